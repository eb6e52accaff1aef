import type { ReactNode } from 'react';
import type { Country, Fact, Policy, RecordCode } from '../../content/country.ts';
import { profileOf } from '../../machines/law.ts';
import { deadlinesOnArrival, type DestinationReading, isHere, practiceFor } from '../../machines/policy.ts';
import type { Facts } from '../../machines/truth.ts';
import { standingKey } from '../../machines/words.ts';
import { stances } from '../../content/freshness.ts';
import { datedClass, Freshness, StanceDate } from './freshness.tsx';
import { dateInWords, type Reading } from './reading.ts';
import { pathOf } from './shell.tsx';
import { Sources } from './source.tsx';

export const nameOf = (code: RecordCode, { data, locale, say }: Reading): string => data.countries[code]?.name[locale] ?? say(`countries.${code}`);

/** The person's own answers against each chosen country, side by side, in the order of the alphabet. Never a ranking. */
export function SideBySide({ reading, read, facts }: { reading: Reading; read: readonly DestinationReading[]; facts: Facts }) {
  const { say, locale, data } = reading;
  const places = read.map((one) => ({ ...one, country: data.countries[one.code] })).filter((one): one is Place => !!one.country);
  return (
    // Table roles are spelled out because narrow screens turn the rows into lists, and display would take them away.
    <table className="side" role="table">
      <caption>{say('ui.destinations.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {places.map(({ code }) => (
            <th key={code} scope="col" role="columnheader">
              {nameOf(code, reading)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {places[0]?.grounds.map(({ id }, at) => (
          <tr key={id} role="row">
            <th scope="row" role="rowheader">
              {say(`law.grounds.${id}.name`)}
            </th>
            {places.map(({ code, grounds }) => {
              const finding = grounds[at];
              return (
                <td key={code} role="cell" data-destination={code} data-ground={id}>
                  <span className="place">{nameOf(code, reading)}</span>
                  {finding ? say(standingKey(finding)) : null}
                </td>
              );
            })}
          </tr>
        ))}
        {places.some(weighsOtherwise) ? (
          <Row title={say('ui.destinations.differs')} places={places} reading={reading}>
            {(read) =>
              weighsOtherwise(read) ? (
                <ul className="lines">
                  {otherwiseIn(read, reading).map(({ id, said, weight, why }) => (
                    <li key={id}>
                      {said} {weight} {why}
                    </li>
                  ))}
                </ul>
              ) : (
                say('ui.destinations.as-unhcr')
              )
            }
          </Row>
        ) : null}
        {stances.map((stance) => (
          <Row key={stance} title={say(`records.stances.${stance}`)} places={places} reading={reading} dated={({ country }) => country[stance].reviewBy}>
            {({ country }) => (
              <>
                <span>{country[stance].says[locale]}</span>
                <StanceDate reading={reading} country={country} stance={stance} />
                {stance === 'practice' ? <Lines lines={practiceFor(country, facts)} reading={reading} /> : null}
              </>
            )}
          </Row>
        ))}
        {([['responsibility', 'responsibility'], ['deadline', undefined], ['stay', 'other-stay']] as const).map(([kind, topic]) => (
          <Row key={kind} title={say(topic ? `records.topics.${topic}` : 'records.policy-kinds.deadline')} places={places} reading={reading}>
            {({ country, advisories }) => {
              const lines = [...advisories.filter((row) => row.kind === kind), ...country.facts.filter((fact) => fact.topic === topic)];
              if (lines.length > 0) return <Lines lines={lines} reading={reading} />;
              const later = kind === 'deadline' && !isHere(country.code, facts) ? deadlinesOnArrival(country.code, facts) : [];
              return (
                <>
                  <span className="soft">{say(later.length > 0 ? 'ui.destinations.once-there' : 'ui.destinations.nothing-here')}</span>
                  {later.length > 0 ? <Lines lines={later} reading={reading} /> : null}
                </>
              );
            }}
          </Row>
        ))}
        <Row title={say('records.topics.help')} places={places} reading={reading}>
          {({ country }) => (
            <ul className="lines">
              {country.help.map(({ name }) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          )}
        </Row>
      </tbody>
    </table>
  );
}

type Place = DestinationReading & { readonly country: Country };
type RowProps = { title: string; places: readonly Place[]; reading: Reading; dated?: (place: Place) => string | undefined; children: (place: Place) => ReactNode };
function Row({ title, places, reading, dated, children }: RowProps) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {title}
      </th>
      {places.map((place) => (
        <td key={place.code} role="cell" className={datedClass(dated?.(place), reading)}>
          <span className="place">{nameOf(place.code, reading)}</span>
          {children(place)}
        </td>
      ))}
    </tr>
  );
}

/** Sentences below each other, each with its date; what is late says so. */
function Lines({ lines, reading }: { lines: readonly (Policy | Fact)[]; reading: Reading }) {
  const { say, locale } = reading;
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line.id} className={datedClass(line.reviewBy, reading)}>
          {line.says[locale]}
          {line.asOf ? <span className="asof">{say('records.dates.as-of', { date: dateInWords(line.asOf, locale) })}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** One destination in detail: what is dangerous there in sight, the rest a tap away; whose law, what differs and why, what these answers mean. */
export function Destination({ reading, read, facts }: { reading: Reading; read: DestinationReading; facts: Facts }) {
  const { say, data } = reading;
  const country = data.countries[read.code];
  if (!country) return null;
  const mine = profileOf(facts);
  const practice = practiceFor(country, facts);
  const unknown = mine.filter((profile) => country.unknownFor.includes(profile));
  const shared = country.drawsOn ? data.countries[country.drawsOn]?.policies.map(({ id }) => id) : undefined;
  const own = read.advisories.filter(({ id }) => !shared?.includes(id));
  const name = nameOf(read.code, reading);
  return (
    <section className="destination" id={`to-${read.code}`} data-destination={read.code}>
      <h3>{name}</h3>
      <Advisories policies={own.filter(({ kind }) => kind === 'danger')} reading={reading} />
      <details className="more more--wide">
        <summary>
          <span>{say('ui.destinations.open', { country: name })}</span>
        </summary>
        <div className="more__body flow">
          <p>{say(`law.regimes.${country.regime}.notice`)}</p>
          {weighsOtherwise(read) ? (
            <>
              <h4>{say('ui.destinations.differs')}</h4>
              <ul className="advice">
                {otherwiseIn(read, reading).map(({ id, said, weight, why, sources }) => (
                  <li key={id} className="claim" data-difference={id}>
                    <div>
                      <h5>{said}</h5>
                      <p className="kind">{weight}</p>
                      <p>{why}</p>
                    </div>
                    <Sources reading={reading} cites={sources} />
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          {own.some(({ kind }) => kind !== 'danger') ? (
            <>
              <h4>{say('ui.destinations.for-you')}</h4>
              <Advisories policies={own.filter(({ kind }) => kind !== 'danger')} reading={reading} />
            </>
          ) : null}
          {practice.length + unknown.length > 0 ? (
            <>
              <h4>{say('ui.destinations.people-like-you')}</h4>
              <FactList facts={practice} reading={reading} />
              {unknown.length > 0 ? (
                <p className="soft">{say('ui.destinations.unknown-for', { who: unknown.map((id) => say(`law.profiles.${id}`)).join('; ') })}</p>
              ) : null}
            </>
          ) : null}
          <AllFacts code={read.code} reading={reading} />
        </div>
      </details>
    </section>
  );
}

/** The way to the whole record, where there is a site around. */
function AllFacts({ code, reading: { say, locale, root } }: { code: RecordCode; reading: Reading }) {
  if (!root) return null;
  return (
    <p className="noprint">
      <a href={pathOf(locale, `countries/${code}`, root)} target="_blank" rel="noopener">
        {say('ui.destinations.all-facts')}
      </a>
    </p>
  );
}

/** What the general record says to these answers: once for all the states that draw on it, and where the person is in one that has no record. */
export function SharedAdvice({ reading, read }: { reading: Reading; read: readonly DestinationReading[] }) {
  const { say, locale, data } = reading;
  const general = data.countries.eu;
  const here = read.find(({ code }) => code === 'eu');
  const drawing = read.filter(({ code }) => data.countries[code]?.drawsOn === 'eu');
  const policies = (here ?? drawing[0])?.advisories.filter(({ id }) => general?.policies.some((policy) => policy.id === id)) ?? [];
  if (!general || (!here && policies.length === 0)) return null;
  return (
    <section className="destination" id={here ? 'to-eu' : undefined} data-destination="eu">
      <h3>{general.name[locale]}</h3>
      {here ? <p>{say('ui.destinations.shared-here')}</p> : null}
      {drawing.length > 0 ? <p className="soft">{say('ui.destinations.shared', { countries: drawing.map(({ code }) => nameOf(code, reading)).join(', ') })}</p> : null}
      <Advisories policies={policies.filter(({ kind }) => kind === 'danger' || kind === 'deadline')} reading={reading} />
      <details className="more more--wide">
        <summary>
          <span>{say('ui.destinations.open', { country: general.name[locale] })}</span>
        </summary>
        <div className="more__body flow">
          {here ? <p>{say(`law.regimes.${general.regime}.notice`)}</p> : null}
          <Advisories policies={policies.filter(({ kind }) => kind !== 'danger' && kind !== 'deadline')} reading={reading} />
          {here ? <AllFacts code="eu" reading={reading} /> : null}
        </div>
      </details>
    </section>
  );
}

type AdvisoriesProps = { policies: readonly Policy[]; reading: Reading; heading?: 'h3' | 'h4'; when?: (policy: Policy) => string };
/** Rows of policy; `when`, where given, says for which answers each was written. */
export function Advisories({ policies, reading, heading = 'h4', when }: AdvisoriesProps) {
  if (policies.length === 0) return null;
  return (
    <ul className="advice">
      {policies.map((policy) => (
        <Advisory key={policy.id} policy={policy} reading={reading} heading={heading} when={when?.(policy)} />
      ))}
    </ul>
  );
}

/** Something weighs otherwise there, or could; where every ground is withheld there is nothing to weigh. */
const weighsOtherwise = ({ differences, openDifferences, grounds }: DestinationReading) =>
  differences.length + openDifferences.length > 0 && grounds.some(({ withheld }) => !withheld);

/** What weighs otherwise there, in words: first what was told, then what was not answered and could matter. */
const otherwiseIn = (read: DestinationReading, reading: Reading) =>
  [...read.differences, ...read.openDifferences].map((difference) => {
    const { say } = reading;
    const { row, weight, sources } = difference;
    const said = say(`law.indicators.${row.id}`);
    return {
      id: row.id, sources,
      said: read.openDifferences.includes(difference) ? `${say('ui.destinations.if-so')} ${said}` : said,
      weight: say('ui.destinations.here', { weight: say(`law.weights.${weight}`) }),
      why: overrideInWords(read, row.id, reading),
    };
  });

function overrideInWords({ code, law }: DestinationReading, row: string, { data, locale, say }: Reading): string {
  const own = data.countries[code]?.overrides.find((override) => override.row === row);
  return own ? own.says[locale] : say(`law.overrides.${law.regime}.${row}`);
}

function Advisory({ policy, reading, heading: Heading, when }: { policy: Policy; reading: Reading; heading: 'h3' | 'h4'; when: string | undefined }) {
  const { say, locale } = reading;
  return (
    <li className={policy.kind === 'danger' ? `danger ${datedClass(policy.reviewBy, reading)}` : datedClass(policy.reviewBy, reading)} data-policy={policy.id} data-dated="">
      <div className="claim">
        <div>
          <p className="kind">{say(`records.policy-kinds.${policy.kind}`)}</p>
          <Heading>{policy.title[locale]}</Heading>
          {policy.other ? null : <p>{policy.says[locale]}</p>}
          {when ? (
            <details className="more">
              <summary>
                <span>{say('ui.countries.when')}</span>
              </summary>
              <p className="more__body soft">{when}</p>
            </details>
          ) : null}
          <Freshness dated={policy} reading={reading} />
        </div>
        {policy.other ? null : <Sources reading={reading} cites={policy.sources} />}
      </div>
      {policy.other ? <Split one={{ says: policy.says, sources: policy.sources, asOf: policy.asOf }} other={policy.other} reading={reading} /> : null}
    </li>
  );
}

type Side = Pick<Fact, 'says' | 'sources' | 'asOf'>;
/** Two sides at equal size, each with its date and sources. */
function Split({ one, other, reading }: { one: Side; other: Side; reading: Reading }) {
  const { say, locale } = reading;
  return (
    <div className="split">
      {[one, other].map((side, at) => (
        <div key={side.says[locale]}>
          <p>
            <strong>{say(at === 0 ? 'ui.destinations.one-side' : 'ui.destinations.other-side')}</strong>
          </p>
          <p>{side.says[locale]}</p>
          {side.asOf ? <p className="small soft">{say('records.dates.as-of', { date: dateInWords(side.asOf, locale) })}</p> : null}
          <Sources reading={reading} cites={side.sources} />
        </div>
      ))}
    </div>
  );
}

export function FactList({ facts, reading }: { facts: readonly Omit<Fact, 'topic' | 'profiles'>[]; reading: Reading }) {
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={fact.id} className={datedClass(fact.reviewBy, reading)} data-dated="">
          {fact.disputed ? (
            <>
              <Split one={fact} other={fact.disputed} reading={reading} />
              <Freshness dated={fact} reading={reading} />
            </>
          ) : (
            <div className="claim">
              <div>
                <p>{fact.says[reading.locale]}</p>
                <Freshness dated={fact} reading={reading} />
              </div>
              <Sources reading={reading} cites={fact.sources} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
