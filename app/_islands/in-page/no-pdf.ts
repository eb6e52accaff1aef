/** Stands in for `guide/pdf` in the one-file edition, which cannot load what makes a PDF. */
export const makesPdf = (): boolean => false;
export const savePdf = async (): Promise<undefined> => undefined;
