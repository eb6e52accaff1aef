export const referralKinds = ['safety', 'procedure', 'exclusion', 'vulnerability', 'status'] as const;
export type ReferralKind = (typeof referralKinds)[number];
