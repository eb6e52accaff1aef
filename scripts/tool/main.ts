import { sayIn } from '../../content/messages/format.ts';
import { messages } from '../../content/messages/index.ts';
import { answersInCode } from './answers-code.ts';
import { readAnswers } from './answers-file.ts';
import { assessment, read } from './assess.ts';
import { contentReport, contentReportText } from './content-report.ts';
import { thisBook } from '../../machines/code.ts';
import { formatIn, localeIn, readFlags, regimeIn, statesIn, todayIn } from './flags.ts';
import { guidanceText } from './guidance-text.ts';
import { listed, Mistake, quoted } from './mistake.ts';
import { questionBank, questionsText } from './questions.ts';
import { readingText } from './reading.ts';
import { wordsFor } from './word-book.ts';

const usage = {
  assess: `npm run --silent assess -- --answers FILE | --code CODE [--to de,kz] [--regime us] [--locale en|ru]
                            [--format json|text] [--today YYYY-MM-DD] [--verbose]

FILE (or - for standard input) holds { "version": 1, "answers": { "<question>": "<option>" or ["<option>", …] } }.
--code     a code of the guide, in place of the file
--to       the states to compare, in place of those chosen in the answers
--regime   read the grounds by this law instead of UNHCR’s standard
--verbose  with json: the sentence and the sources behind every id, under "words"
--today    the day facts are measured against
This is information, not a decision.
`,
  questions: 'npm run --silent questions -- [--format json|text] [--locale en|ru]\nnpm run --silent questions -- --book    what content/older-books.ts needs of this bank\n',
  'content-report': 'npm run --silent content:report -- [--format json|text] [--today YYYY-MM-DD]\n',
  reading: 'npm run --silent reading > docs/reading.md    how hard the words are to read\n',
} as const;
type Command = keyof typeof usage;

const flagsOf: Readonly<Record<Command, readonly string[]>> = {
  assess: ['--answers', '--code', '--to', '--regime', '--locale', '--format', '--today', '--verbose', '--help'],
  questions: ['--format', '--locale', '--book', '--help'],
  'content-report': ['--format', '--today', '--help'],
  reading: ['--help'],
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function outputOf(command: Command, words: readonly string[], from: string): string {
  const flags = readFlags(command, words, flagsOf[command]);
  if (flags.has('--help')) return usage[command];
  const locale = localeIn(flags);
  const about = { about: 'me' };
  const has = (key: string) => Object.hasOwn(messages(locale), key);
  const say = sayIn(messages(locale), about);
  if (command === 'reading') return readingText();
  if (flags.has('--book')) return json(thisBook);
  if (command === 'questions') return formatIn(flags, 'text') === 'json' ? json(questionBank(locale, say, has)) : questionsText(locale, say, has);
  const today = todayIn(flags);
  if (command === 'content-report') return formatIn(flags, 'text') === 'json' ? json(contentReport(today)) : contentReportText(today);

  const format = formatIn(flags, 'json');
  const regime = regimeIn(flags);
  const to = statesIn(flags);
  const [file, code] = [flags.get('--answers'), flags.get('--code')];
  if ((file === undefined) === (code === undefined)) throw new Mistake('assess: give --answers FILE (or - for standard input), or --code CODE, and one of them only');
  const reading = read({ answers: file === undefined ? answersInCode(code ?? '') : readAnswers(file, from), regime, today, to });
  if (format === 'text') return guidanceText(reading, locale, say, has);
  const it = assessment(reading);
  return json(flags.has('--verbose') ? { ...it, words: wordsFor(it, reading, locale, say) } : it);
}

type Ran = { readonly code: 0 | 1 | 2; readonly out: string; readonly err: string };

/** Runs one command: its output, or 2 and one line on what is wrong with what was asked. */
export function run([command, ...words]: readonly string[], from: string): Ran {
  try {
    const known = Object.keys(usage) as Command[];
    const name = known.find((other) => other === command);
    if (!name) throw new Mistake(`unknown command ${quoted(command ?? '')}; there are ${listed(known)}`);
    return { code: 0, out: outputOf(name, words, from), err: '' };
  } catch (error) {
    if (error instanceof Mistake) return { code: 2, out: '', err: `${error.message}\n` };
    return { code: 1, out: '', err: `Grounds could not finish: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n` };
  }
}
