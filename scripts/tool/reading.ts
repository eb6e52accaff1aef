import type { Locale } from '../../content/locales.ts';
import { localeIds } from '../../content/locales.ts';
import { format } from '../../content/messages/format.ts';
import { messages } from '../../content/messages/index.ts';

/** What is measured: how hard each is to read matters most where somebody must answer, or learns how they stand. */
export const parts = {
  questions: /^questions\.(screens|questions)\..*\.(title|label)$/,
  options: /^questions\..*\.(options|hints)\./,
  help: /^questions\..*\.(help|why|warning)$/,
  results: /^law\.(gates|referrals|shelters|indicators|standings|withheld|withheld-why|other-protection|elements|grounds)\b|^practical\.(steps|care)\b/,
} as const;
export type Part = keyof typeof parts;

const vowels: Readonly<Record<Locale, RegExp>> = { en: /[aeiouy]+/g, ru: /[аеёиоуыэюя]/g };

/** Syllables of a word: in Russian its vowels; in English the groups of them, but for endings that are written and not said. */
export function syllablesIn(word: string, locale: Locale): number {
  const lower = word.toLowerCase();
  const said = locale === 'en' ? lower.replace(/(?<=[^aeiouy])(?:e|es|ed)$/, (end) => (/(?:[^aeiouy]le|[td]ed|(?:s|x|z|ch|sh|g|c)es)$/.test(lower) ? end : '')) : lower;
  return Math.max(1, said.match(vowels[locale])?.length ?? 0);
}

export const wordsIn = (sentence: string): readonly string[] => sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
export const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.?!:;…])\s+/u).filter((sentence) => wordsIn(sentence).length > 0);

/**
 * The school year in which a text of these sentences is read with ease; six more is the age. For English the grade of
 * Flesch and Kincaid (1975), for Russian the one that Solnyshkina, Ivanov and Solovyev (2018) fitted to Russian schoolbooks.
 */
export function gradeOf(text: string, locale: Locale): number {
  const words = wordsIn(text);
  const perSentence = words.length / Math.max(1, sentencesIn(text).length);
  const perWord = words.reduce((sum, word) => sum + syllablesIn(word, locale), 0) / Math.max(1, words.length);
  return locale === 'en' ? 0.39 * perSentence + 11.8 * perWord - 15.59 : 0.36 * perSentence + 5.76 * perWord - 11.97;
}

export type Measured = { readonly key: string; readonly text: string; readonly grade: number };
/** Fewer words say nothing of how hard a sentence is: a name is a name. */
const enough = 5;

/** Every text of a part, and its grade. */
export const measured = (part: Part, locale: Locale): readonly Measured[] =>
  Object.entries(messages(locale))
    .filter(([key]) => parts[part].test(key))
    .map(([key, message]) => ({ key, text: format(message, { about: 'me' }) }))
    .filter(({ text }) => wordsIn(text).length >= enough)
    .map(({ key, text }) => ({ key, text, grade: gradeOf(text, locale) }));

/** The value that `share` of them do not go beyond. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** The single sentences that are hardest to read, of all parts. */
export const hardest = (locale: Locale, count: number): readonly Measured[] =>
  (Object.keys(parts) as Part[])
    .flatMap((part) => measured(part, locale))
    .flatMap(({ key, text }) => sentencesIn(text).map((sentence) => ({ key, text: sentence, grade: gradeOf(sentence, locale) })))
    .filter(({ text }) => wordsIn(text).length >= enough)
    .sort((one, other) => other.grade - one.grade)
    .slice(0, count);

const year = (grade: number) => grade.toFixed(1);

/** `docs/reading.md`. */
export function readingText(): string {
  const rows = localeIds.flatMap((locale) =>
    (Object.keys(parts) as Part[]).map((part) => {
      const grades = measured(part, locale).map(({ grade }) => grade);
      return `| ${locale} | ${part} | ${grades.length} | ${year(quantile(grades, 0.5))} | ${year(quantile(grades, 0.9))} | ${year(Math.max(...grades))} |`;
    }),
  );
  const lists = localeIds.flatMap((locale) => [`## The thirty hardest sentences, ${locale}`, '', ...hardest(locale, 30).map(({ key, text, grade }) => `- ${year(grade)} \`${key}\` ${text}`), '']);
  return [
    '# How hard it is to read',
    '',
    'Written by `npm run --silent reading > docs/reading.md`. A number is the school year in which such a text is read with ease; six more is the age: 5 is eleven.',
    'English by Flesch and Kincaid (1975); Russian by the formula that Solnyshkina, Ivanov and Solovyev (2018) fitted to Russian schoolbooks.',
    'Both see only the length of sentences and of words: a plain text with a long term of law in it is rated harder than it is, and texts of fewer than five words are left out.',
    '`tests/reading.test.ts` holds the medians and the hardest question.',
    '',
    '| language | texts | count | median | nine in ten are below | hardest |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...lists,
  ].join('\n');
}
