import { describe, expect, it } from 'vitest';
import { answer } from '../content/conditions.ts';
import { finding } from '../machines/law.ts';
import { type Answers, settle } from '../machines/path.ts';
import { both, either, type Formula, type Join, opposite, standingsOf, surely, type Tick, truthWith, withheldBy } from '../machines/selectors.ts';
import { standingKey } from '../machines/words.ts';

// The first question is always asked, so these are boxes and nothing else.
const [a, b] = [surely(answer('army').is('russia')), surely(answer('army').is('other'))] as [Tick, Tick];
const [notA, notB] = [opposite(a), opposite(b)] as [Tick, Tick];
const truthOf = (answers: Answers) => truthWith((question, option) => answers[question]?.includes(option) ?? false);
const partsOf = (formula: Formula) => (formula as Join).of;

describe('formulas', () => {
  it('are boxes, ticked or not', () => {
    expect(a).toEqual({ question: 'army', option: 'russia', ticked: true });
    expect(notA).toEqual({ question: 'army', option: 'russia', ticked: false });
    expect(opposite(notA)).toBe(a);
    expect([opposite(true), opposite(false)]).toEqual([false, true]);
  });

  it('are joined with nothing left over', () => {
    expect([both(), either(), both(true), either(false), both(false), either(true)]).toEqual([true, false, true, false, false, true]);
    expect([both(a), either(a), both(a, true), either(a, false), both(a, a), either(a, a)]).toEqual([a, a, a, a, a, a]);
    expect([both(a, false), either(a, true), both(a, notA), either(a, notA), both(b, a, notA)]).toEqual([false, true, false, true, false]);
    expect(both(a, b)).toEqual({ every: true, of: [a, b] });
    expect(either(a, b)).toEqual({ every: false, of: [a, b] });
  });

  it('are drawn up into one of their own kind, and into no other', () => {
    const more = either(notA, b);
    expect(partsOf(both(both(a, notB), more))).toEqual([a, notB, more]);
    expect(partsOf(either(either(a, b), both(notA, notB)))).toEqual([a, b, both(notA, notB)]);
  });

  it('are one object where they are equal, in whatever order', () => {
    const pool = ['18-30', 'over-30', 'under-18'].map((option) => surely({ question: 'age', is: [option] })).flatMap((formula): readonly Formula[] => (typeof formula === 'object' && 'of' in formula ? formula.of : [formula]));
    const atoms = [...new Set([a, b, notA, notB, either(a, notB), either(notA, b), ...pool])].filter((formula) => typeof formula === 'object');
    for (const one of atoms) {
      for (const other of atoms) {
        expect(both(one, other)).toBe(both(other, one));
        expect(either(one, other)).toBe(either(other, one));
        for (const third of atoms) expect(both(one, other, third)).toBe(both(third, one, other));
      }
    }
    expect(atoms.length).toBeGreaterThan(5);
  });

  it('have an opposite: every box turned, and what joins them', () => {
    expect(opposite(both(a, notB))).toBe(either(notA, b));
    expect(opposite(opposite(both(a, notB)))).toBe(both(a, notB));
  });

  it('take "none" for said only where nothing else is ticked', () => {
    const none = surely(answer('officials').is('none'));
    const ticked = (...officials: string[]) => truthOf({ army: ['russia'], age: ['over-30'], officials })(none);
    expect([ticked('none'), ticked('none', 'came-once'), ticked('came-once'), ticked()]).toEqual([true, false, false, false]);
  });
});

describe('what is said of a ground', () => {
  it('is one reason why it is withheld, the first of several', () => {
    const kinds = (answers: Answers) => withheldBy('war-crimes-objection').filter(({ when }) => truthOf(answers)(when)).map(({ kind }) => kind);
    const inRussia: Answers = { army: ['russia'], 'where-now': ['russia'], age: ['over-30'] };
    const two: Answers = { citizenship: ['other-held'], 'other-country': ['live-safely'] };
    expect(kinds({ army: ['other'] })).toEqual(['scope']);
    expect(kinds(inRussia)).toEqual(['safety']);
    expect(kinds({ ...inRussia, ...two })).toEqual(['safety']);
    expect(kinds({ ...inRussia, ...two, 'where-now': ['tr'] })).toEqual(['status']);
    expect(kinds({ ...inRussia, 'where-now': ['tr'], 'other-roles': ['mercenary'] })).toEqual(['exclusion']);
    expect(kinds({ ...inRussia, ...two, 'other-roles': ['mercenary'] })).toEqual(['safety']);
    expect(kinds({ ...inRussia, 'where-now': ['tr'] })).toEqual([]);
  });

  it('is read off the first of two routes that are as good, however thin the other', () => {
    const answers: Answers = { pressure: ['front-or-jail'], 'opinions-known': ['own-name'], needs: ['seriously-ill'] };
    const said = Object.entries(standingsOf('personal-circumstances')).filter(([, when]) => truthOf(answers)(when)).map(([id]) => `law.standings.${id}`);
    expect(said).toEqual(['law.standings.some']);
    expect(said).toEqual([standingKey(finding('personal-circumstances', settle(answers).facts))]);
  });
});
