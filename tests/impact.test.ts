import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cutDown, type Impact, isLoss } from '../scripts/impact/compare.ts';
import { canLower, type Exactly } from '../scripts/impact/exact.ts';
import { impact as told } from '../scripts/impact/main.ts';

const root = join(import.meta.dirname, '..');
mkdirSync(join(root, '.build'), { recursive: true });
/** Inside the project, so that the copies find its packages. */
const scratch = mkdtempSync(join(root, '.build', 'impact-test-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** As JSON has it: numbers of any length are words there. */
type Written = Omit<Impact, 'exact'> & { exact: readonly (Omit<Exactly, 'ways' | 'all'> & { of: string; id?: string; element?: string; ways: string; all: string })[] | null; unnamed: string[] };
type Ran = { code: number; out: string; err: string };
const run = (...words: string[]): Promise<Ran> =>
  new Promise((done) => {
    execFile(process.execPath, [join(root, 'scripts', 'impact.mjs'), ...words], { cwd: root, maxBuffer: 1 << 26 }, (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }));
  });

/** The project as it would have been before, had one place of one file read otherwise. */
function copied(name: string, file: string, now: string, then: string): string {
  const folder = join(scratch, name);
  for (const part of ['content', 'machines']) cpSync(join(root, part), join(folder, part), { recursive: true });
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text.split(now).length, `“${now}” stands once in ${file}`).toBe(2);
  writeFileSync(join(folder, file), text.replace(now, then));
  return folder;
}
const compared = async (folder: string): Promise<Ran & { impact: Written }> => {
  const ran = await told(['--folder', folder, '--times', '1500', '--format', 'json']);
  return { ...ran, impact: JSON.parse(ran.out) };
};

describe('whom a change affects', { timeout: 180_000 }, () => {
  it('a weight: nobody, where another row weighs as much; and where not, who stands higher, under which law, with the smallest example', async () => {
    const folder = copied('weight', 'content/indicators/call-up.ts', "{ id: 'order-came', when: order, weight: 'for'", "{ id: 'order-came', when: order, weight: 'strongly for'");
    const { code, err, impact } = await compared(folder);
    expect(impact.changed).toEqual([{ kind: 'indicator', id: 'order-came', how: 'changed', what: ['weight'] }]);
    // For and strongly for both make “several”, and a weakness holds both down alike.
    expect([code, err, impact.sets]).toEqual([0, '', 0]);
    // Its element is not as strong for everybody: exactly so many, and nobody's standing can feel it.
    expect(new Set(impact.exact?.map(({ of, element, from, to }) => [of, element, from, to].join()))).toEqual(new Set(['strength,call-up,3,2']));
    for (const { ways, all } of impact.exact ?? []) expect(0n < BigInt(ways) && BigInt(ways) < BigInt(all)).toBe(true);

    const lighter = copied('lighter', 'content/indicators/call-up.ts', "{ id: 'order-came', when: order, weight: 'slightly for'".replace('slightly for', 'for'), "{ id: 'order-came', when: order, weight: 'slightly for'");
    const raised = await compared(lighter);
    expect(raised.code).toBe(0);
    expect(raised.impact.sets).toBeGreaterThan(0);
    expect(new Set(raised.impact.exact?.map(({ from, to }) => Number(to) > Number(from)))).toEqual(new Set([true]));
    expect(raised.impact.affected.every(({ effect }) => effect.of === 'standing' && !isLoss(effect))).toBe(true);
    for (const { example } of raised.impact.affected) expect(example.summons, JSON.stringify(example)).toContain('mobilisation-order');
  });

  it('a referral that falls silent for some: named by its id, with the one answer it takes', async () => {
    const folder = copied('referral', 'content/referrals.ts', "answer('contract').is('freely-since')", "answer('contract').is('freely-since', 'before-war')");
    const { code, err, impact } = await compared(folder);
    expect(impact.changed.map(({ id, what }) => [id, what])).toEqual([['signed-of-own-will', ['when']]]);
    const silent = impact.affected.find(({ effect }) => effect.of === 'referral' && effect.id === 'signed-of-own-will' && effect.to === 'silent');
    expect(silent?.example.contract).toEqual(['before-war']);
    const exact = impact.exact?.find(({ id }) => id === 'signed-of-own-will');
    expect(exact).toMatchObject({ of: 'referral', from: 'speaks', to: 'silent', example: { contract: ['before-war'] } });
    expect(BigInt(exact?.ways ?? 0) > 0n).toBe(true);
    expect([code, impact.unnamed]).toEqual([1, ['signed-of-own-will']]);
    expect(err).toBe('CHANGELOG.md says nothing of what takes something from somebody: signed-of-own-will. Name each in a line of its own.\n');
    const { out } = await run('--folder', folder, '--times', '1500');
    expect(out).toMatch(/\*\*referral signed-of-own-will: falls silent\*\* — [\d,]+ of [\d,]+ ways to answer what decides it, one in [\d.,]+\. For example: .+\./);
    expect(out).toContain('## Lowered, held back or silenced');
    expect(out).toMatch(/\*\*referral signed-of-own-will: falls silent\*\* — [\d,]+ sets\. Smallest: .+\./);
  });

  it('a refactor that changes no rule: nobody, though the program is another', async () => {
    const folder = copied('refactor', 'machines/truth.ts', 'let verdict: Truth = !decisive;', 'let verdict: Truth = decisive ? false : true;');
    const { code, impact } = await compared(folder);
    expect([code, impact.changed, impact.sets, impact.affected, impact.reach, impact.exact]).toEqual([0, [], 0, [], [], []]);
  });

  it('a program that reads the same rules otherwise: noticed though no row changed', async () => {
    const folder = copied('program', 'machines/law.ts', 'Math.min(support, 3 + weakness) as Strength', 'Math.min(support, 2 + weakness) as Strength');
    const { impact } = await compared(folder);
    expect([impact.changed, impact.sets > 0]).toEqual([[], true]);
    expect(new Set(impact.exact?.map(({ of, from, to }) => `${of} ${Number(to) > Number(from)}`))).toEqual(new Set(['strength true']));
    // With a point less for everybody, nobody came to the top without a strong row.
    expect(impact.affected.length).toBeGreaterThan(3);
  });
});

it('what cannot be compared is said in one line', async () => {
  for (const [words, says] of [
    [['--base', 'no-such-revision'], 'impact: this repository has no revision “no-such-revision”\n'],
    [['--folder', scratch], `impact: “${scratch}” holds no rules\n`],
    [['--colour'], 'impact: unexpected “--colour” (known: --base, --folder, --format, --times)\n'],
  ] as const) {
    expect(await run(...words)).toEqual({ code: 2, out: '', err: says });
  }
}, 60_000);

it('a question that offers more: nothing exact is said, and that is said', async () => {
  const folder = copied('question', 'content/vocabulary.ts', "'training-summons', 'attempted-delivery',", "'training-summons',");
  const { impact } = await compared(folder);
  expect([impact.changed.map(({ kind, id }) => `${kind} ${id}`), impact.exact]).toEqual([['question summons'], null]);
}, 180_000);

it('what can lower a standing', () => {
  const one = { ways: 1n, all: 2n, example: {} };
  const strength = (from: string, to: string) => canLower({ of: 'strength', element: 'harm', under: 'qd', from, to, ...one });
  expect([strength('3', '2'), strength('3', '1'), strength('2', '1'), strength('1', '0'), strength('1', '2'), strength('0', '3')]).toEqual([false, true, true, true, false, false]);
  const row = (of: 'referral' | 'gate' | 'policy', to: string) => canLower({ of, id: 'x', from: to === 'silent' ? 'speaks' : 'silent', to, ...one });
  expect([row('referral', 'silent'), row('referral', 'speaks'), row('gate', 'speaks'), row('gate', 'silent'), row('policy', 'silent')]).toEqual([true, false, true, false, false]);
});

it('an example is cut down to what it takes', () => {
  const answers = { army: ['russia'], summons: ['mobilisation-order', 'register-entry'], age: ['over-30'] } as const;
  expect(cutDown(answers, (left) => !!left.summons?.includes('register-entry'))).toEqual({ summons: ['register-entry'] });
  expect(cutDown(answers, () => true)).toEqual({});
});
