/** Takes out of a page what only Next's runtime would use, and what nothing on it uses. */
import { attribute, comments, dropAttribute, elements, remove, text } from './html.mjs';
import { islandsIn } from './insert.mjs';

/** How Next 16 begins the scripts it writes into a page. Any other inline script is a fault, not noise. */
const flight = /^\s*(\(?self\.__next_|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT)/;

/** @param {import('./html.mjs').Page} page */
export function strip({ document }) {
  for (const comment of comments(document)) remove(comment);
  for (const element of elements(document)) {
    if (isNoise(element)) remove(element);
    else if (element.tagName === 'link') dropAttribute(element, 'data-precedence');
  }
  // Where a script draws, it may draw any sign.
  if (islandsIn(document).length === 0) dropUnusedSigns(document);
}

/** Every page is made with all signs. @param {import('./html.mjs').Node} document */
function dropUnusedSigns(document) {
  const all = [...elements(document)];
  const used = new Set(all.filter(({ tagName }) => tagName === 'use').map((use) => attribute(use, 'href')?.slice(1)));
  for (const sign of all) if (sign.tagName === 'symbol' && !used.has(attribute(sign, 'id'))) remove(sign);
}

/** @param {import('./html.mjs').Node} element */
function isNoise(element) {
  switch (element.tagName) {
    case 'script': {
      const src = attribute(element, 'src');
      return src === undefined ? attribute(element, 'type') === undefined && flight.test(text(element)) : src.startsWith('/_next/');
    }
    case 'link':
      return /^(preload|prefetch|modulepreload)$/.test(attribute(element, 'rel') ?? '') && (attribute(element, 'href') ?? '').startsWith('/_next/');
    case 'meta':
      return (attribute(element, 'name') ?? '').startsWith('next-');
    // The empty box in which Next's runtime would stream metadata.
    case 'div':
      return attribute(element, 'hidden') !== undefined && element.attrs.length === 1 && element.childNodes.length === 0;
    default:
      return false;
  }
}
