/** Run by Stryker where it has laid its copy: puts the mutants and their tests into one script, for `runner.mjs`. */
import { build } from 'esbuild';

const tests = (process.env.MUTATE_TESTS ?? '').split(',');
await build({
  stdin: { contents: ['setup.ts', ...tests].map((test) => `import './tests/${test === 'setup.ts' ? 'mutants/setup.ts' : test}';`).join('\n'), resolveDir: process.cwd() },
  outfile: 'mutants/tests.cjs',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['vitest'],
  define: { 'process.env.TRIES_SHARE': '"0.01"' },
  logLevel: 'error',
});
