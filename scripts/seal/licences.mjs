/** The licences of what is inside the site: they ask to travel with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages inside the scripts that bring no licence text to pass on. @param {string} root @param {string[]} packages @returns {string[]} */
export const unlicensed = (root, packages) =>
  packages.filter((name) => texts(join(root, 'node_modules', name)).length === 0).map((name) => `node_modules/${name}: it is inside the scripts and has no licence text`);

/** What other people wrote, with the licence each asks to be passed on. @param {string} root @param {string[]} packages as below node_modules @returns {string} */
export const licences = (root, packages) =>
  packages
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version, license } = manifest(folder);
      return `${name} ${version} (${license})\n\n${texts(folder).join('\n\n')}`;
    })
    .join(rule);

/** The page of the site: its own licences, what other people wrote, then the whole text of the licence of the code. @param {string} root @param {string[]} packages @returns {string} */
export function licencePage(root, packages) {
  const { name, version, license } = manifest(root);
  const own = `${name} ${version}: the code under ${license}, whose whole text stands at the end; the words and tables under CC-BY-SA-4.0.`;
  const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8').trim();
  return `${[own, read('LICENSE-content.md'), `Inside the scripts: ${packages.join(', ')}.`, licences(root, packages), read('LICENSE')].join(rule)}\n`;
}

const rule = `\n\n${'-'.repeat(78)}\n\n`;

/** @param {string} folder @returns {{ name: string, version: string, license: string }} */
const manifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Some licences ask for the notice beside them too. @param {string} folder @returns {string[]} */
const texts = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((entry) => /^(licen[cs]e|copying|notice)(\.\w+)?$/i.test(entry))
        .sort()
        .map((entry) => readFileSync(join(folder, entry), 'utf8').trim())
    : [];
