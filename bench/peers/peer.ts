import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { folder, type Served } from '../serve.ts';

export const bench = dirname(dirname(fileURLToPath(import.meta.url)));
export const root = dirname(bench);
/** Where entries are built; thrown away and made anew each time. */
export const scratch = (id: string) => join(bench, '.build', id);

/** How a page is walked, by CSS selectors: all that differs from one entry to the next. */
export type Way = {
  /** What changes from question to question; its text tells which one is shown. */
  readonly heading: string;
  /** The input of an option, with `{question}` and `{option}` in it. */
  readonly option: string;
  readonly go: string;
  /** There once the result is shown. */
  readonly result: string;
  /** Screens of its own that are passed with one press, such as one before the first question. */
  readonly pass?: readonly { readonly at: string; readonly press: string }[];
  /** Where what is asked is not the shared spec: answers by the name of the input, and how an unanswered screen is left. */
  readonly own?: { readonly answers: Readonly<Record<string, readonly string[]>>; readonly steps: number; readonly question: string; readonly skip: string };
};

export type Peer = {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** `ours` is never compared with itself; `server` pays a round trip per step; the others pay up front. */
  readonly kind: 'ours' | 'client' | 'server';
  readonly note: string;
  readonly path: string;
  readonly way: Way;
  /** Starts it on this port; a second port is free for what stands behind. */
  readonly start: (port: number, behind: number) => Promise<Served>;
  /** What a person does so that it opens without a network, where that can be asked for. */
  readonly keep?: (page: Page, url: string) => Promise<void>;
};

const requireHere = createRequire(join(bench, 'package.json'));
export const located = (path: string) => requireHere.resolve(path);
/** The version that is installed: read from the file, as some packages do not export it. */
export const versionOf = (name: string): string => JSON.parse(readFileSync(join(bench, 'node_modules', name, 'package.json'), 'utf8')).version;

const hashed = (name: string, extension: string, contents: string | Uint8Array) => `${name}.${createHash('sha256').update(contents).digest('hex').slice(0, 8)}.${extension}`;

/** Makes the production build of a page that is drawn in the browser: one script, one style, one page, as a bundler's template does. */
export async function bundled({ id, entry, styles = [] }: { id: string; entry: string; styles?: readonly string[] }, port: number): Promise<Served> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    outdir: scratch(id),
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    platform: 'browser',
    legalComments: 'none',
    // Some packages were written for a bundler that gives them this name.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.eot': 'dataurl', '.svg': 'dataurl' },
    nodePaths: [join(bench, 'node_modules')],
    logLevel: 'error',
  });
  const script = outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '';
  const style = [...styles.map((path) => readFileSync(located(path), 'utf8')), ...outputFiles.filter(({ path }) => path.endsWith('.css')).map(({ text }) => text)].join('\n');
  const scriptName = hashed('app', 'js', script);
  const styleName = hashed('style', 'css', style);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Repairs</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/${styleName}"><script type="module" src="/${scriptName}"></script></head><body><div id="app"></div></body></html>`;
  rmSync(scratch(id), { recursive: true, force: true });
  mkdirSync(scratch(id), { recursive: true });
  for (const [name, contents] of [[scriptName, script], [styleName, style], ['index.html', html]] as const) writeFileSync(join(scratch(id), name), contents);
  return folder(scratch(id), port);
}
