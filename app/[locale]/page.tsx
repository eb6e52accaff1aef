import { groundIds } from '../../content/grounds.ts';
import type { Locale } from '../../content/locales.ts';
import { Icon } from '../_components/icon.tsx';
import { serverReading } from '../_components/server-data.ts';
import { pathOf, Shell } from '../_components/shell.tsx';
import { straightIds } from '../_components/straight.ts';
import '../_styles/start.css';

export default async function Start({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say } = reading;
  return (
    <Shell reading={reading} page="start">
      <div className="hero">
        <h1>{say('pages.start.title')}</h1>
        <p className="lead">{say('pages.start.lead')}</p>
        <div className="actions">
          <a className="button" href={pathOf(locale, 'guide')}>
            {say('pages.start.begin')} <Icon name="next" />
          </a>
          <a className="textlink" href={pathOf(locale, 'how-it-decides')}>
            {say('pages.start.how')}
          </a>
        </div>
        <p className="soft small">{say('pages.start.time')}</p>
      </div>
      <section className="part" aria-labelledby="straight">
        <h2 id="straight">{say('pages.start.straight')}</h2>
        <ul className="straight col">
          {straightIds.map((id) => (
            <li key={id}>
              <a href={`${pathOf(locale, 'straight')}#${id}`}>
                <span>{say(`pages.straight.${id}`)}</span>
                <Icon name="next" />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="part" aria-labelledby="three">
        <h2 id="three">{say('pages.start.three')}</h2>
        <p className="col">{say('pages.start.three-says')}</p>
        <ul className="trio">
          {groundIds.map((id) => (
            <li key={id}>
              <h3>
                <a href={pathOf(locale, `grounds/${id}`)}>{say(`law.grounds.${id}.name`)}</a>
              </h3>
              <p>{say(`law.grounds.${id}.what`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="part" aria-labelledby="pledge">
        <h2 id="pledge">{say('pages.start.promise')}</h2>
        <div className="pledge">
          {(['leaves', 'kept', 'who', 'decision'] as const).map((id) => (
            <div key={id}>
              <h3>{say(`pages.start.promise-${id}`)}</h3>
              <p>{say(`pages.start.promise-${id}-says`)}</p>
            </div>
          ))}
        </div>
      </section>
      <section className="part" aria-labelledby="from">
        <h2 id="from">{say('pages.start.from')}</h2>
        <p className="col">{say('pages.start.from-says')}</p>
      </section>
    </Shell>
  );
}
