import { parseAnswers } from '../../../machines/answers.ts';
import type { Answers } from '../../../machines/path.ts';

/** In bytes; a file of answers is far smaller. */
export const tooBig = 64 * 1024;

export type ReadFile =
  | { readonly ok: true; readonly answers: Answers }
  /** `where` is the place in the file, by its own names. */
  | { readonly ok: false; readonly why: 'foreign' | 'version' | 'strange'; readonly where: string };

/** Answers out of the text of a file that somebody chose, in the format of `assess`. Never throws. */
export function readFile(text: string): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, why: 'foreign', where: '' };
  }
  const parsed = parseAnswers(value);
  if (parsed.ok) return parsed;
  const { kind, at } = parsed.problem;
  if (kind === 'version-unknown') return { ok: false, why: 'version', where: at };
  if (kind === 'not-an-object' || kind === 'version-missing' || kind === 'answers-missing' || kind === 'answers-not-an-object') return { ok: false, why: 'foreign', where: at };
  return { ok: false, why: 'strange', where: at.slice(0, 60) };
}
