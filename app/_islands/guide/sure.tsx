import { useEffect, useRef, useState } from 'react';
import type { Reading } from '../../_components/reading.ts';

type Props = { reading: Reading; label: string; quiet?: boolean; onYes: () => void };

/** A button whose press cannot be taken back: it asks once more, in its own place. */
export function Sure({ reading: { say }, label, quiet = false, onYes }: Props) {
  const [asked, setAsked] = useState<boolean>();
  const words = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked !== undefined) (asked ? words : button).current?.focus();
  }, [asked]);
  if (!asked)
    return (
      <button type="button" ref={button} className={quiet ? 'button button--quiet' : 'textlink'} onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  return (
    <div className="notice sure">
      <p tabIndex={-1} ref={words}>
        {say('ui.review.sure')}
      </p>
      <div className="actions">
        <button type="button" className="button button--quiet" onClick={() => setAsked(false)}>
          {say('ui.review.sure-no')}
        </button>
        <button type="button" className="textlink" onClick={onYes}>
          {say('ui.review.sure-yes')}
        </button>
      </div>
    </div>
  );
}
