import { describe, expect, it } from 'vitest';
import { localeIds } from '../content/locales.ts';
import { gradeOf, hardest, measured, type Part, parts, quantile, readingText, sentencesIn, syllablesIn, wordsIn } from '../scripts/tool/reading.ts';

describe('how hard a text is', () => {
  it.each([
    ['en', 'made', 1], ['en', 'asked', 1], ['en', 'wanted', 2], ['en', 'table', 2], ['en', 'places', 2], ['en', 'army', 2], ['en', 'protection', 3], ['en', 'the', 1],
    ['ru', 'армия', 3], ['ru', 'вызов', 2], ['ru', 'в', 1], ['ru', 'мобилизация', 6],
  ] as const)('counts syllables, %s: %s', (locale, word, count) => {
    expect(syllablesIn(word, locale)).toBe(count);
  });

  it('counts words and sentences', () => {
    expect(wordsIn('Draft-office papers, “article 328”: don’t sign.')).toEqual(['Draft-office', 'papers', 'article', 'don’t', 'sign']);
    expect(sentencesIn('One. Two? 3! Four: five')).toEqual(['One.', 'Two?', 'Four:', 'five']);
  });

  it.each(localeIds)('is more for longer sentences of longer words, %s', (locale) => {
    const [easy, hard] = { en: ['We went home.', 'International organisations systematically document discriminatory mobilisation.'], ru: ['Мы шли домой.', 'Международные организации систематически документируют дискриминационную мобилизацию.'] }[locale];
    expect(gradeOf(easy as string, locale)).toBeLessThan(3);
    expect(gradeOf(hard as string, locale)).toBeGreaterThan(12);
  });
});

/** The fifth year of school: eleven years old. What is offered to tick is a few words, and terms of the law among them. */
const eleven = 5.5;
const ceiling = 8;

describe.each(localeIds)('what is asked and said in %s', (locale) => {
  it.each(Object.keys(parts) as Part[])('can be read at eleven: %s', (part) => {
    const texts = measured(part, locale);
    expect(texts.length).toBeGreaterThan(40);
    expect(quantile(texts.map(({ grade }) => grade), 0.5)).toBeLessThanOrEqual(eleven);
  });

  it('has no question that is harder than the ceiling', () => {
    expect(measured('questions', locale).filter(({ grade }) => grade > ceiling).map(({ key, grade }) => `${key}: ${grade.toFixed(1)}`)).toEqual([]);
  });

  it('is reported, the hardest first', () => {
    const list = hardest(locale, 30);
    expect(list).toHaveLength(30);
    for (const { key, text } of list) expect(readingText()).toContain(`\`${key}\` ${text}`);
  });
});
