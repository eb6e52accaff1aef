import { answer, any } from '../conditions.ts';
import { rowsOf } from '../indicator.ts';
import {
  frontOrJail, imposedPassport, inReserve, leftUnit, liableInNorthCaucasus, mobilised, newCitizenPressed, ofConscriptAge, pressedToVolunteer, stillInService,
} from '../situations.ts';

/** "Refusing, not coming or leaving would bring you serious harm." */
export const consequence = rowsOf('consequence', [
  { id: 'case-for-leaving', when: answer('case').is('leaving'), weight: 'strongly for', sources: ['ru-cc', 'ru-awol-2023', 'ru-awol-2025'], dossier: 'F4' },
  { id: 'consequence-left-unit', when: leftUnit, weight: 'strongly for', sources: ['ru-awol-2025', 'ru-awol-2024'], dossier: 'F6' },
  { id: 'hurt-in-service', when: answer('harmed').is('in-service', 'for-refusing'), weight: 'strongly for', sources: ['qr-1347#4(4)', 'vg-berlin-2025-07'], dossier: 'F14' },
  { id: 'consequence-pressed-to-volunteer', when: pressedToVolunteer, weight: 'strongly for', sources: ['ovg-bb-2024'], dossier: 'P9' },

  { id: 'case-for-evading', when: answer('case').is('evading'), weight: 'for', sources: ['ru-cc', 'unhcr-handbook#167'], dossier: 'F4' },
  { id: 'punished-for-asking', when: answer('alternative').is('asked-punished'), weight: 'for', sources: ['shepherd', 'ru-ags-practice'], dossier: 'W6' },
  { id: 'refusers-were-harmed', when: answer('harmed').is('others-like-me'), weight: 'for', sources: ['ru-coerce-3', 'vg-berlin-2025-07'], dossier: 'W8' },
  { id: 'consequence-officials-pressed', when: answer('officials').is('came-again', 'threatened', 'pressed-family', 'pressed-employer'), weight: 'for', sources: ['qr-1347#4(4)'], dossier: 'F5' },
  { id: 'ordered-up', when: mobilised, weight: 'for', sources: ['ru-647', 'ru-awol-2024', 'vg-berlin-2025-07'], dossier: 'D1' },
  { id: 'consequence-still-in-service', when: stillInService, weight: 'for', sources: ['ru-cc', 'ru-awol-2024', 'ru-awol-2025'], dossier: 'D1' },

  { id: 'consequence-new-citizen', when: newCitizenPressed, weight: 'slightly for', sources: ['ru-821'], dossier: 'P8' },
  { id: 'conscript-penalty', when: any(answer('service').is('conscript'), ofConscriptAge), weight: 'slightly for', sources: ['ru-cc', 'ru-coerce-1', 'ru-215'], dossier: 'D1' },
  { id: 'reservist-penalty', when: any(inReserve, answer('summons').is('register-entry', 'data-summons', 'medical-summons', 'training-summons')), weight: 'slightly for', sources: ['ru-reg-mt', 'ru-no328'], dossier: 'D1' },
  { id: 'consequence-north-caucasus', when: liableInNorthCaucasus, weight: 'slightly for', sources: ['ovg-bb-2024', 'ru-nc-pressure'], dossier: 'new' },
  { id: 'consequence-front-or-jail', when: frontOrJail, weight: 'slightly for', sources: ['ru-prison', 'ru-coerce-1'], dossier: 'P10' },
  { id: 'consequence-imposed-passport', when: imposedPassport, weight: 'slightly for', sources: ['ru-occ', 'ru-occ-ohchr'], dossier: 'P7' },
]);
