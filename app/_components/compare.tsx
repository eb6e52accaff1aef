import type { ReactNode } from 'react';
import type { Country, Fact, Policy, StanceName } from '../../content/country.ts';
import { ReviewBy } from './freshness.tsx';
import { dateInWords, type Reading } from './reading.ts';

/** One statement in a cell, and what dates it. */
export type Line = {
  readonly id: string;
  readonly title?: string;
  readonly body: ReactNode;
  readonly dates: ReactNode;
};

export const stanceLines = (stance: StanceName, reading: Reading) => (country: Country): readonly Line[] => [
  {
    id: stance,
    body: <p>{country[stance].says[reading.locale]}</p>,
    dates: <Dates dated={country[stance]} reading={reading} />,
  },
];

/** Facts and policies, each with its date; where sources conflict, both sides at equal size. */
export const rowLines = (rows: readonly (Fact | Policy)[], reading: Reading): readonly Line[] => {
  const { say, locale } = reading;
  return rows.map((row) => {
    const other = 'topic' in row ? row.disputed : row.other;
    return {
      id: row.id,
      ...('title' in row ? { title: row.title[locale] } : {}),
      body: other ? (
        <>
          <p>
            <b>{say('ui.destinations.one-side')}:</b> {row.says[locale]}
          </p>
          <p>
            <b>{say('ui.destinations.other-side')}:</b> {other.says[locale]}
          </p>
        </>
      ) : (
        <p>{row.says[locale]}</p>
      ),
      dates: <Dates dated={row} reading={reading} />,
    };
  });
};

/** In short: as of when, a source that is weak or missing, and the day to look again. */
function Dates({ dated, reading }: { dated: Pick<Fact, 'asOf' | 'reviewBy'> & Partial<Pick<Fact, 'confidence' | 'recalled'>>; reading: Reading }) {
  const { say, locale } = reading;
  const parts = [
    dated.asOf ? say('records.dates.as-of', { date: dateInWords(dated.asOf, locale) }) : null,
    dated.confidence === 'low' ? say('records.confidence.low') : null,
    dated.recalled ? say('records.recalled') : null,
    dated.reviewBy ? <ReviewBy key="due" day={dated.reviewBy} reading={reading} /> : null,
  ];
  return <p className="mark">{parts.filter((part) => part !== null).flatMap((part, at) => (at > 0 ? [' · ', part] : [part]))}</p>;
}

/** Helpers by name, each with the warning that belongs to it and when it was last seen active. */
export const helpLines = (reading: Reading) => (country: Country): readonly Line[] => {
  const { say, locale } = reading;
  return country.help.map(({ name, url, seen, caution, reviewBy }) => ({
    id: name,
    body: (
      <>
        {url ? (
          <a href={url} target="_blank" rel="noreferrer noopener">
            {name}
          </a>
        ) : (
          <b>{name}</b>
        )}
        {caution ? <p className="small">{say(`records.help-caution.${caution}`)}</p> : null}
      </>
    ),
    dates: (
      <p className="mark">
        {(seen ? say('ui.help.seen', { date: dateInWords(seen, locale) }) : say(url ? 'ui.help.not-seen' : 'ui.compare.not-seen')).replace(/\.$/, '')}
        {reviewBy ? (
          <>
            {' · '}
            <ReviewBy day={reviewBy} reading={reading} />
          </>
        ) : null}
      </p>
    ),
  }));
};

type CellsProps = {
  reading: Reading;
  countries: readonly Country[];
  lines: (country: Country) => readonly Line[];
  /** Said where there is nothing to say. */
  nothing: string;
  /** Each country has its own word here, and the general record nothing to add. */
  apart?: boolean;
};

/** A cell per country, each named, so that the order of reading is the order of the alphabet; then once what the general record says. */
export function Cells({ reading, countries, lines, nothing, apart = false }: CellsProps) {
  const { say, locale, data } = reading;
  const shared = data.countries.eu;
  const general = shared && !apart ? lines(shared) : [];
  return (
    <>
      <dl className="compare__cells">
        {countries.map((country) => {
          const said = lines(country);
          return (
            <div key={country.code} data-country={country.code}>
              <dt>{country.name[locale]}</dt>
              {said.length > 0 ? (
                <Said lines={said} />
              ) : (
                <dd className="soft">{country.drawsOn && general.length > 0 ? `${nothing} ${say('ui.compare.see-general')}` : nothing}</dd>
              )}
            </div>
          );
        })}
      </dl>
      {shared && general.length > 0 ? (
        <dl className="compare__general">
          <dt>{shared.name[locale]}</dt>
          <dd className="small soft">
            {say('ui.compare.general')}{' '}
            {countries
              .filter(({ drawsOn }) => drawsOn)
              .map(({ code, name }) => (
                <span key={code} data-country={code}>
                  {name[locale]}
                </span>
              ))}
          </dd>
          <Said lines={general} />
        </dl>
      ) : null}
    </>
  );
}

const Said = ({ lines }: { lines: readonly Line[] }) =>
  lines.map(({ id, title, body, dates }) => (
    <dd key={id} data-dated="">
      {title ? (
        <p>
          <b>{title}</b>
        </p>
      ) : null}
      {body}
      {dates}
    </dd>
  ));
