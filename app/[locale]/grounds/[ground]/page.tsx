import { type GroundId, groundIds, grounds } from '../../../../content/grounds.ts';
import { weights } from '../../../../content/indicator.ts';
import { indicatorsOf } from '../../../../content/indicators/index.ts';
import type { Locale } from '../../../../content/locales.ts';
import { Icon } from '../../../_components/icon.tsx';
import { serverReading } from '../../../_components/server-data.ts';
import { pathOf, Shell } from '../../../_components/shell.tsx';
import { Sources } from '../../../_components/source.tsx';
import '../../../_styles/finding.css';

export const dynamicParams = false;
export const generateStaticParams = () => groundIds.map((ground) => ({ ground }));

export default async function GroundPage({ params }: { params: Promise<{ locale: string; ground: string }> }) {
  const { locale, ground } = (await params) as { locale: Locale; ground: GroundId };
  const reading = serverReading(locale);
  const { say } = reading;
  const { routes, sources } = grounds[ground];
  const telling = (element: (typeof routes)[number]['chain'][number], sign: 1 | -1) =>
    indicatorsOf[element].filter((row) => weights[row.weight] * sign >= 2).sort((a, b) => Math.abs(weights[b.weight]) - Math.abs(weights[a.weight]));
  return (
    <Shell reading={reading} page={`grounds/${ground}`}>
      <a className="back" href={pathOf(locale, 'grounds')}>
        <Icon name="prev" />
        {say('ui.titles.grounds')}
      </a>
      <div className="claim page-head">
        <div>
          <h1>{say(`law.grounds.${ground}.name`)}</h1>
          <p className="lead">{say(`law.grounds.${ground}.what`)}</p>
        </div>
        <Sources reading={reading} cites={sources} />
      </div>
      {routes.map((route) => (
        <section className="part chained" key={route.id}>
          <h2>{routes.length > 1 ? say('pages.grounds.route', { route: say(`law.routes.${route.id}`) }) : say('pages.grounds.one-route')}</h2>
          <ol className="chain" aria-label={say(`law.routes.${route.id}`)}>
            {route.chain.map((element) => (
              <li key={element}>
                <Icon name="link" />
                <span>
                  <span className="chain__name">{say(`law.elements.${element}.name`)}</span>
                </span>
              </li>
            ))}
          </ol>
          {route.chain.map((element) => (
            <section className="element" key={element}>
              <div className="element__head">
                <h3>
                  <a href={pathOf(locale, `how-it-decides/${element}`)}>{say(`law.elements.${element}.name`)}</a>
                </h3>
              </div>
              <p className="col">{say(`law.elements.${element}.looked-for`)}</p>
              <ul className="points col">
                {telling(element, 1)
                  .slice(0, 5)
                  .map((row) => (
                    <li className="point" key={row.id}>
                      <Icon name="for" />
                      <p>
                        <span className="hide">{say('ui.finding.for')}: </span>
                        {say(`law.indicators.${row.id}`)}
                      </p>
                    </li>
                  ))}
                {telling(element, -1)
                  .slice(0, 4)
                  .map((row) => (
                    <li className="point" key={row.id}>
                      <Icon name="against" />
                      <p>
                        <span className="hide">{say('ui.finding.against')}: </span>
                        {say(`law.indicators.${row.id}`)}
                      </p>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </Shell>
  );
}
