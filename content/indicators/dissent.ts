import { all, answer, not } from '../conditions.ts';
import { rowsOf } from '../indicator.ts';
import { imposedPassport } from '../situations.ts';

/** "You hold, or are taken to hold, an opinion the authorities punish." */
export const dissent = rowsOf('dissent', [
  { id: 'public-role', when: answer('opinions').is('public-role'), weight: 'strongly for', sources: ['un-sr-2025', 'qr-1347#10(1)(e)'], dossier: 'P3' },
  { id: 'public-critic', when: answer('opinions').is('critic'), weight: 'strongly for', sources: ['un-sr-2025', 'qr-1347#10(1)(e)'], dossier: 'X7' },
  { id: 'charged-over-speech', when: answer('case').is('fined-speech', 'charged-speech', 'treason'), weight: 'strongly for', sources: ['ru-cc', 'un-sr-2025'], dossier: 'P4' },

  { id: 'said-publicly', when: answer('opinions').is('said-publicly'), weight: 'for', sources: ['ru-speech-numbers', 'qr-1347#10(1)(e)'], dossier: 'new' },
  { id: 'gave-to-other-side', when: answer('opinions').is('gave-to-other-side'), weight: 'for', sources: ['ru-cc'], dossier: 'E3' },
  { id: 'arrested-at-protest', when: answer('why-you').is('protest-arrest'), weight: 'for', sources: ['ru-protest', 'qr-1347#10(2)'], dossier: 'P1' },
  { id: 'called-after-opinion', when: answer('why-you').is('after-opinion'), weight: 'for', sources: ['cnda-2024', 'qr-1347#10(2)'], dossier: 'P2' },
  { id: 'called-traitor', when: answer('officials').is('called-traitor'), weight: 'for', sources: ['ez', 'qr-1347#10(2)'], dossier: 'P12' },
  { id: 'relative-of-critic', when: answer('family').is('critic'), weight: 'for', sources: ['qr-1347#10(2)', 'us-law'], dossier: 'X9' },
  { id: 'dissent-imposed-passport', when: imposedPassport, weight: 'for', sources: ['ru-occ', 'qr-1347#10(2)'], dossier: 'P7' },

  { id: 'opinion-kept-private', when: answer('opinions').is('private'), weight: 'slightly for', sources: ['s-a-151-22', 'qr-1347#10(1)(e)'], dossier: 'P11' },
  { id: 'beaten-for-refusing', when: answer('harmed').is('for-refusing'), weight: 'slightly for', sources: ['qr-1347#10(2)', 'ru-coerce-3'], dossier: 'F14' },
  { id: 'active-abroad', when: all(answer('opinions').is('active-abroad'), not(answer('opinions-known').is('mainly-for-claim'))), weight: 'slightly for', sources: ['qr-1347#5', 'jf-222-22', 'vg-goettingen-2022'], dossier: 'new' },
]);
