import type { GuideData } from '../_components/reading.ts';
import { held } from './in-page/held.ts';

type Tree = { [key: string]: unknown };
/** What comes after the questions, in the order it is needed. */
const later = ['guidance-data', 'country-data'] as const;
export type Later = (typeof later)[number];
const has = (data: GuideData, part: Later) => (part === 'guidance-data' ? data.withGuidance : data.withRecords);

const address = (kind: string, locale: string): string | undefined =>
  document.querySelector<HTMLLinkElement>(`link[data-${kind}="${locale}"]`)?.href;

let read: GuideData | undefined;

/** What this page was made with, in one language: what it asks with, and whatever of the rest was not sealed away from it. */
export function dataInPage(): GuideData {
  if (!read) {
    read = JSON.parse(held('guide-data') ?? '{}') as GuideData;
    for (const part of later) {
      const more = held(part);
      if (more) learn(read, JSON.parse(more));
    }
  }
  return read;
}

/**
 * The page's own language with one more part of it, or undefined where that cannot be had (no network). The addresses stand
 * in the page, so they are the same whatever was answered.
 */
export async function withPart(part: Later): Promise<GuideData | undefined> {
  const { locale } = dataInPage();
  const more = has(dataInPage(), part) ? {} : await fetched<Tree>(address(part, locale));
  if (!more) return undefined;
  // What was handed out stays the same thing: the machines hold its tables and countries.
  learn(dataInPage(), more);
  read = { ...dataInPage() };
  return read;
}

/** A language in full; or undefined where any of it cannot be had: nothing on the page changes then. */
export async function dataIn(locale: string): Promise<GuideData | undefined> {
  const own = dataInPage();
  if (locale === own.locale) {
    const parts = await Promise.all(later.map(withPart));
    return parts.every((part) => part) ? dataInPage() : undefined;
  }
  const parts = await Promise.all(['guide-data', ...later].map((part) => fetched<Tree>(address(part, locale))));
  const full = {} as GuideData;
  for (const part of parts) {
    if (!part) return undefined;
    learn(full, part);
  }
  // The machines read the tables this page came with: what the sentences add is laid into those.
  learn(own, { tables: full.tables, countries: full.countries });
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

/** Lays `more` into `known`, without putting another thing in place of one that is there. */
function learn(known: object, more: object): void {
  const held = known as Tree;
  for (const [key, value] of Object.entries(more)) {
    if (typeof value === 'object' && value && held[key]) learn(held[key], value);
    else held[key] = value;
  }
}
