import { cited, citeName, dateInWords, type Reading } from '../reading.ts';

type Props = { readonly reading: Reading; readonly cites: readonly string[]; readonly bare?: true };

/**
 * The sources of a claim, each with its date and how it was read. When to look again is left to the list of sources, and
 * `bare` leaves their addresses to another page: with both, this one would be too heavy for a poor line.
 */
export function Proof({ reading, cites, bare }: Props) {
  const { say, locale } = reading;
  const found = cited(reading, cites);
  if (found.length === 0) return null;
  return (
    <ul className="src">
      {found.map((one) => {
        const { id, at, source } = one;
        const name = citeName(one, reading);
        const how = [
          source.date ? dateInWords(source.date, locale) : say('records.dates.undated'),
          ...(source.read === 'full' ? [] : [say(`records.read.${source.read}`)]),
          ...(source.caution ? [say(`records.source-caution.${source.caution}`)] : []),
        ];
        return (
          <li key={id + (at ?? '')}>
            {source.url && !bare ? (
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                {name}
              </a>
            ) : (
              name
            )}
            {`, ${how.join(', ')}`}
          </li>
        );
      })}
    </ul>
  );
}
