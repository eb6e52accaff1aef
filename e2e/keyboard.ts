import type { Page } from '@playwright/test';
import { screens } from '../content/questions.ts';
import { type QuestionId, vocabulary } from '../content/vocabulary.ts';
import { type Answers, visible } from '../machines/path.ts';
import { expect } from './test.ts';
import { button, frame, screenOf, warns } from './walk.ts';

type Focused = { tag: string; name: string | null; value: string | null; text: string; lost: boolean };
/** What has focus; it is lost where it is on nothing, or where one cannot see that it is there. */
const focused = (page: Page) =>
  page.evaluate((): Focused => {
    const at = document.activeElement ?? document.body;
    const drawn = at.closest('.tile') ?? at;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    const { bottom, right, width, height } = drawn.getBoundingClientRect();
    const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && bottom > 0 && right > 0 && width > 0 && height > 0;
    return { tag: at.tagName, name: at.getAttribute('name'), value: at.getAttribute('value'), text: at.textContent ?? '', lost: at === document.body || !isSeen };
  });

/** Tabs on until something has focus; a control that Tab never reaches fails here, and so does one on the way that does not show its focus. */
export async function tabTo(page: Page, what: string, is: (on: Focused) => boolean) {
  for (let pressed = 0; pressed < 300; pressed++) {
    await page.keyboard.press('Tab');
    const on = await focused(page);
    if (on.lost) throw new Error(`Focus is not seen on ${on.tag} “${on.text.trim().slice(0, 40)}”.`);
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

export async function pressByKeyboard(page: Page, ...keys: string[]) {
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
