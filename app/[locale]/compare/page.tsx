import type { Country, Topic } from '../../../content/country.ts';
import type { Locale } from '../../../content/locales.ts';
import { dateInWords } from '../../_components/reading.ts';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';

type Line = { readonly says: string; readonly asOf: string | null };

/**
 * All countries, row by row; ticking some leaves only those, side by side. The choice is made by the style sheet
 * (`countries.css`), so it works without script, sends nothing and is gone with the page.
 */
export default async function Compare({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say, data } = reading;
  const records = Object.values(data.countries)
    .filter(({ code }) => code !== 'eu')
    .sort((a, b) => a.name[locale].localeCompare(b.name[locale], locale));
  const stance = (name: 'entry' | 'access' | 'practice' | 'pushback' | 'returnRisk') => (country: Country) => [
    { says: country[name].says[locale], asOf: country[name].asOf },
  ];
  const facts = (topic: Topic) => (country: Country) =>
    country.facts.filter((fact) => fact.topic === topic).slice(0, 2).map((fact) => ({ says: fact.says[locale], asOf: fact.asOf }));
  const deadlines = (country: Country) =>
    country.policies.filter(({ kind }) => kind === 'deadline').slice(0, 2).map((row) => ({ says: row.says[locale], asOf: row.asOf }));
  const rows: readonly (readonly [string, (country: Country) => readonly Line[]])[] = [
    [say('records.stances.entry'), stance('entry')],
    [say('records.stances.access'), stance('access')],
    [say('records.topics.responsibility'), facts('responsibility')],
    [say('records.stances.practice'), stance('practice')],
    [say('records.policy-kinds.deadline'), deadlines],
    [say('records.stances.pushback'), stance('pushback')],
    [say('records.stances.returnRisk'), stance('returnRisk')],
    [say('records.topics.other-stay'), facts('other-stay')],
  ];
  return (
    <Shell reading={reading} page="compare" wide>
      <div className="col page-head">
        <h1>{say('ui.titles.compare')}</h1>
        <p className="lead">{say('ui.compare.lead')}</p>
      </div>
      <div className="compare" data-most="4">
        <fieldset className="compare__pick">
          <legend>
            <h2>{say('ui.compare.choose')}</h2>
          </legend>
          <div className="tiles tiles--many">
            {records.map(({ code, name }) => (
              <label className="tile" key={code}>
                <input type="checkbox" id={`pick-${code}`} autoComplete="off" />
                <span className="tile__text">
                  <span className="tile__label">{name[locale]}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        {rows.map(([title, lines]) => (
          <section className="part" key={title}>
            <h2>{title}</h2>
            <dl className="compare__cells">
              {records.map((country) => {
                const said = lines(country);
                return (
                  <div key={country.code} data-country={country.code}>
                    <dt>
                      <a href={pathOf(locale, `countries/${country.code}`)}>{country.name[locale]}</a>
                    </dt>
                    {said.length === 0 ? <dd className="soft">{say('ui.compare.nothing')}</dd> : null}
                    {said.map(({ says, asOf }) => (
                      <dd key={says}>
                        {says} {asOf ? <span className="small soft">{say('records.dates.as-of', { date: dateInWords(asOf, locale) })}</span> : null}
                      </dd>
                    ))}
                  </div>
                );
              })}
            </dl>
          </section>
        ))}
      </div>
    </Shell>
  );
}
