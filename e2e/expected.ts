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

export const standings = (page: Page) =>
  page.locator('article[data-ground]').evaluateAll((grounds) => Object.fromEntries(grounds.map(({ dataset }) => [dataset.ground, dataset.standing])));
export const idsOn = (page: Page, attribute: string, within = '.guidance') =>
  page.locator(`${within} [data-${attribute}]`).evaluateAll((found, name) => found.map((one) => one.getAttribute(`data-${name}`)), attribute);

/** The guidance on the page says what the same answers say without any page: the same findings in every edition. */
export async function expectGuidanceFor(page: Page, answers: Answers, about: 'me' | 'other' = 'me') {
  const { facts } = settle(answers);
  const found = findings(facts);
  const firing = [...gates.filter((gate) => holds(gate.when, facts) === true), ...referralsFor(facts)].map(({ id }) => id);
  expect(await standings(page)).toEqual(Object.fromEntries(found.map(({ id, standing }) => [id, standing ?? 'withheld'])));
  expect(await idsOn(page, 'referral')).toEqual(firing);
  for (const { id, elements, withheld } of found) {
    const here = `article[data-ground="${id}"]`;
    expect((await idsOn(page, 'element', here)).sort()).toEqual(elements.map((element) => element.id).sort());
    for (const element of elements) {
      const rows = withheld ? [] : [...element.for, ...element.against].map((row) => row.id);
      expect(await idsOn(page, 'row', `${here} [data-element="${element.id}"]`)).toEqual(rows);
    }
    await expect(page.locator(`${here} .chain`)).toHaveCount(withheld ? 0 : 1);
  }
  expect((await idsOn(page, 'other')).sort()).toEqual(otherProtectionFor(found, facts).map(({ id }) => id).sort());

  const read = destinationsOf(facts).map((code) => readIn(code, facts));
  const words = say(await localeOf(page), about);
  await expect(page.locator('#where section[id^="to-"]')).toHaveCount(read.length);
  for (const { code, grounds, advisories } of read) {
    for (const finding of grounds) {
      await expect(page.locator(`table.side td[data-destination="${code}"][data-ground="${finding.id}"]`)).toContainText(words(standingKey(finding)));
    }
    // What a state shares with others is said once for all of them.
    const own = await idsOn(page, 'policy', `#to-${code}`);
    const shared = await idsOn(page, 'policy', '#where section[data-destination="eu"]');
    expect([...own, ...(countries[code]?.drawsOn ? shared : [])].sort()).toEqual(advisories.map(({ id }) => id).sort());
  }
  expect(await idsOn(page, 'step')).toEqual(stepsFor(facts).map(({ id }) => id));
  await expect(page.locator('#papers .papers > li')).toHaveCount(papersFor(facts).length);
  await expect(page.locator('#lawyer .list > li')).toHaveCount(lawyerQuestionsFor(facts).length);
}

/** What the board shows is what the same answers say without any page. */
export async function expectFindings(page: Page, answers: Answers) {
  const { facts } = settle(answers);
  const found = findings(facts);
  await expect(page.locator('.board')).toHaveAttribute('aria-busy', 'false');
  expect(await standings(page)).toEqual(Object.fromEntries(found.map(({ id, standing }) => [id, standing ?? 'withheld'])));
  const firing = await idsOn(page, 'referral', '.board__found');
  for (const { id } of referralsFor(facts)) expect(firing).toContain(id);
  for (const { id, elements, withheld } of found) {
    for (const element of elements) {
      const rows = withheld ? [] : [...element.for, ...element.against].map((row) => row.id);
      expect(await idsOn(page, 'row', `article[data-ground="${id}"] [data-element="${element.id}"]`)).toEqual(rows);
    }
  }
}
