/** Bundles the islands: one entry per name in app/_islands, and the few lines that go on every page. */
import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { build } from 'esbuild';

/** @typedef {{ file: string, contents: Uint8Array }} File */
/** @typedef {{ file: string, imports: string[] }} Script imports: the chunks it cannot start without */
/** @typedef {{ files: File[], of: (islands: string[]) => Script[], bytes: (file: string) => Uint8Array, lazy: (file: string) => string[], holding: (input: string) => string[], packages: string[], faults: string[] }} Bundles */

/** Modules that would carry a whole table into the browser, and what reads the same out of the page instead. */
const replacements = new Map([
  ['content/countries/index.ts', 'app/_islands/in-page/countries.ts'],
  ['content/grounds.ts', 'app/_islands/in-page/grounds.ts'],
  ['content/vocabulary.ts', 'app/_islands/in-page/vocabulary.ts'],
  ...['questions', 'indicators/index', 'referrals', 'profile', 'regimes', 'gates', 'other-protection', 'evidence', 'next-steps', 'lawyer-questions', 'help', 'glossary'].map(
    (table) => /** @type {const} */ ([`content/${table}.ts`, 'app/_islands/in-page/tables.ts']),
  ),
]);
/** What a page holds as data must not come a second time as script. */
const keptOut = /^content\/(countries\/|sources\/|messages\/.*\.json$)/;

const everywhere = 'page';

/** @param {string} root */
const react = (root) => {
  const inPage = join(root, 'app/_islands/in-page/react.ts');
  return { react: inPage, 'react-dom/client': inPage, 'react/jsx-runtime': 'preact/jsx-runtime' };
};

/** What of the maker of the PDF our PDF never calls, or the browser has itself. @param {string} root */
const ofThePdf = (root) => {
  const leftOut = join(root, 'app/_islands/in-page/left-out-of-the-pdf.ts');
  return {
    'brotli/decompress.js': leftOut,
    linebreak: leftOut,
    'png-js': leftOut,
    '@noble/ciphers/aes': leftOut,
    'unicode-properties': join(root, 'app/_islands/in-page/unicode.ts'),
  };
};

/** @param {{ root: string, islands: string[] }} options @returns {Promise<Bundles>} */
export async function bundles({ root, islands }) {
  const faults = [];
  const files = new Map();
  /** @type {Map<string, Script>} */
  const entries = new Map();
  const lazy = new Map();
  /** @type {Map<string, string[]>} */
  const holders = new Map();
  const packages = new Set();

  for (const name of [everywhere, ...islands]) {
    const entry = ['tsx', 'ts'].map((type) => `app/_islands/${name}.entry.${type}`).find((path) => existsSync(join(root, path)));
    if (!entry) {
      faults.push(`app/_islands/${name}.entry.tsx: ${name === everywhere ? 'every page wants it' : `a page asks for the island "${name}"`}, and it is not there`);
      continue;
    }
    // Each entry by itself: pages without an island then load one small file and no shared chunk.
    const { metafile, outputFiles } = await bundle(root, name, entry);
    for (const { path, contents } of outputFiles) files.set(inSite(root, path), contents);
    for (const [path, output] of Object.entries(metafile.outputs)) {
      const file = inSite(root, join(root, path));
      const imports = (/** @type {string} */ kind) => output.imports.filter((found) => found.kind === kind).map((found) => inSite(root, join(root, found.path)));
      if (output.entryPoint === entry) entries.set(name, { file, imports: imports('import-statement') });
      lazy.set(file, [...imports('dynamic-import'), ...imports('import-statement')]);
      for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
        if (bytesInOutput > 0 && keptOut.test(input)) faults.push(`${input}: ${bytesInOutput} bytes of it are in the script of "${name}"; the page holds it as data`);
        for (const name of packageOf(input)) packages.add(name);
        if (bytesInOutput > 0) holders.set(input, [...(holders.get(input) ?? []), file]);
      }
    }
  }
  return {
    files: [...files].map(([file, contents]) => ({ file, contents })),
    of: (wanted) => [everywhere, ...wanted].flatMap((name) => entries.get(name) ?? []),
    bytes: (file) => files.get(file),
    lazy: (file) => lazy.get(file) ?? [],
    holding: (input) => holders.get(input) ?? [],
    packages: [...packages].sort(),
    faults,
  };
}

/** @param {string} root @param {string} name @param {string} entry */
const bundle = (root, name, entry) =>
  build({
    ...forBrowsers(root),
    entryPoints: [{ in: entry, out: name }],
    outdir: '.build/assets',
    entryNames: '[name].[hash]',
    chunkNames: `${name}.[hash]`,
    splitting: true,
    format: 'esm',
  });

/** The package an input of a script belongs to, as below node_modules: none where it is ours. @param {string} input @returns {string[]} */
export const packageOf = (input) => /^node_modules\/((?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(input)?.slice(1) ?? [];

/** How every script of ours is made. @param {string} root @param {Map<string, string>} more modules replaced besides, each by another */
export const forBrowsers = (root, more = new Map()) =>
  /** @satisfies {import('esbuild').BuildOptions} */ ({
    absWorkingDir: root,
    bundle: true,
    write: /** @type {const} */ (false),
    metafile: /** @type {const} */ (true),
    platform: 'browser',
    // Chrome 80, Firefox 78, Safari 14. By name esbuild would refuse destructuring for a fault of Safari in patterns we do not use.
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { ...react(root), ...ofThePdf(root) },
    plugins: [replacing(root, new Map([...replacements, ...more]))],
    logLevel: 'error',
  });

/** @param {string} root @param {Map<string, string>} modules @returns {import('esbuild').Plugin} */
const replacing = (root, modules) => ({
  name: 'replacing',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, importer }) => {
      const wanted = resolve(resolveDir, path);
      for (const [module, instead] of modules) {
        const replacement = join(root, instead);
        if (wanted === join(root, module) && importer !== replacement) return { path: replacement };
      }
      return undefined;
    });
  },
});

/** @param {string} root @param {string} path */
const inSite = (root, path) => path.slice(join(root, '.build').length + 1).split(sep).join('/');
