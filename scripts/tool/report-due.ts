import { danger, type Due, dueOn } from '../../content/due.ts';
import type { Page } from './page.ts';

const dangers = ['vital', 'border', 'rest'] as const;
const headings = { vital: 'Vital: old, it could get someone sent back', border: 'Entry, access, leaving, return, danger', rest: 'The rest' } as const;

/** Whatever must be looked at again: past its day, or within 30 days of `today` (ISO); the most dangerous first, of those the longest overdue. */
export function dueReport(today: string) {
  const due = dueOn(today).map((one) => ({ danger: dangers[danger(one)] ?? 'rest', ...one }));
  return { past: due.filter(({ days }) => days > 0), soon: due.filter(({ days }) => days <= 0) };
}

const inDays = (days: number) => {
  if (days === 0) return 'today';
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `${count} ago` : `in ${count}`;
};
const line = ({ file, about, id, reviewBy, days }: Due) => `${file} ${about} ${id}: due ${reviewBy}, ${inDays(days)}`;

export function dueText(page: Page, { past, soon }: ReturnType<typeof dueReport>) {
  page.heading(`To be looked at again: ${past.length} past their day, ${soon.length} within 30 days`);
  for (const one of dangers) {
    const [late, next] = [past, soon].map((rows) => rows.filter((row) => row.danger === one)) as [typeof past, typeof soon];
    page.gap().line(`${headings[one]}: ${late.length} past, ${next.length} soon`);
    for (const row of [...late, ...next]) page.line(`  ${line(row)}`);
  }
}
