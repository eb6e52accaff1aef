import { answer, any, type Condition } from './conditions.ts';
import type { ElementId } from './grounds.ts';
import type { ReferralKind } from './referrals.ts';
import { anyCase } from './situations.ts';
import type { Cite } from './source.ts';

/** Protection that does not need one of the three grounds. A row holds when everything it names does. */
export type OtherProtection = {
  readonly id: 'subsidiary' | 'non-return' | 'humanitarian';
  /** The best element of each list has at least a thin footing, while no ground is seen to be `several`. */
  readonly footings?: readonly (readonly ElementId[])[];
  /** Holds as well when any of these does. */
  readonly whenever?: { readonly answers?: Condition; readonly referral?: ReferralKind; readonly withheld?: true };
  readonly sources: readonly Cite[];
  readonly dossier: string;
};

export const otherProtection: readonly OtherProtection[] = [
  {
    id: 'subsidiary',
    footings: [['call-up', 'attention'], ['consequence', 'harm', 'service-harm']],
    sources: ['qr-1347#15', 'echr-cat', 'vg-berlin-2025-07', 'ovg-bb-2024'],
    dossier: 'D1',
  },
  { id: 'non-return', whenever: { answers: anyCase, referral: 'exclusion', withheld: true }, sources: ['echr-cat', 'conv-1951'], dossier: 'D1' },
  {
    id: 'humanitarian',
    whenever: { answers: any(answer('with-you').is('family-with-status', 'long-residence'), answer('needs').is('seriously-ill', 'children')) },
    sources: ['qr-1347#2(2)'],
    dossier: 'D2',
  },
];
