import { type BrowserContext, test as base, expect as within } from '@playwright/test';

/** Patient, for machines that do other things besides. */
export const expect = within.configure({ timeout: 15_000 });

/** What no page may ever do; empty at the end of every test, unless the test provoked it and took it out. */
export type Watch = { faults: string[]; requests: string[] };

/** Notes down what the pages of a context do that no page may. */
export async function watching(context: BrowserContext, baseURL: string | undefined): Promise<Watch> {
  const watch: Watch = { faults: [], requests: [] };
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`forbidden by ${effectiveDirective}: ${blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') watch.faults.push(message.text());
  });
  context.on('weberror', (error) => watch.faults.push(String(error.error())));
  context.on('request', (request) => {
    watch.requests.push(`${request.method()} ${request.url()}`);
    const { origin, protocol } = new URL(request.url());
    // Pages served elsewhere by a test are its own affair: they share the name of the host.
    if (protocol !== 'about:' && new URL(origin).hostname !== new URL(baseURL ?? origin).hostname) watch.faults.push(`asked another origin: ${request.url()}`);
    if (request.method() !== 'GET') watch.faults.push(`sent something: ${request.method()} ${request.url()}`);
  });
  return watch;
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use, info) => {
      info.setTimeout(120_000);
      const watch = await watching(context, baseURL);
      await use(watch);
      expect(watch.faults).toEqual([]);
    },
    { auto: true },
  ],
});
