/** What a copy is taken by: all files of a group in one text, since pages repeat much of each other (decision 21). */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Beside the languages: what goes along with each of them, and what is taken with everything only. */
export const [shared, more] = ['shared', 'more'];

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.webmanifest': 'application/manifest+json',
};
/** @param {string} file @returns {string} */
export const typeOf = (file) => types[/** @type {keyof typeof types} */ (extname(file))] ?? 'application/octet-stream';

const packName = /^assets\/copy\.([a-z]+)\.[0-9a-f]{10}\.txt$/;
/** What only machines and mirrors ask for, and the packs themselves. */
const unlisted = /^(robots\.txt|sw\.js|SHA256SUMS|assets\/copy\..*)$/;

/** What a file is taken along with. @param {string} file @returns {string} */
export function groupOf(file) {
  if (/^(one-file|data)\/|^(licences\.txt|sbom\.cdx\.json)$/.test(file)) return more;
  return /^([a-z]{2})\//.exec(file)?.[1] ?? /^assets\/[\w-]+\.([a-z]{2})\./.exec(file)?.[1] ?? shared;
}

/** What is nearer to the door comes first: of a copy that broke off, the start and the guide are there. @param {string} file */
const depth = (file) => file.split('/').length;

/** What a copy is made of, in the order it is taken. @param {Map<string, Uint8Array>} shipped @returns {[string, Uint8Array][]} */
export const listed = (shipped) =>
  [...shipped].filter(([file]) => !unlisted.test(file)).sort(([one], [other]) => depth(one) - depth(other) || (one < other ? -1 : 1));

/**
 * The packs of a site: in each a line of JSON, `[[path, bytes, type], …]`, and those files one after another.
 * @param {Map<string, Uint8Array>} shipped @returns {Map<string, { name: string, contents: Buffer }>} by group
 */
export function packs(shipped) {
  const made = new Map();
  for (const group of new Set(listed(shipped).map(([file]) => groupOf(file)))) {
    if (group === more) continue;
    const files = listed(shipped).filter(([file]) => groupOf(file) === group);
    const head = JSON.stringify(files.map(([file, { length }]) => [file, length, typeOf(file)]));
    const contents = Buffer.concat([Buffer.from(`${head}\n`), ...files.map(([, bytes]) => bytes)]);
    made.set(group, { name: `assets/copy.${group}.${createHash('sha256').update(contents).digest('hex').slice(0, 10)}.txt`, contents });
  }
  return made;
}

/** The names of the packs that are there, by group. @param {Iterable<string>} files @returns {Record<string, string>} */
export const packNames = (files) => Object.fromEntries([...files].flatMap((file) => [...(packName.exec(file)?.slice(1) ?? [])].map((group) => [group, file])));

/**
 * How large files are packed for the line: the window holds all of a pack, and nobody waits for it. The best quality is a tenth smaller, and
 * takes many seconds.
 * @param {{ length: number }} contents @returns {import('node:zlib').BrotliOptions}
 */
export const wide = ({ length }) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: length } });

/**
 * What each group weighs, in bytes: packed, as it comes over the line from our own server, and as it lies on the device.
 * @param {Map<string, Uint8Array>} shipped @returns {Map<string, { load: number, keep: number }>}
 */
export function weights(shipped) {
  const sums = new Map();
  const inPacks = packs(shipped);
  const packed = (/** @type {Uint8Array} */ contents) => brotliCompressSync(contents, wide(contents)).length;
  for (const [group, { contents }] of inPacks) sums.set(group, { load: packed(contents), keep: 0 });
  for (const [file, contents] of listed(shipped)) {
    const group = groupOf(file);
    const sum = sums.get(group) ?? { load: 0, keep: 0 };
    if (!inPacks.has(group)) sum.load += packed(contents);
    sum.keep += contents.length;
    sums.set(group, sum);
  }
  return sums;
}
