import type { Page } from '@playwright/test';
import { screens } from '../content/questions.ts';
import { type QuestionId, vocabulary } from '../content/vocabulary.ts';
import { type Answers, visible } from '../machines/path.ts';
import { expect } from './test.ts';
import { button, frame, screenOf, warns } from './walk.ts';

type Focused = { tag: string; name: string | null; value: string | null; text: string };
const focused = (page: Page) =>
  page.evaluate((): Focused => {
    const at = document.activeElement;
    return { tag: at?.tagName ?? '', name: at?.getAttribute('name') ?? null, value: at?.getAttribute('value') ?? null, text: at?.textContent ?? '' };
  });

/** Tabs on until something has focus; a control that Tab never reaches fails here. */
async function tabTo(page: Page, what: string, is: (on: Focused) => boolean) {
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab');
    const on = await focused(page);
    if (is(on)) return;
  }
  throw new Error(`Tab does not reach ${what} on “${await screenOf(page)}”.`);
}

/** One Tab stop a group of radio buttons, the arrows within it; a Tab stop each tick box, Space to tick it. */
async function chooseByKeyboard(page: Page, question: QuestionId, options: readonly string[]) {
  if (vocabulary[question].kind === 'one') {
    const [option] = options;
    await tabTo(page, question, ({ name }) => name === question);
    await page.keyboard.press('Space');
    for (let pressed = 0; pressed < 40 && (await focused(page)).value !== option; pressed++) await page.keyboard.press('ArrowDown');
    await expect(page.locator(`input[name="${question}"][value="${option}"]`)).toBeChecked();
    return;
  }
  for (const option of options) {
    await tabTo(page, `${question}: ${option}`, ({ name, value }) => name === question && value === option);
    await page.keyboard.press('Space');
    await expect(page.locator(`input[name="${question}"][value="${option}"]`)).toBeChecked();
  }
}

async function pressByKeyboard(page: Page, ...keys: string[]) {
  const target = await button(page, ...keys);
  const text = (await target.textContent()) ?? '';
  await tabTo(page, text, (on) => on.tag === 'BUTTON' && on.text === text);
  await page.keyboard.press('Enter');
}

/** The whole guide without a pointer: Tab, Space, Enter and the arrows. Each new screen begins with focus on its heading. */
export async function walkByKeyboard(page: Page, answers: Answers) {
  await pressByKeyboard(page, 'ui.begin.go');
  for (let screen = ''; screen !== 'guided'; ) {
    await expect(frame(page)).not.toHaveAttribute('data-screen', screen);
    screen = await screenOf(page);
    await expect(frame(page).locator('h1')).toBeFocused();
    if (screen === 'sheltered') await pressByKeyboard(page, 'ui.guide.go-on');
    else if (screen === 'reviewing') await pressByKeyboard(page, 'ui.review.show');
    else if (screen !== 'guided') {
      if (await warns(page)) {
        await pressByKeyboard(page, 'ui.painful.go-on');
        await expect(frame(page).locator('form h1')).toBeFocused();
      }
      const asks = screens.find(({ id }) => id === screen);
      if (!asks) throw new Error(`There is no screen “${screen}”.`);
      for (const { question } of asks.asks) {
        const options = answers[question];
        if (options && visible(asks, answers).includes(question)) await chooseByKeyboard(page, question, options);
      }
      const open = visible(asks, answers).some((question) => !answers[question]);
      await pressByKeyboard(page, ...(open ? ['ui.question.skip', 'ui.question.skip-rest'] : ['ui.question.continue']));
    }
  }
}
