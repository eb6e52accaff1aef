import type { ReactNode } from 'react';
import type { Country, StanceName, Topic } from '../../../content/country.ts';
import type { Locale } from '../../../content/locales.ts';
import { profileIds, type ProfileId } from '../../../content/profile.ts';
import { Cells, helpLines, type Line, rowLines, stanceLines } from '../../_components/compare.tsx';
import { inAlphabet } from '../../_components/reading.ts';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';
import '../../_styles/record.css';
import '../../_styles/contents.css';
import '../../_styles/question.css';
import '../../_styles/countries.css';

/** Its id, its heading, and what stands below. */
type Row = readonly [id: string, title: string, body: ReactNode];

/** As many as can stand side by side. */
const most = 4;

/**
 * All countries, row by row; ticking some leaves only those, side by side. The choice is made by the style sheet
 * (`countries.css`), so it works without script, sends nothing and is gone with the page.
 */
export default async function Compare({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say, data } = reading;
  const records = Object.values(data.countries);
  const countries = inAlphabet(records.filter(({ code }) => code !== 'eu'), locale);
  const about = (profile: ProfileId) => (country: Country) => country.facts.filter(({ profiles }) => profiles?.includes(profile));
  const known = profileIds.filter((profile) => records.some((country) => about(profile)(country).length > 0));
  const unheardOf = profileIds.filter((profile) => !known.includes(profile));
  const topic = (name: Topic) => (country: Country) => rowLines(country.facts.filter((fact) => fact.topic === name), reading);
  const deadlines = (country: Country) => rowLines(country.policies.filter(({ kind }) => kind === 'deadline'), reading);
  const cells = (lines: (country: Country) => readonly Line[], nothing = say('ui.compare.nothing')) => (
    <Cells reading={reading} countries={countries} lines={lines} nothing={nothing} />
  );
  const stance = (name: StanceName): Row => [
    name,
    say(`records.stances.${name}`),
    <Cells key={name} reading={reading} countries={countries} lines={stanceLines(name, reading)} nothing={say('ui.compare.nothing')} apart />,
  ];
  const rows: readonly Row[] = [
    stance('entry'),
    stance('access'),
    ['responsibility', say('records.topics.responsibility'), cells(topic('responsibility'))],
    stance('practice'),
    [
      'situations',
      say('ui.compare.situations'),
      <>
        <p className="col">{say('ui.compare.situations-say')}</p>
        {known.map((profile) => (
          <details className="more more--wide" key={profile} data-profile={profile}>
            <summary>
              <span>{sentenceCase(say(`law.profiles.${profile}`))}</span>
            </summary>
            <div className="more__body">{cells((country) => rowLines(about(profile)(country), reading), say('ui.compare.unknown'))}</div>
          </details>
        ))}
        <p className="col soft">{say('ui.compare.unheard-of', { who: unheardOf.map((profile) => say(`law.profiles.${profile}`)).join('; ') })}</p>
      </>,
    ],
    ['deadlines', say('ui.compare.deadlines'), cells(deadlines)],
    stance('pushback'),
    stance('returnRisk'),
    ['other-stay', say('records.topics.other-stay'), cells(topic('other-stay'))],
    [
      'help',
      say('records.topics.help'),
      <>
        {cells(helpLines(reading))}
        <p className="noprint">
          <a href={pathOf(locale, 'help')}>{say('ui.compare.help')}</a>
        </p>
      </>,
    ],
  ];
  // The number is written by the style sheet, which is what counts.
  const [before, after] = say('ui.compare.chosen', { n: '|', most }).split('|');
  return (
    <Shell reading={reading} page="compare" wide>
      <div className="col page-head">
        <h1>{say('ui.titles.compare')}</h1>
        <p className="lead">{say('ui.compare.lead')}</p>
      </div>
      <div className="compare" data-most={most}>
        <form className="compare__pick noprint" id="choose" autoComplete="off">
          {/* The first button is what Enter presses: this one does nothing, so that Enter in a box sends nothing. */}
          <button type="submit" disabled hidden />
          <fieldset>
            <legend>
              <h2>{say('ui.compare.choose')}</h2>
            </legend>
            <p className="small soft">{say('ui.compare.private')}</p>
            <div className="tiles tiles--many">
              {countries.map(({ code, name, drawsOn }) => (
                <label className="tile" key={code}>
                  <input type="checkbox" id={`pick-${code}`} data-draws-on={drawsOn} autoComplete="off" />
                  <span className="tile__text">
                    <span className="tile__label">{name[locale]}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <div className="compare__chosen">
            <p role="status">
              {before}
              <span className="compare__count" />
              {after} <span className="compare__full">{say('ui.compare.full')}</span>
            </p>
            <button className="textlink" type="reset">
              {say('ui.compare.all')}
            </button>
          </div>
        </form>
        <nav aria-label={say('ui.guidance.contents')}>
          <ul className="contents">
            {rows.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="compare__heads noprint" aria-hidden="true">
          {countries.map(({ code, name }) => (
            <b key={code} data-country={code}>
              {name[locale]}
            </b>
          ))}
        </div>
        {rows.map(([id, title, body]) => (
          <section className="part" id={id} key={id}>
            <h2>{title}</h2>
            {body}
          </section>
        ))}
        <section className="part noprint" id="more">
          <h2>{say('ui.compare.more')}</h2>
          <ul className="compare__cells">
            {countries.map(({ code, name }) => (
              <li key={code} data-country={code}>
                <a href={pathOf(locale, `countries/${code}`)}>{say('ui.compare.more-about', { country: name[locale] })}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href="#choose">{say('ui.compare.again')}</a>
          </p>
        </section>
      </div>
    </Shell>
  );
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
