/**
 * The guide, or the board, of one language as one HTML file that opens from anywhere and can load nothing: script, style and data stand
 * in it, and its own policy names the first two by their hashes.
 */
import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { deflateSync, strToU8 } from 'fflate';
import { forBrowsers, packageOf } from './bundles.mjs';
import { faultsIn } from './checks.mjs';
import { attribute, element, elements, first, insert, print, remove, setAttribute, text } from './html.mjs';
import { islandsIn } from './insert.mjs';
import { licences } from './licences.mjs';
import { written } from './policy.mjs';
import { sha256 } from './sums.mjs';

/** @typedef {import('./html.mjs').Page} Page */
/** @typedef {{ name: string, contents: Buffer }} OneFile */

/** The page a file is made of; it is not shipped itself. @param {{ file: string }} page */
export const isOneFile = ({ file }) => /^[^/]+\/one-file\/(board\/)?index\.html$/.test(file);
/** By the island it holds: the script it is made of, and what it is called before its language. */
const editions = {
  guide: { entry: 'app/_islands/one-file.entry.tsx', name: 'grounds' },
  board: { entry: 'app/_islands/one-file-board.entry.tsx', name: 'grounds-board' },
};

/** Nothing in a script may end it, or begin a comment, where it stands in a page. @param {string} script */
export const escaped = (script) => script.replace(/<(?=\/script|!--)/gi, '\\x3c');

/**
 * In base64. Deflated by fflate and not by zlib, whose output may differ from one version or processor to another: the
 * same words are to give the same file everywhere.
 * @param {string} data
 */
export const packed = (data) => Buffer.from(deflateSync(strToU8(data), { level: 9 })).toString('base64');

/** @param {string} content */
const hashOf = (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** @param {{ script: string, style: string }} parts */
export const policyOf = ({ script, style }) =>
  written({
    'default-src': "'none'",
    'script-src': hashOf(script),
    'style-src': hashOf(style),
    'connect-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  });

/** What the file reads or does otherwise than the site. */
const exchanged = new Map([
  ['app/_islands/in-page/held.ts', 'app/_islands/in-page/packed.ts'],
  ['app/_islands/guide/keep.tsx', 'app/_islands/in-page/nothing-kept.ts'],
  ['app/_islands/guide/pdf.ts', 'app/_islands/in-page/no-pdf.ts'],
  ['app/_islands/newer.ts', 'app/_islands/in-page/nothing-newer.ts'],
]);

/** All the script of an edition, and the packages that are in it. @param {string} root @param {keyof typeof editions} edition */
export async function oneScript(root, edition) {
  const { outputFiles, metafile } = await build({
    ...forBrowsers(root, exchanged),
    entryPoints: [editions[edition].entry],
    outdir: '.build/one-file',
    format: 'iife',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const packages = inputs.flatMap(([input, { bytesInOutput }]) => bytesInOutput > 0 ? packageOf(input) : []);
  return { script: escaped(outputFiles[0]?.text ?? ''), packages: [...new Set(packages)].sort() };
}

/**
 * Turns the page into the file.
 * @param {Page} page stripped, its addresses as Next wrote them
 * @param {{ script: string, style: string, notice: string }} parts notice: what the licences of the script ask to be said
 * @returns {string[]} what is wrong with it
 */
export function standAlone({ file, document }, { script, style, notice }) {
  const [html, head, body] = ['html', 'head', 'body'].map((tag) => first(document, tag));
  for (const node of elements(head)) if (node.tagName === 'link') remove(node);
  const holders = [...elements(body)].filter((node) => /^(guide|guidance|country)-data$/.test(attribute(node, 'id') ?? ''));
  for (const holder of holders) remove(holder);

  const faults = faultsIn({ file, document });
  for (const node of elements(document)) {
    const way = attribute(node, 'href') ?? attribute(node, 'src');
    if (way !== undefined && !/^(#.|https?:\/\/|about:blank$)/.test(way)) faults.push(`${file}: the address ${way}, and there is no other page`);
  }
  if (holders.length !== 3) faults.push(`${file}: ${holders.length} pieces of data, and there are three`);
  // An HTML parser would change these, and the hash of what it reads would be another.
  for (const [part, contents] of Object.entries({ script, style })) if (/[\r\0]/.test(contents) || contents === '') faults.push(`${file}: the ${part} is empty, or holds what HTML does not keep`);
  if (/<\/style/i.test(style)) faults.push(`${file}: the style would end itself`);

  const put = (/** @type {any} */ parent, /** @type {string} */ tag, /** @type {Record<string, string>} */ attributes, /** @type {string} */ value) => {
    const node = element(tag, attributes);
    if (value) insert(node, { nodeName: '#text', value });
    insert(parent, node);
  };
  setAttribute(html, 'data-root', '');
  const charset = head.childNodes.findIndex((/** @type {any} */ node) => node.tagName === 'meta' && attribute(node, 'charset'));
  insert(head, element('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf({ script, style }) }), charset + 1);
  put(head, 'style', {}, style);
  for (const holder of holders) put(body, 'script', { type: 'text/plain', id: attribute(holder, 'id') ?? '' }, packed(text(holder)));
  put(body, 'script', {}, script);
  insert(body, { nodeName: '#comment', data: `\n${notice.replace(/-->/g, '--\u200b>')}\n` });
  return faults;
}

/**
 * @param {{ root: string, pages: Page[], styleOf: (url: string) => string }} options styleOf: a stylesheet by the address Next gave it
 * @returns {Promise<{ files: OneFile[], packages: string[], faults: string[] }>}
 */
export async function oneFiles({ root, pages, styleOf }) {
  const faults = pages.length === 0 ? ['no page to make the one-file edition of'] : [];
  const kinds = /** @type {(keyof typeof editions)[]} */ (Object.keys(editions));
  const scripts = Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await oneScript(root, kind)])));
  const files = pages.map((page) => {
    const kind = kinds.find((one) => islandsIn(page.document).includes(one)) ?? 'guide';
    const { script, packages } = scripts[kind];
    const sheets = [...elements(page.document)].filter((node) => node.tagName === 'link' && attribute(node, 'rel') === 'stylesheet');
    const style = sheets.map((sheet) => styleOf(attribute(sheet, 'href') ?? '')).join('\n');
    const notice = `Grounds. Code: AGPL-3.0-or-later. Words and tables: CC BY-SA 4.0. In the script:\n\n${licences(root, packages)}`;
    faults.push(...standAlone(page, { script, style, notice }));
    return { name: `${editions[kind].name}.${attribute(first(page.document, 'html'), 'lang')}.html`, contents: Buffer.from(print(page.document)) };
  });
  return { files, packages: [...new Set(kinds.flatMap((kind) => scripts[kind].packages))].sort(), faults };
}

/**
 * Says on a page what is true of the files: size and fingerprint, where an element asks for them.
 * @param {Page[]} pages @param {OneFile[]} files @returns {string[]} what could not be said
 */
export function tellOf(pages, files) {
  return pages.flatMap(({ file, document }) =>
    [...elements(document)].flatMap((node) => {
      const [name, what] = [attribute(node, 'data-one-file'), attribute(node, 'data-says')];
      if (name === undefined) return [];
      const found = files.find((one) => one.name === name);
      const language = attribute(first(document, 'html'), 'lang');
      const number = (/** @type {number} */ value) => value.toLocaleString(language);
      const words = found && {
        kilobytes: () => number(Math.round(found.contents.length / 1000)),
        bytes: () => number(found.contents.length),
        sha256: () => sha256(found.contents),
      }[what ?? ''];
      if (!words) return [`${file}: nothing is known of the ${what} of ${name}`];
      // In groups, so that a line can break and an eye can keep its place; copied, it is one word.
      for (const [at, value] of (what === 'sha256' ? (words().match(/.{8}/g) ?? []) : [words()]).entries()) {
        if (at > 0) insert(node, element('wbr', {}));
        insert(node, { nodeName: '#text', value });
      }
      return [];
    }),
  );
}
