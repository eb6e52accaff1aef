/**
 * npm test: installs what is missing, a browser included, then checks types and lint, runs the unit tests, says whom a change of the rules affects, builds, and
 * runs the end-to-end tests on the sealed site, and builds again to see that the bytes are the same. A suite that fails
 * does not stop the next one.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endWithParent, ensure, root, stop } from './ensure.mjs';
import { added, failure, fromPlaywright, fromVitest, success } from './tally.mjs';

endWithParent();
ensure();
const { browser, noBrowser } = await import('./browser.mjs');
const chromium = browser();
if (!chromium) stop(noBrowser);

const reports = join(root, '.build', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const bin = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
};

/** @param {string} title @param {string} script @param {string[]} args @param {Record<string, string>} env @returns {Promise<boolean>} */
function run(title, script, args, env = {}) {
  console.log(`\n— ${title}`);
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } });
  running = child;
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)));
}

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    running?.kill('SIGTERM');
    process.exit(1);
  });
}

const tool = (/** @type {keyof typeof bin} */ name) => join(root, 'node_modules', bin[name]);
const one = (/** @type {boolean} */ passed) => (passed ? success : failure);
const report = (/** @type {string} */ name) => join(reports, `${name}.json`);

/** @param {string} name @param {(report: any) => import('./tally.mjs').Tally} read @param {boolean} passed */
function counted(name, read, passed) {
  try {
    const tally = read(JSON.parse(readFileSync(report(name), 'utf8')));
    // A suite that ends badly with no test to blame (a hook, a crash) has failed all the same, and so has an empty one.
    const blamed = tally.failed > 0 || (passed && tally.passed > 0);
    return blamed ? tally : added(tally, failure);
  } catch {
    return failure;
  }
}

const tallies = [
  one(await run('Types', tool('tsc'), ['--noEmit'])),
  one(await run('Lint', tool('biome'), ['lint', '--error-on-warnings'])),
  one(await run('Unused code', tool('knip'), ['--no-progress'])),
  counted('unit', fromVitest, await run('Unit tests', tool('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report('unit')}`])),
];
tallies.push(one(await run('Whom the rules tell something else', join(root, 'scripts', 'impact.mjs'), [])));
const built = await run('Build', join(root, 'scripts', 'build.mjs'), []);
tallies.push(one(built));
tallies.push(
  built
    ? counted(
        'end-to-end',
        fromPlaywright,
        await run('End-to-end tests', tool('playwright'), ['test', '--reporter=dot,json'], {
          CHROMIUM_PATH: chromium,
          PLAYWRIGHT_JSON_OUTPUT_NAME: report('end-to-end'),
        }),
      )
    : failure,
);
tallies.push(built ? one(await run('Build again', join(root, 'scripts', 'again.mjs'), [])) : failure);

const { passed, failed } = tallies.reduce(added);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
