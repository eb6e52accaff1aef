/** Puts what was measured into words, a table and a picture. */
import { lines, slowdown } from './browse.ts';
import { type Spread, spreadOf } from './numbers.ts';
import type { Entry, Results } from './results.ts';
import { firstPaintMark } from './site.ts';

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const millis = (ms: number) => `${ms < 10 ? ms.toFixed(2) : Math.round(ms)} ms`;
const kib = (bytes: number) => `${(bytes / 1024).toFixed(bytes < 10 * 1024 ? 1 : 0)} KiB`;
const mib = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
const whole = (count: number) => Math.round(count).toLocaleString('en');

/** What is compared, each from the runs of one entry; less is better in all of them. */
const measures = [
  { id: 'painted', name: 'first question painted, cold', of: ({ cold }: Entry) => cold.map(({ painted }) => painted), say: seconds },
  { id: 'usable', name: 'usable, cold', of: ({ cold }: Entry) => cold.map(({ usable }) => usable), say: seconds },
  { id: 'warm', name: 'usable, warm', of: ({ warm }: Entry) => warm.map(({ usable }) => usable), say: seconds },
  { id: '2g', name: 'usable, cold, 2G', of: ({ slow }: Entry) => slow.map(({ usable }) => usable), say: seconds },
  { id: 'step', name: 'Continue → next heading', of: ({ cold }: Entry) => cold.flatMap(({ steps }) => steps), say: millis },
  { id: 'bytes', name: 'to the first question', of: ({ cold }: Entry) => cold.map(({ bytes }) => bytes), say: kib },
  { id: 'allBytes', name: 'whole walk', of: ({ cold }: Entry) => cold.map(({ allBytes }) => allBytes), say: kib },
  { id: 'requests', name: 'requests, whole walk', of: ({ cold }: Entry) => cold.map(({ allRequests }) => allRequests), say: whole },
  { id: 'later', name: 'requests after the first step', of: ({ cold }: Entry) => cold.map(({ later }) => later), say: whole },
  { id: 'heap', name: 'script memory after the walk', of: ({ cold }: Entry) => cold.map(({ heap }) => heap), say: mib },
] as const;
type Measure = (typeof measures)[number];
type MeasureId = Measure['id'];

const measured = (entry: Entry, id: MeasureId): Spread | undefined => {
  const values = measures.find((one) => one.id === id)?.of(entry) ?? [];
  return values.length > 0 ? spreadOf(values) : undefined;
};
const median = (entry: Entry | undefined, id: MeasureId) => (entry ? measured(entry, id)?.median : undefined);

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
/** Numbers stand to the right, and columns of words to the left. */
const table = (head: readonly string[], rows: readonly (readonly string[])[], words = 1) => [row(head), row(head.map((_, at) => (at < words ? '---' : '---:'))), ...rows.map(row)].join('\n');
const title = ({ name, version }: Pick<Entry, 'name' | 'version'>) => `${name}${version ? ` ${version}` : ''}`;
const isOver = ({ cold }: Entry) => cold.length > 0;

const cell = (entry: Entry, measure: Measure) => {
  const spread = measured(entry, measure.id);
  if (!spread) return 'failed';
  const [middle, high] = [measure.say(spread.median), measure.say(spread.p90)];
  return middle === high ? middle : `${middle} (${high})`;
};
const measureTable = (entries: readonly Entry[], ids: readonly MeasureId[]) => {
  const shown = measures.filter(({ id }) => ids.includes(id));
  return table(['', ...shown.map(({ name }) => name)], entries.map((entry) => [title(entry), ...shown.map((measure) => cell(entry, measure))]));
};

const done = (one: Entry['noScript']) => (one ? (one.done ? 'yes' : 'no') : 'not tried');

export type Mark = { readonly what: string; readonly found: string; readonly met: boolean | undefined };
/** What we set ourselves, and whether it is so. */
export function marks({ entries, evaluated, site }: Results): readonly Mark[] {
  const [spec, ships] = ['grounds-spec', 'grounds'].map((id) => entries.find((entry) => entry.id === id && isOver(entry)));
  const rivals = entries.filter((entry) => entry.kind === 'client' && isOver(entry)).sort((a, b) => (median(a, 'usable') ?? 0) - (median(b, 'usable') ?? 0));
  const best = rivals[0];
  const judge = (value: number | undefined, most: number | undefined) => (value === undefined || most === undefined ? undefined : value <= most);
  const each = [spec, ships].filter((entry) => entry !== undefined);
  return [
    ...each.flatMap((entry) => {
      const usable = median(entry, 'usable');
      const rival = median(best, 'usable');
      return [
        { what: `${entry.name}: usable on slow 3G, cold, in at most half the time of the best interactive peer`, found: `${seconds(usable ?? 0)}; ${best ? `${best.name} ${seconds(rival ?? 0)}` : 'no peer was measured'}`, met: judge(usable, rival === undefined ? undefined : rival / 2) },
        { what: `${entry.name}: usable on slow 3G, cold, in at most 3 s`, found: seconds(usable ?? 0), met: judge(usable, 3000) },
        { what: `${entry.name}: nothing asked of the network after the first step`, found: `${whole(measured(entry, 'later')?.p90 ?? 0)} requests`, met: judge(measured(entry, 'later')?.p90, 0) },
        { what: `${entry.name}: a step takes at most 50 ms with the processor slowed ${slowdown} times`, found: `median ${millis(median(entry, 'step') ?? 0)}, p90 ${millis(measured(entry, 'step')?.p90 ?? 0)}`, met: judge(median(entry, 'step'), 50) },
      ];
    }),
    { what: `all three grounds for all ${evaluated.destinations} destinations in at most 1 ms`, found: `median ${millis(evaluated.spread.median)}, p90 ${millis(evaluated.spread.p90)}`, met: evaluated.spread.median <= 1 },
    { what: 'a page to read takes at most 14 KiB to its first paint', found: `median ${kib(site.median)}; heaviest ${kib(site.heaviest.bytes)} (${site.heaviest.page}); ${site.over.length} of ${site.pages} pages are over`, met: site.heaviest.bytes <= firstPaintMark },
    { what: 'the whole site without a network, in one language, takes at most 400 KiB', found: `${kib(site.offline)} in ${site.files} files`, met: site.offline <= 400 * 1024 },
  ];
}
const verdict = ({ met }: Mark) => (met === undefined ? 'not measured' : met ? '**met**' : '**not met**');

function ratios(entries: readonly Entry[]): string {
  const ours = entries.find(({ id }) => id === 'grounds-spec');
  const over = entries.filter(isOver);
  if (!ours || !isOver(ours)) return 'There is nothing to compare with: our entry was not measured.';
  const ids: readonly MeasureId[] = ['painted', 'usable', 'warm', '2g', 'step', 'bytes', 'allBytes', 'heap'];
  const shown = measures.filter(({ id }) => ids.includes(id));
  const ratio = (entry: Entry, id: MeasureId) => {
    const [theirs, base] = [median(entry, id), median(ours, id)];
    return theirs === undefined || !base ? '–' : `× ${(theirs / base).toFixed(theirs / base < 10 ? 2 : 0)}`;
  };
  return table(['', ...shown.map(({ name }) => name)], over.map((entry) => [title(entry), ...shown.map(({ id }) => ratio(entry, id))]));
}

export function markdown(results: Results): string {
  const { entries, engines, growth, runs, wanted, date, machine, revision, quick, seconds: spent, minutes } = results;
  const failed = entries.filter(({ failures }) => failures.length > 0);
  const base = growth[0];
  const fast = engines.find(({ name }) => name === 'Grounds')?.perSecond;
  return `# Beside the peers

${quick ? '**A trial run (`--quick`): it shows that everything works. Its numbers say nothing.**\n\n' : ''}${date}, revision ${revision}, ${machine}. ${runs} ${runs === 1 ? 'run' : 'runs'} of each entry, interleaved${runs < wanted ? ` (${wanted} were asked for, and time ran out)` : ''}; ${Math.round(minutes)} minutes in all. How it is measured, and what it does not say: [README](../README.md).

Slow 3G is ${lines['slow 3G'].kbits} kbit/s with ${lines['slow 3G'].latency} ms, 2G is ${lines['2G'].kbits} kbit/s with ${lines['2G'].latency} ms; the processor is slowed ${slowdown} times. A median, and where it differs the 90th percentile in brackets. Less is better everywhere but in the engines.

![How soon each entry can be used, what a step costs, and what comes over the line](latest.svg)

## What we set ourselves

${table(['mark', 'measured', ''], marks(results).map((mark) => [mark.what, mark.found, verdict(mark)]), 3)}

## Time

${measureTable(entries, ['painted', 'usable', 'warm', '2g', 'step'])}

## What comes over the line, and memory

${measureTable(entries, ['bytes', 'allBytes', 'requests', 'later', 'heap'])}

## As ratios

Each divided by “Grounds, shared spec”: above 1 is more than ours, below 1 is less.

${ratios(entries)}

## Done without

${table(['', 'finished with script off', 'goes on when the line is cut', 'opens again without a network'], entries.map((entry) => [title(entry), done(entry.noScript), done(entry.goesOn), done(entry.opensAgain)]), 4)}

With script off our guide cannot be walked; it names pages that work so, among them all questions on one page to tick there or on paper. It opens again without a network for who pressed the button on its page “Take it along”: by itself it keeps nothing.

## The entries

${entries.map((entry) => `- **${title(entry)}**: ${entry.note}.`).join('\n')}
${failed.length > 0 ? `\n### What failed\n\n${failed.map((entry) => `- **${title(entry)}**: ${[...new Set(entry.failures)].join('; ')}.`).join('\n')}\n` : ''}
## Engines

The three grounds of the shared spec, over 512 answer sets in turn, ${spent} s each after a warm-up, one thread. Each was first seen to say the same as the spec 200 times.

${table(['', 'what it does', 'sets a second', 'beside ours'], engines.map((engine) => [title(engine), engine.note, engine.perSecond === undefined ? `failed: ${engine.failed}` : whole(engine.perSecond), engine.perSecond && fast ? `× ${(engine.perSecond / fast).toFixed(2)}` : '–']), 2)}

## How our cost grows

The real tables, multiplied in memory, through the functions that make a page’s data and through the machines. Bytes are of one language, in brotli; “what follows” is fetched while the first question is read.

${table(['', 'from the start', 'what follows', 'data of all languages made in', 'three grounds, everywhere'], growth.map((one) => [one.name, `${kib(one.guide.packed)}${base && one !== base ? ` (× ${(one.guide.packed / base.guide.packed).toFixed(2)})` : ''}`, `${kib(one.countries.packed)}${base && one !== base ? ` (× ${(one.countries.packed / base.countries.packed).toFixed(2)})` : ''}`, `${seconds(one.made)} (${one.languages} languages)`, `${millis(one.evaluated.median)} (${one.destinations} destinations)`]))}

Copies pack better than new text would, so the packed bytes are the least it could be. Unpacked the data from the start are ${growth.map((one) => `${kib(one.guide.raw)} (${one.name})`).join(', ')}.
`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Four small bar charts on one sheet; it turns with the colour scheme of whoever looks. */
export function picture({ entries, date, runs, quick }: Results): string {
  const panels: readonly { id: MeasureId; name: string }[] = [
    { id: 'usable', name: 'Usable, slow 3G, nothing kept' },
    { id: 'step', name: 'From Continue to the next heading' },
    { id: 'bytes', name: 'Over the line to the first question' },
    { id: 'allBytes', name: 'Over the line for the whole walk' },
  ];
  const [width, left, right, line] = [760, 210, 130, 24];
  const high = 44 + entries.length * line;
  const drawn = panels.map(({ id, name }, at) => {
    const { say } = measures.find((one) => one.id === id) as Measure;
    const spreads = entries.map((entry) => measured(entry, id));
    const most = Math.max(1, ...spreads.map((spread) => spread?.p90 ?? 0));
    const scale = (value: number) => (value / most) * (width - left - right);
    const bars = entries.map((entry, index) => {
      const y = 30 + index * line;
      const spread = spreads[index];
      const label = `<text x="${left - 10}" y="${y + 14}" text-anchor="end"${entry.kind === 'ours' ? ' class="own"' : ''}>${escaped(entry.name)}</text>`;
      if (!spread) return `${label}<text x="${left}" y="${y + 14}" class="soft">failed</text>`;
      const end = left + scale(spread.p90);
      const tick = spread.p90 > spread.median ? `<path d="M${(left + scale(spread.median)).toFixed(1)} ${y + 9}H${end.toFixed(1)}M${end.toFixed(1)} ${y + 4}v10" class="tick"/>` : '';
      return `${label}<rect x="${left}" y="${y}" width="${Math.max(2, scale(spread.median)).toFixed(1)}" height="18" class="${entry.kind}"/>${tick}<text x="${(end + 8).toFixed(1)}" y="${y + 14}">${say(spread.median)}</text>`;
    });
    return `<g transform="translate(0 ${40 + at * high})"><text x="${left}" y="18" class="head">${escaped(name)}</text>${bars.join('')}</g>`;
  });
  const foot = 40 + panels.length * high + 16;
  const key = [['ours', 'ours', 0], ['client', 'drawn in the browser', 80], ['server', 'a page from a server per step', 250]] as const;
  const keys = key.map(([kind, words, at]) => `<rect x="${left + at}" y="${foot - 11}" width="12" height="12" class="${kind}"/><text x="${left + 18 + at}" y="${foot}">${words}</text>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${foot + 34}" width="${width}" height="${foot + 34}" role="img" aria-label="Bars: how soon each entry can be used, what a step costs, and what comes over the line">
<style>
text{font:13px system-ui,sans-serif;fill:#1a1a1a}.head{font-weight:600;font-size:15px}.own{font-weight:600}.soft{fill:#595959}.paper{fill:#fff}.ours{fill:#0b5c8a}.client{fill:#9a6a12}.server{fill:#6b6b6b}.tick{stroke:#1a1a1a;stroke-width:1.5;fill:none}
@media (prefers-color-scheme:dark){text{fill:#ededed}.soft{fill:#b3b3b3}.paper{fill:#161616}.ours{fill:#5cb8ea}.client{fill:#d9a441}.server{fill:#9b9b9b}.tick{stroke:#ededed}}
</style>
<rect width="100%" height="100%" class="paper"/>
<text x="${left}" y="26" class="soft">Median of ${runs} ${runs === 1 ? 'run' : 'runs'}, a line to the 90th percentile, ${date}${quick ? ' – a trial run' : ''}. Less is better.</text>
${drawn.join('\n')}
${keys}
</svg>
`;
}

const markers = /<!-- bench -->[\s\S]*?<!-- \/bench -->/;
/** README with the block between its markers written anew; without markers it stays as it is. */
export function inReadme(readme: string, results: Results): string {
  const { entries, date, machine } = results;
  const shown: readonly MeasureId[] = ['usable', 'step', 'bytes', 'allBytes'];
  const all = marks(results);
  const missed = all.filter(({ met }) => met === false);
  const block = `<!-- bench -->
${measureTable(entries, shown)}

Slow 3G, processor slowed ${slowdown} times, median (90th percentile) of ${results.runs} runs, ${date}, ${machine}. “As it ships” carries far more than the
twelve shared questions the others ask. Of the ${all.length} marks we set ourselves
${all.filter(({ met }) => met).length} are met${missed.length > 0 ? `. Not met:\n\n${missed.map(({ what, found }) => `- ${what}: ${found}`).join('\n')}\n` : '.'}
All of it, and how it was measured: [bench/results/latest.md](bench/results/latest.md).
<!-- /bench -->`;
  return readme.replace(markers, () => block);
}
