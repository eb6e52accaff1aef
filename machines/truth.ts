import type { Condition } from '../content/conditions.ts';
import type { QuestionId } from '../content/vocabulary.ts';

/** `undefined`: the answers so far cannot say. */
export type Truth = boolean | undefined;

/** What is known of a question: the options chosen; `not asked`, when an earlier answer ruled it out; or nothing. */
export type Fact = readonly string[] | 'not asked' | undefined;
export type Facts = (question: QuestionId) => Fact;

/** Whether a condition holds, in three values (Kleene). A question ruled out counts as false. Total: never throws. */
export function holds(condition: Condition, facts: Facts): Truth {
  if ('question' in condition) {
    const fact = facts(condition.question);
    return fact === 'not asked' ? false : fact && condition.is.some((option) => fact.includes(option));
  }
  if ('not' in condition) {
    const truth = holds(condition.not, facts);
    return truth === undefined ? undefined : !truth;
  }
  const [parts, decisive] = 'all' in condition ? [condition.all, false] : [condition.any, true];
  let verdict: Truth = !decisive;
  for (const part of parts) {
    const truth = holds(part, facts);
    if (truth === decisive) return decisive;
    if (truth === undefined) verdict = undefined;
  }
  return verdict;
}
