import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What of a copy of this project has a say in what people are told. */
export type Rules = {
  readonly indicators: typeof import('../../content/indicators/index.ts').indicators;
  readonly referrals: typeof import('../../content/referrals.ts').referrals;
  readonly gates: typeof import('../../content/gates.ts').gates;
  readonly bank: typeof import('../../content/questions.ts').bank;
  readonly vocabulary: typeof import('../../content/vocabulary.ts').vocabulary;
  readonly regimes: typeof import('../../content/regimes.ts').regimes;
  readonly countries: typeof import('../../content/countries/index.ts').countries;
  readonly grounds: typeof import('../../content/grounds.ts').grounds;
  readonly settle: typeof import('../../machines/path.ts').settle;
  readonly law: typeof import('../../machines/law.ts');
  readonly policy: typeof import('../../machines/policy.ts');
  readonly weights: typeof import('../../content/indicator.ts').weights;
  /** A fingerprint of what reads the tables: where two copies agree in it and in a table, they agree in what that says. */
  readonly program: string;
};

/** Loads the rules of the copy in a folder, each module by itself: two copies never share one. */
export async function rulesIn(folder: string): Promise<Rules> {
  const load = (path: string) => import(pathToFileURL(join(folder, path)).href);
  const [indicators, referrals, gates, questions, vocabulary, regimes, countries, grounds, path, law, policy, indicator] = await Promise.all(
    ['content/indicators/index.ts', 'content/referrals.ts', 'content/gates.ts', 'content/questions.ts', 'content/vocabulary.ts', 'content/regimes.ts', 'content/countries/index.ts', 'content/grounds.ts', 'machines/path.ts', 'machines/law.ts', 'machines/policy.ts', 'content/indicator.ts'].map(load),
  );
  return {
    indicators: indicators.indicators, referrals: referrals.referrals, gates: gates.gates, bank: questions.bank, vocabulary: vocabulary.vocabulary,
    regimes: regimes.regimes, countries: countries.countries, grounds: grounds.grounds, settle: path.settle, law, policy, weights: indicator.weights, program: programIn(folder),
  };
}

const programIn = (folder: string): string => {
  const hash = createHash('sha256');
  for (const file of readdirSync(join(folder, 'machines')).sort()) hash.update(file).update(readFileSync(join(folder, 'machines', file)));
  return hash.digest('hex');
};

export type Kind = 'question' | 'indicator' | 'referral' | 'gate' | 'ground' | 'override' | 'policy';
export type Changed = { readonly kind: Kind; readonly id: string; readonly how: 'added' | 'dropped' | 'changed'; readonly what: readonly string[] };

/** Every row that decides something, by kind and id, with what of it decides. Sentences and sources are not in it. */
function rowsOf(rules: Rules): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const rows: [string, Record<string, unknown>][] = [
    ...rules.bank.map(({ question, when }, at) => [`question ${question}`, { when, options: (rules.vocabulary as Record<string, unknown>)[question], place: at }] as [string, Record<string, unknown>]),
    ...rules.indicators.map(({ id, element, when, weight }) => [`indicator ${id}`, { element, when, weight }] as [string, Record<string, unknown>]),
    ...rules.referrals.map(({ id, kind, urgent, when, withholds }) => [`referral ${id}`, { kind, urgent, when, withholds }] as [string, Record<string, unknown>]),
    ...rules.gates.map(({ id, kind, ends, when, withholds }) => [`gate ${id}`, { kind, ends, when, withholds }] as [string, Record<string, unknown>]),
    ...Object.entries(rules.grounds).map(([id, ground]) => [`ground ${id}`, { routes: ground.routes }] as [string, Record<string, unknown>]),
    ...Object.entries(rules.regimes).flatMap(([regime, { overrides }]) => overrides.map(({ row, weight }) => [`override ${regime}: ${row}`, { weight }] as [string, Record<string, unknown>])),
    ...Object.values(rules.countries).flatMap((country) => [
      ...country.overrides.map(({ row, weight }) => [`override ${country.code}: ${row}`, { weight }] as [string, Record<string, unknown>]),
      ...country.policies.map(({ id, kind, when }) => [`policy ${country.code}: ${id}`, { kind, when }] as [string, Record<string, unknown>]),
    ]),
  ];
  return new Map(rows);
}

/** The rows of which two copies differ. The place of a question counts only where it moved past another. */
export function changedBetween(base: Rules, now: Rules): readonly Changed[] {
  const [before, after] = [rowsOf(base), rowsOf(now)];
  const order = (rules: Rules, among: ReadonlySet<string>) => rules.bank.map(({ question }) => question as string).filter((question) => among.has(question));
  const both = new Set(base.bank.map(({ question }) => question as string).filter((question) => after.has(`question ${question}`)));
  const moved = order(base, both).join() !== order(now, both).join();
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): readonly Changed[] => {
    const [kind, id] = [name.slice(0, name.indexOf(' ')) as Kind, name.slice(name.indexOf(' ') + 1)];
    const [was, is] = [before.get(name), after.get(name)];
    if (!was || !is) return [{ kind, id, how: was ? 'dropped' : 'added', what: [] }];
    const what = Object.keys({ ...was, ...is }).filter((key) => (key !== 'place' || moved) && JSON.stringify(was[key]) !== JSON.stringify(is[key]));
    return what.length > 0 ? [{ kind, id, how: 'changed', what }] : [];
  });
}
