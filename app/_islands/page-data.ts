import type { GuideData } from '../_components/reading.ts';

const holder = () => document.getElementById('guide-data');

/** The words, sources and records this page was made with, one language of them. */
export function dataInPage(): GuideData {
  return JSON.parse(holder()?.textContent ?? '{}') as GuideData;
}

/**
 * The same in another language, or undefined where it cannot be had (no network): nothing on the page changes
 * then. The address stands in the page, so it is the same whatever was answered.
 */
export async function dataIn(locale: string): Promise<GuideData | undefined> {
  const address = holder()?.dataset[`data${locale.toUpperCase()}`];
  if (!address) return undefined;
  try {
    return ((await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ new URL(address, document.baseURI).href)) as { default: GuideData }).default;
  } catch {
    return undefined;
  }
}
