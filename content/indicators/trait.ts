import { all, answer, any, type Condition, not } from '../conditions.ts';
import { rowsOf } from '../indicator.ts';
import {
  againstAllWar, callUpOnRecord, fromNorthCaucasus, imposedPassport, inUniform, lawfullyExempt, lifelongBelief, newCitizenPressed, overAge,
  peaceChurch, pressedToVolunteer, refuses, unfit,
} from '../situations.ts';

const who = (...options: ('gay-bi' | 'trans' | 'banned-faith' | 'minority' | 'ukrainian-ties' | 'abuse-in-army')[]) => answer('who').is(...options);
/** Traits that stand without any objection to war. */
const clearTraits: Condition = any(
  who('gay-bi', 'trans', 'banned-faith', 'abuse-in-army', 'ukrainian-ties'),
  imposedPassport,
  answer('family').is('critic', 'refuser'),
  answer('why-you').is('swept-others-spared'),
  newCitizenPressed,
  pressedToVolunteer,
);

/** "Something you are, believe or come from is protected, and is met with hostility in Russia." */
export const trait = rowsOf('trait', [
  { id: 'gay-or-bi', when: who('gay-bi'), weight: 'strongly for', sources: ['ru-lgbt', 'qr-1347#10(1)(d)'], dossier: 'X1' },
  { id: 'trans', when: who('trans'), weight: 'strongly for', sources: ['ru-lgbt-law', 'qr-1347#10(1)(d)'], dossier: 'X2' },
  { id: 'banned-faith', when: who('banned-faith'), weight: 'strongly for', sources: ['ru-jw', 'qr-1347#10(1)(b)'], dossier: 'X3' },
  { id: 'peace-church', when: peaceChurch, weight: 'strongly for', sources: ['unhcr-handbook#172', 'echr-co'], dossier: 'C2' },
  { id: 'lifelong-belief', when: lifelongBelief, weight: 'strongly for', sources: ['dyagilev', 'unhcr-handbook#174'], dossier: 'C4' },
  { id: 'trait-imposed-passport', when: imposedPassport, weight: 'strongly for', sources: ['ru-occ', 'qr-1347#10(1)(c)'], dossier: 'P7' },

  { id: 'against-all-war', when: againstAllWar, weight: 'for', sources: ['echr-co', 'gip10'], dossier: 'C1' },
  { id: 'abuse-in-army', when: who('abuse-in-army'), weight: 'for', sources: ['gip10', 'de-hazing'], dossier: 'X4' },
  { id: 'ukrainian-ties', when: who('ukrainian-ties'), weight: 'for', sources: ['nl-2025'], dossier: 'X8' },
  { id: 'relative-of-refuser', when: answer('family').is('critic', 'refuser'), weight: 'for', sources: ['us-law', 'qr-1347#10(1)(d)'], dossier: 'X9' },
  { id: 'trait-group-swept', when: answer('why-you').is('swept-others-spared'), weight: 'for', sources: ['ru-ethnic'], dossier: 'P5' },
  { id: 'trait-new-citizen', when: newCitizenPressed, weight: 'for', sources: ['ru-821'], dossier: 'P8' },
  { id: 'trait-pressed-to-volunteer', when: pressedToVolunteer, weight: 'for', sources: ['ovg-bb-2024'], dossier: 'P9' },

  { id: 'faith-against-this-war', when: all(answer('why-refuse').is('its-crimes', 'this-war', 'aggression'), answer('belief').is('faith-or-morals')), weight: 'slightly for', sources: ['ca-lebedev', 'gip10'], dossier: 'C3' },
  { id: 'would-do-civil-service', when: answer('belief').is('would-do-civil'), weight: 'slightly for', sources: ['echr-co'], dossier: 'C6' },
  { id: 'seriously-ill', when: answer('needs').is('seriously-ill'), weight: 'slightly for', sources: ['qr-1347#15'], dossier: 'X5' },
  { id: 'trait-exempt-but-taken', when: all(any(lawfullyExempt, overAge, unfit), any(callUpOnRecord, inUniform)), weight: 'slightly for', sources: ['cnda-2024', 'ru-protest'], dossier: 'X6' },
  { id: 'trait-woman-or-medic', when: any(answer('service').is('woman-specialty'), answer('record').is('medic')), weight: 'slightly for', sources: ['qr-1347#9(2)(f)'], dossier: 'X10' },
  { id: 'minority', when: who('minority'), weight: 'slightly for', sources: ['ru-ethnic', 'ru-ethnic-cepa'], dossier: 'P6' },
  { id: 'trait-north-caucasus', when: fromNorthCaucasus, weight: 'slightly for', sources: ['ovg-bb-2024', 'ru-nc-pressure'], dossier: 'new' },

  { id: 'speaks-against-all-war', when: all(answer('belief').is('speaks-against'), againstAllWar, not(peaceChurch), not(clearTraits)), weight: 'against', sources: ['kanatli', 'unhcr-handbook#174'], dossier: 'C5' },
  { id: 'trait-only-economic', when: all(answer('why-refuse').is('economic'), not(refuses), not(clearTraits)), weight: 'strongly against', sources: ['apr-1348#42'], dossier: 'X12' },
]);
