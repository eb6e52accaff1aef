import type { Done, First, Walk } from './browse.ts';
import type { Speed } from './engines.ts';
import type { Growth } from './growth.ts';
import type { Spread } from './numbers.ts';
import type { Peer } from './peers/peer.ts';
import type { Site } from './site.ts';

export type Entry = Pick<Peer, 'id' | 'name' | 'version' | 'kind' | 'note'> & {
  readonly cold: readonly Walk[];
  readonly warm: readonly First[];
  readonly slow: readonly First[];
  readonly failures: readonly string[];
  readonly noScript: Done | undefined;
  readonly goesOn: Done | undefined;
  readonly opensAgain: Done | undefined;
};

/** All that one run of the bench has measured; what is written follows from it alone. */
export type Results = {
  readonly date: string;
  readonly machine: string;
  readonly revision: string;
  /** How often every entry was walked, and how often that was asked for. */
  readonly runs: number;
  readonly wanted: number;
  readonly quick: boolean;
  readonly seconds: number;
  readonly minutes: number;
  readonly entries: readonly Entry[];
  readonly engines: readonly Speed[];
  readonly growth: readonly Growth[];
  readonly evaluated: { readonly spread: Spread; readonly destinations: number };
  readonly site: Site;
};
