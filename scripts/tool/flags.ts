import { countries } from '../../content/countries/index.ts';
import { type RegimeId, regimeIds } from '../../content/country.ts';
import { type Locale, localeIds } from '../../content/locales.ts';
import { type CountryCode, countryCodes } from '../../content/vocabulary.ts';
import { nearest } from '../../machines/answers.ts';
import { listed, Mistake, quoted } from './mistake.ts';

const switches = ['--verbose', '--book', '--help'];

/** `--name value`, `--name=value` and switches, as far as the command knows them. */
export function readFlags(command: string, words: readonly string[], known: readonly string[]): ReadonlyMap<string, string> {
  const flags = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const equals = word.indexOf('=');
    const name = word.startsWith('--') && equals > 0 ? word.slice(0, equals) : word;
    if (!known.includes(name)) {
      const near = nearest(name, known);
      const what = word.startsWith('-') ? `unknown flag ${quoted(name)}` : `unexpected ${quoted(word)}`;
      throw new Mistake(`${command}: ${what}${near ? `; did you mean ${near}?` : ''} (known: ${listed(known)})`);
    }
    if (switches.includes(name)) {
      if (equals > 0) throw new Mistake(`${command}: ${name} takes no value`);
      flags.set(name, 'yes');
      continue;
    }
    const value = equals > 0 && word !== name ? word.slice(equals + 1) : words[++at];
    if (value === undefined || value === '' || (value.startsWith('--') && word === name)) throw new Mistake(`${command}: ${name} needs a value`);
    flags.set(name, value);
  }
  return flags;
}

function oneOf<Word extends string>(flag: string, value: string | undefined, words: readonly Word[], usual: Word): Word {
  if (value === undefined) return usual;
  const word = words.find((other) => other === value);
  if (word === undefined) throw new Mistake(`${flag}: unknown ${quoted(value)}; it can be ${listed(words)}`);
  return word;
}

type Flags = ReadonlyMap<string, string>;
export const localeIn = (flags: Flags): Locale => oneOf('--locale', flags.get('--locale'), localeIds, 'en');
export const regimeIn = (flags: Flags): RegimeId => oneOf('--regime', flags.get('--regime'), regimeIds, 'unhcr');
export const formatIn = (flags: Flags, usual: 'json' | 'text'): 'json' | 'text' => oneOf('--format', flags.get('--format'), ['json', 'text'], usual);

/** The states to compare, in place of those chosen in the answers; undefined where none are named. */
export function statesIn(flags: Flags): readonly CountryCode[] | undefined {
  const value = flags.get('--to');
  if (value === undefined) return undefined;
  const recorded = countryCodes.filter((code) => countries[code]);
  const named = value.split(',').map((word) => word.trim().toLowerCase());
  return [...new Set(named)].map((word) => {
    const code = recorded.find((other) => other === word);
    if (code === undefined) throw new Mistake(`--to: no country record for ${quoted(word)}; there are ${listed(recorded)}`);
    return code;
  });
}

/** The day facts are measured against. Nothing in the law reads the clock; here, where a command begins, somebody has to. */
export function todayIn(flags: Flags): string {
  const value = flags.get('--today');
  if (value === undefined) {
    const now = new Date();
    return [String(now.getFullYear()), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
  }
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (!at || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== value) {
    throw new Mistake(`--today: ${quoted(value)} is not a day of the calendar; write it like 2026-11-24`);
  }
  return value;
}
