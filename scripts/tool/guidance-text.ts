import { questionsIn } from '../../content/conditions.ts';
import { countries } from '../../content/countries/index.ts';
import type { Country, Fact, Policy } from '../../content/country.ts';
import { gates } from '../../content/gates.ts';
import { groundIds, grounds } from '../../content/grounds.ts';
import type { Locale, Said } from '../../content/locales.ts';
import type { Say } from '../../content/messages/format.ts';
import { otherProtection } from '../../content/other-protection.ts';
import { rulesVersion } from '../../content/rules-version.ts';
import type { Cite } from '../../content/source.ts';
import type { QuestionId } from '../../content/vocabulary.ts';
import { askNext } from '../../machines/ask-next.ts';
import { type ElementFinding, type Finding, lawOf, otherProtectionFor, profileOf, referralsFor, weightIn } from '../../machines/law.ts';
import { deadlinesHere, practiceFor } from '../../machines/policy.ts';
import { helpersFor, lawyerQuestionsFor, papersFor, stepsFor } from '../../machines/practice.ts';
import { holds } from '../../machines/truth.ts';
import { dateInWords, optionLabel, standingKey } from '../../machines/words.ts';
import type { Reading } from './assess.ts';
import { isLate, reviewByOf } from '../../content/freshness.ts';
import { Page } from './page.ts';
import { type Cited, cited } from './sources.ts';
import { recordOf } from './word-book.ts';

/** The first and the last line of every sheet. */
export const noDecision: Said = {
  en: 'This is information, not a decision. An authority or a court decides.',
  ru: 'Это сведения, а не решение. Решает ведомство или суд.',
};
const sourcesTitle: Said = { en: 'Sources', ru: 'Источники' };
const setAsideTitle: Said = { en: 'Answers set aside, as these questions are no longer asked', ru: 'Отложенные ответы: эти вопросы больше не задаются' };
const readOn: Said = { en: 'Read on', ru: 'Прочитано' };
const readUnder: Said = { en: 'The grounds are read by', ru: 'Основания прочитаны по праву' };

const stances = ['entry', 'access', 'practice', 'pushback', 'returnRisk'] as const;

/** The guidance of `assess --format text`, in the order of the guidance page. */
export function guidanceText(reading: Reading, locale: Locale, say: Say, has: (key: string) => boolean): string {
  const page = new Page();
  const { facts, live, found, regime, today } = reading;
  const law = lawOf(regime);
  const day = (date: string) => dateInWords(date, locale);
  const short = (question: QuestionId) => say(`questions.questions.${question}.short`);
  const told = (question: QuestionId) => `${short(question)}: ${(live[question] ?? []).map((option) => optionLabel(question, option, say)).join('; ')}`;

  const numbers = new Map<string, number>();
  /** " [3] [7, art. 9]": the numbers of the sources at the end, with their pinpoints. */
  const marks = (cites: readonly Cite[]) =>
    cited(cites, locale)
      .map(({ id, at, unit }) => {
        if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
        const place = at && (at.startsWith('¶') ? at : say(`records.units.${unit}`, { n: at }));
        return ` [${numbers.get(id)}${place ? `, ${place}` : ''}]`;
      })
      .join('');
  const freshness = (row: Fact | Policy, record: Country) => {
    const reviewBy = reviewByOf(row, record.checkedOn);
    const late = isLate(reviewBy, today);
    return [
      row.asOf ? say('records.dates.as-of', { date: day(row.asOf) }) : '',
      late && row.confidence !== 'unknown' ? say('records.dates.less-sure', { confidence: say(`records.confidence.${row.confidence}`) }) : say(`records.confidence.${row.confidence}`),
      row.recalled ? say('records.recalled') : '',
      say(late ? 'records.dates.review-due' : 'records.dates.review', { date: day(reviewBy) }) + (late ? `. ${say('records.dates.after-unknown')}` : ''),
    ]
      .filter(Boolean)
      .join('; ');
  };

  page.say(noDecision[locale]).gap();
  page.line(say('ui.guidance.title')).line('='.repeat([...say('ui.guidance.title')].length)).gap();
  page.say(say('ui.guidance.what')).gap();
  const open = reading.asked.filter((question) => facts(question) === undefined).length;
  page.say(`${say('ui.guidance.as-of', { date: day(rulesVersion.lawAsOf), version: rulesVersion.version })} ${readOn[locale]} ${day(today)}.${open > 0 ? ` ${say('ui.guidance.open', { n: open })}` : ''}`);
  if (regime !== 'unhcr') page.say(`${readUnder[locale]}: ${say(`law.regimes.${regime}.name`)}. ${say(`law.regimes.${regime}.notice`)}`);

  const firing = referralsFor(facts);
  const shut = gates.filter((gate) => holds(gate.when, facts) === true);
  const due = deadlinesHere(facts);
  if (firing.length + shut.length + due.length > 0) {
    const lawyer = firing.some(({ kind }) => kind === 'exclusion');
    page.heading(say(lawyer ? 'ui.first.lawyer' : 'ui.first.title'));
    page.say(say(lawyer ? 'ui.first.lawyer-why' : 'ui.first.why'));
    const first = (kind: string, way: string, sources: readonly Cite[]) => {
      page.gap().say(`${kind}: ${say(`${way}.title`)}`, '* ');
      page.say(say(`${way}.says`) + marks(sources), '  ').say(say(`${way}.do`), '  ');
    };
    for (const row of shut) first(say(`ui.first.gate-${row.kind}`), `law.gates.${row.id}`, row.sources);
    for (const row of firing) first(row.urgent ? say('ui.first.urgent') : say(`law.referral-kinds.${row.kind}`), `law.referrals.${row.id}`, row.sources);
    for (const { code, policy } of due) {
      page.gap().say(`${say('ui.first.due', { country: countries[code]?.name[locale] ?? code })}: ${policy.title[locale]}`, '* ');
      page.say(policy.says[locale] + marks(policy.sources), '  ');
    }
  }

  if (!shut.some(({ kind }) => kind === 'scope')) {
    page.heading(say('ui.guidance.part-grounds'));
    page.say(say('ui.guidance.grounds'));
    for (const finding of inOrder(found)) groundText(finding);

    page.heading(say('ui.guidance.part-other'));
    const others = otherProtectionFor(found, facts);
    if (others.length === 0) page.say(say('ui.guidance.no-other'));
    for (const { id, thin } of others) {
      const name = id === 'subsidiary' ? say(`law.other-protection.subsidiary.name.${regime}`) : say(`law.other-protection.${id}.name`);
      page.gap().say(name, '* ');
      page.say(say(`law.other-protection.${id}.says`) + marks(otherProtection.find((row) => row.id === id)?.sources ?? []), '  ');
      if (thin) page.say(say(`law.other-protection.${id}.thin`), '  ');
    }

    const next = askNext(found);
    if (next.length > 0) {
      page.heading(say('ui.guidance.part-change'));
      page.say(say('ui.change-part.says'));
      for (const { question, ground, element } of next.slice(0, 8)) page.say(`${short(question)} (${say(`law.elements.${element}.name`)}; ${say(`law.grounds.${ground}.name`)})`, '* ');
    }

    page.heading(say('ui.guidance.part-where'));
    destinationsText();

    page.heading(say('ui.guidance.part-steps'));
    stepsFor(facts).forEach((step, at) => {
      page.gap().say(say(`practical.steps.${step.id}.title`), `${at + 1}. `);
      page.say(say(`practical.steps.${step.id}.says`) + marks(step.sources), '   ');
      if (step.due) page.say(say('ui.guidance.due'), '   → ');
    });

    page.heading(say('ui.guidance.part-papers'));
    page.say(say('ui.guidance.papers')).gap().say(say('practical.care.safe-papers'));
    for (const { id, ru, sources } of papersFor(facts)) {
      page.gap().say(locale === 'ru' ? ru : `${ru} — ${say(`practical.papers.${id}.name`)}`, '[ ] ');
      page.say(say(`practical.papers.${id}.for`) + marks(sources), '    ');
      if (has(`practical.papers.${id}.care`)) page.say(say(`practical.papers.${id}.care`), '    ');
    }

    page.heading(say('ui.guidance.part-words'));
    phrasesText();

    page.heading(say('ui.guidance.part-lawyer'));
    for (const { id } of lawyerQuestionsFor(facts)) page.say(say(`practical.lawyer-questions.${id}`), '* ');
  }

  page.heading(say('ui.guidance.part-help'));
  helpText();

  const aside = Object.keys(reading.setAside) as QuestionId[];
  if (aside.length > 0) page.heading(setAsideTitle[locale]).say(`${aside.map(short).join('; ')}.`);

  page.heading(sourcesTitle[locale]);
  for (const [id, number] of numbers) page.say(sourceLine(cited([id], locale)[0] as Cited), `[${number}] `);

  page.gap().say(say('ui.guidance.every-sheet', { date: day(rulesVersion.lawAsOf), version: rulesVersion.version }));
  page.say(noDecision[locale]);
  return page.toString();

  function groundText(finding: Finding) {
    const number = groundIds.indexOf(finding.id) + 1;
    page.gap().say(`${say('ui.finding.ground', { n: number })}. ${say(`law.grounds.${finding.id}.name`)}${marks(grounds[finding.id].sources)}`);
    if (finding.withheld) page.say(`${say(standingKey(finding))}. ${say(`law.withheld-why.${finding.withheld.kind}`)}`, '  ');
    else {
      page.say(`${say('ui.finding.as-things-stand')}: ${say(standingKey(finding))}.`, '  ');
      const weak = finding.elements.filter(({ id }) => finding.weakest.includes(id));
      const nothing = weak.filter(({ strength }) => strength.now === 0).map(({ id }) => say(`law.elements.${id}.name`));
      if (finding.standing === 'few' && nothing.length > 0) page.say(say('ui.finding.nothing-found-for', { elements: nothing.join(', ') }), '  ');
      const gaps = finding.standing === finding.couldBe ? [] : [...new Set(weak.flatMap((element) => element.gaps))];
      if (gaps.length > 0) page.say(`${say('ui.finding.could-move')} ${gaps.slice(0, 4).map(short).join(', ')}.`, '  ');
    }
    const chain = finding.route.chain.flatMap((id) => finding.elements.filter((element) => element.id === id));
    const beside = finding.elements.filter((element) => !chain.includes(element));
    for (const element of chain) elementText(element, !!finding.withheld);
    if (beside.length > 0) {
      const routes = grounds[finding.id].routes.filter(({ id }) => id !== finding.route.id).map(({ id }) => say(`law.routes.${id}`));
      page.gap().say(say('ui.finding.other-route', { route: routes.join(', ') }), '  ');
      for (const element of beside) elementText(element, !!finding.withheld);
    }
  }

  function elementText(element: ElementFinding, isWithheld: boolean) {
    const footing = ['nothing', 'thin', 'clear', 'strong'][element.strength.now];
    page.gap().say(`${say(`law.elements.${element.id}.name`)}${isWithheld ? '' : ` (${say(`law.strengths.${footing}`)})`}`, '  - ');
    page.say(`${say('ui.finding.looked-for')}: ${say(`law.elements.${element.id}.looked-for`)}`, '    ');
    const speaking = new Set([...element.for, ...element.against].flatMap((row) => questionsIn(row.when)));
    const heard = element.told.filter((question) => speaking.has(question));
    page.say(`${say('ui.finding.told')}: ${heard.length > 0 ? `${heard.map(told).join('. ')}.` : say('ui.finding.told-nothing')}`, '    ');
    for (const kind of ['for', 'against'] as const) {
      for (const row of element[kind]) page.say(`${say(`ui.finding.${kind}`)} (${say(`law.weights.${weightIn(law, row)}`)}): ${say(`law.indicators.${row.id}`)}${marks(row.sources)}`, kind === 'for' ? '    + ' : '    – ');
    }
    if (!isWithheld && element.gaps.length > 0) page.say(`${say('ui.finding.missing')}: ${element.gaps.slice(0, 5).map(short).join('; ')}.`, '    ? ');
  }

  function destinationsText() {
    const read = [...reading.destinations].sort((a, b) => a.country.name[locale].localeCompare(b.country.name[locale], locale));
    if (read.length === 0) {
      page.say(say('ui.destinations.none'));
      return;
    }
    page.say(say('ui.destinations.intro'));
    const profile = profileOf(facts);
    if (profile.length > 0) page.gap().say(`${say('ui.destinations.read-as')} ${profile.map((id) => say(`law.profiles.${id}`)).join('; ')}.`);
    for (const { country, law: own, grounds: there, advisories, differences, openDifferences } of read) {
      page.gap().line(country.name[locale]).line('.'.repeat([...country.name[locale]].length));
      if (country.code === 'eu') page.say(say('ui.destinations.shared-here'));
      page.say(say(`law.regimes.${country.regime}.notice`)).gap();
      for (const finding of there) page.say(`${say(`law.grounds.${finding.id}.name`)}: ${say(standingKey(finding))}.`, '* ');
      for (const stance of stances) {
        const { says, sources, asOf } = country[stance];
        page.gap().say(say(`records.stances.${stance}`), '* ');
        page.say(`${says[locale]}${asOf ? ` (${say('records.dates.as-of', { date: day(asOf) })})` : ''}${marks(sources)}`, '  ');
      }
      if (differences.length + openDifferences.length > 0) page.gap().say(`${say('ui.destinations.differs')}:`);
      for (const difference of [...differences, ...openDifferences]) {
        const { row, weight, sources } = difference;
        const open = openDifferences.includes(difference) ? `${say('ui.destinations.if-so')} ` : '';
        const its = country.overrides.find((override) => override.row === row.id);
        page.say(`${open}${say(`law.indicators.${row.id}`)} ${say('ui.destinations.here', { weight: say(`law.weights.${weight}`) })}`, '* ');
        page.say((its ? its.says[locale] : say(`law.overrides.${own.regime}.${row.id}`)) + marks(sources), '  ');
      }
      if (advisories.length > 0) page.gap().say(`${say('ui.destinations.for-you')}:`);
      for (const policy of advisories) {
        page.gap().say(`${say(`records.policy-kinds.${policy.kind}`)}: ${policy.title[locale]}`, '* ');
        bothSides(policy, policy.other);
        page.say(`(${freshness(policy, recordOf(policy, country))})`, '  ');
      }
      const practice = practiceFor(country, facts);
      const unknown = profile.filter((id) => country.unknownFor.includes(id));
      if (practice.length + unknown.length > 0) page.gap().say(`${say('ui.destinations.people-like-you')}:`);
      for (const fact of practice) {
        page.gap();
        bothSides(fact, fact.disputed);
        page.say(`(${freshness(fact, country)})`, '  ');
      }
      if (unknown.length > 0) page.say(say('ui.destinations.unknown-for', { who: unknown.map((id) => say(`law.profiles.${id}`)).join('; ') }), '* ');
    }
  }

  function bothSides(one: Pick<Fact, 'says' | 'sources'>, other: Pick<Fact, 'says' | 'sources' | 'asOf'> | undefined) {
    if (!other) {
      page.say(one.says[locale] + marks(one.sources), '  ');
      return;
    }
    page.say(`${say('ui.destinations.one-side')}: ${one.says[locale]}${marks(one.sources)}`, '  ');
    page.say(`${say('ui.destinations.other-side')}: ${other.says[locale]}${other.asOf ? ` (${say('records.dates.as-of', { date: day(other.asOf) })})` : ''}${marks(other.sources)}`, '  ');
  }

  function phrasesText() {
    const own = reading.destinations.flatMap(({ country }) => country.phrases);
    const common = [
      { lang: 'en', words: say('ui.phrases.en'), sound: say('ui.phrases.en-sound'), checkedBySpeaker: null },
      { lang: 'ru', words: say('ui.phrases.ru'), sound: undefined, checkedBySpeaker: null },
    ];
    const seen = new Set<string>();
    for (const { lang, words, sound, checkedBySpeaker } of [...own, ...common]) {
      if (seen.has(words)) continue;
      seen.add(words);
      const check = lang === 'en' || lang === 'ru' ? '' : ` (${checkedBySpeaker ? say('ui.phrases.checked', { date: day(checkedBySpeaker) }) : say('ui.phrases.not-checked')})`;
      page.gap().say(`${say(`records.languages.${lang}`)}${check}`, '* ').say(words, '  ');
      if (sound && lang !== locale) page.say(`${say('ui.phrases.sound')} ${sound}`, '  ');
    }
  }

  function helpText() {
    page.say(say('practical.care.who-can-help'));
    const records = reading.destinations.map(({ country }) => country);
    const general = countries.eu && records.some(({ drawsOn }) => drawsOn === 'eu') ? [countries.eu] : [];
    people(helpersFor(facts));
    for (const country of new Set([...records, ...general])) {
      if (country.help.length > 0) page.gap().say(`${country.name[locale]}:`);
      people(country.help);
    }
    page.gap().say(say('ui.help.swindler'));
    for (let at = 1; has(`practical.care.helper-or-swindler.l${at}`); at++) page.say(say(`practical.care.helper-or-swindler.l${at}`), '* ');
  }

  function people(helpers: Country['help']) {
    for (const help of helpers) {
      const spoken = help.languages.length > 0 ? ` ${say('ui.help.languages', { languages: help.languages.map((lang) => say(`records.languages.${lang}`)).join(', ') })}` : '';
      const seen = help.seen ? say('ui.help.seen', { date: day(help.seen) }) : say('ui.help.not-seen');
      page.say(`${help.name}${help.url ? ` — ${help.url}` : ''}`, '* ');
      page.say(`${help.does[locale]}${spoken} ${seen}${help.caution ? ` ${say(`records.help-caution.${help.caution}`)}` : ''}`, '  ');
    }
  }

  function sourceLine({ label, title, date, read, url, caution, checkedOn }: Cited): string {
    return [
      `${label}: ${title}`,
      date ? day(date) : say('records.dates.undated'),
      read === 'full' ? '' : say(`records.read.${read}`),
      caution ? say(`records.source-caution.${caution}`) : '',
      say('records.dates.checked', { date: day(checkedOn) }),
      url ?? '',
    ]
      .filter(Boolean)
      .join('; ');
  }
}

/** As they are read out: the ground with the most found so far first; a withheld one keeps its place. */
function inOrder(found: readonly Finding[]): readonly Finding[] {
  const rank = ({ standing }: Finding) => (standing === 'several' ? 0 : standing === 'some' ? 1 : 2);
  return [...found].sort((a, b) => rank(a) - rank(b));
}
