import type { Country, RecordCode } from '../../../content/country.ts';
import { dataInPage } from '../page-data.ts';

/** Stands in for `content/countries` in a browser: the records come with the page, as data in one language, not as script. */
export const countries: Readonly<Partial<Record<RecordCode, Country>>> = dataInPage().countries;
