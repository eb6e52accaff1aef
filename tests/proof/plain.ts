/**
 * The rules once more, written apart from the program and as differently as can be: bits and numbers, no memory between
 * answers. What both say is compared over a million answer sets.
 */
import type { Condition } from '../../content/conditions.ts';
import { gates } from '../../content/gates.ts';
import { type ElementId, elements, type GroundId, groundIds, grounds } from '../../content/grounds.ts';
import { weights } from '../../content/indicator.ts';
import { indicatorsOf } from '../../content/indicators/index.ts';
import { bank } from '../../content/questions.ts';
import { referrals } from '../../content/referrals.ts';
import { type QuestionId, vocabulary } from '../../content/vocabulary.ts';
import { type Law, weightIn } from '../../machines/law.ts';
import type { Answers } from '../../machines/path.ts';

const places = new Map(bank.map(({ question }, at) => [question, at]));
const optionsIn = bank.map(({ question }) => [...vocabulary[question].options, 'none'] as readonly string[]);
if (optionsIn.some(({ length }) => length > 31)) throw new Error('a question with more options than a number has bits');

/** Per question the options chosen as bits, or that it is open, or that it is not asked. */
export type Bits = Int32Array;
const open = -1;
const shut = -2;

/** Some answers, drawn question by question in the order of the bank: most questions answered, some left open, some not known. */
export function drawn(random: () => number): { answers: Answers; bits: Bits } {
  const answers: Partial<Record<QuestionId, readonly string[]>> = {};
  const bits = new Int32Array(bank.length).fill(open);
  const luck = random();
  for (const [at, { question }] of bank.entries()) {
    const { kind, options } = vocabulary[question] as { kind: 'one' | 'many'; options: readonly string[] };
    const turn = random();
    if (turn < 0.12) continue;
    if (turn < 0.2) {
      answers[question] = [turn < 0.16 ? 'unsure' : 'rather-not-say'];
      continue;
    }
    const pick = () => Math.floor(random() * options.length);
    // Or little else would be met: most people this guide is for stand at these.
    const likely = luck < 0.9 ? { army: 'russia', 'where-now': 'tr', age: luck < 0.6 ? 'over-30' : '18-30' }[question as string] : undefined;
    const chosen = kind === 'one' ? [likely ? options.indexOf(likely) : pick()] : turn < 0.4 ? [options.length] : [...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, pick))];
    answers[question] = chosen.map((option) => optionsIn[at]?.[option] as string);
    bits[at] = chosen.reduce((sum, option) => sum | (1 << option), 0);
  }
  return { answers, bits };
}

type Verdict = (bits: Bits) => 0 | 1 | 2;
const [no, yes, unknown] = [0, 1, 2] as const;
function compiled(condition: Condition): Verdict {
  if ('question' in condition) {
    const at = places.get(condition.question) as number;
    const wanted = condition.is.reduce((sum, option) => sum | (1 << (optionsIn[at] as readonly string[]).indexOf(option)), 0);
    return (bits) => (bits[at] === open ? unknown : bits[at] === shut ? no : ((bits[at] as number) & wanted) === 0 ? no : yes);
  }
  if ('not' in condition) {
    const inner = compiled(condition.not);
    return (bits) => [yes, no, unknown][inner(bits)] as 0 | 1 | 2;
  }
  const parts = ('all' in condition ? condition.all : condition.any).map(compiled);
  const [decisive, neutral] = 'all' in condition ? [no, yes] : [yes, no];
  return (bits) => {
    let verdict: 0 | 1 | 2 = neutral;
    for (const part of parts) {
      const found = part(bits);
      if (found === decisive) return decisive;
      if (found === unknown) verdict = unknown;
    }
    return verdict;
  };
}

const whens = bank.map(({ when }) => (when ? compiled(when) : undefined));
const ends = gates.filter((gate) => gate.ends).map((gate) => compiled(gate.when));
/** Shuts in place what is not asked of somebody who answers so; gives back which questions are. */
export function asked(bits: Bits): readonly QuestionId[] {
  const found: QuestionId[] = [];
  // A gate reads what came before: what comes after is as good as open.
  const sofar: Bits = new Int32Array(bits.length).fill(open);
  let over = false;
  for (const [at, { question }] of bank.entries()) {
    over ||= ends.some((end) => end(sofar) === yes);
    if (over || (whens[at]?.(bits) ?? yes) === no) bits[at] = shut;
    else found.push(question);
    sofar[at] = bits[at] as number;
  }
  return found;
}

const speaking = new Map(elements.map((element) => [element, indicatorsOf[element].map((row) => [row, compiled(row.when)] as const)]));
/** An element as things stand, and as it could come to stand. */
export function strengthOf(element: ElementId, law: Law, bits: Bits): readonly [now: number, couldBe: number] {
  let [best, better, worst] = [0, 0, 0];
  for (const [row, says] of speaking.get(element) ?? []) {
    const weight = weights[weightIn(law, row)];
    const verdict = says(bits);
    if (verdict === yes) [best, worst] = [Math.max(best, weight), Math.max(worst, -weight)];
    if (verdict !== no) better = Math.max(better, weight);
  }
  return [Math.min(best, 3 - worst), Math.min(better, 3 - worst)];
}

export function standingOf(ground: GroundId, strengths: ReadonlyMap<ElementId, readonly [number, number]>): readonly [now: string, couldBe: string] {
  const word = (at: 0 | 1) => ['few', 'some', 'several', 'several'][Math.max(...grounds[ground].routes.map(({ chain }) => Math.min(...chain.map((element) => strengths.get(element)?.[at] ?? 0))))] as string;
  return [word(0), word(1)];
}

const referring = referrals.map((row) => [row, compiled(row.when)] as const);
const withholding = gates.map((row) => [row, compiled(row.when)] as const);
export const firing = (bits: Bits): readonly string[] => referring.filter(([, says]) => says(bits) === yes).map(([{ id }]) => id);
export const withheldOf = (bits: Bits): readonly boolean[] =>
  groundIds.map((ground) => withholding.some(([row, says]) => row.withholds.includes(ground) && says(bits) === yes) || referring.some(([row, says]) => row.withholds?.includes(ground) && says(bits) === yes));
