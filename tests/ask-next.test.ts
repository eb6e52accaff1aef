import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../content/vocabulary.ts';
import { askNext, movedBetween } from '../machines/ask-next.ts';
import { type ElementFinding, type Finding, findings, type Standing, type Strength, type Withheld } from '../machines/law.ts';
import { settle } from '../machines/path.ts';
import { someAnswers } from './answer-sets.ts';
import { tries } from './numbers.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';

describe('what to ask next', () => {
  it('is open, asked of nobody twice, and reads an element of the best route of a ground that could move', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { facts } = settle(answers);
        const found = findings(facts);
        const next = askNext(found);
        expect(new Set(next.map(({ question }) => question)).size).toBe(next.length);
        for (const { question, ground, element } of next) {
          const finding = found.find(({ id }) => id === ground);
          expect(facts(question)).toBeUndefined();
          expect(finding).toMatchObject({ withheld: null });
          expect(finding?.standing).not.toBe(finding?.couldBe);
          expect(finding?.route.chain).toContain(element);
        }
      }),
      { numRuns: tries(2000) },
    );
  });

  it('begins with the weakest element of the ground that could go furthest', () => {
    let seen = 0;
    for (const persona of personas) {
      const found = findings(settle(answersFor(persona)).facts);
      const [first] = askNext(found);
      if (!first) continue;
      const order = ['few', 'some', 'several'];
      const movable = found.filter(({ withheld, standing, couldBe }) => !withheld && standing !== couldBe);
      const furthest = Math.max(...movable.map(({ couldBe }) => order.indexOf(couldBe ?? '')));
      const finding = found.find(({ id }) => id === first.ground);
      expect(order.indexOf(finding?.couldBe ?? '')).toBe(furthest);
      const withGaps = (finding?.elements ?? []).filter(({ id, gaps }) => finding?.route.chain.includes(id) && gaps.length > 0);
      const least = Math.min(...withGaps.map(({ strength }) => strength.now));
      expect(withGaps.find(({ id }) => id === first.element)?.strength.now).toBe(least);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(20);
  });

  it('can truly move something: for most people some answer to the first question changes a finding', () => {
    let [moved, asked] = [0, 0];
    for (const persona of personas) {
      const answers = answersFor(persona);
      const found = findings(settle(answers).facts);
      const [first] = askNext(found);
      if (!first) continue;
      asked += 1;
      if (optionsOf(first.question).some((option) => movedBetween(found, findings(settle({ ...answers, [first.question]: [option] }).facts)).length > 0)) moved += 1;
    }
    expect(moved).toBe(asked);
  });
});

describe('what was moved', () => {
  it('is nothing between the same answers, and names the ground and the element otherwise', () => {
    for (const persona of personas) {
      const found = findings(settle(answersFor(persona)).facts);
      expect(movedBetween(found, found)).toEqual([]);
    }
    const before = findings(settle({ army: ['russia'], 'where-now': ['tr'], age: ['over-30'], service: ['reserve'] }).facts);
    const after = findings(settle({ army: ['russia'], 'where-now': ['tr'], age: ['over-30'], service: ['reserve'], summons: ['mobilisation-order'] }).facts);
    const moved = movedBetween(before, after);
    expect(moved.length).toBeGreaterThan(0);
    for (const { elements } of moved) for (const element of elements) expect(element.before).not.toBe(element.after);
  });
});

/** Findings made up, to be told apart in one thing each. */
const [targeted, objection, personal] = findings(settle({}).facts) as [Finding, Finding, Finding];
const scope = { by: 'another-army', kind: 'scope' } as const;
const made = (ground: Finding, standing: Standing | null, couldBe: Standing | null, elements: Readonly<Record<string, readonly [Strength, readonly string[]]>>, withheld: Withheld | null = null): Finding => ({
  ...ground, standing, couldBe, withheld,
  elements: ground.elements.map((element) => ({ ...element, strength: { now: elements[element.id]?.[0] ?? 3, couldBe: 3 }, gaps: (elements[element.id]?.[1] ?? []) as ElementFinding['gaps'] })),
});
const asks = (...found: Finding[]) => askNext(found).map(({ question, ground, element }) => [question, ground, element].join(' '));

describe('the order of questions', () => {
  const [a, b, c] = [
    made(targeted, 'few', 'some', { aimed: [0, ['why-you']] }),
    made(objection, 'few', 'several', { reason: [0, ['belief']] }),
    made(personal, 'some', 'several', { trait: [0, ['who']] }),
  ];
  const [first, second, third] = ['who personal-circumstances trait', 'belief war-crimes-objection reason', 'why-you targeted-persecution aimed'];

  it('is that of the grounds: what could go furthest, then what stands best', () => {
    for (const found of [[a, b, c], [c, b, a], [b, c, a], [b, a, c], [c, a, b], [a, c, b]]) expect(asks(...(found as Finding[]))).toEqual([first, second, third]);
  });
  it('is that of the table between equals', () => {
    const [one, other] = [made(objection, 'few', 'some', { reason: [0, ['belief']] }), made(personal, 'few', 'some', { trait: [0, ['who']] })];
    expect(asks(one, other)).toEqual(['belief war-crimes-objection reason', 'who personal-circumstances trait']);
    expect(asks(other, one)).toEqual(['who personal-circumstances trait', 'belief war-crimes-objection reason']);
  });
  it('is within a ground that of its weakest elements, and there of the weight', () => {
    expect(asks(made(objection, 'few', 'several', { 'call-up': [2, ['summons']], refusal: [0, ['why-refuse', 'refusal-acts']], reason: [1, ['belief']] }))).toEqual([
      'why-refuse war-crimes-objection refusal', 'refusal-acts war-crimes-objection refusal', 'belief war-crimes-objection reason', 'summons war-crimes-objection call-up',
    ]);
  });
  it('names a question once, for what it could move first', () => {
    expect(asks(made(objection, 'few', 'several', { refusal: [0, ['why-refuse']], reason: [1, ['why-refuse', 'belief']] }), made(personal, 'few', 'some', { trait: [0, ['belief', 'who']] }))).toEqual([
      'why-refuse war-crimes-objection refusal', 'belief war-crimes-objection reason', 'who personal-circumstances trait',
    ]);
  });
  it('leaves out what no answer could move, what is withheld, and what is outside the best route', () => {
    expect(asks(made(objection, 'some', 'some', { reason: [0, ['belief']] }))).toEqual([]);
    expect(asks(made(objection, null, null, { reason: [0, ['belief']] }, scope), { ...a, withheld: scope })).toEqual([]);
    expect(asks(made(targeted, 'few', 'some', { aimed: [0, ['why-you']], harm: [0, ['harmed']] }))).toEqual(['why-you targeted-persecution aimed']);
  });
});

describe('what is told of a change', () => {
  const before = made(objection, 'few', 'several', { refusal: [1, []], reason: [0, []] });
  const after = made(objection, 'few', 'several', { refusal: [1, []], reason: [2, []] });
  it('is the elements that are stronger or weaker, and no other', () => {
    expect(movedBetween([before], [after])).toEqual([{ before, after, elements: [{ id: 'reason', before: 0, after: 2 }] }]);
    expect(movedBetween([after], [before])).toEqual([{ before: after, after: before, elements: [{ id: 'reason', before: 2, after: 0 }] }]);
  });
  it('is the ground alone where it stands otherwise and no element does', () => {
    const risen = { ...before, standing: 'some' } as Finding;
    expect(movedBetween([before], [risen])).toEqual([{ before, after: risen, elements: [] }]);
  });
  it('is nothing of the elements where the ground is withheld before or after', () => {
    for (const [one, other] of [[before, { ...after, withheld: scope }], [{ ...before, withheld: scope }, after]] as [Finding, Finding][]) expect(movedBetween([one], [other])).toEqual([{ before: one, after: other, elements: [] }]);
    expect(movedBetween([{ ...before, withheld: scope }], [{ ...after, withheld: scope }])).toEqual([]);
    expect(movedBetween([{ ...before, withheld: scope }], [{ ...before, withheld: { by: 'fought', kind: 'exclusion' } }])).toHaveLength(1);
  });
  it('compares each ground with itself, and an element that was not there with nothing', () => {
    expect(movedBetween([], [after])).toEqual([]);
    expect(movedBetween([targeted], [after])).toEqual([]);
    expect(movedBetween([targeted, before], [after])).toHaveLength(1);
    const less = { ...before, elements: before.elements.filter(({ id }) => id !== 'reason') };
    expect(movedBetween([less], [after])).toEqual([{ before: less, after, elements: [{ id: 'reason', before: 0, after: 2 }] }]);
  });
});
