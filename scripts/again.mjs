/**
 * Builds the site here, and at the same time the same sources in another folder, with nothing kept from another time and
 * in another time zone, and compares every file. Whoever checks a mirror has to get the same bytes from the same commit.
 * Ends with 0 when both are the same, with `differs` when the site is built here but is not the same there, and with 1 when it is not built.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './ensure.mjs';
import { verify } from './verify.mjs';

export const differs = 3;

const packages = join(root, 'node_modules');
const leftBehind = new Set([packages, ...['.git', '.next', '.build', 'out', 'gallery', 'test-results', 'playwright-report', 'bench', 'next-env.d.ts', 'tsconfig.tsbuildinfo'].map((name) => join(root, name))]);

/** @param {string} folder @param {Record<string, string>} env @returns {Promise<{ ok: boolean, said: string }>} */
function built(folder, env = {}) {
  const child = spawn(process.execPath, [join(folder, 'scripts', 'build.mjs')], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => child.kill('SIGTERM'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
  return new Promise((resolve) => child.once('close', (code) => resolve({ ok: code === 0, said: said.trim() })));
}

/**
 * The same files in another folder under a second name: there are seven hundred megabytes of them, and nothing writes into packages.
 * @param {string} from @param {string} to
 */
function linked(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [here, there] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linked(here, there);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(here), there);
    else {
      try {
        linkSync(here, there);
      } catch {
        // Another disk, or one without second names.
        copyFileSync(here, there);
      }
    }
  }
}

/** @param {string} elsewhere @returns {Promise<number>} */
async function both(elsewhere) {
  cpSync(root, elsewhere, { recursive: true, verbatimSymlinks: true, filter: (path) => !leftBehind.has(path) });
  linked(packages, join(elsewhere, 'node_modules'));
  const [first, second] = await Promise.all([built(root), built(elsewhere, { TZ: 'Asia/Kathmandu' })]);
  console.log(first.said);
  if (!first.ok) return 1;
  if (!second.ok) {
    console.error(`The second build did not succeed:\n${second.said}`);
    return differs;
  }
  const { code, out, err } = await verify([join(elsewhere, 'out')]);
  console.log(`${out}${err}`.trim());
  return code === 0 ? 0 : differs;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'grounds-again-')));
  try {
    process.exitCode = await both(elsewhere);
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}
