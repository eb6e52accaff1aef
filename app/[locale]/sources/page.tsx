import type { Locale } from '../../../content/locales.ts';
import type { Source } from '../../../content/source.ts';
import { foundSources } from '../../../content/sources/found.ts';
import { lawSources } from '../../../content/sources/law.ts';
import { dateInWords, type Reading } from '../../_components/reading.ts';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';

export default async function SourcesPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say, data } = reading;
  const law = Object.entries<Source>({ ...lawSources, ...foundSources });
  const count = (read: Source['read']) => law.filter(([, source]) => source.read === read).length;
  return (
    <Shell reading={reading} page="sources">
      <div className="col page-head">
        <h1>{say('ui.titles.sources')}</h1>
        <p className="lead">{say('pages.sources.lead')}</p>
        <p>
          <a href={pathOf(locale, 'data')}>{say('ui.titles.data')}</a>
        </p>
        <p>{say('pages.sources.count', { full: count('full'), part: count('part'), recalled: count('recalled') })}</p>
      </div>
      <Shelf reading={reading} title={say('pages.sources.law')} sources={law} />
      {Object.values(data.countries)
        .sort((a, b) => a.name[locale].localeCompare(b.name[locale], locale))
        .map((country) => (
          <Shelf key={country.code} reading={reading} title={country.name[locale]} sources={Object.entries(country.sources)} />
        ))}
    </Shell>
  );
}

type ShelfProps = { reading: Reading; title: string; sources: readonly (readonly [string, Source])[] };

function Shelf({ reading, title, sources }: ShelfProps) {
  const { say, locale } = reading;
  return (
    <section className="part">
      <h2>{title}</h2>
      <ul className="facts">
        {sources.map(([id, source]) => (
          <li key={id} id={id}>
            <p>
              {source.url ? (
                <a href={source.url} rel="noreferrer noopener" target="_blank">
                  {source.label[locale]}
                </a>
              ) : (
                source.label[locale]
              )}
            </p>
            <p className="small" lang={source.lang}>
              {source.title}
            </p>
            <p className="small soft">
              {[
                source.date ? dateInWords(source.date, locale) : say('records.dates.undated'),
                say(`records.read.${source.read}`),
                say('records.dates.checked', { date: dateInWords(source.checkedOn, locale) }),
                source.caution ? say(`records.source-caution.${source.caution}`) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
