import { localeIds, locales } from '../content/locales.ts';
import { Html } from './_components/html.tsx';
import { Icon } from './_components/icon.tsx';
import { serverReading } from './_components/server-data.ts';
import './_styles/start.css';

/** The door: a language, in its own words. Nothing is guessed from the browser and nothing is remembered. */
export default function Door() {
  return (
    <Html lang="en" description={serverReading('en').say('pages.description')}>
      <main id="main" tabIndex={-1}>
        <div className="wrap">
          <p className="brand">
            <Icon name="brand" />
            Grounds
          </p>
          <h1 className="hide">Grounds</h1>
          <ul className="doors">
            {localeIds.map((id) => (
              <li key={id} lang={id}>
                <a className="button" href={`/${id}/`} hrefLang={id}>
                  {locales[id].name} <Icon name="next" />
                </a>
                <p className="soft">{serverReading(id).say('pages.door')}</p>
              </li>
            ))}
          </ul>
        </div>
      </main>
    </Html>
  );
}
