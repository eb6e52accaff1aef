/** The letters of the PDF that the guide makes: of each font what the words of all languages and countries need, in one file. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sep } from 'node:path';
import subsetFont from 'subset-font';
import { tsImport } from 'tsx/esm/api';
import { shortHash } from './assets.mjs';
import { element, first, insert } from './html.mjs';
import { islandsIn } from './insert.mjs';

const { resolve } = createRequire(import.meta.url);
/** By the name the sheets know it under. */
const fonts = {
  regular: resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  georgian: resolve('@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf'),
  armenian: resolve('@expo-google-fonts/noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf'),
  hebrew: resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
};
export const fontPackages = [...new Set(Object.values(fonts).map((path) => path.split(sep).slice(-4, -2).join('/')))];

/** All that can be said in print: ASCII, the marks of lists and between sources, and every letter of these. @param {string[]} texts */
export const lettersOf = (texts) => [...new Set([...texts.join(''), '•', '·', ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))])].sort().join('');

/**
 * Each font with those of these letters that are drawn in it, and the space. In hexadecimal: base64 is shorter, but spreads a
 * byte over two letters, so that little of it repeats; packed with brotli it is half as long again.
 * @param {string} letters @returns {Promise<Record<string, string>>}
 */
export async function cutFonts(letters) {
  const { fontOf } = await tsImport('../../app/_islands/guide/pdf/sheets.ts', import.meta.url);
  const cut = Object.entries(fonts).map(async ([name, path]) => {
    const own = [...letters].filter((letter) => letter === ' ' || [false, true].some((bold) => fontOf(letter, bold) === name));
    const font = await subsetFont(readFileSync(path), own.join(''), { targetFormat: 'truetype' });
    return [name, Buffer.from(font).toString('hex')];
  });
  return Object.fromEntries(await Promise.all(cut));
}

/** Names the file on the pages that can make a PDF. @param {import('./html.mjs').Page[]} pages @param {Map<string, Uint8Array>} shipped */
export async function addFonts(pages, shipped) {
  const words = [...shipped].filter(([file]) => /^assets\/(guide|country)-data\./.test(file)).map(([, contents]) => Buffer.from(contents).toString());
  const contents = Buffer.from(`export default ${JSON.stringify(await cutFonts(lettersOf(words)))};\n`);
  const file = `assets/fonts.${shortHash(contents)}.js`;
  shipped.set(file, contents);
  for (const { document } of pages) {
    if (islandsIn(document).includes('guide')) insert(first(document, 'head'), element('link', { rel: 'alternate', type: 'text/javascript', 'data-fonts': '', href: `/${file}` }));
  }
}
