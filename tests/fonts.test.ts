import * as mupdf from 'mupdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { fontOf } from '../app/_islands/guide/pdf/sheets.ts';
import { countries } from '../content/countries/index.ts';
import { localeIds } from '../content/locales.ts';
import { messages } from '../content/messages/index.ts';
import { allSources } from '../content/sources/index.ts';
import { cutFonts, lettersOf } from '../scripts/seal/fonts.mjs';

/** The paper edition has no PDF: it is printed from its own page. */
const words = localeIds.map((locale) => Object.entries(messages(locale)).filter(([key]) => !key.startsWith('paper.')));
const texts = [...words, countries, allSources].map((all) => JSON.stringify(all));

describe('the letters of the PDF', () => {
  const fonts = new Map<string, mupdf.Font>();
  beforeAll(async () => {
    for (const [name, letters] of Object.entries(await cutFonts(lettersOf(texts)))) fonts.set(name, new mupdf.Font(name, Buffer.from(letters, 'hex')));
  }, 60_000);

  it('are there for everything any language or country says, in plain and in bold', () => {
    const missing = [...lettersOf(texts)]
      .filter((letter) => letter.trim() !== '')
      .filter((letter) => [false, true].some((bold) => !fonts.get(fontOf(letter, bold))?.encodeCharacter(letter.codePointAt(0) ?? 0)));
    expect(missing).toEqual([]);
  });

  it('are missed where a font has them not', () => {
    expect(fonts.get('regular')?.encodeCharacter(0x10d0)).toBe(0);
    expect(fonts.get('georgian')?.encodeCharacter(0x10d0)).toBeGreaterThan(0);
  });

  it('are in no font that they are not drawn in', () => {
    for (const [name, own] of [['georgian', 0x10d0], ['armenian', 0x561], ['hebrew', 0x5d0]] as const) {
      expect([own, 0x20, 0x41, 0x416].map((letter) => (fonts.get(name)?.encodeCharacter(letter) ?? 0) > 0), name).toEqual([true, true, false, false]);
    }
  });

  it('take the font of their script', () => {
    expect(['A', 'Ж', 'қ', 'ა', 'Ա', 'א'].map((letter) => fontOf(letter, false))).toEqual(['regular', 'regular', 'regular', 'georgian', 'armenian', 'hebrew']);
    expect(fontOf('Ж', true)).toBe('bold');
  });
});
