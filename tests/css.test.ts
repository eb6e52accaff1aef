import { describe, expect, it } from 'vitest';
import { groundIds } from '../content/grounds.ts';
import { optionsOf, questionIds } from '../content/vocabulary.ts';
import { boxId, styleOf } from '../machines/css.ts';
import type { Answers } from '../machines/path.ts';
import { both, either, type Formula, opposite, standingsOf, surely } from '../machines/selectors.ts';
import { answer } from '../content/conditions.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';
import { conditions, random, truthOf } from './ticked.ts';

describe('a style sheet, written out', () => {
  // The first question is always asked: nothing stands between its boxes and what they light.
  const [a, b] = [surely(answer('army').is('russia')), surely(answer('army').is('other'))];
  const [boxA, boxB] = [boxId('army', 'russia'), boxId('army', 'other')];
  const style = (lit: readonly (readonly [Formula, string])[], element = '.said') => styleOf({ asks: '.ask', within: [{ element, lit: new Map(lit) }] });

  it('names a box by its question and its option', () => {
    expect([boxA, boxB]).toEqual(['q1-0', 'q1-1']);
  });
  it('lights one thing by one box', () => {
    expect(style([[a, 'x']])).toBe(['.said{}', `.ask:has(#${boxA}:checked)~.said{--${boxA}: }`, `.x{--lit:var(--${boxA})block}`].join('\n'));
    expect(style([[a, 'x']], '.ask')).toBe(['.ask{}', `.ask:has(#${boxA}:checked){--${boxA}: }`, `.x{--lit:var(--${boxA})block}`].join('\n'));
  });
  it('lights by a box that is not ticked', () => {
    expect(style([[opposite(a), 'x']])).toBe([`.said{--n${boxA}: }`, `.ask:has(#${boxA}:checked)~.said{--${boxA}: ;--n${boxA}:initial}`, `.x{--lit:var(--n${boxA})block}`].join('\n'));
  });
  it('lights by two boxes, by either, and by what is lit so', () => {
    const boxes = [`.ask:has(#${boxA}:checked)~.said{--${boxA}: }`, `.ask:has(#${boxB}:checked)~.said{--${boxB}: }`];
    expect(style([[both(a, b), 'x']])).toBe([`.said{--_0:var(--${boxA})var(--${boxB})}`, ...boxes, '.x{--lit:var(--_0)block}'].join('\n'));
    expect(style([[either(a, b), 'x']])).toBe([`.said{--_0:var(--${boxA},var(--${boxB}))}`, ...boxes, '.x{--lit:var(--_0)block}'].join('\n'));
  });
  it('writes within another what only that uses, and gives a name to what is used twice', () => {
    const lamps = (...lit: (readonly [Formula, string])[]) => style(lit).split('\n')[0];
    const inner = either(a, b);
    const outer = both(inner, opposite(b));
    const [lampB, notA, notB] = [`var(--${boxB})`, `var(--n${boxA})`, `var(--n${boxB})`];
    const written = `var(--${boxA},${lampB})`;
    expect(lamps([outer, 'x'])).toBe(`.said{--n${boxB}: ;--_0:${written}${notB}}`);
    expect(lamps([outer, 'x'], [inner, 'y'])).toBe(`.said{--n${boxB}: ;--_0:${written};--_1:var(--_0)${notB}}`);
    // What is used twice counts its own parts once: they are written where it is.
    expect(lamps([outer, 'x'], [either(outer, opposite(a)), 'y'])).toBe(`.said{--n${boxB}: ;--n${boxA}: ;--_0:${written}${notB};--_1:var(--_0,${notA})}`);
  });
  it('lights what is always so, and never what never is', () => {
    expect(style([[true, 'x'], [false, 'y']])).toBe(['.said{}', '.x{--lit:block}'].join('\n'));
  });
  it('has the lamps of each element by itself', () => {
    const two = styleOf({ asks: '.ask', within: [{ element: '.one', lit: new Map([[a, 'x']]) }, { element: '.two', lit: new Map([[b, 'y']]) }] });
    expect(two.split('\n')).toEqual(['.one{}', `.ask:has(#${boxA}:checked)~.one{--${boxA}: }`, `.x{--lit:var(--${boxA})block}`, '.two{}', `.ask:has(#${boxB}:checked)~.two{--${boxB}: }`, `.y{--lit:var(--${boxB})block}`]);
  });
});

describe('the style sheet', () => {
  const formulas = new Map<Formula, string>([
    ...conditions.map(([, when], at) => [surely(when), `c${at}`] as const),
    ...groundIds.flatMap((id) => Object.values(standingsOf(id)).map((when, at) => [when, `${id}-${at}`] as const)),
  ]);
  const css = styleOf({ asks: '.ask', within: [{ element: '.said', lit: formulas }] });
  const lampsIn = (rule: string) => new Map([...rule.matchAll(/(--[\w-]+):([^;}]*)/g)].map(([, name = '', value = '']) => [name, value]));

  /** What a browser makes of it: a `var()` whose lamp is off takes what stands behind the comma, or spoils the whole value. */
  const litIn = (answers: Answers): ReadonlySet<string> => {
    const lamps = lampsIn(/^\.said\{(.*)\}$/m.exec(css)?.[1] ?? '');
    for (const [, id = '', rule = ''] of css.matchAll(/^\.ask:has\(#([\w-]+):checked\)~\.said\{(.*)\}$/gm)) {
      if (questionIds.some((question) => answers[question]?.some((option) => boxId(question, option) === id))) for (const [name, value] of lampsIn(rule)) lamps.set(name, value);
    }
    const known = new Map<string, boolean>();
    const isOn = (name: string): boolean => {
      const before = known.get(name);
      if (before !== undefined) return before;
      const value = lamps.get(name);
      const on = value !== undefined && value !== 'initial' && isValid(value);
      known.set(name, on);
      return on;
    };
    const isValid = (value: string): boolean => {
      for (let at = 0; at < value.length; ) {
        if (!value.startsWith('var(', at)) at++;
        else {
          let end = at + 4;
          for (let depth = 1; depth > 0; end++) depth += value[end] === '(' ? 1 : value[end] === ')' ? -1 : 0;
          const [, name = '', otherwise] = /^([\w-]+)(?:,([\s\S]*))?$/.exec(value.slice(at + 4, end - 1)) ?? [];
          if (!isOn(name) && (otherwise === undefined || !isValid(otherwise))) return false;
          at = end;
        }
      }
      return true;
    };
    return new Set([...css.matchAll(/^\.([\w-]+)\{--lit:(.*)block\}$/gm)].filter(([, , value = '']) => isValid(value)).map(([, name = '']) => name));
  };

  it('lights what is true and nothing else', () => {
    for (const answers of [{}, ...personas.map(answersFor), ...random.slice(0, 60)]) {
      const [lit, is] = [litIn(answers), truthOf(answers)];
      expect([...formulas].filter(([formula, name]) => is(formula) !== lit.has(name)).map(([, name]) => name)).toEqual([]);
    }
    expect(litIn(answersFor(personas[0] ?? expect.fail())).size).toBeGreaterThan(5);
  });

  it('has a name of its own for every box, and none that a page uses', () => {
    const ids = questionIds.flatMap((question) => optionsOf(question).map((option) => boxId(question, option)));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...lampsIn(css).keys()].filter((name) => !/^--(_\w+|n?q\d+-\d+|lit)$/.test(name))).toEqual([]);
  });
});
