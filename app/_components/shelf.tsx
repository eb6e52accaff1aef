import type { Source } from '../../content/source.ts';
import { reviewByOfSource } from '../../content/freshness.ts';
import { ReviewBy } from './freshness.tsx';
import { dateInWords, type Reading } from './reading.ts';

type ShelfProps = { reading: Reading; title: string; sources: readonly (readonly [string, Source])[] };

/** Sources in full: address, title in its own words, date, and how each was read. */
export function Shelf({ reading, title, sources }: ShelfProps) {
  const { say, locale } = reading;
  return (
    <section className="part">
      <h2>{title}</h2>
      <ul className="facts">
        {sources.map(([id, source]) => (
          <li key={id} id={id} data-dated="">
            <p>
              {source.url ? (
                <a href={source.url} rel="noreferrer noopener" target="_blank">
                  {source.label[locale]}
                </a>
              ) : (
                source.label[locale]
              )}
            </p>
            <p className="small" lang={source.lang}>
              {source.title}
            </p>
            <p className="small soft">
              {[
                source.date ? dateInWords(source.date, locale) : say('records.dates.undated'),
                say(`records.read.${source.read}`),
                say('records.dates.checked', { date: dateInWords(source.checkedOn, locale) }),
                source.caution ? say(`records.source-caution.${source.caution}`) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
              {' · '}
              <ReviewBy day={reviewByOfSource(source)} reading={reading} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
