import type { Country } from '../../content/country.ts';
import { reviewByOfStance } from '../../content/freshness.ts';
import { StaleSign } from './freshness.tsx';
import type { Reading } from './reading.ts';
import { pathOf } from './shell.tsx';

const shut = ['closed-with-exceptions', 'restrictive'];
const handedOver = ['documented-handovers', 'documented-removals', 'high'];

/**
 * One square per country, roughly where it lies, with its facts in words. A broken line and a filled square repeat
 * two of them; neither says that a plain square is safe.
 */
export function CountryMap({ reading, records }: { reading: Reading; records: readonly Country[] }) {
  const { say, locale } = reading;
  return (
    <>
      <div className="map">
        <ul>
          {records.map((country) => (
            <li
              key={country.code}
              className={[
                `map__${country.code}`,
                shut.includes(country.entry.is) ? 'shut' : '',
                handedOver.includes(country.returnRisk.is) ? 'hand' : '',
              ].join(' ')}
              data-dated=""
            >
              <a href={pathOf(locale, `countries/${country.code}`)}>
                <b>{country.name[locale]}</b>
                <span>{say(`ui.countries.entry.${country.entry.is}`)}</span>
                {handedOver.includes(country.returnRisk.is) ? <span>{say(`ui.countries.return.${country.returnRisk.is}`)}</span> : null}
                <StaleSign day={[reviewByOfStance('entry', country), reviewByOfStance('returnRisk', country)].sort()[0] ?? ''} reading={reading} />
              </a>
            </li>
          ))}
          <li className="map__russia" aria-hidden="true">
            {say('ui.countries.russia')}
          </li>
        </ul>
      </div>
      <ul className="key" aria-label={say('ui.countries.key')}>
        {(['shut', 'hand', 'plain'] as const).map((sign) => (
          <li key={sign}>
            <i className={`key__${sign}`} aria-hidden="true" />
            {say(`ui.countries.key-${sign}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
