import { describe, expect, it } from 'vitest';
import { changes } from '../content/changes.ts';
import { countries } from '../content/countries/index.ts';
import type { Country, Fact, Policy, PolicyKind, Topic } from '../content/country.ts';
import { danger, type Due, dueOn, stopsBuild, watched } from '../content/due.ts';
import {
  daysAfter, daysBetween, isFatal, isLate, lowered, reviewByOf, reviewByOfClaim, reviewByOfHelp, reviewByOfRule, reviewByOfSource, reviewByOfStance, stances, vitalLimit,
} from '../content/freshness.ts';
import { gaps } from '../content/gaps.ts';
import { gates } from '../content/gates.ts';
import { helpers, helpersCheckedOn } from '../content/help.ts';
import { indicators } from '../content/indicators/index.ts';
import { leaving } from '../content/leaving.ts';
import { referrals } from '../content/referrals.ts';
import { regimes } from '../content/regimes.ts';
import { foundSources } from '../content/sources/found.ts';
import { allSources } from '../content/sources/index.ts';
import { lawSources } from '../content/sources/law.ts';
import { moreSources } from '../content/sources/more.ts';

const fi = countries.fi as Country;
const { checkedOn: _, reviewBy: __, ...fact } = fi.facts[0] as Fact;
const { checkedOn: ___, reviewBy: ____, ...policy } = fi.policies[0] as Policy;

describe('a day', () => {
  it('so many days after another, and how many lie between', () => {
    expect([daysAfter('2026-02-27', 2), daysAfter('2026-12-31', 1), daysAfter('2026-03-01', -1), daysAfter('2024-02-28', 1)]).toEqual(['2026-03-01', '2027-01-01', '2026-02-28', '2024-02-29']);
    expect([daysBetween('2026-01-01', '2026-01-31'), daysBetween('2026-01-31', '2026-01-01'), daysBetween('2026-01-01', '2026-01-01')]).toEqual([30, -30, 0]);
  });

  it('is late once it is over', () => {
    expect([isLate('2026-01-01', '2026-01-02'), isLate('2026-01-01', '2026-01-01'), isLate('2026-01-02', '2026-01-01')]).toEqual([true, false, false]);
    expect([isLate(undefined, '2026-01-01'), isLate('2026-01-01', undefined), isLate(undefined, undefined), isLate('', '2026-01-01'), isLate('2026-01-01', '')]).toEqual([false, false, false, false, false]);
  });

  it('is too late for a build where something vital is 180 days past it', () => {
    expect(vitalLimit).toBe(180);
    expect([isFatal(true, 180), isFatal(true, 181), isFatal(false, 181)]).toEqual([false, true, false]);
    const due = { file: 'a', id: 'b', about: 'entry', reviewBy: '2026-01-01', vital: true, days: 181 } satisfies Due;
    expect([stopsBuild(due), stopsBuild({ ...due, days: 180 }), stopsBuild({ ...due, vital: false })]).toEqual([true, false, false]);
  });
});

describe('the day to look again', () => {
  it.each<[number, Topic[]]>([[90, ['entry', 'access', 'return', 'help']], [180, ['responsibility', 'practice', 'courts', 'numbers', 'other-stay']]])('%i days for facts', (days, topics) => {
    for (const topic of topics) expect(reviewByOf({ ...fact, topic }, '2026-01-01'), topic).toBe(daysAfter('2026-01-01', days));
  });
  it.each<[number, PolicyKind[]]>([[90, ['danger', 'deadline', 'access']], [180, ['responsibility', 'practice', 'refused', 'split', 'stay', 'advice']]])('%i days for policies', (days, kinds) => {
    for (const kind of kinds) expect(reviewByOf({ ...policy, kind }, '2026-01-01'), kind).toBe(daysAfter('2026-01-01', days));
  });
  it('is counted from the last look at the row, or is the one it names', () => {
    expect(reviewByOf({ ...fact, topic: 'entry', checkedOn: '2026-02-01' }, '2026-01-01')).toBe(daysAfter('2026-02-01', 90));
    expect(reviewByOf({ ...fact, topic: 'entry', checkedOn: '2026-02-01', reviewBy: '2026-02-02' }, '2026-01-01')).toBe('2026-02-02');
  });
  it('of a stance, a claim, a helper, a source', () => {
    expect(stances).toEqual(['entry', 'access', 'practice', 'pushback', 'returnRisk']);
    const stance = (reviewBy?: string) => ({ ...fi, checkedOn: '2026-01-01', ...Object.fromEntries(stances.map((name) => [name, { ...fi[name], reviewBy }])) }) as Country;
    for (const name of stances) {
      expect(reviewByOfStance(name, stance()), name).toBe(daysAfter('2026-01-01', name === 'practice' ? 180 : 90));
      expect(reviewByOfStance(name, stance('2026-01-05'))).toBe('2026-01-05');
    }
    expect([reviewByOfClaim({}, '2026-01-01'), reviewByOfClaim({ reviewBy: '2026-01-05' }, '2026-01-01')]).toEqual([daysAfter('2026-01-01', 180), '2026-01-05']);
    const help = { name: 'a', does: fi.name, languages: [], url: null, seen: null };
    expect([reviewByOfHelp(help, '2026-01-01'), reviewByOfHelp({ ...help, checkedOn: '2026-02-01' }, '2026-01-01'), reviewByOfHelp({ ...help, reviewBy: '2026-01-05' }, '2026-01-01')]).toEqual([
      daysAfter('2026-01-01', 90), daysAfter('2026-02-01', 90), '2026-01-05',
    ]);
    expect([reviewByOfSource({ checkedOn: '2026-01-01' }), reviewByOfSource({ checkedOn: '2026-01-01', reviewBy: '2026-01-05' })]).toEqual(['2027-01-01', '2026-01-05']);
  });
  it('of a rule is that of its oldest source; what cites nothing known has none', () => {
    const source = Object.values(lawSources)[0] as (typeof allSources)[string];
    const two = { a: { ...source, checkedOn: '2026-05-01', reviewBy: undefined }, b: { ...source, checkedOn: '2026-03-01', reviewBy: undefined } } as unknown as typeof allSources;
    expect([reviewByOfRule(['a', 'b#9'], two), reviewByOfRule(['b', 'a'], two), reviewByOfRule(['a', 'gone'], two)]).toEqual(['2027-03-01', '2027-03-01', '2027-05-01']);
    expect([reviewByOfRule([], two), reviewByOfRule(['gone'], two)]).toEqual([undefined, undefined]);
  });
  it('makes less sure once it has passed', () => {
    expect((['high', 'medium', 'low', 'unknown'] as const).map(lowered)).toEqual(['medium', 'low', 'low', 'unknown']);
  });
  it('is a year away for what the article said and the law does not do, and three months for leaving, where no row names another', () => {
    const named = new Set(changes.map(({ reviewBy }) => reviewBy));
    expect([...named].filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day ?? ''))).toEqual([]);
    expect(named).toContain('2027-11-23');
    expect(named.size).toBeGreaterThan(1);
    const parts = gaps.flatMap(({ gap, today, figures = [] }) => [...gap, ...today, ...figures]);
    for (const { reviewBy } of parts) expect(reviewBy).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(parts.find(({ id }) => id === 'likely-for-this-person')?.reviewBy).toBe('2027-11-23');
    expect(parts.find(({ id }) => id === 'reserve-is-not-enough')?.reviewBy).toBe('2027-05-22');
    expect(gaps.filter(({ figures }) => figures).length).toBeGreaterThan(0);
    for (const { figures } of gaps) if (figures) expect(figures.length).toBeGreaterThan(0);
    expect(new Set(leaving.flatMap(({ facts }) => facts.map(({ reviewBy }) => reviewBy)))).toEqual(new Set([daysAfter('2026-11-23', 90)]));
  });
});

describe('what is watched', () => {
  const of = (file: string) => watched.filter((one) => one.file === file);
  const ids = (file: string) => of(file).map(({ id }) => id);

  it('is everything in a record: stances, facts, policies, the article, helpers, sources', () => {
    for (const country of Object.values(countries)) {
      const { facts, policies, article, help, sources, code, checkedOn } = country;
      expect(of(`content/countries/${code}.ts`)).toEqual([
        ...stances.map((name) => ({ file: `content/countries/${code}.ts`, id: name, about: { returnRisk: 'return', pushback: 'return' }[name as string] ?? name, reviewBy: reviewByOfStance(name, country), vital: false })),
        ...facts.map((row) => ({ file: `content/countries/${code}.ts`, id: row.id, about: row.topic, reviewBy: reviewByOf(row, checkedOn), vital: row.vital === true })),
        ...policies.map((row) => ({ file: `content/countries/${code}.ts`, id: row.id, about: row.kind, reviewBy: reviewByOf(row, checkedOn), vital: row.vital === true })),
        ...article.map((row) => ({ file: `content/countries/${code}.ts`, id: row.id, about: 'article', reviewBy: reviewByOfClaim(row, checkedOn), vital: false })),
        ...help.map((row) => ({ file: `content/countries/${code}.ts`, id: row.name, about: 'help', reviewBy: reviewByOfHelp(row, checkedOn), vital: false })),
        ...Object.entries(sources).map(([id, source]) => ({ file: `content/countries/${code}.ts`, id, about: 'source', reviewBy: reviewByOfSource(source), vital: false })),
      ]);
    }
  });

  it('is every statement beside the records', () => {
    const dated = (file: string, about: string, rows: readonly { id: string; reviewBy?: string; vital?: true }[]) =>
      expect(of(file)).toEqual(rows.map(({ id, reviewBy, vital }) => ({ file, id, about, reviewBy, vital: vital === true })));
    dated('content/changes.ts', 'article', changes);
    dated('content/gaps.ts', 'gap', gaps.flatMap(({ gap, today, figures = [] }) => [...gap, ...today, ...figures]));
    dated('content/leaving.ts', 'leaving', leaving.flatMap(({ facts }) => facts));
    expect(of('content/leaving.ts').some(({ vital }) => vital)).toBe(true);
    expect(of('content/help.ts')).toEqual(helpers.map((help) => ({ file: 'content/help.ts', id: help.id, about: 'help', reviewBy: reviewByOfHelp(help, helpersCheckedOn), vital: false })));
    for (const [file, sources] of [['law', lawSources], ['found', foundSources], ['more', moreSources]] as const) {
      expect(of(`content/sources/${file}.ts`)).toEqual(Object.entries(sources).map(([id, source]) => ({ file: `content/sources/${file}.ts`, id, about: 'source', reviewBy: reviewByOfSource(source), vital: false })));
    }
  });

  it('is nothing else', () => {
    expect(watched.filter((one) => typeof one !== 'object' || !one.file.startsWith('content/'))).toEqual([]);
  });

  it('is every rule that cites something', () => {
    expect(ids('content/indicators')).toEqual(indicators.map(({ id }) => id));
    expect(ids('content/gates.ts')).toEqual(gates.map(({ id }) => id));
    expect(ids('content/referrals.ts')).toEqual(referrals.filter(({ sources }) => sources.length > 0).map(({ id }) => id));
    expect(ids('content/regimes.ts')).toEqual(Object.entries(regimes).flatMap(([id, { overrides }]) => overrides.map(({ row }) => `${id}: ${row}`)));
    for (const { about, vital, reviewBy } of [...of('content/indicators'), ...of('content/gates.ts'), ...of('content/referrals.ts'), ...of('content/regimes.ts')]) {
      expect([about, vital]).toEqual(['rule', false]);
      expect(reviewBy).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    const first = indicators[0] as (typeof indicators)[number];
    expect(of('content/indicators')[0]?.reviewBy).toBe(reviewByOfRule(first.sources, allSources));
  });
});

describe('what is due', () => {
  it('is dangerous: what is vital, then the border and the way back, then the rest', () => {
    const about = (word: string, vital = false) => danger({ file: 'a', id: 'b', about: word, reviewBy: '2026-01-01', vital });
    expect(about('courts', true)).toBe(0);
    for (const word of ['entry', 'access', 'return', 'danger', 'leaving']) expect([word, about(word)]).toEqual([word, 1]);
    for (const word of ['practice', 'courts', 'source', 'rule', 'help', 'article', 'gap', 'numbers', '']) expect([word, about(word)]).toEqual([word, 2]);
  });

  it('is what has less than so many days left, the most dangerous first, then the longest overdue, then by file and id', () => {
    for (const [today, soon] of [['2027-02-01', 30], ['2027-02-01', 0], ['2027-06-01', 10]] as const) {
      const due = dueOn(today, soon);
      const expected = watched.map((one) => ({ ...one, days: daysBetween(one.reviewBy, today) })).filter(({ days }) => days > -soon);
      expect(due).toHaveLength(expected.length);
      expect(due).toEqual(expect.arrayContaining(expected.slice(0, 50)));
      const key = (one: Due) => [danger(one), -one.days, one.file, one.id] as const;
      for (const [at, one] of due.entries()) {
        const before = due[at - 1];
        if (!before) continue;
        const [a, b] = [key(before), key(one)];
        const apart = a.findIndex((value, place) => value !== b[place]);
        if (apart < 0) continue;
        const [x, y] = [a[apart], b[apart]];
        expect(typeof x === 'number' ? x < (y as number) : (x as string).localeCompare(y as string) < 0, `${a} before ${b}`).toBe(true);
      }
    }
    expect(dueOn('2027-02-01')).toEqual(dueOn('2027-02-01', 30));
    expect(dueOn('2027-02-01').length).toBeGreaterThan(dueOn('2027-02-01', 0).length);
    expect(dueOn('2000-01-01')).toEqual([]);
  });

  it('counts its days from the day to look again', () => {
    const [day] = watched.map(({ reviewBy }) => reviewBy).sort() as [string];
    const days = (today: string) => dueOn(today).filter(({ reviewBy }) => reviewBy === day).map((one) => one.days);
    expect(new Set(days(day))).toEqual(new Set([0]));
    expect(new Set(days(daysAfter(day, 3)))).toEqual(new Set([3]));
    expect(new Set(days(daysAfter(day, -29)))).toEqual(new Set([-29]));
    expect(days(daysAfter(day, -30))).toEqual([]);
  });
});
