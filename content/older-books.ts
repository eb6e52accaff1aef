import type { Condition } from './conditions.ts';

/** A line of a bank: a question, what can be answered, and when it is asked. Ids of older banks may be unknown today. */
export type BookLine = { readonly question: string; readonly kind: 'one' | 'many'; readonly options: readonly string[]; readonly when?: Condition };
/** All that is needed to read a code of one bank: its questions in order, and what ends the questions early. */
export type Book = { readonly bank: number; readonly lines: readonly BookLine[]; readonly endings: readonly Condition[] };

/**
 * The banks of earlier releases, so that a code written on paper then can still be read. Before `bank` is raised in
 * `rules-version.ts`, `npm run questions -- --book` prints the book of the bank that was: it belongs here.
 */
export const olderBooks: readonly Book[] = [];
