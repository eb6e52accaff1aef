import { all, answer, any, not } from '../conditions.ts';
import { rowsOf } from '../indicator.ts';
import {
  callUpOnRecord, frontOrJail, imposedPassport, inUniform, liableInNorthCaucasus, newCitizenPressed, pressedToVolunteer, realCallUp, speechCase,
} from '../situations.ts';
import { dissent } from './dissent.ts';

const dissentHolds = any(...dissent.map((row) => row.when));

/** "The call-up or the pressure to sign was aimed at you or at people like you." */
export const aimed = rowsOf('aimed', [
  { id: 'summoned-at-protest', when: answer('why-you').is('protest-arrest'), weight: 'strongly for', sources: ['ru-protest', 'qr-1347#9(2)(b)'], dossier: 'P1' },
  { id: 'aimed-imposed-passport', when: imposedPassport, weight: 'strongly for', sources: ['ru-occ'], dossier: 'P7' },

  { id: 'summoned-after-opinion', when: answer('why-you').is('after-opinion'), weight: 'for', sources: ['qr-1347#9(2)(b)', 'cnda-2024'], dossier: 'P2' },
  { id: 'group-swept', when: answer('why-you').is('swept-others-spared'), weight: 'for', sources: ['ru-ethnic'], dossier: 'P5' },
  { id: 'aimed-new-citizen', when: newCitizenPressed, weight: 'for', sources: ['ru-821'], dossier: 'P8' },
  { id: 'aimed-pressed-to-volunteer', when: pressedToVolunteer, weight: 'for', sources: ['ovg-bb-2024'], dossier: 'P9' },
  { id: 'aimed-front-or-jail', when: all(frontOrJail, any(speechCase, answer('case').is('ordinary-made-up'))), weight: 'for', sources: ['qr-1347#9(2)(c)', 'ru-prison'], dossier: 'P10' },

  { id: 'known-role-and-call-up', when: all(answer('opinions').is('public-role', 'critic'), any(realCallUp, callUpOnRecord)), weight: 'slightly for', sources: ['un-sr-2025', 'ru-protest'], dossier: 'P3' },
  { id: 'swept-with-everyone', when: answer('why-you').is('swept-everyone'), weight: 'slightly for', sources: ['ru-ethnic'], dossier: 'P5' },
  { id: 'aimed-minority', when: answer('who').is('minority'), weight: 'slightly for', sources: ['ru-ethnic', 'ru-ethnic-cepa'], dossier: 'P6' },
  { id: 'aimed-north-caucasus', when: liableInNorthCaucasus, weight: 'slightly for', sources: ['ovg-bb-2024', 'ru-nc-pressure'], dossier: 'new' },
  { id: 'family-pressed-over-opinions', when: answer('family').is('pressed-over-opinions'), weight: 'slightly for', sources: ['qr-1347#4(4)', 'qr-1347#10(2)'], dossier: 'F16' },

  { id: 'called-like-everyone', when: all(answer('why-you').is('none'), any(callUpOnRecord, inUniform), not(dissentHolds)), weight: 'against', sources: ['unhcr-handbook#167', 'ca-law', 'us-law'], dossier: 'P13' },
]);
