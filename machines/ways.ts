import { type Tap, type Tapped, type WayId, ways } from '../content/ways.ts';

/** The way proposed for these taps. What was not tapped speaks for nothing. */
export function wayFor(tapped: Tapped): WayId {
  const fits = (row: Tapped) => Object.entries(row).every(([tap, option]) => tapped[tap as Tap] === option);
  return ways.find((way) => way.for.some(fits))?.id ?? 'normally';
}
