import { localeIds } from '../../content/locales.ts';
import { Html } from '../_components/html.tsx';
import { serverReading } from '../_components/server-data.ts';

/** Shown by the worker, without a network, in place of a page that its copy does not hold. */
export default function NotKept() {
  return (
    <Html lang="en" description={serverReading('en').say('pages.description')}>
      <main id="main" tabIndex={-1}>
        <div className="wrap">
          {localeIds.map((id, at) => {
            const { say } = serverReading(id);
            return (
              <section key={id} lang={id} className={at === 0 ? 'page-head' : 'part'}>
                {at === 0 ? <h1>{say('pages.not-kept.title')}</h1> : <h2>{say('pages.not-kept.title')}</h2>}
                <p>{say('pages.not-kept.says')}</p>
                <p>
                  <a href={`/${id}/`}>{say('pages.not-kept.start')}</a>
                </p>
              </section>
            );
          })}
        </div>
      </main>
    </Html>
  );
}
