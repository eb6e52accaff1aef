import type { Gate } from '../../content/gates.ts';
import type { Referral } from '../../content/referrals.ts';
import type { Reading } from './reading.ts';
import { Sources } from './source.tsx';

/** What must be read before anything else: gates and referrals, one item per reason. At most one such banner on a page. */
export function First({ reading, gates, referrals }: { reading: Reading; gates: readonly Gate[]; referrals: readonly Referral[] }) {
  const { say } = reading;
  if (gates.length + referrals.length === 0) return null;
  const lawyer = referrals.some(({ kind }) => kind === 'exclusion');
  return (
    <section className="first" id="first" aria-labelledby="first-h">
      <h2 id="first-h">{say(lawyer ? 'ui.first.lawyer' : 'ui.first.title')}</h2>
      <p>{say(lawyer ? 'ui.first.lawyer-why' : 'ui.first.why')}</p>
      <ol>
        {gates.map((row) => (
          <Item key={row.id} reading={reading} way={`law.gates.${row.id}`} kind={say(`ui.first.gate-${row.kind}`)} id={row.id} sources={row.sources} />
        ))}
        {referrals.map((row) => (
          <Item
            key={row.id}
            reading={reading}
            way={`law.referrals.${row.id}`}
            kind={say(row.urgent ? 'ui.first.urgent' : `law.referral-kinds.${row.kind}`)}
            id={row.id}
            sources={row.sources}
          />
        ))}
      </ol>
    </section>
  );
}

function Item({ reading, way, kind, id, sources }: { reading: Reading; way: string; kind: string; id: string; sources: readonly string[] }) {
  const { say } = reading;
  return (
    <li data-referral={id}>
      <div className="first__text">
        <p className="kind">{kind}</p>
        <h3 className="first__title">{say(`${way}.title`)}</h3>
        <p>{say(`${way}.says`)}</p>
        <p>{say(`${way}.do`)}</p>
      </div>
      <Sources reading={reading} cites={sources} />
    </li>
  );
}
