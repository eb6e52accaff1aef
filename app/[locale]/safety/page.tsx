import type { Locale } from '../../../content/locales.ts';
import { List, Prose } from '../../_components/prose.tsx';
import { serverReading } from '../../_components/server-data.ts';
import { Wipe } from '../../_components/wipe.tsx';
import { Shell } from '../../_components/shell.tsx';

const parts = ['promises', 'cannot', 'device', 'network', 'paper', 'leaving', 'helplines'] as const;

export default async function Safety({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say } = reading;
  return (
    <Shell reading={reading} page="safety">
      <div className="col page-head">
        <h1>{say('ui.titles.safety')}</h1>
        <p className="lead">{say('pages.safety.lead')}</p>
      </div>
      {parts.map((id) => (
        <section className="part col flow" id={id} key={id}>
          <h2>{say(`pages.safety.${id}.title`)}</h2>
          <Prose reading={reading} way={`pages.safety.${id}`} />
          <List reading={reading} way={`pages.safety.${id}`} />
        </section>
      ))}
      <Wipe reading={reading} />
    </Shell>
  );
}
