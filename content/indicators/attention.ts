import { answer, any } from '../conditions.ts';
import { rowsOf } from '../indicator.ts';
import { imposedPassport, newCitizenPressed, politicalOrMilitaryCase } from '../situations.ts';

/** "The authorities know of you already, or would easily find out." */
export const attention = rowsOf('attention', [
  { id: 'case-or-wanted', when: politicalOrMilitaryCase, weight: 'strongly for', sources: ['ru-cc', 'qr-1347#4(4)'], dossier: 'F4' },

  { id: 'fined-over-speech', when: answer('case').is('fined-speech'), weight: 'for', sources: ['ru-cc', 'un-sr-2025'], dossier: 'P4' },
  { id: 'known-from-protest', when: answer('why-you').is('protest-arrest'), weight: 'for', sources: ['ru-protest'], dossier: 'P1' },
  { id: 'known-as-critic', when: answer('opinions').is('critic'), weight: 'for', sources: ['un-sr-2025'], dossier: 'X7' },
  { id: 'known-from-threats', when: any(answer('officials').is('came-again', 'threatened', 'pressed-family', 'pressed-employer'), answer('summons-count').is('several')), weight: 'for', sources: ['qr-1347#4(4)'], dossier: 'F5' },
  { id: 'known-from-harm', when: answer('harmed').is('outside', 'in-service', 'for-refusing'), weight: 'for', sources: ['qr-1347#4(4)'], dossier: 'F14' },
  { id: 'known-from-family', when: answer('family').is('pressed', 'pressed-over-opinions'), weight: 'for', sources: ['qr-1347#4(4)'], dossier: 'F16' },
  { id: 'named-in-a-list', when: answer('opinions-known').is('named-in-list'), weight: 'for', sources: ['ru-leaks', 'ru-agents'], dossier: 'new' },
  { id: 'trait-is-known', when: answer('who-known').is('yes'), weight: 'for', sources: ['ru-lgbt-raids', 'ru-lgbt'], dossier: 'new' },

  { id: 'noticed-after-opinion', when: answer('why-you').is('after-opinion'), weight: 'slightly for', sources: ['cnda-2024'], dossier: 'P2' },
  { id: 'noticed-for-role', when: answer('opinions').is('public-role'), weight: 'slightly for', sources: ['un-sr-2025'], dossier: 'P3' },
  { id: 'noticed-by-officials', when: answer('officials').is('came-once'), weight: 'slightly for', sources: ['qr-1347#4(4)'], dossier: 'F5' },
  { id: 'noticed-by-delivery', when: answer('summons').is('attempted-delivery'), weight: 'slightly for', sources: ['qr-1347#4(4)'], dossier: 'F1' },
  { id: 'visible-return', when: answer('visible').is('yes'), weight: 'slightly for', sources: ['us-removals'], dossier: 'F17' },
  { id: 'attention-imposed-passport', when: imposedPassport, weight: 'slightly for', sources: ['ru-occ'], dossier: 'P7' },
  { id: 'attention-new-citizen', when: newCitizenPressed, weight: 'slightly for', sources: ['ru-821'], dossier: 'P8' },
  { id: 'attention-other-side', when: answer('opinions').is('gave-to-other-side'), weight: 'slightly for', sources: ['ru-cc'], dossier: 'E3' },
  { id: 'need-not-hide-orientation', when: answer('who').is('gay-bi'), weight: 'slightly for', sources: ['qr-1347#10(3)', 'ru-lgbt'], dossier: 'X1' },
  { id: 'need-not-hide-gender', when: answer('who').is('trans'), weight: 'slightly for', sources: ['qr-1347#10(3)', 'ru-lgbt-law'], dossier: 'X2' },
  { id: 'need-not-hide-faith', when: answer('who').is('banned-faith'), weight: 'slightly for', sources: ['qr-1347#10(3)', 'ru-jw'], dossier: 'X3' },
  { id: 'attention-relative-of-critic', when: answer('family').is('critic'), weight: 'slightly for', sources: ['qr-1347#10(2)'], dossier: 'X9' },
  { id: 'traceable', when: answer('opinions-known').is('own-name'), weight: 'slightly for', sources: ['ru-donors', 'ru-speech-numbers'], dossier: 'new' },

  { id: 'used-the-consulate', when: answer('consulate').is('yes'), weight: 'slightly against', sources: ['qr-1347#11', 'ru-pass'], dossier: 'F13' },
  { id: 'attention-went-back', when: answer('back').is('yes'), weight: 'against', sources: ['qr-1347#11', 'ca-c12'], dossier: 'F12' },
]);
