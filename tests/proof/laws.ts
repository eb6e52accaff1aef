import { countries } from '../../content/countries/index.ts';
import { regimeIds } from '../../content/country.ts';
import { type ElementId, elements } from '../../content/grounds.ts';
import { weights } from '../../content/indicator.ts';
import { indicatorsOf } from '../../content/indicators/index.ts';
import type { CountryCode } from '../../content/vocabulary.ts';
import { type Law, lawOf, weightIn } from '../../machines/law.ts';
import { lawIn } from '../../machines/policy.ts';
import { explore, type Leaf } from '../../scripts/impact/explore.ts';

/** Every law something is read under: that of each regime, and that of each destination with what it weighs otherwise itself. */
export const laws: readonly (readonly [name: string, law: Law])[] = [
  ...regimeIds.map((id) => [id, lawOf(id)] as const),
  ...Object.keys(countries).flatMap((code) => (code === 'eu' ? [] : [[code, lawIn(code as CountryCode)] as const])),
];

const weightsOf = (element: ElementId, law: Law) => indicatorsOf[element].map((row) => weights[weightIn(law, row)]).join();
/** Each element under each law that weighs it in a way of its own: the first law of those that agree stands for all. */
export const weighings: readonly { readonly element: ElementId; readonly law: Law; readonly under: readonly string[] }[] = elements.flatMap((element) => {
  return [...grouped(element).values()].map((same) => ({ element, law: (same[0] as (typeof laws)[number])[1], under: same.map(([name]) => name) }));
});
function grouped(element: ElementId) {
  const groups = new Map<string, (typeof laws)[number][]>();
  for (const one of laws) groups.set(weightsOf(element, one[1]), [...(groups.get(weightsOf(element, one[1])) ?? []), one]);
  return groups;
}

/** What an element is worth so far; `cap` is how high the worst weakness lets it. */
export type Worth = { readonly now: number; readonly couldBe: number; readonly cap: number };
/** Written apart from the program: the best support, held down to what the worst weakness leaves. */
const worthOf = (now: number, couldBe: number, cap: number): Worth => ({ now: Math.min(now, cap), couldBe: Math.min(couldBe, cap), cap });
export const leftBy: Readonly<Record<number, number>> = { [-1]: 2, [-2]: 1, [-3]: 0 };

/** Every answer set as far as an element can tell two apart, and how many sets there are in all, counted another way. */
export function leavesOf(element: ElementId, law: Law): { leaves: readonly Leaf<Worth>[]; all: bigint } {
  const rows = indicatorsOf[element].map((row) => [weights[weightIn(law, row)], row.when] as const).filter(([weight]) => weight !== 0);
  const most = Math.max(...rows.map(([weight]) => weight));
  const leaves = explore<Worth, number>(
    rows,
    { now: 0, couldBe: 0, cap: 3 },
    (worth, weight, truth) => {
      if (weight < 0) return truth === true ? worthOf(worth.now, worth.couldBe, Math.min(worth.cap, leftBy[weight] as number)) : worth;
      if (truth === false) return worth;
      return worthOf(truth ? Math.max(worth.now, weight) : worth.now, Math.max(worth.couldBe, weight), worth.cap);
    },
    ({ now, cap }, weight) => (weight > 0 ? Math.min(weight, cap) <= now : (leftBy[weight] as number) >= Math.min(cap, most)),
  );
  return { leaves, all: explore(rows, 0, () => 0, () => true).reduce((sum, { ways }) => sum + ways, 0n) };
}
