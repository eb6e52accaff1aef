import { describe, expect, it } from 'vitest';
import { type Kept, type Locked, lock, open, read, rounds, written } from '../app/_islands/guide/keep/vault.ts';
import { rulesVersion } from '../content/rules-version.ts';
import { personas } from './personas/index.ts';
import { answersFor } from './personas/persona.ts';

const rules = rulesVersion.version;
const today = '2026-11-27';
const kept = (at: number): Kept => ({ about: at % 2 ? 'other' : 'me', answers: answersFor(personas[at] as (typeof personas)[number]), rules });
/** Few rounds, where a test is about something else. */
const quick = 3;

describe('answers kept under a passphrase', () => {
  it('come back as they were, of every persona', async () => {
    for (const at of personas.keys()) {
      const set = await lock('четыре слова подряд', kept(at), today, quick);
      expect(await open('четыре слова подряд', set)).toEqual({ ok: true, kept: kept(at) });
    }
  });

  it('ask at least 600,000 rounds of whoever guesses', async () => {
    expect(rounds).toBeGreaterThanOrEqual(600_000);
    const set = await lock('correct horse', kept(0), today);
    expect(set.rounds).toBe(rounds);
    expect(await open('correct horse', set)).toMatchObject({ ok: true });
  });

  it('say nothing without it: not how much was answered, nor twice the same', async () => {
    const sets = await Promise.all([kept(0), kept(0), { about: 'me', answers: {}, rules } as const].map((one) => lock('a passphrase', one, today, quick)));
    expect(new Set(sets.map(({ data }) => data.length)).size).toBe(1);
    for (const field of ['salt', 'iv', 'data'] as const) expect(new Set(sets.map((set) => set[field])).size).toBe(3);
    expect(Object.keys(sets[0] as Locked).sort()).toEqual(['data', 'iv', 'on', 'rounds', 'salt', 'v']);
    const told = JSON.stringify(sets);
    for (const word of ['answers', 'army', 'about', ...Object.keys(kept(0).answers)].filter((one) => one.length > 3)) expect(told).not.toContain(`"${word}"`);
  });

  it('do not open with another passphrase, and nothing is lost by trying', async () => {
    const set = await lock('a passphrase', kept(1), today, quick);
    const before = structuredClone(set);
    for (const wrong of ['', 'a passphras', 'A passphrase', 'a passphrase ']) expect(await open(wrong, set)).toEqual({ ok: false, why: 'passphrase' });
    expect(set).toEqual(before);
    // The same letters, composed or not, are the same passphrase.
    const composed = await lock('йод'.normalize('NFC'), kept(1), today, quick);
    expect(await open('йод'.normalize('NFD'), composed)).toMatchObject({ ok: true });
  });

  it('end in one clear reason and never in a fault, in 2,000 mutations of what lies on the device', async () => {
    const set = await lock('a passphrase', kept(2), today, quick);
    const whole = JSON.stringify([set]);
    let seed = 20261127;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed % below;
    };
    const reasons = new Map<string, number>();
    for (let run = 0; run < 2000; run++) {
      const letters = [...whole];
      for (let times = 1 + random(3); times > 0; times--) {
        const at = random(letters.length);
        const how = random(4);
        if (how === 0) letters[at] = String.fromCharCode(32 + random(96));
        else if (how === 1) letters.splice(at, 1 + random(40));
        else if (how === 2) letters.splice(at, 0, letters[random(letters.length)] as string);
        else letters.length = Math.max(1, at);
      }
      const text = letters.join('');
      let list: unknown = text;
      try {
        list = JSON.parse(text);
      } catch {
        // Not even JSON: then what lies there is one set that cannot be read.
      }
      const first = Array.isArray(list) ? list[0] : list;
      // A mutation may raise the rounds to millions, which is right and slow.
      if (typeof first?.rounds === 'number' && first.rounds > 1000 && first.rounds <= 10_000_000) first.rounds = 7;
      const opened = await open('a passphrase', first);
      const same = JSON.stringify(first) === JSON.stringify(set);
      expect(opened.ok, text.slice(0, 200)).toBe(same);
      if (!opened.ok) reasons.set(opened.why, (reasons.get(opened.why) ?? 0) + 1);
    }
    expect([...reasons.keys()].sort()).toEqual(['damaged', 'passphrase']);
  }, 120_000);
});

describe('a set in the open', () => {
  it('comes back as it was', () => {
    for (const at of personas.keys()) expect(read(written(kept(at)))).toEqual({ ok: true, kept: kept(at) });
  });

  it.each<readonly [string, string, string]>([
    ['no JSON', '{', 'damaged'],
    ['no object', '7', 'damaged'],
    ['nothing', 'null', 'damaged'],
    ['no answers', JSON.stringify({ version: 1, about: 'me', rules }), 'damaged'],
    ['nobody', JSON.stringify({ version: 1, answers: {}, rules }), 'damaged'],
    ['another version', JSON.stringify({ version: 99, answers: {}, about: 'me', rules }), 'older'],
    ['a question there is not', JSON.stringify({ version: 1, answers: { 'shoe-size': ['44'] }, about: 'me', rules }), 'strange'],
    ['an option there is not', JSON.stringify({ version: 1, answers: { army: ['mars'] }, about: 'me', rules }), 'strange'],
    ['an answer that is none', JSON.stringify({ version: 1, answers: { army: 7 }, about: 'me', rules }), 'damaged'],
  ])('%s', (_, plain, why) => {
    expect(read(plain)).toEqual({ ok: false, why });
  });
});
