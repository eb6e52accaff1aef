import type { Page } from '@playwright/test';

/** Words that are missing show as their key; a hole in a record, as a word no writer would use. */
export const keysWithoutWords = (page: Page) =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('[hidden], noscript, script') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    while (walker.nextNode()) texts.push((walker.currentNode.textContent ?? '').trim());
    return texts.filter((text) => /^(ui|pages|law|questions|countries|practical|glossary|records|take|paper)(\.[\w-]+)+$|\bundefined\b|\[object |\bNaN\b|\{[\w-]+[,}]/.test(text) && !/^\w+\.(schema\.)?json$/.test(text));
  });
