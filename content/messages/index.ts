/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../locales.ts';

/** The files of words in each language, `messages/<locale>/<namespace>.json`. */
export const namespaces = ['questions', 'countries', 'law', 'practical', 'glossary', 'records', 'ui', 'pages', 'take', 'paper'] as const;

/** Every message of a language by its full key: the namespace, then the way to it, joined by dots. */
export type Messages = Readonly<Record<string, string>>;

type Tree = { readonly [key: string]: string | Tree };
const read = new Map<Locale, Messages>();

/**
 * The words of a language. They are read from the files, at build and in scripts only: a browser is handed the
 * messages its page needs. Where they are being edited, each call reads them anew.
 */
export function messages(locale: Locale): Messages {
  const kept = read.get(locale);
  if (kept && process.env.NODE_ENV !== 'development') return kept;
  const all: Record<string, string> = {};
  const lay = (tree: Tree, way: string) => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') all[`${way}.${key}`] = value;
      else lay(value, `${way}.${key}`);
    }
  };
  for (const namespace of namespaces) {
    // Not from this file's own place: a bundler moves it.
    const file = join(process.cwd(), 'content', 'messages', locale, `${namespace}.json`);
    if (existsSync(file)) lay(JSON.parse(readFileSync(file, 'utf8')) as Tree, namespace);
  }
  read.set(locale, all);
  return all;
}
