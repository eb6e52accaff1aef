import type { Asked, Failure, Told } from '../_worker/scope.ts';

/** The switch that lets the browser keep a copy of this site. It registers the worker only once somebody asks for a copy. */
const root = new URL(document.documentElement.dataset.root ?? './', location.href);
const part = document.querySelector<HTMLElement>('[data-island="offline"]');
const one = (selector: string) => part?.querySelector<HTMLElement>(selector);
const rows = [...(part?.querySelectorAll<HTMLElement>('[data-groups]') ?? [])];
const groupsOf = (row: HTMLElement) => (row.dataset.groups ?? '').split(' ');

/** A reader of a slow line waits this long for one file; a worker the browser has stopped never answers. */
const patience = 120_000;

type Addresses = { createScriptURL(address: string): string };
declare global {
  var trustedTypes: { createPolicy(name: string, rules: Addresses): Addresses } | undefined;
}
const worker: Addresses = { createScriptURL: () => new URL('sw.js', root).href };
const script = (globalThis.trustedTypes?.createPolicy('grounds-worker', worker) ?? worker).createScriptURL('');

const ours = async () => (await navigator.serviceWorker.getRegistrations()).find(({ scope }) => scope === root.href);

async function working(registration: ServiceWorkerRegistration | undefined): Promise<ServiceWorker | undefined> {
  const worker = registration?.active ?? registration?.waiting ?? registration?.installing;
  if (!worker || worker.state === 'activated') return worker ?? undefined;
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') resolve(undefined);
    });
  });
}

/** Asks the worker, and hears what it tells until it has told what is kept. */
function ask(worker: ServiceWorker, asked: Asked): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        fail('network');
        resolve();
      }, patience);
    };
    port1.onmessage = ({ data }: MessageEvent<Told>) => {
      wait();
      if ('failed' in data) fail(data.failed);
      if ('done' in data) say(one('[data-offline="progress"]'), data.done, data.of);
      if ('kept' in data) {
        show(data.kept);
        clearTimeout(timer);
        resolve();
      }
    };
    wait();
    worker.postMessage(asked, [port2]);
  });
}

function say(where: HTMLElement | null | undefined, done: number, of: number): void {
  if (where) where.textContent = (where.dataset.words ?? '').replace('{done}', `${done}`).replace('{of}', `${of}`);
}
function fail(failure?: Failure): void {
  for (const line of part?.querySelectorAll<HTMLElement>('[data-failed]') ?? []) line.hidden = line.dataset.failed !== failure;
}

function show(kept: Extract<Told, { kept: unknown }>['kept']): void {
  let any = false;
  for (const row of rows) {
    const counts = groupsOf(row).flatMap((group) => (kept[group] ? [kept[group]] : []));
    const [done, of] = counts.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    const [here, all] = kept.shared ?? [0, 0];
    const whole = of > 0 && done === of && here === all;
    any ||= done > 0;
    for (const line of row.querySelectorAll<HTMLElement>('[data-state]')) line.hidden = line.dataset.state !== (whole ? 'whole' : done > 0 ? 'part' : '');
    say(row.querySelector<HTMLElement>('[data-state="part"]'), done, of);
    const button = row.querySelector('button');
    if (button) button.hidden = whole;
    // Browsers go past the worker to save what a link names to be saved; opened as a page, it is handed over by the worker.
    if (whole && groupsOf(row).includes('more')) for (const link of document.querySelectorAll('a[download]')) link.removeAttribute('download');
  }
  const link = one('[data-offline="kept"]');
  if (link) link.hidden = !any;
}

const buttons = rows.flatMap((row) => [...row.querySelectorAll('button')]);
function busy(isBusy: boolean): void {
  for (const button of buttons) button.disabled = isBusy;
}

for (const row of rows) {
  row.querySelector('button')?.addEventListener('click', async () => {
    fail();
    busy(true);
    try {
      await navigator.serviceWorker.register(script, { scope: root.href, updateViaCache: 'none' });
      const worker = await working(await ours());
      if (worker) await ask(worker, { take: groupsOf(row) });
      else fail('refused');
    } catch {
      fail(navigator.onLine ? 'refused' : 'network');
    }
    busy(false);
    const progress = one('[data-offline="progress"]');
    if (progress) progress.textContent = '';
    if (document.activeElement === document.body) row.querySelector<HTMLElement>('[data-state]:not([hidden])')?.focus();
  });
}

async function begin(): Promise<void> {
  // In a private window of some browsers the name is missing, in others every call fails.
  const supported = isSecureContext && 'serviceWorker' in navigator && 'caches' in window;
  try {
    const worker = supported ? await working(await ours()) : undefined;
    if (worker) await ask(worker, { tell: true });
  } catch {
    fail('refused');
  }
  const block = one(`[data-offline="${supported ? 'here' : 'unsupported'}"]`);
  if (block) block.hidden = false;
}
void begin();
// Another page may have wiped the copy meanwhile.
addEventListener('pageshow', ({ persisted }) => void (persisted && begin()));
