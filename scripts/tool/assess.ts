import { createActor } from 'xstate';
import { countries } from '../../content/countries/index.ts';
import type { Country, RegimeId } from '../../content/country.ts';
import type { GroundId } from '../../content/grounds.ts';
import type { Indicator } from '../../content/indicator.ts';
import { rulesVersion } from '../../content/rules-version.ts';
import type { CountryCode, QuestionId } from '../../content/vocabulary.ts';
import { guidance } from '../../machines/guidance.ts';
import { type Finding, findings, lawOf, otherProtectionFor, profileOf, referralsFor, type Withheld } from '../../machines/law.ts';
import { type Answers, type Settled, settle } from '../../machines/path.ts';
import { type DestinationReading, destinationsOf, practiceFor, readIn } from '../../machines/policy.ts';
import { lawyerQuestionsFor, papersFor, stepsFor } from '../../machines/practice.ts';
import { isLate, reviewByOf } from '../../content/freshness.ts';

export type Asked = { readonly answers: Answers; readonly regime: RegimeId; readonly today: string; readonly to?: readonly CountryCode[] | undefined };

/** The answers read once, for every way of showing them. */
export type Reading = Settled & {
  readonly today: string;
  readonly regime: RegimeId;
  readonly found: readonly Finding[];
  readonly destinations: readonly (DestinationReading & { readonly country: Country })[];
};

/** Takes the answers through the machine of the site, to its guidance, and reads the law from what it holds there. */
export function read({ answers, regime, today, to }: Asked): Reading {
  const brought = to ? { ...answers, destinations: to } : answers;
  const actor = createActor(guidance, { input: { today } });
  let failed: unknown;
  actor.subscribe({ error: (error) => (failed = error) });
  actor.start();
  actor.send({ type: 'bring', answers: brought, about: 'me' });
  actor.send({ type: 'review' });
  actor.send({ type: 'go on' });
  const snapshot = actor.getSnapshot();
  if (failed || !snapshot.matches({ session: 'guided' })) throw new Error('the guide did not come to its guidance', { cause: failed });
  actor.stop();

  const settled = settle(snapshot.context.answers);
  return {
    ...settled,
    today: snapshot.context.today,
    regime,
    found: findings(settled.facts, lawOf(regime)),
    destinations: destinationsOf(settled.facts).flatMap((code) => {
      const country = countries[code];
      return country ? [{ ...readIn(code, settled.facts), country }] : [];
    }),
  };
}

type Ground = {
  readonly id: GroundId;
  readonly standing: Finding['standing'];
  readonly couldBe: Finding['couldBe'];
  readonly withheld: Withheld | null;
};
const brief = ({ id, standing, couldBe, withheld }: Finding): Ground => ({ id, standing, couldBe, withheld });
const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

/** What `assess --format json` prints: ids only, each resolved by `--verbose`. */
export function assessment(reading: Reading) {
  const { facts, found, today } = reading;
  return {
    rulesVersion: rulesVersion.version,
    today,
    regime: reading.regime,
    path: reading.asked,
    setAside: Object.keys(reading.setAside) as QuestionId[],
    referrals: referralsFor(facts).map(({ id, kind, urgent }) => ({ id, kind, urgent: urgent ?? false })),
    grounds: found.map((ground) => ({
      ...brief(ground),
      route: ground.route.id,
      elements: ground.elements.map((element) => ({
        id: element.id,
        strength: ground.withheld ? null : element.strength.now,
        couldBe: ground.withheld ? null : element.strength.couldBe,
        for: ids(element.for),
        against: ids(element.against),
        gaps: element.gaps,
      })),
    })),
    profile: profileOf(facts),
    otherProtection: otherProtectionFor(found, facts),
    destinations: reading.destinations.map(({ code, law, country, grounds, advisories, differences, openDifferences }) => {
      const otherwise = (rows: typeof differences) => rows.map(({ row, weight }) => ({ row: row.id, weight, otherwise: row.weight }));
      const practice = practiceFor(country, facts);
      return {
        id: code,
        regime: law.regime,
        grounds: grounds.map(brief),
        entry: country.entry.is,
        access: country.access.is,
        practice: country.practice.is,
        pushback: country.pushback.is,
        returnRisk: country.returnRisk.is,
        practiceForProfile: ids(practice),
        advisories: ids(advisories),
        differences: otherwise(differences),
        /** Not answered yet, and what could be found rests on them. */
        openDifferences: otherwise(openDifferences),
        /** Of the facts and advisories named here, those whose day to be looked at again has passed. */
        pastReview: ids([...practice, ...advisories].filter((row) => isLate(reviewByOf(row, country.checkedOn), today))),
      };
    }),
    nextSteps: ids(stepsFor(facts)),
    evidence: ids(papersFor(facts)),
    lawyerQuestions: ids(lawyerQuestionsFor(facts)),
  };
}

export type Assessment = ReturnType<typeof assessment>;
export const rowsNamed = (found: readonly Finding[]): readonly Indicator[] =>
  found.flatMap(({ elements }) => elements.flatMap((element) => [...element.for, ...element.against]));
