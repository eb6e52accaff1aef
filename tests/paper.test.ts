import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import PaperPage from '../app/[locale]/paper/page.tsx';
import { codeOf, conditionByHand, jumpAfter, numberOf } from '../app/_components/paper/by-hand.ts';
import { lightsOfPaper, litBy } from '../app/_components/paper/lights.ts';
import { answer, not } from '../content/conditions.ts';
import { gates } from '../content/gates.ts';
import { elements, groundIds } from '../content/grounds.ts';
import { indicators } from '../content/indicators/index.ts';
import { localeIds } from '../content/locales.ts';
import { messages } from '../content/messages/index.ts';
import { bank } from '../content/questions.ts';
import { referrals } from '../content/referrals.ts';
import { optionsOf, questionIds } from '../content/vocabulary.ts';
import { boxId } from '../machines/css.ts';
import { type Answers, settle } from '../machines/path.ts';
import { both, surely } from '../machines/selectors.ts';
import { someAnswers } from './answer-sets.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';

type Element = { tagName: string; attrs: { name: string; value: string }[]; childNodes?: Element[]; content?: Element };
const elementsOf = (node: Element): Element[] => [...(node.tagName ? [node] : []), ...(node.childNodes ?? []).flatMap(elementsOf)];
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

const pages = await Promise.all(
  localeIds.map(async (locale) => {
    const html = renderToStaticMarkup(await PaperPage({ params: Promise.resolve({ locale }) }));
    return { locale, html, all: elementsOf(parseFragment(html) as unknown as Element) };
  }),
);

describe.each(pages)('the page in $locale', ({ locale, html, all }) => {
  it('has one box for every answer, named by its place in the list alone', () => {
    const boxes = all.filter(({ tagName, attrs }) => tagName === 'input' && /^q\d/.test(attrs.find(({ name }) => name === 'id')?.value ?? ''));
    expect(boxes.map((box) => attribute(box, 'id'))).toEqual(bank.flatMap(({ question }) => [...optionsOf(question)].map((option) => boxId(question, option))));
    expect(boxes.filter((box) => attribute(box, 'type') === 'radio' && !/^q\d+$/.test(attribute(box, 'name') ?? ''))).toEqual([]);
    expect(all.filter((one) => attribute(one, 'autocomplete') === 'off').length).toBe(boxes.length + 2);
    const ids = all.flatMap((one) => attribute(one, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('can send nothing', () => {
    const [form, ...others] = all.filter(({ tagName }) => tagName === 'form');
    expect(others).toEqual([]);
    expect(form?.attrs.map(({ name }) => name).sort()).toEqual(['autocomplete', 'class', 'data-edition']);
    expect(all.filter(({ tagName }) => tagName === 'button').map((one) => [attribute(one, 'type'), attribute(one, 'disabled')])).toEqual([['submit', ''], ['reset', undefined]]);
  });

  it('lights only what its style sheet knows', () => {
    const known = new Set([...lightsOfPaper().matchAll(/^\.([as]\w+)\{/gm)].map((found) => found[1]));
    const asked = all.flatMap((one) => (attribute(one, 'class') ?? '').split(' ').filter((_, at, names) => names[at - 1] === 'if'));
    expect(asked.length).toBeGreaterThan(1000);
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
    expect(() => litBy(both(surely(answer('needs').is('trauma')), surely(answer('exit').is('questioned')), surely(answer('visible').is('yes'))))).toThrow();
  });

  it('prints for the helper every row, gate, referral, link and ground', () => {
    const rows = all.flatMap((one) => attribute(one, 'data-by-hand') ?? []);
    const speaking = indicators.filter(({ weight }) => weight !== 'context only');
    expect([...rows].sort()).toEqual([...[...speaking, ...gates, ...referrals].map(({ id }) => id), ...elements, ...groundIds].sort());
    expect(rows.length).toBeGreaterThan(230);
  });

  it('has words for all it says, and says all its words', () => {
    expect(html).not.toMatch(/>[^<]*\b(paper|ui|law|questions|practical|records)\.[a-z-]+\.?[a-z-]*</);
    const folders = ['app/_components/paper', 'app/[locale]/paper', 'app/[locale]/guide'];
    const code = folders.flatMap((folder) => readdirSync(join(process.cwd(), folder)).map((file) => readFileSync(join(process.cwd(), folder, file), 'utf8'))).join('\n');
    const said = [...code.matchAll(/['`](paper\.[^'`/]+)['`]/g)].map(([, key = '']) => new RegExp(`^${key.replace(/\./g, '\\.').replace(/\$\{[^}]*\}/g, '[a-z- ]+')}$`));
    const keys = Object.keys(messages(locale)).filter((key) => key.startsWith('paper.'));
    expect(keys.filter((key) => !said.some((pattern) => pattern.test(key)))).toEqual([]);
    expect(said.filter((pattern) => !keys.some((key) => pattern.test(key)))).toEqual([]);
  });
});

describe('by hand', () => {
  it('each answer of a question has a sign of its own', () => {
    for (const locale of localeIds) {
      for (const question of questionIds) {
        const codes = optionsOf(question).map((option) => codeOf(question, option, locale));
        expect(codes.every((code) => /^(\p{L}|[A-Z]{2}|[0?–])$/u.test(code)), question).toBe(true);
        expect(new Set(codes).size, question).toBe(codes.length);
      }
    }
  });

  it('a condition is said in numbers and signs', () => {
    const [service, place] = [numberOf('service'), numberOf('where-now')];
    expect(conditionByHand(answer('service').is('conscript', 'contract'), 'en')).toBe(`${service}: c/g`);
    expect(conditionByHand(not(answer('where-now').is('no', 'russia')), 'en')).toBe(`${place}: not NO/a`);
    expect(conditionByHand(not(answer('where-now').is('no', 'russia')), 'ru')).toBe(`${place}: не NO/а`);
  });

  it('an arrow leads past questions that nobody with this answer is asked', () => {
    const arrows = questionIds.flatMap((question) => optionsOf(question).map((option) => ({ question, option, to: jumpAfter(question, option) })));
    expect(arrows.filter(({ to }) => to !== undefined).length).toBeGreaterThan(8);
    expect(jumpAfter('army', 'other')).toBe('end');
    expect(jumpAfter('age', 'over-30')).toBe(numberOf('citizenship'));
    expect(jumpAfter('age', 'unsure')).toBeUndefined();
    const sets: readonly Answers[] = [...personas.map(answersFor), ...fc.sample(someAnswers, { numRuns: 300, seed: 3 })];
    for (const { question, option, to } of arrows) {
      if (to === undefined) continue;
      const past = bank.slice(numberOf(question), to === 'end' ? undefined : to - 1).map((row) => row.question);
      expect(past.length, `${question}: ${option}`).toBeGreaterThan(0);
      for (const answers of sets) {
        const { asked } = settle({ ...answers, [question]: [option] });
        if (asked.includes(question)) expect(past.filter((id) => asked.includes(id)), `${question}: ${option}`).toEqual([]);
      }
    }
  });
});
