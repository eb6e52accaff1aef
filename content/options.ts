/** What one may say of any question without its ever counting against anyone. */
export const unknowns = ['unsure', 'rather-not-say'] as const;
export type Unknown = (typeof unknowns)[number];

/** All options of a question in the order they are offered, the unknowns last. */
export const optionsIn = ({ kind, options }: { readonly kind: string; readonly options: readonly string[] }): readonly string[] =>
  kind === 'many' ? [...options, 'none', ...unknowns] : [...options, ...unknowns];
