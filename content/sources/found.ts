import type { Source } from '../source.ts';

/**
 * Sources found for the rows of the law the dossier had none for. The opening of the stored page was read, not the whole page;
 * the comment above each is the sentence it carries and, after "Limit" what it does not.
 */
export const foundSources = {
  // called-to-clarify-data: men in 43 regions were summoned to update their data; one reservist in Tyumen region was sent to a
  // training camp as soon as he reported. Limit: lawyers there expect contracts and mobilisation to follow, no such case is told.
  'ru-data-summons': {
    label: {
      en: 'Radio Free Europe/Radio Liberty (via Eurasia Review)',
      ru: 'Радио Свободная Европа / Радио Свобода (по публикации Eurasia Review)',
    },
    title: 'Wave of military summonses raises fears of another Russian mobilization drive',
    publisher: 'RFE/RL, via Eurasia Review',
    date: '2023-03-27',
    url: 'https://www.eurasiareview.com/27032023-wave-of-military-summonses-raises-fears-of-another-russian-mobilization-drive/',
    lang: 'en', read: 'part', checkedOn: '2026-11-24', caution: 'mirror',
  },
  // called-to-clarify-data: of those summoned for "data verification", men in Ulyanovsk were offered contracts on the spot.
  // Limit: "offered", in at least one case; no pressure is reported.
  'ru-data-contract': {
    label: { en: 'The Moscow Times', ru: 'The Moscow Times' },
    title: 'Russians issued military summonses for ‘data verification’ – reports',
    publisher: 'The Moscow Times',
    date: '2023-08-16',
    url: 'https://www.themoscowtimes.com/2023/08/16/russians-issued-military-summonses-for-data-verification-reports-a82161',
    lang: 'en', read: 'part', checkedOn: '2026-11-24',
  },
  // liable-in-reserve: the Defence Ministry on whom the 2022 mobilisation takes: men of the reserve by rank and age, women with a
  // listed military specialty (medics) too. Limit: its ages (35, 50, 55) were the first to be called, not the limit, and have risen
  // since (ru-reserve-ages); the stored page shows no date.
  'ru-reserve-liable': {
    label: { en: 'Sever.Realii (RFE/RL), on the Defence Ministry', ru: '«Север.Реалии» о разъяснениях Минобороны' },
    title: 'Кого и как будут мобилизовать. Разъяснения Минобороны',
    publisher: 'Sever.Realii (RFE/RL)',
    date: null,
    url: 'https://www.severreal.org/amp/kogo-i-kak-budut-mobilizovat-razyasneniya-minoborony/32046664.html',
    lang: 'ru', read: 'part', checkedOn: '2026-11-24',
  },
  // liable-in-reserve: a law of July 2023 raises the ages at which the three classes of the reserve end from 35, 45 and 50 to 40, 50 and
  // 55 (soldiers, sergeants), step by step between 2024 and 2028: until 51 in 2024, until 52 in 2025; officers to 60, 65, 70.
  'ru-reserve-ages': {
    label: { en: 'Warsaw Institute, Russia Monitor', ru: 'Варшавский институт, обзор Russia Monitor' },
    title: 'Russian State Duma raises maximum age for military reservists',
    publisher: 'Warsaw Institute (Russia Monitor Monthly)',
    date: '2023-07',
    url: 'https://issuu.com/warsawinstitute/docs/russi_monitor_monthly_07-2023-strony/s/31151830',
    lang: 'en', read: 'part', checkedOn: '2026-11-24',
  },
  // liable-in-reserve, woman-or-medic: women trained in medicine, communications and other listed fields are in the third class of
  // the reserve, to 45 (officers to 50); medics were called "en masse" in September 2022.
  'ru-reserve-women': {
    label: { en: 'Meduza (repost)', ru: '«Медуза» (перепечатка)' },
    title: '‘The only good thing…’ How Russia’s mobilization affects women and transgender people',
    publisher: 'Meduza (repost on ukraine-solidarity.eu)',
    date: '2022-09',
    url:
      'https://ukraine-solidarity.eu/russian-feminist-movement/russian-feminist-movement/the-only-good-thing-is-that-they-wont-grab-me-off-the-street-how-russias-mobilization-affects-women-and-transgender-people',
    lang: 'en', read: 'part', checkedOn: '2026-11-24', caution: 'mirror',
  },
  // named-in-a-list: after a leak, police came to at least 170 people whose names were in it: donors, registered supporters, mere
  // subscribers. Limit: 2021, before the war; visits and questioning, not prosecutions.
  'ru-leaks': {
    label: { en: 'Meduza', ru: '«Медуза»' },
    title: 'Knock, knock. In late-night visits, officials in Moscow show up at the homes of Navalny supporters identified in data leaks',
    publisher: 'Meduza',
    date: '2021-08-18',
    url: 'https://meduza.io/en/feature/2021/08/18/knock-knock',
    lang: 'en', read: 'part', checkedOn: '2026-11-24',
  },
  // named-in-a-list: of 406 people named on the register of "foreign agents", 86 were under criminal investigation, 76 of them wanted.
  'ru-agents': {
    label: { en: 'The Moscow Times, on figures of Vyorstka', ru: 'The Moscow Times по данным «Вёрстки»' },
    title: 'Criminal cases against ‘foreign agents’ doubled in 2023 – Vyorstka',
    publisher: 'The Moscow Times',
    date: '2024-02-28',
    url: 'https://www.themoscowtimes.com/2024/02/28/criminal-cases-against-foreign-agents-doubled-in-2023-vyorstka-a84281',
    lang: 'en', read: 'part', checkedOn: '2026-11-24',
  },
  // traceable, harm-traceable: at least 114 criminal cases in 49 regions over donations to the Anti-Corruption Foundation, built on
  // bank data, against ordinary people too. Limit: over 80% of the 79 sentences were not prison.
  'ru-donors': {
    label: { en: 'Mediazona', ru: '«Медиазона»' },
    title: 'Over 100 criminal cases launched for donations to Navalny’s foundation',
    publisher: 'Mediazona',
    date: '2025-10-15',
    url: 'https://en.zona.media/article/2025/10/15/donors',
    lang: 'en', read: 'part', checkedOn: '2026-11-24',
  },
  // trait-is-known: at least 42 police raids on queer-friendly venues in 2024, papers checked while guests lay on the floor; police keep
  // informal lists of LGBT people. Limit: the single database was only planned.
  'ru-lgbt-raids': {
    label: { en: 'Novaya Gazeta Europe', ru: '«Новая газета Европа»' },
    title: 'Russia mulls creation of databases to track LGBT people and sex workers',
    publisher: 'Novaya Gazeta Europe',
    date: '2025-01-28',
    url: 'https://novayagazeta.eu/articles/2025/01/28/russia-mulls-creation-of-databases-to-track-lgbt-people-and-sex-workers-en-news',
    lang: 'en', read: 'part', checkedOn: '2026-11-24',
  },
  // AGAINST trait-is-known and harm-gay-or-bi in the UK: lesbian, gay and bisexual people in general face no real risk from the state
  // for their orientation alone; people from the North Caucasus, trans people and public advocates are likely to.
  'uk-cpin-lgbt': {
    label: { en: 'UK Home Office on LGBT people in Russia', ru: 'МВД Великобритании о положении ЛГБТ в России' },
    title: 'Country policy and information note: sexual orientation and gender identity and expression, Russia, June 2025, version 2.0',
    publisher: 'UK Home Office',
    date: '2025-06-12',
    url:
      'https://www.gov.uk/government/publications/russia-country-policy-and-information-notes/country-policy-and-information-note-sexual-orientation-and-gender-identity-and-expression-june-2025-accessible',
    lang: 'en', read: 'part', checkedOn: '2026-11-24',
  },
  // punishable-act, traceable: 848 people were defendants in anti-war cases by 20 February 2024, at least 267 of them imprisoned, most
  // often over videos, posts, comments and chat messages.
  'ru-speech-numbers': {
    label: { en: 'OVD-Info', ru: '«ОВД-Инфо»' },
    title: 'Persecution of the anti-war movement report: two years into Russia’s full-scale invasion of Ukraine',
    publisher: 'OVD-Info',
    date: '2024-02',
    url: 'https://en.ovdinfo.org/persecution-anti-war-movement-report-two-years-russias-full-scale-invasion-ukraine',
    lang: 'en', read: 'part', checkedOn: '2026-11-24',
  },
  // punishable-act, later figures: in 2025 new political cases fell back to the pre-war number, while the average term rose from 6 years
  // (2021) to 8 and sentences were three times the pre-war number; OVD-Info does not read this as a softening.
  'ru-speech-2025': {
    label: { en: 'OVD-Info', ru: '«ОВД-Инфо»' },
    title: 'Репрессии в России в 2025 году. Обзор ОВД-Инфо',
    publisher: 'OVD-Info',
    date: '2025-12-18',
    url: 'https://reports.ovd.info/repressii-v-rossii-v-2025-godu-obzor-ovd-info',
    lang: 'ru', read: 'part', checkedOn: '2026-11-24',
  },
  // from-north-caucasus and its likes: people returned to the North Caucasus (Chechens, Dagestanis, Ingush) risk arrest or abduction,
  // torture and forced conscription. Limit: a press release; forced recruitment itself is documented mostly for Chechnya.
  'ru-nc-pressure': {
    label: { en: 'Amnesty International', ru: 'Amnesty International' },
    title: 'Europe: halt returns of people from the North Caucasus to Russia where they are at risk of torture and abuse',
    publisher: 'Amnesty International',
    date: '2024-01-18',
    url:
      'https://www.amnesty.org/en/latest/news/2024/01/europe-halt-returns-of-people-from-the-north-caucasus-to-russia-where-they-are-at-risk-of-torture-and-abuse/',
    lang: 'en', read: 'part', checkedOn: '2026-11-24',
  },
  // active-abroad: refugee status for a Russian who left without having been persecuted, for what he published in Germany; his steady
  // activity over years showed it was not done for the claim. Limit: he was known to the police before he left.
  'vg-goettingen-2022': {
    label: { en: 'Göttingen Administrative Court, 1 A 14/22 (asyl.net)', ru: 'Административный суд Гёттингена, 1 A 14/22 (asyl.net)' },
    title: 'VG Göttingen 1 A 14/22, M30779 (editors’ head-notes read)',
    publisher: 'VG Göttingen; asyl.net',
    date: '2022-06-17',
    url: 'https://asyl.net/rsdb/m30779',
    lang: 'de', read: 'part', checkedOn: '2026-11-24',
  },
} as const satisfies Record<string, Source>;
