/**
 * npm run prove: proves the rules over every answer set, tries a million times what has no end, and writes down what was
 * proved and when, for the page on the site. `npm test` proves the same again, tries less, and compares.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensure, root } from './ensure.mjs';

ensure();
const folder = join(root, '.build/proof');
rmSync(folder, { recursive: true, force: true });
const day = new Date().toISOString().slice(0, 10);
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'tests/proof'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PROOF_DAY: day, PROOF_TIMES: process.env.PROOF_TIMES ?? '1000000' },
});
if (status !== 0) process.exit(status ?? 1);

/** @typedef {{ rules: string, over: string, statements: Record<string, { sets: string, leaves: number } | { paths: number, steps: number } | { times: number, seeds: number[] }> }} Part */
const parts = readdirSync(folder).sort().map((file) => /** @type {Part} */ (JSON.parse(readFileSync(join(folder, file), 'utf8'))));
/** @type {Part['statements']} */
const statements = {};
for (const part of parts) {
  for (const [id, statement] of Object.entries(part.statements)) {
    const before = statements[id];
    statements[id] = before && 'times' in before && 'times' in statement ? { times: before.times + statement.times, seeds: [...before.seeds, ...statement.seeds] } : statement;
  }
}
const [{ rules, over }] = /** @type {[Part]} */ (parts);
writeFileSync(join(root, 'content/proof.json'), `${JSON.stringify({ day, rules, over, statements }, undefined, 2)}\n`);
console.log(`Proved; written to content/proof.json for ${day}.`);
