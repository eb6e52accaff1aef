import { countries } from '../../../content/countries/index.ts';
import type { RecordCode } from '../../../content/country.ts';
import { papers } from '../../../content/evidence.ts';
import { gates } from '../../../content/gates.ts';
import { elements, groundIds } from '../../../content/grounds.ts';
import { indicatorsOf } from '../../../content/indicators/index.ts';
import { lawyerQuestions } from '../../../content/lawyer-questions.ts';
import { steps } from '../../../content/next-steps.ts';
import { otherProtection } from '../../../content/other-protection.ts';
import { type Screen, screens, sections } from '../../../content/questions.ts';
import { referrals } from '../../../content/referrals.ts';
import type { Override } from '../../../content/regimes.ts';
import { type CountryCode, questionIds } from '../../../content/vocabulary.ts';
import { styleOf } from '../../../machines/css.ts';
import {
  atOdds, both, either, type Formula, inSight, isDestination, isSaid, opposite, otherProtectionWhen, standingsOf, strengths, surely, withheldBy,
} from '../../../machines/selectors.ts';
import { lawIn, policiesOf } from '../../../machines/policy.ts';

/** What the page lights, each by a formula. What reads it asks for its class by the same formula. */

const codes = Object.keys(countries).filter((code): code is CountryCode => code !== 'eu');
const endings = gates.filter(({ kind }) => kind === 'scope').map(({ when }) => surely(when));
const first = [...gates, ...referrals].map(({ when }) => surely(when));

/** Something must come first; one of these says "a lawyer"; the guide is not for this army. */
export const anyFirst = either(...first);
export const lawyerFirst = either(...referrals.filter(({ kind }) => kind === 'exclusion').map(({ when }) => surely(when)));
export const inScope = opposite(either(...endings));
/** Some ground is said: only then is there something that could weigh otherwise elsewhere. */
export const anySaid = either(...groundIds.map(isSaid));
export const anyDestination = either(isDestination('eu'), ...codes.map(isDestination));
/** The EU by its general record: some state that draws on it, or where the person is. */
export const inUnion = either(isDestination('eu'), ...codes.filter((code) => countries[code]?.drawsOn === 'eu').map(isDestination));

/** What weighs otherwise in a country than by UNHCR's standard. */
export const overridesOf = (code: RecordCode): readonly Override[] => [...lawIn(code).overrides.values()];
const indicators = Object.values(indicatorsOf).flat();
export const rowWhen = (id: string): Formula => {
  const row = indicators.find((one) => one.id === id);
  return row ? surely(row.when) : false;
};
/** In the EU, in a state without a record of its own. */
export const elsewhereInUnion = isDestination('eu');
/** Something weighs otherwise in a country. */
export const differsIn = (code: RecordCode): Formula => both(anySaid, either(...overridesOf(code).map(({ row }) => rowWhen(row))));
export const otherWhen = otherProtection.map((row) => ({ row, ...otherProtectionWhen(row) }));
export const noOther = opposite(either(...otherWhen.map(({ when }) => when)));
export const stepWhen = ({ when }: { readonly when?: Parameters<typeof surely>[0] }): Formula => (when ? surely(when) : true);

/** Some question of these screens is in sight. */
export const someInSight = (some: readonly Screen[]): Formula => either(...some.flatMap(({ asks }) => asks.map(({ question }) => inSight(question))));

const questions: readonly Formula[] = [
  ...questionIds.flatMap((id) => [inSight(id), atOdds(id)]),
  ...screens.map((screen) => someInSight([screen])),
  ...sections.map((section) => someInSight(screens.filter((screen) => screen.section === section))),
];
const findings: readonly Formula[] = [
  anyFirst, lawyerFirst, opposite(lawyerFirst), inScope, opposite(anyDestination), anyDestination, inUnion, elsewhereInUnion, differsIn('eu'), noOther,
  ...first,
  ...groundIds.flatMap((id) => [isSaid(id), ...withheldBy(id).map(({ when }) => when), ...Object.values(standingsOf(id))]),
  ...elements.flatMap((id) => [...strengths(id), ...indicatorsOf[id].map(({ when }) => surely(when))]),
  ...otherWhen.flatMap(({ when, thin }) => [when, thin]),
  ...codes.flatMap((code) => [isDestination(code), differsIn(code), ...policiesOf(code).map(({ when }) => surely(when))]),
  ...[...steps, ...papers, ...lawyerQuestions].map(stepWhen),
];
const named = (prefix: string, formulas: readonly Formula[]) => new Map([...new Set(formulas)].map((formula, at) => [formula, prefix + at.toString(36)]));
const tables = { ask: named('a', questions), said: named('s', findings) };

/** The class of what a formula lights, among the questions or below them. */
export function litBy(formula: Formula, where: keyof typeof tables = 'said'): string {
  const name = tables[where].get(formula);
  if (!name) throw new Error('The page shows what its style sheet does not light.');
  return `if ${name}`;
}

export const lightsOfPaper = (): string =>
  styleOf({ asks: '.ask', within: [{ element: '.ask', lit: tables.ask }, { element: '.said', lit: tables.said }] });
