import { describe, expect, it } from 'vitest';
import { correctionOf, faultIn, withoutChecks } from '../machines/reed-solomon.ts';
import { numbers } from './numbers.ts';

/** The field once more, as multiplication on paper: shift and reduce by x⁵ + x² + 1. */
const times = (a: number, b: number): number => {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) if (b & (1 << bit)) product ^= a << bit;
  for (let bit = 9; bit >= 5; bit--) if (product & (1 << bit)) product ^= 0b100101 << (bit - 5);
  return product;
};
const power = (of: number): number => (of === 0 ? 1 : times(2, power(of - 1)));
/** The rows a code is dealt into: as many as keep each within the 31 places of the field, two at least. */
const dealt = (whole: readonly number[]) => {
  const rows = Math.max(2, Math.ceil(whole.length / 31));
  return Array.from({ length: rows }, (_, from) => whole.filter((__, at) => at % rows === from));
};
const plainSum = (row: readonly number[]) => row.reduce((sum, digit) => sum ^ digit, 0);
const sumByPlace = (row: readonly number[]) => row.reduce((sum, digit, at) => sum ^ times(digit, power(at)), 0);

const next = numbers(20261128);
const digits = (length: number) => Array.from({ length }, () => next(32));
/** Short, and round the lengths where a row more is dealt. */
const lengths = [1, 2, 3, 4, 5, 17, 26, 27, 28, 29, 30, 31, 32, 57, 58, 59, 60, 61, 62, 86, 87, 88, 89, 90, 93, 115, 116, 117];

describe.each(lengths)('%i digits', (length) => {
  const given = digits(length);
  const whole = correctionOf(given);

  it('stand before their check digits, two for each row', () => {
    expect(whole.slice(0, length)).toEqual(given);
    expect(whole.length).toBe(length + 2 * dealt(whole).length);
    expect(withoutChecks(whole)).toEqual(given);
    expect(whole.every((digit) => Number.isInteger(digit) && digit >= 0 && digit < 32)).toBe(true);
  });

  it('sum up to nothing, plainly and by place, in every row', () => {
    for (const row of dealt(whole)) expect([plainSum(row), sumByPlace(row)]).toEqual([0, 0]);
    expect(faultIn(whole)).toBeUndefined();
  });

  it('and one that is wrong is placed', () => {
    for (const [at, digit] of whole.entries()) {
      const off = 1 + next(31);
      expect(faultIn(whole.with(at, digit ^ off)), `${at} by ${off}`).toEqual({ at });
    }
  });

  it('and two that are wrong in different rows are noticed, and not placed', () => {
    for (let time = 0; time < 10; time++) {
      const at = next(whole.length - 1);
      expect(faultIn(whole.with(at, (whole[at] as number) ^ (1 + next(31))).with(at + 1, (whole[at + 1] as number) ^ (1 + next(31))))).toEqual({});
    }
  });

  it('and two in one row whose places cancel out are noticed, and not placed', () => {
    const rows = dealt(whole).length;
    // Apart by one step of the row and by the same amount: nothing is left of the plain sum.
    const amount = 1 + next(31);
    expect(faultIn(whole.with(0, (whole[0] as number) ^ amount).with(rows, (whole[rows] as number) ^ amount))).toEqual({});
    // By amounts that undo each other by place: nothing is left of the placed sum.
    expect(faultIn(whole.with(0, (whole[0] as number) ^ times(2, amount)).with(rows, (whole[rows] as number) ^ amount))).toEqual({});
  });
});

it('finds what is no longer than its check digits faulty', () => {
  for (let length = 0; length <= 4; length++) {
    expect(faultIn(digits(length))).toEqual({});
    expect(faultIn(Array.from({ length }, () => 0))).toEqual({});
  }
  expect(faultIn([0, 0, 0, 0, 0])).toBeUndefined();
});

it('does not place a fault outside the row', () => {
  const whole = correctionOf([7, 1, 2]);
  // Two wrong in one row, such that the sums point at a place the row does not have.
  const rows = dealt(whole).length;
  const pointsPast = (a: number, b: number) => faultIn(whole.with(0, (whole[0] as number) ^ a).with(rows, (whole[rows] as number) ^ b));
  let past = 0;
  for (let a = 1; a < 32; a++) {
    for (let b = 1; b < 32; b++) {
      const plain = a ^ b;
      const placed = a ^ times(2, b);
      const at = Array.from({ length: 31 }, (_, place) => place).find((place) => times(plain, power(place)) === placed);
      const inside = plain !== 0 && placed !== 0 && at !== undefined && at < (dealt(whole)[0] as number[]).length;
      expect(pointsPast(a, b), `${a}, ${b}`).toEqual(inside ? { at: rows * (at as number) } : {});
      if (!inside) past += 1;
    }
  }
  expect(past).toBeGreaterThan(500);
});
