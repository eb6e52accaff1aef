import type { Locale } from '../../../../content/locales.ts';
import { OneFile } from '../../../_components/one-file.tsx';
import { serverReading } from '../../../_components/server-data.ts';
import '../../../_styles/guidance.ts';
import '../../board/board.css';

/** The seal makes the one-file edition of the board of this page, and ships no page at this address. */
export default async function OneFileBoardPage({ params }: { params: Promise<{ locale: string }> }) {
  const reading = serverReading((await params).locale as Locale);
  return <OneFile reading={{ ...reading, root: '' }} island="board" title={reading.say('ui.board.title')} />;
}
