import { numbersFrom } from '../scripts/impact/numbers.ts';

/** Whole numbers below a given one, the same on every machine. */
export function numbers(from: number): (below: number) => number {
  const next = numbersFrom(from);
  return (below) => Math.floor(next() * below);
}

/** How often something is tried: all of it in `npm test`, a share of it where it is done again for every mutant. */
export const tries = (times: number): number => Math.ceil(times * Number(process.env.TRIES_SHARE ?? 1));

/** All of a list; some of it, evenly, where it is gone through again for every mutant. */
export const spread = <T>(list: readonly T[]): readonly T[] => (process.env.TRIES_SHARE ? list.filter((_, at) => at % 12 === 0) : list);
