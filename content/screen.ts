import type { Condition } from './conditions.ts';
import type { GlossaryId } from './glossary.ts';
import type { QuestionId } from './vocabulary.ts';

/** The eight sections, in the order of the interview. */
export const sections = ['before', 'where', 'service', 'call-up', 'task', 'who', 'return', 'destination'] as const;
export type SectionId = (typeof sections)[number];

export type Asked = { readonly question: QuestionId; readonly when?: Condition };
export type Screen = {
  readonly id: string;
  readonly section: SectionId;
  /** Asked on one screen, in this order; `when` looks back only, and may look at this very screen. */
  readonly asks: readonly Asked[];
  /** A warning comes first, on the same screen, with a way round it. */
  readonly painful?: true;
  /** Words defined in place. */
  readonly terms?: readonly GlossaryId[];
};

/** Every question in the order it is asked. */
export const bankOf = (screens: readonly Screen[]): readonly (Asked & { readonly screen: Screen })[] =>
  screens.flatMap((screen) => screen.asks.map((asked) => ({ ...asked, screen })));
