import { afterAll, describe, expect, it } from 'vitest';
import { questionsIn } from '../../content/conditions.ts';
import { countries } from '../../content/countries/index.ts';
import { gates } from '../../content/gates.ts';
import { type ElementId, type GroundId, groundIds, grounds } from '../../content/grounds.ts';
import { weights } from '../../content/indicator.ts';
import { indicatorsOf } from '../../content/indicators/index.ts';
import type { Proved } from '../../content/proof.ts';
import { bank, screens } from '../../content/questions.ts';
import { referrals } from '../../content/referrals.ts';
import type { Override } from '../../content/regimes.ts';
import { type CountryCode, type QuestionId, questionIds, vocabulary } from '../../content/vocabulary.ts';
import { findings, type Interval, type Law, referralsFor, type Standing, standing, standingBy, type Strength, strength, weightIn } from '../../machines/law.ts';
import { type Answers, next, settle } from '../../machines/path.ts';
import { advisoriesFor } from '../../machines/policy.ts';
import { type Facts, holds } from '../../machines/truth.ts';
import { explore } from '../../scripts/impact/explore.ts';
import { laws, leavesOf, weighings } from './laws.ts';
import { keep } from './record.ts';

/** Exact: every answer set there is, those that nothing can tell apart taken together, and never a sample. */
const proved: Record<string, Proved> = {};
const counted = (name: string, leaves: readonly { ways: bigint }[]) => {
  const before = proved[name] ?? { sets: '0', leaves: 0 };
  proved[name] = { sets: String(BigInt(before.sets) + leaves.reduce((sum, { ways }) => sum + ways, 0n)), leaves: before.leaves + leaves.length };
};
const factsOf = (answers: Answers): Facts => settle(answers).facts;
const without = (law: Law, row: string): Law => ({ regime: law.regime, overrides: new Map([...law.overrides, [row, { row, weight: 'context only', sources: [] } satisfies Override]]) });
const rank = { few: 0, some: 1, several: 2 } as const satisfies Record<Standing, number>;

describe('1. whatever is answered or left out, the guide comes to its guidance', () => {
  it('as no question waits for one that comes after it, and each screen asks something', () => {
    const order = bank.map(({ question }) => question);
    for (const { question, when } of bank) for (const read of when ? questionsIn(when) : []) expect(order.indexOf(read), `${question} reads ${read}`).toBeLessThan(order.indexOf(question));
    for (const { id, asks } of screens) expect(asks.length, id).toBeGreaterThan(0);
  });

  it('over every set: what is open is asked, and once nothing is open there is nothing left', () => {
    // Every question is a condition of its own here, so that every set is met.
    const whole = explore(bank.map(({ question }) => ['asked', { question, is: [vocabulary[question].options[0] as string] }] as const), 0, () => 0, () => true);
    const ways = bank.flatMap(({ question, when }) => (when ? explore([[question, when] as const], '', (so, _, truth) => `${so}${truth}`) : []));
    proved.ends = { sets: String(whole.reduce((sum, { ways: count }) => sum + count, 0n)), leaves: ways.length };
    for (const { answers } of [...whole, ...ways]) {
      let so = answers;
      for (let steps = 0; ; steps++) {
        const screen = next(so);
        if (!screen) break;
        expect(steps).toBeLessThanOrEqual(bank.length);
        const { asked, live } = settle(so);
        const open = screen.asks.map(({ question }) => question).filter((question) => asked.includes(question) && !live[question]);
        expect(open.length, screen.id).toBeGreaterThan(0);
        so = { ...so, ...Object.fromEntries(open.map((question) => [question, ['rather-not-say']])) };
      }
      expect(findings(factsOf(so))).toHaveLength(groundIds.length);
    }
  });
});

describe.each(weighings.map((one) => [one.element, one.under.join(', '), one] as const))('2. %s under %s', (_, __, { element, law }) => {
  const { leaves, all } = leavesOf(element, law);

  it('is as strong as its best support, held down by its worst weakness, and no answer is left out', () => {
    for (const { state, answers } of leaves) {
      expect(strength(element, factsOf(answers), law), JSON.stringify(answers)).toEqual({ now: state.now, couldBe: state.couldBe });
      expect(state.couldBe).toBeGreaterThanOrEqual(state.now);
    }
    expect(leaves.reduce((sum, { ways }) => sum + ways, 0n)).toBe(all);
    // Somebody has nothing, a thin, a clear and a strong footing in it.
    expect(new Set(leaves.map(({ state }) => state.now))).toEqual(new Set([0, 1, 2, 3]));
    counted('moves', leaves);
  });

  it('never falls by a row in favour, nor rises by one against', () => {
    for (const { answers } of leaves) {
      const facts = factsOf(answers);
      const whole = strength(element, facts, law);
      for (const row of indicatorsOf[element]) {
        if (holds(row.when, facts) === false) continue;
        const less = strength(element, facts, without(law, row.id));
        const sign = Math.sign(weights[weightIn(law, row)]);
        expect((whole.now - less.now) * sign, row.id).toBeGreaterThanOrEqual(0);
        expect((whole.couldBe - less.couldBe) * sign, row.id).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('is never held down by "I don’t know": it makes no row speak, and leaves open all that was', () => {
    for (const { answers } of leaves) {
      const facts = factsOf(answers);
      const told = strength(element, facts, law);
      for (const question of Object.keys(answers) as QuestionId[]) {
        const unsure = factsOf({ ...answers, [question]: ['unsure'] });
        const unsaid = factsOf(Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question)));
        expect(strength(element, unsure, law)).toEqual(strength(element, unsaid, law));
        expect(strength(element, unsure, law).couldBe, question).toBeGreaterThanOrEqual(told.couldBe);
        for (const row of indicatorsOf[element]) if (holds(row.when, unsure) !== undefined) expect(holds(row.when, unsure), row.id).toBe(holds(row.when, facts));
      }
    }
  });
});

describe.each(groundIds)('2. %s, over every strength its elements can have', (ground: GroundId) => {
  const elements = [...new Set(grounds[ground].routes.flatMap(({ chain }) => chain))];
  const levels: readonly Strength[] = [0, 1, 2, 3];
  const product = elements.reduce<Map<ElementId, Strength>[]>((sofar, element) => sofar.flatMap((one) => levels.map((level) => new Map([...one, [element, level]]))), [new Map()]);
  const under = (strengths: ReadonlyMap<ElementId, Strength>): Standing => standingBy(ground, (element): Interval<Strength> => ({ now: strengths.get(element) ?? 0, couldBe: strengths.get(element) ?? 0 })).now;

  it('never falls when one of them rises, and is as strong as the weakest of its best route', () => {
    for (const strengths of product) {
      const now = rank[under(strengths)];
      expect(now).toBe(Math.min(2, Math.max(...grounds[ground].routes.map(({ chain }) => Math.min(...chain.map((element) => strengths.get(element) as number))))));
      for (const element of elements) {
        const level = strengths.get(element) as Strength;
        if (level < 3) expect(rank[under(new Map([...strengths, [element, (level + 1) as Strength]]))]).toBeGreaterThanOrEqual(now);
      }
    }
    counted('moves', product.map(() => ({ ways: 0n })));
  });
});

describe('3. who is sent to a lawyer first, warned or withheld', () => {
  it.each([...referrals, ...gates].map((row) => [row.id, row] as const))('%s: exactly when its condition holds, whatever else is answered', (id, row) => {
    const leaves = explore<{ truth: string }, 'it'>([['it', row.when]], { truth: 'open' }, (_, __, truth) => ({ truth: String(truth) }));
    expect(new Set(leaves.map(({ state }) => state.truth))).toContain('true');
    for (const { state, answers } of leaves) {
      const facts = factsOf(answers);
      const fires = [...referralsFor(facts), ...gates.filter((gate) => holds(gate.when, facts) === true)].some((other) => other.id === id);
      expect(fires, JSON.stringify(answers)).toBe(state.truth === 'true');
    }
    counted('refers', leaves);
  });

  it('and so does every row of what a destination does', { timeout: 120_000 }, () => {
    for (const [code, country] of Object.entries(countries)) {
      for (const policy of country.policies) {
        const leaves = explore<{ truth: string }, 'it'>([['it', policy.when]], { truth: 'open' }, (_, __, truth) => ({ truth: String(truth) }));
        const reader = code === 'eu' ? 'de' : (code as CountryCode);
        for (const { state, answers } of leaves) expect(advisoriesFor(reader, factsOf(answers)).some(({ id }) => id === policy.id), policy.id).toBe(state.truth === 'true');
        counted('refers', leaves);
      }
    }
  });
});

describe('6. nobody is asked in vain', () => {
  it('no single answer makes a ground stand at several, under any law, but being charged over speech or opinion', () => {
    const found = new Set<string>();
    let tried = 0;
    for (const [, law] of laws) {
      for (const question of questionIds) {
        for (const option of vocabulary[question].options) {
          tried += 1;
          for (const id of groundIds) if (standing(id, factsOf({ [question]: [option] }), law).now === 'several') found.add(`${question}: ${option}: ${id}`);
        }
      }
    }
    expect([...found].sort()).toEqual(['case: charged-speech: targeted-persecution', 'case: treason: targeted-persecution']);
    counted('single', Array.from({ length: tried }, () => ({ ways: 1n })));
  });
});

afterAll(() => keep('exact', proved));
