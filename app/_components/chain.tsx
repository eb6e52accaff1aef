import type { ElementId } from '../../content/grounds.ts';
import type { ElementFinding } from '../../machines/law.ts';
import { Icon } from './icon.tsx';
import type { Reading } from './reading.ts';

export type ElementState = 'shown' | 'thin' | 'contested' | 'missing' | 'unknown';

/** How an element stands, for its sign: both sides speak, nothing found though all is answered, nothing found yet, little, or enough. */
export function stateOf({ strength, for: support, against }: ElementFinding): ElementState {
  if (strength.now === 0) return support.length === 0 && strength.couldBe > 0 ? 'unknown' : 'missing';
  if (against.length > 0) return 'contested';
  return strength.now === 1 ? 'thin' : 'shown';
}

/** A ground drawn as what it is: a chain as strong as its weakest link. */
export function Chain({
  reading,
  label,
  elements,
  weakest,
}: {
  reading: Reading;
  label: string;
  elements: readonly ElementFinding[];
  weakest: readonly ElementId[];
}) {
  const { say } = reading;
  const isWeak = ({ id, strength: { now } }: ElementFinding) => weakest.includes(id) && now < 2 && elements.some(({ strength }) => strength.now > now);
  const broken = (element: ElementFinding | undefined) => !!element && element.strength.now === 0;
  return (
    <ol className="chain" aria-label={label}>
      {elements.map((element, at) => (
        <li key={element.id} className={broken(element) || broken(elements[at + 1]) ? 'loose' : undefined}>
          <Icon name={stateOf(element)} />
          <span>
            <span className="chain__name">{say(`law.elements.${element.id}.name`)}</span>
            <span className="chain__state">{say(`ui.states.${stateOf(element)}`)}</span>
            {isWeak(element) ? <span className="chain__weak">{say('ui.finding.weakest')}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}

export function Legend({ reading }: { reading: Reading }) {
  return (
    <ul className="legend" aria-label={reading.say('ui.finding.legend')}>
      {(['shown', 'thin', 'contested', 'missing', 'unknown'] as const).map((state) => (
        <li key={state}>
          <Icon name={state} />
          {reading.say(`ui.legend.${state}`)}
        </li>
      ))}
    </ul>
  );
}
