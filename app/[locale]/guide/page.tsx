import type { Locale } from '../../../content/locales.ts';
import { GuideFrame } from '../../_components/guide-frame.tsx';
import { serverReading } from '../../_components/server-data.ts';
import { pathOf } from '../../_components/shell.tsx';
import '../../_styles/guidance.ts';

/** The guide: one address for the whole of it. */
export default async function GuidePage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say } = reading;
  const instead = (
    <>
      <p>{say('pages.guide.instead')}</p>
      <ul className="list">
        {(['paper', 'grounds', 'how-it-decides', 'straight', 'safety'] as const).map((page) => (
          <li key={page}>
            <a href={pathOf(locale, page)}>{say(`pages.guide.instead-${page}`)}</a>
          </li>
        ))}
      </ul>
    </>
  );
  return <GuideFrame reading={reading} instead={instead} waiting={say('ui.guide.loading')} />;
}
