import type { Page } from '@playwright/test';
import { countries } from '../content/countries/index.ts';
import type { Country } from '../content/country.ts';
import { daysAfter, isLate, reviewByOf, reviewByOfStance, stances } from '../content/freshness.ts';
import { localeIds } from '../content/locales.ts';
import { beekeeper } from './answers.ts';
import { expectAxeClean, expectNoSidewaysScroll } from './axe.ts';
import { expect, test } from './test.ts';
import { openGuide, say, walk } from './walk.ts';

const states = Object.values(countries).filter(({ code }) => code !== 'eu');
const finland = countries.fi as Country;
const later = daysAfter(finland.checkedOn, 400);
const setDay = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T12:00:00`));

for (const locale of localeIds) {
  const words = say(locale);

  test(`a record grows old on the visitor's own day, ${locale}`, async ({ page }) => {
    const dated = [...finland.facts, ...finland.policies];
    for (const day of [daysAfter(finland.checkedOn, 1), later]) {
      await setDay(page, day);
      await page.goto(`/${locale}/countries/fi/`);
      const late = dated.filter((row) => isLate(reviewByOf(row, finland.checkedOn), day));
      const due = page.locator('#entry .late, #return .late').filter({ hasText: words('records.dates.after-unknown') });
      await expect(due).toHaveCount(late.filter((row) => 'topic' in row && (row.topic === 'entry' || row.topic === 'return')).length);
      await expect(page.locator('.facts li.was')).not.toHaveCount(0);
    }
    // A year later everything is late: greyed, and no longer as sure as it was.
    await expect(page.locator('#entry .facts > li:not(.was)')).toHaveCount(0);
    const [fact, plain] = await page.locator('#entry .facts > li.was p:first-child').first().evaluate((one) => [getComputedStyle(one).color, getComputedStyle(document.body).color]);
    expect(fact).not.toBe(plain);
    const sure = words('records.dates.less-sure', { confidence: words('records.confidence.high') });
    await expect(page.locator('#entry .mark', { hasText: sure }).first()).toBeVisible();
    await expect(page.locator('[data-review-by]:not(.late)')).toHaveCount(0);
    await expectNoSidewaysScroll(page);
    await expectAxeClean(page);
  });

  test(`how to say words is told only of words in another language, ${locale}`, async ({ page }) => {
    await openGuide(page, locale);
    await walk(page, beekeeper);
    await expect(page.locator('.phrase .words[lang="fi"] + .sound')).toHaveCount(1);
    await expect(page.locator('.phrase .words[lang="en"] + .sound')).toHaveCount(locale === 'en' ? 0 : 1);
  });

  test(`every country has its square and its lines, and a square says when it may be old, ${locale}`, async ({ page }) => {
    await setDay(page, daysAfter(finland.checkedOn, 1));
    await page.goto(`/${locale}/countries/`);
    const squares = page.locator('.map li:not([aria-hidden])');
    await expect(squares).toHaveCount(states.length);
    for (const { code, name, entry } of states) {
      const square = page.locator(`.map__${code} a`);
      await expect(square).toContainText(name[locale]);
      await expect(square).toContainText(words(`ui.countries.entry.${entry.is}`));
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: name[locale], exact: true }) });
      await expect(row.getByRole('cell')).toHaveCount(stances.length);
      await expect(row).toContainText(entry.says[locale]);
    }
    // In the order of the alphabet, for the eye that reads the source as for the finger that tabs.
    const names = await squares.locator('b').allTextContents();
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, locale)));
    await squares.locator('a').first().focus();
    await page.keyboard.press('Tab');
    await expect(squares.locator('a').nth(1)).toBeFocused();
    // Form, not colour: what is closed has a broken line, and handing over is filled and said.
    const shut = await page.locator('.map__no a').evaluate((one) => getComputedStyle(one).borderTopStyle);
    expect(shut).toBe('dashed');
    await expect(page.locator('.map__kz a')).toContainText(words('ui.countries.return.documented-handovers'));

    await setDay(page, later);
    await page.reload();
    await expect(page.locator('.map .late', { hasText: words('ui.countries.old') })).toHaveCount(states.length);
    await expectAxeClean(page);
  });

  test(`without script the days are simply printed, ${locale}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(`/${locale}/countries/fi/`);
    await expect(page.locator('.was')).toHaveCount(0);
    const first = page.locator('.part', { hasText: words('ui.countries.first') }).first();
    for (const stance of stances) {
      const year = reviewByOfStance(stance, finland).slice(0, 4);
      await expect(first.locator('li', { hasText: finland[stance].says[locale] }).locator('[data-review-by]').first()).toContainText(year);
    }
    await context.close();
  });

  test(`a country's page says for whose answers each row is, and what has been said against such claims, ${locale}`, async ({ page }) => {
    const germany = countries.de as Country;
    await page.goto(`/${locale}/countries/de/`);
    for (const policy of germany.policies) {
      const row = page.locator(policy.kind === 'refused' ? '#refused' : '#for-whom').locator(`[data-policy="${policy.id}"]`);
      await expect(row).toContainText(policy.title[locale]);
      await row.locator('details summary').click();
      await expect(row.locator('details p')).toBeVisible();
      expect(((await row.locator('details p').textContent()) ?? '').length).toBeGreaterThan(10);
    }
    expect(await page.locator('#for-whom li[data-policy]').first().getAttribute('class')).toContain('danger');
  });
}

test('in the guide, too, what is late says so and is greyed', async ({ page }) => {
  await setDay(page, later);
  await openGuide(page, 'en');
  await walk(page, beekeeper);
  await expect(page.locator('.side td.was').first()).toBeVisible();
  await expect(page.locator('[data-destination="kz"] .late').first()).toBeAttached();
  await expect(page.locator('#where [data-review-by]')).toHaveCount(0);
});
