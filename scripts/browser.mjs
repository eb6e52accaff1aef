/** Finds a Chromium for the end-to-end tests, or brings one where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Chromium without a window: it draws the same and takes two thirds of the time. */
const windowless = '/usr/bin/chromium-headless-shell';
const usual = [
  windowless,
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
  if (!existsSync(windowless)) install();
  return found();
}

export function found() {
  return [...usual, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Only where Debian's packages can be had, and by who may. The font is for the pages: without one that has Cyrillic, sizes and pictures would be of empty boxes. */
function install() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  const get = (/** @type {string} */ name) => apt('install', '-y', '--no-install-recommends', name, ...(found() ? [] : ['fonts-noto-core']));
  console.log('Installing Chromium (apt-get) …');
  apt('update');
  // Not every release has it without a window.
  if (!get('chromium-headless-shell') && !found()) get('chromium');
}

export const noBrowser =
  'No Chromium was found. Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test (npx playwright install chromium brings one too).';
