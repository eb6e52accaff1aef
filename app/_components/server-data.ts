import { countries } from '../../content/countries/index.ts';
import type { Country, Fact, Policy, Topic } from '../../content/country.ts';
import { reviewByOf, reviewByOfClaim, reviewByOfHelp, reviewByOfStance, stances } from '../../content/freshness.ts';
import type { Locale } from '../../content/locales.ts';
import { messages } from '../../content/messages/index.ts';
import { rulesVersion } from '../../content/rules-version.ts';
import { sourceOf } from '../../content/source.ts';
import { allSources } from '../../content/sources/index.ts';
import { tables } from '../../content/tables.ts';
import { type GuideData, type Reading, readingOf } from './reading.ts';

/** Each statement with the day by which somebody must look again, counted where it names none. */
const dated: typeof countries = Object.fromEntries(
  Object.entries(countries).map(([code, country]) => {
    const withDay = <Row extends Fact | Policy>(row: Row): Row => ({ ...row, reviewBy: reviewByOf(row, country.checkedOn) });
    const said = Object.fromEntries(stances.map((name) => [name, { ...country[name], reviewBy: reviewByOfStance(name, country) }]));
    const help = country.help.map((one) => ({ ...one, reviewBy: reviewByOfHelp(one, country.checkedOn) }));
    const article = country.article.map((one) => ({ ...one, reviewBy: reviewByOfClaim(one, country.checkedOn) }));
    return [code, { ...country, ...said, help, article, facts: country.facts.map(withDay), policies: country.policies.map(withDay) }];
  }),
);

/** Everything, for pages written at build time. */
export const dataOf = (locale: Locale): GuideData => ({
  locale,
  messages: messages(locale),
  sources: allSources,
  countries: dated,
  withGuidance: true,
  withRecords: true,
  stale: process.env.GROUNDS_STALE === '1',
  tables,
  lawAsOf: rulesVersion.lawAsOf,
  rulesVersion: rulesVersion.version,
});
export const serverReading = (locale: Locale): Reading => readingOf(dataOf(locale));

/** Sentences in one language only. A record says each thing in every language; a browser needs one. */
function inOneLanguage<T>(value: T, locale: Locale): T {
  if (Array.isArray(value)) return value.map((one) => inOneLanguage(one, locale)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && 'ru' in value) return { [locale]: (value as Record<string, unknown>)[locale] } as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOneLanguage(inner, locale)])) as T;
}

/** What a reader of the guide may come to see of a country. The rest stands on the country's own page. */
function forTheGuide({ code, name, regime, drawsOn, entry, access, practice, pushback, returnRisk, ...more }: Country) {
  const { unknownFor, policies, overrides, phrases, help } = more;
  const first = (topic: Topic) => more.facts.filter((fact) => fact.topic === topic).slice(0, 2);
  const facts = [...more.facts.filter(({ profiles }) => profiles), ...first('responsibility'), ...first('other-stay')];
  return { code, name, regime, drawsOn, entry, access, practice, pushback, returnRisk, facts, unknownFor, policies, overrides, phrases, help };
}

const guideNamespaces = ['questions', 'countries', 'law', 'practical', 'records', 'ui'];
const spared = /^ui\.(menu\.|foot\.reviewed|countries\.|compare\.|data\.|sources\.)/;
/** Nobody reads these before the first question. */
const afterwards =
  /^(law\.(?!shelters\.)|practical\.|records\.|questions\.questions\.[^.]+\.why$|ui\.(board|change-part|destinations\.(?!again$)|finding|first|guidance\.(?!title$)|help|legend|lines|phrases|states|take)(\.|$))/;
const tablesAfterwards = ['otherProtection', 'papers', 'steps', 'lawyerQuestions', 'helpers'] as const;

/** What the machines must know of a country from the first answer on: conditions, no sentences. */
function bones({ code, name, regime, drawsOn, policies, overrides }: Country) {
  return {
    code, name, regime, drawsOn,
    policies: policies.map(({ id, kind, when }) => ({ id, kind, when })),
    overrides: overrides.map(({ row, weight, sources }) => ({ row, weight, sources })),
  };
}

const everyCountry = (of: (country: Country) => unknown, locale: Locale) =>
  Object.fromEntries(Object.entries(dated).map(([code, country]) => [code, inOneLanguage(of(country), locale)]));

/** Of the sources, those that `value` cites and `held` does not, in one language and without what only the list of sources shows. */
function sourcesFor(value: unknown, locale: Locale, held: ReadonlySet<string> = new Set()) {
  const cites = citedIn(value);
  return Object.fromEntries(
    Object.entries(allSources)
      .filter(([id]) => cites.has(id) && !held.has(id))
      .map(([id, { label, date, url, read, checkedOn, unit, caution }]) => [id, { label: { [locale]: label[locale] }, date, url, read, checkedOn, unit, caution }]),
  );
}

const wordsIn = (locale: Locale, wanted: (key: string) => boolean) => Object.fromEntries(Object.entries(messages(locale)).filter(([key]) => wanted(key)));
const isOfGuide = (key: string) => guideNamespaces.includes(key.split('.')[0] ?? '') && !spared.test(key);

/**
 * What the guide carries from the start, in one language: all that asks, and what decides without words. It is the same
 * whatever is answered, so no request can betray an answer.
 */
export function guideData(locale: Locale, terms: readonly string[]): GuideData {
  return {
    ...dataOf(locale),
    tables: { ...inOneLanguage(tables, locale), ...Object.fromEntries(tablesAfterwards.map((name) => [name, []])) },
    messages: wordsIn(locale, (key) => (isOfGuide(key) && !afterwards.test(key)) || terms.some((term) => key.startsWith(`glossary.${term}.`))),
    sources: {},
    countries: everyCountry(bones, locale),
    withGuidance: false,
    withRecords: false,
  } as unknown as GuideData;
}

/** Laid into that: the words of the guidance in one language, its papers, steps and sources. One file, fetched while the first question is read. */
export function guidanceData(locale: Locale): Pick<GuideData, 'messages' | 'sources' | 'withGuidance'> & { readonly tables: Partial<GuideData['tables']> } {
  return {
    tables: inOneLanguage(Object.fromEntries(tablesAfterwards.map((name) => [name, tables[name]])), locale),
    messages: wordsIn(locale, (key) => isOfGuide(key) && afterwards.test(key)),
    sources: sourcesFor([tables, everyCountry(bones, locale)], locale) as GuideData['sources'],
    withGuidance: true,
  };
}

/** And then the sentences of all countries in one language, and the sources they cite: one file for whatever will be answered. */
export function countryData(locale: Locale): Pick<GuideData, 'countries' | 'sources' | 'withRecords'> {
  const countries = everyCountry(forTheGuide, locale);
  return { countries, sources: sourcesFor(countries, locale, citedIn([tables])), withRecords: true } as unknown as Pick<GuideData, 'countries' | 'sources' | 'withRecords'>;
}

/** The ids of every source that these tables and records cite. */
function citedIn(value: unknown): ReadonlySet<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((one) => [...citedIn(one)]));
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(
    Object.entries(value).flatMap(([key, inner]) => (key === 'sources' ? (inner as string[]).map(sourceOf) : [...citedIn(inner)])),
  );
}
