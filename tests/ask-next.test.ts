import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../content/vocabulary.ts';
import { askNext, movedBetween } from '../machines/ask-next.ts';
import { findings } from '../machines/law.ts';
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
