import { countryCodes, optionsOf, type QuestionId, unknowns } from '../../../content/vocabulary.ts';
import { asksForPlace, optionLabel } from '../../../machines/words.ts';
import type { Reading } from '../../_components/reading.ts';

export const isUnknown = (option: string): boolean => (unknowns as readonly string[]).includes(option);

/** The options as they are offered, without the unknowns. Places come by the alphabet of the reader's language, so that none seems to come first. */
export function inOrder(id: QuestionId, { say, locale }: Reading): readonly string[] {
  const offered = optionsOf(id).filter((option) => !isUnknown(option));
  if (!asksForPlace(id)) return offered;
  const named = (option: string): boolean => (countryCodes as readonly string[]).includes(option);
  const first = offered.findIndex(named);
  const rest = offered.filter((option, at) => at > first && !named(option));
  const { compare } = new Intl.Collator(locale);
  const places = offered
    .filter(named)
    .map((option) => [option, optionLabel(id, option, say)] as const)
    .sort(([, a], [, b]) => compare(a, b))
    .map(([option]) => option);
  return [...offered.slice(0, first), ...places, ...rest];
}
