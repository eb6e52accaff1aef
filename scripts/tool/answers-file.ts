import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { answersVersion, parseAnswers, type Problem } from '../../machines/answers.ts';
import type { Answers } from '../../machines/path.ts';
import { jsonFault, placeIn } from './json-place.ts';
import { listed, Mistake, quoted } from './mistake.ts';

const limit = 64 * 1024;

/** The answers in a file, or on standard input (`-`), or one line on what is wrong with them. */
export function readAnswers(file: string, from: string): Answers {
  const name = file === '-' ? 'standard input' : quoted(file);
  const bytes = readBytes(file, name, from);
  if (bytes.length > limit) throw new Mistake(`${name} is over 64 KiB; a file of answers is far smaller`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Mistake(`${name} is not UTF-8 text; save it as JSON in UTF-8`);
  }
  if (text.trim() === '') throw new Mistake(`${name} is empty; it must hold { "version": ${answersVersion}, "answers": { … } }`);
  const fault = jsonFault(text);
  if (fault) throw new Mistake(`${name} is not valid JSON: ${placeIn(text, fault.at)}: ${printable(fault.what)}`);
  const parsed = parseAnswers(JSON.parse(text));
  if (!parsed.ok) throw new Mistake(`${name}: ${inWords(parsed.problem)}`);
  return parsed.answers;
}

function readBytes(file: string, name: string, from: string): Uint8Array {
  let handle = 0;
  try {
    if (file !== '-') {
      // npm runs a script in the folder of the package; the person may stand in another.
      const elsewhere = process.env.INIT_CWD ? resolve(process.env.INIT_CWD, file) : '';
      const here = resolve(from, file);
      handle = openSync(!existsSync(here) && elsewhere && existsSync(elsewhere) ? elsewhere : here, 'r');
      if (fstatSync(handle).isDirectory()) throw new Mistake(`${name} is a folder; give the file with the answers`);
    }
    const bytes = new Uint8Array(limit + 1);
    let length = 0;
    while (length < bytes.length) {
      const more = readSome(handle, bytes, length);
      if (more === 0) break;
      length += more;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    if (error instanceof Mistake) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' || code === 'ENOTDIR' ? 'there is no such file' : code === 'EACCES' || code === 'EPERM' ? 'it may not be read (permission denied)' : `it cannot be read (${code ?? 'unknown error'})`;
    throw new Mistake(`${name}: ${why}; --answers needs a file with { "version": ${answersVersion}, "answers": { … } }`);
  } finally {
    if (handle > 2) closeSync(handle);
  }
}

/** Standard input may not be ready yet, or closed already. */
function readSome(handle: number, bytes: Uint8Array, at: number): number {
  for (;;) {
    try {
      return readSync(handle, bytes, at, bytes.length - at, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

const printable = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, '?');

function inWords(problem: Problem): string {
  const place = printable(problem.at.length > 60 ? `${problem.at.slice(0, 59)}…` : problem.at);
  switch (problem.kind) {
    case 'not-an-object':
      return `the file must hold an object, { "version": ${answersVersion}, "answers": { … } }`;
    case 'version-missing':
      return `"version" is missing; write "version": ${answersVersion}`;
    case 'version-unknown':
      return `version: this reads version ${answersVersion}, not ${quoted(problem.found)}`;
    case 'answers-missing':
      return '"answers" is missing; write "answers": { "<question>": "<option>" }';
    case 'answers-not-an-object':
      return 'answers: must be an object, { "<question>": "<option>" or ["<option>", …] }';
    case 'unknown-key':
      return `${place}: unknown key; the file holds only ${listed(problem.allowed)}`;
    case 'unknown-question':
      return `${place}: unknown question${problem.nearest ? `; did you mean ${problem.nearest}?` : '; npm run questions lists them'}`;
    case 'unknown-option':
      return `${place}: unknown option ${quoted(problem.option)}${problem.nearest ? `; did you mean ${problem.nearest}?` : ';'} allowed: ${listed(problem.allowed)}`;
    case 'wrong-type':
      return `${place}: must be one option or a list of options in double quotes; allowed: ${listed(problem.allowed)}`;
    case 'empty':
      return `${place}: the list is empty; leave the question out, or give one of ${listed(problem.allowed)}`;
    case 'too-many':
      return `${place}: takes one option only; allowed: ${listed(problem.allowed)}`;
    case 'twice':
      return `${place}: ${quoted(problem.option)} stands twice; name it once`;
    case 'not-alone':
      return `${place}: ${quoted(problem.option)} must stand alone; leave it out or leave out the others`;
  }
}
