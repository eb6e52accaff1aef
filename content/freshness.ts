import type { Country, Fact, Policy, PolicyKind, Topic } from './country.ts';

/** Days after a look until somebody must look again, where a row does not name the day itself. Rules at the border change fastest. */
const daysByTopic: Readonly<Record<Topic, number>> = {
  entry: 90, access: 90, return: 90, help: 90, responsibility: 180, practice: 180, courts: 180, numbers: 180, 'other-stay': 180,
};
const daysByKind: Readonly<Record<PolicyKind, number>> = {
  danger: 90, deadline: 90, access: 90, responsibility: 180, practice: 180, refused: 180, split: 180, stay: 180, advice: 180,
};
/** Sources of the law: statutes and judgments stand longer than practice. */
export const daysForLaw = 365;

const dayMs = 86_400_000;
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** The day by which somebody must look again. */
export function reviewByOf(row: Fact | Policy, recordCheckedOn: string): string {
  if (row.reviewBy) return row.reviewBy;
  return daysAfter(row.checkedOn ?? recordCheckedOn, 'topic' in row ? daysByTopic[row.topic] : daysByKind[row.kind]);
}

export const isLate = (reviewBy: string | undefined, today: string | undefined): boolean => !!reviewBy && !!today && reviewBy < today;

/** What of a record is near or past its day to look again. */
export type Due = { readonly country: string; readonly id: string; readonly reviewBy: string; readonly days: number; readonly vital: boolean };

/** Every row due within `soon` days of `today` or past it, the longest overdue first; `days` is negative before the day. */
export function dueRows(records: Readonly<Record<string, Pick<Country, 'checkedOn' | 'facts' | 'policies'> | undefined>>, today: string, soon = 30): readonly Due[] {
  return Object.entries(records)
    .flatMap(([country, record]) =>
      [...(record?.facts ?? []), ...(record?.policies ?? [])].map((row) => {
        const reviewBy = reviewByOf(row, record?.checkedOn ?? today);
        return { country, id: row.id, reviewBy, days: daysBetween(reviewBy, today), vital: row.vital === true };
      }),
    )
    .filter(({ days }) => days > -soon)
    .sort((a, b) => b.days - a.days);
}

/** Days overdue after which a vital row stops the build: an old mirror may still be built, saying so on every page. */
export const vitalLimit = 180;
export const stopsBuild = ({ vital, days }: Due): boolean => vital && days > vitalLimit;
