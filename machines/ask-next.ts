import type { ElementId, GroundId } from '../content/grounds.ts';
import type { QuestionId } from '../content/vocabulary.ts';
import type { Finding, Standing } from './law.ts';

/** An open question, and what its answer could move. */
export type Next = { readonly question: QuestionId; readonly ground: GroundId; readonly element: ElementId };

const order: readonly Standing[] = ['few', 'some', 'several'];
const rank = (standing: Standing | null) => (standing ? order.indexOf(standing) : -1);

/**
 * The open questions that could move a ground, each once, in the order worth asking: the ground that could go furthest
 * first, of its best route the weakest element, and there the question whose rows weigh most. A ground that is withheld,
 * or that no answer could move, asks for nothing.
 */
export function askNext(found: readonly Finding[]): readonly Next[] {
  const movable = found.filter(({ withheld, standing, couldBe }) => !withheld && standing !== couldBe);
  const furthest = [...movable].sort((a, b) => rank(b.couldBe) - rank(a.couldBe) || rank(b.standing) - rank(a.standing));
  const all = furthest.flatMap(({ id: ground, route, elements }) => {
    const chain = route.chain.flatMap((id) => elements.filter((element) => element.id === id));
    const weakest = [...chain].sort((a, b) => a.strength.now - b.strength.now);
    return weakest.flatMap(({ id: element, gaps }) => gaps.map((question) => ({ question, ground, element })));
  });
  return all.filter(({ question }, at) => all.findIndex((other) => other.question === question) === at);
}

/** What one answer more, or another one, does to a ground: how it was found before and after, and the elements that changed. */
export type Moved = {
  readonly before: Finding;
  readonly after: Finding;
  readonly elements: readonly { readonly id: ElementId; readonly before: number; readonly after: number }[];
};
export function movedBetween(then: readonly Finding[], now: readonly Finding[]): readonly Moved[] {
  return now.flatMap((after) => {
    const before = then.find(({ id }) => id === after.id);
    if (!before) return [];
    const isSaid = !before.withheld && !after.withheld;
    const strengthBefore = (element: ElementId) => before.elements.find(({ id }) => id === element)?.strength.now ?? 0;
    const elements = after.elements.flatMap(({ id, strength: { now } }) => (isSaid && strengthBefore(id) !== now ? [{ id, before: strengthBefore(id), after: now }] : []));
    const moved = elements.length > 0 || before.standing !== after.standing || before.withheld?.kind !== after.withheld?.kind;
    return moved ? [{ before, after, elements }] : [];
  });
}
