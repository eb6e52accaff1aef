import { describe, expect, it } from 'vitest';
import { optionsOf, questionIds } from '../content/vocabulary.ts';
import { answersVersion, nearest, parseAnswers } from '../machines/answers.ts';
import { answersVersion as written } from '../machines/answers-version.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';

const fileWith = (answers: unknown) => ({ version: answersVersion, answers });
const problemIn = (value: unknown) => {
  const parsed = parseAnswers(value);
  return parsed.ok ? undefined : parsed.problem;
};

describe('answers from outside', () => {
  it('are of version 1, until a file can no longer be read as one', () => {
    expect([answersVersion, written]).toEqual([1, 1]);
  });

  it('are taken as they stand, and one option is a list of one', () => {
    for (const persona of personas) expect(parseAnswers(fileWith(answersFor(persona)))).toEqual({ ok: true, answers: answersFor(persona) });
    expect(parseAnswers(fileWith({}))).toEqual({ ok: true, answers: {} });
    expect(parseAnswers(fileWith({ age: 'over-30', case: 'none', fear: 'unsure' }))).toEqual({ ok: true, answers: { age: ['over-30'], case: ['none'], fear: ['unsure'] } });
    expect(parseAnswers(fileWith({ case: ['evading', 'wanted'] }))).toEqual({ ok: true, answers: { case: ['evading', 'wanted'] } });
  });

  it.each([['nothing', undefined], ['null', null], ['a list', []], ['a text', 'answers'], ['a number', 7]])('%s is no file', (_, value) => {
    expect(problemIn(value)).toEqual({ at: '', kind: 'not-an-object' });
  });

  it('of no version, or of another', () => {
    expect(problemIn({ answers: {} })).toEqual({ at: 'version', kind: 'version-missing' });
    expect(problemIn({ version: 2, answers: {} })).toEqual({ at: 'version', kind: 'version-unknown', found: 2 });
    expect(problemIn({ version: '1', answers: {} })).toEqual({ at: 'version', kind: 'version-unknown', found: '1' });
    expect(problemIn({ version: null, answers: {} })).toEqual({ at: 'version', kind: 'version-unknown', found: null });
  });

  it('that are missing, or no answers', () => {
    expect(problemIn({ version: 1 })).toEqual({ at: 'answers', kind: 'answers-missing' });
    for (const answers of [null, 7, 'none', []]) expect(problemIn(fileWith(answers))).toEqual({ at: 'answers', kind: 'answers-not-an-object' });
  });

  it('with something that does not belong there', () => {
    expect(problemIn({ version: 1, answers: {}, name: 'Ivan' })).toEqual({ at: 'name', kind: 'unknown-key', key: 'name', allowed: ['version', 'answers'] });
    expect(problemIn(fileWith({ agee: 'over-30' }))).toEqual({ at: 'answers.agee', kind: 'unknown-question', question: 'agee', nearest: 'age' });
    expect(problemIn(fileWith({ 'colour-of-the-roof': 'red' }))).toEqual({ at: 'answers.colour-of-the-roof', kind: 'unknown-question', question: 'colour-of-the-roof', nearest: undefined });
  });

  it.each([['a number', 7], ['null', null], ['a list of numbers', [7]], ['an object', {}]])('that are %s', (_, value) => {
    expect(problemIn(fileWith({ age: value }))).toEqual({ at: 'answers.age', kind: 'wrong-type', question: 'age', allowed: optionsOf('age') });
  });

  it('that the question does not take', () => {
    const allowed = optionsOf('case');
    expect(problemIn(fileWith({ case: [] }))).toEqual({ at: 'answers.case', kind: 'empty', question: 'case', allowed });
    expect(problemIn(fileWith({ case: ['evadinng'] }))).toEqual({ at: 'answers.case', kind: 'unknown-option', question: 'case', allowed, option: 'evadinng', nearest: 'evading' });
    expect(problemIn(fileWith({ case: ['evading', 'murder-most-foul'] }))).toEqual({ at: 'answers.case', kind: 'unknown-option', question: 'case', allowed, option: 'murder-most-foul', nearest: undefined });
    expect(problemIn(fileWith({ case: ['evading', 'wanted', 'evading'] }))).toEqual({ at: 'answers.case', kind: 'twice', question: 'case', allowed, option: 'evading' });
    expect(problemIn(fileWith({ case: ['none', 'none'] }))).toMatchObject({ kind: 'twice', option: 'none' });
    for (const alone of ['none', 'unsure', 'rather-not-say']) expect(problemIn(fileWith({ case: ['evading', alone] }))).toEqual({ at: 'answers.case', kind: 'not-alone', question: 'case', allowed, option: alone });
    expect(problemIn(fileWith({ age: ['18-30', 'over-30'] }))).toEqual({ at: 'answers.age', kind: 'too-many', question: 'age', allowed: optionsOf('age') });
    expect(problemIn(fileWith({ age: ['none'] }))).toMatchObject({ kind: 'unknown-option', option: 'none' });
  });

  it('compiles nothing while it reads: the policy of the site forbids it', () => {
    const made = globalThis.Function;
    let compiled = 0;
    globalThis.Function = new Proxy(made, { construct: (target, given) => { compiled += 1; return Reflect.construct(target, given); } });
    try {
      for (let at = 0; at < 3; at++) parseAnswers(fileWith({ age: ['over-30'] }));
    } finally {
      globalThis.Function = made;
    }
    expect(compiled).toBe(0);
  });
});

describe('the word that was meant', () => {
  it.each([
    ['summons', 'summons'], ['sumons', 'summons'], ['summonz', 'summons'], ['summonss', 'summons'], ['SUMMONS', 'summons'], ['umnmons', 'summons'],
    ['ag', 'age'], ['xag', 'age'], ['who-knwn', 'who-known'],
    // Three changes are near enough for a long word and too many for a short one.
    ['summons-cxxxt', 'summons-count'], ['xsummxxs', undefined],
    ['', undefined], ['qqqqqqqqqq', undefined],
  ])('%s: %s', (word, meant) => {
    expect(nearest(word, questionIds)).toBe(meant);
  });

  it('is the nearest, and of equals the first listed', () => {
    expect(nearest('cat', ['dog', 'cart', 'cat', 'bat'])).toBe('cat');
    expect(nearest('cat', ['hat', 'bat'])).toBe('hat');
    expect(nearest('ab', ['xy', 'xyz'])).toBe('xy');
    expect(nearest('ab', ['xyz'])).toBeUndefined();
    expect(nearest('abc', [])).toBeUndefined();
  });

  it('is a third of a word away at most, or two letters', () => {
    expect(nearest('abcdefghi', ['abcdefxyz'])).toBe('abcdefxyz');
    expect(nearest('abcdefgh', ['abcdexyz'])).toBeUndefined();
    expect(nearest('abcdefgh', ['abcdefyz'])).toBe('abcdefyz');
  });

  it('is not looked for where a word is longer than any there is', () => {
    const word = (length: number) => 'a'.repeat(length);
    expect(nearest(word(40), [word(40)])).toBe(word(40));
    expect(nearest(word(41), [word(41)])).toBeUndefined();
  });
});
