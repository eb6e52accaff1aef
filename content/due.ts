import { changes } from './changes.ts';
import { countries } from './countries/index.ts';
import type { Country } from './country.ts';
import { daysBetween, isFatal, reviewByOf, reviewByOfClaim, reviewByOfHelp, reviewByOfRule, reviewByOfSource, reviewByOfStance, stances } from './freshness.ts';
import { gaps } from './gaps.ts';
import { gates } from './gates.ts';
import { helpers, helpersCheckedOn } from './help.ts';
import { indicators } from './indicators/index.ts';
import { leaving } from './leaving.ts';
import { referrals } from './referrals.ts';
import { regimes } from './regimes.ts';
import { foundSources } from './sources/found.ts';
import { allSources } from './sources/index.ts';
import { lawSources } from './sources/law.ts';
import { moreSources } from './sources/more.ts';

/** Anything somebody must look at again: where it stands, what it is about, and by which day (ISO). */
export type Watched = {
  readonly file: string;
  readonly id: string;
  readonly about: string;
  readonly reviewBy: string;
  readonly vital: boolean;
};
/** `days` past its day; negative before it. */
export type Due = Watched & { readonly days: number };

type Statement = { readonly id: string; readonly reviewBy?: string; readonly vital?: true };

const inRecord = (country: Country): readonly Watched[] => {
  const file = `content/countries/${country.code}.ts`;
  const one = (id: string, about: string, reviewBy: string, vital = false): Watched => ({ file, id, about, reviewBy, vital });
  return [
    ...stances.map((name) => one(name, name === 'returnRisk' || name === 'pushback' ? 'return' : name, reviewByOfStance(name, country))),
    ...[...country.facts, ...country.policies].map((row) => one(row.id, 'topic' in row ? row.topic : row.kind, reviewByOf(row, country.checkedOn), row.vital)),
    ...country.article.map((claim) => one(claim.id, 'article', reviewByOfClaim(claim, country.checkedOn))),
    ...country.help.map((help) => one(help.name, 'help', reviewByOfHelp(help, country.checkedOn))),
    ...sourcesIn(file, country.sources),
  ];
};
const sourcesIn = (file: string, sources: Country['sources']): readonly Watched[] =>
  Object.entries(sources).map(([id, source]) => ({ file, id, about: 'source', reviewBy: reviewByOfSource(source), vital: false }));
const statements = (file: string, rows: readonly Statement[], about: string): readonly Watched[] =>
  rows.flatMap(({ id, reviewBy, vital }) => (reviewBy ? [{ file, id, about, reviewBy, vital: vital === true }] : []));
const rules = (file: string, rows: readonly { readonly id: string; readonly sources: readonly string[] }[]): readonly Watched[] =>
  rows.flatMap(({ id, sources }) => {
    const reviewBy = reviewByOfRule(sources, allSources);
    return reviewBy ? [{ file, id, about: 'rule', reviewBy, vital: false }] : [];
  });

/** Every statement, source, rule and helper of the guide. */
export const watched: readonly Watched[] = [
  ...Object.values(countries).flatMap(inRecord),
  ...statements('content/changes.ts', changes, 'article'),
  ...statements('content/gaps.ts', gaps.flatMap(({ gap, today, figures = [] }) => [...gap, ...today, ...figures]), 'gap'),
  ...statements('content/leaving.ts', leaving.flatMap(({ facts }) => facts), 'leaving'),
  ...helpers.map((help): Watched => ({ file: 'content/help.ts', id: help.id, about: 'help', reviewBy: reviewByOfHelp(help, helpersCheckedOn), vital: false })),
  ...sourcesIn('content/sources/law.ts', lawSources),
  ...sourcesIn('content/sources/found.ts', foundSources),
  ...sourcesIn('content/sources/more.ts', moreSources),
  ...rules('content/indicators', indicators),
  ...rules('content/gates.ts', gates),
  ...rules('content/referrals.ts', referrals),
  ...rules('content/regimes.ts', Object.entries(regimes).flatMap(([id, { overrides }]) => overrides.map(({ row, sources }) => ({ id: `${id}: ${row}`, sources })))),
];

/** How bad it is when something is old: what could get someone sent back, then the border, then the rest. */
export const danger = ({ vital, about }: Watched): number => (vital ? 0 : ['entry', 'access', 'return', 'danger', 'leaving'].includes(about) ? 1 : 2);

/** What is due within `soon` days of `today` or past it: the most dangerous first, and of those the longest overdue. */
export const dueOn = (today: string, soon = 30): readonly Due[] =>
  watched
    .map((one) => ({ ...one, days: daysBetween(one.reviewBy, today) }))
    .filter(({ days }) => days > -soon)
    .sort((a, b) => danger(a) - danger(b) || b.days - a.days || a.file.localeCompare(b.file) || a.id.localeCompare(b.id));

export const stopsBuild = (due: Due): boolean => isFatal(due.vital, due.days);
