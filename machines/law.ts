import { questionsIn } from '../content/conditions.ts';
import type { RegimeId } from '../content/country.ts';
import { gates } from '../content/gates.ts';
import { type ElementId, type GroundId, groundIds, grounds, type Route } from '../content/grounds.ts';
import { type Indicator, type Weight, weights } from '../content/indicator.ts';
import { indicatorsOf } from '../content/indicators/index.ts';
import { type OtherProtection, otherProtection } from '../content/other-protection.ts';
import { type ProfileId, profileIds, profiles } from '../content/profile.ts';
import { type Referral, referrals } from '../content/referrals.ts';
import { type Override, regimes } from '../content/regimes.ts';
import type { QuestionId } from '../content/vocabulary.ts';
import { memo, memoOf } from './memo.ts';
import { type Facts, holds, type Truth } from './truth.ts';

/** The weights in force somewhere: a regime, and what a country weighs otherwise. */
export type Law = { readonly regime: RegimeId; readonly overrides: ReadonlyMap<string, Override> };

/** 0 nothing, 1 thin, 2 clear, 3 strong. */
export type Strength = 0 | 1 | 2 | 3;
/** `now`: what is unknown is silent. `couldBe`: every unknown support is true and every unknown weakness false. */
export type Interval<T> = { readonly now: T; readonly couldBe: T };
export type Standing = 'few' | 'some' | 'several';

export const lawOf = (regime: RegimeId, countryOverrides: readonly Override[] = []): Law => ({
  regime,
  overrides: new Map([...regimes[regime].overrides, ...countryOverrides].map((override) => [override.row, override])),
});
export const baseline: Law = lawOf('unhcr');

export const weightIn = (law: Law, row: Indicator): Weight => law.overrides.get(row.id)?.weight ?? row.weight;

/**
 * What was worked out for the same facts, for as long as they are kept: somebody who compares countries asks the same of
 * them dozens of times. Whether a row speaks is the same under every law; only what it weighs differs.
 */
const worked = memoOf((facts: Facts) => ({
  speaks: memo((row: Indicator): Truth => holds(row.when, facts)),
  strength: memo((law: Law) => memo((element: ElementId) => strengthUnder(element, facts, law))),
  found: memo((law: Law) => memo((element: ElementId) => foundUnder(element, facts, law))),
  ground: memo((law: Law) => memo((ground: GroundId) => groundUnder(ground, facts, law))),
  standing: memo((law: Law) => memo((ground: GroundId) => standingBy(ground, (element) => strength(element, facts, law)))),
  withheld: memo((ground: GroundId) => whyWithheld(ground, facts)),
  referrals: memo((_: undefined) => referrals.filter((row) => holds(row.when, facts))),
}));
/** Whether a row speaks to these answers, whatever it weighs somewhere. */
export const speaks = (row: Indicator, facts: Facts): Truth => worked(facts).speaks(row);

const alike = new Map<string, Law>();
/** Of the laws that weigh the rows of these elements alike, one: what was worked out under it holds under all of them. */
const feltBy = memoOf((law: Law) =>
  memo((ids: readonly ElementId[]): Law => {
    const weighed = ids.flatMap((element) => indicatorsOf[element]).map((row) => row.id + weightIn(law, row)).join();
    if (!alike.has(weighed)) alike.set(weighed, law);
    return alike.get(weighed) as Law;
  }),
);
const alone = memo((element: ElementId): readonly ElementId[] => [element]);
const chained = memo((ground: GroundId): readonly ElementId[] => unique(grounds[ground].routes.flatMap(({ chain }) => chain)));

type Weighed = { readonly row: Indicator; readonly weight: number };
/** The rows of an element with what each weighs, the heaviest first. */
const rowsOf = memoOf((law: Law) => memo((element: ElementId): readonly Weighed[] => [...indicatorsOf[element]].sort(heaviest(law)).map((row) => ({ row, weight: weights[weightIn(law, row)] }))));

/** An element is as strong as its best support, held down by its worst weakness. How far, is our proposal: see docs/for-a-lawyer.md. */
export const strength = (element: ElementId, facts: Facts, law: Law): Interval<Strength> => worked(facts).strength(feltBy(law)(alone(element)))(element);

function strengthUnder(element: ElementId, facts: Facts, law: Law): Interval<Strength> {
  const best = { now: 0, couldBe: 0 };
  const worst = { now: 0, couldBe: 0 };
  for (const { row, weight } of rowsOf(law)(element)) {
    const truth = weight === 0 ? false : speaks(row, facts);
    if (truth === true) {
      best.now = Math.max(best.now, weight);
      worst.now = Math.min(worst.now, weight);
      worst.couldBe = Math.min(worst.couldBe, weight);
    }
    if (truth !== false) best.couldBe = Math.max(best.couldBe, weight);
  }
  const held = (support: number, weakness: number) => Math.min(support, 3 + weakness) as Strength;
  return { now: held(best.now, worst.now), couldBe: held(best.couldBe, worst.couldBe) };
}

const weakest = (route: Route, of: (element: ElementId) => Strength) => Math.min(...route.chain.map(of)) as Strength;
const standings = ['few', 'some', 'several', 'several'] as const satisfies readonly Standing[];

/** A route is judged by its weakest element, a ground by its best route; of equal routes the first listed. */
export function standing(ground: GroundId, facts: Facts, law: Law): Interval<Standing> & { readonly route: Route } {
  return worked(facts).standing(feltBy(law)(chained(ground)))(ground);
}

/** The same from the strengths alone, wherever they come from. */
export function standingBy(ground: GroundId, strengthOf: (element: ElementId) => Interval<Strength>): Interval<Standing> & { readonly route: Route } {
  const { routes } = grounds[ground];
  const now = (route: Route) => weakest(route, (element) => strengthOf(element).now);
  const couldBe = (route: Route) => weakest(route, (element) => strengthOf(element).couldBe);
  const route = routes.reduce((best, other) => (now(other) > now(best) ? other : best));
  return {
    now: standings[now(route)],
    couldBe: standings[Math.max(...routes.map(couldBe)) as Strength],
    route,
  };
}

/** Why the standing of a ground is not said. */
export type Withheld = { readonly by: string; readonly kind: 'scope' | 'safety' | 'status' | 'exclusion' };
export const withheld = (ground: GroundId, facts: Facts): Withheld | null => worked(facts).withheld(ground);

function whyWithheld(ground: GroundId, facts: Facts): Withheld | null {
  const gate = gates.find((row) => row.withholds.includes(ground) && holds(row.when, facts));
  if (gate) return { by: gate.id, kind: gate.kind };
  const referral = referrals.find((row) => row.withholds?.includes(ground) && holds(row.when, facts));
  return referral ? { by: referral.id, kind: 'exclusion' } : null;
}

/** The referrals that fire, in the order they are shown. */
export const referralsFor = (facts: Facts): readonly Referral[] => worked(facts).referrals(undefined);
/** What somebody is to the army, the most telling first. */
export const profileOf = (facts: Facts): readonly ProfileId[] => profileIds.filter((id) => holds(profiles[id], facts));

export type ElementFinding = {
  readonly id: ElementId;
  readonly strength: Interval<Strength>;
  readonly for: readonly Indicator[];
  readonly against: readonly Indicator[];
  /** Open questions whose answer could lift the element, the weightiest first. */
  readonly gaps: readonly QuestionId[];
  /** Questions answered that some row of the element reads: what the person told us. */
  readonly told: readonly QuestionId[];
};

/** The order in which rows are read: by weight, for or against alike. */
export const heaviest = (law: Law) => (a: Indicator, b: Indicator) => Math.abs(weights[weightIn(law, b)]) - Math.abs(weights[weightIn(law, a)]);

export const elementFinding = (element: ElementId, facts: Facts, law: Law): ElementFinding => worked(facts).found(feltBy(law)(alone(element)))(element);

function foundUnder(element: ElementId, facts: Facts, law: Law): ElementFinding {
  const rows = rowsOf(law)(element);
  const speaking = rows.filter(({ row, weight }) => weight !== 0 && speaks(row, facts) === true);
  const now = strength(element, facts, law);
  const open = rows.filter(({ row, weight }) => weight > now.now && speaks(row, facts) === undefined);
  const unknown = (question: QuestionId) => facts(question) === undefined;
  const answered = (question: QuestionId) => Array.isArray(facts(question));
  const only = (found: readonly Weighed[]) => found.map(({ row }) => row);
  return {
    id: element,
    strength: now,
    for: only(speaking.filter(({ weight }) => weight > 0)),
    against: only(speaking.filter(({ weight }) => weight < 0)),
    gaps: readBy(only(open)).filter(unknown),
    told: readBy(only(rows)).filter(answered),
  };
}

const questionsOf = memo((row: Indicator) => questionsIn(row.when));
const readBy = (rows: readonly Indicator[]) => unique(rows.flatMap(questionsOf));

/** What is shown of a ground. Where it is withheld neither standing is given, and its elements name no strength and no points. */
export type Finding = {
  readonly id: GroundId;
  readonly standing: Standing | null;
  readonly couldBe: Standing | null;
  readonly withheld: Withheld | null;
  /** The best route, and its weakest elements as things stand. */
  readonly route: Route;
  readonly weakest: readonly ElementId[];
  readonly elements: readonly ElementFinding[];
};

export const finding = (ground: GroundId, facts: Facts, law: Law = baseline): Finding => worked(facts).ground(feltBy(law)(chained(ground)))(ground);

function groundUnder(ground: GroundId, facts: Facts, law: Law): Finding {
  const why = withheld(ground, facts);
  const { now, couldBe, route } = standing(ground, facts, law);
  const elements = chained(ground).map((element) => elementFinding(element, facts, law));
  const inRoute = elements.filter(({ id }) => route.chain.includes(id));
  const least = Math.min(...inRoute.map((element) => element.strength.now));
  return {
    id: ground,
    standing: why ? null : now,
    couldBe: why ? null : couldBe,
    withheld: why,
    route,
    weakest: inRoute.filter((element) => element.strength.now === least).map(({ id }) => id),
    elements,
  };
}

export const findings = (facts: Facts, law: Law = baseline): readonly Finding[] => groundIds.map((ground) => finding(ground, facts, law));

/**
 * Protection beside the three grounds. `thin`: only just worth asking about. Where a ground is withheld nobody can say
 * that none is `several`, and its standing could be read off here: then only what asks for no standing is named.
 */
export function otherProtectionFor(found: readonly Finding[], facts: Facts): readonly { readonly id: OtherProtection['id']; readonly thin: boolean }[] {
  const strengthOf = new Map(found.flatMap(({ elements }) => elements).map((element) => [element.id, element.strength.now]));
  const footing = (ids: readonly ElementId[]) => Math.max(...ids.map((id) => strengthOf.get(id) ?? 0));
  const noneSeveral = found.every((ground) => !ground.withheld && ground.standing !== 'several');
  return otherProtection.flatMap(({ id, footings, whenever }) => {
    if (footings) {
      const levels = footings.map(footing);
      return noneSeveral && levels.every((level) => level > 0) ? [{ id, thin: levels.every((level) => level === 1) }] : [];
    }
    const speaks =
      (whenever?.answers && holds(whenever.answers, facts)) ||
      (whenever?.referral && referralsFor(facts).some(({ kind }) => kind === whenever.referral)) ||
      (whenever?.withheld && found.some((ground) => ground.withheld));
    return speaks ? [{ id, thin: false }] : [];
  });
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
