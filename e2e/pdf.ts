import * as mupdf from 'mupdf';

const opened = (pdf: Buffer) => mupdf.Document.openDocument(pdf, 'application/pdf') as mupdf.PDFDocument;
const pagesOf = (pdf: Buffer) => {
  const document = opened(pdf);
  return Array.from({ length: document.countPages() }, (_, at) => document.loadPage(at));
};

/** The words on each sheet of a PDF, in the order they were drawn. */
export const sheetsOf = (pdf: Buffer): string[] => pagesOf(pdf).map((page) => page.toStructuredText('').asText());

/** What a PDF says of itself. */
export function documentOf(pdf: Buffer) {
  const root = opened(pdf).getTrailer().get('Root');
  const info = opened(pdf).getTrailer().get('Info');
  return {
    lang: root.get('Lang').asString(),
    title: info.get('Title').asString(),
    showsTitle: root.get('ViewerPreferences', 'DisplayDocTitle').asBoolean(),
    marked: root.get('MarkInfo', 'Marked').asBoolean(),
    ua: /pdfuaid:part/.test(root.get('Metadata').readStream().asString()),
  };
}

/** Text drawn outside every mark: neither in the structure nor named as what is only for the eye. */
export const unmarked = (pdf: Buffer): string[] =>
  pagesOf(pdf).flatMap((page, at) => {
    let depth = 0;
    const contents = (page as mupdf.PDFPage).getObject().get('Contents');
    const streams = contents.isArray() ? partsOf(contents) : [contents];
    return streams
      .map((stream) => stream.readStream().asString())
      .join('\n')
      .split('\n')
      .flatMap((line) => {
        if (/B[DM]C$/.test(line)) depth += 1;
        if (/^EMC$/.test(line)) depth -= 1;
        return /T[jJ]$/.test(line) && depth !== 1 ? [`sheet ${at + 1}: ${line.slice(0, 60)}`] : [];
      });
  });

/** Lines that begin or end where the paper does. Lengths are points. */
export function linesOutside(pdf: Buffer, room: { left: number; right: number; top: number; bottom: number }): string[] {
  return pagesOf(pdf).flatMap((page, at) => {
    const found: string[] = [];
    page.toStructuredText('').walk({
      beginLine([x0, y0, x1, y1]) {
        if (x0 < room.left || x1 > room.right || y0 < room.top || y1 > room.bottom) found.push(`sheet ${at + 1}: ${[x0, y0, x1, y1].map(Math.round)}`);
      },
    });
    return found;
  });
}

/** How much of each sheet is blank above the line at its foot, in points; that line and the number are the last two. */
export const blankOf = (pdf: Buffer): number[] =>
  pagesOf(pdf).map((page) => {
    const lines: { top: number; bottom: number }[] = [];
    page.toStructuredText('').walk({ beginLine: ([, top, , bottom]) => lines.push({ top, bottom }) });
    const [, foot, last] = lines.sort((one, other) => other.top - one.top);
    return (foot?.top ?? 0) - (last?.bottom ?? 0);
  });

const partsOf = (array: mupdf.PDFObject) => Array.from({ length: array.length }, (_, at) => array.get(at));

/** The tree of a tagged PDF: its headings in order, how many lists, its tables, where its links lead, and what stands where it may not. */
export function structureOf(pdf: Buffer) {
  const found = { headings: [] as string[], lists: 0, tables: [] as { rows: number; heads: number }[], links: [] as string[], strange: [] as string[] };
  const within: Record<string, readonly string[]> = { LI: ['L'], Lbl: ['LI'], LBody: ['LI'], TR: ['Table'], TH: ['TR'], TD: ['TR'], Caption: ['Table'] };
  const visit = (node: mupdf.PDFObject, parent: string) => {
    for (const child of node.isArray() ? partsOf(node) : []) visit(child, parent);
    if (node.isNumber() || !node.isDictionary() || !node.get('S').isName()) return;
    const type = node.get('S').asName();
    if (within[type] && !within[type].includes(parent)) found.strange.push(`${type} in ${parent}`);
    if (/^H\d$/.test(type)) found.headings.push(type);
    if (type === 'L') found.lists += 1;
    if (type === 'Table') found.tables.push({ rows: 0, heads: 0 });
    const table = found.tables.at(-1);
    if (type === 'TR' && table) table.rows += 1;
    if (type === 'TH') {
      if (!/^(Row|Column)$/.test(node.get('A', 'Scope').asName())) found.strange.push('TH without a scope');
      if (table) table.heads += 1;
    }
    if (type === 'Link') {
      const annotation = partsOf(node.get('K')).find((part) => part.isDictionary() && part.get('Obj').isDictionary())?.get('Obj');
      if (annotation) found.links.push(annotation.get('A', 'URI').asString());
      else found.strange.push('a Link that leads nowhere');
    }
    visit(node.get('K'), type);
  };
  visit(opened(pdf).getTrailer().get('Root', 'StructTreeRoot', 'K'), 'StructTreeRoot');
  return found;
}
