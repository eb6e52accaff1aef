import type { Reading } from './reading.ts';
import { pathOf } from './shell.tsx';

/** Under what is said of thoughts of suicide: where somebody listens, beside this page, so that the answers stay. */
export function Helplines({ of, reading: { say, locale, root } }: { of: string; reading: Reading }) {
  if (of !== 'thoughts-of-suicide' || !root) return null;
  return (
    <p className="noprint">
      <a href={`${pathOf(locale, 'safety', root)}#helplines`} target="_blank" rel="noopener">
        {say('ui.guide.helplines')}
      </a>
    </p>
  );
}
