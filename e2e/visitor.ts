import type { Page } from '@playwright/test';
import { withAxe } from './axe.ts';
import { test as base, type Watch, watching } from './test.ts';

/** A page in a browser without script, and one with script and axe: one of each for all tests of a worker, as nothing is kept in either. */
export const test = base.extend<Record<never, never>, { quiet: Page; visitor: { page: Page; watch: Watch } }>({
  visitor: [
    async ({ browser }, use, { project }) => {
      const baseURL = project.use.baseURL ?? '';
      const context = await browser.newContext({ baseURL });
      const watch = await watching(context, baseURL);
      await withAxe(context);
      await use({ page: await context.newPage(), watch });
      await context.close();
    },
    { scope: 'worker' },
  ],
  quiet: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: project.use.baseURL ?? '' });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});
