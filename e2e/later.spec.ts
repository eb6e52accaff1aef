import { localeIds } from '../content/locales.ts';
import { beekeeper, tellingMuch } from './answers.ts';
import { expect, test } from './test.ts';
import { button, frame, openGuide, say, walk } from './walk.ts';
import { keysWithoutWords } from './words.ts';

/** What comes after the first question, by what a server would call it. */
const parts = { words: /\/assets\/guidance-data\./, countries: /\/assets\/country-data\./ } as const;
const why = '.asked .more .more__body';

for (const locale of localeIds) {
  test(`while the words of the guidance are still on their way, every screen has its own, ${locale}`, async ({ page }) => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(parts.words, async (route) => {
      await arrived;
      await route.continue();
    });
    await openGuide(page, locale);
    let asked = 0;
    const onScreen = async () => {
      expect(await keysWithoutWords(page)).toEqual([]);
      if ((await page.locator(why).count()) === 0) return;
      asked += 1;
      await expect(page.locator(why).first()).toHaveText(say(locale)('ui.guide.coming'));
    };
    await walk(page, tellingMuch, { until: 'reviewing', onScreen });
    expect(asked).toBeGreaterThan(10);
    await page.locator('main .actions .button').click();
    await expect(page.locator('main h1')).toBeFocused();
    await expect(page.locator('main [role="status"]')).toContainText(say(locale)('ui.guide.coming'));
    expect(await keysWithoutWords(page)).toEqual([]);
    arrive();
    await expect(page.locator('.guidance')).toBeVisible();
    await expect(page.locator('#where section[id^="to-"]').first()).toBeVisible();
    expect(await keysWithoutWords(page)).toEqual([]);
  });

  test(`what was lost on the way is named, asked for again, and no answer goes, ${locale}`, async ({ page, watch }) => {
    for (const part of Object.values(parts)) await page.route(part, (route) => route.abort());
    await openGuide(page, locale);
    await walk(page, beekeeper, { until: 'arrival' });
    await page.locator('.asked .more summary').first().click();
    await expect(page.locator(why).first()).toContainText(say(locale)('ui.guide.not-come'));
    await walk(page, beekeeper);
    await expect(page.locator('main [role="status"]')).toContainText(say(locale)('ui.guide.not-come'));
    await page.unroute(parts.words);
    await (await button(page, 'ui.destinations.again')).click();
    await expect(page.locator('.guidance')).toBeVisible();
    expect(await keysWithoutWords(page)).toEqual([]);
    await expect(page.locator('#where [role="status"]')).toContainText(say(locale)('ui.destinations.lost'));
    await page.unroute(parts.countries);
    await (await button(page, 'ui.destinations.again')).click();
    await expect(page.locator('#where section[id^="to-"]').first()).toBeVisible();
    await expect(frame(page)).toHaveAttribute('data-screen', 'guided');
    // Chromium reports each file that was refused.
    const lost = watch.faults.filter((fault) => /ERR_FAILED/.test(fault));
    expect(lost.length).toBeGreaterThan(1);
    watch.faults = watch.faults.filter((fault) => !lost.includes(fault));
  });

  test(`the line that says why asks again too, and the question keeps what was ticked, ${locale}`, async ({ page, watch }) => {
    await page.route(parts.words, (route) => route.abort());
    await openGuide(page, locale);
    await walk(page, beekeeper, { until: 'service' });
    await page.locator('.asked input').first().check();
    await page.locator('.asked .more summary').first().click();
    await expect(page.locator(why).first()).toContainText(say(locale)('ui.guide.not-come'));
    await page.unroute(parts.words);
    await page.locator(why).first().getByRole('button', { name: say(locale)('ui.destinations.again') }).click();
    await expect(page.locator(`${why} .src a`).first()).toBeVisible();
    await expect(page.locator('.asked input').first()).toBeChecked();
    expect(await keysWithoutWords(page)).toEqual([]);
    watch.faults = watch.faults.filter((fault) => !/ERR_FAILED/.test(fault));
  });
}
