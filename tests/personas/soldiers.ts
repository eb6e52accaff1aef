import type { Persona } from './persona.ts';

/** Served, or still counted as serving. */
export const soldiers: readonly Persona[] = [
  {
    id: 'deserter-who-saw-abuses',
    says: 'Mobilised, sent to the front, heard an order to harm prisoners, left the unit.',
    answers: {
      age: 'over-30', service: 'mobilised', sent: 'yes', 'left-unit': 'left', summons: ['mobilisation-order'], 'came-how': 'in-hand', 'can-show': ['none'],
      went: 'went-taken', 'why-refuse': ['its-crimes'], 'refusal-acts': ['left', 'said-so'], alternative: 'afraid-to-ask', 'own-part': ['saw-or-refused'],
      fear: ['prison', 'front', 'violence'],
    },
    standings: ['few', 'several', 'few'],
    referrals: ['fought', 'saw-abuses', 'left-a-unit'],
    profile: ['left-army', 'left-army-mobilised', 'called-mobilisation'], otherProtection: ['non-return'],
    must: ['left-unit', 'role-ordered-abuses', 'role-locked-in', 'role-left-unit', 'refused-by-deed', 'consequence-left-unit'],
  },
  {
    id: 'contract-soldier-locked-in',
    says: 'Contract of 2020, kept past its end, asked in writing to be let go and was refused; on leave abroad, does not want to go back.',
    answers: {
      age: '18-30', service: 'contract', contract: 'before-war', 'kept-past-end': 'yes', 'left-unit': 'still-counted', 'why-refuse': ['this-war'],
      alternative: 'asked-refused', fear: ['front', 'prison'],
    },
    standings: ['few', 'several', 'few'],
    elsewhere: { us: ['few', 'some', 'few'] },
    referrals: ['contract-soldier'], profile: ['objector'], otherProtection: ['non-return'],
    must: ['still-in-service', 'consequence-still-in-service', 'role-locked-in', 'asked-to-be-let-go'],
  },
  {
    id: 'conscript-pressed-into-a-contract',
    says: 'Conscript, made to sign a contract, ran from the training ground.',
    answers: {
      age: '18-30', service: 'conscript', contract: 'pressed', 'left-unit': 'left', 'why-refuse': ['will-not', 'afraid'], 'refusal-acts': ['left'],
      alternative: 'never-told', harmed: ['in-service'], fear: ['front'],
    },
    standings: ['few', 'few', 'few'],
    elsewhere: { eu: ['few', 'some', 'few'] },
    referrals: ['left-a-unit', 'contract-soldier'],
    profile: ['left-army', 'left-army-contract'], otherProtection: ['subsidiary', 'non-return'],
    must: ['role-pressed-contract', 'refusal-signed-under-pressure', 'will-not-take-part', 'hurt-in-service', 'service-hurt-before', 'fled-without-stated-reason'],
  },
  {
    id: 'gay-conscript',
    says: 'Gay conscript, beaten in barracks, left the unit; only afraid.',
    answers: {
      age: '18-30', service: 'conscript', 'left-unit': 'left', 'why-refuse': ['afraid'], 'refusal-acts': ['left'], who: ['gay-bi', 'abuse-in-army'], 'who-known': 'yes',
      harmed: ['in-service'], fear: ['violence'],
    },
    standings: ['few', 'few', 'several'],
    referrals: ['left-a-unit'],
    profile: ['left-army', 'left-army-conscript'], otherProtection: ['non-return'],
    must: ['gay-or-bi', 'service-gay-or-bi', 'service-hurt-before', 'only-afraid', 'abuse-in-army', 'service-abuse'],
  },
  {
    id: 'exempt-father-taken',
    says: 'Father of four, exempt, mobilised all the same, ran from the assembly point; gives no reason.',
    answers: {
      age: 'over-30', service: 'mobilised', 'left-unit': 'left', record: ['family-exempt'], summons: ['mobilisation-order'], 'came-how': 'in-hand', 'can-show': ['paper'],
      went: 'went-taken', 'why-you': ['none'], 'why-refuse': ['will-not'], 'refusal-acts': ['left'], 'with-you': ['partner-or-children'], needs: ['children'],
    },
    standings: ['few', 'few', 'some'],
    elsewhere: { eu: ['few', 'some', 'some'] },
    referrals: ['left-a-unit'],
    profile: ['left-army', 'left-army-mobilised', 'called-mobilisation'], otherProtection: ['subsidiary', 'non-return', 'humanitarian'],
    must: ['exempt-but-taken', 'trait-exempt-but-taken', 'service-exempt-but-taken', 'fled-without-stated-reason', 'called-like-everyone'],
  },
  {
    id: 'wagner-veteran',
    says: 'Fought in Wagner, now in the reserve, against this war.',
    answers: {
      age: 'over-30', service: 'reserve', sent: 'yes', 'why-refuse': ['this-war'], 'other-roles': ['mercenary'], 'own-part': ['fought'], fear: ['front'],
    },
    standings: ['few', null, 'few'],
    referrals: ['mercenary-or-occupation', 'fought'], profile: ['reservist-never-called'], otherProtection: ['non-return'],
    must: ['wanted-by-the-army', 'no-contact-at-all', 'role-locked-in'],
  },
  {
    id: 'guard-of-prisoners-of-war',
    says: 'Prison officer who guarded prisoners of war; charged over a post about it.',
    answers: {
      age: 'over-30', service: 'reserve', 'why-refuse': ['its-crimes'], 'other-roles': ['guarded-prisoners', 'security-body'], 'own-part': ['rather-tell-lawyer'],
      opinions: ['said-publicly'], 'opinions-known': ['own-name', 'punishable-now'], case: ['charged-speech'],
    },
    standings: ['several', null, 'few'],
    referrals: ['mercenary-or-occupation', 'rather-tell-a-lawyer', 'criminal-case', 'security-body'],
    profile: ['reservist-never-called'], otherProtection: ['non-return'],
    must: ['charged-over-speech', 'harm-charged-over-speech', 'punishable-act', 'traceable', 'reason-said-publicly'],
  },
  {
    id: 'present-at-a-killing',
    says: 'Mobilised, was there when civilians were killed, left.',
    answers: {
      age: '18-30', service: 'mobilised', sent: 'yes', 'left-unit': 'left', summons: ['mobilisation-order'], 'came-how': 'in-hand', 'why-refuse': ['its-crimes'],
      'refusal-acts': ['left'], 'own-part': ['present-at-killing'], needs: ['trauma', 'suicidal'],
    },
    standings: ['few', null, 'few'],
    referrals: ['thoughts-of-suicide', 'present-at-abuse', 'fought', 'left-a-unit', 'needs-care'],
    profile: ['left-army', 'left-army-mobilised', 'called-mobilisation'], otherProtection: ['non-return'],
    must: ['left-unit', 'role-locked-in'],
  },
  {
    id: 'security-officer',
    says: 'Resigned from the police when told to arrest protesters; in the reserve, known critic since.',
    answers: {
      age: 'over-30', service: 'reserve', 'why-refuse': ['this-war'], 'other-roles': ['security-body'], opinions: ['critic'], 'opinions-known': ['own-name', 'punishable-now'],
    },
    standings: ['several', 'some', 'few'],
    referrals: ['security-body'], profile: ['reservist-never-called'], otherProtection: ['non-return'],
    must: ['public-critic', 'known-as-critic', 'reason-public-critic', 'harm-public-critic', 'punishable-act'],
  },
  {
    id: 'prisoner-front-or-jail',
    says: 'Suspect in a theft, told to choose the front or prison; will not go.',
    answers: { age: 'over-30', service: 'reserve', pressure: ['front-or-jail'], 'why-refuse': ['will-not'], case: ['ordinary'], fear: ['front', 'prison'] },
    standings: ['few', 'few', 'few'],
    elsewhere: { eu: ['few', 'some', 'few'] },
    referrals: ['ordinary-crime', 'offered-front-or-jail'], profile: [], otherProtection: ['subsidiary', 'non-return'],
    must: ['front-or-jail', 'role-front-or-jail', 'service-front-or-jail', 'consequence-front-or-jail'],
  },
  {
    id: 'front-or-jail-over-a-post',
    says: 'Charged over a post, told that the case goes away at the front.',
    answers: {
      age: 'over-30', service: 'reserve', pressure: ['front-or-jail'], 'why-refuse': ['this-war'], opinions: ['said-publicly'],
      'opinions-known': ['own-name', 'punishable-now'], case: ['charged-speech'], fear: ['front', 'prison'],
    },
    standings: ['several', 'some', 'few'],
    referrals: ['criminal-case', 'offered-front-or-jail'], profile: [], otherProtection: ['non-return'],
    must: ['aimed-front-or-jail', 'charged-over-speech', 'front-or-jail'],
  },
];
