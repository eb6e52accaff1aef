import { gates } from '../content/gates.ts';
import { bank, type Screen, screens } from '../content/questions.ts';
import { type QuestionId, unknowns, vocabulary } from '../content/vocabulary.ts';
import { type Fact, type Facts, holds } from './truth.ts';

/** Options chosen, by question; one option stands in a list of one. Never changed in place. */
export type Answers = Readonly<Partial<Record<QuestionId, readonly string[]>>>;

export type Settled = {
  /** The answers that steer something. */
  readonly live: Answers;
  /** Answers to questions no longer asked. They steer nothing, and come back if the way to them opens again. */
  readonly setAside: Answers;
  /** The questions asked of this person, in order, answered or not. */
  readonly asked: readonly QuestionId[];
  readonly facts: Facts;
};

const isUnknown = (value: readonly string[]) => (unknowns as readonly string[]).includes(value[0] ?? 'unsure');
const endings = gates.filter((gate) => gate.ends);
const settledBefore = new WeakMap<Answers, Settled>();

/** Tells live answers from stale ones by walking the bank in its order; answers given in any order settle alike. */
export function settle(answers: Answers): Settled {
  const known = settledBefore.get(answers);
  if (known) return known;
  const seen = new Map<QuestionId, Fact>();
  const facts: Facts = (question) => seen.get(question);
  const live: Partial<Record<QuestionId, readonly string[]>> = {};
  const setAside: Partial<Record<QuestionId, readonly string[]>> = {};
  const asked: QuestionId[] = [];
  for (const { question, when } of bank) {
    const value = answers[question];
    const open = !endings.some((gate) => holds(gate.when, facts)) && (!when || holds(when, facts) !== false);
    if (open) asked.push(question);
    if (value) (open ? live : setAside)[question] = value;
    seen.set(question, !open ? 'not asked' : value && !isUnknown(value) ? value : undefined);
  }
  const settled = { live, setAside, asked, facts };
  settledBefore.set(answers, settled);
  return settled;
}

/** The screens this person goes through, in order. */
export function shown(answers: Answers): readonly Screen[] {
  const { asked } = settle(answers);
  return screens.filter((screen) => screen.asks.some(({ question }) => asked.includes(question)));
}

/** The first screen with a question asked and not yet answered; undefined when nothing is left to ask. */
export function next(answers: Answers): Screen | undefined {
  const { asked, live } = settle(answers);
  const open = asked.find((question) => !live[question]);
  return open && screens.find((screen) => screen.asks.some(({ question }) => question === open));
}

/** The screen before this one on this person's way. */
export function before(screen: string | undefined, answers: Answers): Screen | undefined {
  const way = shown(answers);
  const at = screen === undefined ? way.length : way.findIndex(({ id }) => id === screen);
  return way[at - 1];
}

/** The screen after this one, or undefined at the end of the way. */
export function after(screen: string, answers: Answers): Screen | undefined {
  const order = screens.findIndex(({ id }) => id === screen);
  return shown(answers).find((candidate) => screens.indexOf(candidate) > order);
}

/**
 * The questions a screen shows while it is being filled in. One not yet answered opens no follow-up; one
 * answered "I don't know" does, as being unsure never closes a door.
 */
export function visible(screen: Screen, answers: Answers): readonly QuestionId[] {
  const { facts } = settle(answers);
  const here: QuestionId[] = [];
  const sofar: Facts = (question) => {
    const onScreen = screen.asks.some((asked) => asked.question === question);
    if (onScreen && (!here.includes(question) || !answers[question])) return 'not asked';
    return facts(question);
  };
  for (const { question, when } of screen.asks) if (!when || holds(when, sofar) !== false) here.push(question);
  return here;
}

/** Where somebody stands: screens answered and screens in all, as known so far. */
export function progress(answers: Answers, at: string | undefined) {
  const way = shown(answers);
  const index = way.findIndex(({ id }) => id === at);
  return { index: index < 0 ? way.length : index, total: way.length };
}

/** True when a value is one the question offers: known options, exactly one of a `one` question, exclusives alone. */
export function fits(question: QuestionId, value: readonly string[]): boolean {
  const { kind, options } = vocabulary[question];
  const listed: readonly string[] = options;
  if (value.length === 0 || new Set(value).size !== value.length) return false;
  if (value.length === 1) {
    const only = value[0] as string;
    return listed.includes(only) || isUnknown(value) || (kind === 'many' && only === 'none');
  }
  return kind === 'many' && value.every((option) => listed.includes(option));
}

/** An option ticked or unticked: what stands alone ("none", "I don't know") clears the rest, and the rest clears it. */
export function toggled(question: QuestionId, value: readonly string[], option: string): readonly string[] {
  if (vocabulary[question].kind === 'one') return [option];
  if (value.includes(option)) return value.filter((other) => other !== option);
  const alone = (one: string) => one === 'none' || isUnknown([one]);
  return alone(option) ? [option] : [...value.filter((other) => !alone(other)), option];
}
