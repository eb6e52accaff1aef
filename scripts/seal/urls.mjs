/** Makes every address inside the site relative to the page it stands on, so that the folder works under any path. */
import { posix } from 'node:path';
import { elements, first, setAttribute } from './html.mjs';

export const urlAttributes = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite']);

/** `/en/words/#weight` seen from `en/guide/index.html` is `../words/#weight`. @param {string} file @param {string} url */
export function relativeUrl(file, url) {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(url) ?? [];
  const way = posix.relative(posix.join('/', posix.dirname(file)), path);
  const there = way.startsWith('..') ? way : `./${way}`;
  return `${path.endsWith('/') && !there.endsWith('/') ? `${there}/` : there}${rest}`;
}

export const isRootAbsolute = (/** @type {string} */ url) => /^\/(?!\/)/.test(url);

/** @param {import('./html.mjs').Page} page */
export function relativeUrls({ file, document }) {
  for (const element of elements(document)) {
    for (const attr of element.attrs) {
      if (urlAttributes.has(attr.name) && isRootAbsolute(attr.value)) attr.value = relativeUrl(file, attr.value);
    }
  }
  // An island cannot know how deep its page lies.
  setAttribute(first(document, 'html'), 'data-root', relativeUrl(file, '/'));
}
