import { describe, expect, it } from 'vitest';
import { faultsIn } from '../content/check.ts';
import type { Condition } from '../content/conditions.ts';
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

describe('each fault is said once, and what is right is not said at all', () => {
  const only = (spoil: (record: Record) => unknown) => spoilt(spoil).map((fault) => fault.replace('content/countries/fi.ts: ', ''));
  const when = (condition: Condition) => (it: Record) => (it.policies = first(it.policies, { when: condition }));
  const other = (countries.fi as Country).policies[1] as Country['policies'][number];
  const claim = (countries.fi as Country).article[0] as Country['article'][number];

  it('of every record there is', () => {
    for (const [code, record] of Object.entries(countries)) expect(faultsIn(code, record, known, today), code).toEqual([]);
  });

  it('the code and the topics', () => {
    expect(only((it) => (it.code = 'fr'))).toEqual(['code: expected "fi", as the file is called']);
    expect(only((it) => (it.facts = it.facts.filter(({ topic }) => topic !== 'courts' && topic !== 'help')))).toEqual(
      ['courts', 'help'].map((topic) => `facts: expected at least one on the topic "${topic}"; what is not known is a fact too, with confidence "unknown"`),
    );
  });

  it('ids used twice', () => {
    expect(only((it) => (it.facts = [...it.facts, fact]))).toEqual([`facts "${fact.id}": expected each id once`]);
    expect(only((it) => (it.policies = [...it.policies, other]))).toEqual([`policies "${other.id}": expected each id once`]);
    expect(only((it) => (it.article = [...it.article, claim]))).toEqual([`article "${claim.id}": expected each id once`]);
  });

  it('overrides', () => {
    const override = (id: string) => ({ row: id, weight: 'for', says: fact.says, sources: fact.sources });
    expect(only((it) => (it.overrides = [override('could-have-asked'), override('no-such-row')]))).toEqual(['overrides: there is no row "no-such-row"; expected an id from content/indicators']);
  });

  it('what has not the shape of a record', () => {
    const field = (spoil: (record: Record) => unknown, expected: string) => expect(only(spoil)).toEqual([expected]);
    field((it) => Object.assign(it, { colour: 'blue', size: 7 }), 'the record: expected no field "colour", "size"');
    field((it) => (it.entry = { ...it.entry, is: 'easy' as never }), 'entry.is: expected one of "visa-free", "visa-free-unpredictable", "open-with-visa", "limited", "restrictive", "closed-with-exceptions", "unknown"');
    field((it) => (it.notKnown = [{ en: 'a' } as never]), 'notKnown[0].ru: expected string, received undefined');
    field((it) => (it.facts = first(it.facts, { sources: ['a', 7] })), `facts "${fact.id}".sources[1]: expected string, received number`);
    field((it) => (it.facts = first(it.facts, { id: 'Not Kebab' })), 'facts "Not Kebab".id: an id in kebab-case');
    field((it) => (it.facts = first(it.facts, { asOf: 'May 2026' })), `facts "${fact.id}".asOf: a date like 2026, 2026-03 or 2026-03-10`);
    field((it) => (it.timeline = [{ date: '2026', kind: 'law', says: { en: 'a' } as never, sources: [] }]), 'timeline[0].says.ru: expected string, received undefined');
    expect(faultsIn('fi', undefined, known, today)).toEqual(['content/countries/fi.ts: the record: expected object, received undefined']);
    expect(faultsIn('fi', { ...countries.fi, entry: undefined }, known, today)).toEqual(['content/countries/fi.ts: entry: expected object, received undefined']);
  });

  it('words that only begin as they should, and conditions that are none', () => {
    expect(only((it) => (it.facts = first(it.facts, { asOf: '2026-05-01 or so' })))).toHaveLength(1);
    expect(only((it) => (it.facts = first(it.facts, { id: 'visas and more' })))).toHaveLength(1);
    for (const when of [null, 'always', 7, undefined]) expect(only((it) => (it.policies = first(it.policies, { when }))), String(when)).toHaveLength(1);
    const source = Object.values((countries.fi as Country).sources)[0] as object;
    for (const unit of ['article', 'paragraph', 'section']) expect(only((it) => Object.assign(it, { sources: { ...it.sources, 'one-more': { ...source, unit } } })), unit).toEqual([]);
    expect(only((it) => Object.assign(it, { sources: { ...it.sources, 'one-more': { ...source, unit: '' } } }))).toHaveLength(1);
  });

  it('sources, by the field that cites them', () => {
    const gone = (at: string) => `${at}: there is no source "gone"; expected an id of this record's sources or of content/sources`;
    expect(only((it) => (it.facts = first(it.facts, { sources: ['gone#1', ...fact.sources] })))).toEqual([gone(`facts "${fact.id}".sources`)]);
    expect(only((it) => (it.facts = first(it.facts, { disputed: { says: fact.says, asOf: null, sources: ['gone'] } })))).toEqual([gone(`facts "${fact.id}".disputed.sources`)]);
    expect(only((it) => (it.pushback = { ...it.pushback, sources: ['gone'] }))).toEqual([gone('pushback.sources')]);
    expect(only((it) => (it.timeline = it.timeline.map((event, at) => (at === 2 ? { ...event, sources: ['gone'] } : event))))).toEqual([gone('timeline[2].sources')]);
  });

  it('days: a look at something still to come, looks still to come, and next looks too early', () => {
    const { checkedOn: _, reviewBy: __, ...undated } = fact;
    const dated = (change: object) => only((it) => (it.facts = [{ ...undated, asOf: null, ...change }, ...it.facts.slice(1)]));
    const at = `facts "${fact.id}"`;
    expect(dated({ asOf: '2026-11-25', checkedOn: '2026-11-24' })).toEqual([`${at}.asOf: 2026-11-25 is after 2026-11-24, the day it was looked at; expected a date up to that day`]);
    expect(dated({ asOf: '2026-11-24', checkedOn: '2026-11-24' })).toEqual([]);
    // A month or a year is compared as far as it goes.
    expect([dated({ asOf: '2026-11', checkedOn: '2026-11-01' }), dated({ asOf: '2026', checkedOn: '2026-01-01' })]).toEqual([[], []]);
    expect(dated({ asOf: '2026-12', checkedOn: '2026-11-24' })).toHaveLength(1);
    expect(dated({ checkedOn: '2026-11-28' })).toEqual([`${at}.checkedOn: 2026-11-28 is still to come; expected the day somebody last looked`]);
    expect(dated({ checkedOn: today })).toEqual([]);
    expect(dated({ asOf: '2026-05', reviewBy: '2026-04-30' })).toEqual([`${at}.reviewBy: 2026-04-30 is not after 2026-05, the date it speaks of; expected a later day`]);
    expect(dated({ asOf: '2026-05-31', reviewBy: '2026-05-31' })).toHaveLength(1);
    expect([dated({ asOf: '2026-05', reviewBy: '2026-06-01' }), dated({ reviewBy: '2020-01-01' })].flat()).toEqual([]);
    const soon = only((it) => (it.checkedOn = '2026-11-28'));
    expect(soon[0]).toBe('checkedOn: 2026-11-28 is still to come; expected the day somebody last looked');
    expect(only((it) => Object.assign(it, { checkedOn: today, facts: it.facts.map((row) => ({ ...row, asOf: null })), policies: it.policies.map((row) => ({ ...row, asOf: null })) }))).toEqual([]);
  });

  it('days of policies, of the article and of helpers', () => {
    expect(only((it) => (it.policies = first(it.policies, { asOf: '2026-11-25', checkedOn: '2026-11-24', reviewBy: undefined })))).toEqual([`policies "${row.id}".asOf: 2026-11-25 is after 2026-11-24, the day it was looked at; expected a date up to that day`]);
    expect(only((it) => (it.article = first(it.article, { asOf: '2027', reviewBy: undefined })))).toEqual([`article "${claim.id}".asOf: 2027 is after ${countries.fi?.checkedOn}, the day it was looked at; expected a date up to that day`]);
    expect(only((it) => Object.assign(it, { help: it.help.map((one, place) => (place === 1 ? { ...one, seen: '2026-11-25', checkedOn: '2026-11-24', reviewBy: undefined } : one)) }))).toEqual(['help[1].asOf: 2026-11-25 is after 2026-11-24, the day it was looked at; expected a date up to that day']);
  });

  it('a timeline, oldest first, as far as its dates go', () => {
    const line = (...dates: string[]) => only((it) => (it.timeline = dates.map((date) => ({ date, kind: 'law', says: fact.says, sources: [] }))));
    expect(line('2022', '2023-05', '2023-05', '2023-05-01', '2023', '2024-01-01')).toEqual([]);
    expect(line('2023', '2022-12')).toEqual(['timeline[1].date: 2022-12 stands after 2023; expected the oldest first']);
    expect(line('2023-05-02', '2023-05-01', '2023-06')).toEqual(['timeline[1].date: 2023-05-01 stands after 2023-05-02; expected the oldest first']);
    expect(line('2023-05', '2023-04-30')).toHaveLength(1);
    expect(line('2023-05-20', '2023-05', '2022')).toHaveLength(1);
  });

  it('conditions on what cannot be answered', () => {
    expect(only(when({ question: 'age', is: ['18-30', 'ninety'] } as never))).toEqual([`policies "${row.id}".when: "age" has no answer "ninety"; expected one of under-18, 18-30, over-30`]);
    expect(only(when({ question: 'pressure', is: ['none', 'unsure', 'rather-not-say'] } as never))).toEqual(
      ['unsure', 'rather-not-say'].map((option) => `policies "${row.id}".when: "pressure" has no answer "${option}"; expected one of told-to-volunteer, papers-threatened, front-or-jail, none`),
    );
    expect(only(when({ any: [{ question: 'age', is: ['18-30'] }, { all: [{ not: { question: 'shoes', is: [] } }] }] } as never))).toEqual([`policies "${row.id}".when: there is no question "shoes"; expected one of content/vocabulary.ts`]);
    expect(only(when({ any: [{ question: 'age', is: ['18-30'] }] }))).toEqual([]);
  });
});
