/**
 * Runs tests for Stryker without a worker for each mutant, which would load Vitest and every table anew thousands of times:
 * all tests of a file stand in one script (`bundle.mjs`), compiled once and run afresh for each mutant, modules and all.
 * What a test calls of Vitest is given here; its `expect` is Vitest's own.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

/** @typedef {{ name: string, run: () => unknown }} Test */
/** @typedef {(...values: any[]) => unknown} Body */

/** What a test file imports from Vitest; the tests it names are put into `found`. @param {Test[]} found */
function vitest(found) {
  /** @type {string[]} */
  const within = [];
  const each = (/** @type {(name: string, body: Body) => void} */ one) => (/** @type {readonly unknown[]} */ rows) => (/** @type {string} */ name, /** @type {unknown} */ second, /** @type {unknown} */ third) => {
    const body = /** @type {Body} */ (typeof second === 'function' ? second : third);
    for (const [at, row] of rows.entries()) one(`${name} [${at}]`, () => (Array.isArray(row) ? body(...row) : body(row)));
  };
  const named = (/** @type {string} */ name, /** @type {unknown} */ second, /** @type {unknown} */ third) =>
    found.push({ name: [...within, name].join(' '), run: /** @type {() => unknown} */ (typeof second === 'function' ? second : third) });
  const it = Object.assign(named, { each: each(named), runIf: (/** @type {boolean} */ so) => (so ? it : Object.assign(() => 0, { each: () => () => undefined })) });
  const group = (/** @type {string} */ name, /** @type {Body} */ body) => {
    within.push(name);
    body();
    within.pop();
  };
  return { it, test: it, describe: Object.assign(group, { each: each(group) }), expect: chai.expect, vi: { setConfig: () => undefined } };
}

class Runner {
  constructor() {
    /** Where the mutants look whether one of them is active. @type {any} */
    this.state = {};
    Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: this.state });
  }

  /** @type {ReadonlySet<string>} */
  born = new Set();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.born = new Set(Object.getOwnPropertyNames(globalThis));
    const file = join(process.cwd(), 'mutants', 'tests.cjs');
    this.require = createRequire(file);
    this.script = new Script(`(function (require, module, exports) {${readFileSync(file, 'utf8')}\n})`, { filename: file });
  }

  /** Until the first that fails; a file that breaks while it loads is one. @returns {Promise<any>} */
  async run() {
    // A package may keep its settings there, and one mutant would read those of another.
    for (const name of Object.getOwnPropertyNames(globalThis)) if (!this.born.has(name)) Reflect.deleteProperty(globalThis, name);
    /** @type {Test[]} */
    const found = [];
    const given = vitest(found);
    /** @type {any[]} */
    const tests = [];
    const tried = async (/** @type {string} */ name, /** @type {() => unknown} */ body) => {
      const begun = performance.now();
      const told = { id: name, name, timeSpentMs: 0 };
      try {
        await body();
        tests.push({ ...told, timeSpentMs: performance.now() - begun, status: TestStatus.Success });
        return true;
      } catch (fault) {
        tests.push({ ...told, timeSpentMs: performance.now() - begun, status: TestStatus.Failed, failureMessage: String(fault) });
        return false;
      }
    };
    const load = (/** @type {string} */ name) => (name === 'vitest' ? given : this.require?.(name));
    let good = await tried('loads', () => this.script?.runInThisContext()(load, { exports: {} }, {}));
    for (const { name, run } of found) {
      if (!good) break;
      good = await tried(name, run);
    }
    return { status: DryRunStatus.Complete, tests };
  }

  async dryRun() {
    Object.assign(this.state, { activeMutant: undefined, mutantCoverage: undefined, hitLimit: undefined });
    const result = await this.run();
    // No mutant is told which test meets it: much is worked out once and kept, so another may be the one that notices.
    return { ...result, mutantCoverage: { static: this.state.mutantCoverage?.static ?? {}, perTest: {} } };
  }

  /** @param {{ activeMutant: { id: string }, hitLimit?: number }} options */
  async mutantRun({ activeMutant, hitLimit }) {
    Object.assign(this.state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const result = await this.run();
    return toMutantRunResult(determineHitLimitReached(this.state.hitCount, hitLimit) ?? result);
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'script', Object.assign(() => new Runner(), { inject: tokens() }))];
