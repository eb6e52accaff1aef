import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sayIn } from '../../content/messages/format.ts';
import { messages } from '../../content/messages/index.ts';
import { root } from '../ensure.mjs';
import { impactOf } from './compare.ts';
import { reported, unnamed } from './report.ts';
import { type Rules, rulesIn } from './rules.ts';

const git = (args: readonly string[], env: Readonly<Record<string, string>> = {}): string => execFileSync('git', [...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });

/** Lays the rules as they were at a revision into a folder of their own, inside the project so that its packages are found. */
function treeAt(revision: string): string {
  const folder = join(root, '.build', 'impact', revision);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const index = { GIT_INDEX_FILE: join(folder, 'index') };
  git(['read-tree', revision], index);
  const files = git(['ls-files', '-z', 'content', 'machines'], index).split('\0').filter((file) => file && !/content\/messages\/.*\.json$/.test(file));
  execFileSync('git', ['checkout-index', '-z', '--stdin', `--prefix=${folder}/`], { cwd: root, input: `${files.join('\0')}\0`, env: { ...process.env, ...index } });
  return folder;
}

type Told = { readonly code: number; readonly out: string; readonly err: string };
const known = ['--base', '--folder', '--format', '--times'];
/**
 * `--base REV`, or `--folder PATH` for a copy of the project that is in no history, `--times` answer sets, `--format json`. Without either, the base
 * is where the rules were proved the time before last; where there is no history there is nothing to compare with, and it says so.
 */
export async function impact(words: readonly string[]): Promise<Told> {
  const value = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const unknown = words.find((word, at) => !known.includes(word) && !known.includes(words[at - 1] ?? ''));
  if (unknown) return { code: 2, out: '', err: `impact: unexpected “${unknown}” (known: ${known.join(', ')})\n` };
  const copy = value('--folder');
  if (copy) {
    if (!existsSync(join(copy, 'machines', 'policy.ts'))) return { code: 2, out: '', err: `impact: “${copy}” holds no rules\n` };
    return told(await rulesIn(resolve(copy)), copy, '', words);
  }
  const asked = value('--base');
  let revision: string;
  try {
    // Between two proofs lies every change of the rules that was not there before: after one, the next has to be made.
    const provedBefore = asked ? '' : git(['log', '-2', '--format=%H', '--', 'content/proof.json']).trim().split('\n')[1];
    revision = git(['rev-parse', '--verify', '--quiet', `${asked ?? (provedBefore || 'HEAD~1')}^{commit}`]).trim();
  } catch {
    if (asked) return { code: 2, out: '', err: `impact: this repository has no revision “${asked}”\n` };
    return { code: 0, out: 'There is no earlier revision here to compare with.\n', err: '' };
  }
  const folder = treeAt(revision);
  if (!existsSync(join(folder, 'machines', 'policy.ts'))) return { code: 2, out: '', err: `impact: ${revision.slice(0, 10)} has no rules yet\n` };
  const base = await rulesIn(folder);
  rmSync(folder, { recursive: true, force: true });
  const added = git(['diff', '--unified=0', revision, '--', 'CHANGELOG.md']).split('\n').filter((line) => line.startsWith('+')).join('\n');
  return told(base, revision.slice(0, 10), added, words);
}

async function told(base: Rules, name: string, added: string, words: readonly string[]): Promise<Told> {
  const times = Number(words[words.indexOf('--times') + 1] ?? Number.NaN);
  const found = impactOf(base, await rulesIn(root), words.includes('--times') && times > 0 ? { times } : {});
  const missing = unnamed(found, added);
  const out = words[words.indexOf('--format') + 1] === 'json' ? `${JSON.stringify({ base: name, ...found, exact: found.exact ?? null, unnamed: missing }, (_, value) => (typeof value === 'bigint' ? String(value) : value), 2)}\n` : `${reported(found, name, sayIn(messages('en'), { about: 'other' }))}\n`;
  const err = missing.length > 0 ? `CHANGELOG.md says nothing of what takes something from somebody: ${missing.join(', ')}. Name each in a line of its own.\n` : '';
  return { code: missing.length > 0 ? 1 : 0, out, err };
}
