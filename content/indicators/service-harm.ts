import { all, answer, any } from '../conditions.ts';
import { rowsOf } from '../indicator.ts';
import {
  againstAllWar, callUpOnRecord, frontOrJail, imposedPassport, inReserve, inUniform, lawfullyExempt, liableInNorthCaucasus, mobilised,
  newCitizenPressed, ofConscriptAge, overAge, peaceChurch, pressedToVolunteer, realCallUp, refuses, requestRefused, unfit,
} from '../situations.ts';

const believer = any(againstAllWar, peaceChurch);

/** "Service itself would be persecution or ill-treatment for someone like you." */
export const serviceHarm = rowsOf('service-harm', [
  { id: 'service-hurt-before', when: answer('harmed').is('in-service', 'for-refusing'), weight: 'strongly for', sources: ['qr-1347#4(4)', 'gip10'], dossier: 'F14' },

  { id: 'service-as-punishment', when: all(answer('why-you').is('protest-arrest', 'after-opinion'), realCallUp), weight: 'for', sources: ['qr-1347#9(2)(b)', 'ru-protest'], dossier: 'P1' },
  { id: 'service-group-swept', when: answer('why-you').is('swept-others-spared'), weight: 'for', sources: ['ru-ethnic'], dossier: 'P5' },
  { id: 'service-imposed-passport', when: imposedPassport, weight: 'for', sources: ['ru-occ'], dossier: 'P7' },
  { id: 'service-front-or-jail', when: frontOrJail, weight: 'for', sources: ['ru-prison'], dossier: 'P10' },
  { id: 'service-gay-or-bi', when: answer('who').is('gay-bi'), weight: 'for', sources: ['ru-lgbt', 'gip10'], dossier: 'X1' },
  { id: 'service-trans', when: answer('who').is('trans'), weight: 'for', sources: ['ru-lgbt-law', 'gip10'], dossier: 'X2' },
  { id: 'service-abuse', when: answer('who').is('abuse-in-army'), weight: 'for', sources: ['gip10', 'de-hazing'], dossier: 'X4' },
  { id: 'service-ill', when: answer('needs').is('seriously-ill'), weight: 'for', sources: ['qr-1347#15'], dossier: 'X5' },
  { id: 'service-ukrainian-ties', when: all(answer('who').is('ukrainian-ties'), refuses), weight: 'for', sources: ['nl-2025'], dossier: 'X8' },
  { id: 'no-way-to-object', when: all(believer, any(mobilised, inReserve)), weight: 'for', sources: ['ru-ags-vs', 'ru-ags-practice', 'kanatli'], dossier: 'C1' },
  { id: 'objection-was-refused', when: all(believer, requestRefused), weight: 'for', sources: ['echr-co', 'ru-ags-practice'], dossier: 'C1' },

  { id: 'objector-as-conscript', when: all(believer, any(ofConscriptAge, answer('service').is('conscript'))), weight: 'slightly for', sources: ['dyagilev', 'ru-ags-2026'], dossier: 'C2' },
  { id: 'service-faith-against-this-war', when: all(answer('why-refuse').is('its-crimes', 'this-war', 'aggression'), answer('belief').is('faith-or-morals')), weight: 'slightly for', sources: ['ca-lebedev', 'gip10'], dossier: 'C3' },
  { id: 'service-swept-with-everyone', when: answer('why-you').is('swept-everyone'), weight: 'slightly for', sources: ['ru-ethnic'], dossier: 'P5' },
  { id: 'service-minority', when: answer('who').is('minority'), weight: 'slightly for', sources: ['ru-ethnic', 'gip10'], dossier: 'P6' },
  { id: 'service-new-citizen', when: newCitizenPressed, weight: 'slightly for', sources: ['ru-821'], dossier: 'P8' },
  { id: 'service-pressed-to-volunteer', when: pressedToVolunteer, weight: 'slightly for', sources: ['ovg-bb-2024'], dossier: 'P9' },
  { id: 'service-north-caucasus', when: liableInNorthCaucasus, weight: 'slightly for', sources: ['ovg-bb-2024', 'ru-nc-pressure'], dossier: 'new' },
  { id: 'service-banned-faith', when: answer('who').is('banned-faith'), weight: 'slightly for', sources: ['ru-jw', 'gip10'], dossier: 'X3' },
  { id: 'service-exempt-but-taken', when: all(any(lawfullyExempt, overAge, unfit), any(callUpOnRecord, inUniform)), weight: 'slightly for', sources: ['cnda-2024', 'ru-protest'], dossier: 'X6' },
  { id: 'service-relative', when: answer('family').is('critic', 'refuser'), weight: 'slightly for', sources: ['us-law'], dossier: 'X9' },
  { id: 'service-woman-or-medic', when: any(answer('service').is('woman-specialty'), answer('record').is('medic')), weight: 'slightly for', sources: ['qr-1347#9(2)(f)'], dossier: 'X10' },
]);
