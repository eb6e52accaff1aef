import { gates } from '../../../content/gates.ts';
import { type ElementId, elements, type GroundId, groundIds, grounds } from '../../../content/grounds.ts';
import { type Weight, weights } from '../../../content/indicator.ts';
import { indicatorsOf } from '../../../content/indicators/index.ts';
import { otherProtection } from '../../../content/other-protection.ts';
import { referrals } from '../../../content/referrals.ts';
import { reasonsFirst } from '../first.tsx';
import { dateInWords, type Reading } from '../reading.ts';
import { conditionByHand } from './by-hand.ts';

type Props = { readonly reading: Reading };

/** By what a line of a link says, the strongest first. */
const sides = (Object.keys(weights) as Weight[]).filter((weight) => weights[weight] !== 0);
const rowNumbers = new Map(elements.flatMap((element) => indicatorsOf[element].filter(({ weight }) => weights[weight] !== 0)).map(({ id }, at) => [id, at + 1]));

/** The last sheets: how a helper reads filled-in answers by hand, from the same tables as everything else. */
export function ByHand({ reading }: Props) {
  const { say, locale, data } = reading;
  return (
    <div className="hand">
      <section className="part">
        <h2>{say('paper.hand.title')}</h2>
        <p className="col">{say('paper.hand.lead')}</p>
        <ul className="list col">
          {['letters', 'except', 'stale', 'all'].map((key) => (
            <li key={key}>{say(`paper.hand.${key}`)}</li>
          ))}
        </ul>
      </section>
      <section className="hand__part">
        <h3>{say('paper.hand.first')}</h3>
        <p>{say('paper.hand.first-how')}</p>
        <ol className="hand__first">
          {reasonsFirst(gates, referrals, reading).map(({ id, when, way, kind, withholds }) => (
            <li key={id} data-by-hand={id}>
              <span className="hand__box" aria-hidden="true" />
              <b>{conditionByHand(when, locale)}</b> {kind}. {say(`${way}.title`)}. {say(`${way}.do`)}
              {withholds.length > 0 ? <strong> {say('paper.hand.withholds', { grounds: grounded(withholds) })}</strong> : null}
            </li>
          ))}
        </ol>
      </section>
      <section className="hand__part">
        <h3>{say('paper.hand.links')}</h3>
        <p>{say('paper.hand.links-how')}</p>
        <div className="hand__links">
          {elements.map((element) => (
            <Link key={element} element={element} reading={reading} />
          ))}
        </div>
      </section>
      <section className="hand__part">
        <h3>{say('ui.guidance.part-grounds')}</h3>
        <p>{say('paper.hand.grounds-how')}</p>
        <div className="hand__grounds">
          {groundIds.map((id, at) => (
            <Ground key={id} id={id} number={at + 1} reading={reading} />
          ))}
        </div>
      </section>
      <section className="hand__part">
        <h3>{say('ui.guidance.part-other')}</h3>
        <ul className="hand__first">
          {otherProtection.map(({ id, footings, whenever }) => (
            <li key={id}>
              <span className="hand__box" aria-hidden="true" />
              {footings ? say('paper.hand.footings', { links: footings.map((ids) => ids.map((one) => linkName(one, reading)).join(' / ')).join(' + ') }) : null}
              {whenever?.answers ? <b>{conditionByHand(whenever.answers, locale)}</b> : null}
              {whenever?.withheld ? say('paper.hand.or-withheld') : null}{' '}
              <strong>{id === 'subsidiary' ? say('law.other-protection.subsidiary.name.unhcr') : say(`law.other-protection.${id}.name`)}.</strong>{' '}
              {say(`law.other-protection.${id}.says`)}
            </li>
          ))}
        </ul>
      </section>
      <section className="hand__part">
        <h3>{say('paper.hand.further')}</h3>
        <p>{say('paper.hand.countries')}</p>
        <p>{say('ui.guidance.every-sheet', { date: dateInWords(data.lawAsOf, locale), version: data.rulesVersion })}</p>
      </section>
    </div>
  );
}

const grounded = (ids: readonly GroundId[]) => ids.map((id) => groundIds.indexOf(id) + 1).join(', ');
const linkName = (id: ElementId, { say }: Reading) => `${elements.indexOf(id) + 1} ${say(`law.elements.${id}.name`)}`;

function Link({ element, reading }: Props & { element: ElementId }) {
  const { say, locale } = reading;
  return (
    <div className="hand__link" data-by-hand={element}>
      <h4>{linkName(element, reading)}</h4>
      <p className="soft">{say(`law.elements.${element}.looked-for`)}</p>
      {sides.map((side) => {
        const rows = indicatorsOf[element].filter(({ weight }) => weight === side);
        return rows.length === 0 ? null : (
          <div key={side}>
            <h5>{say(`paper.hand.side.${side}`)}</h5>
            <ul>
              {rows.map(({ id, when }) => (
                <li key={id} data-by-hand={id}>
                  <span className="hand__box" aria-hidden="true" />
                  <i>{rowNumbers.get(id)}</i> {conditionByHand(when, locale)}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <Footing reading={reading} />
    </div>
  );
}

function Footing({ reading: { say } }: Props) {
  return (
    <p className="hand__mark">
      {(['strong', 'clear', 'thin', 'nothing'] as const).map((level) => (
        <span key={level}>
          <span className="hand__box" aria-hidden="true" />
          {say(`law.strengths.${level}`)}
        </span>
      ))}
    </p>
  );
}

function Ground({ id, number, reading }: Props & { id: GroundId; number: number }) {
  const { say } = reading;
  return (
    <div className="hand__ground" data-by-hand={id}>
      <h4>
        {number}. {say(`law.grounds.${id}.name`)}
      </h4>
      <p>{say(`law.grounds.${id}.what`)}</p>
      <ul className="list">
        {grounds[id].routes.map(({ id: route, chain }) => (
          <li key={route}>
            {say('pages.grounds.route', { route: say(`law.routes.${route}`) })}: {chain.map((element) => linkName(element, reading)).join(' + ')}
          </li>
        ))}
      </ul>
      <p className="hand__mark">
        {(['several', 'some', 'few', 'few-open'] as const).map((standing) => (
          <span key={standing}>
            <span className="hand__box" aria-hidden="true" />
            {say(`law.standings.${standing}`)}
          </span>
        ))}
      </p>
    </div>
  );
}
