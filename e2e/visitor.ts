import type { Browser, Page } from '@playwright/test';
import { withAxe } from './axe.ts';
import { test as base, type Watch, watching } from './test.ts';

type Visitor = { page: Page; watch: Watch };

/**
 * A browser that lays pages out but never draws a frame, and in it two pages for all tests of a worker, as nothing is kept in
 * any of them: one with script and axe, one without script. It spares up to half of the work. Where no frame is drawn nothing
 * can be clicked (an event can be sent), and `requestAnimationFrame` never answers.
 */
export const test = base.extend<Record<never, never>, { undrawn: Browser; reader: Visitor; quiet: Page }>({
  undrawn: [
    async ({ playwright, launchOptions }, use) => {
      const browser = await playwright.chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-threaded-compositing'] });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  reader: [
    async ({ undrawn }, use, { project }) => {
      const baseURL = project.use.baseURL ?? '';
      const context = await undrawn.newContext({ baseURL });
      const watch = await watching(context, baseURL);
      await withAxe(context);
      await use({ page: await context.newPage(), watch });
    },
    { scope: 'worker' },
  ],
  quiet: [
    async ({ undrawn }, use, { project }) => {
      const context = await undrawn.newContext({ javaScriptEnabled: false, baseURL: project.use.baseURL ?? '' });
      await use(await context.newPage());
    },
    { scope: 'worker' },
  ],
});
