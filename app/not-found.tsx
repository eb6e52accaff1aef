import { localeIds } from '../content/locales.ts';
import { Html } from './_components/html.tsx';
import { serverReading } from './_components/server-data.ts';

export default function NotFound() {
  return (
    <Html lang="en" description={serverReading('en').say('pages.description')}>
      <main id="main" tabIndex={-1}>
        <div className="wrap">
          {localeIds.map((id, at) => {
            const { say } = serverReading(id);
            return (
              <section key={id} lang={id} className={at === 0 ? 'page-head' : 'part'}>
                {at === 0 ? <h1>{say('pages.not-found.title')}</h1> : <h2>{say('pages.not-found.title')}</h2>}
                <p>{say('pages.not-found.says')}</p>
                <p>
                  <a href={`/${id}/`}>{say('pages.not-found.start')}</a>
                </p>
              </section>
            );
          })}
        </div>
      </main>
    </Html>
  );
}
