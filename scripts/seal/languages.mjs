/** The guide's words in each language as a file of its own, so that its language can change without leaving the page. */
import { createHash } from 'node:crypto';
import { attribute, element, elements, first, insert, text } from './html.mjs';

/** @param {import('./html.mjs').Page[]} pages @param {Map<string, Uint8Array>} shipped */
export function addLanguages(pages, shipped) {
  const guides = pages.flatMap((page) => {
    const holder = [...elements(page.document)].find((node) => attribute(node, 'id') === 'guide-data');
    return holder ? [{ page, locale: attribute(first(page.document, 'html'), 'lang') ?? '', data: text(holder) }] : [];
  });
  const files = guides.map(({ locale, data }) => {
    const contents = Buffer.from(`export default ${data};\n`);
    const file = `assets/guide-data.${locale}.${createHash('sha256').update(contents).digest('hex').slice(0, 8)}.js`;
    shipped.set(file, contents);
    return { locale, file };
  });
  for (const { page, locale } of guides) {
    for (const other of files.filter((one) => one.locale !== locale)) {
      insert(first(page.document, 'head'), element('link', { rel: 'alternate', type: 'text/javascript', 'data-guide-data': other.locale, href: `/${other.file}` }));
    }
  }
}
