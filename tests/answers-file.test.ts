import { describe, expect, it } from 'vitest';
import { readFile } from '../app/_islands/guide/answers-file.ts';
import { answersVersion } from '../machines/answers.ts';
import { settle } from '../machines/path.ts';
import { answersFor } from './personas/persona.ts';
import { personas } from './personas/index.ts';
import { numbers } from './numbers.ts';

const fileOf = (answers: object) => `${JSON.stringify({ version: answersVersion, answers }, null, 2)}\n`;

describe('a file that somebody chose', () => {
  it('gives every persona’s answers back', () => {
    for (const persona of personas) {
      const answers = answersFor(persona);
      expect(readFile(fileOf(answers))).toEqual({ ok: true, answers });
      expect(readFile(`\uFEFF${fileOf(answers)}`)).toEqual({ ok: true, answers });
    }
  });

  it('10,000 times changed in one place or cut off, is read as answers the guide takes or refused in one clear way', () => {
    const next = numbers(20261127);
    const counts = { read: 0, foreign: 0, cut: 0, locked: 0, 'locked-cut': 0, version: 0, strange: 0 };
    for (let at = 0; at < 10_000; at++) {
      const persona = personas[next(personas.length)] as (typeof personas)[number];
      const text = fileOf(answersFor(persona));
      const place = next(text.length);
      const sign = String.fromCharCode(32 + next(95));
      const changed = [text.slice(0, place), text.slice(0, place) + sign + text.slice(place + 1), text.slice(0, place) + text.slice(place + 1), text.slice(place) + text.slice(0, place)][next(4)] as string;
      const found = readFile(changed);
      counts[found.ok ? 'read' : found.why] += 1;
      if (found.ok) settle(found.answers);
      else if (found.where.length > 60) throw new Error(`${found.where} is too long to be shown, of ${changed}`);
    }
    for (const kind of ['read', 'foreign', 'cut', 'strange'] as const) expect(counts[kind]).toBeGreaterThan(100);
  });

  it.each([['null', 'foreign'], ['[]', 'foreign'], ['{"version":1}', 'foreign'], ['{"version":"1","answers":{}}', 'version'], ['{"version":1,"answers":{"age":["over-30","18-30"]}}', 'strange'], ['{"version":1,"answers":{"toString":"x"}}', 'strange'], ['['.repeat(50_000), 'foreign'], ['{"version":1,"answers":{"age":', 'cut'], ['{"v":1,"rounds":600000,"salt":"AA=="}', 'locked'], ['{\n  "v": 1,\n  "on": "2026-11-28",\n  "rounds": 600000,\n  "salt": "AA', 'locked-cut']])(
    '%s is refused as %s', (text, why) => expect(readFile(text)).toMatchObject({ ok: false, why }),
  );
});
