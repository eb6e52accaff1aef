import { dataInPage } from '../page-data.ts';

/** Stands in for `content/grounds` in a browser. */
export const { grounds, indicatorsOf } = dataInPage().tables;
export const groundIds = Object.keys(grounds);
export const elements = Object.keys(indicatorsOf);
