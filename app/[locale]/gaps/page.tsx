import { gaps } from '../../../content/gaps.ts';
import type { Locale } from '../../../content/locales.ts';
import { Claims } from '../../_components/claims.tsx';
import { FactList } from '../../_components/destination.tsx';
import { serverReading } from '../../_components/server-data.ts';
import { Shell } from '../../_components/shell.tsx';
import '../../_styles/record.css';

export default async function Gaps({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say } = reading;
  return (
    <Shell reading={reading} page="gaps">
      <div className="col page-head">
        <h1>{say('pages.gaps.title')}</h1>
        <p className="lead">{say('pages.gaps.lead')}</p>
      </div>
      {gaps.map(({ id, title, figures, gap, today }) => (
        <section className="part" id={id} key={id}>
          <h2>{title[locale]}</h2>
          {figures ? (
            <>
              <p className="col">{say('pages.gaps.figures')}</p>
              <Claims reading={reading} claims={figures} />
            </>
          ) : null}
          <h3>{say(figures ? 'pages.gaps.carries' : 'pages.gaps.missing')}</h3>
          <FactList facts={gap} reading={reading} />
          <h3>{say('pages.gaps.today')}</h3>
          <FactList facts={today} reading={reading} />
        </section>
      ))}
    </Shell>
  );
}
