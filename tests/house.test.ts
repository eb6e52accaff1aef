import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled, newEnough } from '../scripts/ensure.mjs';
import { added, failure, fromPlaywright, fromVitest, success } from '../scripts/tally.mjs';

describe('Node', () => {
  it.each([
    ['18.20.0', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.1.0', true],
    ['24.0.0', true],
  ])('%s is new enough: %s', (version, enough) => {
    expect(newEnough(version)).toBe(enough);
  });
});

describe('what is installed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'grounds-'));
    mkdirSync(join(folder, 'node_modules'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const lock = { '': { version: '0.1.0' }, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-for-mac': { version: '1.0.0', optional: true } };
  const write = (name: string, packages: object) => writeFileSync(join(folder, name), JSON.stringify({ packages }));

  it('is complete without the packages of other platforms', () => {
    write('package-lock.json', lock);
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    expect(isInstalled(folder)).toBe(true);
  });

  it('is incomplete when the lock file has moved on', () => {
    write('package-lock.json', lock);
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } });
    expect(isInstalled(folder)).toBe(false);
  });

  it('is incomplete when an install was cut short', () => {
    write('package-lock.json', lock);
    expect(isInstalled(folder)).toBe(false);
  });
});

describe('the tally', () => {
  it('adds up', () => {
    expect([success, failure, success].reduce(added)).toEqual({ passed: 2, failed: 1 });
  });

  it('counts a test file that could not be loaded', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ];
    expect(fromVitest({ numPassedTests: 3, numFailedTests: 1, testResults })).toEqual({ passed: 3, failed: 2 });
  });

  it('counts an error outside any browser test', () => {
    expect(fromPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 0 }, errors: ['no server'] })).toEqual({ passed: 4, failed: 2 });
  });
});
