import { describe, expect, it } from 'vitest';
import { countries } from '../content/countries/index.ts';
import { indicators } from '../content/indicators/index.ts';
import { rulesVersion } from '../content/rules-version.ts';
import { finding } from '../machines/law.ts';
import { settle } from '../machines/path.ts';
import { openData } from '../scripts/open-data.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';

const files = openData();
const read = (name: string) => JSON.parse(files[`data/${name}.json`] ?? '');
const weights: Record<string, number> = read('rules').weights;

type Condition = { question?: string; is?: string[]; all?: Condition[]; any?: Condition[]; not?: Condition };
type Fact = readonly string[] | 'not asked' | undefined;
/** A reader's own few lines, written from the page that explains the data and from nothing else. */
function holds(condition: Condition, facts: (question: string) => Fact): boolean | undefined {
  if (condition.question) {
    const fact = facts(condition.question);
    return fact === 'not asked' ? false : fact?.some((option) => condition.is?.includes(option));
  }
  if (condition.not) {
    const inner = holds(condition.not, facts);
    return inner === undefined ? undefined : !inner;
  }
  const parts = (condition.all ?? condition.any ?? []).map((part) => holds(part, facts));
  const decisive = condition.any !== undefined;
  return parts.includes(decisive) ? decisive : parts.includes(undefined) ? undefined : !decisive;
}

describe('open data', () => {
  it('comes as four files, each with a schema and the version of the rules', () => {
    expect(Object.keys(files).sort()).toEqual(
      ['countries', 'questions', 'rules', 'sources'].flatMap((name) => [`data/${name}.json`, `data/${name}.schema.json`]).sort(),
    );
    for (const name of ['countries', 'questions', 'rules', 'sources']) {
      expect(read(name).version).toBe(rulesVersion.version);
      expect(JSON.parse(files[`data/${name}.schema.json`] ?? '')).toMatchObject({ type: 'object' });
    }
    expect(Object.keys(read('countries').countries)).toEqual(Object.keys(countries));
    expect(read('rules').indicators).toHaveLength(indicators.length);
  });

  it('is enough to rebuild every standing of every persona', () => {
    const { grounds, indicators: rows } = read('rules') as { grounds: Record<string, { routes: { chain: string[] }[] }>; indicators: { element: string; when: Condition; weight: string }[] };
    for (const persona of personas) {
      const { facts } = settle(answersFor(persona));
      const strength = (element: string) => {
        const said = rows.filter((row) => row.element === element && holds(row.when, facts as never) === true).map((row) => weights[row.weight] ?? 0);
        return Math.min(Math.max(0, ...said), 3 + Math.min(0, ...said));
      };
      for (const [ground, { routes }] of Object.entries(grounds)) {
        const best = Math.max(...routes.map(({ chain }) => Math.min(...chain.map(strength))));
        const found = finding(ground as never, facts);
        if (!found.withheld) expect([persona.id, ground, ['few', 'some', 'several', 'several'][best]]).toEqual([persona.id, ground, found.standing]);
      }
    }
  });
});
