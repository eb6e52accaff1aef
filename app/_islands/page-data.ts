import type { GuideData } from '../_components/reading.ts';
import { held } from './in-page/held.ts';

type Records = Pick<GuideData, 'countries' | 'sources'>;
type Tree = { [key: string]: unknown };

const address = (kind: string, locale: string): string | undefined =>
  document.querySelector<HTMLLinkElement>(`link[data-${kind}="${locale}"]`)?.href;

let read: GuideData | undefined;

/** The words, tables and sources this page was made with, one language of them; where it was not sealed, the countries too. */
export function dataInPage(): GuideData {
  if (!read) {
    read = JSON.parse(held('guide-data') ?? '{}') as GuideData;
    const records = held('country-data');
    if (records) read = joined(read, JSON.parse(records) as Records);
  }
  return read;
}

/**
 * A language in full: its words and the sentences of its countries; or undefined where they cannot be had (no
 * network): nothing on the page changes then. The addresses stand in the page, so they are the same whatever was answered.
 */
export async function dataIn(locale: string): Promise<GuideData | undefined> {
  const own = dataInPage();
  if (locale === own.locale && own.withRecords) return own;
  const [words, records] = await Promise.all([
    locale === own.locale ? own : fetched<GuideData>(address('guide-data', locale)),
    fetched<Records>(address('country-data', locale)),
  ]);
  if (!words || !records) return undefined;
  const full = joined(words, records);
  if (locale === own.locale) read = full;
  // The machines read the records this page came with: what the sentences add is laid into those.
  else learn(own as unknown as Tree, { tables: full.tables, countries: full.countries } as unknown as Tree);
  return full;
}

/** False where the page was not sealed: the link to a language then leads to its own page. */
export const speaks = (locale: string): boolean => locale === dataInPage().locale || address('guide-data', locale) !== undefined;

const failures = new Map<string, number>();
/** What a module of data holds, or undefined where it cannot be had; asked again, it is asked for anew. */
export async function fetched<T>(from: string | undefined): Promise<T | undefined> {
  if (!from) return undefined;
  const failed = failures.get(from) ?? 0;
  // A browser may remember a module that could not be loaded and never ask for it again under the same address.
  const fresh = failed > 0 ? `${from}?again=${failed}` : from;
  try {
    return ((await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ fresh)) as { default: T }).default;
  } catch {
    failures.set(from, failed + 1);
    return undefined;
  }
}

/** The words, with the records laid into the countries they hold already: what was handed out stays the same thing. */
function joined(words: GuideData, { countries, sources }: Records): GuideData {
  learn(words as unknown as Tree, { countries, sources } as unknown as Tree);
  return { ...words, withRecords: true };
}

function learn(known: Tree, more: Tree): void {
  for (const [key, value] of Object.entries(more)) {
    if (typeof value === 'object' && value && known[key]) learn(known[key] as Tree, value as Tree);
    else known[key] = value;
  }
}
