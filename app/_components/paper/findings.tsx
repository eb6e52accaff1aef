import type { ReactNode } from 'react';
import { gates } from '../../../content/gates.ts';
import { type ElementId, type GroundId, groundIds, grounds } from '../../../content/grounds.ts';
import { weights } from '../../../content/indicator.ts';
import { indicatorsOf } from '../../../content/indicators/index.ts';
import { papers } from '../../../content/evidence.ts';
import { lawyerQuestions } from '../../../content/lawyer-questions.ts';
import { steps } from '../../../content/next-steps.ts';
import { referrals } from '../../../content/referrals.ts';
import { baseline, heaviest } from '../../../machines/law.ts';
import { isSaid, opposite, standingIds, standingsOf, strengths, surely, withheldBy } from '../../../machines/selectors.ts';
import { FirstText, reasonsFirst } from '../first.tsx';
import { Icon } from '../icon.tsx';
import type { Reading } from '../reading.ts';
import { pathOf } from '../shell.tsx';
import { Proof } from './proof.tsx';
import { anyFirst, inScope, lawyerFirst, litBy, noOther, otherWhen, rowWhen, stepWhen } from './lights.ts';
import { Places } from './places.tsx';

type Props = { readonly reading: Reading };

/** Everything the answers could point to; what they do point to is lit. */
export function Findings({ reading }: Props) {
  const { say, locale } = reading;
  return (
    <div className="said" id="findings">
      <div className="part col">
        <h2>{say('ui.guidance.title')}</h2>
        <p>{say('ui.guidance.what')}</p>
        <p className="said__nothing">{say('paper.nothing')}</p>
      </div>
      <First reading={reading} />
      <div className={litBy(inScope)}>
        <Part title={say('ui.guidance.part-grounds')}>
          <p className="col">{say('paper.grounds')}</p>
          {groundIds.map((id, at) => (
            <Ground key={id} id={id} number={at + 1} reading={reading} />
          ))}
        </Part>
        <Part title={say('ui.guidance.part-other')}>
          {otherWhen.map(({ row: { id, sources }, when, thin }) => (
            <div className={litBy(when)} key={id} data-other={id}>
              <div className="claim">
                <div>
                  <h3>{id === 'subsidiary' ? say('law.other-protection.subsidiary.name.unhcr') : say(`law.other-protection.${id}.name`)}</h3>
                  <p>{say(`law.other-protection.${id}.says`)}</p>
                  {thin ? (
                    <p className={litBy(thin)} data-thin="">
                      {say(`law.other-protection.${id}.thin`)}
                    </p>
                  ) : null}
                </div>
                <Proof reading={reading} cites={sources} />
              </div>
            </div>
          ))}
          <p className={`col ${litBy(noOther)}`}>{say('ui.guidance.no-other')}</p>
        </Part>
        <Part title={say('ui.guidance.part-where')}>
          <Places reading={reading} />
        </Part>
        <Part title={say('ui.guidance.part-steps')}>
          <ol className="steps">
            {steps.map((step) => (
              <li key={step.id} className={litBy(stepWhen(step))} data-step={step.id}>
                <div className="claim">
                  <div>
                    <h3>{say(`practical.steps.${step.id}.title`)}</h3>
                    <p>{say(`practical.steps.${step.id}.says`)}</p>
                    {step.due ? <p className="due">{say('ui.guidance.due')}</p> : null}
                  </div>
                  <Proof reading={reading} cites={step.sources} />
                </div>
              </li>
            ))}
          </ol>
        </Part>
        <Part title={say('ui.guidance.part-papers')}>
          <p className="col">{say('ui.guidance.papers')}</p>
          <p className="col soft">{say('practical.care.safe-papers')}</p>
          <ul className="papers col">
            {papers.map((paper) => (
              <li key={paper.id} className={litBy(stepWhen(paper))} data-paper={paper.id}>
                <span className="ru" lang="ru">
                  {paper.ru}
                </span>
                {locale === 'ru' ? null : say(`practical.papers.${paper.id}.name`)}
                <span className="for">{say(`practical.papers.${paper.id}.for`)}</span>
                {reading.data.messages[`practical.papers.${paper.id}.care`] ? <span className="care">{say(`practical.papers.${paper.id}.care`)}</span> : null}
              </li>
            ))}
          </ul>
        </Part>
        <Part title={say('ui.guidance.part-lawyer')}>
          <ul className="list col">
            {lawyerQuestions.map((question) => (
              <li key={question.id} className={litBy(stepWhen(question))} data-lawyer={question.id}>
                {say(`practical.lawyer-questions.${question.id}`)}
              </li>
            ))}
          </ul>
        </Part>
      </div>
      <Part title={say('ui.guidance.part-help')}>
        <p className="col">{say('practical.care.who-can-help')}</p>
        <p className="col">
          <a href={pathOf(locale, 'help')}>{say('paper.help')}</a>
        </p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function First({ reading }: Props) {
  const { say } = reading;
  return (
    <div className={litBy(anyFirst)}>
      <section className="first">
        {(['lawyer', 'title'] as const).map((key) => (
          <div key={key} className={litBy(key === 'lawyer' ? lawyerFirst : opposite(lawyerFirst))}>
            <h2>{say(`ui.first.${key}`)}</h2>
            <p>{say(key === 'lawyer' ? 'ui.first.lawyer-why' : 'ui.first.why')}</p>
          </div>
        ))}
        <ol>
          {reasonsFirst(gates, referrals, reading).map((reason) => (
            <li key={reason.id} className={litBy(surely(reason.when))} data-referral={reason.id}>
              <div className="first__item">
                <FirstText reading={reading} reason={reason} />
                <Proof reading={reading} cites={reason.sources} />
              </div>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Ground({ id, number, reading }: Props & { id: GroundId; number: number }) {
  const { say } = reading;
  const { routes } = grounds[id];
  const standings = standingsOf(id);
  const all = [...new Set(routes.flatMap(({ chain }) => chain))];
  const said = litBy(isSaid(id));
  return (
    <article className="ground" data-ground={id}>
      <p className="ground__no">{say('ui.finding.ground', { n: number })}</p>
      <h3>{say(`law.grounds.${id}.name`)}</h3>
      {withheldBy(id).map(({ kind, when }) => (
        <div key={kind} className={litBy(when)} data-standing={kind}>
          <div className="standing standing--withheld">
            <p className="now">{say(`law.withheld.${kind}`)}</p>
            <p className="col">{say(`law.withheld-why.${kind}`)}</p>
          </div>
        </div>
      ))}
      <div className={said}>
        <div className="standing">
          <p>{say('ui.finding.as-things-stand')}</p>
          {standingIds.map((standing) => (
            <p key={standing} className={`now ${litBy(standings[standing])}`} data-standing={standing}>
              {say(`law.standings.${standing}`)}
            </p>
          ))}
        </div>
      </div>
      <ul className="list ground__ways">
        {routes.map((route) => (
          <li key={route.id}>
            {routes.length > 1 ? `${say('pages.grounds.route', { route: say(`law.routes.${route.id}`) })}: ` : null}
            {route.chain.map((element) => say(`law.elements.${element}.name`)).join(' → ')}
          </li>
        ))}
      </ul>
      {all.map((element) => (
        <section className="element" data-element={element} key={element}>
          <div className="element__head">
            <h4>{say(`law.elements.${element}.name`)}</h4>
            <div className={said}>
              <Strength element={element} reading={reading} />
            </div>
          </div>
          <p className="element__looked soft">
            {say('ui.finding.looked-for')}: {say(`law.elements.${element}.looked-for`)}
          </p>
          <div className={said}>
            <Points element={element} reading={reading} />
          </div>
        </section>
      ))}
    </article>
  );
}

const strengthIds = ['nothing', 'thin', 'clear', 'strong'] as const;
function Strength({ element, reading }: Props & { element: ElementId }) {
  return strengths(element).map((strength, level) => (
    <p key={strengthIds[level]} className={litBy(strength)} data-strength={level}>
      {reading.say(`law.strengths.${strengthIds[level]}`)}
    </p>
  ));
}

function Points({ element, reading }: Props & { element: ElementId }) {
  const { say } = reading;
  const speaking = indicatorsOf[element].filter(({ weight }) => weights[weight] !== 0);
  const heaviestFirst = [...speaking].sort(heaviest(baseline));
  const sides = (['for', 'against'] as const).map((side) => ({ side, rows: heaviestFirst.filter(({ weight }) => weights[weight] > 0 === (side === 'for')) }));
  return (
    <ul className="points">
      {sides.flatMap(({ side, rows }) =>
        rows.map((row) => (
          <li className={litBy(rowWhen(row.id))} key={row.id} data-row={row.id}>
            <div className="point">
              <Icon name={side} />
              <div className="claim">
                <div>
                  <span className="point__kind">
                    {say(`ui.finding.${side}`)} <em>{say(`law.weights.${row.weight}`)}</em>
                  </span>
                  <p>{say(`law.indicators.${row.id}`)}</p>
                </div>
                <Proof reading={reading} cites={row.sources} />
              </div>
            </div>
          </li>
        )),
      )}
    </ul>
  );
}
