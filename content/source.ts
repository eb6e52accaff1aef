import type { Said } from './locales.ts';

/** How a source was read for this guide. `recalled`: from general knowledge, needs a check before anyone relies on it. */
export type ReadAs = 'full' | 'part' | 'recalled';

export type Source = {
  /** What stands in the margin of a claim: the court, the paper or the law, without its date. */
  readonly label: Said;
  /** The title in its own words, or what the page holds. Not translated. */
  readonly title: string;
  readonly publisher: string;
  /** ISO date (a day, a month or a year) of the source itself; null where it shows none. */
  readonly date: string | null;
  /** null where no public address is known yet. */
  readonly url: string | null;
  /** Language of the source, ISO 639-1. */
  readonly lang: string;
  readonly read: ReadAs;
  /** The day somebody last looked at it, in a stored copy or live. */
  readonly checkedOn: string;
  /** The day by which somebody must look again; by default a year later (`freshness.ts`). */
  readonly reviewBy?: string;
  /** Where the pinpoint of a citation counts in, so that it can be worded in each language. */
  readonly unit?: 'article' | 'paragraph' | 'section';
  /** Set where what was read is a copy of another publisher's text, or a weak or partisan outlet. */
  readonly caution?: 'mirror' | 'weak' | 'partisan';
};

/** A citation: the id of a source, alone or with a pinpoint (`qr-1347#9(2)(e)`). */
export type Cite = string;
export const sourceOf = (cite: Cite): string => cite.split('#')[0] as string;
export const pinpointOf = (cite: Cite): string | undefined => cite.split('#')[1];
