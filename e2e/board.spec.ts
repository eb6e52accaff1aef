import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { localeIds } from '../content/locales.ts';
import type { Source } from '../content/source.ts';
import { allSources } from '../content/sources/index.ts';
import { countryCodes, type QuestionId, vocabulary } from '../content/vocabulary.ts';
import { answersVersion } from '../machines/answers-version.ts';
import { codeOf, inGroups } from '../machines/code.ts';
import { settle } from '../machines/path.ts';
import { dateInWords } from '../machines/words.ts';
import { personas } from '../tests/personas/index.ts';
import { answersFor } from '../tests/personas/persona.ts';
import { beekeeper } from './answers.ts';
import { expectAxeClean, expectNoSidewaysScroll } from './axe.ts';
import { expectFindings, standings } from './expected.ts';
import { kept, nothing } from './kept.ts';
import { sheetsOf } from './pdf.ts';
import { expect, test } from './test.ts';
import { say } from './walk.ts';

const words = say('en', 'other');
async function openBoard(page: Page, locale = 'en') {
  await page.goto(`/${locale}/board/`);
  await expect(page.locator('.board__list')).toBeVisible();
}
const name = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true });
const question = (page: Page) => page.locator('.board__open').getAttribute('data-question') as Promise<QuestionId>;
/** The key beside an option of the open question. */
const keyOf = async (page: Page, option: string) => (await page.locator(`.board__open input[value="${option}"]`).getAttribute('aria-keyshortcuts')) as string;
const openCode = async (page: Page, code: string) => {
  await page.locator('#board-code').fill(code);
  await name(page, 'ui.bring.code-do').click();
};

test('a whole case by keyboard alone, in far fewer presses than a form', async ({ page }) => {
  await openBoard(page);
  await page.locator('.board__open').focus();
  let [answered, besides] = [0, 0];
  for (; answered < 25; answered++) {
    const at = await question(page);
    const ticks = beekeeper[at] ?? [vocabulary[at].kind === 'many' ? 'none' : 'unsure'];
    for (const option of ticks) await page.keyboard.press(await keyOf(page, option));
    if (vocabulary[at].kind === 'many') {
      await page.keyboard.press('Enter');
      besides += 1;
    }
    if (at === 'destinations') break;
    await expect(page.locator('.board__open')).not.toHaveAttribute('data-question', at);
    await expect(page.locator('.board__open')).toBeFocused();
  }
  expect(answered).toBeGreaterThanOrEqual(25);
  expect(besides).toBeLessThan(60);
  // Back, the keys, what is behind the findings, and finding a question.
  const here = await question(page);
  await page.keyboard.press('k');
  expect(await question(page)).not.toBe(here);
  await page.keyboard.press('?');
  await expect(page.locator('.board__keys')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.board__keys')).toHaveCount(0);
  await expect(page.locator('.board__open')).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.locator('.board__found details[open]').first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.locator('#board-find')).toBeFocused();
  await page.keyboard.type(words('questions.questions.fear.short'));
  await page.keyboard.press('Enter');
  expect(await question(page)).toBe('fear');
  // In a field of one's own the keys are letters.
  await page.keyboard.press('/');
  await page.keyboard.type('jkw');
  await expect(page.locator('#board-find')).toHaveValue('jkw');
});

test('keys are places on the keyboard: with Russian letters they are the same', async ({ page }) => {
  await openBoard(page, 'ru');
  await page.locator('.board__open').focus();
  await page.keyboard.press('1');
  expect(await question(page)).toBe('where-now');
  const wanted = 'rs';
  const key = await keyOf(page, wanted);
  expect(key).toMatch(/^[a-z]$/);
  await page.evaluate(([letter]) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { code: `Key${letter}`, key: 'ы', bubbles: true, cancelable: true }));
  }, [key.toUpperCase()]);
  await expect(page.locator('.board__open')).toHaveAttribute('data-question', 'age');
  await page.keyboard.press('k');
  await expect(page.locator(`.board__open input[value="${wanted}"]`)).toBeChecked();
});

for (const locale of localeIds) {
  test(`places come by the alphabet of the reader’s language, ${locale}`, async ({ page }) => {
    await openBoard(page, locale);
    await page.locator('.board__open').focus();
    await page.keyboard.press('1');
    const offered = await page.locator('.board__open label').evaluateAll((all) => all.map((label) => [label.querySelector('input')?.value ?? '', label.lastElementChild?.textContent ?? ''] as const));
    const places = offered.filter(([option]) => (countryCodes as readonly string[]).includes(option)).map(([, label]) => label);
    expect(places.length).toBeGreaterThan(20);
    expect(places).toEqual([...places].sort(new Intl.Collator(locale).compare));
    expect(offered.at(-1)?.[0]).toBe('rather-not-say');
  });
}

test('every person’s code opens on the board with the findings of the guide', async ({ page }) => {
  test.setTimeout(240_000);
  await openBoard(page);
  await name(page, 'ui.board.files').click();
  for (const persona of personas) {
    await test.step(persona.id, async () => {
      const answers = answersFor(persona);
      await openCode(page, inGroups(codeOf(answers)));
      await expect(page.locator('#board-code')).toHaveValue('');
      if (answers.army?.[0] === 'russia') await expectFindings(page, settle(answers).live);
    });
  }
});

test('trying something out overwrites nothing, and says what it would move', async ({ page }) => {
  await openBoard(page);
  await name(page, 'ui.board.files').click();
  await openCode(page, codeOf(beekeeper));
  await name(page, 'ui.board.files').click();
  const before = await standings(page);
  await name(page, 'ui.board.what-if').click();
  await expect(page.locator('.board__ghost')).toContainText(words('ui.board.what-if-says'));
  await page.locator('#board-find').fill(words('questions.questions.why-refuse.short'));
  await page.locator('#board-find').press('Enter');
  await page.locator('.board__open input[value="not-against"]').check();
  for (const option of beekeeper['why-refuse'] ?? []) await page.locator(`.board__open input[value="${option}"]`).uncheck();
  await expect(page.locator('.board__ghost tr[data-scenario].changed')).not.toHaveCount(0);
  await expect(page.locator('[data-moved]')).toContainText(words('ui.board.would-move'));
  await expectAxeClean(page);
  await name(page, 'ui.board.what-if-end').click();
  await expect(page.locator('.board__ghost')).toHaveCount(0);
  expect(await standings(page)).toEqual(before);
  await expectFindings(page, beekeeper);
});

test('what the answers point to stays in sight beside the questions, and scrolls by itself', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await openBoard(page);
  await name(page, 'ui.board.files').click();
  await openCode(page, codeOf(beekeeper));
  await name(page, 'ui.board.files').click();
  await page.locator('.board__row').last().click();
  const [found, next] = [page.locator('.board > section').nth(1), page.locator('.board > section').nth(2)];
  const head = await page.locator('.top').boundingBox();
  for (const column of [found, next]) {
    const box = await column.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual((head?.height ?? 0) - 1);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(701);
  }
  await expect(found.locator('h2').first()).toBeInViewport();
  const [scrolled, page0] = [() => found.evaluate(({ scrollTop }) => scrollTop), await page.evaluate(() => scrollY)];
  expect(await scrolled()).toBe(0);
  await found.locator('summary').first().focus();
  await page.keyboard.press('PageDown');
  await expect.poll(scrolled).toBeGreaterThan(100);
  expect(await page.evaluate(() => scrollY)).toBe(page0);
  // The findings of another case begin at their start.
  await name(page, 'ui.board.new').click();
  await expect.poll(scrolled).toBe(0);
  // In one column, in a low window and on paper nothing scrolls but the page.
  const own = () => page.locator('.board > section').evaluateAll((all) => all.filter((one) => getComputedStyle(one).overflowY !== 'visible').length);
  expect(await own()).toBe(2);
  await page.setViewportSize({ width: 1280, height: 400 });
  expect(await own()).toBe(0);
  await page.setViewportSize({ width: 640, height: 700 });
  expect(await own()).toBe(0);
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.emulateMedia({ media: 'print' });
  expect(await own()).toBe(0);
});

test('a link is called the weakest only where another is stronger, and no comma begins a line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openBoard(page);
  await expect(page.locator('.chain')).toHaveCount(3);
  await expect(page.locator('.chain__weak')).toHaveCount(0);
  const commas = await page.locator('.standing .gap').evaluateAll((all) =>
    all.map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one.lastChild as Node);
      return range.getBoundingClientRect().left - one.getBoundingClientRect().left;
    }),
  );
  expect(commas.length).toBeGreaterThan(3);
  for (const from of commas) expect(from).toBeGreaterThan(10);
  await name(page, 'ui.board.files').click();
  await openCode(page, codeOf(beekeeper));
  await expect(page.locator('.chain__weak')).not.toHaveCount(0);
});

test('two destinations stand side by side, whichever are chosen', async ({ page }) => {
  await openBoard(page);
  await name(page, 'ui.board.files').click();
  await openCode(page, codeOf(beekeeper));
  await name(page, 'ui.board.places').click();
  await page.locator('#board-place-0').selectOption('ca');
  await page.locator('#board-place-1').selectOption('kz');
  for (const code of ['ca', 'kz']) await expect(page.locator(`table.side td[data-destination="${code}"]`).first()).toBeVisible();
  await expect(page.locator('#board-place-1 option[value="ca"]')).toBeDisabled();
});

test('cases of the day are apart; one is saved under a passphrase, or not at all, and leaving warns once', async ({ page }) => {
  await openBoard(page);
  await name(page, 'ui.board.files').click();
  await openCode(page, codeOf(beekeeper));
  await name(page, 'ui.board.note').click();
  await page.locator('#board-name').fill('Heron');
  await page.locator('#board-notes').fill('Handed over: a copy of the order');
  await name(page, 'ui.board.new').click();
  await expect(page.locator('.board__cases button')).toHaveText([/^Heron/, words('ui.board.case', { n: 2 })]);
  await expect(page.locator('article[data-standing="several"]')).toHaveCount(0);
  await page.locator('.board__open').focus();
  await page.keyboard.press('1');
  await expect(page.locator('.board__cases button').nth(1)).toContainText('•');
  await page.locator('.board__cases button').first().click();
  await expectFindings(page, beekeeper);
  expect(await kept(page)).toEqual(nothing);
  // Closing what was not saved asks once more, notes alone as well.
  await name(page, 'ui.board.new').click();
  await name(page, 'ui.board.note').click();
  await page.locator('#board-notes').fill('Came with a cousin');
  await name(page, 'ui.board.close').click();
  await name(page, 'ui.board.close-unsaved').click();
  await expect(page.locator('.board__cases button')).toHaveCount(2);
  await name(page, 'ui.board.new').click();
  await page.locator('.board__open').focus();
  await page.keyboard.press('1');
  await name(page, 'ui.board.close').click();
  await expect(page.locator('.board__cases button')).toHaveCount(3);
  await name(page, 'ui.board.close-unsaved').click();
  await expect(page.locator('.board__cases button')).toHaveCount(2);

  await name(page, 'ui.board.files').click();
  await page.locator('#board-passphrase').fill('a quiet lake at dawn');
  await page.locator('#board-again').fill('a quiet lake at dawn');
  const saving = page.waitForEvent('download');
  await name(page, 'ui.board.save').click();
  const file = await (await saving).path();
  const told = page.locator('.board__panel [role="status"]:not(:empty)');
  await expect(told).toHaveText(words('ui.take.saved'));
  await expect(told).toBeInViewport();
  await expect(name(page, 'ui.board.save')).toBeFocused();
  const text = readFileSync(file, 'utf8');
  for (const secret of ['Heron', 'Handed', 'russia', 'mobilisation']) expect(text).not.toContain(secret);

  // Somebody goes: the browser asks once, because the second case was not saved.
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(page.locator('.board__cases button')).toHaveText([words('ui.board.case', { n: 1 })]);
  await name(page, 'ui.board.files').click();
  const give = async (passphrase: string) => {
    await page.locator('#board-passphrase').fill(passphrase);
    await page.locator('#board-file').setInputFiles(file);
    await name(page, 'ui.board.open-file').click();
  };
  await give('another one');
  await expect(told).toHaveText(words('ui.keep.why-passphrase'));
  await give('');
  await expect(told).toHaveText(words('ui.board.needs-passphrase'));
  // What cannot be read says what it seems to be, and changes nothing.
  for (const [contents, why] of [
    [text.slice(0, text.length / 2), 'ui.bring.file-locked-cut'],
    [text.replace(/"data": "[^"]*"/, '"data": ""'), 'ui.bring.file-locked-cut'],
    ['{"version":1,"answers":{"army":', 'ui.bring.file-cut'],
    ['{"hello":"world"}', 'ui.board.file-foreign'],
  ] as const) {
    await page.locator('#board-passphrase').fill('a quiet lake at dawn');
    await page.locator('#board-file').setInputFiles({ name: 'grounds-locked.json', mimeType: 'application/json', buffer: Buffer.from(contents) });
    await name(page, 'ui.board.open-file').click();
    await expect(told).toHaveText(words(why));
    await expect(told).toHaveClass('error-line');
  }
  await expect(page.locator('.board__cases button')).toHaveCount(1);
  await give('a quiet lake at dawn');
  await expect(told).toHaveText(words('ui.board.opened'));
  await expect(told).not.toHaveClass('error-line');
  await expect(told).toBeInViewport();
  await expect(name(page, 'ui.board.open-file')).toBeFocused();
  await expectFindings(page, beekeeper);
  await page.locator('[data-leave]').click();
  await expect(page).toHaveURL('about:blank');
  expect(asked).toHaveLength(1);
});

test('what is opened is a case of its own: the one on the board keeps its name, its notes and its answers', async ({ page }) => {
  await openBoard(page);
  const cases = page.locator('.board__cases button');
  await page.locator('.board__open').focus();
  await page.keyboard.press('1');
  await name(page, 'ui.board.note').click();
  await page.locator('#board-name').fill('Heron');
  await page.locator('#board-notes').fill('Seen twice.');
  const before = await standings(page);
  await name(page, 'ui.board.files').click();
  await openCode(page, codeOf(beekeeper));
  await expect(page.locator('.board__panel [role="status"]:not(:empty)')).toBeInViewport();
  await expect(cases).toHaveText([/^Heron •$/, words('ui.board.case', { n: 2 })]);
  await expect(cases.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expectFindings(page, beekeeper);
  // A file does the same, while something is being tried out too.
  await name(page, 'ui.board.what-if').click();
  await page.locator('#board-file').setInputFiles({ name: 'grounds.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ version: answersVersion, answers: beekeeper })) });
  await name(page, 'ui.board.open-file').click();
  await expect(cases).toHaveCount(3);
  await expect(page.locator('.board__ghost')).toHaveCount(0);
  await name(page, 'ui.board.note').click();
  await expect(page.locator('#board-name')).toHaveValue('');
  await expect(page.locator('#board-notes')).toHaveValue('');
  await cases.nth(1).click();
  await expect(page.locator('.board__ghost')).toBeVisible();
  await cases.first().click();
  await expect(page.locator('#board-name')).toHaveValue('Heron');
  await expect(page.locator('#board-notes')).toHaveValue('Seen twice.');
  expect(await standings(page)).toEqual(before);
});

test('the case note says what was answered and found, with sources, and that it is not advice', async ({ page }) => {
  await openBoard(page);
  await name(page, 'ui.board.files').click();
  await openCode(page, codeOf(beekeeper));
  await name(page, 'ui.board.note').click();
  await page.locator('#board-name').fill('Heron');
  await page.locator('#board-notes').fill('Seen twice.\nHanded over: a copy.');
  const note = page.locator('[data-note]');
  for (const key of ['ui.board.not-advice', 'ui.lines.answers', 'ui.guidance.part-grounds', 'ui.guidance.part-papers', 'ui.guidance.part-lawyer']) await expect(note).toContainText(words(key));
  await expect(note).toContainText('Heron');
  await expect(note).toContainText('Handed over: a copy.');
  // How sure each source is: its date, and whether it was read.
  for (const id of ['us-law', 'uk-law', 'ca-c12']) {
    const { label, date, read } = allSources[id] as Source;
    expect(read).not.toBe('full');
    await expect(note).toContainText(`${label.en}: ${date ? dateInWords(date, 'en') : words('records.dates.undated')}, ${words(`records.read.${read}`)}`);
  }
  await page.evaluate(() => {
    window.print = () => {};
  });
  await name(page, 'ui.board.note-print').click();
  const sheets = sheetsOf(await page.pdf({ format: 'A4' })).join(' ');
  expect(sheets).toContain('Heron');
  expect(sheets).not.toContain(words('ui.board.ask-next'));
  // No frame around it, which every sheet would cut.
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-around], [data-printed]').evaluateAll((all) => all.filter((one) => /[1-9]/.test(getComputedStyle(one).borderWidth)).length)).toBe(0);
});

for (const locale of localeIds) {
  test(`axe with much open, and no wider than 320 px, ${locale}`, async ({ page }) => {
    await openBoard(page, locale);
    const labels = say(locale, 'other');
    for (const panel of ['note', 'places', 'files', 'keys']) {
      await page.getByRole('button', { name: labels(`ui.board.${panel}`), exact: true }).click();
      if (panel === 'files') {
        await page.locator('#board-code').fill(codeOf(beekeeper));
        await page.getByRole('button', { name: labels('ui.bring.code-do'), exact: true }).click();
      }
      await expectNoSidewaysScroll(page);
      await expectAxeClean(page);
    }
    await page.locator('.top a.lang').first().click();
    await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
    await expect(page.locator('article[data-ground]')).toHaveCount(3);
  });
}
