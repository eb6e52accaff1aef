import type { Locale } from '../../../content/locales.ts';
import { sections } from '../../../content/questions.ts';
import { Findings } from '../../_components/paper/findings.tsx';
import { ByHand } from '../../_components/paper/hand.tsx';
import { Questions } from '../../_components/paper/questions.tsx';
import { serverReading } from '../../_components/server-data.ts';
import { Shell } from '../../_components/shell.tsx';
import '../../_styles/guidance.ts';

/**
 * The whole guide on one page, with no script and on paper. What the ticks light is decided by the style sheet
 * (`paper.css/route.ts`), so nothing is sent and nothing is kept.
 */
export default async function PaperPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  const reading = serverReading(locale);
  const { say } = reading;
  return (
    <Shell reading={reading} page="paper" busy>
      <link rel="stylesheet" href="/paper.css" precedence="paper" />
      <div className="col page-head noprint">
        <h1>{say('paper.title')}</h1>
        <p className="lead">{say('paper.lead')}</p>
        <p>{say('paper.private')}</p>
        <p>{say('paper.leave')}</p>
        <p className="too-old">
          <strong>{say('paper.too-old')}</strong>
        </p>
      </div>
      <form className="paper" autoComplete="off" data-edition="paper">
        {/* The first button is what Enter presses: this one does nothing, so that Enter in a box sends nothing. */}
        <button type="submit" disabled hidden />
        <div className="cover">
          <div className="noprint">
            <h2>{say('paper.print')}</h2>
            <p className="col">{say('paper.print-how')}</p>
            <label className="tile col">
              <input type="checkbox" id="title-too" autoComplete="off" />
              <span className="tile__text">
                <span className="tile__label">{say('paper.print-title')}</span>
                <span className="tile__hint">{say('paper.print-title-hint')}</span>
              </span>
            </label>
          </div>
          <div className="cover__sheet">
            <p className="cover__name">{say('paper.form.name')}</p>
            <p className="cover__title">{say('paper.form.title')}</p>
            <ul className="list">
              {['ticks', 'signs', 'arrows', 'only', 'names', 'reading', 'keep'].map((key) => (
                <li key={key}>{say(`paper.form.${key}`)}</li>
              ))}
            </ul>
          </div>
        </div>
        <nav className="noprint" aria-label={say('ui.guidance.contents')}>
          <ol className="contents">
            {sections.map((section, at) => (
              <li key={section}>
                <a href={`#${section}`}>
                  <span aria-hidden="true">{at + 1}</span>
                  {say(`questions.sections.${section}`)}
                </a>
              </li>
            ))}
            <li>
              <a href="#findings">
                <span aria-hidden="true">→</span>
                {say('ui.guidance.title')}
              </a>
            </li>
          </ol>
        </nav>
        <Questions reading={reading} />
        <p className="clear noprint">
          <button type="reset" className="button button--quiet">
            {say('paper.clear')}
          </button>
        </p>
        <Findings reading={reading} />
        <ByHand reading={reading} />
      </form>
    </Shell>
  );
}
