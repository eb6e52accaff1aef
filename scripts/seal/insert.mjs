/** Puts into a page what it needs once Next's runtime is gone: its policy and its own scripts. */
import { attribute, element, elements, first, insert } from './html.mjs';
import { metaPolicy, metaPolicyWithWorker } from './policy.mjs';

/** @param {import('./html.mjs').Node} document @returns {string[]} */
export const islandsIn = (document) => [...new Set([...elements(document)].map((node) => attribute(node, 'data-island')).filter((name) => name !== undefined))];

/** @param {import('./html.mjs').Page} page @param {import('./bundles.mjs').Bundles} scripts */
export function addScripts({ document }, scripts) {
  const head = first(document, 'head');
  for (const { file, imports } of scripts.of(islandsIn(document))) {
    for (const chunk of imports) insert(head, element('link', { rel: 'modulepreload', href: `/${chunk}` }));
    insert(head, element('script', { type: 'module', src: `/${file}` }));
  }
}

/** @param {import('./html.mjs').Page} page */
export function addPolicy({ document }) {
  const head = first(document, 'head');
  // After the charset, which must be among the first 1024 bytes, and before anything the policy is about.
  const charset = head.childNodes.findIndex((/** @type {import('./html.mjs').Node} */ node) => node.tagName === 'meta' && attribute(node, 'charset'));
  const at = charset + 1;
  const speaksOfReferrers = [...elements(head)].some((node) => attribute(node, 'name') === 'referrer');
  if (!speaksOfReferrers) insert(head, element('meta', { name: 'referrer', content: 'no-referrer' }), at);
  insert(head, element('meta', { 'http-equiv': 'Content-Security-Policy', content: islandsIn(document).includes('offline') ? metaPolicyWithWorker : metaPolicy }), at);
}
