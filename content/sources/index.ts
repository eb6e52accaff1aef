import { countries } from '../countries/index.ts';
import type { Source } from '../source.ts';
import { foundSources } from './found.ts';
import { lawSources } from './law.ts';
import { moreSources } from './more.ts';

/** Every source by its id: of the law, of the rows added to the dossier, of the pages beside the records, and of each country record. */
export const allSources: Readonly<Record<string, Source>> = Object.assign(
  {},
  lawSources,
  foundSources,
  moreSources,
  ...Object.values(countries).map(({ sources }) => sources),
);
