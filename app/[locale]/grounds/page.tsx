import { groundIds, grounds } from '../../../content/grounds.ts';
import type { Locale } from '../../../content/locales.ts';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';
import { Sources } from '../../_components/source.tsx';

export default async function Grounds({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say } = reading;
  return (
    <Shell reading={reading} page="grounds">
      <div className="col page-head">
        <h1>{say('ui.titles.grounds')}</h1>
        <p className="lead">{say('pages.grounds.lead')}</p>
      </div>
      {groundIds.map((id) => (
        <section className="part" key={id}>
          <h2>
            <a href={pathOf(locale, `grounds/${id}`)}>{say(`law.grounds.${id}.name`)}</a>
          </h2>
          <div className="claim">
            <p>{say(`law.grounds.${id}.what`)}</p>
            <Sources reading={reading} cites={grounds[id].sources} />
          </div>
        </section>
      ))}
    </Shell>
  );
}
