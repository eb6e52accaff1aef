import { type Kind, keptAs, kinds } from '../_components/kept.ts';

/** What is kept here under our name. What other sites on this host keep is neither shown nor touched. */
const root = new URL(document.documentElement.dataset.root ?? './', location.href).href;
const ourWorkers = async () => ((await navigator.serviceWorker?.getRegistrations()) ?? []).filter(({ scope }) => scope === root);
const ourCopies = async () => ('caches' in window ? (await caches.keys()).filter((name) => name.startsWith(`${keptAs}-`)) : []);

const look: Readonly<Record<Kind, () => unknown>> = {
  tab: () => sessionStorage.getItem(keptAs) !== null,
  device: () => localStorage.getItem(keptAs) !== null,
  copy: async () => (await ourCopies()).length > 0,
  worker: async () => (await ourWorkers()).length > 0,
};
const wipe: Readonly<Record<Kind, () => unknown>> = {
  tab: () => sessionStorage.removeItem(keptAs),
  device: () => localStorage.removeItem(keptAs),
  worker: async () => Promise.all((await ourWorkers()).map((worker) => worker.unregister())),
  copy: async () => Promise.all((await ourCopies()).map((name) => caches.delete(name))),
};

/** Each by itself: where the browser shuts one door, the others are still tried. */
async function tried(what: () => unknown): Promise<unknown> {
  try {
    return await what();
  } catch {
    return false;
  }
}
async function found(): Promise<readonly Kind[]> {
  const there = await Promise.all(kinds.map((kind) => tried(look[kind])));
  return kinds.filter((_, at) => there[at]);
}

const part = document.querySelector('[data-island="wipe"]');
const block = (name: string) => part?.querySelector<HTMLElement>(`[data-wipe="${name}"]`);
function show(name: string, listed: readonly Kind[], shown = true): void {
  const where = block(name);
  if (!where) return;
  where.hidden = !shown;
  for (const line of where.querySelectorAll<HTMLElement>('[data-kind]')) line.hidden = !listed.includes(line.dataset.kind as Kind);
}

async function tell(): Promise<void> {
  const there = await found();
  show('found', there, there.length > 0);
  show('nothing', [], there.length === 0);
}

block('found')?.querySelector('button')?.addEventListener('click', async () => {
  const before = await found();
  for (const kind of kinds) await tried(wipe[kind]);
  // Looked at anew, and not taken on trust.
  const left = await found();
  show('found', left, left.length > 0);
  show('gone', before.filter((kind) => !left.includes(kind)), before.length > left.length);
  show('failed', left, left.length > 0);
  show('nothing', [], false);
});
void tell();
// Another tab may keep something meanwhile.
addEventListener('pageshow', ({ persisted }) => void (persisted && tell()));
