import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Locale, localeIds } from '../content/locales.ts';
import { answering } from '../scripts/serve.mjs';
import { groupOf, packNames, packs } from '../scripts/seal/packs.mjs';
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
  /** After so many bytes of what is at this address, and what is waited for, the connection breaks off. */
  breakWithin(path: string, bytes: number, waiting?: () => Promise<void>): void;
};

const test = base.extend<{ host: Host }>({
  host: async ({ context }, use) => {
    const asked: string[] = [];
    let left = Number.POSITIVE_INFINITY;
    let answer = answering(site);
    let broken: Parameters<Host['breakWithin']> | undefined;
    const breaking = (response: ServerResponse, bytes: number, waiting: () => Promise<void> = async () => {}) => {
      response.end = ((body: Buffer) => {
        response.write(body.subarray(0, bytes), () => void waiting().finally(() => response.destroy()));
        return response;
      }) as typeof response.end;
    };
    const serving = () => createServer((request, response) => {
      if (left <= 0) return void request.socket.destroy();
      left -= 1;
      asked.push(request.url ?? '');
      // Packing all of the site anew for every test would take most of its time.
      delete request.headers['accept-encoding'];
      if (broken && request.url === broken[0]) breaking(response, broken[1], broken[2]);
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
      breakWithin: (...how) => {
        broken = how;
      },
    });
    server.close();
    server.closeAllConnections();
  },
});

// What a browser remembers of a host, or of having no network, is what these are about: each begins with one that knows nothing.
test.use({ reuseContext: false });

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

/** What a folder holds. */
function filesIn(folder: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map((entry) => [join(entry.parentPath, entry.name).slice(folder.length + 1), readFileSync(join(entry.parentPath, entry.name))]));
}
const packsOf = (folder: string) => packNames(filesIn(folder).keys());
const packAt = (group: string) => `/${packsOf(site)[group]}`;
function withoutPacks(folder: string) {
  for (const name of Object.values(packsOf(folder))) rmSync(join(folder, name));
}

/** The site with one sentence changed, sealed anew as far as the worker goes. */
async function renewed(change: (folder: string) => void = (folder) => edit(folder, 'en/words/index.html', 'id="main"', 'id="main" data-renewed=""')) {
  const folder = mkdtempSync(join(tmpdir(), 'grounds-renewed-'));
  cpSync(site, folder, { recursive: true });
  change(folder);
  withoutPacks(folder);
  for (const { name, contents } of packs(filesIn(folder)).values()) writeFileSync(join(folder, name), contents);
  writeFileSync(join(folder, 'sw.js'), await worker({ root, shipped: filesIn(folder) }));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}
/** The site as it is, but for what is done to the folder afterwards: the worker knows nothing of it. */
function spoilt(change: (folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'grounds-spoilt-'));
  cpSync(site, folder, { recursive: true });
  change(folder);
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}
function edit(folder: string, file: string, from: string, to: string) {
  const before = readFileSync(join(folder, file), 'utf8');
  if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(folder, file), before.replace(from, to));
}

test('the worker lists every file of the site, and only the page that registers it may make its address', () => {
  const names = [...filesIn(site).keys()];
  const script = readFileSync(join(site, 'sw.js'), 'utf8');
  const listed = new Set([...script.matchAll(/\["([^"]+)","[\w-]{22}","\w+"\]/g)].map(([, name]) => name));
  const packed = Object.values(packsOf(site));
  expect(packed).toHaveLength(localeIds.length + 1);
  expect(names.filter((name) => !listed.has(name)).sort()).toEqual(['SHA256SUMS', 'robots.txt', 'sw.js', ...packed].sort());
  for (const name of packed) expect(script).toContain(`"${name}"`);
  const named = names.filter((name) => name.endsWith('.html') && /http-equiv="Content-Security-Policy" content="[^"]*trusted-types grounds-worker"/.test(readFileSync(join(site, name), 'utf8')));
  expect(named.sort()).toEqual(localeIds.map((locale) => `${locale}/take/index.html`).sort());
});

test('the packs hold every file of a copy, as it lies in the folder', () => {
  const files = filesIn(site);
  for (const [group, name] of Object.entries(packsOf(site))) {
    const pack = files.get(name) ?? Buffer.alloc(0);
    let at = pack.indexOf(10) + 1;
    const inside = JSON.parse(pack.subarray(0, at).toString()) as [string, number, string][];
    for (const [file, length] of inside) {
      expect(pack.subarray(at, at + length).equals(files.get(file) ?? Buffer.alloc(0)), file).toBe(true);
      at += length;
    }
    expect(at).toBe(pack.length);
    const others = /^(robots\.txt|sw\.js|SHA256SUMS|assets\/copy\..*)$/;
    expect(inside.map(([file]) => file).sort()).toEqual([...files.keys()].filter((file) => groupOf(file) === group && !others.test(file)).sort());
  }
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
  expect(host.asked.filter((path) => path !== '/sw.js')).toEqual([packAt('ru')]);
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
  // File by file, as where a host has no packs: the scripts come first, then the pages in the order of their names; some of both.
  using bare = spoilt(withoutPacks);
  await host.stop();
  await host.start(bare.folder);
  await page.goto(`${host.url}/en/take/`);
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

test('a fresh copy asks for the list and for one pack a group, and a page of it is what it was', async ({ page, host }) => {
  await page.goto(`${host.url}/en/take/`);
  host.asked.length = 0;
  await row(page, 'en').getByRole('button').click();
  await isWhole(page, 'en');
  expect(host.asked).toEqual(['/sw.js', packAt('shared'), packAt('en')]);
  const headers = async () => {
    const sent = (await page.goto(`${host.url}/en/words/`))?.headers() ?? {};
    return Object.fromEntries(['content-type', 'content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy', 'etag', 'cache-control', 'content-length'].map((name) => [name, sent[name]]));
  };
  const ofCopy = await headers();
  await expect(page.locator('main h1')).toBeVisible();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister());
  await page.goto('about:blank');
  const ofHost = await headers();
  expect(ofHost['content-type']).toContain('text/html');
  expect(ofCopy).toEqual({ ...ofHost, etag: undefined, 'cache-control': undefined, 'content-length': undefined });
});

test('of a pack broken off in the middle what came is kept, and the rest comes file by file', async ({ page, host, watch }) => {
  const pack = readFileSync(join(site, packAt('en')));
  const inside = JSON.parse(pack.subarray(0, pack.indexOf(10)).toString()) as [string, number, string][];
  let end = pack.indexOf(10) + 1;
  const came = inside.slice(0, 30).map(([file, length]) => {
    end += length;
    return `/${file.replace(/index\.html$/, '')}`;
  });
  // In the middle of the file after those; and only when they are here, since a browser drops what it has not handed on by then.
  const shared = readFileSync(join(site, packAt('shared')));
  const all = JSON.parse(shared.subarray(0, shared.indexOf(10)).toString()).length + came.length;
  host.breakWithin(packAt('en'), end + 100, async () => {
    await expect(page.locator('[data-offline="progress"]')).toContainText(`${all}`);
    host.breakAfter(0);
  });
  await take(page, host);
  await expect(page.locator('[data-failed="network"]')).toBeVisible();
  await expect(row(page, 'en').locator('[data-state="part"]')).toContainText(/\d+/);
  await expect(row(page, 'en').locator('[data-state="whole"]')).toBeHidden();
  await host.stop();
  expect((await page.goto(`${host.url}${came.at(-1)}`))?.status()).toBe(200);
  expect((await page.goto(`${host.url}/${inside.at(-1)?.[0].replace(/index\.html$/, '')}`))?.status()).toBe(503);
  forgive(watch, /503|ERR_/);
  host.breakAfter(Number.POSITIVE_INFINITY);
  await host.start();
  await page.goto(`${host.url}/en/take/`);
  await expect(row(page, 'en').locator('[data-state="part"]')).toBeVisible();
  host.asked.length = 0;
  await row(page, 'en').getByRole('button').click();
  await isWhole(page, 'en');
  const rest = inside.slice(30).map(([file]) => `/${file.replace(/index\.html$/, '')}`);
  expect(host.asked.filter((path) => path !== '/sw.js').sort()).toEqual(rest.sort());
});

test('where only the pack breaks off, at its start or later, the copy is whole all the same', async ({ page, host }) => {
  for (const [bytes, locale] of [[10, 'en'], [3_000_000, 'ru']] as const) {
    host.breakWithin(packAt(locale), bytes);
    await taken(page, host, locale);
    await expect(page.locator('[data-failed]:visible')).toHaveCount(0);
    expect(host.asked.filter((path) => path === packAt(locale))).toHaveLength(1);
  }
  await host.stop();
  for (const locale of ['en', 'ru']) expect((await page.goto(`${host.url}/${locale}/countries/de/`))?.status()).toBe(200);
});

test('a pack in which a file was changed is not kept, and it says so', async ({ page, host }) => {
  // As long as before, so that only the hash can tell.
  using other = spoilt((folder) => edit(folder, packAt('en'), 'id="main"', 'id="mine"'));
  await host.stop();
  await host.start(other.folder);
  await take(page, host);
  await expect(page.locator('[data-failed="changed"]')).toBeVisible();
  await expect(row(page, 'en').locator('[data-state="whole"]')).toBeHidden();
  await expect(row(page, 'en').locator('[data-state="part"]')).toBeVisible();
  const kept = await page.evaluate(async () => {
    const found = await caches.match(new URL('../', location.href).href);
    return found?.text();
  });
  expect(kept).toBeUndefined();
  expect(host.asked.filter((path) => path === '/en/')).toEqual([]);
});

for (const [what, change] of [
  ['has no packs', withoutPacks],
  ['sends something else in their place', (folder) => { for (const name of Object.values(packsOf(folder))) writeFileSync(join(folder, name), '<!DOCTYPE html>\n<title>Nothing</title>'); }],
  ['has packs that do not hold everything', (folder) => { for (const name of Object.values(packsOf(folder))) writeFileSync(join(folder, name), '[]\n'); }],
] as [string, (folder: string) => void][]) {
  test(`a host that ${what} gives a whole copy, file by file`, async ({ page, host }) => {
    using other = spoilt(change);
    await host.stop();
    await host.start(other.folder);
    await taken(page, host);
    expect(host.asked).toContain('/en/countries/de/');
    await host.stop();
    expect((await page.goto(`${host.url}/en/countries/de/`))?.status()).toBe(200);
  });
}

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
  using other = spoilt((folder) => {
    withoutPacks(folder);
    // As somebody on the way, or a host caught half way through renewing, would send it.
    edit(folder, 'en/about/index.html', 'id="main"', 'id="main" data-changed=""');
  });
  await host.stop();
  await host.start(other.folder);
  await take(page, host);
  await expect(page.locator('[data-failed="changed"]')).toBeVisible();
  await expect(row(page, 'en').locator('[data-state="whole"]')).toBeHidden();
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
