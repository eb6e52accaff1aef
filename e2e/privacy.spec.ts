import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { questionIds, vocabulary } from '../content/vocabulary.ts';
import { answering } from '../scripts/serve.mjs';
import { headerPolicy, metaPolicy, workerTypes } from '../scripts/seal/policy.mjs';
import { beekeeper, detained, tellingMuch } from './answers.ts';
import { kept, nothing } from './kept.ts';
import { everything, refusedIn } from './refused.ts';
import { expect, test } from './test.ts';
import { frame, input, openGuide, pressForGood, say, walk } from './walk.ts';

const site = join(process.cwd(), 'out');
const answer = answering(site);

test('nothing is kept on the device before, during or after, nor told by address, history or title', async ({ page, context }) => {
  await openGuide(page, 'en');
  const address = page.url();
  await walk(page, tellingMuch, {
    onScreen: async () => {
      expect(await kept(page)).toEqual(nothing);
      expect(page.url()).toBe(address);
      await expect(page).toHaveTitle('Grounds');
      expect(await page.evaluate(() => history.state)).toEqual({ step: expect.any(Number) });
      expect(await page.evaluate(() => document.referrer)).toBe('');
    },
  });
  for (const link of await page.locator('.contents a').all()) await link.click();
  expect(page.url()).toBe(address);
  expect(await context.cookies()).toEqual([]);

  await pressForGood(page, 'ui.take.forget');
  expect(await kept(page)).toEqual(nothing);
  await page.locator('[data-leave]').click();
  await expect(page).toHaveURL('about:blank');
  await page.goto('/en/safety/');
  expect(await kept(page)).toEqual(nothing);
  expect((await context.storageState()).origins).toEqual([]);
});

test('the history of the browser holds a running number a screen, whatever is answered', async ({ page }) => {
  const entries: unknown[] = [];
  await openGuide(page, 'ru');
  await walk(page, beekeeper, { onScreen: async () => void entries.push(await page.evaluate(() => history.state)) });
  expect(new Set(entries.map((entry) => JSON.stringify(Object.keys(entry as object))))).toEqual(new Set(['["step"]']));
  const steps = entries.map((entry) => (entry as { step: number }).step);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});

test('after the guide is open nothing is requested any more, to the end, printed, copied and saved', async ({ page, watch }) => {
  await openGuide(page, 'en');
  await walk(page, {}, { until: 'army' });
  const opened = watch.requests.length;
  expect(opened).toBeGreaterThan(2);
  await walk(page, tellingMuch);
  for (const details of await page.locator('details:not([open]) > summary').all()) if (await details.isVisible()) await details.click();
  await page.evaluate(() => {
    window.print = () => {};
  });
  // Another language is asked for by its name, and the button says so; everything else is here already.
  for (const way of ['print', 'text', 'code', 'file']) await page.locator(`#take [data-take="${way}"] > button`).click();
  await expect(page.locator('#take [data-take="file"] [role="status"]')).toHaveText(say('en')('ui.take.saved'));
  expect(watch.requests.slice(opened).filter((request) => !request.includes('blob:'))).toEqual([]);
});

test('the other language is asked for by its name alone, the same whatever was answered', async ({ page, watch }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper, { until: 'service' });
  const before = watch.requests.length;
  await page.locator('.top a.lang[lang="ru"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  const addresses = await page.locator('link[data-guide-data="ru"], link[data-guidance-data="ru"], link[data-country-data="ru"]').evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  // The address bar now names the other language, for which Chromium asks for the icon once more.
  const requests = watch.requests.slice(before).filter((request) => !request.endsWith('/icon.svg'));
  expect(requests.sort()).toEqual(addresses.map((address) => `GET ${address}`).sort());
});

/** What a server sees of one person's guide, taken at the server itself: each request with the headers that could tell. */
async function seenByServer(browser: Browser, answers: typeof beekeeper, about: 'me' | 'other') {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push([request.method, request.url, request.headers.referer ?? '', request.headers.cookie ?? ''].join(' '));
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const context = await browser.newContext({ baseURL: `http://localhost:${(server.address() as AddressInfo).port}` });
  const page = await context.newPage();
  await page.goto('/en/');
  await openGuide(page, 'en');
  await walk(page, answers, { about, until: 'who' });
  await page.locator('.top a.lang[lang="ru"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await walk(page, answers);
  await context.close();
  await new Promise((resolve) => server.close(resolve));
  for (const request of seen) expect(request).toMatch(/^GET \/[\w./-]* {2}$/);
  // The files of one page are asked for at once, in no order; the icon whenever Chromium thinks of it.
  return seen.filter((request) => !request.includes('/icon.svg')).sort();
}

test('two people’s answers, and a third’s, make exactly the same requests', async ({ browser }) => {
  const [one, other, third] = [await seenByServer(browser, beekeeper, 'me'), await seenByServer(browser, tellingMuch, 'other'), await seenByServer(browser, detained, 'me')];
  expect(one.length).toBeGreaterThan(4);
  expect(other).toEqual(one);
  expect(third).toEqual(one);
});

test('the policy of the page is the policy of the server, and cuts the page off', async ({ page, watch }) => {
  for (const path of ['/', '/en/', '/ru/guide/', '/no/such/page/']) {
    const response = await page.goto(path);
    expect(response?.headers()['content-security-policy']).toBe(headerPolicy);
    expect(response?.headers()['referrer-policy']).toBe('no-referrer');
    expect(response?.headers()['set-cookie']).toBeUndefined();
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', metaPolicy);
    await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
  }
  // The header names one policy more, for the page that registers the worker; the page takes it back, and both are obeyed.
  expect(headerPolicy.replace(`trusted-types ${workerTypes}`, "trusted-types 'none'")).toContain(metaPolicy);
  expect(metaPolicy).toContain("connect-src 'none'");
  // The missing page is itself reported to the console.
  watch.faults.length = 0;
});

test('even a script in the page could send nothing away, run no text and write no markup', async ({ page, watch }) => {
  await openGuide(page, 'en');
  expect(await refusedIn(page, new URL('/en/', page.url()).href)).toEqual(everything);
  // A beacon tells only whether it was queued: what counts is that the policy speaks.
  await page.evaluate(() => navigator.sendBeacon('/en/', 'x'));
  await expect.poll(() => watch.faults.filter((fault) => fault.startsWith('forbidden by connect-src')).length).toBeGreaterThanOrEqual(4);
  watch.faults.length = 0;
});

test('nowhere does the guide ask for words of one’s own, and the browser is told to remember none', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper, {
    onScreen: async () => {
      await expect(page.locator('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]')).toHaveCount(0);
      await expect(page.locator('form:not([autocomplete="off"]), input:not([autocomplete="off"])')).toHaveCount(0);
    },
  });
});

test('no name of a question or option stands in the words of the address bar, the cache or the files asked for', async ({ page, watch }) => {
  await openGuide(page, 'en');
  await walk(page, tellingMuch);
  const telling = questionIds.flatMap((question): string[] => [question, ...vocabulary[question].options]).filter((word) => word.length > 3);
  const asked = watch.requests.map((request) => new URL(request.split(' ')[1] ?? '').pathname.split(/[/.-]/));
  for (const words of asked) expect(words.filter((word) => telling.includes(word))).toEqual([]);
  for (const file of ['en', 'ru']) expect(readFileSync(join(site, file, 'guide', 'index.html'), 'utf8')).not.toMatch(/<(form|input)\b/);
});

test('what is tapped about the device is gone when the questions begin', async ({ page }) => {
  await openGuide(page, 'en');
  await input(page, 'device', 'shared').check();
  await input(page, 'searched', 'yes').check();
  await expect(page.locator('[aria-live="polite"] li')).toHaveCount(2);
  await walk(page, {}, { until: 'army' });
  await page.goBack();
  await expect(frame(page)).toHaveAttribute('data-screen', 'beginning');
  await expect(page.locator('input[name="device"]:checked, input[name="searched"]:checked')).toHaveCount(0);
});

test('the file with the answers holds ticks and a version, and nothing else', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#take [data-take="file"]').getByRole('button').click()]);
  expect(download.suggestedFilename()).toBe('grounds.json');
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(Object.keys(saved)).toEqual(['version', 'answers']);
  expect(saved.answers).toMatchObject(beekeeper);
});

test('plain text is copied whole, and shown where the clipboard is closed', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper);
  // The page may write to the clipboard and never read from it: nor may this test.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => Object.assign(window, { copied: text }) } });
  });
  const copy = page.locator('#take [data-take="text"]').getByRole('button');
  await copy.click();
  await expect(page.locator('#take [data-take="text"] [role="status"]')).not.toBeEmpty();
  const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
  for (const title of await page.locator('.part:not(.noprint) h2').allTextContents()) expect(copied).toContain(title);
  for (const row of await page.locator('[data-row] .claim > div > p').allTextContents()) expect(copied).toContain(row);
  const touching = await page.locator('.guidance :is(p, span, em, strong, a, li, dt, dd, th, td, h3, h4)').evaluateAll((all) =>
    all.flatMap((one) => {
      const [before, own] = [one.previousSibling instanceof HTMLElement ? one.previousSibling.textContent.trim() : '', one.textContent.trim()];
      return before.length > 3 && own.length > 3 ? [before.slice(-20) + own.slice(0, 20)] : [];
    }),
  );
  expect(touching.length).toBeGreaterThan(200);
  expect(touching.filter((both) => copied.includes(both))).toEqual([]);
  expect(copied).not.toMatch(/^ *- *$/m);
  expect(copied).not.toContain(new URL(page.url()).host);
  expect(copied).not.toContain(say('en')('ui.legend.contested'));

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  });
  await copy.click();
  await expect(page.locator('pre.plain-text')).toHaveText(copied.trim());
});
