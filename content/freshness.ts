import type { Confidence, Country, Fact, Policy, PolicyKind, StanceName, Topic } from './country.ts';
import { type Cite, type Source, sourceOf } from './source.ts';

/** Days after a look until somebody must look again, where a row does not name the day itself. Rules at the border change fastest. */
const daysByTopic: Readonly<Record<Topic, number>> = {
  entry: 90, access: 90, return: 90, help: 90, responsibility: 180, practice: 180, courts: 180, numbers: 180, 'other-stay': 180,
};
const daysByKind: Readonly<Record<PolicyKind, number>> = {
  danger: 90, deadline: 90, access: 90, responsibility: 180, practice: 180, refused: 180, split: 180, stay: 180, advice: 180,
};
const daysByStance: Readonly<Record<StanceName, number>> = { entry: 90, access: 90, practice: 180, pushback: 90, returnRisk: 90 };
export const stances = Object.keys(daysByStance) as readonly StanceName[];
const daysForHelp = 90;
const daysForClaim = 180;
/** Sources and the rules that rest on them: statutes and judgments stand longer than practice. */
export const daysForLaw = 365;

const dayMs = 86_400_000;
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** The day by which somebody must look again. */
export function reviewByOf(row: Fact | Policy, recordCheckedOn: string): string {
  if (row.reviewBy) return row.reviewBy;
  return daysAfter(row.checkedOn ?? recordCheckedOn, 'topic' in row ? daysByTopic[row.topic] : daysByKind[row.kind]);
}

/** The same for one of the five stances of a record. */
export const reviewByOfStance = (name: StanceName, record: Pick<Country, StanceName | 'checkedOn'>): string =>
  record[name].reviewBy ?? daysAfter(record.checkedOn, daysByStance[name]);

/** The same for what the article said. */
export const reviewByOfClaim = (claim: Pick<Country['article'][number], 'reviewBy'>, checkedOn: string): string => claim.reviewBy ?? daysAfter(checkedOn, daysForClaim);

/** The same for a helper; `checkedOn` is the day of the list it stands in. */
export const reviewByOfHelp = (help: Country['help'][number], checkedOn: string): string => help.reviewBy ?? daysAfter(help.checkedOn ?? checkedOn, daysForHelp);

export const reviewByOfSource = (source: Pick<Source, 'checkedOn' | 'reviewBy'>): string => source.reviewBy ?? daysAfter(source.checkedOn, daysForLaw);

/** A rule is as fresh as the oldest look at what it rests on; undefined where it cites nothing. */
export const reviewByOfRule = (cites: readonly Cite[], sources: Readonly<Record<string, Source>>): string | undefined =>
  cites.flatMap((cite) => sources[sourceOf(cite)] ?? []).map(reviewByOfSource).sort()[0];

/** How sure a statement still is once its day to look again has passed. */
export const lowered = (confidence: Confidence): Confidence => (confidence === 'high' ? 'medium' : confidence === 'medium' ? 'low' : confidence);

export const isLate = (reviewBy: string | undefined, today: string | undefined): boolean => !!reviewBy && !!today && reviewBy < today;

/** Days overdue after which something vital stops the build: an old mirror may still be built, saying so on every page. */
export const vitalLimit = 180;
export const isFatal = (vital: boolean, days: number): boolean => vital && days > vitalLimit;
