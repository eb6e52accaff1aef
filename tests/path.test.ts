import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, questionsIn } from '../content/conditions.ts';
import { bank, screens, sections } from '../content/questions.ts';
import { type QuestionId, questionIds, vocabulary } from '../content/vocabulary.ts';
import { findings, otherProtectionFor, profileOf, referralsFor } from '../machines/law.ts';
import { type Answers, after as screenAfter, before as screenBefore, fits, next, progress, settle, shown, toggled, visible } from '../machines/path.ts';
import { lawyerQuestionsFor, papersFor, stepsFor } from '../machines/practice.ts';
import { someAnswers, anyValueOf } from './answer-sets.ts';
import { explore } from '../scripts/impact/explore.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';

const idOf = (screen: { readonly id: string } | undefined) => screen?.id;
const order = bank.map(({ question }) => question);
/** Everything answered, asked or not, by luck: what is asked of somebody is then settled by the path alone. */
const fullAnswers: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(questionIds.map((question) => [question, anyValueOf(question)])))
  .map((answers) => ({ ...answers, army: ['russia'] }));
/** A walk: what is answered, screen after screen, as it comes. */
const walk = (answers: Answers): { readonly answers: Answers; readonly way: readonly string[] } => {
  let given: Answers = {};
  const way: string[] = [];
  for (let screen = next(given); screen; screen = next(given)) {
    way.push(screen.id);
    const { asked, live } = settle(given);
    const open = screen.asks.map(({ question }) => question).filter((question) => asked.includes(question) && !live[question]);
    for (const question of open) given = { ...given, [question]: answers[question] ?? ['unsure'] };
    if (way.length > 200) throw new Error('no end');
  }
  return { answers: given, way };
};
const guidanceOf = (answers: Answers) => {
  const { facts, live } = settle(answers);
  const found = findings(facts);
  return JSON.stringify([live, found, referralsFor(facts), profileOf(facts), otherProtectionFor(found, facts), stepsFor(facts), papersFor(facts), lawyerQuestionsFor(facts)]);
};

describe('the list', () => {
  it('asks each question once, on one screen, section after section', () => {
    expect([...order].sort()).toEqual([...questionIds].sort());
    expect(new Set(screens.map(({ id }) => id)).size).toBe(screens.length);
    const at = screens.map(({ section }) => sections.indexOf(section as never));
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it('looks back only', () => {
    for (const { question, when } of bank) for (const read of when ? questionsIn(when) : []) expect(order.indexOf(read), `${question} looks at ${read}`).toBeLessThan(order.indexOf(question));
  });

  it('lets nobody meet more than 25 screens, painful ones and all', () => {
    expect(screens.length).toBeLessThanOrEqual(25);
    fc.assert(fc.property(fullAnswers, (answers) => shown(answers).length <= 25));
  });
});

describe('somebody under 18', () => {
  const minor = (turning: string, more: Answers = {}) => ({ army: ['russia'], 'where-now': ['de'], age: ['under-18'], 'turning-18': [turning], ...more });
  /** What must be asked of no child: the army's tasks and crimes, and what could shut somebody out of protection. */
  const never: readonly QuestionId[] = ['task', 'other-roles', 'own-part', 'false-papers', 'sent', 'contract', 'left-unit', 'belief', 'alternative', 'why-you'];

  it.each([['later', 10], ['soon', 13]])('who turns 18 %s meets about ten screens, and nothing about fighting', (turning, most) => {
    fc.assert(
      fc.property(fullAnswers, (answers) => {
        const given = { ...answers, ...minor(turning) };
        expect(shown(given).length).toBeLessThanOrEqual(most as number);
        for (const question of never) expect(settle(given).asked).not.toContain(question);
      }),
    );
  });

  it('is asked about a call-up only within a year of 18', () => {
    expect(settle(minor('later')).asked).not.toContain('summons');
    expect(settle(minor('soon')).asked).toContain('summons');
    expect(settle(minor('soon', { service: ['no-tie'] })).asked).not.toContain('summons');
  });
});

describe('a walk through the guide', () => {
  it('comes to an end, whatever is answered or skipped, and meets no screen twice', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { answers: given, way } = walk(answers);
        expect(next(given)).toBeUndefined();
        expect(new Set(way).size).toBe(way.length);
        expect(way).toEqual(shown(given).map(({ id }) => id));
        expect(findings(settle(given).facts)).toHaveLength(3);
      }),
    );
  });

  it('goes back the way it came', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { answers: given } = walk(answers);
        const way = shown(given);
        way.forEach((screen, at) => {
          expect(idOf(screenBefore(screen.id, given))).toBe(way[at - 1]?.id);
          expect(idOf(screenAfter(screen.id, given))).toBe(way[at + 1]?.id);
          const earlier = screenBefore(screen.id, given);
          if (earlier) expect(idOf(screenAfter(earlier.id, given))).toBe(screen.id);
          expect(progress(given, screen.id)).toEqual({ index: at, total: way.length });
        });
        expect(idOf(screenBefore(undefined, given))).toBe(way.at(-1)?.id);
        expect(progress(given, undefined)).toEqual({ index: way.length, total: way.length });
      }),
    );
  });

  it('asks next what is first open, on a screen it shows', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { asked, live } = settle(answers);
        const open = asked.find((question) => !live[question]);
        const screen = next(answers);
        expect(screen?.asks.some(({ question }) => question === open) ?? open === undefined).toBe(true);
        if (screen) expect(shown(answers).map(({ id }) => id)).toContain(screen.id);
      }),
    );
  });

  it('shows on a screen what is asked, once what it hangs on is answered there', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { asked, live } = settle(answers);
        for (const screen of shown(answers)) {
          const here = visible(screen, answers);
          const questions = screen.asks.map(({ question }) => question).filter((question) => asked.includes(question));
          expect(here.filter((question) => !asked.includes(question))).toEqual([]);
          if (questions.every((question) => live[question])) expect(here).toEqual(questions);
        }
      }),
    );
  });

  it('ends at once for another army', () => {
    fc.assert(fc.property(fullAnswers, (answers) => shown({ ...answers, army: ['other'] }).map(({ id }) => id).join() === 'army'));
  });
});

describe('settling', () => {
  it('parts the answers, and is settled after once', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { live, setAside, asked, facts } = settle(answers);
        expect({ ...live, ...setAside }).toEqual(answers);
        const again = settle(live);
        expect([again.live, again.setAside, again.asked]).toEqual([live, {}, asked]);
        for (const question of questionIds) expect(again.facts(question)).toEqual(facts(question));
        for (const question of Object.keys(setAside) as QuestionId[]) expect(facts(question)).toBe('not asked');
      }),
    );
  });

  it('does not look at the order in which answers came', () => {
    const shuffled = someAnswers.chain((answers) => {
      const entries = Object.entries(answers);
      return fc.shuffledSubarray(entries, { minLength: entries.length }).map((mixed) => [answers, Object.fromEntries(mixed) as Answers] as const);
    });
    fc.assert(fc.property(shuffled, ([one, other]) => guidanceOf(one) === guidanceOf(other)), { numRuns: 60 });
  });

  it('does not look at detours: a change of mind and back changes nothing', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...questionIds).chain((question) => fc.tuple(fc.constant(question), anyValueOf(question))), (answers, [question, value]) => {
        const away: Answers = { ...answers, [question]: value };
        settle(away);
        const home: Answers = Object.fromEntries(Object.entries({ ...away, [question]: answers[question] }).filter(([, given]) => given)) as Answers;
        return guidanceOf(home) === guidanceOf(answers);
      }),
      { numRuns: 60 },
    );
  });

  it('lets stale answers steer nothing', () => {
    fc.assert(fc.property(someAnswers, (answers) => guidanceOf(answers) === guidanceOf(settle(answers).live)), { numRuns: 60 });
  });

  it('takes stale answers up again when the way to them opens', () => {
    const stale: Answers = { army: ['russia'], age: ['18-30'], service: ['no-tie'], summons: ['mobilisation-order'], 'can-show': ['paper'], 'why-refuse': ['this-war'] };
    expect(Object.keys(settle(stale).setAside)).toEqual(expect.arrayContaining(['summons', 'can-show', 'why-refuse']));
    expect(settle({ ...stale, service: ['reserve'] }).setAside).toEqual({});
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const closed = settle({ ...answers, army: ['other'] });
        expect(Object.keys(closed.live)).toEqual(['army']);
        expect(settle({ ...closed.live, ...closed.setAside, army: ['russia'] }).live).toEqual(settle({ ...answers, army: ['russia'] }).live);
      }),
    );
  });

  it('takes "I don’t know", "I’d rather not say" and nothing for the same', () => {
    const words = (answers: Answers) => guidanceOf(answers).replace(/^\[.*?\},/, '');
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...questionIds), (answers, question) => {
        const left = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question)) as Answers;
        const said = ['unsure', 'rather-not-say'].map((value) => words({ ...left, [question]: [value] }));
        return said.every((one) => one === words(left));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a value', () => {
  it('fits when the question offers it', () => {
    fc.assert(fc.property(fc.constantFrom(...questionIds).chain((question) => fc.tuple(fc.constant(question), anyValueOf(question))), ([question, value]) => fits(question, value)));
  });
  it.each([
    ['nothing', 'service', []],
    ['two where one is asked', 'service', ['reserve', 'contract']],
    ['what is not offered', 'service', ['admiral']],
    ['"none" where one is asked', 'service', ['none']],
    ['the same twice', 'case', ['evading', 'evading']],
    ['"none" beside another', 'case', ['none', 'evading']],
    ['an unknown beside another', 'case', ['evading', 'unsure']],
    ['nothing, where several can be ticked', 'case', []],
    ['what is not offered, where several can be ticked', 'case', ['admiral']],
  ] as const)('does not fit: %s', (_, question, value) => {
    expect(fits(question, value)).toBe(false);
  });
});

it('opens every question to somebody who knows every answer before it', () => {
  const open = new Set(personas.flatMap((persona) => settle(answersFor(persona)).asked));
  const left = bank.filter(({ question, when }) => !open.has(question) && when);
  for (const { question, when } of left) expect(explore([['asked', when as Condition]], false, (asked, _, truth) => asked || truth === true).some(({ state }) => state), question).toBe(true);
  expect(vocabulary.army.options).toContain('russia');
});

describe('what is settled', () => {
  it('is kept for as long as the answers are, and holds nothing that was not answered', () => {
    const answers: Answers = { army: ['russia'], age: ['over-30'] };
    expect(settle(answers)).toBe(settle(answers));
    expect([Object.keys(settle(answers).live), Object.keys(settle(answers).setAside)]).toEqual([['army', 'age'], []]);
  });
  it('takes an empty list for no answer', () => {
    expect(settle({ age: [] }).facts('age')).toBeUndefined();
  });
});

describe('a follow-up on the same screen', () => {
  const screen = (id: string) => screens.find((one) => one.id === id) as (typeof screens)[number];
  it('waits for the answer that opens it, and "I don’t know" opens it', () => {
    expect(visible(screen('where-now'), {})).toEqual(['where-now', 'age']);
    expect(visible(screen('where-now'), { age: ['over-30'] })).toEqual(['where-now', 'age']);
    expect(visible(screen('where-now'), { age: ['under-18'] })).toEqual(['where-now', 'age', 'turning-18', 'with-whom']);
    expect(visible(screen('where-now'), { age: ['unsure'] })).toEqual(['where-now', 'age', 'turning-18', 'with-whom']);
  });
  it('waits for an answer that waits itself, whatever was answered there before', () => {
    const answers: Answers = { army: ['russia'], 'where-now': ['ge'], age: ['over-30'], service: ['reserve'], contract: ['before-war'] };
    expect(visible(screen('in-service'), answers)).toEqual(['sent']);
    expect(visible(screen('in-service'), { ...answers, sent: ['yes'] })).toEqual(['sent', 'contract', 'kept-past-end']);
  });
});

describe('a box that is ticked', () => {
  it.each([
    ['one of one takes the place of the other', 'age', ['18-30'], 'over-30', ['over-30']],
    ['the same of one stays', 'age', ['18-30'], '18-30', ['18-30']],
    ['one more of many', 'case', ['evading'], 'wanted', ['evading', 'wanted']],
    ['the first of many', 'case', [], 'wanted', ['wanted']],
    ['again, and it is unticked', 'case', ['evading', 'wanted'], 'evading', ['wanted']],
    ['the last, and nothing is left', 'case', ['evading'], 'evading', []],
    ['none clears the rest', 'case', ['evading', 'wanted'], 'none', ['none']],
    ['not knowing clears the rest', 'case', ['evading', 'wanted'], 'unsure', ['unsure']],
    ['not saying clears none', 'case', ['none'], 'rather-not-say', ['rather-not-say']],
    ['the rest clears none', 'case', ['none'], 'evading', ['evading']],
    ['the rest clears not knowing', 'case', ['unsure'], 'evading', ['evading']],
  ] as const)('%s', (_, question, value, option, after) => {
    expect(toggled(question, value, option)).toEqual(after);
  });
});
