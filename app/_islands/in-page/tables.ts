import { referralKinds } from '../../../content/referral-kinds.ts';
import { bankOf } from '../../../content/screen.ts';
import { dataInPage } from '../page-data.ts';

/**
 * Stands in for the tables in a browser: they come with the page, as data that need not be compiled. Each name is that
 * of the module it replaces.
 */
export const { screens, indicatorsOf, referrals, profiles, regimes, gates, otherProtection, papers, steps, lawyerQuestions, helpers, glossary } =
  dataInPage().tables;
export const indicators = Object.values(indicatorsOf).flat();
export const profileIds = Object.keys(profiles);
export const bank = bankOf(screens);
export { referralKinds };
export { sections } from '../../../content/screen.ts';
