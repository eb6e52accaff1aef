/** Keeps the stylesheets a page names, under names that hold their own hash. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { attribute, elements, remove, setAttribute } from './html.mjs';
import { islandsIn } from './insert.mjs';

/** @param {string | Uint8Array} contents */
export const shortHash = (contents) => createHash('sha256').update(contents).digest('hex').slice(0, 10);

/** Sheets that are written apart from Next, and come as they are written. */
const apart = /^\/(paper|print)\.css$/;
const ofNext = /^\/_next\/.*\.css$/;

/** @typedef {{ link: import('./html.mjs').Node, url: string }} Sheet */

/**
 * @param {{ from: string, shipped: Map<string, Uint8Array> }} options
 * @returns {{ read: (url: string) => string, keep: (page: import('./html.mjs').Page) => void }} read: the rules at an address in the export;
 * keep: ships what a page names, and has the page name it. The first sheet is the one that all pages share. What stands beside
 * it becomes one, since each file asked for has its price on a poor line. What is for paper alone comes last: apart, where it keeps
 * nobody waiting, and in that one where scripts still have to come.
 */
export function styleSheets({ from, shipped }) {
  const read = (/** @type {string} */ url) => {
    const css = readFileSync(join(from, url), 'utf8').replace(/\/\*# sourceMappingURL=.*?\*\/\s*/g, '');
    return apart.test(url) ? transformSync(css, { loader: 'css', minifyWhitespace: true }).code : css;
  };
  const ship = (/** @type {Sheet[]} */ ...sheets) => {
    const css = sheets.map(({ url }) => read(url)).join('\n');
    const [named, ...inside] = sheets.map(({ link }) => link);
    const file = `assets/${apart.exec(sheets[0]?.url ?? '')?.[1] ?? 'style'}.${shortHash(css)}.css`;
    shipped.set(file, Buffer.from(css));
    setAttribute(named, 'href', `/${file}`);
    for (const link of inside) remove(link);
  };
  return {
    read,
    keep({ document }) {
      const sheets = [...elements(document)]
        .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet')
        .map((link) => ({ link, url: attribute(link, 'href') ?? '' }));
      for (const { url } of sheets) shipped.delete(url.slice(1));
      const [, ...beside] = sheets.filter(({ url }) => ofNext.test(url));
      const forPaper = islandsIn(document).length > 0 ? sheets.filter(({ url }) => url === '/print.css') : [];
      const together = beside.length > 0 ? [...beside, ...forPaper] : [];
      if (together.length > 0) ship(...together);
      for (const sheet of sheets.filter((one) => !together.includes(one))) ship(sheet);
    },
  };
}
