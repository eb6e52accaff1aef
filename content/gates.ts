import { all, answer, type Condition, not } from './conditions.ts';
import { groundIds, type GroundId } from './grounds.ts';
import { imposedPassport } from './situations.ts';
import type { Cite } from './source.ts';

/** A row that changes the way before anything else, and withholds the standing of every ground. */
export type Gate = {
  readonly id: string;
  readonly kind: 'scope' | 'safety' | 'status';
  readonly when: Condition;
  readonly withholds: readonly GroundId[];
  /** Nothing more is asked once it holds. */
  readonly ends?: true;
  readonly sources: readonly Cite[];
  readonly dossier: string;
};

export const gates: readonly Gate[] = [
  { id: 'another-army', kind: 'scope', when: answer('army').is('other'), withholds: groundIds, ends: true, sources: ['gip10'], dossier: 'new' },
  { id: 'still-in-russia', kind: 'safety', when: answer('where-now').is('russia', 'occupied'), withholds: groundIds, sources: ['conv-1951', 'x-and-x'], dossier: 'A1' },
  {
    id: 'safe-second-nationality', kind: 'status',
    // Somebody whose Russian passport was forced on them is led to the Ukrainian route instead (referral `imposed-passport`).
    when: all(answer('citizenship').is('other-held'), answer('other-country').is('live-safely'), not(imposedPassport)),
    withholds: groundIds, sources: ['conv-1951'], dossier: 'A2',
  },
];
