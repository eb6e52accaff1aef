import type { Condition } from '../content/conditions.ts';
import { type Paper, papers } from '../content/evidence.ts';
import { type Helper, helpers } from '../content/help.ts';
import { type LawyerQuestion, lawyerQuestions } from '../content/lawyer-questions.ts';
import { type Step, steps } from '../content/next-steps.ts';
import { type Facts, holds } from './truth.ts';

const speaking = <Row extends { readonly when?: Condition }>(rows: readonly Row[], facts: Facts): readonly Row[] =>
  rows.filter(({ when }) => !when || holds(when, facts) === true);

/** What to do next, in the order it is shown. */
export const stepsFor = (facts: Facts): readonly Step[] => speaking(steps, facts);
/** The papers worth gathering for these answers. */
export const papersFor = (facts: Facts): readonly Paper[] => speaking(papers, facts);
/** Who can help wherever somebody is, of those worth naming for these answers. */
export const helpersFor = (facts: Facts): readonly Helper[] => speaking(helpers, facts);
/** What to ask a lawyer. */
export const lawyerQuestionsFor = (facts: Facts): readonly LawyerQuestion[] => speaking(lawyerQuestions, facts);
