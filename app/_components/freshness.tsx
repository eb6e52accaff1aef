import type { Country, Fact, StanceName } from '../../content/country.ts';
import { isLate, reviewByOfSource, reviewByOfStance } from '../../content/freshness.ts';
import type { Source } from '../../content/source.ts';
import { dateInWords, type Reading } from './reading.ts';

/**
 * Where the reader's day is known, what is late says so at once. On a page made beforehand the words for both stand
 * ready, and `page.entry.ts` chooses: the mark gets its late words, and the nearest `data-dated` around it turns grey.
 */
function Mark({ day, now, late, reading }: { day: string; now: string; late: string; reading: Reading }) {
  return isLate(day, reading.today) ? (
    <span className="late">{late}</span>
  ) : (
    <span data-review-by={day} data-late={late}>
      {now}
    </span>
  );
}

const dueIn = ({ say, locale }: Reading, day: string) => say('records.dates.review-due', { date: dateInWords(day, locale) });

/** The class of a statement whose day has passed, for a reader whose day is known. */
export const datedClass = (reviewBy: string | undefined, { today }: Reading): string => (isLate(reviewBy, today) ? 'dated was' : 'dated');

/** As of when, how sure, whether it was only recalled, and whether a look was due. */
export function Freshness({ dated, reading }: { dated: Pick<Fact, 'asOf' | 'reviewBy' | 'confidence' | 'recalled'>; reading: Reading }) {
  const { say, locale } = reading;
  const { reviewBy } = dated;
  const confidence = say(`records.confidence.${dated.confidence}`);
  const lessSure = dated.confidence === 'unknown' ? confidence : say('records.dates.less-sure', { confidence });
  return (
    <p className="mark small soft">
      {[
        dated.asOf ? say('records.dates.as-of', { date: dateInWords(dated.asOf, locale) }) : null,
        reviewBy ? <Mark key="sure" day={reviewBy} now={confidence} late={lessSure} reading={reading} /> : confidence,
        dated.recalled ? say('records.recalled') : null,
        reviewBy ? (
          <Mark
            key="due"
            day={reviewBy}
            now={say('records.dates.review', { date: dateInWords(reviewBy, locale) })}
            late={`${dueIn(reading, reviewBy)}. ${say('records.dates.after-unknown')}.`}
            reading={reading}
          />
        ) : null,
      ]
        .filter((part) => part !== null)
        .flatMap((part, at) => (at > 0 ? [' · ', part] : [part]))}
    </p>
  );
}

/** Of one of the five stances: as of when, and whether a look was due. */
export function StanceDate({ country, stance, reading }: { country: Country; stance: StanceName; reading: Reading }) {
  const { say, locale } = reading;
  const { asOf } = country[stance];
  const day = reviewByOfStance(stance, country);
  return (
    <span className="asof">
      {asOf ? `${say('records.dates.as-of', { date: dateInWords(asOf, locale) })} · ` : null}
      <Mark day={day} now={say('records.dates.review', { date: dateInWords(day, locale) })} late={dueIn(reading, day)} reading={reading} />
    </span>
  );
}

/** Beside a claim nothing is said of a source while it is fresh: the list of sources has its days. */
export function SourceDue({ source, reading }: { source: Source; reading: Reading }) {
  const day = reviewByOfSource(source);
  return <Mark day={day} now="" late={dueIn(reading, day)} reading={reading} />;
}

export function ReviewBy({ day, reading }: { day: string; reading: Reading }) {
  return <Mark day={day} now={reading.say('records.dates.review', { date: dateInWords(day, reading.locale) })} late={dueIn(reading, day)} reading={reading} />;
}

/** In a square of the map, too small for a day: nothing, until what it shows is late. */
export function StaleSign({ day, reading }: { day: string; reading: Reading }) {
  return <Mark day={day} now="" late={reading.say('ui.countries.old')} reading={reading} />;
}
