import type { Condition } from '../../../content/conditions.ts';
import type { Locale } from '../../../content/locales.ts';
import { bank } from '../../../content/questions.ts';
import { countryCodes, type QuestionId, unknowns, vocabulary } from '../../../content/vocabulary.ts';
import { settle } from '../../../machines/path.ts';
import { asksForPlace, conditionInWords, joints, type Words } from '../../../machines/words.ts';

/** What is printed to be filled in and read by hand: numbers for questions, letters for answers, and the way between them. */

export const numberOf = (question: QuestionId): number => bank.findIndex((asked) => asked.question === question) + 1;

const letters: Readonly<Record<Locale, string>> = { en: 'abcdefghijklmnop', ru: 'абвгдежзиклмнопр' };
const signs: Readonly<Record<string, string>> = { none: '0', [unknowns[0]]: '?', [unknowns[1]]: '–' };
const countries: readonly string[] = countryCodes;

/** A sign that means the same everywhere, the code of a country, or a letter. */
export function codeOf(question: QuestionId, option: string, locale: Locale): string {
  const sign = signs[option];
  if (sign) return sign;
  const listed: readonly string[] = vocabulary[question].options;
  const isPlace = (one: string) => asksForPlace(question) && countries.includes(one);
  if (isPlace(option)) return option.toUpperCase();
  return letters[locale][listed.filter((one) => !signs[one] && !isPlace(one)).indexOf(option)] ?? '';
}

const short = { en: { either: '/', except: 'not ' }, ru: { either: '/', except: 'не ' } };
/** "12: a/c; and 14: not b". */
export function conditionByHand(condition: Condition, locale: Locale): string {
  const words: Words = {
    question: (id) => String(numberOf(id)),
    option: (id, option) => codeOf(id, option, locale),
    quote: (text) => text,
    joints: { ...joints[locale], ...short[locale] },
  };
  return conditionInWords(condition, words);
}

/** Where to go on after an answer that by itself shuts what comes next: the number of a question, `end`, or nothing. */
export function jumpAfter(question: QuestionId, option: string): number | 'end' | undefined {
  // Beside one tick of several another may open what this one shuts.
  if (vocabulary[question].kind === 'many' && option !== 'none') return undefined;
  const at = numberOf(question);
  const { asked } = settle({ [question]: [option] });
  const next = bank.findIndex((row, index) => index >= at && asked.includes(row.question));
  if (next === at || at === bank.length) return undefined;
  return next < 0 ? 'end' : next + 1;
}
