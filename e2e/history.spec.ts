import type { Page } from '@playwright/test';
import { codeOf } from '../machines/code.ts';
import { shown } from '../machines/path.ts';
import { beekeeper, luthier } from './answers.ts';
import { expectGuidanceFor } from './expected.ts';
import { expect, test } from './test.ts';
import { button, choose, frame, input, localeOf, openGuide, press, pressForGood, say, walk } from './walk.ts';

const at = (page: Page, screen: string) => expect(frame(page)).toHaveAttribute('data-screen', screen);
const answered = (page: Page) => page.evaluate(() => [...document.querySelectorAll('[data-answer]')].map((row) => row.getAttribute('data-answer')));
const answerOf = (page: Page, question: string) => page.locator(`[data-answer="${question}"] dd`).first();
const changeIn = async (page: Page, question: string, key = 'ui.change') =>
  page.locator(`[data-answer="${question}"]`).getByRole('button', { name: say(await localeOf(page))(key) });

/** What was chosen on a screen is still chosen. */
async function stillChosen(page: Page, question: keyof typeof beekeeper, options: readonly string[] = beekeeper[question] ?? []) {
  for (const option of options) await expect(input(page, question, option)).toBeChecked();
  await expect(page.locator(`input[name="${question}"]:checked`)).toHaveCount(options.length);
}

test('the browser’s Back and Forward lead through the screens, and every answer is still there', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper, { until: 'service' });

  for (const screen of ['arrival', 'urgent', 'citizenship', 'where-now', 'army', 'beginning']) {
    await page.goBack();
    await at(page, screen);
  }
  for (const screen of ['army', 'where-now', 'citizenship']) {
    await page.goForward();
    await at(page, screen);
  }
  await stillChosen(page, 'citizenship');
  await page.goBack();
  await stillChosen(page, 'where-now');
  await stillChosen(page, 'age');
  await walk(page, beekeeper);
  await expectGuidanceFor(page, beekeeper);

  await page.goBack();
  await at(page, 'reviewing');
  await page.goForward();
  await at(page, 'guided');
  await expectGuidanceFor(page, beekeeper);
});

test('Back on the page and Back of the browser never drift apart', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper, { until: 'urgent' });
  const before = await page.evaluate(() => history.length);

  await press(page, 'ui.back');
  await at(page, 'citizenship');
  await press(page, 'ui.back');
  await at(page, 'where-now');
  await page.goForward();
  await at(page, 'citizenship');
  await page.goBack();
  await page.goBack();
  await at(page, 'army');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('Back from what is met at once leads to the question before it', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, { army: ['other'] }, { until: 'sheltered' });
  await press(page, 'ui.back');
  await at(page, 'army');
  await expect(input(page, 'army', 'other')).toBeChecked();

  await input(page, 'army', 'russia').check();
  await press(page, 'ui.question.continue');
  await walk(page, { 'where-now': ['russia'], age: ['over-30'] }, { until: 'sheltered' });
  await page.goBack();
  await at(page, 'where-now');
  await expect(input(page, 'where-now', 'russia')).toBeChecked();
});

test('what was ticked and not yet sent on is there again after Back and Forward, and in another language', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper, { until: 'where-now' });
  await input(page, 'where-now', 'kz').check();
  await input(page, 'age', '18-30').check();
  await press(page, 'ui.back');
  await at(page, 'army');
  await press(page, 'ui.question.continue');
  await at(page, 'where-now');
  await stillChosen(page, 'where-now', ['kz']);
  await stillChosen(page, 'age', ['18-30']);
  await page.goBack();
  await at(page, 'army');
  await page.locator('.lang').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.goForward();
  await stillChosen(page, 'where-now', ['kz']);
  await stillChosen(page, 'age', ['18-30']);
});

test('who is brought along has answers of their own, and none that was ticked before', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper, { until: 'where-now' });
  await input(page, 'where-now', 'kz').check();
  for (let back = 0; back < 2; back++) await page.goBack();
  await at(page, 'beginning');
  await (await button(page, 'ui.bring.title')).click();
  await page.locator('#bring-code').fill(codeOf(beekeeper));
  await press(page, 'ui.bring.code-do');
  await at(page, 'reviewing');
  await (await changeIn(page, 'where-now')).click();
  await stillChosen(page, 'where-now');
});

test('a question alone on its screen is skipped without what was tapped by mistake', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper, { until: 'service' });
  await input(page, 'service', 'no-tie').check();
  await press(page, 'ui.question.skip');
  await page.goBack();
  await at(page, 'service');
  await stillChosen(page, 'service', ['rather-not-say']);
});

test('Change leads to the question itself, not only to its screen', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper, { until: 'reviewing' });
  await (await changeIn(page, 'age')).click();
  await at(page, 'where-now');
  await expect(page.locator('#q-age h2')).toBeFocused();
  await expect(page.locator('#q-age h2')).toBeInViewport();
});

test('nothing in the guide leads away from the answers: pages open beside it', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, { ...beekeeper, needs: ['suicidal'] }, { until: 'guided' });
  const away = await page.locator('a[href]').evaluateAll((links) =>
    (links as HTMLAnchorElement[]).filter((link) => !/^(#|about:blank)/.test(link.getAttribute('href') ?? '') && link.target !== '_blank' && !link.classList.contains('lang')).map((link) => link.href),
  );
  expect(away).toEqual([]);
  const lines = page.locator('#first a[href$="#helplines"]');
  await expect(lines).toBeVisible();
  const [beside] = await Promise.all([page.waitForEvent('popup'), lines.click()]);
  await expect(beside.locator('#helplines')).toBeInViewport();
  await at(page, 'guided');
});

test('what runs out where the person is stands before the guidance; where they are not yet, it says from when', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, { ...beekeeper, 'where-now': ['kz'], claim: ['no'], arrived: ['unsure'], destinations: ['kz', 'us'] });
  const due = page.locator('#first [data-due]');
  await expect(due).toHaveCount(1);
  await expect(due).toContainText(say('en')('ui.first.due', { country: 'Kazakhstan' }));
  await expect(due).toContainText('five calendar days');
  await expect(due.locator('.src > li')).not.toHaveCount(0);
  const deadlines = page.locator('.side tr', { has: page.locator('th', { hasText: new RegExp(`^${say('en')('records.policy-kinds.deadline')}$`) }) });
  await expect(deadlines.locator('td').filter({ hasText: 'United States' })).toContainText(say('en')('ui.destinations.once-there'));
  await expect(deadlines.locator('td').filter({ hasText: 'Kazakhstan' })).not.toContainText(say('en')('ui.destinations.once-there'));
});

test('links to a part of the page lead there and nowhere else', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, luthier);
  const links = page.locator('.contents a, .glance a');
  expect(await links.count()).toBeGreaterThan(8);
  for (const link of await links.all()) {
    const place = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page.locator(place)).toBeInViewport();
    await at(page, 'guided');
  }
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await at(page, 'guided');
  await expectGuidanceFor(page, luthier);
});

test('an answer is changed from the review; what it sets aside is named, and comes back with it', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper, { until: 'reviewing' });
  const all = await answered(page);
  const paper = await answerOf(page, 'summons').textContent();

  await (await changeIn(page, 'summons')).click();
  await at(page, 'summons');
  await input(page, 'summons', 'none').check();
  await press(page, 'ui.question.continue');
  await at(page, 'reviewing');
  const aside = page.locator('[data-set-aside]');
  await expect(aside).toContainText(say('en')('questions.questions.summons-date.short'));
  expect(Number(await aside.getAttribute('data-set-aside'))).toBeGreaterThanOrEqual(4);
  expect(await answered(page)).not.toContain('went');

  await (await changeIn(page, 'summons')).click();
  await input(page, 'summons', 'mobilisation-order').check();
  // The questions that come back come with the answers they had.
  await stillChosen(page, 'came-how');
  await stillChosen(page, 'can-show');
  await press(page, 'ui.question.continue');
  await at(page, 'reviewing');
  await expect(aside).toHaveCount(0);
  expect(await answered(page)).toEqual(all);
  await expect(answerOf(page, 'summons')).toHaveText(paper ?? '');
  await expect(answerOf(page, 'went')).not.toHaveClass(/open/);
  await press(page, 'ui.review.show');
  await expectGuidanceFor(page, beekeeper);
});

test('an answer is changed from the guidance', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, luthier);
  const change = page.locator('article[data-ground]').getByRole('button', {
    name: new RegExp(`^${say('en')('ui.change')} ?: ${say('en')('questions.questions.alternative.short')}$`),
  });
  await change.first().click();
  await at(page, 'alternative');
  await expect(input(page, 'alternative', 'asked-refused')).toBeChecked();
  await input(page, 'alternative', 'nothing-stopped-me').check();
  await press(page, 'ui.question.continue');
  await at(page, 'reviewing');
  await press(page, 'ui.review.show');
  await expectGuidanceFor(page, { ...luthier, alternative: ['nothing-stopped-me'] });
});

test('loading the page again begins anew', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper, { until: 'service' });
  await page.reload();
  await at(page, 'beginning');
  await walk(page, {}, { until: 'where-now' });
  await expect(page.locator('input:checked')).toHaveCount(0);
  // The steps of before the reload lead nowhere any more, and do no harm.
  for (let back = 0; back < 4; back++) await page.goBack();
  await at(page, 'beginning');
  await walk(page, beekeeper, { until: 'where-now' });
});

test('the language changes in the middle, twice, and neither place nor answer is lost', async ({ page }) => {
  const speak = async (locale: 'en' | 'ru') => {
    await page.locator(`.top a.lang[lang="${locale}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page).toHaveURL(new RegExp(`/${locale}/guide/$`));
  };
  await openGuide(page, 'en');
  await walk(page, beekeeper, { until: 'summons' });
  await input(page, 'summons', 'mobilisation-order').check();
  await speak('ru');
  await at(page, 'summons');
  await expect(page.locator('h1')).toHaveText(say('ru')('questions.screens.summons.title'));
  // Chosen, and not yet sent on: that is kept too.
  await stillChosen(page, 'summons');
  await page.goBack();
  await at(page, 'record');
  await stillChosen(page, 'record');
  await walk(page, beekeeper, { until: 'reviewing' });
  await speak('en');
  await at(page, 'reviewing');
  await expect(page.locator('h1')).toHaveText(say('en')('ui.review.title'));
  await speak('ru');
  await press(page, 'ui.review.show');
  const russian = await page.locator('main').textContent();
  await speak('en');
  await at(page, 'guided');
  await expectGuidanceFor(page, beekeeper);
  await openGuide(page, 'ru');
  await walk(page, beekeeper);
  // Whatever language the guide was begun in, it reads as if begun in this one.
  expect(await page.locator('main').textContent()).toBe(russian);
});

test('Continue with nothing chosen says what is missing, and loses nothing', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper, { until: 'where-now' });
  await input(page, 'where-now', 'ge').check();
  const proceed = await button(page, 'ui.question.continue');
  await proceed.click();

  const summary = page.locator('.errors');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('button')).toHaveText([say('en')('questions.questions.age.label')]);
  await expect(page.locator('#q-age')).toContainText(say('en')('ui.question.error'));
  await stillChosen(page, 'where-now', ['ge']);
  await at(page, 'where-now');

  await proceed.click();
  await expect(summary).toBeFocused();
  await summary.getByRole('button').click();
  await expect(input(page, 'age', 'under-18')).toBeFocused();
  await page.keyboard.press('Space');
  // "Under 18" opens two more questions, which are then missing.
  await expect(page.locator('#q-with-whom')).toBeVisible();
  await proceed.click();
  await expect(summary.getByRole('button')).toHaveCount(2);
  await stillChosen(page, 'age', ['under-18']);
  await input(page, 'age', 'over-30').check();
  await press(page, 'ui.question.continue');
  await at(page, 'citizenship');
});

test('what stands alone clears the rest, and the rest clears it', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper, { until: 'citizenship' });
  await input(page, 'citizenship', 'new-russian').check();
  await input(page, 'citizenship', 'other-lost').check();
  await stillChosen(page, 'citizenship', ['new-russian', 'other-lost']);
  for (const alone of ['none', 'unsure', 'rather-not-say']) {
    await input(page, 'citizenship', alone).check();
    await stillChosen(page, 'citizenship', [alone]);
  }
  await input(page, 'citizenship', 'new-russian').check();
  await stillChosen(page, 'citizenship', ['new-russian']);
});

test('every screen can be skipped, what was chosen on it stays, and skipping says nothing', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, { army: ['russia'], 'where-now': ['kz'] }, { until: 'reviewing' });
  await expect(answerOf(page, 'where-now')).toHaveText(say('en')('countries.kz'));
  await expect(answerOf(page, 'age')).toHaveText(say('en')('questions.unknowns.rather-not-say'));
  await press(page, 'ui.review.show');
  await expectGuidanceFor(page, { army: ['russia'], 'where-now': ['kz'] });
});

test('a painful screen warns first, and can be passed over whole', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, beekeeper, { until: 'own-part' });
  await expect(page.locator('form')).toHaveCount(0);
  await expect(page.locator('.lead')).toHaveText(say('en')('questions.screens.own-part.warning'));
  await press(page, 'ui.painful.skip');
  await at(page, 'opinions');
  await page.goBack();
  // Passed over, it is answered, and warns no more.
  await stillChosen(page, 'other-roles', ['rather-not-say']);
});

test('“Start again for someone with me” keeps the country and the language, and nothing else', async ({ page }) => {
  await page.goto('/ru/');
  await openGuide(page, 'ru');
  await walk(page, beekeeper);
  await pressForGood(page, 'ui.take.again-do');
  await at(page, 'army');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('input:checked')).toHaveCount(0);
  await walk(page, { army: ['russia'] }, { until: 'where-now' });
  await expect(page.locator('input:checked')).toHaveCount(1);
  await stillChosen(page, 'where-now');
  await walk(page, { 'where-now': ['ge'] }, { until: 'reviewing' });
  await expect(page.locator('[data-set-aside]')).toHaveCount(0);
  for (const question of ['age', 'summons', 'why-refuse', 'destinations']) {
    await expect(answerOf(page, question)).toHaveText(say('ru', 'other')('questions.unknowns.rather-not-say'));
  }
  await press(page, 'ui.review.show');
  await expectGuidanceFor(page, { army: ['russia'], 'where-now': ['ge'] }, 'other');

  // Behind the first screen of the second person is the page before the guide, not the first person.
  for (let back = shown({ army: ['russia'], 'where-now': ['ge'] }).length; back >= 0; back--) await page.goBack();
  await at(page, 'army');
  await page.goBack();
  await expect(page).toHaveURL(/\/ru\/$/);
});

for (const [from, key] of [
  ['reviewing', 'ui.review.forget'],
  ['guided', 'ui.take.forget'],
] as const) {
  test(`all answers are forgotten from “${from}”, and Back brings none of them back`, async ({ page }) => {
    await page.goto('/en/');
    await openGuide(page, 'en');
    await walk(page, beekeeper, { until: from });
    await (await button(page, key)).click();
    await (await button(page, 'ui.review.sure-no')).click();
    await expect(await button(page, key)).toBeFocused();
    await at(page, from);
    await pressForGood(page, key);
    await at(page, 'beginning');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await walk(page, {}, { until: 'where-now' });
    await page.goBack();
    await page.goBack();
    await at(page, 'beginning');
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/$/);
    await page.goForward();
    await walk(page, {}, { until: 'where-now' });
    await expect(page.locator('input:checked')).toHaveCount(0);
  });
}

test.describe('leaving', () => {
  const ways: Record<string, (page: Page) => Promise<void>> = {
    'by its button': (page) => page.locator('[data-leave]').click(),
    'by pressing Shift three times': async (page) => {
      for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
    },
  };
  for (const [how, leave] of Object.entries(ways)) {
    test(`${how} blanks the page, and Back shows nothing of it`, async ({ page }) => {
      await page.goto('/en/');
      await openGuide(page, 'en');
      await walk(page, beekeeper, { until: 'opinions' });
      await choose(page, 'opinions', { opinions: ['critic'], 'opinions-known': ['own-name'] });
      await leave(page);
      await expect(page).toHaveURL('about:blank');
      await expect(page.locator('body')).toBeEmpty();

      // The screens of the guide are not in the way: Back leads to the page before it.
      await page.goBack();
      await expect(page).toHaveURL(/\/en\/$/);
      await page.goForward();
      await page.goForward();
      await expect(page.locator('input:checked:not([name="about"]), [data-answer], article[data-ground]')).toHaveCount(0);
    });
  }

  test('works on every other page too', async ({ page }) => {
    await page.goto('/en/');
    await page.goto('/en/safety/');
    await page.locator('[data-leave]').click();
    await expect(page).toHaveURL('about:blank');
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/$/);
  });

  test('three Shifts with other keys between them are somebody typing', async ({ page }) => {
    await openGuide(page, 'en');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift');
    await at(page, 'beginning');
  });
});

test('every screen on the way is one the rules ask of this person', async ({ page }) => {
  await openGuide(page, 'ru');
  const way = await walk(page, { army: ['russia'], 'where-now': ['de'], service: ['no-tie'] }, { until: 'reviewing' });
  const asked = [...new Set(way)].filter((screen) => !['beginning', 'reviewing', 'sheltered'].includes(screen));
  expect(asked).toEqual(shown({ army: ['russia'], 'where-now': ['de'], service: ['no-tie'] }).map(({ id }) => id));
});

test('a question takes nothing over from the one before it, though it is drawn with the same elements', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, {}, { until: 'army' });
  const go = await button(page, 'ui.question.continue');
  const mark = () =>
    page.evaluate(() => {
      for (const element of document.querySelectorAll('form.question .button, form.question h1')) element.setAttribute('data-seen', '');
    });
  /** Nothing is ticked, opened or named as wrong, and the heading is another one, with the focus on it. */
  const fresh = async () => {
    await expect(page.locator('form.question h1')).toBeFocused();
    await expect(page.locator('form.question h1')).not.toHaveAttribute('data-seen');
    await expect(page.locator('.asked input:checked, .asked details[open], .asked.has-error, .errors')).toHaveCount(0);
  };

  await go.click();
  await expect(page.locator('.errors')).toBeFocused();
  await page.locator('.asked .more summary').first().click();
  await mark();
  await press(page, 'ui.question.skip');
  await at(page, 'where-now');
  await fresh();
  // A slow phone pays for every element that is made anew: the check is of that, and not of a time.
  await expect(go).toHaveAttribute('data-seen');

  await go.click();
  await expect(page.locator('.errors')).toBeFocused();
  await mark();
  await press(page, 'ui.back');
  await at(page, 'army');
  await expect(page.locator('.asked.has-error, .errors, .asked details[open]')).toHaveCount(0);
  await expect(page.locator('form.question h1')).not.toHaveAttribute('data-seen');
  await stillChosen(page, 'army', ['rather-not-say']);
  await input(page, 'army', 'russia').check();
  await mark();
  await press(page, 'ui.question.continue');
  await at(page, 'where-now');
  await fresh();
});
