import type { Locale } from '../../../content/locales.ts';
import { GuideFrame } from '../../_components/guide-frame.tsx';
import { List, Prose } from '../../_components/prose.tsx';
import type { Reading } from '../../_components/reading.ts';
import { serverReading } from '../../_components/server-data.ts';

/** The guide without a way to any other page. The seal makes the one-file edition of it, and ships no page at this address. */
export default async function OneFilePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading: Reading = { ...serverReading(locale), root: '' };
  const { say } = reading;
  return (
    <GuideFrame reading={reading} instead={<p>{say('take.inside.no-script')}</p>} waiting={say('take.inside.waiting')}>
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
    </GuideFrame>
  );
}
