/** Our own rules, bundled as for the browser: every table comes from the data of a page, so any data can be measured through them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { forBrowsers } from '../scripts/seal/bundles.mjs';
import { root, scratch } from './peers/peer.ts';

type Finding = { readonly id: string; readonly standing: string | null };
type Answers = Readonly<Record<string, readonly string[]>>;
export type Ours = {
  readonly countries: Readonly<Record<string, unknown>>;
  readonly settle: (answers: Answers) => { readonly facts: unknown; readonly asked: readonly string[] };
  readonly next: (answers: Answers) => { readonly id: string } | undefined;
  readonly findings: (facts: unknown) => readonly Finding[];
  readonly readIn: (code: string, facts: unknown) => { readonly grounds: readonly Finding[] };
};

let made: Promise<string> | undefined;
const file = () => {
  made ??= (async () => {
    const { outputFiles } = await build({ ...forBrowsers(root), entryPoints: [join(root, 'bench/ours.entry.ts')], outdir: scratch('ours'), format: 'esm' });
    mkdirSync(scratch('ours'), { recursive: true });
    const path = join(scratch('ours'), 'ours.mjs');
    writeFileSync(path, outputFiles[0]?.contents ?? '');
    return path;
  })();
  return made;
};

let times = 0;
/** The machines over these data; each call gets machines of its own. */
export async function oursOver(data: string): Promise<Ours> {
  const page = { getElementById: (id: string) => (id === 'guide-data' ? { textContent: data } : null), querySelector: () => null };
  Object.assign(globalThis, { document: page });
  try {
    return (await import(`${pathToFileURL(await file()).href}?${times++}`)) as Ours;
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
}
