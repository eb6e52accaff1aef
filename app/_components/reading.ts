import type { Country, RecordCode } from '../../content/country.ts';
import type { Locale } from '../../content/locales.ts';
import { type Say, sayIn } from '../../content/messages/format.ts';
import type { Tables } from '../../content/tables.ts';
import { pinpointOf, type Source, sourceOf } from '../../content/source.ts';
import { dateInWords } from '../../machines/words.ts';

export { dateInWords };

/** What a page is written from. In a browser it is handed over as data, one language at a time; on the server it is read from `content`. */
export type GuideData = {
  readonly locale: Locale;
  readonly messages: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly countries: Readonly<Partial<Record<RecordCode, Country>>>;
  /** False while the words of the guidance, its papers, steps and sources are still on their way. */
  readonly withGuidance: boolean;
  /** False while the sentences of the countries are still on their way. */
  readonly withRecords: boolean;
  readonly tables: Tables;
  /** The day the law was last gone through, and the version of the rules. */
  readonly lawAsOf: string;
  /** True where this copy was built although something vital in it is long past its day to look again. */
  readonly stale: boolean;
  readonly rulesVersion: string;
};

/** A language, a person and a day: all that turns ids into sentences. */
export type Reading = {
  readonly locale: Locale;
  readonly about: 'me' | 'other';
  readonly say: Say;
  /** ISO day of the reader, or undefined where it is not known (a page without script): nothing is then called late. */
  readonly today: string | undefined;
  readonly data: GuideData;
  /**
   * The way from this page to the root of the site: sealed pages are relative, so that the folder works under any path.
   * Empty in the one-file edition, from which no way leads to another page.
   */
  readonly root: string;
};

export const readingOf = (data: GuideData, about: 'me' | 'other' = 'me', today?: string, root = '/'): Reading => ({
  locale: data.locale,
  about,
  say: sayIn(data.messages, { about }),
  today,
  data,
  root,
});

export type Cited = { readonly source: Source; readonly at: string | undefined; readonly id: string };
/** Countries in the order of the alphabet, the reader's own. Never a ranking. */
export const inAlphabet = (countries: readonly Country[], locale: Locale): readonly Country[] =>
  [...countries].sort((a, b) => a.name[locale].localeCompare(b.name[locale], locale));

/** What a citation is called: the source, and where in it. */
export const citeName = ({ source, at }: Cited, { say, locale }: Reading): string =>
  source.label[locale] + (at ? `, ${at.startsWith('¶') ? at : say(`records.units.${source.unit ?? 'article'}`, { n: at })}` : '');

/** The sources of a claim, each with its pinpoint. */
export const cited = ({ data }: Reading, cites: readonly string[]): readonly Cited[] =>
  cites.flatMap((cite) => {
    const id = sourceOf(cite);
    const source = data.sources[id];
    return source ? [{ id, source, at: pinpointOf(cite) }] : [];
  });
