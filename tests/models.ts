import { all, any, type Condition, not } from '../content/conditions.ts';
import { type QuestionId, vocabulary } from '../content/vocabulary.ts';
import { type Answers, fits, settle } from '../machines/path.ts';
import { holds } from '../machines/truth.ts';

/** Both answer sets at once, or nothing where they contradict each other. */
export function together(a: Answers, b: Answers): Answers | undefined {
  const merged: Partial<Record<QuestionId, readonly string[]>> = { ...a };
  for (const [question, value] of Object.entries(b) as [QuestionId, readonly string[]][]) {
    const other = merged[question];
    const both = other ? [...new Set([...other, ...value])] : value;
    if (!fits(question, both)) return undefined;
    merged[question] = both;
  }
  return merged;
}

function* written(condition: Condition): Generator<Answers> {
  if ('question' in condition) for (const option of condition.is) yield { [condition.question]: [option] };
  else if ('any' in condition) for (const part of condition.any) yield* written(part);
  else if ('all' in condition) {
    const [first, ...rest] = condition.all;
    if (!first) yield {};
    else for (const one of written(first)) for (const other of written(all(...rest))) {
      const both = together(one, other);
      if (both) yield both;
    }
  } else {
    const { not: inner } = condition;
    if ('not' in inner) yield* written(inner.not);
    else if ('all' in inner) yield* written(any(...inner.all.map(not)));
    else if ('any' in inner) yield* written(all(...inner.any.map(not)));
    else {
      const { kind, options } = vocabulary[inner.question];
      const others = options.filter((option) => !inner.is.includes(option));
      if (kind === 'many' && !inner.is.includes('none')) yield { [inner.question]: ['none'] };
      for (const option of others) yield { [inner.question]: [option] };
      // An answer before it may rule it out.
      yield {};
    }
  }
}

/** Answer sets that make a condition true and say little else, as far as they can be given on the way through the guide. */
export function* models(condition: Condition, most = 800): Generator<Answers> {
  let tried = 0;
  for (const answers of written(condition)) {
    if (tried++ >= most) return;
    const { setAside, facts } = settle(answers);
    if (Object.keys(setAside).length === 0 && holds(condition, facts) === true) yield answers;
  }
}
