import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { localeIds } from '../content/locales.ts';
import { listen } from '../scripts/serve.mjs';
import { veteran } from './answers.ts';
import { test as base, expect } from './test.ts';
import { frame, openGuide, press, walk } from './walk.ts';

/** On a server that packs as it does for people. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  baseURL: async ({}, use) => {
    const server = await listen({ folder: join(process.cwd(), 'out'), port: 0, host: 'localhost' });
    await use(`http://localhost:${(server.address() as AddressInfo).port}`);
    server.close();
    server.closeAllConnections();
  },
});

/** What has come over the line so far, by address: its bytes as they travelled, head and body. */
function metered(page: Page) {
  const waiting: Promise<readonly [url: string, bytes: number]>[] = [];
  page.on('requestfinished', (request) => {
    waiting.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => [request.url(), responseBodySize + responseHeadersSize] as const));
  });
  return async (among?: readonly string[]) => {
    const sizes = (await Promise.all(waiting)).filter(([url]) => !among || among.includes(url));
    return { requests: sizes.length, bytes: sizes.reduce((sum, [, bytes]) => sum + bytes, 0) };
  };
}

for (const locale of localeIds) {
  test(`the first question costs no more than its budget, and no step after it asks the network for anything, ${locale}`, async ({ page, watch }) => {
    const spent = metered(page);
    await openGuide(page, locale);
    const named = await page.evaluate(() => [
      location.href,
      ...[...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src),
      ...[...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"], link[rel="modulepreload"], link[rel="icon"]')].map(({ href }) => href),
    ]);
    const first = await spent(named);
    expect(first.requests).toBeLessThanOrEqual(7);
    expect(first.bytes).toBeLessThanOrEqual(100 * 1024);
    // What is fetched while the first screens are read is the same for everybody, and comes once.
    await press(page, 'ui.begin.go');
    await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('country-data')))).toBe(true);
    await expect.poll(async () => (await spent()).requests === watch.requests.length).toBe(true);
    const asked = watch.requests.length;
    await walk(page, veteran);
    await expect(frame(page)).toHaveAttribute('data-screen', 'guided');
    await expect(page.locator('#where section[id^="to-"]').first()).toBeVisible();
    expect(watch.requests.slice(asked)).toEqual([]);
    const whole = await spent();
    expect(whole.requests).toBeLessThanOrEqual(14);
    expect(whole.bytes).toBeLessThanOrEqual(260 * 1024);
  });

  test(`a page to read comes in few pieces, ${locale}`, async ({ page }) => {
    const spent = metered(page);
    for (const path of ['', 'grounds/', 'safety/', 'countries/ge/', 'straight/']) {
      const before = await spent();
      await page.goto(`/${locale}/${path}`);
      await page.waitForLoadState('load');
      const after = await spent();
      expect(after.requests - before.requests, path).toBeLessThanOrEqual(5);
      expect(after.bytes - before.bytes, path).toBeLessThanOrEqual(42 * 1024);
    }
  });
}
