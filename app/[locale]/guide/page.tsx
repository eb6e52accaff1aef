import type { Locale } from '../../../content/locales.ts';
import { screens } from '../../../content/questions.ts';
import { countryData, guideData, serverReading } from '../../_components/server-data.ts';
import { pathOf, Shell } from '../../_components/shell.tsx';
import { GuideInDevelopment } from '../../_islands/in-development.tsx';

/** The guide: one address for the whole of it. What stands here is what a reader without script gets. */
export default async function GuidePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
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
                <p>{say('pages.guide.instead')}</p>
                <ul className="list">
                  {(['paper', 'grounds', 'how-it-decides', 'straight', 'safety'] as const).map((page) => (
                    <li key={page}>
                      <a href={pathOf(locale, page)}>{say(`pages.guide.instead-${page}`)}</a>
                    </li>
                  ))}
                </ul>
              </div>
            </noscript>
            <p className="soft needs-script">{say('ui.guide.loading')}</p>
          </div>
        </Shell>
      </div>
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
