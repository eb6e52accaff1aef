import { afterAll, describe, expect, it } from 'vitest';
import { type AnyStateMachine, getMicrosteps, initialTransition, type SnapshotFrom } from 'xstate';
import { all, not } from '../../content/conditions.ts';
import { gates } from '../../content/gates.ts';
import { groundIds } from '../../content/grounds.ts';
import { bank, screens } from '../../content/questions.ts';
import { referralKinds, referrals } from '../../content/referrals.ts';
import { shelters } from '../../content/shelters.ts';
import { optionsOf, type QuestionId } from '../../content/vocabulary.ts';
import { type GuideEvent, guidance, type Place } from '../../machines/guidance.ts';
import { type Answers, next, settle, visible } from '../../machines/path.ts';
import { explore } from '../../scripts/impact/explore.ts';
import { answersFor } from '../personas/persona.ts';
import { personas } from '../personas/index.ts';
import { keep } from './record.ts';
import { faultIn } from './soundness.ts';

/** Paths made from the tables and from the machine's own definition: none of them was thought of by hand. */
type Snapshot = SnapshotFrom<typeof guidance>;
const today = '2026-11-24';
const machine = guidance as unknown as AnyStateMachine;
const sessionIn = ({ value }: Snapshot) => (value as { session: string }).session;
const regionsIn = ({ value }: Snapshot): readonly string[] => {
  const paths = (at: unknown, path: string): string[] => (typeof at === 'string' ? [`${path}.${at}`] : Object.entries(at as object).flatMap(([name, inner]) => paths(inner, path ? `${path}.${name}` : name)));
  return paths(value, '');
};
type Definition = { readonly id: string; readonly states: Readonly<Record<string, Definition>>; readonly transitions: ReadonlyMap<string, readonly unknown[]>; readonly always?: readonly { readonly target?: readonly { readonly key: string }[] }[]; readonly key: string; readonly type: string };
const root = (machine as unknown as { root: Definition }).root;
const sessions = (root.states.session as Definition).states;

const met = { states: new Set<string>(), transitions: new Set<unknown>(), instants: new Set<string>() };
const counts = { paths: 0, steps: 0 };

/** One thing done: every region is compared with the function it stands for, and what was taken is noted. */
function step(snapshot: Snapshot, event: GuideEvent): Snapshot {
  for (const taken of machine.getTransitionData(snapshot as never, event)) met.transitions.add(taken);
  let now = snapshot;
  for (const [micro] of getMicrosteps(machine, snapshot as never, event) as unknown as [Snapshot][]) {
    const [from, to] = [sessionIn(now), sessionIn(micro)];
    if (from === 'answered' || from === 'going on') met.instants.add(`${from} → ${to}`);
    now = micro;
  }
  for (const state of regionsIn(now)) met.states.add(state);
  const fault = faultIn(now);
  if (fault) throw new Error(`${fault}, after ${JSON.stringify(event)} with ${JSON.stringify(now.context)}`);
  counts.steps += 1;
  return now;
}
const start = (): Snapshot => {
  counts.paths += 1;
  return initialTransition(guidance, { today })[0];
};
/** Answers the screen that is shown: as `answers` says, and "I'd rather not say" beyond that. */
function answered(snapshot: Snapshot, answers: Answers): Snapshot {
  const screen = screens.find(({ id }) => id === snapshot.context.at);
  if (!screen) throw new Error(`nothing is asked in ${sessionIn(snapshot)}`);
  const values: Partial<Record<QuestionId, readonly string[]>> = {};
  for (let more = true; more; ) {
    const open = visible(screen, { ...snapshot.context.answers, ...values }).filter((question) => !values[question]);
    for (const question of open) values[question] = answers[question] ?? ['rather-not-say'];
    more = open.length > 0;
  }
  return step(snapshot, { type: 'answer', on: screen.id, values });
}
/** On from wherever somebody is, until `there`. */
function onward(from: Snapshot, answers: Answers, there: (snapshot: Snapshot) => boolean): Snapshot {
  let snapshot = from;
  for (let steps = 0; !there(snapshot); steps++) {
    if (steps > 3 * screens.length) throw new Error(`there is no way on from ${snapshot.context.at ?? sessionIn(snapshot)}`);
    const session = sessionIn(snapshot);
    snapshot = session === 'beginning' ? step(snapshot, { type: 'begin', about: 'me' }) : session === 'asking' ? answered(snapshot, answers) : session === 'reviewing' ? step(snapshot, { type: 'confirm' }) : step(snapshot, { type: 'go on' });
  }
  return snapshot;
}

/** Answers under which a question is asked: taken from all there are, so that none is missed. */
const ways = new Map(
  bank.map(({ question, when }) => {
    const unended = gates.filter((gate) => gate.ends).map((gate) => not(gate.when));
    const leaves = explore<{ truth: string }, 'it'>([['it', all(...unended, ...(when ? [when] : []))]], { truth: '' }, (_, __, truth) => ({ truth: String(truth) }));
    const leaf = leaves.filter(({ state }) => state.truth === 'true').find(({ answers }) => settle(answers).asked.includes(question));
    if (!leaf) throw new Error(`nobody is asked “${question}”`);
    return [question, leaf.answers] as const;
  }),
);

describe('every option of every question', () => {
  it.each(bank.map(({ question }) => [question]))('%s', (question) => {
    const on = screens.find(({ asks }) => asks.some((asked) => asked.question === question))?.id;
    const there = onward(start(), ways.get(question) ?? {}, ({ context }) => context.at === on);
    for (const option of optionsOf(question)) {
      const chosen = answered(there, { ...ways.get(question), [question]: [option] });
      expect(chosen.context.answers[question], option).toEqual([option]);
      counts.paths += 1;
      // From there everybody can come to the end with nothing more said, and back to the same question.
      let end = chosen;
      while (sessionIn(end) !== 'guided') end = step(end, { type: sessionIn(end) === 'asking' ? 'review' : 'go on' });
      expect(step(end, { type: 'revisit', screen: on as string }).context.at).toBe(on);
    }
  });
});

describe('every state and every transition of the machine', () => {
  const events = (snapshot: Snapshot): readonly GuideEvent[] => [
    ...(['me', 'other'] as const).flatMap((about): GuideEvent[] => [{ type: 'begin', about }, { type: 'start again', about }]),
    { type: 'bring', about: 'other', answers: ways.get('claim') ?? {} }, { type: 'go on' }, { type: 'back' }, { type: 'review' }, { type: 'confirm' },
    { type: 'revisit', screen: snapshot.context.at ?? screens[0]?.id ?? '' }, { type: 'forget' }, { type: 'leave' },
    ...(['beginning', 'asking', 'reviewing', 'guided'] satisfies Place['session'][]).map((session): GuideEvent => ({ type: 'travel', to: session === 'asking' ? { session, at: next({})?.id ?? '' } : { session } })),
  ];

  it('is met, one thing after another from wherever the paths lead', () => {
    const told = [...gates, ...referrals].map(({ id, when }) => explore<{ truth: string }, 'it'>([['it', when]], { truth: '' }, (_, __, truth) => ({ truth: String(truth) })).find(({ state }) => state.truth === 'true')?.answers ?? expect.fail(`${id} is never told`));
    const people = [{}, ...told, ...personas.map(answersFor)];
    for (const answers of people) {
      let snapshot = start();
      for (const session of ['beginning', 'asking', 'asking', 'sheltered', 'reviewing', 'guided']) {
        // Most are stopped by no shelter: for them that is no place on the way.
        if (session === 'sheltered' && !shelters.some((id) => told[[...gates, ...referrals].findIndex((row) => row.id === id)] === answers)) continue;
        // And who this guide is not for reviews nothing.
        snapshot = onward(snapshot, answers, (one) => [session, 'guided'].includes(sessionIn(one)));
        for (const event of events(snapshot)) {
          const then = step(snapshot, event);
          // Some steps can only follow another, or where something has been answered.
          if (answers === people[0] || answers === people[1]) for (const next of events(then)) step(then, next);
        }
        if (sessionIn(snapshot) === 'asking') snapshot = answered(snapshot, answers);
      }
    }
    const expected = Object.values(sessions).flatMap((state) => [...state.transitions.values()].flat()).concat([...root.transitions.values()].flat());
    // The one that leads nowhere is there so that nothing leads out of having left.
    const left = step(start(), { type: 'leave' });
    for (const event of events(left)) expect(sessionIn(step(left, event))).toBe('left');
    const said = (one: unknown) => JSON.stringify([(one as { source: Definition }).source.id, (one as { eventType: string }).eventType, (one as { target?: Definition[] }).target?.map(({ id }) => id)]);
    expect(expected.filter((one) => !met.transitions.has(one)).map(said)).toEqual([]);
  });

  it('and so is every instant in which something is decided, and every region there is to look at', () => {
    const instants = Object.values(sessions).flatMap((state) => (state.always ?? []).map(({ target }) => `${state.key} → ${target?.[0]?.key}`));
    // What is decided in an instant may lead to another instant before anybody can look.
    expect([...met.instants].sort()).toEqual([...new Set(instants)].sort());
    const standing = groundIds.flatMap((ground) => ['few', 'some', 'several', 'withheld'].map((as) => `grounds.${ground}.${as}`));
    const referral = referralKinds.flatMap((kind) => ['fires', 'silent'].map((as) => `referral.${kind}.${as}`));
    const places = ['nowhere', 'somewhere', 'danger'].map((as) => `destination.${as}`);
    const stays = Object.keys(sessions).filter((name) => !(sessions[name]?.always?.length)).map((name) => `session.${name}`);
    expect([...standing, ...referral, ...places, ...stays].filter((state) => !met.states.has(state))).toEqual([]);
  });
});

afterAll(() => keep('paths', { paths: counts }));
