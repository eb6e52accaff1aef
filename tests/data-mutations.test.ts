import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Condition } from '../content/conditions.ts';
import { countries } from '../content/countries/index.ts';
import { papers } from '../content/evidence.ts';
import { gates } from '../content/gates.ts';
import { elements } from '../content/grounds.ts';
import { type Indicator, type Weight, weights } from '../content/indicator.ts';
import { indicators, indicatorsOf } from '../content/indicators/index.ts';
import { steps } from '../content/next-steps.ts';
import { otherProtection } from '../content/other-protection.ts';
import { referrals } from '../content/referrals.ts';
import { regimes } from '../content/regimes.ts';
import { allSources } from '../content/sources/index.ts';
import { type Law, strength, weightIn } from '../machines/law.ts';
import { type Answers, settle } from '../machines/path.ts';
import { holds } from '../machines/truth.ts';
import { explore } from '../scripts/impact/explore.ts';
import { models, together } from './models.ts';
import { citationsOf, citations } from './mutants/citations.ts';
import { loosened, nameOf, type Reweighed, reweighed, type Row, rows, turned } from './mutants/tables.ts';
import { astray, overriddenAs, personaNotices, personaNoticesWeight, saidAs, strengthOver, weightOtherwise, witnessNotices, witnessNoticesWeight } from './mutants/watchers.ts';
import { file, readUnder, saidTo, underLaw, witnesses } from './mutants/witnesses.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';
import { rulesSeal } from './seals.ts';

/**
 * `WITNESSES=write npx vitest run tests/data-mutations.test.ts` looks for answers by which a change that nobody notices
 * would be noticed, and writes them down with what is said today: to be read through before they are kept.
 */
const writing = process.env.WITNESSES === 'write';
type Growing = { answers: Answers; says: string[]; silent: string[]; strengths: Record<string, number> };
const known: Growing[] = witnesses.map(({ answers, says, silent, strengths }) => ({ answers, says: [...says], silent: [...silent], strengths: { ...strengths } }));
const factsOf = (answers: Answers) => settle(answers).facts;
const whole = (answers: Answers) => Object.keys(settle(answers).setAside).length === 0;
const growing = (answers: Answers): Growing => {
  const same = known.find((one) => JSON.stringify(one.answers) === JSON.stringify(answers));
  if (same) return same;
  known.push({ answers, says: [], silent: [], strengths: {} });
  return known.at(-1) as Growing;
};

type Watcher = 'a persona' | 'a witness' | 'a seal' | 'nobody need: the same for every answer set';
const counted = new Map<string, Map<Watcher, number>>();
const count = (what: string, watcher: Watcher) => {
  const row = counted.get(what) ?? new Map<Watcher, number>();
  counted.set(what, row.set(watcher, (row.get(watcher) ?? 0) + 1));
};

/** Answers under which a changed condition speaks and the row did not, or the other way round; none, if there are none at all. */
function apart(was: Condition, now: Condition | undefined): Answers | undefined {
  const differs = (answers: Answers) => (holds(was, factsOf(answers)) === true) !== (now !== undefined && holds(now, factsOf(answers)) === true);
  if (differs({})) return {};
  for (const answers of models(now ?? was, 100)) if (differs(answers)) return answers;
  if (!now || reads(now).length === 0) return undefined;
  const leaf = explore<{ was: boolean; now: boolean }, 'was' | 'now'>([['was', was], ['now', now]], { was: false, now: false }, (so, label, truth) => ({ ...so, [label]: truth === true }));
  return leaf.find(({ state }) => state.was !== state.now)?.answers;
}
const reads = (condition: Condition): readonly string[] =>
  'question' in condition ? [condition.question] : ('not' in condition ? [condition.not] : 'all' in condition ? condition.all : condition.any).flatMap(reads);

function watcherOf(row: Row, now: Condition | undefined): Watcher | undefined {
  if (personaNotices(row, now)) return 'a persona';
  if (witnessNotices(known, row, now)) return 'a witness';
  const answers = apart(row.when, now);
  if (!answers) return 'nobody need: the same for every answer set';
  if (!writing || !whole(answers)) return undefined;
  const name = saidAs(row);
  const said = saidTo(answers).has(name);
  (said ? growing(answers).says : growing(answers).silent).push(name);
  return witnessNotices(known, row, now) ? 'a witness' : undefined;
}

/** Answers under which a row that weighs something else changes the strength of its element under some law. */
function moved(row: Indicator, weight: (law: Law) => Weight): readonly [Answers, string] | undefined {
  const laws = readUnder.filter((name) => weight(underLaw(name)) !== weightIn(underLaw(name), row));
  const differs = (answers: Answers) => laws.find((name) => strengthOver(row.element, factsOf(answers), underLaw(name), { row: row.id, weight }) !== strength(row.element, factsOf(answers), underLaw(name)).now);
  const tried = function* () {
    for (const answers of models(row.when, 100)) yield answers;
    const own = [...models(row.when, 20)];
    for (const other of indicatorsOf[row.element]) for (const support of models(other.when, 6)) for (const mine of own) yield together(mine, support);
  };
  for (const answers of tried()) {
    const name = answers && whole(answers) ? differs(answers) : undefined;
    if (answers && name) return [answers, name];
  }
  return undefined;
}

function watcherOfWeight(row: Indicator, weight: (law: Law) => Weight): Watcher {
  if (personaNoticesWeight(row, weight)) return 'a persona';
  if (witnessNoticesWeight(known, row, weight)) return 'a witness';
  const found = writing ? moved(row, weight) : undefined;
  if (!found) return 'a seal';
  const [answers, name] = found;
  growing(answers).strengths[`${row.element} under ${name}`] = strength(row.element, factsOf(answers), underLaw(name)).now;
  return 'a witness';
}

const rowOf = (id: string) => indicators.find((row) => row.id === id) as Indicator;

describe('a table that was changed is noticed', () => {
  it('by those who notice nothing while it is not', () => {
    expect(astray()).toEqual([]);
    for (const persona of personas) {
      const facts = factsOf(answersFor(persona));
      for (const element of elements) for (const name of readUnder) expect(strengthOver(element, facts, underLaw(name)), `${persona.id}: ${element} under ${name}`).toBe(strength(element, facts, underLaw(name)).now);
    }
    expect(rows.filter((row) => witnessNotices(known, row, row.when)).map(nameOf)).toEqual([]);
    expect(rows.length).toBeGreaterThan(800);
  });

  it('where a row is dropped', () => {
    const missed = rows.filter((row) => {
      const watcher = watcherOf(row, undefined) ?? (row.kind === 'indicator' && weights[rowOf(row.id).weight] === 0 ? 'a seal' : undefined);
      if (watcher) count(`${row.kind}: dropped`, watcher);
      return !watcher || watcher.startsWith('nobody');
    });
    expect(missed.map(nameOf)).toEqual([]);
  });

  it('where a condition is loosened', () => {
    const missed = rows.flatMap((row) =>
      [...loosened(row.when)].flatMap((now) => {
        // A row that is only context is never shown, and moves nothing.
        const watcher = row.kind === 'indicator' && weights[rowOf(row.id).weight] === 0 ? 'a seal' : watcherOf(row, now);
        if (!watcher) return [`${nameOf(row)}: ${JSON.stringify(now)}`];
        count(`${row.kind}: loosened`, watcher);
        return [];
      }),
    );
    expect(missed).toEqual([]);
  });

  it('where a weight is another', () => {
    for (const row of indicators) for (const { how, to } of turned(row.weight)) count(`weight: ${how}`, watcherOfWeight(row, weightOtherwise(row, to)));
    // To weigh the opposite is never left to a fingerprint: but for one row that is only context, and shown to nobody.
    expect([...(counted.get('weight: flipped') ?? [])].filter(([watcher]) => watcher === 'a seal').map(([, times]) => times)).toEqual([1]);
  });

  it('where what a regime or a country weighs otherwise is dropped, or weighs something else', () => {
    const otherwise = ({ under, regime, override }: Reweighed, to: Weight | undefined) =>
      watcherOfWeight(rowOf(override.row), overriddenAs(rowOf(override.row), regime, under === regime ? undefined : under, to));
    for (const one of reweighed) {
      count('override: dropped', otherwise(one, undefined));
      for (const { how, to } of turned(one.override.weight)) if (to !== rowOf(one.override.row).weight) count(`override: ${how}`, otherwise(one, to));
    }
    for (const what of ['override: dropped', 'override: flipped']) expect(counted.get(what)?.get('a seal'), what).toBeUndefined();
  });

  it('where a source is swapped for another', () => {
    const ids = Object.keys(allSources);
    const swapped = (sources: readonly string[], at: number) => sources.with(at, ids.find((id) => !sources.some((source) => source.startsWith(id))) as string);
    const sealed = rulesSeal();
    for (const row of indicators) {
      for (const at of row.sources.keys()) {
        const now = { ...indicatorsOf, [row.element]: indicatorsOf[row.element].map((other) => (other === row ? { ...row, sources: swapped(row.sources, at) } : other)) };
        expect(rulesSeal({ indicatorsOf: now }), row.id).not.toBe(sealed);
        count('source of a rule: swapped', 'a seal');
      }
    }
    const tables = { gates, referrals, otherProtection, steps, papers };
    for (const [name, table] of Object.entries(tables)) {
      for (const [at, row] of table.entries()) {
        for (const place of row.sources.keys()) {
          expect(rulesSeal({ [name]: (table as readonly object[]).with(at, { ...row, sources: swapped(row.sources, place) }) }), row.id).not.toBe(sealed);
          count('source of a rule: swapped', 'a seal');
        }
      }
    }
    for (const [id, regime] of Object.entries(regimes)) {
      for (const [at, override] of regime.overrides.entries()) {
        const overrides = regime.overrides.with(at, { ...override, sources: swapped(override.sources, 0) });
        expect(rulesSeal({ regimes: { ...regimes, [id]: { ...regime, overrides } } }), `${id}: ${override.row}`).not.toBe(sealed);
        count('source of a rule: swapped', 'a seal');
      }
    }
    for (const [code, country] of Object.entries(countries)) {
      for (const table of ['policies', 'facts', 'overrides'] as const) {
        for (const [at, row] of country[table].entries()) {
          for (const place of row.sources.keys()) {
            const changed = { ...country, [table]: (country[table] as readonly object[]).with(at, { ...row, sources: swapped(row.sources, place) }) };
            expect(citationsOf(changed as typeof country), `${code}: ${table}`).not.toBe(citations[code]);
            count('source of a record: swapped', 'a seal');
          }
        }
      }
    }
  });

  afterAll(() => {
    const table = [...counted].map(([what, by]) => `${what.padEnd(32)} ${[...by].map(([watcher, times]) => `${times} by ${watcher}`).join(', ')}`);
    const all = [...counted.values()].flatMap((by) => [...by]).reduce((sums, [watcher, times]) => sums.set(watcher, (sums.get(watcher) ?? 0) + times), new Map<Watcher, number>());
    console.log([...table, `${'all'.padEnd(32)} ${[...all].map(([watcher, times]) => `${times} by ${watcher}`).join(', ')}`].join('\n'));
    if (writing) writeFileSync(file, `[\n${known.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
  });
});

