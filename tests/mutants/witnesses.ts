import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countries } from '../../content/countries/index.ts';
import { type ElementId, elements } from '../../content/grounds.ts';
import { weights } from '../../content/indicator.ts';
import type { CountryCode } from '../../content/vocabulary.ts';
import { baseline, findings, type Law, otherProtectionFor, profileOf, referralsFor, strength } from '../../machines/law.ts';
import { type Answers, settle } from '../../machines/path.ts';
import { advisoriesFor } from '../../machines/policy.ts';
import { helpersFor, lawyerQuestionsFor, papersFor, stepsFor } from '../../machines/practice.ts';
import { laws } from '../proof/laws.ts';

/**
 * Answers aimed at rows, with what must be said to whoever gives them and what must not: written down once, so that they
 * do not change with the tables. `for x`, `against x`: an indicator; else kind and id. `strengths`: `element under law`.
 */
export type Witness = { readonly answers: Answers; readonly says: readonly string[]; readonly silent: readonly string[]; readonly strengths: Readonly<Record<string, number>> };
export const file = join(import.meta.dirname, 'witnesses.json');
export const witnesses: readonly Witness[] = JSON.parse(readFileSync(file, 'utf8'));

const lawNamed = new Map(laws);
export const underLaw = (name: string): Law => lawNamed.get(name) ?? baseline;
/** The laws that weigh something otherwise than UNHCR's standard, and that one. */
export const readUnder: readonly string[] = laws.filter(([name, law]) => name === 'unhcr' || law.overrides.size > 0).map(([name]) => name);

/** All that the program says to whoever gives these answers, by name. */
export function saidTo(answers: Answers): ReadonlySet<string> {
  const { facts } = settle(answers);
  const found = findings(facts);
  const ids = (kind: string, rows: readonly { readonly id: string }[]) => rows.map(({ id }) => `${kind} ${id}`);
  const own = ([code, { policies }]: readonly [string, (typeof countries)['de'] & object]) => {
    const speaking = new Set(advisoriesFor(code === 'eu' ? 'de' : (code as CountryCode), facts));
    return ids('policy', policies.filter((policy) => speaking.has(policy)).map(({ id }) => ({ id: `${code}: ${id}` })));
  };
  return new Set([
    ...found.flatMap((ground) => ground.elements.flatMap((element) => [...ids('for', element.for), ...ids('against', element.against)])),
    ...found.flatMap(({ id, withheld }) => (withheld ? [`withheld ${id}`, `gate ${withheld.by}`] : [])),
    ...ids('referral', referralsFor(facts)),
    ...profileOf(facts).map((id) => `profile ${id}`),
    ...ids('other protection', otherProtectionFor(found, facts)),
    ...Object.entries(countries).flatMap(own),
    ...ids('step', stepsFor(facts)), ...ids('paper', papersFor(facts)), ...ids('helper', helpersFor(facts)), ...ids('lawyer question', lawyerQuestionsFor(facts)),
  ]);
}

export const strengthNamed = (name: string): readonly [ElementId, Law] => {
  const [element, law] = name.split(' under ') as [ElementId, string];
  if (!elements.includes(element) || !lawNamed.has(law)) throw new Error(`there is no ${name}`);
  return [element, underLaw(law)];
};
export const strengthOf = (name: string, answers: Answers): number => {
  const [element, law] = strengthNamed(name);
  return strength(element, settle(answers).facts, law).now;
};

export const sideOf = (weight: keyof typeof weights): string => (weights[weight] > 0 ? 'for' : 'against');
