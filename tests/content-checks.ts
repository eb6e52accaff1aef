import { localeIds } from '../content/locales.ts';
import { pinpointOf, sourceOf } from '../content/source.ts';
import { allSources } from '../content/sources/index.ts';

/** What every table and record of the guide is held to. Each check gives what is wrong, by where it stands: nothing, if all is well. */

export const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

type Sentence = { readonly at: string; readonly text: string };
/** Every sentence of a record, in every language. */
export function saidIn(value: unknown, at = ''): readonly Sentence[] {
  if (typeof value !== 'object' || value === null) return [];
  const said = value as Readonly<Record<string, unknown>>;
  if (localeIds.every((locale) => typeof said[locale] === 'string')) return localeIds.map((locale) => ({ at: `${at} ${locale}`, text: said[locale] as string }));
  return Object.entries(said).flatMap(([key, inner]) => saidIn(inner, `${at}.${typeof said.id === 'string' ? said.id : ''}.${key}`));
}

const named = (sentences: readonly Sentence[]) => sentences.map(({ at, text }) => `${at}: ${text}`);
/** Straight quotes, exclamation marks and pictures. */
export const notCalm = (value: unknown) => named(saidIn(value).filter(({ text }) => /[!'"`]|\p{Extended_Pictographic}/u.test(text)));
/** What nobody should be called, and promises. */
export const never = /\billegals?\b|draft.dodg|you (?:qualify|are eligible|are entitled)|don’t apply|safe country for you|уклонист|нелегал|имеете право на убежище|вам (?:положен|полагается)/i;
export const neverSaid = (value: unknown) => named(saidIn(value).filter(({ text }) => never.test(text)));

/** A row that cites; `bare`: it may do without, because it says that it is recalled or unknown. */
export type Citing = { readonly at: string; readonly sources: readonly string[]; readonly bare?: boolean };
const citesOf = (rows: readonly Citing[]) => rows.flatMap(({ at, sources }) => sources.map((cite) => [at, cite] as const));
export const unlisted = (rows: readonly Citing[]) => citesOf(rows).filter(([, cite]) => !Object.hasOwn(allSources, sourceOf(cite))).map(([at, cite]) => `${at}: ${cite}`);
export const sourceless = (rows: readonly Citing[]) => rows.filter(({ sources, bare }) => sources.length === 0 && !bare).map(({ at }) => at);
export const citedTwice = (rows: readonly Citing[]) => rows.filter(({ sources }) => twice(sources).length > 0).map(({ at }) => at);
export const uncounted = (rows: readonly Citing[]) =>
  citesOf(rows).filter(([, cite]) => pinpointOf(cite) !== undefined && (pinpointOf(cite) === '' || !allSources[sourceOf(cite)]?.unit)).map(([at, cite]) => `${at}: ${cite}`);

/** The guide is no older than its first words, whatever the clock of this machine says. */
export const today = [new Date().toISOString().slice(0, 10), '2026-11-24'].sort().at(-1) as string;
/** A day, month or year of the calendar. */
export const real = (date: string) => {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === `${year}-${month}-${day}` && Number(year) >= 1945;
};
export const toCome = (date: string) => date > today.slice(0, date.length);

type Looked = { readonly at: string; readonly reviewBy?: string | undefined; readonly asOf: string | null };
/** Days to look again that are no days, or come before what was seen. */
export const lookedTooEarly = (rows: readonly Looked[]) =>
  rows.filter(({ reviewBy, asOf }) => reviewBy !== undefined && (!real(reviewBy) || reviewBy.length !== 10 || (asOf !== null && reviewBy <= asOf))).map(({ at }) => at);
