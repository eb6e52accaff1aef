/** Measures one entry in Chromium: what is loaded, when it can be used, what a step costs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { bench, type Peer } from './peers/peer.ts';
import { questions, walked } from './spec.ts';

export type Line = { readonly name: string; readonly kbits: number; readonly latency: number };
export const lines = {
  'slow 3G': { name: 'slow 3G', kbits: 400, latency: 400 },
  '2G': { name: '2G', kbits: 280, latency: 800 },
} as const satisfies Record<string, Line>;
export const slowdown = 6;

/** Times in milliseconds from the moment the address was asked for. */
export type First = { readonly painted: number; readonly usable: number; readonly bytes: number; readonly requests: number };
export type Walk = First & {
  /** From each press of Continue to the next heading painted. */
  readonly steps: readonly number[];
  readonly allBytes: number;
  readonly allRequests: number;
  /** Asked of the network after the second question was shown. */
  readonly later: number;
  readonly heap: number;
  readonly nodes: number;
};

const title = ({ title: text, id }: (typeof questions)[number]) => [text, id];
const script = readFileSync(join(bench, 'in-page.js'), 'utf8');
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;
const patience = 60_000;
/** What a page is given to take an answer in before Continue is pressed; it is in no step's time. */
const settle = 150;

type Told = { readonly kind: 'painted' | 'pressed'; readonly key: string; readonly at: number; readonly began: number };
type Asked = { readonly at: number; bytes: number; fromNetwork: boolean };

/** All that comes over the line to a page, as it travels: heads and bodies, packed. */
function meter(cdp: CDPSession) {
  const asked = new Map<string, Asked>();
  const of = (id: string) => asked.get(id);
  let redirected = 0;
  cdp.on('Network.requestWillBeSent', ({ requestId, request, redirectResponse }) => {
    if (!/^https?:/.test(request.url)) return;
    const before = of(requestId);
    // A redirect is a request of its own under the same id.
    if (redirectResponse && before) asked.set(`${requestId} ${redirected++}`, { ...before, bytes: redirectResponse.encodedDataLength });
    asked.set(requestId, { at: Date.now(), bytes: 0, fromNetwork: true });
  });
  const drop = (id: string) => {
    const request = of(id);
    if (request) request.fromNetwork = false;
  };
  cdp.on('Network.requestServedFromCache', ({ requestId }) => drop(requestId));
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache || response.fromServiceWorker || response.fromPrefetchCache) drop(requestId);
    const request = of(requestId);
    if (request) request.bytes = response.encodedDataLength;
  });
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const request = of(requestId);
    if (request) request.bytes += encodedDataLength;
  });
  const open = new Set<string>();
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => /^https?:/.test(request.url) && open.add(requestId));
  for (const event of ['Network.loadingFinished', 'Network.loadingFailed'] as const) {
    cdp.on(event, (ended: { requestId: string; encodedDataLength?: number }) => {
      open.delete(ended.requestId);
      const request = of(ended.requestId);
      if (request?.fromNetwork && ended.encodedDataLength) request.bytes = ended.encodedDataLength;
    });
  }
  const travelled = () => [...asked.values()].filter(({ fromNetwork }) => fromNetwork);
  return {
    now: () => ({ bytes: travelled().reduce((sum, { bytes }) => sum + bytes, 0), requests: travelled().length }),
    since: (at: number) => travelled().filter((request) => request.at >= at).length,
    quiet: async () => {
      for (let still = 0, waited = 0; still < 8 && waited < patience; waited += 100) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        still = open.size === 0 ? still + 1 : 0;
      }
    },
  };
}

type Opened = {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly meter: ReturnType<typeof meter>;
  /** The next thing the page tells that fits. */
  readonly heard: (fits: (told: Told) => boolean, what: string) => Promise<Told>;
  readonly pressed: () => readonly Told[];
  readonly close: () => Promise<void>;
};

async function opened(context: BrowserContext, { way }: Peer, line: Line | undefined, impatient: boolean): Promise<Opened> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await Promise.all(['Network.enable', 'Runtime.enable', 'Page.enable', 'Performance.enable'].map((method) => cdp.send(method as 'Network.enable')));
  const metered = meter(cdp);
  const told: Told[] = [];
  let wake = () => {};
  await cdp.send('Runtime.addBinding', { name: 'benchTells' });
  cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== 'benchTells') return;
    told.push(JSON.parse(payload));
    wake();
  });
  const spec = { byTitle: Object.fromEntries([...questions].map(title)), walked };
  await page.addInitScript(`{const WAY=${JSON.stringify(way)},SPEC=${JSON.stringify(spec)},IMPATIENT=${impatient};${script}}`);
  if (line) {
    const bytes = (line.kbits * 1000) / 8;
    await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: line.latency, downloadThroughput: bytes, uploadThroughput: bytes });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  let from = 0;
  const heard: Opened['heard'] = async (fits, what) => {
    for (const until = Date.now() + patience; ; ) {
      const at = told.findIndex((one, index) => index >= from && fits(one));
      if (at >= 0) {
        from = at + 1;
        return told[at] as Told;
      }
      if (Date.now() > until) throw new Error(`${what} did not come within ${patience / 1000} s`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 500);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  return { page, cdp, meter: metered, heard, pressed: () => told.filter(({ kind }) => kind === 'pressed'), close: () => page.close() };
}

const isQuestion = (key: string) => key !== 'result' && !key.startsWith('pass ');

/** Opens an entry and waits until a press of Continue has had an effect. */
async function first({ page, meter: metered, heard, pressed }: Opened, url: string): Promise<{ seen: First; began: number; next: Told; press: Told }> {
  await page.goto(url, { waitUntil: 'commit', timeout: patience });
  const painted = await heard(({ kind, key }) => kind === 'painted' && isQuestion(key), 'the first question');
  const { bytes, requests } = metered.now();
  const next = await heard(({ kind, key }) => kind === 'painted' && key !== painted.key && !key.startsWith('pass '), 'the second question');
  const press = pressed().findLast(({ key }) => key === painted.key);
  if (!press) throw new Error('the second question came without a press');
  const began = press.began;
  return { seen: { painted: painted.at - began, usable: press.at - began, bytes, requests }, began, next, press };
}

/** Goes on to the result, a step at a time. */
async function onward({ page, heard }: Opened, from: Told): Promise<readonly { from: string; to: string; took: number }[]> {
  const steps: { from: string; to: string; took: number }[] = [];
  for (let at = from; at.key !== 'result'; ) {
    const { key } = at;
    const pressing = page.evaluate((ms) => (globalThis as unknown as { benchStep: (ms: number) => Promise<boolean> }).benchStep(ms), settle);
    const done = await pressing.catch(() => true);
    if (!done) throw new Error(`nothing could be pressed at “${key}”`);
    const press = await heard((told) => told.kind === 'pressed', 'a press');
    at = await heard((told) => told.kind === 'painted' && told.key !== key, `what follows “${key}”`);
    steps.push({ from: key, to: at.key, took: at.at - press.at });
    if (steps.length > 80) throw new Error('the way does not end');
  }
  return steps;
}

const contextOf = (browser: Browser) => browser.newContext({ ...phone, reducedMotion: 'reduce' });

/** Cold: a whole walk with nothing kept. Warm: the first question again, with what the browser kept. */
export async function coldAndWarm(browser: Browser, peer: Peer, url: string, line: Line): Promise<{ cold: Walk; warm: First }> {
  const context = await contextOf(browser);
  try {
    const cold = await opened(context, peer, line, true);
    const { seen, next, press } = await first(cold, url);
    const taken = await onward(cold, next);
    await cold.meter.quiet();
    const { bytes, requests } = cold.meter.now();
    await cold.cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cold.cdp.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    const between = [{ from: press.key, to: next.key, took: next.at - press.at }, ...taken].filter(({ from, to }) => isQuestion(from) && isQuestion(to));
    const walk: Walk = {
      ...seen,
      steps: between.slice(0, (peer.way.own?.steps ?? questions.length) - 1).map(({ took }) => took),
      allBytes: bytes,
      allRequests: requests,
      later: cold.meter.since(next.at),
      heap: metric('JSHeapUsedSize'),
      nodes: metric('Nodes'),
    };
    await cold.close();
    const again = await opened(context, peer, line, true);
    const { seen: warm } = await first(again, url);
    return { cold: walk, warm };
  } finally {
    await context.close();
  }
}

/** The first question only, with nothing kept. */
export async function firstOnly(browser: Browser, peer: Peer, url: string, line: Line): Promise<First> {
  const context = await contextOf(browser);
  try {
    return (await first(await opened(context, peer, line, true), url)).seen;
  } finally {
    await context.close();
  }
}

/** Whether something can be done; where not, why. */
export type Done = { readonly done: boolean; readonly why: string };
const tried = async (attempt: () => Promise<unknown>): Promise<Done> => {
  try {
    await attempt();
    return { done: true, why: '' };
  } catch (error) {
    return { done: false, why: (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 160) ?? '' };
  }
};

/** The whole way with script switched off, by plain inputs and buttons. */
export async function withoutScript(browser: Browser, { way }: Peer, url: string): Promise<Done> {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
  try {
    return await tried(async () => {
      const page = await context.newPage();
      page.setDefaultTimeout(5000);
      await page.goto(url);
      for (let step = 0; (await page.locator(way.result).count()) === 0; step++) {
        if (step > 80) throw new Error('the way does not end');
        const heading = page.locator(way.heading).first();
        const words = ((await heading.textContent({ timeout: 2000 }).catch(() => null)) ?? '').trim();
        const question = questions.find((one) => one.title === words);
        if (!question) throw new Error('no question is shown');
        await page.locator(way.option.replaceAll('{question}', question.id).replaceAll('{option}', walked[question.id])).check();
        await page.locator(way.go).first().click();
      }
    });
  } finally {
    await context.close();
  }
}

/** The line is cut once everything has come: does the walk go on? And does it open again, after whatever a person can do for that? */
export async function withoutNetwork(browser: Browser, peer: Peer, origin: string): Promise<{ goesOn: Done; opensAgain: Done }> {
  const url = `${origin}${peer.path}`;
  const attempt = async (again: boolean) => {
    const context = await contextOf(browser);
    try {
      return await tried(async () => {
        if (again && peer.keep) {
          const page = await context.newPage();
          await peer.keep(page, origin);
          await page.close();
        }
        const page = await opened(context, peer, undefined, false);
        await page.page.goto(url, { timeout: 30_000 });
        await page.heard(({ kind }) => kind === 'painted', 'the first screen');
        await page.meter.quiet();
        await context.setOffline(true);
        if (again) await page.page.goto(url, { timeout: 10_000 });
        const start = again ? await page.heard(({ kind }) => kind === 'painted', 'the first screen') : { key: '' };
        const told = { kind: 'painted', at: 0, began: 0, key: start.key } as Told;
        await Promise.race([onward(page, told), new Promise((_, reject) => setTimeout(() => reject(new Error('it came no further')), 20_000))]);
      });
    } finally {
      await context.close();
    }
  };
  return { goesOn: await attempt(false), opensAgain: await attempt(true) };
}
