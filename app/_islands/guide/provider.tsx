import { createContext, type FunctionComponent, type ReactNode, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { type Actor, createActor, type SnapshotFrom } from 'xstate';
import type { Locale } from '../../../content/locales.ts';
import { type GuideEvent, guidance } from '../../../machines/guidance.ts';
import type { QuestionId } from '../../../content/vocabulary.ts';
import type { Answers } from '../../../machines/path.ts';
import type { Ask } from '../../_components/finding.tsx';
import { type GuideData, type Reading, readingOf } from '../../_components/reading.ts';
import { dataIn, type Later, withPart } from '../page-data.ts';

type Guide = {
  readonly actor: Actor<typeof guidance>;
  readonly broken: boolean;
  readonly data: GuideData;
  /** True where the sentences of the countries could not be had; `fetchRecords` asks for them again. */
  readonly missing: boolean;
  readonly fetchRecords: () => Promise<void>;
  /** What shows the guidance, once it has come and the words with it; `null` where it could not be had, and `fetchLater` asks for it again. */
  readonly later: LaterParts | null | undefined;
  readonly fetchLater: () => Promise<void>;
  /** Resolves to false where the other language could not be loaded. */
  readonly speak: (locale: Locale) => Promise<boolean>;
};
export type GuidedProps = { reading: Reading; answers: Answers; ask: Ask; retry: (() => void) | undefined; keep: ReactNode; onAgain: () => void; onForget: () => void };
/** It is loaded apart from the questions. */
type LaterParts = {
  readonly Guided: FunctionComponent<GuidedProps>;
  /** Whom and what an answer serves. */
  readonly Serves: FunctionComponent<{ reading: Reading; id: QuestionId }>;
};
type ProviderProps = { data: GuideData; today: string; loadLater: () => Promise<LaterParts>; children: ReactNode };

const GuideContext = createContext<Guide | undefined>(undefined);

/** The one actor of the guide and the one language it speaks. Everything else reads them through the hooks below. */
export function GuideProvider({ data: first, today, loadLater, children }: ProviderProps) {
  const [data, setData] = useState(first);
  const [broken, setBroken] = useState(false);
  const [actor] = useState(() => {
    const made = createActor(guidance, { input: { today } });
    // A guard that throws would put the actor to sleep without a sound.
    made.subscribe({ error: () => setBroken(true) });
    return made.start();
  });
  const fetchPart = useCallback(async (part: Later) => {
    const more = await withPart(part);
    if (more) setData((now) => (now.locale === more.locale ? more : now));
    return !!more;
  }, []);
  const [missing, setMissing] = useState(false);
  const fetchRecords = useCallback(async () => {
    setMissing(false);
    setMissing(!(await fetchPart('country-data')));
  }, [fetchPart]);
  const [later, setLater] = useState<LaterParts | null>();
  const fetchLater = useCallback(async () => {
    setLater(undefined);
    const [parts, words] = await Promise.all([loadLater().catch(() => null), fetchPart('guidance-data')]);
    setLater(words ? parts : null);
  }, [loadLater, fetchPart]);
  // All of it for everybody, and before anything can be answered: so that no request can tell what was.
  useEffect(() => void Promise.all([fetchLater(), fetchRecords()]), [fetchLater, fetchRecords]);
  const guide = useMemo<Guide>(
    () => ({
      actor,
      broken,
      data,
      missing: missing && !data.withRecords,
      fetchRecords,
      later,
      fetchLater,
      speak: async (locale) => {
        const other = await dataIn(locale);
        if (other) setData(other);
        return !!other;
      },
    }),
    [actor, broken, data, missing, fetchRecords, later, fetchLater],
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
