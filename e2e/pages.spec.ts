import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import type { Page } from '@playwright/test';
import { type Locale, localeIds } from '../content/locales.ts';
import { answering } from '../scripts/serve.mjs';
import { beekeeper, veteran } from './answers.ts';
import { expectAxeClean, expectNoSidewaysScroll } from './axe.ts';
import { expectGuidanceFor } from './expected.ts';
import { blankOf, sheetsOf } from './pdf.ts';
import { expect } from './test.ts';
import { test } from './visitor.ts';
import { openGuide, quickly, say, screenOf, walk } from './walk.ts';
import { keysWithoutWords } from './words.ts';

const site = join(process.cwd(), 'out');
const paths = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.split(sep).join('/').replace(/index\.html$/, '')}`)
  .sort();
const localeOf = (path: string): Locale => localeIds.find((locale) => path.startsWith(`/${locale}/`)) ?? 'en';
/** Pages that a script draws, and where those without one are sent instead. */
const instead: Readonly<Record<string, readonly string[]>> = { guide: ['paper', 'grounds', 'how-it-decides', 'straight', 'safety'], board: ['paper', 'how-it-decides'] };
const drawnAs = (path: string) => Object.keys(instead).find((name) => path.endsWith(`/${name}/`));

/** What a page says, as it stands or as its file has it; what it says by itself of days that have passed is set aside. */
const textOf = (page: Page, file?: string) =>
  page.evaluate((html) => {
    const from = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
    const main = from.querySelector('main')?.cloneNode(true) as Element;
    for (const mark of main.querySelectorAll('[data-review-by], noscript')) mark.remove();
    return main.textContent;
  }, file);

/** Read at once, and by no locator: to lay what a locator needs into a new document takes longer than all of this. */
const factsOf = (page: Page) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href], link[href]')].map(({ href }) => href);
    const places = links.filter((link) => link.startsWith(`${location.href}#`)).map((link) => link.split('#')[1] ?? '');
    return {
      language: document.documentElement.lang,
      title: document.title,
      headings: document.querySelectorAll('h1').length,
      links,
      unclear: places.filter((id) => document.querySelectorAll(`[id="${id}"]`).length !== 1),
    };
  });

const answered = new Map<string, number>();

test('the site has its pages in every language', () => {
  expect(paths.length).toBeGreaterThan(50);
  const [one, ...others] = localeIds.map((locale) => paths.filter((path) => path.startsWith(`/${locale}/`)).map((path) => path.slice(locale.length + 1)));
  for (const other of others) expect(other).toEqual(one);
});

for (const path of paths) {
  test(`page ${path}`, async ({ reader: { page, watch: seen }, request, quiet, baseURL }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    const drawn = drawnAs(path);
    if (drawn) await expect(page.locator('h1')).toHaveCount(1);
    const { links, ...facts } = await factsOf(page);
    expect(facts).toEqual({ language: localeOf(path), title: 'Grounds', headings: 1, unclear: [] });
    expect(await keysWithoutWords(page)).toEqual([]);
    for (const link of new Set(links.filter((one) => one.startsWith(baseURL ?? '')).map((one) => one.split('#')[0] ?? ''))) {
      if (!answered.has(link)) answered.set(link, (await request.head(link)).status());
      expect(answered.get(link), link).toBe(200);
    }

    const withScript = await textOf(page);
    await expectNoSidewaysScroll(page);
    await expectAxeClean(page);

    if (drawn) {
      await quiet.goto(path);
      const { locale, say: words } = { locale: localeOf(path), say: say(localeOf(path)) };
      const told = quiet.locator('main noscript');
      expect(await told.evaluate((it) => [it.textContent, it.getBoundingClientRect().height > 50])).toEqual([expect.stringContaining(words(`pages.${drawn}.no-script`)), true]);
      await expect(quiet.locator('.needs-script')).toBeHidden();
      expect(await quiet.locator('main a').evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))).toEqual(
        instead[drawn]?.map((to) => `/${locale}/${to}/`),
      );
      await quiet.goto('about:blank');
    } else expect(await textOf(quiet, await response?.text())).toBe(withScript);
    expect(seen.faults.splice(0)).toEqual([]);
  });
}

test('the look at colours notices one pale sentence among many', async ({ page }) => {
  await page.goto('/en/about/');
  await expectAxeClean(page);
  await page.evaluate(() => {
    (document.querySelectorAll('main p')[3] as HTMLElement).style.color = '#ccc';
  });
  await expect(expectAxeClean(page)).rejects.toThrow(/color-contrast/);
});

for (const locale of localeIds) {
  test(`every screen of a journey, ${locale}: axe in both colour schemes, and no wider than 320 px`, async ({ reader: { page, watch: seen } }) => {
    test.setTimeout(240_000);
    const [person, about] = locale === 'en' ? ([beekeeper, 'me'] as const) : ([veteran, 'other'] as const);
    await openGuide(page, locale);
    for (let screen = ''; screen !== 'guided'; ) {
      screen = await screenOf(page);
      await expectNoSidewaysScroll(page);
      await expectAxeClean(page);
      expect(await keysWithoutWords(page)).toEqual([]);
      if (screen !== 'guided') await quickly(page, person, { about, most: 1 });
    }
    expect(seen.faults.splice(0)).toEqual([]);
  });
}

test('a screen with something missing is clean too', async ({ page }) => {
  await openGuide(page, 'ru');
  await walk(page, {}, { until: 'where-now' });
  await page.locator('form button[type="submit"]').click();
  await expect(page.locator('.errors')).toBeFocused();
  await expectNoSidewaysScroll(page);
  await expectAxeClean(page);
});

/** Without spaces, which paper does not keep, and with ligatures taken apart. */
const squeezed = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

for (const format of ['A4', 'Letter'] as const) {
  test(`printed on ${format}: every sheet says it is no decision, and no row is cut`, async ({ page }) => {
    await openGuide(page, 'en');
    await walk(page, beekeeper);
    const line = squeezed((await page.locator('.sheet-line').textContent()) ?? '');
    expect(line).toContain('notadecision');

    await page.emulateMedia({ media: 'print' });
    const sheets = sheetsOf(await page.pdf({ format })).map(squeezed);
    expect(sheets.length).toBeGreaterThan(3);
    for (const [at, sheet] of sheets.entries()) {
      expect(sheet, `sheet ${at + 1}`).toContain(line);
      expect(sheet, `sheet ${at + 1}`).toContain(`${at + 1}/${sheets.length}`);
    }

    // Found whole on one sheet, whatever is open or closed on the screen.
    const whole = await page
      .locator('.guidance :is([data-row] p, .papers > li > span:last-child, .phrase .words, .first li strong, .steps h3, #lawyer li, .side th)')
      .evaluateAll((all) => all.filter((one) => !one.closest('.noprint')).map((one) => one.textContent ?? ''));
    expect(whole.length).toBeGreaterThan(30);
    for (const text of whole.map(squeezed)) expect(sheets.some((sheet) => sheet.includes(text)), text).toBe(true);
    const helpers = await page.locator('.people a.name').evaluateAll((all) => all.map((one) => `${one.textContent} ${one.getAttribute('href')}`));
    expect(helpers.length).toBeGreaterThan(5);
    for (const helper of helpers.map(squeezed)) expect(sheets.some((sheet) => sheet.includes(helper)), helper).toBe(true);
    // Not on paper: what only a screen can do.
    const paper = sheets.join('');
    for (const key of ['ui.take.print-do', 'ui.take.forget', 'ui.shell.skip']) expect(paper).not.toContain(squeezed(say('en')(key)));
  });
}

test('the guidance for four countries leaves no sheet half empty, and numbers no parts where there are no contents', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, { ...beekeeper, destinations: ['ge', 'fi', 'kz', 'de'] });
  await page.emulateMedia({ media: 'print' });
  for (const number of await page.locator('.part__head > span').all()) await expect(number).toBeHidden();
  const blanks = blankOf(await page.pdf({ format: 'A4' }));
  expect(blanks.length).toBeGreaterThan(20);
  // The last sheet ends where it ends; of A4 this is a third.
  expect(blanks.slice(0, -1).filter((blank) => blank > 842 / 3)).toEqual([]);
});

test('content pages print whole, what is closed on the screen included', async ({ page }) => {
  for (const path of ['/en/how-it-decides/', '/ru/straight/', '/ru/sources/']) {
    await page.goto(path);
    const texts = await page.locator('main').evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement?.closest('.noprint, .hide, .actions, svg, [hidden], [dir="rtl"], [lang="he"]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
      );
      const found: string[] = [];
      while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
      return found;
    });
    const paper = squeezed(sheetsOf(await page.pdf({ format: 'A4' })).join(''));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.map(squeezed).filter((text) => !paper.includes(text))).toEqual([]);
  }
});

test('the folder works below any path', async ({ browser }) => {
  const answer: RequestListener = answering(site);
  const below = '/some/where';
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(`${below}/`)) return void response.writeHead(404).end();
    request.url = request.url.slice(below.length);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const context = await browser.newContext({ baseURL: `http://localhost:${(server.address() as AddressInfo).port}` });
  const page = await context.newPage();
  const missed: string[] = [];
  context.on('response', (response) => {
    if (response.status() >= 400) missed.push(response.url());
  });
  await page.goto(`${below}/`);
  await page.locator('a[href$="en/"]').click();
  await expect(page).toHaveURL(new RegExp(`${below}/en/$`));
  await page.locator('main a[href$="guide/"]').first().click();
  await expect(page.locator('[data-screen="beginning"]')).toBeVisible();
  await walk(page, beekeeper, { until: 'why-refuse' });
  await page.locator('.top a.lang[lang="ru"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page).toHaveURL(new RegExp(`${below}/ru/guide/$`));
  await walk(page, beekeeper);
  await expectGuidanceFor(page, beekeeper);
  const [beside] = await Promise.all([page.waitForEvent('popup'), page.locator('.foot a[href$="safety/"]').click()]);
  await expect(beside).toHaveURL(new RegExp(`${below}/ru/safety/$`));
  expect(missed).toEqual([]);
  await context.close();
  await new Promise((resolve) => server.close(resolve));
});

test('what is not there says so in every language, at any depth', async ({ page, watch }) => {
  for (const path of ['/nothing/', '/en/nothing/at/all/']) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    for (const locale of localeIds) await expect(page.locator('main')).toContainText(say(locale)('pages.not-found.title'));
    await page.locator('main a').first().click();
    await expect(page).toHaveURL(/\/en\/$/);
  }
  expect(readFileSync(join(site, 'robots.txt'), 'utf8')).not.toBe('');
  // Chromium reports the missing page itself.
  expect(watch.faults.every((fault) => fault.includes('404'))).toBe(true);
  watch.faults.length = 0;
});
