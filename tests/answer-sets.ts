import fc from 'fast-check';
import { type QuestionId, questionIds, unknowns, vocabulary } from '../content/vocabulary.ts';
import type { Answers } from '../machines/path.ts';

/** Any value a question takes: one option, some ticked, none, or an unknown. */
export const anyValueOf = (question: QuestionId): fc.Arbitrary<readonly string[]> => {
  const { kind, options } = vocabulary[question] as { kind: string; options: readonly string[] };
  const unknown = fc.constantFrom(...unknowns).map((value) => [value]);
  const one = fc.constantFrom(...options).map((option) => [option]);
  return kind === 'one'
    ? fc.oneof({ weight: 6, arbitrary: one }, { weight: 1, arbitrary: unknown })
    : fc.oneof({ weight: 4, arbitrary: fc.subarray([...options], { minLength: 1, maxLength: Math.min(3, options.length) }) }, { weight: 3, arbitrary: fc.constant(['none']) }, { weight: 1, arbitrary: unknown });
};

/** Some answers, asked for or not: the guide must make sense of any. People in scope and outside are likelier, or little else would be met. */
export const someAnswers: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(questionIds.map((question) => [question, anyValueOf(question)])), { requiredKeys: [] })
  .chain((answers) =>
    fc.nat(9).map((luck): Answers => ({
      ...answers,
      ...(luck > 0 ? { army: ['russia'] } : {}),
      ...(luck > 1 ? { 'where-now': ['tr'] } : {}),
      ...(luck > 2 ? { age: [luck > 5 ? 'over-30' : '18-30'] } : {}),
    })),
  );
