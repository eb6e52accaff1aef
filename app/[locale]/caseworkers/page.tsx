import type { Locale } from '../../../content/locales.ts';
import { List, Prose } from '../../_components/prose.tsx';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';

const parts = ['standing', 'mistakes', 'differs', 'harmed', 'limits'] as const;

/** For those who help: how to read what the guide and the board say, and where they end. */
export default async function Caseworkers({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say } = reading;
  return (
    <Shell reading={reading} page="caseworkers">
      <div className="col page-head">
        <h1>{say('ui.titles.caseworkers')}</h1>
        <p className="lead">{say('pages.caseworkers.lead')}</p>
        <p>
          <a className="button" href={pathOf(locale, 'board')}>
            {say('pages.caseworkers.board')}
          </a>
        </p>
        <ul className="list">
          {([['paper', pathOf(locale, 'paper')], ['data', pathOf(locale, 'data')], ['file', `${pathOf(locale, 'take')}#board`]] as const).map(([id, way]) => (
            <li key={id}>
              <a href={way}>{say(`pages.caseworkers.${id}`)}</a>
            </li>
          ))}
        </ul>
      </div>
      {parts.map((id) => (
        <section className="part col flow" id={id} key={id}>
          <h2>{say(`pages.caseworkers.${id}.title`)}</h2>
          <Prose reading={reading} way={`pages.caseworkers.${id}`} />
          <List reading={reading} way={`pages.caseworkers.${id}`} />
        </section>
      ))}
    </Shell>
  );
}
