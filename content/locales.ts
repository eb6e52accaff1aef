/**
 * The languages of the guide. A new one is a row here and a folder in `messages/`; every record that holds
 * sentences of its own (countries, sources) is typed by `Said`, so the compiler lists what is still missing.
 */
export const locales = {
  en: { name: 'English', short: 'EN', dir: 'ltr', reviewedByLawyer: null, reviewedByReader: null },
  ru: { name: 'Русский', short: 'RU', dir: 'ltr', reviewedByLawyer: null, reviewedByReader: null },
} as const satisfies Record<string, LocaleRecord>;

type LocaleRecord = {
  name: string;
  short: string;
  dir: 'ltr' | 'rtl';
  /** ISO date of the review, or null while there was none: the page then says so. */
  reviewedByLawyer: string | null;
  reviewedByReader: string | null;
};

export type Locale = keyof typeof locales;
export const localeIds = Object.keys(locales) as Locale[];

/** One sentence in every language. */
export type Said = Readonly<Record<Locale, string>>;
