/**
 * npm run lock: mends the lock file after a change of dependencies. An npm that was not offered the packages of other
 * platforms leaves them out, and `npm ci` then refuses the lock file elsewhere. Addresses of registries do not belong in it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './ensure.mjs';

/** @typedef {{ version?: string, resolved?: string, optionalDependencies?: Record<string, string> }} Entry */
/** @typedef {{ packages: Record<string, Entry> }} Lock */

/** Optional packages that are named and have no entry of their own. @param {Lock} lock @returns {{ name: string, version: string }[]} */
export function missing({ packages }) {
  const named = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.entries(optionalDependencies));
  const there = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  return [...new Map(named.filter(([name]) => !there.has(name)).map(([name, version]) => [name, { name, version }])).values()];
}

/** @param {Lock} lock */
export const addresses = ({ packages }) => Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path);

/** @param {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} manifest */
export const loose = ({ dependencies, devDependencies }) =>
  Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)).map(([name]) => name);

/** @param {{ name: string, version: string }} wanted */
function described({ name, version }) {
  const fields = ['version', 'license', 'os', 'cpu', 'libc', 'engines'];
  const answer = [JSON.parse(execFileSync('npm', ['view', `${name}@${version}`, ...fields, '--json'], { encoding: 'utf8', shell: process.platform === 'win32' }))].flat().at(-1);
  return { ...answer, optional: true };
}

function mend() {
  const path = join(root, 'package-lock.json');
  /** @type {Lock} */
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const added = missing(lock);
  for (const wanted of added) lock.packages[`node_modules/${wanted.name}`] = described(wanted);
  for (const entry of Object.values(lock.packages)) delete entry.resolved;
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en')));
  writeFileSync(path, `${JSON.stringify(lock, undefined, 2)}\n`);
  console.log(added.length === 0 ? 'The lock file is complete.' : `Added ${added.map(({ name }) => name).join(', ')}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) mend();
