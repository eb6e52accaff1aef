/**
 * Gates and referrals that are met at once, before the next question: what matters for this person is said
 * first. Their words are `law.shelters.<id>`.
 */
export const shelters = [
  'another-army', 'still-in-russia', 'thoughts-of-suicide', 'detained-or-removal', 'at-the-airport', 'under-18', 'safe-second-nationality',
] as const;
export type ShelterId = (typeof shelters)[number];
