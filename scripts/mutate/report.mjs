/** From what Stryker found to the page people read, and to what is wrong with it. */

export const least = 95;

/** @typedef {{ file: string, line: number, source: string, mutator: string, code: string, to: string, status: string }} Mutant */
/** @typedef {{ file: string, source: string, code: string, to: string, reason: string }} Reason */

const flat = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim();

/**
 * The mutants of one file in a report of Stryker.
 * @param {string} file @param {string} text
 * @param {{ files: Record<string, { mutants: { mutatorName: string, replacement?: string, status: string, location: { start: { line: number, column: number }, end: { line: number, column: number } } }[] }> }} report
 * @returns {readonly Mutant[]}
 */
export function judged(file, text, report) {
  const lines = text.split('\n');
  return (report.files[file]?.mutants ?? []).map(({ mutatorName, replacement = '', status, location: { start, end } }) => {
    const inside = lines.slice(start.line - 1, end.line);
    inside[inside.length - 1] = (inside.at(-1) ?? '').slice(0, end.column - 1);
    inside[0] = (inside[0] ?? '').slice(start.column - 1);
    return { file, line: start.line, source: flat(lines[start.line - 1] ?? ''), mutator: mutatorName, code: flat(inside.join('\n')), to: flat(replacement), status };
  });
}

/** Whether a test noticed; running on for ever is noticed too. */
const noticed = (/** @type {Mutant} */ { status }) => status === 'Killed' || status === 'Timeout';
const unnoticed = (/** @type {Mutant} */ { status }) => status === 'Survived' || status === 'NoCoverage';
/** @param {readonly Mutant[]} mutants */
export const scoreOf = (mutants) => (100 * mutants.filter(noticed).length) / mutants.length;

const same = (/** @type {Reason} */ reason, /** @type {Mutant} */ mutant) =>
  reason.file === mutant.file && reason.source === mutant.source && reason.code === mutant.code && reason.to === mutant.to;
/** @param {Mutant} mutant @param {readonly Reason[]} reasons */
const reasonFor = (mutant, reasons) => reasons.find((reason) => same(reason, mutant))?.reason;
const shown = (/** @type {Mutant} */ { file, line, code, to }) => `${file}:${line}: ${JSON.stringify(code)} → ${JSON.stringify(to)}`;

/**
 * What keeps the command from ending well, each as one line.
 * @param {readonly Mutant[]} mutants @param {readonly Reason[]} reasons @returns {readonly string[]}
 */
export function failings(mutants, reasons) {
  const left = mutants.filter(unnoticed);
  return [
    ...left.filter((mutant) => !reasonFor(mutant, reasons)).map((mutant) => `No test notices ${shown(mutant)}, and no reason is given.`),
    ...mutants.filter((mutant) => !noticed(mutant) && !unnoticed(mutant)).map((mutant) => `Not tried (${mutant.status}): ${shown(mutant)}.`),
    ...reasons.filter((reason) => !left.some((mutant) => same(reason, mutant))).map(({ file, code, to }) => `A reason for what is noticed, or is no more: ${file}: ${JSON.stringify(code)} → ${JSON.stringify(to)}.`),
    ...(scoreOf(mutants) < least ? [`${scoreOf(mutants).toFixed(2)} % noticed; expected ${least} % at least.`] : []),
  ];
}

const code = (/** @type {string} */ text) => {
  const short = text.length > 140 ? `${text.slice(0, 137)}…` : text;
  return `\`\`${short.startsWith('`') || short === '' ? ' ' : ''}${short.replaceAll('|', '\\|')}${short.endsWith('`') || short === '' ? ' ' : ''}\`\``;
};

/**
 * The report as Markdown.
 * @param {readonly import('./targets.mjs').Target[]} targets @param {readonly Mutant[]} mutants @param {readonly Reason[]} reasons
 */
export function page(targets, mutants, reasons) {
  const row = (/** @type {string} */ name, /** @type {readonly Mutant[]} */ of, /** @type {string} */ tests) =>
    `| ${name} | ${of.length} | ${of.filter(noticed).length} | ${of.filter(unnoticed).length} | ${scoreOf(of).toFixed(1)} % | ${tests} |`;
  const left = mutants.filter(unnoticed);
  return `${[
    '# Mutation report',
    '',
    '`npm run mutate` changes the rules in one place at a time (Stryker) and shows each change to the tests of its file. A change that no test notices',
    'is listed below with the reason why none has to; without a reason, or under 95 % noticed, the command fails. This page is written by it.',
    'Rows of the tables are mutated by `tests/data-mutations.test.ts`, in `npm test`.',
    '',
    `**${scoreOf(mutants).toFixed(1)} % noticed**: ${mutants.filter(noticed).length} of ${mutants.length}, ${left.length} not.`,
    '',
    '| file | mutants | noticed | not | score | shown to |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...targets.flatMap(({ file, helpers, tests }) => {
      const of = mutants.filter((mutant) => mutant.file === file);
      return of.length === 0 ? [] : [row(`${file}${helpers ? ` (${helpers.join(', ')})` : ''}`, of, tests.join(', '))];
    }),
    row('**all**', mutants, ''),
    '',
    '## What no test notices, and why none has to',
    '',
    ...(left.length === 0 ? ['Nothing.'] : ['| where | is | becomes | reason |', '| --- | --- | --- | --- |']),
    ...left.map((mutant) => `| ${mutant.file}:${mutant.line} | ${code(mutant.code)} | ${code(mutant.to)} | ${reasonFor(mutant, reasons) ?? '**none**'} |`),
  ].join('\n')}\n`;
}
