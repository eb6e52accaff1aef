/** Keeps the stylesheets a page names, under a name that holds their own hash. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string | Uint8Array} contents */
export const shortHash = (contents) => createHash('sha256').update(contents).digest('hex').slice(0, 10);

/** @param {{ from: string, shipped: Map<string, Uint8Array> }} options @returns {(url: string) => string} */
export function keepAsset({ from, shipped }) {
  return (url) => {
    const kind = /^\/_next\/.*\.css$/.test(url) ? 'style' : url === '/paper.css' ? 'paper' : undefined;
    if (!kind) return url;
    const css = readFileSync(join(from, url), 'utf8').replace(/\/\*# sourceMappingURL=.*?\*\/\s*/g, '');
    const file = `assets/${kind}.${shortHash(css)}.css`;
    shipped.set(file, Buffer.from(css));
    shipped.delete(url.slice(1));
    return `/${file}`;
  };
}
