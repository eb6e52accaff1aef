import { all, answer, any, not } from '../conditions.ts';
import { rowsOf } from '../indicator.ts';
import {
  againstAllWar, callUpOnRecord, fromNorthCaucasus, imposedPassport, inUniform, lifelongBelief, newCitizenPressed, peaceChurch,
  pressedToVolunteer, principled, refusalAct, refuses,
} from '../situations.ts';
import { dissent } from './dissent.ts';

const dissentHolds = any(...dissent.map((row) => row.when));

/** Refused or fled, and named no reason at all: neither one of conscience nor fear or money alone. */
const fledWithoutReason = all(
  any(answer('why-refuse').is('will-not'), all(refusalAct, not(answer('why-refuse').is('afraid', 'economic', 'not-against')))),
  not(any(principled, answer('why-refuse').is('aggression'))),
);

/** "That harm is connected with your opinion, belief, nationality, race or group, real or assumed." */
export const reason = rowsOf('reason', [
  { id: 'reason-public-role', when: answer('opinions').is('public-role'), weight: 'strongly for', sources: ['qr-1347#10(1)(e)', 'un-sr-2025'], dossier: 'P3' },
  { id: 'reason-public-critic', when: answer('opinions').is('critic'), weight: 'strongly for', sources: ['qr-1347#10(1)(e)', 'un-sr-2025'], dossier: 'X7' },
  { id: 'reason-charged-over-speech', when: answer('case').is('fined-speech', 'charged-speech', 'treason'), weight: 'strongly for', sources: ['qr-1347#10(1)(e)', 'ru-cc'], dossier: 'P4' },
  { id: 'reason-said-publicly', when: answer('opinions').is('said-publicly'), weight: 'strongly for', sources: ['qr-1347#10(1)(e)', 'ru-speech-numbers'], dossier: 'new' },
  { id: 'reason-gave-to-other-side', when: answer('opinions').is('gave-to-other-side'), weight: 'strongly for', sources: ['qr-1347#10(2)', 'ru-cc'], dossier: 'E3' },
  { id: 'reason-protest', when: answer('why-you').is('protest-arrest'), weight: 'strongly for', sources: ['ru-protest', 'qr-1347#10(1)(e)'], dossier: 'P1' },
  { id: 'reason-after-opinion', when: answer('why-you').is('after-opinion'), weight: 'strongly for', sources: ['cnda-2024', 'qr-1347#10(1)(e)'], dossier: 'P2' },
  { id: 'reason-gay-or-bi', when: answer('who').is('gay-bi'), weight: 'strongly for', sources: ['qr-1347#10(1)(d)', 'ru-lgbt'], dossier: 'X1' },
  { id: 'reason-trans', when: answer('who').is('trans'), weight: 'strongly for', sources: ['qr-1347#10(1)(d)', 'ru-lgbt-law'], dossier: 'X2' },
  { id: 'reason-banned-faith', when: answer('who').is('banned-faith'), weight: 'strongly for', sources: ['qr-1347#10(1)(b)', 'ru-jw'], dossier: 'X3' },
  { id: 'reason-peace-church', when: peaceChurch, weight: 'strongly for', sources: ['unhcr-handbook#172', 'qr-1347#10(1)(b)'], dossier: 'C2' },
  { id: 'reason-lifelong-belief', when: lifelongBelief, weight: 'strongly for', sources: ['unhcr-handbook#170', 'gip10'], dossier: 'C4' },
  { id: 'reason-imposed-passport', when: imposedPassport, weight: 'strongly for', sources: ['ru-occ', 'qr-1347#10(1)(c)'], dossier: 'P7' },

  { id: 'presumed-connection', when: any(principled, peaceChurch), weight: 'for', sources: ['ez'], dossier: 'P12' },
  { id: 'reason-called-traitor', when: all(answer('officials').is('called-traitor'), any(refuses, refusalAct)), weight: 'for', sources: ['qr-1347#10(2)', 'ch-asylg'], dossier: 'P12' },
  { id: 'reason-against-all-war', when: againstAllWar, weight: 'for', sources: ['echr-co', 'gip10-wri'], dossier: 'C1' },
  { id: 'reason-ukrainian-ties', when: answer('who').is('ukrainian-ties'), weight: 'for', sources: ['nl-2025', 'qr-1347#10(1)(c)'], dossier: 'X8' },
  { id: 'reason-group-swept', when: answer('why-you').is('swept-others-spared'), weight: 'for', sources: ['ru-ethnic'], dossier: 'P5' },
  { id: 'reason-new-citizen', when: newCitizenPressed, weight: 'for', sources: ['ru-821'], dossier: 'P8' },
  { id: 'reason-pressed-to-volunteer', when: pressedToVolunteer, weight: 'for', sources: ['ovg-bb-2024'], dossier: 'P9' },

  { id: 'reason-minority', when: answer('who').is('minority'), weight: 'slightly for', sources: ['ru-ethnic-cepa', 'us-guide'], dossier: 'P6' },
  { id: 'reason-north-caucasus', when: fromNorthCaucasus, weight: 'slightly for', sources: ['ovg-bb-2024', 'ru-nc-pressure'], dossier: 'new' },
  { id: 'reason-private-opinion', when: answer('opinions').is('private'), weight: 'slightly for', sources: ['s-a-151-22', 'uk-naba'], dossier: 'P11' },

  { id: 'fled-without-stated-reason', when: fledWithoutReason, weight: 'context only', sources: ['ez'], dossier: 'new' },
  { id: 'reason-like-everyone', when: all(answer('why-you').is('none'), any(callUpOnRecord, inUniform), not(dissentHolds)), weight: 'slightly against', sources: ['unhcr-handbook#167', 'ca-law'], dossier: 'P13' },
]);
