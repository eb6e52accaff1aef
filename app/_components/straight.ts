/** What somebody may need before any question, and the sentence of the law each begins with. */
export const straight = {
  border: 'law.shelters.at-the-airport',
  detained: 'law.shelters.detained-or-removal',
  served: 'law.referrals.contract-soldier',
  'in-russia': 'law.shelters.still-in-russia',
  'under-18': 'law.shelters.under-18',
  ending: 'law.shelters.thoughts-of-suicide',
} as const;
export type StraightId = keyof typeof straight;
export const straightIds = Object.keys(straight) as StraightId[];
