import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, questionsIn } from '../content/conditions.ts';
import { countries } from '../content/countries/index.ts';
import { type RegimeId, regimeIds } from '../content/country.ts';
import { papers } from '../content/evidence.ts';
import { gates } from '../content/gates.ts';
import { type ElementId, elements, type GroundId, groundIds, grounds } from '../content/grounds.ts';
import { type Indicator, weights } from '../content/indicator.ts';
import { indicators, indicatorsOf } from '../content/indicators/index.ts';
import { lawyerQuestions } from '../content/lawyer-questions.ts';
import { steps } from '../content/next-steps.ts';
import { otherProtection } from '../content/other-protection.ts';
import { profiles } from '../content/profile.ts';
import { bank } from '../content/questions.ts';
import { referrals } from '../content/referrals.ts';
import { type Override, regimes } from '../content/regimes.ts';
import { type QuestionId, questionIds, vocabulary } from '../content/vocabulary.ts';
import { baseline, elementFinding, finding, findings, type Law, lawOf, otherProtectionFor, referralsFor, type Standing, standing, strength, weightIn } from '../machines/law.ts';
import { type Answers, fits, settle } from '../machines/path.ts';
import { type Facts, holds } from '../machines/truth.ts';
import { someAnswers } from './answer-sets.ts';
import { deciding, explore } from '../scripts/impact/explore.ts';
import { models, together } from './models.ts';
import { leftBy } from './proof/laws.ts';

const without = (law: Law, ...ids: string[]): Law => ({
  regime: law.regime,
  overrides: new Map([...law.overrides, ...ids.map((id) => [id, { row: id, weight: 'context only', sources: [] } satisfies Override] as const)]),
});
const factsOf = (answers: Answers): Facts => settle(answers).facts;

/** An answer set by which a row alone makes a difference to its element, generated. */
function difference(row: Indicator, law: Law): Answers | undefined {
  const differs = (answers: Answers) => {
    const facts = factsOf(answers);
    return strength(row.element, facts, law).now !== strength(row.element, facts, without(law, row.id)).now;
  };
  const weight = weights[weightIn(law, row)];
  const supports = indicatorsOf[row.element].filter((other) => weights[weightIn(law, other)] > (leftBy[weight] ?? 3));
  for (const answers of models(row.when, weight > 0 ? 300 : 60)) {
    if (weight > 0) {
      if (differs(answers)) return answers;
      continue;
    }
    for (const support of supports) {
      for (const other of models(support.when, 15)) {
        const both = together(answers, other);
        if (both && Object.keys(settle(both).setAside).length === 0 && differs(both)) return both;
      }
    }
  }
  return exactDifference(row, law);
}

/** The same over every answer: where it finds none there is none. */
function exactDifference(row: Indicator, law: Law): Answers | undefined {
  const weight = weights[weightIn(law, row)];
  if (weight === 0) return undefined;
  const others = indicatorsOf[row.element].filter(({ id }) => id !== row.id).map((other) => [weights[weightIn(law, other)], other.when] as const);
  const most = Math.max(...others.map(([other]) => other), weight);
  type State = { readonly row: boolean; readonly best: number; readonly cap: number };
  const leaves = explore<State, number | 'row'>(
    [['row', row.when] as const, ...others.filter(([other]) => other !== 0)],
    { row: false, best: 0, cap: 3 },
    (state, label, truth) =>
      truth !== true ? state
      : label === 'row' ? { ...state, row: true }
      : label > 0 ? { ...state, best: Math.max(state.best, label) }
      : { ...state, cap: Math.min(state.cap, leftBy[label] as number) },
    ({ best, cap }, label) => label !== 'row' && (label > 0 ? label <= best : (leftBy[label] as number) >= Math.min(cap, most)),
  );
  const worth = ({ best, cap }: State, counted: boolean) =>
    counted ? Math.min(weight > 0 ? Math.max(best, weight) : best, weight < 0 ? Math.min(cap, leftBy[weight] as number) : cap) : Math.min(best, cap);
  return leaves.find(({ state }) => state.row && worth(state, true) !== worth(state, false))?.answers;
}

describe('every row is needed', () => {
  // Some rows weigh no more than another by UNHCR's standard, and stand alone where that other weighs less.
  it.each(indicators.map((row) => [row.id, row] as const))('%s', (_, row) => {
    const found = regimeIds.filter((id) => id === 'unhcr' || regimes[id].overrides.some((override) => indicatorsOf[row.element].some(({ id: other }) => other === override.row)));
    const answers = found.map((id) => [id, difference(row, lawOf(id))] as const).find(([, given]) => given);
    expect(answers, 'no answers by which dropping it changes its element').toBeDefined();
    const [regime, given] = answers as [RegimeId, Answers];
    expect(strength(row.element, factsOf(given), lawOf(regime)).now).not.toBe(strength(row.element, factsOf(given), without(lawOf(regime), row.id)).now);
  });
});

describe('every override changes something', () => {
  const listed = [
    ...regimeIds.flatMap((id) => regimes[id].overrides.map((override) => [id as string, override.row, lawOf(id)] as const)),
    ...Object.values(countries).flatMap(({ code, regime, overrides }) => overrides.map(({ row }) => [code as string, row, lawOf(regime, overrides as readonly Override[])] as const)),
  ];
  it.each(listed)('%s: %s', (_, id, law) => {
    const row = indicators.find((one) => one.id === id) as Indicator;
    const plain: Law = { ...law, overrides: new Map([...law.overrides].filter(([overridden]) => overridden !== id)) };
    const heavier = weights[weightIn(law, row)] < 0 ? law : Math.abs(weights[weightIn(law, row)]) > Math.abs(weights[row.weight]) ? law : plain;
    const tells = (answers: Answers) => strength(row.element, factsOf(answers), law).now !== strength(row.element, factsOf(answers), plain).now;
    const found = [...models(row.when, 300)].find((answers) => tells(answers)) ?? [difference(row, heavier)].find((answers) => answers && tells(answers));
    const withSupport = found ?? indicatorsOf[row.element].flatMap((support) => [...models(support.when, 10)].flatMap((other) => [...models(row.when, 50)].map((answers) => together(answers, other)))).find((both) => both && tells(both));
    expect(withSupport).toBeDefined();
  });
});

const at = (answers: Answers, law: Law = baseline) => Object.fromEntries(groundIds.map((id) => [id, standing(id, factsOf(answers), law).now])) as Record<GroundId, Standing>;

describe('a ground', () => {
  it('has routes of three elements at least, each once', () => {
    for (const id of groundIds) for (const { chain } of grounds[id].routes) expect(new Set(chain).size).toBeGreaterThanOrEqual(3);
    expect(new Set(groundIds.flatMap((id) => grounds[id].routes.flatMap(({ chain }) => chain)))).toEqual(new Set(elements));
  });

  it('is never several by a single row', () => {
    for (const row of indicators) {
      const only = without(baseline, ...indicators.filter(({ id }) => id !== row.id).map(({ id }) => id));
      for (const answers of models(row.when, 20)) expect(Object.values(at(answers, only)), row.id).not.toContain('several');
    }
  });

  it('is never several by a single answer, but for being charged over speech or opinion', () => {
    const several = (question: QuestionId, option: string, regime: RegimeId) => groundIds.filter((id) => at({ [question]: [option] }, lawOf(regime))[id] === 'several');
    const found = questionIds.flatMap((question) =>
      vocabulary[question].options.flatMap((option) => regimeIds.flatMap((regime) => several(question, option, regime).map((ground) => `${question}: ${option}: ${ground}`))),
    );
    expect([...new Set(found)]).toEqual(['case: charged-speech: targeted-persecution', 'case: treason: targeted-persecution']);
  });

  it('is undone by no row of an element it does not have', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...indicators), (answers, row) => {
        const facts = factsOf(answers);
        return elements.every((element) => element === row.element || strength(element, facts, baseline).now === strength(element, facts, without(baseline, row.id)).now);
      }),
    );
  });

  it('is judged by its weakest element, by the best of its routes', () => {
    const word = ['few', 'some', 'several', 'several'] as const;
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...groundIds), fc.constantFrom(...regimeIds), (answers, id, regime) => {
        const facts = factsOf(answers);
        const law = lawOf(regime);
        const judged = (of: 'now' | 'couldBe') => word[Math.max(...grounds[id].routes.map(({ chain }) => Math.min(...chain.map((element) => strength(element, facts, law)[of]))))];
        const { now, couldBe } = standing(id, facts, law);
        expect([now, couldBe]).toEqual([judged('now'), judged('couldBe')]);
      }),
    );
  });

  it('could be no less than it is now, and says which questions could move it', () => {
    const rank = { few: 0, some: 1, several: 2 };
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { facts, asked } = settle(answers);
        for (const id of groundIds) {
          const { now, couldBe } = standing(id, facts, baseline);
          expect(rank[couldBe]).toBeGreaterThanOrEqual(rank[now]);
          if (couldBe === now) continue;
          const gaps = finding(id, facts).elements.flatMap((element) => element.gaps);
          expect(gaps.length).toBeGreaterThan(0);
          for (const gap of gaps) expect(asked).toContain(gap);
        }
      }),
    );
  });
});

describe('a finding', () => {
  it('says for and against only what holds, and tells only what was answered', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...elements), (answers, element) => {
        const { facts, live } = settle(answers);
        const found = elementFinding(element, facts, baseline);
        for (const row of [...found.for, ...found.against]) expect(holds(row.when, facts)).toBe(true);
        for (const question of found.told) expect(live[question]).toBeDefined();
        expect(found.for.every((row) => weights[row.weight] > 0) && found.against.every((row) => weights[row.weight] < 0)).toBe(true);
      }),
    );
  });
});

describe('referrals', () => {
  it('fire exactly when their condition holds, in the order of the table', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { facts } = settle(answers);
        expect(referralsFor(facts).map(({ id }) => id)).toEqual(referrals.filter(({ when }) => holds(when, facts) === true).map(({ id }) => id));
      }),
    );
  });

  it.each(referrals.map((row) => [row.id, row] as const))('%s fires for somebody, and hangs on nothing else', (_, row) => {
    expect([...models(row.when, 50)].length).toBeGreaterThan(0);
    const own = deciding([row.when]);
    const others = questionIds.filter((question) => !own.includes(question));
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...others), fc.nat(), (answers, other, pick) => {
        const { options } = vocabulary[other];
        const changed = { ...answers, [other]: [options[pick % options.length] as string] };
        return holds(row.when, factsOf(changed)) === holds(row.when, factsOf(answers));
      }),
      { numRuns: 50 },
    );
  });

  it('and gates move no strength: no row reads what only they read', () => {
    const read = new Set(indicators.flatMap(({ when }) => questionsIn(when)));
    for (const question of ['urgent', 'claim', 'claim-elsewhere', 'false-papers', 'other-roles'] as const) expect(read.has(question), question).toBe(false);
  });

  it('put a lawyer first for everything the design names', () => {
    const first = (answers: Answers) => referralsFor(factsOf(answers)).map(({ kind }) => kind);
    const named: readonly Answers[] = [
      { 'other-roles': ['mercenary'] }, { 'other-roles': ['occupation-body'] }, { 'other-roles': ['guarded-prisoners'] }, { 'other-roles': ['security-body'] },
      { service: ['contract'], 'left-unit': ['left'] }, { service: ['contract'], contract: ['freely-since'] }, { service: ['contract'], contract: ['before-war'] },
      { service: ['conscript'], contract: ['pressed'] }, { service: ['mobilised'], sent: ['yes'] }, { opinions: ['gave-to-other-side'] }, { 'false-papers': ['yes'] },
      { pressure: ['front-or-jail'] }, ...vocabulary.case.options.map((option) => ({ case: [option] })),
      ...vocabulary['own-part'].options.map((option) => ({ sent: ['yes'], 'own-part': [option] })),
    ];
    for (const answers of named) expect(first(answers), JSON.stringify(answers)).toContain('exclusion');
  });
});

describe('a standing is withheld', () => {
  const byAll = (answers: Answers) => findings(factsOf(answers)).map(({ withheld }) => withheld?.kind ?? null);
  it.each([
    ['of every ground, about another army', { army: ['other'] }, ['scope', 'scope', 'scope']],
    ['of every ground, in Russia', { 'where-now': ['russia'] }, ['safety', 'safety', 'safety']],
    ['of every ground, under occupation', { 'where-now': ['occupied'] }, ['safety', 'safety', 'safety']],
    ['of every ground, with a passport of a safe country', { citizenship: ['other-held'], 'other-country': ['live-safely'] }, ['status', 'status', 'status']],
    ['of none, where that country is feared too', { citizenship: ['other-held'], 'other-country': ['fear-there'] }, [null, null, null]],
    ['of none, where there is no way into it', { citizenship: ['other-held'], 'other-country': ['cannot-enter'] }, [null, null, null]],
    ['of none, where another passport could only be had', { citizenship: ['other-could-get', 'imposed-russian', 'protected-elsewhere'] }, [null, null, null]],
    ['of the war-crimes objection, after acts against people', { sent: ['yes'], 'own-part': ['detention'] }, [null, 'exclusion', null]],
    ['of the war-crimes objection, for who was there', { sent: ['yes'], 'own-part': ['present-at-killing'] }, [null, 'exclusion', null]],
    ['of the war-crimes objection, for a mercenary', { 'other-roles': ['mercenary'] }, [null, 'exclusion', null]],
    ['of the war-crimes objection, for an occupation official', { 'other-roles': ['occupation-body'] }, [null, 'exclusion', null]],
    ['of the war-crimes objection, for who guarded prisoners', { 'other-roles': ['guarded-prisoners'] }, [null, 'exclusion', null]],
    ['of none, for having fought or seen', { sent: ['yes'], 'own-part': ['fought', 'saw-or-refused', 'rather-tell-lawyer'] }, [null, null, null]],
    ['of none, for other security bodies', { 'other-roles': ['security-body'] }, [null, null, null]],
    ['of none, for any case', { case: ['treason', 'ordinary', 'wanted', 'leaving'] }, [null, null, null]],
    ['of none, while nothing is known', {}, [null, null, null]],
  ] as const)('%s', (_, answers, kinds) => {
    expect(byAll(answers as Answers)).toEqual(kinds);
  });

  it('with both its words, and it can be read off nothing else', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { facts } = settle(answers);
        const found = findings(facts);
        for (const ground of found) expect([ground.standing === null, ground.couldBe === null]).toEqual([ground.withheld !== null, ground.withheld !== null]);
        const other = otherProtectionFor(found, facts).map(({ id }) => id);
        if (found.some(({ withheld }) => withheld)) {
          expect(other).toContain('non-return');
          expect(other).not.toContain('subsidiary');
        }
      }),
    );
  });
});

describe('other protection', () => {
  it('is named where there is some likelihood and some harm but no ground is several', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { facts } = settle(answers);
        const found = findings(facts);
        const of = (...ids: ElementId[]) => Math.max(...ids.map((id) => strength(id, facts, baseline).now));
        const [likely, harmful] = [of('call-up', 'attention'), of('consequence', 'harm', 'service-harm')];
        const subsidiary = otherProtectionFor(found, facts).find(({ id }) => id === 'subsidiary');
        const named = likely > 0 && harmful > 0 && found.every((ground) => ground.standing === 'few' || ground.standing === 'some');
        expect(subsidiary).toEqual(named ? { id: 'subsidiary', thin: likely === 1 && harmful === 1 } : undefined);
      }),
    );
  });

  it('never lets anybody referred for exclusion, with a case or withheld leave without non-return', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { facts } = settle(answers);
        const found = findings(facts);
        const must = referralsFor(facts).some(({ kind }) => kind === 'exclusion') || found.some(({ withheld }) => withheld) || (facts('case')?.length ?? 0) > 0 && Array.isArray(facts('case')) && !facts('case')?.includes('none');
        expect(otherProtectionFor(found, facts).some(({ id }) => id === 'non-return')).toBe(must);
      }),
    );
  });
});

describe('the bank', () => {
  const policies = Object.values(countries).flatMap((country) => country.policies);
  const conditions: readonly Condition[] = [
    ...indicators, ...gates, ...referrals, ...policies, ...steps, ...papers, ...lawyerQuestions,
  ].flatMap(({ when }) => (when ? [when] : []));
  const reading = [...conditions, ...Object.values(profiles), ...otherProtection.flatMap(({ whenever }) => (whenever?.answers ? [whenever.answers] : []))];

  it('asks nothing that is not read by a row, a gate, a referral, a policy or an advice', () => {
    const read = new Set([...reading.flatMap(questionsIn), 'destinations']);
    expect(questionIds.filter((question) => !read.has(question))).toEqual([]);
  });

  it('asks everything in the vocabulary, once', () => {
    expect(bank.map(({ question }) => question).sort()).toEqual([...questionIds].sort());
  });

  it('lets every option be chosen by somebody who knows every answer before it', () => {
    for (const { question, when } of bank) {
      const [way] = when ? models(when) : [{}];
      expect(way && settle(way).asked.includes(question), question).toBe(true);
      for (const option of vocabulary[question].options) expect(fits(question, [option]) && settle({ ...way, [question]: [option] }).live[question], `${question}: ${option}`).toEqual([option]);
    }
  });
});
