import type { ReactNode } from 'react';
import { screens } from '../../content/questions.ts';
import { InDevelopment } from '../_islands/in-development.tsx';
import type { Reading } from './reading.ts';
import { countryData, guidanceData, guideData } from './server-data.ts';
import { Shell } from './shell.tsx';

const terms = screens.flatMap((screen) => screen.terms ?? []);

type Props = {
  reading: Reading;
  /** The island that draws the page, and the name of the page; the guide, unless said otherwise. */
  island?: 'guide' | 'board';
  title?: string;
  /** What a reader without script gets. */
  instead: ReactNode;
  /** Said while the script is on its way. */
  waiting: string;
  children?: ReactNode;
};
/** The page the guide or the board is drawn into, with the data it is drawn from. */
export function GuideFrame({ reading, island = 'guide', title, instead, waiting, children }: Props) {
  const { say, locale } = reading;
  return (
    <>
      <div data-island={island}>
        <Shell reading={reading} page={island} bare wide={island === 'board'}>
          <div className="col page-head">
            <h1>{title ?? say('ui.begin.title')}</h1>
            <noscript>
              <div className="flow">
                <p className="lead">{say(`pages.${island}.no-script`)}</p>
                {instead}
              </div>
            </noscript>
            <p className="soft needs-script">{waiting}</p>
          </div>
        </Shell>
      </div>
      {children}
      <div hidden id="guide-data">
        {JSON.stringify(guideData(locale, terms))}
      </div>
      {/* The board shows all of it at once: there it stays in the page. */}
      <div hidden id="guidance-data" data-stays={island === 'board' ? '' : undefined}>
        {JSON.stringify(guidanceData(locale))}
      </div>
      <div hidden id="country-data">
        {JSON.stringify(countryData(locale))}
      </div>
      <InDevelopment island={island} />
    </>
  );
}
