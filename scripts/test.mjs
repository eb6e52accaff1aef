/**
 * npm test: installs what is missing, a browser included, then checks types and lint, runs the unit tests, builds, and
 * runs the end-to-end tests on the sealed site. A suite that fails does not stop the next one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensure, root, stop } from './ensure.mjs';
import { added, failure, fromPlaywright, fromVitest, success } from './tally.mjs';

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

/** @param {string} title @param {string} script @param {string[]} args @param {Record<string, string>} env */
function run(title, script, args, env = {}) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } });
  return status === 0;
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
  one(run('Types', tool('tsc'), ['--noEmit'])),
  one(run('Lint', tool('biome'), ['lint', '--error-on-warnings'])),
  one(run('Unused code', tool('knip'), ['--no-progress'])),
  counted('unit', fromVitest, run('Unit tests', tool('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report('unit')}`])),
];
const built = run('Build', join(root, 'scripts', 'build.mjs'), []);
tallies.push(one(built));
tallies.push(
  built
    ? counted(
        'end-to-end',
        fromPlaywright,
        run('End-to-end tests', tool('playwright'), ['test', '--reporter=dot,json'], {
          CHROMIUM_PATH: chromium,
          PLAYWRIGHT_JSON_OUTPUT_NAME: report('end-to-end'),
        }),
      )
    : failure,
);

const { passed, failed } = tallies.reduce(added);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
