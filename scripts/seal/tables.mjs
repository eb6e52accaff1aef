/**
 * The law is a table, and a browser reads a table much faster than a script that builds one. So where an island imports
 * a content module that exports nothing but data, its script reads the same data out of the page.
 */
import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

export const place = 'tables';

/** @typedef {Record<string, Record<string, unknown>>} Tables by module, by export */

/** @param {string} root @param {(module: string) => boolean} isWanted @returns {Promise<Tables>} */
export async function tablesOf(root, isWanted) {
  const modules = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .map((path) => `content/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith('.ts') && isWanted(path))
    .sort();
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: modules.map((path, index) => `export * as m${index} from './${path}';`).join('\n'), resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  const code = outputFiles[0]?.text ?? '';
  const evaluated = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  const tables = modules.map((path, index) => /** @type {const} */ ([path, { ...evaluated[`m${index}`] }]));
  return Object.fromEntries(tables.filter(([, exported]) => Object.keys(exported).length > 0 && isPlain(exported)));
}

/** Whether a value comes back from JSON as it was. @param {unknown} value @returns {boolean} */
export function isPlain(value) {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== 'object') return false;
  const made = Object.getPrototypeOf(value);
  // A property that is undefined is left out by JSON, and reads the same afterwards.
  return (made === Object.prototype || made === null) && Object.values(value).every((part) => part === undefined || isPlain(part));
}

/** @param {string} root @param {Tables} tables @returns {import('esbuild').Plugin} */
export const readingTables = (root, tables) => ({
  name: 'reading-tables',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
      const module = relative(root, resolve(resolveDir, path)).split(sep).join('/');
      return module in tables ? { path: module, namespace: 'table', sideEffects: false } : undefined;
    });
    // A module for each export, so that the metafile tells which of them the script reads.
    onLoad({ filter: /.*/, namespace: 'table' }, ({ path }) => ({
      contents: Object.keys(tables[path] ?? {}).map((name) => `export { ${name} } from '${path}#${name}';`).join('\n'),
    }));
    onResolve({ filter: /#/, namespace: 'table' }, ({ path }) => ({ path, namespace: 'export', sideEffects: false }));
    onLoad({ filter: /.*/, namespace: 'export' }, ({ path }) => ({
      contents: `import { tables } from 'tables';\nexport const ${path.split('#')[1]} = /* @__PURE__ */ tables[${JSON.stringify(path)}];`,
    }));
    onResolve({ filter: /^tables$/, namespace: 'export' }, () => ({ path: 'tables', namespace: 'page' }));
    onLoad({ filter: /.*/, namespace: 'page' }, () => ({
      contents: `export const tables = JSON.parse(document.getElementById('${place}').textContent);`,
    }));
  },
});

/** What of them the script reads. @param {Tables} tables @param {Iterable<string>} inputs of a metafile @returns {Tables[string]} */
export const readBy = (tables, inputs) =>
  Object.fromEntries(
    [...inputs]
      .filter((input) => input.startsWith('export:'))
      .map((input) => input.slice('export:'.length))
      .sort()
      .map((path) => {
        const [module = '', name = ''] = path.split('#');
        return [path, tables[module]?.[name]];
      }),
  );
