import { inflateSync } from 'node:zlib';

/**
 * The words on each sheet of a PDF, in the order they were drawn. It reads what Chromium writes (plain objects, deflated
 * streams, glyphs with a table back to letters) and no other PDF; what it cannot read, it throws at.
 */
export function sheetsOf(pdf: Buffer): string[] {
  const bytes = pdf.toString('latin1');
  const objects = new Map([...bytes.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id, body]) => [Number(id), body as string]));
  const object = (id: number): string => {
    const body = objects.get(id);
    if (body === undefined) throw new Error(`The PDF has no object ${id}.`);
    return body;
  };
  const stream = (id: number): string => {
    const [begin = '', head = ''] = /^([\s\S]*?)stream\r?\n/.exec(object(id)) ?? [];
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    const data = object(id).slice(begin.length, begin.length + length);
    return head.includes('/FlateDecode') ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : data;
  };
  /** The value of a key, a reference followed. */
  const value = (of: string, key: string): string | undefined => {
    const [, id] = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(of) ?? [];
    if (id) return object(Number(id));
    const begins = new RegExp(`/${key}\\s*<<`).exec(of);
    if (!begins) return undefined;
    let depth = 0;
    for (const { 0: bracket, index } of of.slice(begins.index).matchAll(/<<|>>/g)) {
      depth += bracket === '<<' ? 1 : -1;
      if (depth === 0) return of.slice(begins.index, begins.index + index + 2);
    }
    return undefined;
  };

  const letters = new Map<number, Map<number, string>>();
  const lettersOf = (font: number) => {
    const known = letters.get(font);
    if (known) return known;
    const table = new Map<number, string>();
    letters.set(font, table);
    const [, to] = /\/ToUnicode (\d+) 0 R/.exec(object(font)) ?? [];
    const map = to ? stream(Number(to)) : '';
    const text = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
    for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
      for (const [, glyph = '', letter = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) table.set(Number.parseInt(glyph, 16), text(letter));
    }
    for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
      for (const [, first = '', last = '', letter = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
        const start = Number.parseInt(first, 16);
        for (let glyph = start; glyph <= Number.parseInt(last, 16); glyph++) {
          table.set(glyph, String.fromCharCode(Number.parseInt(letter, 16) + glyph - start));
        }
      }
    }
    return table;
  };

  const drawn = (marked: string, resources: string): string => {
    // What a ligature stands for is written beside it as a string of its own, and its glyph follows all the same.
    const content = marked.replace(/\/ActualText\s*(?:\((?:\\.|[^\\)])*\)|<[\dA-Fa-f]*>)/g, '');
    const fonts = new Map([...(value(resources, 'Font') ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, id]) => [name, Number(id)]));
    const forms = new Map([...(value(resources, 'XObject') ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, id]) => [name, Number(id)]));
    let font = new Map<number, string>();
    let out = '';
    for (const [, named, form, hex, plain] of content.matchAll(/\/(\w+) [\d.]+ Tf|\/(\w+) Do|<([\dA-Fa-f]+)>|\(((?:\\.|[^\\)])*)\)/g)) {
      if (named) font = lettersOf(fonts.get(named) ?? Number.NaN);
      else if (form) {
        const id = forms.get(form);
        if (id !== undefined && object(id).includes('/Form')) out += drawn(stream(id), value(object(id), 'Resources') ?? resources);
      } else {
        const codes = Buffer.from(hex ?? [...unescaped(plain ?? '')].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join(''), 'hex');
        const wide = hex !== undefined && hex.length % 4 === 0;
        for (let at = 0; at + (wide ? 1 : 0) < codes.length; at += wide ? 2 : 1) out += font.get(wide ? codes.readUInt16BE(at) : (codes[at] ?? 0)) ?? '';
      }
    }
    return out;
  };

  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page\b(?!s)/.test(body))
    .map((page) => {
      const [, contents] = /\/Contents (\d+) 0 R/.exec(page) ?? [];
      if (!contents) throw new Error('A sheet of the PDF has no content.');
      return drawn(stream(Number(contents)), value(page, 'Resources') ?? page);
    });
}

const unescaped = (text: string) => text.replace(/\\(\d{1,3}|.)/g, (_, code: string) => (/^\d/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : code));
