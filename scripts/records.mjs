/** Before a build: what is wrong with the records of the countries, with file, field and what is expected. */
import { tsImport } from 'tsx/esm/api';

/** @param {string} today ISO day @returns {Promise<string[]>} */
export async function faultsInRecords(today) {
  const { faultsIn } = await tsImport('../content/check.ts', import.meta.url);
  const { countries } = await tsImport('../content/countries/index.ts', import.meta.url);
  const { allSources } = await tsImport('../content/sources/index.ts', import.meta.url);
  const known = new Set(Object.keys(allSources));
  return Object.entries(countries).flatMap(([code, record]) => faultsIn(code, record, known, today));
}
