import { all, answer, any, type Condition, not } from './conditions.ts';
import { type Asked, bankOf, type Screen } from './screen.ts';
import { adult, anyPaper, callUpOnRecord, inUniform, outside, soonAdult } from './situations.ts';
import type { QuestionId } from './vocabulary.ts';

export { type Asked, type Screen, type SectionId, sections } from './screen.ts';

const ask = (question: QuestionId, when?: Condition): Asked => (when ? { question, when } : { question });
const tied = not(answer('service').is('no-tie'));

/** The path, as a list. A screen is shown when one of its questions is asked. */
export const screens: readonly Screen[] = [
  { id: 'army', section: 'before', asks: [ask('army')] },
  {
    id: 'where-now', section: 'where',
    asks: [
      ask('where-now'),
      ask('age'),
      ask('turning-18', answer('age').is('under-18')),
      ask('with-whom', answer('age').is('under-18')),
    ],
  },
  {
    id: 'citizenship', section: 'where', terms: ['imposed-passport'],
    asks: [ask('citizenship'), ask('other-country', answer('citizenship').is('other-held'))],
  },
  {
    id: 'urgent', section: 'where', terms: ['removal-decision'],
    asks: [ask('urgent', outside), ask('claim', outside), ask('claim-elsewhere', outside)],
  },
  {
    id: 'arrival', section: 'where',
    asks: [ask('arrived', outside), ask('stay', outside), ask('visa-of', outside), ask('passed-through', outside)],
  },

  { id: 'service', section: 'service', terms: ['reserve', 'reserve-contract'], asks: [ask('service', soonAdult)] },
  {
    id: 'in-service', section: 'service', terms: ['decree-647'],
    asks: [
      ask('sent', all(adult, not(answer('service').is('no-tie', 'not-served')))),
      ask('contract', all(adult, any(inUniform, all(answer('service').is('reserve', 'woman-specialty'), answer('sent').is('yes'))))),
      ask('kept-past-end', answer('contract').is('before-war', 'freely-since', 'pressed', 'deceived')),
      ask('left-unit', all(adult, answer('service').is('conscript', 'mobilised', 'contract', 'reserve-contract'))),
    ],
  },
  {
    id: 'record', section: 'service', terms: ['mobilisation-slip', 'fitness-category'],
    asks: [ask('record', all(adult, not(answer('service').is('no-tie', 'contract'))))],
  },

  {
    id: 'summons', section: 'call-up', terms: ['mobilisation-order', 'mobilisation-slip', 'register'],
    asks: [
      ask('summons', all(soonAdult, not(answer('service').is('no-tie', 'conscript', 'contract')))),
      ask('came-how', anyPaper),
      ask('can-show', anyPaper),
    ],
  },
  {
    id: 'summons-when', section: 'call-up',
    asks: [
      ask('summons-date', all(adult, anyPaper)),
      ask('summons-came', all(adult, anyPaper, outside)),
      ask('summons-count', all(adult, anyPaper)),
      ask('went', all(adult, anyPaper)),
    ],
  },
  {
    id: 'officials', section: 'call-up',
    asks: [ask('officials', adult), ask('pressure', adult)],
  },
  { id: 'why-you', section: 'call-up', asks: [ask('why-you', all(adult, callUpOnRecord))] },

  {
    id: 'why-refuse', section: 'task', terms: ['war-crimes'],
    asks: [
      ask('why-refuse', all(soonAdult, tied)),
      ask('belief', all(adult, answer('why-refuse').is('its-crimes', 'this-war', 'aggression', 'all-war'))),
    ],
  },
  {
    id: 'alternative', section: 'task', terms: ['alternative-service'],
    asks: [ask('refusal-acts', all(adult, tied)), ask('alternative', all(adult, tied))],
  },
  { id: 'task', section: 'task', asks: [ask('task', all(adult, tied))] },
  {
    id: 'own-part', section: 'task', painful: true,
    asks: [
      ask('other-roles', adult),
      ask('own-part', all(adult, any(answer('sent').is('yes'), answer('other-roles').is('mercenary', 'occupation-body', 'guarded-prisoners', 'security-body')))),
    ],
  },

  {
    id: 'opinions', section: 'who',
    asks: [
      ask('opinions'),
      ask('opinions-known', answer('opinions').is('public-role', 'critic', 'said-publicly', 'gave-to-other-side', 'active-abroad')),
    ],
  },
  {
    id: 'who', section: 'who',
    asks: [ask('who'), ask('who-known', answer('who').is('gay-bi', 'trans', 'banned-faith', 'minority', 'ukrainian-ties'))],
  },
  { id: 'family', section: 'who', asks: [ask('family', adult), ask('with-you', adult)] },
  { id: 'harmed', section: 'who', painful: true, asks: [ask('harmed'), ask('needs')] },

  { id: 'case', section: 'return', terms: ['wanted-list'], asks: [ask('case'), ask('false-papers', adult)] },
  {
    id: 'back', section: 'return',
    asks: [
      ask('exit', all(adult, outside)),
      ask('back', all(adult, outside)),
      ask('consulate', all(adult, outside)),
      ask('visible', all(adult, outside)),
      ask('fear', adult),
    ],
  },

  { id: 'destinations', section: 'destination', asks: [ask('destinations')] },
];

/** Every question in the order it is asked. */
export const bank = bankOf(screens);
