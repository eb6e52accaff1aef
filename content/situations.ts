import { all, answer, any, type Condition, not } from './conditions.ts';

/** Situations that several rows name, so that each is worded once. */

export const outside: Condition = not(answer('where-now').is('russia', 'occupied'));
export const adult: Condition = not(answer('age').is('under-18'));
/** Adults, and those who turn 18 within a year: the army may reach them soon. */
export const soonAdult: Condition = any(adult, answer('turning-18').is('soon'));

export const inUniform: Condition = answer('service').is('conscript', 'mobilised', 'contract');
export const leftUnit: Condition = answer('left-unit').is('left');
/** In service and abroad, on leave or in hospital: not going back would be leaving. */
export const stillInService: Condition = all(inUniform, answer('left-unit').is('still-counted'));
/** Of the age of conscription, or there within a year; a minor has not served. */
export const callable: Condition = any(answer('age').is('18-30'), answer('turning-18').is('soon'));
export const ofConscriptAge: Condition = all(answer('service').is('not-served'), callable);
export const inReserve: Condition = answer('service').is('reserve', 'reserve-contract', 'woman-specialty');
export const mobilised: Condition = any(answer('summons').is('mobilisation-order'), answer('service').is('mobilised'));

export const anyPaper: Condition = answer('summons').is(
  'mobilisation-order', 'conscription-summons', 'register-entry', 'data-summons', 'medical-summons', 'training-summons',
);
export const anyVisit: Condition = answer('officials').is('came-once', 'came-again', 'threatened', 'pressed-family', 'pressed-employer');
export const anyPressure: Condition = answer('pressure').is('told-to-volunteer', 'papers-threatened', 'front-or-jail');
/** Something came for the person. Being in uniform is not counted: it is more than a call-up. */
export const callUpOnRecord: Condition = any(anyPaper, answer('summons').is('attempted-delivery'), anyVisit, anyPressure);
/** A paper or entry that orders somebody to serve, not only to "clarify data". */
export const realCallUp: Condition = any(
  answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry'),
  inUniform,
);
/** A criminal case for evading the call-up or for leaving the army: it can be opened although no paper ever came. */
export const caseOverService: Condition = answer('case').is('evading', 'leaving');
/** Any call-up on record, a case over one, or service itself: from then on nobody can say that the army leaves this person alone. */
export const reached: Condition = any(callUpOnRecord, inUniform, leftUnit, caseOverService);

export const unfit: Condition = answer('record').is('category-d');
export const lawfullyExempt: Condition = answer('record').is('student', 'family-exempt', 'job-exempt');
export const overAge: Condition = answer('record').is('over-age');

/** A reason that reaches beyond oneself (dossier W5, C1, C3, X8). */
export const principled: Condition = answer('why-refuse').is('its-crimes', 'this-war', 'all-war', 'own-people');
/** Any refusal at all, whatever is behind it. */
export const refuses: Condition = any(principled, answer('why-refuse').is('aggression', 'will-not'));
export const refusalAct: Condition = any(
  answer('refusal-acts').is('did-not-report', 'left', 'said-so'),
  answer('went').is('did-not-go'),
  leftUnit,
);
export const askedInWriting: Condition = answer('alternative').is('asked-refused', 'asked-punished', 'asked-waiting');
export const requestRefused: Condition = answer('alternative').is('asked-refused', 'asked-punished');

export const againstAllWar: Condition = answer('why-refuse').is('all-war');
export const peaceChurch: Condition = answer('belief').is('peace-church');
export const lifelongBelief: Condition = all(againstAllWar, answer('belief').is('held-before'));
export const objector: Condition = any(againstAllWar, peaceChurch, lifelongBelief, askedInWriting);

export const fromNorthCaucasus: Condition = answer('who').is('north-caucasus');
/** From the North Caucasus and within reach of the army; people with no duty to serve are not pressed into it. */
export const liableInNorthCaucasus: Condition = all(
  fromNorthCaucasus,
  answer('service').is('not-served', 'conscript', 'reserve', 'reserve-contract', 'mobilised', 'contract', 'woman-specialty'),
);
export const pressedToVolunteer: Condition = all(fromNorthCaucasus, answer('pressure').is('told-to-volunteer'));
export const imposedPassport: Condition = answer('citizenship').is('imposed-russian');
export const newCitizen: Condition = answer('citizenship').is('new-russian');
export const newCitizenPressed: Condition = all(newCitizen, answer('pressure').is('papers-threatened'));
export const frontOrJail: Condition = answer('pressure').is('front-or-jail');

export const speechCase: Condition = answer('case').is('charged-speech', 'treason');
export const anyCase: Condition = answer('case').is(
  'evading', 'leaving', 'fined-speech', 'charged-speech', 'treason', 'wanted', 'ordinary', 'ordinary-made-up',
);
/** Any case, or a wanted notice, that is not an ordinary crime. */
export const politicalOrMilitaryCase: Condition = answer('case').is('evading', 'leaving', 'charged-speech', 'treason', 'wanted', 'ordinary-made-up');

export const exCombatant: Condition = any(answer('sent').is('yes'), answer('other-roles').is('mercenary'), answer('own-part').is('fought'));
