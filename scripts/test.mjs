/**
 * npm test: installs what is missing, a browser included; checks types, lint and unused code and says whom a change of
 * the rules affects, beside the unit tests; builds in two folders to see that the bytes are the same; and runs the
 * end-to-end tests on the sealed site. A suite that fails does not stop the next one.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { differs } from './again.mjs';
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

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    for (const child of running) child.kill('SIGTERM');
    process.exit(1);
  });
}

/**
 * Runs one suite, and gives back how it ended. What it says is shown as it comes; `beside` another one, when it is over.
 * @param {string} title @param {string} script @param {string[]} args @param {{ env?: Record<string, string>, beside?: boolean }} how @returns {Promise<number | null>}
 */
function ended(title, script, args, { env = {}, beside = false } = {}) {
  const heading = `\n— ${title}\n`;
  if (!beside) process.stdout.write(heading);
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (said += piece));
  return new Promise((resolve) =>
    child.once('close', (code) => {
      running.delete(child);
      if (beside) process.stdout.write(heading + said);
      resolve(code);
    }),
  );
}
/** @param {Parameters<typeof ended>} suite @returns {Promise<boolean>} */
const run = async (...suite) => (await ended(...suite)) === 0;

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

/** One after another, while the unit tests run. */
async function aside() {
  const suites = /** @type {const} */ ([
    ['Types', tool('tsc'), ['--noEmit']],
    ['Lint', tool('biome'), ['lint', '--error-on-warnings']],
    ['Unused code', tool('knip'), ['--no-progress']],
    ['Whom the rules tell something else', join(root, 'scripts', 'impact.mjs'), []],
  ]);
  const told = [];
  for (const [title, script, args] of suites) told.push(one(await run(title, script, [...args], { beside: true })));
  return told;
}

const unit = run('Unit tests', tool('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report('unit')}`]);
const tallies = await aside();
tallies.push(counted('unit', fromVitest, await unit));

const built = await ended('Build, here and in another folder', join(root, 'scripts', 'again.mjs'), []);
const isThere = built === 0 || built === differs;
tallies.push(one(isThere), one(built === 0));
tallies.push(
  isThere
    ? counted(
        'end-to-end',
        fromPlaywright,
        await run('End-to-end tests', tool('playwright'), ['test', '--reporter=dot,json'], { env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report('end-to-end') } }),
      )
    : failure,
);

const { passed, failed } = tallies.reduce(added);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
