import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { countries } from '../../content/countries/index.ts';
import { proof, type Gone, type Proved, type Tried } from '../../content/proof.ts';
import { rulesVersion, seals } from '../../content/rules-version.ts';

const law = Object.values(countries).map(({ code, regime, drawsOn, overrides, policies }) => ({ code, regime, drawsOn, overrides, policies: policies.map(({ id, kind, when }) => ({ id, kind, when })) }));
/** A fingerprint of all that a proof is run over: the tables, the bank, and what of a country is more than a sentence. */
const over = createHash('sha256').update(JSON.stringify([seals, law])).digest('hex').slice(0, 16);

/** How often what has no end is tried here; `npm run prove` tries it a million times. */
export const times = Number(process.env.PROOF_TIMES ?? 40_000) / 2;

/**
 * Compares what was just proved with what the site says was proved. Under `npm run prove` it is put aside instead, for
 * that to write down.
 */
export function keep(name: string, statements: Readonly<Record<string, Proved | Tried | Gone>>): void {
  if (process.env.PROOF_DAY) {
    const folder = join(import.meta.dirname, '../../.build/proof');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ rules: rulesVersion.version, over, statements }));
    return;
  }
  const said = Object.fromEntries(Object.keys(statements).map((id) => [id, proof.statements[id]]));
  expect({ rules: proof.rules, over: proof.over }, 'the site speaks of a proof of other rules: npm run prove').toEqual({ rules: rulesVersion.version, over });
  for (const [id, statement] of Object.entries(statements)) {
    if (!('times' in statement)) expect(said[id], `${id}: npm run prove`).toEqual(statement);
    // A sample of what was tried when the page was written.
    else expect(said[id], `${id}: npm run prove`).toMatchObject({ seeds: expect.arrayContaining([...statement.seeds]) });
  }
}
