import type { Browser, BrowserContext, Page } from '@playwright/test';
import { withAxe } from './axe.ts';
import { test as base, type Watch, watching } from './test.ts';

type Visitor = { page: Page; watch: Watch };

async function visiting(context: BrowserContext, baseURL: string): Promise<Visitor> {
  const watch = await watching(context, baseURL);
  await withAxe(context);
  return { page: await context.newPage(), watch };
}

/**
 * Pages for all tests of a worker, as nothing is kept in any of them: one with script and axe; and in a browser that lays
 * pages out but never draws a frame, which spares a fifth of the work, one with script and axe and one without script.
 * Where no frame is drawn nothing can be clicked, and `requestAnimationFrame` never answers.
 */
export const test = base.extend<Record<never, never>, { visitor: Visitor; undrawn: Browser; reader: Visitor; quiet: Page }>({
  visitor: [
    async ({ browser }, use, { project }) => {
      const baseURL = project.use.baseURL ?? '';
      const context = await browser.newContext({ baseURL });
      await use(await visiting(context, baseURL));
      await context.close();
    },
    { scope: 'worker' },
  ],
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
      await use(await visiting(await undrawn.newContext({ baseURL }), baseURL));
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
