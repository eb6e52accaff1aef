import type { RegimeId } from './country.ts';
import type { Weight } from './indicator.ts';
import type { Cite } from './source.ts';

/** A row that a regime or a country weighs otherwise, by its id, with a source of its own. */
export type Override = { readonly row: string; readonly weight: Weight; readonly sources: readonly Cite[] };

/**
 * The law applied where the person is or wants to go. `unhcr` is the baseline. Each override re-reads the same answers;
 * the sentence that explains it is `law.overrides.<regime>.<row>`.
 */
export const regimes: Readonly<Record<RegimeId, { readonly overrides: readonly Override[]; readonly sources: readonly Cite[] }>> = {
  unhcr: { overrides: [], sources: ['conv-1951', 'unhcr-handbook', 'gip10'] },
  eu: {
    overrides: [
      { row: 'presumed-connection', weight: 'strongly for', sources: ['ez'] },
      { row: 'fled-without-stated-reason', weight: 'slightly for', sources: ['ez'] },
      { row: 'could-have-asked', weight: 'strongly against', sources: ['shepherd'] },
    ],
    sources: ['qr-1347', 'ez', 'shepherd'],
  },
  uk: {
    overrides: [
      { row: 'called-like-everyone', weight: 'strongly against', sources: ['uk-old', 'uk-pkos'] },
      { row: 'against-all-war', weight: 'slightly for', sources: ['uk-old'] },
      { row: 'lifelong-belief', weight: 'for', sources: ['uk-old'] },
      { row: 'calls-it-aggression', weight: 'context only', sources: ['uk-old'] },
    ],
    sources: ['uk-naba', 'uk-jck', 'uk-pkos'],
  },
  us: {
    overrides: [
      { row: 'presumed-connection', weight: 'slightly for', sources: ['us-law', 'us-guide'] },
      { row: 'called-like-everyone', weight: 'strongly against', sources: ['us-law', 'us-guide'] },
      { row: 'reason-like-everyone', weight: 'against', sources: ['us-law', 'us-guide'] },
      { row: 'relative-of-refuser', weight: 'slightly for', sources: ['us-law'] },
    ],
    sources: ['us-law', 'us-guide'],
  },
  ca: {
    overrides: [{ row: 'called-like-everyone', weight: 'strongly against', sources: ['ca-law'] }],
    sources: ['ca-law', 'ca-lebedev', 'ca-rllr'],
  },
  ch: {
    overrides: [
      { row: 'presumed-connection', weight: 'slightly for', sources: ['ch-asylg'] },
      { row: 'reason-called-traitor', weight: 'strongly for', sources: ['ch-asylg'] },
    ],
    sources: ['ch-asylg'],
  },
  no: { overrides: [], sources: ['no-2024', 'no-2022'] },
};
