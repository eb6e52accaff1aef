import type { Page } from '@playwright/test';
import type { Locale } from '../content/locales.ts';
import { sayIn } from '../content/messages/format.ts';
import { messages } from '../content/messages/index.ts';
import { screens } from '../content/questions.ts';
import type { QuestionId } from '../content/vocabulary.ts';
import { type Answers, visible } from '../machines/path.ts';
import { expect } from './test.ts';

export const say = (locale: Locale, about: 'me' | 'other' = 'me') => sayIn(messages(locale), { about });

export const frame = (page: Page) => page.locator('[data-screen]');
export const screenOf = async (page: Page): Promise<string> => (await frame(page).getAttribute('data-screen')) ?? '';
export const input = (page: Page, question: string, option: string) => page.locator(`input[name="${question}"][value="${option}"]`);
export const localeOf = async (page: Page) => (await page.locator('html').getAttribute('lang')) as Locale;

/** A button by the key of its words, in the language the page speaks. */
export async function button(page: Page, ...keys: string[]) {
  const words = say(await localeOf(page));
  const names = keys.map((key) => words(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return page.getByRole('button', { name: new RegExp(`^(${names})$`) });
}

export async function openGuide(page: Page, locale: Locale) {
  await page.goto(`/${locale}/guide/`);
  await expect(frame(page)).toHaveAttribute('data-screen', 'beginning');
}

/** All that tells one screen from the next: a warning and its questions share an id, and so do two shelters. */
const markOf = async (page: Page) =>
  page.evaluate(() => {
    const at = document.querySelector('[data-screen]');
    return [at?.getAttribute('data-screen'), at?.querySelector('[data-shelter]')?.getAttribute('data-shelter'), !!at?.querySelector('form')].join();
  });

/** Presses, and waits for another screen. */
export async function press(page: Page, ...keys: string[]) {
  const before = await markOf(page);
  await (await button(page, ...keys)).click();
  await expect.poll(() => markOf(page), { intervals: [0, 20, 50, 100] }).not.toBe(before);
}

/** Presses what asks once more, and says yes. */
export async function pressForGood(page: Page, key: string) {
  await (await button(page, key)).click();
  await press(page, 'ui.review.sure-yes');
}

const screenById = (id: string) => {
  const screen = screens.find((one) => one.id === id);
  if (!screen) throw new Error(`The guide shows a screen the bank does not have: “${id}”.`);
  return screen;
};
export const warns = async (page: Page) => (await page.locator('[data-screen] form').count()) === 0;

/** Chooses on the screen that is shown what `answers` says, in the order it is asked; gives back what was left open. */
export async function choose(page: Page, id: string, answers: Answers): Promise<readonly QuestionId[]> {
  const screen = screenById(id);
  const seen = () => visible(screen, answers);
  for (const { question } of screen.asks) {
    if (!seen().includes(question)) continue;
    for (const option of answers[question] ?? []) await input(page, question, option).check();
  }
  await expect(page.locator('.asked[id^="q-"]')).toHaveCount(seen().length);
  return seen().filter((question) => !answers[question]);
}

export type Way = {
  /** Where to stop: the id of a screen, or `reviewing`, `sheltered`, `guided`. */
  until?: string;
  about?: 'me' | 'other';
  /** Called on each screen before anything is answered, and once more at the end. */
  onScreen?: (screen: string) => Promise<void>;
};

/** The whole way by the page's own inputs and buttons, from within the page: quick enough for everybody, whatever words the page is in. Gives back the screens. */
export const quickly = (page: Page, answers: Answers, { until = 'guided', about = 'me', most = 60 }: Pick<Way, 'until' | 'about'> & { most?: number } = {}): Promise<readonly string[]> =>
  page.evaluate(async ({ given, until, about, most }) => {
    const drawn = () => new Promise<void>((resolve) => setTimeout(resolve));
    const shown = () => document.querySelector<HTMLElement>('[data-screen]') as HTMLElement;
    const way: string[] = [];
    for (;;) {
      const screen = shown().dataset.screen ?? '';
      way.push(screen);
      if (screen === until) return way;
      if (way.length > 60) throw new Error(`The guide does not end: ${way.join(' → ')}`);
      if (way.length > most) return way;
      shown().querySelector<HTMLInputElement>(`input[name="about"][value="${about}"]`)?.click();
      const questions = () => [...shown().querySelectorAll<HTMLElement>('.asked[id^="q-"]')];
      const open = () => questions().filter((question) => !question.querySelector('input:checked'));
      // A follow-up is there only once what it follows has been ticked.
      for (let ticked = true; ticked; ) {
        const inputs = [...shown().querySelectorAll<HTMLInputElement>('.asked[id^="q-"] input:not(:checked)')];
        const next = inputs.sort((one, other) => (given[one.name] ?? []).indexOf(one.value) - (given[other.name] ?? []).indexOf(other.value)).find(({ name, value }) => given[name]?.includes(value));
        next?.click();
        await drawn();
        ticked = !!next;
      }
      const before = shown().innerHTML;
      const skip = questions().length > 0 && open().length > 0;
      shown().querySelector<HTMLElement>(skip ? 'form .actions .textlink' : '.actions .button')?.click();
      for (let waited = 0; shown().innerHTML === before && waited < 5000; waited++) await drawn();
    }
  }, { given: answers as Readonly<Record<string, readonly string[]>>, until, about, most });

/** Answers whatever is asked, and passes what is said on the way; what `answers` does not name gets "I'd rather not say". By hand where each screen is to be looked at, and quickly where not. */
export async function walk(page: Page, answers: Answers, { until = 'guided', about = 'me', onScreen }: Way = {}): Promise<readonly string[]> {
  if (!onScreen) return quickly(page, answers, { until, about });
  const way: string[] = [];
  for (;;) {
    const screen = await screenOf(page);
    way.push(screen);
    await onScreen(screen);
    if (screen === until) return way;
    if (way.length > 60) throw new Error(`The guide does not end: ${way.join(' → ')}`);
    if (screen === 'beginning') {
      await input(page, 'about', about).check();
      await press(page, 'ui.begin.go');
    } else if (screen === 'sheltered') await press(page, 'ui.guide.go-on');
    else if (screen === 'reviewing') await press(page, 'ui.review.show');
    else if (await warns(page)) await press(page, 'ui.painful.go-on');
    else {
      const open = await choose(page, screen, answers);
      if (open.length === 0) await press(page, 'ui.question.continue');
      else await press(page, 'ui.question.skip', 'ui.question.skip-rest');
    }
  }
}
