import type { Locale } from '../../../content/locales.ts';
import { GuideFrame } from '../../_components/guide-frame.tsx';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf } from '../../_components/shell.tsx';
import '../../_styles/guidance.ts';
import './board.css';

/** For caseworkers: all questions of a case and what they point to, on one screen. */
export default async function BoardPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say } = reading;
  const instead = (
    <>
      <p>{say('pages.board.instead')}</p>
      <ul className="list">
        {(['paper', 'how-it-decides'] as const).map((page) => (
          <li key={page}>
            <a href={pathOf(locale, page)}>{say(`pages.guide.instead-${page}`)}</a>
          </li>
        ))}
      </ul>
    </>
  );
  return <GuideFrame reading={reading} island="board" title={say('ui.board.title')} instead={instead} waiting={say('ui.guide.loading')} />;
}
