/** The service worker, with the list of all files: written last, since it names what every other step has made. */
import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { forBrowsers } from './bundles.mjs';
import { attribute, elements, first, insert } from './html.mjs';
import { groupOf, listed, packNames } from './packs.mjs';

export const workerName = 'sw.js';

/** @param {{ root: string, shipped: Map<string, Uint8Array> }} options everything of the site, its packs too, but the worker and the list of hashes @returns {Promise<Buffer>} */
export async function worker({ root, shipped }) {
  const files = listed(shipped).map(([file, contents]) => [file, createHash('sha256').update(contents).digest().subarray(0, 16).toString('base64url'), groupOf(file)]);
  const { outputFiles } = await build({
    ...forBrowsers(root),
    entryPoints: ['app/_worker/worker.ts'],
    outdir: '.build/worker',
    format: 'iife',
    define: {
      FILES: JSON.stringify(files),
      PACKS: JSON.stringify(packNames(shipped.keys())),
      EDITION: JSON.stringify(createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 10)),
    },
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

/**
 * Says on a page what the groups weigh, where an element asks for it: rounded, so that what is written into the page does
 * not change what it says.
 * @param {import('./html.mjs').Page[]} pages @param {Map<string, { load: number, keep: number }>} sums @returns {{ told: import('./html.mjs').Page[], faults: string[] }}
 */
export function tellWeights(pages, sums) {
  const asking = pages.map((page) => ({ page, nodes: [...elements(page.document)].filter((node) => attribute(node, 'data-weight') !== undefined) })).filter(({ nodes }) => nodes.length > 0);
  if (asking.length === 0) return { told: [], faults: ['no page says what a copy of the site weighs'] };
  const faults = asking.flatMap(({ page: { file, document }, nodes }) =>
    nodes.flatMap((node) => {
      const groups = (attribute(node, 'data-weight') ?? '').split(' ');
      const what = attribute(node, 'data-says') === 'keep' ? 'keep' : 'load';
      const missing = groups.filter((group) => !sums.has(group));
      const kilobytes = Math.ceil(groups.reduce((sum, group) => sum + (sums.get(group)?.[what] ?? 0), 0) / 10_000) * 10;
      insert(node, { nodeName: '#text', value: kilobytes.toLocaleString(attribute(first(document, 'html'), 'lang')) });
      return missing.map((group) => `${file}: nothing is known of the weight of “${group}”`);
    }),
  );
  return { told: asking.map(({ page }) => page), faults };
}
