import type { Locale } from '../../../content/locales.ts';
import { List, Prose } from '../../_components/prose.tsx';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';
import '../../_styles/record.css';

const parts = ['what', 'from', 'method', 'limits', 'people', 'reviews', 'access', 'licence'] as const;
const more = ['changes', 'gaps', 'leaving', 'help', 'proof'] as const;

export default async function About({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say } = reading;
  return (
    <Shell reading={reading} page="about">
      <div className="col page-head">
        <h1>{say('ui.titles.about')}</h1>
        <p className="lead">{say('pages.about.lead')}</p>
      </div>
      {parts.map((id) => (
        <section className="part col flow" id={id} key={id}>
          <h2>{say(`pages.about.${id}.title`)}</h2>
          <Prose reading={reading} way={`pages.about.${id}`} />
          <List reading={reading} way={`pages.about.${id}`} />
        </section>
      ))}
      <section className="part col flow" id="more">
        <h2>{say('pages.about.more')}</h2>
        <ul className="list">
          {more.map((id) => (
            <li key={id}>
              <a href={pathOf(locale, id)}>{say(`pages.${id}.title`)}</a>
            </li>
          ))}
          {(['licences.txt', 'sbom.cdx.json'] as const).map((file) => (
            <li key={file}>
              <a href={`/${file}`}>{say(`pages.about.${file === 'licences.txt' ? 'licences' : 'parts'}`)}</a>
            </li>
          ))}
        </ul>
      </section>
    </Shell>
  );
}
