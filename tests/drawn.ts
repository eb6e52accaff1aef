import { bank } from '../content/questions.ts';
import { type QuestionId, unknowns, vocabulary } from '../content/vocabulary.ts';
import { type Answers, settle } from '../machines/path.ts';

/** Answers to nearly everything, most of them definite: what makes a code long. */
export function drawnAnswers(next: (below: number) => number): Answers {
  const answers: Partial<Record<QuestionId, readonly string[]>> = {};
  for (const { question } of bank) {
    const { kind, options } = vocabulary[question];
    const luck = next(10);
    if (luck === 0) continue;
    if (luck === 1) answers[question] = [unknowns[next(2)] as string];
    else if (kind === 'one') answers[question] = [options[next(options.length)] as string];
    else {
      const ticked = options.filter(() => next(3) === 0);
      answers[question] = ticked.length > 0 ? ticked : ['none'];
    }
  }
  return { ...answers, ...(next(10) > 0 ? { army: ['russia'] } : {}), ...(next(10) > 1 ? { age: ['over-30'] } : {}) };
}
/** As ticked, whatever the order. */
export const alike = (answers: Answers) => Object.fromEntries(Object.entries(answers).map(([question, value]) => [question, [...value].sort()]));
export const liveOf = (answers: Answers) => alike(settle(answers).live);
