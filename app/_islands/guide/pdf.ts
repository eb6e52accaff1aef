import { dateInWords, type Reading } from '../../_components/reading.ts';
import { fetched } from '../page-data.ts';
import { blocksOf, screenOnly } from './blocks.ts';
import type { Fonts } from './pdf/make.ts';
import { handOver } from './save.ts';

const address = () => document.querySelector<HTMLLinkElement>('link[data-fonts]')?.href;
/** Whether this page can make a PDF: it has to be sealed, with the letters beside it. */
export const makesPdf = (): boolean => address() !== undefined;

/**
 * Makes a PDF of parts of the page and hands it over; what makes it is loaded now and not before. Gives back the address
 * it has for as long as the page is open, or undefined where something could not be loaded.
 */
export async function savePdf(parts: readonly Element[], { say, locale, data, today }: Reading): Promise<string | undefined> {
  const [made, fonts] = await Promise.all([import('./pdf/make.ts').catch(() => undefined), fetched<Fonts>(address())]);
  if (!made || !fonts) return undefined;
  const pdf = await made.pdfOf(parts.filter((part) => !part.matches(screenOnly)).flatMap(blocksOf), {
    fonts,
    title: say('ui.guidance.title'),
    lang: locale,
    day: new Date(`${today ?? data.lawAsOf}T00:00:00Z`),
    top: say('ui.guidance.every-sheet', { date: dateInWords(data.lawAsOf, locale), version: data.rulesVersion }),
    numbered: (page, of) => say('ui.take.page', { page, of }),
  });
  return handOver('grounds.pdf', pdf);
}
