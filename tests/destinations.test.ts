import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, questionsIn } from '../content/conditions.ts';
import { countries } from '../content/countries/index.ts';
import type { Policy } from '../content/country.ts';
import { type ElementId, elements, grounds } from '../content/grounds.ts';
import { weights } from '../content/indicator.ts';
import { indicators } from '../content/indicators/index.ts';
import { bank } from '../content/questions.ts';
import { sourceOf } from '../content/source.ts';
import { allSources } from '../content/sources/index.ts';
import { type CountryCode, countryCodes, type QuestionId, vocabulary } from '../content/vocabulary.ts';
import { baseline, type Finding, findings, type Law, lawOf, strength } from '../machines/law.ts';
import { type Answers, settle } from '../machines/path.ts';
import { advisoriesFor, differencesIn, lawIn, policiesOf, practiceFor, readIn } from '../machines/policy.ts';
import { type Facts, holds } from '../machines/truth.ts';
import { standingKey } from '../machines/words.ts';
import { assessment, read } from '../scripts/tool/assess.ts';
import { someAnswers } from './answer-sets.ts';
import { models, together } from './models.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';

const factsOf = (answers: Answers): Facts => settle(answers).facts;
/** All of it is asked on the way through the guide. */
const givable = (answers: Answers) => Object.keys(settle(answers).setAside).length === 0;
const answersOf = (id: string): Answers => {
  const persona = personas.find((one) => one.id === id);
  if (!persona) throw new Error(`no persona ${id}`);
  return answersFor(persona);
};
const listed = (sources: readonly string[]) => sources.length > 0 && sources.every((cite) => Object.hasOwn(allSources, sourceOf(cite)));
const pairs = <T>(items: readonly T[]) => items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));

describe('a mobilised man and a conscript who never asked for alternative service, told of Germany, France, Kazakhstan and the US', () => {
  const to = ['de', 'fr', 'kz', 'us'] as const;
  const told = (id: string) => {
    const reading = read({ answers: answersOf(id), regime: 'unhcr', today: '2026-11-24', to });
    const { destinations } = assessment(reading);
    const of = <T>(what: (one: (typeof destinations)[number]) => T) => Object.fromEntries(to.map((code) => [code, what(destinations.find((one) => one.id === code) as (typeof destinations)[number])]));
    return { reading, destinations, of };
  };
  // Targeted persecution, war-crimes objection, personal circumstances.
  const standings = (id: string) => told(id).of(({ grounds: there }) => there.map(({ standing }) => standing).join(', '));
  const differences = (id: string) => told(id).of((one) => one.differences.map(({ row, weight, otherwise }) => `${row}: ${weight}, not ${otherwise}`));

  it('are who they should be', () => {
    expect(answersOf('order-by-telephone')).toMatchObject({ summons: ['mobilisation-order'], 'came-how': ['telephone'] });
    expect(answersOf('mobilised-with-a-paper-order')).toMatchObject({ summons: ['mobilisation-order'], 'can-show': ['paper', 'witness'] });
    expect(answersOf('student-in-the-register')).toMatchObject({ service: ['not-served'], alternative: ['nothing-stopped-me'] });
  });

  it('stand as each law reads them', () => {
    expect(standings('mobilised-with-a-paper-order')).toEqual({ de: 'few, several, few', fr: 'few, several, few', kz: 'few, several, few', us: 'few, some, few' });
    // France asks that the call-up be shown.
    expect(standings('order-by-telephone')).toEqual({ de: 'few, several, few', fr: 'few, some, few', kz: 'few, several, few', us: 'few, some, few' });
    // In the EU refusing must have been the only way out.
    expect(standings('student-in-the-register')).toEqual({ de: 'few, few, few', fr: 'few, few, few', kz: 'few, some, few', us: 'few, some, few' });
  });

  it('are told which rows weigh otherwise, and how they weigh by UNHCR’s standard', () => {
    const presumed = 'presumed-connection: strongly for, not for';
    expect(differences('order-by-telephone')).toEqual({
      de: [presumed], fr: [presumed, 'order-came: slightly for, not for'], kz: [], us: ['presumed-connection: slightly for, not for'],
    });
    const asked = 'could-have-asked: strongly against, not slightly against';
    expect(differences('student-in-the-register')).toEqual({
      de: [presumed, asked], fr: [presumed, asked], kz: [],
      us: ['presumed-connection: slightly for, not for', 'called-like-everyone: strongly against, not against', 'reason-like-everyone: against, not slightly against'],
    });
  });

  describe.each(['mobilised-with-a-paper-order', 'order-by-telephone', 'student-in-the-register'])('%s', (id) => {
    const { reading, destinations } = told(id);
    const places = reading.destinations.filter(({ code }) => to.includes(code as (typeof to)[number]));

    it('is told what differs where the law does, with the source of each row', () => {
      expect(places.map(({ code }) => code)).toEqual(to);
      for (const { code, grounds: there, differences: named } of places) {
        const otherwise = there.filter(({ standing, couldBe, id: ground }) => {
          const plain = reading.found.find((one) => one.id === ground);
          return plain?.standing !== standing || plain.couldBe !== couldBe;
        });
        for (const { id: ground } of otherwise) {
          const chained = grounds[ground].routes.flatMap(({ chain }) => chain);
          expect(named.some(({ row }) => chained.includes(row.element)), `${code}: ${ground}`).toBe(true);
        }
        expect(named.filter(({ sources }) => !listed(sources)).map(({ row }) => `${code}: ${row.id}`)).toEqual([]);
      }
    });

    it('is told otherwise by the policy of each, with the source of each row', () => {
      for (const [one, other] of pairs(places)) {
        const [here, there] = [one, other].map(({ advisories }) => advisories.map((row) => row.id)) as [string[], string[]];
        const only = [...one.advisories.filter((row) => !other.advisories.includes(row)), ...other.advisories.filter((row) => !one.advisories.includes(row))];
        expect(here, `${one.code}, ${other.code}`).not.toEqual(there);
        expect(only.filter(({ sources }) => !listed(sources)).map((row) => row.id), `${one.code}, ${other.code}`).toEqual([]);
      }
    });

    it('is told otherwise of what each does with people like him', () => {
      const practice = destinations.filter(({ id: code }) => to.includes(code as (typeof to)[number])).map(({ practiceForProfile }) => practiceForProfile.join());
      expect(new Set(practice).size).toBe(to.length);
      const facts = places.flatMap(({ country }) => practiceFor(country, reading.facts));
      expect(facts.length).toBeGreaterThan(0);
      expect(facts.filter(({ sources, recalled, confidence }) => !listed(sources) && !recalled && confidence !== 'unknown').map((fact) => fact.id)).toEqual([]);
    });
  });
});

/** A law without some of what it weighs otherwise. */
const without = (law: Law, rows: readonly string[]): Law => ({ regime: law.regime, overrides: new Map([...law.overrides].filter(([row]) => !rows.includes(row))) });
const differs = (element: ElementId, facts: Facts, one: Law, other: Law) => {
  const [here, there] = [strength(element, facts, one), strength(element, facts, other)];
  return { now: here.now !== there.now, couldBe: here.couldBe !== there.couldBe };
};

describe('where a reading differs from UNHCR’s standard', () => {
  const cases = personas.flatMap((persona) => {
    const facts = factsOf(answersFor(persona));
    const plain = findings(facts);
    return countryCodes.map((code) => ({ at: `${persona.id} in ${code}`, code, facts, plain, there: readIn(code, facts) }));
  });

  it('a row of that very element is named, with its sources, and without it nothing differs', () => {
    let met = 0;
    for (const { at, facts, there } of cases) {
      for (const element of elements) {
        const { now, couldBe } = differs(element, facts, there.law, baseline);
        if (!now && !couldBe) continue;
        met += 1;
        const named = there.differences.filter(({ row }) => row.element === element);
        expect(named.length, `${at}: ${element}`).toBeGreaterThan(0);
        for (const { row, sources } of named) expect(listed(sources), `${at}: ${row.id}`).toBe(true);
        const plain = without(there.law, named.map(({ row }) => row.id));
        expect(strength(element, facts, plain), `${at}: ${element}`).toEqual(strength(element, facts, baseline));
      }
    }
    expect(met).toBeGreaterThan(300);
  });

  it('every standing that differs rests on such an element, and without what is named every finding is the same', () => {
    const met = new Set<CountryCode>();
    for (const { at, code, facts, plain, there } of cases) {
      for (const [index, { id, standing, couldBe }] of there.grounds.entries()) {
        if (plain[index]?.standing === standing && plain[index]?.couldBe === couldBe) continue;
        met.add(code);
        const chained = new Set(grounds[id].routes.flatMap(({ chain }) => chain));
        expect(there.differences.some(({ row }) => chained.has(row.element)), `${at}: ${id}`).toBe(true);
      }
      const bare = findings(facts, without(there.law, there.differences.map(({ row }) => row.id)));
      const told = (found: readonly Finding[]) => found.map(({ standing, couldBe, elements: own }) => [standing, couldBe, own.map((element) => element.strength)]);
      expect(told(bare), at).toEqual(told(plain));
    }
    expect([...met]).toEqual(expect.arrayContaining(['de', 'fr', 'us']));
  });

  it('whatever was answered, and whatever was left open, a standing that differs in words rests on a row that is named', () => {
    let byOpen = 0;
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...countryCodes), (answers, code) => {
        const facts = factsOf(answers);
        const plain = findings(facts);
        const there = readIn(code, facts);
        for (const [index, found] of there.grounds.entries()) {
          if (standingKey(found) === standingKey(plain[index] as Finding)) continue;
          const chained = grounds[found.id].routes.flatMap(({ chain }) => chain);
          const names = (rows: typeof there.differences) => rows.some(({ row, sources }) => chained.includes(row.element) && listed(sources));
          expect(names([...there.differences, ...there.openDifferences]), `${code}: ${found.id}`).toBe(true);
          if (!names(there.differences)) byOpen += 1;
        }
      }),
      { numRuns: 6000, seed: 20261127 },
    );
    expect(byOpen).toBeGreaterThan(0);
  });

  it('and nothing differs where a country’s own law is none of ours', () => {
    const alike = countryCodes.filter((code) => lawIn(code).overrides.size === 0);
    expect(alike).toEqual(expect.arrayContaining(['am', 'ge', 'kz', 'tr']));
    for (const { at, code, plain, there } of cases) {
      if (!alike.includes(code)) continue;
      expect(there.differences, at).toEqual([]);
      expect(there.grounds, at).toEqual(plain);
    }
  });

  it('whatever is answered: how things stand is explained by what is named, how they could stand also by a row still open', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...countryCodes), (answers, code) => {
        const facts = factsOf(answers);
        const law = lawIn(code);
        const named = differencesIn(law, facts).map(({ row }) => row.element);
        const open = indicators.filter(({ id, when }) => law.overrides.has(id) && holds(when, facts) === undefined).map((row) => row.element);
        for (const element of elements) {
          const { now, couldBe } = differs(element, facts, law, baseline);
          if (now) expect(named).toContain(element);
          if (couldBe) expect([...named, ...open]).toContain(element);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** The personas; people who say little but what a row speaks of; and such with one support of the same element, for it to lift or hold down. */
function* peopleOf(row: (typeof indicators)[number]): Generator<Facts> {
  yield* personas.map((persona) => factsOf(answersFor(persona)));
  for (const one of models(row.when, 12)) {
    yield factsOf(one);
    for (const support of indicators.filter(({ element, weight }) => element === row.element && weights[weight] > 0)) {
      for (const other of models(support.when, 4)) {
        const both = together(one, other);
        if (both && givable(both)) yield factsOf(both);
      }
    }
  }
}

const weighed = new Map(countryCodes.flatMap((code) => [...lawIn(code).overrides.values()].map((override) => [`${override.row}, ${override.weight}`, override] as const)));

describe('a row weighed otherwise by a regime or a country', () => {
  it.each([...weighed])('%s: changes a strength for somebody by itself', (_, override) => {
    const row = indicators.find(({ id }) => id === override.row) as (typeof indicators)[number];
    const alone = lawOf('unhcr', [override]);
    let moved = false;
    for (const facts of peopleOf(row)) {
      moved = differs(row.element, facts, alone, baseline).now;
      if (moved) break;
    }
    expect(moved).toBe(true);
  });
});

const policies = Object.values(countries).flatMap(({ code, policies: own }) => own.map((policy) => [`${code}: ${policy.id}`, policy] as const));
const readWhere = (policy: Policy) => countryCodes.filter((code) => policiesOf(code).includes(policy));

const valuesOf = (question: QuestionId): readonly (readonly string[])[] => {
  const { kind, options } = vocabulary[question] as { kind: string; options: readonly string[] };
  return [...(kind === 'many' ? [['none']] : []), ...options.map((option) => [option])];
};
const optionsNamed = (condition: Condition, question: QuestionId): readonly string[] =>
  'question' in condition ? (condition.question === question ? condition.is : []) : ('not' in condition ? [condition.not] : 'all' in condition ? condition.all : condition.any).flatMap((part) => optionsNamed(part, question));

/** The same answers, and to whatever else the row reads one that it does not name, so that a single answer decides. */
function answeredBeside(answers: Answers, { when }: Policy): Answers {
  let given = answers;
  for (const { question } of bank) {
    if (given[question] || !questionsIn(when).includes(question) || !settle(given).asked.includes(question)) continue;
    const unnamed = valuesOf(question).filter((value) => !optionsNamed(when, question).some((option) => value.includes(option)));
    given = unnamed.map((value): Answers => ({ ...given, [question]: value })).find((one) => givable(one) && holds(when, factsOf(one)) === true) ?? given;
  }
  return given;
}

/** Two answer sets that differ in one answer, and a row that speaks to the first and has nothing to say to the second. */
function neighboursOf(policy: Policy): { readonly speaks: Answers; readonly silent: Answers; readonly question: QuestionId } | undefined {
  for (const model of models(policy.when)) {
    const speaks = answeredBeside(model, policy);
    for (const question of Object.keys(speaks) as QuestionId[]) {
      for (const value of valuesOf(question)) {
        const silent: Answers = { ...speaks, [question]: value };
        if (givable(silent) && holds(policy.when, factsOf(silent)) === false) return { speaks, silent, question };
      }
    }
  }
  return undefined;
}

describe('a row of policy', () => {
  it.each(policies)('%s: speaks to somebody, and is silent to a neighbour who gives one other answer', (_, policy) => {
    const found = neighboursOf(policy);
    expect(found, 'no single answer decides').toBeDefined();
    if (!found) return;
    const { speaks, silent, question } = found;
    expect(Object.keys(silent)).toEqual(Object.keys(speaks));
    expect(Object.keys(speaks).filter((one) => String(speaks[one as QuestionId]) !== String(silent[one as QuestionId]))).toEqual([question]);
    const where = readWhere(policy);
    expect(where.length).toBeGreaterThan(0);
    for (const code of where) {
      expect(advisoriesFor(code, factsOf(speaks)), code).toContain(policy);
      expect(advisoriesFor(code, factsOf(silent)), code).not.toContain(policy);
    }
  });
});
