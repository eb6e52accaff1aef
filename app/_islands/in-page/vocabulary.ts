import { optionsIn } from '../../../content/options.ts';
import { dataInPage } from '../page-data.ts';

export { unknowns } from '../../../content/options.ts';

/** Stands in for `content/vocabulary` in a browser. */
export const { vocabulary, countryCodes } = dataInPage().tables;
export const questionIds = Object.keys(vocabulary);
export const optionsOf = (question: keyof typeof vocabulary): readonly string[] => optionsIn(vocabulary[question]);
