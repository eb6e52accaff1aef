/**
 * The seal: takes Next's export and makes of it a folder that works under any path, runs no script but our own few, and
 * forbids itself every connection. What it cannot vouch for stops the build.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { styleSheets } from './assets.mjs';
import { heavyCopies, heavyFiles, heavyPdf, heavyRecords, overBudget, tooHeavy, weigh } from './budgets.mjs';
import { bundles } from './bundles.mjs';
import { brokenLinks, faultsIn, faultsInStyle, unnamed, unstyled } from './checks.mjs';
import { addFonts, fontPackages } from './fonts.mjs';
import { parse, print } from './html.mjs';
import { addPolicy, addScripts, islandsIn } from './insert.mjs';
import { addLanguages } from './languages.mjs';
import { licencePage, unlicensed } from './licences.mjs';
import { isOneFile, oneFiles, tellOf } from './one-file.mjs';
import { packs, weights } from './packs.mjs';
import { sbom } from './sbom.mjs';
import { strip } from './strip.mjs';
import { listName, sums } from './sums.mjs';
import { relativeUrls } from './urls.mjs';
import { tellWeights, worker, workerName } from './worker.mjs';

export class SealError extends Error {}

/** @param {{ root: string, from: string, to: string }} options @returns {Promise<string>} */
export async function seal({ root, from, to }) {
  const exported = filesIn(from);
  const names = exported.filter((file) => file.endsWith('.html') && isPage(file));
  const read = names.map((file) => ({ file, document: parse(readFileSync(join(from, file), 'utf8')) }));
  const pages = read.filter((page) => !isOneFile(page));

  const shipped = new Map();
  for (const file of exported.filter(isPublic)) shipped.set(file, readFileSync(join(from, file)));

  const asked = new Set(pages.flatMap(({ document }) => islandsIn(document)));
  const scripts = await bundles({ root, islands: [...asked].sort() });
  for (const script of scripts.files) shipped.set(script.file, script.contents);

  const { openData } = await tsImport('../open-data.ts', import.meta.url);
  for (const [file, contents] of Object.entries(openData())) shipped.set(file, Buffer.from(contents));

  const styles = styleSheets({ from, shipped });
  for (const page of read) strip(page);
  const alone = await oneFiles({ root, pages: read.filter(isOneFile), styleOf: styles.read });
  for (const { name, contents } of alone.files) shipped.set(`one-file/${name}`, contents);
  const untold = tellOf(pages, alone.files);
  const inside = [...new Set([...scripts.packages, ...alone.packages, ...fontPackages])].sort();
  shipped.set('licences.txt', Buffer.from(licencePage(root, inside)));
  const { rulesVersion } = await tsImport('../../content/rules-version.ts', import.meta.url);
  shipped.set('sbom.cdx.json', Buffer.from(sbom(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')), inside, rulesVersion)));
  addLanguages(pages, shipped);
  await addFonts(pages, shipped);
  for (const page of pages) {
    addScripts(page, scripts);
    styles.keep(page);
    relativeUrls(page);
    addPolicy(page);
    shipped.set(page.file, Buffer.from(print(page.document)));
  }

  // Weighed before the pages say it: what is written there is rounded, and does not change it.
  const weighed = weights(shipped);
  const { told, faults: unweighed } = tellWeights(pages, weighed);
  for (const page of told) shipped.set(page.file, Buffer.from(print(page.document)));

  const files = new Set(shipped.keys());
  const loads = pages.map((page) => weigh(page, scripts));
  const faults = [
    ...scripts.faults,
    ...alone.faults,
    ...untold,
    ...unweighed,
    ...unlicensed(root, inside),
    ...pages.flatMap(faultsIn),
    ...[...files].filter((file) => file.endsWith('.css')).flatMap((file) => faultsInStyle(file, shipped.get(file).toString())),
    ...brokenLinks(pages, files),
    ...unnamed(pages, scripts),
    ...unstyled(pages, shipped),
    ...loads.flatMap(overBudget),
    ...pages.flatMap((page) => tooHeavy(page, shipped)),
    ...heavyRecords(shipped),
    ...heavyFiles(shipped),
    ...heavyPdf(shipped, scripts),
    ...heavyCopies(weighed),
  ];
  if (faults.length > 0) throw new SealError(`The site was not sealed:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);

  // Last: whatever else is put into the folder must stand in both lists.
  for (const { name, contents } of packs(shipped).values()) shipped.set(name, contents);
  shipped.set(workerName, await worker({ root, shipped }));
  shipped.set(listName, Buffer.from(sums(shipped)));
  for (const [file, contents] of shipped) write(join(to, file), contents);
  const heaviest = loads.reduce((worst, load) => (load.bytes > worst.bytes ? load : worst));
  return `Sealed ${pages.length} pages, ${shipped.size} files; most script on a page: ${(heaviest.bytes / 1024).toFixed(1)} KiB (${heaviest.file}).`;
}

/** Next exports its not-found page three times; hosts look for 404.html. */
const isPage = (/** @type {string} */ file) => !/^(404|_not-found|_global-error|500)\//.test(file) && file !== '500.html';
/** What Next put there for its own runtime is left behind. */
const isPublic = (/** @type {string} */ file) =>
  !file.endsWith('.html') && !/^(_next|_not-found|_global-error|404)\//.test(file) && !/(^|\/)(__next\.[^/]*|index)\.txt$/.test(file);

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).split(sep).join('/'))
    .sort();

/** @param {string} path @param {Uint8Array} contents */
function write(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
