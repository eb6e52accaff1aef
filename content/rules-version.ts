/**
 * The version of the rules, shown with every finding, in files and on paper. `version` changes with any table of the
 * law or the bank; `bank` with the questions, their options and when they are asked, as a code written on paper is read by it. `seals` are
 * the fingerprints that `tests/rules-version.test.ts` compares, so that neither can be forgotten. Country records are
 * not in them: each carries its own day.
 */
export const rulesVersion = {
  version: '2026.11',
  bank: 1,
  /** The day the law was last gone through. */
  lawAsOf: '2026-11-23',
} as const;

export const seals = { rules: '346bc832c6500b75', bank: 'a58a7f6cee65836b' } as const;
