import type { Say } from '../../../content/messages/format.ts';
import type { CodeProblem } from '../../../machines/code.ts';

/** Why a code cannot be read, with the place as it is written down: the group of four, and the sign in it. */
export function codeProblemIn(say: Say, problem: CodeProblem): string {
  const at = 'at' in problem ? problem.at : 1;
  return say(`ui.bring.${problem.kind}`, { at, sign: '', bank: 0, ...problem, group: Math.ceil(at / 4), place: ((at - 1) % 4) + 1 });
}
