import type * as z from 'zod';
import type { Condition } from './conditions.ts';
import { type Country, countrySchema, topics } from './country.ts';
import { indicators } from './indicators/index.ts';
import { sourceOf } from './source.ts';
import { optionsOf, questionIds } from './vocabulary.ts';

/**
 * What is wrong with the record of a country, each fault as one line: file, field, what is expected. `known` are the ids
 * of all sources, `today` the ISO day of the check. A record without fault gives an empty list.
 */
export function faultsIn(code: string, record: unknown, known: ReadonlySet<string>, today: string): readonly string[] {
  const file = `content/countries/${code}.ts`;
  const parsed = countrySchema.safeParse(record);
  if (!parsed.success) return parsed.error.issues.map((issue) => `${file}: ${placeOf(issue.path, record)}: ${expectedBy(issue)}`);
  const country = record as Country;
  return [
    ...(country.code === code ? [] : [`code: expected "${code}", as the file is called`]),
    ...topics.filter((topic) => !country.facts.some((fact) => fact.topic === topic)).map((topic) => `facts: expected at least one on the topic "${topic}"; what is not known is a fact too, with confidence "unknown"`),
    ...twice(country.facts, 'facts'), ...twice(country.policies, 'policies'), ...twice(country.article, 'article'),
    ...sourcesIn(country, known),
    ...datesIn(country, today),
    ...country.policies.flatMap(({ id, when }) => answersIn(when).map((fault) => `policies "${id}".when: ${fault}`)),
    ...country.overrides.flatMap(({ row }) => (indicators.some(({ id }) => id === row) ? [] : [`overrides: there is no row "${row}"; expected an id from content/indicators`])),
  ].map((fault) => `${file}: ${fault}`);
}

/** `facts "visas".topic`: rows by their id where they have one. */
function placeOf(path: readonly PropertyKey[], record: unknown): string {
  let at = record;
  let place = '';
  for (const key of path) {
    at = (at as Record<PropertyKey, unknown> | undefined)?.[key];
    const id = (at as { id?: unknown } | undefined)?.id;
    if (typeof key !== 'number') place += place ? `.${String(key)}` : String(key);
    else place += typeof id === 'string' ? ` "${id}"` : `[${key}]`;
  }
  return place || 'the record';
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`;
  if (issue.code === 'unrecognized_keys') return `expected no field ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  return issue.message.replace(/^Invalid \w+: /, '');
}

const twice = (rows: readonly { readonly id: string }[], field: string) =>
  rows.filter(({ id }, at) => rows.findIndex((row) => row.id === id) !== at).map(({ id }) => `${field} "${id}": expected each id once`);

/** Every cited source, with the field that cites it. */
function citesIn(country: Country): readonly (readonly [field: string, cite: string])[] {
  const cited = (field: string, value: unknown): (readonly [string, string])[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const id = (inner as { id?: unknown } | null)?.id;
      const place = Array.isArray(value) ? `${field}${typeof id === 'string' ? ` "${id}"` : `[${key}]`}` : field ? `${field}.${key}` : key;
      return key === 'sources' && Array.isArray(inner) ? inner.map((cite) => [place, String(cite)] as const) : cited(place, inner);
    });
  };
  return cited('', { ...country, sources: undefined });
}

const sourcesIn = (country: Country, known: ReadonlySet<string>) =>
  citesIn(country).flatMap(([field, cite]) =>
    known.has(sourceOf(cite)) ? [] : [`${field}: there is no source "${sourceOf(cite)}"; expected an id of this record's sources or of content/sources`],
  );

/** A date may be a year or a month: it is compared as far as it goes. */
const after = (date: string, day: string) => date > day.slice(0, date.length);

function datesIn(country: Country, today: string): readonly string[] {
  const rows = [
    ...country.facts.map((row) => [`facts "${row.id}"`, row] as const),
    ...country.policies.map((row) => [`policies "${row.id}"`, row] as const),
    ...country.article.map((row) => [`article "${row.id}"`, row] as const),
    ...country.help.map((row, at) => [`help[${at}]`, { ...row, asOf: row.seen }] as const),
  ].map(([at, row]) => [at, { checkedOn: country.checkedOn, ...row } as { asOf: string | null; checkedOn: string; reviewBy?: string }] as const);
  return [
    ...(country.checkedOn > today ? [`checkedOn: ${country.checkedOn} is still to come; expected the day somebody last looked`] : []),
    ...rows.flatMap(([at, { asOf, checkedOn, reviewBy }]) => [
      ...(asOf && after(asOf, checkedOn) ? [`${at}.asOf: ${asOf} is after ${checkedOn}, the day it was looked at; expected a date up to that day`] : []),
      ...(checkedOn > today ? [`${at}.checkedOn: ${checkedOn} is still to come; expected the day somebody last looked`] : []),
      ...(reviewBy && asOf && !after(reviewBy, asOf) ? [`${at}.reviewBy: ${reviewBy} is not after ${asOf}, the date it speaks of; expected a later day`] : []),
    ]),
    ...country.timeline.flatMap(({ date }, at) => {
      const before = country.timeline[at - 1]?.date;
      const shared = Math.min(date.length, before?.length ?? 0);
      return before && date.slice(0, shared) < before.slice(0, shared) ? [`timeline[${at}].date: ${date} stands after ${before}; expected the oldest first`] : [];
    }),
  ];
}

function answersIn(condition: Condition): readonly string[] {
  if ('not' in condition) return answersIn(condition.not);
  if ('all' in condition) return condition.all.flatMap(answersIn);
  if ('any' in condition) return condition.any.flatMap(answersIn);
  const { question, is } = condition;
  if (!questionIds.includes(question)) return [`there is no question "${question}"; expected one of content/vocabulary.ts`];
  const options: readonly string[] = optionsOf(question).filter((option) => option !== 'unsure' && option !== 'rather-not-say');
  return is.filter((option) => !options.includes(option)).map((option) => `"${question}" has no answer "${option}"; expected one of ${options.join(', ')}`);
}
