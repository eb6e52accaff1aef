import { type Condition, questionsIn } from '../content/conditions.ts';
import type { RecordCode } from '../content/country.ts';
import { gates } from '../content/gates.ts';
import { type ElementId, type GroundId, groundIds, grounds, type Route } from '../content/grounds.ts';
import { weights } from '../content/indicator.ts';
import { indicatorsOf } from '../content/indicators/index.ts';
import type { OtherProtection } from '../content/other-protection.ts';
import { bank } from '../content/questions.ts';
import { referrals } from '../content/referrals.ts';
import { optionsOf, type QuestionId, unknowns, vocabulary } from '../content/vocabulary.ts';
import { baseline, type Strength, type Withheld, weightIn } from './law.ts';

/**
 * Conditions as formulas over ticked boxes, for the edition without script: a style sheet can tell whether a box is ticked
 * and nothing else. A condition has three values; here each is asked for by itself, `surely` and `surelyNot`, and every
 * atom carries the chain of what must hold for its question to be asked, so that a stale tick counts for nothing.
 */
export type Formula = boolean | Tick | Join;
/** A box that is ticked, or not. */
export type Tick = { readonly question: QuestionId; readonly option: string; readonly ticked: boolean };
/** True when every one of its parts is, or when any is. */
export type Join = { readonly every: boolean; readonly of: readonly (Tick | Join)[] };

/** Equal formulas are one object: what is shared is written and worked out once. */
const known = new Map<string, Tick | Join>();
const numbers = new Map<Tick | Join, number>();
function one<F extends Tick | Join>(key: string, formula: F): F {
  const found = known.get(key);
  if (found) return found as F;
  known.set(key, formula);
  numbers.set(formula, numbers.size);
  return formula;
}

const tick = (question: QuestionId, option: string, ticked = true): Tick => one(`${question} ${option} ${ticked}`, { question, option, ticked });

function join(every: boolean, formulas: readonly Formula[]): Formula {
  const flat = formulas.flatMap((formula): readonly Formula[] => (typeof formula === 'object' && 'every' in formula && formula.every === every ? formula.of : [formula]));
  if (flat.includes(!every)) return !every;
  const of = [...new Set(flat)].filter((formula) => typeof formula === 'object');
  if (of.some((part) => of.includes(opposite(part) as Tick | Join))) return !every;
  if (of.length === 0) return every;
  if (of.length === 1) return of[0] as Tick | Join;
  const key = of.map((part) => numbers.get(part)).sort((a, b) => (a ?? 0) - (b ?? 0)).join();
  return one(`${every} ${key}`, { every, of });
}
export const both = (...formulas: readonly Formula[]): Formula => join(true, formulas);
export const either = (...formulas: readonly Formula[]): Formula => join(false, formulas);

const opposites = new Map<Formula, Formula>();
export function opposite(formula: Formula): Formula {
  if (typeof formula === 'boolean') return !formula;
  if ('question' in formula) return tick(formula.question, formula.option, !formula.ticked);
  const found = opposites.get(formula);
  if (found !== undefined) return found;
  const made = join(!formula.every, formula.of.map(opposite));
  opposites.set(formula, made);
  opposites.set(made, formula);
  return made;
}

/** Tells whether a formula is true of these boxes; what formulas share is looked at once. */
export function truthWith(ticked: (question: QuestionId, option: string) => boolean): (formula: Formula) => boolean {
  const seen = new Map<Formula, boolean>();
  const look = (formula: Formula): boolean => {
    if (typeof formula === 'boolean') return formula;
    const before = seen.get(formula);
    if (before !== undefined) return before;
    const truth = 'question' in formula ? ticked(formula.question, formula.option) === formula.ticked : formula.every ? formula.of.every(look) : formula.of.some(look);
    seen.set(formula, truth);
    return truth;
  };
  return look;
}

const real = (question: QuestionId): readonly string[] => vocabulary[question].options;
const hasNone = (question: QuestionId) => vocabulary[question].kind === 'many';
export const anyTick = (question: QuestionId): Formula => either(...optionsOf(question).map((option) => tick(question, option)));

/** An option chosen. Without script nobody keeps "none" apart from the rest: it counts where nothing else is ticked. */
const chosen = (question: QuestionId, option: string): Formula =>
  option === 'none' && hasNone(question) ? both(tick(question, option), ...real(question).map((other) => tick(question, other, false))) : tick(question, option);
/** Something is ticked beside "none", "I don't know" or "I'd rather not say". */
export const atOdds = (question: QuestionId): Formula =>
  hasNone(question) ? both(either(...['none', ...unknowns].map((option) => tick(question, option))), either(...real(question).map((option) => tick(question, option)))) : false;
/** Answered, and not by "I don't know" or "I'd rather not say". */
const answered = (question: QuestionId): Formula =>
  either(...real(question).map((option) => tick(question, option)), hasNone(question) && tick(question, 'none'));

const order = new Map(bank.map(({ question }, at) => [question, at]));
const isEarlier = (one: QuestionId, other: QuestionId) => (order.get(one) ?? 0) < (order.get(other) ?? 0);
const chains = new Map<QuestionId, Formula>();
/** Whether a question is asked: nothing has ended the questions before it, and its own condition is not known to fail. */
export function asked(question: QuestionId): Formula {
  const found = chains.get(question);
  if (found !== undefined) return found;
  const { when } = bank[order.get(question) ?? -1] ?? {};
  const endings = gates.filter((gate) => gate.ends && questionsIn(gate.when).every((read) => isEarlier(read, question)));
  const chain = both(...endings.map((gate) => opposite(surely(gate.when))), when ? opposite(surelyNot(when)) : true);
  chains.set(question, chain);
  return chain;
}

/** True where a condition holds. */
export function surely(condition: Condition): Formula {
  if ('question' in condition) return both(asked(condition.question), either(...condition.is.map((option) => chosen(condition.question, option))));
  if ('not' in condition) return surelyNot(condition.not);
  return 'all' in condition ? both(...condition.all.map(surely)) : either(...condition.any.map(surely));
}

/**
 * True where a condition is known to fail: not where too little has been answered to say. `waits`: questions that count as
 * not asked for as long as they have no answer.
 */
export function surelyNot(condition: Condition, waits: readonly QuestionId[] = []): Formula {
  if ('question' in condition) {
    const { question, is } = condition;
    const open = waits.includes(question) && opposite(anyTick(question));
    return either(opposite(asked(question)), open, both(answered(question), ...is.map((option) => opposite(chosen(question, option)))));
  }
  if ('not' in condition) return surely(condition.not);
  return 'all' in condition ? either(...condition.all.map((part) => surelyNot(part, waits))) : both(...condition.any.map((part) => surelyNot(part, waits)));
}

/**
 * Whether a question is in sight: a follow-up waits until what it looks back to on its own screen is answered. What is
 * ticked and counts is never out of sight.
 */
export function inSight(question: QuestionId): Formula {
  const { when, screen } = bank[order.get(question) ?? -1] ?? {};
  const opened = when ? opposite(surelyNot(when, screen?.asks.map((one) => one.question))) : true;
  return both(asked(question), either(opened, anyTick(question)));
}

/** Why the standing of a ground is not said, by kind: of several reasons the first. */
export function withheldBy(ground: GroundId): readonly { readonly kind: Withheld['kind']; readonly when: Formula }[] {
  const rows = [
    ...gates.filter((gate) => gate.withholds.includes(ground)).map(({ kind, when }) => ({ kind, when: surely(when) })),
    ...referrals.filter((referral) => referral.withholds?.includes(ground)).map(({ when }) => ({ kind: 'exclusion' as const, when: surely(when) })),
  ];
  const first = rows.map(({ kind, when }, at) => ({ kind, when: both(when, ...rows.slice(0, at).map((before) => opposite(before.when))) }));
  return [...new Set(rows.map(({ kind }) => kind))].map((kind) => ({ kind, when: either(...first.filter((row) => row.kind === kind).map(({ when }) => when)) }));
}
const isWithheld = (ground: GroundId): Formula => either(...withheldBy(ground).map(({ when }) => when));
export const isSaid = (ground: GroundId): Formula => opposite(isWithheld(ground));

/** An element as strong as this or stronger: something that strong speaks for it, and nothing holds it down further. `law.ts` says the same in numbers. */
function atLeast(element: ElementId, level: Strength, support: (when: Condition) => Formula = surely): Formula {
  const rows = indicatorsOf[element].map(({ when, ...row }) => ({ when, weight: weights[weightIn(baseline, { when, ...row })] }));
  return both(
    either(...rows.filter(({ weight }) => weight >= Math.max(level, 1)).map(({ when }) => support(when))),
    ...rows.filter(({ weight }) => weight < 0 && weight < level - 3).map(({ when }) => opposite(surely(when))),
  );
}
const couldBe = (element: ElementId): Formula => atLeast(element, 1, (when) => opposite(surelyNot(when)));

/** The footing of an element, 0 to 3, each by a formula. */
export const strengths = (element: ElementId): readonly Formula[] => {
  const reached = [true, ...([1, 2, 3] as const).map((level) => atLeast(element, level))];
  return reached.map((formula, level) => both(formula, level < 3 ? opposite(reached[level + 1] ?? false) : true));
};

const routeReaches = ({ chain }: Route, level: Strength): Formula => both(...chain.map((element) => atLeast(element, level)));
const reaches = (ground: GroundId, level: Strength): Formula => either(...grounds[ground].routes.map((route) => routeReaches(route, level)));

export const standingIds = ['several', 'some', 'some-thin', 'few', 'few-open'] as const;
/** The words for a standing (`standingKey` in `words.ts`), each by a formula; where it is withheld none of them is to be shown. */
export function standingsOf(ground: GroundId): Readonly<Record<(typeof standingIds)[number], Formula>> {
  const { routes } = grounds[ground];
  const several = reaches(ground, 2);
  const some = both(reaches(ground, 1), opposite(several));
  const few = opposite(reaches(ground, 1));
  const open = either(...routes.map(({ chain }) => both(...chain.map(couldBe))));
  // Of equal routes the first is read.
  const thin = either(
    ...routes.map((route, at) =>
      both(routeReaches(route, 1), ...routes.slice(0, at).map((before) => opposite(routeReaches(before, 1))), ...route.chain.map((element) => opposite(atLeast(element, 2)))),
    ),
  );
  return { several, some: both(some, opposite(thin)), 'some-thin': both(some, thin), few: both(few, opposite(open)), 'few-open': both(few, open) };
}

/** When other protection is named, and when its footing is thin (`otherProtectionFor` in `law.ts`). */
export function otherProtectionWhen({ footings, whenever }: OtherProtection): { readonly when: Formula; readonly thin: Formula } {
  if (footings) {
    const best = (level: Strength) => footings.map((ids) => either(...ids.map((id) => atLeast(id, level))));
    const when = both(...groundIds.flatMap((ground) => [isSaid(ground), opposite(reaches(ground, 2))]), ...best(1));
    return { when, thin: both(when, ...best(2).map(opposite)) };
  }
  const when = either(
    whenever?.answers ? surely(whenever.answers) : false,
    ...referrals.filter(({ kind }) => kind === whenever?.referral).map((row) => surely(row.when)),
    ...(whenever?.withheld ? groundIds.map(isWithheld) : []),
  );
  return { when, thin: false };
}

/** A state chosen, or the one the person is in; `eu` where that one is a state of it without a record of its own. */
export const isDestination = (code: RecordCode): Formula => {
  if (code === 'eu') return surely({ question: 'where-now', is: ['eu-other'] });
  return either(...(['destinations', 'where-now'] as const).filter((question) => real(question).includes(code)).map((question) => surely({ question, is: [code] })));
};
