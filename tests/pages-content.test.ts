import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import ChangesPage from '../app/[locale]/changes/page.tsx';
import GapsPage from '../app/[locale]/gaps/page.tsx';
import HelpPage from '../app/[locale]/help/page.tsx';
import LeavingPage from '../app/[locale]/leaving/page.tsx';
import { type Change, changes } from '../content/changes.ts';
import { countries } from '../content/countries/index.ts';
import { countrySchema } from '../content/country.ts';
import { gaps, type Statement } from '../content/gaps.ts';
import { helpers } from '../content/help.ts';
import { leaving } from '../content/leaving.ts';
import { type Locale, localeIds } from '../content/locales.ts';
import { messages } from '../content/messages/index.ts';
import { sourceOf } from '../content/source.ts';
import { type Citing, citedTwice, kebab, lookedTooEarly, neverSaid, notCalm, real, saidIn, sourceless, toCome, twice, uncounted, unlisted } from './content-checks.ts';

const records = Object.values(countries);
const pages = { changes, gaps, leaving, help: helpers };
const claims: readonly (Change & { readonly at: string })[] = [
  ...changes.map((claim) => ({ ...claim, at: `changes: ${claim.id}` })),
  ...gaps.flatMap(({ id, figures = [] }) => figures.map((claim) => ({ ...claim, at: `gaps: ${id}: ${claim.id}` }))),
];
const statements: readonly (Statement & { readonly at: string })[] = [
  ...gaps.flatMap(({ id, gap, today }) => [...gap, ...today].map((row) => ({ ...row, at: `gaps: ${id}: ${row.id}` }))),
  ...leaving.flatMap(({ id, facts }) => facts.map((row) => ({ ...row, at: `leaving: ${id}: ${row.id}` }))),
];
const rows = [...claims, ...statements];
const disputed = statements.flatMap(({ at, disputed: other }) => (other ? [{ at: `${at}, disputed`, ...other }] : []));

describe('the pages beside the records', () => {
  it('have something to say', () => {
    expect([changes.length, gaps.length, leaving.length, helpers.length].every((count) => count > 3)).toBe(true);
    expect([claims.length, statements.length].every((count) => count > 20)).toBe(true);
    for (const { id, gap, today } of gaps) expect([gap.length, today.length].every(Boolean), id).toBe(true);
    for (const { id, facts } of leaving) expect(facts.length, id).toBeGreaterThan(0);
  });

  it.each<readonly [string, readonly string[]]>([
    ['changes', changes.map(({ id }) => id)],
    ['gaps', gaps.flatMap(({ id, figures = [], gap, today }) => [id, ...[...figures, ...gap, ...today].map((row) => row.id)])],
    ['leaving', leaving.flatMap(({ id, facts }) => [id, ...facts.map((row) => row.id)])],
    ['help', helpers.map(({ id }) => id)],
  ])('use each id once, in kebab-case: %s', (_, ids) => {
    expect(twice(ids)).toEqual([]);
    expect(ids.filter((id) => !kebab.test(id))).toEqual([]);
  });

  it('have the shapes of a record', () => {
    const { facts, article, help } = countrySchema.shape;
    const claim = article.element.extend({ ...facts.element.pick({ confidence: true, recalled: true, reviewBy: true }).shape, dossier: z.int().min(1).max(16).optional() });
    const statement = facts.element.omit({ topic: true, profiles: true });
    const helper = help.element.extend({ id: z.string(), when: z.json().optional() });
    const wrong = [...claims.map((row) => [claim, row] as const), ...statements.map((row) => [statement, row] as const), ...helpers.map((row) => [helper, { ...row, at: row.id }] as const)].flatMap(
      ([shape, { at, ...row }]) => {
        const parsed = (shape as z.ZodType).safeParse(row);
        return parsed.success ? [] : [`${at}: ${z.prettifyError(parsed.error)}`];
      },
    );
    expect(wrong).toEqual([]);
  });

  const citing: readonly Citing[] = [
    ...claims.map(({ at, sources, recalled, confidence, verdict }) => ({ at, sources, bare: recalled || confidence === 'unknown' || verdict === 'unverified' || verdict === 'historical' })),
    ...statements.map(({ at, sources, recalled, confidence }) => ({ at, sources, bare: recalled || confidence === 'unknown' })),
    ...disputed,
  ];
  it('cite sources that are there, each once, and say in what a pinpoint counts', () => {
    expect(unlisted(citing)).toEqual([]);
    expect(citedTwice(citing)).toEqual([]);
    expect(uncounted(citing)).toEqual([]);
  });

  it('have a source behind every statement that is not marked as recalled or unknown', () => {
    expect(sourceless(citing)).toEqual([]);
  });

  it('are dated with days of the calendar that have come, and looked at again later', () => {
    const dated = [...rows, ...disputed].flatMap(({ at, asOf }) => (asOf === null ? [] : [[at, asOf] as const]));
    const seen = helpers.flatMap(({ id, seen: date }) => (date === null ? [] : [[id, date] as const]));
    expect([...dated, ...seen].filter(([, date]) => !real(date) || toCome(date)).map(String)).toEqual([]);
    expect(rows.filter(({ reviewBy }) => reviewBy === undefined).map(({ at }) => at)).toEqual([]);
    expect(lookedTooEarly(rows)).toEqual([]);
  });
});

describe.each(Object.entries(pages))('the words of %s', (_, table) => {
  const said = saidIn(table);
  const titles = /\.title (?:en|ru)$/;

  it('are calm, and set with curly quotes', () => {
    expect(said.length).toBeGreaterThan(20);
    expect(notCalm(table)).toEqual([]);
    expect(said.filter(({ text }) => /\s{2}|^\s|\s$|\.\.| - |\d-\d/.test(text)).map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  it('call nobody what nobody should be called, promise nothing and reckon no chances', () => {
    expect(neverSaid(table)).toEqual([]);
    expect(said.filter(({ text }) => /%|per ?cent|процент|\bchances?\b|\bшанс/i.test(text)).map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  it('are whole sentences, but for the titles', () => {
    const cut = said.filter(({ at, text }) => (titles.test(at) ? /[.;,]$/.test(text) : !/^[“«]?[\p{Lu}\d].*[.?][”»]?$/u.test(text)));
    expect(cut.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  it('are in English where they should be, and in Russian', () => {
    const mixed = said.filter(({ at, text }) => /\p{Script=Cyrillic}/u.test(text) !== at.endsWith(' ru'));
    expect(mixed.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
    expect(new Set(said.map(({ text }) => text)).size).toBe(said.length);
  });
});

/** Each correction of the dossier (law.md, section 8) by its number, with the sources it names. */
const corrections: Readonly<Record<number, readonly string[]>> = {
  1: ['qr-1347'], 2: ['gip10'], 3: ['cnda-2023', 'ru-awol-2024'], 4: ['ru-261k', 'ru-yearround', 'ru-reg-mt'], 5: ['ez'], 6: ['echr-co', 'gip10'], 7: ['hrc'],
  8: ['gip10', 'qr-1347'], 9: ['ru-lgbt', 'ru-lgbt-law'], 10: ['verfassungsblog', 'eurostat-2024'], 11: ['fi-border', 'eu-visa', 'apr-1348', 'stc-463'],
  12: ['kz-2022', 'kz-2024'], 13: ['un-coi-2025', 'un-coi-ed'], 14: ['cnda-2023', 'ru-no328'], 15: ['ca-c12', 'uk-30m', 'us-fee', 'us-removals'],
  16: ['ru-821', 'ru-coerce-1', 'ru-reserve', 'ee-1073'],
};

describe('what changed since the article', () => {
  it.each(Object.entries(corrections))('carries correction %s of the dossier, with its sources', (number, named) => {
    const carrying = changes.filter(({ dossier }) => dossier === Number(number));
    expect(carrying.length).toBeGreaterThan(0);
    const cited = carrying.flatMap(({ sources }) => sources.map(sourceOf));
    expect(named.filter((source) => !cited.includes(source))).toEqual([]);
  });

  it('carries no correction that the dossier does not have', () => {
    expect([...new Set(changes.flatMap(({ dossier }) => dossier ?? []))].sort((a, b) => a - b)).toEqual(Object.keys(corrections).map(Number));
  });

  it('names what the article said as the article’s, not as ours', () => {
    expect(claims.filter(({ claim }) => !/\barticle(?:’s)?\b/.test(claim.en) || !/стать[ияюей]/i.test(claim.ru)).map(({ at }) => at)).toEqual([]);
  });
});

type Page = (props: { params: Promise<{ locale: string }> }) => Promise<Parameters<typeof renderToStaticMarkup>[0]>;
const rendered = async (page: Page, locale: Locale) => renderToStaticMarkup(await page({ params: Promise.resolve({ locale }) }));
/** The words of a page, or of a part of it, as they are read. */
const read = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/&#x27;/g, '’').replace(/&amp;/g, '&').replace(/\s+/g, ' ');
const missing = (words: string, rowsOn: readonly { readonly at: string; readonly says: string }[]) => rowsOn.filter(({ says }) => !words.includes(says)).map(({ at }) => at);

describe.each(localeIds)('the pages in %s', (locale) => {
  it('of what changed say every claim about no single country, and every one of every record', async () => {
    const words = read(await rendered(ChangesPage, locale));
    const told = records.flatMap(({ code, article }) => article.map((claim) => ({ ...claim, at: `${code}: ${claim.id}` })));
    expect(told.length).toBeGreaterThan(40);
    const both = [...changes.map((claim) => ({ ...claim, at: claim.id as string })), ...told];
    expect(missing(words, both.flatMap(({ at, claim, now }) => [{ at: `${at}, it said`, says: claim[locale] }, { at: `${at}, now`, says: now[locale] }]))).toEqual([]);
  });

  it('of gaps and of leaving say every statement, both sides of what is disputed', async () => {
    const words = read(`${await rendered(GapsPage, locale)} ${await rendered(LeavingPage, locale)}`);
    const figures = gaps.flatMap(({ id, figures: own = [] }) => own.map(({ id: figure, now }) => ({ at: `${id}: ${figure}`, says: now[locale] })));
    expect(missing(words, [...figures, ...[...statements, ...disputed].map(({ at, says }) => ({ at, says: says[locale] }))])).toEqual([]);
  });

  it('of help name everyone who helps, and warn beside each name that is banned in Russia', async () => {
    const entries = (await rendered(HelpPage, locale)).split('<li').map((item) => read(`<li${item.split('</li>')[0]}`));
    const warning = messages(locale)['records.help-caution.undesirable'] as string;
    const listed = [...helpers, ...records.flatMap(({ help }) => help)];
    const entryOf = ({ name, does }: (typeof listed)[number]) => entries.find((entry) => entry.includes(name) && entry.includes(does[locale]));
    expect(listed.filter((help) => !entryOf(help)).map(({ name }) => name)).toEqual([]);
    expect(listed.filter(({ caution }) => caution === 'undesirable').length).toBeGreaterThan(8);
    expect(listed.filter((help) => (help.caution === 'undesirable') !== entryOf(help)?.includes(warning)).map(({ name }) => name)).toEqual([]);
  });
});

describe('those who help', () => {
  const listed = [...helpers.map((help) => ({ at: 'help', help })), ...records.flatMap(({ code, help }) => help.map((one) => ({ at: code as string, help: one })))];
  const named = (about: RegExp) => listed.filter(({ help }) => about.test(`${help.name} ${help.url}`));

  it('have languages, an https address or none, and a name each', () => {
    for (const { name, languages, url } of helpers) {
      expect(languages.length > 0 && languages.every((lang) => /^[a-z]{2}$/.test(lang)), name).toBe(true);
      expect(url === null || url.startsWith('https://'), name).toBe(true);
    }
    expect(twice(helpers.map(({ name }) => name))).toEqual([]);
  });

  it('are open: nothing the guide says names one that has closed', () => {
    // Vyvozhuk stopped helping at the end of 2025.
    const closed = /v[yi]vo[zž]+h?uk|вывожук/i;
    const everything = { countries, ...pages, messages: Object.fromEntries(localeIds.map((locale) => [locale, messages(locale)])) };
    expect(JSON.stringify(everything)).not.toMatch(closed);
  });

  /** Banned in Russia as “undesirable” by the dossier or by the record that names them. */
  const undesirable = [/kovcheg\.live|Ковчег/, /Free Buryatia|Бурятия/, /Russie-Libertés/, /Anti-War Committee|Антивоенн/, /Feminist Anti-War|Феминистское/i];
  it('carry a warning where Russia calls them undesirable', () => {
    expect(undesirable.flatMap(named).length).toBeGreaterThan(8);
    expect(undesirable.flatMap(named).filter(({ help }) => help.caution !== 'undesirable').map(({ at, help }) => `${at}: ${help.name}`)).toEqual([]);
    const calledSo = listed.filter(({ help }) => /undesirable|нежелательн/i.test(`${help.does.en} ${help.does.ru}`));
    expect(calledSo.filter(({ help }) => help.caution !== 'undesirable').map(({ at, help }) => `${at}: ${help.name}`)).toEqual([]);
  });

  it('are warned of alike wherever they stand', () => {
    const dangers = ['undesirable', 'foreign-agent', 'fake-bots'];
    const plain = (name: string) => (name.split(' / ')[0] as string).toLowerCase();
    const unlike = listed.filter(({ help }) => listed.some(({ help: other }) => plain(other.name) === plain(help.name) && other.caution !== help.caution && dangers.includes(other.caution ?? '')));
    expect(unlike.map(({ at, help }) => `${at}: ${help.name}: ${help.caution}`)).toEqual([]);
  });
});
