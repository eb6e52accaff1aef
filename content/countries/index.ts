import type { Country } from '../country.ts';
import type { CountryCode } from '../vocabulary.ts';
import { am } from './am.ts';
import { de } from './de.ts';
import { eu } from './eu.ts';
import { fi } from './fi.ts';
import { ge } from './ge.ts';
import { kz } from './kz.ts';

/** Every country record by its code, and `eu`, the general record its states draw on. */
export const countries: Readonly<Partial<Record<CountryCode | 'eu', Country>>> = { am, de, eu, fi, ge, kz };
