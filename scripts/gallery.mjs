/**
 * Takes pictures of every page and of every screen of a journey, narrow and wide, light and dark, in each language, and
 * prints the guidance: into gallery/, with an index page, to be looked at. It shows the site in out/ as it was last built.
 *
 * node scripts/gallery.mjs [part of a name …]
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { chromium } from '@playwright/test';
import { browser as findBrowser, noBrowser } from './browser.mjs';
import { root, stop } from './ensure.mjs';
import { listen } from './serve.mjs';

const to = join(root, 'gallery');
const site = join(root, 'out');
const wanted = process.argv.slice(2);
const locales = ['en', 'ru'];
const looks = [360, 1280].flatMap((width) => /** @type {const} */ (['light', 'dark']).map((colorScheme) => ({ width, colorScheme })));

/** One journey with something to see on every screen; what it does not name is passed over. */
const answers = {
  army: 'russia', 'where-now': 'ge', age: '18-30', citizenship: ['none'], urgent: ['deadline-soon'], claim: 'no', arrived: 'over-a-year', service: 'reserve',
  record: ['order-slip', 'student'], summons: ['mobilisation-order'], 'came-how': 'in-hand', 'can-show': ['paper'], went: 'did-not-go', 'why-refuse': ['its-crimes', 'all-war'],
  belief: ['faith-or-morals'], 'refusal-acts': ['did-not-report'], alternative: 'asked-refused', task: ['fighting'], opinions: ['said-publicly'], destinations: ['de', 'fi', 'kz'],
};

const executablePath = findBrowser();
if (!executablePath) stop(noBrowser);
const server = await listen({ folder: site, port: 0, host: 'localhost' });
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await chromium.launch({ executablePath });
let taken = 0;

const isWanted = (/** @type {string} */ name) => wanted.length === 0 || wanted.some((part) => name.includes(part));

/** @param {import('@playwright/test').Page} page @param {string} name @param {(path: string) => Promise<unknown>} take */
async function keep(page, name, take) {
  if (!isWanted(name)) return;
  const path = join(to, name);
  mkdirSync(dirname(path), { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  await take(path);
  taken += 1;
}

const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => file.split(sep).join('/').replace(/index\.html$/, ''))
  .sort();

for (const { width, colorScheme } of looks) {
  const context = await browser.newContext({ baseURL: `http://localhost:${port}`, viewport: { width, height: width < 500 ? 780 : 900 }, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const look = `${width}-${colorScheme}`;
  for (const path of pages) {
    const name = `${look}/pages/${path.replace(/\/$/, '').replaceAll('/', '-') || 'door'}.png`;
    if (!isWanted(name)) continue;
    await page.goto(`/${path}`);
    await keep(page, name, (file) => page.screenshot({ path: file, fullPage: true }));
  }
  for (const locale of locales) await journey(page, locale, `${look}/guide-${locale}`);
  await context.close();
}

/** All that was taken so far, folder by folder. */
function index() {
  const files = readdirSync(to, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(png|pdf)$/.test(file))
    .sort();
  const folders = [...new Set(files.map((file) => dirname(file)))];
  const shown = (/** @type {string} */ file) =>
    `<figure><a href="${encodeURI(file)}">${file.endsWith('.png') ? `<img loading="lazy" src="${encodeURI(file)}" alt="">` : ''}<figcaption>${file.split('/').at(-1)}</figcaption></a></figure>`;
  const parts = folders.map((folder) => `<section id="${folder}"><h2>${folder}</h2><div>${files.filter((file) => dirname(file) === folder).map(shown).join('')}</div></section>`);
  const ways = folders.map((folder) => `<li><a href="#${folder}">${folder}</a></li>`).join('');
  const style = 'body{font:16px/1.4 sans-serif;margin:2rem}section>div{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}figure{margin:0;width:14rem}img{width:100%;max-height:20rem;object-fit:cover;object-position:top;border:1px solid #999}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${style}</style><h1>${files.length} pictures</h1><ul>${ways}</ul>${parts.join('')}</html>\n`;
}

/** @param {import('@playwright/test').Page} page @param {string} locale @param {string} folder */
async function journey(page, locale, folder) {
  const isPrinted = folder.startsWith('1280-light');
  if (!isWanted(folder) && !wanted.some((part) => /guide|print/.test(part))) return;
  await page.goto(`/${locale}/guide/`);
  const frame = page.locator('[data-screen]');
  for (let number = 0; number < 60; number++) {
    await frame.waitFor();
    const screen = await frame.getAttribute('data-screen');
    const isWarning = (await page.locator('[data-screen] .gentle').count()) > 0 && screen !== 'sheltered';
    const name = `${folder}/${String(number).padStart(2, '0')}-${screen}${isWarning ? '-warning' : ''}`;
    if (!isWarning && (await page.locator('[data-screen] .asked[id]').count()) > 0) await fill(page);
    await keep(page, `${name}.png`, (path) => page.screenshot({ path, fullPage: true }));
    if (screen === 'guided') {
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      await keep(page, `${name}-open.png`, (path) => page.screenshot({ path, fullPage: true }));
      if (isPrinted) for (const format of ['A4', 'Letter']) await keep(page, `print/guide-${locale}-${format}.pdf`, (path) => page.pdf({ path, format, tagged: true }));
      return;
    }
    const isForm = !isWarning && screen !== 'beginning' && screen !== 'sheltered' && screen !== 'reviewing';
    // The first text link of a question passes over what is left; everything else goes on by its button.
    await page.locator(isForm ? '.actions .textlink' : '.actions .button').first().click();
  }
  throw new Error(`The guide in “${locale}” does not end.`);
}

/** @param {import('@playwright/test').Page} page */
async function fill(page) {
  for (const [question, given] of Object.entries(answers)) {
    for (const option of [given].flat()) {
      const input = page.locator(`input[name="${question}"][value="${option}"]`);
      if ((await input.count()) > 0) await input.check();
    }
  }
}

await browser.close();
server.close();
if (taken > 0) writeFileSync(join(to, 'index.html'), index());
console.log(`${taken} pictures in ${to}`);
