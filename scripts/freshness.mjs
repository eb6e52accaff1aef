/** Before a build: what is due to be looked at again, and whether something vital is too old to be shown as it is. */
import { tsImport } from 'tsx/esm/api';

/** @param {string} today ISO day @param {{ ALLOW_STALE?: string | undefined }} env @returns {Promise<{ lines: string[], stops: boolean, stale: boolean }>} */
export async function freshness(today, env) {
  const { dueOn, stopsBuild } = await tsImport('../content/due.ts', import.meta.url);
  const due = dueOn(today);
  const fatal = due.filter(stopsBuild);
  const late = due.filter((/** @type {{ days: number }} */ { days }) => days > 0).length;
  const lines = [];
  if (due.length > 0) lines.push(`Looks due: ${late} statements are past their day, ${due.length - late} follow within 30 days (npm run content:report lists them).`);
  for (const { file, id, reviewBy } of fatal) lines.push(`${file}: "${id}" is vital and was due on ${reviewBy}, more than 180 days ago; look at its sources and set checkedOn and reviewBy.`);
  const allowed = env.ALLOW_STALE === '1';
  if (fatal.length > 0) lines.push(allowed ? 'ALLOW_STALE=1: built all the same; every page says that it is old.' : 'Build with ALLOW_STALE=1 to publish an old copy that says so on every page.');
  return { lines, stops: fatal.length > 0 && !allowed, stale: fatal.length > 0 };
}
