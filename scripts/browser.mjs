/** Finds a Chromium for the end-to-end tests, or brings one where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {string | undefined} */
export function browser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return found() ?? (install() ? found() : undefined);
}

export function found() {
  return [...usual, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** The font is for the pages: without one that has Cyrillic, sizes and pictures would be of empty boxes. */
function install() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  console.log('Installing Chromium (apt-get) …');
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core');
}

export const noBrowser =
  'No Chromium was found. Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test (npx playwright install chromium brings one too).';
