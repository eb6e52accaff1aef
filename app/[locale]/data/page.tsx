import type { Locale } from '../../../content/locales.ts';
import { serverReading } from '../../_components/server-data.ts';
import { Shell } from '../../_components/shell.tsx';

const files = ['rules', 'questions', 'countries', 'sources'] as const;

/** The tables as files, and how to read a finding out of them. */
export default async function DataPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say, data } = reading;
  return (
    <Shell reading={reading} page="data">
      <div className="col page-head">
        <h1>{say('ui.titles.data')}</h1>
        <p className="lead">{say('ui.data.lead')}</p>
        <p className="soft">{say('ui.data.version', { version: data.rulesVersion })}</p>
      </div>
      {files.map((file) => (
        <section className="part col flow" key={file}>
          <h2>{say(`ui.data.${file}`)}</h2>
          <p>{say(`ui.data.${file}-says`)}</p>
          <ul className="list">
            <li>
              <a href={`/data/${file}.json`}>{`${file}.json`}</a>
            </li>
            <li>
              <a href={`/data/${file}.schema.json`}>{`${file}.schema.json`}</a>
            </li>
          </ul>
        </section>
      ))}
      <section className="part col flow">
        <h2>{say('ui.data.rebuild')}</h2>
        <p>{say('ui.data.rebuild-says')}</p>
      </section>
    </Shell>
  );
}
