import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { serverReading } from '../app/_components/server-data.ts';
import { Shell } from '../app/_components/shell.tsx';
import { countries } from '../content/countries/index.ts';
import type { Country } from '../content/country.ts';
import { danger, dueOn, stopsBuild, watched } from '../content/due.ts';
import { daysAfter, isFatal, isLate, lowered, reviewByOf, reviewByOfRule, reviewByOfStance, vitalLimit } from '../content/freshness.ts';
import { indicators } from '../content/indicators/index.ts';
import { localeIds } from '../content/locales.ts';
import { messages } from '../content/messages/index.ts';
import { allSources } from '../content/sources/index.ts';
import { freshness } from '../scripts/freshness.mjs';

const built = '2026-11-24';
const rows = Object.values(countries).flatMap((country) => [...country.facts, ...country.policies].map((row) => ({ row, country })));

describe('what is old says so by itself', () => {
  it('gives every statement, source, rule and helper a day to look again', () => {
    const abouts = new Set(watched.map(({ about }) => about));
    for (const about of ['entry', 'return', 'practice', 'courts', 'danger', 'article', 'gap', 'leaving', 'help', 'source', 'rule']) expect(abouts).toContain(about);
    expect(watched.filter(({ reviewBy }) => !/^\d{4}-\d{2}-\d{2}$/.test(reviewBy))).toEqual([]);
    expect(watched.filter(({ about }) => about === 'source')).toHaveLength(Object.keys(allSources).length);
    expect(watched.filter(({ file }) => file === 'content/indicators')).toHaveLength(indicators.length);
    expect(watched.length).toBeGreaterThan(rows.length + Object.keys(allSources).length);
  });

  it('takes the day a row names, or counts it from the last look', () => {
    for (const { row, country } of rows) {
      const day = reviewByOf(row, country.checkedOn);
      if (row.reviewBy) expect(day).toBe(row.reviewBy);
      else expect([90, 180].map((days) => daysAfter(row.checkedOn ?? country.checkedOn, days))).toContain(day);
    }
    const one = countries.kz as Country;
    expect(reviewByOfStance('entry', one)).toBe(daysAfter(one.checkedOn, 90));
    expect(reviewByOfStance('practice', one)).toBe(daysAfter(one.checkedOn, 180));
  });

  it('holds a rule to the oldest look at its sources', () => {
    const source = Object.values(allSources)[0] as (typeof allSources)[string];
    const two = { a: { ...source, checkedOn: '2026-05-01' }, b: { ...source, checkedOn: '2026-03-01' } };
    expect(reviewByOfRule(['a', 'b#9'], two)).toBe('2027-03-01');
    expect(reviewByOfRule([], two)).toBeUndefined();
  });

  it('is less sure once its day has passed, and never surer', () => {
    expect((['high', 'medium', 'low', 'unknown'] as const).map(lowered)).toEqual(['medium', 'low', 'low', 'unknown']);
  });

  it('lets marks appear as the days go by, and none go away', () => {
    const late = (day: string) => watched.filter(({ reviewBy }) => isLate(reviewBy, day)).length;
    const counts = [built, '2027-03-01', '2027-08-01'].map(late);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBe(counts.length);
    expect(late('2030-01-01')).toBe(watched.length);
  });

  it('lists what is due, the most dangerous first, with what follows within thirty days', () => {
    const due = dueOn(built);
    expect(due.length).toBeGreaterThan(0);
    expect(due.map(danger)).toEqual(due.map(danger).sort());
    for (const level of [0, 1, 2]) {
      const days = due.filter((one) => danger(one) === level).map((one) => one.days);
      expect(days).toEqual([...days].sort((a, b) => b - a));
    }
    expect(due.every(({ days }) => days > -30)).toBe(true);
    const next = watched.map(({ reviewBy }) => reviewBy).filter((day) => day > built).sort()[0] as string;
    expect(dueOn(daysAfter(next, -29)).some(({ days }) => days === -29)).toBe(true);
    expect(dueOn(daysAfter(next, -30)).some(({ reviewBy }) => reviewBy === next)).toBe(false);
  });

  it('builds today, and stops for something vital more than 180 days past its day', async () => {
    expect((await freshness(built, {})).stops).toBe(false);
    const vital = watched.filter((one) => one.vital).map(({ reviewBy }) => reviewBy).sort();
    const lastGood = daysAfter(vital[0] as string, vitalLimit);
    expect(dueOn(lastGood).some(stopsBuild)).toBe(false);
    expect((await freshness(lastGood, {})).stops).toBe(false);
    const after = await freshness(daysAfter(lastGood, 1), {});
    expect(after.stops).toBe(true);
    expect(after.lines.join('\n')).toMatch(/content\/[a-z/]+\.ts: ".+" is vital and was due on/);
    // However old, what is not vital stops nothing.
    expect([isFatal(true, 181), isFatal(true, 180), isFatal(false, 5000)]).toEqual([true, false, false]);
  });

  it('ends the build itself, before anything of the last one is touched', () => {
    const before = existsSync('out') && statSync('out').mtimeMs;
    const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/build.mjs'], { env: { ...process.env, BUILD_DAY: '2029-01-01', ALLOW_STALE: '' }, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('too old to be built');
    expect(stdout).toContain('ALLOW_STALE=1');
    expect(existsSync('out') && statSync('out').mtimeMs).toBe(before);
  });

  it.each(localeIds)('lets an old mirror be built, saying so on every page, %s', async (locale) => {
    expect(await freshness('2029-01-01', { ALLOW_STALE: '1' })).toMatchObject({ stops: false, stale: true });
    const shell = (stale: boolean) => {
      const reading = serverReading(locale);
      return renderToStaticMarkup(Shell({ reading: { ...reading, data: { ...reading.data, stale } }, page: 'about', children: '' }));
    };
    const words = messages(locale)['ui.foot.stale'] as string;
    expect([shell(true).includes(words), shell(false).includes(words)]).toEqual([true, false]);
  });
});
