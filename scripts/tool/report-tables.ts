import { changes } from '../../content/changes.ts';
import { countries } from '../../content/countries/index.ts';
import { dossierIds, leftOut, openRows } from '../../content/dossier.ts';
import { papers } from '../../content/evidence.ts';
import { gaps } from '../../content/gaps.ts';
import { gates } from '../../content/gates.ts';
import { grounds } from '../../content/grounds.ts';
import { indicators, indicatorsOf } from '../../content/indicators/index.ts';
import { lawyerQuestions } from '../../content/lawyer-questions.ts';
import { leaving } from '../../content/leaving.ts';
import { localeIds } from '../../content/locales.ts';
import { messages, namespaces } from '../../content/messages/index.ts';
import { steps } from '../../content/next-steps.ts';
import { otherProtection } from '../../content/other-protection.ts';
import { screens, sections } from '../../content/questions.ts';
import { referrals } from '../../content/referrals.ts';
import { regimes } from '../../content/regimes.ts';
import { type Cite, sourceOf } from '../../content/source.ts';
import { allSources } from '../../content/sources/index.ts';
import { optionsOf, questionIds } from '../../content/vocabulary.ts';
import type { Page } from './page.ts';

const records = Object.values(countries);
const tally = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

function dossier() {
  const named = [
    ...[...indicators, ...gates, ...referrals, ...otherProtection, ...steps, ...papers, ...lawyerQuestions].flatMap(({ dossier: id }) => id ?? []),
    ...records.flatMap(({ policies }) => policies.flatMap((policy) => policy.dossier ?? [])),
  ];
  return {
    entries: dossierIds.length,
    encoded: dossierIds.filter((id) => named.includes(id)),
    leftOut: Object.entries(leftOut).map(([id, reason]) => ({ id, reason })),
    missing: dossierIds.filter((id) => !named.includes(id) && !(id in leftOut)),
    unknown: [...new Set(named)].filter((id) => id !== 'new' && !dossierIds.includes(id)),
    addedRows: indicators.filter(({ dossier: id }) => id === 'new').length,
    withoutSource: openRows,
  };
}

/** Every citation in the tables and the records, of whichever row. */
function cites(value: unknown): readonly Cite[] {
  if (Array.isArray(value)) return value.flatMap(cites);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'sources' && Array.isArray(inner) ? (inner as Cite[]) : cites(inner)));
}

function unresolved(): readonly string[] {
  const cited = cites([indicators, gates, referrals, otherProtection, steps, papers, grounds, regimes, changes, gaps, leaving, records]).map(sourceOf);
  return [...new Set(cited)].filter((id) => !Object.hasOwn(allSources, id)).sort();
}

function words() {
  const keys = Object.fromEntries(localeIds.map((locale) => [locale, Object.keys(messages(locale))]));
  const every = [...new Set(Object.values(keys).flat())];
  return Object.fromEntries(
    localeIds.map((locale) => {
      const own = new Set(keys[locale]);
      return [
        locale,
        {
          messages: own.size,
          byFile: Object.fromEntries(namespaces.map((name) => [name, (keys[locale] ?? []).filter((key) => key.startsWith(`${name}.`)).length])),
          missing: every.filter((key) => !own.has(key)),
        },
      ];
    }),
  );
}

/** Questions, rows of the law, the dossier behind them, sources and messages. */
export function tablesReport() {
  const sources = Object.values(allSources);
  return {
    questions: questionIds.length,
    sections: sections.length,
    screens: screens.length,
    /** Listed ones, and those every question has besides ("none of these", "I don't know", "I'd rather not say"). */
    options: questionIds.reduce((sum, question) => sum + optionsOf(question).length, 0),
    rows: { all: indicators.length, byElement: Object.fromEntries(Object.entries(indicatorsOf).map(([element, rows]) => [element, rows.length])) },
    gates: gates.length,
    referrals: referrals.length,
    dossier: dossier(),
    sources: { all: sources.length, byReading: tally(sources.map(({ read }) => read)), withoutAddress: sources.filter(({ url }) => url === null).length, unresolved: unresolved() },
    messages: words(),
  };
}

const list = (counts: Readonly<Record<string, number>>) => Object.entries(counts).map(([name, count]) => `${name} ${count}`).join(', ');

export function tablesText(page: Page, it: ReturnType<typeof tablesReport>) {
  page.line(`Questions: ${it.questions} on ${it.screens} screens in ${it.sections} sections, ${it.options} options`);
  page.say(`Rows of the law: ${it.rows.all} (${list(it.rows.byElement)}); gates ${it.gates}, referrals ${it.referrals}`);
  page.say(`Dossier: ${it.dossier.encoded.length} of ${it.dossier.entries} entries encoded, ${it.dossier.leftOut.length} left out, ${it.dossier.missing.length} missing; ${it.dossier.addedRows} rows added`);
  for (const { id, reason } of it.dossier.leftOut) page.say(reason, `  left out ${id}: `);
  if (it.dossier.missing.length > 0) page.say(it.dossier.missing.join(', '), '  missing: ');
  if (it.dossier.unknown.length > 0) page.say(it.dossier.unknown.join(', '), '  not in the dossier: ');
  if (it.dossier.withoutSource.length > 0) page.say(it.dossier.withoutSource.join(', '), '  rows without a source: ');
  page.say(`Sources: ${it.sources.all} (${list(it.sources.byReading)}); ${it.sources.withoutAddress} without an address${it.sources.unresolved.length > 0 ? `; cited and not listed: ${it.sources.unresolved.join(', ')}` : ''}`);
  for (const [locale, { messages: count, byFile, missing }] of Object.entries(it.messages)) {
    page.say(`Messages ${locale}: ${count} (${list(byFile)})${missing.length > 0 ? `; missing ${missing.length}: ${missing.slice(0, 5).join(', ')}` : ''}`);
  }
}
