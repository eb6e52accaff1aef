/**
 * Opens every address the tables name and lists those that do not answer. For whoever maintains the site: it needs the
 * internet, and it tells the sites named that somebody looked.
 */
import { tsImport } from 'tsx/esm/api';

const { allSources } = await tsImport('../content/sources/index.ts', import.meta.url);
const { countries } = await tsImport('../content/countries/index.ts', import.meta.url);
const { helpers } = await tsImport('../content/help.ts', import.meta.url);

/** @type {Map<string, string[]>} */
const named = new Map();
const name = (/** @type {string | null} */ url, /** @type {string} */ by) => url && named.set(url, [...(named.get(url) ?? []), by]);
for (const [id, { url }] of Object.entries(allSources)) name(url, id);
for (const { code, help } of Object.values(countries)) for (const one of help) name(one.url, `${code}: ${one.name}`);
for (const { id, url } of helpers) name(url, `help: ${id}`);

const patience = 20_000;
/** @param {string} url @returns {Promise<string | undefined>} what is wrong, if anything */
async function faultOf(url) {
  try {
    const answer = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(patience), headers: { 'user-agent': 'Mozilla/5.0 (link check)' } });
    await answer.body?.cancel();
    return answer.ok ? undefined : `answered ${answer.status}`;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'no answer in 20 seconds' : 'cannot be reached';
  }
}

const queue = [...named.keys()].sort();
let dead = 0;
await Promise.all(
  Array.from({ length: 8 }, async () => {
    for (let url = queue.pop(); url; url = queue.pop()) {
      const fault = await faultOf(url);
      if (!fault) continue;
      dead += 1;
      console.log(`${url}\n  ${fault}; named by ${named.get(url)?.join(', ')}`);
    }
  }),
);
console.log(`${named.size} addresses, ${dead} dead.`);
process.exitCode = dead > 0 ? 1 : 0;
