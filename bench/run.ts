/** npm run bench: measures every entry, the engines and our own growth, and writes results/ and the block in README.md. See README.md here. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { found, noBrowser } from '../scripts/browser.mjs';
import { coldAndWarm, type First, firstOnly, lines, type Walk, withoutNetwork, withoutScript } from './browse.ts';
import { speeds } from './engines.ts';
import { everywhere, growth } from './growth.ts';
import { oursOver } from './ours.ts';
import { takeApart } from './peers/grounds/shared.ts';
import { peers } from './peers/index.ts';
import { bench, type Peer, root } from './peers/peer.ts';
import { inReadme, markdown, picture } from './report.ts';
import type { Entry, Results } from './results.ts';
import type { Served } from './serve.ts';
import { weights } from './site.ts';

const usage = 'Use: npm run bench -- [--quick] [--runs N] [--only id,id] [--minutes N] [--port N]';
const began = Date.now();
const say = (line: string) => console.log(`${((Date.now() - began) / 60_000).toFixed(1).padStart(5)} min  ${line}`);

function flags() {
  const given = process.argv.slice(2);
  const value = (name: string) => (given.includes(name) ? given[given.indexOf(name) + 1] : undefined);
  const quick = given.includes('--quick');
  const runs = Number(value('--runs') ?? (quick ? 1 : 9));
  const only = value('--only')?.split(',');
  const port = Number(value('--port') ?? 4310);
  const minutes = Number(value('--minutes') ?? 70);
  const unknown = only?.filter((id) => !peers.some((peer) => peer.id === id)) ?? [];
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(port) || !(minutes > 0) || unknown.length > 0) {
    console.error(`${usage}\nIds: ${peers.map(({ id }) => id).join(', ')}`);
    process.exit(2);
  }
  return { quick, runs, only, port, minutes };
}

type Measured = { readonly peer: Peer; served?: Served; cold: Walk[]; warm: First[]; slow: First[]; failures: string[]; noScript?: Entry['noScript']; goesOn?: Entry['goesOn']; opensAgain?: Entry['opensAgain'] };

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Long enough for the slowest entry on a busy machine; what takes longer hangs. */
const patience = 240_000;

/** What fails for one entry is told of that entry, and the others go on. */
async function attempt(browserOf: () => Promise<Browser>, one: Measured, what: string, work: (browser: Browser, url: string) => Promise<unknown>): Promise<void> {
  if (!one.served) return;
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${patience / 1000} s`)), patience);
  });
  const browser = await browserOf();
  const working = work(browser, `${one.served.url}${one.peer.path}`);
  try {
    await Promise.race([working, tooLong]);
  } catch (error) {
    working.catch(() => undefined);
    // What hangs must not take time from what is measured next.
    await Promise.allSettled(browser.contexts().map((context) => context.close()));
    one.failures.push(`${what}: ${reason(error)}`);
    say(`${one.peer.id}: ${what} failed: ${reason(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

async function browsed(browserOf: () => Promise<Browser>, runs: number, only: readonly string[] | undefined, port: number, minutes: number): Promise<{ entries: Entry[]; rounds: number }> {
  const all: Measured[] = peers.filter(({ id }) => !only || only.includes(id)).map((peer) => ({ peer, cold: [], warm: [], slow: [], failures: [] }));
  let rounds = 0;
  try {
    for (const [at, one] of all.entries()) {
      try {
        one.served = await one.peer.start(port + 2 * at, port + 2 * at + 1);
        say(`${one.peer.id}: serves`);
      } catch (error) {
        one.failures.push(`it could not be started: ${reason(error)}`);
        say(`${one.peer.id}: could not be started: ${reason(error)}`);
      }
    }
    // Interleaved, each run beginning with another entry: what slows the machine for a while slows all of them alike.
    const inTurn = (run: number) => [...all.slice(run % all.length), ...all.slice(0, run % all.length)];
    // What failed twice in the same way will fail again, and costs a time-out each time.
    const worth = ({ cold, failures }: Measured) => cold.length > 0 || failures.length < 2;
    // What comes after the walks takes about two rounds' time. A round that would not end in time is not begun.
    const spent = () => (Date.now() - began) / 60_000;
    for (let longest = 0; rounds < runs && (rounds === 0 || spent() + longest * 3 <= minutes); rounds++) {
      const run = rounds;
      const before = spent();
      for (const one of inTurn(run).filter(worth)) {
        await attempt(browserOf, one, 'walk on slow 3G', async (browser, url) => {
          const { cold, warm } = await coldAndWarm(browser, one.peer, url, lines['slow 3G']);
          one.cold.push(cold);
          one.warm.push(warm);
          say(`run ${run + 1} of ${runs}, ${one.peer.id}: usable after ${(cold.usable / 1000).toFixed(2)} s`);
        });
      }
      longest = Math.max(longest, spent() - before);
    }
    for (let run = 0; run < Math.min(runs, 3); run++) {
      for (const one of inTurn(run).filter(worth)) {
        await attempt(browserOf, one, 'first question on 2G', async (browser, url) => {
          one.slow.push(await firstOnly(browser, one.peer, url, lines['2G']));
          say(`2G, run ${run + 1}, ${one.peer.id}`);
        });
      }
    }
    for (const one of all) {
      await attempt(browserOf, one, 'without script or network', async (browser, url) => {
        one.noScript = await withoutScript(browser, one.peer, url);
        Object.assign(one, await withoutNetwork(browser, one.peer, one.served?.url ?? ''));
        say(`${one.peer.id}: without script ${one.noScript.done}, line cut ${one.goesOn?.done}, opened without a network ${one.opensAgain?.done}`);
      });
    }
  } finally {
    for (const { served } of all) await served?.stop().catch(() => undefined);
  }
  const entries = all.map(({ peer: { id, name, version, kind, note }, cold, warm, slow, failures, noScript, goesOn, opensAgain }) => ({ id, name, version, kind, note, cold, warm, slow, failures, noScript, goesOn, opensAgain }));
  return { entries, rounds };
}

/** The class of the machine, without what would tell it from another of its class. */
function machine(chromiumVersion: string) {
  const release = existsSync('/etc/os-release') ? /PRETTY_NAME="([^"]+)"/.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] : undefined;
  const model = (cpus()[0]?.model ?? '').trim();
  return `${cpus().length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${release ?? process.platform}, Node ${process.versions.node}, Chromium ${chromiumVersion}`;
}

const revision = () => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
};

async function main() {
  const { quick, runs, only, port, minutes } = flags();
  const executablePath = process.env.CHROMIUM_PATH ?? found();
  if (!executablePath) {
    console.error(noBrowser);
    process.exit(1);
  }
  const seconds = quick ? 0.5 : 5;
  // Before anything else is started: nothing else runs on the second core then.
  const engines = await speeds(seconds, say);
  const grown = await growth(quick ? 0.3 : 2, say);
  const { data } = takeApart(readFileSync(join(root, 'out/en/guide/index.html'), 'utf8'));
  const evaluated = everywhere(await oursOver(JSON.stringify(data)), quick ? 0.3 : 3);
  const site = await weights();
  say('the site is weighed');
  const launch = () => chromium.launch({ executablePath, args: ['--disable-gpu'] });
  let browser = await launch();
  const version = browser.version();
  /** A browser that has crashed fails one entry, and the next gets a new one. */
  const browserOf = async () => {
    if (!browser.isConnected()) browser = await launch();
    return browser;
  };
  let results: Results;
  try {
    const { entries, rounds } = await browsed(browserOf, runs, only, port, minutes);
    results = { date: new Date().toISOString().slice(0, 10), machine: machine(version), revision: revision(), runs: rounds, wanted: runs, quick, seconds, entries, engines, growth: grown, evaluated, site, minutes: 0 };
  } finally {
    await browser.close();
  }
  results = { ...results, minutes: (Date.now() - began) / 60_000 };
  const to = join(bench, 'results');
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'latest.json'), `${JSON.stringify(results, undefined, 1)}\n`);
  writeFileSync(join(to, 'latest.svg'), picture(results));
  writeFileSync(join(to, 'latest.md'), markdown(results));
  // A trial run or a part says nothing that README should repeat.
  if (!quick && !only) {
    const readme = join(root, 'README.md');
    writeFileSync(readme, inReadme(readFileSync(readme, 'utf8'), results));
    say('README.md says the new numbers');
  }
  say('bench/results/latest.md is written');
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
await main();
process.exit(0);
