import { countries } from '../../../../content/countries/index.ts';
import type { Policy, RecordCode } from '../../../../content/country.ts';
import { stances } from '../../../../content/freshness.ts';
import type { Locale } from '../../../../content/locales.ts';
import { dangerFirst } from '../../../../machines/policy.ts';
import { conditionInWords, wordsOf } from '../../../../machines/words.ts';
import { Claims } from '../../../_components/claims.tsx';
import { Advisories } from '../../../_components/destination.tsx';
import { FactsByTopic } from '../../../_components/facts-by-topic.tsx';
import { StanceDate } from '../../../_components/freshness.tsx';
import { Icon } from '../../../_components/icon.tsx';
import { Help, Phrases } from '../../../_components/practical.tsx';
import { dateInWords } from '../../../_components/reading.ts';
import { serverReading } from '../../../_components/server-data.ts';
import { Shelf } from '../../../_components/shelf.tsx';
import { pathOf, Shell } from '../../../_components/shell.tsx';
import { Sources } from '../../../_components/source.tsx';
import { Timeline } from '../../../_components/timeline.tsx';
import '../../../_styles/record.css';
import '../../../_styles/timeline.css';

export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(countries).map((code) => ({ code }));

export default async function CountryPage({ params }: { params: Promise<{ locale: string; code: string }> }) {
  const { locale, code } = (await params) as { locale: Locale; code: RecordCode };
  const reading = serverReading(locale);
  const { say } = reading;
  const country = reading.data.countries[code];
  if (!country) return null;
  const words = wordsOf(locale, say);
  const when = (policy: Policy) => `${conditionInWords(policy.when, words)}.`;
  const refused = country.policies.filter(({ kind }) => kind === 'refused');
  return (
    <Shell reading={reading} page={`countries/${code}`}>
      <a className="back" href={pathOf(locale, 'countries')}>
        <Icon name="prev" />
        {say('ui.titles.countries')}
      </a>
      <div className="col page-head">
        <h1>{country.name[locale]}</h1>
        <p className="soft">{say('records.dates.checked', { date: dateInWords(country.checkedOn, locale) })}</p>
        <p>
          {say('ui.countries.reads')} {say(`law.regimes.${country.regime}.notice`)}
        </p>
        {country.drawsOn ? (
          <p>
            <a href={pathOf(locale, `countries/${country.drawsOn}`)}>{say('ui.countries.draws-on')}</a>
          </p>
        ) : null}
      </div>
      <section className="part">
        <h2>{say('ui.countries.first')}</h2>
        <ul className="facts">
          {stances.map((stance) => (
            <li key={stance} className="claim">
              <div>
                <h3>{say(`records.stances.${stance}`)}</h3>
                <p>{country[stance].says[locale]}</p>
                <p className="mark small soft">
                  <StanceDate reading={reading} country={country} stance={stance} />
                </p>
              </div>
              <Sources reading={reading} cites={country[stance].sources} />
            </li>
          ))}
        </ul>
      </section>
      <FactsByTopic facts={country.facts} reading={reading} />
      {country.policies.length > refused.length ? (
        <section className="part" id="for-whom">
          <h2>{say('ui.countries.for-whom')}</h2>
          <Advisories policies={dangerFirst(country.policies.filter((row) => !refused.includes(row)))} reading={reading} heading="h3" when={when} />
        </section>
      ) : null}
      {refused.length > 0 ? (
        <section className="part" id="refused">
          <h2>{say('records.policy-kinds.refused')}</h2>
          <p className="col">{say('ui.countries.refused')}</p>
          <Advisories policies={refused} reading={reading} heading="h3" when={when} />
        </section>
      ) : null}
      {country.notKnown.length > 0 ? (
        <section className="part">
          <h2>{say('ui.destinations.not-known')}</h2>
          <ul className="list col">
            {country.notKnown.map((said) => (
              <li key={said[locale]}>{said[locale]}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {country.timeline.length > 0 ? (
        <section className="part" id="timeline">
          <h2>{say('ui.countries.timeline')}</h2>
          <Timeline reading={reading} events={country.timeline} />
        </section>
      ) : null}
      {country.article.length > 0 ? (
        <section className="part" id="article">
          <h2>{say('ui.countries.article')}</h2>
          <Claims reading={reading} claims={country.article} />
        </section>
      ) : null}
      {country.phrases.length > 0 ? (
        <section className="part">
          <h2>{say('ui.guidance.part-words')}</h2>
          <Phrases reading={reading} countries={[country]} />
        </section>
      ) : null}
      <section className="part">
        <h2>{say('ui.guidance.part-help')}</h2>
        <Help reading={reading} countries={[country]} general={[]} />
      </section>
      <div id="sources">
        <Shelf reading={reading} title={say('ui.titles.sources')} sources={Object.entries(country.sources)} />
      </div>
    </Shell>
  );
}
