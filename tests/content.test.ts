import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Condition, questionsIn } from '../content/conditions.ts';
import { countries } from '../content/countries/index.ts';
import type { Country } from '../content/country.ts';
import { dossierIds, leftOut, openRows } from '../content/dossier.ts';
import { papers } from '../content/evidence.ts';
import { gates } from '../content/gates.ts';
import { glossary } from '../content/glossary.ts';
import { groundIds, grounds } from '../content/grounds.ts';
import { helpers } from '../content/help.ts';
import { weights } from '../content/indicator.ts';
import { indicators } from '../content/indicators/index.ts';
import { lawyerQuestions } from '../content/lawyer-questions.ts';
import { localeIds } from '../content/locales.ts';
import { steps } from '../content/next-steps.ts';
import { otherProtection } from '../content/other-protection.ts';
import { profileIds, profiles } from '../content/profile.ts';
import { screens } from '../content/questions.ts';
import { referrals } from '../content/referrals.ts';
import { regimes } from '../content/regimes.ts';
import { shelters } from '../content/shelters.ts';
import { sourceOf } from '../content/source.ts';
import { foundSources } from '../content/sources/found.ts';
import { allSources } from '../content/sources/index.ts';
import { lawSources } from '../content/sources/law.ts';
import { tables } from '../content/tables.ts';
import { optionsOf, questionIds, unknowns, vocabulary } from '../content/vocabulary.ts';
import { type Citing, citedTwice, kebab, lookedTooEarly, neverSaid, notCalm, real, sourceless, toCome, twice, uncounted, unlisted } from './content-checks.ts';

const records = Object.values(countries);

describe('ids', () => {
  it.each<readonly [string, readonly string[]]>([
    ['rows', indicators.map(({ id }) => id)],
    ['gates and referrals', [...gates, ...referrals].map(({ id }) => id)],
    ['screens', screens.map(({ id }) => id)],
    ['questions', questionIds],
    ['papers', papers.map(({ id }) => id)],
    ['steps', steps.map(({ id }) => id)],
    ['questions to a lawyer', lawyerQuestions.map(({ id }) => id)],
    ['other protection', otherProtection.map(({ id }) => id)],
    ['helpers', helpers.map(({ id }) => id)],
    ['routes', groundIds.flatMap((id) => grounds[id].routes.map((route) => route.id))],
    ['words explained', Object.keys(glossary)],
    ['profiles', profileIds],
    ['sources', Object.keys(allSources)],
  ])('of %s are each used once, in kebab-case', (_, ids) => {
    expect(twice(ids)).toEqual([]);
    expect(ids.filter((id) => !kebab.test(id))).toEqual([]);
  });

  it('of options are in kebab-case, each once, and none is an unknown', () => {
    for (const question of questionIds) {
      expect(twice(optionsOf(question)), question).toEqual([]);
      const { kind, options } = vocabulary[question] as { kind: string; options: readonly string[] };
      const kept = kind === 'many' ? ['none', ...unknowns] : unknowns;
      expect(options.filter((option) => !kebab.test(option) || kept.includes(option as never)), question).toEqual([]);
    }
  });

  it('of shelters are gates or referrals', () => {
    const known = [...gates, ...referrals].map(({ id }) => id);
    expect(shelters.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('of sources belong to one list only', () => {
    const lists = [Object.keys(lawSources), Object.keys(foundSources), ...records.map(({ sources }) => Object.keys(sources))];
    expect(twice(lists.flat())).toEqual([]);
  });
});

describe('conditions', () => {
  const named: readonly (readonly [string, Condition])[] = [
    ...[...indicators, ...gates, ...referrals].map(({ id, when }) => [id, when] as const),
    ...[...papers, ...steps, ...lawyerQuestions, ...helpers].flatMap(({ id, when }) => (when ? [[id, when] as const] : [])),
    ...profileIds.map((id) => [id, profiles[id]] as const),
    ...otherProtection.flatMap(({ id, whenever }) => (whenever?.answers ? [[id, whenever.answers] as const] : [])),
    ...screens.flatMap(({ asks }) => asks.flatMap(({ question, when }) => (when ? [[question, when] as const] : []))),
    ...records.flatMap(({ code, policies }) => policies.map(({ id, when }) => [`${code}: ${id}`, when] as const)),
  ];
  const atoms = (condition: Condition): { question: string; is: readonly string[] }[] =>
    'question' in condition ? [condition] : ('not' in condition ? [condition.not] : 'all' in condition ? condition.all : condition.any).flatMap(atoms);

  it('are nothing but data', () => {
    for (const [id, when] of named) expect(JSON.parse(JSON.stringify(when)), id).toEqual(when);
  });

  it('name questions and options there are, and no unknown', () => {
    for (const [id, when] of named) {
      expect(questionsIn(when).length, id).toBeGreaterThan(0);
      for (const { question, is } of atoms(when)) {
        const options: readonly string[] = optionsOf(question as never).filter((option) => option !== 'unsure' && option !== 'rather-not-say');
        expect(is.length > 0 && is.every((option) => options.includes(option)), `${id}: ${question}: ${is}`).toBe(true);
      }
    }
  });

  it('can be handed over with the page as JSON', () => {
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
  });
});

const citing: readonly Citing[] = [
  ...indicators.map(({ id, sources }) => ({ at: id, sources })),
  ...gates.map(({ id, sources }) => ({ at: id, sources })),
  ...referrals.map(({ id, sources }) => ({ at: id, sources, bare: id === 'thoughts-of-suicide' })),
  ...papers.map(({ id, sources }) => ({ at: id, sources })),
  // Care for a person and for a device rests on no law.
  ...steps.map(({ id, sources }) => ({ at: id, sources, bare: ['someone-to-talk-to', 'clean-the-device'].includes(id) })),
  ...otherProtection.map(({ id, sources }) => ({ at: id, sources })),
  ...groundIds.map((id) => ({ at: id, sources: grounds[id].sources })),
  ...Object.entries(regimes).flatMap(([id, { sources, overrides }]) => [{ at: id, sources }, ...overrides.map((override) => ({ at: `${id}: ${override.row}`, sources: override.sources }))]),
  // Words of this guide's own have no source.
  ...Object.entries(glossary).map(([id, { sources }]) => ({ at: id, sources, bare: ['caseworker', 'element', 'ground'].includes(id) })),
];
const citesOf = (country: Country): readonly Citing[] => [
  ...(['entry', 'access', 'practice', 'pushback', 'returnRisk'] as const).map((stance) => ({ at: stance, sources: country[stance].sources, bare: country[stance].is === 'unknown' || country[stance].is === 'none-found' })),
  ...country.facts.flatMap(({ id, sources, recalled, confidence, disputed }) => [{ at: id, sources, bare: recalled || confidence === 'unknown' }, ...(disputed ? [{ at: `${id}, disputed`, sources: disputed.sources }] : [])]),
  ...country.policies.flatMap(({ id, sources, recalled, confidence, other }) => [{ at: id, sources, bare: recalled || confidence === 'unknown' }, ...(other ? [{ at: `${id}, the other side`, sources: other.sources }] : [])]),
  ...country.overrides.map(({ row, sources }) => ({ at: row, sources })),
  ...country.article.map(({ id, sources, verdict }) => ({ at: id, sources, bare: verdict === 'unverified' || verdict === 'historical' })),
  ...country.timeline.map(({ says, sources }) => ({ at: says.en, sources })),
];

describe('sources', () => {
  const every = [...citing, ...records.flatMap((country) => citesOf(country).map((one) => ({ ...one, at: `${country.code}: ${one.at}` })))];

  it('that are cited are there', () => {
    expect(unlisted(every)).toEqual([]);
  });

  it('stand behind every row, and behind every statement that is not marked as recalled or unknown', () => {
    expect(sourceless(every)).toEqual([]);
  });

  it('that are all recalled make what rests on them recalled, and at most of medium confidence', () => {
    const rest = (sources: readonly string[]) => sources.length > 0 && sources.every((cite) => allSources[sourceOf(cite)]?.read === 'recalled');
    const only = records.flatMap(({ code, facts, policies }) => [...facts, ...policies].filter(({ sources }) => rest(sources)).map((row) => ({ at: `${code}: ${row.id}`, ...row })));
    expect(only.length).toBeGreaterThan(10);
    expect(only.filter(({ recalled, confidence }) => !recalled || confidence === 'high').map(({ at }) => at)).toEqual([]);
  });

  it('are cited once by each', () => {
    expect(citedTwice(every)).toEqual([]);
  });

  it('say in what a pinpoint counts', () => {
    expect(uncounted(every)).toEqual([]);
  });

  it('have a name in every language, a day they were looked at, and an address or the reason why not', () => {
    for (const [id, source] of Object.entries(allSources)) {
      for (const locale of localeIds) expect(source.label[locale], id).toBeTruthy();
      expect(source.checkedOn, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(source.date === null || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(source.date), `${id}: ${source.date}`).toBe(true);
      expect(source.url === null || URL.canParse(source.url), `${id}: ${source.url}`).toBe(true);
    }
  });
});

describe('the dossier', () => {
  const rows: readonly { readonly id?: string; readonly dossier?: string | readonly string[] }[] = [
    ...indicators, ...gates, ...referrals, ...otherProtection, ...papers, ...steps, ...lawyerQuestions, ...records.flatMap(({ policies }) => policies),
  ];
  const named = rows.flatMap(({ dossier }) => dossier ?? []);

  it('has 84 entries', () => {
    expect(dossierIds).toHaveLength(84);
    expect(twice(dossierIds)).toEqual([]);
  });

  it('is encoded whole, or says why not', () => {
    expect(dossierIds.filter((id) => !named.includes(id) && !Object.hasOwn(leftOut, id))).toEqual([]);
    expect(Object.keys(leftOut).filter((id) => named.includes(id))).toEqual([]);
  });

  it('is what the rows name, or they are new', () => {
    expect(rows.filter(({ dossier }) => [dossier ?? []].flat().some((id) => id !== 'new' && !dossierIds.includes(id))).map(({ id }) => id)).toEqual([]);
  });

  it('has no row that still lacks a source', () => {
    expect(openRows).toEqual([]);
  });
});

it('the page for a lawyer names rows there are', () => {
  const page = readFileSync(join(process.cwd(), 'docs', 'for-a-lawyer.md'), 'utf8');
  const named = page.split('\n').filter((line) => line.startsWith('| ') && line.includes('`')).flatMap((line) => [...(line.split('|')[1] as string).matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id as string));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((id) => !indicators.some((row) => row.id === id))).toEqual([]);
});

describe('what is weighed otherwise', () => {
  const listed = [
    ...Object.entries(regimes).flatMap(([id, { overrides }]) => overrides.map((override) => ({ at: id, ...override }))),
    ...records.flatMap(({ code, overrides }) => overrides.map((override) => ({ at: code as string, ...override }))),
  ];
  it('is a row there is, by a weight there is that differs', () => {
    const wrong = listed.filter(({ row, weight }) => {
      const found = indicators.find(({ id }) => id === row);
      return !found || !Object.hasOwn(weights, weight) || found.weight === weight;
    });
    expect(wrong.map(({ at, row, weight }) => `${at}: ${row}: ${weight}`)).toEqual([]);
    expect(twice(listed.map(({ at, row }) => `${at}: ${row}`))).toEqual([]);
  });
  it('is still for or against', () => {
    const turned = listed.filter(({ row, weight }) => {
      const base = weights[indicators.find(({ id }) => id === row)?.weight ?? 'context only'];
      return Math.sign(base) * Math.sign(weights[weight as keyof typeof weights]) < 0;
    });
    expect(turned.map(({ at, row }) => `${at}: ${row}`)).toEqual([]);
  });
  it('is nothing under the baseline', () => {
    expect(regimes.unhcr.overrides).toEqual([]);
  });
});

/** Shape, topics, ids, sources, answers and dates of a record are held by `content/check.ts`, which the build asks too. */
describe.each(records.map((country) => [country.code, country] as const))('the record of %s', (code, country) => {
  it('is listed by its own code', () => {
    expect(countries[code]).toBe(country);
    expect(existsSync(join(process.cwd(), 'content', 'countries', `${code}.ts`))).toBe(true);
  });

  it('names profiles in facts about practice only, and does not call them unknown as well', () => {
    expect(country.facts.filter(({ topic, profiles: named }) => named && topic !== 'practice').map(({ id }) => id)).toEqual([]);
    const told = country.facts.flatMap(({ profiles: named }) => named ?? []);
    expect(country.unknownFor.filter((id) => told.includes(id))).toEqual([]);
  });

  it('shows both sides where it says that there are two', () => {
    expect(country.policies.filter(({ kind, other }) => (kind === 'split') !== (other !== undefined)).map(({ id }) => id)).toEqual([]);
  });

  it('gives words to ask for protection, and how they sound in Cyrillic letters', () => {
    // The general record of the EU is not a place where anyone asks.
    expect(country.phrases.length > 0).toBe(code !== 'eu');
    for (const { lang, words, sound } of country.phrases) {
      expect(lang, words).toMatch(/^[a-z]{2}$/);
      expect(lang === 'ru' ? sound === undefined : sound !== undefined && !/\p{Script=Latin}/u.test(sound), words).toBe(true);
    }
    expect(twice(country.phrases.map(({ lang, words }) => `${lang} ${words}`))).toEqual([]);
  });

  it('names somebody who can help, each once', () => {
    expect(country.help.length).toBeGreaterThan(0);
    expect(twice(country.help.map(({ name }) => name))).toEqual([]);
    for (const { name, languages } of country.help) for (const lang of languages) expect(lang, name).toMatch(/^[a-z]{2}$/);
  });

  it('is calm, and set with curly quotes, in every language', () => {
    expect(notCalm(country)).toEqual([]);
  });

  it('calls nobody what nobody should be called, and promises nothing', () => {
    expect(neverSaid(country)).toEqual([]);
  });

  it('uses the sources it lists', () => {
    const used = new Set(citesOf(country).flatMap(({ sources }) => sources.map(sourceOf)));
    const elsewhere = new Set(records.filter((other) => other !== country).flatMap((other) => citesOf(other).flatMap(({ sources }) => sources.map(sourceOf))));
    expect(Object.keys(country.sources).filter((id) => !used.has(id) && !elsewhere.has(id))).toEqual([]);
  });
});

describe('dates', () => {
  const dates: (readonly [string, string])[] = [];
  const days: (readonly [string, string])[] = [];
  const gather = (at: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const here = `${at}.${'id' in value && typeof value.id === 'string' ? value.id : ''}.${key}`;
      if (typeof inner === 'string' && ['asOf', 'seen', 'date'].includes(key)) dates.push([here, inner]);
      else if (typeof inner === 'string' && ['checkedOn', 'checkedBySpeaker'].includes(key)) days.push([here, inner]);
      else gather(here, inner);
    }
  };
  for (const country of records) gather(country.code, country);
  gather('law', lawSources);
  gather('found', foundSources);
  gather('helpers', helpers);

  it('are days, months or years of the calendar', () => {
    expect(dates.length).toBeGreaterThan(500);
    expect([...dates, ...days].filter(([, date]) => !real(date)).map(String)).toEqual([]);
    expect(days.filter(([, day]) => day.length !== 10).map(String)).toEqual([]);
  });

  it('are not still to come, but for the day on which a law is known to begin or end', () => {
    const known = records.flatMap(({ code, timeline }) => timeline.flatMap(({ kind }, at) => (kind === 'law' ? [`${code}..timeline..${at}..date`] : [])));
    expect([...dates.filter(([at]) => !known.includes(at)), ...days].filter(([, date]) => toCome(date)).map(String)).toEqual([]);
  });

  it('of a next look come after what was seen', () => {
    const rows = records.flatMap((country) => [...country.facts, ...country.policies].map((row) => ({ ...row, at: `${country.code}: ${row.id}` })));
    expect(rows.filter(({ reviewBy }) => reviewBy !== undefined).length).toBeGreaterThan(10);
    expect(lookedTooEarly(rows)).toEqual([]);
  });
});

describe('imports', () => {
  const root = process.cwd();
  const files = ['content', 'machines', 'app'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file)),
  );
  const importsOf = (file: string) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, to]) => to as string);
  const layerOf = (file: string) => file.split('/')[0] as string;
  const local = (file: string) =>
    importsOf(file).filter((to) => to.startsWith('.')).map((to) => relative(root, resolve(root, dirname(file), to)));

  /** What is imported when the program runs: types are gone by then. */
  const running = (file: string) => {
    const source = readFileSync(join(root, file), 'utf8').replace(/(?:import|export) type [^;]+;/g, '');
    return [...source.matchAll(/(?:from|import)\s*\(?\s*(?:\/\*[^*]*\*\/\s*)*['"](\.[^'"]+)['"]/g)].map(([, to]) => relative(root, resolve(root, dirname(file), to as string)));
  };

  it('flow from content to machines to app', () => {
    const allowed: Readonly<Record<string, readonly string[]>> = { content: ['content'], machines: ['content', 'machines'], app: ['content', 'machines', 'app'] };
    const against = files.flatMap((file) => local(file).filter((to) => !allowed[layerOf(file)]?.includes(layerOf(to)) && !/\.(css|json|svg)$/.test(to)).map((to) => `${file} imports ${to}`));
    expect(files.length).toBeGreaterThan(60);
    expect(against).toEqual([]);
  });

  it('lead to no test, but for the people that tests of all kinds are about', () => {
    const outside = ['scripts', 'e2e'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(tsx?|mjs)$/.test(file)).map((file) => join(folder, file)));
    const isPerson = (file: string, to: string) => layerOf(file) === 'e2e' && to.startsWith(join('tests', 'personas'));
    const named = [...files, ...outside].flatMap((file) => local(file).filter((to) => !isPerson(file, to) && ['tests', ...(layerOf(file) === 'e2e' ? [] : ['e2e'])].includes(layerOf(to))).map((to) => `${file} imports ${to}`));
    expect(named).toEqual([]);
  });

  it('of a machine bring no page, no file and no browser', () => {
    for (const file of files.filter((one) => layerOf(one) === 'machines')) {
      expect(importsOf(file).filter((to) => /^(react|preact|next|node:)/.test(to)), file).toEqual([]);
      const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(code, file).not.toMatch(/\b(?:document|window|navigator|location|localStorage|sessionStorage|history)\s*[.[]|\bfetch\(/);
    }
  });

  it('of an island never reach what only a build can read', () => {
    const reached = new Map<string, readonly string[]>();
    const follow = (file: string, way: readonly string[]) => {
      if (reached.has(file)) return;
      reached.set(file, way);
      if (files.includes(file)) for (const to of running(file)) follow(to, [...way, file]);
    };
    const islands = files.filter((file) => file.startsWith(join('app', '_islands')));
    expect(islands.length).toBeGreaterThan(8);
    for (const file of islands) follow(file, []);
    const forbidden = [join('app', '_components', 'server-data.ts'), join('content', 'messages', 'index.ts'), join('content', 'sources', 'index.ts')];
    expect(forbidden.filter((file) => reached.has(file)).map((file) => [...(reached.get(file) ?? []), file].join(' → '))).toEqual([]);
    for (const file of reached.keys()) if (files.includes(file)) expect(importsOf(file).filter((to) => to.startsWith('node:')), file).toEqual([]);
  });

  it('keep the tables and the law free of pages and machines', () => {
    const packages = (file: string) => importsOf(file).filter((to) => !to.startsWith('.') && !to.startsWith('node:'));
    for (const file of files.filter((one) => layerOf(one) === 'content')) expect(packages(file).filter((name) => name !== 'zod'), file).toEqual([]);
    for (const file of ['truth', 'law', 'path', 'policy', 'practice'].map((name) => join('machines', `${name}.ts`))) expect(packages(file), file).toEqual([]);
  });

  it('go round in no circle', () => {
    const found: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, way: readonly string[]) => {
      if (way.includes(file)) { found.push([...way.slice(way.indexOf(file)), file].join(' → ')); return; }
      if (done.has(file)) return;
      done.add(file);
      if (files.includes(file)) for (const to of running(file)) visit(to, [...way, file]);
    };
    for (const file of files) visit(file, []);
    expect(found).toEqual([]);
  });

  it('in the law read no clock and no chance', () => {
    for (const name of ['truth', 'law', 'path', 'policy', 'practice']) expect(readFileSync(join(root, 'machines', `${name}.ts`), 'utf8')).not.toMatch(/\bDate\b|Math\.random|process\.|performance/);
  });
});
