import { describe, expect, it } from 'vitest';
import { fits, settle } from '../machines/path.ts';
import { saidTo, strengthOf, witnesses } from './mutants/witnesses.ts';

describe.each(witnesses.map((witness) => [JSON.stringify(witness.answers), witness] as const))('whoever answers %s', (_, { answers, says, silent, strengths }) => {
  it('answers what is asked', () => {
    for (const [question, value] of Object.entries(answers)) expect(fits(question as never, value), question).toBe(true);
    expect(settle(answers).setAside).toEqual({});
  });

  it('is told what was written down, and not what was not to be said', () => {
    const said = saidTo(answers);
    expect(says.filter((name) => !said.has(name))).toEqual([]);
    expect(silent.filter((name) => said.has(name))).toEqual([]);
    expect(Object.fromEntries(Object.keys(strengths).map((name) => [name, strengthOf(name, answers)]))).toEqual(strengths);
  });
});
