import type { Country } from '../../content/country.ts';
import { Icon } from './icon.tsx';
import { dateInWords, type Reading } from './reading.ts';
import { Sources } from './source.tsx';
import type { IconName } from './sprite.tsx';

type Kind = Country['timeline'][number]['kind'];
/** A sign per kind of event; the word is always written beside it. */
const signs: Readonly<Record<Kind, IconName>> = {
  law: 'event-rule', entry: 'event-rule', border: 'event-rule', policy: 'event-rule',
  court: 'event-court', case: 'event-hand', removal: 'event-hand', numbers: 'event-said', article: 'event-said',
};

/** What happened, and when: the line is the picture, the list its text. */
export function Timeline({ reading, events }: { reading: Reading; events: Country['timeline'] }) {
  const { say, locale } = reading;
  return (
    <ol className="timeline">
      {events.map((event) => (
        <li key={event.date + event.says[locale]}>
          <Icon name={signs[event.kind]} />
          <time dateTime={event.date}>{event.about ? say('ui.countries.about', { date: dateInWords(event.date, locale) }) : dateInWords(event.date, locale)}</time>
          <p>
            {event.says[locale]} <span className="kind">({say(`records.event-kinds.${event.kind}`)})</span>
          </p>
          <Sources reading={reading} cites={event.sources} />
        </li>
      ))}
    </ol>
  );
}
