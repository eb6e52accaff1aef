import { type CodeProblem, readCode } from '../../machines/code.ts';
import type { Answers } from '../../machines/path.ts';
import { listed, Mistake, quoted } from './mistake.ts';

/** The answers in a code, or one line on what is wrong with it. */
export function answersInCode(text: string): Answers {
  const found = readCode(text);
  if (!found.ok) throw new Mistake(`assess: --code: ${inWords(found.problem)}`);
  if (found.lost.length > 0) throw new Mistake(`assess: --code was made with bank ${found.bank}; this no longer fits: ${listed(found.lost.map(({ question, options }) => `${question} (${options.join(', ')})`))}`);
  return found.answers;
}

function inWords(problem: CodeProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'the code is empty';
    case 'too-long':
      return 'this is longer than any code';
    case 'strange':
      return `sign ${problem.at} is ${quoted(problem.sign)}, which no code has`;
    case 'mistyped':
      return `sign ${problem.at} is wrong`;
    case 'broken':
      return 'more than one sign is wrong or missing, or this is no code';
    case 'unknown-bank':
      return `the code was made with bank ${problem.bank}, which is not known here`;
  }
}
