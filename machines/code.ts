import { gates } from '../content/gates.ts';
import { type Book, type BookLine, olderBooks } from '../content/older-books.ts';
import { bank } from '../content/questions.ts';
import { rulesVersion } from '../content/rules-version.ts';
import { type QuestionId, unknowns, vocabulary } from '../content/vocabulary.ts';
import { type Answers, fits } from './path.ts';
import { correctionOf, faultIn, withoutChecks } from './reed-solomon.ts';
import { type Fact, type Facts, holds } from './truth.ts';

/**
 * Answers as a short code for paper: ticks and nothing else. Each asked question is a few symbols of likely and unlikely
 * values, packed into one number (range asymmetric numeral system), written with 32 signs that are hard to confuse, the
 * version of the bank before them, and check signs between that notice and place a slip of the pen.
 */
export const thisBook: Book = {
  bank: rulesVersion.bank,
  lines: bank.map(({ question, when }) => ({ question, kind: vocabulary[question].kind, options: vocabulary[question].options, ...(when ? { when } : {}) })),
  endings: gates.filter((gate) => gate.ends).map((gate) => gate.when),
};

/** Crockford's: no I, L, O or U. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What a hand, or a Russian keyboard, writes for one of them. */
const alike = new Map([...'ILOАВЕЗКМНОРСТХ'].map((sign, at) => [sign, [...'110ABE3KMH0PCTX'][at] as string]));
/** Longer than any answers give: what is longer was not made here. */
const longest = 120;

export type CodeProblem =
  | { readonly kind: 'empty' | 'too-long' }
  /** A sign no code has; places are counted from one, without gaps between groups. */
  | { readonly kind: 'strange'; readonly at: number; readonly sign: string }
  /** One sign is another than the one written down. */
  | { readonly kind: 'mistyped'; readonly at: number }
  /** More than one sign is wrong, or one is missing or too many; or no code at all. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'unknown-bank'; readonly bank: number };
/** What an older code says and the bank of today does not know any more. */
export type Lost = { readonly question: string; readonly options: readonly string[] };
export type ReadCode =
  | { readonly ok: true; readonly bank: number; readonly answers: Answers; readonly lost: readonly Lost[] }
  | { readonly ok: false; readonly problem: CodeProblem };

type Weights = readonly number[];
/** How likely, out of the sum of each row: what is likely costs few signs. */
const usual = {
  one: (options: number): Weights => [2, ...unknowns.map(() => 1), ...Array.from({ length: options }, () => 3)],
  many: [2, ...unknowns.map(() => 1), 6, 8] as Weights,
  tick: [3, 1] as Weights,
};
const open = 0;
const none = 1 + unknowns.length;
const some = none + 1;

type Step = readonly [weights: Weights, at: number];

/** What is said of one question, as steps. */
function stepsOf({ kind, options }: BookLine, value: readonly string[] | undefined): readonly Step[] {
  const weights = kind === 'one' ? usual.one(options.length) : usual.many;
  if (!value) return [[weights, open]];
  const unknown = (unknowns as readonly string[]).indexOf(value[0] ?? '');
  if (unknown >= 0) return [[weights, 1 + unknown]];
  if (kind === 'one') return [[weights, none + options.indexOf(value[0] as string)]];
  if (value[0] === 'none') return [[weights, none]];
  return [[weights, some], ...options.map((option): Step => [usual.tick, value.includes(option) ? 1 : 0])];
}

/** Reads the steps of one question back. `next` gives the value of one step. */
function valueFrom({ kind, options }: BookLine, next: (weights: Weights) => number): readonly string[] | undefined {
  const at = next(kind === 'one' ? usual.one(options.length) : usual.many);
  if (at === open) return undefined;
  if (at < none) return [unknowns[at - 1] as string];
  if (kind === 'one') return [options[at - none] as string];
  return at === none ? ['none'] : options.filter(() => next(usual.tick) === 1);
}

/** Walks the lines of a book that are asked, as the path does: `value` says, or finds out, what was answered. */
function walk({ lines, endings }: Book, value: (line: BookLine) => readonly string[] | undefined): Answers {
  const seen = new Map<string, Fact>();
  const facts: Facts = (question) => seen.get(question);
  const answers: Partial<Record<string, readonly string[]>> = {};
  for (const line of lines) {
    const asked = !endings.some((ending) => holds(ending, facts)) && (!line.when || holds(line.when, facts) !== false);
    const found = asked ? value(line) : undefined;
    if (found) answers[line.question] = found;
    seen.set(line.question, !asked ? 'not asked' : found && !(unknowns as readonly string[]).includes(found[0] ?? '') ? found : undefined);
  }
  return answers as Answers;
}

const sum = (weights: Weights) => weights.reduce((all, weight) => all + weight, 0);

function packed(steps: readonly Step[]): bigint {
  let number = 0n;
  for (const [weights, at] of [...steps].reverse()) {
    const [weight, before, all] = [weights[at] as number, sum(weights.slice(0, at)), sum(weights)].map(BigInt) as [bigint, bigint, bigint];
    number = (number / weight) * all + before + (number % weight);
  }
  return number;
}

/** Takes step after step off the number; `rest` is what is left. */
function unpacking(number: bigint) {
  let rest = number;
  const next = (weights: Weights): number => {
    const all = BigInt(sum(weights));
    const place = Number(rest % all);
    let [at, before] = [0, 0];
    while (before + (weights[at] as number) <= place) before += weights[at++] as number;
    rest = BigInt(weights[at] as number) * (rest / all) + BigInt(place - before);
    return at;
  };
  return { next, rest: () => rest };
}

/**
 * The code of the answers that steer something; answers set aside are not in it. 32 signs, no gaps.
 * A bank numbered above 31 has no sign of its own: throws.
 */
export function codeOf(answers: Answers, book: Book = thisBook): string {
  if (book.bank < 1 || book.bank > 31) throw new RangeError(`A code has room for banks 1 to 31, and this is ${book.bank}.`);
  const steps: Step[] = [];
  walk(book, (line) => {
    const value = answers[line.question as QuestionId];
    steps.push(...stepsOf(line, value));
    return value;
  });
  const digits: number[] = [];
  for (let number = packed(steps); number > 0n; number /= 32n) digits.push(Number(number % 32n));
  return correctionOf([book.bank, ...digits]).map((digit) => signs[digit]).join('');
}

/** A code as it is written down: groups of four. */
export const inGroups = (code: string): string => (code.match(/.{1,4}/g) ?? []).join(' ');

/** Reads what somebody typed or scanned. Gaps, case and Russian letters of the same look do not matter. Never throws. */
export function readCode(text: string, books: readonly Book[] = [thisBook, ...olderBooks]): ReadCode {
  const wrong = (problem: CodeProblem): ReadCode => ({ ok: false, problem });
  const typed = [...text.slice(0, 4 * longest).toUpperCase().replace(/[\s\u00AD\u200B-\u200D\uFEFF.·_–—-]/g, '')];
  if (typed.length === 0) return wrong({ kind: 'empty' });
  if (typed.length > longest) return wrong({ kind: 'too-long' });
  const digits = typed.map((sign) => signs.indexOf(alike.get(sign) ?? sign));
  const strange = digits.indexOf(-1);
  if (strange >= 0) return wrong({ kind: 'strange', at: strange + 1, sign: typed[strange] as string });
  const fault = faultIn(digits);
  if (fault) return wrong(fault.at === undefined ? { kind: 'broken' } : { kind: 'mistyped', at: fault.at + 1 });

  const [number = 0, ...rest] = withoutChecks(digits);
  const book = books.find((one) => one.bank === number);
  if (!book) return wrong({ kind: 'unknown-bank', bank: number });
  const reading = unpacking(rest.reduceRight((all, digit) => all * 32n + BigInt(digit), 0n));
  const said = walk(book, (line) => valueFrom(line, reading.next));
  if (reading.rest() !== 0n || Object.values(said).some((value) => value.length === 0)) return wrong({ kind: 'broken' });

  const answers: Partial<Record<QuestionId, readonly string[]>> = {};
  const lost: Lost[] = [];
  for (const [question, value] of Object.entries(said)) {
    const known = question in vocabulary ? value.filter((option) => fits(question as QuestionId, [option])) : [];
    const options = value.filter((option) => !known.includes(option));
    if (options.length > 0) lost.push({ question, options });
    if (known.length > 0 && fits(question as QuestionId, known)) answers[question as QuestionId] = known;
  }
  return { ok: true, bank: number, answers, lost };
}
