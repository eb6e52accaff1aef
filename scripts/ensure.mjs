/**
 * Puts in place what the two commands need, with Node's own modules only: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const oldest = [20, 19];

/** @param {string} version */
export function newEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/**
 * Whether node_modules holds what the lock file says. npm writes its own record when an install is complete; packages
 * for other platforms are in the lock file only, so optional ones are not compared.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesIn(record);
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version);
}

/** @param {string} file @returns {Record<string, { version: string, optional?: boolean }>} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

export function ensure() {
  if (!newEnough(process.versions.node)) {
    stop(`Grounds needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}.`);
  }
  if (isInstalled(root)) return;
  console.log('Installing what is missing (npm ci) …');
  // npm is a .cmd file on Windows, which only a shell can start.
  const { status } = spawnSync('npm ci --no-fund --no-audit', { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) stop('npm ci did not succeed, so nothing can be built. Its own message is above.');
}

/** @param {string} message @returns {never} */
export function stop(message) {
  console.error(message);
  process.exit(1);
}

/** A signal to npm ends its shell and not what the shell started, which would go on alone. */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 300).unref();
}
