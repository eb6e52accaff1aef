import { type QuestionId, questionIds } from '../../../../content/vocabulary.ts';
import { answersVersion } from '../../../../machines/answers-version.ts';
import type { About } from '../../../../machines/guidance.ts';
import { type Answers, fits } from '../../../../machines/path.ts';

/** What is kept of a person: the ticks, whom they are about, and of which day the rules were. */
export type Kept = { readonly about: About; readonly answers: Answers; readonly rules: string };

/** A kept set as it lies on the device: nothing of it can be read without the passphrase but the day it was kept. */
export type Locked = { readonly v: 1; readonly on: string; readonly rounds: number; readonly salt: string; readonly iv: string; readonly data: string };

/** Rounds of PBKDF2 with SHA-256: what the guide asks of a guesser for each try. */
export const rounds = 600_000;
/** Every set is as long as any other (bytes), so that its length does not tell how much was answered. */
const length = 8192;

export type Opened = { readonly ok: true; readonly kept: Kept } | { readonly ok: false; readonly why: 'passphrase' | 'damaged' | 'strange' | 'older' };

const text = new TextEncoder();
const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const bytesOf = (encoded: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const given = await crypto.subtle.importKey('raw', text.encode(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, given, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** What says which format a set is in, for the cipher to vouch for: nobody can pass one off as another. */
const head = ({ v, on, rounds: iterations }: Pick<Locked, 'v' | 'on' | 'rounds'>) => text.encode(`grounds ${v} ${on} ${iterations}`);

/** Locks a set under a passphrase, `on` the reader's day. Rejects where the browser has no WebCrypto (a page without https). */
export async function lock(passphrase: string, { about, answers, rules }: Kept, on: string, iterations = rounds): Promise<Locked> {
  const plain = text.encode(JSON.stringify({ version: answersVersion, rules, about, answers }));
  if (plain.length > length) throw new RangeError('more answers than a set can hold');
  const padded = new Uint8Array(length).fill(0x20);
  padded.set(plain);
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const key = await keyFrom(passphrase, salt, iterations);
  const plainly = { v: 1, on, rounds: iterations } as const;
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: head(plainly) }, key, padded);
  return { ...plainly, salt: base64(salt), iv: base64(iv), data: base64(new Uint8Array(data)) };
}

/** Opens a set, or says why it cannot be opened. A cipher cannot tell a wrong passphrase from a changed letter of the set. */
export async function open(passphrase: string, locked: unknown): Promise<Opened> {
  if (!isLocked(locked)) return { ok: false, why: 'damaged' };
  let plain: string;
  try {
    const key = await keyFrom(passphrase, bytesOf(locked.salt), locked.rounds);
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(locked.iv), additionalData: head(locked) }, key, bytesOf(locked.data));
    plain = new TextDecoder().decode(bytes);
  } catch {
    return { ok: false, why: 'passphrase' };
  }
  return read(plain);
}

/** Reads a set that is not, or no longer, locked: as it lies in the tab, or once it was opened. Never throws. */
export function read(plain: string): Opened {
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch {
    return { ok: false, why: 'damaged' };
  }
  if (typeof value !== 'object' || value === null) return { ok: false, why: 'damaged' };
  const { version, rules, about, answers } = value as Record<string, unknown>;
  if (version !== answersVersion) return { ok: false, why: typeof version === 'number' ? 'older' : 'damaged' };
  if ((about !== 'me' && about !== 'other') || typeof rules !== 'string' || typeof answers !== 'object' || answers === null) return { ok: false, why: 'damaged' };
  const given = Object.entries(answers);
  if (!given.every(([, options]) => Array.isArray(options) && options.every((option) => typeof option === 'string'))) return { ok: false, why: 'damaged' };
  const known = given.every(([question, options]) => (questionIds as readonly string[]).includes(question) && fits(question as QuestionId, options));
  return known ? { ok: true, kept: { about, answers: answers as Answers, rules } } : { ok: false, why: 'strange' };
}

/** The same set in the open, for the tab alone. */
export const written = ({ about, answers, rules }: Kept): string => JSON.stringify({ version: answersVersion, rules, about, answers });

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && /^[A-Za-z0-9+/]+={0,2}$/.test(value);
function isLocked(value: unknown): value is Locked {
  if (typeof value !== 'object' || value === null) return false;
  const { v, on, rounds: iterations, salt, iv, data } = value as Record<string, unknown>;
  return (
    v === 1 &&
    typeof on === 'string' &&
    Number.isInteger(iterations) &&
    // A changed record must not make the phone count for an hour.
    (iterations as number) > 0 && (iterations as number) <= 10_000_000 &&
    [salt, iv, data].every(isText)
  );
}
