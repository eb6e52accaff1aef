const range = (letter: string, last: number) => Array.from({ length: last }, (_, i) => `${letter}${i + 1}`);

/** The 84 entries of the legal dossier (section 4). Each is encoded somewhere in the tables, or stands below with the reason why not. */
export const dossierIds: readonly string[] = [
  ...range('A', 10), ...range('F', 18), ...range('P', 13), ...range('W', 14), ...range('C', 6), ...range('X', 12),
  ...range('E', 3), ...range('K', 4), ...range('R', 2), ...range('D', 2),
];

export const leftOut: Readonly<Record<string, string>> = {
  W14: 'A fact about the army, not about a person: whether there is a UN mandate and whether the state punishes its own crimes. Kept in the sources of `war-role`; nobody is asked.',
};

/** Rows added to the dossier that still lack a source of their own; none may ship. */
export const openRows: readonly string[] = [];
