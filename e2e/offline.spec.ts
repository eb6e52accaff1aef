import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Locale, localeIds } from '../content/locales.ts';
import { answering } from '../scripts/serve.mjs';
import { worker } from '../scripts/seal/worker.mjs';
import { beekeeper } from './answers.ts';
import { expectAxeClean, expectNoSidewaysScroll } from './axe.ts';
import { expectFindings, expectGuidanceFor } from './expected.ts';
import { kept, nothing } from './kept.ts';
import { expect, test as base } from './test.ts';
import { button, frame, say, walk } from './walk.ts';

const site = join(import.meta.dirname, '..', 'out');
const root = join(import.meta.dirname, '..');

/** A host of the site that can be stopped, break off, and be given a newer version, at one address. */
type Host = {
  readonly url: string;
  /** What was asked for, in order. */
  readonly asked: string[];
  stop(): Promise<void>;
  start(folder?: string): Promise<void>;
  /** After so many answers every connection breaks off. */
  breakAfter(answers: number): void;
};

const test = base.extend<{ host: Host }>({
  host: async ({ context }, use) => {
    const asked: string[] = [];
    let left = Number.POSITIVE_INFINITY;
    let answer = answering(site);
    const serving = () => createServer((request, response) => {
      if (left <= 0) return void request.socket.destroy();
      left -= 1;
      asked.push(request.url ?? '');
      // Packing all of the site anew for every test would take most of its time.
      delete request.headers['accept-encoding'];
      answer(request, response);
    });
    let server = serving();
    const listen = (port: number) => new Promise<void>((resolve) => void server.listen(port, 'localhost', resolve));
    await listen(0);
    const { port } = server.address() as AddressInfo;
    const stop = async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await context.setOffline(true);
    };
    await use({
      url: `http://localhost:${port}`,
      asked,
      stop,
      start: async (folder) => {
        if (folder) answer = answering(folder);
        server = serving();
        await listen(port);
        await context.setOffline(false);
      },
      breakAfter: (answers) => {
        left = answers;
      },
    });
    server.close();
    server.closeAllConnections();
  },
});

const row = (page: Page, groups: string) => page.locator(`[data-groups="${groups}"]`);
const isWhole = (page: Page, groups: string) => expect(row(page, groups).locator('[data-state="whole"]')).toBeVisible();
const everything = (locale: Locale) => `${[locale, ...localeIds.filter((id) => id !== locale)].join(' ')} more`;
async function take(page: Page, host: Host, locale: Locale = 'en', groups: string = locale) {
  await page.goto(`${host.url}/${locale}/take/`);
  await row(page, groups).getByRole('button').click();
}
async function taken(page: Page, host: Host, locale: Locale = 'en', groups: string = locale) {
  await take(page, host, locale, groups);
  await isWhole(page, groups);
}
/** Pages that are not there are reported by Chromium itself. */
const forgive = (watch: { faults: string[] }, pattern: RegExp) => {
  const others = watch.faults.filter((fault) => !pattern.test(fault));
  watch.faults.splice(0, watch.faults.length, ...others);
};

/** The site with one sentence changed, sealed anew as far as the worker goes. */
async function renewed(change: (folder: string) => void = (folder) => edit(folder, 'en/words/index.html', 'id="main"', 'id="main" data-renewed=""')) {
  const folder = mkdtempSync(join(tmpdir(), 'grounds-renewed-'));
  cpSync(site, folder, { recursive: true });
  change(folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const shipped = new Map(files.map((entry) => [join(entry.parentPath, entry.name).slice(folder.length + 1), readFileSync(join(entry.parentPath, entry.name))]));
  writeFileSync(join(folder, 'sw.js'), await worker({ root, shipped }));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}
function edit(folder: string, file: string, from: string, to: string) {
  const before = readFileSync(join(folder, file), 'utf8');
  if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(folder, file), before.replace(from, to));
}

test('the worker lists every file of the site, and only the page that registers it may make its address', () => {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
  const script = readFileSync(join(site, 'sw.js'), 'utf8');
  const unlisted = names.filter((name) => !script.includes(`"${name}"`));
  expect(unlisted.sort()).toEqual(['SHA256SUMS', 'robots.txt', 'sw.js']);
  const named = names.filter((name) => name.endsWith('.html') && /http-equiv="Content-Security-Policy" content="[^"]*trusted-types grounds-worker"/.test(readFileSync(join(site, name), 'utf8')));
  expect(named.sort()).toEqual(localeIds.map((locale) => `${locale}/take/index.html`).sort());
});

test('nothing is kept and no worker is there until somebody asks for a copy', async ({ page, host }) => {
  for (const path of ['/', '/en/', '/en/take/', '/en/guide/', '/ru/safety/']) await page.goto(host.url + path);
  await page.goto(`${host.url}/en/take/`);
  await expect(row(page, 'en').getByRole('button')).toBeVisible();
  expect(await kept(page)).toEqual(nothing);
  expect(host.asked.filter((path) => path.includes('sw.js'))).toEqual([]);
});

for (const locale of localeIds) {
  test(`${locale}: with a copy every page of the language opens without a network, the guide to its end`, async ({ page, host, watch }) => {
    await taken(page, host, locale);
    await expectAxeClean(page);
    await expectNoSidewaysScroll(page);
    await host.stop();
    await page.reload();
    await isWhole(page, locale);
    const pages = readdirSync(join(site, locale), { recursive: true, withFileTypes: true }).filter(({ name }) => name === 'index.html');
    expect(pages.length).toBeGreaterThan(40);
    // Never visited; with a slash too few; with something after a question mark; and the door.
    for (const path of [`/${locale}/countries/de/`, `/${locale}/words`, `/${locale}/words?from=somewhere`, `/${locale}/compare/?utm=1`, '/']) {
      const response = await page.goto(host.url + path);
      expect(response?.status(), path).toBe(200);
      await expect(page.locator('main')).toBeVisible();
    }
    expect(page.url()).toBe(`${host.url}/`);
    await page.goto(`${host.url}/${locale}/guide/`);
    await expect(frame(page)).toHaveAttribute('data-screen', 'beginning');
    await walk(page, beekeeper);
    await expectGuidanceFor(page, beekeeper);
    await page.goBack();
    await expect(frame(page)).toHaveAttribute('data-screen', 'reviewing');
    await page.goForward();
    await expect(frame(page)).toHaveAttribute('data-screen', 'guided');
    const saving = page.waitForEvent('download');
    await (await button(page, 'ui.take.pdf-do')).click();
    expect((await saving).suggestedFilename()).toBe('grounds.pdf');
    await page.locator('[data-leave]').click();
    await expect(page).toHaveURL('about:blank');
    await page.goto(`${host.url}/${locale}/board/`);
    await page.locator('.board__open').focus();
    await page.keyboard.press('1');
    await expect(page.locator('.board__open')).toHaveAttribute('data-question', 'where-now');
    await expectFindings(page, { army: ['russia'] });
    expect(watch.faults).toEqual([]);
  });
}

test('without a network, what is not there says so, and what is not in the copy says that', async ({ page, host, watch }) => {
  await taken(page, host);
  await host.stop();
  for (const path of ['/nothing/', '/en/nothing/at/all/', '/en/nothing']) {
    const response = await page.goto(host.url + path);
    expect(response?.status(), path).toBe(404);
    for (const locale of localeIds) await expect(page.locator('main')).toContainText(say(locale)('pages.not-found.title'));
    await page.locator('main a').first().click();
    await expect(page).toHaveURL(`${host.url}/en/`);
  }
  for (const path of ['/ru/', '/ru/countries/de/', '/ru/guide']) {
    const response = await page.goto(host.url + path);
    expect(response?.status(), path).toBe(503);
    for (const locale of localeIds) await expect(page.locator('main')).toContainText(say(locale)('pages.not-kept.title'));
    await expect(page.locator('main h1')).toHaveCSS('font-family', /serif/);
    await page.locator('main a').first().click();
    await expect(page).toHaveURL(`${host.url}/en/`);
  }
  forgive(watch, /40[4]|503/);
  // In the guide the other language is missing too: it says so, and nothing is lost.
  await page.goto(`${host.url}/en/guide/`);
  await walk(page, beekeeper, { until: 'why-refuse' });
  await page.locator('.top a.lang').click();
  await expect(page.getByRole('alert')).toHaveText(say('en')('ui.guide.language-failed'));
  await expect(frame(page)).toHaveAttribute('data-screen', 'why-refuse');
  forgive(watch, /ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
});

test('everything is taken by one tap: both languages, the one file, the open data', async ({ page, host }) => {
  const groups = everything('en');
  await taken(page, host, 'en', groups);
  for (const locale of localeIds) await isWhole(page, locale);
  await host.stop();
  await page.goto(`${host.url}/en/guide/`);
  await page.locator('.top a.lang[lang="ru"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.goto(`${host.url}/ru/take/`);
  await isWhole(page, everything('ru'));
  const saving = page.waitForEvent('download');
  await page.locator('#files a').first().click();
  const file = await (await saving).path();
  expect(readFileSync(file).equals(readFileSync(join(site, 'one-file', 'grounds.ru.html')))).toBe(true);
  expect((await page.goto(`${host.url}/data/rules.json`))?.status()).toBe(200);
});

test('another language is taken when it is chosen, and nothing that is here already is fetched again', async ({ page, host }) => {
  await taken(page, host, 'en');
  host.asked.length = 0;
  await row(page, 'ru').getByRole('button').click();
  await isWhole(page, 'ru');
  expect(host.asked.filter((path) => !/ru/.test(path) && path !== '/sw.js')).toEqual([]);
  await host.stop();
  expect((await page.goto(`${host.url}/ru/countries/de/`))?.status()).toBe(200);
});

test('a newer version waits, offers itself between questions and never among them, and fetches only what changed', async ({ page, context, host }) => {
  await taken(page, host);
  await page.goto(`${host.url}/en/guide/`);
  await walk(page, beekeeper, { until: 'why-refuse' });
  using newer = await renewed();
  await host.stop();
  await host.start(newer.folder);
  host.asked.length = 0;
  const offer = (on: Page) => on.locator('.newer button');

  const other = await context.newPage();
  await other.goto(`${host.url}/en/words/`);
  await expect(offer(other)).toBeVisible();
  await expect(other.locator('[data-renewed]')).toHaveCount(0);
  expect([...new Set(host.asked)].sort()).toEqual(['/en/words/', '/sw.js']);
  // Somebody who is answering is not asked anything else; between the parts it is there.
  await expect(page.locator('html')).toHaveAttribute('data-newer', '');
  await expect(offer(page)).toHaveCount(0);
  await walk(page, beekeeper, { until: 'reviewing' });
  await expect(offer(page)).toBeVisible();
  await expectAxeClean(page);

  await offer(other).click();
  await expect(other.locator('[data-renewed]')).toHaveCount(1);
  await expect(offer(other)).toBeHidden();
  // The tab from before goes on, with its own version, to its end.
  await walk(page, beekeeper);
  await expectGuidanceFor(page, beekeeper);
  await host.stop();
  await other.reload();
  await expect(other.locator('[data-renewed]')).toHaveCount(1);
  await other.goto(`${host.url}/en/take/`);
  await isWhole(other, 'en');
});

test('an update that breaks off leaves the old copy whole', async ({ page, host }) => {
  await taken(page, host);
  using newer = await renewed((folder) => {
    for (const name of ['words', 'sources', 'about']) edit(folder, `en/${name}/index.html`, 'id="main"', 'id="main" data-renewed=""');
  });
  await host.stop();
  await host.start(newer.folder);
  // The list of the newer version, and one file of three.
  host.breakAfter(2);
  await page.goto(`${host.url}/en/words/`);
  await expect.poll(() => host.asked.filter((path) => path === '/sw.js').length).toBeGreaterThan(0);
  await host.stop();
  for (const name of ['words', 'sources', 'about', 'guide']) {
    expect((await page.goto(`${host.url}/en/${name}/`))?.status()).toBe(200);
    await expect(page.locator('[data-renewed]')).toHaveCount(0);
  }
  host.breakAfter(Number.POSITIVE_INFINITY);
  await host.start();
  await page.reload();
  await expect(page.locator('.newer button')).toBeVisible();
});

test('a copy broken off half way says so, keeps what came, and goes on from there', async ({ page, host, watch }) => {
  await page.goto(`${host.url}/en/take/`);
  // The scripts come first, then the pages in the order of their names: some of both.
  host.breakAfter(70);
  await row(page, 'en').getByRole('button').click();
  await expect(page.locator('[data-failed="network"]')).toBeVisible();
  await expect(row(page, 'en').locator('[data-state="part"]')).toBeVisible();
  await expectAxeClean(page);
  // Without a network it opens what came, and says of the rest that it is not here.
  await host.stop();
  const statuses = new Set<number | undefined>();
  for (const path of ['/en/', '/en/about/', '/en/words/', '/ru/']) statuses.add((await page.goto(host.url + path).catch(() => null))?.status());
  expect(statuses.has(200)).toBe(true);
  expect([...statuses].every((status) => status === 200 || status === 503 || status === undefined)).toBe(true);
  forgive(watch, /503|ERR_/);
  const before = host.asked.filter((path) => path.startsWith('/en/countries/'));
  host.breakAfter(Number.POSITIVE_INFINITY);
  await host.start();
  await page.goto(`${host.url}/en/take/`);
  await expect(row(page, 'en').locator('[data-state="part"]')).toContainText(/\d+/);
  host.asked.length = 0;
  await row(page, 'en').getByRole('button').click();
  await isWhole(page, 'en');
  expect(host.asked.filter((path) => before.includes(path))).toEqual([]);
  await host.stop();
  expect((await page.goto(`${host.url}/en/countries/de/`))?.status()).toBe(200);
});

test('on a full disk it says so, keeps nothing new and loses nothing', async ({ page, context, host }) => {
  const devtools = await context.newCDPSession(page);
  const room = (quotaSize?: number) => devtools.send('Storage.overrideQuotaForOrigin', { origin: host.url, ...(quotaSize === undefined ? {} : { quotaSize }) });
  await page.goto(`${host.url}/en/take/`);
  await room(300_000);
  await row(page, 'en').getByRole('button').click();
  await expect(page.locator('[data-failed="full"]')).toBeVisible();
  await expect(row(page, 'en').locator('[data-state="part"]')).toBeHidden();
  expect((await kept(page)).caches).toEqual([]);
  await room();
  await row(page, 'en').getByRole('button').click();
  await isWhole(page, 'en');
  await expect(page.locator('[data-failed]:visible')).toHaveCount(0);
  await room(100_000);
  await row(page, everything('en')).getByRole('button').click();
  await expect(page.locator('[data-failed="full"]')).toBeVisible();
  await isWhole(page, 'en');
  await expect(row(page, 'ru').locator('[data-state]:visible')).toHaveCount(0);
  await host.stop();
  expect((await page.goto(`${host.url}/en/guide/`))?.status()).toBe(200);
});

test('a file that is not the listed one is not kept, and it says so', async ({ page, host }) => {
  using newer = await renewed();
  const other = mkdtempSync(join(tmpdir(), 'grounds-changed-'));
  cpSync(newer.folder, other, { recursive: true });
  // As somebody on the way, or a host caught half way through renewing, would send it.
  edit(other, 'en/about/index.html', 'id="main"', 'id="main" data-changed=""');
  await host.stop();
  await host.start(other);
  await take(page, host);
  await expect(page.locator('[data-failed="changed"]')).toBeVisible();
  await expect(row(page, 'en').locator('[data-state="whole"]')).toBeHidden();
  rmSync(other, { recursive: true });
});

test('wiping takes the copy and the worker, and then nothing opens without a network', async ({ page, host, watch }) => {
  await taken(page, host);
  await page.locator('[data-offline="kept"] a').click();
  await expect(page).toHaveURL(/\/en\/safety\/#wipe$/);
  const found = page.locator('[data-wipe="found"]');
  for (const kind of ['copy', 'worker']) await expect(found.locator(`[data-kind="${kind}"]`)).toBeVisible();
  await found.getByRole('button').click();
  for (const kind of ['copy', 'worker']) await expect(page.locator(`[data-wipe="gone"] [data-kind="${kind}"]`)).toBeVisible();
  expect(await kept(page)).toEqual(nothing);
  await page.goto(`${host.url}/en/`);
  expect(await kept(page)).toEqual(nothing);
  await host.stop();
  await expect(page.goto(`${host.url}/en/about/`)).rejects.toThrow(/ERR_/);
  forgive(watch, /ERR_/);
});

test('where the browser keeps no copies, it says so and offers the one file', async ({ browser, host }) => {
  const without = await browser.newContext();
  await without.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
  const page = await without.newPage();
  await page.goto(`${host.url}/ru/take/`);
  await expect(page.locator('[data-offline="unsupported"]')).toBeVisible();
  await expect(page.locator('[data-offline="here"]')).toBeHidden();
  await without.close();

  const refusing = await browser.newContext({ serviceWorkers: 'block' });
  const other = await refusing.newPage();
  await take(other, host);
  await expect(other.locator('[data-failed="refused"]')).toBeVisible();
  await expect(row(other, 'en').getByRole('button')).toBeEnabled();
  await refusing.close();
});

test('it can be put on the home screen, under its neutral name', async ({ browser, launchOptions, host }) => {
  // Nothing can be installed from a private window, which every other test is.
  const profile = mkdtempSync(join(tmpdir(), 'grounds-profile-'));
  const context = await browser.browserType().launchPersistentContext(profile, launchOptions);
  const page = await context.newPage();
  await page.goto(`${host.url}/ru/`);
  const devtools = await context.newCDPSession(page);
  const { data = '', errors } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data) as Record<string, string>;
  expect([manifest.name, manifest.short_name]).toEqual(['Grounds', 'Grounds']);
  expect(Object.keys(manifest)).not.toContain('description');
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([]);
  await context.close();
  rmSync(profile, { recursive: true });
});
