import { defineConfig } from '@playwright/test';
import { found } from './scripts/browser.mjs';

/** A page is open for a second: a script made fast for it is seldom run again. Only one that runs very often is. */
const seldomFaster = '--js-flags=--invocation-count-for-maglev=8000 --invocation-count-for-turbofan=60000 --invocation-count-for-maglev-osr=2000 --invocation-count-for-osr=10000';

/** The sealed site is what people get, so it is what is tested: build first. */
const port = Number(process.env.E2E_PORT ?? 4173);

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Written anew by `npm run transcripts`, and read by a person in what has changed.
  snapshotPathTemplate: 'e2e/transcripts/{arg}{ext}',
  retries: 0,
  // A page is looked at in two colour schemes; a slow machine needs its time, and no test is about time.
  timeout: 240_000,
  use: {
    baseURL: `http://localhost:${port}`,
    // Emptied for the next test, which takes a fraction of making a new one.
    reuseContext: true,
    // No machine here has a graphics card, and drawing as if there were one takes a third of the time.
    launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? found(), args: ['--disable-gpu', seldomFaster] },
  },
  webServer: {
    // Each file is asked for a few times only: packing it at its best would take longer than sending it. What is about bytes has its own server.
    command: `node --input-type=module -e "await (await import('./scripts/serve.mjs')).serve({ quality: 5 })"`,
    url: `http://localhost:${port}`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
