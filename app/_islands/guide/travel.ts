import { useEffect, useRef } from 'react';
import type { Place } from '../../../machines/guidance.ts';
import { useGuide } from './provider.tsx';

type Step = { readonly step: number };
const stepOf = (state: unknown): number => (typeof (state as Step | null)?.step === 'number' ? (state as Step).step : 0);
const same = (a: Place | undefined, b: Place | undefined) => a?.session === b?.session && a?.at === b?.at;

/**
 * The browser's Back and Forward. Its history holds only a running number; where a number leads is remembered
 * here, in memory, and is gone with the page. A number from before a reload leads nowhere and is left alone.
 */
export function useTravel(place: Place | undefined): { back: (to: Place | undefined, otherwise: () => void) => void } {
  const { actor } = useGuide();
  const places = useRef<Place[]>([]);
  const at = useRef(0);

  useEffect(() => {
    if (places.current.length === 0) {
      at.current = stepOf(history.state);
      history.replaceState({ step: at.current } satisfies Step, '');
    }
    if (!place || same(places.current[at.current], place)) return;
    const first = places.current.length === 0;
    if (!first) {
      at.current += 1;
      places.current.length = at.current;
      history.pushState({ step: at.current } satisfies Step, '');
    }
    places.current[at.current] = place;
  }, [place]);

  useEffect(() => {
    const travelled = (event: PopStateEvent) => {
      const step = stepOf(event.state);
      const to = places.current[step];
      if (!to) return;
      at.current = step;
      actor.send({ type: 'travel', to });
    };
    addEventListener('popstate', travelled);
    return () => removeEventListener('popstate', travelled);
  }, [actor]);

  return {
    /** Back on the page: the browser's own Back where that leads to the same place, so that the two never drift apart. */
    back: (to, otherwise) => {
      if (to && same(places.current[at.current - 1], to)) history.back();
      else otherwise();
    },
  };
}
