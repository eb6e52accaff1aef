import type { Source } from '../source.ts';

/** Sources of the pages beside the records: Eritrea, which the article named as a precedent, and leaving Russia. */
export const moreSources = {
  'er-01': {
    label: { en: 'Human Rights Watch on Eritrea', ru: 'Human Rights Watch об Эритрее' },
    title: '“They Are Making Us into Slaves, Not Educating Us”', publisher: 'Human Rights Watch', date: '2019-08-08',
    url: 'https://www.hrw.org/report/2019/08/08/they-are-making-us-slaves-not-educating-us/how-indefinite-conscription-restricts',
    lang: 'en', read: 'part', checkedOn: '2026-11-23',
  },
  'er-02': {
    label: { en: 'War Resisters’ International and IFOR', ru: '«Интернационал противников войны» и IFOR' },
    title: 'Submission: the 1995 Proclamation, 6 and 12 months', publisher: 'War Resisters’ International; IFOR', date: '2016-12',
    url: 'http://www.wri-irg.org/Eritrea-human-rights-committee-2016', lang: 'en', read: 'part', checkedOn: '2026-11-23',
  },
  'er-03': {
    label: { en: 'Human Rights Watch (via Eritrea Hub)', ru: 'Human Rights Watch (по публикации Eritrea Hub)' },
    title: '18 months by decree, without limit in practice', publisher: 'Eritrea Hub, after Human Rights Watch', date: '2019',
    url: 'https://eritreahub.org/eritrea-should-permit-access-to-united-nations-special-rapporteur-human-rights-watch',
    lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
  },
  'er-04': {
    label: { en: 'Voice of America (copy)', ru: '«Голос Америки» (копия)' },
    title: 'Figures on the Sawa camp; 73 interviews', publisher: 'Voice of America', date: '2019-08-09',
    url: null, lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
  },
  'er-05': {
    label: { en: 'EASO (via Martin Plaut)', ru: 'EASO (по публикации Мартина Плаута)' },
    title: '47,140 applicants in 2014', publisher: 'Martin Plaut, after EASO', date: '2015-07-08',
    url: 'https://martinplaut.wordpress.com/2015/07/08/eritrea-asylum-applications-more-than-double-in-2014/',
    lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
  },
  'er-06': {
    label: { en: 'EASO annual report (summary)', ru: 'Годовой доклад EASO (пересказ)' },
    title: '85 of 100 in 2018', publisher: 'forintegration.eu, summary of the EASO annual report', date: '2019',
    url: 'http://www.forintegration.eu/pl/the-easo-annual-report-on-the-situation-of-asylum-in-the-european-union-2018',
    lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
  },
  'er-07': {
    label: { en: 'UNHCR (via HIAS Israel)', ru: 'УВКБ ООН (по публикации HIAS Israel)' },
    title: '63 and 88 of 100, 2014 to September 2017', publisher: 'HIAS Israel, after UNHCR', date: '2018',
    url: 'https://hias.org.il/', lang: 'he', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
  },
  'lr-01': {
    label: { en: 'Charter97, after Baza', ru: '«Хартия-97» по данным Baza' },
    title: 'Exits blocked on a large scale', publisher: 'Charter97, citing Baza', date: '2025-10-10',
    url: 'https://charter97.org/ru/news/2025/10/10/658787/', lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'partisan',
  },
  'lr-02': {
    label: { en: 'Holod; Focus', ru: '«Холод»; «Фокус»' },
    title: 'First stop at the border, with a comment of the objectors’ movement', publisher: 'Holod; Focus', date: '2025-09-12',
    url: 'https://holod.media/2025/09/12/vyezd-za-graniczu/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
  },
  'lr-03': {
    label: { en: 'iguides, after Baza', ru: 'iguides по данным Baza' },
    title: 'Restrictions after a no-show', publisher: 'iguides, citing Baza', date: '2026-03-04',
    url: 'https://www.iguides.ru/main/other/reestr_elektronnykh_povestok_zarabotal_v_polnuyu_silu/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
  },
  'lr-04': {
    label: { en: 'Primpress', ru: 'Primpress' },
    title: 'The ban from the day of posting (amendment of 2023)', publisher: 'Primpress', date: '2023-07',
    url: 'https://primpress.ru/article/103369', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
  },
  'lr-06': {
    label: { en: 'Spektr', ru: '«Спектр»' },
    title: 'Who must hand in a passport', publisher: 'Spektr', date: '2023',
    url: 'https://spektr.press/pasport-na-stol-kogo-kosnetsya-zakon-ob-izyatii-zagranpasportov-i-stoit-li-bespokoitsya-ob-etom-za-predelami-rf-razbor',
    lang: 'ru', read: 'part', checkedOn: '2026-11-23',
  },
  'lr-07': {
    label: { en: 'Radio Svoboda (Ukraine)', ru: '«Радио Свобода» (Украина)' },
    title: 'Rules in force on 11 December 2023; consulates', publisher: 'Radio Svoboda', date: '2023-12-11',
    url: 'https://www.radiosvoboda.org/a/news-hromadiany-rosii-zakordonni-pasporty/32726055.html', lang: 'uk', read: 'part', checkedOn: '2026-11-23',
  },
  'lr-08': {
    label: { en: 'tehnowar.ru', ru: 'tehnowar.ru' },
    title: 'Draft rule on passports after an electronic summons', publisher: 'tehnowar.ru', date: '2024-06',
    url: 'https://tehnowar.ru/473768-MID-RF-nameren-zapretity-vydachu-zagranpasportov-rossiyanamkotorym-vydali-elektronnye-povestki-v-armiyu.html',
    lang: 'ru', read: 'part', checkedOn: '2026-11-23',
  },
  'lr-09': {
    label: { en: 'Interview with the lawyer A. Burakova', ru: 'Интервью с юристом А. Бураковой' },
    title: 'Do not go to Russia for a passport', publisher: 'telegra.ph', date: '2025-08',
    url: 'https://telegra.ph/Ne-nado-radi-pasporta-ehat-v-Rossiyu-08-16', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
  },
  'lr-10': {
    label: { en: 'Report whose publisher our copy does not show', ru: 'Материал, в копии которого издание не указано' },
    title: 'Refusal of passports as a form of repression', publisher: 'Not shown in the copy read', date: null,
    url: null, lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
  },
  'lr-11': {
    label: { en: 'Another report whose publisher our copy does not show', ru: 'Ещё один материал, в копии которого издание не указано' },
    title: 'Internal passports of nine emigrants cancelled (2025 or later)', publisher: 'Not shown in the copy read', date: null,
    url: null, lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
  },
  'lr-kg-01': {
    label: { en: 'Mediazona (copy)', ru: '«Медиазона» (копия)' },
    title: 'How Kyrgyzstan’s security service hands over Russians', publisher: 'Mediazona', date: '2023-06-20',
    url: 'https://zona.media/article/2023/06/20/gknb', lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
  },
  'lr-kg-03': {
    label: { en: 'The Guardian, on Freedom House (copy)', ru: 'The Guardian о данных Freedom House (копия)' },
    title: 'Long arm of Russia: the Freedom House count', publisher: 'The Guardian', date: '2025-01',
    url: 'https://planetarycitizens.org/long-arm-russia-putin-critics-in-exile', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
  },
  'lr-kg-12': {
    label: { en: 'BBC Russian (copy)', ru: 'Русская служба Би-би-си (копия)' },
    title: 'Trapped in the CSTO states', publisher: 'Daily Truth; BBC Russian', date: '2023',
    url: 'https://informedia.news/?p=5844', lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
  },
  'lr-hb-07': {
    label: { en: 'Current Time', ru: '«Настоящее время»' },
    title: 'Free Buryatia Foundation declared undesirable', publisher: 'Current Time', date: '2023-09',
    url: 'https://www.currenttime.tv/a/svobodnaya-buryatiya-nezhelatelnaya-organizatsiya/32574730.html', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
  },
  'lr-hb-09': {
    label: { en: 'Meduza', ru: '«Медуза»' },
    title: 'OVD-Info after the loss of rouble donations', publisher: 'Meduza', date: '2025-12-05',
    url: 'https://meduza.io/feature/2025/12/05/donat-iz-rossii-v-2025-godu-eto-zhest-eto-vozmozhnost-vyrazit-nesoglasie',
    lang: 'ru', read: 'part', checkedOn: '2026-11-23',
  },
} as const satisfies Record<string, Source>;
