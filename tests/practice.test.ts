import { describe, expect, it } from 'vitest';
import { papers } from '../content/evidence.ts';
import { helpers } from '../content/help.ts';
import { lawyerQuestions } from '../content/lawyer-questions.ts';
import { steps } from '../content/next-steps.ts';
import { settle } from '../machines/path.ts';
import { helpersFor, lawyerQuestionsFor, papersFor, stepsFor } from '../machines/practice.ts';
import { holds } from '../machines/truth.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';

const sets = [{}, ...personas.map(answersFor)].map((answers) => settle(answers).facts);
type Row = { readonly id: string; readonly when?: Parameters<typeof holds>[0] };

describe.each<[string, readonly Row[], (facts: (typeof sets)[number]) => readonly Row[]]>([
  ['steps', steps, stepsFor], ['papers', papers, papersFor], ['helpers', helpers, helpersFor], ['questions for a lawyer', lawyerQuestions, lawyerQuestionsFor],
])('%s', (_, rows, of) => {
  it('are those that say when and whose answers say so, and those that say nothing of it, in their order', () => {
    for (const facts of sets) expect(of(facts).map(({ id }) => id)).toEqual(rows.filter(({ when }) => when === undefined || holds(when, facts) === true).map(({ id }) => id));
  });

  it('are not the same for everybody', () => {
    expect(new Set(sets.map((facts) => of(facts).map(({ id }) => id).join())).size).toBeGreaterThan(1);
    expect(of(sets[0] as (typeof sets)[number]).length).toBeLessThan(rows.length);
  });
});
