import { all, answer, any, type Condition, not } from './conditions.ts';
import { adult, anyCase, anyPaper, imposedPassport, inUniform, leftUnit, outside, stillInService } from './situations.ts';
import type { Cite } from './source.ts';

/** One thing to do, in the order it is shown. `due`: it has a deadline, which the page marks. */
export type Step = { readonly id: string; readonly when?: Condition; readonly due?: true; readonly sources: readonly Cite[]; readonly dossier?: string };

const inRussia = not(outside);
const notYetAsked = all(outside, answer('claim').is('no'));
const lawyerFirst: Condition = any(
  inUniform, leftUnit, anyCase,
  answer('other-roles').is('mercenary', 'occupation-body', 'guarded-prisoners', 'security-body'),
  answer('own-part').is('fought', 'saw-or-refused', 'detention', 'present-at-killing', 'rather-tell-lawyer'),
  answer('false-papers').is('yes'),
);

export const steps: readonly Step[] = [
  { id: 'someone-to-talk-to', when: answer('needs').is('suicidal'), sources: [], dossier: 'K4' },
  { id: 'ask-for-a-lawyer-now', when: answer('urgent').is('detained', 'removal-decision', 'airport'), due: true, sources: ['apr-1348#15', 'apr-1348#67'], dossier: 'A9' },
  { id: 'say-the-words', when: answer('urgent').is('detained', 'airport'), due: true, sources: ['apr-1348#4', 'apr-1348#26'] },
  { id: 'keep-the-deadline', when: answer('urgent').is('deadline-soon'), due: true, sources: ['apr-1348#67'], dossier: 'A7' },
  { id: 'lawyer-before-anything', when: lawyerFirst, sources: ['qr-1347#12'] },
  { id: 'child-guardian', when: answer('with-whom').is('other-adult', 'alone'), sources: ['apr-1348#23'], dossier: 'A10' },
  { id: 'claim-only-outside', when: inRussia, sources: ['conv-1951', 'x-and-x'], dossier: 'A1' },
  { id: 'other-passport-first', when: all(answer('citizenship').is('other-held'), answer('other-country').is('live-safely')), sources: ['conv-1951'], dossier: 'A2' },
  { id: 'claim-as-ukrainian', when: imposedPassport, sources: ['tpd'], dossier: 'A3' },
  { id: 'ask-soon', when: notYetAsked, due: true, sources: ['apr-1348#42', 'ca-c12', 'us-law', 'uk-law'], dossier: 'A7' },
  { id: 'find-responsible-state', when: all(outside, any(not(answer('visa-of').is('none')), answer('claim-elsewhere').is('fingerprints', 'claim', 'refusal'))), sources: ['ammr-1351#16'], dossier: 'A6' },
  { id: 'tell-where-you-passed', when: not(answer('passed-through').is('none')), sources: ['stc-463'], dossier: 'A5' },
  { id: 'appeal-in-time', when: answer('claim').is('refused'), due: true, sources: ['apr-1348#67'], dossier: 'A8' },
  { id: 'stay-lawful', when: answer('stay').is('ends-soon', 'ended'), due: true, sources: ['apr-1348#42'], dossier: 'A7' },
  { id: 'no-russian-offices', sources: ['qr-1347#11', 'ru-pass', 'ru-reg-mt'], dossier: 'F13' },
  { id: 'do-not-go-back', when: outside, sources: ['qr-1347#11', 'ca-c12'], dossier: 'F12' },
  { id: 'mind-the-layover', when: any(anyCase, leftUnit, stillInService, answer('opinions').is('public-role', 'critic')), sources: ['kz-13'] },
  { id: 'copies-in-two-places', when: any(anyPaper, anyCase, adult), sources: ['apr-1348#9'] },
  { id: 'write-down-dates', sources: ['apr-1348#12'], dossier: 'K1' },
  { id: 'one-story', sources: ['apr-1348#12', 'apr-1348#14', 'apr-1348#27'], dossier: 'K1' },
  { id: 'explain-gaps', when: any(answer('false-papers').is('yes'), answer('exit').is('unhindered'), answer('back').is('yes'), answer('consulate').is('yes')), sources: ['qr-1347#4(5)'], dossier: 'K1' },
  { id: 'ask-for-guarantees', when: any(answer('needs').is('trauma', 'trafficked', 'seriously-ill'), answer('harmed').is('for-refusing', 'in-service', 'outside')), sources: ['apr-1348#13', 'apr-1348#20'], dossier: 'K4' },
  { id: 'trafficking-help', when: answer('needs').is('trafficked'), sources: ['apr-1348#20'], dossier: 'X11' },
  { id: 'each-adult-apart', when: answer('with-you').is('partner-or-children'), sources: ['apr-1348'] },
  { id: 'courts-in-russia', when: any(anyPaper, anyCase), sources: ['qr-1347#8(2)', 'ca-law'], dossier: 'R1' },
  { id: 'relocation-inside', when: answer('fear').is('local-officials'), sources: ['qr-1347#8', 'ru-reg-mt'], dossier: 'R2' },
  { id: 'clean-the-device', sources: [] },
];
