import type { Condition } from '../../content/conditions.ts';
import type { CountryCode, QuestionId } from '../../content/vocabulary.ts';
import type { Answers } from '../../machines/path.ts';
import { type Exactly, exactly } from './exact.ts';
import { numbersFrom } from './numbers.ts';
import { type Changed, changedBetween, type Rules } from './rules.ts';

/** What happened to somebody: to a standing under a law, to a referral, or to a row of a destination. */
export type Effect =
  | { readonly of: 'standing'; readonly ground: string; readonly under: string; readonly from: string; readonly to: string }
  | { readonly of: 'referral' | 'policy'; readonly id: string; readonly to: 'speaks' | 'silent' };
export type Affected = { readonly effect: Effect; readonly sets: number; readonly example: Answers };
/** A standing that nobody of those compared had before, or that nobody has any more. */
export type Reach = Held & { readonly now: 'reached' | 'out of reach' };
type Held = { readonly ground: string; readonly under: string; readonly standing: string };
export type Impact = { readonly changed: readonly Changed[]; readonly compared: number; readonly seed: number; readonly sets: number; readonly affected: readonly Affected[]; readonly reach: readonly Reach[]; readonly exact: readonly Exactly[] | undefined };

const rank: Readonly<Record<string, number>> = { withheld: -1, few: 0, some: 1, several: 2 };
/** A standing that fell or is now held back, or a referral that fell silent: what nobody may ship without saying so. */
export const isLoss = (effect: Effect): boolean => (effect.of === 'standing' ? (rank[effect.to] ?? 0) < (rank[effect.from] ?? 0) : effect.of === 'referral' && effect.to === 'silent');

/**
 * Whom a change of the rules affects: `times` answer sets read by both copies. Half are drawn at large, half so that
 * what was changed is met; the seed repeats them. Each kind of effect comes with the smallest example it could be cut down to.
 */
export function impactOf(base: Rules, now: Rules, { times = 20_000, seed = 1 } = {}): Impact {
  const changed = changedBetween(base, now);
  const exact = exactly(base, now);
  const draw = drawer(base, now, changed, (exact ?? []).map(({ example }) => example), seed);
  const [was, is] = [new Map<string, Held>(), new Map<string, Held>()];
  const read = reader(base, now, was, is);
  const found = new Map<string, { effect: Effect; sets: number; example: Answers }>();
  let sets = 0;
  for (let time = 0; time < times; time++) {
    const answers = draw(time % 2 === 1);
    const effects = read(answers);
    if (effects.length > 0) sets += 1;
    for (const effect of effects) {
      const key = JSON.stringify(effect);
      const before = found.get(key);
      const smaller = !before || size(answers) < size(before.example);
      found.set(key, { effect, sets: (before?.sets ?? 0) + 1, example: before && !smaller ? before.example : answers });
    }
  }
  const only = (some: ReadonlyMap<string, Held>, others: ReadonlyMap<string, Held>, now: Reach['now']): readonly Reach[] => [...some].filter(([key]) => !others.has(key)).map(([, held]) => ({ ...held, now }));
  const reach = [...only(is, was, 'reached'), ...only(was, is, 'out of reach')];
  const affected = [...found].map(([key, one]) => ({ ...one, example: cutDown(one.example, (answers) => read(answers).some((effect) => JSON.stringify(effect) === key)) }));
  return { changed, compared: times, seed, sets, affected: affected.sort((a, b) => Number(isLoss(b.effect)) - Number(isLoss(a.effect)) || b.sets - a.sets), reach, exact };
}

const size = (answers: Answers) => Object.values(answers).reduce((sum, options) => sum + options.length, 0);

/** As little of an answer set as still does it: no answer and no option of it can be left out. */
export function cutDown(answers: Answers, does: (answers: Answers) => boolean): Answers {
  let small = answers;
  for (let more = true; more; ) {
    more = false;
    for (const [question, options] of Object.entries(small) as [QuestionId, readonly string[]][]) {
      const { [question]: _, ...rest } = small;
      const ways = [rest, ...(options.length > 1 ? options.map((option) => ({ ...small, [question]: options.filter((other) => other !== option) })) : [])];
      const less = ways.find(does);
      if (!less) continue;
      small = less;
      more = true;
      break;
    }
  }
  return small;
}

type Row = { readonly id: string };
const note = (standings: Map<string, Held>, ground: string, under: string, standing: string) => {
  const key = `${ground}|${under}|${standing}`;
  if (!standings.has(key)) standings.set(key, { ground, under, standing });
};

/** What differs for somebody, and along the way which standings there are: `was` and `is` fill up with them. */
function reader(base: Rules, now: Rules, was: Map<string, Held>, is: Map<string, Held>): (answers: Answers) => readonly Effect[] {
  const grounds = [...new Set([...Object.keys(base.grounds), ...Object.keys(now.grounds)])];
  const codes = Object.keys(now.countries).filter((code) => code !== 'eu' && code in base.countries) as CountryCode[];
  const lawIn = (rules: Rules, name: string) => (name in rules.regimes ? rules.law.lawOf(name as never) : rules.policy.lawIn(name as CountryCode));
  const weighing = (rules: Rules, name: string) => JSON.stringify([...lawIn(rules, name).overrides.values()].map(({ row, weight }) => [row, weight]).sort());
  // Laws that weigh alike in both copies are read once, under the name of the first.
  const named = [...Object.keys(now.regimes).filter((id) => id in base.regimes), ...codes];
  const laws = [...new Map(named.map((name) => [`${weighing(base, name)}${weighing(now, name)}`, named.filter((other) => weighing(base, other) === weighing(base, name) && weighing(now, other) === weighing(now, name))])).values()].map(
    (names) => ({ under: names.join(', '), old: lawIn(base, names[0] as string), young: lawIn(now, names[0] as string) }),
  );
  return (answers) => {
    const [before, after] = [base.settle({ ...answers }).facts, now.settle({ ...answers }).facts];
    const effects: Effect[] = [];
    for (const ground of grounds) {
      for (const { under, old, young } of laws) {
        const standing = (rules: Rules, facts: typeof before, law: typeof old) => (rules.law.withheld(ground as never, facts) ? 'withheld' : rules.law.standing(ground as never, facts, law).now);
        const [from, to] = [standing(base, before, old), standing(now, after, young)];
        note(was, ground, under, from);
        note(is, ground, under, to);
        if (from !== to) effects.push({ of: 'standing', ground, under, from, to });
      }
    }
    const turned = (of: 'referral' | 'policy', one: readonly Row[], other: readonly Row[], named = (id: string) => id) => {
      if (one.length === other.length && one.every(({ id }, at) => id === other[at]?.id)) return [];
      const without = (rows: readonly Row[], others: readonly Row[], to: 'silent' | 'speaks'): readonly Effect[] => rows.filter(({ id }) => !others.some((row) => row.id === id)).map(({ id }) => ({ of, id: named(id), to }));
      return [...without(one, other, 'silent'), ...without(other, one, 'speaks')];
    };
    const rows = codes.flatMap((code) => turned('policy', base.policy.advisoriesFor(code, before), now.policy.advisoriesFor(code, after), (id) => `${code}: ${id}`));
    return [...effects, ...turned('referral', base.law.referralsFor(before), now.law.referralsFor(after)), ...rows];
  };
}

/** Draws answers both copies can make something of; `aimed`, so that what was changed has something to read: often from one that is known to be `met` by it. */
function drawer(base: Rules, now: Rules, changed: readonly Changed[], met: readonly Answers[], seed: number): (aimed: boolean) => Answers {
  const random = numbersFrom(seed);
  const among = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const offered = (rules: Rules, question: string) => (rules.vocabulary as Readonly<Record<string, { kind: string; options: readonly string[] }>>)[question];
  const questions = [...new Set([...base.bank, ...now.bank].map(({ question }) => question))];
  const options = new Map(questions.map((question) => [question, [...new Set([...(offered(base, question)?.options ?? []), ...(offered(now, question)?.options ?? [])])]]));
  const aims = new Map<string, Set<string>>();
  const note = (condition: Condition | undefined): void => {
    if (!condition) return;
    if ('question' in condition) aims.set(condition.question, new Set([...(aims.get(condition.question) ?? []), ...condition.is]));
    else ('not' in condition ? [condition.not] : 'all' in condition ? condition.all : condition.any).forEach(note);
  };
  for (const rules of [base, now]) {
    for (const { kind, id } of changed) {
      const row = id.replace(/^.*: /, '');
      if (kind === 'question') note(rules.bank.find(({ question }) => question === id)?.when);
      if (kind === 'indicator' || kind === 'override') note(rules.indicators.find((one) => one.id === row)?.when);
      if (kind === 'referral') note(rules.referrals.find((one) => one.id === id)?.when);
      if (kind === 'gate') note(rules.gates.find((one) => one.id === id)?.when);
      if (kind === 'policy') note(Object.values(rules.countries).flatMap(({ policies }) => policies).find((one) => one.id === row)?.when);
    }
  }
  return (aimed) => {
    const answers: Partial<Record<QuestionId, readonly string[]>> = {};
    const luck = random();
    const from = aimed && met.length > 0 && random() < 0.6 ? among(met) : undefined;
    for (const question of questions) {
      const turn = random();
      const given = from?.[question];
      if (given) {
        answers[question] = given;
        continue;
      }
      const aim = aims.get(question);
      if (aimed && aim && turn < 0.7) {
        answers[question] = [among([...aim])];
        continue;
      }
      if (turn < 0.15) continue;
      const likely = luck < 0.9 ? { army: 'russia', 'where-now': 'tr', age: 'over-30' }[question as string] : undefined;
      const many = offered(now, question)?.kind === 'many';
      answers[question] = likely ? [likely] : turn < 0.2 ? ['unsure'] : many && turn < 0.45 ? ['none'] : many ? [...new Set([among(options.get(question) ?? []), among(options.get(question) ?? [])])] : [among(options.get(question) ?? [])];
    }
    return answers;
  };
}
