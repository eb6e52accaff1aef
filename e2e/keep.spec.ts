import type { Page } from '@playwright/test';
import { type Locale, localeIds } from '../content/locales.ts';
import { beekeeper, student } from './answers.ts';
import { expectAxeClean, expectNoSidewaysScroll } from './axe.ts';
import { expectGuidanceFor } from './expected.ts';
import { expect, test } from './test.ts';
import { button, choose, frame, input, openGuide, press, pressForGood, say, walk } from './walk.ts';

const name = 'grounds';
const held = (page: Page) => page.evaluate((key) => [sessionStorage.getItem(key), localStorage.getItem(key)], name);
const setsOf = async (page: Page) => JSON.parse((await held(page))[1] ?? '[]') as Record<string, unknown>[];
const status = (page: Page, key: string, locale: Locale = 'en') => expect(page.locator('.keep [role="status"]')).toHaveText(say(locale)(key));
const openKeep = async (page: Page) => (await button(page, 'ui.keep.show')).first().click();
const openKept = async (page: Page) => (await button(page, 'ui.keep.found-show')).click();

async function lockUnder(page: Page, passphrase: string, again = passphrase) {
  await page.locator('#keep-passphrase').fill(passphrase);
  await page.locator('#keep-again').fill(again);
  await (await button(page, 'ui.keep.device-do')).click();
}
async function unlockWith(page: Page, passphrase: string, at = 0) {
  await page.locator('input[name="kept"]').nth(at).check();
  await page.locator('#open-passphrase').fill(passphrase);
  await (await button(page, 'ui.keep.open')).click();
}
const passphrase = 'жёлтый кот на крыше';

test('kept in the tab: each change outlives a reload, and leaving, forgetting or stopping ends it', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper, { until: 'reviewing' });
  expect(await held(page)).toEqual([null, null]);
  await openKeep(page);
  await (await button(page, 'ui.keep.tab-do')).click();
  await status(page, 'ui.keep.tab-kept');

  // A change after that is kept as well.
  await page.locator('[data-answer="summons"]').getByRole('button').click();
  await choose(page, 'summons', { ...beekeeper, summons: ['register-entry'] });
  await press(page, 'ui.question.skip-rest');
  expect((await held(page))[0]).toContain('register-entry');

  await page.reload();
  await expect(frame(page)).toHaveAttribute('data-screen', 'beginning');
  await openKept(page);
  await (await button(page, 'ui.keep.go-on')).click();
  await expect(frame(page)).not.toHaveAttribute('data-screen', 'beginning');
  await walk(page, { ...beekeeper, summons: ['register-entry', ...(beekeeper.summons ?? [])] });
  await expectGuidanceFor(page, { ...beekeeper, summons: ['register-entry', ...(beekeeper.summons ?? [])] });

  await openKeep(page);
  await (await button(page, 'ui.keep.tab-undo')).click();
  await status(page, 'ui.keep.tab-forgotten');
  expect(await held(page)).toEqual([null, null]);

  await (await button(page, 'ui.keep.tab-do')).click();
  expect((await held(page))[0]).not.toBeNull();
  await pressForGood(page, 'ui.take.forget');
  await expect(frame(page)).toHaveAttribute('data-screen', 'beginning');
  expect(await held(page)).toEqual([null, null]);
});

for (const locale of localeIds) {
  test(`kept on the device: locked, opened another day, three at most, ${locale}`, async ({ page, context }) => {
    await openGuide(page, locale);
    await walk(page, student, { about: 'other' });
    await openKeep(page);
    await expectNoSidewaysScroll(page);
    await expectAxeClean(page);
    await lockUnder(page, 'short');
    await status(page, 'ui.keep.too-short', locale);
    await lockUnder(page, passphrase, `${passphrase}.`);
    await status(page, 'ui.keep.not-same', locale);
    expect(await held(page)).toEqual([null, null]);

    for (let n = 1; n <= 3; n++) {
      await lockUnder(page, passphrase);
      await status(page, 'ui.keep.kept', locale);
      expect(await setsOf(page)).toHaveLength(n);
    }
    const three = await setsOf(page);
    await lockUnder(page, passphrase);
    await status(page, 'ui.keep.three', locale);
    expect(await setsOf(page)).toEqual(three);
    await page.locator('input[name="instead"]').nth(1).check();
    await lockUnder(page, 'another passphrase');
    await status(page, 'ui.keep.kept', locale);
    const now = await setsOf(page);
    expect([now[0], now[2]]).toEqual([three[0], three[2]]);
    expect(now[1]).not.toEqual(three[1]);
    // Nothing that was answered can be read on the device, and the fields are empty again.
    expect((await held(page))[1]).not.toMatch(/summons|conscription/);
    await expect(page.locator('#keep-passphrase')).toHaveValue('');

    const other = await context.newPage();
    await page.close();
    await openGuide(other, locale);
    await openKept(other);
    await expectNoSidewaysScroll(other);
    await expectAxeClean(other);
    await unlockWith(other, 'not this one', 1);
    await status(other, 'ui.keep.why-passphrase', locale);
    expect(await setsOf(other)).toEqual(now);
    await unlockWith(other, 'another passphrase', 1);
    await expect(frame(other)).not.toHaveAttribute('data-screen', 'beginning');
    await walk(other, student);
    await expectGuidanceFor(other, student);
    expect(await setsOf(other)).toEqual(now);

    await other.locator('[data-leave]').click();
    await expect(other).toHaveURL('about:blank');
    await other.goto(`/${locale}/safety/`);
    expect(await held(other)).toEqual([null, null]);
  });
}

test('what cannot be read says so and stays; one can be forgotten', async ({ page }) => {
  await page.goto('/en/safety/');
  await page.evaluate((key) => {
    localStorage.setItem(key, JSON.stringify([{ v: 1, on: '2026-11-20', rounds: 5, salt: 'AAAA', iv: 'AAAA', data: 'AAAA' }, 'junk']));
    sessionStorage.setItem(key, '{"version":99,"answers":{},"about":"me","rules":"1"}');
  }, name);
  await openGuide(page, 'en');
  await openKept(page);
  await (await button(page, 'ui.keep.go-on')).click();
  await status(page, 'ui.keep.why-older');
  await unlockWith(page, passphrase, 0);
  await status(page, 'ui.keep.why-passphrase');
  await unlockWith(page, passphrase, 1);
  await status(page, 'ui.keep.why-damaged');
  expect(await setsOf(page)).toHaveLength(2);
  await (await button(page, 'ui.keep.set-forget')).click();
  await status(page, 'ui.keep.set-forgotten');
  expect(await setsOf(page)).toHaveLength(1);
  await expect(frame(page)).toHaveAttribute('data-screen', 'beginning');
});

for (const [why, key] of [['QuotaExceededError', 'ui.keep.full'], ['SecurityError', 'ui.keep.blocked']] as const) {
  test(`where the browser refuses to keep (${why}) it says so, and the answers on the screen are not lost`, async ({ page }) => {
    await page.addInitScript((reason) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', reason);
      };
    }, why);
    await openGuide(page, 'en');
    await walk(page, beekeeper);
    await openKeep(page);
    await (await button(page, 'ui.keep.tab-do')).click();
    await status(page, key);
    await lockUnder(page, passphrase);
    await status(page, key);
    await expectGuidanceFor(page, beekeeper);
  });
}

test('where storage cannot be reached at all the guide works to its end, and leaving too', async ({ page }) => {
  await page.addInitScript(() => {
    for (const room of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, room, {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    }
  });
  await openGuide(page, 'ru');
  await walk(page, student);
  await expectGuidanceFor(page, student);
  await openKeep(page);
  await expect(page.locator('.keep')).toContainText(say('ru')('ui.keep.blocked'));
  await page.locator('[data-leave]').click();
  await expect(page).toHaveURL('about:blank');
});

test('two tabs do not know of each other, and a tab that is closed has kept nothing', async ({ page, context }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper, { until: 'reviewing' });
  await openKeep(page);
  await (await button(page, 'ui.keep.tab-do')).click();
  const other = await context.newPage();
  await openGuide(other, 'en');
  await expect(await button(other, 'ui.keep.found-show')).toHaveCount(0);
  expect(await held(other)).toEqual([null, null]);
  await page.close();
  expect(await held(other)).toEqual([null, null]);
});

for (const locale of localeIds) {
  test(`wiping shows what was found and that it is gone, ${locale}`, async ({ page }) => {
    const words = say(locale);
    await page.goto(`/${locale}/safety/`);
    await expect(page.locator('[data-wipe="nothing"]')).toBeVisible();
    await page.evaluate((key) => {
      sessionStorage.setItem(key, 'x');
      localStorage.setItem(key, 'x');
      localStorage.setItem('neighbour', 'of another site on this host');
      return caches.open('grounds-test');
    }, name);
    await page.reload();
    const found = page.locator('[data-wipe="found"]');
    for (const kind of ['tab', 'device', 'copy']) await expect(found).toContainText(words(`pages.wipe.${kind}`));
    await expect(found.locator('[data-kind="worker"]')).toBeHidden();
    await found.getByRole('button').click();
    const gone = page.locator('[data-wipe="gone"]');
    for (const kind of ['tab', 'device', 'copy']) await expect(gone.locator(`[data-kind="${kind}"]`)).toBeVisible();
    await expect(found).toBeHidden();
    expect(await held(page)).toEqual([null, null]);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem('neighbour'))).not.toBeNull();
    await expectAxeClean(page);
  });
}

test('no passphrase is asked for before somebody wants to keep, and none is offered to the browser to remember', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper);
  await expect(page.locator('input[type="password"]')).toHaveCount(0);
  await openKeep(page);
  const fields = page.locator('input[type="password"]');
  await expect(fields).toHaveCount(2);
  for (const field of await fields.all()) {
    await expect(field).toHaveAttribute('autocomplete', 'off');
    await expect(field).toHaveAttribute('spellcheck', 'false');
    expect(await field.evaluate((one) => one.closest('form'))).toBeNull();
    expect(await field.getAttribute('name')).toBeNull();
  }
  expect(await input(page, 'keep', 'x').count()).toBe(0);
});
