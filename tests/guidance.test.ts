import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type ActorLogic, type AnyStateMachine, createActor, initialTransition, type SnapshotFrom, transition } from 'xstate';
import { createTestModel, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { gates } from '../content/gates.ts';
import { groundIds } from '../content/grounds.ts';
import { screens } from '../content/questions.ts';
import { referralKinds } from '../content/referrals.ts';
import { optionsOf, type QuestionId, questionIds } from '../content/vocabulary.ts';
import { type GuideEvent, guidance, keptForSomeoneElse, type Place, shelterFor } from '../machines/guidance.ts';
import { baseline, referralsFor, standing, withheld } from '../machines/law.ts';
import { type Answers, after, before, next, settle, shown, visible } from '../machines/path.ts';
import { advisoriesFor, destinationsOf } from '../machines/policy.ts';
import { holds } from '../machines/truth.ts';
import { tries } from './numbers.ts';

vi.setConfig({ testTimeout: 30_000 });

type Snapshot = SnapshotFrom<typeof guidance>;
const today = '2026-11-24';
/** The graph tools know no machine that emits. */
const life = guidance as unknown as ActorLogic<Snapshot, GuideEvent, { today: string }>;
const [start] = initialTransition(guidance, { today });
const step = (snapshot: Snapshot, event: GuideEvent): Snapshot => transition(guidance, snapshot, event)[0];
const sessionOf = ({ value }: Snapshot) => value.session as string;
const shownTo = ({ context }: Snapshot) => shown(context.answers).map(({ id }) => id);

/** A whole screen answered: each question it shows, follow-ups included, with the option `pick` takes. */
function filled(snapshot: Snapshot, pick: (question: QuestionId, options: readonly string[]) => string): Answers {
  const screen = screens.find(({ id }) => id === snapshot.context.at);
  const values: Record<string, readonly string[]> = {};
  for (let more = true; screen && more; ) {
    const open = visible(screen, { ...without(snapshot.context.answers, screen.asks), ...values }).filter((question) => !values[question]);
    for (const question of open) values[question] = [pick(question, optionsOf(question))];
    more = open.length > 0;
  }
  return values;
}
const without = (answers: Answers, asks: readonly { question: QuestionId }[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !asks.some(({ question }) => question === id)));

/** What can be answered on the screen that is shown: all kept back, the first of each list, the last of it, and one that ends it all. */
function answersOn(snapshot: Snapshot): GuideEvent[] {
  const { at } = snapshot.context;
  if (at === undefined) return [];
  const first = filled(snapshot, (_, options) => options[0] as string);
  const last = filled(snapshot, (_, options) => options[options.length - 3] as string);
  return [{}, filled(snapshot, () => 'rather-not-say'), first, last].map((values) => ({ type: 'answer', on: at, values }) as const);
}

const sessions: Place['session'][] = ['beginning', 'asking', 'reviewing', 'guided'];
const events = (snapshot: Snapshot): GuideEvent[] => [
  { type: 'begin', about: 'me' },
  { type: 'begin', about: 'other' },
  { type: 'bring', answers: { army: ['russia'], 'where-now': ['ge'], age: ['over-30'] }, about: 'other' },
  ...answersOn(snapshot),
  { type: 'go on' },
  { type: 'back' },
  { type: 'review' },
  { type: 'confirm' },
  { type: 'revisit', screen: 'summons' },
  { type: 'travel', to: { session: 'asking', at: 'where-now' } },
  { type: 'travel', to: { session: 'reviewing' } },
  { type: 'start again', about: 'other' },
  { type: 'forget' },
  { type: 'leave' },
];
const options = {
  input: { today },
  events,
  filterEvents: (snapshot: Snapshot, event: GuideEvent) => snapshot.can(event),
  // Answers in the key would never end; the answers of whoever came there first stand for all.
  serializeState: ({ value, context: { at, changing } }: Snapshot) =>
    JSON.stringify([value.session, at, changing, (value.referral as Record<string, string>).exclusion, Object.values(value.grounds as object).filter((as) => as === 'withheld').length]),
  serializeEvent: (event: GuideEvent) => JSON.stringify(event),
  limit: 4000,
};

/** What is true of every snapshot, however it was reached. */
function expectSound(snapshot: Snapshot) {
  const { context, value } = snapshot;
  const { facts } = settle(context.answers);
  const session = sessionOf(snapshot);
  expect(Object.keys(context).sort()).toEqual(['about', 'answers', 'at', 'changing', 'met', 'today']);
  expect(context.today).toBe(today);
  expect(value.grounds).toEqual(Object.fromEntries(groundIds.map((ground) => [ground, withheld(ground, facts) ? 'withheld' : standing(ground, facts, baseline).now])));
  expect(value.referral).toEqual(
    Object.fromEntries(referralKinds.map((kind) => [kind, referralsFor(facts).some((row) => row.kind === kind) ? 'fires' : 'silent'])),
  );
  const codes = destinationsOf(facts);
  const danger = codes.some((code) => advisoriesFor(code, facts).some(({ kind }) => kind === 'danger'));
  expect(value.destination).toBe(codes.length === 0 ? 'nowhere' : danger ? 'danger' : 'somewhere');

  if (session === 'asking') expect(shownTo(snapshot)).toContain(context.at);
  else if (session === 'sheltered') expect(shelterFor(context)).toBeDefined();
  else expect([context.at, context.changing]).toEqual([undefined, false]);
  if (session === 'left') expect(context).toEqual({ answers: {}, about: 'me', at: undefined, changing: false, met: [], today });
}

const graph = getAdjacencyMap(life, options);
const reached: { state: Snapshot; transitions: Record<string, { state: Snapshot; event: GuideEvent }> }[] = Object.values(graph);
const edges = reached.flatMap(({ state, transitions }) => Object.values(transitions).map(({ event, state: to }) => ({ from: state, event, to })));

describe('the life of a guide, every way through it that differs', () => {
  it('comes by every session and every screen', () => {
    expect(new Set(reached.map(({ state }) => sessionOf(state)))).toEqual(new Set(['beginning', 'asking', 'sheltered', 'reviewing', 'guided', 'left']));
    expect(new Set(reached.map(({ state }) => state.context.at))).toEqual(new Set([undefined, ...screens.map(({ id }) => id)]));
    expect(edges.length).toBeGreaterThan(1000);
  });

  it('is sound on any walk, however long', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 10, maxLength: 60 }), (picks) => {
        let snapshot = start;
        for (const pick of picks) {
          // Mostly on, with all the ways aside: what ends a walk is left for the graph.
          const all = events(snapshot).filter((event) => event.type !== 'leave' && event.type !== 'forget' && snapshot.can(event));
          snapshot = step(snapshot, all[pick % all.length] as GuideEvent);
          expectSound(snapshot);
        }
      }),
      { numRuns: tries(40) },
    );
  });

  it('is sound wherever it leads: regions say what the law says, and no screen is shown that is not asked', () => {
    for (const { state } of reached) expectSound(state);
  });

  it('never confirms its way to guidance while something is left to ask', () => {
    const confirmed = edges.filter(({ event }) => event.type === 'confirm');
    expect(new Set(confirmed.map(({ to }) => sessionOf(to)))).toEqual(new Set(['asking', 'guided']));
    for (const { from, to } of confirmed) {
      const open = next(from.context.answers);
      expect([sessionOf(to), to.context.at]).toEqual(open ? ['asking', open.id] : ['guided', undefined]);
    }
  });

  it('leads back to where Continue came from, with every answer kept, and on again to the same place', () => {
    const answered = edges.filter(({ from, event, to }) => event.type === 'answer' && !from.context.changing && sessionOf(to) === 'asking');
    const onward = answered.filter(({ from, to }) => from.context.at !== to.context.at && after(from.context.at as string, to.context.answers));
    expect(onward.length).toBeGreaterThan(100);
    for (const { from, event, to } of onward) {
      if (event.type !== 'answer') continue;
      expect(before(to.context.at, to.context.answers)?.id).toBe(from.context.at);
      const back = step(to, { type: 'back' });
      expect([sessionOf(back), back.context.at]).toEqual(['asking', from.context.at]);
      expect(back.context.answers).toEqual(to.context.answers);
      const again = step(back, event);
      expect([sessionOf(again), again.context.at, again.context.answers]).toEqual([sessionOf(to), to.context.at, to.context.answers]);
    }
  });

  it('loses no answer but by forgetting, leaving or beginning with somebody else', () => {
    const takes = new Set(['forget', 'leave', 'start again', 'answer', 'bring']);
    for (const { from, event, to } of edges) {
      if (takes.has(event.type)) continue;
      expect(to.context.answers).toBe(from.context.answers);
    }
  });

  it('meets nobody twice with the same words, and nobody later than the next screen', () => {
    for (const { from, event, to } of edges) {
      expect(new Set(to.context.met).size).toBe(to.context.met.length);
      if (event.type === 'answer') expect(sessionOf(to) === 'sheltered').toBe(shelterFor({ answers: to.context.answers, met: from.context.met }) !== undefined);
    }
  });

  it('asks nothing more of somebody it is not for', () => {
    for (const { state } of reached) {
      const ended = gates.some((gate) => gate.ends && holds(gate.when, settle(state.context.answers).facts) === true);
      if (ended) expect(next(state.context.answers)).toBeUndefined();
    }
  });

  it('keeps nothing of anybody after leaving or forgetting, and of the first person only the country', () => {
    for (const { from, event, to } of edges) {
      if (event.type === 'forget' && sessionOf(from) !== 'left') expect(to.context).toEqual({ ...start.context, today });
      if (event.type === 'start again') {
        expect(to.context).toMatchObject({ answers: keptForSomeoneElse(from.context.answers), about: 'other', met: [], changing: false });
        expect(Object.keys(to.context.answers).filter((question) => question !== 'where-now')).toEqual([]);
      }
    }
  });

  it('has no way out of having left', () => {
    const left = step(start, { type: 'leave' });
    for (const event of [...events(left), ...sessions.map((session) => ({ type: 'travel', to: { session } }) as const)]) {
      expect(step(left, event)).toMatchObject({ value: left.value, context: left.context });
    }
  });

  it('travels only to screens that are asked of this person, and to no other', () => {
    for (const { state } of reached.filter(({ state }, at) => at % 4 === 0 && sessionOf(state) !== 'left')) {
      for (const { id } of [...screens, { id: 'nowhere' }]) {
        const to = step(state, { type: 'travel', to: { session: 'asking', at: id } });
        if (shownTo(state).includes(id)) expect([sessionOf(to), to.context.at]).toEqual(['asking', id]);
        else expect(to).toMatchObject({ value: state.value, context: state.context });
      }
    }
  });
});

describe('shortest paths', () => {
  it('reach every session and screen, sound at every step', async () => {
    const model = createTestModel(guidance as AnyStateMachine, options);
    const paths = model.getShortestPaths();
    // A path that another one goes through is not walked on its own.
    expect(new Set(paths.flatMap(({ state, steps }) => [state, ...steps.map((one) => one.state)]).map(({ context }) => context.at))).toEqual(new Set([undefined, ...screens.map(({ id }) => id)]));
    let met = 0;
    for (const path of paths) {
      await path.test({
        states: {
          '*': (state) => {
            expectSound(state);
            met += 1;
          },
        },
      });
    }
    expect(met).toBeGreaterThanOrEqual(paths.length);
  });

  it('end the guide for somebody of another army on the second screen', () => {
    const [path] = getShortestPaths(life, {
      ...options,
      events: (snapshot: Snapshot): GuideEvent[] =>
        snapshot.context.at === 'army' ? [{ type: 'answer', on: 'army', values: { army: ['other'] } }, { type: 'go on' }] : [{ type: 'begin', about: 'me' }],
      toState: (snapshot: Snapshot) => sessionOf(snapshot) === 'guided',
    });
    expect(path?.steps.map(({ event }) => event.type as string).filter((type) => type !== 'xstate.init')).toEqual(['begin', 'answer', 'go on']);
  });
});

describe('what is refused', () => {
  const asking = step(start, { type: 'begin', about: 'me' });
  const somewhere = [start, asking, ...reached.filter((_, at) => at % 20 === 0).map(({ state }) => state)];

  it.each<[string, Answers]>([
    ['an option that is not offered', { army: ['mars'] } as Answers],
    ['two where one is asked for', { army: ['russia', 'other'] }],
    ['one twice', { army: ['russia', 'russia'] }],
    ['“don’t know” beside something', { army: ['russia', 'unsure'] }],
    ['“none” where it is not offered', { army: ['none'] }],
    ['an answer to another screen', { age: ['over-30'] }],
    ['a question there is not', { shoes: ['42'] } as Answers],
    ['something that is no list', { army: 'russia' } as unknown as Answers],
  ])('%s', (_, values) => {
    const event = { type: 'answer', on: 'army', values } as const;
    expect(asking.can(event)).toBe(false);
    expect(step(asking, event)).toMatchObject({ value: asking.value, context: asking.context });
    expect(start.can({ type: 'bring', answers: values, about: 'me' })).toBe('age' in values);
  });

  it('an answer to a screen that is not shown', () => {
    expect(asking.can({ type: 'answer', on: 'where-now', values: { age: ['over-30'] } })).toBe(false);
  });

  it('answers brought from outside are asked on from, and met', () => {
    const brought = step(start, { type: 'bring', answers: { army: ['russia'], 'where-now': ['ge'], age: ['over-30'] }, about: 'other' });
    expectSound(brought);
    expect([sessionOf(brought), brought.context.at, brought.context.about]).toEqual(['asking', 'citizenship', 'other']);
  });

  it('whatever comes, no guard throws', () => {
    const word = fc.oneof(fc.constantFrom(...questionIds, ...screens.map(({ id }) => id), 'none', 'unsure', '__proto__', 'constructor', ''), fc.string());
    const values = fc.dictionary(word, fc.oneof(fc.array(word, { maxLength: 3 }), fc.constant(undefined), fc.jsonValue()));
    const junk = fc.oneof(
      fc.record({ type: fc.constant('answer'), on: word, values }),
      fc.record({ type: fc.constant('bring'), answers: values, about: fc.constant('me') }),
      fc.record({ type: fc.constant('revisit'), screen: word }),
      fc.record({ type: fc.constant('travel'), to: fc.record({ session: fc.oneof(fc.constantFrom<string>(...sessions), word), at: word }, { requiredKeys: ['session'] }) }),
      // XState itself takes no event of the name `*`: nobody can send one.
      fc.record({ type: word.filter((type) => type !== '*') }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...somewhere), junk, (snapshot, event) => {
        const after = step(snapshot, event as GuideEvent);
        expect(after.status).toBe('active');
        expectSound(after);
      }),
      { numRuns: tries(1000) },
    );
  });
});

it('says so once when somebody leaves', () => {
  const actor = createActor(guidance, { input: { today } }).start();
  let left = 0;
  actor.on('left', () => {
    left += 1;
  });
  actor.send({ type: 'begin', about: 'me' });
  actor.send({ type: 'leave' });
  actor.send({ type: 'leave' });
  expect(left).toBe(1);
});
