/** The machines as a browser gets them, with the tables of whatever page they are put into. */
export { countries } from '../content/countries/index.ts';
export { baseline, findings } from '../machines/law.ts';
export { next, settle } from '../machines/path.ts';
export { readIn } from '../machines/policy.ts';
