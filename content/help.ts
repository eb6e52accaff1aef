import { answer, any, type Condition } from './conditions.ts';
import type { Country } from './country.ts';
import { fromNorthCaucasus, leftUnit } from './situations.ts';

/**
 * Who can help wherever somebody is. Nobody is endorsed; closed helpers are not listed. `when`: only worth naming for
 * these answers. The country's own helpers stand in its record.
 */
export type Helper = Country['help'][number] & { readonly id: string; readonly when?: Condition };

/** The day this list was last gone through. */
export const helpersCheckedOn = '2026-11-23';

export const helpers: readonly Helper[] = [
  {
    id: 'go-by-the-forest', name: 'Go by the Forest / «Идите лесом»',
    does: {
      en: 'Free advice by chat for people who refuse to serve: conscripts, reservists, mobilised people, soldiers. Legal and psychological help.',
      ru: 'Бесплатные советы в чате тем, кто не хочет служить: призывникам, людям в запасе, мобилизованным, военным. Юристы и психологи.',
    },
    languages: ['ru'], url: 'https://iditelesom.org/', seen: '2025-11', caution: 'fake-bots',
  },
  {
    id: 'objectors-movement', name: 'Movement of Conscientious Objectors / Движение сознательных отказчиков',
    does: {
      en: 'Advice on refusing, on alternative service and on the summons register, also for refusers at the front.',
      ru: 'Советы об отказе, об альтернативной службе и о реестре повесток, в том числе отказникам на фронте.',
    },
    languages: ['ru'], url: 'https://stoparmy.org/', seen: '2025', caution: 'foreign-agent',
  },
  {
    id: 'call-to-conscience', name: 'Call to Conscience / «Призыв к совести»',
    does: {
      en: 'Written guides on conscription, the register and complaints, kept up to date.',
      ru: 'Подробные инструкции о призыве, реестре и жалобах; их обновляют.',
    },
    languages: ['ru'], url: 'https://peaceplea.org/', seen: '2026-01',
  },
  {
    id: 'connection-ev', name: 'Connection e.V.',
    does: {
      en: 'A network in Germany for objectors and deserters from Russia, Belarus and Ukraine: advice and facts about asylum.',
      ru: 'Сеть в Германии для отказчиков и дезертиров из России, Беларуси и Украины: советы и сведения об убежище.',
    },
    languages: ['de', 'en', 'ru'], url: 'https://en.connection-ev.org/', seen: '2023',
  },
  {
    id: 'unhcr-help', name: 'UNHCR Help / УВКБ ООН',
    does: {
      en: 'Official pages on how to ask for protection in each country, some in Russian.',
      ru: 'Официальные страницы о том, как просить защиты в каждой стране; некоторые на русском.',
    },
    languages: ['en', 'ru'], url: 'https://help.unhcr.org/', seen: null,
  },
  {
    id: 'ovd-info', name: 'OVD-Info / «ОВД-Инфо»',
    does: {
      en: 'Lawyers, a hotline and guides for people persecuted inside Russia; its case database can serve as evidence.',
      ru: 'Адвокаты, горячая линия и инструкции для тех, кого преследуют в России; база дел может пригодиться как доказательство.',
    },
    languages: ['ru', 'en'], url: 'https://ovd.info/', seen: '2025-12-05', caution: 'foreign-agent',
    when: any(
      answer('where-now').is('russia', 'occupied'),
      answer('case').is('fined-speech', 'charged-speech', 'treason', 'wanted', 'ordinary-made-up'),
      answer('opinions').is('public-role', 'critic', 'said-publicly', 'gave-to-other-side'),
      answer('why-you').is('protest-arrest', 'after-opinion'),
    ),
  },
  {
    id: 'farewell-to-arms', name: 'Farewell to Arms / «Прощай, оружие»',
    does: { en: 'An association of Russian deserters that speaks for them in public.', ru: 'Объединение российских дезертиров: говорит от их имени публично.' },
    languages: ['ru', 'en', 'fr'], url: null, seen: null,
    when: leftUnit,
  },
  {
    id: 'north-caucasus-sos', name: 'North Caucasus SOS / «СК SOS»',
    does: {
      en: 'A crisis group for women, LGBT people and others in danger in the North Caucasus.',
      ru: 'Кризисная группа: помогает женщинам, ЛГБТ-людям и всем, кто в опасности на Северном Кавказе.',
    },
    languages: ['ru'], url: 'https://sksos.org/', seen: null,
    when: fromNorthCaucasus,
  },
  {
    id: 'coming-out', name: 'Coming Out / «Выход»',
    does: { en: 'Legal and other help for LGBT people.', ru: 'Юридическая и другая помощь ЛГБТ-людям.' },
    languages: ['ru', 'en'], url: 'https://comingoutspb.org/', seen: null,
    when: answer('who').is('gay-bi', 'trans'),
  },
  {
    id: 'free-buryatia', name: 'Free Buryatia Foundation / Фонд «Свободная Бурятия»',
    does: {
      en: 'Legal help for soldiers from Buryatia who refuse, and figures on losses by ethnic group.',
      ru: 'Юридическая помощь военным из Бурятии, которые отказываются воевать, и данные о потерях по народам.',
    },
    languages: ['ru', 'en'], url: null, seen: '2023-09', caution: 'undesirable',
    when: answer('who').is('minority'),
  },
  {
    id: 'the-ark', name: 'The Ark / «Ковчег»',
    does: {
      en: 'Help for people who left because of the war: legal answers, temporary housing in some cities, psychologists.',
      ru: 'Помощь уехавшим из-за войны: ответы юристов, временное жильё в некоторых городах, психологи.',
    },
    languages: ['ru'], url: 'https://kovcheg.live/', seen: '2025', caution: 'undesirable',
  },
];
