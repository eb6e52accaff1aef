import type { Locale } from '../../../content/locales.ts';
import type { Source } from '../../../content/source.ts';
import { foundSources } from '../../../content/sources/found.ts';
import { lawSources } from '../../../content/sources/law.ts';
import { moreSources } from '../../../content/sources/more.ts';
import { inAlphabet } from '../../_components/reading.ts';
import { serverReading } from '../../_components/server-data.ts';
import { Shelf } from '../../_components/shelf.tsx';
import { pathOf, Shell } from '../../_components/shell.tsx';
import '../../_styles/record.css';

export default async function SourcesPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say, data } = reading;
  const law = Object.entries<Source>({ ...lawSources, ...foundSources, ...moreSources });
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
      <section className="part col">
        <h2>{say('ui.sources.countries')}</h2>
        <ul className="list">
          {inAlphabet(Object.values(data.countries), locale).map(({ code, name, sources }) => (
              <li key={code}>
                <a href={`${pathOf(locale, `countries/${code}`)}#sources`}>{name[locale]}</a> <span className="soft">{say('ui.sources.count', { n: Object.keys(sources).length })}</span>
              </li>
            ))}
        </ul>
      </section>
    </Shell>
  );
}
