import { stateOf } from '../app/_components/chain.tsx';
import { gates } from '../content/gates.ts';
import { findings, otherProtectionFor, referralsFor } from '../machines/law.ts';
import { type Answers, settle } from '../machines/path.ts';
import { holds } from '../machines/truth.ts';
import { standingKey } from '../machines/words.ts';
import { personas } from '../tests/personas/index.ts';
import { answersFor } from '../tests/personas/persona.ts';

/** All the kinds of things that the guidance for these answers is made of. */
export function kindsIn(answers: Answers): ReadonlySet<string> {
  const { facts } = settle(answers);
  const found = findings(facts);
  return new Set([
    ...gates.filter(({ when }) => holds(when, facts) === true).map(({ id }) => `gate ${id}`),
    ...referralsFor(facts).flatMap(({ kind, urgent }) => [`referral ${kind}`, ...(urgent ? ['referral urgent'] : [])]),
    ...found.map((finding) => (finding.withheld ? `law.withheld.${finding.withheld.kind}` : standingKey(finding))),
    ...found.filter(({ withheld }) => !withheld).flatMap(({ elements }) => elements.map((element) => `element ${stateOf(element)}`)),
    ...otherProtectionFor(found, facts).map(({ thin }) => (thin ? 'other protection, thin' : 'other protection')),
  ]);
}

/** As few personas as show every kind that any of them shows: always the one who adds the most. */
export function covering(): readonly { id: string; answers: Answers }[] {
  const all = personas.map((persona) => ({ id: persona.id, answers: answersFor(persona), kinds: kindsIn(answersFor(persona)) }));
  const open = new Set(all.flatMap(({ kinds }) => [...kinds]));
  const taken: typeof all = [];
  while (open.size > 0) {
    const adds = ({ kinds }: (typeof all)[number]) => [...kinds].filter((kind) => open.has(kind)).length;
    const best = all.reduce((one, other) => (adds(other) > adds(one) ? other : one));
    for (const kind of best.kinds) open.delete(kind);
    taken.push(best);
  }
  return taken;
}
