import { type FunctionComponent, useState } from 'react';
import { keptAs } from '../../_components/kept.ts';
import type { Reading } from '../../_components/reading.ts';
import { useGuide } from './provider.tsx';

type Parts = typeof import('./keep/parts.tsx');
/** Whether anything was kept earlier: asked without loading what reads it. Where the browser does not let us look, nothing was. */
export function somethingKept(): boolean {
  try {
    return !!(sessionStorage.getItem(keptAs) ?? localStorage.getItem(keptAs));
  } catch {
    return false;
  }
}

/** Keeping and opening are loaded only for somebody who asks for them. */
export function KeepPart({ reading, part, label }: { reading: Reading; part: keyof Parts; label: string }) {
  const { actor } = useGuide();
  const [Loaded, setLoaded] = useState<{ part: FunctionComponent<{ reading: Reading; actor: typeof actor }> }>();
  const [failed, setFailed] = useState(false);
  const load = () =>
    import('./keep/parts.tsx').then(
      (parts) => setLoaded({ part: parts[part] }),
      () => setFailed(true),
    );
  if (Loaded) return <Loaded.part reading={reading} actor={actor} />;
  return (
    <>
      <button type="button" className="button button--quiet" onClick={() => void load()}>
        {label}
      </button>
      {failed ? <p role="alert">{reading.say('ui.keep.not-loaded')}</p> : null}
    </>
  );
}
