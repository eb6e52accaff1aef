import { gates } from '../../../content/gates.ts';
import { groundIds } from '../../../content/grounds.ts';
import type { QuestionId } from '../../../content/vocabulary.ts';
import { type Moved, movedBetween } from '../../../machines/ask-next.ts';
import { findings, otherProtectionFor, referralsFor } from '../../../machines/law.ts';
import { settle } from '../../../machines/path.ts';
import { deadlinesHere } from '../../../machines/policy.ts';
import { holds } from '../../../machines/truth.ts';
import { movedInWords } from '../../_components/change.tsx';
import { GroundFinding } from '../../_components/finding.tsx';
import { First } from '../../_components/first.tsx';
import type { Reading } from '../../_components/reading.ts';
import { type Case, shownOf } from './case.ts';

type Props = { reading: Reading; one: Case; onOpen: (question: QuestionId) => void };

/** What these answers point to: what comes first always on top, then the grounds, then other protection. */
export function Findings({ reading, one, onOpen }: Props) {
  const { say } = reading;
  const answers = shownOf(one);
  const { facts, live } = settle(answers);
  const found = findings(facts);
  const shut = gates.filter((gate) => holds(gate.when, facts) === true);
  const before = one.ghost ? one.answers : one.last?.before;
  const moved = before ? movedBetween(findings(settle(before).facts), found) : [];
  const others = otherProtectionFor(found, facts);
  return (
    <div className="board__found">
      <First reading={reading} gates={shut} referrals={referralsFor(facts)} deadlines={reading.data.withRecords ? deadlinesHere(facts) : []} />
      <div role="status">
        {moved.length > 0 ? <MovedBy reading={reading} moved={moved} by={one.ghost ? undefined : one.last?.question} /> : null}
      </div>
      {found.map((finding) => (
        <GroundFinding key={finding.id} open={false} finding={finding} number={groundIds.indexOf(finding.id) + 1} reading={reading} answers={live} ask={onOpen} />
      ))}
      {others.length > 0 ? (
        <p>
          {say('ui.guidance.part-other')}: {others.map(({ id }) => (id === 'subsidiary' ? say('law.other-protection.subsidiary.name.unhcr') : say(`law.other-protection.${id}.name`))).join('; ')}.
        </p>
      ) : null}
    </div>
  );
}

/** What the last answer, or what is being tried out, moved. */
function MovedBy({ reading, moved, by }: { reading: Reading; moved: readonly Moved[]; by: QuestionId | undefined }) {
  const { say } = reading;
  return (
    <div className="notice moved" data-moved="">
      <p>
        <mark>{by ? say('ui.board.moved-by', { question: say(`questions.questions.${by}.short`) }) : say('ui.board.would-move')}</mark>
      </p>
      <ul className="list">
        {moved.map((one) => (
          <li key={one.after.id} data-moved-ground={one.after.id}>
            {movedInWords(one, reading)}
          </li>
        ))}
      </ul>
    </div>
  );
}
