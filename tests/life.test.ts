import { describe, expect, it } from 'vitest';
import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { groundIds } from '../content/grounds.ts';
import { screens } from '../content/questions.ts';
import { referralKinds } from '../content/referrals.ts';
import { countryCodes } from '../content/vocabulary.ts';
import { type GuideContext, type GuideEvent, guidance, keptForSomeoneElse, shelterFor } from '../machines/guidance.ts';
import { type Answers, settle } from '../machines/path.ts';
import { advisoriesFor } from '../machines/policy.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';

type Snapshot = SnapshotFrom<typeof guidance>;
const today = '2026-11-24';
const started = (input: { answers?: Answers; about?: 'me' | 'other' } = {}) => initialTransition(guidance, { ...input, today })[0];
const step = (snapshot: Snapshot, ...events: GuideEvent[]): Snapshot => events.reduce((so, event) => transition(guidance, so, event)[0], snapshot);
const said = (snapshot: Snapshot, event: GuideEvent) => transition(guidance, snapshot, event)[1].filter(({ type }) => (type as string) === 'xstate.emit').map(({ params }) => (params as { event: unknown }).event);
const sessionOf = ({ value }: Snapshot) => value.session as string;
const at = (snapshot: Snapshot) => [sessionOf(snapshot), snapshot.context.at];
const is = (snapshot: Snapshot, session: string, context: Partial<GuideContext>) => {
  expect(sessionOf(snapshot)).toBe(session);
  expect(snapshot.context).toMatchObject(context);
  expect(snapshot.status).toBe('active');
};

const begun = step(started(), { type: 'begin', about: 'me' });
const answer = (on: string, values: Answers): GuideEvent => ({ type: 'answer', on, values });
const abroad: Answers = { army: ['russia'], 'where-now': ['ge'], age: ['over-30'], citizenship: ['none'] };
const brought = (answers: Answers, about: 'me' | 'other' = 'me') => step(started(), { type: 'bring', answers, about });
/** Everything answered with "I'd rather not say", but for what is given. */
const whole = (answers: Answers): Snapshot => {
  let so = brought(answers);
  for (let steps = 0; sessionOf(so) !== 'reviewing'; steps++) {
    if (steps > 60) throw new Error('no end');
    if (sessionOf(so) === 'sheltered') so = step(so, { type: 'go on' });
    else so = step(so, answer(so.context.at as string, Object.fromEntries((screens.find(({ id }) => id === so.context.at)?.asks ?? []).filter(({ question }) => !so.context.answers[question]).map(({ question }) => [question, ['rather-not-say']]))));
  }
  return so;
};

describe('the beginning', () => {
  it('knows nothing of anybody but the day', () => {
    expect(started().context).toEqual({ answers: {}, about: 'me', at: undefined, changing: false, met: [], today });
    expect(started({ answers: abroad, about: 'other' }).context).toEqual({ answers: abroad, about: 'other', at: undefined, changing: false, met: [], today });
    expect(at(started())).toEqual(['beginning', undefined]);
    expect(started().matches({ session: 'beginning' })).toBe(true);
  });

  it('leads to the first question, about oneself or somebody else', () => {
    is(begun, 'asking', { at: 'army', about: 'me', answers: {}, changing: false });
    is(step(started(), { type: 'begin', about: 'other' }), 'asking', { at: 'army', about: 'other' });
    expect(begun.hasTag('asks')).toBe(true);
    expect(started().hasTag('asks')).toBe(false);
  });

  it('leads past what is answered already, and straight to the review where all is', () => {
    is(step(started({ answers: abroad }), { type: 'begin', about: 'me' }), 'asking', { at: 'urgent' });
    is(step(started({ answers: { army: ['other'] } }), { type: 'begin', about: 'me' }), 'reviewing', { at: undefined });
  });

  it('takes answers from outside if each could have been given', () => {
    is(brought(abroad, 'other'), 'asking', { at: 'urgent', about: 'other', answers: abroad, met: [], changing: false });
    for (const strange of [{ army: ['mars'] }, { shoes: ['42'] }, { army: 'russia' }, { army: [] }, { toString: ['x'] }, { age: ['over-30'], army: ['mars'] }]) {
      const refused = brought(strange as never);
      expect([at(refused), refused.context.answers]).toEqual([['beginning', undefined], {}]);
    }
    for (const event of ['go on', 'back', 'review', 'confirm'] as const) expect(at(step(started(), { type: event }))).toEqual(['beginning', undefined]);
    expect(at(step(started(), { type: 'revisit', screen: 'army' }))).toEqual(['beginning', undefined]);
    expect(at(step(started(), { type: 'start again', about: 'me' }))).toEqual(['beginning', undefined]);
    expect(at(step(begun, { type: 'bring', answers: abroad, about: 'me' }))).toEqual(['asking', 'army']);
  });
});

describe('asking', () => {
  it('takes an answer and goes on to the next screen', () => {
    const next = step(begun, answer('army', { army: ['russia'] }));
    is(next, 'asking', { at: 'where-now', answers: { army: ['russia'] } });
    is(step(next, answer('where-now', { 'where-now': ['ge'], age: ['over-30'] })), 'asking', { at: 'citizenship', answers: { army: ['russia'], 'where-now': ['ge'], age: ['over-30'] } });
  });

  it('lets a question be left open, and takes an answer back where the list is empty', () => {
    is(step(begun, answer('army', {})), 'asking', { at: 'where-now', answers: {} });
    const back = step(begun, answer('army', { army: ['russia'] }), { type: 'back' });
    const taken = step(back, answer('army', { army: [] }));
    expect(taken.context.answers).toEqual({});
    expect('army' in taken.context.answers).toBe(false);
    expect(at(taken)).toEqual(['asking', 'where-now']);
  });

  it('goes round what is not asked, and comes to what was left open at the end', () => {
    const skipped = step(begun, answer('army', {}));
    const last = step(skipped, { type: 'travel', to: { session: 'asking', at: 'destinations' } });
    is(step(last, answer('destinations', { destinations: ['de'] })), 'asking', { at: 'army' });
  });

  it.each<[string, GuideEvent]>([
    ['another screen', answer('where-now', { 'where-now': ['ge'] })],
    ['no screen', { type: 'answer', values: { army: ['russia'] } } as never],
    ['a question of another screen', answer('army', { age: ['over-30'] })],
    ['one that fits and one that does not', answer('army', { army: ['russia'], age: ['over-30'] })],
    ['an option there is not', answer('army', { army: ['mars'] })],
    ['two of one', answer('army', { army: ['russia', 'other'] })],
    ['a text', answer('army', { army: 'russia' as never })],
    ['nothing known', answer('army', { army: undefined } as never)],
    ['a question there is not', answer('army', { shoes: ['42'] } as never)],
    ['going on', { type: 'go on' }],
    ['confirming', { type: 'confirm' }],
    ['beginning', { type: 'begin', about: 'other' }],
    ['beginning again', { type: 'start again', about: 'other' }],
    ['a screen there is not', { type: 'revisit', screen: 'nowhere' }],
  ])('refuses %s', (_, event) => {
    expect(begun.can(event)).toBe(false);
    const after = step(begun, event);
    expect([after.value, after.context]).toEqual([begun.value, begun.context]);
  });

  it('goes back screen by screen, and before the first to the beginning', () => {
    const second = step(begun, answer('army', { army: ['russia'] }));
    is(step(second, { type: 'back' }), 'asking', { at: 'army', answers: { army: ['russia'] } });
    is(step(second, { type: 'back' }, { type: 'back' }), 'beginning', { at: undefined, changing: false, answers: { army: ['russia'] } });
  });

  it('looks over the answers at any time, and comes back to be changed', () => {
    const review = step(brought(abroad), { type: 'review' });
    is(review, 'reviewing', { at: undefined, changing: false });
    const changing = step(review, { type: 'revisit', screen: 'where-now' });
    is(changing, 'asking', { at: 'where-now', changing: true });
    // Whoever changes an answer is not led through all that follows it, but to what is still open.
    is(step(changing, answer('where-now', { 'where-now': ['de'] })), 'asking', { at: 'urgent', changing: true });
    is(step(brought(abroad), { type: 'revisit', screen: 'where-now' }), 'asking', { at: 'where-now', changing: true });
  });

  it('goes from a change back to the review where nothing is open', () => {
    const done = whole(abroad);
    const changing = step(done, { type: 'revisit', screen: 'where-now' });
    is(step(changing, answer('where-now', { 'where-now': ['de'] })), 'reviewing', { at: undefined, changing: false });
    is(step(changing, answer('where-now', { 'where-now': ['de'] }), { type: 'confirm' }), 'guided', { at: undefined, changing: false });
  });
});

describe('a shelter', () => {
  const russia = step(begun, answer('army', { army: ['russia'] }), answer('where-now', { 'where-now': ['russia'], age: ['under-18'] }));

  it('comes before the next question, once for each thing that must be said', () => {
    is(russia, 'sheltered', { at: 'where-now', met: [] });
    expect(shelterFor(russia.context)).toBe('still-in-russia');
    const second = step(russia, { type: 'go on' });
    is(second, 'sheltered', { at: 'where-now', met: ['still-in-russia'] });
    expect(shelterFor(second.context)).toBe('under-18');
    const on = step(second, { type: 'go on' });
    is(on, 'asking', { met: ['still-in-russia', 'under-18'] });
    expect(on.context.at).not.toBe('where-now');
    expect(shelterFor(on.context)).toBeUndefined();
    // And not again.
    is(step(on, { type: 'back' }, answer('where-now', {})), 'asking', { met: ['still-in-russia', 'under-18'] });
  });

  it('lets somebody go back and say otherwise', () => {
    const back = step(russia, { type: 'back' });
    is(back, 'asking', { at: 'where-now', met: [] });
    is(step(back, answer('where-now', { 'where-now': ['ge'], age: ['over-30'] })), 'asking', { at: 'citizenship', met: [] });
  });

  it('lets somebody look over the answers, and counts as read', () => {
    is(step(russia, { type: 'review' }), 'reviewing', { at: undefined, met: ['still-in-russia'] });
    expect(at(step(russia, { type: 'confirm' }))).toEqual(['sheltered', 'where-now']);
  });

  it('is the end for somebody this guide is not for', () => {
    const other = step(begun, answer('army', { army: ['other'] }));
    is(other, 'sheltered', { at: 'army' });
    expect(shelterFor(other.context)).toBe('another-army');
    is(step(other, { type: 'go on' }), 'guided', { at: undefined, met: ['another-army'] });
  });

  it('is for what holds, and not for what was not asked or is not known', () => {
    expect(shelterFor({ answers: {}, met: [] })).toBeUndefined();
    expect(shelterFor({ answers: { army: ['unsure'] }, met: [] })).toBeUndefined();
    expect(shelterFor({ answers: { ...abroad, urgent: ['airport', 'detained'] }, met: [] })).toBe('detained-or-removal');
    expect(shelterFor({ answers: { ...abroad, urgent: ['airport', 'detained'] }, met: ['detained-or-removal'] })).toBe('at-the-airport');
    expect(shelterFor({ answers: { ...abroad, citizenship: ['other-held'], 'other-country': ['live-safely'] }, met: [] })).toBe('safe-second-nationality');
    // A referral that holds and is no shelter stops nobody.
    expect(shelterFor({ answers: { ...abroad, claim: ['refused'] }, met: [] })).toBeUndefined();
  });
});

describe('reviewing', () => {
  const early = step(brought(abroad), { type: 'review' });
  const done = whole({ ...abroad, service: ['no-tie'] });

  it('confirms its way to what is open, or to the guidance', () => {
    is(step(early, { type: 'confirm' }), 'asking', { at: 'urgent' });
    is(step(done, { type: 'confirm' }), 'guided', { at: undefined });
  });
  it('goes on to the guidance whatever is open', () => is(step(early, { type: 'go on' }), 'guided', { at: undefined, answers: abroad }));
  it('goes back to the last screen, and stays where there is none', () => {
    is(step(done, { type: 'back' }), 'asking', { at: 'destinations', changing: false });
    is(step(early, { type: 'back' }), 'asking', { at: 'destinations' });
  });
  it('changes only what is asked of this person', () => {
    expect(at(step(done, { type: 'revisit', screen: 'summons-when' }))).toEqual(['reviewing', undefined]);
    is(step(done, { type: 'revisit', screen: 'army' }), 'asking', { at: 'army', changing: true });
  });
});

describe('the guidance', () => {
  const guided = step(whole(abroad), { type: 'confirm' });
  it('leads back to the review, either way', () => {
    for (const type of ['back', 'review'] as const) is(step(guided, { type }), 'reviewing', { at: undefined });
  });
  it('leads to a screen that is asked, to change it', () => {
    is(step(guided, { type: 'revisit', screen: 'army' }), 'asking', { at: 'army', changing: true });
    expect(at(step(guided, { type: 'revisit', screen: 'nowhere' }))).toEqual(['guided', undefined]);
  });
  it('begins with somebody else in the same country, of whom nothing else is known', () => {
    const other = step(guided, { type: 'start again', about: 'other' });
    is(other, 'asking', { at: 'army', about: 'other', changing: false, met: [] });
    expect(other.context.answers).toEqual({ 'where-now': ['ge'] });
    expect(keptForSomeoneElse({ age: ['over-30'] })).toEqual({});
    expect(keptForSomeoneElse(abroad)).toEqual({ 'where-now': ['ge'] });
  });
  it('begins again with nothing read', () => {
    const sheltered = step(whole({ ...abroad, 'where-now': ['russia'] }), { type: 'confirm' });
    expect(sheltered.context.met).toEqual(['still-in-russia']);
    is(step(sheltered, { type: 'start again', about: 'me' }), 'asking', { met: [], answers: { 'where-now': ['russia'] } });
  });
});

describe('travelling, forgetting, leaving', () => {
  const second = brought(abroad);
  const tied = brought({ ...abroad, service: ['no-tie'] });
  it('leads to the places there are, from anywhere', () => {
    for (const from of [second, step(second, { type: 'review' }), step(second, { type: 'review' }, { type: 'go on' })]) {
      is(step(from, { type: 'travel', to: { session: 'beginning' } }), 'beginning', { at: undefined, changing: false, answers: abroad });
      is(step(from, { type: 'travel', to: { session: 'reviewing' } }), 'reviewing', { at: undefined, changing: false });
      is(step(from, { type: 'travel', to: { session: 'guided' } }), 'guided', { at: undefined, changing: false });
      is(step(from, { type: 'travel', to: { session: 'guided', at: 'army' } }), 'guided', { at: undefined });
      is(step(from, { type: 'travel', to: { session: 'asking', at: 'citizenship' } }), 'asking', { at: 'citizenship', changing: false });
    }
  });
  it('leads to no screen that is not asked, and to no place there is not', () => {
    for (const to of [{ session: 'asking', at: 'summons-when' }, { session: 'asking' }, { session: 'sheltered' }, { session: 'left' }]) {
      const after = step(tied, { type: 'travel', to } as never);
      expect([after.value, after.context]).toEqual([tied.value, tied.context]);
    }
  });
  it('ends a change that was under way', () => {
    const changing = step(second, { type: 'revisit', screen: 'army' });
    is(step(changing, { type: 'travel', to: { session: 'asking', at: 'where-now' } }), 'asking', { changing: false, at: 'where-now' });
    is(step(changing, { type: 'review' }), 'reviewing', { changing: false, at: undefined });
  });
  it('forgets everything but the day', () => {
    const full = step(brought({ ...abroad, 'where-now': ['russia'] }, 'other'), { type: 'travel', to: { session: 'asking', at: 'army' } }, answer('army', {}));
    const forgotten = step(step(full, { type: 'go on' }), { type: 'forget' });
    is(forgotten, 'beginning', {});
    expect(forgotten.context).toEqual({ answers: {}, about: 'me', at: undefined, changing: false, met: [], today });
  });
  it('leaves without a way back, saying so once', () => {
    const from = step(brought(abroad, 'other'), { type: 'revisit', screen: 'army' });
    expect(said(from, { type: 'leave' })).toEqual([{ type: 'left' }]);
    const left = step(from, { type: 'leave' });
    is(left, 'left', {});
    expect(left.context).toEqual({ answers: {}, about: 'me', at: undefined, changing: false, met: [], today });
    expect(said(left, { type: 'leave' })).toEqual([]);
    for (const event of [{ type: 'begin', about: 'other' }, { type: 'forget' }, { type: 'travel', to: { session: 'beginning' } }, { type: 'back' }] as GuideEvent[]) {
      expect([step(left, event).value, step(left, event).context]).toEqual([left.value, left.context]);
    }
  });
});

describe('the regions beside', () => {
  type Regions = { grounds: Record<string, string>; referral: Record<string, string>; destination: string };
  const regions = (answers: Answers) => brought(answers).value as unknown as Regions;
  const objector: Answers = { army: ['russia'], 'where-now': ['ge'], age: ['over-30'], service: ['contract'], 'left-unit': ['left'], 'why-refuse': ['this-war'], 'refusal-acts': ['left'], case: ['leaving'] };

  it('are there for every ground and every kind of referral, and say nothing of nobody', () => {
    expect(started().value).toEqual({
      session: 'beginning', destination: 'nowhere',
      grounds: Object.fromEntries(groundIds.map((id) => [id, 'few'])), referral: Object.fromEntries(referralKinds.map((kind) => [kind, 'silent'])),
    });
  });
  it('say of each ground how it stands', () => {
    expect(regions({ army: ['russia'], age: ['18-30'], service: ['woman-specialty'], 'why-refuse': ['this-war'] }).grounds).toEqual({ 'targeted-persecution': 'few', 'war-crimes-objection': 'some', 'personal-circumstances': 'some' });
    expect(regions({ ...objector, contract: ['before-war'], 'kept-past-end': ['yes'] }).grounds['war-crimes-objection']).toBe('several');
    expect(regions({ ...objector, sent: ['yes'], 'own-part': ['detention'] }).grounds['war-crimes-objection']).toBe('withheld');
    expect(regions({ army: ['other'] }).grounds).toEqual(Object.fromEntries(groundIds.map((id) => [id, 'withheld'])));
  });
  it('say which kinds of referral fire, and fall silent again', () => {
    expect(regions(objector).referral).toEqual(Object.fromEntries(referralKinds.map((kind) => [kind, kind === 'exclusion' ? 'fires' : 'silent'])));
    for (const [kind, answers] of [['procedure', { urgent: ['detained'] }], ['vulnerability', { needs: ['trauma'] }], ['status', { citizenship: ['other-could-get'] }], ['safety', { needs: ['suicidal'] }]] as const) expect(regions(answers as Answers).referral[kind]).toBe('fires');
    const fires = brought({ army: ['russia'], age: ['under-18'] });
    expect((fires.value as unknown as Regions).referral.vulnerability).toBe('fires');
    const silent = step(fires, { type: 'forget' });
    expect(silent.value).toEqual(started().value);
  });
  it('say whether somebody looks anywhere, and whether that is a danger', () => {
    expect(regions({ destinations: ['de'] }).destination).toBe('somewhere');
    expect(regions({ ...objector, destinations: ['kz'] }).destination).toBe('danger');
    expect(regions({ ...objector, 'where-now': ['elsewhere'], destinations: ['no'] }).destination).toBe('somewhere');
    expect(regions({ ...objector, 'where-now': ['elsewhere'], destinations: ['kz', 'no'] }).destination).toBe('danger');
    expect(regions({ 'where-now': ['elsewhere'] }).destination).toBe('nowhere');
  });
  it('say a danger where a row of a destination that speaks is one, and not for any other row', () => {
    const met = new Set<string>();
    for (const persona of personas.slice(0, 12)) {
      for (const code of countryCodes) {
        const answers = { ...answersFor(persona), 'where-now': ['elsewhere'], destinations: [code] };
        const kinds = advisoriesFor(code, settle(answers).facts).map(({ kind }) => kind);
        const place = kinds.includes('danger') ? 'danger' : 'somewhere';
        expect(regions(answers).destination, `${persona.id}: ${code}`).toBe(place);
        met.add(`${place} ${kinds.length > 0}`);
      }
    }
    expect(met).toContain('somewhere true');
  });
  it('turn back when an answer is changed', () => {
    const changed = (answers: Answers, on: string, values: Answers) => step(brought(answers), { type: 'revisit', screen: on }, answer(on, values)).value as unknown as Regions;
    expect(changed({ ...objector, contract: ['before-war'], 'kept-past-end': ['yes'] }, 'service', { service: ['no-tie'] }).grounds['war-crimes-objection']).toBe('few');
    expect(changed({ army: ['russia'], age: ['under-18'] }, 'where-now', { age: ['over-30'] }).referral.vulnerability).toBe('silent');
    expect(changed({ ...abroad, 'where-now': ['elsewhere'], destinations: ['de'] }, 'destinations', { destinations: ['none'] }).destination).toBe('nowhere');
    expect(changed({ ...abroad, 'where-now': ['elsewhere'], destinations: ['none'] }, 'destinations', { destinations: ['no'] }).destination).toBe('somewhere');
  });
});

it('has a name, by which it is drawn', () => expect(guidance.id).toBe('guidance'));
