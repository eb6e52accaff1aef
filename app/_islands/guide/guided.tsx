import { Guidance } from '../../_components/guidance.tsx';
import type { GuidedProps } from './provider.tsx';
import { Take } from './take.tsx';

/** The last part of the guide, in a file of its own: it is fetched while the first question is read, whatever will be answered. */
export default function Guided({ reading, answers, ask, retry, onAgain, onForget }: GuidedProps) {
  return <Guidance reading={reading} answers={answers} ask={ask} retry={retry} take={<Take reading={reading} answers={answers} onAgain={onAgain} onForget={onForget} />} />;
}
