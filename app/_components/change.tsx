import { useState } from 'react';
import { optionsOf, type QuestionId } from '../../content/vocabulary.ts';
import { type Moved, movedBetween, type Next } from '../../machines/ask-next.ts';
import { type Finding, findings } from '../../machines/law.ts';
import { type Answers, settle, toggled } from '../../machines/path.ts';
import { optionLabel, standingKey } from '../../machines/words.ts';
import { type Ask, AskLink } from './finding.tsx';
import type { Reading } from './reading.ts';

type Props = { reading: Reading; answers: Answers; found: readonly Finding[]; next: readonly Next[]; ask: Ask | undefined };

/** What would change this: the open questions that could move a ground, the most telling first, each to be tried out without a trace. */
export function WouldChange({ reading, answers, found, next, ask }: Props) {
  const { say } = reading;
  return (
    <>
      <p className="col">{say('ui.change-part.says')}</p>
      <ol className="col list">
        {next.slice(0, 8).map(({ question, ground, element }) => (
          <li key={question} data-next={question}>
            <strong>{say(`questions.questions.${question}.short`)}</strong>{' '}
            <span className="soft">
              {say(`law.elements.${element}.name`)} ({say(`law.grounds.${ground}.name`)}){' '}
            </span>
            {ask ? (
              <AskLink question={question} ask={ask}>
                {say('ui.answer-this')}
                <span className="hide">: {say(`questions.questions.${question}.short`)}</span>
              </AskLink>
            ) : null}
            {ask ? <TryOut reading={reading} answers={answers} found={found} question={question} /> : null}
          </li>
        ))}
      </ol>
    </>
  );
}

/** One question tried out: what is chosen here is no answer, and is gone with the page. */
function TryOut({ reading, answers, found, question }: { reading: Reading; answers: Answers; found: readonly Finding[]; question: QuestionId }) {
  const { say } = reading;
  const [tried, setTried] = useState<readonly string[]>([]);
  const moved = tried.length > 0 ? movedBetween(found, findings(settle({ ...answers, [question]: tried }).facts)) : [];
  return (
    <details className="more noprint">
      <summary>
        <span>{say('ui.change-part.try')}</span>
      </summary>
      <div className="more__body">
        <p className="small">{say('ui.change-part.only-true')}</p>
        <ul className="ticks">
          {optionsOf(question).map((option) => (
            <li key={option}>
              <label>
                <input type="checkbox" autoComplete="off" checked={tried.includes(option)} onChange={() => setTried(tried.length === 1 && tried[0] === option ? [] : toggled(question, tried, option))} />
                {optionLabel(question, option, say)}
              </label>
            </li>
          ))}
        </ul>
        <p role="status" data-tried="">
          {tried.length === 0 ? '' : moved.length === 0 ? say('ui.change-part.nothing') : moved.map((one) => movedInWords(one, reading)).join(' ')}
        </p>
      </div>
    </details>
  );
}

/** A ground that would move, or has moved: from which standing to which, and by which elements. */
export function movedInWords({ before, after, elements }: Moved, { say }: Reading): string {
  const standing = standingKey(before) === standingKey(after) ? '. ' : `: ${say('ui.board.from-to', { from: say(standingKey(before)), to: say(standingKey(after)) })} `;
  const strength = (now: number) => say(`ui.board.strength-${now}`);
  return say(`law.grounds.${after.id}.name`) + standing + elements.map(({ id, before: was, after: is }) => `${say(`law.elements.${id}.name`)}: ${strength(was)} → ${strength(is)}.`).join(' ');
}
