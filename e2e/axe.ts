import type { BrowserContext, Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { expectWhole, zoomed } from './layout.ts';
import { expect } from './test.ts';

/** Rules that look at every piece of text anew, though most of a page looks the same. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Axe finds nothing in what is shown, closed details included: everything in light, and in dark what colours can change. */
export async function expectAxeClean(page: Page) {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details:not([open])')) {
      one.setAttribute('open', '');
      one.setAttribute('data-shut', '');
    }
  });
  await inColours(page, 'light');
  const inLight = await sampled(page);
  expect(await faults(page, {})).toEqual([]);
  noted(inLight);
  await inColours(page, 'dark');
  const inDark = await sampled(page);
  if (inDark.length > 0) expect(await faults(page, { runOnly: { type: 'rule', values: ofColours } }, '[data-sample]')).toEqual([]);
  noted(inDark);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details[data-shut]')) {
      one.removeAttribute('open');
      one.removeAttribute('data-shut');
    }
  });
}

async function inColours(page: Page, colorScheme: 'light' | 'dark') {
  // Colours that are on their way are neither the old nor the new.
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

/** Lays axe into every document of a context from the start: to hand it over to each anew takes longer than its run. */
export const withAxe = (context: BrowserContext) => context.addInitScript({ content: axe.source });

type Axe = { run: (on: Document | string, options: object) => Promise<AxeResults>; configure: (spec: object) => void };

async function faults(page: Page, options: object, within?: string) {
  const lean = { resultTypes: ['violations'], preload: false, ...options };
  // Laid into a document once; no page has frames, which its own package for Playwright would look for each time.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([how, where, rules]) => {
      const { axe } = window as unknown as { axe: Axe };
      axe.configure({ rules: rules.map((id) => ({ id, selector: id === 'link-in-text-block' ? 'a[href][data-sample]' : '[data-sample]' })) });
      return axe.run(where ?? document, how);
    },
    [lean, within, ofColours] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
}

/** How many texts of a look were found clean so far, on whatever page: a look is the same everywhere. */
const looked = new Map<string, number>();

/**
 * Contrast depends on the colour of a text, on what lies behind it, on its size and its weight: of texts that agree in
 * all of these, three are looked at. Marks them, and gives back their looks.
 */
const sampled = (page: Page) =>
  page.evaluate((before) => {
    const seen = new Map<string, number>(before);
    const taken: string[] = [];
    const behind = (element: Element): string => {
      const { backgroundColor, opacity } = getComputedStyle(element);
      const own = opacity === '1' ? '' : `${opacity} `;
      return own + (/^rgba\(.*, 0\)$/.test(backgroundColor) && element.parentElement ? behind(element.parentElement) : backgroundColor);
    };
    for (const element of document.querySelectorAll('body, body *')) {
      element.removeAttribute('data-sample');
      const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!says || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
      const around = element.tagName === 'A' && element.parentElement ? getComputedStyle(element.parentElement).color : '';
      const look = [element.tagName === 'A', color, behind(element), fontSize, fontWeight, textDecorationLine, around].join('|');
      const count = seen.get(look) ?? 0;
      seen.set(look, count + 1);
      if (count >= 3) continue;
      element.setAttribute('data-sample', '');
      taken.push(look);
    }
    return taken;
  }, [...looked]);

/** Only of what was found clean: where something is not, the next page is to find it too. */
function noted(looks: readonly string[]) {
  for (const look of looks) looked.set(look, (looked.get(look) ?? 0) + 1);
}

/** Nothing is wider than the narrowest phone, cut off, or on something else. What scrolls by itself (a wide picture) is its own affair. */
export const expectNoSidewaysScroll = (page: Page) => expectWhole(page, zoomed);
