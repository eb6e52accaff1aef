import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/**
 * What is broken in the layout of a page as it stands: wider than the window, cut off, run out of its box, or lying on
 * something else. What scrolls by itself (a wide picture, the plain text) is its own affair.
 */
const brokenIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults = new Set<string>();
    const told = (element: Element) => `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}.${[...element.classList].join('.')} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const room = document.documentElement.clientWidth;
    const styles = new Map<Element, CSSStyleDeclaration>();
    const style = (element: Element) => {
      const known = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, known);
      return known;
    };
    /** For a screen reader alone, or in a box that scrolls. */
    const apart = new Map<Element, boolean>();
    const isApart = (element: Element | null): boolean => {
      if (!element || element === document.body) return false;
      const known = apart.get(element);
      if (known !== undefined) return known;
      const { clipPath, overflowX, position, top } = style(element);
      const is = clipPath === 'inset(50%)' || overflowX === 'auto' || overflowX === 'scroll' || (position === 'absolute' && Number.parseFloat(top) < -50) || isApart(element.parentElement);
      apart.set(element, is);
      return is;
    };
    const shown = [...document.body.querySelectorAll('*')].filter((element) => !element.closest('svg') && element.checkVisibility({ visibilityProperty: true }) && !isApart(element));

    if (document.documentElement.scrollWidth > room) {
      const isOver = (element: Element) => element.getBoundingClientRect().right > room + 1;
      for (const element of shown) if (isOver(element) && ![...element.children].some(isOver)) faults.add(`wider than the window: ${told(element)}`);
      if (faults.size === 0) faults.add('wider than the window');
    }
    for (const element of shown) {
      const { overflowX, overflowY } = style(element);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) faults.add(`cut off: ${told(element)}`);
    }

    type Line = { left: number; right: number; top: number; bottom: number; of: Node; says: string };
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const around = node.parentElement;
      if (!around || !node.textContent?.trim() || around.closest('svg, script, noscript') || !around.checkVisibility({ visibilityProperty: true }) || isApart(around)) continue;
      range.selectNodeContents(node);
      let box: Element = around;
      while (style(box).display.startsWith('inline') && style(box).display === 'inline' && box.parentElement) box = box.parentElement;
      const within = box.getBoundingClientRect();
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 1) continue;
        if (right > within.right + 2 || left < within.left - 2) faults.add(`runs out of its box: ${told(box)}`);
        // The box of a letter is taller than its ink.
        const ink = (bottom - top) * 0.22;
        lines.push({ left, right, top: top + ink, bottom: bottom - ink, of: node, says: node.textContent.trim().slice(0, 40) });
      }
    }
    lines.sort((one, other) => one.top - other.top);
    const stuck = (node: Node) => {
      for (let at = node.parentElement; at; at = at.parentElement) if (/sticky|fixed/.test(style(at).position)) return at;
      return null;
    };
    for (const [at, line] of lines.entries()) {
      for (let next = at + 1; next < lines.length; next++) {
        const other = lines[next] as Line;
        if (other.top >= line.bottom) break;
        const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
        if (across > 2 && other.of !== line.of && stuck(line.of) === stuck(other.of)) faults.add(`one on another: “${line.says}” and “${other.says}”`);
      }
    }

    const controls = shown.filter((element) => element.matches('a[href], button, input, select, textarea, summary, label.tile') && !element.closest('label.tile input'));
    const boxes = controls
      .flatMap((control) => [...control.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom, control })))
      .filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1)
      .sort((one, other) => one.top - other.top);
    for (const [at, box] of boxes.entries()) {
      for (let next = at + 1; next < boxes.length; next++) {
        const other = boxes[next] as (typeof boxes)[number];
        // Links in lines of a text reach over the space between its lines.
        if (other.top >= box.bottom - 6) break;
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        if (across <= 2 || box.control.contains(other.control) || other.control.contains(box.control) || stuck(box.control) !== stuck(other.control)) continue;
        faults.add(`one control on another: ${told(box.control)} and ${told(other.control)}`);
      }
    }
    return [...faults].slice(0, 12);
  });

/** A window of 1280 × 1024 at 400 % zoom: no wider than the narrowest phone, and only a few lines high. */
export const zoomed = { width: 320, height: 256 };

/** Nothing is broken in a window of this size. The letters can be larger than usual, and the window as it is. */
export async function expectWhole(page: Page, { letters = '', ...window }: { width: number; height: number; letters?: string }) {
  const before = page.viewportSize();
  await page.setViewportSize(window);
  await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
  expect(await brokenIn(page), `${window.width} × ${window.height} ${letters}`).toEqual([]);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  if (before) await page.setViewportSize(before);
}

/** What has focus can be seen: nothing that stays in place lies over it, whichever way one came to it. */
export async function expectUncovered(page: Page) {
  const before = page.viewportSize();
  const covered = new Set<string>();
  for (const window of [{ width: 360, height: 780 }, { width: 640, height: 700, letters: '200%' }]) {
    await page.setViewportSize(window);
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), window.letters ?? '');
    const found = await page.evaluate(() => {
      const faults: string[] = [];
      const controls = [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, summary, input, select, textarea), footer a[href]')].filter((one) => one.checkVisibility({ visibilityProperty: true }));
      // Evenly over the page: the blank paper has more than a thousand.
      const each = Math.ceil(controls.length / 40);
      for (const control of controls.filter((_, at) => at % each === 0).reverse()) {
        control.focus();
        if (document.activeElement !== control) continue;
        const { left, top, width, height } = (control.closest('.tile') ?? control).getClientRects()[0] as DOMRect;
        const at = document.elementFromPoint(left + width / 2, top + height / 2);
        const over = at?.closest('.top, .compare__heads');
        if (over && !over.contains(control)) faults.push(`${over.className} over ${control.tagName} “${(control.textContent ?? '').trim().slice(0, 40)}”`);
      }
      scrollTo(0, 0);
      return faults.slice(0, 5);
    });
    for (const fault of found) covered.add(`${window.width}: ${fault}`);
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  if (before) await page.setViewportSize(before);
  expect([...covered]).toEqual([]);
}
