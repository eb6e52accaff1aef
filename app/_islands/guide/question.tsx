import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createFormControl, type FieldErrors, type Resolver, useForm } from 'react-hook-form';
import { glossary } from '../../../content/glossary.ts';
import type { Screen } from '../../../content/questions.ts';
import { type QuestionId, unknowns, vocabulary } from '../../../content/vocabulary.ts';
import { type Answers, fits, toggled, visible } from '../../../machines/path.ts';
import { optionLabel } from '../../../machines/words.ts';
import { Icon } from '../../_components/icon.tsx';
import type { Reading } from '../../_components/reading.ts';
import { inOrder, isUnknown } from './in-order.ts';
import { useGuide } from './provider.tsx';

type Values = Record<string, readonly string[]>;
/** What was ticked on a screen that was left before Continue, by the screen: in memory, as the answers are. */
export type Drafts = Map<string, Values>;
type Props = {
  reading: Reading;
  screen: Screen;
  answers: Answers;
  drafts: Drafts;
  onAnswer: (values: Answers) => void;
  onReview: (() => void) | undefined;
};

/** A question takes exactly what it offers. */
const resolverFor =
  (shown: (values: Values) => readonly QuestionId[]): Resolver<Values> =>
  (values) => {
    const wrong = shown(values).filter((id) => !fits(id, values[id] ?? []));
    const errors: FieldErrors<Values> = Object.fromEntries(wrong.map((id) => [id, { type: 'choose' }]));
    return wrong.length === 0 ? { values, errors: {} } : { values: {}, errors };
  };

/**
 * One screen of the interview: a warning first where it may hurt, then a question or a few that belong together. What it draws
 * serves the next screen again: to draw it anew takes a slow phone a fifth longer. So whatever a person may have done to it is set
 * back, and the heading, which a screen reader must be told of anew, has a key.
 */
export function QuestionScreen(props: Props) {
  const { reading, screen, answers } = props;
  const answered = screen.asks.some(({ question }) => answers[question]);
  const [warned, setWarned] = useState(answered);
  // The button pressed is gone, and focus with it.
  useEffect(() => {
    if (!screen.painful || !warned || answered) return;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('form h1')?.focus({ preventScroll: true });
  }, [screen, warned, answered]);
  if (screen.painful && !warned) {
    const skip = () => props.onAnswer(skipped(screen, answers, {}));
    return (
      <div className="gentle">
        <h1 tabIndex={-1}>{reading.say('ui.painful.title')}</h1>
        <p className="lead">{reading.say(`questions.screens.${screen.id}.warning`)}</p>
        <p>{reading.say('ui.painful.stop')}</p>
        <div className="actions">
          <button type="button" className="button" onClick={() => setWarned(true)}>
            {reading.say('ui.painful.go-on')} <Icon name="next" />
          </button>
          <button type="button" className="textlink" onClick={skip}>
            {reading.say('ui.painful.skip')}
          </button>
        </div>
      </div>
    );
  }
  return <QuestionForm {...props} />;
}

/** Every question still open on the screen answered with "I'd rather not say", follow-ups that this opens too. */
function skipped(screen: Screen, answers: Answers, values: Values): Answers {
  const filled: Record<string, readonly string[]> = {};
  for (let more = true; more; ) {
    const now = visible(screen, { ...answers, ...values, ...filled });
    const open = now.filter((id) => !(values[id]?.length || filled[id]));
    for (const id of open) filled[id] = ['rather-not-say'];
    more = open.length > 0;
  }
  return { ...Object.fromEntries(Object.entries(values).filter(([, value]) => value.length > 0)), ...filled };
}

function QuestionForm({ reading, screen, answers, drafts, onAnswer, onReview }: Props) {
  const { say } = reading;
  const done = (values: Answers) => {
    drafts.delete(screen.id);
    onAnswer(values);
  };
  const merged = (values: Values): Answers => {
    const all: Record<string, readonly string[]> = { ...answers };
    for (const { question } of screen.asks) {
      const value = values[question];
      if (value?.length) all[question] = value;
      else delete all[question];
    }
    return all;
  };
  const shownFor = (values: Values) => visible(screen, merged(values));
  // Made for the screen and not with the component, which outlives it. Answers change only with the screen.
  const { formControl } = useMemo(
    () => createFormControl<Values>({ defaultValues: Object.fromEntries(screen.asks.map(({ question }) => [question, drafts.get(screen.id)?.[question] ?? answers[question] ?? []])) }),
    [screen, answers, drafts],
  );
  const form = useForm<Values>({ formControl, resolver: resolverFor(shownFor), shouldFocusError: false, reValidateMode: 'onSubmit' });
  for (const { question } of screen.asks) form.register(question);
  const values = form.watch();
  const shown = shownFor(values);
  const wrong = shown.filter((id) => form.formState.errors[id]);
  const summary = useRef<HTMLDivElement>(null);
  // Focus goes to the summary each time Continue is refused, even when the same questions are named again.
  useEffect(() => {
    if (form.formState.submitCount > 0) summary.current?.focus();
  }, [form.formState.submitCount]);

  const alone = screen.asks.length === 1;
  const choose = useCallback(
    (question: QuestionId, option: string) => {
      form.setValue(question, toggled(question, form.getValues(question) ?? [], option), { shouldDirty: true });
      if (form.formState.errors[question]) form.clearErrors(question);
      drafts.set(screen.id, { ...form.getValues() });
    },
    [form, drafts, screen],
  );
  const onlyShown = (all: Values): Answers => Object.fromEntries(Object.entries(all).filter(([id]) => shown.includes(id as QuestionId)));

  return (
    <form
      className="question"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit((chosen) => done(onlyShown(chosen)))();
      }}
    >
      {wrong.length > 0 ? (
        <div className="errors" role="alert" tabIndex={-1} ref={summary} aria-labelledby="errors-h">
          <h2 id="errors-h">{say('ui.question.error-title')}</h2>
          <ul>
            {wrong.map((id) => (
              <li key={id}>
                <button type="button" className="textlink" onClick={() => document.querySelector<HTMLInputElement>(`#q-${id} input`)?.focus()}>
                  {say(`questions.questions.${id}.label`)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {alone ? null : (
        <>
          <h1 key={screen.id} tabIndex={-1}>
            {say(`questions.screens.${screen.id}.title`)}
          </h1>
          {reading.data.messages[`questions.screens.${screen.id}.help`] ? <p className="help">{say(`questions.screens.${screen.id}.help`)}</p> : null}
        </>
      )}
      {shown.map((id) => (
        <Question
          key={screen.asks.findIndex(({ question }) => question === id)}
          reading={reading}
          id={id}
          alone={alone}
          chosen={(values[id] ?? []).join(' ')}
          wrong={wrong.includes(id)}
          onChoose={choose}
        />
      ))}
      {(screen.terms ?? []).map((id) => (
        <details className="more" key={id}>
          <summary>
            <span>{say('ui.question.term', { term: say(`glossary.${id}.term`) })}</span>
          </summary>
          <div className="more__body">
            <p>{say(`glossary.${id}.means`)}</p>
            {reading.locale === 'ru' ? null : <p lang="ru">{glossary[id].ru}</p>}
          </div>
        </details>
      ))}
      <div className="actions">
        <button type="submit" className="button">
          {say('ui.question.continue')} <Icon name="next" />
        </button>
        <button type="button" className="textlink" onClick={() => done(skipped(screen, answers, alone ? {} : (onlyShown(values) as Values)))}>
          {say(alone ? 'ui.question.skip' : 'ui.question.skip-rest')}
        </button>
        {onReview ? (
          <button
            type="button"
            className="textlink"
            onClick={() => {
              drafts.delete(screen.id);
              onReview();
            }}
          >
            {say('ui.question.to-review')}
          </button>
        ) : null}
      </div>
    </form>
  );
}

type QuestionProps = {
  reading: Reading;
  id: QuestionId;
  alone: boolean;
  /** The options ticked, with a space between: the same text again is the same answer again. */
  chosen: string;
  wrong: boolean;
  onChoose: (question: QuestionId, option: string) => void;
};

/** An element that is the same again is not compared: a tick goes through its own question and not through all of the screen. */
function Question({ reading, id, alone, chosen, wrong, onChoose }: QuestionProps) {
  return useMemo(() => <Asked reading={reading} id={id} alone={alone} chosen={chosen} wrong={wrong} onChoose={onChoose} />, [reading, id, alone, chosen, wrong, onChoose]);
}

function Asked({ reading, id, alone, chosen, wrong, onChoose }: QuestionProps) {
  const { say, data } = reading;
  const { kind } = vocabulary[id];
  const value = chosen.split(' ');
  const key = `questions.questions.${id}`;
  const has = (more: string) => `${key}.${more}` in data.messages;
  const offered = useMemo(() => inOrder(id, reading), [id, reading]);
  const type = kind === 'one' ? 'radio' : 'checkbox';
  const helps = [has('help') ? `h-${id}` : '', kind === 'many' ? `m-${id}` : '', wrong ? `e-${id}` : ''].filter(Boolean).join(' ');
  const tile = (option: string, at: number) => (
    <label className={isUnknown(option) ? 'tile tile--quiet' : 'tile'} key={at}>
      <input type={type} name={id} value={option} checked={value.includes(option)} onChange={() => onChoose(id, option)} autoComplete="off" />
      <span className="tile__text">
        <span className="tile__label">{optionLabel(id, option, say)}</span>
        {has(`hints.${option}`) ? <span className="tile__hint">{say(`${key}.hints.${option}`)}</span> : null}
      </span>
    </label>
  );
  const label = say(`${key}.label`);
  return (
    <div className={wrong ? 'asked has-error' : 'asked'} id={`q-${id}`}>
      <fieldset aria-describedby={helps || undefined}>
        <legend>
          {alone ? (
            <h1 key={id} tabIndex={-1}>
              {label}
            </h1>
          ) : (
            <h2>{label}</h2>
          )}
        </legend>
        {has('help') ? (
          <p className="help" id={`h-${id}`}>
            {say(`${key}.help`)}
          </p>
        ) : null}
        {kind === 'many' ? (
          <p className="help small" id={`m-${id}`}>
            {say('ui.question.tick-all')}
          </p>
        ) : null}
        <Why reading={reading} id={id} />
        {wrong ? (
          <p className="error-line" id={`e-${id}`}>
            <Icon name="stop" />
            {say('ui.question.error')}
          </p>
        ) : null}
        <div className={offered.length > 14 ? 'tiles tiles--many' : 'tiles'}>
          {offered.map(tile)}
          <p className="tiles__or">{say('ui.question.never-against')}</p>
          {unknowns.map(tile)}
        </div>
      </fieldset>
    </div>
  );
}

/** Closed, and long: it is drawn once the question itself can be seen. */
function Why({ reading, id }: { reading: Reading; id: QuestionId }) {
  const { later, fetchLater } = useGuide();
  const [seen, setSeen] = useState<QuestionId>();
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    // Opened at the question before, perhaps.
    if (details.current) details.current.open = false;
    const soon = setTimeout(() => setSeen(id), 100);
    return () => clearTimeout(soon);
  }, [id]);
  const body = useMemo(() => (seen === id && later ? <later.Serves reading={reading} id={id} /> : null), [seen, later, reading, id]);
  return (
    <details className="more" ref={details}>
      <summary>
        <span>{reading.say('ui.question.why')}</span>
      </summary>
      <div className="more__body">
        {body}
        {later ? null : <p role="status">{reading.say(later === null ? 'ui.guide.not-come' : 'ui.guide.coming')}</p>}
        {later === null ? (
          <button type="button" className="textlink" onClick={() => void fetchLater()}>
            {reading.say('ui.destinations.again')}
          </button>
        ) : null}
      </div>
    </details>
  );
}
