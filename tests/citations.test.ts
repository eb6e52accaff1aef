import { expect, it } from 'vitest';
import { countries } from '../content/countries/index.ts';
import { citations, citationsOf } from './mutants/citations.ts';

it.each(Object.entries(countries))('what the record of %s rests on is what was read', (code, country) => {
  const now = citationsOf(country);
  expect(citations[code], `a source of content/countries/${code}.ts is another: read it beside its sentence, then set "${code}" in tests/mutants/citations.json to "${now}"`).toBe(now);
});

it('is written down for every record and for nothing else', () => {
  expect(Object.keys(citations)).toEqual(Object.keys(countries));
});
