import type { Cite } from './source.ts';

/** What a decision-maker looks for, in the order it is read out. */
export const elements = [
  'call-up', 'war-role', 'refusal', 'consequence', 'reason', 'aimed', 'dissent', 'attention', 'trait', 'harm', 'service-harm',
] as const;
export type ElementId = (typeof elements)[number];

/** The article's three grounds. */
export const groundIds = ['targeted-persecution', 'war-crimes-objection', 'personal-circumstances'] as const;
export type GroundId = (typeof groundIds)[number];

export type Route = { readonly id: string; readonly chain: readonly ElementId[] };

/** A ground is as strong as its best route, a route as its weakest element. */
export const grounds: Readonly<Record<GroundId, { readonly routes: readonly Route[]; readonly sources: readonly Cite[] }>> = {
  'targeted-persecution': {
    routes: [
      { id: 'called-up-as-punishment', chain: ['aimed', 'call-up', 'service-harm'] },
      { id: 'pressure-or-prosecution', chain: ['dissent', 'attention', 'harm'] },
    ],
    sources: ['conv-1951', 'qr-1347#9(2)(b)', 'qr-1347#10(1)(e)', 'unhcr-handbook#169'],
  },
  'war-crimes-objection': {
    routes: [{ id: 'objection', chain: ['call-up', 'war-role', 'refusal', 'consequence', 'reason'] }],
    sources: ['qr-1347#9(2)(e)', 'ez', 'shepherd', 'unhcr-handbook#171', 'gip10'],
  },
  'personal-circumstances': {
    routes: [
      { id: 'through-service', chain: ['trait', 'call-up', 'service-harm'] },
      { id: 'outside-the-army', chain: ['trait', 'attention', 'harm'] },
    ],
    sources: ['conv-1951', 'qr-1347#10(1)', 'qr-1347#10(3)', 'gip10'],
  },
};
