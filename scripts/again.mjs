/**
 * Builds the same sources a second time, in another folder, with nothing kept from the first time and in another time
 * zone, and compares every file with out/. Whoever checks a mirror has to get the same bytes from the same commit.
 */
import { spawn } from 'node:child_process';
import { constants, cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './ensure.mjs';
import { verify } from './verify.mjs';

const leftBehind = new Set(['.git', '.next', '.build', 'out', 'gallery', 'test-results', 'playwright-report', 'bench', 'next-env.d.ts', 'tsconfig.tsbuildinfo'].map((name) => join(root, name)));
const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'grounds-again-')));

try {
  cpSync(root, elsewhere, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE, filter: (path) => !leftBehind.has(path) });
  if (await built(elsewhere)) {
    const { code, out, err } = await verify([join(elsewhere, 'out')]);
    console.log(`${out}${err}`.trim());
    process.exitCode = code;
  } else {
    console.error('The second build did not succeed.');
    process.exitCode = 1;
  }
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}

/** @param {string} folder @returns {Promise<boolean>} */
function built(folder) {
  const child = spawn(process.execPath, [join(folder, 'scripts', 'build.mjs')], { cwd: folder, stdio: 'inherit', env: { ...process.env, TZ: 'Asia/Kathmandu' } });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => child.kill('SIGTERM'));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)));
}
