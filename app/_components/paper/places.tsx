import type { Country, Policy } from '../../../content/country.ts';
import { dangerFirst } from '../../../machines/policy.ts';
import { isDestination, opposite, surely } from '../../../machines/selectors.ts';
import { Freshness } from '../freshness.tsx';
import { dateInWords, inAlphabet, type Reading } from '../reading.ts';
import { pathOf } from '../shell.tsx';
import { Proof } from './proof.tsx';
import { numberOf } from './by-hand.ts';
import { anyDestination, differsIn, elsewhereInUnion, inUnion, litBy, overridesOf, rowWhen } from './lights.ts';

type Props = { readonly reading: Reading };

/** What these answers mean in the countries chosen and in the one where the person is, in the order of the alphabet. */
export function Places({ reading }: Props) {
  const { say, data, locale } = reading;
  const { eu: general, ...states } = data.countries;
  const countries = inAlphabet(Object.values(states), locale);
  return (
    <>
      <p className={`col ${litBy(opposite(anyDestination))}`}>{say('paper.no-country', { n: numberOf('destinations') })}</p>
      <p className={`col ${litBy(anyDestination)}`}>{`${say('ui.destinations.intro')} ${say('paper.places')}`}</p>
      {general ? (
        <div className={litBy(inUnion)} data-destination="eu">
          <section className="destination">
            <h3>{general.name[locale]}</h3>
            <p className={litBy(elsewhereInUnion)}>{say('ui.destinations.shared-here')}</p>
            <Advice country={general} reading={reading} />
            <div className={litBy(elsewhereInUnion)}>
              <Otherwise country={general} reading={reading} />
            </div>
          </section>
        </div>
      ) : null}
      {countries.map((country) => (
        <Place key={country.code} country={country} reading={reading} />
      ))}
    </>
  );
}

function Place({ country, reading }: Props & { country: Country }) {
  const { say, locale } = reading;
  const { code } = country;
  const name = country.name[locale];
  return (
    <div className={litBy(isDestination(code))} data-destination={code}>
      <section className="destination">
        <h3>{name}</h3>
        <Advice country={country} reading={reading} />
        <Otherwise country={country} reading={reading} />
        {country.phrases.length > 0 ? (
          <>
            <h4>{say('ui.guidance.part-words')}</h4>
            <ul className="said__words">
              {country.phrases.map(({ lang, words, sound }) => (
                <li key={lang + words}>
                  <span className="soft">{say(`records.languages.${lang}`)}</span>
                  <b lang={lang} dir="auto">
                    {words}
                  </b>
                  {sound && lang !== locale ? <span lang="ru">{sound}</span> : null}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <p className="noprint">
          <a href={pathOf(locale, `countries/${code}`)}>{say('ui.compare.more-about', { country: name })}</a>
        </p>
      </section>
    </div>
  );
}

/** What weighs otherwise there than by UNHCR's standard. */
function Otherwise({ country, reading }: Props & { country: Country }) {
  const { say, locale } = reading;
  const otherwise = overridesOf(country.code);
  if (otherwise.length === 0) return null;
  return (
    <div className={litBy(differsIn(country.code))}>
      <h4>{say('ui.destinations.differs')}</h4>
      <ul className="advice">
        {otherwise.map(({ row, weight }) => (
          <li key={row} className={litBy(rowWhen(row))} data-difference={row}>
            <h5>{say(`law.indicators.${row}`)}</h5>
            <p className="kind">{say('ui.destinations.here', { weight: say(`law.weights.${weight}`) })}</p>
            <p>{country.overrides.find((own) => own.row === row)?.says[locale] ?? say(`law.overrides.${country.regime}.${row}`)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Advice({ country, reading }: Props & { country: Country }) {
  return (
    <ul className="advice">
      {dangerFirst(country.policies).map((policy) => (
        <Advisory key={policy.id} policy={policy} reading={reading} />
      ))}
    </ul>
  );
}

function Advisory({ policy, reading }: Props & { policy: Policy }) {
  const { say, locale } = reading;
  const sides = policy.other ? [policy, policy.other] : [policy];
  return (
    <li className={litBy(surely(policy.when))} data-policy={policy.id}>
      <div className={policy.kind === 'danger' ? 'danger dated' : 'dated'} data-dated="">
        <p className="kind">{say(`records.policy-kinds.${policy.kind}`)}</p>
        <h4>{policy.title[locale]}</h4>
        {sides.map(({ says, sources, asOf }, at) => (
          <div className="claim" key={says[locale]}>
            <div>
              {policy.other ? (
                <p>
                  <strong>{say(at === 0 ? 'ui.destinations.one-side' : 'ui.destinations.other-side')}</strong>
                </p>
              ) : null}
              <p>{says[locale]}</p>
              {policy.other && asOf ? <p className="small soft">{say('records.dates.as-of', { date: dateInWords(asOf, locale) })}</p> : null}
              {at === sides.length - 1 ? <Freshness dated={policy} reading={reading} /> : null}
            </div>
            <Proof reading={reading} cites={sources} bare />
          </div>
        ))}
      </div>
    </li>
  );
}
