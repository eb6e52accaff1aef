/**
 * Builds the site: Next exports every page to .build/export, the seal makes of them what is served, in out/.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensure, root, stop } from './ensure.mjs';

export const site = join(root, 'out');
const scratch = join(root, '.build');
const stamp = join(scratch, 'built-from');

const sources = ['app', 'content', 'machines', 'public', 'scripts/seal', 'scripts/build.mjs', 'scripts/open-data.ts', 'LICENSE', 'LICENSE-content.md', 'next.config.js', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** One hash over everything the site is made of. */
function sourceHash() {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ path) => {
    hash.update(path).update('\0').update(readFileSync(join(root, path))).update('\0');
  };
  for (const source of sources.filter((path) => existsSync(join(root, path)))) {
    if (statSync(join(root, source)).isFile()) add(source);
    else for (const file of filesIn(join(root, source))) add(join(source, file));
  }
  return hash.digest('hex');
}

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const isBuilt = () => existsSync(site) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash();

export async function build() {
  const today = process.env.BUILD_DAY ?? new Date().toISOString().slice(0, 10);
  const { faultsInRecords } = await import('./records.mjs');
  const faults = await faultsInRecords(today);
  if (faults.length > 0) throw new BuildError(faults.join('\n'));
  const { freshness } = await import('./freshness.mjs');
  const { lines, stops, stale } = await freshness(today, process.env);
  for (const line of lines) console.log(line);
  if (stops) throw new BuildError('Something vital is too old to be built as it is (see above).');

  const from = sourceHash();
  rmSync(stamp, { force: true });
  rmSync(join(scratch, 'export'), { recursive: true, force: true });
  rmSync(join(scratch, 'site'), { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  process.env.GROUNDS_STALE = stale ? '1' : '';

  await run(process.execPath, [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build']);
  const { seal } = await import('./seal/seal.mjs');
  const report = await seal({ root, from: join(scratch, 'export'), to: join(scratch, 'site') });

  rmSync(site, { recursive: true, force: true });
  renameSync(join(scratch, 'site'), site);
  writeFileSync(stamp, from);
  return report;
}

/** @param {string} command @param {string[]} args @returns {Promise<void>} */
function run(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } });
  const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.once('SIGTERM', forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGTERM', forward);
      if (code === 0) resolve();
      else reject(new BuildError(`next build ended with ${signal ?? code}.`));
    });
  });
}

/** A fault that is told in one line, without a stack trace. */
export class BuildError extends Error {}

/** @param {unknown} error */
const told = (error) => (error instanceof Error && /BuildError|SealError/.test(error.constructor.name) ? error.message : error);

/** Builds the site if it is not there, or is of other sources than these. A fault is told in one line and ends the process. */
export async function builtSite() {
  if (isBuilt()) return;
  console.log('Building the site …');
  try {
    console.log(await build());
  } catch (error) {
    stop(String(told(error)));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensure();
  try {
    console.log(await build());
  } catch (error) {
    console.error(told(error));
    process.exit(1);
  }
}
