import type { ReactNode } from 'react';
import type { Gate } from '../../content/gates.ts';
import type { Referral } from '../../content/referrals.ts';
import type { Deadline } from '../../machines/policy.ts';
import { nameOf } from './destination.tsx';
import { Freshness } from './freshness.tsx';
import { Helplines } from './helplines.tsx';
import type { Reading } from './reading.ts';
import { Sources } from './source.tsx';

type FirstProps = { reading: Reading; gates: readonly Gate[]; referrals: readonly Referral[]; deadlines: readonly Deadline[] };
/** What must be read before anything else: gates, referrals and what runs out where the person is, one item per reason. At most one such banner on a page. */
export function First({ reading, gates, referrals, deadlines }: FirstProps) {
  const { say, locale } = reading;
  if (gates.length + referrals.length + deadlines.length === 0) return null;
  const lawyer = referrals.some(({ kind }) => kind === 'exclusion');
  return (
    <section className="first" id="first" aria-labelledby="first-h">
      <h2 id="first-h">{say(lawyer ? 'ui.first.lawyer' : 'ui.first.title')}</h2>
      <p>{say(lawyer ? 'ui.first.lawyer-why' : 'ui.first.why')}</p>
      <ol>
        {reasonsFirst(gates, referrals, reading).map((reason) => (
          <li key={reason.id} data-referral={reason.id}>
            <FirstText reading={reading} reason={reason}>
              <Helplines of={reason.id} reading={reading} />
            </FirstText>
            <Sources reading={reading} cites={reason.sources} />
          </li>
        ))}
        {deadlines.map(({ code, policy }) => (
          <li key={code + policy.id} data-due={policy.id}>
            <div className="first__text">
              <p className="kind">{say('ui.first.due', { country: nameOf(code, reading) })}</p>
              <h3 className="first__title">{policy.title[locale]}</h3>
              <p>{policy.says[locale]}</p>
              <Freshness dated={policy} reading={reading} />
            </div>
            <Sources reading={reading} cites={policy.sources} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is said of a gate or a referral: its kind in words, and the way to its sentences. */
export type ReasonFirst = Pick<Gate, 'id' | 'when' | 'withholds' | 'sources'> & { readonly kind: string; readonly way: string };
export const reasonsFirst = (gates: readonly Gate[], referrals: readonly Referral[], { say }: Reading): readonly ReasonFirst[] => [
  ...gates.map(({ id, when, withholds, sources, kind }) => ({ id, when, withholds, sources, kind: say(`ui.first.gate-${kind}`), way: `law.gates.${id}` })),
  ...referrals.map(({ id, when, withholds = [], sources, kind, urgent }) => ({
    id, when, withholds, sources, kind: say(urgent ? 'ui.first.urgent' : `law.referral-kinds.${kind}`), way: `law.referrals.${id}`,
  })),
];

export function FirstText({ reading: { say }, reason: { kind, way }, children }: { reading: Reading; reason: ReasonFirst; children?: ReactNode }) {
  return (
    <div className="first__text">
      <p className="kind">{kind}</p>
      <h3 className="first__title">{say(`${way}.title`)}</h3>
      <p>{say(`${way}.says`)}</p>
      <p>{say(`${way}.do`)}</p>
      {children}
    </div>
  );
}
