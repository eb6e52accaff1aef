import type { Condition } from '../../content/conditions.ts';
import { countries } from '../../content/countries/index.ts';
import type { RegimeId } from '../../content/country.ts';
import { papers } from '../../content/evidence.ts';
import { gates } from '../../content/gates.ts';
import { helpers } from '../../content/help.ts';
import { type Weight, weights } from '../../content/indicator.ts';
import { indicators } from '../../content/indicators/index.ts';
import { lawyerQuestions } from '../../content/lawyer-questions.ts';
import { steps } from '../../content/next-steps.ts';
import { otherProtection } from '../../content/other-protection.ts';
import { profiles } from '../../content/profile.ts';
import { referrals } from '../../content/referrals.ts';
import { type Override, regimes } from '../../content/regimes.ts';
import { vocabulary } from '../../content/vocabulary.ts';

/** A row that speaks when its condition holds. Its name is the kind of table and its id: `policy de: left-the-army`. */
export type Row = { readonly kind: 'indicator' | 'referral' | 'gate' | 'profile' | 'other protection' | 'policy' | 'step' | 'paper' | 'helper' | 'lawyer question'; readonly id: string; readonly when: Condition; readonly sources: readonly string[] };
export const nameOf = ({ kind, id }: Row): string => `${kind} ${id}`;

const rowsIn = (kind: Row['kind'], rows: readonly { readonly id: string; readonly when?: Condition; readonly sources?: readonly string[] }[], before = ''): readonly Row[] =>
  rows.flatMap(({ id, when, sources = [] }) => (when ? [{ kind, id: `${before}${id}`, when, sources }] : []));

/** Every row of every table that has a condition. */
export const rows: readonly Row[] = [
  ...rowsIn('indicator', indicators),
  ...rowsIn('referral', referrals),
  ...rowsIn('gate', gates),
  ...Object.entries(profiles).map(([id, when]): Row => ({ kind: 'profile', id, when, sources: [] })),
  ...otherProtection.flatMap(({ id, whenever, sources }): Row[] => (whenever?.answers ? [{ kind: 'other protection', id, when: whenever.answers, sources }] : [])),
  ...Object.values(countries).flatMap(({ code, policies }) => rowsIn('policy', policies, `${code}: `)),
  ...rowsIn('step', steps), ...rowsIn('paper', papers), ...rowsIn('helper', helpers), ...rowsIn('lawyer question', lawyerQuestions),
];

/** What a regime or a country weighs otherwise: under which law, by the name of the regime or the code of the country. */
export type Reweighed = { readonly under: string; readonly regime: RegimeId; readonly override: Override };
export const reweighed: readonly Reweighed[] = [
  ...Object.entries(regimes).flatMap(([id, { overrides }]) => overrides.map((override) => ({ under: id, regime: id as RegimeId, override }))),
  ...Object.values(countries).flatMap(({ code, regime, overrides }) => (overrides as readonly Override[]).map((override) => ({ under: code, regime, override }))),
];

const none = 'none';
const optionsTo = (question: keyof typeof vocabulary): readonly string[] => [...vocabulary[question].options, ...(vocabulary[question].kind === 'many' ? [none] : [])];

/** A condition that lets one thing more through, in every way there is: an option more, a part of an `all` less, a denial of less. */
export function* loosened(condition: Condition): Generator<Condition> {
  if ('question' in condition) {
    const options = optionsTo(condition.question);
    const last = options.indexOf(condition.is.at(-1) as string);
    const more = [...options.slice(last + 1), ...options.slice(0, last)].find((option) => !condition.is.includes(option));
    if (more !== undefined) yield { question: condition.question, is: [...condition.is, more] };
  } else if ('not' in condition) {
    yield { all: [] };
    for (const less of tightened(condition.not)) yield { not: less };
  } else {
    const [kind, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
    const joined = (changed: readonly Condition[]) => (kind === 'all' ? { all: changed } : { any: changed });
    for (const [at, part] of parts.entries()) {
      if (kind === 'all') yield joined(parts.toSpliced(at, 1));
      for (const looser of loosened(part)) if (!(kind === 'all' && 'all' in looser && looser.all.length === 0)) yield joined(parts.with(at, looser));
    }
  }
}

/** A condition that lets one thing less through. */
export function* tightened(condition: Condition): Generator<Condition> {
  if ('question' in condition) {
    if (condition.is.length > 1) for (const option of condition.is) yield { question: condition.question, is: condition.is.filter((other) => other !== option) };
  } else if ('not' in condition) for (const more of loosened(condition.not)) yield { not: more };
  else {
    const [kind, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
    for (const [at, part] of parts.entries()) {
      if (kind === 'any' && parts.length > 1) yield { any: parts.toSpliced(at, 1) };
      for (const tighter of tightened(part)) yield kind === 'all' ? { all: parts.with(at, tighter) } : { any: parts.with(at, tighter) };
    }
  }
}

/** Every other weight that says the opposite, or the same a step more or less. */
export function turned(weight: Weight): readonly { readonly how: 'flipped' | 'a step more or less'; readonly to: Weight }[] {
  const named = (number: number) => (Object.keys(weights) as Weight[]).find((one) => weights[one] === number);
  const is = weights[weight];
  if (is === 0) return [{ how: 'flipped', to: 'for' }, { how: 'flipped', to: 'against' }];
  const sign = Math.sign(is);
  const near = [is + sign, is - sign].flatMap((number) => (number === 0 ? ['context only' as Weight] : (named(number) ?? [])));
  return [{ how: 'flipped', to: named(-is) as Weight }, ...near.map((to) => ({ how: 'a step more or less' as const, to }))];
}
