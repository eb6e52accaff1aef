import { Fragment, type ReactNode } from 'react';
import { questionsIn } from '../../content/conditions.ts';
import { grounds } from '../../content/grounds.ts';
import type { Indicator } from '../../content/indicator.ts';
import type { QuestionId } from '../../content/vocabulary.ts';
import { baseline, type ElementFinding, type Finding, type Law, weightIn } from '../../machines/law.ts';
import type { Answers } from '../../machines/path.ts';
import { answerInWords, standingKey } from '../../machines/words.ts';
import { Chain, stateOf } from './chain.tsx';
import { Icon } from './icon.tsx';
import type { Reading } from './reading.ts';
import { Sources } from './source.tsx';

/** Where the page can be answered on, a way to a question. Elsewhere findings are only read. */
export type Ask = (question: QuestionId) => void;
type Common = { reading: Reading; answers: Answers; ask?: Ask | undefined; law?: Law };

export function AskLink({ question, ask, children }: { question: QuestionId; ask: Ask; children: ReactNode }) {
  return (
    <button type="button" className="textlink textlink--inline noprint" onClick={() => ask(question)}>
      {children}
    </button>
  );
}

/** One ground: its standing in words, its chain, and every element with what speaks for it, against it, and what is missing. */
export function GroundFinding({ finding, number, open, ...common }: Common & { finding: Finding; number: number; open: boolean }) {
  const { say } = common.reading;
  const chain = finding.route.chain.flatMap((id) => finding.elements.filter((element) => element.id === id));
  const beside = finding.elements.filter((element) => !finding.route.chain.includes(element.id));
  const name = say(`law.grounds.${finding.id}.name`);
  return (
    <article className="ground" id={`ground-${finding.id}`} data-ground={finding.id} data-standing={finding.standing ?? 'withheld'}>
      <p className="ground__no">{say('ui.finding.ground', { n: number })}</p>
      <h3>{name}</h3>
      <Standing finding={finding} {...common} />
      {finding.withheld ? null : <Chain reading={common.reading} label={name} elements={chain} weakest={finding.weakest} />}
      <details className="more more--wide" open={open}>
        <summary>
          <span>{say(finding.withheld ? 'ui.finding.what-is-looked-for' : 'ui.finding.link-by-link')}</span>
        </summary>
        <div className="more__body">
          {chain.map((element, at) => (
            <Element key={element.id} element={element} place={{ n: at + 1, of: chain.length }} withheld={!!finding.withheld} {...common} />
          ))}
        </div>
      </details>
      {beside.length > 0 ? (
        <details className="more more--wide">
          <summary>
            <span>{say('ui.finding.other-route', { route: otherRoute(finding, common.reading) })}</span>
          </summary>
          <div className="more__body">
            {beside.map((element) => (
              <Element key={element.id} element={element} withheld={!!finding.withheld} {...common} />
            ))}
          </div>
        </details>
      ) : null}
    </article>
  );
}

const otherRoute = ({ id, route }: Finding, { say }: Reading): string =>
  grounds[id].routes
    .filter((other) => other.id !== route.id)
    .map((other) => say(`law.routes.${other.id}`))
    .join(', ');

function Standing({ finding, reading, ask }: Common & { finding: Finding }) {
  const { say } = reading;
  if (finding.withheld) {
    return (
      <div className="standing standing--withheld">
        <p className="now">{say(`law.withheld.${finding.withheld.kind}`)}</p>
        <p>{say(`law.withheld-why.${finding.withheld.kind}`)}</p>
      </div>
    );
  }
  const weak = finding.elements.filter(({ id }) => finding.weakest.includes(id));
  const gaps = finding.standing === finding.couldBe ? [] : [...new Set(weak.flatMap(({ gaps }) => gaps))];
  const nothing = weak.filter((element) => element.strength.now === 0).map(({ id }) => say(`law.elements.${id}.name`));
  return (
    <div className="standing">
      <p>{say('ui.finding.as-things-stand')}</p>
      <p className="now">{say(standingKey(finding))}</p>
      {finding.standing === 'few' && nothing.length > 0 ? <p>{say('ui.finding.nothing-found-for', { elements: nothing.join(', ') })}</p> : null}
      {gaps.length > 0 ? (
        <p>
          {say('ui.finding.could-move')}{' '}
          {gaps.slice(0, 4).map((question, at, all) => (
            <Fragment key={question}>
              {at > 0 ? ' ' : null}
              <span className="gap">
                {ask ? (
                  <AskLink question={question} ask={ask}>
                    {say(`questions.questions.${question}.short`)}
                  </AskLink>
                ) : null}
                <span className={ask ? 'printonly' : undefined}>{say(`questions.questions.${question}.short`)}</span>
                {at === all.length - 1 ? '.' : ','}
              </span>
            </Fragment>
          ))}
        </p>
      ) : null}
    </div>
  );
}

function Element({
  element,
  place,
  withheld,
  reading,
  answers,
  ask,
  law = baseline,
}: Common & { element: ElementFinding; place?: { n: number; of: number }; withheld: boolean }) {
  const { say } = reading;
  const state = stateOf(element);
  const speaking = [...element.for, ...element.against];
  const read = new Set(speaking.flatMap((row) => questionsIn(row.when)));
  const told = element.told.filter((question) => read.has(question));
  const { gaps } = element;
  return (
    <section className="element" data-element={element.id}>
      <div className="element__head">
        {withheld ? null : <Icon name={state} />}
        <h4>{say(`law.elements.${element.id}.name`)}</h4>
        <p>
          {place ? say('ui.finding.link-of', place) : null}
          {withheld ? null : `${place ? ': ' : ''}${say(`ui.states.${state}`)}`}
        </p>
      </div>
      <dl className="told">
        <div>
          <dt>{say('ui.finding.looked-for')}</dt>
          <dd>{say(`law.elements.${element.id}.looked-for`)}</dd>
        </div>
        <div>
          <dt>{say('ui.finding.told')}</dt>
          <dd>
            {told.length === 0 ? (
              <span className="soft">{say('ui.finding.told-nothing')}</span>
            ) : (
              <ul>
                {told.map((question) => (
                  <li key={question}>
                    {say(`questions.questions.${question}.short`)}: {answerInWords(question, answers[question] ?? [], say)}{' '}
                    {ask ? (
                      <AskLink question={question} ask={ask}>
                        {say('ui.change')}
                        <span className="hide">: {say(`questions.questions.${question}.short`)}</span>
                      </AskLink>
                    ) : null}
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      </dl>
      {withheld ? null : (
        <ul className="points">
          {element.for.map((row) => (
            <Point key={row.id} kind="for" row={row} reading={reading} law={law} />
          ))}
          {element.against.map((row) => (
            <Point key={row.id} kind="against" row={row} reading={reading} law={law} />
          ))}
          {gaps.length > 0 ? (
            <li className="point">
              <Icon name="gap" />
              <span className="point__kind">{say('ui.finding.missing')}</span>
              <ul className="list">
                {gaps.slice(0, 5).map((question) => (
                  <li key={question}>
                    {say(`questions.questions.${question}.short`)}{' '}
                    {ask ? (
                      <AskLink question={question} ask={ask}>
                        {say(answers[question] ? 'ui.change' : 'ui.answer-this')}
                        <span className="hide">: {say(`questions.questions.${question}.short`)}</span>
                      </AskLink>
                    ) : null}
                  </li>
                ))}
              </ul>
            </li>
          ) : null}
        </ul>
      )}
    </section>
  );
}

function Point({ kind, row, reading, law }: { kind: 'for' | 'against'; row: Indicator; reading: Reading; law: Law }) {
  const { say } = reading;
  return (
    <li className="point" data-row={row.id}>
      <Icon name={kind} />
      <div className="claim">
        <div>
          <span className="point__kind">
            {say(`ui.finding.${kind}`)} <em>{say(`law.weights.${weightIn(law, row)}`)}</em>
          </span>
          <p>{say(`law.indicators.${row.id}`)}</p>
        </div>
        <Sources reading={reading} cites={row.sources} />
      </div>
    </li>
  );
}
