/**
 * What the guide asks with in each language as a file of its own, so that its language can change without leaving the page;
 * and the words of the guidance and the sentences of all countries as two others, so that no question waits for them.
 */
import { createHash } from 'node:crypto';
import { attribute, element, elements, first, insert, remove, text } from './html.mjs';

const holders = /** @type {const} */ (['guide-data', 'guidance-data', 'country-data']);

/** @param {import('./html.mjs').Page[]} pages @param {Map<string, Uint8Array>} shipped */
export function addLanguages(pages, shipped) {
  const guides = pages.flatMap((page) => {
    const held = new Map([...elements(page.document)].flatMap((node) => holders.filter((id) => id === attribute(node, 'id')).map((id) => [id, node])));
    return held.size > 0 ? [{ page, locale: attribute(first(page.document, 'html'), 'lang') ?? '', held }] : [];
  });
  // Pages that hold the same data of a language share its file.
  const made = guides.flatMap(({ locale, held }) =>
    [...held].map(([kind, holder]) => {
      const contents = Buffer.from(`export default ${text(holder)};\n`);
      const file = `assets/${kind}.${locale}.${createHash('sha256').update(contents).digest('hex').slice(0, 8)}.js`;
      shipped.set(file, contents);
      return { locale, kind, file };
    }),
  );
  const files = [...new Map(made.map((one) => [one.file, one])).values()];
  for (const { page, locale, held } of guides) {
    const stays = (/** @type {string} */ kind) => kind === 'guide-data' || attribute(held.get(kind), 'data-stays') !== undefined;
    for (const [kind, holder] of held) if (!stays(kind)) remove(holder);
    for (const { kind, locale: spoken, file } of files) {
      if (spoken === locale && stays(kind)) continue;
      insert(first(page.document, 'head'), element('link', { rel: 'alternate', type: 'text/javascript', [`data-${kind}`]: spoken, href: `/${file}` }));
    }
  }
}
