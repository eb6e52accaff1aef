import { optionsIn } from './options.ts';

export { type Unknown, unknowns } from './options.ts';

/**
 * What can be answered: every question with its options, and nothing else. When a question is asked stands in
 * `questions.ts`, its words in `messages/`. A `many` question can also be answered `none`; every question can
 * be answered `unsure` and `rather-not-say`.
 */
const one = <const O extends readonly string[]>(...options: O) => ({ kind: 'one', options }) as const;
const many = <const O extends readonly string[]>(...options: O) => ({ kind: 'many', options }) as const;

/** The states with a record of their own, by ISO code, in the order of the alphabet of codes. */
export const countryCodes = [
  'am', 'ca', 'cz', 'de', 'ee', 'es', 'fi', 'fr', 'gb', 'ge', 'il', 'kg',
  'kz', 'lt', 'lv', 'mn', 'nl', 'no', 'pl', 'rs', 'se', 'tr', 'us',
] as const;
export type CountryCode = (typeof countryCodes)[number];

export const vocabulary = {
  army: one('russia', 'other'),

  'where-now': one('russia', 'occupied', ...countryCodes, 'eu-other', 'elsewhere'),
  age: one('under-18', '18-30', 'over-30'),
  'turning-18': one('soon', 'later'),
  'with-whom': one('parent-or-guardian', 'other-adult', 'alone'),
  citizenship: many('other-held', 'other-could-get', 'other-lost', 'imposed-russian', 'new-russian', 'protected-elsewhere'),
  'other-country': one('live-safely', 'fear-there', 'cannot-enter'),
  urgent: many('detained', 'removal-decision', 'airport', 'deadline-soon'),
  claim: one('no', 'waiting', 'refused'),
  'claim-elsewhere': many('fingerprints', 'claim', 'refusal'),
  arrived: one('under-1-month', '1-to-3-months', '3-to-12-months', 'over-a-year'),
  stay: one('lawful', 'ends-soon', 'ended'),
  'visa-of': one('none', 'cz', 'de', 'ee', 'es', 'fi', 'fr', 'lt', 'lv', 'nl', 'no', 'pl', 'se', 'other-schengen', 'other'),
  'passed-through': many(...countryCodes, 'eu-other', 'elsewhere'),

  service: one('no-tie', 'not-served', 'conscript', 'reserve', 'reserve-contract', 'mobilised', 'contract', 'woman-specialty'),
  contract: one('none', 'before-war', 'freely-since', 'pressed', 'deceived'),
  'kept-past-end': one('yes', 'no'),
  sent: one('yes', 'no'),
  'left-unit': one('left', 'still-counted', 'discharged'),
  record: many('order-slip', 'wanted-specialty', 'medic', 'category-v', 'category-d', 'over-age', 'student', 'family-exempt', 'job-exempt'),

  summons: many(
    'mobilisation-order', 'conscription-summons', 'register-entry', 'data-summons', 'medical-summons',
    'training-summons', 'attempted-delivery',
  ),
  'came-how': one('in-hand', 'relative', 'door', 'employer', 'telephone', 'screen'),
  'can-show': many('paper', 'photo', 'extract', 'screenshot', 'witness'),
  'summons-date': one('before-mobilisation', 'autumn-2022', 'later'),
  'summons-came': one('before-leaving', 'after-leaving'),
  'summons-count': one('once', 'several'),
  went: one('not-yet-due', 'did-not-go', 'went-released', 'went-taken'),
  officials: many('came-once', 'came-again', 'threatened', 'pressed-family', 'pressed-employer', 'called-traitor'),
  pressure: many('told-to-volunteer', 'papers-threatened', 'front-or-jail'),
  'why-you': many('protest-arrest', 'after-opinion', 'swept-others-spared', 'swept-everyone'),

  'why-refuse': many('its-crimes', 'this-war', 'aggression', 'all-war', 'own-people', 'will-not', 'afraid', 'economic', 'not-against'),
  belief: many('faith-or-morals', 'held-before', 'peace-church', 'would-do-civil', 'speaks-against'),
  'refusal-acts': many('did-not-report', 'left', 'said-so'),
  alternative: one(
    'asked-refused', 'asked-punished', 'asked-waiting', 'granted', 'too-late', 'never-told', 'no-way',
    'afraid-to-ask', 'nothing-stopped-me',
  ),
  task: many('fighting', 'medic-rear', 'documented-unit'),
  'other-roles': many('mercenary', 'occupation-body', 'guarded-prisoners', 'security-body'),
  'own-part': many('fought', 'saw-or-refused', 'detention', 'present-at-killing', 'rather-tell-lawyer'),

  opinions: many('public-role', 'critic', 'said-publicly', 'gave-to-other-side', 'active-abroad', 'private'),
  'opinions-known': many('own-name', 'named-in-list', 'punishable-now', 'mainly-for-claim'),
  who: many('gay-bi', 'trans', 'banned-faith', 'minority', 'north-caucasus', 'ukrainian-ties', 'abuse-in-army'),
  'who-known': one('yes', 'no'),
  family: many('critic', 'refuser', 'pressed', 'pressed-over-opinions'),
  'with-you': many('partner-or-children', 'family-with-status', 'long-residence'),
  harmed: many('for-refusing', 'in-service', 'outside', 'others-like-me'),
  needs: many('trauma', 'suicidal', 'trafficked', 'seriously-ill', 'children'),

  case: many('evading', 'leaving', 'fined-speech', 'charged-speech', 'treason', 'wanted', 'ordinary', 'ordinary-made-up'),
  'false-papers': one('no', 'yes'),
  exit: one('unhindered', 'questioned', 'stopped'),
  back: one('no', 'yes', 'planned'),
  consulate: one('no', 'yes', 'planned'),
  visible: one('yes', 'no'),
  fear: many('prison', 'front', 'violence', 'new-wave', 'local-officials'),

  destinations: many(...countryCodes),
} as const;

export type QuestionId = keyof typeof vocabulary;
type Listed<Q extends QuestionId> = (typeof vocabulary)[Q]['options'][number];
/** An option a condition may name: a listed one or, of a `many` question, `none`. */
export type Option<Q extends QuestionId = QuestionId> = Q extends QuestionId
  ? (typeof vocabulary)[Q]['kind'] extends 'many'
    ? Listed<Q> | 'none'
    : Listed<Q>
  : never;

export const questionIds = Object.keys(vocabulary) as QuestionId[];

/** All options of a question in the order they are offered, the unknowns last. */
export const optionsOf = (question: QuestionId): readonly string[] => optionsIn(vocabulary[question]);
