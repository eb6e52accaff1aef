import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Country } from '../../content/country.ts';

/** A fingerprint of what each sentence of a record rests on: nothing else would tell that one source was taken for another. */
export function citationsOf({ facts, policies, article, overrides, entry, access, practice, pushback, returnRisk, timeline }: Country): string {
  const cited = [
    ...[...facts, ...policies].map((row) => [row.id, row.sources, ('disputed' in row && row.disputed?.sources) || ('other' in row && row.other?.sources) || []]),
    ...article.map(({ id, sources }) => [id, sources]),
    ...overrides.map(({ row, sources }) => [row, sources]),
    ...[entry, access, practice, pushback, returnRisk, ...timeline].map(({ sources }) => sources),
  ];
  return createHash('sha256').update(JSON.stringify(cited)).digest('hex').slice(0, 16);
}

/** By the code of the country, as they were when somebody last read the sources beside the sentences. */
export const citations: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(import.meta.dirname, 'citations.json'), 'utf8'));
