export type Spread = { readonly median: number; readonly p90: number; readonly runs: number };

/** The value at a share of the way through sorted values, between two of them where it falls there. */
function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: at(sorted, 0.5), p90: at(sorted, 0.9), runs: sorted.length };
}
