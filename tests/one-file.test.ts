import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { localeIds } from '../content/locales.ts';
import { messages } from '../content/messages/index.ts';
import { dateInWords } from '../machines/words.ts';
import OneFilePage from '../app/[locale]/one-file/page.tsx';
import OneFileBoardPage from '../app/[locale]/one-file/board/page.tsx';
import TakePage from '../app/[locale]/take/page.tsx';
import { heavyFiles, oneFileBudget } from '../scripts/seal/budgets.mjs';
import { attribute, elements, first, parse, print, text } from '../scripts/seal/html.mjs';
import { escaped, isOneFile, oneScript, packed, policyOf, standAlone, tellOf } from '../scripts/seal/one-file.mjs';

const root = process.cwd();
const parts = { script: 'go()', style: 'p{color:red}', notice: 'parts' };
const data = '<div hidden id="guide-data">{"a":"Ж"}</div><div hidden id="guidance-data">{"c":2}</div><div hidden id="country-data">{"b":1}</div>';
const page = (body: string, head = '') => ({
  file: 'en/one-file/index.html',
  document: parse(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`),
});
const made = (body = data, head = '', more: Partial<typeof parts> = {}) => {
  const given = page(body, head);
  const faults = standAlone(given, { ...parts, ...more });
  return { faults, html: print(given.document), document: parse(print(given.document)) };
};
const by = (document: ReturnType<typeof parse>, tag: string) => [...elements(document)].filter(({ tagName }) => tagName === tag);
const sha256 = (contents: string | Buffer, as: 'hex' | 'base64') => createHash('sha256').update(contents).digest(as);

describe('the page the file is made of', () => {
  it('is one in each language, and no other page', () => {
    expect(localeIds.every((locale) => isOneFile({ file: `${locale}/one-file/index.html` }) && isOneFile({ file: `${locale}/one-file/board/index.html` }))).toBe(true);
    expect(['en/index.html', 'en/guide/index.html', 'one-file/index.html', 'en/take/one-file/index.html'].filter((file) => isOneFile({ file }))).toEqual([]);
  });

  it.each(localeIds)('leads nowhere but to its own places and to nothing, and has its words: %s', async (locale) => {
    const html = renderToStaticMarkup(await OneFilePage({ params: Promise.resolve({ locale }) })) + renderToStaticMarkup(await OneFileBoardPage({ params: Promise.resolve({ locale }) }));
    const ways = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, way]) => way as string);
    expect(ways.filter((way) => !way.startsWith('#'))).toEqual(['about:blank', 'about:blank']);
    for (const [key, words] of Object.entries(messages(locale)).filter(([key]) => /^take\.inside\.|^pages\.safety\.helplines\./.test(key))) expect(html, key).toContain(words);
  });
});

describe('the file', () => {
  it('says its policy after the charset, with the hashes of what it runs and how it looks', () => {
    const { html, faults } = made();
    expect(faults).toEqual([]);
    expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; /);
    const [policy] = by(parse(html), 'meta').flatMap((meta) => (attribute(meta, 'http-equiv') ? [attribute(meta, 'content')] : []));
    expect(policy).toBe(policyOf(parts));
    expect(policy).toContain(`script-src 'sha256-${sha256('go()', 'base64')}'`);
    expect(policy).toContain(`style-src 'sha256-${sha256('p{color:red}', 'base64')}'`);
    for (const rule of ["connect-src 'none'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"]) expect(policy).toContain(rule);
    expect(policy).not.toMatch(/'self'|unsafe|https?:|data:|blob:/);
  });

  it('holds its data deflated, and the script after it', () => {
    const { document, html } = made();
    const [words, guidance, countries, script] = by(document, 'script');
    expect([words, guidance, countries].map((holder) => [attribute(holder, 'id'), inflateRawSync(Buffer.from(text(holder), 'base64')).toString()])).toEqual([['guide-data', '{"a":"Ж"}'], ['guidance-data', '{"c":2}'], ['country-data', '{"b":1}']]);
    expect([script && text(script), script?.attrs]).toEqual(['go()', []]);
    expect(attribute(first(document, 'html'), 'data-root')).toBe('');
    expect(html).toContain('<!--\nparts\n-->');
  });

  it('names no other file, an icon or a stylesheet', () => {
    const { document } = made(data, '<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/_next/a.css">');
    expect(by(document, 'link')).toEqual([]);
  });

  it.each([
    ['<a href="/en/safety/">A</a>', 'the address /en/safety/'],
    ['<a href="other.html">A</a>', 'the address other.html'],
    ['<img src="https://example.org/a.png" alt="">', '<img> would load https://example.org/a.png from elsewhere'],
    ['<p style="color: red">A</p>', 'a style="color: red" on <p>'],
    ['<script>more()</script>', 'an inline <script>'],
  ])('is refused with %s', (body, fault) => {
    expect(made(data + body).faults.join('\n')).toContain(`en/one-file/index.html: ${fault}`);
  });

  it('is refused without its data, and with what a parser of HTML would change', () => {
    expect(made('<p>A</p>').faults).toEqual(['en/one-file/index.html: 0 pieces of data, and there are three']);
    expect(made(data, '', { script: 'a\rb' }).faults).toHaveLength(1);
    expect(made(data, '', { style: '' }).faults).toHaveLength(1);
    expect(made(data, '', { style: 'p::after{content:"</style>"}' }).faults).toEqual(['en/one-file/index.html: the style would end itself']);
  });

  it('keeps links to sources, and to places on it', () => {
    expect(made(`${data}<a href="https://example.org/">A</a><a href="#main">B</a><a href="about:blank">C</a>`).faults).toEqual([]);
  });

  it('cannot end its notice early', () => {
    const { document } = made(data, '', { notice: 'a --> <b>b</b>' });
    expect(by(document, 'b')).toEqual([]);
  });

  it('is refused above its budget', () => {
    expect(heavyFiles(new Map([['one-file/grounds.en.html', new Uint8Array(oneFileBudget)]]))).toEqual([]);
    expect(heavyFiles(new Map([['one-file/grounds.ru.html', new Uint8Array(oneFileBudget + 1)]]))).toEqual(['one-file/grounds.ru.html: 601 KB, and 600 KB is the most']);
  });
});

describe('the script', () => {
  it('cannot end itself, and says the same', () => {
    const script = 'return ["</script>", "</SCRIPT >", "<!-- a", "<script", `</script`, /<\\/script/.source.length]';
    expect(escaped(script)).not.toMatch(/<\/script|<!--/i);
    expect(new Function(escaped(script))()).toEqual(new Function(script)());
  });

  it('is made anew byte for byte, asks the page for packed data, and carries no sentences', async () => {
    const [one, other] = [await oneScript(root, 'guide'), await oneScript(root, 'guide')];
    expect(one.script).toBe(other.script);
    expect(one.packages).toEqual(expect.arrayContaining(['fflate', 'preact', 'xstate']));
    expect(one.script).toContain('atob(');
    // Leaving empties what may lie there from elsewhere; nothing puts anything.
    expect(one.script).not.toMatch(/setItem|indexedDB|serviceWorker/);
    const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`).flatMap((month) => [dateInWords(month, 'ru'), dateInWords(`${month}-17`, 'ru')]);
    const words = ['АВЕЗКМНОРСТХ', 'Русский', ...months.flatMap((date) => date.match(/\p{Script=Cyrillic}{4,}/gu) ?? [])];
    expect([...new Set(one.script.match(/\p{Script=Cyrillic}{4,}/gu))].sort()).toEqual([...new Set(words)].sort());
  });
});

it('data are packed the same each time, and come out as they went in', () => {
  const words = JSON.stringify(messages('ru'));
  expect(packed(words)).toBe(packed(words));
  expect(inflateRawSync(Buffer.from(packed(words), 'base64')).toString()).toBe(words);
  // A quarter of what goes in: base64 has taken its third already.
  expect(packed(words).length).toBeLessThan(Buffer.byteLength(words) / 2);
});

describe('the page that offers the files', () => {
  const files = [{ name: 'grounds.en.html', contents: Buffer.alloc(1_234_567, 'a') }];
  const asking = (what: string, name = 'grounds.en.html', lang = 'en') => {
    const one = { file: 'en/take/index.html', document: parse(`<html lang="${lang}"><body><code data-one-file="${name}" data-says="${what}"></code></body></html>`) };
    const faults = tellOf([one], files);
    return { faults, says: by(one.document, 'code').map(text).join(), breaks: by(one.document, 'wbr').length };
  };

  it('is told size and fingerprint', () => {
    expect(asking('kilobytes')).toEqual({ faults: [], says: '1,235', breaks: 0 });
    expect(asking('bytes', undefined, 'ru').says).toBe('1\u00a0234\u00a0567');
    expect(asking('sha256')).toEqual({ faults: [], says: sha256(files[0]?.contents as Buffer, 'hex'), breaks: 7 });
  });

  it('is refused where it asks for what is not there', () => {
    expect(asking('colour').faults).toEqual(['en/take/index.html: nothing is known of the colour of grounds.en.html']);
    expect(asking('bytes', 'grounds.xx.html').faults).toHaveLength(1);
  });

  it.each(localeIds)('names every file, asks for all that is said of each, and uses all its words: %s', async (locale) => {
    const html = renderToStaticMarkup(await TakePage({ params: Promise.resolve({ locale }) }));
    for (const file of localeIds.flatMap((id) => [`grounds.${id}.html`, `grounds-board.${id}.html`])) {
      expect(html).toContain(`href="/one-file/${file}" download="${file}"`);
      for (const what of ['kilobytes', 'bytes', 'sha256']) expect(html).toContain(`data-one-file="${file}" data-says="${what}"`);
    }
    const own = Object.entries(messages(locale)).filter(([key]) => key.startsWith('take.') && !key.startsWith('take.inside.'));
    const unused = own.filter(([, words]) => !words.split(/\{\w+\}/).every((part) => html.includes(part)));
    expect(unused.map(([key]) => key)).toEqual([]);
    expect(html).not.toMatch(/>take\.[\w.]+</);
    // The commands name the file as it is saved.
    expect([...html.matchAll(/<code>([^<]+)<\/code>/g)].map(([, command]) => command)).toEqual([`certutil -hashfile grounds.${locale}.html SHA256`, `shasum -a 256 grounds.${locale}.html`, `sha256sum grounds.${locale}.html`]);
  });
});
