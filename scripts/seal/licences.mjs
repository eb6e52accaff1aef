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

/** @param {string} folder @returns {{ name: string, version: string, license: string, author?: string | { name: string } }} */
const manifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Some licences ask for the notice beside them too. @param {string} folder @returns {string[]} */
function texts(folder) {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder)
    .filter((entry) => /^(licen[cs]e|copying|notice)([._]\w+)?$/i.test(entry))
    .sort()
    .map((entry) => readFileSync(join(folder, entry), 'utf8').trim());
  const { license, author } = manifest(folder);
  const name = (typeof author === 'string' ? author : author?.name)?.replace(/\s*<.*/, '');
  // Some only name the licence and whose the work is: that is all its text needs to be written out.
  return found.length === 0 && license === 'MIT' && name ? [mit(name)] : found;
}

/** @param {string} name */
const mit = (name) => `MIT License

Copyright (c) ${name}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
