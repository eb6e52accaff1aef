import * as z from 'zod';
import type { Condition } from './conditions.ts';
import { localeIds, type Said } from './locales.ts';
import { type ProfileId, profileIds } from './profile.ts';
import type { Cite, Source } from './source.ts';
import type { CountryCode } from './vocabulary.ts';

/** How hard it is for an ordinary Russian citizen to get in lawfully. */
export const entryStances = [
  'visa-free', 'visa-free-unpredictable', 'open-with-visa', 'limited', 'restrictive', 'closed-with-exceptions', 'unknown',
] as const;
/** Whether, and where, protection can be asked for. */
export const accessStances = [
  'border-and-inland', 'some-borders-and-inland', 'inland-in-practice', 'suspended-at-part-of-border',
  'formal-but-ineffective', 'no-national-procedure', 'unknown',
] as const;
/** How claims because of call-up, mobilisation, desertion or objection are treated. */
export const practiceStances = ['favourable', 'mixed', 'restrictive', 'very-restrictive', 'unknown'] as const;
/** Being turned away at a border or airport without the claim being heard. */
export const pushbackRisks = ['documented-for-russians', 'documented-for-others', 'law-on-books-unused', 'none-found', 'unknown'] as const;
/** Ending up in Russian hands from inside the country. */
export const returnRisks = ['low', 'case-dependent', 'documented-removals', 'documented-handovers', 'high', 'unknown'] as const;
export const confidences = ['high', 'medium', 'low', 'unknown'] as const;
export const topics = [
  'entry', 'access', 'responsibility', 'practice', 'courts', 'numbers', 'other-stay', 'return', 'help',
] as const;
export const verdicts = ['holds', 'partly', 'changed', 'never-held', 'historical', 'unverified'] as const;
/** What a policy row is about. `danger` leads; `refused` is what deciders have said against people like this; `split` shows both sides. */
export const policyKinds = ['danger', 'deadline', 'access', 'responsibility', 'practice', 'refused', 'split', 'stay', 'advice'] as const;
export const eventKinds = ['entry', 'border', 'law', 'court', 'policy', 'numbers', 'removal', 'case', 'article'] as const;
export const regimeIds = ['unhcr', 'eu', 'uk', 'us', 'ca', 'ch', 'no'] as const;
export type RegimeId = (typeof regimeIds)[number];

/** The five things said first of a country. */
export type StanceName = 'entry' | 'access' | 'practice' | 'pushback' | 'returnRisk';
export type Topic = (typeof topics)[number];
export type Confidence = (typeof confidences)[number];
export type PolicyKind = (typeof policyKinds)[number];

/** A stance in one of the words above, with the sentence that is shown instead of the word. */
type Stance<Word extends string> = {
  readonly is: Word;
  readonly says: Said;
  readonly asOf: string | null;
  /** By default counted from the record's `checkedOn` (`freshness.ts`). */
  readonly reviewBy?: string;
  readonly sources: readonly Cite[];
};

type Dated = {
  /** The latest date the sources support: a day, a month or a year; null where the source is undated. */
  readonly asOf: string | null;
  /** The day somebody last looked; defaults to the record's own. */
  readonly checkedOn?: string;
  /** The day by which somebody must look again; by default counted from `checkedOn` by topic (`freshness.ts`). */
  readonly reviewBy?: string;
  readonly confidence: Confidence;
  /** From general knowledge; shown with that mark. */
  readonly recalled?: true;
  /** Wrong or old, it could get someone sent back: the build fails when it is far overdue. */
  readonly vital?: true;
  readonly sources: readonly Cite[];
};

export type Fact = Dated & {
  readonly id: string;
  readonly topic: Topic;
  readonly says: Said;
  /** Topic `practice` only: the profiles it speaks of. */
  readonly profiles?: readonly ProfileId[];
  /** Sources that say otherwise, shown beside it at equal size. */
  readonly disputed?: { readonly says: Said; readonly asOf: string | null; readonly sources: readonly Cite[] };
};

export type Policy = Dated & {
  readonly id: string;
  readonly kind: PolicyKind;
  readonly when: Condition;
  /** What it is about, in a few words: a heading. */
  readonly title: Said;
  readonly says: Said;
  /** Kind `split`: the other side. */
  readonly other?: { readonly says: Said; readonly asOf: string | null; readonly sources: readonly Cite[] };
  /** Dossier entries it encodes, if any. */
  readonly dossier?: readonly string[];
};

/** ISO code of a state, or `eu`: the general record its states draw on, and what there is of one that has no record of its own. */
export type RecordCode = CountryCode | 'eu';

export type Country = {
  readonly code: RecordCode;
  readonly name: Said;
  /** "in Germany", as it stands inside a sentence. */
  readonly within: Said;
  readonly regime: RegimeId;
  /** The general record this one draws on. */
  readonly drawsOn?: 'eu';
  /** The day the record was last gone through. */
  readonly checkedOn: string;
  readonly entry: Stance<(typeof entryStances)[number]>;
  readonly access: Stance<(typeof accessStances)[number]>;
  readonly practice: Stance<(typeof practiceStances)[number]>;
  readonly pushback: Stance<(typeof pushbackRisks)[number]>;
  readonly returnRisk: Stance<(typeof returnRisks)[number]>;
  readonly facts: readonly Fact[];
  /** Profiles looked for and not found in any source: shown as unknown. */
  readonly unknownFor: readonly ProfileId[];
  /** What to find out first; shown as what we do not know. */
  readonly notKnown: readonly Said[];
  /** What the article of December 2022 said, and whether it still holds. */
  readonly article: readonly {
    readonly id: string;
    readonly claim: Said;
    readonly verdict: (typeof verdicts)[number];
    readonly now: Said;
    readonly asOf: string | null;
    /** By default counted from the record's `checkedOn`. */
    readonly reviewBy?: string;
    readonly sources: readonly Cite[];
  }[];
  readonly policies: readonly Policy[];
  /** Rows this country weighs otherwise than its regime, each with its own source. */
  readonly overrides: readonly { readonly row: string; readonly weight: string; readonly says: Said; readonly sources: readonly Cite[] }[];
  /** Words to ask for protection: in the country's own languages first. */
  readonly phrases: readonly {
    readonly lang: string;
    readonly words: string;
    /** How it sounds, in Cyrillic letters; absent for Russian. */
    readonly sound?: string;
    /** The day a speaker of the language checked it, or null. */
    readonly checkedBySpeaker: string | null;
  }[];
  readonly timeline: readonly {
    readonly date: string;
    readonly about?: true;
    readonly kind: (typeof eventKinds)[number];
    readonly says: Said;
    readonly sources: readonly Cite[];
  }[];
  readonly help: readonly {
    readonly name: string;
    readonly does: Said;
    readonly languages: readonly string[];
    readonly url: string | null;
    /** Latest date at which it was seen active; null: recalled, open the site before relying on it. */
    readonly seen: string | null;
    /** The day somebody last looked, and must look again; by default the record's own, and 90 days later. */
    readonly checkedOn?: string;
    readonly reviewBy?: string;
    /** `undesirable`: contact can be a crime in Russia. */
    readonly caution?: 'undesirable' | 'foreign-agent' | 'fake-bots' | 'state-body' | 'no-casework';
  }[];
  readonly sources: Readonly<Record<string, Source>>;
};

const said = z.object(Object.fromEntries(localeIds.map((id) => [id, z.string().min(1)]))) as unknown as z.ZodType<Said>;
const day = z.iso.date();
const dated = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date like 2026, 2026-03 or 2026-03-10').nullable();
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case');
const cites = z.array(z.string());
const stance = (words: readonly string[]) => z.strictObject({ is: z.enum(words as [string, ...string[]]), says: said, asOf: dated, reviewBy: day.optional(), sources: cites });
const side = z.strictObject({ says: said, asOf: dated, sources: cites.min(1) });
const provenance = {
  asOf: dated,
  checkedOn: day.optional(),
  reviewBy: day.optional(),
  confidence: z.enum(confidences),
  recalled: z.literal(true).optional(),
  vital: z.literal(true).optional(),
  sources: cites,
};

/** The shape of a record, checked at build: what is wrong is said with file, field and what is expected. */
export const countrySchema = z.strictObject({
  code: z.string(),
  name: said,
  within: said,
  regime: z.enum(regimeIds),
  drawsOn: z.literal('eu').optional(),
  checkedOn: day,
  entry: stance(entryStances),
  access: stance(accessStances),
  practice: stance(practiceStances),
  pushback: stance(pushbackRisks),
  returnRisk: stance(returnRisks),
  facts: z.array(
    z.strictObject({ id, topic: z.enum(topics), says: said, profiles: z.array(z.enum(profileIds)).optional(), disputed: side.optional(), ...provenance }),
  ),
  unknownFor: z.array(z.enum(profileIds)),
  notKnown: z.array(said),
  article: z.array(z.strictObject({ id, claim: said, verdict: z.enum(verdicts), now: said, asOf: dated, reviewBy: day.optional(), sources: cites })),
  policies: z.array(
    z.strictObject({
      id, kind: z.enum(policyKinds), when: z.custom<Condition>((value) => typeof value === 'object' && value !== null),
      title: said, says: said, other: side.optional(), dossier: z.array(z.string()).optional(), ...provenance,
    }),
  ),
  overrides: z.array(z.strictObject({ row: id, weight: z.string(), says: said, sources: cites.min(1) })),
  phrases: z.array(z.strictObject({ lang: z.string(), words: z.string().min(1), sound: z.string().optional(), checkedBySpeaker: day.nullable() })),
  timeline: z.array(z.strictObject({ date: dated, about: z.literal(true).optional(), kind: z.enum(eventKinds), says: said, sources: cites })),
  help: z.array(
    z.strictObject({
      name: z.string(), does: said, languages: z.array(z.string()), url: z.url().nullable(), seen: dated, checkedOn: day.optional(), reviewBy: day.optional(),
      caution: z.enum(['undesirable', 'foreign-agent', 'fake-bots', 'state-body', 'no-casework']).optional(),
    }),
  ),
  sources: z.record(
    id,
    z.strictObject({
      label: said, title: z.string(), publisher: z.string(), date: dated, url: z.url().nullable(), lang: z.string(),
      read: z.enum(['full', 'part', 'recalled']), checkedOn: day, reviewBy: day.optional(), unit: z.enum(['article', 'paragraph', 'section']).optional(),
      caution: z.enum(['mirror', 'weak', 'partisan']).optional(),
    }),
  ),
});

/** A country record; `facts` without an id clash, a topic each and known sources are checked by `tests/content`. */
export const defineCountry = <const C extends Country>(country: C): C => country;
