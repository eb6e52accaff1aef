import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changes } from '../content/changes.ts';
import { countries } from '../content/countries/index.ts';
import { confidences, type Country, type Fact } from '../content/country.ts';
import { dossierIds } from '../content/dossier.ts';
import { type Watched, watched } from '../content/due.ts';
import { daysAfter } from '../content/freshness.ts';
import { gaps } from '../content/gaps.ts';
import { gates } from '../content/gates.ts';
import { helpers } from '../content/help.ts';
import { indicators } from '../content/indicators/index.ts';
import { leaving } from '../content/leaving.ts';
import { localeIds } from '../content/locales.ts';
import { messages } from '../content/messages/index.ts';
import { referrals } from '../content/referrals.ts';
import { regimes } from '../content/regimes.ts';
import { allSources } from '../content/sources/index.ts';
import { questionIds } from '../content/vocabulary.ts';
import { findings, lawOf } from '../machines/law.ts';
import { settle } from '../machines/path.ts';
import { conditionInWords, optionLabel } from '../machines/words.ts';
import type { assessment } from '../scripts/tool/assess.ts';
import type { contentReport } from '../scripts/tool/content-report.ts';
import { run as runHere } from '../scripts/tool/main.ts';
import { recordsReport } from '../scripts/tool/report-records.ts';
import type { WordBook } from '../scripts/tool/word-book.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';

type Ran = { code: number; out: string; err: string };
const tool = join(import.meta.dirname, '..', 'scripts', 'tool.mjs');
let folder: string;

/** Runs the command from a folder that is not the project's. To start takes longer than what is tested, so once for each thing that only starting shows. */
const run = (words: readonly string[], input?: string): Promise<Ran> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [tool, ...words], { cwd: folder, maxBuffer: 1 << 26 }, (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }));
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
const file = (name: string, content: unknown): string => {
  writeFileSync(join(folder, name), typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return name;
};
const answers = (given: unknown) => ({ version: 1, answers: given });
const read = ({ code, out, err }: Ran) => {
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
};
const parsedHere = (words: readonly string[]) => read(runHere(words, folder));

const beekeeper = {
  army: 'russia', 'where-now': 'kz', age: 'over-30', citizenship: 'none', urgent: 'none', claim: 'no', service: 'reserve', sent: 'no',
  summons: ['mobilisation-order'], 'came-how': 'in-hand', 'can-show': ['paper'], 'why-refuse': ['its-crimes'], 'refusal-acts': ['did-not-report'],
  'kept-past-end': 'yes', destinations: ['de'],
};
const guard = { ...beekeeper, service: 'mobilised', sent: 'yes', 'own-part': ['detention'] };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grounds-tool-'));
  mkdirSync(join(folder, 'a-folder'));
  file('good.json', answers(beekeeper));
  file('guard.json', answers(guard));
});
afterAll(() => rmSync(folder, { recursive: true }));

const slow = 60_000;

describe.concurrent('assess', () => {
  it('reads the answers as the machine does', { timeout: slow }, async () => {
    const it = read(await run(['assess', '--answers', 'good.json', '--today', '2026-11-24']));
    const { facts, asked } = settle(Object.fromEntries(Object.entries(beekeeper).map(([question, value]) => [question, [value].flat()])));
    expect(it.today).toBe('2026-11-24');
    expect(it.path).toEqual(asked);
    expect(it.setAside).toEqual(['kept-past-end']);
    expect(it.grounds.map(({ id, standing, couldBe }: { id: string; standing: string; couldBe: string }) => [id, standing, couldBe])).toEqual(
      findings(facts, lawOf('unhcr')).map(({ id, standing, couldBe }) => [id, standing, couldBe]),
    );
    expect(it.destinations.map(({ id }: { id: string }) => id)).toEqual(['de', 'kz']);
    expect(it.words).toBeUndefined();
  });

  it('is the same from standard input, and from --name=value', { timeout: slow }, async () => {
    const one = runHere(['assess', '--answers', 'good.json', '--today', '2026-11-24', '--regime', 'us'], folder);
    expect(await run(['assess', '--answers=-', '--today=2026-11-24', '--regime=us', '--format=json'], JSON.stringify(answers(beekeeper)))).toEqual(one);
    expect(JSON.parse(one.out).regime).toBe('us');
  });

  it('compares the states of --to in place of those chosen', () => {
    const it = parsedHere(['assess', '--answers', 'good.json', '--to', 'fi,ge,fi']);
    expect(it.destinations.map(({ id }: { id: string }) => id)).toEqual(['fi', 'ge', 'kz']);
  });

  it.each(['mobilised-with-a-paper-order', 'student-in-the-register'])('explains what differs between the states of --to, for %s', (id) => {
    const name = file(`${id}.json`, answers(answersFor(personas.find((one) => one.id === id) as (typeof personas)[number])));
    for (const locale of localeIds) {
      const { code, out } = runHere(['assess', '--answers', name, '--to', 'de,kz,fr,us', '--verbose', '--locale', locale, '--today', '2026-11-24'], folder);
      expect(code).toBe(0);
      const { destinations, words }: ReturnType<typeof assessment> & { words: WordBook } = JSON.parse(out);
      const there = destinations.filter((one) => ['de', 'kz', 'fr', 'us'].includes(one.id));
      expect(there.map((one) => [one.id, one.differences.length > 0])).toEqual([['de', true], ['fr', true], ['kz', false], ['us', true]]);
      for (const { id: state, regime, differences, advisories } of there) {
        for (const { row } of differences) {
          const why = words[`${state}.${row}`] ?? words[`${regime}.${row}`];
          expect(why, `${state}: ${row}`).toMatchObject({ as: 'difference', says: expect.stringMatching(/\S/) });
          expect(why?.sources.length, `${state}: ${row}`).toBeGreaterThan(0);
        }
        for (const advisory of advisories) expect(words[advisory]?.sources.length, `${state}: ${advisory}`).toBeGreaterThan(0);
      }
      expect(new Set(there.map(({ advisories }) => advisories.join())).size).toBe(there.length);
    }
  });

  it('says no standing and no strength of a ground it withholds', () => {
    const it = parsedHere(['assess', '--answers', 'guard.json']);
    const ground = it.grounds.find(({ id }: { id: string }) => id === 'war-crimes-objection');
    expect(ground).toMatchObject({ standing: null, couldBe: null, withheld: { by: 'acts-against-people', kind: 'exclusion' } });
    expect(ground.elements.every((element: { strength: unknown; couldBe: unknown }) => element.strength === null && element.couldBe === null)).toBe(true);
    expect(ground.elements.flatMap((element: { for: string[] }) => element.for).length).toBeGreaterThan(0);
    expect(it.referrals[0]).toEqual({ id: 'acts-against-people', kind: 'exclusion', urgent: false });
  });

  it.each(['en', 'ru'])('gives every id its words and sources in %s', (locale) => {
    const it = parsedHere(['assess', '--answers', 'good.json', '--verbose', '--locale', locale, '--to', 'de,kz', '--today', '2030-01-01']);
    const named: string[] = [
      ...it.path, ...it.setAside, ...it.profile, ...it.nextSteps, ...it.evidence, ...it.lawyerQuestions,
      ...[...it.referrals, ...it.grounds, ...it.otherProtection, ...it.destinations].map(({ id }) => id),
      ...it.grounds.flatMap((ground: { route: string; elements: Record<'for' | 'against' | 'gaps', string[]>[] }) => [
        ground.route,
        ...ground.elements.flatMap((element) => [...element.for, ...element.against, ...element.gaps]),
      ]),
      ...it.destinations.flatMap((one: { id: string; advisories: string[]; practiceForProfile: string[]; pastReview: string[]; differences: { row: string }[] }) => [
        `${one.id}.entry`, ...one.advisories, ...one.practiceForProfile, ...one.pastReview, ...one.differences.map(({ row }) => row),
      ]),
    ];
    for (const id of named) expect(it.words[id]?.says, id).toMatch(/\S/);
    const wordless = (Object.entries(it.words) as [string, { says: string }][]).filter(([, { says }]) => /^[a-z]+(\.[a-z-]+){2,}$/.test(says));
    expect(wordless).toEqual([]);
    expect(it.words['order-in-hand'].sources[0]).toMatchObject({ title: expect.any(String), url: expect.any(String), date: expect.any(String), read: expect.any(String), checkedOn: expect.any(String) });
    for (const one of it.destinations) expect(one.pastReview.length).toBe(one.practiceForProfile.length + one.advisories.length);
  });

  it.each(['en', 'ru'] as const)('writes a sheet in %s that begins and ends as information', (locale) => {
    const [whole, held] = ['good.json', 'guard.json'].map((name) => runHere(['assess', '--answers', name, '--format', 'text', '--locale', locale, '--to', 'de,fi'], folder));
    for (const ran of [whole, held] as Ran[]) {
      const lines = ran.out.trimEnd().split('\n');
      expect(ran).toMatchObject({ code: 0, err: '' });
      expect(lines[0]).toMatch(locale === 'en' ? /not a decision/ : /не решение/);
      expect(lines.at(-1)).toBe(lines[0]);
      expect(ran.out).not.toMatch(/\b(law|ui|questions|practical|records)\.[a-z-]+\.|undefined|\[object|\{[a-z]/);
      expect(lines.every((line) => [...line].length <= 80 || line.includes('http'))).toBe(true);
      const titles = ['grounds', 'other', 'where', 'steps', 'papers', 'words', 'lawyer', 'help'].map((part) => ran.out.indexOf(`\n${messages(locale)[`ui.guidance.part-${part}`]}\n---`));
      expect(titles.every((at, index) => at > (titles[index - 1] ?? 0))).toBe(true);
    }
    expect(held?.out).toContain(messages(locale)['ui.first.lawyer']);
    // How to say words is told only of words in another language.
    expect(whole?.out.includes(messages(locale)['ui.phrases.en-sound']?.slice(0, 20) ?? '')).toBe(locale === 'ru');
  });
});

describe.concurrent('what is wrong is said in one line', () => {
  const cases: readonly [what: string, words: () => readonly string[], says: RegExp][] = [
    ['no command', () => [], /unknown command/],
    ['a wrong command', () => ['asess'], /"asess".*assess/],
    ['no file named', () => ['assess'], /give --answers FILE/],
    ['no such file', () => ['assess', '--answers', 'nowhere.json'], /"nowhere\.json": there is no such file/],
    ['a folder', () => ['assess', '--answers', 'a-folder'], /is a folder/],
    ['an empty file', () => ['assess', '--answers', file('empty.json', '')], /is empty/],
    ['a file that is too large', () => ['assess', '--answers', file('large.json', JSON.stringify(answers({})) + ' '.repeat(70_000))], /over 64 KiB/],
    ['no text', () => ['assess', '--answers', file('bytes.json', Buffer.from([0xff, 0xfe, 0x00]))], /not UTF-8/],
    ['broken JSON', () => ['assess', '--answers', file('broken.json', '{\n  "version": 1,\n  "answers": { "age": 18-30 }\n}')], /line 3, column 23/],
    ['JSON that stops', () => ['assess', '--answers', file('stops.json', '{ "version": 1, "answers": {')], /line 1, column 29: the text ends too early/],
    ['a key that stands twice', () => ['assess', '--answers', file('twice.json', '{"version":1,"answers":{"age":"18-30","age":"over-30"}}')], /"age" stands twice/],
    ['a list', () => ['assess', '--answers', file('list.json', [])], /must hold an object/],
    ['no version', () => ['assess', '--answers', file('bare.json', { answers: {} })], /"version" is missing/],
    ['a later version', () => ['assess', '--answers', file('later.json', { version: 2, answers: {} })], /version: this reads version 1, not 2/],
    ['no answers', () => ['assess', '--answers', file('none.json', { version: 1 })], /"answers" is missing/],
    ['a question nobody asks', () => ['assess', '--answers', file('question.json', answers({ sumons: 'none' }))], /answers\.sumons: unknown question; did you mean summons\?/],
    ['an option nobody offers', () => ['assess', '--answers', file('option.json', answers({ age: '18-31' }))], /answers\.age: unknown option "18-31".*under-18, 18-30, over-30, unsure, rather-not-say/],
    ['a number', () => ['assess', '--answers', file('number.json', answers({ age: 18 }))], /answers\.age: must be one option/],
    ['two answers where one is asked', () => ['assess', '--answers', file('two.json', answers({ age: ['18-30', 'over-30'] }))], /answers\.age: takes one option only/],
    ['an empty list', () => ['assess', '--answers', file('nothing.json', answers({ summons: [] }))], /answers\.summons: the list is empty/],
    ['none beside something', () => ['assess', '--answers', file('both.json', answers({ summons: ['none', 'register-entry'] }))], /"none" must stand alone/],
    ['a line break in a name', () => ['assess', '--answers', file('break.json', answers({ 'a\nb\u2028c': 'x' }))], /unknown question/],
    ['an unknown flag', () => ['assess', '--anwsers', 'good.json'], /unknown flag "--anwsers"; did you mean --answers\?/],
    ['a flag without its value', () => ['assess', '--answers'], /--answers needs a value/],
    ['an unknown state', () => ['assess', '--answers', 'good.json', '--to', 'de,xx'], /--to: no country record for "xx"/],
    ['an unknown law', () => ['assess', '--answers', 'good.json', '--regime', 'ru'], /--regime: unknown "ru"; it can be unhcr, eu/],
    ['an unknown language', () => ['questions', '--locale', 'fr'], /--locale: unknown "fr"; it can be en, ru/],
    ['an unknown format', () => ['content-report', '--format', 'xml'], /--format: unknown "xml"; it can be json, text/],
    ['a day that is none', () => ['content-report', '--today', '2026-02-30'], /--today: "2026-02-30" is not a day/],
    ['a stray word', () => ['questions', 'all'], /unexpected "all"/],
  ];
  const spawned = ['no command', 'broken JSON'];
  it.each(cases)('%s', { timeout: slow }, async (what, words, says) => {
    const { code, out, err } = spawned.includes(what) ? await run(words()) : runHere(words(), folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
    expect(err.trimEnd().split(/[\n\r\u2028]/)).toHaveLength(1);
    expect(err).not.toMatch(/\.ts:\d|node_modules| at /);
  });
});

describe.concurrent('questions', () => {
  it('prints the whole bank with what reads it', () => {
    const bank = parsedHere(['questions', '--format', 'json', '--locale', 'ru']);
    expect(bank.questions.map(({ id }: { id: string }) => id).sort()).toEqual([...questionIds].sort());
    expect(bank.questions.find(({ id }: { id: string }) => id === 'false-papers').readBy).toMatchObject({ referrals: ['untrue-papers'], lawyerQuestions: ['untrue-papers'] });
    for (const question of bank.questions) {
      expect(question.when === null, question.id).toBe(question.whenInWords === null);
      for (const { label } of question.options) expect(label).not.toMatch(/^questions\./);
    }
    expect(bank.sections).toHaveLength(8);
  });

  it('can be read', { timeout: slow }, async () => {
    const { code, out } = await run(['questions']);
    expect(code).toBe(0);
    for (const id of questionIds) expect(out).toContain(`\n${id}: `);
  });
});

describe.concurrent('content-report', () => {
  const reported = (today: string, format: string) => {
    const { code, out, err } = runHere(['content-report', '--format', format, '--today', today], folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return out;
  };
  const report = (today: string): ReturnType<typeof contentReport> => JSON.parse(reported(today, 'json'));
  const records = Object.values(countries);
  const rows = records.flatMap(({ code, facts, policies }) => [...facts, ...policies].map((row) => ({ ...row, country: code })));

  it('runs, and counts what there is', { timeout: slow }, async () => {
    const it = read(await run(['content-report', '--format', 'json', '--today', '2030-01-01']));
    expect(it).toEqual(report('2030-01-01'));
    expect(it.rows.all).toBe(indicators.length);
    expect(it.dossier.encoded.length + it.dossier.leftOut.length + it.dossier.missing.length).toBe(dossierIds.length);
    expect(it.sources.unresolved).toEqual([]);
    expect(it.messages.en.messages).toBe(Object.keys(messages('en')).length);
  });

  it('counts the records, and finds none that lacks a topic, a source, a date or a language', () => {
    const { records: told, states, withoutRecord, facts, policies, recalled } = report('2026-11-24').countries;
    expect(told.map(({ code, facts: own, policies: its }) => [code, own, its])).toEqual(records.map(({ code, facts: own, policies: its }) => [code, own.length, its.length]));
    expect([told.length, states, withoutRecord]).toEqual([24, 23, []]);
    expect(told.flatMap((one) => [one.topicsWithoutFact, one.withoutSource, one.withoutDate, one.withoutLanguage].flat())).toEqual([]);
    for (const confidence of confidences) expect(facts.byConfidence[confidence] + policies.byConfidence[confidence]).toBe(rows.filter((row) => row.confidence === confidence).length);
    expect(recalled).toEqual(rows.filter((row) => row.recalled).map(({ country, id }) => ({ country, id })));
    expect(reported('2026-11-24', 'text')).toContain('\n24 records (23 states and eu)\n');
  });

  it('names what a record lacks', () => {
    const kz = countries.kz as Country;
    const [fact, next, ...others] = kz.facts.filter(({ topic }) => topic !== 'courts') as [Fact, Fact, ...Fact[]];
    const broken: Country = {
      ...kz, checkedOn: '',
      facts: [{ ...fact, sources: [], confidence: 'high' }, { ...next, asOf: null, says: { ...next.says, ru: ' ' } }, ...others.map((one) => ({ ...one, checkedOn: '2026-11-23' }))],
      policies: kz.policies.map((one) => ({ ...one, checkedOn: '2026-11-23' })),
    };
    const [told] = recordsReport([broken]).records;
    expect(told).toMatchObject({ code: 'kz', topicsWithoutFact: ['courts'], withoutSource: [fact.id], withoutDate: [next.id], withoutLanguage: [next.id] });
  });

  it('names all that is old, the most dangerous first and of those the longest overdue: facts, sources, rules, helpers, claims and statements', () => {
    const { past, soon } = report('2030-01-01').due;
    expect([past.length, soon.length]).toEqual([watched.length, 0]);
    const every = {
      source: Object.keys(allSources).length,
      help: helpers.length + records.flatMap(({ help, facts }) => [...help, ...facts.filter(({ topic }) => topic === 'help')]).length,
      article: changes.length + records.flatMap(({ article }) => article).length,
      gap: gaps.flatMap(({ figures = [], gap, today }) => [...figures, ...gap, ...today]).length,
      leaving: leaving.flatMap(({ facts }) => facts).length,
      rule: [...indicators, ...gates, ...referrals, ...Object.values(regimes).flatMap(({ overrides }) => overrides)].filter(({ sources }) => sources.length > 0).length,
    };
    expect(Object.fromEntries(Object.keys(every).map((about) => [about, past.filter((row) => row.about === about).length]))).toEqual(every);
    const classes = past.map(({ danger }) => ['vital', 'border', 'rest'].indexOf(danger));
    expect(classes).toEqual([...classes].sort());
    expect(new Set(classes).size).toBe(3);
    expect(past.filter(({ vital, danger }) => vital !== (danger === 'vital'))).toEqual([]);
    expect(past.filter(({ about, danger }) => ['entry', 'return', 'danger'].includes(about) && danger === 'rest')).toEqual([]);
    for (const danger of ['vital', 'border', 'rest']) {
      const days = past.filter((row) => row.danger === danger).map((row) => row.days);
      expect(days).toEqual([...days].sort((a, b) => b - a));
    }
  });

  it('tells what comes within thirty days from what is past', () => {
    const one = watched.find(({ file, vital }) => vital && file === 'content/gaps.ts') as Watched;
    const found = (today: string) => {
      const { past, soon } = report(today).due;
      const at = (due: typeof past) => due.filter(({ file, id }) => file === one.file && id === one.id).map(({ days }) => days);
      return [at(past), at(soon)];
    };
    expect(found(daysAfter(one.reviewBy, -30))).toEqual([[], []]);
    expect(found(daysAfter(one.reviewBy, -29))).toEqual([[], [-29]]);
    expect(found(one.reviewBy).flat().map(Math.abs)).toEqual([0]);
    expect(found(daysAfter(one.reviewBy, 1))).toEqual([[1], []]);
    expect(reported(one.reviewBy, 'text')).toContain(`${one.file} gap ${one.id}: due ${one.reviewBy}, today`);
    expect(reported(daysAfter(one.reviewBy, -1), 'text')).toContain(`${one.file} gap ${one.id}: due ${one.reviewBy}, in 1 day\n`);
  });

  it.each(['2026-11-24', '2027-02-10', '2028-01-01'])('says the same to be read, on %s', (today) => {
    const { countries: told, due } = report(today);
    const text = reported(today, 'text');
    const flat = text.replace(/\s+/g, ' ');
    for (const { code, facts, policies } of told.records) expect(flat).toContain(`${code} ${facts} facts, ${policies} policy rows`);
    for (const [name, { all, byConfidence: by }] of [['Facts', told.facts], ['Policy rows', told.policies]] as const) {
      expect(flat).toContain(`${name}: ${all} (high ${by.high}, medium ${by.medium}, low ${by.low}, unknown ${by.unknown})`);
    }
    for (const code of new Set(told.recalled.map(({ country }) => country))) {
      expect(flat).toContain(`${code}: ${told.recalled.filter(({ country }) => country === code).map(({ id }) => id).join(', ')}`);
    }
    const lines = text.split('\n').filter((line) => /: due \d{4}-/.test(line)).map((line) => line.trim().split(', ')[0]);
    const expected = ['vital', 'border', 'rest'].flatMap((danger) => [...due.past, ...due.soon].filter((row) => row.danger === danger));
    expect(lines).toEqual(expected.map(({ file, about, id, reviewBy }) => `${file} ${about} ${id}: due ${reviewBy}`.split(', ')[0]));
    expect(flat).toContain(`To be looked at again: ${due.past.length} past their day, ${due.soon.length} within 30 days`);
  });

  it('finds nothing old before anybody looked', () => {
    expect(runHere(['content-report', '--today', '2020-01-01'], folder).out).toMatch(/looked at again: 0 past their day, 0 within 30 days/);
  });
});

describe('a condition in words', () => {
  const words = {
    question: (id: string) => id,
    option: (_: string, option: string) => option,
    quote: (text: string) => text,
    joints: { either: '|', and: ' & ', or: ' + ', except: '!', quotes: ['', ''] as const, within: ['', ''] as const },
  };
  const a = { question: 'age', is: ['18-30'] } as const;
  const b = { question: 'army', is: ['russia'] } as const;
  it.each([
    ['one answer', a, 'age: 18-30'],
    ['not', { not: a }, 'age: !18-30'],
    ['not not', { not: { not: a } }, 'age: 18-30'],
    ['all', { all: [a, { all: [b] }] }, 'age: 18-30 & army: russia'],
    ['any in all', { all: [a, { any: [b, { not: a }] }] }, 'age: 18-30 & (army: russia + age: !18-30)'],
    ['not any', { not: { any: [a, b] } }, 'age: !18-30 & army: !russia'],
    ['any of one question', { any: [a, { question: 'age', is: ['over-30'] }] }, 'age: 18-30|over-30'],
    ['all of one question stays two', { all: [a, { question: 'age', is: ['over-30'] }] }, 'age: 18-30 & age: over-30'],
  ] as const)('%s', (_, condition, said) => {
    expect(conditionInWords(condition, words)).toBe(said);
  });

  it('takes “no” for Norway only where a place is asked', () => {
    const say = (key: string) => key;
    expect([optionLabel('claim', 'no', say), optionLabel('where-now', 'no', say)]).toEqual(['questions.questions.claim.options.no', 'countries.no']);
  });
});
