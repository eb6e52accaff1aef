import type { Condition } from './conditions.ts';
import type { ElementId } from './grounds.ts';
import type { Cite } from './source.ts';

/**
 * How much a row speaks for or against its element. Compared, never added: an element is as strong as its best
 * support, held down by its worst weakness. How far a weakness holds an element down is our proposal, for a lawyer to confirm.
 */
export const weights = {
  'strongly for': 3,
  for: 2,
  'slightly for': 1,
  'context only': 0,
  'slightly against': -1,
  against: -2,
  'strongly against': -3,
} as const;
export type Weight = keyof typeof weights;

/** A row of the law: one indicator, at least one source. Its id is the key of its sentence. */
export type Indicator = {
  readonly id: string;
  readonly element: ElementId;
  readonly when: Condition;
  readonly weight: Weight;
  readonly sources: readonly [Cite, ...Cite[]];
  /** The entry of the legal dossier it encodes; `new` for rows added to it. */
  readonly dossier: string;
};

type Row = Omit<Indicator, 'element'>;
/** The rows of one element. */
export const rowsOf = (element: ElementId, rows: readonly Row[]): readonly Indicator[] => rows.map((row) => ({ ...row, element }));
