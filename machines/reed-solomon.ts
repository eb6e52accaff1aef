/**
 * Check signs for codes written by hand, over the field of 32 elements: two or more Reed–Solomon codes take turns, sign
 * by sign, so that two neighbours never share one. Each finds one wrong sign of its own, and where it stands.
 */

/** Powers of x modulo x⁵ + x² + 1, which generate every element but zero. */
const powers: readonly number[] = Array.from({ length: 30 }).reduce<number[]>(
  (found) => {
    const next = (found.at(-1) as number) << 1;
    return [...found, next & 32 ? next ^ 0b100101 : next];
  },
  [1],
);
const log = new Map(powers.map((power, at) => [power, at]));
const times = (a: number, b: number) => (a === 0 || b === 0 ? 0 : (powers[((log.get(a) as number) + (log.get(b) as number)) % 31] as number));
const over = (a: number, b: number) => (a === 0 ? 0 : (powers[((log.get(a) as number) - (log.get(b) as number) + 31) % 31] as number));

/** Plain sum, and the sum by place: both are zero where nothing is wrong. */
const sums = (digits: readonly number[]): readonly [number, number] =>
  digits.reduce<readonly [number, number]>(([plain, placed], digit, at) => [plain ^ digit, placed ^ times(digit, powers[at] as number)], [0, 0]);

/** As many rows take turns as it needs for none to be longer than the field has places, and never one alone. */
const rowsIn = (length: number) => Math.max(2, Math.ceil(length / 31));
const row = (digits: readonly number[], rows: number, from: number) => digits.filter((_, at) => at % rows === from);

/** The digits (0 to 31) with the check digits at the end: two for each row. */
export function correctionOf(digits: readonly number[]): readonly number[] {
  let rows = 2;
  while (rowsIn(digits.length + 2 * rows) > rows) rows += 1;
  const whole = [...digits, ...Array.from({ length: 2 * rows }, () => 0)];
  for (let from = 0; from < rows; from++) {
    const own = row(whole, rows, from);
    const [plain, placed] = sums(own);
    const [first, second] = [powers[own.length - 2] as number, powers[own.length - 1] as number];
    // a + b = plain, a·first + b·second = placed
    const b = over(placed ^ times(plain, first), first ^ second);
    whole[from + rows * (own.length - 2)] = plain ^ b;
    whole[from + rows * (own.length - 1)] = b;
  }
  return whole;
}

/** The digits without their check digits. */
export const withoutChecks = (whole: readonly number[]): readonly number[] => whole.slice(0, -2 * rowsIn(whole.length));

/** Undefined where nothing is wrong; else where the one wrong digit stands, if it is one. */
export function faultIn(whole: readonly number[]): { readonly at?: number } | undefined {
  const rows = rowsIn(whole.length);
  if (whole.length <= 2 * rows) return {};
  const faults = Array.from({ length: rows }, (_, from) => from).flatMap((from) => {
    const own = row(whole, rows, from);
    const [plain, placed] = sums(own);
    if (plain === 0 && placed === 0) return [];
    const at = plain === 0 || placed === 0 ? undefined : (log.get(over(placed, plain)) as number);
    return [at !== undefined && at < own.length ? { at: from + rows * at } : {}];
  });
  return faults.length > 1 ? {} : faults[0];
}
