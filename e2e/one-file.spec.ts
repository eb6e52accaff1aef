import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { gates } from '../content/gates.ts';
import { localeIds } from '../content/locales.ts';
import { codeOf } from '../machines/code.ts';
import { type Answers, settle } from '../machines/path.ts';
import { holds } from '../machines/truth.ts';
import { personas } from '../tests/personas/index.ts';
import { answersFor } from '../tests/personas/persona.ts';
import { beekeeper, tellingMuch, veteran } from './answers.ts';
import { expectAxeClean, expectNoSidewaysScroll } from './axe.ts';
import { expectFindings, expectGuidanceFor } from './expected.ts';
import { kept, nothing } from './kept.ts';
import { sheetsOf } from './pdf.ts';
import { everything, refusedIn } from './refused.ts';
import { expect } from './test.ts';
import { test as base } from './visitor.ts';
import { button, frame, pressForGood, quickly, say, walk } from './walk.ts';

const nameOf = (locale: string) => `grounds.${locale}.html`;
const pathOf = (locale: string) => join(process.cwd(), 'out', 'one-file', nameOf(locale));
const addressOf = (locale: string) => pathToFileURL(pathOf(locale)).href;

/** Nothing is asked for but the file itself, and nothing is tried that its policy forbids. */
async function watching(context: BrowserContext) {
  const watch = { faults: [] as string[], requests: [] as string[] };
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => console.error(`forbidden by ${effectiveDirective}: ${blockedURI}`));
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') watch.faults.push(message.text());
  });
  context.on('weberror', (error) => watch.faults.push(String(error.error())));
  context.on('request', (request) => watch.requests.push(request.url()));
  return watch;
}
const test = base.extend({
  watch: async ({ context }, use, info) => {
    info.setTimeout(240_000);
    const watch = await watching(context);
    await use(watch);
    expect(watch.faults).toEqual([]);
  },
});

async function openFile(page: Page, locale: string) {
  await page.goto(addressOf(locale));
  await expect(frame(page)).toHaveAttribute('data-screen', 'beginning');
}
/** Without a pointer, which needs frames to find its way. */
const tap = async (page: Page, key: string) => (await button(page, key)).dispatchEvent('click');
/** By a code, which is quick enough for everybody; what the code leaves open is answered on the way. */
async function bring(page: Page, answers: Answers) {
  await tap(page, 'ui.bring.title');
  await page.locator('#bring-code').fill(codeOf(answers));
  await page.locator('#bring-code').press('Enter');
  await expect(frame(page)).not.toHaveAttribute('data-screen', 'beginning');
  await quickly(page, answers);
}

/** Everything found for a person, by its ids: the same in every language. */
const found = (page: Page) =>
  page.evaluate(() =>
    ['ground', 'standing', 'element', 'row', 'referral', 'other', 'destination', 'policy', 'difference', 'step'].flatMap((name) =>
      [...document.querySelectorAll(`.guidance [data-${name}]`)].map((one) => `${name} ${one.getAttribute(`data-${name}`)}`).sort(),
    ),
  );
const isOutside = (answers: Answers) => gates.some(({ kind, when }) => kind === 'scope' && holds(when, settle(answers).facts) === true);

const together = 8;
for (let from = 0; from < personas.length; from += together) {
  const group = personas.slice(from, from + together);
  test(`the same findings as everywhere: ${group[0]?.id} to ${group.at(-1)?.id}`, async ({ undrawn }) => {
    const context = await undrawn.newContext();
    const watch = await watching(context);
    const [page, russian] = [await context.newPage(), await context.newPage()];
    await openFile(page, 'en');
    await openFile(russian, 'ru');
    for (const persona of group) {
      await test.step(persona.id, async () => {
        const answers = answersFor(persona);
        await bring(page, answers);
        if (isOutside(answers)) await expect(page.locator('article[data-ground]')).toHaveCount(0);
        else await expectGuidanceFor(page, answers);
        const inEnglish = await found(page);
        expect(inEnglish.length).toBeGreaterThan(0);
        await bring(russian, answers);
        expect(await found(russian)).toEqual(inEnglish);
        // The next person begins where nothing of this one is left.
        for (const one of [page, russian]) {
          await tap(one, 'ui.take.forget');
          await tap(one, 'ui.review.sure-yes');
          await expect(frame(one)).toHaveAttribute('data-screen', 'beginning');
        }
      });
    }
    expect(new Set(watch.requests)).toEqual(new Set(localeIds.map(addressOf)));
    expect(watch.faults).toEqual([]);
    await context.close();
  });
}

for (const [locale, person, about] of [['en', beekeeper, 'me'], ['ru', veteran, 'other']] as const) {
  test(`a whole walk, ${locale}: nothing requested, nothing kept, no address changed, no other page to go to`, async ({ page, watch }) => {
    await openFile(page, locale);
    await walk(page, person, {
      about,
      onScreen: async () => {
        expect(await kept(page)).toEqual(nothing);
        expect(page.url()).toBe(addressOf(locale));
        await expect(page).toHaveTitle('Grounds');
        const links = await page.locator('a[href], link[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
        expect(links.filter((link) => !/^(https?:\/\/|#|about:blank$)/.test(link))).toEqual([]);
      },
    });
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('h1')).toHaveText(say(locale, about)('ui.guidance.title'));
    await expectGuidanceFor(page, person, about);
    const places = await page.locator('a[href^="#"]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
    expect(await page.evaluate((ids) => ids.filter((id) => !document.getElementById(id)), places)).toEqual([]);
    expect(await page.locator('.src > li').count()).toBeGreaterThan(20);
    await page.goBack();
    await expect(frame(page)).toHaveAttribute('data-screen', 'reviewing');
    await page.goForward();
    await expect(frame(page)).toHaveAttribute('data-screen', 'guided');
    expect(watch.requests).toEqual([addressOf(locale)]);
  });
}

test('what can be carried away is carried away from the file too: paper, text and answers', async ({ page, watch }) => {
  await openFile(page, 'en');
  await quickly(page, beekeeper);
  const sheets = sheetsOf(await page.pdf({ format: 'A4' })).map((sheet) => sheet.normalize('NFKC').replace(/\s+/g, ''));
  expect(sheets.length).toBeGreaterThan(3);
  for (const sheet of sheets) expect(sheet).toContain('notadecision');
  expect(sheets.join('')).not.toContain(say('en')('take.inside.title').replace(/\s+/g, ''));

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  });
  const way = (id: string) => page.locator(`#take [data-take="${id}"]`).getByRole('button');
  await way('text').click();
  await expect(page.locator('pre.plain-text')).toContainText(say('en')('ui.guidance.title'));
  const [download] = await Promise.all([page.waitForEvent('download'), way('file').click()]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8')).answers).toMatchObject(beekeeper);
  expect(watch.requests.filter((url) => !url.startsWith('blob:'))).toEqual([addressOf('en')]);
});

for (const [how, leave] of [
  ['by the button', (page: Page) => page.locator('[data-leave]').click()],
  ['by Shift three times', async (page: Page) => {
    for (let pressed = 0; pressed < 3; pressed++) await page.keyboard.press('Shift');
  }],
] as const) {
  test(`the file is left at once, ${how}, and Back shows nothing that was asked`, async ({ page }) => {
    await page.goto('about:blank#before');
    await openFile(page, 'en');
    await walk(page, tellingMuch, { until: 'service' });
    await leave(page);
    await expect(page).toHaveURL('about:blank');
    await page.goBack();
    await expect(page).toHaveURL('about:blank#before');
  });
}

test('it opens from a folder with spaces and Russian letters, renamed', async ({ page, watch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'grounds-'));
  try {
    const at = join(folder, 'Мои загрузки (2)', 'файл с флешки #1.html');
    mkdirSync(join(at, '..'));
    copyFileSync(pathOf('ru'), at);
    await page.goto(pathToFileURL(at).href);
    await expect(frame(page)).toHaveAttribute('data-screen', 'beginning');
    await quickly(page, beekeeper);
    await expectGuidanceFor(page, beekeeper);
    await pressForGood(page, 'ui.take.forget');
    expect(await kept(page)).toEqual(nothing);
    expect(watch.requests).toEqual([pathToFileURL(at).href]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

for (const locale of localeIds) {
  test(`axe in both colour schemes, and no wider than 320 px, ${locale}`, async ({ page }) => {
    await openFile(page, locale);
    await expectNoSidewaysScroll(page);
    await expectAxeClean(page);
    await quickly(page, locale === 'en' ? beekeeper : veteran);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await expectAxeClean(page);
  });

  test(`without script the file says what to do, and is readable, ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf(locale));
    const instead = await page.locator('main noscript').evaluate((it) => ({ says: it.textContent, tall: it.getBoundingClientRect().height > 50 }));
    expect(instead).toEqual({ says: expect.stringContaining(say(locale)('take.inside.no-script')), tall: true });
    await expect(page.locator('.needs-script')).toBeHidden();
    await expect(page.getByText(say(locale)('take.inside.p2'))).toBeVisible();
    await expect(page.getByText(say(locale)('pages.safety.helplines.title'))).toBeVisible();
    await context.close();
  });

  test(`the page that offers the files says of both what is true, and hands them out, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/take/`);
    for (const id of localeIds) {
      const file = readFileSync(pathOf(id));
      const told = (what: string) => page.locator(`[data-one-file="${nameOf(id)}"][data-says="${what}"]`);
      expect(((await told('bytes').textContent()) ?? '').replace(/\D/g, '')).toBe(String(file.length));
      await expect(told('kilobytes')).toHaveText(String(Math.round(file.length / 1000)));
      await expect(told('sha256')).toHaveText(createHash('sha256').update(file).digest('hex'));
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`a[download="${nameOf(id)}"]`).click()]);
      expect(download.suggestedFilename()).toBe(nameOf(id));
      expect(readFileSync(await download.path()).equals(file)).toBe(true);
    }
  });
}

test('even a script in the file could send nothing away, run no text and write no markup', async ({ page, watch }) => {
  await openFile(page, 'en');
  expect(await refusedIn(page, 'https://example.org/?answer=1')).toEqual(everything);
  for (const directive of ['connect-src', 'img-src', 'script-src-elem']) expect(watch.faults.filter((fault) => fault.startsWith(`forbidden by ${directive}`))).not.toEqual([]);
  watch.faults.length = 0;
});

test.describe('the board in one file', () => {
  for (const locale of localeIds) {
    test(`answers by keyboard, findings as everywhere, a case saved under a passphrase and opened again, ${locale}`, async ({ page, watch }) => {
      const address = pathToFileURL(join(process.cwd(), 'out', 'one-file', `grounds-board.${locale}.html`)).href;
      const words = say(locale, 'other');
      const name = (key: string) => page.getByRole('button', { name: words(key), exact: true });
      await page.goto(address);
      await page.locator('.board__open').focus();
      await page.keyboard.press('1');
      await expect(page.locator('.board__open')).toHaveAttribute('data-question', 'where-now');

      await name('ui.board.files').click();
      await page.locator('#board-code').fill(codeOf(beekeeper));
      await name('ui.bring.code-do').click();
      await expect(page.locator('#board-code')).toHaveValue('');
      await expectFindings(page, beekeeper);
      for (const field of ['#board-passphrase', '#board-again']) await page.locator(field).fill('some words together');
      const saving = page.waitForEvent('download');
      await name('ui.board.save').click();
      const file = await (await saving).path();
      await expectAxeClean(page);
      await expectNoSidewaysScroll(page);

      await page.reload();
      await expect(page.locator('.board__row .a:not(.open)')).toHaveCount(0);
      await name('ui.board.files').click();
      await page.locator('#board-passphrase').fill('some words together');
      await page.locator('#board-file').setInputFiles(file);
      await name('ui.board.open-file').click();
      await expect(page.locator('.board__row .a:not(.open)').first()).toBeVisible();
      await expectFindings(page, beekeeper);
      await page.locator('#this-file').scrollIntoViewIfNeeded();
      await expect(page.getByText(words('take.inside.board.p1'))).toBeVisible();
      expect([...new Set(watch.requests)].filter((request) => !request.startsWith('blob:'))).toEqual([address]);
      expect(await kept(page)).toEqual(nothing);
    });
  }
});
