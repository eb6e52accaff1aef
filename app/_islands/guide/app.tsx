import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Locale } from '../../../content/locales.ts';
import { sections, screens } from '../../../content/questions.ts';
import type { QuestionId } from '../../../content/vocabulary.ts';
import { shelterFor, type Place } from '../../../machines/guidance.ts';
import { before, next, progress } from '../../../machines/path.ts';
import { Helplines } from '../../_components/helplines.tsx';
import { Icon } from '../../_components/icon.tsx';
import { Shell } from '../../_components/shell.tsx';
import { speaks } from '../page-data.ts';
import { Begin } from './begin.tsx';
import { KeepPart } from './keep.tsx';
import { useGuide, useReading, useSend, useSnapshot } from './provider.tsx';
import { type Drafts, QuestionScreen } from './question.tsx';
import { Review, screenAsking } from './review.tsx';
import './shared.ts';
import { useTravel } from './travel.ts';

/** The guide: what is shown follows from the snapshot, and nothing else. */
export function GuideApp() {
  const { speak, broken, actor, missing, fetchRecords, later, fetchLater } = useGuide();
  const snapshot = useSnapshot();
  const reading = useReading();
  const send = useSend();
  const { say } = reading;
  const { answers, at } = snapshot.context;
  const session = snapshot.value.session as 'beginning' | 'asking' | 'sheltered' | 'reviewing' | 'guided' | 'left';
  const [unspoken, setUnspoken] = useState<Locale>();
  const left = session === 'left';

  const { back, anew } = useTravel();
  const [drafts] = useState<Drafts>(() => new Map());
  const frame = useRef<HTMLDivElement>(null);
  const told = `${session} ${at ?? ''} ${session === 'sheltered' ? shelterFor(snapshot.context) : ''}`;
  const seen = useRef(told);
  /** The question that somebody wants to change, on a screen that asks more than it. */
  const sought = useRef<QuestionId | undefined>(undefined);
  // A new screen begins at its heading, for eyes and for screen readers alike, and is not seen before at another height; the first
  // one is left where the page put it.
  useLayoutEffect(() => {
    if (seen.current === told) return;
    // What was brought along has answers of its own.
    if (seen.current.startsWith('beginning') && told.startsWith('reviewing')) drafts.clear();
    seen.current = told;
    scrollTo(0, 0);
    const part = sought.current && document.getElementById(`q-${sought.current}`);
    sought.current = undefined;
    const heading = part?.querySelector<HTMLElement>('h2');
    if (!part || !heading) {
      frame.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      return;
    }
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    part.scrollIntoView();
  }, [told, drafts]);
  useEffect(() => {
    document.documentElement.lang = reading.locale;
  }, [reading.locale]);
  useEffect(() => {
    const leave = () => actor.send({ type: 'leave' });
    // To a part of this page without a trace in the address: it would tell what there was to read.
    const within = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      const part = link ? document.getElementById(link.hash.slice(1)) : null;
      if (!part) return;
      event.preventDefault();
      part.tabIndex = -1;
      part.focus({ preventScroll: true });
      part.scrollIntoView();
    };
    addEventListener('grounds:leave', leave);
    document.addEventListener('click', within);
    return () => {
      removeEventListener('grounds:leave', leave);
      document.removeEventListener('click', within);
    };
  }, [actor]);

  const onLanguage = (locale: Locale) => {
    if (!speaks(locale)) return false;
    void speak(locale).then((done) => {
      setUnspoken(done ? undefined : locale);
      if (done) history.replaceState(history.state, '', new URL(`../../${locale}/guide/`, location.href));
    });
    return true;
  };
  const goBack = () => {
    const previous = session === 'sheltered' ? at : before(at, answers)?.id;
    const to: Place = session === 'guided' ? { session: 'reviewing' } : previous ? { session: 'asking', at: previous } : { session: 'beginning' };
    back(to, () => send({ type: 'back' }));
  };
  const ask = (question: QuestionId) => {
    sought.current = question;
    send({ type: 'revisit', screen: screenAsking(question) });
  };
  const forget = () => {
    drafts.clear();
    send({ type: 'forget' });
    anew();
  };
  const startAgain = () => {
    drafts.clear();
    send({ type: 'start again', about: 'other' });
    anew();
  };
  if (left) return null;

  const screen = screens.find(({ id }) => id === at);
  const shelter = session === 'sheltered' ? shelterFor(snapshot.context) : undefined;
  return (
    <Shell reading={reading} page="guide" bare busy={session === 'asking' || session === 'sheltered'} onLanguage={onLanguage}>
      <div ref={frame} data-screen={session === 'asking' ? at : session}>
        {session === 'beginning' ? null : (
          <button type="button" className="back noprint" onClick={goBack}>
            <Icon name="prev" />
            {say(session === 'guided' ? 'ui.review.title' : 'ui.back')}
          </button>
        )}
        {unspoken ? (
          <p className="notice col" role="alert">
            {say('ui.guide.language-failed')}
          </p>
        ) : null}
        {broken ? (
          <div className="notice col" role="alert">
            <h2>{say('ui.guide.broken')}</h2>
            <p>{say('ui.guide.broken-do')}</p>
          </div>
        ) : null}
        {session === 'beginning' ? (
          <div className="col">
            <Begin reading={reading} onBegin={(about) => send({ type: 'begin', about })} />
          </div>
        ) : null}
        {session === 'asking' && screen ? (
          <div className="col">
            <Progress at={screen.id} />
            <QuestionScreen
              key={screen.painful ? screen.id : 'plain'}
              reading={reading}
              screen={screen}
              answers={answers}
              drafts={drafts}
              onAnswer={(values) => send({ type: 'answer', on: screen.id, values })}
              onReview={snapshot.context.changing || next(answers) === undefined ? () => send({ type: 'review' }) : undefined}
            />
          </div>
        ) : null}
        {shelter ? (
          <div className="col gentle" data-shelter={shelter}>
            <h1 tabIndex={-1}>{say(`law.shelters.${shelter}.title`)}</h1>
            <p className="lead">{say(`law.shelters.${shelter}.says`)}</p>
            <p>{say(`law.shelters.${shelter}.do`)}</p>
            <Helplines of={shelter} reading={reading} />
            <div className="actions">
              <button type="button" className="button" onClick={() => send({ type: 'go on' })}>
                {say('ui.guide.go-on')} <Icon name="next" />
              </button>
            </div>
          </div>
        ) : null}
        {session === 'reviewing' ? (
          <Review
            reading={reading}
            answers={answers}
            onChange={ask}
            onGuidance={() => send({ type: 'go on' })}
            onRest={next(answers) ? () => send({ type: 'confirm' }) : undefined}
            onForget={forget}
          />
        ) : null}
        {session === 'guided' && later ? (
          <later.Guided
            reading={reading}
            answers={answers}
            ask={ask}
            retry={missing ? () => void fetchRecords() : undefined}
            keep={<KeepPart reading={reading} part="Keep" label={say('ui.keep.show')} />}
            onAgain={startAgain}
            onForget={forget}
          />
        ) : null}
        {session === 'guided' && !later ? (
          <div className="notice col" role="status">
            <h1 tabIndex={-1}>{say('ui.guidance.title')}</h1>
            <p>{say(later === null ? 'ui.guide.not-come' : 'ui.guide.coming')}</p>
            {later === null ? (
              <button type="button" className="button button--quiet" onClick={() => void fetchLater()}>
                {say('ui.destinations.again')}
              </button>
            ) : null}
          </div>
        ) : null}
      </div>
    </Shell>
  );
}

function Progress({ at }: { at: string }) {
  const { say } = useReading();
  const { answers } = useSnapshot().context;
  const section = screens.find(({ id }) => id === at)?.section ?? 'before';
  const now = sections.indexOf(section);
  const { index, total } = progress(answers, at);
  return (
    <div className="progress">
      <p>
        {say('ui.question.section', { n: now + 1, of: sections.length })} <strong>{say(`questions.sections.${section}`)}</strong>
        <span className="hide"> {say('ui.question.screen', { n: index + 1, of: total })}</span>
      </p>
      <div className="progress__bar" aria-hidden="true">
        {sections.map((id, order) => (
          <i key={id} className={order < now ? 'done' : order === now ? 'now' : undefined} />
        ))}
      </div>
    </div>
  );
}
