/** The list of hashes by which anybody can check a copy of the folder, in the format of `sha256sum`. */
import { createHash } from 'node:crypto';

export const listName = 'SHA256SUMS';

/** @param {string | Uint8Array} contents @returns {string} 64 hex digits */
export const sha256 = (contents) => createHash('sha256').update(contents).digest('hex');

/**
 * One line a file, in the order of their names; the list does not name itself. A name `sha256sum` would write otherwise
 * (a line break, a backslash) is refused: throws.
 * @param {Iterable<[string, Uint8Array]>} files names with `/` between folders, and contents @returns {string}
 */
export function sums(files) {
  const rest = [...files].filter(([file]) => file !== listName).sort(([one], [other]) => (one < other ? -1 : 1));
  return rest.map(([file, contents]) => `${sha256(contents)}  ${named(file)}\n`).join('');
}

/** @param {string} file */
function named(file) {
  if (/[\\\r\n]/.test(file)) throw new Error(`The name ${JSON.stringify(file)} cannot stand in ${listName}.`);
  return file;
}

/**
 * Reads such a list, its own or one `sha256sum` wrote. Throws, with the number of the line, where it is none.
 * @param {string} list @returns {Map<string, string>} name → hash
 */
export function readSums(list) {
  const lines = list.split('\n').filter((line) => line !== '');
  if (lines.length === 0) throw new Error('the list is empty');
  return new Map(
    lines.map((line, at) => {
      const [, hash, file] = /^([0-9a-f]{64}) [ *](?:\.\/)?([^\\\r]+)$/.exec(line) ?? [];
      if (!hash || !file || file.startsWith('/') || file.split('/').includes('..')) throw new Error(`line ${at + 1} is no hash and name of a file`);
      return [file, hash];
    }),
  );
}
