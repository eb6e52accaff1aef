import { all, answer, any, not } from '../conditions.ts';
import { rowsOf } from '../indicator.ts';
import {
  frontOrJail, imposedPassport, leftUnit, liableInNorthCaucasus, mobilised, newCitizenPressed, ofConscriptAge, pressedToVolunteer,
} from '../situations.ts';

const locked = any(answer('kept-past-end').is('yes'), answer('sent').is('yes'));

/** "In service you would probably be sent to this war, or give it help it needs." */
export const warRole = rowsOf('war-role', [
  { id: 'role-mobilised', when: mobilised, weight: 'strongly for', sources: ['cnda-2023', 'ru-647'], dossier: 'W1' },
  { id: 'role-locked-in', when: locked, weight: 'strongly for', sources: ['ru-647', 'ru-awol-2024'], dossier: 'W1' },
  { id: 'role-pressed-to-volunteer', when: pressedToVolunteer, weight: 'strongly for', sources: ['ovg-bb-2024'], dossier: 'P9' },
  { id: 'role-documented-unit', when: answer('task').is('documented-unit'), weight: 'strongly for', sources: ['un-coi-2025', 'ez'], dossier: 'W3' },
  { id: 'role-ordered-abuses', when: answer('own-part').is('saw-or-refused'), weight: 'strongly for', sources: ['ez', 'un-coi-2025'], dossier: 'W4' },

  { id: 'role-reservist', when: answer('service').is('reserve', 'woman-specialty'), weight: 'for', sources: ['ru-plenum-2023', 'ru-647'], dossier: 'W1' },
  { id: 'role-left-unit', when: all(leftUnit, not(answer('service').is('conscript'))), weight: 'for', sources: ['ru-awol-2024', 'ru-awol-2025'], dossier: 'W1' },
  { id: 'role-fighting', when: answer('task').is('fighting'), weight: 'for', sources: ['shepherd'], dossier: 'W2' },
  { id: 'role-pressed-contract', when: answer('contract').is('pressed', 'deceived'), weight: 'for', sources: ['ru-coerce-1', 'ru-coerce-3', 'ru-647'], dossier: 'W11' },
  { id: 'role-new-citizen', when: newCitizenPressed, weight: 'for', sources: ['ru-821'], dossier: 'P8' },
  { id: 'role-front-or-jail', when: frontOrJail, weight: 'for', sources: ['ru-prison'], dossier: 'P10' },
  { id: 'role-imposed-passport', when: imposedPassport, weight: 'for', sources: ['ru-occ', 'ru-occ-ohchr'], dossier: 'P7' },
  { id: 'role-north-caucasus', when: liableInNorthCaucasus, weight: 'for', sources: ['ovg-bb-2024', 'ru-nc-pressure'], dossier: 'new' },

  { id: 'role-conscript', when: any(answer('service').is('conscript'), ofConscriptAge), weight: 'slightly for', sources: ['vg-berlin-2025-07', 'ovg-bb-2024', 'ru-coerce-1'], dossier: 'W1' },
  { id: 'role-medic-or-rear', when: answer('task').is('medic-rear'), weight: 'slightly for', sources: ['shepherd'], dossier: 'W2' },
  { id: 'role-reserve-contract', when: answer('service').is('reserve-contract'), weight: 'slightly for', sources: ['ru-reserve'], dossier: 'F10' },
]);
