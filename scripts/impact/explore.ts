import { all, type Condition, not, questionsIn } from '../../content/conditions.ts';
import { gates } from '../../content/gates.ts';
import { bank } from '../../content/questions.ts';
import { type QuestionId, unknowns, vocabulary } from '../../content/vocabulary.ts';
import type { Answers } from '../../machines/path.ts';
import type { Truth } from '../../machines/truth.ts';

/**
 * Every answer set that somebody can give, and not a sample. The bank is walked in its order; conditions are cut down
 * answer by answer, and ways that leave the same conditions open with the same `state` so far are one from then on.
 * Exact, as what is merged can never differ again; small, as most conditions are settled within a question or two.
 */

type Open = { readonly question: QuestionId; readonly is: readonly string[] } | { readonly all: readonly number[] } | { readonly any: readonly number[] } | { readonly not: number };
const TRUE = 0;
const FALSE = 1;
const UNKNOWN = 2;
/** Numbers for things that are alike where their text is, from 0. */
function numbering<Thing>(textOf: (thing: Thing) => string) {
  const things: Thing[] = [];
  const known = new Map<string, number>();
  return {
    of: (thing: Thing): number => {
      const text = textOf(thing);
      const number = known.get(text) ?? things.push(thing) - 1;
      known.set(text, number);
      return number;
    },
    at: (number: number) => things[number] as Thing,
  };
}
const open = numbering<Open>((node) => JSON.stringify(node));
/** Conditions by number, after the three that are settled. */
const intern = (node: Open): number => open.of(node) + UNKNOWN + 1;
const nodeOf = (id: number): Open | undefined => (id > UNKNOWN ? open.at(id - UNKNOWN - 1) : undefined);

const denied = (id: number): number => (id === TRUE ? FALSE : id === FALSE ? TRUE : id === UNKNOWN ? UNKNOWN : intern({ not: id }));
function joined(kind: 'all' | 'any', parts: readonly number[]): number {
  const [decisive, neutral] = kind === 'all' ? [FALSE, TRUE] : [TRUE, FALSE];
  const left = [...new Set(parts)].filter((id) => id !== neutral).sort((a, b) => a - b);
  if (left.includes(decisive)) return decisive;
  if (left.length === 0) return neutral;
  if (left.length === 1) return left[0] as number;
  return intern(kind === 'all' ? { all: left } : { any: left });
}
const numbered = (condition: Condition): number => {
  if ('question' in condition) return intern({ question: condition.question, is: condition.is });
  if ('not' in condition) return denied(numbered(condition.not));
  return 'all' in condition ? joined('all', condition.all.map(numbered)) : joined('any', condition.any.map(numbered));
};

const named = new Map<number, ReadonlySet<QuestionId>>();
/** The questions an open condition still reads. */
function reads(id: number): ReadonlySet<QuestionId> {
  const known = named.get(id);
  if (known) return known;
  const node = nodeOf(id);
  const inner = !node || 'question' in node ? [] : 'not' in node ? [node.not] : 'all' in node ? node.all : node.any;
  const found = new Set(node && 'question' in node ? [node.question] : inner.flatMap((part) => [...reads(part)]));
  named.set(id, found);
  return found;
}

/** A value of a question: the options chosen, `not asked`, or unknown. */
type Value = readonly string[] | 'not asked' | undefined;
/** What is left of each condition under one value of one question. */
type Cuts = Map<number, number>;
const cutDown = new Map<string, Cuts>();
const cutsOf = (question: QuestionId, value: Value): Cuts => {
  const key = `${question}|${value === undefined ? '?' : value === 'not asked' ? '-' : value.join()}`;
  const known = cutDown.get(key) ?? new Map<number, number>();
  cutDown.set(key, known);
  return known;
};
function cut(id: number, question: QuestionId, value: Value, kept: Cuts = cutsOf(question, value)): number {
  const node = nodeOf(id);
  if (!node) return id;
  const known = kept.get(id);
  if (known !== undefined) return known;
  const result =
    'question' in node
      ? node.question !== question
        ? id
        : value === undefined
          ? UNKNOWN
          : value !== 'not asked' && node.is.some((option) => value.includes(option))
            ? TRUE
            : FALSE
      : 'not' in node
        ? denied(cut(node.not, question, value, kept))
        : 'all' in node
          ? joined('all', node.all.map((part) => cut(part, question, value, kept)))
          : joined('any', node.any.map((part) => cut(part, question, value, kept)));
  kept.set(id, result);
  return result;
}

const ends = gates.filter((gate) => gate.ends).map((gate) => not(gate.when));
/** When a question is asked at all, in one condition: open unless it is false. */
const askedWhen = (question: QuestionId): Condition => {
  const when = bank.find((asked) => asked.question === question)?.when;
  const before = ends.filter((end) => !questionsIn(end).includes(question));
  return all(...before, ...(when ? [when] : []));
};

/** The questions that decide some conditions: those they read, and those that decide whether these are asked. */
export function deciding(conditions: readonly Condition[]): readonly QuestionId[] {
  const found = new Set<QuestionId>();
  const add = (condition: Condition) => {
    for (const question of questionsIn(condition)) {
      if (found.has(question)) continue;
      found.add(question);
      add(askedWhen(question));
    }
  };
  conditions.forEach(add);
  return bank.map(({ question }) => question).filter((question) => found.has(question));
}

/** The values of a question that some conditions can tell apart, each with how many answers it stands for. */
function classes(question: QuestionId, conditions: readonly Condition[]): readonly { readonly value: Value; readonly stands: bigint }[] {
  const atoms: (readonly string[])[] = [];
  const gather = (condition: Condition): void => {
    if ('question' in condition) {
      if (condition.question === question) atoms.push(condition.is);
    } else ('not' in condition ? [condition.not] : 'all' in condition ? condition.all : condition.any).forEach(gather);
  };
  conditions.forEach(gather);
  const { kind, options } = vocabulary[question] as { kind: 'one' | 'many'; options: readonly string[] };
  const told = new Map<string, { value: readonly string[]; stands: bigint }>();
  const count = (value: readonly string[], stands: bigint) => {
    const key = atoms.map((is) => (is.some((option) => value.includes(option)) ? 1 : 0)).join('');
    const same = told.get(key);
    if (same) same.stands += stands;
    else told.set(key, { value, stands });
  };
  if (kind === 'one') for (const option of options) count([option], 1n);
  else {
    const named = options.filter((option) => atoms.some((is) => is.includes(option)));
    const rest = options.filter((option) => !named.includes(option));
    count(['none'], 1n);
    for (let mask = 0; mask < 1 << named.length; mask++) {
      const ticked = named.filter((_, at) => mask & (1 << at));
      const ways = 1n << BigInt(rest.length);
      if (ticked.length > 0) count(ticked, ways);
      else if (rest.length > 0) count([rest[0] as string], ways - 1n);
    }
  }
  // Not answered, "I don't know" and "I'd rather not say".
  return [{ value: undefined, stands: BigInt(unknowns.length) + 1n }, ...told.values()];
}

/** More than there are conditions or lists at a time. */
const far = 2 ** 26;
/** What follows from two numbers, worked out once. */
function twice<Thing>(work: (one: number, other: number) => Thing): (one: number, other: number) => Thing {
  const known = new Map<number, Thing>();
  return (one, other) => {
    const key = one * far + other;
    const found = known.get(key) ?? work(one, other);
    known.set(key, found);
    return found;
  };
}

export type Leaf<State> = { readonly state: State; readonly answers: Answers; readonly ways: bigint };

/**
 * All leaves of a run over some conditions, each under a label. `take` is told of each that is settled, by its label,
 * and folds it into the state; `drop` lets go of labels that no longer matter. Under one label the same condition
 * counts once. The state must be plain data.
 */
export function explore<State, Label extends string | number>(
  conditions: readonly (readonly [label: Label, condition: Condition])[],
  start: State,
  take: (state: State, label: Label, truth: Truth) => State,
  drop: (state: State, label: Label) => boolean = () => false,
): readonly Leaf<State>[] {
  const plain = conditions.map(([, condition]) => condition);
  const questions = deciding(plain);
  const whens = questions.map(askedWhen);
  const labels = [...new Set(conditions.map(([label]) => label))];
  /** An open condition with its label, in one number. */
  const part = (label: number, condition: number) => label * far + condition;
  const labelOf = (one: number) => labels[Math.floor(one / far)] as Label;
  // What ways have in common is held once, and a way names it by its number: there are very many ways, and text for each would take longer than all the rest.
  const states = numbering<State>((state) => JSON.stringify(state));
  const lists = numbering<readonly number[]>((list) => list.join());
  type Told = readonly (readonly [Label, Truth])[];
  const tellings = numbering<Told>((told) => told.map(([label, truth]) => `${label}=${truth}`).join());

  type Said = { readonly before: Said | undefined; readonly question: QuestionId; readonly value: readonly string[] };
  /** What was folded so far, what is open, when the questions still to come are asked; all by number. */
  type Way = { readonly state: number; readonly left: number; readonly whens: number; readonly said: Said | undefined; ways: bigint };
  type Turn = { readonly told: number; readonly left: number; readonly whens: number; readonly value: Value; stands: bigint };
  const folded = twice((state, told) => states.of(tellings.at(told).reduce((so, [label, truth]) => take(so, label, truth), states.at(state))));
  const still = twice((state, left) => lists.of(lists.at(left).filter((one) => !drop(states.at(state), labelOf(one)))));
  const sorted = (parts: Iterable<number>) => lists.of([...new Set(parts)].sort((a, b) => a - b));

  const turned = (kept: readonly number[], touched: readonly number[], whens: readonly number[], question: QuestionId, value: Value, stands: bigint): Turn => {
    const told: (readonly [Label, Truth])[] = [];
    const stillOpen = [...kept];
    const cuts = cutsOf(question, value);
    for (const one of touched) {
      const now = cut(one % far, question, value, cuts);
      if (now > UNKNOWN) stillOpen.push(part(Math.floor(one / far), now));
      else told.push([labelOf(one), now === TRUE ? true : now === FALSE ? false : undefined]);
    }
    return { told: tellings.of(told), left: sorted(stillOpen), whens: lists.of(whens.slice(1).map((when) => cut(when, question, value, cuts))), value, stands };
  };

  const begun = conditions.map(([label, condition]) => part(labels.indexOf(label), numbered(condition)));
  if (begun.some((one) => one % far <= UNKNOWN)) throw new Error('a condition that reads nothing');
  const first = states.of(start);
  let ways: Way[] = [{ state: first, left: still(first, sorted(begun)), whens: lists.of(whens.map(numbered)), said: undefined, ways: 1n }];
  for (const question of questions) {
    const values = classes(question, [...plain, ...whens]);
    const turnsOf = twice<readonly Turn[]>((left, whens) => {
      const [parts, later] = [lists.at(left), lists.at(whens)];
      const touched = parts.filter((one) => reads(one % far).has(question));
      const kept = parts.filter((one) => !reads(one % far).has(question));
      const asked = later[0] !== FALSE;
      const nobodyReads = touched.length === 0 && !later.some((when) => reads(when).has(question));
      const given = !asked ? [{ value: 'not asked' as Value, stands: 1n }] : nobodyReads ? [{ value: undefined, stands: values.reduce((sum, { stands }) => sum + stands, 0n) }] : values;
      const distinct = new Map<string, Turn>();
      for (const { value, stands } of given) {
        const turn = turned(kept, touched, later, question, value, stands);
        const same = `${turn.told}/${turn.left}/${turn.whens}`;
        const before = distinct.get(same);
        if (before) before.stands += stands;
        else distinct.set(same, turn);
      }
      return [...distinct.values()];
    });
    const merged = new Map<string, Way>();
    for (const way of ways) {
      for (const { told, left, whens: later, value, stands } of turnsOf(way.left, way.whens)) {
        const state = folded(way.state, told);
        const rest = still(state, left);
        const key = `${state}/${rest}/${later}`;
        const same = merged.get(key);
        if (same) same.ways += way.ways * stands;
        else merged.set(key, { state, left: rest, whens: later, said: Array.isArray(value) ? { before: way.said, question, value } : way.said, ways: way.ways * stands });
      }
    }
    ways = [...merged.values()];
  }
  const answersIn = (said: Said | undefined): Answers => (said ? { ...answersIn(said.before), [said.question]: said.value } : {});
  return ways.map(({ state, said, ways: count }) => ({ state: states.at(state), answers: answersIn(said), ways: count }));
}
