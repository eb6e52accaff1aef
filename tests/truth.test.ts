import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, answer, any, type Condition, not, questionsIn } from '../content/conditions.ts';
import { type Fact, type Facts, holds, type Truth } from '../machines/truth.ts';

/** Three questions that stand for true, false and cannot say. */
const T = answer('sent').is('yes');
const F = answer('sent').is('no');
const U = answer('visible').is('yes');
const known: Facts = (question) => (question === 'sent' ? ['yes'] : undefined);
const truths: readonly (readonly [string, Condition, Truth])[] = [['true', T, true], ['false', F, false], ['cannot say', U, undefined]];

const and = (a: Truth, b: Truth): Truth => (a === false || b === false ? false : a === undefined || b === undefined ? undefined : true);
const or = (a: Truth, b: Truth): Truth => (a === true || b === true ? true : a === undefined || b === undefined ? undefined : false);
const no = (a: Truth): Truth => (a === undefined ? undefined : !a);

describe('an answer', () => {
  const is = answer('officials').is('came-once', 'threatened');
  const given: readonly (readonly [string, Fact, Truth])[] = [
    ['is among those named', ['threatened'], true],
    ['is among others that were ticked', ['called-traitor', 'came-once'], true],
    ['is another', ['called-traitor'], false],
    ['is "none of these"', ['none'], false],
    ['was not given, or is "I don’t know"', undefined, undefined],
    ['was ruled out by an earlier one', 'not asked', false],
  ];
  it.each(given)('that %s', (_, fact, truth) => {
    expect(holds(is, () => fact)).toBe(truth);
    expect(holds(not(is), () => fact)).toBe(no(truth));
  });
  it('that was ruled out is no "no", although the word has a "no" in it', () => {
    expect(holds(answer('back').is('no'), () => 'not asked')).toBe(false);
  });
});

describe('the tables of three values', () => {
  it.each(truths)('not %s', (_, a, truth) => expect(holds(not(a), known)).toBe(no(truth)));
  it.each(truths.flatMap(([an, a, ta]) => truths.map(([bn, b, tb]) => [`${an} and, or ${bn}`, a, b, ta, tb] as const)))('%s', (_, a, b, ta, tb) => {
    expect(holds(all(a, b), known)).toBe(and(ta, tb));
    expect(holds(any(a, b), known)).toBe(or(ta, tb));
  });
  it('of nothing at all', () => {
    expect(holds(all(), known)).toBe(true);
    expect(holds(any(), known)).toBe(false);
  });
});

const leaf = fc.constantFrom<Condition>(answer('sent').is('yes'), answer('visible').is('yes'), answer('back').is('yes', 'planned'), answer('officials').is('threatened'), answer('officials').is('none', 'came-once'));
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('condition'), { maxLength: 3 }).map((parts) => all(...parts)),
    fc.array(tie('condition'), { maxLength: 3 }).map((parts) => any(...parts)),
    tie('condition').map((part) => not(part)),
  ),
}));
const fact = (...values: Fact[]) => fc.constantFrom<Fact>(undefined, 'not asked', ...values);
const facts = fc.record({ sent: fact(['yes'], ['no']), visible: fact(['yes'], ['no']), back: fact(['yes'], ['no'], ['planned']), officials: fact(['threatened'], ['none'], ['came-once', 'threatened']) });
const read = (given: Readonly<Record<string, Fact>>): Facts => (question) => given[question];

describe('any condition over any facts', () => {
  it('is what its parts are, worked out without stopping early', () => {
    const plain = (it: Condition, from: Facts): Truth =>
      'question' in it ? holds(it, from) : 'not' in it ? no(plain(it.not, from)) : 'all' in it ? it.all.map((part) => plain(part, from)).reduce(and, true) : it.any.map((part) => plain(part, from)).reduce(or, false as Truth);
    fc.assert(fc.property(condition, facts, (it, given) => holds(it, read(given)) === plain(it, read(given))));
  });

  it('keeps what it says when more becomes known', () => {
    fc.assert(
      fc.property(condition, facts, fc.constantFrom('sent', 'visible', 'back', 'officials'), (it, given, question) => {
        const before = holds(it, read({ ...given, [question]: undefined }));
        return before === undefined || before === holds(it, read(given));
      }),
    );
  });

  it('reads no question it does not name, and never throws', () => {
    fc.assert(
      fc.property(condition, facts, (it, given) => {
        const asked = new Set<string>();
        holds(it, (question) => { asked.add(question); return given[question as keyof typeof given]; });
        return [...asked].every((question) => questionsIn(it).includes(question as never));
      }),
    );
  });

  it('denies a denial, and an all by an any', () => {
    fc.assert(
      fc.property(condition, condition, facts, (a, b, given) => {
        const from = read(given);
        return holds(not(not(a)), from) === holds(a, from) && holds(not(all(a, b)), from) === holds(any(not(a), not(b)), from);
      }),
    );
  });
});
