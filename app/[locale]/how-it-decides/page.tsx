import { regimeIds } from '../../../content/country.ts';
import { gates } from '../../../content/gates.ts';
import { elements, groundIds, grounds } from '../../../content/grounds.ts';
import { indicatorsOf } from '../../../content/indicators/index.ts';
import type { Locale } from '../../../content/locales.ts';
import { referrals } from '../../../content/referrals.ts';
import { regimes } from '../../../content/regimes.ts';
import { conditionInWords, wordsOf } from '../../../machines/words.ts';
import { Life } from '../../_components/life.tsx';
import { List, Prose } from '../../_components/prose.tsx';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';
import { Sources } from '../../_components/source.tsx';
import '../../_styles/rules.css';

export default async function HowItDecides({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say } = reading;
  const words = wordsOf(locale, say);
  const when = (condition: Parameters<typeof conditionInWords>[0]) => `${say('pages.how.when')} ${conditionInWords(condition, words)}.`;
  return (
    <Shell reading={reading} page="how-it-decides">
      <div className="col page-head flow">
        <h1>{say('ui.titles.how-it-decides')}</h1>
        <p className="lead">{say('pages.how.lead')}</p>
        <Prose reading={reading} way="pages.how.semantics" />
      </div>
      <section className="part">
        <h2>{say('pages.how.picture')}</h2>
        <p className="col">{say('pages.how.picture-says')}</p>
        <Life reading={reading} />
      </section>
      <section className="part">
        <h2>{say('pages.how.grounds')}</h2>
        <ul className="list col">
          {groundIds.flatMap((ground) =>
            grounds[ground].routes.map((route) => (
              <li key={route.id}>
                <strong>{say(`law.grounds.${ground}.name`)}</strong>
                {grounds[ground].routes.length > 1 ? `, ${say(`law.routes.${route.id}`)}` : null}:{' '}
                {route.chain.map((element) => say(`law.elements.${element}.name`)).join(' × ')}
              </li>
            )),
          )}
        </ul>
        <div className="col flow">
          <List reading={reading} way="pages.how.standings" />
        </div>
      </section>
      <section className="part">
        <h2>{say('pages.how.rows')}</h2>
        <p className="col">{say('pages.how.rows-says')}</p>
        <ul className="straight col">
          {elements.map((element) => (
            <li key={element}>
              <a href={pathOf(locale, `how-it-decides/${element}`)}>
                <span>
                  {say(`law.elements.${element}.name`)} <span className="soft">{say('pages.how.count', { n: indicatorsOf[element].length })}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="part" id="gates">
        <h2>{say('pages.how.gates')}</h2>
        <p className="col">{say('pages.how.gates-says')}</p>
        {gates.map((gate) => (
          <div className="rule claim" key={gate.id} id={gate.id}>
            <div>
              <p>{say(`law.gates.${gate.id}.title`)}</p>
              <p className="rule__when">{when(gate.when)}</p>
            </div>
            <Sources reading={reading} cites={gate.sources} />
          </div>
        ))}
      </section>
      <section className="part" id="referrals">
        <h2>{say('pages.how.referrals')}</h2>
        <p className="col">{say('pages.how.referrals-says')}</p>
        {referrals.map((row) => (
          <div className="rule claim" key={row.id} id={row.id}>
            <div>
              <p className="rule__weight">{say(`law.referral-kinds.${row.kind}`)}</p>
              <p>{say(`law.referrals.${row.id}.title`)}</p>
              {row.withholds ? <p>{say('pages.how.withholds', { ground: row.withholds.map((id) => say(`law.grounds.${id}.name`)).join(', ') })}</p> : null}
              <p className="rule__when">{when(row.when)}</p>
            </div>
            <Sources reading={reading} cites={row.sources} />
          </div>
        ))}
      </section>
      <section className="part" id="regimes">
        <h2>{say('pages.how.regimes')}</h2>
        <p className="col">{say('pages.how.regimes-says')}</p>
        {regimeIds.map((id) => (
          <div key={id}>
            <h3>{say(`law.regimes.${id}.name`)}</h3>
            <div className="claim">
              <p>{say(`law.regimes.${id}.notice`)}</p>
              <Sources reading={reading} cites={regimes[id].sources} />
            </div>
            {regimes[id].overrides.map((override) => (
              <div className="rule claim" key={override.row}>
                <div>
                  <p>{say(`law.indicators.${override.row}`)}</p>
                  <p className="rule__weight">{say(`law.weights.${override.weight}`)}</p>
                  <p>{say(`law.overrides.${id}.${override.row}`)}</p>
                </div>
                <Sources reading={reading} cites={override.sources} />
              </div>
            ))}
          </div>
        ))}
      </section>
    </Shell>
  );
}
