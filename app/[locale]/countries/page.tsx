import { stances } from '../../../content/freshness.ts';
import type { Locale } from '../../../content/locales.ts';
import { StanceDate } from '../../_components/freshness.tsx';
import { CountryMap } from '../../_components/map.tsx';
import { inAlphabet } from '../../_components/reading.ts';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';
import '../../_styles/record.css';
import '../../_styles/countries.css';

const more = ['changes', 'gaps', 'leaving', 'help'] as const;

/** The countries with a record as a map and as a table, by the alphabet. Never a ranking. */
export default async function Countries({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say, data } = reading;
  const records = inAlphabet(Object.values(data.countries), locale);
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
      <section className="part">
        <h2>{say('ui.countries.table')}</h2>
        {/* Table roles are spelled out because narrow screens turn the rows into lists, and display would take them away. */}
        <table className="side side--countries" role="table">
          <caption>{say('ui.countries.lead')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <td role="cell" />
              {stances.map((stance) => (
                <th key={stance} scope="col" role="columnheader">
                  {say(`records.stances.${stance}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {records.map((country) => (
              <tr key={country.code} role="row">
                <th scope="row" role="rowheader">
                  <a href={pathOf(locale, `countries/${country.code}`)}>{country.name[locale]}</a>
                </th>
                {stances.map((stance) => (
                  <td key={stance} role="cell" data-dated="">
                    <span className="place">{say(`records.stances.${stance}`)}</span>
                    {country[stance].says[locale]}
                    <StanceDate reading={reading} country={country} stance={stance} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Shell>
  );
}
