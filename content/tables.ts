import { type Paper, papers } from './evidence.ts';
import { glossary } from './glossary.ts';
import { type ElementId, grounds } from './grounds.ts';
import { type Helper, helpers } from './help.ts';
import type { Indicator } from './indicator.ts';
import { indicatorsOf } from './indicators/index.ts';
import { type LawyerQuestion, lawyerQuestions } from './lawyer-questions.ts';
import { type Step, steps } from './next-steps.ts';
import { type OtherProtection, otherProtection } from './other-protection.ts';
import { profiles } from './profile.ts';
import { type Screen, screens } from './questions.ts';
import { type Referral, referrals } from './referrals.ts';
import { type Gate, gates } from './gates.ts';
import { regimes } from './regimes.ts';
import { countryCodes, vocabulary } from './vocabulary.ts';

/** The tables a browser is handed as data, with the page, instead of as script. */
export type Tables = {
  readonly vocabulary: typeof vocabulary;
  readonly countryCodes: typeof countryCodes;
  readonly grounds: typeof grounds;
  readonly screens: readonly Screen[];
  readonly indicatorsOf: Readonly<Record<ElementId, readonly Indicator[]>>;
  readonly referrals: readonly Referral[];
  readonly profiles: typeof profiles;
  readonly regimes: typeof regimes;
  readonly gates: readonly Gate[];
  readonly otherProtection: readonly OtherProtection[];
  readonly papers: readonly Paper[];
  readonly steps: readonly Step[];
  readonly lawyerQuestions: readonly LawyerQuestion[];
  readonly helpers: readonly Helper[];
  readonly glossary: typeof glossary;
};
export const tables: Tables = {
  vocabulary, countryCodes, grounds, screens, indicatorsOf, referrals, profiles, regimes, gates, otherProtection, papers, steps, lawyerQuestions, helpers, glossary,
};
