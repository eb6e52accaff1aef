import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { budgets, heavyCopies, heavyRecords, overBudget, tooHeavy } from '../scripts/seal/budgets.mjs';
import { brokenLinks, faultsIn, faultsInStyle, unnamed, unstyled } from '../scripts/seal/checks.mjs';
import { parse, print } from '../scripts/seal/html.mjs';
import { addPolicy, addScripts, islandsIn } from '../scripts/seal/insert.mjs';
import { strip } from '../scripts/seal/strip.mjs';
import { relativeUrl, relativeUrls } from '../scripts/seal/urls.mjs';

const page = (body: string, { head = '', file = 'en/guide/index.html' } = {}) => ({
  file,
  document: parse(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`),
});
const bodyOf = ({ document }: ReturnType<typeof page>) => /<body>(.*)<\/body>/s.exec(print(document))?.[1];

/** The shape of what esbuild gave: an entry for every page, one island with a chunk it needs and one it may load. */
const scripts = {
  files: ['page', 'guide', 'shared', 'later'].map((name) => ({ file: `assets/${name}.js`, contents: new Uint8Array() })),
  of: (islands: string[]) =>
    ['page', ...islands].map((name) => ({ file: `assets/${name}.js`, imports: name === 'guide' ? ['assets/shared.js'] : [] })),
  bytes: () => new Uint8Array(),
  lazy: (file: string) => (file === 'assets/guide.js' ? ['assets/later.js'] : []),
  holding: () => [],
  packages: [],
  faults: [],
};

describe('what Next leaves in a page', () => {
  it('is taken out, and the page’s own words and data stay', () => {
    const exported = page(
      `<div hidden=""><!--$--><!--/$--></div><main>One<!-- --> two</main><script type="application/json" id="words">{}</script><!--$--><!--/$-->
<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script><script src="/_next/static/chunks/a.js" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,""])</script>`,
      {
        head: '<meta name="next-size-adjust" content=""><link rel="preload" as="script" href="/_next/static/chunks/a.js"><link rel="stylesheet" href="/_next/static/chunks/b.css" data-precedence="next">',
      },
    );
    strip(exported);
    expect(print(exported.document).replace(/\n/g, '')).toBe(
      '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="/_next/static/chunks/b.css"></head><body><main>One two</main><script type="application/json" id="words">{}</script></body></html>',
    );
  });

  it('takes signs that nothing refers to along, but for a page on which a script draws', () => {
    const signs = '<svg class="sprite"><symbol id="i-next"></symbol><symbol id="i-prev"></symbol></svg>';
    const use = '<svg><use href="#i-next"></use></svg>';
    const read = page(`${use}${signs}`);
    const drawn = page(`<div data-island="guide">${use}</div>${signs}`);
    for (const one of [read, drawn]) strip(one);
    expect(print(read.document)).toContain('<body><svg><use href="#i-next"></use></svg><svg class="sprite"><symbol id="i-next"></symbol></svg></body>');
    expect(print(drawn.document)).toContain(signs);
  });

  it('is not taken for ours, nor ours for its', () => {
    const written = page('<script>alert(1)</script>');
    strip(written);
    expect(faultsIn(written)).toEqual(['en/guide/index.html: an inline <script> (“alert(1)”)']);
  });
});

describe('an address', () => {
  it.each([
    ['index.html', '/', './'],
    ['index.html', '/en/guide/', './en/guide/'],
    ['en/guide/index.html', '/', '../../'],
    ['en/guide/index.html', '/en/guide/', './'],
    ['en/guide/index.html', '/en/words/#weight', '../words/#weight'],
    ['en/guide/index.html', '/icon.svg', '../../icon.svg'],
    ['404.html', '/assets/style.css', './assets/style.css'],
  ])('seen from %s, %s is %s', (file, url, relative) => {
    expect(relativeUrl(file, url)).toBe(relative);
  });

  it('of another host or on the same page is left as it is', () => {
    const links = '<a href="https://example.org/">There</a><a href="#here">Here</a>';
    const linked = page(links);
    relativeUrls(linked);
    expect(bodyOf(linked)).toBe(links);
  });
});

describe('a page', () => {
  it('gets its policy right after the charset, before anything it is about', () => {
    const bare = page('', { head: '<link rel="stylesheet" href="a.css">' });
    addPolicy(bare);
    expect(print(bare.document)).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]*connect-src 'none'[^"]*"><meta name="referrer" content="no-referrer"><link/);
  });

  it('gets the script for every page, and an island’s where it asks for one', () => {
    const namesIn = (body: string) => {
      const asking = page(body);
      addScripts(asking, scripts);
      return [...print(asking.document).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, name]) => name);
    };
    expect(namesIn('<p>Words</p>')).toEqual(['/assets/page.js']);
    expect(namesIn('<div data-island="guide"></div>')).toEqual(['/assets/page.js', '/assets/shared.js', '/assets/guide.js']);
  });

  it('asks for each of its islands once', () => {
    expect(islandsIn(page('<i data-island="a"></i><i data-island="b"></i><i data-island="a"></i>').document)).toEqual(['a', 'b']);
  });
});

describe('the seal refuses', () => {
  it.each([
    ['<style>p { color: red }</style>', 'a <style>'],
    ['<p style="color: red">A</p>', 'a style="color: red" on <p>'],
    ['<button onclick="go()">A</button>', 'an onclick="…" on <button>'],
    ['<a href="/en/">A</a>', 'the address /en/ begins at the root of the host'],
    ['<a href="javascript:go()">A</a>', 'the address javascript:go()'],
    ['<img src="https://example.org/a.png" alt="">', '<img> would load https://example.org/a.png from elsewhere'],
    ['<script src="//example.org/a.js"></script>', '<script> would load //example.org/a.js from elsewhere'],
    ['<iframe src="a.html"></iframe>', 'a <iframe>'],
    ['<template id="B:0"></template>', 'a part that waits for a script (id="B:0")'],
    ['<noscript><style></style></noscript>', 'a <style>'],
  ])('%s', (body, fault) => {
    expect(faultsIn(page(body))).toEqual([`en/guide/index.html: ${fault}`]);
  });

  it('a stylesheet that loads something', () => {
    expect(faultsInStyle('a.css', '@import "b.css"; p { background: url(c.png) }')).toHaveLength(2);
  });

  it('a link that leads nowhere, on the site or on the page', () => {
    const pages = [
      page('<a href="../words/">A</a><a href="../words/#weight">B</a><a href="../gone/">C</a><a href="../words/#gone">D</a><a href="./#drawn-later">E</a><div data-island="guide"></div>'),
      page('<p id="weight">W</p>', { file: 'en/words/index.html' }),
    ];
    expect(brokenLinks(pages, new Set(pages.map(({ file }) => file)))).toEqual([
      'en/guide/index.html: the link ../gone/ leads to en/gone/index.html, which is not there',
      'en/guide/index.html: the link ../words/#gone leads to no place on en/words/index.html',
    ]);
  });

  it('a script that no page leads to', () => {
    const named = page('', { head: '<script type="module" src="../../assets/page.js"></script>' });
    expect(unnamed([named], scripts)).toEqual(['guide', 'shared', 'later'].map((name) => `assets/${name}.js: no page names this script`));
    const all = page('', { head: ['page', 'shared', 'guide'].map((name) => `<script type="module" src="../../assets/${name}.js"></script>`).join('') });
    expect(unnamed([all], scripts)).toEqual([]);
  });

  it('a page without the sheet that its classes need', () => {
    const shipped = new Map(Object.entries({ shared: '.a .inner{top:.5rem}', own: '@media print{.b,p.c{top:0}}', 'paper.1': '.d{top:0}' }).map(([name, css]) => [`assets/${name}.css`, Buffer.from(css)]));
    const sheets = (...names: string[]) => ({ head: names.map((name) => `<link rel="stylesheet" href="../../assets/${name}.css">`).join('') });
    const body = '<p class="a inner"></p><p class="b d mine"><i class="c"></i></p>';
    expect(unstyled([page(body, sheets('shared', 'own'))], shipped)).toEqual([]);
    expect(unstyled([page(body, sheets('shared'))], shipped)).toEqual(['b', 'c'].map((name) => `en/guide/index.html: no sheet of this page knows the class “${name}”, and another does`));
  });

  it('more script than a page may ask for', () => {
    const load = { file: 'en/index.html', budget: budgets.content };
    expect(overBudget({ ...load, bytes: 2048 })).toEqual([]);
    expect(overBudget({ ...load, bytes: 3072 })).toEqual(['en/index.html: 3.0 KiB of script (brotli), and 2 KiB is the most']);
  });

  it('a page that is too heavy in all, and too much about countries', () => {
    const [light, heavy] = [20, 45].map((size) => new Map([['en/index.html', randomBytes(1024)], ['assets/style.css', randomBytes(size * 1024)]])) as [Map<string, Buffer>, Map<string, Buffer>];
    const linked = page('', { head: '<link rel="stylesheet" href="../assets/style.css"><link rel="alternate" href="../ru/">', file: 'en/index.html' });
    expect(tooHeavy(linked, light)).toEqual([]);
    expect(tooHeavy(linked, heavy)).toEqual(['en/index.html: 46.0 KiB to load (brotli), and 40 KiB is the most']);
    expect(tooHeavy(page('<div data-island="guide"></div>', { file: 'en/index.html' }), heavy)).toEqual([]);
    const whole = page('<form data-edition="paper"></form>', { head: '<link rel="stylesheet" href="../../assets/style.css">', file: 'en/paper/index.html' });
    const [bearable, unbearable] = [150, 165].map((size) => new Map([['assets/style.css', randomBytes(size * 1024)]])) as [Map<string, Buffer>, Map<string, Buffer>];
    expect(tooHeavy(whole, bearable)).toEqual([]);
    expect(tooHeavy(whole, unbearable)).toEqual(['en/paper/index.html: 165.0 KiB to load (brotli), and 160 KiB is the most']);
    expect(heavyRecords(new Map([['assets/country-data.en.1.js', randomBytes(100 * 1024)]]))).toEqual([]);
    expect(heavyRecords(new Map([['assets/country-data.ru.1.js', randomBytes(130 * 1024)]]))).toEqual(['assets/country-data.ru.1.js: 130.0 KiB of countries (brotli), and 120 KiB is the most']);
  });

  it('a copy of a language that is too heavy by its packs', () => {
    const sums = (en: number) => new Map(Object.entries({ shared: 300, en, ru: 400, more: 9000 }).map(([group, size]) => [group, { load: size * 1024 }]));
    expect(heavyCopies(sums(400))).toEqual([]);
    expect(heavyCopies(sums(410))).toEqual(['en: 710.0 KiB for a copy (brotli), and 700 KiB is the most']);
  });
});
