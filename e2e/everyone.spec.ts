import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gates } from '../content/gates.ts';
import { type Locale, localeIds } from '../content/locales.ts';
import { messages } from '../content/messages/index.ts';
import { referralKinds } from '../content/referrals.ts';
import { expectAxeClean, expectNoSidewaysScroll } from './axe.ts';
import { indistinct, moving } from './forced.ts';
import { covering, kindsIn } from './outcomes.ts';
import { expectUncovered, expectWhole } from './layout.ts';
import { beekeeper } from './answers.ts';
import { lengthen, speakNone, unmarked } from './pseudo.ts';
import { expect } from './test.ts';
import { test } from './visitor.ts';
import { openGuide, quickly, say, screenOf, walk } from './walk.ts';

const outcomes = covering();

test('a few people are shown every kind of outcome there is', () => {
  const said = (way: string) => Object.keys(messages('en')).filter((key) => key.startsWith(`law.${way}.`));
  const shown = new Set(outcomes.flatMap(({ answers }) => [...kindsIn(answers)]));
  expect([...shown].sort()).toEqual(
    [
      ...gates.map(({ id }) => `gate ${id}`),
      ...[...referralKinds, 'urgent'].map((kind) => `referral ${kind}`),
      ...said('standings'),
      ...said('withheld'),
      ...['shown', 'thin', 'contested', 'missing', 'unknown'].map((state) => `element ${state}`),
      'other protection',
      'other protection, thin',
    ].sort(),
  );
});

/** Where they would go is asked of the first alone: what stands there of a country is of the same kinds for everyone. */
for (const [at, { id, answers }] of outcomes.entries()) {
  test(`the guidance of ${id}: axe in every language and both colour schemes`, async ({ reader: { page, watch } }) => {
    await openGuide(page, 'ru');
    await walk(page, at === 0 ? answers : { ...answers, destinations: [] });
    for (const locale of ['ru', ...localeIds.filter((one) => one !== 'ru')] as Locale[]) {
      if (locale !== 'ru') await page.locator(`.top a.lang[lang="${locale}"]`).dispatchEvent('click');
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('[data-screen="guided"] h1')).toHaveText(say(locale)('ui.guidance.title'));
      await expectNoSidewaysScroll(page);
      await expectAxeClean(page);
    }
    expect(watch.faults.splice(0)).toEqual([]);
  });
}

const app = join(process.cwd(), 'app', '[locale]');
const site = join(process.cwd(), 'out', 'ru');
/** Of each kind of page, by the file that makes it, the one that says the most in Russian, which takes more room than English. */
const kinds = (() => {
  const made = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('page.tsx')).map((file) => file.split(sep).slice(0, -1).join('/'));
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html'));
  return made.flatMap((kind) => {
    const is = new RegExp(`^${kind.replace(/\[\w+\]/g, '[^/]+')}/?index.html$`);
    const alike = pages.filter((file) => is.test(file.split(sep).join('/')) && !made.includes(file.split(sep).slice(0, -1).join('/')));
    const own = pages.filter((file) => file.split(sep).slice(0, -1).join('/') === kind);
    const [most] = (own.length > 0 ? own : alike).sort((one, other) => statSync(join(site, other)).size - statSync(join(site, one)).size);
    // What goes into the one file has no page of its own.
    return most === undefined ? [] : [{ kind: kind || 'start', path: `/ru/${most.split(sep).join('/').replace(/index\.html$/, '')}` }];
  });
})();

/** At 200 %, with letters of twice the size alone, and in words nobody speaks on a phone and on a desk. */
const twice = [{ width: 640, height: 512 }, { width: 1280, height: 1024, letters: '200%' }];
const unspoken = [{ width: 320, height: 640 }, { width: 360, height: 780 }, { width: 1280, height: 900 }];

const everyKind = localeIds.flatMap((locale) => kinds.map(({ kind, path }) => ({ locale, kind, path: path.replace('/ru/', `/${locale}/`) })));
for (const { locale, kind, path } of everyKind) {
  test(`a page like ${kind}: enlarged, in longer words, in forced colours, without motion, ${locale}`, async ({ reader: { page, watch } }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    for (const size of twice) await expectWhole(page, size);
    await expectUncovered(page);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    expect(await indistinct(page)).toEqual([]);
    expect(await moving(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: null, reducedMotion: null });
    await lengthen(page);
    for (const size of unspoken) await expectWhole(page, size);
    expect(watch.faults.splice(0)).toEqual([]);
  });
}

for (const locale of localeIds) {
  test(`every screen of the guide, in words nobody speaks: all of them from the files of words, and no layout broken, ${locale}`, async ({ undrawn, baseURL }) => {
    const page = await undrawn.newPage({ baseURL: baseURL ?? '' });
    await speakNone(page, locale);
    await openGuide(page, locale);
    for (let screen = ''; screen !== 'guided'; ) {
      screen = await screenOf(page);
      if (screen === 'guided') await expect(page.locator('#take')).toBeVisible();
      expect(await unmarked(page, locale)).toEqual([]);
      for (const size of [...twice, ...unspoken]) await expectWhole(page, size);
      if (screen !== 'guided') await quickly(page, beekeeper, { most: 1 });
    }
    await page.context().close();
  });

  test(`every screen of the guide, in forced colours and without motion: what is chosen, pressed or focused can be told, ${locale}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await openGuide(page, locale);
    await quickly(page, beekeeper, { until: 'army' });
    // By keys: after a pointer a browser need not show where focus is.
    await page.locator('form button[type="submit"]').press('Enter');
    await expect(page.locator('.errors')).toBeFocused();
    expect(await indistinct(page)).toEqual([]);
    for (let screen = ''; screen !== 'guided'; ) {
      screen = await screenOf(page);
      const first = page.locator('.asked').first().locator('input').first();
      const asks = (await first.count()) > 0;
      if (asks) await first.press('Space');
      expect(await indistinct(page), screen).toEqual([]);
      expect(await moving(page), screen).toEqual([]);
      if (asks && (await first.getAttribute('type')) === 'checkbox') await first.press('Space');
      if (screen !== 'guided') await quickly(page, beekeeper, { most: 1 });
    }
    await page.locator('[data-take="code"] > button').press('Enter');
    await expect(page.locator('[data-take="code"] > button')).toHaveAttribute('aria-expanded', 'true');
    expect(await indistinct(page)).toEqual([]);
  });
}

test('the checks notice what they look for', async ({ reader: { page } }) => {
  await page.goto('/en/');
  // With motion allowed, buttons take a moment to change: the look at motion sees them.
  expect(await moving(page)).not.toEqual([]);
  await page.evaluate(() => {
    const heading = document.querySelector('h1') as HTMLElement;
    heading.style.cssText = 'white-space: nowrap; overflow: hidden; width: 4rem';
    const [one, other] = document.querySelectorAll<HTMLElement>('main p');
    (other as HTMLElement).style.cssText = `position: absolute; margin: 0; top: ${(one as HTMLElement).getBoundingClientRect().top + scrollY}px; left: ${(one as HTMLElement).getBoundingClientRect().left}px`;
  });
  await expect(expectWhole(page, { width: 1280, height: 900 })).rejects.toThrow(/cut off.*one on another/s);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.evaluate(() => {
    (document.querySelector('main .button') as HTMLElement).style.border = '0';
  });
  expect(await indistinct(page)).toEqual([expect.stringContaining('no edge')]);
  await page.emulateMedia({ forcedColors: null });
});
