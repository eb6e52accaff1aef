import { changes } from '../../../content/changes.ts';
import type { Locale } from '../../../content/locales.ts';
import { Claims } from '../../_components/claims.tsx';
import { inAlphabet } from '../../_components/reading.ts';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';
import '../../_styles/record.css';

/** Every claim of the article, first those about no single country, then by country in the order of the alphabet. */
export default async function Changes({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say, data } = reading;
  const told = inAlphabet(Object.values(data.countries).filter(({ article }) => article.length > 0), locale);
  return (
    <Shell reading={reading} page="changes">
      <div className="col page-head">
        <h1>{say('pages.changes.title')}</h1>
        <p className="lead">{say('pages.changes.lead')}</p>
      </div>
      <section className="part" id="general">
        <h2>{say('pages.changes.general')}</h2>
        <Claims reading={reading} claims={changes} />
      </section>
      {told.map(({ code, name, article }) => (
        <section className="part" id={code} key={code}>
          <h2>
            <a href={pathOf(locale, `countries/${code}`)}>{name[locale]}</a>
          </h2>
          <Claims reading={reading} claims={article} />
        </section>
      ))}
    </Shell>
  );
}
