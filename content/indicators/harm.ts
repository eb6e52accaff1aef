import { answer } from '../conditions.ts';
import { rowsOf } from '../indicator.ts';
import { imposedPassport, speechCase } from '../situations.ts';

/** "What would be done to you outside service because of this is serious." */
export const harm = rowsOf('harm', [
  { id: 'harm-charged-over-speech', when: speechCase, weight: 'strongly for', sources: ['qr-1347#9(2)(c)', 'ru-cc'], dossier: 'P4' },
  { id: 'hurt-or-jailed-before', when: answer('harmed').is('outside'), weight: 'strongly for', sources: ['qr-1347#4(4)'], dossier: 'F14' },
  { id: 'harm-other-side', when: answer('opinions').is('gave-to-other-side'), weight: 'strongly for', sources: ['ru-cc'], dossier: 'E3' },

  { id: 'punishable-act', when: answer('opinions-known').is('punishable-now'), weight: 'for', sources: ['ru-speech-numbers', 'ru-speech-2025', 'ru-cc'], dossier: 'new' },
  { id: 'harm-gay-or-bi', when: answer('who').is('gay-bi'), weight: 'for', sources: ['ru-lgbt', 'ru-lgbt-2025'], dossier: 'X1' },
  { id: 'harm-trans', when: answer('who').is('trans'), weight: 'for', sources: ['ru-lgbt-law', 'ru-lgbt'], dossier: 'X2' },
  { id: 'harm-banned-faith', when: answer('who').is('banned-faith'), weight: 'for', sources: ['ru-jw'], dossier: 'X3' },
  { id: 'harm-officials-pressed', when: answer('officials').is('came-again', 'threatened', 'pressed-family', 'pressed-employer'), weight: 'for', sources: ['qr-1347#4(4)'], dossier: 'F5' },
  { id: 'harm-family-pressed', when: answer('family').is('pressed', 'pressed-over-opinions'), weight: 'for', sources: ['qr-1347#4(4)'], dossier: 'F16' },
  { id: 'harm-in-service', when: answer('harmed').is('in-service', 'for-refusing'), weight: 'for', sources: ['qr-1347#4(4)'], dossier: 'F14' },

  { id: 'harm-public-role', when: answer('opinions').is('public-role'), weight: 'slightly for', sources: ['un-sr-2025'], dossier: 'P3' },
  { id: 'harm-public-critic', when: answer('opinions').is('critic'), weight: 'slightly for', sources: ['un-sr-2025'], dossier: 'X7' },
  { id: 'harm-fined', when: answer('case').is('fined-speech'), weight: 'slightly for', sources: ['ru-cc'], dossier: 'P4' },
  { id: 'harm-imposed-passport', when: imposedPassport, weight: 'slightly for', sources: ['ru-occ'], dossier: 'P7' },
  { id: 'harm-relative', when: answer('family').is('critic', 'refuser'), weight: 'slightly for', sources: ['us-law', 'qr-1347#10(2)'], dossier: 'X9' },
  { id: 'harm-traceable', when: answer('opinions-known').is('own-name'), weight: 'slightly for', sources: ['ru-donors'], dossier: 'new' },
]);
