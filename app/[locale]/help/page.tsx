import { reviewByOfHelp } from '../../../content/freshness.ts';
import { helpers, helpersCheckedOn } from '../../../content/help.ts';
import type { Locale } from '../../../content/locales.ts';
import { Help } from '../../_components/practical.tsx';
import { Prose } from '../../_components/prose.tsx';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';

/** Everyone who helps: anywhere, then by country in the order of the alphabet. The general EU record follows by itself. */
export default async function HelpPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say, data } = reading;
  const countries = Object.values(data.countries)
    .filter(({ code }) => code !== 'eu')
    .sort((a, b) => a.name[locale].localeCompare(b.name[locale], locale));
  return (
    <Shell reading={reading} page="help">
      <div className="col page-head">
        <h1>{say('pages.help.title')}</h1>
        <p className="lead">{say('pages.help.lead')}</p>
      </div>
      <section className="part col flow" id="before">
        <h2>{say('pages.help.before.title')}</h2>
        <p>{say('practical.care.who-can-help')}</p>
        <Prose reading={reading} way="pages.help.before" />
        <p>
          <a href={pathOf(locale, 'safety')}>{say('ui.titles.safety')}</a>
        </p>
      </section>
      <section className="part" id="who">
        <h2>{say('pages.help.who')}</h2>
        <Help reading={reading} countries={countries} general={helpers.map((one) => ({ ...one, reviewBy: reviewByOfHelp(one, helpersCheckedOn) }))} />
      </section>
    </Shell>
  );
}
