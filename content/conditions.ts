import type { Option, QuestionId } from './vocabulary.ts';

/**
 * A condition on answers, as data: it can be run three-valued, searched, printed as a sentence, diffed and
 * compiled to CSS. `is` means "is among those ticked".
 */
export type Condition =
  | { readonly question: QuestionId; readonly is: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** `answer('summons').is('mobilisation-order', 'register-entry')`; a mistyped option does not compile. */
export const answer = <Q extends QuestionId>(question: Q) => ({
  is: (...is: Option<Q>[]): Condition => ({ question, is }),
});
export const all = (...conditions: Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });

/** Every question a condition reads, each once. */
export function questionsIn(condition: Condition): QuestionId[] {
  if ('question' in condition) return [condition.question];
  const inner = 'not' in condition ? [condition.not] : 'all' in condition ? condition.all : condition.any;
  return [...new Set(inner.flatMap(questionsIn))];
}
