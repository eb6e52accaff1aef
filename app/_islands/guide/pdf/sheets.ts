import type { Block, Cell, Run } from '../blocks.ts';

export type FontName = 'regular' | 'bold' | 'georgian' | 'armenian' | 'hebrew';
/** An element of the document's structure, by its PDF name; what is laid out under none is an artifact. */
export type Tag = { readonly type: string; readonly children: Tag[]; readonly scope?: 'Row' | 'Column' };
/** A piece of text with one look. Lengths are points, from the top left corner of the sheet; `y` is that of the baseline. */
export type Placed = Pick<Run, 'href' | 'lang'> & { readonly tag: Tag | undefined; readonly text: string; readonly font: FontName; readonly size: number; readonly x: number; readonly y: number; readonly width: number };
export type Rule = { readonly y: number; readonly x: number; readonly width: number };
export type Sheet = { readonly texts: Placed[]; readonly rules: Rule[] };
/** The width of a text in points. */
export type Measure = (text: string, font: FontName, size: number) => number;

/** A4; the top margin holds the line that every sheet repeats. */
export const paper = { width: 595.28, height: 841.89, left: 48, right: 48, top: 64, bottom: 48 } as const;
const bottom = paper.height - paper.bottom;

type Look = { readonly size: number; readonly line: number; readonly before: number; readonly bold?: boolean };
const body: Look = { size: 10, line: 14, before: 5 };
const small: Look = { size: 8, line: 11, before: 1.5 };
const inTable: Look = { size: 8.5, line: 11.5, before: 3 };
const headings: readonly Look[] = [
  { size: 20, line: 26, before: 0, bold: true },
  { size: 15, line: 20, before: 20, bold: true },
  { size: 12.5, line: 17, before: 14, bold: true },
  { size: 10.5, line: 14.5, before: 9, bold: true },
];

/** A line, or columns that go on side by side until the longest ends. `with` is how much has to fit below it on its sheet. */
type Strip =
  | { readonly height: number; readonly before: number; readonly with: number; readonly texts: readonly Placed[] }
  | { readonly columns: readonly (readonly Strip[])[]; readonly again: readonly (readonly Strip[])[] | undefined; readonly x: number; readonly width: number };

/** The blocks on sheets, each line whole, a heading never last; and the tree of what they are. */
export function sheetsOf(blocks: readonly Block[], measure: Measure): { sheets: readonly Sheet[]; root: Tag } {
  const root: Tag = { type: 'Document', children: [] };
  const strips = flow(blocks, { tag: root, x: paper.left, width: paper.width - paper.left - paper.right, look: body, measure });
  return { sheets: paged(strips), root };
}

type Place = { readonly tag: Tag; readonly x: number; readonly width: number; readonly look: Look; readonly measure: Measure };

function flow(blocks: readonly Block[], place: Place): readonly Strip[] {
  const { tag, x, width, look } = place;
  return blocks.flatMap((block, at): readonly Strip[] => {
    // A line above a heading or a list belongs to it.
    const below = { heading: 60, list: 30, text: 0, table: 0 }[blocks[at + 1]?.as ?? 'text'];
    if (block.as === 'text') return lines(block.runs, { ...place, look: block.small ? small : look, tag: child(tag, 'P') }, below);
    if (block.as === 'heading') {
      const own = look === inTable ? { ...inTable, bold: true } : (headings[Math.min(block.level, headings.length) - 1] ?? body);
      return lines(block.runs, { ...place, look: own, tag: child(tag, `H${block.level}`) }, own.line * 2.5);
    }
    if (block.as === 'table') return table(block, place);
    const list = child(tag, 'L');
    return block.items.flatMap((item) => {
      const [own, indent] = [child(list, 'LI'), look.size * 1.2];
      const [label, within] = [child(own, 'Lbl'), child(own, 'LBody')];
      const [first, ...others] = flow(item, { ...place, tag: within, x: x + indent, width: width - indent });
      if (!first || 'columns' in first) return first ? [first, ...others] : [];
      const isSmall = item[0]?.as === 'text' && item[0].small;
      const [mark] = lines([{ text: '•' }], { ...place, look: isSmall ? small : look, tag: label });
      return [{ ...first, texts: [...(mark && 'texts' in mark ? mark.texts : []), ...first.texts] }, ...others];
    });
  });
}

function table({ caption, rows }: Extract<Block, { as: 'table' }>, place: Place): readonly Strip[] {
  const own = child(place.tag, 'Table');
  // The caption comes first in a table, or PDF would not have it there at all.
  const above = caption.length > 0 ? flow(caption, { ...place, tag: child(own, 'Caption') }) : [];
  const columns = Math.max(...rows.map(({ length }) => length));
  const first = place.width * (columns > 3 ? 0.16 : 0.22);
  const others = (place.width - first) / (columns - 1);
  const gap = 8;
  const stripsOf = (cells: readonly Cell[]) => {
    const row = child(own, 'TR');
    return cells.map(({ heads, blocks }, at) => {
      const x = place.x + (at === 0 ? 0 : first + others * (at - 1));
      const tag: Tag = heads ? { type: 'TH', children: [], scope: heads } : { type: 'TD', children: [] };
      row.children.push(tag);
      const look = heads ? { ...inTable, bold: true } : inTable;
      const strips = flow(blocks, { ...place, tag, x, width: (at === 0 ? first : others) - gap, look: heads ? look : inTable });
      return strips;
    });
  };
  const head = rows[0]?.every(({ heads, blocks }) => heads === 'Column' || blocks.length === 0) ? rows[0] : undefined;
  let again: readonly (readonly Strip[])[] | undefined;
  const drawn = rows.map((row): Strip => {
    const strips = stripsOf(row);
    const strip = { columns: strips, again, x: place.x, width: place.width };
    if (row === head) again = strips.map((column) => column.map(untagged));
    return strip;
  });
  return [...above, ...drawn];
}

/** Repeated on another sheet it is there for the eye only. */
const untagged = (strip: Strip): Strip => ('columns' in strip ? strip : { ...strip, texts: strip.texts.map((one) => ({ ...one, tag: undefined })) });

function child(of: Tag, type: string): Tag {
  const tag: Tag = { type, children: [] };
  of.children.push(tag);
  return tag;
}

/** Lines no wider than there is room, broken at spaces; a word that is wider alone is broken where it must be. */
function lines(runs: readonly Run[], { tag, x, width, look, measure }: Place, below = 0): readonly Strip[] {
  const { size, line, before } = look;
  const found: Placed[][] = [[]];
  let at = 0;
  const fits = (more: number) => at === 0 || at + more <= width;
  const turn = () => {
    found.push([]);
    at = 0;
  };
  for (const word of wordsOf(runs, look, measure)) {
    const bare = word.reduce((sum, piece) => sum + piece.width, 0) - (word.at(-1)?.tail ?? 0);
    if (!fits(bare)) turn();
    const pieces = bare <= width ? word : word.flatMap((piece) => [...piece.text].map((text): Piece => ({ ...piece, text, width: measure(text, piece.font, size), tail: 0 })));
    for (const { tail, ...piece } of pieces) {
      if (!fits(piece.width - tail)) turn();
      found.at(-1)?.push({ ...piece, tag, size, x: x + at, y: line * 0.75 });
      at += piece.width;
    }
  }
  return found
    .filter((texts) => texts.length > 0)
    .map((texts, index, all) => ({
      texts: joined(fromRight(texts)),
      height: line,
      before: index === 0 ? before : 0,
      // Neither the first nor the last line of a paragraph stands alone.
      with: index === all.length - 1 ? below : index === 0 || index === all.length - 2 ? line : 0,
    }));
}

/** `tail`: how much of the width is the space at its end. */
type Piece = Pick<Placed, 'text' | 'font' | 'width' | 'href' | 'lang'> & { readonly tail: number };

/** Words, each with the space behind it; a word can be of several pieces. */
function wordsOf(runs: readonly Run[], look: Look, measure: Measure): readonly (readonly Piece[])[] {
  const words: Piece[][] = [[]];
  for (const { text, bold, href, lang } of runs) {
    for (const part of text.match(/\S+ ?|\s/g) ?? []) {
      for (const letters of part.match(/[\p{Script=Georgian}]+ ?|[\p{Script=Armenian}]+ ?|[\p{Script=Hebrew}]+ ?|[^\p{Script=Georgian}\p{Script=Armenian}\p{Script=Hebrew}]+/gu) ?? []) {
        const font = fontOf(letters, !!look.bold || !!bold);
        const tail = letters.endsWith(' ') ? measure(' ', font, look.size) : 0;
        words.at(-1)?.push({ text: letters, font, width: measure(letters, font, look.size), tail, ...(href ? { href } : {}), ...(lang ? { lang } : {}) });
      }
      if (part.endsWith(' ')) words.push([]);
    }
  }
  return words.filter((word) => word.length > 0);
}

/** Which font has these letters. */
export function fontOf(letters: string, bold: boolean): FontName {
  if (/\p{Script=Georgian}/u.test(letters)) return 'georgian';
  if (/\p{Script=Armenian}/u.test(letters)) return 'armenian';
  if (/\p{Script=Hebrew}/u.test(letters)) return 'hebrew';
  return bold ? 'bold' : 'regular';
}

/** Words of a language that is written from the right change places; they are drawn, and read out, in the order they are said. */
function fromRight(texts: readonly Placed[]): readonly Placed[] {
  const [first, last] = [texts.findIndex(({ font }) => font === 'hebrew'), texts.findLastIndex(({ font }) => font === 'hebrew')];
  if (first < 0) return texts;
  const [begins, ends] = [texts[first]?.x ?? 0, (texts[last]?.x ?? 0) + (texts[last]?.width ?? 0)];
  return texts.map((one, at) => (at < first || at > last ? one : { ...one, x: begins + ends - one.x - one.width }));
}

/** Neighbours that look and lead the same become one text. */
function joined(texts: readonly Placed[]): readonly Placed[] {
  const found: Placed[] = [];
  for (const one of texts) {
    const before = found.at(-1);
    const alike = before && one.font !== 'hebrew' && before.font === one.font && before.href === one.href && before.lang === one.lang;
    if (before && alike) found[found.length - 1] = { ...before, text: before.text + one.text, width: before.width + one.width };
    else found.push(one);
  }
  return found;
}

function paged(strips: readonly Strip[]): readonly Sheet[] {
  const sheets: Sheet[] = [{ texts: [], rules: [] }];
  let y: number = paper.top;
  const sheet = () => sheets[sheets.length - 1] as Sheet;
  const turn = () => {
    sheets.push({ texts: [], rules: [] });
    y = paper.top;
  };
  const put = (texts: readonly Placed[], top: number) => sheet().texts.push(...texts.map((one) => ({ ...one, y: one.y + top })));

  const beside = ({ columns, again, x, width }: Extract<Strip, { columns: unknown }>) => {
    const left = columns.map((column) => [...column]);
    if (y + 40 > bottom) turn();
    for (;;) {
      const begins = y + 6;
      sheet().rules.push({ x, y: y + 3, width });
      for (const column of left) {
        let at = begins;
        for (let next = column[0]; next && 'texts' in next && at + next.height <= bottom; next = column[0]) {
          put(next.texts, at);
          at += next.height + (column[1] && 'texts' in column[1] ? column[1].before : 0);
          y = Math.max(y, at);
          column.shift();
        }
      }
      if (left.every(({ length }) => length === 0)) break;
      turn();
      if (again) {
        for (const column of again) {
          for (const strip of column) if ('texts' in strip) put(strip.texts, y);
        }
        y += Math.max(...again.map((column) => column.reduce((sum, strip) => sum + ('height' in strip ? strip.height : 0), 0)));
      }
    }
    y += 3;
  };

  for (const strip of strips) {
    if ('columns' in strip) {
      beside(strip);
      continue;
    }
    const begins = y === paper.top ? y : y + strip.before;
    if (begins + strip.height + strip.with > bottom && y > paper.top) turn();
    y = y === paper.top ? y : y + strip.before;
    put(strip.texts, y);
    y += strip.height;
  }
  return sheets;
}
