import type { ElementId } from '../../content/grounds.ts';
import type { CountryCode } from '../../content/vocabulary.ts';
import type { Condition } from '../../content/conditions.ts';
import type { Law } from '../../machines/law.ts';
import type { Answers } from '../../machines/path.ts';
import { explore, type Leaf } from './explore.ts';
import type { Rules } from './rules.ts';

/**
 * What differs over every answer set there is, and not over a sample: the strength of an element under the laws that
 * weigh it alike, or whether a row speaks. `ways` of `all`: how many of the answers to the questions that decide it.
 */
export type Exactly = { readonly from: string; readonly to: string; readonly ways: bigint; readonly all: bigint; readonly example: Answers } & (
  | { readonly of: 'strength'; readonly element: string; readonly under: string }
  | { readonly of: 'referral' | 'gate' | 'policy'; readonly id: string }
);

/**
 * A strength that fell to where a standing can feel it (clear and strong stand alike), a referral that fell silent, or a gate that closes now. Where
 * nothing did, no standing of anybody is lowered or held back: a standing never falls unless one of these does.
 */
export const canLower = (one: Exactly): boolean =>
  one.of === 'strength' ? Math.min(2, Number(one.to)) < Math.min(2, Number(one.from)) : one.of === 'referral' ? one.to === 'silent' : one.of === 'gate' && one.to === 'speaks';

/** Undefined where the copies do not ask alike: then answers to one are no answers to the other, and nothing exact can be said. */
export function exactly(base: Rules, now: Rules): readonly Exactly[] | undefined {
  const asks = ({ bank, vocabulary, gates }: Rules) => JSON.stringify([bank.map(({ question, when }) => [question, when]), vocabulary, gates.filter(({ ends }) => ends).map(({ when }) => when)]);
  if (asks(base) !== asks(now)) return undefined;
  return [...strengths(base, now), ...rows(base, now)];
}

const lawsOf = (rules: Rules): readonly (readonly [name: string, law: Law])[] => [
  ...Object.keys(rules.regimes).map((id) => [id, rules.law.lawOf(id as never)] as const),
  ...Object.keys(rules.countries).flatMap((code) => (code === 'eu' ? [] : [[code, rules.policy.lawIn(code as CountryCode)] as const])),
];
/** The rows of an element that weigh something under a law: the condition as text, and the weights it has. */
const weighed = (rules: Rules, element: string, law: Law): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const row of rules.indicators) {
    const weight = row.element === element ? rules.weights[rules.law.weightIn(law, row)] : 0;
    if (weight !== 0) found.set(JSON.stringify(row.when), [...(found.get(JSON.stringify(row.when)) ?? []), weight]);
  }
  return found;
};

type Worst = readonly [best: number, worst: number];
/** Rows of these weights tell nothing any more: there is a better one, or a worse. */
const idle = ([best, worst]: Worst, weights: readonly number[]): boolean => weights.every((weight) => (weight > 0 ? weight <= best : weight >= worst));
const added = ([best, worst]: Worst, weights: readonly number[]): Worst => [Math.max(best, ...weights), Math.min(worst, ...weights)];

function* strengths(base: Rules, now: Rules): Generator<Exactly> {
  const elementsIn = (rules: Rules) => new Set<string>(rules.indicators.map(({ element }) => element));
  const shared = [...elementsIn(now)].filter((element) => elementsIn(base).has(element));
  const old = new Map(lawsOf(base));
  for (const element of shared) {
    const done = new Map<string, string[]>();
    const differing: { under: string[]; was: Law; is: Law }[] = [];
    for (const [name, is] of lawsOf(now)) {
      const was = old.get(name);
      if (!was) continue;
      const key = JSON.stringify([[...weighed(base, element, was)], [...weighed(now, element, is)]]);
      const same = done.get(key);
      if (same) same.push(name);
      else {
        const under = [name];
        done.set(key, under);
        if (key !== JSON.stringify([[...weighed(now, element, is)], [...weighed(now, element, is)]]) || base.program !== now.program) differing.push({ under, was, is });
      }
    }
    for (const { under, was, is } of differing) {
      const [before, after] = [weighed(base, element, was), weighed(now, element, is)];
      // Rows that weigh alike go under one label: which of them speaks makes no difference.
      const pairs = new Map<string, readonly [readonly number[], readonly number[]]>();
      const conditions = [...new Set([...before.keys(), ...after.keys()])].map((condition) => {
        const pair = [before.get(condition) ?? [], after.get(condition) ?? []] as const;
        pairs.set(JSON.stringify(pair), pair);
        return [JSON.stringify(pair), JSON.parse(condition) as Condition] as const;
      });
      const weightsOf = (label: string) => pairs.get(label) as readonly [readonly number[], readonly number[]];
      const leaves = explore<{ was: Worst; is: Worst }, string>(
        conditions,
        { was: [0, 0], is: [0, 0] },
        (state, label, truth) => (truth === true ? { was: added(state.was, weightsOf(label)[0]), is: added(state.is, weightsOf(label)[1]) } : state),
        (state, label) => idle(state.was, weightsOf(label)[0]) && idle(state.is, weightsOf(label)[1]),
      );
      yield* told(leaves, (answers) => {
        const strength = (rules: Rules, law: Law) => String(rules.law.strength(element as ElementId, rules.settle({ ...answers }).facts, law).now);
        return [strength(base, was), strength(now, is)];
      }).map((one): Exactly => ({ of: 'strength', element, under: under.join(', '), ...one }));
    }
  }
}

type Row = { readonly id: string; readonly when: Condition };
function* rows(base: Rules, now: Rules): Generator<Exactly> {
  const policies = (rules: Rules): readonly Row[] => Object.values(rules.countries).flatMap(({ code, policies }) => policies.map(({ id, when }) => ({ id: `${code}: ${id}`, when })));
  const kinds: readonly (readonly ['referral' | 'gate' | 'policy', readonly Row[], readonly Row[]])[] = [['referral', base.referrals, now.referrals], ['gate', base.gates, now.gates], ['policy', policies(base), policies(now)]];
  for (const [of, before, after] of kinds) {
    for (const id of new Set([...before, ...after].map((row) => row.id))) {
      const [was, is] = [before, after].map((list) => list.find((row) => row.id === id)?.when);
      if (JSON.stringify(was) === JSON.stringify(is)) continue;
      const conditions = [['was', was], ['is', is]].filter((one): one is ['was' | 'is', Condition] => one[1] !== undefined);
      const leaves = explore<Readonly<Record<string, boolean>>, 'was' | 'is'>(conditions, {}, (state, label, truth) => (truth === true ? { ...state, [label]: true } : state));
      yield* told(leaves, (_, state) => [state.was ? 'speaks' : 'silent', state.is ? 'speaks' : 'silent']).map((one): Exactly => ({ of, id, ...one }));
    }
  }
}

/** What differs, counted by how; the example of each is the one with the fewest answers. */
function told<State>(leaves: readonly Leaf<State>[], read: (answers: Answers, state: State) => readonly [from: string, to: string]) {
  const all = leaves.reduce((sum, { ways }) => sum + ways, 0n);
  const found = new Map<string, { from: string; to: string; ways: bigint; all: bigint; example: Answers }>();
  for (const { state, answers, ways } of leaves) {
    const [from, to] = read(answers, state);
    if (from === to) continue;
    const before = found.get(`${from} ${to}`);
    const smaller = !before || Object.keys(answers).length < Object.keys(before.example).length;
    found.set(`${from} ${to}`, { from, to, all, ways: ways + (before?.ways ?? 0n), example: smaller ? answers : before.example });
  }
  return [...found.values()];
}
