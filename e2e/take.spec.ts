import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { localeIds } from '../content/locales.ts';
import { codeOf, inGroups, readCode, thisBook } from '../machines/code.ts';
import { settle } from '../machines/path.ts';
import { beekeeper, student, veteran } from './answers.ts';
import { expectAxeClean, expectNoSidewaysScroll } from './axe.ts';
import { expectGuidanceFor } from './expected.ts';
import { sheetsOf } from './pdf.ts';
import { expect, test } from './test.ts';
import { button, frame, openGuide, say, walk } from './walk.ts';

const openBring = async (page: Page) => (await button(page, 'ui.bring.title')).click();
const openCode = async (page: Page, code: string) => {
  await page.locator('#bring-code').fill(code);
  await (await button(page, 'ui.bring.code-do')).click();
};
const said = (page: Page) => page.locator('#bring-said');
const showCode = async (page: Page) => (await button(page, 'ui.take.code-do')).click();

for (const [locale, answers, about] of [['en', beekeeper, 'me'], ['ru', veteran, 'other']] as const) {
  test(`the code on the screen opens the same guidance again, ${locale}`, async ({ page, context, watch }) => {
    await openGuide(page, locale);
    await walk(page, answers, { about });
    await showCode(page);
    const written = await page.locator('[data-code-signs]').textContent();
    // The walk declines what these answers leave out: of the others the code says the same.
    expect(readCode(written ?? '')).toMatchObject({ ok: true, answers: settle(answers).live });
    await expect(page.getByRole('img', { name: say(locale)('ui.take.code-picture') })).toBeVisible();
    await expectAxeClean(page);
    await expectNoSidewaysScroll(page);

    const other = await context.newPage();
    await openGuide(other, locale);
    const before = watch.requests.length;
    await other.locator(`input[name="about"][value="${about}"]`).check();
    await openBring(other);
    await openCode(other, (written ?? '').toLowerCase());
    await expect(frame(other)).toHaveAttribute('data-screen', 'reviewing');
    await walk(other, answers);
    await expectGuidanceFor(other, answers, about);
    // What opens a code is a file of ours, the same for everybody; nothing of the code is asked for.
    expect(watch.requests.slice(before).every((request) => /^GET http:\/\/localhost:\d+\/assets\/[\w.-]+\.js$/.test(request))).toBe(true);
    expect(other.url()).toMatch(new RegExp(`/${locale}/guide/$`));
  });
}

test('a code that cannot be read says where, and changes nothing', async ({ page }) => {
  await openGuide(page, 'en');
  await openBring(page);
  const words = say('en');
  const code = codeOf(beekeeper);
  const wrong = code.slice(0, 9) + (code[9] === '7' ? '8' : '7') + code.slice(10);
  const ofAnotherBank = codeOf(beekeeper, { ...thisBook, bank: 9 });
  for (const [typed, told] of [
    ['', words('ui.bring.empty')],
    [wrong, words('ui.bring.mistyped', { at: 10, group: 3, place: 2 })],
    [`${code.slice(0, 4)}Ж${code.slice(5)}`, words('ui.bring.strange', { at: 5, sign: 'Ж' })],
    [code.slice(2), words('ui.bring.broken')],
    ['<script>alert(1)</script>', words('ui.bring.strange', { at: 1, sign: '<' })],
    ['A'.repeat(5000), words('ui.bring.too-long')],
    [ofAnotherBank, words('ui.bring.unknown-bank', { bank: 9 })],
  ] as const) {
    await openCode(page, typed);
    await expect(said(page)).toHaveText(told);
    await expect(frame(page)).toHaveAttribute('data-screen', 'beginning');
  }
  await expectAxeClean(page);
  await openCode(page, inGroups(code));
  await expect(frame(page)).toHaveAttribute('data-screen', 'reviewing');
});

test('the file that was saved is brought back; another one says why it is not, and changes nothing', async ({ page }) => {
  await openGuide(page, 'ru');
  await walk(page, student);
  const saving = page.waitForEvent('download');
  await (await button(page, 'ui.take.file-do')).click();
  const file = readFileSync(await (await saving).path());
  await page.reload();
  await openBring(page);
  const words = say('ru');
  const give = (contents: string | Buffer) => page.locator('#bring-file').setInputFiles({ name: 'grounds.json', mimeType: 'application/json', buffer: Buffer.from(contents) });
  for (const [contents, told] of [
    ['not at all', words('ui.bring.file-foreign')],
    ['{"hello":"world"}', words('ui.bring.file-foreign')],
    ['', words('ui.bring.file-foreign')],
    [file.subarray(0, file.length / 2), words('ui.bring.file-cut')],
    ['{"v":1,"on":"2026-11-28","rounds":600000,"salt":"AA==","iv":"AA==","data":"AA=="}', words('ui.bring.file-locked')],
    ['{"v":1,"on":"2026-11-28","rounds":600000,"salt":"AA', words('ui.bring.file-locked-cut')],
    ['{"version":99,"answers":{}}', words('ui.bring.file-version')],
    ['{"version":1,"answers":{"army":"mars"}}', words('ui.bring.file-strange', { where: 'answers.army' })],
    ['{"version":1,"answers":{"__proto__":"x"}}', words('ui.bring.file-strange', { where: 'answers.__proto__' })],
    [Buffer.alloc(70_000, 32), words('ui.bring.file-big')],
  ] as const) {
    await give(contents);
    await expect(said(page)).toHaveText(told);
    await expect(said(page)).toHaveClass('error-line');
    await expect(frame(page)).toHaveAttribute('data-screen', 'beginning');
  }
  await give(file);
  await expect(frame(page)).toHaveAttribute('data-screen', 'reviewing');
  await walk(page, student);
  await expectGuidanceFor(page, student);
});

const printed = async (page: Page) => sheetsOf(await page.pdf({ format: 'A4' }));
/** What the page would print while its own print window is open. */
const whilePrinting = async (page: Page, press: () => Promise<void>) => {
  await page.evaluate(() => {
    window.print = () => {};
  });
  await press();
  // What comes late, while a window prints without waiting, has no place on the sheet.
  await page.evaluate(() => document.querySelector('main')?.append(Object.assign(document.createElement('p'), { textContent: 'late', id: 'came-late' })));
  const sheets = await printed(page);
  await page.evaluate(() => {
    dispatchEvent(new Event('afterprint'));
    document.getElementById('came-late')?.remove();
  });
  return sheets;
};

for (const locale of localeIds) {
  test(`the plain sheet holds the code and nothing else, ${locale}`, async ({ page }) => {
    await openGuide(page, locale);
    await walk(page, beekeeper);
    await showCode(page);
    const whole = (await printed(page)).length;
    const sheets = await whilePrinting(page, async () => (await button(page, 'ui.take.code-sheet')).click());
    expect(sheets.map((sheet) => sheet.trim().replace(/\s+/g, ' '))).toEqual([inGroups(codeOf(beekeeper))]);
    expect((await printed(page)).length).toBe(whole);
  });
}

for (const locale of localeIds) {
  test(`two languages side by side are line by line the same, ${locale}`, async ({ page }) => {
    const other = localeIds.find((id) => id !== locale) as (typeof localeIds)[number];
    await openGuide(page, locale);
    await walk(page, beekeeper);
    await (await button(page, 'ui.take.two-do')).click();
    const rows = page.locator('.two__row');
    await expect(rows.first()).toBeVisible();
    const told = await rows.evaluateAll((all) => all.map((row) => [...row.children].map((side) => `${side.getAttribute('lang')} ${side.tagName}`)));
    expect(told.length).toBeGreaterThan(40);
    for (const [left = '', right = ''] of told) expect(right).toBe(left.replace(locale, other));
    for (const key of ['ui.guidance.part-grounds', 'ui.lines.answers', 'ui.guidance.part-lawyer']) {
      await expect(rows.filter({ hasText: say(locale)(key) }).first()).toContainText(say(other)(key));
    }
    await expectAxeClean(page);
    await expectNoSidewaysScroll(page);
    const sheets = await whilePrinting(page, async () => (await button(page, 'ui.lines.two-print')).click());
    for (const id of [locale, other]) expect(sheets[0]).toContain(say(id)('ui.guidance.title'));
    expect(sheets.join('')).toContain(say(other)('ui.guidance.part-lawyer'));
  });
}

test('only the chosen parts go on paper, and with none chosen it says so', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper);
  const words = say('en');
  await page.locator('summary', { hasText: words('ui.take.print-which') }).click();
  const boxes = page.locator('.ticks input');
  await expect(boxes).toHaveCount(8);
  const whole = (await printed(page)).join(' ');
  for (const id of ['grounds', 'where', 'other', 'words', 'lawyer', 'help']) await page.getByRole('checkbox', { name: words(`ui.guidance.part-${id}`), exact: true }).uncheck();
  const some = (await whilePrinting(page, async () => (await button(page, 'ui.take.print-do')).click())).join(' ');
  for (const id of ['steps', 'papers']) expect(some).toContain(words(`ui.guidance.part-${id}`));
  for (const id of ['grounds', 'where', 'lawyer']) expect(some).not.toContain(words(`ui.guidance.part-${id}`));
  expect((await printed(page)).join(' ')).toBe(whole);
  for (const id of ['steps', 'papers']) await page.getByRole('checkbox', { name: words(`ui.guidance.part-${id}`), exact: true }).uncheck();
  await (await button(page, 'ui.take.print-do')).click();
  await expect(page.locator('#take [data-take="print"] [role="status"]')).toHaveText(words('ui.take.print-none'));
});

test('on a phone each answer stands in the row of its own button, and one does not stay above another', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openGuide(page, 'en');
  await walk(page, beekeeper);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async () => {} } });
  });
  const row = (id: string) => page.locator(`#take [data-take="${id}"]`);
  const press = (id: string) => row(id).locator('> button').click();
  const told = page.locator('#take .take [role="status"]:not(:empty)');
  await press('text');
  await expect(row('text').getByRole('status')).toHaveText(say('en')('ui.take.copied'));
  await expect(row('text').getByRole('status')).toBeInViewport();
  for (const [id, answer] of [['code', '.code__signs'], ['two', '.code > p']] as const) {
    await press(id);
    await expect(told).toHaveCount(0);
    await expect(row(id).locator(answer).first()).toBeInViewport();
    const [button, shown] = [await row(id).locator('> button').boundingBox(), await row(id).locator(answer).first().boundingBox()];
    const below = (shown?.y ?? 0) - ((button?.y ?? 0) + (button?.height ?? 0));
    expect(below).toBeGreaterThan(0);
    expect(below).toBeLessThan(40);
  }
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  });
  await press('text');
  await expect(told).toHaveText([say('en')('ui.take.select')]);
  await expect(row('text').locator('pre')).toBeInViewport();
});

/** The Chromium of the tests has no camera and finds no codes in pictures: both are put in its place, and all between them is ours. */
const camera = ({ code, refused }: { code: string; refused: boolean }) => {
  let looks = 0;
  const streams: MediaStream[] = [];
  const state = { code, refused };
  class BarcodeDetector {
    static getSupportedFormats(): Promise<string[]> {
      return Promise.resolve(['qr_code']);
    }
    async detect(from: HTMLVideoElement) {
      return state.code && from.videoWidth > 0 && ++looks > 2 ? [{ rawValue: state.code }] : [];
    }
  }
  MediaDevices.prototype.getUserMedia = async () => {
    if (state.refused) throw new DOMException('', 'NotAllowedError');
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.fillRect(0, 0, 100, 100);
    streams.push(canvas.captureStream(10));
    return streams.at(-1) as MediaStream;
  };
  Object.assign(window, { BarcodeDetector, camera: { state, live: () => streams.filter(({ active }) => active).length } });
};
type WithCamera = { camera: { state: { code: string; refused: boolean }; live: () => number } };
const live = (page: Page) => page.evaluate(() => (window as unknown as WithCamera).camera.live());
const nowItSees = (page: Page, now: { code: string; refused: boolean }) => page.evaluate((state) => void Object.assign((window as unknown as WithCamera).camera.state, state), now);

test('the camera reads a code where the browser can find one, and is off again afterwards', async ({ page }) => {
  await page.addInitScript(camera, { code: codeOf(beekeeper), refused: false });
  await openGuide(page, 'en');
  await openBring(page);
  await (await button(page, 'ui.bring.camera')).click();
  await expect(frame(page)).toHaveAttribute('data-screen', 'reviewing');
  expect(await live(page)).toBe(0);
  await walk(page, beekeeper);
  await expectGuidanceFor(page, beekeeper);
});

test('a camera that is refused or sees something else says so, can be stopped, and the code can be typed', async ({ page }) => {
  await page.addInitScript(camera, { code: '', refused: true });
  await openGuide(page, 'ru');
  await openBring(page);
  const words = say('ru');
  await (await button(page, 'ui.bring.camera')).click();
  await expect(page.getByRole('alert').filter({ hasText: words('ui.bring.camera-refused') })).toBeVisible();
  await nowItSees(page, { code: '', refused: false });
  await (await button(page, 'ui.bring.camera')).click();
  await expect.poll(() => live(page)).toBe(1);
  await expectAxeClean(page);
  await (await button(page, 'ui.bring.camera-stop')).click();
  await expect(page.locator('video')).toHaveCount(0);
  expect(await live(page)).toBe(0);
  await nowItSees(page, { code: 'https://example.org/', refused: false });
  await (await button(page, 'ui.bring.camera')).click();
  await expect(page.locator('#bring-code')).toHaveValue('https://example.org/');
  await expect(said(page)).not.toHaveText('');
  await openCode(page, codeOf(beekeeper));
  await expect(frame(page)).toHaveAttribute('data-screen', 'reviewing');
});

test('no camera is offered where the browser cannot find a code', async ({ page }) => {
  await openGuide(page, 'en');
  await openBring(page);
  await expect(page.locator('#bring-code')).toBeVisible();
  await expect(await button(page, 'ui.bring.camera')).toHaveCount(0);
});
