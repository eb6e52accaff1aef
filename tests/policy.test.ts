import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countries } from '../content/countries/index.ts';
import type { Policy, RecordCode } from '../content/country.ts';
import { type GroundId, groundIds, grounds } from '../content/grounds.ts';
import { indicators } from '../content/indicators/index.ts';
import { bank } from '../content/questions.ts';
import { type Override, regimes } from '../content/regimes.ts';
import { type CountryCode, countryCodes, vocabulary } from '../content/vocabulary.ts';
import { baseline, findings, lawOf, profileOf, standing, strength, weightIn } from '../machines/law.ts';
import { type Answers, settle } from '../machines/path.ts';
import { advisoriesFor, deadlinesHere, deadlinesOnArrival, destinationsOf, differencesIn, lawIn, openDifferencesIn, policiesOf, practiceFor, readIn } from '../machines/policy.ts';
import { type Facts, holds } from '../machines/truth.ts';
import { someAnswers } from './answer-sets.ts';
import { models, together } from './models.ts';
import { tries } from './numbers.ts';
import { personas } from './personas/index.ts';
import { answersOf } from './personas/persona.ts';

const factsOf = (answers: Answers): Facts => settle(answers).facts;
const recorded = countryCodes.filter((code) => code in countries);
const unrecorded = countryCodes.filter((code) => !(code in countries));
const rowOf = (id: string) => {
  const row = indicators.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const weightsOf = (overrides: readonly Pick<Override, 'row' | 'weight'>[]) => Object.fromEntries(overrides.map(({ row, weight }) => [row, weight]));

describe('where somebody looks', () => {
  const looks = (answers: Answers) => destinationsOf(factsOf(answers));

  it.each(recorded)('%s, whether it was chosen or is where they are', (code) => {
    expect(looks({ destinations: [code] })).toEqual([code]);
    expect(looks({ 'where-now': [code] })).toEqual([code]);
    expect(looks({ 'where-now': [code], destinations: [code] })).toEqual([code]);
  });

  it('is nowhere without a record', () => {
    for (const place of [...unrecorded, 'russia', 'occupied', 'elsewhere', 'unsure', 'rather-not-say']) expect(looks({ 'where-now': [place] }), place).toEqual([]);
    for (const place of [...unrecorded, 'none', 'unsure', 'rather-not-say']) expect(looks({ destinations: [place] }), place).toEqual([]);
    expect(looks({})).toEqual([]);
  });

  it('is the general record where they are in a state of the EU that has none, and there only', () => {
    expect(looks({ 'where-now': ['eu-other'] })).toEqual(['eu']);
    expect(looks({ 'where-now': ['eu-other'], destinations: ['us', 'de'] })).toEqual(['de', 'eu', 'us']);
    const said = (answers: Answers) => advisoriesFor('eu', factsOf({ ...answers, 'where-now': ['eu-other'] })).map(({ id }) => id);
    expect(said({})).toContain('denmark-and-ireland');
    expect(said({ urgent: ['removal-decision'], claim: ['no'] })).toContain('after-a-return-decision');
    expect(said({ claim: ['refused'] })).toContain('days-to-appeal');
    expect(readIn('eu', factsOf({ 'where-now': ['eu-other'] })).law.regime).toBe('eu');
  });

  it('is in the order of the codes, whatever the order of choosing, and the general record cannot be chosen', () => {
    const all = [...recorded].reverse();
    expect(looks({ destinations: all })).toEqual([...recorded].sort());
    expect(looks({ 'where-now': ['kz'], destinations: ['ge', 'de'] })).toEqual(['de', 'ge', 'kz']);
    expect(destinationsOf((question) => (question === 'destinations' ? ['eu', 'de'] : undefined))).toEqual(['de']);
  });

  it('is nowhere for somebody this guide is not for', () => {
    expect(looks({ army: ['other'], destinations: ['de'] })).toEqual([]);
  });
});

describe('a deadline', () => {
  const here = (answers: Answers) => deadlinesHere(factsOf(answers)).map(({ code, policy }) => `${code} ${policy.id}`);
  const later = (code: CountryCode, answers: Answers) => deadlinesOnArrival(code, factsOf(answers)).map(({ id }) => id);

  it('runs where the person is, whether or not the day of arrival was said, and nowhere else', () => {
    for (const arrived of ['under-1-month', 'over-a-year', 'unsure', 'rather-not-say']) expect(here({ 'where-now': ['kz'], claim: ['no'], arrived: [arrived] }), arrived).toContain('kz five-days-to-ask');
    expect(here({ 'where-now': ['kz'], claim: ['no'], destinations: ['us', 'ge'] })).toEqual(['kz five-days-to-ask']);
    expect(here({ 'where-now': ['kz'], claim: ['waiting'] })).toEqual([]);
    expect(here({ 'where-now': ['elsewhere'], claim: ['no'], destinations: ['kz'] })).toEqual([]);
    expect(here({})).toEqual([]);
    expect(here({ destinations: ['us', 'de'] })).toEqual([]);
  });

  it('is told by the rules of the EU, too, with a record of the state or without one', () => {
    expect(here({ 'where-now': ['de'], claim: ['refused'] })).toEqual(['de days-to-go-to-court', 'de days-to-appeal']);
    expect(here({ 'where-now': ['eu-other'], claim: ['refused'], destinations: ['de'] })).toEqual(['eu days-to-appeal']);
    expect(here({ 'where-now': ['de'], claim: ['refused'], destinations: ['fi'] })).toEqual(['de days-to-go-to-court', 'de days-to-appeal']);
  });

  it('is only one that can cost the case', () => {
    expect(here({ 'where-now': ['gb'], claim: ['no'] })).toEqual([]);
    expect(advisoriesFor('gb', factsOf({ 'where-now': ['gb'], claim: ['no'] })).map(({ id }) => id)).toContain('ask-at-once');
  });

  it('will run from the day that somebody comes there', () => {
    const abroad: Answers = { 'where-now': ['ge'], claim: ['refused'], arrived: ['over-a-year'] };
    expect(later('us', abroad)).toEqual(['year-to-file']);
    expect(later('kz', abroad)).toEqual(['five-days-to-ask']);
    expect(later('am', abroad)).toEqual([]);
    expect(later('es', { ...abroad, urgent: ['airport'] })).toEqual([]);
    expect(later('rs', abroad)).toEqual(['seventy-two-hours-and-three-weeks']);
  });
});

describe('the law of a country', () => {
  it.each(recorded)('%s: its regime, and what it weighs otherwise itself', (code) => {
    const country = countries[code];
    const law = lawIn(code);
    expect(law.regime).toBe(country?.regime);
    const own = weightsOf((country?.overrides ?? []) as readonly Override[]);
    expect(weightsOf([...law.overrides.values()])).toEqual({ ...weightsOf(regimes[law.regime].overrides), ...own });
    for (const row of indicators) expect(weightIn(law, row), row.id).toBe(own[row.id] ?? weightsOf(regimes[law.regime].overrides)[row.id] ?? row.weight);
  });

  it('Germany: the law of the EU, and a way out inside Russia that weighs more', () => {
    expect(weightsOf([...lawIn('de').overrides.values()])).toEqual({
      'presumed-connection': 'strongly for',
      'fled-without-stated-reason': 'slightly for',
      'could-have-asked': 'strongly against',
      'only-local-officials-north-caucasus': 'against',
    });
  });

  it('Georgia and Kazakhstan: UNHCR’s standard', () => {
    for (const code of ['ge', 'kz'] as const) expect(lawIn(code)).toEqual(baseline);
  });

  it('a country without a record: UNHCR’s standard', () => {
    for (const code of unrecorded) expect(lawIn(code)).toEqual(baseline);
  });

  it('lets a country’s own weight stand over that of its regime', () => {
    const law = lawOf('eu', [{ row: 'could-have-asked', weight: 'against', sources: ['de-01'] }]);
    expect(weightIn(law, rowOf('could-have-asked'))).toBe('against');
    expect(weightIn(law, rowOf('presumed-connection'))).toBe('strongly for');
  });

  it('is not changed by being asked for', () => {
    const before = JSON.stringify(regimes);
    lawIn('de');
    expect(JSON.stringify(regimes)).toBe(before);
    expect(lawIn('fi').overrides.has('only-local-officials-north-caucasus')).toBe(false);
  });
});

const refuses: Answers = { army: ['russia'], 'where-now': ['de'], age: ['18-30'], service: ['reserve'], summons: ['mobilisation-order'], 'why-refuse': ['its-crimes'] };

describe('what is weighed otherwise there', () => {
  const of = (code: CountryCode, answers: Answers) => differencesIn(lawIn(code), factsOf(answers)).map(({ row, weight, sources }) => [row.id, weight, sources]);

  it('is named where its row speaks, with its own weight and sources', () => {
    expect(of('de', refuses)).toEqual([['presumed-connection', 'strongly for', ['ez']]]);
    expect(of('fi', refuses)).toEqual(of('de', refuses));
    expect(of('ge', refuses)).toEqual([]);
    const chechen: Answers = { army: ['russia'], age: ['18-30'], service: ['not-served'], who: ['north-caucasus'], fear: ['local-officials'] };
    expect(of('de', chechen)).toEqual([['only-local-officials-north-caucasus', 'against', ['ovg-bb-2024']]]);
    expect(of('fi', chechen)).toEqual([]);
  });

  it('is not named while the answers cannot say', () => {
    expect(of('de', {})).toEqual([]);
    expect(of('de', { ...refuses, 'why-refuse': ['unsure'] })).toEqual([]);
  });

  it('is every row of that law that speaks, and no other', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...recorded), (answers, code) => {
        const facts = factsOf(answers);
        const law = lawIn(code);
        const speaking = [...law.overrides.keys()].filter((row) => holds(rowOf(row).when, facts) === true);
        expect(differencesIn(law, facts).map(({ row }) => row.id)).toEqual(speaking);
      }),
      { numRuns: 60 },
    );
  });
});

describe('answers read in a country', () => {
  it('are found under its law and joined with its policy', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...countryCodes), (answers, code) => {
        const facts = factsOf(answers);
        const law = lawIn(code);
        expect(readIn(code, facts)).toEqual({ code, law, grounds: findings(facts, law), advisories: advisoriesFor(code, facts), differences: differencesIn(law, facts), openDifferences: openDifferencesIn(law, facts) });
      }),
      { numRuns: 60 },
    );
  });

  it('can stand otherwise than by UNHCR’s standard', () => {
    const reason = (code: CountryCode) => readIn(code, factsOf(refuses)).grounds.flatMap(({ elements }) => elements).find(({ id }) => id === 'reason')?.strength.now;
    expect([reason('de'), reason('ge')]).toEqual([3, 2]);
    expect(strength('reason', factsOf(refuses), baseline).now).toBe(2);
  });

  it('name no standing where it is withheld', () => {
    for (const code of recorded) {
      const { grounds } = readIn(code, factsOf({ ...refuses, 'where-now': ['russia'], destinations: [code] }));
      expect(grounds.map(({ standing, couldBe }) => [standing, couldBe])).toEqual([[null, null], [null, null], [null, null]]);
    }
  });
});

describe('the policy of a country', () => {
  it('is its own rows, then those of the record it draws on', () => {
    for (const code of recorded) {
      const country = countries[code];
      const general = country?.drawsOn ? (countries[country.drawsOn]?.policies ?? []) : [];
      expect(policiesOf(code)).toEqual([...(country?.policies ?? []), ...general]);
    }
    expect(policiesOf('de').length).toBeGreaterThan(countries.de?.policies.length ?? 0);
    for (const code of unrecorded) expect(policiesOf(code)).toEqual([]);
  });

  it('speaks danger first, and otherwise in the order of the record', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...recorded), (answers, code) => {
        const facts = factsOf(answers);
        const speaking = policiesOf(code).filter(({ when }) => holds(when, facts) === true);
        const told = advisoriesFor(code, facts);
        expect(told.filter(({ kind }) => kind === 'danger')).toEqual(speaking.filter(({ kind }) => kind === 'danger'));
        expect(told.filter(({ kind }) => kind !== 'danger')).toEqual(speaking.filter(({ kind }) => kind !== 'danger'));
        const kinds = told.map(({ kind }) => kind === 'danger');
        expect(kinds).toEqual([...kinds].sort((a, b) => Number(b) - Number(a)));
      }),
      { numRuns: 100 },
    );
  });

  it('puts a danger before a row that the record has first', () => {
    const bothSpeak = (danger: Policy, earlier: Policy) => {
      for (const one of models(danger.when, 4)) {
        for (const other of models(earlier.when, 4)) {
          const both = together(one, other);
          if (both && Object.keys(settle(both).setAside).length === 0) return both;
        }
      }
      return undefined;
    };
    const met = recorded.flatMap((code) => {
      const rows = policiesOf(code);
      for (const [at, danger] of rows.entries()) {
        if (danger.kind !== 'danger') continue;
        for (const earlier of rows.slice(0, at).filter(({ kind }) => kind !== 'danger')) {
          const both = bothSpeak(danger, earlier);
          const told = both ? advisoriesFor(code, factsOf(both)) : [];
          if (told.includes(danger) && told.includes(earlier)) return [told.indexOf(danger) < told.indexOf(earlier)];
        }
      }
      return [];
    });
    expect(met.length).toBeGreaterThan(0);
    expect(met.every((first) => first)).toBe(true);
  });
});

const rows = Object.values(countries).flatMap(({ code, policies }) => policies.map((policy) => [`${code}: ${policy.id}`, code, policy] as const));
/** Countries in which a row is read: its own or, of the general record, those that draw on it. */
const readWhere = (code: RecordCode): readonly CountryCode[] =>
  code === 'eu' ? recorded.filter((one) => countries[one]?.drawsOn === 'eu') : [code];
const tells = (code: CountryCode, policy: Policy, answers: Answers) => advisoriesFor(code, factsOf(answers)).includes(policy);

/** Answers all along the way by which a row has nothing to say, as far as taking each question by itself finds them. */
function silenceOf(policy: Policy): Answers | undefined {
  let answers: Answers = { army: ['russia'] };
  for (const { question } of bank) {
    if (answers[question] || !settle(answers).asked.includes(question)) continue;
    const { kind, options } = vocabulary[question] as { kind: string; options: readonly string[] };
    const given = [...(kind === 'many' ? ['none'] : []), ...options].map((option): Answers => ({ ...answers, [question]: [option] }));
    const verdicts = given.map((one) => holds(policy.when, factsOf(one)));
    const at = verdicts.includes(false) ? verdicts.indexOf(false) : verdicts.indexOf(undefined);
    if (at >= 0) answers = given[at] as Answers;
  }
  return holds(policy.when, factsOf(answers)) === false ? answers : undefined;
}

describe('a row of policy', () => {
  it.each(rows)('%s: speaks to somebody, there', (_, code, policy) => {
    const [answers] = models(policy.when);
    expect(answers, 'nobody can answer so').toBeDefined();
    for (const where of readWhere(code)) {
      expect(tells(where, policy, answers as Answers), where).toBe(true);
      // Choosing the country as well changes nothing.
      const there = together(answers as Answers, { destinations: [where] });
      if (there) expect(tells(where, policy, there), where).toBe(true);
    }
    for (const elsewhere of recorded.filter((one) => !readWhere(code).includes(one))) expect(tells(elsewhere, policy, answers as Answers), elsewhere).toBe(false);
  });

  it.each(rows)('%s: is silent while nothing is answered, and for somebody it is not about', (_, code, policy) => {
    for (const where of readWhere(code)) expect(tells(where, policy, {}), where).toBe(false);
    const others = silenceOf(policy);
    expect(others, 'it would speak to everybody in scope').toBeDefined();
    for (const where of readWhere(code)) expect(tells(where, policy, others as Answers), where).toBe(false);
  });
});

describe('what a country does with people like this', () => {
  it('is each fact that names one of their profiles, in the order of the record', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...recorded), (answers, code) => {
        const country = countries[code];
        if (!country) return;
        const facts = factsOf(answers);
        const mine = profileOf(facts);
        expect(practiceFor(country, facts)).toEqual(country.facts.filter(({ profiles = [] }) => mine.some((profile) => profiles.includes(profile))));
      }),
      { numRuns: 60 },
    );
  });

  it('is nothing while nothing is answered', () => {
    for (const code of recorded) expect(practiceFor(countries[code] as NonNullable<(typeof countries)[typeof code]>, factsOf({}))).toEqual([]);
  });
});

describe('what is weighed otherwise there, and still open', () => {
  const chained = (ground: GroundId) => grounds[ground].routes.flatMap(({ chain }) => chain);
  it('is named where more or less could be found there than by UNHCR’s standard, and nowhere else', () => {
    let named = 0;
    for (const answers of [{}, ...personas.flatMap(({ answers: given }) => [answersOf(given)]), ...fc.sample(someAnswers, { numRuns: tries(300), seed: 5 })]) {
      const facts = factsOf(answers);
      for (const law of (['de', 'us', 'gb', 'ca'] as const).map(lawIn)) {
        const apart = groundIds.filter((ground) => standing(ground, facts, law).couldBe !== standing(ground, facts, baseline).couldBe);
        const expected = [...law.overrides.values()].filter(({ row }) => holds(rowOf(row).when, facts) === undefined && apart.some((ground) => chained(ground).includes(rowOf(row).element)));
        expect(openDifferencesIn(law, facts)).toEqual(expected.map(({ row, weight, sources }) => ({ row: rowOf(row), weight, sources })));
        named += expected.length;
      }
    }
    expect(named).toBeGreaterThan(0);
  });

  it('is read along with the rest', () => {
    const facts = factsOf({});
    expect(readIn('de', facts)).toMatchObject({ code: 'de', openDifferences: openDifferencesIn(lawIn('de'), facts), differences: differencesIn(lawIn('de'), facts) });
  });
});
