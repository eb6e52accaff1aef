import { expect, test } from 'vitest';
import { rulesVersion, seals } from '../content/rules-version.ts';
import { bankSeal, rulesSeal } from './seals.ts';

const now = { rules: rulesSeal(), bank: bankSeal() };

test('the questions, their options and when they are asked are those of the bank’s version', () => {
  expect(seals.bank, `what a code is read by has changed: if it was published, put what “npm run questions -- --book” printed before into content/older-books.ts and raise "bank" (now ${rulesVersion.bank}) in content/rules-version.ts; then set seals.bank to '${now.bank}'`).toBe(now.bank);
});

test('the tables are those of the rules’ version', () => {
  expect(seals.rules, `a table of the law has changed: raise "version" (now ${rulesVersion.version}) in content/rules-version.ts if it was published, and set seals.rules to '${now.rules}'`).toBe(now.rules);
});

test('the day of the law is a day', () => {
  expect(new Date(`${rulesVersion.lawAsOf}T00:00:00Z`).toISOString().slice(0, 10)).toBe(rulesVersion.lawAsOf);
});
