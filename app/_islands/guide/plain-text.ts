import { type Block, blocksOf, type Cell, defined, type Run } from './blocks.ts';

/** What stands on the page, as text: headings and lists marked, a table as a list below each head of its rows. */
export const plainText = (of: Element): string =>
  linesOf(blocksOf(of), false)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function linesOf(blocks: readonly Block[], inList: boolean): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.as === 'text') return wordsOf(block.runs);
    if (block.as === 'heading') return inList ? wordsOf(block.runs) : ['', `${'#'.repeat(block.level)} ${wordsOf(block.runs)}`];
    if (block.as === 'table') return [...linesOf(block.caption, inList), ...rowsOf(block.rows)];
    return block.items.flatMap((item) => {
      const marked = linesOf(item, true).map((line, at) => line && (at === 0 ? '- ' : '  ') + line);
      return item.every(({ as }) => as === 'text') ? marked : ['', ...marked, ''];
    });
  });
}

function rowsOf([head = [], ...rows]: readonly (readonly Cell[])[]): readonly string[] {
  const nameOf = (cell: Cell | undefined) => cell?.blocks.flatMap((block) => (block.as === 'text' ? block.runs : [])) ?? [];
  return rows.flatMap(([first, ...cells]) => {
    const items = cells.map(({ blocks }, at) => defined(nameOf(head[at + 1]), blocks));
    return ['', wordsOf(nameOf(first)), ...linesOf([{ as: 'list', items }], true)];
  });
}

/** An address follows the words that lead to it. */
const wordsOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text, href }, at) => (href?.startsWith('http') && runs[at + 1]?.href !== href && !text.includes(href) ? `${text} (${href})` : text))
    .join('')
    .replace(/ +/g, ' ');
