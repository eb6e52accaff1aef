import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeIds } from '../content/locales.ts';
import { format, sayIn } from '../content/messages/format.ts';
import { messages } from '../content/messages/index.ts';

const both = '{about, select, me {You left {place}.} other {They left {place}.}}';

describe('a message', () => {
  it.each([
    ['plain words', 'Nothing to fill in', {}, 'Nothing to fill in'],
    ['a name', 'Looked at on {date}.', { date: '2 May' }, 'Looked at on 2 May.'],
    ['a number', '{n} of {of}', { n: 2, of: 4 }, '2 of 4'],
    ['the person themselves', both, { about: 'me', place: 'home' }, 'You left home.'],
    ['somebody else', both, { about: 'other', place: 'home' }, 'They left home.'],
    ['an arm nobody wrote', both, { about: 'we', place: 'home' }, 'They left home.'],
    ['no value for the choice', both, { place: 'home' }, 'They left home.'],
    ['no value for the name', 'On {date}.', {}, 'On {date}.'],
    ['words around a choice', 'So: {about, select, me {you} other {they}} go.', { about: 'me' }, 'So: you go.'],
    ['a choice in a choice', '{about, select, me {{where, select, de {A} other {B}}} other {C}}', { about: 'me', where: 'de' }, 'A'],
    ['an empty arm', '{about, select, me {} other {they}}', { about: 'me' }, ''],
    ['an inherited name', '{constructor}', {}, '{constructor}'],
    ['a typographic apostrophe', 'I don’t know', {}, 'I don’t know'],
  ])('with %s', (_, message, values, said) => {
    expect(format(message, values)).toBe(said);
  });

  it('never throws and always ends, whatever it is', () => {
    const piece = fc.constantFrom('{', '}', 'about', ', select, ', ' me {', 'other {', '{n}', ' ', 'слово', "'");
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => typeof format(pieces.join(''), { about: 'me', n: 1 }) === 'string'));
  });

  it('without a text is shown by its key', () => {
    expect(sayIn({ a: 'A' })('b.c')).toBe('b.c');
    expect(sayIn({ a: '{x}{y}' }, { x: 1 })('a', { y: 2 })).toBe('12');
  });
});

type Node = ReturnType<typeof parse>[number];
/** What ICU makes of a message for a given person, its values left as names. */
const icu = (nodes: readonly Node[], about: string): string =>
  nodes
    .map((node) => {
      if (node.type === TYPE.literal) return node.value;
      if (node.type === TYPE.argument) return `{${node.value}}`;
      if (node.type === TYPE.select) return icu((node.options[about] ?? node.options.other)?.value ?? [], about);
      throw new Error(`uses what the formatter does not know: ${JSON.stringify(node).slice(0, 80)}`);
    })
    .join('');

describe.each(localeIds)('every message in %s', (locale) => {
  const all = Object.entries(messages(locale));

  it('is read as ICU reads it', () => {
    expect(all.length).toBeGreaterThan(0);
    for (const [key, message] of all) {
      for (const about of ['me', 'other']) expect(format(message, { about }), key).toBe(icu(parse(message), about));
    }
  });
});

it('reads a choice however it is spaced', () => {
  for (const choice of ['{about,select,me{a}other{b}}', '{ about , select , me {a} other {b} }', '{about,  select  ,  me  {a}  other  {b}  }']) {
    expect([format(choice, { about: 'me' }), format(choice, { about: 'other' })], choice).toEqual(['a', 'b']);
  }
  expect(format('({about, select, me {a}})', { about: 'other' })).toBe('()');
});

it('keeps the messages that were read, but where they are being edited', () => {
  expect(messages('en')).toBe(messages('en'));
  const before = process.env.NODE_ENV;
  Object.assign(process.env, { NODE_ENV: 'development' });
  try {
    const read = messages('en');
    expect(messages('en')).not.toBe(read);
    expect(messages('en')).toEqual(read);
  } finally {
    Object.assign(process.env, { NODE_ENV: before });
  }
});
