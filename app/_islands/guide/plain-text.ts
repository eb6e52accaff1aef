const block = /^(P|LI|H[1-6]|DIV|SECTION|ARTICLE|UL|OL|DL|DT|DD|TR|TABLE|CAPTION|BLOCKQUOTE|SUMMARY)$/;
const mark: Record<string, string> = { H1: '# ', H2: '## ', H3: '### ', H4: '#### ', H5: '', LI: '- ' };

/** What stands on the page, as text: headings and lists marked, closed details opened, nothing that is only for the screen. */
export function plainText(of: Element): string {
  const lines: string[] = [''];
  const write = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const fresh = () => {
    if (lines[lines.length - 1]?.trim()) lines.push('');
  };
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) write((node.textContent ?? '').replace(/\s+/g, ' '));
    if (!(node instanceof Element) || node.matches('svg, button, .noprint, [aria-hidden="true"]')) return;
    const own = block.test(node.tagName);
    if (own) fresh();
    if (/^H[1-4]$/.test(node.tagName)) lines.push('');
    write(mark[node.tagName] ?? '');
    if (node instanceof HTMLAnchorElement && node.href.startsWith('http')) {
      for (const child of node.childNodes) walk(child);
      write(` (${node.href})`);
    } else {
      for (const child of node.childNodes) walk(child);
    }
    if (node.matches('.src span, .src a, .point__kind, .kind, .first__title, .ru, .for, .care, .place, td')) fresh();
    if (own) fresh();
  };
  walk(of);
  return lines
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
