/**
 * Stands in for `guide/keep` in the one-file edition, which keeps nothing: what a file from disk puts into the browser,
 * every other file from disk could read.
 */
export const somethingKept = (): boolean => false;
export const KeepPart = (): null => null;
