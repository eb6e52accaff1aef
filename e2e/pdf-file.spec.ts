import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Locale } from '../content/locales.ts';
import { codeOf } from '../machines/code.ts';
import { type Answers, settle } from '../machines/path.ts';
import { destinationsOf } from '../machines/policy.ts';
import { beekeeper, veteran } from './answers.ts';
import { documentOf, linesOutside, sheetsOf, structureOf, unmarked } from './pdf.ts';
import { expect, test } from './test.ts';
import { button, openGuide, press, say, walk } from './walk.ts';

/** With phrases in the letters of each of them. */
const caucasian: Answers = { ...beekeeper, destinations: ['ge', 'am', 'kz', 'il'] };

/** The guidance for these answers, by the shortest way there is. */
async function openGuidance(page: Page, locale: Locale, answers: Answers) {
  await openGuide(page, locale);
  await (await button(page, 'ui.bring.title')).click();
  await page.locator('#bring-code').fill(codeOf(answers));
  await press(page, 'ui.bring.code-do');
  await walk(page, answers);
  await expect(page.locator('#where section[id^="to-"]')).toHaveCount(destinationsOf(settle(answers).facts).length);
}

async function pdfFrom(page: Page): Promise<Buffer> {
  const saving = page.waitForEvent('download');
  await (await button(page, 'ui.take.pdf-do')).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('grounds.pdf');
  return readFileSync(await download.path());
}

/** Without spaces, which paper does not keep. */
const squeezed = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

for (const [locale, answers] of [['en', caucasian], ['ru', veteran]] as const) {
  test(`the guidance as a PDF made on the device: tagged, whole, with nothing cut, ${locale}`, async ({ page, watch }) => {
    await openGuidance(page, locale, answers);
    const before = watch.requests.length;
    const pdf = await pdfFrom(page);
    const asked = watch.requests.slice(before).filter((request) => !request.includes('blob:'));
    // The maker and its letters, under addresses that depend on no answer.
    expect(asked.map((request) => request.replace(/.*\/assets\//, '').replace(/\.[\w-]+\.js$/, '')).sort()).toEqual(['fonts', 'guide']);

    const words = say(locale);
    const { lang, title, showsTitle, marked, ua } = documentOf(pdf);
    expect({ lang, title, showsTitle, marked, ua }).toEqual({ lang: locale, title: words('ui.guidance.title'), showsTitle: true, marked: true, ua: true });
    expect(unmarked(pdf)).toEqual([]);
    expect(linesOutside(pdf, { left: 40, right: 555, top: 20, bottom: 805 })).toEqual([]);

    const { headings, lists, tables, links, strange } = structureOf(pdf);
    const onPage = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('.guidance *')].filter((one) => !one.closest('.noprint, .legend, button, [hidden]'));
      const count = (selector: string) => shown.filter((one) => one.matches(selector)).length;
      return {
        headings: shown.filter((one) => /^H[1-6]$/.test(one.tagName)).map(({ tagName }) => tagName),
        lists: count('ul, ol'),
        tables: shown.filter((one) => one.matches('table')).map((table) => ({ rows: table.querySelectorAll('tr').length, heads: table.querySelectorAll('th').length })),
        links: [...new Set(shown.flatMap((one) => (/^(https?|tel|mailto):/.test(one.getAttribute('href') ?? '') ? [(one as HTMLAnchorElement).href] : [])))].sort(),
      };
    });
    expect(strange).toEqual([]);
    expect(headings).toEqual(onPage.headings);
    expect(lists).toBe(onPage.lists);
    expect(tables).toEqual(onPage.tables);
    expect([...new Set(links)].sort()).toEqual(onPage.links);

    const sheets = sheetsOf(pdf);
    for (const [at, sheet] of sheets.entries()) {
      expect(squeezed(sheet)).toContain(squeezed(words('ui.take.page', { page: at + 1, of: sheets.length })));
      expect(squeezed(sheet)).toContain(squeezed((await page.locator('.sheet-line').textContent()) ?? ''));
    }
    const whole = squeezed(sheets.join(''));
    expect(whole).not.toContain(squeezed(words('ui.legend.contested')));
    const helpers = await page.locator('.people a.name').evaluateAll((all) => all.map((one) => `${one.textContent} ${(one as HTMLAnchorElement).href}`));
    expect(helpers.length).toBeGreaterThan(5);
    for (const helper of helpers) expect(whole).toContain(squeezed(helper));
    const said = await page
      .locator('.guidance :is([data-row] p, .papers > li > span:last-child, .phrase .words:not([lang="he"]), .first li strong, .steps h3, #lawyer li, .side th, .advice p:not(.small), .destination h4)')
      .evaluateAll((all) => all.filter((one) => !one.closest('.noprint')).map((one) => one.textContent ?? ''));
    expect(said.length).toBeGreaterThan(60);
    // Lines that stand over the end of a sheet are broken by what the next one repeats.
    const broken = said.map(squeezed).filter((text) => !whole.includes(text));
    expect(broken.length).toBeLessThanOrEqual(sheets.length - 1);
    for (const text of broken) expect(whole).toContain(text.slice(0, 12));
  });
}

test('letters of Georgian, Armenian, Kazakh and Hebrew are in the PDF as they are on the page', async ({ page }) => {
  await openGuidance(page, 'ru', caucasian);
  const whole = squeezed(sheetsOf(await pdfFrom(page)).join(''));
  for (const lang of ['ka', 'hy', 'kk', 'he']) {
    const phrases = (await page.locator(`.phrase .words[lang="${lang}"]`).allTextContents()).flatMap((phrase) => phrase.split(/\s+/)).filter(Boolean);
    expect(phrases.length, lang).toBeGreaterThan(2);
    const letters = phrases.map((word) => word.normalize('NFKC').replace(/[.,!?:;«»"“”„()-]/g, '')).filter(Boolean);
    expect(letters.filter((word) => !whole.includes(word) && !whole.includes([...word].reverse().join(''))), lang).toEqual([]);
  }
});

test('chosen parts go into the PDF and others do not; where its maker does not arrive it says so, and the answers stay', async ({ page, context, watch }) => {
  await openGuidance(page, 'en', beekeeper);
  const words = say('en');
  await context.route(/\/assets\/fonts\./, (route) => route.abort());
  await (await button(page, 'ui.take.pdf-do')).click();
  await expect(page.locator('#take [data-take="pdf"] [role="status"]')).toHaveText(words('ui.take.pdf-failed'));
  watch.faults.length = 0;
  await context.unroute(/\/assets\/fonts\./);
  await page.locator('summary', { hasText: words('ui.take.print-which') }).click();
  for (const id of ['grounds', 'where', 'other', 'words', 'lawyer', 'help']) await page.getByRole('checkbox', { name: words(`ui.guidance.part-${id}`), exact: true }).uncheck();
  const text = squeezed(sheetsOf(await pdfFrom(page)).join(''));
  for (const id of ['steps', 'papers']) expect(text).toContain(squeezed(words(`ui.guidance.part-${id}`)));
  for (const id of ['where', 'lawyer']) expect(text).not.toContain(squeezed(words(`ui.guidance.part-${id}`)));
  await expect(page.getByRole('link', { name: words('ui.take.pdf-open') })).toHaveAttribute('href', /^blob:/);
  for (const id of ['steps', 'papers']) await page.getByRole('checkbox', { name: words(`ui.guidance.part-${id}`), exact: true }).uncheck();
  await (await button(page, 'ui.take.pdf-do')).click();
  await expect(page.locator('#take [data-take="pdf"] [role="status"]')).toHaveText(words('ui.take.print-none'));
});
