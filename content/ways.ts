/** Three taps about a device, before the first question. They are no answers: nothing keeps them. */
export const taps = { device: ['mine', 'shared', 'other'], searched: ['no', 'yes'], watched: ['no', 'yes'] } as const;
export type Tap = keyof typeof taps;
export type Tapped = Readonly<Partial<Record<Tap, string>>>;

/** Ways to use the guide. Each is proposed for the first of its rows that fits; the last one fits everybody. */
export const ways = [
  { id: 'paper', for: [{ device: 'other', searched: 'yes' }, { device: 'other', watched: 'yes' }] },
  { id: 'one-file', for: [{ watched: 'yes' }] },
  { id: 'no-trace', for: [{ searched: 'yes' }, { device: 'shared' }, { device: 'other' }] },
  { id: 'normally', for: [{}] },
] as const satisfies readonly { readonly id: string; readonly for: readonly Tapped[] }[];
export type WayId = (typeof ways)[number]['id'];
