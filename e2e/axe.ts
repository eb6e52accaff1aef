import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Axe finds nothing in what is shown, closed details included: everything in light, and in dark what colours can change. */
export async function expectAxeClean(page: Page) {
  await page.locator('details:not([open])').evaluateAll((all) => {
    for (const one of all) {
      one.setAttribute('open', '');
      one.setAttribute('data-shut', '');
    }
  });
  await inColours(page, 'light');
  expect(await faults(page)).toEqual([]);
  await inColours(page, 'dark');
  expect(await faults(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
  await page.emulateMedia({ colorScheme: null });
  await page.locator('details[data-shut]').evaluateAll((all) => {
    for (const one of all) {
      one.removeAttribute('open');
      one.removeAttribute('data-shut');
    }
  });
}

async function inColours(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme });
  // Colours that are on their way are neither the old nor the new.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

type Axe = { run: (on: Document, options: object) => Promise<AxeResults> };
type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

async function faults(page: Page, only?: string[]) {
  const lean = { resultTypes: ['violations'], preload: false };
  const options = only ? { ...lean, runOnly: { type: 'rule', values: only } } : lean;
  // Axe is laid into a document once. No page has frames, which is all that the slower way of running it is for.
  const there = await page.evaluate(() => 'axe' in window);
  const { violations } = there
    ? await page.evaluate((how) => (window as unknown as { axe: Axe }).axe.run(document, how), options)
    : await new AxeBuilder({ page }).setLegacyMode().options(options as object).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
}

/** Nothing is wider than the narrowest phone. What scrolls by itself (a wide picture) is its own affair. */
export async function expectNoSidewaysScroll(page: Page) {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > room + 1)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}: ${Math.round(one.getBoundingClientRect().right)} of ${room}`)
      .slice(0, 5);
  });
  expect(wide).toEqual([]);
  if (size) await page.setViewportSize(size);
}
