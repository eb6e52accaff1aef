import { elements, groundIds } from '../../content/grounds.ts';
import { findings, referralsFor, standing, strength, withheld } from '../../machines/law.ts';
import { settle } from '../../machines/path.ts';
import { laws } from './laws.ts';
import { numbersFrom } from '../../scripts/impact/numbers.ts';
import { asked, drawn, firing, standingOf, strengthOf, withheldOf } from './plain.ts';

/** Compares the program with the rules written apart from it, over `times` answer sets drawn from a seed. Throws at the first difference, with the answers. */
export function agree(seed: number, times: number): void {
  const random = numbersFrom(seed);
  for (let time = 0; time < times; time++) {
    const { answers, bits } = drawn(random);
    const same = (what: string, one: readonly unknown[], other: readonly unknown[]) => {
      if (one.length !== other.length || one.some((value, at) => value !== other[at])) throw new Error(`${what} differs: ${JSON.stringify(one)} and ${JSON.stringify(other)} for ${JSON.stringify(answers)}`);
    };
    const { facts, asked: questions } = settle(answers);
    same('what is asked', questions, asked(bits));
    // Each set under one law, each law many thousand times.
    const [name, law] = laws[time % laws.length] as (typeof laws)[number];
    const strengths = new Map(elements.map((element) => [element, strengthOf(element, law, bits)] as const));
    for (const [element, plainly] of strengths) {
      const { now, couldBe } = strength(element, facts, law);
      same(`${element} under ${name}`, [now, couldBe], plainly);
    }
    const shut = withheldOf(bits);
    for (const [at, ground] of groundIds.entries()) {
      const { now, couldBe } = standing(ground, facts, law);
      same(`${ground} under ${name}`, [now, couldBe, withheld(ground, facts) !== null], [...standingOf(ground, strengths), shut[at]]);
    }
    same('referrals', referralsFor(facts).map(({ id }) => id), firing(bits));
    if (time % 100 > 0) continue;
    // What is shown is what was found: all of it is worked out for some only, as it takes most of the time.
    for (const [at, finding] of findings(facts, law).entries()) {
      const [now, couldBe] = shut[at] ? [null, null] : standingOf(finding.id, strengths);
      same(`the finding of ${finding.id} under ${name}`, [finding.standing, finding.couldBe], [now, couldBe]);
    }
  }
}
