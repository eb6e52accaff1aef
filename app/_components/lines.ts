import { gates } from '../../content/gates.ts';
import { isLate, reviewByOfSource } from '../../content/freshness.ts';
import { groundIds } from '../../content/grounds.ts';
import { baseline, findings, otherProtectionFor, referralsFor, weightIn } from '../../machines/law.ts';
import { type Answers, settle } from '../../machines/path.ts';
import { lawyerQuestionsFor, papersFor, stepsFor } from '../../machines/practice.ts';
import { holds } from '../../machines/truth.ts';
import { answerInWords, standingKey } from '../../machines/words.ts';
import { stateOf } from './chain.tsx';
import { reasonsFirst } from './first.tsx';
import { type Cited, cited, citeName, dateInWords, type Reading } from './reading.ts';

/** A line of a document. `id` is the same in every language, so that two languages can stand side by side, line by line. */
export type Line = { readonly id: string; readonly as: 'title' | 'part' | 'head' | 'text' | 'item'; readonly text: string };

/**
 * The guidance as lines, for documents that are not pages: what was answered, what comes first, the grounds with what
 * speaks for and against each element, what is missing, other protection, next steps, papers, questions for a lawyer.
 * What countries do is not in it: it is long, and differs by the day. With `sources`, each row names what it rests on, its date and how it was read.
 */
export function linesOf(answers: Answers, reading: Reading, { sources = false } = {}): readonly Line[] {
  const from = (cites: readonly string[]) => (sources && cites.length > 0 ? `[${cited(reading, cites).map((one) => sourceInWords(one, reading)).join('; ')}]` : '');
  const { say, locale, data } = reading;
  const { facts, live, asked } = settle(answers);
  const lines: Line[] = [];
  const line = (as: Line['as'], id: string, text: string) => lines.push({ as, id, text });
  const short = (question: string) => say(`questions.questions.${question}.short`);
  const dated = { date: dateInWords(data.lawAsOf, locale), version: data.rulesVersion };

  line('title', 'title', say('ui.guidance.title'));
  line('text', 'every-sheet', say('ui.guidance.every-sheet', dated));
  const shut = gates.filter((gate) => holds(gate.when, facts) === true);
  const reasons = reasonsFirst(shut, referralsFor(facts), reading);
  if (reasons.length > 0) line('part', 'first', say('ui.guidance.part-first'));
  for (const { id, kind, way, sources: cites } of reasons) {
    line('head', id, `${kind}: ${say(`${way}.title`)}`);
    for (const what of ['says', 'do']) line('text', `${id}.${what}`, say(`${way}.${what}`));
    if (from(cites)) line('text', `${id}.sources`, from(cites));
  }

  line('part', 'answers', say('ui.lines.answers'));
  for (const question of asked) {
    const value = live[question];
    if (value) line('item', `answer.${question}`, `${short(question)}: ${answerInWords(question, value, say)}`);
  }
  const open = asked.filter((question) => !live[question]);
  if (open.length > 0) line('text', 'open', `${say('ui.lines.open')} ${open.map(short).join('; ')}.`);

  if (!shut.some(({ kind }) => kind === 'scope')) {
    const found = findings(facts);
    line('part', 'grounds', say('ui.guidance.part-grounds'));
    for (const finding of found) {
      const of = finding.id;
      line('head', of, `${say('ui.finding.ground', { n: groundIds.indexOf(of) + 1 })}. ${say(`law.grounds.${of}.name`)}`);
      if (finding.withheld) {
        line('text', `${of}.withheld`, `${say(`law.withheld.${finding.withheld.kind}`)}. ${say(`law.withheld-why.${finding.withheld.kind}`)}`);
        continue;
      }
      line('text', `${of}.standing`, `${say('ui.finding.as-things-stand')}: ${say(standingKey(finding))}.`);
      for (const element of finding.elements) {
        line('text', `${of}.${element.id}`, `${say(`law.elements.${element.id}.name`)}: ${say(`ui.states.${stateOf(element)}`)}.`);
        for (const side of ['for', 'against'] as const) {
          for (const row of element[side]) line('item', `${of}.${element.id}.${row.id}`, `${say(`ui.finding.${side}`)} (${say(`law.weights.${weightIn(baseline, row)}`)}): ${say(`law.indicators.${row.id}`)} ${from(row.sources)}`.trim());
        }
        if (element.gaps.length > 0) line('item', `${of}.${element.id}.gaps`, `${say('ui.finding.missing')}: ${element.gaps.slice(0, 5).map(short).join('; ')}.`);
      }
    }
    line('part', 'other', say('ui.guidance.part-other'));
    const others = otherProtectionFor(found, facts);
    if (others.length === 0) line('text', 'no-other', say('ui.guidance.no-other'));
    for (const { id, thin } of others) {
      line('head', id, id === 'subsidiary' ? say('law.other-protection.subsidiary.name.unhcr') : say(`law.other-protection.${id}.name`));
      line('text', `${id}.says`, say(`law.other-protection.${id}.says`));
      if (thin) line('text', `${id}.thin`, say(`law.other-protection.${id}.thin`));
    }
    line('part', 'steps', say('ui.guidance.part-steps'));
    for (const { id, due } of stepsFor(facts)) {
      line('item', `step.${id}`, `${say(`practical.steps.${id}.title`)}. ${say(`practical.steps.${id}.says`)}${due ? ` ${say('ui.guidance.due')}` : ''}`);
    }
    line('part', 'papers', say('ui.guidance.part-papers'));
    for (const { id, ru } of papersFor(facts)) line('item', `paper.${id}`, `${locale === 'ru' ? ru : `${say(`practical.papers.${id}.name`)} (${ru})`}: ${say(`practical.papers.${id}.for`)}`);
    line('part', 'lawyer', say('ui.guidance.part-lawyer'));
    for (const { id } of lawyerQuestionsFor(facts)) line('item', `lawyer.${id}`, say(`practical.lawyer-questions.${id}`));
  }
  line('text', 'end', say('ui.guidance.what'));
  return lines;
}

/** A source with its date and how it was read, as the margin of proof has it. */
function sourceInWords(one: Cited, reading: Reading): string {
  const { source } = one;
  const { say, locale, today } = reading;
  const due = reviewByOfSource(source);
  const marks = [
    source.date ? dateInWords(source.date, locale) : say('records.dates.undated'),
    source.read === 'full' ? '' : say(`records.read.${source.read}`),
    source.caution ? say(`records.source-caution.${source.caution}`) : '',
    isLate(due, today) ? say('records.dates.review-due', { date: dateInWords(due, locale) }) : '',
  ];
  return `${citeName(one, reading)}: ${marks.filter(Boolean).join(', ')}`;
}
