import { localeIds, locales } from '../../content/locales.ts';
import type { Reading } from './reading.ts';
import { pathOf } from './shell.tsx';

/** Why a copy could not be taken, each with its sentence. */
const failures = ['network', 'changed', 'full', 'refused'] as const;

/** The offline switch. The island un-hides what is true; what a copy weighs is filled in by the seal. */
export function Offline({ reading }: { reading: Reading }) {
  const { say, locale } = reading;
  const way = (name: string) => `take.offline.${name}`;
  const languages = [locale, ...localeIds.filter((id) => id !== locale)];
  const rows = [
    ...languages.map((id) => ({ groups: id, lang: id, name: locales[id].name, button: say(way('take')) })),
    { groups: [...languages, 'more'].join(' '), lang: locale, name: say(way('all')), button: say(way('take-all')) },
  ];
  // Numbers come later, and by script.
  const counted = (name: string) => say(way(name), { done: '{done}', of: '{of}' });
  return (
    <section className="part col flow" id="offline" data-island="offline">
      <h2>{say(way('title'))}</h2>
      <p>{say(way('p1'))}</p>
      <p>{say(way('p2'))}</p>
      <noscript>
        <p className="notice">{say(way('no-script'))}</p>
      </noscript>
      <p className="notice" data-offline="unsupported" hidden>
        {say(way('unsupported'))}
      </p>
      <div data-offline="here" hidden>
        {rows.map(({ groups, lang, name, button }) => (
          <div className="onefile" key={groups} data-groups={groups}>
            <h3 lang={lang}>{name}</h3>
            <p className="soft">
              <span data-weight={`shared ${groups}`} data-says="load" /> {say(way('weight-load'))} <span data-weight={`shared ${groups}`} data-says="keep" /> {say(way('weight-keep'))}
            </p>
            <p data-state="part" data-words={counted('part')} tabIndex={-1} hidden />
            <p data-state="whole" tabIndex={-1} hidden>
              {say(way('whole'))}
            </p>
            <p>
              <button type="button" className={groups === locale ? 'button' : 'button button--quiet'}>
                {button}
              </button>
            </p>
          </div>
        ))}
        <p role="status" data-offline="progress" data-words={counted('progress')} />
        <div role="alert">
          {failures.map((failure) => (
            <p className="notice" key={failure} data-failed={failure} hidden>
              {say(way(failure))}
            </p>
          ))}
        </div>
        <p data-offline="kept" hidden>
          <a href={`${pathOf(locale, 'safety')}#wipe`}>{say(way('wipe'))}</a>
        </p>
      </div>
      <h3>{say(way('home'))}</h3>
      <ul className="list">
        {(['l1', 'l2', 'l3'] as const).map((id) => (
          <li key={id}>{say(way(id))}</li>
        ))}
      </ul>
    </section>
  );
}
