import type { Answers } from '../../machines/path.ts';
import type { Say } from '../../content/messages/format.ts';
import { answerInWords } from '../../machines/words.ts';
import { type Effect, type Impact, isLoss } from './compare.ts';
import { canLower, type Exactly } from './exact.ts';

const inWords = (effect: Effect): string =>
  effect.of === 'standing'
    ? `${effect.ground}: ${effect.from} → ${effect.to} (${effect.under})`
    : `${effect.of} ${effect.id}: ${effect.to === 'silent' ? 'falls silent' : 'speaks'}`;

/** Somebody who is affected, in a sentence: the answers it takes, and no others. */
function person(answers: Answers, say: Say): string {
  const told = Object.entries(answers).map(([question, options]) => {
    const short = say(`questions.questions.${question}.short`);
    // An option that is no more, or not yet, has no words here.
    try {
      return `${short}: ${answerInWords(question as never, options, say)}`;
    } catch {
      return `${question}: ${options.join(', ')}`;
    }
  });
  return told.length > 0 ? told.join('; ') : 'nothing answered at all';
}

const strengths = ['nothing', 'thin', 'clear', 'strong'];
/** One in so many, or nearly all: a share somebody can picture. */
const share = (ways: bigint, all: bigint): string => {
  const every = Number(all) / Number(ways);
  return every < 1.05 ? 'nearly all' : `one in ${every < 10 ? every.toFixed(1) : Math.round(every).toLocaleString('en')}`;
};
const exactInWords = (one: Exactly, say: Say): string => {
  const what = one.of === 'strength' ? `${one.element}: ${strengths[Number(one.from)]} → ${strengths[Number(one.to)]} (${one.under})` : `${one.of} ${one.id}: ${one.to === 'silent' ? 'falls silent' : 'speaks'}`;
  return `- **${what}** — ${one.ways.toLocaleString('en')} of ${one.all.toLocaleString('en')} ways to answer what decides it, ${share(one.ways, one.all)}. For example: ${person(one.example, say)}.`;
};

/** For a reviewer, in Markdown. */
export function reported({ changed, compared, seed, sets, affected, reach, exact }: Impact, base: string, say: Say): string {
  const lines = [`# Whom it affects, compared with ${base}`, ''];
  if (changed.length === 0) lines.push('No rule, question, weight or policy differs.', '');
  else lines.push('## Changed', '', ...changed.map(({ kind, id, how, what }) => `- ${kind} \`${id}\`: ${how}${what.length > 0 ? ` (${what.join(', ')})` : ''}`), '');
  lines.push('## Over every answer set', '');
  if (!exact) lines.push('The questions themselves differ, so that answers to one copy are no answers to the other: nothing exact can be said, and what follows was tried.', '');
  else if (exact.length === 0) lines.push('No strength of any element under any law, no referral, no gate and no row of a destination differs for anybody. This is exact.', '');
  else lines.push(...exact.map((one) => exactInWords(one, say)), '', exact.some(canLower) ? 'Something here can lower a standing or silences a referral.' : 'Nothing here can lower a standing, and no referral falls silent.', '');
  lines.push('## Tried', '', `Of ${compared.toLocaleString('en')} answer sets (seed ${seed}, half of them drawn so that what was changed is met) ${sets.toLocaleString('en')} are told something else.`, '');
  const [losses, others] = [affected.filter(({ effect }) => isLoss(effect)), affected.filter(({ effect }) => !isLoss(effect))];
  for (const [title, part] of [['Lowered, held back or silenced', losses], ['Raised, or speaking now', others]] as const) {
    if (part.length === 0) continue;
    lines.push(`## ${title}`, '');
    for (const { effect, sets: count, example } of part) lines.push(`- **${inWords(effect)}** — ${count.toLocaleString('en')} sets. Smallest: ${person(example, say)}.`);
    lines.push('');
  }
  if (reach.length > 0) lines.push('## Within reach', '', ...reach.map(({ ground, under, standing, now }) => `- ${ground} at ${standing} (${under}): ${now}`), '');
  return lines.join('\n');
}

/**
 * Rows that took something from somebody and that no new line of the list of changes names. A refactor has none.
 * @param added what was added to CHANGELOG since
 */
export const unnamed = ({ changed, affected, exact }: Impact, added: string): readonly string[] =>
  affected.some(({ effect }) => isLoss(effect)) || exact?.some(canLower) ? (changed.length > 0 ? changed.map(({ id }) => id.replace(/^.*: /, '')).filter((id) => !added.includes(id)) : ['the change of the program']) : [];
