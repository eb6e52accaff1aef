import { createContext, type FunctionComponent, type ReactNode, useCallback, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { type Actor, createActor, type SnapshotFrom } from 'xstate';
import type { Locale } from '../../../content/locales.ts';
import { type GuideEvent, guidance } from '../../../machines/guidance.ts';
import type { Answers } from '../../../machines/path.ts';
import type { Ask } from '../../_components/finding.tsx';
import { type GuideData, type Reading, readingOf } from '../../_components/reading.ts';
import { dataIn } from '../page-data.ts';

type Guide = {
  readonly actor: Actor<typeof guidance>;
  readonly broken: boolean;
  readonly data: GuideData;
  /** True where the sentences of the countries could not be had; `fetchRecords` asks for them again. */
  readonly missing: boolean;
  readonly fetchRecords: () => void;
  /** What shows the guidance, once it has come; `null` where it could not be had, and `fetchGuided` asks for it again. */
  readonly Guided: GuidedPart | null | undefined;
  readonly fetchGuided: () => void;
  /** Resolves to false where the other language could not be loaded. */
  readonly speak: (locale: Locale) => Promise<boolean>;
};
/** What shows the guidance; it is loaded apart from the questions. */
export type GuidedProps = { reading: Reading; answers: Answers; ask: Ask; retry: (() => void) | undefined; onAgain: () => void; onForget: () => void };
type GuidedPart = FunctionComponent<GuidedProps>;
type ProviderProps = { data: GuideData; today: string; loadGuided: () => Promise<{ default: GuidedPart }>; children: ReactNode };

const GuideContext = createContext<Guide | undefined>(undefined);

/** The one actor of the guide and the one language it speaks. Everything else reads them through the hooks below. */
export function GuideProvider({ data: first, today, loadGuided, children }: ProviderProps) {
  const [data, setData] = useState(first);
  const [broken, setBroken] = useState(false);
  const [actor] = useState(() => {
    const made = createActor(guidance, { input: { today } });
    // A guard that throws would put the actor to sleep without a sound.
    made.subscribe({ error: () => setBroken(true) });
    return made.start();
  });
  // At once and for all countries, so that no request can tell which one matters later.
  const [missing, setMissing] = useState(false);
  const fetchRecords = useCallback(() => {
    setMissing(false);
    void dataIn(first.locale).then((full) => {
      setMissing(!full);
      if (full) setData((now) => (now.locale === full.locale ? full : now));
    });
  }, [first]);
  const [guided, setGuided] = useState<{ part: GuidedPart | null }>();
  const fetchGuided = useCallback(() => {
    setGuided(undefined);
    void loadGuided().then(
      ({ default: part }) => setGuided({ part }),
      () => setGuided({ part: null }),
    );
  }, [loadGuided]);
  useLayoutEffect(fetchGuided, [fetchGuided]);
  useLayoutEffect(fetchRecords, [fetchRecords]);
  const guide = useMemo<Guide>(
    () => ({
      actor,
      broken,
      data,
      missing: missing && !data.withRecords,
      fetchRecords,
      Guided: guided?.part,
      fetchGuided,
      speak: async (locale) => {
        const other = await dataIn(locale);
        if (other) setData(other);
        return !!other;
      },
    }),
    [actor, broken, data, missing, fetchRecords, guided, fetchGuided],
  );
  return <GuideContext.Provider value={guide}>{children}</GuideContext.Provider>;
}

export function useGuide(): Guide {
  const guide = useContext(GuideContext);
  if (!guide) throw new Error('The guide is used outside its provider.');
  return guide;
}

export function useSnapshot(): SnapshotFrom<typeof guidance> {
  const { actor } = useGuide();
  const [snapshot, setSnapshot] = useState(() => actor.getSnapshot());
  useLayoutEffect(() => {
    setSnapshot(actor.getSnapshot());
    const { unsubscribe } = actor.subscribe(setSnapshot);
    return unsubscribe;
  }, [actor]);
  return snapshot;
}

export function useSend(): (event: GuideEvent) => void {
  const { actor } = useGuide();
  return actor.send;
}

export function useReading(): Reading {
  const { data } = useGuide();
  const { about, today } = useSnapshot().context;
  return useMemo(() => readingOf(data, about, today, document.documentElement.dataset.root), [data, about, today]);
}
