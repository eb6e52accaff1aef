/** The service worker, with the list of all files: written last, since it names what every other step has made. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { forBrowsers } from './bundles.mjs';
import { attribute, elements, first, insert } from './html.mjs';

export const workerName = 'sw.js';
/** Beside the languages: what goes along with each of them, and what is taken with everything only. */
export const [shared, more] = ['shared', 'more'];

/** What only machines and mirrors ask for. */
const unlisted = /^(robots\.txt|sw\.js|SHA256SUMS)$/;

/** What a file is taken along with. @param {string} file @returns {string} */
export function groupOf(file) {
  if (/^(one-file|data)\/|^(licences\.txt|sbom\.cdx\.json)$/.test(file)) return more;
  return /^([a-z]{2})\//.exec(file)?.[1] ?? /^assets\/[\w-]+\.([a-z]{2})\./.exec(file)?.[1] ?? shared;
}

/** What is nearer to the door is fetched first: of a copy that broke off, the start and the guide are there. @param {string} file */
const depth = (file) => file.split('/').length;

/** @param {Map<string, Uint8Array>} shipped */
const listed = (shipped) =>
  [...shipped].filter(([file]) => !unlisted.test(file)).sort(([one], [other]) => depth(one) - depth(other) || (one < other ? -1 : 1));

/** @param {{ root: string, shipped: Map<string, Uint8Array> }} options everything of the site but the worker and the list of hashes @returns {Promise<Buffer>} */
export async function worker({ root, shipped }) {
  const files = listed(shipped).map(([file, contents]) => [file, createHash('sha256').update(contents).digest().subarray(0, 16).toString('base64url'), groupOf(file)]);
  const { outputFiles } = await build({
    ...forBrowsers(root),
    entryPoints: ['app/_worker/worker.ts'],
    outdir: '.build/worker',
    format: 'iife',
    define: { FILES: JSON.stringify(files), EDITION: JSON.stringify(createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 10)) },
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

/**
 * What each group weighs, in bytes: packed, as it comes over the line, and as it lies on the device.
 * @param {Map<string, Uint8Array>} shipped @returns {Map<string, { load: number, keep: number }>}
 */
export function weights(shipped) {
  const sums = new Map();
  for (const [file, contents] of listed(shipped)) {
    const sum = sums.get(groupOf(file)) ?? { load: 0, keep: 0 };
    sum.load += brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
    sum.keep += contents.length;
    sums.set(groupOf(file), sum);
  }
  return sums;
}

/**
 * Says on a page what the groups weigh, where an element asks for it: rounded, so that what is written into the page does
 * not change what it says.
 * @param {import('./html.mjs').Page[]} pages @param {Map<string, Uint8Array>} shipped @returns {{ told: import('./html.mjs').Page[], faults: string[] }}
 */
export function tellWeights(pages, shipped) {
  const asking = pages.map((page) => ({ page, nodes: [...elements(page.document)].filter((node) => attribute(node, 'data-weight') !== undefined) })).filter(({ nodes }) => nodes.length > 0);
  if (asking.length === 0) return { told: [], faults: ['no page says what a copy of the site weighs'] };
  const sums = weights(shipped);
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
