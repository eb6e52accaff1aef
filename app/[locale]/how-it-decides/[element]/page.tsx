import { reviewByOfRule } from '../../../../content/freshness.ts';
import { type ElementId, elements } from '../../../../content/grounds.ts';
import { indicatorsOf } from '../../../../content/indicators/index.ts';
import type { Locale } from '../../../../content/locales.ts';
import { conditionInWords, wordsOf } from '../../../../machines/words.ts';
import { ReviewBy } from '../../../_components/freshness.tsx';
import { Icon } from '../../../_components/icon.tsx';
import { serverReading } from '../../../_components/server-data.ts';
import { pathOf, Shell } from '../../../_components/shell.tsx';
import { Sources } from '../../../_components/source.tsx';
import '../../../_styles/rules.css';

export const dynamicParams = false;
export const generateStaticParams = () => elements.map((element) => ({ element }));

/** Every rule of one element, in words made from the table itself. */
export default async function ElementRules({ params }: { params: Promise<{ locale: string; element: string }> }) {
  const { locale, element } = (await params) as { locale: Locale; element: ElementId };
  const reading = serverReading(locale);
  const { say } = reading;
  const words = wordsOf(locale, say);
  return (
    <Shell reading={reading} page={`how-it-decides/${element}`}>
      <a className="back" href={pathOf(locale, 'how-it-decides')}>
        <Icon name="prev" />
        {say('ui.titles.how-it-decides')}
      </a>
      <div className="col page-head">
        <h1>{say(`law.elements.${element}.name`)}</h1>
        <p className="lead">{say(`law.elements.${element}.looked-for`)}</p>
        <p className="soft">{say('pages.how.rules-made')}</p>
      </div>
      <div className="part">
        {indicatorsOf[element].map((row) => (
          <article className="rule claim" id={row.id} key={row.id} data-dated="">
            <div>
              <p className="rule__weight">{say(`law.weights.${row.weight}`)}</p>
              <p>{say(`law.indicators.${row.id}`)}</p>
              <p className="rule__when">
                {say('pages.how.when')} {conditionInWords(row.when, words)}.
              </p>
              <p className="rule__when">
                <code>{row.id}</code> · <ReviewBy day={reviewByOfRule(row.sources, reading.data.sources) ?? ''} reading={reading} />
              </p>
            </div>
            <Sources reading={reading} cites={row.sources} />
          </article>
        ))}
      </div>
    </Shell>
  );
}
