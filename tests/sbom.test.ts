import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { rulesVersion } from '../content/rules-version.ts';
import { licencePage, licences, unlicensed } from '../scripts/seal/licences.mjs';
import { sbom } from '../scripts/seal/sbom.mjs';

const licence = z.union([z.strictObject({ license: z.strictObject({ id: z.string().regex(/^[\w.+-]+$/) }) }), z.strictObject({ expression: z.string().regex(/ (AND|OR) /) })]);
const ref = z.string().min(1);
/** What CycloneDX 1.6 asks for, as far as ours goes. */
const shape = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  version: z.int().min(1),
  metadata: z.strictObject({
    lifecycles: z.array(z.strictObject({ phase: z.literal('build') })),
    component: z.strictObject({ type: z.literal('application'), 'bom-ref': ref, name: z.string(), version: z.string(), licenses: z.array(licence).optional() }),
    properties: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  }),
  components: z.array(
    z.strictObject({
      type: z.literal('library'),
      'bom-ref': ref,
      group: z.string().startsWith('@').optional(),
      name: z.string().regex(/^[^@/]+$/),
      version: z.string().regex(/^\d+\.\d+\.\d+/),
      scope: z.enum(['required', 'excluded']),
      hashes: z.array(z.strictObject({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) })).optional(),
      licenses: z.array(licence).optional(),
      purl: z.string().regex(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d/),
    }),
  ),
  dependencies: z.array(z.strictObject({ ref, dependsOn: z.array(ref) })),
});

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const shipped = ['preact', 'xstate'];

describe('the bill of materials', () => {
  const text = sbom(lock, shipped, rulesVersion);
  const bom = shape.parse(JSON.parse(text));

  it('names everything the lock file names, once', () => {
    const named = Object.entries<{ version: string }>(lock.packages).flatMap(([path, { version }]) => (path === '' ? [] : [`${path.replace(/^.*node_modules\//, '')} ${version}`]));
    const components = bom.components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`);
    expect([...components].sort()).toEqual([...new Set(named)].sort());
  });

  it('says which of it is inside the scripts, and that the rest is for building', () => {
    expect(bom.components.filter(({ scope }) => scope === 'required').map(({ name }) => name)).toEqual(shipped);
  });

  it('holds no reference to what it does not name, and leads from the site to all it asks for', () => {
    const refs = new Set([bom.metadata.component['bom-ref'], ...bom.components.map((one) => one['bom-ref'])]);
    expect(refs.size).toBe(bom.components.length + 1);
    expect(new Set(bom.dependencies.map(({ ref }) => ref))).toEqual(refs);
    for (const { dependsOn } of bom.dependencies) expect(dependsOn.filter((on) => !refs.has(on))).toEqual([]);
    const { dependencies, devDependencies } = lock.packages[''];
    const own = bom.dependencies.find(({ ref }) => ref === bom.metadata.component['bom-ref']);
    expect(own?.dependsOn).toHaveLength(Object.keys({ ...dependencies, ...devDependencies }).length);
  });

  it('is the same each time, and another as soon as anything in it is', () => {
    const serialOf = (made: string) => JSON.parse(made).serialNumber;
    expect(sbom(structuredClone(lock), [...shipped], rulesVersion)).toBe(text);
    expect(serialOf(sbom(lock, ['preact'], rulesVersion))).not.toBe(bom.serialNumber);
    expect(text).not.toContain('timestamp');
  });

  it('finds a package where Node would: beside the one that asks, then further up', () => {
    const small = {
      packages: {
        '': { name: 'site', version: '1.0.0', dependencies: { a: '1', b: '1' } },
        'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies: { b: '2', c: '1' } },
        'node_modules/a/node_modules/b': { version: '2.0.0', license: 'MIT', dependencies: { c: '1' }, optionalDependencies: { elsewhere: '1' } },
        'node_modules/b': { version: '1.0.0', license: 'MIT' },
        'node_modules/c': { version: '1.0.0', license: 'MIT', dependencies: { b: '1' } },
      },
    };
    const { dependencies, components } = shape.parse(JSON.parse(sbom(small, ['a/node_modules/b'], rulesVersion)));
    expect(Object.fromEntries(dependencies.map(({ ref, dependsOn }) => [ref.replace('pkg:npm/', ''), dependsOn.map((on) => on.replace('pkg:npm/', ''))]))).toEqual({
      'site@1.0.0': ['a@1.0.0', 'b@1.0.0'],
      'a@1.0.0': ['b@2.0.0', 'c@1.0.0'],
      'b@2.0.0': ['c@1.0.0'],
      'b@1.0.0': [],
      'c@1.0.0': ['b@1.0.0'],
    });
    expect(components.filter(({ scope }) => scope === 'required').map(({ purl }) => purl)).toEqual(['pkg:npm/b@2.0.0']);
  });

  it('is refused for a package inside the scripts that the lock file does not name', () => {
    expect(() => sbom(lock, ['preact', 'smuggled'], rulesVersion)).toThrow('does not name smuggled');
  });
});

describe('the licences', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'grounds-licences-'));
    const put = (folder: string, name: string, files: Record<string, string>) => {
      mkdirSync(join(root, folder), { recursive: true });
      writeFileSync(join(root, folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license: 'MIT' }));
      for (const [file, text] of Object.entries(files)) writeFileSync(join(root, folder, file), text);
    };
    put('', 'site', { LICENSE: 'The licence of the code\n', 'LICENSE-content.md': 'The licence of the words\n' });
    put('node_modules/kind', 'kind', { 'LICENCE.md': 'You may, if you keep this\n', NOTICE: 'By somebody\n' });
    put('node_modules/kind/node_modules/inner', 'inner', { Copying: 'Copy\n' });
    put('node_modules/silent', 'silent', { 'licensing.js': '' });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('of everything inside the scripts stand there word for word, and those of this site', () => {
    const text = licencePage(root, ['kind', 'kind/node_modules/inner']);
    const parts = ['site 1.2.3', 'The licence of the words', 'kind 1.2.3 (MIT)\n\nYou may, if you keep this\n\nBy somebody', 'kind/node_modules/inner 1.2.3 (MIT)\n\nCopy', 'The licence of the code\n'];
    expect(text).toContain(licences(root, ['kind', 'kind/node_modules/inner']));
    expect(parts.map((part) => text.indexOf(part)).every((at, index, all) => at >= 0 && (index === 0 || at > (all[index - 1] ?? 0)))).toBe(true);
  });

  it('a package that brings none stops the build', () => {
    expect(unlicensed(root, ['kind', 'silent', 'kind/node_modules/inner'])).toEqual(['node_modules/silent: it is inside the scripts and has no licence text']);
  });

  it('every package the built scripts hold today brings one', () => {
    expect(unlicensed(process.cwd(), Object.keys(lock.packages['']?.dependencies).filter((name) => !/^(next|react|react-dom)$/.test(name)))).toEqual([]);
  });
});
