import { all, answer, any, type Condition } from './conditions.ts';
import type { GroundId } from './grounds.ts';
import type { ReferralKind } from './referral-kinds.ts';
import { frontOrJail, imposedPassport, leftUnit } from './situations.ts';
import type { Cite } from './source.ts';

export { type ReferralKind, referralKinds } from './referral-kinds.ts';

/**
 * A row that means "lawyer first", "urgent", "deadline" or "danger". It touches no weight. Only where it is about the
 * person's own acts towards prisoners or civilians, or a mercenary, occupation or detention unit, does it withhold
 * the one ground that would weigh those acts.
 */
export type Referral = {
  readonly id: string;
  readonly kind: ReferralKind;
  readonly urgent?: true;
  readonly when: Condition;
  readonly withholds?: readonly GroundId[];
  readonly sources: readonly Cite[];
  readonly dossier: string;
};

const ownActs: readonly GroundId[] = ['war-crimes-objection'];

/** In the order they are shown: what cannot wait, then what a lawyer must hear first, then the rest. */
export const referrals: readonly Referral[] = [
  { id: 'thoughts-of-suicide', kind: 'safety', urgent: true, when: answer('needs').is('suicidal'), sources: [], dossier: 'K4' },
  { id: 'detained-or-removal', kind: 'procedure', urgent: true, when: answer('urgent').is('detained', 'removal-decision'), sources: ['apr-1348#67'], dossier: 'A9' },
  { id: 'at-the-airport', kind: 'procedure', urgent: true, when: answer('urgent').is('airport'), sources: ['apr-1348#4', 'apr-1348#26'], dossier: 'A9' },
  { id: 'deadline-near', kind: 'procedure', urgent: true, when: answer('urgent').is('deadline-soon'), sources: ['apr-1348#67', 'ca-c12', 'us-law'], dossier: 'A7' },
  { id: 'going-back-or-consulate', kind: 'safety', when: any(answer('back').is('planned'), answer('consulate').is('planned')), sources: ['qr-1347#11', 'ru-pass', 'ca-c12'], dossier: 'F12' },

  { id: 'acts-against-people', kind: 'exclusion', when: answer('own-part').is('detention'), withholds: ownActs, sources: ['qr-1347#12'], dossier: 'W13' },
  { id: 'present-at-abuse', kind: 'exclusion', when: answer('own-part').is('present-at-killing'), withholds: ownActs, sources: ['qr-1347#12'], dossier: 'W4' },
  { id: 'mercenary-or-occupation', kind: 'exclusion', when: answer('other-roles').is('mercenary', 'occupation-body', 'guarded-prisoners'), withholds: ownActs, sources: ['qr-1347#12', 'eu-excomb'], dossier: 'E2' },
  { id: 'rather-tell-a-lawyer', kind: 'exclusion', when: answer('own-part').is('rather-tell-lawyer'), sources: ['qr-1347#12'], dossier: 'W13' },
  { id: 'fought', kind: 'exclusion', when: any(answer('own-part').is('fought'), answer('sent').is('yes')), sources: ['qr-1347#12', 'ee-1073'], dossier: 'W13' },
  { id: 'saw-abuses', kind: 'exclusion', when: answer('own-part').is('saw-or-refused'), sources: ['qr-1347#12'], dossier: 'W4' },
  { id: 'left-a-unit', kind: 'exclusion', when: leftUnit, sources: ['ru-awol-2025', 'qr-1347#12'], dossier: 'F6' },
  { id: 'signed-of-own-will', kind: 'exclusion', when: answer('contract').is('freely-since'), sources: ['qr-1347#12', 'shepherd'], dossier: 'W10' },
  { id: 'contract-soldier', kind: 'exclusion', when: answer('contract').is('before-war', 'pressed', 'deceived'), sources: ['qr-1347#12', 'ru-647'], dossier: 'W11' },
  { id: 'criminal-case', kind: 'exclusion', when: answer('case').is('evading', 'leaving', 'fined-speech', 'charged-speech', 'treason', 'wanted'), sources: ['qr-1347#12', 'ru-cc'], dossier: 'F4' },
  { id: 'ordinary-crime', kind: 'exclusion', when: answer('case').is('ordinary', 'ordinary-made-up'), sources: ['qr-1347#12', 'qr-1347#17'], dossier: 'E1' },
  { id: 'offered-front-or-jail', kind: 'exclusion', when: frontOrJail, sources: ['qr-1347#12'], dossier: 'P10' },
  { id: 'security-body', kind: 'exclusion', when: answer('other-roles').is('security-body'), sources: ['qr-1347#12'], dossier: 'E2' },
  { id: 'gave-help-in-the-war', kind: 'exclusion', when: answer('opinions').is('gave-to-other-side'), sources: ['ru-cc'], dossier: 'E3' },
  { id: 'untrue-papers', kind: 'exclusion', when: answer('false-papers').is('yes'), sources: ['apr-1348#42', 'qr-1347#14'], dossier: 'K3' },

  { id: 'refused-before', kind: 'procedure', when: any(answer('claim').is('refused'), answer('claim-elsewhere').is('refusal')), sources: ['apr-1348#55'], dossier: 'A8' },
  { id: 'prints-or-claim-elsewhere', kind: 'procedure', when: answer('claim-elsewhere').is('fingerprints', 'claim'), sources: ['ammr-1351#16', 'stc-463'], dossier: 'A5' },
  { id: 'time-is-passing', kind: 'procedure', when: all(answer('claim').is('no'), any(answer('arrived').is('3-to-12-months', 'over-a-year'), answer('stay').is('ends-soon', 'ended'))), sources: ['apr-1348#42', 'ca-c12', 'us-law', 'uk-law'], dossier: 'A7' },

  { id: 'under-18', kind: 'vulnerability', when: answer('age').is('under-18'), sources: ['apr-1348#22', 'gip10'], dossier: 'A10' },
  { id: 'trafficked', kind: 'vulnerability', when: answer('needs').is('trafficked'), sources: ['apr-1348#20'], dossier: 'X11' },
  { id: 'needs-care', kind: 'vulnerability', when: answer('needs').is('trauma'), sources: ['apr-1348#13', 'apr-1348#20'], dossier: 'K4' },

  { id: 'second-nationality-feared', kind: 'status', when: all(answer('citizenship').is('other-held'), answer('other-country').is('fear-there', 'cannot-enter')), sources: ['conv-1951'], dossier: 'A2' },
  { id: 'second-nationality-possible', kind: 'status', when: answer('citizenship').is('other-could-get', 'other-lost'), sources: ['apr-1348#34(2)(f)'], dossier: 'A2' },
  { id: 'imposed-passport', kind: 'status', when: imposedPassport, sources: ['tpd', 'ru-occ'], dossier: 'A3' },
  { id: 'protected-elsewhere', kind: 'status', when: answer('citizenship').is('protected-elsewhere'), sources: ['apr-1348#38', 'us-law'], dossier: 'A4' },
];
