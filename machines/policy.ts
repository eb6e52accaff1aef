import { answer } from '../content/conditions.ts';
import { countries } from '../content/countries/index.ts';
import type { Country, Fact, Policy, RecordCode } from '../content/country.ts';
import { groundIds, grounds } from '../content/grounds.ts';
import type { Indicator, Weight } from '../content/indicator.ts';
import { indicators } from '../content/indicators/index.ts';
import type { Override } from '../content/regimes.ts';
import type { QuestionId } from '../content/vocabulary.ts';
import { baseline, type Finding, findings, type Law, lawOf, profileOf, speaks, standing } from './law.ts';
import { memo, memoOf } from './memo.ts';
import { type Facts, holds } from './truth.ts';

/** The law of a country: its regime, and what the country itself weighs otherwise. */
export const lawIn = memo((code: RecordCode): Law => {
  const country = countries[code];
  return country ? lawOf(country.regime, country.overrides as readonly Override[]) : lawOf('unhcr');
});

/** In a state of the EU that has no record of its own. */
const elsewhereInUnion = answer('where-now').is('eu-other');
const named = (question: QuestionId, code: RecordCode, facts: Facts): boolean => {
  const said = facts(question);
  return Array.isArray(said) && said.includes(code);
};

/** The person is where this record speaks of: of a state its own, or the general one of the EU where that state has none. */
export const isHere = (code: RecordCode, facts: Facts): boolean => (code === 'eu' ? holds(elsewhereInUnion, facts) === true : named('where-now', code, facts));

/** The records somebody looks at: of the states they chose and of the place they are in. In the order of their codes. */
export const destinationsOf = (facts: Facts): readonly RecordCode[] =>
  (Object.keys(countries) as RecordCode[]).filter((code) => isHere(code, facts) || (code !== 'eu' && named('destinations', code, facts)));

/** Every policy row of a country, those of the record it draws on included. */
export function policiesOf(code: RecordCode): readonly Policy[] {
  const country = countries[code];
  if (!country) return [];
  return [...country.policies, ...((country.drawsOn && countries[country.drawsOn]?.policies) || [])];
}

export const dangerFirst = (policies: readonly Policy[]): readonly Policy[] => [
  ...policies.filter(({ kind }) => kind === 'danger'),
  ...policies.filter(({ kind }) => kind !== 'danger'),
];

/** The rows that speak to these answers, danger first. */
export const advisoriesFor = (code: RecordCode, facts: Facts): readonly Policy[] => advisories(facts)(code);
const advisories = memoOf((facts: Facts) => memo((code: RecordCode) => dangerFirst(policiesOf(code).filter((policy) => holds(policy.when, facts)))));

/** A deadline that can cost the case, where it runs. */
export type Deadline = { readonly code: RecordCode; readonly policy: Policy };
const isDue = ({ kind, vital }: Policy): boolean => kind === 'deadline' && vital === true;
/** What runs where the person is now, by the record of that place. */
export const deadlinesHere = (facts: Facts): readonly Deadline[] =>
  destinationsOf(facts)
    .filter((code) => isHere(code, facts))
    .flatMap((code) => advisoriesFor(code, facts).filter(isDue).map((policy) => ({ code, policy })));
/** What will run from the day that somebody who is elsewhere comes there: the deadlines that would speak to the same person, just arrived and with nothing asked for yet. */
export function deadlinesOnArrival(code: RecordCode, facts: Facts): readonly Policy[] {
  const there: Readonly<Record<string, readonly string[]>> = { 'where-now': [code], claim: ['no'], arrived: ['under-1-month'], urgent: ['none'] };
  return advisoriesFor(code, (question) => there[question] ?? facts(question)).filter(isDue);
}

/** What a country does with people like this: the practice facts that name one of their profiles. */
export function practiceFor(country: Country, facts: Facts): readonly Fact[] {
  const mine = profileOf(facts);
  return country.facts.filter((fact) => fact.profiles?.some((profile) => mine.includes(profile)));
}

/** A row that speaks to these answers and weighs otherwise here than by UNHCR's standard. */
export type Difference = { readonly row: Indicator; readonly weight: Weight; readonly sources: readonly string[] };
const differencesOf = memoOf((law: Law): readonly Difference[] =>
  [...law.overrides.values()].flatMap(({ row: id, weight, sources }) => indicators.filter((row) => row.id === id).map((row) => ({ row, weight, sources }))),
);
export const differencesIn = (law: Law, facts: Facts): readonly Difference[] => differencesOf(law).filter(({ row }) => speaks(row, facts) === true);

/** Where more could be found there, or less, than by UNHCR's standard: the rows not answered yet that it rests on. */
export function openDifferencesIn(law: Law, facts: Facts): readonly Difference[] {
  const apart = groundIds.filter((ground) => standing(ground, facts, law).couldBe !== standing(ground, facts, baseline).couldBe);
  const chained = apart.flatMap((ground) => grounds[ground].routes.flatMap(({ chain }) => chain));
  return differencesOf(law).filter(({ row }) => chained.includes(row.element) && speaks(row, facts) === undefined);
}

export type DestinationReading = {
  readonly code: RecordCode;
  readonly law: Law;
  readonly grounds: readonly Finding[];
  readonly advisories: readonly Policy[];
  readonly differences: readonly Difference[];
  readonly openDifferences: readonly Difference[];
};
/** The same answers, read under the law of one country and joined with its policy. */
export function readIn(code: RecordCode, facts: Facts): DestinationReading {
  const law = lawIn(code);
  return { code, law, grounds: findings(facts, law), advisories: advisoriesFor(code, facts), differences: differencesIn(law, facts), openDifferences: openDifferencesIn(law, facts) };
}
