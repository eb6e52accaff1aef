import * as z from 'zod/mini';
import { optionsOf, type QuestionId, questionIds, unknowns, vocabulary } from '../content/vocabulary.ts';
import { answersVersion } from './answers-version.ts';
import type { Answers } from './path.ts';

export { answersVersion } from './answers-version.ts';

/** What is wrong with a set of answers, and where. It is put into words by whoever shows it. */
export type Problem = { readonly at: string } & (
  | { readonly kind: 'not-an-object' | 'version-missing' | 'answers-missing' | 'answers-not-an-object' }
  | { readonly kind: 'version-unknown'; readonly found: unknown }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-question'; readonly question: string; readonly nearest: string | undefined }
  | OptionProblem
);
type OptionProblem = { readonly question: QuestionId; readonly allowed: readonly string[] } & (
  | { readonly kind: 'wrong-type' | 'empty' | 'too-many' }
  | { readonly kind: 'unknown-option'; readonly option: string; readonly nearest: string | undefined }
  /** An option twice, or beside others where it must stand alone (`none`, "I don't know"). */
  | { readonly kind: 'twice' | 'not-alone'; readonly option: string }
);

export type Parsed = { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly problem: Problem };


// Compiling a schema calls `new Function`, which the site's content policy forbids.
z.config({ jitless: true });

/** One question's value: a string stands for a list of one. */
const choice = (question: QuestionId) =>
  z.pipe(
    z.transform((value: unknown) => (typeof value === 'string' ? [value] : value)),
    z.array(z.string()).check((given) => {
      const problem = misfit(question, given.value);
      if (problem) given.issues.push({ code: 'custom', input: given.value, params: { problem } });
    }),
  );

const file = z.strictObject({
  version: z.literal(answersVersion),
  answers: z.strictObject(Object.fromEntries(questionIds.map((id) => [id, z.optional(choice(id))]))),
});

/** Answers from outside (a file, a code, the device's store), or the first thing that is wrong with them. Never throws. */
export function parseAnswers(value: unknown): Parsed {
  const parsed = file.safeParse(value);
  if (parsed.success) return { ok: true, answers: parsed.data.answers as Answers };
  return { ok: false, problem: problemOf(parsed.error.issues[0] as z.core.$ZodIssue, value) };
}

function misfit(question: QuestionId, value: readonly string[]): OptionProblem | undefined {
  const allowed = optionsOf(question);
  const [first] = value;
  if (first === undefined) return { kind: 'empty', question, allowed };
  const strange = value.find((option) => !allowed.includes(option));
  if (strange !== undefined) return { kind: 'unknown-option', question, allowed, option: strange, nearest: nearest(strange, allowed) };
  if (value.length === 1) return undefined;
  const twice = value.find((option, at) => value.indexOf(option) !== at);
  if (twice !== undefined) return { kind: 'twice', question, allowed, option: twice };
  if (vocabulary[question].kind === 'one') return { kind: 'too-many', question, allowed };
  const alone = value.find((option) => option === 'none' || (unknowns as readonly string[]).includes(option));
  return alone === undefined ? undefined : { kind: 'not-alone', question, allowed, option: alone };
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): Problem {
  const [top, question] = issue.path as string[];
  if (issue.code === 'custom') return { at: `answers.${question}`, ...(issue.params as { problem: OptionProblem }).problem };
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] as string;
    if (top === 'answers') return { at: `answers.${key}`, kind: 'unknown-question', question: key, nearest: nearest(key, questionIds) };
    return { at: key, kind: 'unknown-key', key, allowed: ['version', 'answers'] };
  }
  if (question !== undefined) return { at: `answers.${question}`, kind: 'wrong-type', question: question as QuestionId, allowed: optionsOf(question as QuestionId) };
  if (top === undefined) return { at: '', kind: 'not-an-object' };
  const given = value as { version?: unknown; answers?: unknown };
  if (top === 'version') return given.version === undefined ? { at: top, kind: 'version-missing' } : { at: top, kind: 'version-unknown', found: given.version };
  return { at: 'answers', kind: given.answers === undefined ? 'answers-missing' : 'answers-not-an-object' };
}

/** The listed word that takes the fewest changes to reach, if it is near enough to have been meant. */
export function nearest(word: string, listed: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const [best] = listed.map((other) => ({ other, far: distance(word.toLowerCase(), other) })).sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, Math.floor(word.length / 3)) ? best.other : undefined;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
