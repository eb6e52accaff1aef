import { assign, emit, setup } from 'xstate';
import { gates } from '../content/gates.ts';
import { type GroundId, groundIds } from '../content/grounds.ts';
import { screens } from '../content/questions.ts';
import { type ReferralKind, referralKinds } from '../content/referrals.ts';
import { type ShelterId, shelters } from '../content/shelters.ts';
import { type QuestionId, questionIds } from '../content/vocabulary.ts';
import { baseline, referralsFor, type Standing, standing, withheld } from './law.ts';
import { type Answers, after, before, fits, next, settle, shown } from './path.ts';
import { advisoriesFor, destinationsOf } from './policy.ts';
import { holds } from './truth.ts';

/** Whom the answers are about: the person who answers, or someone they help. It changes the wording only. */
export type About = 'me' | 'other';

/** Only what cannot be worked out again: findings, progress and the way back are functions of the answers. */
export type GuideContext = {
  readonly answers: Answers;
  readonly about: About;
  /** The screen being asked; undefined before the first and after the last. */
  readonly at: string | undefined;
  /** Set while an answer is being changed from the review or the guidance: Continue then leads back there. */
  readonly changing: boolean;
  /** Shelters already read, so that nobody is stopped by the same words twice. */
  readonly met: readonly ShelterId[];
  /** ISO day, given from outside; nothing in the law reads the clock. */
  readonly today: string;
};

/** Somewhere a person has been in the guide. */
export type Place = { readonly session: 'beginning' | 'asking' | 'reviewing' | 'guided'; readonly at?: string };

export type GuideEvent =
  | { type: 'begin'; about: About }
  /** The values chosen on a screen, by question. Questions left out stay unanswered. */
  | { type: 'answer'; on: string; values: Answers }
  | { type: 'go on' }
  /** To a place seen before, when the person uses the browser's own Back and Forward. */
  | { type: 'travel'; to: Place }
  | { type: 'back' }
  | { type: 'revisit'; screen: string }
  | { type: 'review' }
  | { type: 'confirm' }
  /** Answers brought from a file: they are settled and asked on from there. */
  | { type: 'bring'; answers: Answers; about: About }
  | { type: 'start again'; about: About }
  | { type: 'forget' }
  | { type: 'leave' };

/** `left`: the host must blank the page, clear what it holds and go. */
export type GuideEmitted = { type: 'left' };

const screenOf = (id: string | undefined) => screens.find((screen) => screen.id === id);

/** The shelter that holds now and was not yet read: what must be said before the next question. */
export function shelterFor({ answers, met }: Pick<GuideContext, 'answers' | 'met'>): ShelterId | undefined {
  const { facts } = settle(answers);
  const rows = [...gates, ...referralsFor(facts)];
  return shelters.find((id) => !met.includes(id) && rows.some((row) => row.id === id && holds(row.when, facts)));
}

/** Answers merged; a list that is empty takes the answer back. */
function merged(answers: Answers, values: Answers): Answers {
  const next: Partial<Record<QuestionId, readonly string[]>> = { ...answers };
  for (const [question, value] of Object.entries(values) as [QuestionId, readonly string[]][]) {
    if (value.length > 0) next[question] = value;
    else delete next[question];
  }
  return next;
}

/** Of somebody's answers, what is kept when the next person in the room begins: the country they are both in. */
export const keptForSomeoneElse = (answers: Answers): Answers => (answers['where-now'] ? { 'where-now': answers['where-now'] } : {});

/** What comes from outside is junk until shown otherwise, whatever its type says. */
const offered = (question: string, value: unknown): boolean =>
  (questionIds as readonly string[]).includes(question) && Array.isArray(value) && fits(question as QuestionId, value);

type Look = 'nowhere' | 'somewhere' | 'danger';

const base = setup({
  types: {} as {
    context: GuideContext;
    events: GuideEvent;
    emitted: GuideEmitted;
    input: { answers?: Answers; about?: About; today: string };
    tags: 'asks';
  },
  guards: {
    'is on screen, with values it offers': ({ context, event }) =>
      event.type === 'answer' &&
      event.on === context.at &&
      Object.entries(event.values).every(
        ([question, value]) =>
          screenOf(event.on)?.asks.some((asked) => asked.question === question) && (value?.length === 0 || offered(question, value)),
      ),
    'holds only what can be answered': ({ event }) =>
      event.type === 'bring' && Object.entries(event.answers).every(([question, value]) => offered(question, value)),
    'must be told something first': ({ context }) => shelterFor(context) !== undefined,
    'has something left to ask': ({ context }) => next(context.answers) !== undefined,
    'is somebody this guide is not for': ({ context }) => gates.some((gate) => gate.ends && holds(gate.when, settle(context.answers).facts) === true),
    'has a screen before': ({ context }) => before(context.at, context.answers) !== undefined,
    'is asked of this person': ({ context, event }) =>
      event.type === 'revisit' && shown(context.answers).some(({ id }) => id === event.screen),
    'leads to': ({ context, event }, its: { session: Place['session'] }) =>
      event.type === 'travel' &&
      event.to.session === its.session &&
      (its.session !== 'asking' || shown(context.answers).some(({ id }) => id === event.to.at)),
    'is changing an answer': ({ context }) => context.changing,
    'has nowhere to go on from here': ({ context }) => context.at === undefined,
    'stands as': ({ context }, its: { ground: GroundId; as: Standing | 'withheld' }) => {
      const { facts } = settle(context.answers);
      return (withheld(its.ground, facts) ? 'withheld' : standing(its.ground, facts, baseline).now) === its.as;
    },
    'refers because of': ({ context }, its: { kind: ReferralKind; fires: boolean }) =>
      referralsFor(settle(context.answers).facts).some(({ kind }) => kind === its.kind) === its.fires,
    'looks at': ({ context }, its: { as: Look }) => {
      const { facts } = settle(context.answers);
      const codes = destinationsOf(facts);
      const danger = codes.some((code) => advisoriesFor(code, facts).some(({ kind }) => kind === 'danger'));
      return (codes.length === 0 ? 'nowhere' : danger ? 'danger' : 'somewhere') === its.as;
    },
  },
  actions: {
    'take up the answers': assign(({ context, event }) =>
      event.type === 'answer' ? { answers: merged(context.answers, event.values) } : {},
    ),
    'turn to the first open screen': assign({ at: ({ context }) => next(context.answers)?.id }),
    'turn to the next screen': assign({
      at: ({ context }) => (context.at === undefined ? undefined : after(context.at, context.answers)?.id) ?? next(context.answers)?.id,
    }),
    'turn back': assign({ at: ({ context }) => before(context.at, context.answers)?.id }),
    'turn to that screen': assign(({ event }) => (event.type === 'revisit' ? { at: event.screen, changing: true } : {})),
    'turn to that place': assign(({ event }) =>
      event.type === 'travel' ? { at: event.to.session === 'asking' ? event.to.at : undefined, changing: false } : {},
    ),
    'turn to no screen': assign({ at: undefined, changing: false }),
    'remember what was told': assign({
      met: ({ context }) => {
        const told = shelterFor(context);
        return told ? [...context.met, told] : context.met;
      },
    }),
    'note whom it is about': assign(({ event }) => ('about' in event ? { about: event.about } : {})),
    'take in what was brought': assign(({ event }) =>
      event.type === 'bring' ? { answers: event.answers, at: undefined, changing: false, met: [] } : {},
    ),
    'keep only the country': assign({
      answers: ({ context }) => keptForSomeoneElse(context.answers),
      at: undefined, changing: false, met: [],
    }),
    'forget everything': assign({ answers: {}, about: 'me' as About, at: undefined, changing: false, met: [] }),
    'say goodbye': emit({ type: 'left' } as const),
  },
});

type Guard =
  | { readonly type: 'stands as'; readonly params: { readonly ground: GroundId; readonly as: Standing | 'withheld' } }
  | { readonly type: 'refers because of'; readonly params: { readonly kind: ReferralKind; readonly fires: boolean } }
  | { readonly type: 'looks at'; readonly params: { readonly as: Look } };

const travels = (session: Place['session']) =>
  ({ guard: { type: 'leads to', params: { session } }, target: `.session.${session}`, actions: 'turn to that place' }) as const;

/**
 * A region whose children have no actions: their only job is to be looked at. Each is left for the other that holds, so that
 * nothing is entered again where nothing changed.
 */
const region = <Name extends string>(names: readonly [Name, ...Name[]], guard: (name: Name) => Guard) =>
  base.createStateConfig({
    initial: names[0],
    states: Object.fromEntries(
      names.map((name) => [name, { always: names.filter((other) => other !== name).map((other) => ({ guard: guard(other), target: other })) }]),
    ),
  });

const groundRegion = (ground: GroundId) => region(['few', 'some', 'several', 'withheld'], (as) => ({ type: 'stands as', params: { ground, as } }));
const referralRegion = (kind: ReferralKind) => region(['silent', 'fires'], (name) => ({ type: 'refers because of', params: { kind, fires: name === 'fires' } }));

const regionsOf = <Id extends string, Region>(ids: readonly Id[], of: (id: Id) => Region) => Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<Id, Region>;

/**
 * The life of a guide: what happens to a person in it, and beside that what is true of their answers, one region per
 * ground, one for the destination and one for referral. The regions only read the tables; no law stands here.
 */
export const guidance = base.createMachine({
  id: 'guidance',
  type: 'parallel',
  context: ({ input }) => ({
    answers: input.answers ?? {},
    about: input.about ?? 'me',
    at: undefined,
    changing: false,
    met: [],
    today: input.today,
  }),
  on: {
    leave: { target: '.session.left', actions: ['forget everything', 'say goodbye'] },
    travel: [travels('beginning'), travels('asking'), travels('reviewing'), travels('guided')],
    forget: { target: '.session.beginning', actions: 'forget everything' },
  },
  states: {
    session: {
      initial: 'beginning',
      states: {
        beginning: {
          on: {
            begin: { target: 'going on', actions: ['note whom it is about', 'turn to the first open screen'] },
            bring: { guard: 'holds only what can be answered', target: 'going on', actions: ['note whom it is about', 'take in what was brought', 'turn to the first open screen'] },
          },
        },
        asking: {
          tags: 'asks',
          on: {
            answer: { guard: 'is on screen, with values it offers', target: 'answered', actions: 'take up the answers' },
            back: [
              { guard: 'has a screen before', actions: 'turn back' },
              { target: 'beginning', actions: 'turn to no screen' },
            ],
            revisit: { guard: 'is asked of this person', actions: 'turn to that screen' },
            review: { target: 'reviewing', actions: 'turn to no screen' },
          },
        },
        /** An instant: what comes after an answer is decided here, never stored. */
        answered: {
          always: [
            { guard: 'must be told something first', target: 'sheltered' },
            { guard: 'is somebody this guide is not for', target: 'guided', actions: 'turn to no screen' },
            { guard: 'is changing an answer', target: 'going on', actions: 'turn to the first open screen' },
            { target: 'going on', actions: 'turn to the next screen' },
          ],
        },
        'going on': {
          always: [
            { guard: 'has nowhere to go on from here', target: 'reviewing', actions: 'turn to no screen' },
            { target: 'asking' },
          ],
        },
        sheltered: {
          on: {
            'go on': { target: 'answered', actions: 'remember what was told' },
            back: { target: 'asking' },
            review: { target: 'reviewing', actions: ['remember what was told', 'turn to no screen'] },
          },
        },
        reviewing: {
          on: {
            confirm: [
              { guard: 'has something left to ask', target: 'asking', actions: 'turn to the first open screen' },
              { target: 'guided' },
            ],
            'go on': { target: 'guided' },
            revisit: { guard: 'is asked of this person', target: 'asking', actions: 'turn to that screen' },
            back: { guard: 'has a screen before', target: 'asking', actions: 'turn back' },
          },
        },
        guided: {
          on: {
            back: { target: 'reviewing' },
            review: { target: 'reviewing' },
            revisit: { guard: 'is asked of this person', target: 'asking', actions: 'turn to that screen' },
            'start again': { target: 'going on', actions: ['keep only the country', 'note whom it is about', 'turn to the first open screen'] },
          },
        },
        // Nothing leads back out of it: the page goes.
        left: { on: { '*': {} } },
      },
    },
    grounds: { type: 'parallel', states: regionsOf(groundIds, groundRegion) },
    destination: region<Look>(['nowhere', 'somewhere', 'danger'], (as) => ({ type: 'looks at', params: { as } })),
    referral: { type: 'parallel', states: regionsOf(referralKinds, referralRegion) },
  },
});
