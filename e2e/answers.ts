import type { Answers } from '../machines/path.ts';

/** Invented people, nobody real. What is not named here they would rather not say. */

/** 41, signed for a mobilisation order at the village office, thinks the war a crime, left before the date. */
export const beekeeper: Answers = {
  army: ['russia'], 'where-now': ['ge'], age: ['over-30'], citizenship: ['none'], urgent: ['none'], claim: ['no'], 'claim-elsewhere': ['none'],
  arrived: ['over-a-year'], stay: ['lawful'], 'visa-of': ['none'], 'passed-through': ['none'], service: ['reserve'], sent: ['no'], record: ['order-slip'],
  summons: ['mobilisation-order'], 'came-how': ['in-hand'], 'can-show': ['paper', 'photo'], 'summons-date': ['autumn-2022'], 'summons-came': ['before-leaving'],
  'summons-count': ['once'], went: ['did-not-go'], officials: ['none'], pressure: ['none'], 'why-you': ['none'], 'why-refuse': ['its-crimes'],
  belief: ['none'], 'refusal-acts': ['did-not-report', 'left'], alternative: ['no-way'], task: ['fighting'], 'other-roles': ['none'], opinions: ['none'],
  who: ['none'], family: ['none'], 'with-you': ['none'], harmed: ['none'], needs: ['none'], case: ['none'], 'false-papers': ['no'], exit: ['unhindered'],
  back: ['no'], consulate: ['no'], visible: ['no'], fear: ['prison', 'front'], destinations: ['de', 'fi', 'kz'],
};

/** 20, summons and register entry, against this war, nothing stopped him asking for alternative service. */
export const student: Answers = {
  army: ['russia'], 'where-now': ['kz'], age: ['18-30'], citizenship: ['none'], urgent: ['none'], claim: ['no'], service: ['not-served'], record: ['none'],
  summons: ['conscription-summons', 'register-entry'], 'came-how': ['screen'], 'can-show': ['screenshot'], went: ['did-not-go'], officials: ['none'],
  pressure: ['none'], 'why-refuse': ['this-war'], belief: ['none'], 'refusal-acts': ['did-not-report', 'left'], alternative: ['nothing-stopped-me'],
  'other-roles': ['none'], opinions: ['none'], who: ['none'], family: ['none'], harmed: ['none'], needs: ['none'], case: ['none'], destinations: ['de', 'ge'],
};

/** 24, against all war since school, asked for alternative service, refused. */
export const luthier: Answers = {
  army: ['russia'], 'where-now': ['fi'], age: ['18-30'], service: ['not-served'], summons: ['conscription-summons'], 'came-how': ['in-hand'],
  'why-refuse': ['all-war'], belief: ['faith-or-morals', 'held-before'], 'refusal-acts': ['said-so'], alternative: ['asked-refused'], destinations: ['fi'],
};

/** 16, in Georgia without her parents, the army may reach her brothers, not her. */
export const minor: Answers = {
  army: ['russia'], 'where-now': ['ge'], age: ['under-18'], 'turning-18': ['later'], 'with-whom': ['other-adult'], citizenship: ['none'], urgent: ['none'],
  opinions: ['none'], who: ['minority'], harmed: ['none'], needs: ['none'], destinations: ['de'],
};

/** Still in Russia, in the reserve, nothing came yet. */
export const stillThere: Answers = {
  army: ['russia'], 'where-now': ['russia'], age: ['18-30'], citizenship: ['none'], service: ['reserve'], summons: ['none'], 'why-refuse': ['this-war'], destinations: ['kz'],
};

export const anotherArmy: Answers = { army: ['other'] };

/** Held, with a date of removal. */
export const detained: Answers = {
  army: ['russia'], 'where-now': ['de'], age: ['over-30'], urgent: ['detained', 'removal-decision'], claim: ['refused'], service: ['reserve'],
  summons: ['mobilisation-order'], 'why-refuse': ['this-war'],
};

/** Came home from a private army. */
export const veteran: Answers = {
  army: ['russia'], 'where-now': ['fi'], age: ['over-30'], service: ['reserve'], sent: ['yes'], 'other-roles': ['mercenary'], 'own-part': ['fought', 'present-at-killing'],
  summons: ['mobilisation-order'], 'why-refuse': ['its-crimes'], destinations: ['fi'],
};

/** Another life in every answer that could steer a request: for comparing what two people's guides ask of the server. */
export const tellingMuch: Answers = {
  army: ['russia'], 'where-now': ['de'], age: ['over-30'], citizenship: ['other-held'], 'other-country': ['fear-there'], urgent: ['deadline-soon'], claim: ['refused'],
  'claim-elsewhere': ['refusal'], service: ['contract'], contract: ['pressed'], 'kept-past-end': ['yes'], sent: ['yes'], 'left-unit': ['left'],
  'own-part': ['detention'], opinions: ['public-role'], who: ['gay-bi'], 'who-known': ['yes'], harmed: ['in-service'], needs: ['suicidal', 'trafficked'],
  case: ['leaving', 'treason'], destinations: ['de', 'kz', 'ge', 'fi'],
};
