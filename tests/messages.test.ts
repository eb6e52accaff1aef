import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { countries } from '../content/countries/index.ts';
import { accessStances, confidences, entryStances, eventKinds, policyKinds, practiceStances, pushbackRisks, regimeIds, returnRisks, topics, verdicts } from '../content/country.ts';
import { papers } from '../content/evidence.ts';
import { gates } from '../content/gates.ts';
import { glossaryIds } from '../content/glossary.ts';
import { elements, groundIds, grounds } from '../content/grounds.ts';
import { helpers } from '../content/help.ts';
import { weights } from '../content/indicator.ts';
import { indicators } from '../content/indicators/index.ts';
import { lawyerQuestions } from '../content/lawyer-questions.ts';
import { localeIds } from '../content/locales.ts';
import { messages, namespaces } from '../content/messages/index.ts';
import { steps } from '../content/next-steps.ts';
import { otherProtection } from '../content/other-protection.ts';
import { profileIds } from '../content/profile.ts';
import { screens, sections } from '../content/questions.ts';
import { referralKinds, referrals } from '../content/referrals.ts';
import { regimes } from '../content/regimes.ts';
import { shelters } from '../content/shelters.ts';
import { countryCodes, optionsOf, questionIds, unknowns } from '../content/vocabulary.ts';
import { asksForPlace } from '../machines/words.ts';

const words = Object.fromEntries(localeIds.map((locale) => [locale, messages(locale)]));
const of = (locale: string) => words[locale] as Readonly<Record<string, string>>;
const under = (locale: string, namespace: string) => Object.keys(of(locale)).filter((key) => key.startsWith(`${namespace}.`));
const each = <T>(ids: readonly T[], ...keys: readonly ((id: T) => string)[]) => ids.flatMap((id) => keys.map((key) => key(id)));

type Node = ReturnType<typeof parse>[number];
/** Every place where a value goes in, and every choice with its arms. */
const placeholders = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === TYPE.literal) return [];
    if (node.type === TYPE.select) return [`${node.value}?`, ...Object.values(node.options).flatMap((arm) => placeholders(arm.value))];
    return [`${node.type}:${'value' in node ? node.value : ''}`];
  });
/** The choice of "you" or "they" is a matter of grammar, which differs by language; a value is not. */
const valuesIn = (message: string) => [...new Set(placeholders(parse(message)))].filter((name) => name !== 'about?').sort();
const selectsIn = (nodes: readonly Node[]): { on: string; arms: string[] }[] =>
  nodes.flatMap((node) =>
    node.type === TYPE.select
      ? [{ on: node.value, arms: Object.keys(node.options).sort() }, ...Object.values(node.options).flatMap((arm) => selectsIn(arm.value))]
      : [],
  );
const kindsIn = (nodes: readonly Node[]): TYPE[] =>
  nodes.flatMap((node) => [node.type, ...(node.type === TYPE.select || node.type === TYPE.plural ? Object.values(node.options).flatMap((arm) => kindsIn(arm.value)) : [])]);
const textIn = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => (node.type === TYPE.literal ? [node.value] : node.type === TYPE.select ? Object.values(node.options).flatMap((arm) => textIn(arm.value)) : []));

describe('the languages', () => {
  it.each(namespaces)('have the same keys in %s', (namespace) => {
    expect(under('en', namespace).length).toBeGreaterThan(0);
    for (const locale of localeIds) expect(under(locale, namespace).sort(), locale).toEqual(under('en', namespace).sort());
  });

  it('take the same values into the same sentences', () => {
    const differ = Object.entries(of('en')).filter(([key, message]) =>
      localeIds.some((locale) => String(valuesIn(of(locale)[key] ?? '')) !== String(valuesIn(message))),
    );
    expect(differ.map(([key]) => key)).toEqual([]);
  });

  it('have a folder each, and no other', () => {
    const at = join(process.cwd(), 'content', 'messages');
    const folders = readdirSync(at, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...localeIds].sort());
    for (const locale of localeIds) expect(readdirSync(join(at, locale)).sort()).toEqual(namespaces.map((name) => `${name}.json`).sort());
  });
});

const optionKeys = questionIds.flatMap((id) =>
  optionsOf(id)
    .filter((option) => !(unknowns as readonly string[]).includes(option))
    .filter((option) => !(asksForPlace(id) && `countries.${option}` in of('en')))
    .map((option) => `questions.questions.${id}.options.${option}`),
);
const stanceWords = { entry: entryStances, access: accessStances, practice: practiceStances, pushback: pushbackRisks, returnRisk: returnRisks };
const languages = [...new Set(['en', 'ru', ...Object.values(countries).flatMap(({ phrases, help }) => [...phrases.map(({ lang }) => lang), ...help.flatMap((one) => one.languages)]), ...helpers.flatMap((one) => one.languages)])];

/** Every key that a table asks for; `may`: those a table's row can also have. */
const tabled: Readonly<Record<string, { must: readonly string[]; may?: readonly string[] }>> = {
  questions: {
    must: [
      ...each(sections, (id) => `questions.sections.${id}`),
      ...each(screens, ({ id }) => `questions.screens.${id}.title`),
      ...each(screens.filter(({ painful }) => painful), ({ id }) => `questions.screens.${id}.warning`),
      ...each(questionIds, (id) => `questions.questions.${id}.label`, (id) => `questions.questions.${id}.short`, (id) => `questions.questions.${id}.why`),
      ...each(unknowns, (id) => `questions.unknowns.${id}`),
      ...optionKeys,
    ],
    may: [...each(screens, ({ id }) => `questions.screens.${id}.help`), ...each(questionIds, (id) => `questions.questions.${id}.help`), ...optionKeys.map((key) => key.replace('.options.', '.hints.'))],
  },
  countries: { must: each([...countryCodes, 'eu-other', 'other-schengen', 'elsewhere'], (code) => `countries.${code}`) },
  law: {
    must: [
      ...each(groundIds, (id) => `law.grounds.${id}.name`, (id) => `law.grounds.${id}.what`),
      ...each(Object.values(grounds).flatMap(({ routes }) => routes), ({ id }) => `law.routes.${id}`),
      ...each(elements, (id) => `law.elements.${id}.name`, (id) => `law.elements.${id}.looked-for`),
      ...each(indicators, ({ id }) => `law.indicators.${id}`),
      ...each([...gates.map(({ id }) => `gates.${id}`), ...referrals.map(({ id }) => `referrals.${id}`), ...shelters.map((id) => `shelters.${id}`)], (at) => `law.${at}.title`, (at) => `law.${at}.says`, (at) => `law.${at}.do`),
      ...each(['several', 'some', 'some-thin', 'few', 'few-open'], (id) => `law.standings.${id}`),
      ...each(['scope', 'safety', 'status', 'exclusion'], (id) => `law.withheld.${id}`, (id) => `law.withheld-why.${id}`),
      ...each(['nothing', 'thin', 'clear', 'strong'], (id) => `law.strengths.${id}`),
      ...each(Object.keys(weights), (id) => `law.weights.${id}`),
      ...each(referralKinds, (id) => `law.referral-kinds.${id}`),
      ...each(otherProtection, ({ id }) => `law.other-protection.${id}.says`),
      ...each(otherProtection.filter(({ id }) => id !== 'subsidiary'), ({ id }) => `law.other-protection.${id}.name`),
      ...each(otherProtection.filter(({ footings }) => footings), ({ id }) => `law.other-protection.${id}.thin`),
      ...each(regimeIds, (id) => `law.other-protection.subsidiary.name.${id}`, (id) => `law.regimes.${id}.name`, (id) => `law.regimes.${id}.notice`),
      ...regimeIds.flatMap((id) => regimes[id].overrides.map(({ row }) => `law.overrides.${id}.${row}`)),
      ...each(profileIds, (id) => `law.profiles.${id}`),
    ],
  },
  practical: {
    must: [
      ...each(papers, ({ id }) => `practical.papers.${id}.name`, ({ id }) => `practical.papers.${id}.for`),
      ...each(steps, ({ id }) => `practical.steps.${id}.title`, ({ id }) => `practical.steps.${id}.says`),
      ...each(lawyerQuestions, ({ id }) => `practical.lawyer-questions.${id}`),
      ...each([1, 2, 3, 4, 5, 6, 7], (n) => `practical.care.helper-or-swindler.l${n}`),
      'practical.care.safe-papers', 'practical.care.who-can-help',
    ],
    may: each(papers, ({ id }) => `practical.papers.${id}.care`),
  },
  glossary: { must: each(glossaryIds, (id) => `glossary.${id}.term`, (id) => `glossary.${id}.means`) },
  records: {
    must: [
      ...each(topics, (id) => `records.topics.${id}`),
      ...each(confidences, (id) => `records.confidence.${id}`),
      ...each(policyKinds, (id) => `records.policy-kinds.${id}`),
      ...each(Object.keys(stanceWords), (id) => `records.stances.${id}`),
      ...each(['full', 'part', 'recalled'], (id) => `records.read.${id}`),
      ...each(['mirror', 'weak', 'partisan'], (id) => `records.source-caution.${id}`),
      ...each(['undesirable', 'foreign-agent', 'fake-bots', 'state-body', 'no-casework'], (id) => `records.help-caution.${id}`),
      ...each(['article', 'paragraph', 'section'], (id) => `records.units.${id}`),
      ...each(['as-of', 'checked', 'review', 'review-due', 'undated', 'after-unknown', 'less-sure'], (id) => `records.dates.${id}`),
      ...each(languages, (id) => `records.languages.${id}`),
      'records.recalled',
    ],
    may: [
      // Read by the pages of single records, and by records yet to come.
      ...each(verdicts, (id) => `records.verdicts.${id}`),
      ...each(eventKinds, (id) => `records.event-kinds.${id}`),
      ...Object.entries(stanceWords).flatMap(([stance, is]) => is.map((word) => `records.stance-words.${stance}.${word}`)),
      ...each(['be', 'cs', 'de', 'es', 'et', 'fi', 'fr', 'he', 'hy', 'ka', 'kk', 'ky', 'lt', 'lv', 'mn', 'nl', 'no', 'pl', 'sr', 'sv', 'tr', 'uk'], (id) => `records.languages.${id}`),
    ],
  },
};

describe('the tables', () => {
  it.each(Object.entries(tabled))('have a sentence for each of their ids in %s, and no sentence is left over', (namespace, { must, may = [] }) => {
    expect(new Set(must).size, 'ids are named once').toBe(must.length);
    for (const locale of localeIds) {
      const keys = under(locale, namespace);
      expect(must.filter((key) => !keys.includes(key)), `missing in ${locale}`).toEqual([]);
      expect(keys.filter((key) => !must.includes(key) && !may.includes(key)), `unused in ${locale}`).toEqual([]);
    }
  });
});

/** The code that speaks: pages, islands, machines and the tool. */
const sources = ['app', 'machines', 'scripts', 'content'].flatMap((folder) =>
  readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .map((file) => readFileSync(join(process.cwd(), folder, file), 'utf8')),
);
/** Keys as they stand in code, each `${…}` for one or more parts of a key. */
const written = [...new Set(sources.flatMap((source) => [...source.matchAll(/(['"`])((?:ui|pages)\.(?:(?!\1)[^\\\n])+)\1/g)].map((found) => found[2] as string)))];
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const patternOf = (key: string) => key.split(/\$\{[^}]*\}/).map(escaped).join('[a-z0-9-]+');
/** A page names the way to its paragraphs and lists once: `way.p1`, `way.l1` …; a record's fields stand under it too. */
const numbered = '(?:\\.[pl]\\d+)?';

describe('the site’s own words', () => {
  const keys = [...under('en', 'ui'), ...under('en', 'pages')];
  const patterns = written.map((key) => ({ key, is: new RegExp(`^${patternOf(key)}${numbered}$`) }));

  it('are each said by some page', () => {
    expect(keys.filter((key) => !patterns.some(({ is }) => is.test(key)))).toEqual([]);
  });

  it('are there for every key a page says', () => {
    const asked = patterns.filter(({ key }) => /^(ui|pages)(\.[a-zA-Z0-9$\-{}. ]+)+$/.test(key) && !key.endsWith('.'));
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ is }) => !keys.some((key) => is.test(key))).map(({ key }) => key)).toEqual([]);
  });
});

/** Words never said to anyone. Where the page says that it does NOT do such a thing, the sentence is named below. */
const banned: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\byou (?:do not |don’t )?qualify/i, /\beligib/i, /don’t apply\b/i, /do not apply for/i, /claim (?:has )?failed/i, /\billegals?\b/i, /\billegally\b/i, /draft.dodg/i,
    /\bscores?\b/i, /\bchances?\b/i, /\d\s?%/, /\bper ?cent\b/i, /right to asylum/i, /you are entitled/i, /bogus/i,
  ],
  ru: [
    /имеете право на убежище/i, /право на убежище/i, /уклонист/i, /пройдите опрос/i, /(?<!\p{L})шанс/iu, /процент(?!н)/i, /\d\s?%/, /нелегал/i, /не подавайте/i,
    /(?<!\p{L})балл/iu, /вы подходите/i, /вам (?:положен|полагается)/i, /дезертировал[аи]?(?!\p{L})/iu,
  ],
};
const disclaimed: Readonly<Record<string, readonly string[]>> = {
  en: ['pages.how.semantics.p3', 'pages.about.what.l1'],
  ru: ['pages.how.semantics.p3', 'pages.about.what.l1'],
};

describe.each(localeIds)('every sentence in %s', (locale) => {
  const all = Object.entries(of(locale)).map(([key, message]) => ({ key, message, parts: textIn(parse(message)), text: textIn(parse(message)).join(' ') }));
  const where = (test: (text: string, key: string) => boolean) => all.filter(({ text, key }) => test(text, key)).map(({ key }) => key);

  it('is made of text, values and a choice by whom it is about, and of nothing else', () => {
    for (const { key, message } of all) {
      expect(kindsIn(parse(message)).filter((kind) => kind !== TYPE.literal && kind !== TYPE.argument && kind !== TYPE.select), key).toEqual([]);
      for (const { on, arms } of selectsIn(parse(message))) expect({ key, on, arms }).toEqual({ key, on: 'about', arms: ['me', 'other'] });
    }
  });

  it('says something, without stray blanks', () => {
    expect(all.filter(({ message }) => message.trim() === '' || message !== message.trim() || / {2}/.test(message)).map(({ key }) => key)).toEqual([]);
  });

  it('is set with curly quotes and apostrophes, and no mark-up', () => {
    expect(where((text) => /['"`]/.test(text))).toEqual([]);
    expect(where((text) => /<\/?[a-z]/i.test(text))).toEqual([]);
  });

  it('is calm', () => {
    expect(where((text) => /[!]|\p{Extended_Pictographic}/u.test(text))).toEqual([]);
  });

  it('uses none of the words that are never used', () => {
    const said = all.flatMap(({ key, text }) => (banned[locale] ?? []).filter((word) => word.test(text) && !disclaimed[locale]?.includes(key)).map((word) => `${key}: ${text.match(word)?.[0]}`));
    expect(said).toEqual([]);
  });

  it('that says what is not done still says so', () => {
    for (const key of disclaimed[locale] ?? []) expect((banned[locale] ?? []).some((word) => word.test(of(locale)[key] ?? '')), key).toBe(true);
  });
});

describe('Russian', () => {
  const all = Object.entries(of('ru')).map(([key, message]) => [key, textIn(parse(message)).join(' ')] as const);
  const where = (test: RegExp) => all.filter(([, text]) => test.test(text)).map(([key, text]) => `${key}: ${text.match(test)?.[0]}`);

  it('says «вы» without a capital, but at the start of a sentence', () => {
    expect(where(/(?<=[\p{L}\d,;)»] ?) (?:Вы|Вас|Вам|Вами|Ваш\p{L}*)(?!\p{L})/u)).toEqual([]);
  });

  it('quotes with «ёлочки» and “лапки” inside them only', () => {
    expect(where(/[“”’‘]/)).toEqual([]);
  });

  it('has one word for a lawyer', () => {
    // The newspaper is named so.
    expect(where(/адвокат/i).filter((said) => !said.startsWith('pages.about.from.l4'))).toEqual([]);
  });

  it('is written in Cyrillic letters, no look-alikes among them', () => {
    expect(where(/(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})\p{L}{2,}/u)).toEqual([]);
  });

  it('does not put a hyphen for a dash', () => {
    expect(where(/ - /)).toEqual([]);
  });
});

it('English has no look-alikes among its letters either', () => {
  const mixed = Object.entries(of('en')).filter(([, text]) => /(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})\p{L}{2,}/u.test(text));
  expect(mixed.map(([key]) => key)).toEqual([]);
});
