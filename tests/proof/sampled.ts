import { afterAll, describe, expect, it } from 'vitest';
import { screens } from '../../content/questions.ts';
import { questionIds, vocabulary } from '../../content/vocabulary.ts';
import { agree } from './agreement.ts';
import { keep, times } from './record.ts';
import { walk } from './walk.ts';

const long = 3_600_000;

/** What has no end, tried from a seed. */
export function sampled(name: string, seed: number): void {
  describe(`${times} times, from the seed ${seed}`, () => {
    it('the program and the rules written apart from it say the same of random answers', { timeout: long }, () => {
      agree(seed, times);
    });

    it('4, 5, 7. whatever is done in whatever order: the regions say what the functions say, Back undoes Continue, order is nothing, and there is always a way to the end', { timeout: long }, () => {
      const { states, transitions, screens: seen, options } = walk(seed, times);
      expect([...states].sort()).toEqual(['asking', 'beginning', 'guided', 'left', 'reviewing', 'sheltered']);
      expect(seen).toEqual(new Set(screens.map(({ id }) => id)));
      expect(transitions.size).toBeGreaterThan(60);
      const offered = questionIds.flatMap((question) => vocabulary[question].options.map((option) => `${question}.${option}`));
      // That each can be chosen is shown exactly elsewhere; so many steps come by all of them.
      if (times >= 100_000) expect(offered.filter((option) => !options.has(option))).toEqual([]);
    });

    afterAll(() => keep(name, { agrees: { times, seeds: [seed] }, lives: { times, seeds: [seed] } }));
  });
}
