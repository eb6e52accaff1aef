import type { Fact, Policy, PolicyKind, Topic } from '../../content/country.ts';

/** Days after a look until somebody must look again, where a row does not name the day itself. Rules at the border change fastest. */
const daysByTopic: Readonly<Record<Topic, number>> = {
  entry: 90, access: 90, return: 90, help: 90, responsibility: 180, practice: 180, courts: 180, numbers: 180, 'other-stay': 180,
};
const daysByKind: Readonly<Record<PolicyKind, number>> = {
  danger: 90, deadline: 90, access: 90, responsibility: 180, practice: 180, refused: 180, split: 180, stay: 180, advice: 180,
};

/** The day by which somebody must look again. */
export function reviewByOf(row: Fact | Policy, recordCheckedOn: string): string {
  if (row.reviewBy) return row.reviewBy;
  const days = 'topic' in row ? daysByTopic[row.topic] : daysByKind[row.kind];
  return new Date(Date.parse(row.checkedOn ?? recordCheckedOn) + days * 86_400_000).toISOString().slice(0, 10);
}

export const isLate = (reviewBy: string, today: string): boolean => reviewBy < today;
