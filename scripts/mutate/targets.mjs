/**
 * What is mutated, and the tests that each file is shown to, the aimed ones first. Of a file that is a table, only the
 * helpers named; its rows have mutations of their own (tests/data-mutations.test.ts).
 * @typedef {{ file: string, helpers?: string[], tests: string[] }} Target
 */

/** @type {readonly Target[]} */
export const targets = [
  { file: 'machines/truth.ts', tests: ['truth.test.ts'] },
  { file: 'machines/memo.ts', tests: ['memo.test.ts'] },
  { file: 'machines/answers-version.ts', tests: ['parse-answers.test.ts'] },
  { file: 'machines/answers.ts', tests: ['parse-answers.test.ts'] },
  { file: 'machines/ways.ts', tests: ['ways.test.ts'] },
  { file: 'machines/words.ts', tests: ['words.test.ts'] },
  { file: 'machines/practice.ts', tests: ['practice.test.ts'] },
  { file: 'machines/law.ts', tests: ['personas.test.ts', 'finding.test.ts'] },
  { file: 'machines/ask-next.ts', tests: ['ask-next.test.ts'] },
  { file: 'machines/path.ts', tests: ['personas.test.ts', 'path.test.ts'] },
  { file: 'machines/policy.ts', tests: ['policy.test.ts'] },
  { file: 'machines/reed-solomon.ts', tests: ['reed-solomon.test.ts'] },
  { file: 'machines/code.ts', tests: ['code.test.ts', 'proof/codes.test.ts'] },
  { file: 'machines/selectors.ts', tests: ['formulas.test.ts', 'selectors.test.ts'] },
  { file: 'machines/css.ts', tests: ['css.test.ts'] },
  { file: 'machines/guidance.ts', tests: ['life.test.ts'] },
  { file: 'content/check.ts', tests: ['check.test.ts'] },
  { file: 'content/country.ts', helpers: ['said', 'day', 'dated', 'id', 'cites', 'stance', 'side', 'provenance', 'countrySchema', 'defineCountry'], tests: ['check.test.ts'] },
  { file: 'content/due.ts', tests: ['due.test.ts'] },
  { file: 'content/freshness.ts', tests: ['due.test.ts'] },
  { file: 'content/conditions.ts', tests: ['truth.test.ts', 'helpers.test.ts'] },
  { file: 'content/options.ts', helpers: ['optionsIn'], tests: ['helpers.test.ts'] },
  { file: 'content/screen.ts', helpers: ['bankOf'], tests: ['helpers.test.ts'] },
  { file: 'content/source.ts', tests: ['helpers.test.ts'] },
  { file: 'content/indicator.ts', helpers: ['rowsOf'], tests: ['helpers.test.ts'] },
  { file: 'content/vocabulary.ts', helpers: ['one', 'many', 'optionsOf'], tests: ['helpers.test.ts'] },
  { file: 'content/questions.ts', helpers: ['ask'], tests: ['helpers.test.ts', 'rules-version.test.ts'] },
  { file: 'content/indicators/trait.ts', helpers: ['who'], tests: ['helpers.test.ts', 'rules-version.test.ts'] },
  { file: 'content/dossier.ts', helpers: ['range'], tests: ['helpers.test.ts'] },
  { file: 'content/changes.ts', helpers: ['changes'], tests: ['due.test.ts'] },
  { file: 'content/gaps.ts', helpers: ['dated', 'gaps'], tests: ['due.test.ts'] },
  { file: 'content/leaving.ts', helpers: ['leaving'], tests: ['due.test.ts'] },
  { file: 'content/messages/format.ts', tests: ['format.test.ts'] },
  { file: 'content/messages/index.ts', tests: ['format.test.ts', 'messages.test.ts'] },
];

/**
 * The first and last line of what a name stands for in a source text, counted from one.
 * @param {string} text @param {string} name @returns {[from: number, to: number]}
 */
export function linesOf(text, name) {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => new RegExp(`^(export )?(const|function) ${name}\\b`).test(line));
  if (from < 0) throw new Error(`there is no "${name}"`);
  let depth = 0;
  const length = lines.slice(from).findIndex((line) => {
    for (const sign of line) depth += '([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0;
    return depth === 0 && /[;}]$/.test(line);
  });
  return [from + 1, from + 1 + length];
}
