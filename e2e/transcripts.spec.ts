import type { Page } from '@playwright/test';
import { localeIds } from '../content/locales.ts';
import { rulesVersion } from '../content/rules-version.ts';
import { beekeeper, minor, stillThere, veteran } from './answers.ts';
import { expect, test } from './test.ts';
import { openGuide, quickly } from './walk.ts';

/** Read on the day of the law, so that no date has passed that had not passed then. */
const setDay = (page: Page) => page.clock.setFixedTime(new Date(`${rulesVersion.lawAsOf}T12:00:00`));

/**
 * What a screen reader is told, in the order it is read: the same as was read by a person, and nothing without a name. Where
 * links lead is no part of it; what frames every page is read once.
 */
async function expectRead(page: Page, locale: string, name: string) {
  const told = await page.locator(/^(start|guide-beginning)$/.test(name) ? 'body' : 'main').ariaSnapshot();
  const lines = told.split('\n').filter((line) => !/^\s*- \/url:/.test(line)).map((line) => line.replace(/^(\s*- link .*"):$/, '$1'));
  expect(lines.filter((line) => /^\s*- (button|link|checkbox|radio|textbox|combobox|img|heading|region)(?=$|:| \[)/.test(line))).toEqual([]);
  expect(`${lines.join('\n')}\n`).toMatchSnapshot([locale, `${name}.yml`]);
}

for (const locale of localeIds) {
  test(`read aloud, ${locale}: pages`, async ({ page }) => {
    await setDay(page);
    for (const path of ['', 'safety', 'straight', 'countries/ge', 'board']) {
      await page.goto(`/${locale}/${path}${path ? '/' : ''}`);
      await expect(page.locator('h1')).toBeVisible();
      await expectRead(page, locale, path.replace('/', '-') || 'start');
    }
  });

  test(`read aloud, ${locale}: a way through the guide`, async ({ page }) => {
    await setDay(page);
    await openGuide(page, locale);
    await expectRead(page, locale, 'guide-beginning');
    for (const until of ['army', 'urgent', 'summons', 'why-refuse', 'who', 'harmed', 'destinations', 'reviewing', 'guided']) {
      await quickly(page, beekeeper, { until });
      if (until === 'guided') await expect(page.locator('#take')).toBeVisible();
      await expectRead(page, locale, `guide-${until}`);
    }
  });

  test(`read aloud, ${locale}: what other answers lead to`, async ({ page }) => {
    await setDay(page);
    await openGuide(page, locale);
    await quickly(page, {}, { until: 'army' });
    await page.locator('form button[type="submit"]').click();
    await expect(page.locator('.errors')).toBeFocused();
    await expectRead(page, locale, 'guide-army-missing');
    for (const [name, answers] of Object.entries({ minor, veteran, 'still-there': stillThere })) {
      await openGuide(page, locale);
      if (name !== 'veteran') {
        await quickly(page, answers, { until: 'sheltered' });
        await expectRead(page, locale, `guide-${name}-met`);
      }
      await quickly(page, { ...answers, destinations: [] });
      await expect(page.locator('#take')).toBeVisible();
      await expectRead(page, locale, `guide-${name}`);
    }
  });
}
