import { numbersFrom } from '../scripts/impact/numbers.ts';

/** Whole numbers below a given one, the same on every machine. */
export function numbers(from: number): (below: number) => number {
  const next = numbersFrom(from);
  return (below) => Math.floor(next() * below);
}
