import { daysAfter } from './freshness.ts';
import type { Statement } from './gaps.ts';
import type { Said } from './locales.ts';

/** What is publicly known about leaving Russia. Never a route, never how to pass a check, never a reason to log in anywhere. */
export type LeavingPart = { readonly id: string; readonly title: Said; readonly facts: readonly Statement[] };

const checkedOn = '2026-11-23';

const parts: readonly LeavingPart[] = [
  {
    id: 'in-law',
    title: { en: 'Where someone in Russia stands in law', ru: 'Что говорит право о тех, кто ещё в России' },
    facts: [
      {
        id: 'not-yet-a-refugee', asOf: '2017-03-07', confidence: 'medium', recalled: true, sources: ['conv-1951#1', 'x-and-x'],
        says: {
          en: 'Someone still in Russia is not yet a refugee in law. Embassies take no claims for asylum.',
          ru: 'Тот, кто ещё в России, в глазах права пока не беженец. Посольства просьб об убежище не принимают.',
        },
      },
    ],
  },
  {
    id: 'exit-ban',
    title: { en: 'The ban on leaving, and the register', ru: 'Запрет на выезд и реестр' },
    facts: [
      {
        id: 'what-a-summons-brings', asOf: '2026-03-04', confidence: 'high', sources: ['lr-03', 'lr-04'],
        says: {
          en: 'By Russian law (53-FZ, article 7.1) a summons in the register brings a ban on leaving. After 20 days without appearing come more limits: on driving, registering a car, self-employment, property and loans.',
          ru: 'По закону 53-ФЗ (статья 7.1) повестка в реестре влечёт запрет на выезд. Через 20 дней неявки добавляются другие ограничения: на вождение, регистрацию машины, самозанятость, недвижимость и кредиты.',
        },
      },
      {
        id: 'when-it-starts', asOf: '2025-10-10', confidence: 'medium', vital: true, sources: ['lr-01', 'lr-04', 'ru-reg-2023', 'ru-reg-baza'],
        says: {
          en: 'The ban starts on the day the summons is posted in the register. So say the amendment of 2023 and reports of October 2025. It is safer to reckon with this.',
          ru: 'Запрет начинается в день, когда повестка появилась в реестре. Так — по поправке 2023 года и сообщениям октября 2025 года. Надёжнее исходить из этого.',
        },
        disputed: {
          asOf: '2025-09-30', sources: ['ru-reg-mt'],
          says: {
            en: 'The ban comes later: a summons counts as served seven days after it is posted, and the ban follows for those who do not appear.',
            ru: 'Запрет наступает позже: повестка считается вручённой через семь дней после размещения, а запрет ждёт тех, кто не явился.',
          },
        },
      },
      {
        id: 'first-stop', asOf: '2025-09-12', confidence: 'high', sources: ['lr-02', 'ru-reg-stop'],
        says: {
          en: 'The first stop we know of was at Moscow’s Sheremetyevo airport on 11 September 2025. A man of 28 had been sent an electronic summons on 8 September, for a medical check in October. Border officers said that only the draft office lifts the ban.',
          ru: 'Первый известный нам случай — в московском аэропорту Шереметьево 11 сентября 2025 года. Мужчине 28 лет 8 сентября пришла электронная повестка на медкомиссию в октябре. Пограничники сказали, что снять запрет может только военкомат.',
        },
      },
      {
        id: 'how-far-it-reaches', asOf: '2026-03-04', confidence: 'medium', sources: ['lr-01', 'lr-03'],
        says: {
          en: 'In autumn 2025 summonses were officially electronic only in Moscow, Mari El, Ryazan and Sakhalin; reports spoke of wider use. By March 2026 automatic limits were reported in Kaliningrad, Chelyabinsk, Krasnodar, Krasnoyarsk and Kuzbass too. How it stands across Russia in late 2026 is not known to us.',
          ru: 'Осенью 2025 года официально только электронными повестки были в Москве, Марий Эл, Рязанской области и на Сахалине. Писали и о более широком применении. К марту 2026 года об автоматических ограничениях сообщали в Калининграде, Челябинске, Краснодаре, Красноярске и Кузбассе. Как обстоит дело по всей России в конце 2026 года, мы не знаем.',
        },
      },
      {
        id: 'whom-it-covers', asOf: '2026', confidence: 'low', recalled: true, sources: [],
        says: {
          en: 'It is chiefly about men of 18 to 30 who have a summons. People in the reserve and the mobilised may face other limits. How the register treats them needs a check.',
          ru: 'Речь прежде всего о мужчинах от 18 до 30 лет, которым пришла повестка. У людей в запасе и у мобилизованных могут быть другие ограничения. Как к ним относится реестр, нужно проверить.',
        },
      },
      {
        id: 'all-year', asOf: '2026-01', confidence: 'high', sources: ['ru-yearround', 'ru-signed'],
        says: {
          en: 'Since 1 January 2026 summonses and draft boards run all year. No season is safe.',
          ru: 'С 1 января 2026 года повестки приходят, а призывные комиссии работают круглый год. Безопасного сезона нет.',
        },
      },
      {
        id: 'how-it-is-lifted', asOf: '2025-09-12', confidence: 'medium', sources: ['lr-02'],
        says: {
          en: 'A counselling group says that the ban ends when someone appears at the draft office, or through an appeal or a court. We found no figures on how appeals end. This is no advice to go there: ask a lawyer or such a group first.',
          ru: 'По словам одной из консультирующих организаций, запрет снимают после явки в военкомат либо по жалобе или через суд. Данных о том, чем кончаются жалобы, мы не нашли. Это не совет туда идти: сначала спросите юриста или такую организацию.',
        },
      },
      {
        id: 'other-bans', asOf: '2023', confidence: 'high', sources: ['lr-06'],
        says: {
          en: 'There are other bans on leaving: for debts, a criminal case, access to secrets, bankruptcy, or work in the security services.',
          ru: 'Есть и другие запреты на выезд: из-за долгов, уголовного дела, допуска к тайне, банкротства, работы в спецслужбах.',
        },
      },
    ],
  },
  {
    id: 'passports',
    title: { en: 'Passports', ru: 'Паспорта' },
    facts: [
      {
        id: 'handing-in', asOf: '2023-12-11', confidence: 'high', sources: ['lr-06', 'lr-07'],
        says: {
          en: 'Since 11 December 2023 people under an exit ban must hand in the passport for travel abroad within five working days; abroad this is done at a consulate. Otherwise it becomes invalid and can be taken at the border. For conscripts this formally follows a decision of the draft board and a notice. Before any contact with a consulate it is best to ask a lawyer.',
          ru: 'С 11 декабря 2023 года те, кому запрещён выезд, должны за пять рабочих дней сдать загранпаспорт; за границей это делают через консульство. Иначе он становится недействительным, и его могут изъять на границе. Для призывников эта обязанность формально наступает после решения комиссии и уведомления. До любого обращения в консульство лучше спросить юриста.',
        },
      },
      {
        id: 'no-new-passport', asOf: '2025', confidence: 'medium', sources: ['lr-08', 'lr-10', 'ru-pass-draft'],
        says: {
          en: 'Refusing a new passport to people who are summoned or wanted is reported as a means of pressure. In 2024 the Foreign Ministry drafted a rule to refuse after an electronic summons. Whether it was adopted is not known to us.',
          ru: 'Сообщают, что тем, кого вызвали или разыскивают, не дают новый паспорт, чтобы надавить. В 2024 году МИД подготовил правило отказывать после электронной повестки. Принято ли оно, мы не знаем.',
        },
      },
      {
        id: 'cancelled-internal-passports', asOf: '2025', confidence: 'medium', sources: ['lr-11'],
        says: {
          en: 'The internal passports of at least nine emigrants were cancelled, says a report without a date, of 2025 or later. One followed a request at a consulate.',
          ru: 'По меньшей мере у девяти эмигрантов аннулировали внутренние паспорта, говорится в материале без даты, 2025 года или позже. Один раз — после обращения в консульство.',
        },
      },
      {
        id: 'not-for-a-passport', asOf: '2025-08', confidence: 'medium', sources: ['lr-09'],
        says: {
          en: 'A lawyer’s advice to those abroad: do not travel to Russia for a passport.',
          ru: 'Совет юриста тем, кто за границей: не ездить за паспортом в Россию.',
        },
      },
    ],
  },
  {
    id: 'neighbours',
    title: { en: 'Easy entry is not safety', ru: 'Легко въехать — не значит быть в безопасности' },
    facts: [
      {
        id: 'internal-passport', asOf: '2025-01', confidence: 'high', vital: true, sources: ['lr-kg-01', 'lr-kg-03', 'lr-kg-12', 'am-22', 'am-03', 'am-06'],
        says: {
          en: 'Armenia, Kazakhstan and Kyrgyzstan let Russians in with an internal passport; Armenia’s list of papers was changing in March 2026. All states of the CSTO share data on wanted people with Russia. Kazakhstan and Kyrgyzstan have handed people over. In Gyumri, in Armenia, the Russian military took away two men who had left the army, in December 2023 and April 2024. Travelling on needs a passport for travel abroad.',
          ru: 'Армения, Казахстан и Кыргызстан впускают россиян по внутреннему паспорту; в Армении в марте 2026 года список документов меняли. Все страны ОДКБ обмениваются с Россией данными о розыске. Казахстан и Кыргызстан уже передавали ей людей. В Армении, в Гюмри, российские военные забрали двоих, кто ушёл из армии, — в декабре 2023 и в апреле 2024 года. Чтобы ехать дальше, нужен загранпаспорт.',
        },
      },
    ],
  },
  {
    id: 'devices-and-help',
    title: { en: 'Devices, and whom to ask', ru: 'Устройства и у кого спросить' },
    facts: [
      {
        id: 'phone-checks', asOf: '2025', confidence: 'low', recalled: true, sources: [],
        says: {
          en: 'There are public reports of phones being looked through at the Russian border.',
          ru: 'Есть открытые сообщения о том, что на российской границе просматривают телефоны.',
        },
      },
      {
        id: 'contact-can-be-risky', asOf: '2025-12-05', confidence: 'high', sources: ['lr-hb-07', 'lr-hb-09'],
        says: {
          en: 'Some groups that advise are banned in Russia as “undesirable” or labelled “foreign agents”. Taking part in an “undesirable” group or paying it is punished there, and contact can be risky. The page “Who can help” says which ones.',
          ru: 'Некоторые организации, которые дают советы, в России объявлены «нежелательными» или «иностранными агентами». За участие в «нежелательной» и деньги для неё там наказывают, и даже связываться бывает опасно. Какие это организации, сказано на странице «Кто может помочь».',
        },
      },
    ],
  },
];

/** All of it is about a border: it is looked at anew every three months. */
export const leaving: readonly LeavingPart[] = parts.map((part) => ({
  ...part,
  facts: part.facts.map((fact) => ({ reviewBy: daysAfter(checkedOn, 90), ...fact })),
}));
