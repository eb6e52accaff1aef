/** What the seal refuses to ship. Every fault names its file. */
import { posix } from 'node:path';
import { attribute, elements, text } from './html.mjs';
import { islandsIn } from './insert.mjs';
import { isRootAbsolute, urlAttributes } from './urls.mjs';

/** @typedef {import('./html.mjs').Page} Page */
/** @typedef {import('./html.mjs').Node} Node */

/** @param {Page} page @returns {string[]} */
export const faultsIn = ({ file, document }) =>
  [...elements(document)].flatMap(faultsOf).map((fault) => `${file}: ${fault}`);

const loads = new Set(['script', 'link', 'img', 'source', 'video', 'audio', 'track', 'embed', 'object', 'input', 'image', 'use']);
const never = new Set(['style', 'base', 'iframe', 'frame', 'object', 'embed']);

/** @param {Node} element @returns {string[]} */
function faultsOf(element) {
  const { tagName } = element;
  const faults = [];
  if (never.has(tagName)) faults.push(`a <${tagName}>`);
  if (tagName === 'script' && attribute(element, 'src') === undefined && attribute(element, 'type') !== 'application/json') {
    faults.push(`an inline <script> (“${text(element).trim().slice(0, 60)}”)`);
  }
  // What React would move into place by script stays hidden once the script is gone.
  if (/^[BS]:/.test(attribute(element, 'id') ?? '')) faults.push(`a part that waits for a script (id="${attribute(element, 'id')}")`);
  for (const { name, value } of element.attrs) {
    if (name === 'style') faults.push(`a style="${value}" on <${tagName}>`);
    if (name.startsWith('on')) faults.push(`an ${name}="…" on <${tagName}>`);
    if (name === 'srcset') faults.push(`a srcset on <${tagName}>`);
    if (!urlAttributes.has(name)) continue;
    if (isRootAbsolute(value)) faults.push(`the address ${value} begins at the root of the host`);
    if (/^\s*(javascript|data|blob):/i.test(value)) faults.push(`the address ${value.slice(0, 40)}`);
    if (loads.has(tagName) && /^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(value)) faults.push(`<${tagName}> would load ${value} from elsewhere`);
  }
  return faults;
}

/** Links that lead to no file, or to no place on its page. @param {Page[]} pages @param {Set<string>} files @returns {string[]} */
export function brokenLinks(pages, files) {
  const places = new Map(pages.map(({ file, document }) => [file, { ids: idsIn(document), isIsland: islandsIn(document).length > 0 }]));
  return pages.flatMap(({ file, document }) =>
    linksIn(document).flatMap((url) => {
      const target = new URL(url, `site:///${file}`);
      const path = decodeURIComponent(target.pathname).slice(1);
      const found = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!files.has(found)) return [`${file}: the link ${url} leads to ${found}, which is not there`];
      const place = decodeURIComponent(target.hash.slice(1));
      const there = places.get(found);
      // An island draws its own places later.
      const missing = place !== '' && there && !there.isIsland && !there.ids.has(place);
      return missing ? [`${file}: the link ${url} leads to no place on ${found}`] : [];
    }),
  );
}

/** @param {Node} document */
const idsIn = (document) => new Set([...elements(document)].map((element) => attribute(element, 'id')));

/** @param {Node} document @returns {string[]} */
const linksIn = (document) =>
  [...elements(document)].flatMap((element) =>
    element.attrs
      .filter((/** @type {Node} */ { name, value }) => urlAttributes.has(name) && !/^([a-z][a-z0-9+.-]*:|\/)/i.test(value))
      .map((/** @type {Node} */ { value }) => value),
  );

/** Scripts that would be shipped and that no page leads to. @param {Page[]} pages @param {import('./bundles.mjs').Bundles} scripts */
export function unnamed(pages, scripts) {
  const named = new Set();
  const visit = (/** @type {string} */ file) => {
    if (named.has(file)) return;
    named.add(file);
    for (const next of scripts.lazy(file)) visit(next);
  };
  for (const { file, document } of pages) {
    for (const element of elements(document)) {
      const url = attribute(element, 'src') ?? attribute(element, 'href');
      if (url && (element.tagName === 'script' || attribute(element, 'rel') === 'modulepreload')) visit(posix.join(posix.dirname(file), url));
    }
  }
  return scripts.files.filter(({ file }) => !named.has(file)).map(({ file }) => `${file}: no page names this script`);
}

/** @param {string} file @param {string} css @returns {string[]} */
export const faultsInStyle = (file, css) =>
  [...css.matchAll(/url\([^)]*\)|@import[^;]*/g)].map(([found]) => `${file}: ${found.slice(0, 60)} would load something`);

/**
 * A class that some sheet of the site has rules for, on a page that names only others: the page would look bare there.
 * @param {Page[]} pages @param {Map<string, Uint8Array>} shipped @returns {string[]}
 */
export function unstyled(pages, shipped) {
  const known = new Map([...shipped].filter(([file]) => file.endsWith('.css')).map(([file, css]) => [file, classesIn(css.toString())]));
  // The edition on paper has names of its own for its parts.
  const anywhere = new Set([...known].flatMap(([file, names]) => (file.includes('/paper.') ? [] : [...names])));
  return pages.flatMap(({ file, document }) => {
    const all = [...elements(document)];
    const sheets = all.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet').map((link) => posix.join(posix.dirname(file), attribute(link, 'href') ?? ''));
    const here = new Set(sheets.flatMap((sheet) => [...(known.get(sheet) ?? [])]));
    const used = new Set(all.flatMap((element) => (attribute(element, 'class') ?? '').split(/\s+/)));
    return [...used].filter((name) => anywhere.has(name) && !here.has(name)).map((name) => `${file}: no sheet of this page knows the class “${name}”, and another does`);
  });
}

/** Of each selector the class that has to be there for any of the others to matter. @param {string} css */
const classesIn = (css) => new Set(css.split(/[{},;]/).flatMap((part) => /(?<![\d.])\.(-?[_a-z][\w-]*)/i.exec(part)?.[1] ?? []));
