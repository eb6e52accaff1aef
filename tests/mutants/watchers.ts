import type { Condition } from '../../content/conditions.ts';
import { gates } from '../../content/gates.ts';
import { type ElementId, elements, type GroundId, groundIds } from '../../content/grounds.ts';
import { type Indicator, type Weight, weights } from '../../content/indicator.ts';
import { indicators, indicatorsOf } from '../../content/indicators/index.ts';
import { referrals } from '../../content/referrals.ts';
import type { RegimeId } from '../../content/country.ts';
import { baseline, type Law, lawOf, standingBy, type Strength, weightIn } from '../../machines/law.ts';
import { type Answers, settle } from '../../machines/path.ts';
import { type Facts, holds } from '../../machines/truth.ts';
import { personas } from '../personas/index.ts';
import { answersFor, inOrder, type Persona, type Standings } from '../personas/persona.ts';
import type { Row } from './tables.ts';
import { readUnder, sideOf, strengthNamed, underLaw, type Witness } from './witnesses.ts';

/**
 * Whether somebody notices that a table was changed: a persona, whose findings were worked out by hand, or a witness. The
 * program reads its tables once, so what it would say of changed ones is worked out here by the one sentence of the
 * design, as `tests/proof/` does; the first test of `data-mutations.test.ts` holds this to the program over unchanged ones.
 */
type Weighing = (row: Indicator) => number;
const weighing = (law: Law): Weighing => (row) => weights[weightIn(law, row)];
type Change = { readonly row: string; readonly when?: Condition; readonly weight?: (law: Law) => Weight; readonly dropped?: true };

const truths = new WeakMap<Facts, Map<string, boolean>>();
const speaks = (row: Indicator, facts: Facts): boolean => {
  const known = truths.get(facts) ?? new Map<string, boolean>();
  truths.set(facts, known);
  const truth = known.get(row.id) ?? holds(row.when, facts) === true;
  known.set(row.id, truth);
  return truth;
};

/** An element over changed rows: its best support, held down by its worst weakness. */
export function strengthOver(element: ElementId, facts: Facts, law: Law, change?: Change): Strength {
  const weighs = weighing(law);
  let [best, worst] = [0, 0];
  for (const row of indicatorsOf[element]) {
    const changed = change?.row === row.id ? change : undefined;
    if (changed?.dropped || !(changed?.when ? holds(changed.when, facts) === true : speaks(row, facts))) continue;
    const weight = changed?.weight ? weights[changed.weight(law)] : weighs(row);
    [best, worst] = [Math.max(best, weight), Math.min(worst, weight)];
  }
  return Math.min(best, 3 + worst) as Strength;
}

type Read = { readonly persona: Persona; readonly facts: Facts; readonly withheld: ReadonlySet<GroundId>; readonly laws: readonly (readonly [Law, Standings])[]; readonly strengths: ReadonlyMap<Law, ReadonlyMap<ElementId, Strength>> };
const withheldFrom = (facts: Facts) => new Set(groundIds.filter((ground) => [...gates, ...referrals].some((row) => row.withholds?.includes(ground) && holds(row.when, facts) === true)));
const read: readonly Read[] = personas.map((persona) => {
  const { facts } = settle(answersFor(persona));
  const laws: (readonly [Law, Standings])[] = [[baseline, persona.standings], ...(Object.entries(persona.elsewhere ?? {}) as [RegimeId, Standings][]).map(([regime, standings]) => [lawOf(regime), standings] as const)];
  return { persona, facts, withheld: withheldFrom(facts), laws, strengths: new Map(laws.map(([law]) => [law, new Map(elements.map((element) => [element, strengthOver(element, facts, law)]))])) };
});
export const standsAs = ({ withheld, strengths }: Read, law: Law, changed?: readonly [ElementId, Strength]): Standings =>
  inOrder.map((ground) => {
    if (withheld.has(ground)) return null;
    const now = (element: ElementId) => (changed?.[0] === element ? changed[1] : (strengths.get(law)?.get(element) as Strength));
    return standingBy(ground, (element) => ({ now: now(element), couldBe: now(element) })).now;
  }) as unknown as Standings;
/** The personas who stand otherwise than was worked out for them, with the tables as they are: nobody, or the rest means nothing. */
export const astray = (): readonly string[] => read.flatMap((one) => one.laws.flatMap(([law, expected]) => (standsAs(one, law).join() === expected.join() ? [] : [one.persona.id])));

/** A persona who would stand otherwise, or miss what must be said, under a changed indicator. */
function personaOfIndicator(change: Change): boolean {
  const row = indicators.find(({ id }) => id === change.row) as Indicator;
  return read.some((one) => {
    const said = change.dropped !== true && (change.when ? holds(change.when, one.facts) === true : speaks(row, one.facts)) && (!change.weight || weights[change.weight(baseline)] !== 0);
    if (one.persona.must.includes(row.id) && weights[row.weight] !== 0 && !said) return true;
    return one.laws.some(([law, expected]) => {
      const strength = strengthOver(row.element, one.facts, law, change);
      return strength !== one.strengths.get(law)?.get(row.element) && standsAs(one, law, [row.element, strength]).join() !== expected.join();
    });
  });
}

/** A persona who would be referred, withheld from, known or pointed to other protection otherwise. `when` is what is left of the row's condition: nothing, if it was dropped. */
function personaOfRow(row: Row, when: Condition | undefined): boolean {
  return read.some(({ persona, facts, withheld }) => {
    const now = when !== undefined && holds(when, facts) === true;
    if (row.kind === 'referral' && now !== persona.referrals.includes(row.id)) return true;
    if (row.kind === 'profile') return now !== persona.profile.includes(row.id as never);
    if (row.kind !== 'referral' && row.kind !== 'gate') return false;
    const withholding = [...gates, ...referrals].filter((other) => other.id !== row.id);
    const own = [...gates, ...referrals].find(({ id }) => id === row.id)?.withholds ?? [];
    return own.some((ground) => withheld.has(ground) !== (now || withholding.some((other) => other.withholds?.includes(ground) && holds(other.when, facts) === true)));
  });
}

export const personaNotices = (row: Row, when: Condition | undefined): boolean =>
  row.kind === 'indicator' ? personaOfIndicator(when ? { row: row.id, when } : { row: row.id, dropped: true }) : personaOfRow(row, when);
/** `under`: only where that law is read. */
export const personaNoticesWeight = (row: Indicator, weight: (law: Law) => Weight): boolean => personaOfIndicator({ row: row.id, weight });

const factsOf = new WeakMap<Witness, Facts>();
export function factsOfWitness(witness: Witness): Facts {
  const known = factsOf.get(witness) ?? settle(witness.answers as Answers).facts;
  factsOf.set(witness, known);
  return known;
}

/** What a row is called where it is said. */
export const saidAs = (row: Row): string => (row.kind === 'indicator' ? `${sideOf((indicators.find(({ id }) => id === row.id) as Indicator).weight)} ${row.id}` : `${row.kind} ${row.id}`);

export function witnessNotices(witnesses: readonly Witness[], row: Row, when: Condition | undefined): boolean {
  const name = saidAs(row);
  return witnesses.some((witness) => {
    if (!witness.says.includes(name) && !witness.silent.includes(name)) return false;
    return witness.says.includes(name) !== (when !== undefined && holds(when, factsOfWitness(witness)) === true);
  });
}

export const witnessNoticesWeight = (witnesses: readonly Witness[], row: Indicator, weight: (law: Law) => Weight): boolean =>
  witnesses.some((witness) => {
    const side = sideOf(row.weight);
    const now = weight(baseline);
    if (witness.says.includes(`${side} ${row.id}`) && (weights[now] === 0 || sideOf(now) !== side)) return true;
    return Object.entries(witness.strengths).some(([name, strength]) => {
      const [element, law] = strengthNamed(name);
      return element === row.element && strengthOver(element, factsOfWitness(witness), law, { row: row.id, weight }) !== strength;
    });
  });

/** The laws under which a weight counts: those that do not weigh the row otherwise themselves. */
export const weightOtherwise = (row: Indicator, to: Weight) => (law: Law): Weight => law.overrides.get(row.id)?.weight ?? to;
/** What a row weighs where one override is another, or is gone: then as everywhere. */
export const overriddenAs = (row: Indicator, regime: RegimeId, country: string | undefined, to: Weight | undefined) => (law: Law): Weight => {
  const named = readUnder.find((name) => underLaw(name) === law);
  const concerned = country ? named === country : law.regime === regime;
  return concerned ? (to ?? row.weight) : weightIn(law, row);
};
