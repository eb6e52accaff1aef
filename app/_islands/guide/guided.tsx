// It is here already: what this shares with it then need not be cut into files of their own.
import './app.tsx';
import { Guidance } from '../../_components/guidance.tsx';
import type { Answers } from '../../../machines/path.ts';
import type { Ask } from '../../_components/finding.tsx';
import type { Reading } from '../../_components/reading.ts';
import { Take } from './take.tsx';

export { Bring } from './bring.tsx';
export { Serves } from './serves.tsx';

type Props = { reading: Reading; answers: Answers; ask: Ask; retry: (() => void) | undefined; onAgain: () => void; onForget: () => void };

/** The last part of the guide: it comes in one file with all that is exported here, while the first question is read and whatever will be answered. */
export function Guided({ reading, answers, ask, retry, onAgain, onForget }: Props) {
  return <Guidance reading={reading} answers={answers} ask={ask} retry={retry} take={<Take reading={reading} answers={answers} onAgain={onAgain} onForget={onForget} />} />;
}
