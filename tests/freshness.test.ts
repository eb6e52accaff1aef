import { describe, expect, it } from 'vitest';
import { countries } from '../content/countries/index.ts';
import { daysAfter, dueRows, isLate, reviewByOf, stopsBuild, vitalLimit } from '../content/freshness.ts';
import { freshness } from '../scripts/freshness.mjs';

const built = '2026-11-24';
const rows = Object.entries(countries).flatMap(([code, country]) => [...country.facts, ...country.policies].map((row) => ({ code, row, country })));

describe('what is old says so by itself', () => {
  it('gives every row a day to look again, its own or one counted from the last look', () => {
    for (const { row, country } of rows) {
      const day = reviewByOf(row, country.checkedOn);
      expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (row.reviewBy) expect(day).toBe(row.reviewBy);
      else expect([90, 180].map((days) => daysAfter(row.checkedOn ?? country.checkedOn, days))).toContain(day);
    }
  });

  it('lets marks appear as the days go by, and none go away', () => {
    const late = (day: string) => rows.filter(({ row, country }) => isLate(reviewByOf(row, country.checkedOn), day)).length;
    const counts = [built, '2027-03-01', '2027-08-01'].map(late);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBe(counts.length);
    expect(late('2030-01-01')).toBe(rows.length);
  });

  it('lists what is due, the longest overdue first, with what follows within thirty days', () => {
    const due = dueRows(countries, built);
    expect(due.length).toBeGreaterThan(0);
    expect(due.map(({ days }) => days)).toEqual(due.map(({ days }) => days).sort((a, b) => b - a));
    expect(due.every(({ days }) => days > -30)).toBe(true);
  });

  it('builds today, and stops for a vital row more than 180 days past its day', async () => {
    expect((await freshness(built, {})).stops).toBe(false);
    const vital = rows.filter(({ row }) => row.vital).map(({ row, country }) => reviewByOf(row, country.checkedOn)).sort();
    const first = vital[0] as string;
    const lastGood = daysAfter(first, vitalLimit);
    expect(dueRows(countries, lastGood).some(stopsBuild)).toBe(false);
    expect((await freshness(lastGood, {})).stops).toBe(false);
    const after = await freshness(daysAfter(lastGood, 1), {});
    expect(after.stops).toBe(true);
    expect(after.lines.join('\n')).toMatch(/content\/countries\/[a-z]+\.ts: ".+" is vital and was due on/);
  });

  it('lets an old mirror be built, saying that it is old', async () => {
    const old = await freshness('2029-01-01', { ALLOW_STALE: '1' });
    expect(old).toMatchObject({ stops: false, stale: true });
  });
});
