import type { QuestionId } from '../../../content/vocabulary.ts';
import { type Answers, next as nextScreen, settle, toggled } from '../../../machines/path.ts';

/** One person of the day, in memory alone. */
export type Case = {
  readonly id: number;
  /** A name somebody made up, and notes: they are printed, and never saved. */
  readonly name: string;
  readonly notes: string;
  readonly answers: Answers;
  /** The same answers with some of them flipped, to see what would change; the answers themselves stay. */
  readonly ghost?: Answers | undefined;
  /** The question that is open. */
  readonly at: QuestionId;
  /** The answers before the last one, and the question it was given to. */
  readonly last?: { readonly before: Answers; readonly question: QuestionId } | undefined;
  /** Nothing has been answered since it was opened or saved. */
  readonly saved: boolean;
};

export const newCase = (id: number): Case => ({ id, name: '', notes: '', answers: {}, at: 'army', saved: true });

const isNamed = ({ name, notes }: Case): boolean => `${name}${notes}`.trim() !== '';
/** What would go with it: answers not saved, or a name and notes, which no file holds. */
export const wouldLose = (one: Case): boolean => !one.saved || isNamed(one);
/** Nothing was put into it yet. */
const isBlank = (one: Case): boolean => !wouldLose(one) && !one.ghost && Object.keys(one.answers).length === 0;

/** What was opened, as a case of its own beside the others. Only a blank one that is on the board gives way to it. */
export function opened(cases: readonly Case[], at: number, answers: Answers): { readonly cases: readonly Case[]; readonly at: number } {
  const blank = cases.find((one) => one.id === at && isBlank(one));
  const id = blank?.id ?? Math.max(...cases.map((one) => one.id)) + 1;
  const one: Case = { ...newCase(id), answers, at: nextScreen(answers)?.asks.find(({ question }) => !answers[question])?.question ?? 'army' };
  return { cases: blank ? cases.map((other) => (other === blank ? one : other)) : [...cases, one], at: id };
}

/** What is shown: the flipped answers while something is being tried out. */
export const shownOf = ({ ghost, answers }: Case): Answers => ghost ?? answers;

/** The question so many places further among those asked now; the ends hold. */
export function stepped(one: Case, by: number): Case {
  const { asked } = settle(shownOf(one));
  const place = asked.indexOf(one.at);
  const next = asked[Math.min(asked.length - 1, Math.max(0, place + by))];
  return next ? { ...one, at: next } : one;
}

/** An option ticked or unticked. A question with one answer is done with it, and the next one opens. */
export function ticked(one: Case, question: QuestionId, option: string, isOne: boolean): Case {
  const before = shownOf(one);
  const value = toggled(question, before[question] ?? [], option);
  const { [question]: _, ...rest } = before;
  const answers: Answers = value.length > 0 ? { ...before, [question]: value } : rest;
  const changed: Case = one.ghost
    ? { ...one, ghost: answers, at: question }
    : { ...one, answers, at: question, last: { before, question }, saved: false };
  return isOne ? stepped(changed, 1) : changed;
}
