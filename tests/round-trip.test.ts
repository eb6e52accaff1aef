import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFile } from '../app/_islands/guide/answers-file.ts';
import { lock, open } from '../app/_islands/guide/keep/vault.ts';
import { answersVersion } from '../machines/answers-version.ts';
import { codeOf, inGroups, readCode } from '../machines/code.ts';
import { findings, referralsFor } from '../machines/law.ts';
import { type Answers, settle } from '../machines/path.ts';
import { run } from '../scripts/tool/main.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';

const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A code knows which options were ticked and not which first. */
const inOrder = (answers: Answers) => Object.fromEntries(Object.entries(answers).map(([question, options]) => [question, [...options].sort()]));

describe('from hand to hand the findings stay the same: the guide, a code, the board’s locked file, the guide’s file, assess', () => {
  it.each(personas.map((persona) => [persona.id, persona] as const))('%s', async (_, persona) => {
    const { live, facts } = settle(answersFor(persona));

    const typed = readCode(inGroups(codeOf(live)).toLowerCase());
    if (!typed.ok) throw new Error('the code was not read');
    // Few rounds: how long a passphrase takes to try is another test's affair.
    const opened = await open('some words together', await lock('some words together', { about: 'other', answers: typed.answers, rules: 'v' }, '2026-11-27', 1000));
    if (!opened.ok) throw new Error(`the locked file was not opened: ${opened.why}`);
    const written = JSON.stringify({ version: answersVersion, answers: opened.kept.answers });
    const file = readFile(written);
    if (!file.ok) throw new Error(`the file was not read: ${file.why}`);
    expect(inOrder(file.answers)).toEqual(inOrder(live));

    writeFileSync(join(folder, 'grounds.json'), written);
    const { code, out } = run(['assess', '--answers', 'grounds.json', '--today', '2026-11-27'], folder);
    expect(code).toBe(0);
    const assessed = JSON.parse(out) as { grounds: { id: string; standing: string | null }[]; referrals: { id: string }[] };
    expect(assessed.grounds.map(({ id, standing }) => [id, standing ?? null])).toEqual(findings(facts).map(({ id, standing }) => [id, standing ?? null]));
    expect(assessed.referrals.map(({ id }) => id)).toEqual(referralsFor(facts).map(({ id }) => id));
  });
});
