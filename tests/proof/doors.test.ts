import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFile } from '../../app/_islands/guide/answers-file.ts';
import { read, written } from '../../app/_islands/guide/keep/vault.ts';
import { answersVersion } from '../../machines/answers-version.ts';
import { codeOf, readCode } from '../../machines/code.ts';
import { findings } from '../../machines/law.ts';
import { type Answers, fits, settle } from '../../machines/path.ts';
import { run } from '../../scripts/tool/main.ts';
import { numbers } from '../numbers.ts';
import { personas } from '../personas/index.ts';
import { answersFor } from '../personas/persona.ts';
import { keep } from './record.ts';

/** Texts as they come: cut off, changed, grown, repeated, nested, with names that objects have from birth, in no known script. */
function texts(seed: number, whole: () => string): () => string {
  const next = numbers(seed);
  const strange = ['__proto__', 'constructor', 'toString', '\u0000', '\ud800', '‮', '😀', '"', '\\', '{', '[', ']}', '1e999', '-0', 'null', ' ', 'Ж'];
  const anything = () => Array.from({ length: next(60) }, () => (next(4) === 0 ? (strange[next(strange.length)] as string) : String.fromCharCode(next(next(3) === 0 ? 65_536 : 127)))).join('');
  return () => {
    const text = whole();
    const [at, to] = [next(text.length + 1), next(text.length + 1)];
    const word = strange[next(strange.length)] as string;
    switch (next(9)) {
      case 0: return anything();
      case 1: return text.slice(0, at);
      case 2: return text.slice(0, at) + word + text.slice(at);
      case 3: return text.slice(0, Math.min(at, to)) + text.slice(Math.max(at, to));
      case 4: return text.slice(0, at) + text.slice(to);
      case 5: return text + text;
      case 6: return '['.repeat(1 + next(3000)) + text;
      case 7: return text.replace(/"[a-z-]+"/g, (name) => (next(12) === 0 ? JSON.stringify(word) : name));
      default: return text.replace(/\[[^\]]*\]/g, (list) => (next(12) === 0 ? (['{}', '7', 'null', '[[]]', '""'][next(5)] as string) : list));
    }
  };
}

const answersOf = (at: number) => answersFor(personas[at % personas.length] as (typeof personas)[number]);
/** What a door lets in is what the guide could have been told; everything behind it can then rely on that. */
function expectSound(answers: Answers) {
  for (const [question, options] of Object.entries(answers)) if (!fits(question as never, options)) throw new Error(`${question}: ${JSON.stringify(options)} was let in`);
  findings(settle(answers).facts);
}
/** Goes through a door many times, and counts in which of its ways it ended. */
function tried(times: number, text: () => string, door: (text: string) => { way: string; answers?: Answers }): Map<string, number> {
  const ways = new Map<string, number>();
  for (let time = 0; time < times; time++) {
    const given = text();
    let ended: ReturnType<typeof door>;
    try {
      ended = door(given);
    } catch (fault) {
      throw new Error(`${String(fault)} for ${JSON.stringify(given.slice(0, 300))}`, { cause: fault });
    }
    if (ended.answers) expectSound(ended.answers);
    ways.set(ended.way, (ways.get(ended.way) ?? 0) + 1);
  }
  return ways;
}

/** Most of it under `npm run prove` only. */
const whole = !!process.env.PROOF_DAY;
const share = whole ? 1 : 0.1;
const inputs = { file: 50_000 * share, set: 28_000 * share, code: whole ? 20_000 : 6000, command: 2000 * share };
const all = Object.values(inputs).reduce((sum, times) => sum + times);
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe(`${all} hostile inputs: no door breaks, none is silent, and none lets in what cannot be answered`, { timeout: 600_000 }, () => {
  let turn = 0;
  it('a file with answers', () => {
    const ways = tried(inputs.file, texts(1, () => JSON.stringify({ version: answersVersion, answers: answersOf(turn++) })), (text) => {
      const found = readFile(text);
      return found.ok ? { way: 'read', answers: found.answers } : { way: found.why };
    });
    expect([...ways.keys()].sort()).toEqual(expect.arrayContaining(['foreign', 'read', 'strange']));
  });

  it('a set kept on the device', () => {
    const ways = tried(inputs.set, texts(2, () => written({ about: 'me', answers: answersOf(turn++), rules: 'v' })), (text) => {
      const found = read(text);
      return found.ok ? { way: 'read', answers: found.kept.answers } : { way: found.why };
    });
    expect([...ways.keys()].sort()).toEqual(expect.arrayContaining(['damaged', 'read', 'strange']));
  });

  it('a code', () => {
    const ways = tried(inputs.code, texts(3, () => codeOf(answersOf(turn++))), (text) => {
      const found = readCode(text);
      return found.ok ? { way: 'read', answers: found.answers } : { way: found.problem.kind };
    });
    expect([...ways.keys()].sort()).toEqual(expect.arrayContaining(['broken', 'empty', 'mistyped', 'strange', 'too-long']));
  });

  it('the command line: one line that says what is wrong, or findings', () => {
    const ways = tried(inputs.command, texts(4, () => JSON.stringify({ version: answersVersion, answers: answersOf(turn++) })), (text) => {
      writeFileSync(join(folder, 'answers.json'), text);
      const { code, out, err } = run(['assess', '--answers', 'answers.json', '--today', '2026-11-27'], folder);
      if (code === 0) JSON.parse(out);
      else if (out !== '' || !/^[^\n\r\u2028]+\n$/.test(err)) throw new Error(`it said ${JSON.stringify(err.slice(0, 200))}`);
      return { way: String(code) };
    });
    expect([...ways.keys()].sort()).toEqual(['0', '2']);
  });

  afterAll(() => keep('doors', { doors: { times: all, seeds: [1, 2, 3, 4] } }));
});
