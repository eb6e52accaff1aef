import type { Locale } from '../../../content/locales.ts';
import { screens } from '../../../content/questions.ts';
import { List, Prose } from '../../_components/prose.tsx';
import type { Reading } from '../../_components/reading.ts';
import { countryData, guideData, serverReading } from '../../_components/server-data.ts';
import { Shell } from '../../_components/shell.tsx';
import { GuideInDevelopment } from '../../_islands/in-development.tsx';

/** The guide without a way to any other page. The seal makes the one-file edition of it, and ships no page at this address. */
export default async function OneFilePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading: Reading = { ...serverReading(locale), root: '' };
  const { say } = reading;
  const terms = screens.flatMap((screen) => screen.terms ?? []);
  return (
    <>
      <div data-island="guide">
        <Shell reading={reading} page="guide" bare>
          <div className="col page-head">
            <h1>{say('ui.begin.title')}</h1>
            <noscript>
              <div className="flow">
                <p className="lead">{say('pages.guide.no-script')}</p>
                <p>{say('take.inside.no-script')}</p>
              </div>
            </noscript>
            <p className="soft needs-script">{say('take.inside.waiting')}</p>
          </div>
        </Shell>
      </div>
      <aside className="foot noprint" aria-labelledby="this-file">
        <div className="wrap">
          <div className="col flow">
            <h2 id="this-file">{say('take.inside.title')}</h2>
            <Prose reading={reading} way="take.inside" />
            <details className="more">
              <summary>
                <span>{say('pages.safety.helplines.title')}</span>
              </summary>
              <div className="more__body">
                <Prose reading={reading} way="pages.safety.helplines" />
                <List reading={reading} way="pages.safety.helplines" />
              </div>
            </details>
          </div>
        </div>
      </aside>
      <div hidden id="guide-data">
        {JSON.stringify(guideData(locale, terms))}
      </div>
      <div hidden id="country-data">
        {JSON.stringify(countryData(locale))}
      </div>
      <GuideInDevelopment />
    </>
  );
}
