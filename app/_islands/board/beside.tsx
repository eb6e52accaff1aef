import { questionsIn } from '../../../content/conditions.ts';
import { gates } from '../../../content/gates.ts';
import { indicators } from '../../../content/indicators/index.ts';
import { referrals } from '../../../content/referrals.ts';
import type { RecordCode } from '../../../content/country.ts';
import type { QuestionId } from '../../../content/vocabulary.ts';
import { askNext } from '../../../machines/ask-next.ts';
import { baseline, findings, weightIn } from '../../../machines/law.ts';
import { settle } from '../../../machines/path.ts';
import { destinationsOf, readIn } from '../../../machines/policy.ts';
import { SideBySide } from '../../_components/destination.tsx';
import { reasonsFirst } from '../../_components/first.tsx';
import { inAlphabet, type Reading } from '../../_components/reading.ts';
import { Sources } from '../../_components/source.tsx';
import { type Case, shownOf } from './case.ts';

type Props = { reading: Reading; one: Case; onOpen: (question: QuestionId) => void };

/** What to ask next, the weakest element of the ground that could go furthest first. */
export function AskNext({ reading, one, onOpen }: Props) {
  const { say } = reading;
  const { facts, asked } = settle(shownOf(one));
  const next = askNext(findings(facts)).filter(({ question }) => asked.includes(question));
  if (next.length === 0) return <p className="soft">{say('ui.board.nothing-to-ask')}</p>;
  return (
    <ol className="board__next">
      {next.slice(0, 6).map(({ question, ground, element }) => (
        <li key={question} data-next={question}>
          <button type="button" className="textlink" onClick={() => onOpen(question)}>
            {say(`questions.questions.${question}.short`)}
          </button>
          <span className="soft">
            {say(`law.elements.${element}.name`)} ({say(`law.grounds.${ground}.name`)})
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The rows of the law that read the open question, each with its weight and its sources. */
export function LawBehind({ reading, question }: { reading: Reading; question: QuestionId }) {
  const { say } = reading;
  const rows = indicators.filter((row) => questionsIn(row.when).includes(question));
  const reasons = reasonsFirst(gates, referrals, reading).filter(({ when }) => questionsIn(when).includes(question));
  if (rows.length + reasons.length === 0) return <p className="soft">{say('ui.board.no-law')}</p>;
  return (
    <ul className="board__law">
      {reasons.map(({ id, way, sources }) => (
        <li key={id}>
          <strong>{say(`${way}.title`)}</strong>
          <Sources reading={reading} cites={sources} />
        </li>
      ))}
      {rows.map((row) => (
        <li key={row.id}>
          <strong>{say(`law.elements.${row.element}.name`)}</strong> {say(`law.weights.${weightIn(baseline, row)}`)}
          <p>{say(`law.indicators.${row.id}`)}</p>
          <Sources reading={reading} cites={row.sources} />
        </li>
      ))}
    </ul>
  );
}

type PlacesProps = { reading: Reading; one: Case; pair: readonly RecordCode[]; onPair: (pair: readonly RecordCode[]) => void };
/** Two destinations side by side, read against these answers: those of the answers unless others are chosen. */
export function TwoPlaces({ reading, one, pair, onPair }: PlacesProps) {
  const { say, data, locale } = reading;
  const { facts } = settle(shownOf(one));
  const chosen = pair.length > 0 ? pair : destinationsOf(facts).slice(0, 2);
  const all = inAlphabet(Object.values(data.countries), locale);
  const read = chosen.map((code) => readIn(code, facts));
  return (
    <>
      <div className="board__pair">
        {[0, 1].map((at) => (
          <p className="keep__field" key={at}>
            <label htmlFor={`board-place-${at}`}>{say('ui.board.place', { n: at + 1 })}</label>
            <select
              id={`board-place-${at}`}
              autoComplete="off"
              value={chosen[at] ?? ''}
              onChange={({ currentTarget }) => onPair([0, 1].flatMap((place) => (place === at ? (currentTarget.value as RecordCode) || [] : (chosen[place] ?? []))))}
            >
              <option value="">—</option>
              {all.map(({ code, name }) => (
                <option key={code} value={code} disabled={chosen[1 - at] === code}>
                  {name[locale]}
                </option>
              ))}
            </select>
          </p>
        ))}
      </div>
      {!data.withRecords ? <p role="status">{say('ui.destinations.coming')}</p> : read.length > 0 ? <SideBySide reading={reading} read={read} facts={facts} /> : <p className="soft">{say('ui.board.no-place')}</p>}
    </>
  );
}
