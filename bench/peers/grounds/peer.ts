import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beekeeper } from '../../../e2e/answers.ts';
import { listen } from '../../../scripts/serve.mjs';
import { questions } from '../../spec.ts';
import { listening, type Served } from '../../serve.ts';
import { type Peer, root, scratch, type Way } from '../peer.ts';
import { siteOnSpec } from './shared.ts';

const site = join(root, 'out');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const way: Way = {
  heading: '[data-screen] h1',
  option: 'input[name="{question}"][value="{option}"]',
  go: '[data-screen] form .actions .button',
  result: '[data-screen="guided"] .guidance',
  pass: [
    { at: '[data-screen="beginning"]', press: '[data-screen] form .actions .button' },
    { at: '[data-screen="reviewing"], [data-screen="sheltered"], [data-screen]:not([data-screen="guided"]):not(:has(form))', press: '[data-screen] .actions .button' },
  ],
};

/** By the product's own server, with the headers it sends. */
const serving = async (folder: string, port: number): Promise<Served> => listening(await listen({ folder, port, host: 'localhost' }));

async function keep(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/en/take/`);
  const row = page.locator('[data-island="offline"] [data-groups="en"]');
  await row.locator('button').first().click();
  await row.locator('[data-state="whole"]').waitFor({ state: 'visible', timeout: 60_000 });
}

const common = { version, kind: 'ours', path: '/en/guide/', keep } as const;
const start = '; one screen comes before the first question and one before the result, and their time is counted';

export const groundsOnSpec: Peer = {
  ...common,
  id: 'grounds-spec',
  name: 'Grounds, shared spec',
  note: `the sealed guide, its scripts and styles as they ship, with the ${questions.length} questions in place of its own${start}`,
  way,
  start: async (port) => {
    siteOnSpec(site, scratch('grounds-spec'));
    return serving(scratch('grounds-spec'), port);
  },
};

export const groundsAsShipped: Peer = {
  ...common,
  id: 'grounds',
  name: 'Grounds, as it ships',
  note: `the real guide: more questions (several on a screen), every destination, every source. It carries far more than the spec; its steps are those of its first 12 screens, its bytes those of the whole way${start}`,
  way: { ...way, own: { answers: beekeeper as Readonly<Record<string, readonly string[]>>, steps: 12, question: '.asked[id^="q-"]', skip: '[data-screen] form .actions .textlink' } },
  start: (port) => serving(site, port),
};
