import type { Page } from '@playwright/test';

/** Everything a page can keep on a device, or in the tab; what the address of a page (a file) does not offer holds nothing. */
export const kept = (page: Page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: 'caches' in window ? await caches.keys().catch(() => []) : [],
    workers: ((await navigator.serviceWorker?.getRegistrations().catch(() => [])) ?? []).map(({ scope }) => scope),
    files: await (async () => {
      const names: string[] = [];
      const folder = (await navigator.storage?.getDirectory().catch(() => undefined)) as unknown as { keys(): AsyncIterable<string> } | undefined;
      if (folder) for await (const name of folder.keys()) names.push(name);
      return names;
    })(),
    tab: window.name,
  }));
export const nothing: Awaited<ReturnType<typeof kept>> = { cookie: '', local: [], session: [], databases: [], caches: [], workers: [], files: [], tab: '' };
