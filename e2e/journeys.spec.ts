import { countries } from '../content/countries/index.ts';
import type { CountryCode } from '../content/vocabulary.ts';
import { shown } from '../machines/path.ts';
import { anotherArmy, beekeeper, detained, luthier, minor, stillThere, student, veteran } from './answers.ts';
import { expectGuidanceFor, standings } from './expected.ts';
import { pressByKeyboard, tabTo, walkByKeyboard } from './keyboard.ts';
import { expect, test } from './test.ts';
import { frame, openGuide, say, walk } from './walk.ts';

const grounds = (targeted: string, crimes: string, personal: string) => ({
  'targeted-persecution': targeted,
  'war-crimes-objection': crimes,
  'personal-circumstances': personal,
});
const phrasesOf = (...codes: CountryCode[]) => codes.flatMap((code) => countries[code]?.phrases.map(({ words }) => words) ?? []);
/** The screens where something was asked, each once. */
const asked = (way: readonly string[]) => [...new Set(way)].filter((id) => !['beginning', 'sheltered', 'reviewing', 'guided'].includes(id));

test('a man with a mobilisation order, in English', async ({ page }) => {
  await openGuide(page, 'en');
  const way = await walk(page, beekeeper);
  expect(asked(way)).toEqual(shown(beekeeper).map(({ id }) => id));

  await expect(page.locator('h1')).toHaveText(say('en')('ui.guidance.title'));
  expect(await standings(page)).toEqual(grounds('few', 'several', 'few'));
  await expectGuidanceFor(page, beekeeper);
  await expect(page.locator('[data-referral="time-is-passing"]')).toBeVisible();
  // The ground with the most found is read first.
  await expect(page.locator('article[data-ground]').first()).toHaveAttribute('data-ground', 'war-crimes-objection');
  const words = await page.locator('#words .words').allTextContents();
  expect(words).toEqual(expect.arrayContaining(phrasesOf('de', 'fi', 'kz', 'ge')));
  await expect(page.locator('#papers .ru').first()).toBeVisible();
  await expect(page.locator('.sheet-line')).toContainText('not a decision');
});

test('a student called up, in Russian, answered by someone who helps', async ({ page }) => {
  await openGuide(page, 'ru');
  await walk(page, student, { about: 'other' });

  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('h1')).toHaveText(say('ru')('ui.guidance.title'));
  expect(await standings(page)).toEqual(grounds('few', 'some', 'few'));
  await expectGuidanceFor(page, student, 'other');
  await expect(page.locator('[data-other="subsidiary"]')).toBeVisible();
  // By the law of the European Union less was found: it asks why alternative service was not asked for.
  const beside = (code: string) => page.locator(`td[data-destination="${code}"][data-ground="war-crimes-objection"]`);
  await expect(beside('de')).not.toContainText(say('ru', 'other')('law.standings.some'));
  await expect(beside('de')).toContainText(say('ru', 'other')('law.standings.few'));
  expect(await page.locator('#words .words').allTextContents()).toEqual(expect.arrayContaining(phrasesOf('de', 'kz', 'ge')));
});

test('an objector whose request was refused, by keyboard alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-told-to-print', '');
  });
  await page.goto('/en/');
  await tabTo(page, 'the guide', ({ tag, text }) => tag === 'A' && text.trim() === say('en')('pages.start.begin'));
  await page.keyboard.press('Enter');
  await expect(frame(page)).toHaveAttribute('data-screen', 'beginning');
  await walkByKeyboard(page, luthier);

  expect(await standings(page)).toEqual(grounds('few', 'some', 'several'));
  await expectGuidanceFor(page, luthier);
  await pressByKeyboard(page, 'ui.take.print-do');
  await expect(page.locator('html')).toHaveAttribute('data-told-to-print', '');
  await pressByKeyboard(page, 'ui.take.code-do');
  await expect(page.locator('.code__signs')).toBeVisible();
  await expect(page.locator('[data-take="code"] > button')).toBeFocused();
});

test('a girl of sixteen is asked about ten screens, and met at once', async ({ page }) => {
  await openGuide(page, 'en');
  const way = await walk(page, minor);

  expect(asked(way).length).toBeLessThanOrEqual(11);
  expect(way.slice(way.indexOf('where-now'), way.indexOf('where-now') + 2)).toEqual(['where-now', 'sheltered']);
  expect(way).not.toContain('own-part');
  await expectGuidanceFor(page, minor);
  await expect(page.locator('[data-referral="under-18"]')).toBeVisible();
});

test('somebody still in Russia is met at once, and no standing is said', async ({ page }) => {
  await openGuide(page, 'ru');
  await walk(page, stillThere, { until: 'sheltered' });
  await expect(page.locator('[data-shelter="still-in-russia"]')).toBeVisible();
  await walk(page, stillThere);

  expect(await standings(page)).toEqual(grounds('withheld', 'withheld', 'withheld'));
  await expect(page.locator('[data-referral="still-in-russia"]')).toBeVisible();
  await expect(page.locator('.chain, [data-row]')).toHaveCount(0);
  await expectGuidanceFor(page, stillThere);
});

test('the guide ends at once for another army', async ({ page }) => {
  await openGuide(page, 'en');
  const way = await walk(page, anotherArmy);

  expect(way).toEqual(['beginning', 'army', 'sheltered', 'guided']);
  await expect(page.locator('[data-referral="another-army"]')).toBeVisible();
  await expect(page.locator('article[data-ground]')).toHaveCount(0);
  await expect(page.locator('#help')).toBeVisible();
});

test('somebody detained reads first what cannot wait', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, detained, { until: 'sheltered' });
  await expect(frame(page).locator('[data-shelter="detained-or-removal"]')).toBeVisible();
  await walk(page, detained);

  await expect(page.locator('#first li').first()).toHaveAttribute('data-referral', 'detained-or-removal');
  await expectGuidanceFor(page, detained);
});

test('a veteran of a private army: a lawyer first, and the ground that would weigh it is not said', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, veteran);

  expect(await standings(page)).toEqual(grounds('few', 'withheld', 'few'));
  await expect(page.locator('#first h2')).toHaveText(say('en')('ui.first.lawyer'));
  const withheld = page.locator('article[data-ground="war-crimes-objection"]');
  await expect(withheld.locator('.chain, .point, [data-row]')).toHaveCount(0);
  // What is looked for, and what was told, stay to be read.
  await expect(withheld.locator('[data-element="war-role"] .told')).toContainText(say('en')('law.elements.war-role.looked-for'));
  await expectGuidanceFor(page, veteran);
});
