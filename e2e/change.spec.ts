import { askNext } from '../machines/ask-next.ts';
import { readCode } from '../machines/code.ts';
import { findings } from '../machines/law.ts';
import { settle } from '../machines/path.ts';
import { beekeeper } from './answers.ts';
import { expectAxeClean, expectNoSidewaysScroll } from './axe.ts';
import { standings } from './expected.ts';
import { expect, test } from './test.ts';
import { button, frame, openGuide, say, walk } from './walk.ts';

const { 'why-refuse': _, belief: __, summons: ___, officials: ____, ...partly } = beekeeper;

test('what would change this: the open questions in the order worth asking, tried out without a trace, or answered', async ({ page }) => {
  await openGuide(page, 'en');
  await walk(page, partly);
  const words = say('en');
  // The walk declines what these answers leave out, and what follows from it: the code has what was answered in the end.
  await (await button(page, 'ui.take.code-do')).click();
  const code = readCode((await page.locator('[data-code-signs]').textContent()) ?? '');
  const next = askNext(findings(settle(code.ok ? code.answers : {}).facts)).slice(0, 8);
  expect(next.length).toBeGreaterThan(2);
  const listed = await page.locator('#change [data-next]').evaluateAll((all) => all.map((one) => one.getAttribute('data-next')));
  expect(listed).toEqual(next.map(({ question }) => question));
  const before = await standings(page);

  const first = page.locator('#change [data-next]').first();
  await first.locator('summary').click();
  await expect(first).toContainText(words('ui.change-part.only-true'));
  const told = first.locator('[data-tried]');
  await expect(told).toBeEmpty();
  const seen = new Set<string | null>();
  for (const box of await first.locator('input').all()) {
    await box.check();
    await expect(told).not.toBeEmpty();
    seen.add(await told.textContent());
    await box.uncheck();
  }
  // Some answer would move a ground, and to be unsure would move none.
  expect(seen.has(words('ui.change-part.nothing'))).toBe(true);
  expect(seen.size).toBeGreaterThan(1);
  await expectAxeClean(page);
  await expectNoSidewaysScroll(page);
  expect(await standings(page)).toEqual(before);

  await first.getByRole('button', { name: words('ui.answer-this') }).click();
  await expect(frame(page)).not.toHaveAttribute('data-screen', 'guided');
  await expect(page.locator('[data-screen] input:checked')).toHaveCount(await page.locator('[data-screen] input[value="rather-not-say"]:checked').count());
});

test('where every question is answered, nothing is offered to change', async ({ page }) => {
  await openGuide(page, 'ru');
  await walk(page, beekeeper);
  await expect(page.locator('#change')).toHaveCount(0);
});
