import type { RegimeId } from '../../content/country.ts';
import type { GroundId } from '../../content/grounds.ts';
import type { OtherProtection } from '../../content/other-protection.ts';
import type { ProfileId } from '../../content/profile.ts';
import { type Option, type QuestionId, type Unknown, vocabulary } from '../../content/vocabulary.ts';
import type { Standing } from '../../machines/law.ts';
import { memo } from '../../machines/memo.ts';
import { type Answers, settle } from '../../machines/path.ts';

/** Answers as they are written down: one option, or those ticked. */
export type Given = { readonly [Q in QuestionId]?: Option<Q> | Unknown | readonly Option<Q>[] };
/** targeted persecution, war-crimes objection, personal circumstances; null where the standing is withheld. */
export type Standings = readonly [targeted: Standing | null, warCrimes: Standing | null, personal: Standing | null];
export const inOrder: readonly GroundId[] = ['targeted-persecution', 'war-crimes-objection', 'personal-circumstances'];

/** Somebody invented, whose findings were worked out by hand from the design before the program was asked. */
export type Persona = {
  readonly id: string;
  readonly says: string;
  readonly answers: Given;
  /** Only what is written here is answered; otherwise the rest is answered by `complete`. */
  readonly partial?: true;
  readonly standings: Standings;
  readonly elsewhere?: Readonly<Partial<Record<RegimeId, Standings>>>;
  /** All that fire, in any order. */
  readonly referrals: readonly string[];
  readonly profile: readonly ProfileId[];
  readonly otherProtection: readonly OtherProtection['id'][];
  /** Of the other protection, what is only just worth asking about. */
  readonly thin?: readonly OtherProtection['id'][];
  /** Rows that must be said to this person. */
  readonly must: readonly string[];
};

export const answersOf = (given: Given): Answers =>
  Object.fromEntries(Object.entries(given).map(([question, value]) => [question, typeof value === 'string' ? [value] : [...value]]));

/** What somebody answers who has nothing to say to a question; where that would say something, "I don't know". */
const otherwise: Given = {
  army: 'russia', 'where-now': 'tr', age: 'over-30', claim: 'no', arrived: '1-to-3-months', stay: 'lawful', 'visa-of': 'none',
  service: 'no-tie', contract: 'none', 'kept-past-end': 'no', sent: 'no', 'summons-date': 'autumn-2022', 'summons-came': 'before-leaving',
  'summons-count': 'once', 'who-known': 'no', 'false-papers': 'no', back: 'no', consulate: 'no', visible: 'no',
  'why-you': 'unsure', task: 'unsure', fear: 'unsure',
};

/** The same answers, with the rest of the way to the end answered. */
export function complete(answers: Answers): Answers {
  const { asked, live } = settle(answers);
  const open = asked.find((question) => !live[question]);
  if (!open) return answers;
  const value = answersOf(otherwise)[open] ?? [vocabulary[open].kind === 'many' ? 'none' : 'unsure'];
  return complete({ ...answers, [open]: value });
}

export const answersFor = memo(({ answers, partial }: Persona): Answers => (partial ? answersOf(answers) : complete(answersOf(answers))));
