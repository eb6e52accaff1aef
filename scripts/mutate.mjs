/**
 * npm run mutate [-- FILE …]: changes the rules in one place at a time (Stryker) and looks whether a test notices. Writes
 * docs/mutation.md. Fails under 95 %, and where a change that nothing noticed has no reason in tests/mutants/reasons.json.
 * With FILEs only these are done again; the rest is taken from earlier runs, as long as nothing they rest on has changed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endWithParent, ensure, root } from './ensure.mjs';
import { failings, judged, page } from './mutate/report.mjs';
import { linesOf, targets } from './mutate/targets.mjs';

endWithParent();
ensure();
const folder = join(root, '.build', 'mutation');
mkdirSync(folder, { recursive: true });

const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
const reportOf = (/** @type {string} */ file) => join(folder, `${file.replaceAll('/', '_')}.json`);
/** What a run rests on: the file and its tests. @param {import('./mutate/targets.mjs').Target} target */
const stampOf = ({ file, helpers, tests }) => createHash('sha256').update(JSON.stringify([helpers, [file, ...tests.map((test) => `tests/${test}`)].map(read)])).digest('hex');

/** @param {import('./mutate/targets.mjs').Target} target */
function run(target) {
  const { file, helpers, tests } = target;
  const [report, stamp] = [reportOf(file), stampOf(target)];
  rmSync(report, { force: true });
  const lines = helpers ? helpers.map((name) => linesOf(read(file), name)).map(([from, to]) => `${file}:${from}-${to}`) : [file];
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', '--mutate', lines.join(',')], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATE_TESTS: tests.join(','), MUTATE_REPORT: report },
  });
  if (status !== 0) process.exit(status ?? 1);
  // Where there is nothing to change Stryker writes no report.
  const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { files: {} };
  writeFileSync(report, JSON.stringify({ ...found, stamp }));
}

const named = process.argv.slice(2).map((name) => name.replaceAll('\\', '/'));
const unknown = named.filter((name) => !targets.some(({ file }) => file === name));
if (unknown.length > 0) {
  console.error(`Nothing is mutated in ${unknown.join(', ')}; expected ${targets.map(({ file }) => file).join(', ')}.`);
  process.exit(2);
}
for (const target of targets) if (named.length === 0 || named.includes(target.file)) run(target);

const kept = targets.map((target) => {
  const report = existsSync(reportOf(target.file)) ? JSON.parse(readFileSync(reportOf(target.file), 'utf8')) : undefined;
  return { target, mutants: report?.stamp === stampOf(target) ? judged(target.file, read(target.file), report) : undefined };
});
const missing = kept.filter(({ mutants }) => !mutants).map(({ target }) => target.file);
if (missing.length > 0) {
  console.error(`Not done, or changed since: npm run mutate -- ${missing.join(' ')}`);
  process.exit(named.length > 0 ? 0 : 1);
}
const results = kept.flatMap(({ mutants }) => mutants ?? []);
const reasons = JSON.parse(read('tests/mutants/reasons.json'));
writeFileSync(join(root, 'docs/mutation.md'), page(targets, results, reasons));
const wrong = failings(results, reasons);
for (const line of wrong) console.error(line);
console.log(`Written to docs/mutation.md. ${wrong.length === 0 ? 'Every mutant was noticed, or has a reason.' : ''}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
