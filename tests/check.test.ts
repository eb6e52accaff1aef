import { describe, expect, it } from 'vitest';
import { faultsIn } from '../content/check.ts';
import { countries } from '../content/countries/index.ts';
import type { Country } from '../content/country.ts';
import { allSources } from '../content/sources/index.ts';

const known = new Set(Object.keys(allSources));
const today = '2026-11-27';
type Record = { -readonly [Field in keyof Country]: Country[Field] };
/** A real record with one thing changed for the worse. */
const spoilt = (spoil: (record: Record) => unknown) => {
  const record = structuredClone(countries.fi) as Record;
  spoil(record);
  return faultsIn('fi', record, known, today);
};
const first = <Row>(rows: readonly Row[], change: object): readonly Row[] => rows.map((row, at) => (at === 0 ? { ...row, ...change } : row));
const fact = (countries.fi as Country).facts[0] as Country['facts'][number];
const row = (countries.fi as Country).policies[0] as Country['policies'][number];

describe('a record that is not right stops the build, with file, field and what is expected', () => {
  it.each<readonly [string, (record: Record) => unknown, string]>([
    ['a missing topic', (it) => (it.facts = it.facts.filter(({ topic }) => topic !== 'courts')), 'facts: expected at least one on the topic "courts"'],
    ['a topic there is not', (it) => (it.facts = first(it.facts, { topic: 'weather' })), `facts "${fact.id}".topic: expected one of "entry", "access"`],
    ['a word there is not', (it) => (it.entry = { ...it.entry, is: 'easy' as never }), 'entry.is: expected one of "visa-free"'],
    ['an unknown source', (it) => (it.facts = first(it.facts, { sources: ['nowhere-1#3'] })), `facts "${fact.id}".sources: there is no source "nowhere-1"; expected an id of this record's sources`],
    ['an unknown source of a stance', (it) => (it.practice = { ...it.practice, sources: ['nowhere-2'] }), 'practice.sources: there is no source "nowhere-2"'],
    ['an unknown answer', (it) => (it.policies = first(it.policies, { when: { not: { question: 'where-now', is: ['atlantis'] } } })), `policies "${row.id}".when: "where-now" has no answer "atlantis"; expected one of russia`],
    ['an unknown question', (it) => (it.policies = first(it.policies, { when: { all: [{ question: 'shoe-size', is: ['44'] }] } })), `policies "${row.id}".when: there is no question "shoe-size"`],
    ['a look before what it saw', (it) => (it.facts = first(it.facts, { asOf: '2026-11-26', checkedOn: '2026-11-24' })), `facts "${fact.id}".asOf: 2026-11-26 is after 2026-11-24`],
    ['a look that is still to come', (it) => (it.checkedOn = '2027-01-01'), 'checkedOn: 2027-01-01 is still to come'],
    ['a next look before what was seen', (it) => (it.policies = first(it.policies, { asOf: '2026-05', reviewBy: '2026-04-30' })), `policies "${row.id}".reviewBy: 2026-04-30 is not after 2026-05`],
    ['a timeline out of order', (it) => (it.timeline = [...it.timeline].reverse()), 'timeline['],
    ['a day that is none', (it) => (it.checkedOn = '2026-02-30'), 'checkedOn: '],
    ['a missing language', (it) => (it.name = { en: 'Finland' } as never), 'name.ru: '],
    ['a field there is not', (it) => Object.assign(it, { colour: 'blue' }), 'the record: expected no field "colour"'],
    ['an id used twice', (it) => (it.facts = [...it.facts, fact]), `facts "${fact.id}": expected each id once`],
    ['an override of no row', (it) => (it.overrides = [{ row: 'no-such-row', weight: 'for', says: fact.says, sources: fact.sources }]), 'overrides: there is no row "no-such-row"'],
    ['another code', (it) => (it.code = 'fr'), 'code: expected "fi"'],
  ])('%s', (_, spoil, expected) => {
    const faults = spoilt(spoil);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault.startsWith('content/countries/fi.ts: ')).toBe(true);
    expect(faults.join('\n')).toContain(`content/countries/fi.ts: ${expected}`);
  });
});
