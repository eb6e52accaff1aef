import './shared.ts';
import { Guidance } from '../../_components/guidance.tsx';
import type { GuidedProps } from './provider.tsx';
import { Take } from './take.tsx';

export { Bring } from './bring.tsx';
export { Serves } from './serves.tsx';

/** The last part of the guide: it comes in one file with all that is exported here, while the first question is read and whatever will be answered. */
export function Guided({ reading, answers, ask, retry, keep, onAgain, onForget }: GuidedProps) {
  return <Guidance reading={reading} answers={answers} ask={ask} retry={retry} take={<Take reading={reading} answers={answers} keep={keep} onAgain={onAgain} onForget={onForget} />} />;
}
