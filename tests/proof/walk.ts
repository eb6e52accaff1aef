import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { groundIds } from '../../content/grounds.ts';
import { bank, screens } from '../../content/questions.ts';
import { type QuestionId, vocabulary } from '../../content/vocabulary.ts';
import { type GuideEvent, guidance, type Place } from '../../machines/guidance.ts';
import { baseline, standing } from '../../machines/law.ts';
import { type Answers, after, next, settle, visible } from '../../machines/path.ts';
import { numbersFrom } from '../../scripts/impact/numbers.ts';
import { drawn } from './plain.ts';
import { faultIn } from './soundness.ts';

type Snapshot = SnapshotFrom<typeof guidance>;
const today = '2026-11-24';
const sessionOf = ({ value }: Snapshot) => (value as { session: string }).session;
const step = (snapshot: Snapshot, event: GuideEvent): Snapshot => transition(guidance, snapshot, event)[0];
const sessions: readonly Place['session'][] = ['beginning', 'asking', 'reviewing', 'guided'];

/** What came of a walk: how often each state was entered by each event, and which screens and options were met. */
export type Walked = { readonly events: number; readonly states: ReadonlySet<string>; readonly transitions: ReadonlySet<string>; readonly screens: ReadonlySet<string>; readonly options: ReadonlySet<string> };

/**
 * Does `times` random things to the guide, sense and nonsense, and after each compares its regions with the functions
 * they stand for. Throws with the way that led there where they differ, where it is lost, or where Back does not undo
 * Continue.
 */
export function walk(seed: number, times: number): Walked {
  const random = numbersFrom(seed);
  const among = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const [states, transitions, seen, options] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  let [snapshot] = initialTransition(guidance, { today });
  let last: GuideEvent[] = [];

  const answer = (): GuideEvent => {
    const screen = screens.find(({ id }) => id === snapshot.context.at);
    if (!screen) return { type: 'go on' };
    const values: Partial<Record<QuestionId, readonly string[]>> = {};
    for (let more = true; more; ) {
      const open = visible(screen, { ...snapshot.context.answers, ...values }).filter((question) => !values[question]);
      for (const question of open) {
        const { kind, options: offered } = vocabulary[question] as { kind: string; options: readonly string[] };
        const turn = random();
        values[question] = turn < 0.1 ? ['unsure'] : turn < 0.15 ? ['rather-not-say'] : kind === 'many' && turn < 0.35 ? ['none'] : [question === 'army' && turn < 0.95 ? 'russia' : among(offered)];
        for (const option of values[question] ?? []) options.add(`${question}.${option}`);
      }
      more = open.length > 0;
    }
    return { type: 'answer', on: screen.id, values };
  };
  const junk = (): GuideEvent =>
    among<unknown>([
      { type: 'answer', on: among(screens).id, values: { [among(bank).question]: ['mars'] } },
      { type: 'answer', on: snapshot.context.at ?? '', values: { __proto__: ['x'], constructor: 'y' } },
      { type: 'bring', about: 'me', answers: { [among(bank).question]: 'a text' } },
      { type: 'revisit', screen: 'nowhere' },
      { type: 'travel', to: { session: 'left' } },
      { type: 'shake' },
    ]) as GuideEvent;
  const something = (): GuideEvent => {
    const luck = random();
    if (luck < 0.42 && sessionOf(snapshot) === 'asking') return answer();
    if (luck < 0.55) return { type: 'go on' };
    if (luck < 0.63) return { type: 'back' };
    if (luck < 0.7) return { type: 'revisit', screen: among(screens).id };
    if (luck < 0.75) return { type: 'confirm' };
    if (luck < 0.79) return { type: 'review' };
    if (luck < 0.84) return { type: 'travel', to: { session: among(sessions), at: among(screens).id } };
    if (luck < 0.9) return { type: 'begin', about: among(['me', 'other'] as const) };
    if (luck < 0.93) return { type: 'bring', about: 'me', answers: drawn(random).answers };
    if (luck < 0.94) return { type: 'start again', about: 'other' };
    if (luck < 0.945) return { type: 'forget' };
    if (luck < 0.946) return { type: 'leave' };
    return junk();
  };

  const wrong = (what: string): never => {
    throw new Error(`${what}, after ${JSON.stringify(last.slice(-6))} with ${JSON.stringify(snapshot.context)}`);
  };
  const check = () => {
    const fault = faultIn(snapshot);
    if (fault) wrong(fault);
  };
  /** From anywhere there is a way to guidance: answer nothing more, and go on. */
  const comesToAnEnd = () => {
    let on = snapshot;
    for (let steps = 0; sessionOf(on) !== 'guided'; steps++) {
      if (steps > 2 * screens.length + 20) wrong('there is no way to guidance');
      const session = sessionOf(on);
      on = step(on, session === 'beginning' ? { type: 'begin', about: 'me' } : session === 'asking' ? { type: 'review' } : { type: 'go on' });
    }
  };
  const backUndoes = (before: Snapshot) => {
    if (before.context.changing || sessionOf(before) !== 'asking' || sessionOf(snapshot) !== 'asking' || before.context.at === snapshot.context.at) return;
    if (after(before.context.at as string, snapshot.context.answers)?.id !== snapshot.context.at) return;
    const back = step(snapshot, { type: 'back' });
    if (back.context.at !== before.context.at || back.context.answers !== snapshot.context.answers) wrong(`Back leads to ${back.context.at}`);
  };
  /** Given in the opposite order, with what is not asked thrown away, the same is found. */
  const orderIsNothing = (answers: Answers) => {
    const settled = settle(answers);
    const turned = settle(Object.fromEntries(Object.entries(answers).reverse()) as Answers);
    const bare = settle(settled.live);
    for (const other of [turned, bare]) {
      if (JSON.stringify(other.asked) !== JSON.stringify(settled.asked)) wrong('another order asks otherwise');
      for (const ground of groundIds) {
        const [one, two] = [standing(ground, settled.facts, baseline), standing(ground, other.facts, baseline)];
        if (one.now !== two.now || one.couldBe !== two.couldBe) wrong('another order finds otherwise');
      }
    }
    if (next(answers)?.id !== next(settled.live)?.id) wrong('what is not asked steers what is');
  };

  for (let time = 0; time < times; time++) {
    const before = snapshot;
    const event = something();
    last = [...last.slice(-5), event];
    snapshot = step(before, event);
    check();
    const session = sessionOf(snapshot);
    states.add(session);
    transitions.add(`${sessionOf(before)} ${event.type} ${session}`);
    if (snapshot.context.at) seen.add(snapshot.context.at);
    if (event.type === 'answer') backUndoes(before);
    if (time % 50 === 0 && session !== 'left') {
      comesToAnEnd();
      orderIsNothing(snapshot.context.answers);
    }
    if (session === 'left') [snapshot] = initialTransition(guidance, { today });
  }
  return { events: times, states, transitions, screens: seen, options };
}
