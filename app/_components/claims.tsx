import type { Change } from '../../content/changes.ts';
import type { Country } from '../../content/country.ts';
import { Freshness } from './destination.tsx';
import { dateInWords, type Reading } from './reading.ts';
import { Sources } from './source.tsx';

/** Claims of the article: it said, whether that holds, what is known now, of which date and from where. */
export function Claims({ reading, claims }: { reading: Reading; claims: readonly (Country['article'][number] | Change)[] }) {
  const { say, locale } = reading;
  return (
    <ul className="facts">
      {claims.map((claim) => (
        <li key={claim.id} className="claim">
          <div>
            <p className="soft">{claim.claim[locale]}</p>
            <h3>{say(`records.verdicts.${claim.verdict}`)}</h3>
            <p>{claim.now[locale]}</p>
            {'confidence' in claim ? (
              <Freshness dated={claim} reading={reading} />
            ) : claim.asOf ? (
              <p className="small soft">{say('records.dates.as-of', { date: dateInWords(claim.asOf, locale) })}</p>
            ) : null}
          </div>
          <Sources reading={reading} cites={claim.sources} />
        </li>
      ))}
    </ul>
  );
}
