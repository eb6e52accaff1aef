import { type Cite, pinpointOf, sourceOf } from '../../content/source.ts';
import { allSources } from '../../content/sources/index.ts';
import type { Locale } from '../../content/locales.ts';

/** A citation with all a reader needs to judge it. */
export function cited(cites: readonly Cite[], locale: Locale) {
  return cites.flatMap((cite) => {
    const source = allSources[sourceOf(cite)];
    if (!source) return [];
    const { label, title, publisher, url, date, lang, read, checkedOn, unit = 'article', caution } = source;
    return [{ id: sourceOf(cite), at: pinpointOf(cite) ?? null, unit, label: label[locale], title, publisher, url, date, lang, read, checkedOn, ...(caution && { caution }) }];
  });
}
export type Cited = ReturnType<typeof cited>[number];
