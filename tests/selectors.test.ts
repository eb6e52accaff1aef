import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countries } from '../content/countries/index.ts';
import type { RecordCode } from '../content/country.ts';
import { elements, groundIds } from '../content/grounds.ts';
import { otherProtection } from '../content/other-protection.ts';
import { screens } from '../content/questions.ts';
import { optionsOf, type QuestionId, questionIds, unknowns, vocabulary } from '../content/vocabulary.ts';
import { elementFinding, baseline, finding, findings, otherProtectionFor } from '../machines/law.ts';
import { type Answers, fits, settle, visible } from '../machines/path.ts';
import { destinationsOf } from '../machines/policy.ts';
import {
  asked, atOdds, both, either, type Formula, inSight, isDestination, isSaid, opposite, otherProtectionWhen, standingsOf, strengths, surely, surelyNot, withheldBy,
} from '../machines/selectors.ts';
import { holds } from '../machines/truth.ts';
import { standingKey } from '../machines/words.ts';
import { tries } from './numbers.ts';
import { conditions, sets, truthOf } from './ticked.ts';

const codes = Object.keys(countries) as RecordCode[];

/** What differs between the formulas and what they stand for, over every answer set. */
const differing = (of: (answers: Answers, is: (formula: Formula) => boolean) => readonly (readonly [string, unknown, unknown])[]) =>
  sets.flatMap((answers) =>
    of(answers, truthOf(answers))
      .filter(([, here, there]) => here !== there && JSON.stringify(here) !== JSON.stringify(there))
      .map(([id, here, there]) => `${id}: ${JSON.stringify(here)} for ${JSON.stringify(there)} of ${JSON.stringify(answers)}`),
  );

describe('formulas over ticked boxes', () => {
  it('are looked at with stale answers, half-filled ones, and people out of scope', () => {
    const settled = sets.map(settle);
    expect(settled.filter(({ setAside }) => Object.keys(setAside).length > 2).length).toBeGreaterThan(tries(1000));
    expect(settled.filter(({ asked: open }) => open.length === 1).length).toBeGreaterThan(tries(50));
    expect(conditions.length).toBeGreaterThan(tries(700));
  });

  it('are true where a condition holds', () => {
    const compiled = conditions.map(([id, when]) => [id, when, surely(when)] as const);
    const wrong = differing((answers, is) => compiled.map(([id, when, formula]) => [id, is(formula), holds(when, settle(answers).facts) === true]));
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('are true where a condition is known to fail, and where that is not known neither is', () => {
    const compiled = conditions.map(([id, when]) => [id, when, surelyNot(when)] as const);
    const wrong = differing((answers, is) => compiled.map(([id, when, formula]) => [id, is(formula), holds(when, settle(answers).facts) === false]));
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('know which questions are asked', () => {
    expect(differing((answers, is) => questionIds.map((id) => [id, is(asked(id)), settle(answers).asked.includes(id)])).slice(0, 3)).toEqual([]);
  });

  it('say of each ground what is said of it, or why nothing is', () => {
    const said = groundIds.map((id) => ({ id, words: Object.entries(standingsOf(id)), why: withheldBy(id), open: isSaid(id) }));
    const wrong = differing((answers, is) =>
      said.map(({ id, words, why, open }) => {
        const withheld = why.filter(({ when }) => is(when)).map(({ kind }) => `law.withheld.${kind}`);
        const here = !is(open) ? withheld : words.filter(([, when]) => is(when)).map(([word]) => `law.standings.${word}`);
        return [id, here, [standingKey(finding(id, settle(answers).facts))]];
      }),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
    const met = new Set(sets.flatMap((answers) => findings(settle(answers).facts).map(standingKey)));
    expect(met.size, [...met].join()).toBeGreaterThanOrEqual(8);
  });

  it('give each element the footing it has', () => {
    const footings = elements.map((id) => [id, strengths(id)] as const);
    const wrong = differing((answers, is) =>
      footings.map(([id, levels]) => [id, levels.flatMap((level, at) => (is(level) ? [at] : [])), [elementFinding(id, settle(answers).facts, baseline).strength.now]]),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('name the same other protection, as thin or not', () => {
    const others = otherProtection.map((row) => ({ id: row.id, ...otherProtectionWhen(row) }));
    const wrong = differing((answers, is) => {
      const { facts } = settle(answers);
      return [['other', others.filter(({ when }) => is(when)).map(({ id, thin }) => ({ id, thin: is(thin) })), otherProtectionFor(findings(facts), facts)]];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('show the general record of the EU where the person is in a state of it that has none, and there only', () => {
    const said = (answers: Answers) => truthOf(answers)(isDestination('eu'));
    expect(['eu-other', 'de', 'elsewhere', 'unsure'].map((place) => said({ army: ['russia'], 'where-now': [place] }))).toEqual([true, false, false, false]);
    expect([said({ army: ['russia'] }), said({ army: ['russia'], destinations: ['de'] })]).toEqual([false, false]);
  });

  it('show the countries chosen and the one where the person is', () => {
    const shown = codes.map((code) => [code, isDestination(code)] as const);
    const wrong = differing((answers, is) => [['where', shown.filter(([, when]) => is(when)).map(([code]) => code), destinationsOf(settle(answers).facts)]]);
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('keep in sight what is asked, opened or ticked, and nothing else', () => {
    const sights = new Map(questionIds.map((id) => [id, inSight(id)]));
    const wrong = sets.flatMap((answers) => {
      const { asked: open, live } = settle(answers);
      const is = truthOf(answers);
      const here = questionIds.filter((id) => is(sights.get(id) ?? false));
      const opened = screens.flatMap((screen) => visible(screen, answers)).filter((id) => open.includes(id));
      return [
        ...here.filter((id) => !open.includes(id)).map((id) => `${id} is not asked`),
        ...opened.filter((id) => !here.includes(id)).map((id) => `${id} was opened`),
        ...Object.keys(live).filter((id) => !here.includes(id as QuestionId)).map((id) => `${id} counts`),
      ];
    });
    expect(wrong).toEqual([]);
    const atFirst = questionIds.filter((id) => truthOf({})(sights.get(id) ?? false));
    expect([...atFirst].sort()).toEqual(screens.flatMap((screen) => visible(screen, {})).sort());
    expect(atFirst).not.toContain('turning-18');
  });

  it('read no box that is not there', () => {
    const seen = new Set<Formula>();
    const walk = (formula: Formula): string[] => {
      if (typeof formula === 'boolean' || seen.has(formula)) return [];
      seen.add(formula);
      if ('question' in formula) return optionsOf(formula.question).includes(formula.option) ? [] : [`${formula.question}: ${formula.option}`];
      return formula.of.flatMap(walk);
    };
    expect([...conditions.map(([, when]) => surely(when)), ...questionIds.map(inSight), ...groundIds.map(isSaid)].flatMap(walk)).toEqual([]);
    expect(seen.size).toBeGreaterThan(tries(500));
  });

  it('are the opposite of their opposite, and true when that is not', () => {
    const formulas = conditions.map(([, when]) => surely(when));
    expect(formulas.filter((formula) => opposite(opposite(formula)) !== formula)).toEqual([]);
    for (const is of sets.slice(0, 100).map(truthOf)) expect(formulas.filter((formula) => is(opposite(formula)) === is(formula))).toEqual([]);
    const [tick] = [inSight('age')];
    expect(both(tick ?? true, opposite(tick ?? true))).toBe(false);
    expect(either(tick ?? true, opposite(tick ?? true))).toBe(true);
  });
});

describe('boxes ticked at odds', () => {
  /** What nothing keeps from being ticked without script: anything beside "none" and the unknowns. Then only the rest counts. */
  const anyTicks = fc.record(
    Object.fromEntries(
      questionIds.map((id) => [id, vocabulary[id].kind === 'many' ? fc.subarray([...optionsOf(id)], { maxLength: 4 }) : fc.subarray([...optionsOf(id)], { minLength: 0, maxLength: 1 })]),
    ),
  ) as fc.Arbitrary<Answers>;
  const read = (ticks: Answers): Answers =>
    Object.fromEntries(
      questionIds.flatMap((id) => {
        const ticked = ticks[id] ?? [];
        const real = ticked.filter((option) => (vocabulary[id].options as readonly string[]).includes(option));
        const value = real.length > 0 ? real : ticked.includes('none') ? ['none'] : ticked.slice(0, 1);
        return value.length > 0 ? [[id, value]] : [];
      }),
    );

  it('are read as one of the answers that the guide takes', () => {
    const compiled = conditions.map(([id, when]) => [id, when, surely(when), surelyNot(when)] as const);
    let odd = 0;
    for (const ticks of fc.sample(anyTicks, { numRuns: tries(300), seed: 7 })) {
      const inScope = { ...ticks, army: ['russia'], 'where-now': ['tr'], age: ['18-30'] };
      const answers = read(inScope);
      for (const [id, value] of Object.entries(answers)) expect(fits(id as QuestionId, value)).toBe(true);
      const { facts } = settle(answers);
      const is = truthOf(inScope);
      const wrong = compiled.filter(([, when, yes, no]) => {
        const truth = holds(when, facts);
        return is(yes) !== (truth === true) || is(no) !== (truth === false);
      });
      expect(wrong.map(([id]) => id)).toEqual([]);
      odd += questionIds.filter((id) => is(atOdds(id))).length;
    }
    expect(odd).toBeGreaterThan(tries(500));
  });

  it('are noticed', () => {
    const ticked = (...options: string[]) => truthOf({ officials: options })(atOdds('officials'));
    expect([ticked(), ticked('came-once', 'threatened'), ticked('none'), ticked('none', 'unsure')]).toEqual([false, false, false, false]);
    for (const other of ['none', ...unknowns]) expect(ticked('came-once', other)).toBe(true);
    expect(atOdds('age')).toBe(false);
  });
});
