import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
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
import { rulesVersion, seals } from '../content/rules-version.ts';
import { shelters } from '../content/shelters.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { thisBook } from '../machines/code.ts';

/** A fingerprint of data as it stands; the order of rows counts, as it is the order they are shown in. */
const sealOf = (...tables: unknown[]) => createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 16);

const now = {
  rules: sealOf(
    vocabulary, screens, grounds, weights, indicatorsOf, gates, referrals, shelters, profiles, otherProtection, regimes, steps, papers, lawyerQuestions,
  ),
  bank: sealOf(thisBook),
};

test('the questions, their options and when they are asked are those of the bank’s version', () => {
  expect(seals.bank, `what a code is read by has changed: if it was published, put what “npm run questions -- --book” printed before into content/older-books.ts and raise "bank" (now ${rulesVersion.bank}) in content/rules-version.ts; then set seals.bank to '${now.bank}'`).toBe(now.bank);
});

test('the tables are those of the rules’ version', () => {
  expect(seals.rules, `a table of the law has changed: raise "version" (now ${rulesVersion.version}) in content/rules-version.ts if it was published, and set seals.rules to '${now.rules}'`).toBe(now.rules);
});

test('the day of the law is a day', () => {
  expect(new Date(`${rulesVersion.lawAsOf}T00:00:00Z`).toISOString().slice(0, 10)).toBe(rulesVersion.lawAsOf);
});
