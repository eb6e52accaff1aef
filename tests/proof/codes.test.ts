import { expect, it } from 'vitest';
import { codeOf, readCode } from '../../machines/code.ts';
import { alike, drawnAnswers, liveOf } from '../drawn.ts';
import { numbers, tries } from '../numbers.ts';

const seed = 20261127;
const times = process.env.PROOF_DAY ? 100_000 : tries(20_000);

it(`a code of ${times} random answer sets gives back what steers, and can be checked whatever its length`, { timeout: 600_000 }, () => {
  const next = numbers(seed);
  for (let at = 0; at < times; at++) {
    const answers = drawnAnswers(next);
    const back = readCode(codeOf(answers));
    const same = back.ok && JSON.stringify(alike(back.answers)) === JSON.stringify(liveOf(answers));
    if (!same) expect(`seed ${seed}, set ${at}: ${JSON.stringify(answers)}`).toBe(JSON.stringify(back));
  }
});
