import { useLayoutEffect, useRef, useState } from 'react';
import { screens, sections } from '../../../content/questions.ts';
import { type QuestionId, unknowns, vocabulary } from '../../../content/vocabulary.ts';
import { settle } from '../../../machines/path.ts';
import { answerInWords, optionLabel } from '../../../machines/words.ts';
import type { Reading } from '../../_components/reading.ts';
import { inOrder } from '../guide/in-order.ts';
import { unremembered } from '../guide/unremembered.ts';
import { type Case, shownOf } from './case.ts';
import { type Command, commandOf, optionKeys } from './keys.ts';

type Props = {
  reading: Reading;
  one: Case;
  onOpen: (question: QuestionId) => void;
  onTick: (question: QuestionId, option: string) => void;
  onCommand: (command: Command) => void;
};
const sectionOf = new Map(screens.flatMap(({ section, asks }) => asks.map(({ question }) => [question, section] as const)));

/** The options in the order of the guide: the key of each is the key of its place. */
const offered = (question: QuestionId, reading: Reading): readonly string[] => [...inOrder(question, reading), ...unknowns];

/** All questions asked of this person, follow-ups in their place; one of them open. */
export function Questions({ reading, one, onOpen, onTick, onCommand }: Props) {
  const { say } = reading;
  const answers = shownOf(one);
  const { asked } = settle(answers);
  const list = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const [sought, setSought] = useState('');
  const matches = (question: QuestionId) => [`questions.questions.${question}.short`, `questions.questions.${question}.label`].some((key) => say(key).toLocaleLowerCase().includes(sought.toLocaleLowerCase()));
  const found = sought.trim() === '' ? asked : asked.filter(matches);

  // Focus follows the open question where it was changed from here: what had the focus is gone by then. It is taken from nowhere else.
  const fromHere = useRef(false);
  const here = <T extends unknown[]>(act: (...given: T) => void) => (...given: T) => {
    fromHere.current = true;
    act(...given);
  };
  useLayoutEffect(() => {
    const open = list.current?.querySelector<HTMLElement>(`[data-question="${one.at}"]`);
    if (fromHere.current) open?.focus({ preventScroll: true });
    fromHere.current = false;
    // Opening a file puts another question here as well; what was said of the file stays in sight.
    if (!document.activeElement?.closest('.board__panel')) open?.scrollIntoView({ block: 'nearest' });
  }, [one.at]);
  const [openOne, tick, step] = [here(onOpen), here(onTick), here(onCommand)];

  return (
    <div
      ref={list}
      className="board__list"
      role="group"
      tabIndex={-1}
      aria-label={say('ui.board.questions')}
      onKeyDown={(event) => {
        if (event.target === find.current) return;
        const asked = commandOf(event.nativeEvent ?? event);
        if (!asked) return;
        // Enter and Space on a row or a button are its own.
        if (event.code === 'Enter' && event.target instanceof HTMLElement && event.target.closest('button')) return;
        event.preventDefault();
        if (asked.kind === 'find') return find.current?.focus();
        if (asked.kind === 'next' || asked.kind === 'back') return step(asked);
        if (asked.kind !== 'option') return onCommand(asked);
        const option = offered(one.at, reading)[asked.at];
        if (option) tick(one.at, option);
      }}
    >
      <p className="keep__field">
        <label className="hide" htmlFor="board-find">
          {say('ui.board.find')}
        </label>
        <input
          ref={find}
          id="board-find"
          type="text"
          placeholder={say('ui.board.find')}
          {...unremembered}
          value={sought}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = found;
            if (event.key === 'Enter' && first) {
              setSought('');
              // At once: the next key may come before the question is drawn.
              list.current?.focus({ preventScroll: true });
              openOne(first);
            }
            if (event.key === 'Escape') setSought('');
          }}
        />
      </p>
      {found.length === 0 ? <p>{say('ui.board.not-found')}</p> : null}
      {sections.map((section) => {
        const own = found.filter((question) => sectionOf.get(question) === section);
        return own.length === 0 ? null : (
          <section key={section}>
            <h3>{say(`questions.sections.${section}`)}</h3>
            <ol>
              {own.map((question) => (
                <li key={question} className={question === one.at ? 'here' : undefined}>
                  {question === one.at ? (
                    <Open reading={reading} question={question} value={answers[question] ?? []} onTick={tick} />
                  ) : (
                    <button type="button" className="board__row" onClick={() => openOne(question)}>
                      <span className="q">{say(`questions.questions.${question}.short`)}</span>
                      <span className={answers[question] ? 'a' : 'a open'}>{answers[question] ? answerInWords(question, answers[question] ?? [], say) : say('ui.board.not-asked')}</span>
                    </button>
                  )}
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

function Open({ reading, question, value, onTick }: { reading: Reading; question: QuestionId; value: readonly string[]; onTick: Props['onTick'] }) {
  const { say } = reading;
  const isOne = vocabulary[question].kind === 'one';
  const screen = screens.find(({ asks }) => asks.some((ask) => ask.question === question));
  return (
    <fieldset className="board__open" tabIndex={-1} data-question={question}>
      <legend>{say(`questions.questions.${question}.label`)}</legend>
      {screen?.painful ? <p className="small soft">{say('ui.board.painful')}</p> : null}
      {offered(question, reading).map((option, at) => (
        <label key={option}>
          <input
            type={isOne ? 'radio' : 'checkbox'}
            name={`board-${question}`}
            value={option}
            autoComplete="off"
            aria-keyshortcuts={optionKeys[at]}
            checked={value.includes(option)}
            onChange={() => onTick(question, option)}
            // Arrows would tick as they go, and the next question would open before the right answer is reached.
            onKeyDown={(event) => {
              if (isOne && /^Arrow/.test(event.key)) {
                event.preventDefault();
                const inputs = [...(event.currentTarget.closest('fieldset')?.querySelectorAll('input') ?? [])];
                const by = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : -1;
                inputs[(inputs.indexOf(event.currentTarget) + by + inputs.length) % inputs.length]?.focus();
              }
            }}
          />
          {optionKeys[at] ? <span className="key" aria-hidden="true">{optionKeys[at]?.toUpperCase()}</span> : null}
          <span>{optionLabel(question, option, say)}</span>
        </label>
      ))}
    </fieldset>
  );
}
