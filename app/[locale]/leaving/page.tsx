import { leaving } from '../../../content/leaving.ts';
import type { Locale } from '../../../content/locales.ts';
import { FactList } from '../../_components/destination.tsx';
import { List, Prose } from '../../_components/prose.tsx';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';
import '../../_styles/record.css';

export default async function Leaving({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say } = reading;
  return (
    <Shell reading={reading} page="leaving">
      <div className="col page-head">
        <h1>{say('pages.leaving.title')}</h1>
      </div>
      <section className="notice col">
        <h2>{say('pages.leaving.warning.title')}</h2>
        <Prose reading={reading} way="pages.leaving.warning" />
        <List reading={reading} way="pages.leaving.warning" />
        <p>
          <a href={pathOf(locale, 'safety')}>{say('ui.titles.safety')}</a>
        </p>
        <p>
          <a href={`${pathOf(locale, 'straight')}#in-russia`}>{say('pages.straight.in-russia')}</a>
        </p>
      </section>
      <p className="part lead col">{say('pages.leaving.lead')}</p>
      {leaving.map(({ id, title, facts }) => (
        <section className="part" id={id} key={id}>
          <h2>{title[locale]}</h2>
          <FactList facts={facts} reading={reading} />
        </section>
      ))}
      <p className="part col">
        <a href={pathOf(locale, 'help')}>{say('pages.help.title')}</a>
      </p>
    </Shell>
  );
}
