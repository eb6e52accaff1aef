import type { Page } from '@playwright/test';
import { countries } from '../content/countries/index.ts';
import { type Locale, localeIds } from '../content/locales.ts';
import { type ProfileId, profileIds } from '../content/profile.ts';
import { expectAxeClean, expectNoSidewaysScroll } from './axe.ts';
import { sheetsOf } from './pdf.ts';
import { expect, test } from './test.ts';
import { say } from './walk.ts';

const { eu, ...states } = countries;
const records = Object.values(states).filter((record) => record !== undefined);
const codes = records.map(({ code }) => code).sort();
const nameOf = (code: string, locale: Locale) => records.find((record) => record.code === code)?.name[locale] ?? code;
const knownOf = (profile: ProfileId) => [...records, eu].filter((record) => record?.facts.some(({ profiles }) => profiles?.includes(profile)));

const open = (page: Page, locale: Locale = 'en') => page.goto(`/${locale}/compare/`);
const box = (page: Page, code: string) => page.locator(`#pick-${code}`);
/** By row, the countries that a reader meets there, closed situations included. */
const shown = (page: Page) =>
  page.locator('.compare__cells').evaluateAll((rows) =>
    rows.map((row) => [...row.children].filter((cell) => getComputedStyle(cell).display !== 'none').map((cell) => cell.getAttribute('data-country') ?? '').sort()),
  );
/** Rows: five stances, three topics, deadlines and the ways on, and one for each situation that somebody knows of. */
const rowCount = 9 + 1 + profileIds.filter((profile) => knownOf(profile).length > 0).length;
async function expectShown(page: Page, ...expected: string[]) {
  await expect.poll(() => shown(page)).toEqual(Array.from({ length: rowCount }, () => expected));
}
const kept = (page: Page) => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.length, history.state]));

test('what is ticked stands alone in every row, up to four, and is neither sent nor kept', async ({ page, watch }) => {
  await open(page);
  await expectShown(page, ...codes);
  const [address, before, requests] = [page.url(), await kept(page), watch.requests.length];

  for (const code of ['am', 'de', 'kz']) await box(page, code).check();
  await expectShown(page, 'am', 'de', 'kz');
  await expect(box(page, 'us')).toBeEnabled();
  await box(page, 'fr').check();
  await expect(box(page, 'us')).toBeDisabled();
  await expect(page.locator('.compare__full')).toBeVisible();
  await page.locator('label', { has: box(page, 'us') }).click({ force: true });
  await expectShown(page, 'am', 'de', 'fr', 'kz');

  await box(page, 'am').uncheck();
  await expect(page.locator('.compare__full')).toBeHidden();
  await box(page, 'us').check();
  await expectShown(page, 'de', 'fr', 'kz', 'us');

  await page.getByRole('button', { name: say('en')('ui.compare.all') }).click();
  await expectShown(page, ...codes);
  await expect(box(page, 'am')).toBeEnabled();

  await box(page, 'ge').check();
  expect([page.url(), await kept(page), watch.requests.length]).toEqual([address, before, requests]);
  await page.reload();
  await expectShown(page, ...codes);
  await expect(page.locator('.compare__pick :checked')).toHaveCount(0);
});

test('every country can be chosen by itself', async ({ page }) => {
  await open(page);
  const alone = await page.evaluate(
    (all) =>
      all.map((code) => {
        const box = document.getElementById(`pick-${code}`);
        box?.click();
        const left = [...document.querySelectorAll('#entry [data-country]')].filter((cell) => getComputedStyle(cell).display !== 'none');
        box?.click();
        return left.map((cell) => cell.getAttribute('data-country')).join();
      }),
    codes,
  );
  expect(alone).toEqual(codes);
});

test('the general record of the EU stays only beside a state that draws on it', async ({ page }) => {
  await open(page);
  const general = page.locator('#responsibility .compare__general');
  await expect(general).toBeVisible();
  await box(page, 'kz').check();
  await expect(general).toBeHidden();
  await box(page, 'fi').check();
  await expect(general).toBeVisible();
  await expect(general.locator('[data-country]').filter({ visible: true })).toHaveText([nameOf('fi', 'en')]);
});

test('by keyboard alone', async ({ page }) => {
  await open(page);
  const at = () => page.evaluate(() => document.activeElement?.id ?? '');
  const address = page.url();
  const tabTo = async (code: string) => {
    for (let pressed = 0; pressed < 80 && (await at()) !== `pick-${code}`; pressed++) await page.keyboard.press('Tab');
    expect(await at()).toBe(`pick-${code}`);
  };
  await tabTo('ca');
  await page.keyboard.press('Space');
  await tabTo('rs');
  await page.keyboard.press('Space');
  await expectShown(page, 'ca', 'rs');
  // Enter in a box would hand in a form.
  await page.keyboard.press('Enter');
  await expectShown(page, 'ca', 'rs');
  expect(page.url()).toBe(address);

  await page.keyboard.press('Space');
  await expectShown(page, 'ca');
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement instanceof HTMLButtonElement)) break;
  }
  await page.keyboard.press('Enter');
  await expectShown(page, ...codes);
});

test('without script ticking still filters, and each cell keeps its name in sight', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await open(page, 'ru');
  await expectShown(page, ...codes);
  // Nothing holds the number to four then.
  const five = ['am', 'de', 'fr', 'kz', 'us'];
  for (const code of five) await box(page, code).check();
  await expectShown(page, ...five);
  await expect(page.locator('.compare__heads')).toBeHidden();
  const names = await page.locator('#entry dt').evaluateAll((all) => all.filter((name) => name.getBoundingClientRect().width > 30).map((name) => name.textContent));
  expect(names.sort()).toEqual(five.map((code) => nameOf(code, 'ru')).sort());
  await page.getByRole('button', { name: say('ru')('ui.compare.all') }).click();
  await expectShown(page, ...codes);
  await context.close();
});

test('each cell is named, and the same country stands in the same column', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  for (const code of ['am', 'ge', 'se']) await box(page, code).check();
  await expect(page.locator('.compare__heads')).toBeVisible();
  for (const code of ['am', 'ge', 'se']) {
    const cells = page.locator(`.part > .compare__cells > [data-country="${code}"], .compare__heads > [data-country="${code}"]`);
    const lefts = await cells.evaluateAll((all) => all.map((cell) => Math.round(cell.getBoundingClientRect().left)));
    expect(lefts).toHaveLength(11);
    expect(new Set(lefts).size).toBe(1);
    await expect(page.locator(`dl > [data-country="${code}"] > dt`)).toHaveText(Array.from({ length: rowCount - 1 }, () => nameOf(code, 'en')));
  }
});

for (const locale of localeIds) {
  test(`with four chosen, ${locale}: axe, 320 px, and each situation with every country’s word`, async ({ page }) => {
    test.setTimeout(240_000);
    await open(page, locale);
    for (const profile of profileIds) {
      const row = page.locator(`[data-profile="${profile}"]`);
      if (knownOf(profile).length === 0) {
        await expect(row).toHaveCount(0);
        await expect(page.locator('#situations')).toContainText(say(locale)(`law.profiles.${profile}`));
        continue;
      }
      await expect(row.locator('summary')).toContainText(say(locale)(`law.profiles.${profile}`).slice(1));
      for (const { code, drawsOn, facts } of records) {
        const cell = row.locator(`.compare__cells > [data-country="${code}"]`);
        const told = facts.filter(({ profiles }) => profiles?.includes(profile));
        await expect(cell.locator('dd')).toHaveCount(Math.max(1, told.length));
        for (const { says } of told) await expect(cell).toContainText(says[locale]);
        if (told.length === 0) await expect(cell.locator('dd.soft')).toContainText(say(locale)('ui.compare.unknown'));
        const sendsOn = told.length === 0 && drawsOn && knownOf(profile).includes(eu);
        if (sendsOn) await expect(cell).toContainText(say(locale)('ui.compare.see-general'));
      }
    }
    for (const code of ['de', 'gb', 'kz', 'us']) await box(page, code).check();
    await expectNoSidewaysScroll(page);
    for (const row of await page.locator('[data-profile] summary').all()) await row.click();
    await expectNoSidewaysScroll(page);
    await expectAxeClean(page);
  });
}

test('a helper that is dangerous to know of carries its warning', async ({ page }) => {
  await open(page);
  const banned = records.flatMap(({ code, help }) => help.filter(({ caution }) => caution === 'undesirable').map(({ name }) => ({ code, name })));
  expect(banned.length).toBeGreaterThan(0);
  for (const { code, name } of banned) {
    const told = page.locator(`#help [data-country="${code}"] dd`, { hasText: name });
    await expect(told).toContainText(say('en')('records.help-caution.undesirable'));
  }
});

test('on paper stand those that are chosen', async ({ page }) => {
  await open(page, 'en');
  await box(page, 'ge').check();
  await box(page, 'rs').check();
  const paper = sheetsOf(await page.pdf({ format: 'A4' }))
    .join('')
    .normalize('NFKC')
    .replace(/[\s\u00ad]+/g, '');
  const squeezed = (code: 'ge' | 'rs' | 'us', what: 'entry' | 'returnRisk') => (countries[code]?.[what].says.en ?? '').normalize('NFKC').replace(/\s+/g, '');
  for (const what of ['entry', 'returnRisk'] as const) {
    expect(paper).toContain(squeezed('ge', what));
    expect(paper).toContain(squeezed('rs', what));
    expect(paper).not.toContain(squeezed('us', what));
  }
  // Closed on the screen, open on paper.
  const told = countries.rs?.facts.find(({ profiles }) => profiles?.includes('called-mobilisation'))?.says.en ?? 'missing';
  expect(paper).toContain(told.normalize('NFKC').replace(/\s+/g, ''));
  expect(paper).not.toContain('Canada');
});
