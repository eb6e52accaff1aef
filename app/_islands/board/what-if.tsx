import { movedBetween } from '../../../machines/ask-next.ts';
import { findings } from '../../../machines/law.ts';
import { settle } from '../../../machines/path.ts';
import { answerInWords, standingKey } from '../../../machines/words.ts';
import type { Reading } from '../../_components/reading.ts';
import type { Case } from './case.ts';

/** Two scenarios side by side: the answers as they are, and with those flipped that are being tried out. */
export function WhatIf({ reading, one, onEnd }: { reading: Reading; one: Case; onEnd: () => void }) {
  const { say } = reading;
  const { ghost, answers } = one;
  if (!ghost) return null;
  const [now, then] = [settle(answers), settle(ghost)];
  const [found, would] = [findings(now.facts), findings(then.facts)];
  const asked = [...new Set([...now.asked, ...then.asked])];
  const flipped = asked.filter((question) => JSON.stringify(now.live[question]) !== JSON.stringify(then.live[question]));
  const moved = movedBetween(found, would);
  const told = (side: typeof now, question: (typeof asked)[number]) =>
    side.live[question] ? answerInWords(question, side.live[question] ?? [], say) : say(side.asked.includes(question) ? 'ui.board.not-asked' : 'ui.board.no-longer-asked');
  return (
    <section className="notice board__ghost" aria-labelledby="what-if-h">
      <h2 id="what-if-h">{say('ui.board.what-if')}</h2>
      <p>{say('ui.board.what-if-says')}</p>
      <table className="side" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            <th scope="col" role="columnheader">
              {say('ui.board.as-answered')}
            </th>
            <th scope="col" role="columnheader">
              {say('ui.board.tried')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {flipped.map((question) => (
            <tr key={question} role="row">
              <th scope="row" role="rowheader">
                {say(`questions.questions.${question}.short`)}
              </th>
              <td role="cell">
                <span className="place">{say('ui.board.as-answered')}</span>
                {told(now, question)}
              </td>
              <td role="cell">
                <span className="place">{say('ui.board.tried')}</span>
                {told(then, question)}
              </td>
            </tr>
          ))}
          {found.map((finding, at) => (
            <tr key={finding.id} role="row" data-scenario={finding.id} className={moved.some(({ after }) => after.id === finding.id) ? 'changed' : undefined}>
              <th scope="row" role="rowheader">
                {say(`law.grounds.${finding.id}.name`)}
              </th>
              <td role="cell">
                <span className="place">{say('ui.board.as-answered')}</span>
                {say(standingKey(finding))}
              </td>
              <td role="cell">
                <span className="place">{say('ui.board.tried')}</span>
                {would[at] ? say(standingKey(would[at])) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="button button--quiet" onClick={onEnd}>
        {say('ui.board.what-if-end')}
      </button>
    </section>
  );
}
