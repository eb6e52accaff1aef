import { countries } from '../../content/countries/index.ts';
import type { Country } from '../../content/country.ts';
import type { Locale } from '../../content/locales.ts';
import { messages } from '../../content/messages/index.ts';
import { rulesVersion } from '../../content/rules-version.ts';
import { sourceOf } from '../../content/source.ts';
import { foundSources } from '../../content/sources/found.ts';
import { allSources } from '../../content/sources/index.ts';
import { lawSources } from '../../content/sources/law.ts';
import { type GuideData, type Reading, readingOf } from './reading.ts';

/** The last day on which any source of the law was looked at. */
export const lawAsOf: string = [...Object.values(lawSources), ...Object.values(foundSources)].map(({ checkedOn }) => checkedOn).sort().at(-1) ?? '';

/** Everything, for pages written at build time. */
export const dataOf = (locale: Locale): GuideData => ({
  locale,
  messages: messages(locale),
  sources: allSources,
  countries,
  lawAsOf,
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
function forTheGuide({ code, name, within, regime, drawsOn, checkedOn, entry, access, practice, pushback, returnRisk, ...more }: Country) {
  const { facts, unknownFor, notKnown, policies, overrides, phrases, help } = more;
  return { code, name, within, regime, drawsOn, checkedOn, entry, access, practice, pushback, returnRisk, facts, unknownFor, notKnown, policies, overrides, phrases, help };
}

const guideNamespaces = ['questions', 'countries', 'law', 'practical', 'records', 'ui'];
const spared = /^ui\.(menu\.(start|guide|grounds|words)|foot\.reviewed)/;

/** What the guide carries, in one language. It is the same whatever is answered, so no request can betray an answer. */
export function guideData(locale: Locale, terms: readonly string[]): GuideData {
  const all = dataOf(locale);
  const slim = Object.fromEntries(Object.entries(all.countries).map(([code, country]) => [code, inOneLanguage(forTheGuide(country), locale)]));
  const text = JSON.stringify(slim);
  const kept = Object.entries(all.messages).filter(
    ([key]) =>
      (guideNamespaces.includes(key.split('.')[0] ?? '') && !spared.test(key)) || terms.some((term) => key.startsWith(`glossary.${term}.`)),
  );
  const cites = citedBy(text, all);
  const sources = Object.fromEntries(
    Object.entries(all.sources)
      .filter(([id]) => cites.has(id))
      .map(([id, { label, date, url, read, checkedOn, unit, caution }]) => [id, { label: { [locale]: label[locale] }, date, url, read, checkedOn, unit, caution }]),
  );
  return { ...all, messages: Object.fromEntries(kept), sources, countries: slim } as unknown as GuideData;
}

/** Ids of the sources a page that shows these records can come to cite: those of the law, and those named in the records. */
function citedBy(records: string, all: GuideData): ReadonlySet<string> {
  const named = new Set([...records.matchAll(/"([a-z0-9]+(?:-[a-z0-9]+)+)(?:#[^"]*)?"/g)].map(([, id]) => sourceOf(id ?? '')));
  return new Set(Object.keys(all.sources).filter((id) => id in lawSources || id in foundSources || named.has(id)));
}
