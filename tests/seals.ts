import { createHash } from 'node:crypto';
import { papers } from '../content/evidence.ts';
import { gates } from '../content/gates.ts';
import { grounds } from '../content/grounds.ts';
import { weights } from '../content/indicator.ts';
import { indicatorsOf } from '../content/indicators/index.ts';
import { lawyerQuestions } from '../content/lawyer-questions.ts';
import { steps } from '../content/next-steps.ts';
import { otherProtection } from '../content/other-protection.ts';
import { profiles } from '../content/profile.ts';
import { screens } from '../content/questions.ts';
import { referrals } from '../content/referrals.ts';
import { regimes } from '../content/regimes.ts';
import { shelters } from '../content/shelters.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { thisBook } from '../machines/code.ts';

/** A fingerprint of data as it stands; the order of rows counts, as it is the order they are shown in. */
const sealOf = (...tables: unknown[]) => createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 16);

const law = {
  vocabulary, screens, grounds, weights, indicatorsOf, gates, referrals, shelters, profiles, otherProtection, regimes, steps, papers, lawyerQuestions,
};
/** Of the tables of the law; `changed`, with others in the place of some. */
export const rulesSeal = (changed: Partial<typeof law> = {}): string => sealOf(...Object.values({ ...law, ...changed }));
/** Of the bank a code is read by. */
export const bankSeal = (): string => sealOf(thisBook);
