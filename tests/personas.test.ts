import { describe, expect, it } from 'vitest';
import type { RegimeId } from '../content/country.ts';
import { indicators } from '../content/indicators/index.ts';
import { fits, next, settle, shown } from '../machines/path.ts';
import { type Finding, findings, lawOf, otherProtectionFor, profileOf, referralsFor } from '../machines/law.ts';
import { personas } from './personas/index.ts';
import { answersFor, answersOf, inOrder, type Persona, type Standings } from './personas/persona.ts';

const standingsOf = (found: readonly Finding[]) => inOrder.map((id) => found.find((ground) => ground.id === id)?.standing);
const read = (persona: Persona) => settle(answersFor(persona));

describe('the personas', () => {
  it('are many, and each is somebody else', () => {
    expect(personas.length).toBeGreaterThanOrEqual(32);
    expect(new Set(personas.map(({ id }) => id)).size).toBe(personas.length);
  });

  it('meet every answer there is with a standing, and every standing', () => {
    const seen = new Set(personas.flatMap(({ standings }) => standings));
    expect(seen).toEqual(new Set(['few', 'some', 'several', null]));
  });
});

describe.each(personas)('$id: $says', (persona) => {
  const { facts, setAside, asked } = read(persona);

  it('answers only what is asked, with what is offered', () => {
    for (const [question, value] of Object.entries(answersFor(persona))) expect(fits(question as never, value), `${question}: ${value}`).toBe(true);
    expect(setAside).toEqual({});
    expect(Object.keys(answersOf(persona.answers)).filter((question) => !asked.includes(question as never))).toEqual([]);
    if (!persona.partial) expect(next(answersFor(persona))).toBeUndefined();
    expect(shown(answersFor(persona)).length).toBeLessThanOrEqual(25);
  });

  it('stands as the design says', () => {
    expect(standingsOf(findings(facts))).toEqual(persona.standings);
  });

  const elsewhere = Object.entries(persona.elsewhere ?? {}) as [RegimeId, Standings][];
  it.runIf(elsewhere.length > 0).each(elsewhere)('stands so under %s', (regime, standings) => {
    expect(standingsOf(findings(facts, lawOf(regime)))).toEqual(standings);
  });

  it('is referred, known to policy and pointed to other protection', () => {
    const other = otherProtectionFor(findings(facts), facts);
    expect([...referralsFor(facts).map(({ id }) => id)].sort()).toEqual([...persona.referrals].sort());
    expect(profileOf(facts)).toEqual(persona.profile);
    expect(other.map(({ id }) => id)).toEqual(persona.otherProtection);
    expect(other.filter(({ thin }) => thin).map(({ id }) => id)).toEqual(persona.thin ?? []);
  });

  it('is told what must be said', () => {
    const said = findings(facts).flatMap(({ elements }) => elements.flatMap((element) => [...element.for, ...element.against].map(({ id }) => id)));
    const silent = indicators.filter(({ weight }) => weight === 'context only').map(({ id }) => id);
    expect(persona.must.filter((id) => !said.includes(id) && !silent.includes(id))).toEqual([]);
  });
});

it('says that with nothing answered every ground could still be several', () => {
  const { facts } = settle({});
  expect(findings(facts).map(({ couldBe }) => couldBe)).toEqual(['several', 'several', 'several']);
});
