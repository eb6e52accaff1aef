import { describe, expect, it } from 'vitest';
import { all, answer, any, type Condition, not } from '../content/conditions.ts';
import { type QuestionId, questionIds } from '../content/vocabulary.ts';
import { type ElementFinding, finding, type Finding, type Standing, type Strength } from '../machines/law.ts';
import { settle } from '../machines/path.ts';
import { answerInWords, asksForPlace, conditionInWords, dateInWords, joints, optionLabel, standingKey, wordsOf } from '../machines/words.ts';

/** Keys instead of words. */
const say = (key: string) => key.split('.').at(-1) as string;
const whole = (key: string) => key;
const words = wordsOf('en', say);

describe('an option', () => {
  it('is called what its question calls it', () => {
    expect(optionLabel('age', 'over-30', whole)).toBe('questions.questions.age.options.over-30');
    expect(optionLabel('case', 'none', whole)).toBe('questions.questions.case.options.none');
    expect(optionLabel('where-now', 'russia', whole)).toBe('questions.questions.where-now.options.russia');
  });
  it('is called alike everywhere where it says that somebody does not know', () => {
    for (const unknown of ['unsure', 'rather-not-say']) expect(optionLabel('where-now', unknown, whole)).toBe(`questions.unknowns.${unknown}`);
  });
  it('is a country where countries can be chosen, and nowhere else', () => {
    for (const place of ['de', 'no', 'eu-other', 'elsewhere']) expect(optionLabel('where-now', place, whole)).toBe(`countries.${place}`);
    expect(optionLabel('visa-of', 'other-schengen', whole)).toBe('countries.other-schengen');
    expect(optionLabel('visa-of', 'other', whole)).toBe('questions.questions.visa-of.options.other');
    expect(optionLabel('claim', 'no', whole)).toBe('questions.questions.claim.options.no');
    expect(questionIds.filter(asksForPlace)).toEqual(['where-now', 'visa-of', 'passed-through', 'destinations']);
  });
  it('is read back with the others that were ticked', () => {
    expect(answerInWords('case', ['evading', 'wanted'], say)).toBe('evading; wanted');
    expect(answerInWords('age', ['over-30'], say)).toBe('over-30');
  });
});

describe('the words of a language', () => {
  it('are its own: quotes, joints, labels', () => {
    expect([words.quote('a'), wordsOf('ru', say).quote('a')]).toEqual(['“a”', '«a»']);
    expect([words.quote('a “b”'), wordsOf('ru', say).quote('а «б» в')]).toEqual(['“a ‘b’”', '«а „б“ в»']);
    expect(words.joints).toBe(joints.en);
    expect(wordsOf('ru', whole).question('age')).toBe('questions.questions.age.short');
    expect(wordsOf('ru', whole).option('age', 'over-30')).toBe('questions.questions.age.options.over-30');
    expect(joints).toEqual({
      en: { either: ' or ', and: '; and ', or: '; or ', except: 'anything but ', quotes: ['“', '”'], within: ['‘', '’'] },
      ru: { either: ' или ', and: '; и ', or: '; или ', except: 'что угодно, кроме ', quotes: ['«', '»'], within: ['„', '“'] },
    });
  });
});

describe('a condition as a sentence', () => {
  const A = answer('age').is('over-30');
  const B = answer('sent').is('yes');
  const C = answer('visible').is('yes');
  const plain = { ...words, question: (question: QuestionId) => question, quote: (text: string) => text };
  it.each<[string, Condition]>([
    ['age: over-30', A],
    ['age: 18-30 or over-30', answer('age').is('18-30', 'over-30')],
    ['age: anything but over-30', not(A)],
    ['age: over-30', not(not(A))],
    ['age: over-30; and sent: yes', all(A, B)],
    ['age: over-30; or sent: yes', any(A, B)],
    ['age: anything but over-30; or sent: anything but yes', not(all(A, B))],
    ['age: anything but over-30; and sent: anything but yes', not(any(A, B))],
    ['age: over-30; and (sent: yes; or visible: yes)', all(A, any(B, C))],
    ['(age: over-30; and sent: yes); or visible: yes', any(all(A, B), C)],
    ['age: over-30; and sent: yes; and visible: yes', all(A, all(B, C))],
    ['age: over-30; or sent: yes; or visible: yes', any(any(A, B), C)],
    ['age: over-30; and sent: anything but yes; and visible: anything but yes', all(A, not(any(B, C)))],
    ['age: over-30; and (sent: anything but yes; or visible: anything but yes)', all(A, not(all(B, C)))],
    ['sent: yes; and visible: yes', all(not(not(all(B, C))))],
    ['(sent: yes; and visible: yes); or age: over-30', any(all(not(not(all(B, C)))), A)],
    // Options of one question drawn together where that says the same.
    ['age: 18-30 or over-30', any(answer('age').is('18-30'), A)],
    ['age: 18-30 or over-30; or sent: yes', any(answer('age').is('18-30'), B, A)],
    ['age: 18-30 or over-30', any(answer('age').is('18-30', 'over-30'), A)],
    ['age: anything but 18-30 or over-30', not(any(answer('age').is('18-30'), A))],
    ['age: anything but 18-30 or over-30; and sent: yes', all(not(answer('age').is('18-30')), B, not(A))],
    ['fear: prison; and fear: front', all(answer('fear').is('prison'), answer('fear').is('front'))],
    ['fear: anything but prison; or fear: anything but front', not(all(answer('fear').is('prison'), answer('fear').is('front')))],
    ['fear: prison; or fear: anything but front', any(answer('fear').is('prison'), not(answer('fear').is('front')))],
    ['fear: prison; and fear: anything but front', all(answer('fear').is('prison'), not(answer('fear').is('front')))],
    ['age: 18-30 or over-30; and sent: yes', all(any(answer('age').is('18-30'), A), B)],
    ['fear: anything but prison or front; and (sent: yes; or visible: yes)', all(not(any(answer('fear').is('prison'), answer('fear').is('front'))), any(B, C))],
  ])('%s', (sentence, condition) => {
    expect(conditionInWords(condition, plain)).toBe(sentence);
  });
  it('quotes what can be answered, and says a question in a few words', () => {
    expect(conditionInWords(answer('age').is('18-30', 'over-30'), words)).toBe('short: “18-30” or “over-30”');
  });
});

describe('a standing is called', () => {
  const plain = finding('war-crimes-objection', settle({}).facts);
  const elements = (...now: Strength[]): ElementFinding[] => plain.elements.map((element, at) => ({ ...element, strength: { now: now[at] ?? 0, couldBe: 3 } }));
  const found = (standing: Standing | null, couldBe: Standing | null, more: Partial<Finding> = {}): Finding => ({ ...plain, standing, couldBe, withheld: null, ...more });
  it.each<[string, Finding]>([
    ['law.withheld.exclusion', found(null, null, { withheld: { by: 'fought', kind: 'exclusion' } })],
    ['law.standings.few', found('few', 'few', { elements: elements(1, 1, 1, 1, 1) })],
    ['law.standings.few-open', found('few', 'some')],
    ['law.standings.few-open', found('few', 'several')],
    ['law.standings.some', found('some', 'several', { elements: elements(1, 1, 2, 1, 1) })],
    ['law.standings.some-thin', found('some', 'several', { elements: elements(1, 1, 1, 1, 1) })],
    ['law.standings.several', found('several', 'several', { elements: elements(2, 2, 2, 2, 2) })],
    ['law.standings.several', found('several', 'several', { elements: elements(1, 1, 1, 1, 1) })],
    // What is outside the best route is not looked at.
    ['law.standings.some-thin', found('some', 'some', { elements: elements(1, 1, 3, 1, 1), route: { ...plain.route, chain: ['call-up', 'war-role', 'consequence', 'reason'] } })],
  ])('%s', (key, of) => {
    expect(standingKey(of)).toBe(key);
  });
});

describe('a date', () => {
  it.each([
    ['2026', '2026', '2026'],
    ['2026-03', 'March 2026', 'март 2026 года'],
    ['2026-03-09', '9 March 2026', '9 марта 2026 года'],
    ['2025-12-31', '31 December 2025', '31 декабря 2025 года'],
    ['2026-01-01', '1 January 2026', '1 января 2026 года'],
  ])('%s', (date, en, ru) => {
    expect([dateInWords(date, 'en'), dateInWords(date, 'ru')]).toEqual([en, ru]);
  });

  it.each([['en', 'en-GB'], ['ru', 'ru']] as const)('of any month is written as the language’s own calendar has it, %s', (locale, tag) => {
    for (let month = 1; month <= 12; month++) {
      const at = new Date(Date.UTC(2026, month - 1, 17));
      const written = (day?: 'numeric') => at.toLocaleDateString(tag, { timeZone: 'UTC', year: 'numeric', month: 'long', day }).replace(/ г\.$/, ' года');
      const iso = `2026-${String(month).padStart(2, '0')}`;
      expect([dateInWords(iso, locale), dateInWords(`${iso}-17`, locale)]).toEqual([written(), written('numeric')]);
    }
  });
});
