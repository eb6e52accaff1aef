/** How many answer sets a second each engine turns into the three grounds, on one thread. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { oursOver } from './ours.ts';
import { bench, root, versionOf } from './peers/peer.ts';
import { rules as publicodesRules } from './peers/publicodes/rules.ts';
import { dataFor, takeApart } from './peers/grounds/shared.ts';
import { groundIds, holds, questionIds, recognised, type Rule, ruleOf, type SpecAnswers, type SpecGround, spread } from './spec.ts';

export type Speed = { readonly name: string; readonly version: string; readonly note: string; readonly perSecond?: number; readonly failed?: string };
type Evaluate = (answers: SpecAnswers) => readonly SpecGround[] | Promise<readonly SpecGround[]>;
type Engine = { readonly name: string; readonly version: () => string; readonly note: string; readonly make: () => Promise<Evaluate> };

const need = createRequire(join(bench, 'package.json'));
const fitting = (fits: (ground: SpecGround) => boolean) => groundIds.filter(fits);
/** Engines that ask for every name to be there get "unasked" for what was not asked. */
const filled = (answers: SpecAnswers) => Object.fromEntries(questionIds.map((id) => [id, answers[id] ?? 'unasked']));
const written = (rule: Rule, equals: (question: string, is: string) => string, and: string, or: string): string =>
  'question' in rule ? equals(rule.question, rule.is) : `(${('all' in rule ? rule.all : rule.any).map((part) => written(part, equals, and, or)).join('all' in rule ? and : or)})`;

const engines: readonly Engine[] = [
  {
    name: 'Grounds',
    version: () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    note: 'does more than the others: settles which answers count, and for each ground gives standing and what it could become, every element with its rows for and against, what is missing and what was told',
    make: async () => {
      const { data } = takeApart(readFileSync(join(root, 'out/en/guide/index.html'), 'utf8'));
      const ours = await oursOver(JSON.stringify(dataFor(data)));
      return (answers) => {
        // New each time, as what was worked out for the same answers is kept.
        const given = Object.fromEntries(Object.entries(answers).map(([question, option]) => [question, [option]]));
        return ours.findings(ours.settle(given).facts).flatMap(({ id, standing }) => (standing === 'several' ? [id as SpecGround] : []));
      };
    },
  },
  { name: 'plain functions', version: () => '', note: 'the spec read by a function of five lines; the floor', make: async () => recognised },
  {
    name: 'json-logic-js',
    version: () => versionOf('json-logic-js'),
    note: 'true or false per ground',
    make: async () => {
      const logic = need('json-logic-js');
      const turned = (rule: Rule): unknown => ('question' in rule ? { '==': [{ var: rule.question }, rule.is] } : 'all' in rule ? { and: rule.all.map(turned) } : { or: rule.any.map(turned) });
      const all = groundIds.map((id) => ({ id, rule: turned(ruleOf(id)) }));
      return (answers) => all.filter(({ rule }) => logic.apply(rule, answers)).map(({ id }) => id);
    },
  },
  {
    name: 'json-rules-engine',
    version: () => versionOf('json-rules-engine'),
    note: 'one rule per ground, one engine for all runs',
    make: async () => {
      const { Engine: Rules } = need('json-rules-engine');
      const turned = (rule: Rule): unknown =>
        'question' in rule ? { fact: rule.question, operator: 'equal', value: rule.is } : 'all' in rule ? { all: rule.all.map(turned) } : { any: rule.any.map(turned) };
      const engine = new Rules(groundIds.map((type) => ({ conditions: turned(ruleOf(type)), event: { type } })));
      return async (answers) => {
        const { events } = await engine.run(filled(answers));
        const found = events.map(({ type }: { type: string }) => type);
        return fitting((id) => found.includes(id));
      };
    },
  },
  {
    name: 'zen-engine',
    version: () => versionOf('@gorules/zen-engine'),
    note: 'one decision with an expression node; Rust behind Node',
    make: async () => {
      const { ZenEngine } = need('@gorules/zen-engine');
      const expressions = groundIds.map((id) => ({ id, key: id, value: written(ruleOf(id), (question, is) => `${question} == '${is}'`, ' and ', ' or ') }));
      const decision = new ZenEngine().createDecision({
        nodes: [
          { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
          { id: 'rules', name: 'rules', type: 'expressionNode', position: { x: 1, y: 0 }, content: { expressions } },
          { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
        ],
        edges: [
          { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
          { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
        ],
      });
      return async (answers) => {
        const { result } = await decision.evaluate(filled(answers));
        return fitting((id) => result[id] === true);
      };
    },
  },
  {
    name: 'feelin (FEEL)',
    version: () => versionOf('feelin'),
    note: 'one expression per ground, read anew each time, as its function takes text',
    make: async () => {
      const { evaluate } = await import(need.resolve('feelin'));
      const expressions = groundIds.map((id) => ({ id, text: written(ruleOf(id), (question, is) => `${question} = "${is}"`, ' and ', ' or ') }));
      return (answers) => {
        const context = filled(answers);
        return expressions
          .filter(({ text }) => {
            const given = evaluate(text, context);
            return (given?.value ?? given) === true;
          })
          .map(({ id }) => id);
      };
    },
  },
  {
    name: 'publicodes',
    version: () => versionOf('publicodes'),
    note: 'one engine, a new situation each time; it also keeps units, missing variables and explanations',
    make: async () => {
      const { default: Codes } = await import(join(bench, 'node_modules/publicodes/dist/index.js'));
      const engine = new Codes(publicodesRules, { flag: { filterNotApplicablePossibilities: true }, logger: { log() {}, warn() {}, error() {} } });
      return (answers) => {
        engine.setSituation(Object.fromEntries(Object.entries(answers).map(([question, option]) => [question, `'${option}'`])));
        return fitting((id) => engine.evaluate(id).nodeValue === true);
      };
    },
  },
];

/** An engine that says something else than the spec is not measured: it would be another question. */
async function measured({ name, version, note, make }: Engine, seconds: number): Promise<Speed> {
  const told = { name, version: version(), note };
  try {
    const evaluate = await make();
    const sets = spread(512);
    for (const answers of sets.slice(0, 200)) {
      const found = await evaluate(answers);
      const wanted = groundIds.filter((id) => holds(ruleOf(id), answers));
      if (String(found) !== String(wanted)) throw new Error(`says “${found}” where the spec says “${wanted}”`);
    }
    const run = async (ms: number) => {
      const began = performance.now();
      let done = 0;
      for (; performance.now() - began < ms; ) {
        for (let chunk = 0; chunk < 16; chunk++) {
          const given = evaluate(sets[done++ % sets.length] as SpecAnswers);
          if (given instanceof Promise) await given;
        }
      }
      return (done / (performance.now() - began)) * 1000;
    };
    await run((seconds * 1000) / 4);
    return { ...told, perSecond: await run(seconds * 1000) };
  } catch (error) {
    return { ...told, failed: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

export async function speeds(seconds: number, progress: (line: string) => void): Promise<readonly Speed[]> {
  const all: Speed[] = [];
  for (const engine of engines) {
    const speed = await measured(engine, seconds);
    progress(`engine ${speed.name}: ${speed.failed ?? `${Math.round(speed.perSecond ?? 0)} a second`}`);
    all.push(speed);
  }
  return all;
}
