import { expect, it } from 'vitest';
import { countries } from '../content/countries/index.ts';
import { countryCodes } from '../content/vocabulary.ts';
import { faultsInRecords } from '../scripts/records.mjs';

it('every record is without fault, and every code has one', async () => {
  expect(await faultsInRecords('2026-11-27')).toEqual([]);
  expect(Object.keys(countries).sort()).toEqual([...countryCodes, 'eu'].sort());
});
