import { type Condition, questionsIn } from '../../content/conditions.ts';
import { countries } from '../../content/countries/index.ts';
import { papers } from '../../content/evidence.ts';
import { gates } from '../../content/gates.ts';
import { indicators } from '../../content/indicators/index.ts';
import { lawyerQuestions } from '../../content/lawyer-questions.ts';
import type { Locale, Said } from '../../content/locales.ts';
import type { Say } from '../../content/messages/format.ts';
import { steps } from '../../content/next-steps.ts';
import { otherProtection } from '../../content/other-protection.ts';
import { profiles } from '../../content/profile.ts';
import { bank, screens, sections } from '../../content/questions.ts';
import { referrals } from '../../content/referrals.ts';
import { rulesVersion } from '../../content/rules-version.ts';
import { optionsOf, type QuestionId, vocabulary } from '../../content/vocabulary.ts';
import { conditionInWords, optionLabel, wordsOf } from '../../machines/words.ts';
import { Page } from './page.ts';

type Row = { readonly id: string; readonly when?: Condition | undefined };

/** Every table that looks at answers. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  questions: bank.map(({ question, when }) => ({ id: question, when })),
  gates,
  referrals,
  rows: indicators,
  profiles: Object.entries(profiles).map(([id, when]) => ({ id, when })),
  otherProtection: otherProtection.map(({ id, whenever }) => ({ id, when: whenever?.answers })),
  policies: Object.values(countries).flatMap((country) => country.policies.map(({ id, when }) => ({ id: `${country.code}.${id}`, when }))),
  steps,
  papers,
  lawyerQuestions,
  // These two are read by a function and not by a condition.
  destinations: (['where-now', 'destinations'] as const).map((question) => ({ id: 'shown', when: { question, is: [] } })),
};

/** The ids that read a question, by the table they stand in. */
const readersOf = (question: QuestionId) =>
  Object.fromEntries(
    Object.entries(tables).flatMap(([table, rows]) => {
      const reading = rows.flatMap(({ id, when }) => (when && questionsIn(when).includes(question) ? [id] : []));
      return reading.length > 0 ? [[table, [...new Set(reading)]]] : [];
    }),
  );

/** What `questions --format json` prints. */
export function questionBank(locale: Locale, say: Say, has: (key: string) => boolean) {
  const words = wordsOf(locale, say);
  return {
    rulesVersion: rulesVersion.version,
    bank: rulesVersion.bank,
    locale,
    sections: sections.map((id) => ({ id, title: say(`questions.sections.${id}`) })),
    screens: screens.map(({ id, section, asks, painful, terms }) => ({
      id,
      section,
      title: say(`questions.screens.${id}.title`),
      painful: painful ?? false,
      terms: terms ?? [],
      questions: asks.map(({ question }) => question),
    })),
    questions: bank.map(({ question, when, screen }) => ({
      id: question,
      section: screen.section,
      screen: screen.id,
      kind: vocabulary[question].kind,
      label: say(`questions.questions.${question}.label`),
      short: say(`questions.questions.${question}.short`),
      ...(has(`questions.questions.${question}.help`) && { help: say(`questions.questions.${question}.help`) }),
      options: optionsOf(question).map((id) => ({ id, label: optionLabel(question, id, say) })),
      when: when ?? null,
      whenInWords: when ? conditionInWords(when, words) : null,
      readBy: readersOf(question),
    })),
  };
}

const labels: Readonly<Record<'always' | 'asked' | 'one' | 'many' | 'read', Said>> = {
  always: { en: 'always asked', ru: 'задаётся всегда' },
  asked: { en: 'asked when', ru: 'задаётся, если' },
  one: { en: 'one answer', ru: 'один ответ' },
  many: { en: 'any number of answers', ru: 'любое число ответов' },
  read: { en: 'read by', ru: 'читают' },
};

export function questionsText(locale: Locale, say: Say, has: (key: string) => boolean): string {
  const all = questionBank(locale, say, has);
  const page = new Page();
  for (const section of all.sections) {
    page.heading(section.title, '=');
    for (const question of all.questions.filter((one) => one.section === section.id)) {
      page.gap().say(question.label, `${question.id}: `);
      page.say(`${question.screen} · ${labels[question.kind][locale]} · ${question.whenInWords ? `${labels.asked[locale]} ${question.whenInWords}` : labels.always[locale]}`, '  ');
      for (const { id, label } of question.options) page.say(label, `  - ${id}: `);
      const readers = Object.entries(question.readBy).map(([table, ids]) => `${table} ${(ids as string[]).length}`);
      page.say(`${labels.read[locale]}: ${readers.join(', ')}`, '  ');
    }
  }
  return page.toString();
}
