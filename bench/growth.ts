/**
 * What our cost does when the guide grows: the real tables, multiplied in memory on their way into the functions that make a
 * page's data, and that data through the machines as a browser gets them. No file of the guide is changed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { beekeeper } from '../e2e/answers.ts';
import { type Spread, spreadOf } from './numbers.ts';
import { type Ours, oursOver } from './ours.ts';
import { root, scratch } from './peers/peer.ts';

type Factors = { readonly questions: number; readonly rows: number; readonly countries: number; readonly languages: number };
export type Growth = {
  readonly name: string;
  /** One language of what the guide carries from the start, and of what follows it, in bytes. */
  readonly guide: { readonly raw: number; readonly packed: number };
  readonly countries: { readonly raw: number; readonly packed: number };
  /** Making the data of every language, in milliseconds. */
  readonly made: number;
  readonly languages: number;
  readonly destinations: number;
  /** All three grounds, everywhere, of one person, in milliseconds. */
  readonly evaluated: Spread;
};

const once: Factors = { questions: 1, rows: 1, countries: 1, languages: 1 };
const cases: readonly { readonly name: string; readonly factors: Factors }[] = [
  { name: 'as it is', factors: once },
  { name: 'questions × 4', factors: { ...once, questions: 4 } },
  { name: 'rows × 10', factors: { ...once, rows: 10 } },
  { name: 'countries × 10', factors: { ...once, countries: 10 } },
  { name: 'languages × 5', factors: { ...once, languages: 5 } },
];

// biome-ignore lint/suspicious/noExplicitAny: tables of every shape are multiplied alike
type Json = { [key: string]: any };
const copies = (count: number) => Array.from({ length: count }, (_, at) => (at === 0 ? '' : `-copy-${at}`));
const languagesOf = ({ languages }: Factors) => copies(languages).flatMap((copy) => [`en${copy}`, `ru${copy}`]);

/** Every sentence in as many languages as there are: a copy of another one says it. */
function inMoreLanguages(value: unknown, factors: Factors): unknown {
  if (factors.languages === 1 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => inMoreLanguages(one, factors));
  const record = value as Json;
  if ('en' in record && 'ru' in record) return Object.fromEntries(languagesOf(factors).map((locale) => [locale, record[locale.slice(0, 2)]]));
  return Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, inMoreLanguages(inner, factors)]));
}

/** The same condition on the copies of its questions. */
function onCopies(value: unknown, copy: string): unknown {
  if (Array.isArray(value)) return value.map((one) => onCopies(one, copy));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'question' ? `${inner}${copy}` : onCopies(inner, copy)]));
}

const multiplied = (factors: Factors) => ({
  tables: (own: Json): Json => {
    const more = (options: readonly string[]) => copies(factors.countries).flatMap((copy) => (copy ? own.countryCodes.filter((code: string) => options.includes(code)).map((code: string) => `${code}${copy}`) : options));
    const vocabulary = Object.fromEntries(Object.entries(own.vocabulary as Json).map(([id, question]) => [id, { ...question, options: question.options.includes('de') ? more(question.options) : question.options }]));
    return inMoreLanguages(
      {
        ...own,
        countryCodes: copies(factors.countries).flatMap((copy) => own.countryCodes.map((code: string) => `${code}${copy}`)),
        vocabulary: Object.fromEntries(copies(factors.questions).flatMap((copy) => Object.entries(vocabulary).map(([id, question]) => [`${id}${copy}`, question]))),
        screens: copies(factors.questions).flatMap((copy) => own.screens.map((screen: Json) => ({ ...screen, id: `${screen.id}${copy}`, asks: onCopies(screen.asks, copy) }))),
        indicatorsOf: Object.fromEntries(
          Object.entries(own.indicatorsOf as Json).map(([element, rows]) => [element, copies(factors.rows).flatMap((copy) => rows.map((row: Json) => ({ ...row, id: `${row.id}${copy}` })))]),
        ),
      },
      factors,
    ) as Json;
  },
  countries: (own: Json): Json =>
    inMoreLanguages(
      Object.fromEntries(copies(factors.countries).flatMap((copy) => Object.entries(own).flatMap(([code, country]) => (copy && code === 'eu' ? [] : [[`${code}${copy}`, { ...country, code: `${code}${copy}` }]])))),
      factors,
    ) as Json,
  allSources: (own: Json): Json => inMoreLanguages(own, factors) as Json,
  messages: (own: (locale: string) => Json) => (locale: string) => {
    const more: readonly (readonly [RegExp, number])[] = [[/^questions\.(questions|screens)\.[^.]+/, factors.questions], [/^law\.indicators\.[^.]+/, factors.rows], [/^countries\.[a-z]{2}$/, factors.countries]];
    return Object.fromEntries(
      Object.entries(own(locale.slice(0, 2))).flatMap(([key, text]) => {
        const [pattern, count] = more.find(([one]) => one.test(key)) ?? [/^/, 1];
        return copies(count).map((copy) => [key.replace(pattern, (start) => `${start}${copy}`), text]);
      }),
    );
  },
});

const replaced = { 'content/tables.ts': 'tables', 'content/countries/index.ts': 'countries', 'content/sources/index.ts': 'allSources', 'content/messages/index.ts': 'messages' } as const;
const between: Plugin = {
  name: 'between',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/\.\.\/content\// }, ({ path, importer }) => {
      const module = path.replace('../../', '') as keyof typeof replaced;
      return importer.endsWith('server-data.ts') && replaced[module] ? { path: module, namespace: 'between' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'between' }, ({ path }) => {
      const name = replaced[path as keyof typeof replaced];
      return { contents: `import { ${name} as own } from './${path}';\nexport const ${name} = globalThis.benchGrowth.${name}(own);`, loader: 'ts', resolveDir: root };
    });
  },
};

type Making = { readonly guideData: (locale: string, terms: readonly string[]) => Json; readonly guidanceData: (locale: string) => Json; readonly countryData: (locale: string) => Json };
async function making(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root, entryPoints: ['app/_components/server-data.ts'], bundle: true, write: false, format: 'esm', platform: 'node', outdir: scratch('growth'), plugins: [between], logLevel: 'error',
  });
  mkdirSync(scratch('growth'), { recursive: true });
  const path = join(scratch('growth'), 'server-data.mjs');
  writeFileSync(path, outputFiles[0]?.contents ?? '');
  return pathToFileURL(path).href;
}

/** Settles one person's answers and reads the three grounds everywhere; a new set each time, as what is worked out for one is kept. */
export function everywhere(ours: Ours, seconds: number): { readonly spread: Spread; readonly destinations: number } {
  const codes = Object.keys(ours.countries).filter((code) => code !== 'eu');
  const evaluate = () => {
    const { facts } = ours.settle({ ...(beekeeper as Readonly<Record<string, readonly string[]>>) });
    ours.findings(facts);
    for (const code of codes) ours.readIn(code, facts);
  };
  const times: number[] = [];
  const warm = performance.now() + seconds * 250;
  while (performance.now() < warm) evaluate();
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until || times.length < 20) {
    const began = performance.now();
    evaluate();
    times.push(performance.now() - began);
  }
  return { spread: spreadOf(times), destinations: codes.length };
}

export async function growth(seconds: number, progress: (line: string) => void): Promise<readonly Growth[]> {
  const from = await making();
  const all: Growth[] = [];
  // The first time is for the compiler, and is not told.
  for (const [turn, { name, factors }] of [...cases.slice(0, 1), ...cases].entries()) {
    Object.assign(globalThis, { benchGrowth: multiplied(factors) });
    const began = performance.now();
    const { guideData, guidanceData, countryData } = (await import(`${from}?${turn}`)) as Making;
    const texts = languagesOf(factors).map((locale) => [JSON.stringify(guideData(locale, [])), JSON.stringify([guidanceData(locale), countryData(locale)])] as const);
    const made = performance.now() - began;
    if (turn === 0) continue;
    const [guide, countries] = texts[0] as readonly [string, string];
    const size = (text: string) => ({ raw: Buffer.byteLength(text), packed: brotliCompressSync(text).length });
    const { spread, destinations } = everywhere(await oursOver(guide), seconds);
    all.push({ name, guide: size(guide), countries: size(countries), made, languages: texts.length, destinations, evaluated: spread });
    progress(`growth, ${name}: ${spread.median.toFixed(2)} ms`);
  }
  return all;
}
