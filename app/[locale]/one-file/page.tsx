import type { Locale } from '../../../content/locales.ts';
import { OneFile } from '../../_components/one-file.tsx';
import { serverReading } from '../../_components/server-data.ts';
import '../../_styles/guidance.ts';

/** The seal makes the one-file edition of the guide of this page, and ships no page at this address. */
export default async function OneFilePage({ params }: { params: Promise<{ locale: string }> }) {
  const reading = serverReading((await params).locale as Locale);
  return <OneFile reading={{ ...reading, root: '' }} island="guide" />;
}
