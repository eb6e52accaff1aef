import type { Country } from '../country.ts';
import type { CountryCode } from '../vocabulary.ts';

/** Every country record by its code, and `eu`, the general record its states draw on. */
export const countries: Readonly<Partial<Record<CountryCode | 'eu', Country>>> = {};
