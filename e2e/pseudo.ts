import type { Page, Route } from '@playwright/test';
import { countries } from '../content/countries/index.ts';
import { helpers } from '../content/help.ts';
import { type Locale, localeIds } from '../content/locales.ts';
import { messages } from '../content/messages/index.ts';

/** As long as a language may be that is still to come, and marked at both ends, so that a lost end is seen. */
const long = (text: string) => `⟦${text}${' длинно'.repeat(Math.ceil((text.length * 0.4) / 7))}⟧`;

const all = localeIds.map((locale) => messages(locale));
const longest = (key: string, own: string) => all.reduce((most, words) => ((words[key] ?? '').length > most.length ? (words[key] ?? '') : most), own);

type Tree = { [key: string]: unknown };
/** Every sentence a record holds of its own, in the language the page speaks. */
function lengthened(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((one) => lengthened(one, locale));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Tree).map(([key, inner]) => [key, key === locale && typeof inner === 'string' ? long(inner) : lengthened(inner, locale)]),
  );
}

const unescaped = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const spoken = ({ messages: words = {}, ...records }: { messages?: Record<string, string> }, locale: Locale) => ({
  ...(lengthened(records, locale) as Tree),
  messages: Object.fromEntries(Object.entries(words).map(([key, own]) => [key, long(longest(key, own))])),
});

/** Hands the page its words in a language that nobody speaks: of each sentence the longest there is, and longer. */
export async function speakNone(page: Page, locale: Locale) {
  const rewrite = (how: (text: string) => string) => async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: how(await response.text()) });
  };
  await page.route(
    /\/(guide|board)\/$/,
    rewrite((html) => html.replace(/(id="(?:guide|guidance)-data"[^>]*>)(.*?)(<\/div>)/gs, (_, open: string, data: string, close: string) => open + escaped(JSON.stringify(spoken(JSON.parse(unescaped(data)), locale))) + close)),
  );
  await page.route(
    /(guidance|country)-data\.[a-z]+\.\w+\.js$/,
    rewrite((script) => script.replace(/^(export default )(.*?)(;?\s*)$/s, (_, open: string, data: string, close: string) => open + JSON.stringify(spoken(JSON.parse(data), locale)) + close)),
  );
}

/** The same of a page that is made beforehand: each text in it, where it stands. */
export const lengthen = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let at = walker.nextNode(); at; at = walker.nextNode()) {
      const text = (at.textContent ?? '').trim();
      if (!/\p{L}/u.test(text) || at.parentElement?.closest('script, noscript, svg, .brand, [hidden]')) continue;
      at.textContent = ` ⟦${text}${' длинно'.repeat(Math.ceil((text.length * 0.4) / 7))}⟧ `;
    }
  });

const helperNames = [...helpers, ...Object.values(countries).flatMap(({ help }) => help)].map(({ name }) => name);

/** What the page says in words that came from no file of words: names of languages, of helpers and of the guide, dates, and what is to be said to others stand in none. */
export const unmarked = (page: Page, locale: Locale): Promise<readonly string[]> =>
  page.evaluate(({ own, names }) => {
    const found = new Set<string>();
    for (const block of document.querySelectorAll('body :is(p, li, dt, dd, h1, h2, h3, h4, h5, button, a, label, summary, legend, th, td, caption, figcaption, blockquote)')) {
      if (block.closest(`noscript, svg, .brand, .lang, [hidden], [lang]:not(html, [lang="${own}"])`)) continue;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (node.parentElement?.closest(`noscript, svg, .brand, .lang, kbd, code, pre, time, .phrase .sound, .phrase .words, [hidden], [lang]:not(html, [lang="${own}"])`)) continue;
        let rest = text;
        for (let before = ''; before !== rest; ) {
          before = rest;
          rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
        }
        rest = rest.replace(/(?:\d{1,2}\s)?(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|January|February|March|April|May|June|July|August|September|October|November|December)\p{L}*\s\d{4}(?:\sгода)?/gu, '');
        if (/\p{L}/u.test(rest) && !names.includes(rest.trim())) found.add(`${node.parentElement?.tagName}.${node.parentElement?.className}: ${rest.trim().slice(0, 60)}`);
      }
    }
    return [...found];
  }, { own: locale, names: helperNames });
