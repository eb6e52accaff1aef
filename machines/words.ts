import type { Condition } from '../content/conditions.ts';
import type { Locale } from '../content/locales.ts';
import type { Say } from '../content/messages/format.ts';
import { countryCodes, type QuestionId, unknowns, vocabulary } from '../content/vocabulary.ts';
import type { Finding } from './law.ts';

/** What a condition is printed with. */
export type Words = {
  /** A question in a few words. */
  readonly question: (question: QuestionId) => string;
  readonly option: (question: QuestionId, option: string) => string;
  readonly quote: (text: string) => string;
  readonly joints: Joints;
};

/** The little words that join the parts of a condition. `either` stands between options, `or` between conditions; `within` are the quotes inside quotes. */
export type Joints = { readonly either: string; readonly and: string; readonly or: string; readonly except: string; readonly quotes: readonly [string, string]; readonly within: readonly [string, string] };
export const joints: Readonly<Record<Locale, Joints>> = {
  en: { either: ' or ', and: '; and ', or: '; or ', except: 'anything but ', quotes: ['“', '”'], within: ['‘', '’'] },
  ru: { either: ' или ', and: '; и ', or: '; или ', except: 'что угодно, кроме ', quotes: ['«', '»'], within: ['„', '“'] },
};

const named = (list: readonly string[], option: string) => list.includes(option);
const places = [...countryCodes, 'eu-other', 'other-schengen', 'elsewhere'];
/** Only where countries can be chosen: `no` is Norway there, and "no" elsewhere. */
export const asksForPlace = (question: QuestionId) => named(vocabulary[question].options, 'de');

/** The label of an option, as it is offered. */
export function optionLabel(question: QuestionId, option: string, say: Say): string {
  if (named(unknowns, option)) return say(`questions.unknowns.${option}`);
  if (asksForPlace(question) && named(places, option)) return say(`countries.${option}`);
  return say(`questions.questions.${question}.options.${option}`);
}

/** An answer as it is read back. */
export const answerInWords = (question: QuestionId, value: readonly string[], say: Say): string => value.map((option) => optionLabel(question, option, say)).join('; ');

export function wordsOf(locale: Locale, say: Say): Words {
  const { quotes: [open, close], within: [inner, outer] } = joints[locale];
  return {
    question: (question) => say(`questions.questions.${question}.short`),
    option: (question, option) => optionLabel(question, option, say),
    quote: (text) => `${open}${text.replaceAll(open, inner).replaceAll(close, outer)}${close}`,
    joints: joints[locale],
  };
}

/**
 * A condition as one sentence without its full stop. `not` is pushed down to the answers it denies, which holds in
 * three values too; a question that is not asked counts among "anything but".
 */
export function conditionInWords(condition: Condition, words: Words): string {
  const { joints: by } = words;
  const print = (part: Condition, denied: boolean, inside: boolean): string => {
    if ('question' in part) {
      const listed = part.is.map((option) => words.quote(words.option(part.question, option))).join(by.either);
      return `${words.question(part.question)}: ${denied ? by.except : ''}${listed}`;
    }
    if ('not' in part) return print(part.not, !denied, inside);
    const every = 'all' in part !== denied;
    const parts = merged(flat(part, denied, every), every);
    if (parts.length === 1) return print(...(parts[0] as Denied), inside);
    const joined = parts.map(([inner, no]) => print(inner, no, true)).join(every ? by.and : by.or);
    return inside ? `(${joined})` : joined;
  };
  return print(condition, false, false);
}

type Denied = [part: Condition, denied: boolean];

/** The parts of an `all` or `any`, those of the same kind inside it drawn up. */
function flat(part: Condition, denied: boolean, every: boolean): Denied[] {
  if ('not' in part) return flat(part.not, !denied, every);
  if ('question' in part || ('all' in part !== denied) !== every) return [[part, denied]];
  return ('all' in part ? part.all : part.any).flatMap((inner) => flat(inner, denied, every));
}

/** Options of one question drawn together: "A or B" of an `any`, "neither A nor B" of an `all`. */
function merged(parts: readonly Denied[], every: boolean): Denied[] {
  const out: Denied[] = [];
  for (const [part, denied] of parts) {
    const at = out.findIndex(([other, no]) => 'question' in part && 'question' in other && other.question === part.question && no === denied && no === every);
    const same = out[at]?.[0];
    if (same && 'question' in same && 'question' in part) out[at] = [{ question: same.question, is: [...new Set([...same.is, ...part.is])] }, denied];
    else out.push([part, denied]);
  }
  return out;
}

/** What the standing of a ground is called: the only words a person is given for it. */
export function standingKey({ standing, couldBe, withheld, route, elements }: Finding): string {
  if (withheld) return `law.withheld.${withheld.kind}`;
  if (standing === 'few') return `law.standings.${couldBe === 'few' ? 'few' : 'few-open'}`;
  const thin = elements.every(({ id, strength }) => !route.chain.includes(id) || strength.now === 1);
  return `law.standings.${standing === 'some' && thin ? 'some-thin' : standing}`;
}

const months = (names: string): readonly string[] => names.split(' ');
const english = months('January February March April May June July August September October November December');
/** The months beside a day and alone, and what follows the year. To ask a browser for them takes a phone longer than to draw the page they stand on. */
const calendars: Readonly<Record<Locale, { readonly beside: readonly string[]; readonly alone: readonly string[]; readonly after: string }>> = {
  en: { beside: english, alone: english, after: '' },
  ru: {
    beside: months('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    alone: months('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    after: ' года',
  },
};

/** A day (`2026-11-24`), a month (`2026-11`) or a year as people of that language write it. */
export function dateInWords(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const { beside, alone, after } = calendars[locale];
  if (!month) return `${year}`;
  return day ? `${day} ${beside[month - 1]} ${year}${after}` : `${alone[month - 1]} ${year}${after}`;
}
