import { keptAs } from '../../_components/kept.ts';
import type { Reading } from '../../_components/reading.ts';
import { Later } from './later.tsx';
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
  const load = () => import('./keep/parts.tsx').then((parts) => parts[part]);
  return <Later load={load} props={{ reading, actor }} label={label} failed={reading.say('ui.keep.not-loaded')} />;
}
