/** The version of the file answers are kept in. It stands alone, so that a page that only writes such files need not carry the reader. */
export const answersVersion = 1;
