/** Reads how many tests passed and failed out of the reports of the two test runners. */

/** @typedef {{ passed: number, failed: number }} Tally */

/** @type {Tally} */
export const success = { passed: 1, failed: 0 };
/** @type {Tally} */
export const failure = { passed: 0, failed: 1 };

/** @param {Tally} one @param {Tally} other @returns {Tally} */
export const added = (one, other) => ({ passed: one.passed + other.passed, failed: one.failed + other.failed });

/**
 * A file that could not be loaded holds no test that failed, and is one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Tally}
 */
export const fromVitest = ({ numPassedTests, numFailedTests, testResults }) => ({
  passed: numPassedTests,
  failed: numFailedTests + testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed')).length,
});

/** @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report @returns {Tally} */
export const fromPlaywright = ({ stats, errors }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length });
