import { all, answer, any, not } from '../conditions.ts';
import { rowsOf } from '../indicator.ts';
import { againstAllWar, askedInWriting, mobilised, ofConscriptAge, peaceChurch, principled, refusalAct, refuses } from '../situations.ts';

/** "You refuse because of conscience, this war or its crimes, and had no other real way out." */
export const refusal = rowsOf('refusal', [
  { id: 'refused-by-deed', when: all(principled, refusalAct), weight: 'strongly for', sources: ['ez', 'shepherd'], dossier: 'W5' },
  { id: 'asked-to-be-let-go', when: askedInWriting, weight: 'strongly for', sources: ['shepherd', 'ru-ags-practice'], dossier: 'W6' },
  { id: 'refusal-peace-church', when: peaceChurch, weight: 'strongly for', sources: ['unhcr-handbook#172', 'echr-co'], dossier: 'C2' },

  { id: 'refuses-this-war', when: answer('why-refuse').is('its-crimes', 'this-war', 'own-people'), weight: 'for', sources: ['ez', 'unhcr-handbook#171'], dossier: 'W5' },
  { id: 'refuses-all-war', when: againstAllWar, weight: 'for', sources: ['echr-co', 'gip10'], dossier: 'C1' },

  { id: 'will-not-take-part', when: answer('why-refuse').is('will-not'), weight: 'slightly for', sources: ['ez'], dossier: 'new' },
  { id: 'calls-it-aggression', when: answer('why-refuse').is('aggression'), weight: 'slightly for', sources: ['gip10', 'uk-old'], dossier: 'W9' },
  { id: 'refusal-signed-under-pressure', when: answer('contract').is('pressed', 'deceived'), weight: 'slightly for', sources: ['shepherd', 'ru-coerce-3'], dossier: 'W11' },

  { id: 'speaks-against-belief', when: answer('belief').is('speaks-against'), weight: 'slightly against', sources: ['kanatli', 'unhcr-handbook#174'], dossier: 'C5' },
  {
    id: 'could-have-asked',
    when: all(
      answer('alternative').is('nothing-stopped-me', 'granted'),
      any(answer('service').is('conscript'), all(ofConscriptAge, answer('summons').is('conscription-summons', 'register-entry'))),
      not(mobilised),
    ),
    weight: 'slightly against', sources: ['shepherd', 'dyagilev', 'gip10'], dossier: 'W7',
  },
  { id: 'signed-freely', when: answer('contract').is('freely-since'), weight: 'against', sources: ['shepherd', 'qr-1347#9(2)(e)'], dossier: 'W10' },
  { id: 'only-afraid', when: all(answer('why-refuse').is('afraid'), not(refuses)), weight: 'strongly against', sources: ['unhcr-handbook#168'], dossier: 'W12' },
  { id: 'only-economic', when: all(answer('why-refuse').is('economic'), not(refuses)), weight: 'strongly against', sources: ['apr-1348#42', 'unhcr-handbook#168'], dossier: 'X12' },
  { id: 'supports-the-war', when: all(answer('why-refuse').is('not-against'), not(refuses)), weight: 'strongly against', sources: ['shepherd', 'unhcr-handbook#168'], dossier: 'new' },
]);
