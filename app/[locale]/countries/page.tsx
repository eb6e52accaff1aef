import type { Locale } from '../../../content/locales.ts';
import { StanceDate } from '../../_components/freshness.tsx';
import { CountryMap } from '../../_components/map.tsx';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';

const stances = ['entry', 'access', 'practice', 'returnRisk'] as const;
const more = ['changes', 'gaps', 'leaving', 'help'] as const;

/** The countries with a record, by the alphabet. Never a ranking. */
export default async function Countries({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say, data } = reading;
  const records = Object.values(data.countries).sort((a, b) => a.name[locale].localeCompare(b.name[locale], locale));
  return (
    <Shell reading={reading} page="countries" wide>
      <div className="col page-head">
        <h1>{say('ui.titles.countries')}</h1>
        <p className="lead">{say('ui.countries.lead')}</p>
        <ul className="list">
          {more.map((id) => (
            <li key={id}>
              <a href={pathOf(locale, id)}>{say(`pages.${id}.title`)}</a>
            </li>
          ))}
        </ul>
      </div>
      <section className="part">
        <h2>{say('ui.countries.map')}</h2>
        <CountryMap reading={reading} records={records.filter(({ code }) => code !== 'eu')} />
      </section>
      {records.map((country) => (
        <section className="part" key={country.code}>
          <h2>
            <a href={pathOf(locale, `countries/${country.code}`)}>{country.name[locale]}</a>
          </h2>
          <dl className="told">
            {stances.map((stance) => (
              <div key={stance}>
                <dt>{say(`records.stances.${stance}`)}</dt>
                <dd data-dated="">
                  {country[stance].says[locale]}{' '}
                  <span className="small soft">
                    <StanceDate reading={reading} country={country} stance={stance} />
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Shell>
  );
}
