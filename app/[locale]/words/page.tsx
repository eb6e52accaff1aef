import { glossary, glossaryIds } from '../../../content/glossary.ts';
import type { Locale } from '../../../content/locales.ts';
import { serverReading } from '../../_components/server-data.ts';
import { Shell } from '../../_components/shell.tsx';
import { Sources } from '../../_components/source.tsx';

export default async function Words({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say } = reading;
  const term = (id: string) => say(`glossary.${id}.term`);
  return (
    <Shell reading={reading} page="words">
      <div className="col page-head">
        <h1>{say('ui.titles.words')}</h1>
        <p className="lead">{say('pages.words.lead')}</p>
      </div>
      <dl className="terms part">
        {[...glossaryIds]
          .sort((a, b) => term(a).localeCompare(term(b), locale))
          .map((id) => (
            <div key={id} id={id}>
              <dt>
                {term(id)}
                {locale === 'ru' ? null : (
                  <span className="ru" lang="ru">
                    {glossary[id].ru}
                  </span>
                )}
              </dt>
              <dd className="claim">
                <p>{say(`glossary.${id}.means`)}</p>
                <Sources reading={reading} cites={glossary[id].sources} />
              </dd>
            </div>
          ))}
      </dl>
    </Shell>
  );
}
