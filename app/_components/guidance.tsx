import type { ReactNode } from 'react';
import { gates } from '../../content/gates.ts';
import { groundIds } from '../../content/grounds.ts';
import { otherProtection } from '../../content/other-protection.ts';
import { countryCodes } from '../../content/vocabulary.ts';
import { askNext } from '../../machines/ask-next.ts';
import { baseline, type Finding, findings, otherProtectionFor, profileOf, referralsFor } from '../../machines/law.ts';
import { type Answers, settle } from '../../machines/path.ts';
import { deadlinesHere, destinationsOf, readIn } from '../../machines/policy.ts';
import { helpersFor, lawyerQuestionsFor, papersFor, stepsFor } from '../../machines/practice.ts';
import { holds } from '../../machines/truth.ts';
import { standingKey } from '../../machines/words.ts';
import { WouldChange } from './change.tsx';
import { Legend } from './chain.tsx';
import { Destination, nameOf, SharedAdvice, SideBySide } from './destination.tsx';
import { type Ask, GroundFinding } from './finding.tsx';
import { First } from './first.tsx';
import { Help, LawyerQuestions, Papers, Phrases, Steps } from './practical.tsx';
import { dateInWords, type Reading } from './reading.ts';
import { Sources } from './source.tsx';

type Props = { reading: Reading; answers: Answers; ask?: Ask | undefined; take?: ReactNode; retry?: (() => void) | undefined };

/** Grounds as they are read out: the one with the most found so far first; withheld ones keep their place. */
function inOrder(found: readonly Finding[]): readonly Finding[] {
  const rank = ({ standing }: Finding) => (standing === 'several' ? 0 : standing === 'some' ? 1 : 2);
  return [...found].sort((a, b) => rank(a) - rank(b));
}

/** Everything these answers point to, in the order of the guide, for the screen and for paper alike. */
export function Guidance({ reading, answers, ask, take, retry }: Props) {
  const { say, locale, data } = reading;
  const { facts, live, asked } = settle(answers);
  const found = findings(facts);
  const next = askNext(found);
  const firing = referralsFor(facts);
  const shut = gates.filter((gate) => holds(gate.when, facts) === true);
  const scope = shut.some(({ kind }) => kind === 'scope');
  const codes = destinationsOf(facts);
  const read = [...codes.map((code) => readIn(code, facts))].sort((a, b) => nameOf(a.code, reading).localeCompare(nameOf(b.code, reading), locale));
  const records = !data.withRecords ? [] : read.flatMap(({ code }) => data.countries[code] ?? []);
  const due = data.withRecords ? deadlinesHere(facts) : [];
  const chosen = live.destinations ?? [];
  const missing = countryCodes.filter((code) => chosen.includes(code) && !codes.includes(code)).map((code) => say(`countries.${code}`));
  const here = facts('where-now');
  const open = asked.filter((question) => facts(question) === undefined).length;
  const profile = profileOf(facts);

  const parts: { id: string; body: ReactNode }[] = [
    {
      id: 'grounds',
      body: (
        <>
          <p className="col">{say('ui.guidance.grounds')}</p>
          <dl className="glance">
            {inOrder(found).map((finding) => (
              <div key={finding.id}>
                <dt>
                  <a href={`#ground-${finding.id}`}>{say(`law.grounds.${finding.id}.name`)}</a>
                </dt>
                <dd>{say(standingKey(finding))}</dd>
              </div>
            ))}
          </dl>
          <Legend reading={reading} />
          {inOrder(found).map((finding, at) => (
            <GroundFinding
              open={at === 0}
              key={finding.id}
              finding={finding}
              number={groundIds.indexOf(finding.id) + 1}
              reading={reading}
              answers={live}
              ask={ask}
              law={baseline}
            />
          ))}
        </>
      ),
    },
    { id: 'other', body: <Others reading={reading} found={found} answers={answers} /> },
    ...(next.length > 0 ? [{ id: 'change', body: <WouldChange reading={reading} answers={answers} found={found} next={next} ask={ask} /> }] : []),
    {
      id: 'where',
      body:
        !data.withRecords ? (
          <Waiting reading={reading} retry={retry} />
        ) : read.length === 0 ? (
          <p className="col">{missing.length > 0 ? say('ui.destinations.no-record', { countries: missing.join(', ') }) : say('ui.destinations.none')}</p>
        ) : (
          <>
            <p className="col">{say('ui.destinations.intro')}</p>
            {profile.length > 0 ? (
              <p className="col">
                {say('ui.destinations.read-as')} {profile.map((id) => say(`law.profiles.${id}`)).join('; ')}.
              </p>
            ) : null}
            <SideBySide reading={reading} read={read} facts={facts} />
            {missing.length > 0 ? <p className="col">{say('ui.destinations.no-record', { countries: missing.join(', ') })}</p> : null}
            <SharedAdvice reading={reading} read={read} />
            {read.filter(({ code }) => code !== 'eu').map((one) => (
              <Destination key={one.code} reading={reading} read={one} facts={facts} />
            ))}
          </>
        ),
    },
    { id: 'steps', body: <Steps reading={reading} steps={stepsFor(facts)} /> },
    {
      id: 'papers',
      body: (
        <>
          <p className="col">{say('ui.guidance.papers')}</p>
          <p className="col soft">{say('practical.care.safe-papers')}</p>
          <Papers reading={reading} papers={papersFor(facts)} />
        </>
      ),
    },
    { id: 'words', body: <Phrases reading={reading} countries={records} /> },
    { id: 'lawyer', body: <LawyerQuestions reading={reading} questions={lawyerQuestionsFor(facts)} /> },
    {
      id: 'help',
      body: (
        <>
          <p className="col">{say('practical.care.who-can-help')}</p>
          <Help reading={reading} countries={records} general={helpersFor(facts)} />
        </>
      ),
    },
    ...(take ? [{ id: 'take', body: take }] : []),
  ];
  const shown = scope ? parts.filter(({ id }) => id === 'help' || id === 'take') : parts;
  const isFirst = firing.length + shut.length + due.length > 0;
  const number = (at: number) => at + (isFirst ? 3 : 2);

  return (
    <div className="guidance">
      <div className="col page-head" id="what">
        <h1 tabIndex={-1}>{say('ui.guidance.title')}</h1>
        <p className="lead">{say('ui.guidance.what')}</p>
        <p className="soft">
          {say('ui.guidance.as-of', { date: dateInWords(data.lawAsOf, locale), version: data.rulesVersion })}{' '}
          {Array.isArray(here) && here[0] ? say('ui.guidance.here', { where: placeOf(here[0], reading) }) : null}{' '}
          {open > 0 ? say('ui.guidance.open', { n: open }) : null}
        </p>
      </div>
      <First reading={reading} gates={shut} referrals={firing} deadlines={due} />
      <nav className="noprint" aria-label={say('ui.guidance.contents')}>
        <ol className="contents">
          {[{ id: 'what' }, ...(isFirst ? [{ id: 'first' }] : []), ...shown].map(({ id }, at) => (
            <li key={id}>
              <a href={`#${id}`}>
                <span aria-hidden="true">{at + 1}</span>
                {say(`ui.guidance.part-${id}`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {shown.map(({ id, body }, at) => (
        <section className={id === 'take' ? 'part noprint' : 'part'} id={id} key={id} aria-labelledby={`${id}-h`}>
          <div className="part__head">
            <span aria-hidden="true">{number(at)}</span>
            <h2 id={`${id}-h`}>{say(`ui.guidance.part-${id}`)}</h2>
          </div>
          {body}
        </section>
      ))}
      <p className="sheet-line" aria-hidden="true">
        <span>{say('ui.guidance.every-sheet', { date: dateInWords(data.lawAsOf, locale), version: data.rulesVersion })}</span>
      </p>
    </div>
  );
}

/** The sentences of the countries come after the page; on a poor line they can be late, or lost. */
function Waiting({ reading: { say }, retry }: { reading: Reading; retry: (() => void) | undefined }) {
  return (
    <div className="notice col" role="status">
      <p>{say(retry ? 'ui.destinations.lost' : 'ui.destinations.coming')}</p>
      {retry ? (
        <button type="button" className="button button--quiet" onClick={retry}>
          {say('ui.destinations.again')}
        </button>
      ) : null}
    </div>
  );
}

export function placeOf(option: string, { say, data }: Reading): string {
  return data.messages[`countries.${option}`] ? say(`countries.${option}`) : say(`questions.questions.where-now.options.${option}`);
}

function Others({ reading, found, answers }: { reading: Reading; found: readonly Finding[]; answers: Answers }) {
  const { say } = reading;
  const speaking = otherProtectionFor(found, settle(answers).facts);
  if (speaking.length === 0) return <p className="col">{say('ui.guidance.no-other')}</p>;
  return (
    <>
      {speaking.map(({ id, thin }) => (
        <div className="claim" key={id} data-other={id}>
          <div>
            <h3>{id === 'subsidiary' ? say('law.other-protection.subsidiary.name.unhcr') : say(`law.other-protection.${id}.name`)}</h3>
            <p>{say(`law.other-protection.${id}.says`)}</p>
            {thin ? <p>{say(`law.other-protection.${id}.thin`)}</p> : null}
          </div>
          <Sources reading={reading} cites={otherProtection.find((row) => row.id === id)?.sources ?? []} />
        </div>
      ))}
    </>
  );
}
