import type { Reading } from './reading.ts';
import { pathOf } from './shell.tsx';

/** Where somebody listens, beside this page: the answers stay. */
export function Helplines({ reading: { say, locale, root } }: { reading: Reading }) {
  if (!root) return null;
  return (
    <p className="noprint">
      <a href={`${pathOf(locale, 'safety', root)}#helplines`} target="_blank" rel="noopener">
        {say('ui.guide.helplines')}
      </a>
    </p>
  );
}
