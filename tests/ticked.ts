import fc from 'fast-check';
import type { Condition } from '../content/conditions.ts';
import { countries } from '../content/countries/index.ts';
import { papers } from '../content/evidence.ts';
import { gates } from '../content/gates.ts';
import { indicators } from '../content/indicators/index.ts';
import { lawyerQuestions } from '../content/lawyer-questions.ts';
import { steps } from '../content/next-steps.ts';
import { referrals } from '../content/referrals.ts';
import type { Answers } from '../machines/path.ts';
import { truthWith } from '../machines/selectors.ts';
import { someAnswers } from './answer-sets.ts';
import { spread, tries } from './numbers.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';

/** Answers as boxes that are ticked: nobody's, the personas', and many at random. */
export const random = fc.sample(someAnswers, { numRuns: tries(2000), seed: 20260 });
export const sets: readonly Answers[] = [{}, ...personas.map(answersFor), ...random];
export const truthOf = (answers: Answers) => truthWith((question, option) => answers[question]?.includes(option) ?? false);

export const conditions: readonly (readonly [string, Condition])[] = spread([
  ...[...indicators, ...gates, ...referrals].map(({ id, when }) => [id, when] as const),
  ...[...steps, ...papers, ...lawyerQuestions].flatMap(({ id, when }) => (when ? [[id, when] as const] : [])),
  ...Object.values(countries).flatMap(({ code, policies }) => policies.map(({ id, when }) => [`${code}: ${id}`, when] as const)),
]);
