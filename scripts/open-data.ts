import * as z from 'zod';
import { countries } from '../content/countries/index.ts';
import { countrySchema } from '../content/country.ts';
import { gates } from '../content/gates.ts';
import { elements, grounds } from '../content/grounds.ts';
import { weights } from '../content/indicator.ts';
import { indicators } from '../content/indicators/index.ts';
import { otherProtection } from '../content/other-protection.ts';
import { profiles } from '../content/profile.ts';
import { screens, sections } from '../content/questions.ts';
import { referrals } from '../content/referrals.ts';
import { regimes } from '../content/regimes.ts';
import { rulesVersion } from '../content/rules-version.ts';
import { allSources } from '../content/sources/index.ts';
import { unknowns, vocabulary } from '../content/vocabulary.ts';

const condition: z.ZodType = z.lazy(() =>
  z.union([
    z.strictObject({ question: z.string(), is: z.array(z.string()).min(1) }),
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
  ]),
);
const id = z.string();
const cites = z.array(z.string());
const weight = z.enum(Object.keys(weights) as [string, ...string[]]);
const row = { id, when: condition, sources: cites, dossier: z.string() };
const head = { version: z.string(), lawAsOf: z.iso.date() };

const shapes = {
  countries: z.strictObject({ ...head, countries: z.record(z.string(), countrySchema) }),
  rules: z.strictObject({
    ...head,
    weights: z.record(z.string(), z.number()),
    elements: z.array(id),
    grounds: z.record(id, z.strictObject({ routes: z.array(z.strictObject({ id, chain: z.array(id).min(3) })), sources: cites })),
    indicators: z.array(z.strictObject({ ...row, element: id, weight })),
    gates: z.array(z.strictObject({ ...row, kind: z.string(), withholds: z.array(id), ends: z.literal(true).optional() })),
    referrals: z.array(z.strictObject({ ...row, kind: z.string(), urgent: z.literal(true).optional(), withholds: z.array(id).optional() })),
    regimes: z.record(id, z.strictObject({ overrides: z.array(z.strictObject({ row: id, weight, sources: cites })), sources: cites })),
    profiles: z.record(id, condition),
    otherProtection: z.array(z.looseObject({ id, sources: cites, dossier: z.string() })),
  }),
  questions: z.strictObject({
    ...head,
    bank: z.int(),
    sections: z.array(id),
    unknowns: z.array(id),
    vocabulary: z.record(id, z.strictObject({ kind: z.enum(['one', 'many']), options: z.array(id) })),
    screens: z.array(
      z.looseObject({ id, section: id, asks: z.array(z.strictObject({ question: id, when: condition.optional() })) }),
    ),
  }),
  sources: z.strictObject({ ...head, sources: z.record(id, countrySchema.shape.sources.valueType) }),
};
export type OpenData = keyof typeof shapes;

/**
 * The tables as files anybody can read, each with its JSON Schema: whoever has them and the three lines of the
 * semantics can rebuild any finding. Throws where a table does not fit its own schema.
 */
export function openData(): Record<string, string> {
  const head = { version: rulesVersion.version, lawAsOf: rulesVersion.lawAsOf };
  const contents: Record<OpenData, unknown> = {
    countries: { ...head, countries },
    rules: { ...head, weights, elements, grounds, indicators, gates, referrals, regimes, profiles, otherProtection },
    questions: { ...head, bank: rulesVersion.bank, sections, unknowns, vocabulary, screens },
    sources: { ...head, sources: allSources },
  };
  return Object.fromEntries(
    (Object.keys(shapes) as OpenData[]).flatMap((name) => {
      shapes[name].parse(contents[name]);
      return [
        [`data/${name}.json`, `${JSON.stringify(contents[name], null, 1)}\n`],
        [`data/${name}.schema.json`, `${JSON.stringify(z.toJSONSchema(shapes[name], { unrepresentable: 'any' }), null, 1)}\n`],
      ];
    }),
  );
}
