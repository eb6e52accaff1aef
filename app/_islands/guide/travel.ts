import { useEffect, useState } from 'react';
import type { SnapshotFrom } from 'xstate';
import type { guidance, Place } from '../../../machines/guidance.ts';
import { useGuide } from './provider.tsx';

type Step = { readonly step: number };
const stepOf = (state: unknown): number => (typeof (state as Step | null)?.step === 'number' ? (state as Step).step : 0);
const same = (a: Place | undefined, b: Place | undefined) => a?.session === b?.session && a?.at === b?.at;

/** Where a snapshot is to be found again. What is met at once stands before the question that brought it. */
function placeOf({ value, context: { at } }: SnapshotFrom<typeof guidance>): Place | undefined {
  const session = value.session === 'sheltered' ? 'asking' : (value.session as Place['session'] | 'left');
  if (session === 'left') return undefined;
  return at === undefined ? { session } : { session, at };
}

/**
 * The browser's Back and Forward. Its history holds only a running number; where a number leads is remembered
 * here, in memory, and is gone with the page. A number from before a reload leads nowhere and is left alone.
 *
 * It follows the actor and not what is drawn: two quick presses of Back come before the first is on the screen.
 */
export function useTravel(): { back: (to: Place | undefined, otherwise: () => void) => void; anew: () => void } {
  const { actor } = useGuide();
  const [trail] = useState(() => ({ places: [] as (Place | undefined)[], at: stepOf(history.state), met: false, travelling: false }));

  useEffect(() => {
    const mark = (step: number) => [{ step } satisfies Step, ''] as const;
    const here = () => placeOf(actor.getSnapshot());
    const follow = () => {
      const place = here();
      const isMet = actor.getSnapshot().value.session === 'sheltered';
      if (!place || trail.travelling) return;
      // What is met once has an entry of its own, so that Back leads to the question; the next screen takes that entry over.
      const another = isMet ? !trail.met : !trail.met && !same(trail.places[trail.at], place);
      trail.met = isMet;
      if (another) {
        trail.at += 1;
        trail.places.length = trail.at;
        history.pushState(...mark(trail.at));
      }
      trail.places[trail.at] = place;
    };
    const travelled = ({ state }: PopStateEvent) => {
      // An entry of ours holds a number; any other was made by hand.
      if (state === null || !here()) return;
      const step = stepOf(state);
      const way = step < trail.at ? -1 : 1;
      const to = trail.places[step];
      trail.at = step;
      trail.met = false;
      if (!to) {
        trail.places[step] = here();
        return;
      }
      trail.travelling = true;
      actor.send({ type: 'travel', to });
      trail.travelling = false;
      // No longer asked: on to what lies behind it.
      if (!same(here(), to)) history.go(way);
    };
    // Each screen begins at its heading; the browser would put it where another one was left.
    history.scrollRestoration = 'manual';
    history.replaceState(...mark(trail.at));
    trail.places[trail.at] = here();
    const { unsubscribe } = actor.subscribe(follow);
    addEventListener('popstate', travelled);
    return () => {
      unsubscribe();
      removeEventListener('popstate', travelled);
    };
  }, [actor, trail]);

  return {
    /** Back on the page: the browser's own Back where that leads to the same place, so that the two never drift apart. */
    back: (to, otherwise) => {
      if (to && same(trail.places[trail.at - 1], to)) history.back();
      else otherwise();
    },
    /** Nothing is behind this screen any more but the page that led to the guide. */
    anew: () => {
      trail.places = [];
      if (trail.at > 0) history.go(-trail.at);
    },
  };
}
