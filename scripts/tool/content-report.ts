import { rulesVersion } from '../../content/rules-version.ts';
import { Page } from './page.ts';
import { dueReport, dueText } from './report-due.ts';
import { recordsReport, recordsText } from './report-records.ts';
import { tablesReport, tablesText } from './report-tables.ts';

/** What `content:report --format json` prints; `today`: the ISO day everything is measured against. */
export function contentReport(today: string) {
  return { rulesVersion: rulesVersion.version, bank: rulesVersion.bank, today, ...tablesReport(), countries: recordsReport(), due: dueReport(today) };
}

/** The same, to be read. */
export function contentReportText(today: string): string {
  const it = contentReport(today);
  const page = new Page().heading(`Content of Grounds, rules ${it.rulesVersion}, on ${today}`, '=');
  tablesText(page, it);
  recordsText(page, it.countries);
  dueText(page, it.due);
  return page.toString();
}
