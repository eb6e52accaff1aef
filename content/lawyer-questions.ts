import { all, answer, any, type Condition, not } from './conditions.ts';
import { anyCase, anyPaper, imposedPassport, inUniform, leftUnit, ofConscriptAge, outside } from './situations.ts';

/** Questions worth putting to a lawyer, by the answers that raise them. */
export type LawyerQuestion = { readonly id: string; readonly when?: Condition; readonly dossier?: string };

export const lawyerQuestions: readonly LawyerQuestion[] = [
  { id: 'wanted', when: any(anyPaper, leftUnit, anyCase), dossier: 'F4' },
  { id: 'exclusion', when: any(inUniform, answer('other-roles').is('mercenary', 'occupation-body', 'guarded-prisoners', 'security-body')), dossier: 'W13' },
  { id: 'how-to-tell', when: any(answer('own-part').is('fought', 'saw-or-refused', 'detention', 'present-at-killing', 'rather-tell-lawyer'), answer('harmed').is('for-refusing', 'in-service', 'outside')) },
  { id: 'responsible-state', when: outside, dossier: 'A6' },
  { id: 'passed-through', when: not(answer('passed-through').is('none')), dossier: 'A5' },
  { id: 'which-law', when: answer('claim').is('waiting', 'refused') },
  { id: 'new-elements', when: any(answer('claim').is('refused'), answer('claim-elsewhere').is('refusal')), dossier: 'A8' },
  { id: 'alternative-service', when: all(any(ofConscriptAge, answer('summons').is('conscription-summons')), not(answer('alternative').is('asked-refused', 'asked-punished', 'asked-waiting'))), dossier: 'W7' },
  { id: 'lawful-exit', when: answer('exit').is('unhindered'), dossier: 'F11' },
  { id: 'second-nationality', when: answer('citizenship').is('other-held', 'other-could-get', 'other-lost'), dossier: 'A2' },
  { id: 'temporary-protection', when: imposedPassport, dossier: 'A3' },
  { id: 'untrue-papers', when: answer('false-papers').is('yes'), dossier: 'K3' },
  { id: 'passport', when: any(answer('consulate').is('yes', 'planned'), outside), dossier: 'F13' },
  { id: 'family', when: answer('with-you').is('partner-or-children', 'family-with-status') },
  { id: 'interviewer', when: any(answer('needs').is('trauma', 'trafficked'), answer('who').is('gay-bi', 'trans')), dossier: 'K4' },
  { id: 'subsidiary', dossier: 'D1' },
  { id: 'cost' },
];
