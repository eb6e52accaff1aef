import { SourceDue } from './freshness.tsx';
import { type Cited, cited, citeName, dateInWords, type Reading } from './reading.ts';

/** The margin of proof: each source of a claim, its date, and how it was read. */
export function Sources({ reading, cites }: { reading: Reading; cites: readonly string[] }) {
  const found = cited(reading, cites);
  if (found.length === 0) return null;
  return (
    <ul className="src">
      {found.map((one) => (
        <li key={one.id + (one.at ?? '')}>
          <SourceLine reading={reading} one={one} />
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ reading, one }: { reading: Reading; one: Cited }) {
  const { source } = one;
  const { say, locale } = reading;
  const name = citeName(one, reading);
  return (
    <>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      <span>{source.date ? dateInWords(source.date, locale) : say('records.dates.undated')}</span>
      {source.read === 'full' ? null : <span className={source.read === 'recalled' ? 'late' : undefined}>{say(`records.read.${source.read}`)}</span>}
      {source.caution ? <span>{say(`records.source-caution.${source.caution}`)}</span> : null}
      <SourceDue source={source} reading={reading} />
    </>
  );
}
