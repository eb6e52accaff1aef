import '../shared.ts';
import PDFDocument, { type StructureElement } from 'pdfkit';
import type { Block } from '../blocks.ts';
import { type FontName, type Measure, paper, type Placed, sheetsOf, type Tag } from './sheets.ts';

/** Fonts as TrueType, in hexadecimal. */
export type Fonts = Readonly<Record<FontName, string>>;
type Options = { readonly fonts: Fonts; readonly title: string; readonly lang: string; readonly day: Date; readonly top: string; readonly numbered: (page: number, of: number) => string };

/**
 * Blocks as a tagged PDF in A4: headings, lists and tables are such, links lead where they did, each sheet
 * says `top` and its number. `day` is all it says of when it was made.
 */
export async function pdfOf(blocks: readonly Block[], { fonts, title, lang, day, top, numbered }: Options): Promise<Blob> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    subset: 'PDF/UA',
    lang,
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info: { Title: title, CreationDate: day },
  });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk));
    doc.on('end', () => resolve());
    doc.on('error', reject);
  });
  for (const [name, letters] of Object.entries(fonts)) doc.registerFont(name, Uint8Array.from(letters.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)));

  // Letter by letter: laying out each word only to measure it would take longer than all the rest.
  const widths = new Map<string, number>();
  const widthOf = (letter: string, font: FontName): number => {
    const key = font + letter;
    const known = widths.get(key) ?? doc.font(font).fontSize(1000).widthOfString(letter) / 1000;
    widths.set(key, known);
    return known;
  };
  const measure: Measure = (text, font, size) => {
    let width = 0;
    for (const letter of text) width += widthOf(letter, font);
    return width * size;
  };
  const { sheets, root } = sheetsOf(blocks, measure);

  const elements = new Map<Tag, StructureElement>();
  const grow = (tag: Tag): StructureElement => {
    const element = doc.struct(tag.type, { scope: tag.scope });
    for (const child of tag.children) element.add(grow(child));
    elements.set(tag, element);
    return element;
  };
  doc.addStructure(grow(root));

  const write = ({ text, x, y, font, size, href }: Pick<Placed, 'text' | 'x' | 'y' | 'font' | 'size' | 'href'>) =>
    doc
      .font(font)
      .fontSize(size)
      .fillColor(href ? '#0b4f8a' : '#111111')
      .text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  const beside = (does: () => void) => {
    doc.markContent('Artifact', { type: 'Pagination' });
    does();
    doc.endMarkedContent();
  };

  for (const [at, { texts, rules }] of sheets.entries()) {
    doc.addPage();
    beside(() => {
      const [number, y] = [numbered(at + 1, sheets.length), 38];
      write({ text: top, x: paper.left, y, font: 'regular', size: 8 });
      write({ text: number, x: paper.width - paper.right - measure(number, 'regular', 8), y, font: 'regular', size: 8 });
      for (const { x, y: line, width } of rules) doc.moveTo(x, line).lineTo(x + width, line).lineWidth(0.5).strokeColor('#999999').stroke();
    });
    for (const one of texts) {
      const parent = one.tag && elements.get(one.tag);
      if (!parent) {
        beside(() => write(one));
        continue;
      }
      const own = one.href ? doc.struct('Link', { alt: one.text.trim() }) : one.lang ? doc.struct('Span', { lang: one.lang }) : undefined;
      if (own) parent.add(own);
      const content = doc.markStructureContent(own ? (one.href ? 'Link' : 'Span') : (one.tag?.type ?? 'P'));
      write(one);
      doc.endMarkedContent();
      (own ?? parent).add(content);
      if (!own) continue;
      if (one.href) doc.link(one.x, one.y - one.size, one.width, one.size * 1.3, one.href, { structParent: own, Contents: new String(one.text.trim()) });
      // At once: where a link is to be found is taken from the sheet it is ended on.
      own.end();
    }
  }
  doc.end();
  await ended;
  // Thousands of them, and a blob of so many parts is slow to make.
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return new Blob([whole], { type: 'application/pdf' });
}
