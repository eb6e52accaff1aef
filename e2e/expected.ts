import type { Page } from '@playwright/test';
import { countries } from '../content/countries/index.ts';
import { gates } from '../content/gates.ts';
import { findings, otherProtectionFor, referralsFor } from '../machines/law.ts';
import { type Answers, settle } from '../machines/path.ts';
import { destinationsOf, readIn } from '../machines/policy.ts';
import { lawyerQuestionsFor, papersFor, stepsFor } from '../machines/practice.ts';
import { holds } from '../machines/truth.ts';
import { standingKey } from '../machines/words.ts';
import { expect } from './test.ts';
import { localeOf, say } from './walk.ts';

/** The standings on the page. On the board they follow what is ticked after a moment, and it says so until they have. */
export async function standings(page: Page) {
  await expect(page.locator('.board[aria-busy="true"]')).toHaveCount(0);
  return page.evaluate(() => Object.fromEntries([...document.querySelectorAll<HTMLElement>('article[data-ground]')].map(({ dataset }) => [dataset.ground, dataset.standing])));
}

/** All of the guidance that is compared, read off the page at once: asked for piece by piece it would take most of a test's time. */
const shownOn = (page: Page) =>
  page.evaluate(() => {
    const guidance = document.querySelector('.guidance') as HTMLElement;
    const ids = (attribute: string, within: ParentNode = guidance) => [...within.querySelectorAll(`[data-${attribute}]`)].map((one) => one.getAttribute(`data-${attribute}`) ?? '');
    const count = (selector: string) => guidance.querySelectorAll(selector).length;
    return {
      referrals: ids('referral'),
      grounds: [...guidance.querySelectorAll<HTMLElement>('article[data-ground]')].map((ground) => ({
        id: ground.dataset.ground,
        standing: ground.dataset.standing,
        elements: Object.fromEntries([...ground.querySelectorAll<HTMLElement>('[data-element]')].map((element) => [element.dataset.element, ids('row', element)])),
        chains: ground.querySelectorAll('.chain').length,
      })),
      others: ids('other').sort(),
      cells: [...guidance.querySelectorAll<HTMLElement>('table.side td[data-destination][data-ground]')].map(({ dataset, textContent }) => ({ code: dataset.destination, ground: dataset.ground, says: textContent ?? '' })),
      policies: Object.fromEntries([...guidance.querySelectorAll<HTMLElement>('#where section[data-destination]')].map((place) => [place.dataset.destination, ids('policy', place)])),
      steps: ids('step'),
      papers: count('#papers .papers > li'),
      questions: count('#lawyer .list > li'),
    };
  });

/** The guidance on the page says what the same answers say without any page: the same findings in every edition. */
export async function expectGuidanceFor(page: Page, answers: Answers, about: 'me' | 'other' = 'me') {
  const { facts } = settle(answers);
  const found = findings(facts);
  const read = destinationsOf(facts).map((code) => readIn(code, facts));
  const words = say(await localeOf(page), about);
  await expect(page.locator('#where section[id^="to-"]')).toHaveCount(read.length);
  const { cells, policies, ...shown } = await shownOn(page);
  expect({ ...shown, grounds: Object.fromEntries(shown.grounds.map(({ id, ...ground }) => [id, ground])) }).toEqual({
    referrals: [...gates.filter((gate) => holds(gate.when, facts) === true), ...referralsFor(facts)].map(({ id }) => id),
    grounds: Object.fromEntries(
      found.map(({ id, standing, elements, withheld }) => [
        id,
        {
          standing: standing ?? 'withheld',
          elements: Object.fromEntries(elements.map((element) => [element.id, withheld ? [] : [...element.for, ...element.against].map((row) => row.id)])),
          chains: withheld ? 0 : 1,
        },
      ]),
    ),
    others: otherProtectionFor(found, facts).map(({ id }) => id).sort(),
    steps: stepsFor(facts).map(({ id }) => id),
    papers: papersFor(facts).length,
    questions: lawyerQuestionsFor(facts).length,
  });
  for (const { code, grounds, advisories } of read) {
    for (const finding of grounds) {
      expect(cells.find((cell) => cell.code === code && cell.ground === finding.id)?.says, `${code} ${finding.id}`).toContain(words(standingKey(finding)));
    }
    // What a state shares with others is said once for all of them.
    const shared = countries[code]?.drawsOn ? (policies.eu ?? []) : [];
    expect([...(policies[code] ?? []), ...shared].sort(), code).toEqual(advisories.map(({ id }) => id).sort());
  }
}

/** What the board shows is what the same answers say without any page. */
export async function expectFindings(page: Page, answers: Answers) {
  const { facts } = settle(answers);
  const found = findings(facts);
  expect(await standings(page)).toEqual(Object.fromEntries(found.map(({ id, standing }) => [id, standing ?? 'withheld'])));
  const shown = await page.evaluate(() => {
    const board = document.querySelector('.board__found') as HTMLElement;
    const ids = (attribute: string, within: Element) => [...within.querySelectorAll(`[data-${attribute}]`)].map((one) => one.getAttribute(`data-${attribute}`) ?? '');
    const grounds = [...board.querySelectorAll<HTMLElement>('article[data-ground]')].map((ground) => [
      ground.dataset.ground,
      Object.fromEntries([...ground.querySelectorAll<HTMLElement>('[data-element]')].map((element) => [element.dataset.element, ids('row', element)])),
    ]);
    return { referrals: ids('referral', board), grounds: Object.fromEntries(grounds) as Record<string, Record<string, string[]>> };
  });
  expect(shown.referrals).toEqual(expect.arrayContaining(referralsFor(facts).map(({ id }) => id)));
  for (const { id, elements, withheld } of found) {
    expect(shown.grounds[id], id).toEqual(Object.fromEntries(elements.map((element) => [element.id, withheld ? [] : [...element.for, ...element.against].map((row) => row.id)])));
  }
}
