/** How much script a page may ask of a phone on a poor line, in brotli bytes. */
import { brotliCompressSync } from 'node:zlib';
import { islandsIn } from './insert.mjs';

export const budgets = { content: 2 * 1024, island: 48 * 1024 };

/** @typedef {{ file: string, bytes: number, budget: number }} Load */

/** @param {Uint8Array} contents q11 is the default. */
const compressed = (contents) => brotliCompressSync(contents).length;
const known = new Map();

/** @param {import('./html.mjs').Page} page @param {import('./bundles.mjs').Bundles} scripts @returns {Load} */
export function weigh({ file, document }, scripts) {
  const islands = islandsIn(document);
  const needed = new Set(scripts.of(islands).flatMap(({ file: script, imports }) => [script, ...imports]));
  const bytes = [...needed].reduce((sum, script) => {
    if (!known.has(script)) known.set(script, compressed(scripts.bytes(script)));
    return sum + known.get(script);
  }, 0);
  return { file, bytes, budget: islands.length > 0 ? budgets.island : budgets.content };
}

/** @param {Load} load @returns {string[]} */
export const overBudget = ({ file, bytes, budget }) =>
  bytes > budget ? [`${file}: ${(bytes / 1024).toFixed(1)} KiB of script (brotli), and ${budget / 1024} KiB is the most`] : [];
