/**
 * npm run verify -- URL-or-folder [--sums FILE]: compares a mirror with this build, file by file.
 * Ends with 0 when nothing differs, 1 when something does, 2 when nothing could be compared.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './ensure.mjs';
import { listName, readSums, sha256 } from './seal/sums.mjs';

const usage = 'Use: npm run verify -- URL-or-folder [--sums FILE]';
const patience = 30_000;
const atOnce = 8;

/** What keeps a comparison from being made; told in one sentence. */
class Hindrance extends Error {}

/** @typedef {{ code: 0 | 1 | 2, out: string, err: string }} Outcome */

/** @param {string[]} args @param {string} from the folder that relative paths are seen from @returns {Promise<Outcome>} */
export async function verify(args, from = process.cwd()) {
  try {
    const { mirror, list } = asked(args);
    const wanted = wantedBy(list === undefined ? join(root, 'out', listName) : resolve(from, list), list === undefined);
    const lines = /^https?:\/\//i.test(mirror) ? await differencesAt(addressOf(mirror), wanted) : differencesIn(resolve(from, mirror), wanted);
    return { code: lines.length === 0 ? 0 : 1, out: [...lines, verdict(lines, wanted.size)].map((line) => `${line}\n`).join(''), err: '' };
  } catch (error) {
    if (error instanceof Hindrance) return { code: 2, out: '', err: `${error.message}\n` };
    throw error;
  }
}

/** @param {string[]} args @returns {{ mirror: string, list?: string | undefined }} */
function asked(args) {
  const rest = [...args];
  const at = rest.indexOf('--sums');
  const list = at < 0 ? undefined : rest.splice(at, 2)[1];
  const [mirror, ...more] = rest;
  if ((at >= 0 && list === undefined) || mirror === undefined || mirror === '' || more.length > 0 || mirror.startsWith('-')) throw new Hindrance(usage);
  return { mirror, list };
}

/** The list is a file of the folder like any other, and only its copy here can vouch for it. @param {string} path @param {boolean} isOurs */
function wantedBy(path, isOurs) {
  /** @type {Buffer} */
  let list;
  try {
    list = readFileSync(path);
  } catch {
    throw new Hindrance(isOurs ? `There is no out/${listName} yet: npm run build makes it, or name a list with --sums FILE.` : `The list ${path} cannot be read.`);
  }
  try {
    return readSums(list.toString()).set(listName, sha256(list));
  } catch (error) {
    throw new Hindrance(`${path} is no list of SHA-256 sums: ${/** @type {Error} */ (error).message}.`);
  }
}

/** @param {string} mirror */
function addressOf(mirror) {
  if (!URL.canParse(mirror)) throw new Hindrance(`${mirror} is no address.`);
  const address = new URL(mirror);
  address.search = '';
  address.hash = '';
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}

/** @param {string} folder @param {Map<string, string>} wanted @returns {string[]} */
function differencesIn(folder, wanted) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Hindrance(`${folder} is no folder, and an address begins with http:// or https://.`);
  const there = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'));
  const has = new Set(there);
  return [...new Set([...wanted.keys(), ...there])].sort().flatMap((file) => {
    const hash = wanted.get(file);
    if (!hash) return [line('extra', file)];
    if (!has.has(file)) return [line('missing', file)];
    return hashOf(join(folder, file)) === hash ? [] : [line('changed', file)];
  });
}

/** @param {string} path */
function hashOf(path) {
  try {
    return sha256(readFileSync(path));
  } catch {
    throw new Hindrance(`${path} cannot be read.`);
  }
}

/** @param {URL} address @param {Map<string, string>} wanted @returns {Promise<string[]>} */
async function differencesAt(address, wanted) {
  const queue = [...wanted].sort(([one], [other]) => (one < other ? 1 : -1));
  /** @type {string[]} */
  const lines = [];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = queue.pop(); next; next = queue.pop()) {
        const [file, hash] = next;
        const { status, here, body } = await fetched(new URL(asAsked(file), address)).catch((error) => {
          queue.length = 0;
          throw error;
        });
        // A host answers with this page where it has nothing, and with that status when it is asked for by name.
        const isThere = status === 200 || (file === '404.html' && status === 404);
        if (!here) lines.push(line('changed', file, 'leads to another host'));
        else if (isThere && sha256(body) === hash) continue;
        else if (status === 200) lines.push(line('changed', file));
        else lines.push(line('missing', file, `answered ${status}`));
      }
    }),
  );
  return lines.sort((one, other) => (one.slice(9) < other.slice(9) ? -1 : 1));
}

/** The page of a folder is asked for as a browser does: some hosts know it by no other name. @param {string} file */
const asAsked = (file) => `./${file.replace(/(^|\/)index\.html$/, '$1').split('/').map(encodeURIComponent).join('/')}`;

/** @param {URL} url */
async function fetched(url) {
  try {
    const answer = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(patience) });
    return { status: answer.status, here: new URL(answer.url).origin === url.origin, body: Buffer.from(await answer.arrayBuffer()) };
  } catch (error) {
    const why = error instanceof Error && error.name === 'TimeoutError' ? `gave no answer in ${patience / 1000} seconds` : 'cannot be reached';
    throw new Hindrance(`${url.href} ${why}.`);
  }
}

/** @param {'missing' | 'changed' | 'extra'} what @param {string} file @param {string} [why] */
const line = (what, file, why) => `${what.padEnd(7)}  ${file}${why ? ` (${why})` : ''}`;

/** @param {string[]} lines @param {number} all */
function verdict(lines, all) {
  if (lines.length === 0) return `The same: all ${all} files.`;
  const told = ['missing', 'changed', 'extra'].map((what) => [lines.filter((one) => one.startsWith(what)).length, what]).filter(([count]) => count !== 0);
  return `Not the same: ${told.map(([count, what]) => `${count} ${what}`).join(', ')}, of ${all} files.`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { code, out, err } = await verify(process.argv.slice(2), process.env.INIT_CWD);
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}
