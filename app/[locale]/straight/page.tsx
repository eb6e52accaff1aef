import type { Locale } from '../../../content/locales.ts';
import { Phrases } from '../../_components/practical.tsx';
import { inAlphabet } from '../../_components/reading.ts';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';
import { List } from '../../_components/prose.tsx';
import { straight, straightIds } from '../../_components/straight.ts';
import '../../_styles/record.css';

export default async function Straight({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say, data } = reading;
  const countries = inAlphabet(Object.values(data.countries), locale);
  return (
    <Shell reading={reading} page="straight">
      <div className="col page-head">
        <h1>{say('pages.straight.title')}</h1>
        <p className="lead">{say('pages.straight.lead')}</p>
      </div>
      {straightIds.map((id) => (
        <section className="part" id={id} key={id} aria-labelledby={`${id}-h`}>
          <h2 id={`${id}-h`}>{say(`pages.straight.${id}`)}</h2>
          <div className="col flow">
            <p>{say(`${straight[id]}.says`)}</p>
            <p>{say(`${straight[id]}.do`)}</p>
            <List reading={reading} way={`pages.straight.${id}-more`} />
            {id === 'ending' ? (
              <p>
                <a href={`${pathOf(locale, 'safety')}#helplines`}>{say('pages.safety.helplines.title')}</a>
              </p>
            ) : null}
          </div>
          {id === 'border' ? <Phrases reading={reading} countries={countries} /> : null}
        </section>
      ))}
      <div className="actions">
        <a className="button button--quiet" href={pathOf(locale, 'guide')}>
          {say('pages.start.begin')}
        </a>
      </div>
    </Shell>
  );
}
