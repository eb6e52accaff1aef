import type { GuideData } from '../_components/reading.ts';

const holder = () => document.getElementById('guide-data');

let read: GuideData | undefined;

/** The words, tables, sources and records this page was made with, one language of them. */
export function dataInPage(): GuideData {
  read ??= JSON.parse(holder()?.textContent ?? '{}') as GuideData;
  return read;
}

/**
 * The same in another language, or undefined where it cannot be had (no network): nothing on the page changes
 * then. The address stands in the page, so it is the same whatever was answered.
 */
export async function dataIn(locale: string): Promise<GuideData | undefined> {
  if (locale === dataInPage().locale) return dataInPage();
  const address = addressOf(locale);
  if (!address) return undefined;
  try {
    const other = ((await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ address)) as { default: GuideData }).default;
    const { tables, countries } = dataInPage();
    learn({ tables, countries }, { tables: other.tables, countries: other.countries });
    return other;
  } catch {
    return undefined;
  }
}

type Tree = { [key: string]: unknown };
/** The machines read the tables this page came with: the sentences in them, one language so far, are laid beside those of another. */
function learn(known: Tree, more: Tree): void {
  for (const [key, value] of Object.entries(more)) {
    if (typeof value === 'object' && value && known[key]) learn(known[key] as Tree, value as Tree);
    else known[key] = value;
  }
}

/** False where the page was not sealed: the link to a language then leads to its own page. */
export const speaks = (locale: string): boolean => locale === dataInPage().locale || addressOf(locale) !== undefined;

const addressOf = (locale: string): string | undefined => document.querySelector<HTMLLinkElement>(`link[data-guide-data="${locale}"]`)?.href;
