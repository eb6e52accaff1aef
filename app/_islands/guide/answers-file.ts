import { parseAnswers } from '../../../machines/answers.ts';
import type { Answers } from '../../../machines/path.ts';

/** In bytes; a file of answers is far smaller. */
export const tooBig = 64 * 1024;

export type ReadFile =
  | { readonly ok: true; readonly answers: Answers }
  /** `where` is the place in the file, by its own names. */
  | { readonly ok: false; readonly why: 'foreign' | 'cut' | 'locked-cut' | 'version' | 'strange'; readonly where: string }
  /** A case of the board, under its passphrase. */
  | { readonly ok: false; readonly why: 'locked'; readonly where: string; readonly locked: object };

/** Answers out of the text of a file that somebody chose, in the format of `assess`. Never throws. */
export function readFile(text: string): ReadFile {
  const written = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    const why = !/^\s*\{/.test(written) ? 'foreign' : /"(rounds|salt)"/.test(written) ? 'locked-cut' : 'cut';
    return { ok: false, why, where: '' };
  }
  if (typeof value === 'object' && value !== null && 'salt' in value) return { ok: false, why: 'locked', where: '', locked: value };
  const parsed = parseAnswers(value);
  if (parsed.ok) return parsed;
  const { kind, at } = parsed.problem;
  if (kind === 'version-unknown') return { ok: false, why: 'version', where: at };
  if (kind === 'not-an-object' || kind === 'version-missing' || kind === 'answers-missing' || kind === 'answers-not-an-object') return { ok: false, why: 'foreign', where: at };
  return { ok: false, why: 'strange', where: at.slice(0, 60) };
}
