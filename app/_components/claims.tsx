import type { Change } from '../../content/changes.ts';
import type { Country } from '../../content/country.ts';
import { Freshness, ReviewBy } from './freshness.tsx';
import { dateInWords, type Reading } from './reading.ts';
import { Sources } from './source.tsx';

/** Claims of the article: it said, whether that holds, what is known now, of which date and from where. */
export function Claims({ reading, claims }: { reading: Reading; claims: readonly (Country['article'][number] | Change)[] }) {
  const { say, locale } = reading;
  return (
    <ul className="facts">
      {claims.map((claim) => (
        <li key={claim.id} className="claim" data-dated="">
          <div>
            <p className="soft">{claim.claim[locale]}</p>
            <h3>{say(`records.verdicts.${claim.verdict}`)}</h3>
            <p>{claim.now[locale]}</p>
            {'confidence' in claim ? (
              <Freshness dated={claim} reading={reading} />
            ) : (
              <p className="mark small soft">
                {claim.asOf ? `${say('records.dates.as-of', { date: dateInWords(claim.asOf, locale) })} · ` : null}
                {claim.reviewBy ? <ReviewBy day={claim.reviewBy} reading={reading} /> : null}
              </p>
            )}
          </div>
          <Sources reading={reading} cites={claim.sources} />
        </li>
      ))}
    </ul>
  );
}
