import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failings, judged, page, scoreOf } from '../scripts/mutate/report.mjs';
import { linesOf, targets } from '../scripts/mutate/targets.mjs';

const text = 'const a = 1;\nexport const b = (x) =>\n  x > a;\nfunction c() {\n  return [\n    1,\n  ];\n}\n';
const mutant = (status: string, to: string, line = 3) => ({ mutatorName: 'EqualityOperator', replacement: to, status, location: { start: { line, column: 3 }, end: { line, column: 8 } } });
const of = (...statuses: [string, string][]) => judged('a.ts', text, { files: { 'a.ts': { mutants: statuses.map(([status, to]) => mutant(status, to)) } } });
const reason = { file: 'a.ts', source: 'x > a;', code: 'x > a', to: 'x >= a', reason: 'Equivalent.' };

describe('the mutation report', () => {
  it('counts what was noticed, by failing or by never ending', () => {
    expect(scoreOf(of(['Killed', 'true'], ['Timeout', 'false'], ['Survived', 'x >= a'], ['NoCoverage', 'x < a']))).toBe(50);
  });

  it('wants a reason for each change that nothing noticed, and none that is out of date', () => {
    const many = Array.from({ length: 30 }, (): [string, string] => ['Killed', 'true']);
    expect(failings(of(...many), [])).toEqual([]);
    expect(failings(of(...many, ['Survived', 'x >= a']), [reason])).toEqual([]);
    expect(failings(of(...many, ['Survived', 'x >= a']), [])).toEqual(['No test notices a.ts:3: "x > a" → "x >= a", and no reason is given.']);
    expect(failings(of(...many), [reason])).toEqual(['A reason for what is noticed, or is no more: a.ts: "x > a" → "x >= a".']);
    expect(failings(of(...many, ['RuntimeError', 'x >= a']), [])).toEqual(['Not tried (RuntimeError): a.ts:3: "x > a" → "x >= a".']);
  });

  it('wants 95 of a hundred, reasons or not', () => {
    const half: [string, string][] = [['Killed', 'true'], ['Survived', 'x >= a']];
    expect(failings(of(...half), [reason])).toEqual(['50.00 % noticed; expected 95 % at least.']);
  });

  it('names on its page each change with its reason', () => {
    const shown = page([{ file: 'a.ts', tests: ['a.test.ts'] }], of(['Killed', 'true'], ['Survived', 'x >= a']), [reason]);
    expect(shown).toContain('**50.0 % noticed**: 1 of 2, 1 not.');
    expect(shown).toContain('| a.ts:3 | ``x > a`` | ``x >= a`` | Equivalent. |');
  });

  it('finds the lines of a helper, on one line or on several', () => {
    expect([linesOf(text, 'a'), linesOf(text, 'b'), linesOf(text, 'c')]).toEqual([[1, 1], [2, 3], [4, 8]]);
    expect(() => linesOf(text, 'd')).toThrow('there is no "d"');
    for (const { file, helpers = [] } of targets) for (const name of helpers) expect(linesOf(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'), name)[0], `${file}: ${name}`).toBeGreaterThan(0);
  });

  it('leaves out no file of the machines', () => {
    const files = readdirSync(new URL('../machines', import.meta.url)).map((name) => `machines/${name}`);
    expect(targets.map(({ file }) => file).filter((file) => file.startsWith('machines/')).sort()).toEqual(files.sort());
  });
});
