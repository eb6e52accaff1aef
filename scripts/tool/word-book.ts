import { countries } from '../../content/countries/index.ts';
import type { Country, Fact, Policy } from '../../content/country.ts';
import { papers } from '../../content/evidence.ts';
import { gates } from '../../content/gates.ts';
import { grounds } from '../../content/grounds.ts';
import type { Locale } from '../../content/locales.ts';
import type { Say } from '../../content/messages/format.ts';
import { steps } from '../../content/next-steps.ts';
import { otherProtection } from '../../content/other-protection.ts';
import { referrals } from '../../content/referrals.ts';
import { regimes } from '../../content/regimes.ts';
import type { Cite } from '../../content/source.ts';
import { type Assessment, type Reading, rowsNamed } from './assess.ts';
import { isLate, lowered, reviewByOf } from '../../content/freshness.ts';
import { type Cited, cited } from './sources.ts';

type Entry = { readonly as: string; readonly says: string; readonly sources: readonly Cited[] } & Readonly<Record<string, unknown>>;
/** `also`: the same id in another table, or in another country's record. */
export type WordBook = Readonly<Record<string, Entry & { readonly also?: readonly Entry[] }>>;

const stances = ['entry', 'access', 'practice', 'pushback', 'returnRisk'] as const;

/** The sentence and the sources behind every id of an assessment. Ids are unique within their table only. */
export function wordsFor(it: Assessment, reading: Reading, locale: Locale, say: Say): WordBook {
  const book = new Map<string, Entry & { also?: Entry[] }>();
  const enter = (id: string, as: string, says: string, cites: readonly Cite[] = [], more: Readonly<Record<string, unknown>> = {}) => {
    const entry = { as, says, ...more, sources: cited(cites, locale) };
    const known = book.get(id);
    if (!known) book.set(id, entry);
    else if (![known, ...(known.also ?? [])].some((other) => other.as === as && other.of === more.of)) known.also = [...(known.also ?? []), entry];
  };
  const sourcesOf = (rows: readonly { readonly id: string; readonly sources: readonly Cite[] }[], id: string) => rows.find((row) => row.id === id)?.sources;
  const enterReferral = (id: string) => enter(id, 'referral', say(`law.referrals.${id}.says`), sourcesOf(referrals, id), { title: say(`law.referrals.${id}.title`), do: say(`law.referrals.${id}.do`) });

  for (const { id } of it.referrals) enterReferral(id);
  for (const ground of it.grounds) {
    enter(ground.id, 'ground', say(`law.grounds.${ground.id}.name`), grounds[ground.id].sources, { what: say(`law.grounds.${ground.id}.what`) });
    enter(ground.route, 'route', say(`law.routes.${ground.route}`), grounds[ground.id].sources);
    if (ground.withheld) {
      const { by, kind } = ground.withheld;
      enter(kind, 'withheld', say(`law.withheld.${kind}`), [], { why: say(`law.withheld-why.${kind}`) });
      if (gates.some(({ id }) => id === by)) enter(by, 'gate', say(`law.gates.${by}.says`), sourcesOf(gates, by), { title: say(`law.gates.${by}.title`), do: say(`law.gates.${by}.do`) });
      else enterReferral(by);
    }
    for (const { id } of ground.elements) enter(id, 'element', say(`law.elements.${id}.looked-for`), grounds[ground.id].sources, { name: say(`law.elements.${id}.name`) });
  }
  for (const standing of ['several', 'some', 'few'] as const) {
    const named = [...it.grounds, ...it.destinations.flatMap((one) => one.grounds)].some((ground) => ground.standing === standing || ground.couldBe === standing);
    if (named) enter(standing, 'standing', say(`law.standings.${standing}`));
  }
  const overridden = reading.destinations.flatMap(({ differences, openDifferences }) => [...differences, ...openDifferences].map(({ row }) => row));
  for (const row of [...rowsNamed(reading.found), ...overridden]) enter(row.id, 'row', say(`law.indicators.${row.id}`), row.sources, { element: row.element, weight: row.weight });
  for (const id of it.profile) enter(id, 'profile', say(`law.profiles.${id}`));
  for (const { id } of it.otherProtection) enter(id, 'other protection', say(`law.other-protection.${id}.says`), sourcesOf(otherProtection, id));

  for (const { code, law, country, advisories, differences, openDifferences } of reading.destinations) {
    enter(code, 'country', country.name[locale], [], { checkedOn: country.checkedOn });
    for (const stance of stances) {
      const { says, sources, is, asOf } = country[stance];
      enter(`${code}.${stance}`, 'stance', says[locale], sources, { is, asOf });
    }
    enter(law.regime, 'regime', say(`law.regimes.${law.regime}.name`), regimes[law.regime].sources, { notice: say(`law.regimes.${law.regime}.notice`) });
    for (const { row, sources } of [...differences, ...openDifferences]) {
      const own = country.overrides.find((override) => override.row === row.id);
      enter(`${own ? code : law.regime}.${row.id}`, 'difference', own ? own.says[locale] : say(`law.overrides.${law.regime}.${row.id}`), sources);
    }
    const named = it.destinations.find(({ id }) => id === code)?.practiceForProfile ?? [];
    for (const fact of country.facts.filter(({ id }) => named.includes(id))) enter(fact.id, 'fact', fact.says[locale], fact.sources, dated(fact, country, reading.today, locale));
    for (const policy of advisories) {
      const home = recordOf(policy, country);
      enter(policy.id, 'policy', policy.says[locale], policy.sources, { title: policy.title[locale], kind: policy.kind, ...dated(policy, home, reading.today, locale) });
    }
  }
  enter(it.regime, 'regime', say(`law.regimes.${it.regime}.name`), regimes[it.regime].sources, { notice: say(`law.regimes.${it.regime}.notice`) });

  for (const id of it.nextSteps) enter(id, 'step', say(`practical.steps.${id}.says`), sourcesOf(steps, id), { title: say(`practical.steps.${id}.title`) });
  for (const id of it.evidence) enter(id, 'paper', say(`practical.papers.${id}.for`), sourcesOf(papers, id), { name: say(`practical.papers.${id}.name`), ru: papers.find((paper) => paper.id === id)?.ru });
  for (const id of it.lawyerQuestions) enter(id, 'lawyer question', say(`practical.lawyer-questions.${id}`));
  for (const id of [...it.path, ...it.setAside]) enter(id, 'question', say(`questions.questions.${id}.label`), [], { short: say(`questions.questions.${id}.short`) });
  return Object.fromEntries(book);
}

/** The record a policy row stands in: the country's own, or the one it draws on. */
export function recordOf(policy: Policy, country: Country): Country {
  return country.policies.includes(policy) ? country : ((country.drawsOn && countries[country.drawsOn]) ?? country);
}

function dated(row: Fact | Policy, record: Country, today: string, locale: Locale) {
  const reviewBy = reviewByOf(row, record.checkedOn);
  const other = 'kind' in row ? row.other : row.disputed;
  return {
    of: record.code,
    asOf: row.asOf,
    checkedOn: row.checkedOn ?? record.checkedOn,
    reviewBy,
    pastReview: isLate(reviewBy, today),
    confidence: row.confidence,
    /** The same for somebody who reads it today. */
    confidenceNow: isLate(reviewBy, today) ? lowered(row.confidence) : row.confidence,
    ...(row.recalled && { recalled: true }),
    ...(other && { other: { says: other.says[locale], asOf: other.asOf, sources: cited(other.sources, locale) } }),
  };
}
