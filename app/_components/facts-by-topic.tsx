import { type Fact, topics } from '../../content/country.ts';
import { FactList } from './destination.tsx';
import type { Reading } from './reading.ts';

/** All facts of a country under its fixed topics; a topic without any is said to be unknown. */
export function FactsByTopic({ facts, reading }: { facts: readonly Fact[]; reading: Reading }) {
  const { say } = reading;
  return topics.map((topic) => {
    const here = facts.filter((fact) => fact.topic === topic);
    return (
      <section className="part" key={topic} id={topic}>
        <h2>{say(`records.topics.${topic}`)}</h2>
        {here.length > 0 ? <FactList facts={here} reading={reading} /> : <p>{say('ui.destinations.nothing-known')}</p>}
      </section>
    );
  });
}
