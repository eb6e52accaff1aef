/**
 * The sealed guide with the shared spec in place of its own questions: the same page, scripts and styles, byte for byte. The
 * browser reads questions, rules and words from the page's data, so only that data is another.
 */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { packNames, packs } from '../../../scripts/seal/packs.mjs';
import { grounds, groundIds, groundNames, options, questions, type Rule } from '../../spec.ts';

type Condition = { question: string; is: string[] } | { all: Condition[] } | { any: Condition[] } | { not: Condition };
const condition = (rule: Rule): Condition => {
  if ('question' in rule) return { question: rule.question, is: [rule.is] };
  return 'all' in rule ? { all: rule.all.map(condition) } : { any: rule.any.map(condition) };
};
const links = [...new Map(groundIds.flatMap((ground) => grounds[ground].map((link) => [link.link, link] as const))).values()];
/** Rows of the tables as ours are: one for each way in which a link can hold. */
const rows = links.flatMap(({ link, rule }) =>
  ('any' in rule ? rule.any : [rule]).map((way, at) => ({ id: `${link}-${at + 1}`, element: link, when: condition(way), weight: 'strongly for', sources: [], dossier: 'bench' })),
);

/** The tables of the guide, holding the spec and nothing else. */
export const tables = {
  // "I don't know" is offered by the guide itself with every question.
  vocabulary: Object.fromEntries(questions.map(({ id }) => [id, { kind: 'one', options: Object.keys(options).filter((option) => option !== 'unsure') }])),
  countryCodes: [],
  grounds: Object.fromEntries(groundIds.map((ground) => [ground, { routes: [{ id: ground, chain: grounds[ground].map(({ link }) => link) }], sources: [] }])),
  screens: questions.map(({ id, unlessNo }, at) => ({
    id, section: (['before', 'where', 'service', 'call-up'] as const)[Math.floor(at / 3)],
    asks: [{ question: id, ...(unlessNo ? { when: { not: { question: unlessNo, is: ['no'] } } } : {}) }],
  })),
  indicatorsOf: Object.fromEntries(links.map(({ link }) => [link, rows.filter(({ element }) => element === link)])),
  referrals: [], profiles: {}, regimes: { unhcr: { overrides: [], sources: [] } }, gates: [], otherProtection: [], papers: [], steps: [], lawyerQuestions: [], helpers: [], glossary: {},
};

const words: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    questions.flatMap(({ id, title, help }) => {
      const key = `questions.questions.${id}`;
      return [[`${key}.label`, title], [`${key}.short`, title], [`${key}.help`, help], [`${key}.why`, help], ...Object.entries(options).map(([option, label]) => [`${key}.options.${option}`, label])];
    }),
  ),
  ...Object.fromEntries(groundIds.flatMap((ground) => [[`law.grounds.${ground}.name`, groundNames[ground]], [`law.grounds.${ground}.short`, groundNames[ground]], [`law.routes.${ground}`, groundNames[ground]]])),
  ...Object.fromEntries(links.flatMap(({ link, name }) => [[`law.elements.${link}.name`, name], [`law.elements.${link}.looked-for`, name]])),
  ...Object.fromEntries(rows.map(({ id, element }) => [`law.indicators.${id}`, links.find(({ link }) => link === element)?.name ?? ''])),
};
/** What the guide says around any questions stays; what is said of its own goes. */
const ownWords = /^(questions\.(questions|screens)|countries|glossary|practical|law\.(indicators|elements|grounds|routes|referrals|shelters|profiles|regimes|overrides|other-protection|gates))\./;

type Data = { messages: Record<string, string> };
const around = ({ messages }: Data) => Object.entries(messages).filter(([key]) => !ownWords.test(key));
const isLater = (key: string) => key.startsWith('law.') || key.endsWith('.why');
const ofSpec = (wanted: (key: string) => boolean) => Object.entries(words).filter(([key]) => wanted(key));
export const dataFor = (own: Data) => ({
  ...own,
  messages: Object.fromEntries([...around(own), ...ofSpec((key) => !isLater(key))]),
  sources: {},
  countries: {},
  tables,
});
/** What comes after the questions, parted from them as the product does it. */
const guidanceFor = (own: Data) => ({ messages: Object.fromEntries([...around(own), ...ofSpec(isLater)]), tables: {}, sources: {}, withGuidance: true });
const exported = (file: string): Data => JSON.parse(readFileSync(file, 'utf8').replace(/^export default |;\s*$/g, ''));

const opening = '<div hidden="" id="guide-data">';
/** What a sealed page holds as data, and the page around it. */
export function takeApart(html: string): { before: string; data: Data; after: string } {
  const from = html.indexOf(opening) + opening.length;
  const to = html.indexOf('</div>', from);
  if (from < opening.length || to < 0) throw new Error('the sealed guide holds its data in another way than the bench knows');
  return { before: html.slice(0, from), data: JSON.parse(unescaped(html.slice(from, to))), after: html.slice(to) };
}
const unescaped = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&nbsp;', '\u00a0').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;');

/** Copies the site and puts the spec into the English guide of the copy, the list by which a copy is checked, and its pack. */
export function siteOnSpec(site: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(site, to, { recursive: true });
  const worker = join(to, 'sw.js');
  const put = (file: string, contents: string) => {
    writeFileSync(join(to, file), contents);
    const digest = createHash('sha256').update(contents).digest().subarray(0, 16).toString('base64url');
    writeFileSync(worker, readFileSync(worker, 'utf8').replace(`["${file}","`, `["${file}","${digest}","`).replace(new RegExp(`(\\["${file.replaceAll('.', '\\.')}","[^"]+",")[^"]+","`), '$1'));
  };
  const { before, data, after } = takeApart(readFileSync(join(to, 'en/guide/index.html'), 'utf8'));
  put('en/guide/index.html', `${before}${escaped(JSON.stringify(dataFor(data)))}${after}`);
  for (const file of readdirSync(join(to, 'assets'))) {
    if (/^guidance-data\.en\./.test(file)) put(`assets/${file}`, `export default ${JSON.stringify(guidanceFor(exported(join(to, 'assets', file))))}`);
    if (/^country-data\.en\./.test(file)) put(`assets/${file}`, 'export default {"countries":{},"sources":{},"withRecords":true}');
  }
  const files = readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(to.length + 1));
  const known = packNames(files.map((file) => file.split(sep).join('/')));
  for (const [group, { name, contents }] of packs(new Map(files.map((file) => [file.split(sep).join('/'), readFileSync(join(to, file))])))) {
    rmSync(join(to, known[group] ?? name), { force: true });
    writeFileSync(join(to, name), contents);
    writeFileSync(worker, readFileSync(worker, 'utf8').replace(known[group] ?? name, name));
  }
}
