/** The few things the seal does with a document, over parse5. */
import * as parse5 from 'parse5';

/** @typedef {any} Node */
/** @typedef {{ file: string, document: Node }} Page */

// Without scripting, what stands in a <noscript> is read as elements and is checked like everything else.
const options = { scriptingEnabled: false };

/** @param {string} html @returns {Node} */
export const parse = (html) => parse5.parse(html, options);
/** @param {Node} document */
export const print = (document) => `${parse5.serialize(document, options)}\n`;

/** Every element of a tree, in document order; what was just given out may be taken away or filled. @param {Node} root @returns {Generator<Node>} */
export function* elements(root) {
  // A list and no generator within a generator: that would hand each node up through all that are around it.
  const left = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.tagName) yield node;
    if (node.content) left.push(node.content);
    const children = node.childNodes ?? [];
    for (let at = children.length - 1; at >= 0; at--) left.push(children[at]);
  }
}

/** @param {Node} document @param {string} tag @returns {Node} */
export function first(document, tag) {
  for (const node of elements(document)) if (node.tagName === tag) return node;
  return undefined;
}

/** @param {Node} element @param {string} name @returns {string | undefined} */
export const attribute = (element, name) => element.attrs.find((/** @type {Node} */ attr) => attr.name === name)?.value;

/** @param {Node} element @param {string} name @param {string} value */
export function setAttribute(element, name, value) {
  const found = element.attrs.find((/** @type {Node} */ attr) => attr.name === name);
  if (found) found.value = value;
  else element.attrs.push({ name, value });
}

/** @param {Node} element @param {string} name */
export function dropAttribute(element, name) {
  element.attrs = element.attrs.filter((/** @type {Node} */ attr) => attr.name !== name);
}

/** @param {Node} node */
export function remove(node) {
  const { childNodes } = node.parentNode;
  childNodes.splice(childNodes.indexOf(node), 1);
}

/** @param {string} tagName @param {Record<string, string>} attributes @returns {Node} */
export function element(tagName, attributes) {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return parse5.defaultTreeAdapter.createElement(tagName, parse5.html.NS.HTML, attrs);
}

/** @param {Node} parent @param {Node} child @param {number} at */
export function insert(parent, child, at = parent.childNodes.length) {
  child.parentNode = parent;
  parent.childNodes.splice(at, 0, child);
}

/** @param {Node} element */
export const text = (element) => element.childNodes.map((/** @type {Node} */ child) => child.value ?? '').join('');

/** @param {Node} node @returns {Generator<Node>} */
export function* comments(node) {
  for (const child of [...(node.childNodes ?? [])]) {
    if (child.nodeName === '#comment') yield child;
    else yield* comments(child);
  }
}
