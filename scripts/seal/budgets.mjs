/** How much a page may ask of a phone on a poor line, in brotli bytes. */
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { attribute, elements } from './html.mjs';
import { islandsIn } from './insert.mjs';
import { more, shared } from './packs.mjs';

/** Script of a page without an island and with one; all that a page without one loads, and the whole guide on one page; one language of all countries; what makes a PDF; a copy of one language. */
export const budgets = { content: 2 * 1024, island: 42 * 1024, page: 40 * 1024, paper: 160 * 1024, countries: 120 * 1024, pdf: 170 * 1024, copy: 700 * 1024 };
/** The one-file edition, in bytes as it stands: from hand to hand it travels so, and nothing packs it on the way. */
export const oneFileBudget = 600_000;

/** @typedef {{ file: string, bytes: number, budget: number }} Load */

/**
 * What most pages load is weighed once.
 * @param {number} quality @returns {(contents: Uint8Array) => number}
 */
function weighing(quality) {
  /** @type {WeakMap<Uint8Array, number>} */
  const known = new WeakMap();
  return (contents) => {
    const weight = known.get(contents) ?? brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: contents.length } }).length;
    known.set(contents, weight);
    return weight;
  };
}
/** The best a host can do. */
const compressed = weighing(11);
/** A seventh worse, and fifty times as fast. */
const quickly = weighing(6);
/** What the quick way already finds light enough is not weighed again. @param {Uint8Array[]} parts @param {number} most @returns {number} their bytes where these are more, and otherwise 0 */
function over(parts, most) {
  const sum = (/** @type {(contents: Uint8Array) => number} */ weight) => parts.reduce((all, part) => all + weight(part), 0);
  const bytes = sum(quickly) <= most ? 0 : sum(compressed);
  return bytes > most ? bytes : 0;
}

/** @param {import('./html.mjs').Page} page @param {import('./bundles.mjs').Bundles} scripts @returns {Load} */
export function weigh({ file, document }, scripts) {
  const islands = islandsIn(document);
  const needed = new Set(scripts.of(islands).flatMap(({ file: script, imports }) => [script, ...imports]));
  const bytes = [...needed].reduce((sum, script) => sum + compressed(scripts.bytes(script)), 0);
  return { file, bytes, budget: islands.length > 0 ? budgets.island : budgets.content };
}

/** @param {Load} load @returns {string[]} */
export const overBudget = ({ file, bytes, budget }) =>
  bytes > budget ? [`${file}: ${(bytes / 1024).toFixed(1)} KiB of script (brotli), and ${budget / 1024} KiB is the most`] : [];

/**
 * Everything a page without an island loads before it can be read, itself included.
 * @param {import('./html.mjs').Page} page @param {Map<string, Uint8Array>} shipped @returns {string[]}
 */
export function tooHeavy({ file, document }, shipped) {
  if (islandsIn(document).length > 0) return [];
  const loaded = [...elements(document)].flatMap((element) => {
    const isLink = element.tagName === 'link' && /^(stylesheet|modulepreload|preload|icon)$/.test(attribute(element, 'rel') ?? '');
    const url = isLink ? attribute(element, 'href') : attribute(element, 'src');
    return url ? [posix.join(posix.dirname(file), url)] : [];
  });
  const names = [file, ...new Set(loaded)];
  const most = [...elements(document)].some((element) => attribute(element, 'data-edition') === 'paper') ? budgets.paper : budgets.page;
  const bytes = over(names.map((name) => shipped.get(name) ?? new Uint8Array()), most);
  return bytes > 0 ? [`${file}: ${(bytes / 1024).toFixed(1)} KiB to load (brotli), and ${most / 1024} KiB is the most`] : [];
}

/** What the guide fetches of all countries, whichever will matter. @param {Map<string, Uint8Array>} shipped @returns {string[]} */
export const heavyRecords = (shipped) =>
  [...shipped].flatMap(([file, contents]) => {
    const bytes = /^assets\/country-data\./.test(file) ? quickly(contents) : 0;
    return bytes > budgets.countries ? [`${file}: ${(bytes / 1024).toFixed(1)} KiB of countries (brotli), and ${budgets.countries / 1024} KiB is the most`] : [];
  });

/** @param {Map<string, Uint8Array>} shipped @returns {string[]} */
export const heavyFiles = (shipped) =>
  [...shipped].flatMap(([file, { length }]) =>
    file.startsWith('one-file/') && length > oneFileBudget ? [`${file}: ${Math.ceil(length / 1000)} KB, and ${oneFileBudget / 1000} KB is the most`] : [],
  );

/** What is loaded to make a PDF: the script that makes it, and the letters. @param {Map<string, Uint8Array>} shipped @param {import('./bundles.mjs').Bundles} scripts @returns {string[]} */
export function heavyPdf(shipped, scripts) {
  const parts = [...scripts.holding('app/_islands/guide/pdf/make.ts'), ...[...shipped.keys()].filter((file) => file.startsWith('assets/fonts.'))];
  if (parts.length < 2) return ['what makes a PDF is not there whole'];
  const bytes = over(parts.map((file) => shipped.get(file) ?? new Uint8Array()), budgets.pdf);
  return bytes > 0 ? [`${parts.join(', ')}: ${(bytes / 1024).toFixed(1)} KiB to make a PDF (brotli), and ${budgets.pdf / 1024} KiB is the most`] : [];
}

/** A copy of one language, taken by its packs. @param {Map<string, { load: number }>} sums @returns {string[]} */
export function heavyCopies(sums) {
  const loadOf = (/** @type {string} */ group) => sums.get(group)?.load ?? 0;
  return [...sums.keys()].flatMap((group) => {
    const bytes = group === shared || group === more ? 0 : loadOf(shared) + loadOf(group);
    return bytes > budgets.copy ? [`${group}: ${(bytes / 1024).toFixed(1)} KiB for a copy (brotli), and ${budgets.copy / 1024} KiB is the most`] : [];
  });
}
