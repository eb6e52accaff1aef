import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { gates } from '../content/gates.ts';
import { indicators } from '../content/indicators/index.ts';
import { type Locale, localeIds } from '../content/locales.ts';
import { optionsOf, type QuestionId, questionIds, unknowns, vocabulary } from '../content/vocabulary.ts';
import { boxId } from '../machines/css.ts';
import { findings, otherProtectionFor, referralsFor } from '../machines/law.ts';
import { type Answers, settle } from '../machines/path.ts';
import { destinationsOf, readIn } from '../machines/policy.ts';
import { lawyerQuestionsFor, papersFor, stepsFor } from '../machines/practice.ts';
import { holds } from '../machines/truth.ts';
import { standingKey } from '../machines/words.ts';
import { countries } from '../content/countries/index.ts';
import { answering } from '../scripts/serve.mjs';
import { personas } from '../tests/personas/index.ts';
import { answersFor } from '../tests/personas/persona.ts';
import { beekeeper, tellingMuch } from './answers.ts';
import { expectAxeClean, expectNoSidewaysScroll } from './axe.ts';
import { sheetsOf } from './pdf.ts';
import { expect, test } from './test.ts';
import { say } from './walk.ts';

const open = (page: Page, locale: Locale = 'en') => page.goto(`/${locale}/paper/`);
const boxesOf = (answers: Answers) => Object.entries(answers).flatMap(([question, value]) => value.map((option) => boxId(question as QuestionId, option)));

/** Ticks these boxes and no others. */
const tick = (page: Page, boxes: readonly string[]) =>
  page.evaluate((ids) => {
    for (const box of document.querySelectorAll<HTMLInputElement>('.ask input')) box.checked = false;
    for (const id of ids) (document.getElementById(id) as HTMLInputElement).checked = true;
  }, boxes);

/** Everything that is lit, by what it is. */
const lit = (page: Page) =>
  page.evaluate(() => {
    const ids = (attribute: string, within: ParentNode = document) =>
      [...within.querySelectorAll<HTMLElement>(`[data-${attribute}]`)].filter((one) => one.checkVisibility()).map((one) => one.getAttribute(`data-${attribute}`) ?? '');
    const parts = (attribute: string, within: ParentNode = document) => [...within.querySelectorAll(`.said [data-${attribute}]`)].filter((one) => one.checkVisibility());
    const said = document.querySelector('.said') as HTMLElement;
    return {
      // A hard question stands behind its warning, shut or not.
      questions: [...document.querySelectorAll<HTMLElement>('[data-question]')].filter((one) => getComputedStyle(one).display !== 'none').map((one) => one.dataset.question ?? ''),
      first: ids('referral', said),
      grounds: parts('ground').map((ground) => ({
        id: ground.getAttribute('data-ground'),
        standing: ids('standing', ground),
        elements: parts('element', ground).map((element) => ({ id: element.getAttribute('data-element'), strength: ids('strength', element), rows: ids('row', element) })),
      })),
      other: ids('other', said),
      thin: ids('thin', said).length,
      places: parts('destination').map((place) => ({ code: place.getAttribute('data-destination'), policies: ids('policy', place), differences: ids('difference', place) })),
      steps: ids('step', said),
      papers: ids('paper', said),
      lawyer: ids('lawyer', said),
    };
  });

/** The same, worked out without any page. */
function expected(answers: Answers) {
  const { facts, asked } = settle(answers);
  const found = findings(facts);
  const first = [...gates.filter(({ when }) => holds(when, facts) === true), ...referralsFor(facts)].map(({ id }) => id);
  if (gates.some(({ kind, when }) => kind === 'scope' && holds(when, facts) === true)) {
    return { questions: asked, first, grounds: [], other: [], thin: 0, places: [], steps: [], papers: [], lawyer: [] };
  }
  const general = countries.eu?.policies.map(({ id }) => id) ?? [];
  const read = destinationsOf(facts).map((code) => readIn(code, facts));
  const inUnion = read.filter(({ code }) => countries[code]?.drawsOn === 'eu');
  const others = otherProtectionFor(found, facts);
  const said = found.some(({ withheld }) => !withheld);
  return {
    questions: asked,
    first,
    grounds: found.map((ground) => ({
      id: ground.id,
      standing: [(standingKey(ground).split('.').at(-1) ?? '')],
      elements: ground.elements.map(({ id, strength, for: support, against }) => ({
        id,
        strength: ground.withheld ? [] : [String(strength.now)],
        rows: ground.withheld ? [] : [...support, ...against].map((row) => row.id),
      })),
    })),
    other: others.map(({ id }) => id),
    thin: others.filter(({ thin }) => thin).length,
    places: [
      ...inUnion.slice(0, 1).map(({ advisories }) => ({ code: 'eu', policies: advisories.filter(({ id }) => general.includes(id)).map(({ id }) => id), differences: [] })),
      ...read.map(({ code, advisories, differences }) => ({
        code,
        policies: advisories.filter(({ id }) => !(countries[code]?.drawsOn && general.includes(id))).map(({ id }) => id),
        differences: said ? differences.map(({ row }) => row.id) : [],
      })),
    ],
    steps: stepsFor(facts).map(({ id }) => id),
    papers: papersFor(facts).map(({ id }) => id),
    lawyer: lawyerQuestionsFor(facts).map(({ id }) => id),
  };
}

/** Countries stand in the order of the alphabet of the language. */
const byCode = <Said extends { readonly places: readonly { readonly code: string | null }[] }>(said: Said) => ({
  ...said,
  places: [...said.places].sort((a, b) => String(a.code).localeCompare(String(b.code))),
});
const expectLit = async (page: Page, answers: Answers, ticked = answers) => {
  await tick(page, boxesOf(ticked));
  expect(byCode(await lit(page))).toEqual(byCode(expected(answers)));
};

/** These answers, and a tick at every question that is not asked. */
const withStale = (answers: Answers): Answers => {
  const { asked } = settle(answers);
  return { ...answers, ...Object.fromEntries(questionIds.filter((id) => !asked.includes(id)).map((id) => [id, [vocabulary[id].options[0]]])) };
};

const without = async (browser: Browser, baseURL: string | undefined, run: (page: Page, context: BrowserContext) => Promise<void>) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '', viewport: { width: 1280, height: 900 } });
  await run(await context.newPage(), context);
  await context.close();
};

for (const locale of localeIds) {
  test(`without script every person is told what the guide tells them, stale ticks or not, ${locale}`, async ({ browser, baseURL }) => {
    test.setTimeout(300_000);
    await without(browser, baseURL, async (page) => {
      await open(page, locale);
      let stale = 0;
      for (const persona of personas) {
        const answers = answersFor(persona);
        // A question that is asked and was left open can be waiting for the one before it.
        const { asked, live } = settle(answers);
        const complete = asked.every((id) => live[id]);
        await tick(page, boxesOf(answers));
        const seen = byCode(await lit(page));
        const there = byCode(expected(answers));
        if (Object.keys(answers).length === 0) {
          await expect(page.locator('.said__nothing')).toBeVisible();
          continue;
        }
        if (!complete) there.questions = there.questions.filter((id) => live[id] || seen.questions.includes(id));
        expect(seen, persona.id).toEqual(there);
        const more = withStale(answers);
        stale += Object.keys(more).length - Object.keys(answers).length;
        await tick(page, boxesOf(more));
        expect(byCode(await lit(page)), `${persona.id}, with stale ticks`).toEqual(there);
      }
      expect(personas.length).toBeGreaterThan(60);
      expect(stale).toBeGreaterThan(500);
    });
  });
}

test('with script it is the same', async ({ page }) => {
  await open(page);
  for (const persona of personas.filter((_, at) => at % 9 === 0)) await expectLit(page, answersFor(persona));
});

test('nothing ticked says what to do, follow-ups wait, and one press takes everything back', async ({ browser, baseURL }) => {
  await without(browser, baseURL, async (page) => {
    await open(page, 'ru');
    const nothing = page.getByText(say('ru')('paper.nothing'));
    const ground = page.locator('[data-ground]').first();
    await expect(nothing).toBeVisible();
    await expect(ground).toBeHidden();
    await expect(page.locator('[data-question="turning-18"]')).toBeHidden();
    await page.locator(`#${boxId('age', 'under-18')}`).check();
    await expect(page.locator('[data-question="turning-18"]')).toBeVisible();
    await expect(nothing).toBeHidden();
    await expect(ground).toBeVisible();
    await page.locator(`#${boxId('opinions', 'critic')}`).check();
    const odds = page.locator('[data-question="opinions"] .q__odds');
    await expect(odds).toBeHidden();
    await page.locator(`#${boxId('opinions', 'none')}`).check();
    await expect(odds).toBeVisible();
    await page.getByRole('button', { name: say('ru')('paper.clear') }).click();
    await expect(page.locator('.ask :checked')).toHaveCount(0);
    await expect(nothing).toBeVisible();
    // Not on a screen: what is for paper, and for browsers too old.
    for (const part of ['.hand', '.cover__sheet', '.go', '.q__only', '.too-old']) await expect(page.locator(part).first()).toBeHidden();
  });
});

test('a hard question has its warning before it, and is shut until it is opened', async ({ page }) => {
  await open(page);
  for (const question of ['own-part', 'other-roles', 'harmed', 'needs'] as const) {
    await expect(page.locator(`#${boxId(question, 'none')}`)).toBeHidden();
    // As XPath, which the browser itself looks up: `:has` takes five seconds on this page.
    const warning = page.locator(`xpath=//details[descendant::*[@data-question="${question}"]]/preceding-sibling::*[1]`);
    await expect(warning).toBeVisible();
    await expect(warning).toContainClass('ask__keep');
    await expect(warning.locator('.gentle')).toBeVisible();
  }
});

test('nothing is sent, nothing is kept, and a reload forgets', async ({ browser, baseURL }) => {
  await without(browser, baseURL, async (page, context) => {
    const requests: string[] = [];
    await open(page);
    // The browser fetches the icon when it likes.
    context.on('request', (request) => (request.url().endsWith('/icon.svg') ? undefined : requests.push(request.url())));
    const [address, length] = [page.url(), await page.evaluate(() => history.length)];
    await tick(page, boxesOf(tellingMuch));
    // Enter in a box would hand in a form.
    for (const id of [boxId('age', '18-30'), boxId('officials', 'threatened')]) {
      await page.locator(`#${id}`).focus();
      await page.keyboard.press('Enter');
    }
    expect([page.url(), await page.evaluate(() => history.length)]).toEqual([address, length]);
    expect(requests).toEqual([]);
    const state = await context.storageState();
    expect([state.cookies, state.origins]).toEqual([[], []]);
    await page.reload();
    await expect(page.locator(':checked')).toHaveCount(0);
    await tick(page, boxesOf(tellingMuch));
    await page.goto('/en/safety/');
    await open(page);
    await expect(page.locator(':checked')).toHaveCount(0);
  });
});

test('it works where every script is forbidden', async ({ browser }) => {
  const answer = answering(join(process.cwd(), 'out'));
  const server = createServer((request, response) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => set(name, name === 'Content-Security-Policy' ? String(value).replace(/script-src [^;]*/, "script-src 'none'") : value);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const context = await browser.newContext({ baseURL: `http://localhost:${(server.address() as AddressInfo).port}` });
  const page = await context.newPage();
  const response = await open(page);
  expect(response?.headers()['content-security-policy']).toContain("script-src 'none'");
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(4);
  for (const persona of personas.slice(3, 6)) await expectLit(page, answersFor(persona));
  await page.locator('label', { has: page.locator(`#${boxId('army', 'other')}`) }).click();
  await expect(page.locator('[data-referral="another-army"]')).toBeVisible();
  await expect(page.locator('[data-question]:visible')).toHaveCount(1);
  await expect(page.locator('.ask h2:visible')).toHaveCount(1);
  await context.close();
  await new Promise((resolve) => server.close(resolve));
});

test('a browser that cannot tell what is ticked gets the tables to read by hand', async ({ page }) => {
  await page.route('**/assets/paper.*.css', async (route) => {
    const response = await route.fetch();
    const css = (await response.text()).replaceAll('selector(:has(a))', 'selector(:never-heard-of(a))');
    await route.fulfill({ response, body: css });
  });
  await open(page);
  for (const part of ['.hand', '.q__only', '.too-old']) await expect(page.locator(part).first()).toBeVisible();
  await expect(page.locator('.said')).toBeHidden();
  await expect(page.locator('[data-question="turning-18"]')).toBeVisible();
  await expect(page.getByRole('button', { name: say('en')('paper.clear') })).toBeHidden();
});

for (const locale of localeIds) {
  test(`with much lit, ${locale}: axe, and no wider than 320 px`, async ({ page }) => {
    test.setTimeout(300_000);
    await open(page, locale);
    await tick(page, boxesOf({ ...tellingMuch, destinations: ['am', 'de', 'kz', 'us'], officials: ['came-once', 'none'] }));
    await expectNoSidewaysScroll(page);
    await expectAxeClean(page);
  });
}

/** Without spaces, which paper does not keep, and with ligatures taken apart. */
const squeezed = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');
/** What would tell somebody who finds it what the form is about. */
const telling = { en: /asylum|protect|ground|refug|persecut|\bwar\b|army|militar|mobilis|conscript|summons|russia|country|law/i, ru: /убежищ|защит|основани|беженц|преследован|войн|арми|военн|мобилиз|призыв|повест|росси|стран|закон/i };

for (const locale of localeIds) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`printed with nothing ticked on ${format}, ${locale}: a form to fill in, and how to read it`, async ({ page }) => {
      const words = say(locale);
      await open(page, locale);
      const sheets = sheetsOf(await page.pdf({ format }));
      expect(sheets.length).toBeLessThanOrEqual(14);
      expect(sheets.length).toBeGreaterThan(8);
      const [cover = '', ...rest] = sheets.map(squeezed);
      expect(cover).toContain(squeezed(words('paper.form.title')));
      expect(sheets[0]).not.toMatch(telling[locale]);
      const paper = rest.join('');
      expect(questionIds.filter((id) => !paper.includes(squeezed(words(`questions.questions.${id}.label`))))).toEqual([]);
      // A question is not cut in two.
      for (const id of questionIds) {
        const [begins, ends] = [squeezed(words(`questions.questions.${id}.label`)), squeezed(optionLabelOf(id, locale))];
        expect(rest.some((sheet) => sheet.includes(begins) && sheet.slice(sheet.indexOf(begins)).includes(ends)), id).toBe(true);
      }
      for (const key of ['paper.hand.title', 'paper.hand.links-how', 'law.gates.still-in-russia.title', 'law.standings.several']) expect(paper).toContain(squeezed(words(key)));
      expect(paper).toContain(squeezed(words('law.elements.service-harm.looked-for')));
      // Not on it: what only a screen can do, and what only answers can light.
      for (const key of ['paper.clear', 'paper.nothing', 'paper.title', 'law.indicators.order-in-hand', 'ui.shell.skip']) expect(paper).not.toContain(squeezed(words(key)));

      await page.locator('#title-too').check();
      expect(squeezed(sheetsOf(await page.pdf({ format }))[0] ?? '')).toContain(squeezed(words('paper.form.name')));
    });
  }
}

/** The last answer that is offered with words. */
function optionLabelOf(question: QuestionId, locale: Locale): string {
  const option = optionsOf(question).filter((one) => !(unknowns as readonly string[]).includes(one)).at(-1) ?? '';
  const words = say(locale);
  const own = words(`questions.questions.${question}.options.${option}`);
  return own.startsWith('questions.') ? words(`countries.${option}`) : own;
}

test('printed with something ticked: what was ticked, what is lit, and nothing else', async ({ browser, baseURL }) => {
  await without(browser, baseURL, async (page) => {
    const words = say('en');
    await open(page);
    await tick(page, boxesOf(beekeeper));
    const sheets = sheetsOf(await page.pdf({ format: 'A4' }));
    const paper = squeezed(sheets.join(''));
    const { facts } = settle(beekeeper);
    const speaking = findings(facts).flatMap(({ elements }) => elements.flatMap((one) => [...one.for, ...one.against])).map(({ id }) => id);
    expect(speaking.length).toBeGreaterThan(8);
    const sentence = (id: string) => squeezed(words(`law.indicators.${id}`));
    expect(speaking.filter((id) => !paper.includes(sentence(id)))).toEqual([]);
    expect(indicators.filter(({ id }) => !speaking.includes(id) && paper.includes(sentence(id))).map(({ id }) => id)).toEqual([]);
    expect(paper).toContain(squeezed(words('questions.questions.went.options.did-not-go')));
    expect(paper).not.toContain(squeezed(words('questions.questions.went.options.went-released')));
    for (const key of ['paper.form.title', 'paper.hand.title', 'questions.questions.contract.label']) expect(paper).not.toContain(squeezed(words(key)));
  });
});
