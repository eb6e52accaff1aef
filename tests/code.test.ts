import { describe, expect, it } from 'vitest';
import { type Book, olderBooks } from '../content/older-books.ts';
import { rulesVersion } from '../content/rules-version.ts';
import { codeOf, inGroups, readCode, thisBook } from '../machines/code.ts';
import { findings } from '../machines/law.ts';
import { type Answers, settle } from '../machines/path.ts';
import { correctionOf, faultIn } from '../machines/reed-solomon.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';
import { alike, drawnAnswers, liveOf as live } from './drawn.ts';
import { numbers, tries } from './numbers.ts';

const seed = 20261127;
const read = (text: string, books?: readonly Book[]) => {
  const found = readCode(text, books);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found;
};
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a code', () => {
  it('of every persona gives the answers back, and the findings with them, in at most 48 signs', () => {
    const lengths = personas.map((persona) => {
      const answers = answersFor(persona);
      const code = codeOf(answers);
      const back = read(inGroups(code));
      expect(alike(back.answers)).toEqual(live(answers));
      expect(findings(settle(back.answers).facts)).toEqual(findings(settle(answers).facts));
      expect(back).toMatchObject({ bank: rulesVersion.bank, lost: [] });
      return code.length;
    });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(48);
    expect(Math.max(...lengths)).toBeGreaterThan(30);
  });

  it('notices and places every single wrong sign, and every two neighbours that changed places, in 1,000 codes', { timeout: 600_000 }, () => {
    const next = numbers(seed + 1);
    let [wrong, swapped] = [0, 0];
    for (let at = 0; at < tries(1000); at++) {
      const digits = [...codeOf(drawnAnswers(next))].map((sign) => signs.indexOf(sign));
      expect(faultIn(digits)).toBeUndefined();
      for (const [place, digit] of digits.entries()) {
        for (let other = 0; other < 32; other++) {
          if (other === digit) continue;
          const found = faultIn(digits.with(place, other));
          if (found?.at !== place) expect({ digits, place, other, found }).toBe('placed');
          wrong += 1;
        }
        const neighbour = digits[place + 1];
        if (neighbour === undefined || neighbour === digit) continue;
        if (!faultIn(digits.with(place, neighbour).with(place + 1, digit))) expect({ digits, place }).toBe('noticed');
        swapped += 1;
      }
    }
    expect(wrong).toBeGreaterThan(tries(500_000));
    expect(swapped).toBeGreaterThan(tries(15_000));
  });

  it('says where the wrong sign is, and which sign no code has', () => {
    const code = codeOf(answersFor(personas[3] as (typeof personas)[number]));
    const other = code[9] === '7' ? '8' : '7';
    expect(readCode(code.slice(0, 9) + other + code.slice(10))).toEqual({ ok: false, problem: { kind: 'mistyped', at: 10 } });
    expect(readCode(`${code.slice(0, 4)}Ж${code.slice(5)}`)).toEqual({ ok: false, problem: { kind: 'strange', at: 5, sign: 'Ж' } });
    expect(readCode(code.slice(1))).toEqual({ ok: false, problem: { kind: 'broken' } });
    expect(readCode(code + code).ok).toBe(false);
    expect(readCode('  –  ')).toEqual({ ok: false, problem: { kind: 'empty' } });
    expect(readCode('7'.repeat(500))).toEqual({ ok: false, problem: { kind: 'too-long' } });
  });

  it('may be typed in small letters, on a Russian keyboard, with a letter for a digit, in any groups', () => {
    const next = numbers(seed + 2);
    for (let at = 0; at < tries(200); at++) {
      const answers = drawnAnswers(next);
      const code = codeOf(answers);
      const russian = code.replace(/[ABEKMHPCTX03]/g, (sign) => 'АВЕКМНРСТХОЗ'[[...'ABEKMHPCTX03'].indexOf(sign)] as string);
      const careless = code.replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase();
      for (const typed of [russian, careless, code.match(/.{1,5}/g)?.join('-') ?? '', `\u00A0${inGroups(code)}\n`]) expect(live(read(typed).answers)).toEqual(live(answers));
    }
  });

  it('of another bank says which, and an older one opens with what no longer fits named', () => {
    const older: Book = {
      bank: 2,
      endings: [],
      lines: [
        { question: 'army', kind: 'one', options: ['russia', 'other'] },
        { question: 'unit', kind: 'one', options: ['guards'], when: { question: 'army', is: ['russia'] } as never },
        { question: 'urgent', kind: 'many', options: ['detained', 'in-a-queue', 'airport'] },
        { question: 'age', kind: 'one', options: ['under-18', 'very-old'] },
      ],
    };
    const code = codeOf({ army: ['russia'], unit: ['guards'], urgent: ['detained', 'in-a-queue'], age: ['very-old'] } as Answers, older);
    expect(readCode(code)).toEqual({ ok: false, problem: { kind: 'unknown-bank', bank: 2 } });
    expect(read(code, [thisBook, older])).toEqual({
      ok: true,
      bank: 2,
      answers: { army: ['russia'], urgent: ['detained'] },
      lost: [{ question: 'unit', options: ['guards'] }, { question: 'urgent', options: ['in-a-queue'] }, { question: 'age', options: ['very-old'] }],
    });
    expect(() => codeOf({}, { ...older, bank: 32 })).toThrow(RangeError);
  });

  it('of any bank there was can be read', () => {
    expect(olderBooks.map((book) => book.bank).sort((a, b) => a - b)).toEqual(Array.from({ length: rulesVersion.bank - 1 }, (_, at) => at + 1));
  });

  it('survives being told anything', () => {
    const next = numbers(seed + 3);
    for (let at = 0; at < tries(20_000); at++) {
      const digits = Array.from({ length: 1 + next(58) }, () => next(32));
      const whole = next(2) === 0 ? correctionOf([1, ...digits.slice(0, 57)]) : digits;
      const found = readCode(whole.map((digit) => signs[digit]).join(''));
      if (found.ok) expect(live(read(codeOf(found.answers)).answers)).toEqual(live(found.answers));
    }
  });

  it('is written in groups of four', () => {
    expect(['', 'A', 'ABCD', 'ABCDE', 'ABCDEFGHJ'].map(inGroups)).toEqual(['', 'A', 'ABCD', 'ABCD E', 'ABCD EFGH J']);
  });

  it('has room for the banks 1 to 31', () => {
    for (const bank of [1, 31]) expect(readCode(codeOf({ army: ['russia'] }, { ...thisBook, bank }), [{ ...thisBook, bank }])).toMatchObject({ ok: true, bank, answers: { army: ['russia'] } });
    for (const bank of [0, -1, 32]) expect(() => codeOf({}, { ...thisBook, bank })).toThrow(new RangeError(`A code has room for banks 1 to 31, and this is ${bank}.`));
  });

  it('is looked for in the first signs only, and is no longer than 120', () => {
    const code = codeOf({ army: ['russia'] });
    expect(readCode(`${' '.repeat(479 - code.length)}${code}`).ok).toBe(true);
    expect(readCode(`${' '.repeat(480)}${code}`)).toEqual({ ok: false, problem: { kind: 'empty' } });
    expect(readCode('7'.repeat(121))).toEqual({ ok: false, problem: { kind: 'too-long' } });
    expect(readCode('7'.repeat(120))).not.toMatchObject({ problem: { kind: 'too-long' } });
    expect(readCode('Ж123')).toEqual({ ok: false, problem: { kind: 'strange', at: 1, sign: 'Ж' } });
  });

  it('is broken where it says more than was asked, or that something was ticked and not what', () => {
    const digits = [...codeOf({ army: ['russia'] })].map((sign) => signs.indexOf(sign));
    const more = correctionOf([...digits.slice(0, -4), 1, 1]).map((digit) => signs[digit]).join('');
    expect(readCode(more)).toEqual({ ok: false, problem: { kind: 'broken' } });
    const book: Book = { bank: 2, endings: [], lines: [{ question: 'urgent', kind: 'many', options: ['detained', 'airport'] }] };
    expect(readCode(codeOf({ urgent: ['airport'] }, book), [book])).toMatchObject({ ok: true, answers: { urgent: ['airport'] } });
    expect(readCode(codeOf({ urgent: [] }, book), [book])).toEqual({ ok: false, problem: { kind: 'broken' } });
  });
});
