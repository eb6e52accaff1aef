import { countries } from '../../content/countries/index.ts';
import { type Confidence, type Country, confidences, type Fact, type Policy, topics } from '../../content/country.ts';
import { localeIds, type Said } from '../../content/locales.ts';
import { sourceOf } from '../../content/source.ts';
import { allSources } from '../../content/sources/index.ts';
import { countryCodes } from '../../content/vocabulary.ts';
import type { Page } from './page.ts';

type Row = Fact | Policy;
type Named = { readonly country: string; readonly id: string };

const rowsOf = ({ facts, policies }: Country): readonly Row[] => [...facts, ...policies];
const marked = (row: Row): boolean => row.recalled === true || row.confidence === 'unknown';
const sidesOf = (row: Row) => ('kind' in row ? row.other : row.disputed);
const saidBy = (row: Row): readonly Said[] => [row.says, ...('kind' in row ? [row.title] : []), ...[sidesOf(row)?.says ?? []].flat()];

const sourceless = (row: Row) => !marked(row) && row.sources.length === 0;
/** Neither of what it says nor of the last look. */
const dateless = (row: Row, record: Country) => !row.asOf && !row.checkedOn && !record.checkedOn;
const languageless = (row: Row) => saidBy(row).some((said) => localeIds.some((locale) => !said[locale]?.trim()));

function oneRecord(record: Country) {
  const rows = rowsOf(record);
  const ids = (lacks: (row: Row) => boolean) => rows.filter(lacks).map(({ id }) => id);
  return {
    code: record.code,
    checkedOn: record.checkedOn,
    facts: record.facts.length,
    policies: record.policies.length,
    topicsWithoutFact: topics.filter((topic) => !record.facts.some((fact) => fact.topic === topic)),
    withoutSource: ids(sourceless),
    withoutDate: ids((row) => dateless(row, record)),
    withoutLanguage: ids(languageless),
  };
}

const count = (rows: readonly Row[]) => ({
  all: rows.length,
  byConfidence: Object.fromEntries(confidences.map((word) => [word, rows.filter(({ confidence }) => confidence === word).length])) as Record<Confidence, number>,
});

/** The records of the countries: what each holds and lacks, how sure it is, what is recalled. Codes and ids. */
export function recordsReport(records: readonly Country[] = Object.values(countries)) {
  const every = records.flatMap((record) => rowsOf(record).map((row) => ({ country: record.code, row })));
  const named = (which: (row: Row) => boolean): readonly Named[] => every.filter(({ row }) => which(row)).map(({ country, row }) => ({ country, id: row.id }));
  const dated = (row: Row) => row.sources.some((cite) => allSources[sourceOf(cite)]?.date);
  return {
    records: records.map(oneRecord),
    states: records.filter(({ code }) => code !== 'eu').length,
    withoutRecord: countryCodes.filter((code) => !records.some((record) => record.code === code)),
    facts: count(records.flatMap(({ facts }) => facts)),
    policies: count(records.flatMap(({ policies }) => policies)),
    recalled: named((row) => row.recalled === true),
    /** Marked as recalled or unknown, and nothing is cited. */
    markedWithoutSource: every.filter(({ row }) => marked(row) && row.sources.length === 0).length,
    /** No date of what is said: recalled or unknown, from sources that show none, or with a dated source among them. */
    undated: {
      marked: every.filter(({ row }) => row.asOf === null && marked(row)).length,
      undatedSources: every.filter(({ row }) => row.asOf === null && !marked(row) && !dated(row)).length,
      besideDatedSource: named((row) => row.asOf === null && !marked(row) && dated(row)),
    },
  };
}

const some = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : 'none');
const sure = ({ all, byConfidence }: ReturnType<typeof count>) => `${all} (${confidences.map((word) => `${word} ${byConfidence[word]}`).join(', ')})`;

/** `am one, two` for each country. */
function byCountry(page: Page, rows: readonly Named[]) {
  for (const code of new Set(rows.map(({ country }) => country))) page.say(rows.filter(({ country }) => country === code).map(({ id }) => id).join(', '), `  ${code}: `);
}

export function recordsText(page: Page, it: ReturnType<typeof recordsReport>) {
  page.heading(`${it.records.length} records (${it.states} states and eu)`);
  for (const { code, facts, policies, checkedOn } of it.records) page.line(`${code}  ${String(facts).padStart(3)} facts, ${String(policies).padStart(3)} policy rows, gone through on ${checkedOn}`);
  const lacking = (of: (record: (typeof it.records)[number]) => readonly string[]) => some(it.records.flatMap((record) => of(record).map((id) => `${record.code}: ${id}`)));
  page.gap().say(`States without a record: ${some(it.withoutRecord)}`);
  page.say(`Topics without a fact: ${lacking((record) => record.topicsWithoutFact)}`);
  page.say(`Facts and policy rows without a source: ${lacking((record) => record.withoutSource)}; ${it.markedWithoutSource} more are marked as recalled or unknown`);
  page.say(`Without a date: ${lacking((record) => record.withoutDate)}`);
  page.say(`Without one of the languages ${localeIds.join(', ')}: ${lacking((record) => record.withoutLanguage)}`);
  page.gap().say(`Facts: ${sure(it.facts)}`).say(`Policy rows: ${sure(it.policies)}`);
  const { marked: unsure, undatedSources, besideDatedSource } = it.undated;
  page.gap().say(`Date of what is said not known: ${unsure} recalled or unknown, ${undatedSources} from undated sources, ${besideDatedSource.length} with a dated source among theirs`);
  byCountry(page, besideDatedSource);
  page.gap().line(`Recalled, to be looked up: ${it.recalled.length}`);
  byCountry(page, it.recalled);
}
