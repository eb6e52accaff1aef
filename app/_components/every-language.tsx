import { localeIds } from '../../content/locales.ts';
import { Html } from './html.tsx';
import { serverReading } from './server-data.ts';

/** A page that cannot know which language its reader speaks: it says `<way>.title`, `.says` and leads to `.start`, in every one. */
export function InEveryLanguage({ way }: { way: string }) {
  return (
    <Html lang="en" description={serverReading('en').say('pages.description')}>
      <main id="main" tabIndex={-1}>
        <div className="wrap">
          {localeIds.map((id, at) => {
            const { say } = serverReading(id);
            return (
              <section key={id} lang={id} className={at === 0 ? 'page-head' : 'part'}>
                {at === 0 ? <h1>{say(`${way}.title`)}</h1> : <h2>{say(`${way}.title`)}</h2>}
                <p>{say(`${way}.says`)}</p>
                <p>
                  <a href={`/${id}/`}>{say(`${way}.start`)}</a>
                </p>
              </section>
            );
          })}
        </div>
      </main>
    </Html>
  );
}
