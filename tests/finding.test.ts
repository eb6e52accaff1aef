import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsIn } from '../content/conditions.ts';
import { type ElementId, elements, groundIds, grounds } from '../content/grounds.ts';
import { type Indicator, weights } from '../content/indicator.ts';
import { indicatorsOf } from '../content/indicators/index.ts';
import { profileIds, profiles } from '../content/profile.ts';
import { regimes } from '../content/regimes.ts';
import {
  baseline, elementFinding, finding, type Finding, findings, heaviest, type Interval, lawOf, otherProtectionFor, profileOf, standing, standingBy, type Strength, strength, weightIn, withheld,
} from '../machines/law.ts';
import { type Answers, settle } from '../machines/path.ts';
import { holds } from '../machines/truth.ts';
import { someAnswers } from './answer-sets.ts';
import { tries } from './numbers.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';
import { agree } from './proof/agreement.ts';

const factsOf = (answers: Answers) => settle(answers).facts;
const sets: readonly Answers[] = [{}, ...personas.filter((_, at) => at % 3 === 0).map(answersFor), ...fc.sample(someAnswers, { numRuns: tries(100), seed: 3 })];
const ids = (rows: readonly Indicator[]) => rows.map(({ id }) => id);
const laws = [baseline, lawOf('eu'), lawOf('us')];

it('says what the rules written apart from it say', () => agree(11, tries(2000)));

describe('a law', () => {
  it('is its regime, and over it what a country weighs otherwise', () => {
    expect(baseline).toEqual({ regime: 'unhcr', overrides: new Map() });
    expect(lawOf('eu')).toEqual({ regime: 'eu', overrides: new Map(regimes.eu.overrides.map((override) => [override.row, override])) });
    const own = { row: 'could-have-asked', weight: 'against', sources: ['ez'] } as const;
    expect(lawOf('eu', [own]).overrides.get('could-have-asked')).toBe(own);
    const row = indicatorsOf['call-up'][0] as Indicator;
    expect([weightIn(baseline, row), weightIn(lawOf('eu', [{ row: row.id, weight: 'against', sources: [] }]), row)]).toEqual([row.weight, 'against']);
  });
  it('reads the heaviest rows first, for or against alike', () => {
    const [strong, weak, against] = (['strongly for', 'slightly for', 'against'] as const).map((weight) => ({ ...(indicatorsOf['call-up'][0] as Indicator), id: weight, weight })) as [Indicator, Indicator, Indicator];
    expect([weak, against, strong].sort(heaviest(baseline)).map(({ id }) => id)).toEqual(['strongly for', 'against', 'slightly for']);
    expect(heaviest(lawOf('eu', [{ row: 'slightly for', weight: 'strongly against', sources: [] }]))(weak, against)).toBeLessThan(0);
  });
});

describe('what is found of an element', () => {
  it('is its rows that speak, by side and weight, what was told, and what is open and could lift it', () => {
    for (const answers of sets) {
      const facts = factsOf(answers);
      for (const law of laws) {
        for (const element of elements) {
          const found = elementFinding(element, facts, law);
          const weigh = (row: Indicator) => weights[weightIn(law, row)];
          const rows = indicatorsOf[element].map((row, at) => ({ row, at })).sort((a, b) => Math.abs(weigh(b.row)) - Math.abs(weigh(a.row)) || a.at - b.at).map(({ row }) => row);
          const speaking = rows.filter((row) => holds(row.when, facts) === true);
          expect(found.id).toBe(element);
          expect(found.strength).toEqual(strength(element, facts, law));
          expect(ids(found.for)).toEqual(ids(speaking.filter((row) => weigh(row) > 0)));
          expect(ids(found.against)).toEqual(ids(speaking.filter((row) => weigh(row) < 0)));
          const read = (of: readonly Indicator[]) => [...new Set(of.flatMap(({ when }) => questionsIn(when)))];
          expect(found.told).toEqual(read(rows).filter((question) => Array.isArray(facts(question))));
          expect(found.gaps).toEqual(read(rows.filter((row) => weigh(row) > found.strength.now && holds(row.when, facts) === undefined)).filter((question) => facts(question) === undefined));
        }
      }
    }
  });

  it('is worked out once for the same facts', () => {
    const facts = factsOf(answersFor(personas[0] as (typeof personas)[number]));
    expect(elementFinding('call-up', facts, baseline)).toBe(elementFinding('call-up', facts, baseline));
    expect(strength('call-up', facts, baseline)).toBe(strength('call-up', facts, baseline));
    // And under a law by which none of its rows weighs otherwise, it is what it is everywhere.
    expect(elementFinding('call-up', facts, lawOf('eu'))).toBe(elementFinding('call-up', facts, baseline));
    expect(elementFinding('refusal', facts, lawOf('eu'))).not.toBe(elementFinding('refusal', facts, baseline));
    // The same law stands in for itself, and no other.
    const [law, same] = [lawOf('eu'), lawOf('eu')];
    expect(elementFinding('refusal', facts, law)).toBe(elementFinding('refusal', facts, law));
    expect(elementFinding('refusal', facts, same)).toEqual(elementFinding('refusal', facts, law));
  });
});

describe('what is found of a ground', () => {
  it('is its best route, the elements of all its routes each once, and the weakest of the best', () => {
    for (const answers of sets) {
      const facts = factsOf(answers);
      for (const found of findings(facts)) {
        const { routes } = grounds[found.id];
        const least = (chain: readonly ElementId[]) => Math.min(...chain.map((element) => strength(element, facts, baseline).now));
        const best = Math.max(...routes.map(({ chain }) => least(chain)));
        expect(found.route).toBe(routes.find(({ chain }) => least(chain) === best));
        expect(found.elements.map(({ id }) => id)).toEqual([...new Set(routes.flatMap(({ chain }) => chain))]);
        expect([...found.weakest].sort()).toEqual(found.route.chain.filter((element) => strength(element, facts, baseline).now === best).sort());
        const { now, couldBe } = standing(found.id, facts, baseline);
        const why = withheld(found.id, facts);
        expect([found.standing, found.couldBe, found.withheld]).toEqual(why ? [null, null, why] : [now, couldBe, null]);
      }
    }
    expect(findings(factsOf({})).map(({ id }) => id)).toEqual(groundIds);
    expect(finding('war-crimes-objection', factsOf({}))).toEqual(finding('war-crimes-objection', factsOf({}), baseline));
  });

  it('is judged by its weakest element, by the better of two routes, and of equals by the first', () => {
    const by = (now: Partial<Record<ElementId, Strength>>, couldBe: Strength = 3) => standingBy('personal-circumstances', (element): Interval<Strength> => ({ now: now[element] ?? 0, couldBe }));
    expect([by({}).now, by({}).couldBe, by({}, 0).couldBe, by({}, 1).couldBe, by({}, 2).couldBe]).toEqual(['few', 'several', 'few', 'some', 'several']);
    expect(by({}).route.id).toBe('through-service');
    expect(by({ trait: 2, attention: 2, harm: 2 })).toMatchObject({ now: 'several', route: { id: 'outside-the-army' } });
    expect(by({ trait: 2, attention: 1, harm: 2 })).toMatchObject({ now: 'some', route: { id: 'outside-the-army' } });
    expect(by({ trait: 3, attention: 1, harm: 1, 'call-up': 1, 'service-harm': 1 })).toMatchObject({ now: 'some', route: { id: 'through-service' } });
    expect(by({ trait: 3, attention: 3, harm: 3 })).toMatchObject({ now: 'several' });
  });
});

describe('why a standing is not said', () => {
  const why = (answers: Answers) => groundIds.map((ground) => withheld(ground, factsOf(answers)));
  it('is the first gate that holds, or the first referral that withholds that ground', () => {
    expect(why({ army: ['other'] })).toEqual(groundIds.map(() => ({ by: 'another-army', kind: 'scope' })));
    expect(why({ 'where-now': ['russia'] })).toEqual(groundIds.map(() => ({ by: 'still-in-russia', kind: 'safety' })));
    expect(why({ 'other-roles': ['mercenary'], service: ['contract'], sent: ['yes'], 'own-part': ['detention', 'present-at-killing'] })).toEqual([null, { by: 'acts-against-people', kind: 'exclusion' }, null]);
    expect(why({ 'where-now': ['russia'], 'other-roles': ['mercenary'] })[1]).toEqual({ by: 'still-in-russia', kind: 'safety' });
    expect(why({ case: ['ordinary'] })).toEqual([null, null, null]);
  });
});

describe('who somebody is to the army', () => {
  it('is every profile that fits, the most telling first', () => {
    for (const answers of sets) {
      const facts = factsOf(answers);
      expect(profileOf(facts)).toEqual(profileIds.filter((id) => holds(profiles[id], facts) === true));
    }
  });
});

describe('other protection', () => {
  const made = (strengths: Partial<Record<ElementId, Strength>>, change: Partial<Finding> = {}): readonly Finding[] =>
    findings(factsOf({})).map((ground) => ({ ...ground, elements: ground.elements.map((element) => ({ ...element, strength: { now: strengths[element.id] ?? 0, couldBe: 3 as const } })), ...change }));
  const named = (found: readonly Finding[], answers: Answers = {}) => otherProtectionFor(found, factsOf(answers)).map(({ id, thin }) => `${id}${thin ? ' thin' : ''}`);

  it('beside the grounds: some likelihood and some harm, while none stands at several', () => {
    expect(named(made({}))).toEqual([]);
    expect(named(made({ 'call-up': 1 }))).toEqual([]);
    expect(named(made({ harm: 1 }))).toEqual([]);
    expect(named(made({ 'call-up': 1, harm: 1 }))).toEqual(['subsidiary thin']);
    expect(named(made({ attention: 1, 'service-harm': 2 }))).toEqual(['subsidiary']);
    expect(named(made({ attention: 1, 'call-up': 2, consequence: 1 }))).toEqual(['subsidiary']);
    expect(named(made({ 'call-up': 3, harm: 3 }, { standing: 'several' }))).toEqual([]);
    expect(named(made({ 'call-up': 3, harm: 3 }, { standing: 'some' }))).toEqual(['subsidiary']);
    expect(named([])).toEqual([]);
  });
  it('whatever stands: for a case, an exclusion referral, a ground that is withheld, and for one’s own life', () => {
    expect(named(made({}), { case: ['ordinary'] })).toEqual(['non-return']);
    expect(named(made({}), { 'false-papers': ['yes'] })).toEqual(['non-return']);
    expect(named(made({}), { urgent: ['detained'] })).toEqual([]);
    expect(named(made({ 'call-up': 3, harm: 3 }, { withheld: { by: 'fought', kind: 'exclusion' }, standing: null, couldBe: null }))).toEqual(['non-return']);
    expect(named(made({ 'call-up': 1, harm: 1 }).map((ground, at) => (at === 1 ? { ...ground, withheld: { by: 'fought', kind: 'exclusion' } as const } : ground)))).toEqual(['non-return']);
    expect(named(made({}), { needs: ['children'] })).toEqual(['humanitarian']);
    expect(named(made({ 'call-up': 1, harm: 1 }), { needs: ['seriously-ill'], case: ['wanted'] })).toEqual(['subsidiary thin', 'non-return', 'humanitarian']);
  });
});
