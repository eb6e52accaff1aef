import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addresses, loose, missing } from '../scripts/lock.mjs';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));

describe.each(['', 'bench/'])('the lock file of ./%s', (folder) => {
  it('names the packages of every platform, or npm ci refuses it there', () => {
    expect(missing(read(`${folder}package-lock.json`))).toEqual([]);
  });

  it('holds no address of a registry', () => {
    expect(addresses(read(`${folder}package-lock.json`))).toEqual([]);
  });

  it('is for exact versions', () => {
    expect(loose(read(`${folder}package.json`))).toEqual([]);
  });
});

describe('a lock file', () => {
  it('is found incomplete where an optional package has no entry', () => {
    const packages = { 'node_modules/tool': { optionalDependencies: { '@tool/linux': '1.0.0', '@tool/mac': '1.0.0' } }, 'node_modules/@tool/linux': {} };
    expect(missing({ packages })).toEqual([{ name: '@tool/mac', version: '1.0.0' }]);
  });
});
