import { localeIds } from '../../content/locales.ts';
import { Html } from './html.tsx';
import { serverReading } from './server-data.ts';

/** A page that cannot know which language its reader speaks: it says what is so, and leads to the start, in every one. */
export function InEveryLanguage({ page }: { page: 'not-found' | 'not-kept' }) {
  return (
    <Html lang="en" description={serverReading('en').say('pages.description')}>
      <main id="main" tabIndex={-1}>
        <div className="wrap">
          {localeIds.map((id, at) => {
            const { say } = serverReading(id);
            return (
              <section key={id} lang={id} className={at === 0 ? 'page-head' : 'part'}>
                {at === 0 ? <h1>{say(`pages.${page}.title`)}</h1> : <h2>{say(`pages.${page}.title`)}</h2>}
                <p>{say(`pages.${page}.says`)}</p>
                <p>
                  <a href={`/${id}/`}>{say(`pages.${page}.start`)}</a>
                </p>
              </section>
            );
          })}
        </div>
      </main>
    </Html>
  );
}
