import type { Country } from '../country.ts';
import type { CountryCode } from '../vocabulary.ts';
import { eu } from './eu.ts';
import { fi } from './fi.ts';
import { ge } from './ge.ts';

/** Every country record by its code, and `eu`, the general record its states draw on. */
export const countries: Readonly<Partial<Record<CountryCode | 'eu', Country>>> = { eu, fi, ge };
