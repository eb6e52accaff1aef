import { useEffect, useMemo, useRef, useState } from 'react';
import type { Locale } from '../../../content/locales.ts';
import type { RecordCode } from '../../../content/country.ts';
import { type QuestionId, vocabulary } from '../../../content/vocabulary.ts';
import { type Answers, settle } from '../../../machines/path.ts';
import { type GuideData, readingOf } from '../../_components/reading.ts';
import { Shell } from '../../_components/shell.tsx';
import { dataIn, speaks } from '../page-data.ts';
import { AskNext, LawBehind, TwoPlaces } from './beside.tsx';
import { type Case, newCase, opened, stepped, ticked, wouldLose } from './case.ts';
import { Files } from './files.tsx';
import { Findings } from './findings.tsx';
import type { Command } from './keys.ts';
import { useLate } from './late.ts';
import { CaseNote } from './note.tsx';
import { Questions } from './questions.tsx';
import { WhatIf } from './what-if.tsx';

const panels = ['note', 'places', 'files', 'keys'] as const;
type Panel = (typeof panels)[number];

/** The board: all questions of a case and what they point to, on one screen. Everything is in memory, and goes with the page. */
export function Board({ data: first, today }: { data: GuideData; today: string }) {
  const [data, setData] = useState(first);
  const [cases, setCases] = useState<readonly Case[]>([newCase(1)]);
  const [at, setAt] = useState(1);
  const [panel, setPanel] = useState<Panel>();
  const [pair, setPair] = useState<readonly RecordCode[]>([]);
  const [unspoken, setUnspoken] = useState(false);
  const [left, setLeft] = useState(false);
  const [closing, setClosing] = useState<number>();
  const reading = readingOf(data, 'other', today, document.documentElement.dataset.root);
  const { say } = reading;
  const one = cases.find(({ id }) => id === at) ?? (cases[0] as Case);
  const change = (how: (one: Case) => Case) => setCases((all) => all.map((other) => (other.id === one.id ? how(other) : other)));

  useEffect(() => {
    void dataIn(first.locale).then((full) => full && setData((now) => (now.locale === full.locale ? full : now)));
  }, [first]);
  useEffect(() => {
    document.documentElement.lang = data.locale;
  }, [data.locale]);
  useEffect(() => {
    if (panel !== 'keys') return;
    const shut = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setPanel(undefined);
    };
    addEventListener('keydown', shut);
    return () => removeEventListener('keydown', shut);
  }, [panel]);
  // Leaving warns once that what was not saved goes; somebody who must be gone at once is not held up.
  const unsaved = useRef(false);
  unsaved.current = !left && cases.some(({ saved }) => !saved);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved.current) event.preventDefault();
    };
    const forget = () => {
      unsaved.current = false;
      removeEventListener('beforeunload', warn);
      setLeft(true);
      setCases([newCase(1)]);
    };
    addEventListener('beforeunload', warn);
    addEventListener('grounds:leave', forget);
    return () => {
      removeEventListener('beforeunload', warn);
      removeEventListener('grounds:leave', forget);
    };
  }, []);
  // A locked file takes a moment to open, and the cases may be others by then.
  const put = useRef((_: Answers) => {});
  const late = useLate(one);
  const results = useMemo(() => {
    const reading = readingOf(data, 'other', today, document.documentElement.dataset.root);
    const open = (question: QuestionId) => setCases((all) => all.map((other) => (other.id === late.id ? { ...other, at: question } : other)));
    return (
      <>
        <section key={`findings-${late.id}`} aria-labelledby="board-f">
          <h2 id="board-f">{reading.say('ui.board.findings')}</h2>
          <Findings reading={reading} one={late} onOpen={open} />
        </section>
        <section key={`next-${late.id}`} aria-labelledby="board-n">
          <h2 id="board-n">{reading.say('ui.board.ask-next')}</h2>
          <AskNext reading={reading} one={late} onOpen={open} />
          <h2>{reading.say('ui.board.law', { question: reading.say(`questions.questions.${late.at}.short`) })}</h2>
          <LawBehind reading={reading} question={late.at} />
        </section>
      </>
    );
  }, [late, data, today]);
  if (left) return null;

  const open = (question: QuestionId) => change((old) => ({ ...old, at: question }));
  const tick = (question: QuestionId, option: string) => change((old) => ticked(old, question, option, vocabulary[question].kind === 'one'));
  const tryOut = () => change((old) => ({ ...old, ghost: old.ghost ? undefined : old.answers }));
  const command = ({ kind }: Command) => {
    if (kind === 'next') change((old) => stepped(old, 1));
    if (kind === 'back') change((old) => stepped(old, -1));
    if (kind === 'what-if') tryOut();
    if (kind === 'keys') setPanel((now) => (now === 'keys' ? undefined : 'keys'));
    if (kind === 'law') for (const details of document.querySelectorAll<HTMLDetailsElement>('.board__found details')) details.open = !details.open;
  };
  const another = () => {
    const id = Math.max(...cases.map((other) => other.id)) + 1;
    setCases([...cases, newCase(id)]);
    setAt(id);
    setPanel(undefined);
  };
  put.current = (answers) => {
    const now = opened(cases, one.id, answers);
    setCases(now.cases);
    setAt(now.at);
  };
  // What was not saved is gone with the case: the button asks once more before that.
  const close = () => {
    if (wouldLose(one) && closing !== one.id) return setClosing(one.id);
    // The next case may have the number of this one.
    setClosing(undefined);
    const rest = cases.filter(({ id }) => id !== one.id);
    const kept = rest.length > 0 ? rest : [newCase(one.id + 1)];
    setCases(kept);
    setAt((kept[0] as Case).id);
  };
  const nameOf = ({ id, name }: Case) => name || say('ui.board.case', { n: id });
  const onLanguage = (locale: Locale) => {
    if (!speaks(locale)) return false;
    void dataIn(locale).then((full) => {
      setUnspoken(!full);
      if (!full) return;
      setData(full);
      history.replaceState(history.state, '', new URL(`../../${locale}/board/`, location.href));
    });
    return true;
  };
  const unanswered = settle(one.answers).asked.filter((question) => !one.answers[question]).length;

  return (
    <Shell reading={reading} page="board" bare wide busy={cases.some(({ saved }) => !saved)} onLanguage={onLanguage}>
      <div className="board__bar">
        <h1>{say('ui.board.title')}</h1>
        <p className="soft">{say('ui.board.in-memory')}</p>
        <ul className="board__cases" aria-label={say('ui.board.cases')}>
          {cases.map((other) => (
            <li key={other.id}>
              <button type="button" aria-pressed={other.id === one.id} onClick={() => setAt(other.id)}>
                {nameOf(other)}
                {other.saved ? null : <span title={say('ui.board.unsaved')}> •</span>}
              </button>
            </li>
          ))}
        </ul>
        <div className="actions">
          <button type="button" className="button button--quiet" onClick={another}>
            {say('ui.board.new')}
          </button>
          <button type="button" className="button button--quiet" aria-pressed={!!one.ghost} onClick={tryOut}>
            {say('ui.board.what-if')}
          </button>
          {panels.map((id) => (
            <button type="button" key={id} className="button button--quiet" aria-expanded={panel === id} onClick={() => setPanel(panel === id ? undefined : id)}>
              {say(`ui.board.${id}`)}
            </button>
          ))}
          <button type="button" className="textlink" onClick={close}>
            {say(closing === one.id && wouldLose(one) ? 'ui.board.close-unsaved' : 'ui.board.close')}
          </button>
        </div>
      </div>
      {unspoken ? (
        <p className="notice" role="alert">
          {say('ui.guide.language-failed')}
        </p>
      ) : null}
      {panel ? (
        <section className="board__panel" aria-label={say(`ui.board.${panel}`)}>
          {panel === 'note' ? <CaseNote reading={reading} one={one} onName={(name) => change((old) => ({ ...old, name }))} onNotes={(notes) => change((old) => ({ ...old, notes }))} /> : null}
          {panel === 'places' ? <TwoPlaces reading={reading} one={one} pair={pair} onPair={setPair} /> : null}
          {panel === 'files' ? (
            <Files
              reading={reading}
              one={one}
              today={today}
              onSaved={(answers) => change((old) => ({ ...old, saved: old.answers === answers }))}
              onOpened={(answers) => put.current(answers)}
            />
          ) : null}
          {panel === 'keys' ? <Keys reading={reading} /> : null}
        </section>
      ) : null}
      <WhatIf reading={reading} one={one} onEnd={tryOut} />
      <div className={one.ghost ? 'board board--ghost' : 'board'} aria-busy={late !== one}>
        <section aria-labelledby="board-q">
          <h2 id="board-q">{say('ui.board.questions')}</h2>
          <p className="small soft">{say('ui.board.open', { n: unanswered })}</p>
          <Questions key={one.id} reading={reading} one={one} onOpen={open} onTick={tick} onCommand={command} />
        </section>
        {results}
      </div>
    </Shell>
  );
}

function Keys({ reading: { say } }: { reading: ReturnType<typeof readingOf> }) {
  return (
    <dl className="board__keys">
      {(['options', 'next', 'back', 'find', 'what-if', 'law', 'keys'] as const).map((id) => (
        <div key={id}>
          <dt>
            <kbd>{say(`ui.board.key-${id}`)}</kbd>
          </dt>
          <dd>{say(`ui.board.key-${id}-does`)}</dd>
        </div>
      ))}
    </dl>
  );
}
