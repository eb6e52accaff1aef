/** Mutation testing, one file of the rules at a time: `npm run mutate` (scripts/mutate.mjs) names the file and its tests. */
export default {
  testRunner: 'script',
  plugins: ['./scripts/mutate/runner.mjs'],
  buildCommand: 'node scripts/mutate/bundle.mjs',
  coverageAnalysis: 'perTest',
  // All mutants are as slow: each runs the tests from the start.
  warnings: { slow: false },
  concurrency: 1,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: process.env.MUTATE_REPORT ?? '.build/mutation/report.json' },
  tempDirName: '.build/mutation/sandbox',
  ignorePatterns: ['.build', '.next', 'out', 'gallery', 'test-results', 'e2e', 'deploy', 'public', 'docs/picture.png'],
  // Rewriting tsconfig.json wants the API of an older TypeScript; it names nothing outside, so it is left as it stands.
  tsconfigFile: 'no-tsconfig.json',
  disableTypeChecks: false,
  timeoutMS: 5000,
  timeoutFactor: 3,
  allowEmpty: true,
};
