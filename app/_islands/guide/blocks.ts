/** Words of one kind, as they follow each other on a line. `lang` where it is not the language of the document. */
export type Run = { readonly text: string; readonly bold?: boolean; readonly href?: string; readonly lang?: string };
export type Cell = { readonly heads?: 'Row' | 'Column'; readonly blocks: readonly Block[] };
/** What a document is made of, whatever it looked like on the screen. */
export type Block =
  | { readonly as: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly as: 'text'; readonly runs: readonly Run[]; readonly small?: boolean }
  | { readonly as: 'list'; readonly items: readonly (readonly Block[])[] }
  | { readonly as: 'table'; readonly caption: readonly Block[]; readonly rows: readonly (readonly Cell[])[] };

/** `.place` names the column again where a narrow screen has no columns; the legend is of signs that are drawn on the page alone. */
export const screenOnly = 'svg, button, input, script, .noprint, .sheet-line, .legend, .place, [hidden], [aria-hidden="true"]';

/** What stands on the page, closed details opened, without what only a screen can do. */
export function blocksOf(element: Element): readonly Block[] {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  let term: readonly Run[] | undefined;
  const flush = () => {
    const text = trimmed(runs);
    if (text.length > 0) blocks.push({ as: 'text', runs: text });
    runs = [];
  };
  for (const node of element.childNodes) {
    if (node instanceof Text) runs.push(runOf(node));
    if (!(node instanceof HTMLElement) || node.matches(screenOnly)) continue;
    // Within a flexible box even a span is a block: only the browser knows.
    if (getComputedStyle(node).display.startsWith('inline')) {
      runs.push(...apart(node), ...runsOf(node), ...addressOf(node));
      continue;
    }
    flush();
    const level = /^H([1-6])$/.exec(node.tagName)?.[1];
    if (level) blocks.push({ as: 'heading', level: Number(level), runs: trimmed(runsOf(node)) });
    else if (node.matches('ul.src')) blocks.push(...sourcesOf(node));
    else if (/^[UO]L$/.test(node.tagName)) blocks.push({ as: 'list', items: itemsOf(node) });
    else if (node instanceof HTMLTableElement) blocks.push(tableOf(node));
    else if (node.tagName === 'DT') term = trimmed(runsOf(node));
    else if (node.tagName === 'DD' && term) {
      blocks.push(...defined(term, blocksOf(node)));
      term = undefined;
    } else blocks.push(...blocksOf(node));
  }
  flush();
  return blocks;
}

/** A term and what is said of it, on one line where that is a sentence. */
export function defined(term: readonly Run[], [first, ...others]: readonly Block[]): readonly Block[] {
  const label = term.map((run) => ({ ...run, bold: true }));
  if (first?.as !== 'text') return [{ as: 'text', runs: label }, ...(first ? [first] : []), ...others];
  return [{ ...first, runs: [...label, { text: ': ' }, ...first.runs] }, ...others];
}

const itemsOf = (list: Element) => [...list.children].filter((item) => !item.matches(screenOnly)).map(blocksOf).filter(({ length }) => length > 0);

/** Sources, each with its date and how it was read on one line. */
const sourcesOf = (list: Element): readonly Block[] => [
  {
    as: 'list',
    items: itemsOf(list).map((item) => {
      const texts = item.flatMap((block) => (block.as === 'text' ? [block.runs] : []));
      return [{ as: 'text', small: true, runs: texts.flatMap((runs, at) => (at === 0 ? runs : [{ text: ' · ' }, ...runs])) }];
    }),
  },
];

function tableOf(table: HTMLTableElement): Block {
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((cell): Cell => ({ ...(cell.tagName === 'TH' ? { heads: cell.scope === 'col' ? 'Column' : 'Row' } : {}), blocks: blocksOf(cell) })),
  );
  return { as: 'table', caption: table.caption ? blocksOf(table.caption) : [], rows };
}

const runsOf = (element: Element): readonly Run[] =>
  [...element.childNodes].flatMap((node) => {
    if (node instanceof Text) return runOf(node);
    return node instanceof HTMLElement && !node.matches(screenOnly) ? [...apart(node), ...runsOf(node)] : [];
  });

/** Elements that touch each other are kept apart by the style of the page: by a space on paper, and by a sign where each has a line of its own. */
const apart = (element: Element): readonly Run[] =>
  element.previousSibling instanceof HTMLElement ? [{ text: getComputedStyle(element).display.startsWith('inline') ? ' ' : ' · ' }] : [];

/** Of a helper, who has to be found from paper too. */
const addressOf = (node: Element): readonly Run[] => (node instanceof HTMLAnchorElement && node.matches('.people .name') ? [{ text: ` ${node.href}`, href: node.href }] : []);

function runOf(node: Text): Run {
  const around = node.parentElement;
  const link = around?.closest('a');
  const lang = around?.closest<HTMLElement>('[lang]')?.lang;
  return {
    text: node.data.replace(/[ \t\r\n]+/g, ' '),
    bold: !!around && Number(getComputedStyle(around).fontWeight) >= 600,
    // Where a link leads on the screen is not always there on paper: a place on the same page, another page of the guide.
    ...(link && /^(https?|mailto|tel):/.test(link.getAttribute('href') ?? '') ? { href: link.href } : {}),
    ...(lang && lang !== document.documentElement.lang ? { lang } : {}),
  };
}

/** Without space at either end, or twice in a row. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const found: Run[] = [];
  let open = true;
  for (const run of runs) {
    const text: string = open ? run.text.trimStart() : run.text;
    if (text === '') continue;
    found.push({ ...run, text });
    open = text.endsWith(' ');
  }
  const last = found.at(-1);
  if (last && open) {
    const text = last.text.trimEnd();
    return text ? [...found.slice(0, -1), { ...last, text }] : trimmed(found.slice(0, -1));
  }
  return found;
}
