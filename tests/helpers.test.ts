import { describe, expect, it } from 'vitest';
import { all, answer, any, not, questionsIn } from '../content/conditions.ts';
import { dossierIds } from '../content/dossier.ts';
import { rowsOf } from '../content/indicator.ts';
import { trait } from '../content/indicators/trait.ts';
import { optionsIn } from '../content/options.ts';
import { bank, screens } from '../content/questions.ts';
import { bankOf } from '../content/screen.ts';
import { pinpointOf, sourceOf } from '../content/source.ts';
import { optionsOf, vocabulary } from '../content/vocabulary.ts';

describe('what the tables are written with', () => {
  it('a condition on an answer', () => {
    expect(answer('age').is('18-30', 'over-30')).toEqual({ question: 'age', is: ['18-30', 'over-30'] });
    expect(all(answer('age').is('18-30'), not(answer('sent').is('yes')))).toEqual({ all: [{ question: 'age', is: ['18-30'] }, { not: { question: 'sent', is: ['yes'] } }] });
    expect(any(answer('sent').is('yes'))).toEqual({ any: [{ question: 'sent', is: ['yes'] }] });
    expect([all(), any()]).toEqual([{ all: [] }, { any: [] }]);
  });

  it('the questions a condition reads, each once, in the order they are named', () => {
    const sent = answer('sent').is('yes');
    expect(questionsIn(sent)).toEqual(['sent']);
    expect(questionsIn(not(sent))).toEqual(['sent']);
    expect(questionsIn(all(answer('age').is('18-30'), any(sent, not(answer('age').is('over-30'))), answer('visible').is('yes')))).toEqual(['age', 'sent', 'visible']);
    expect(questionsIn(any())).toEqual([]);
  });

  it('a question with its options, the unknowns last; of many, none before them', () => {
    expect(vocabulary.sent).toEqual({ kind: 'one', options: ['yes', 'no'] });
    expect(vocabulary.pressure).toEqual({ kind: 'many', options: ['told-to-volunteer', 'papers-threatened', 'front-or-jail'] });
    expect(optionsOf('sent')).toEqual(['yes', 'no', 'unsure', 'rather-not-say']);
    expect(optionsOf('pressure')).toEqual(['told-to-volunteer', 'papers-threatened', 'front-or-jail', 'none', 'unsure', 'rather-not-say']);
    expect(optionsIn({ kind: 'one', options: [] })).toEqual(['unsure', 'rather-not-say']);
    expect(optionsIn({ kind: 'many', options: ['a'] })).toEqual(['a', 'none', 'unsure', 'rather-not-say']);
  });

  it('the bank: every question with its screen, in order, and no `when` where it is always asked', () => {
    expect(bank).toEqual(bankOf(screens));
    expect(bank[0]).toEqual({ question: 'army', screen: screens[0] });
    expect(bank.map(({ question }) => question)).toEqual(screens.flatMap(({ asks }) => asks.map(({ question }) => question)));
    const turning = bank.find(({ question }) => question === 'turning-18');
    expect(turning).toEqual({ question: 'turning-18', when: answer('age').is('under-18'), screen: screens[1] });
    expect(bank.filter((asked) => 'when' in asked && !asked.when)).toEqual([]);
    expect(bank.filter(({ when }) => !when).length).toBeGreaterThan(5);
    expect(bankOf([])).toEqual([]);
  });

  it('a row of an element', () => {
    const row = { id: 'a', when: all(), weight: 'for', sources: ['b'], dossier: 'new' } as const;
    expect(rowsOf('harm', [row])).toEqual([{ ...row, element: 'harm' }]);
    expect(rowsOf('harm', [])).toEqual([]);
  });

  it('who somebody is', () => {
    expect(trait.find(({ id }) => id === 'gay-or-bi')?.when).toEqual({ question: 'who', is: ['gay-bi'] });
  });

  it('a citation: a source, alone or with a place in it', () => {
    expect([sourceOf('qr-1347#9(2)(e)'), pinpointOf('qr-1347#9(2)(e)')]).toEqual(['qr-1347', '9(2)(e)']);
    expect([sourceOf('ez'), pinpointOf('ez')]).toEqual(['ez', undefined]);
  });

  it('the entries of the dossier, each letter counted from one', () => {
    expect(dossierIds).toHaveLength(84);
    expect(new Set(dossierIds).size).toBe(84);
    expect(dossierIds.slice(0, 11)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'F1']);
    for (const last of ['F18', 'P13', 'W14', 'C6', 'X12', 'E3', 'K4', 'R2', 'D2']) expect(dossierIds).toContain(last);
    expect(dossierIds).not.toContain('A0');
  });
});
