import written from './proof.json' with { type: 'json' };

/** How much a statement was proved over: `sets` in decimal digits, as it is too long for a number; `leaves`, the cases that differ. */
export type Proved = { readonly sets: string; readonly leaves: number };
/** How often a statement was tried where trying everything has no end; the seeds repeat it. */
export type Tried = { readonly times: number; readonly seeds: readonly number[] };

/** How many paths were made, and how many steps they took. */
export type Gone = { readonly paths: number; readonly steps: number };

export const statementIds = ['ends', 'moves', 'refers', 'single', 'paths', 'agrees', 'lives', 'doors'] as const;
/** What `npm run prove` proved last, on which day, of which rules; `over` is a fingerprint of all it was run over. */
export const proof: { readonly day: string; readonly rules: string; readonly over: string; readonly statements: Readonly<Record<string, Proved | Tried | Gone>> } = written;
