import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { anyCase, callUpOnRecord, exCombatant, inUniform, leftUnit } from '../situations.ts';

const here = answer('where-now').is('us');
/** Whom the army could take on return; people with no duty to serve are left out. */
const liable = answer('service').is('not-served', 'conscript', 'reserve', 'reserve-contract', 'mobilised', 'contract');
const facingRemoval = any(answer('claim').is('refused'), answer('urgent').is('detained', 'removal-decision'));

export const us = defineCountry({
  code: 'us',
  name: { en: 'United States', ru: 'США' },
  within: { en: 'in the United States', ru: 'в США' },
  regime: 'us',
  checkedOn: '2026-11-23',

  entry: {
    is: 'limited',
    says: {
      en: 'A visa is needed, and Russians must ask for it in a third country. Immigrant visas for Russians have been paused since 21 January 2026.',
      ru: 'Нужна виза, и просить её приходится в третьей стране. Иммиграционные визы россиянам не выдают с 21 января 2026 года.',
    },
    asOf: '2026-01-21',
    sources: ['us-12', 'us-13'],
  },
  access: {
    is: 'inland-in-practice',
    says: {
      en: 'Asylum can be asked for inside the country, within one year of arrival. Asking at the Mexican border has in practice been closed since 2025.',
      ru: 'Попросить убежища можно внутри страны — в течение года после приезда. На границе с Мексикой это с 2025 года на деле закрыто.',
    },
    asOf: '2025-12-28',
    sources: ['us-law', 'us-11'],
  },
  practice: {
    is: 'mixed',
    says: {
      en: 'Until 2024 immigration courts protected about 85 of 100 Russians. Since 2025 detention, refusals and removals have grown; we found no newer rate.',
      ru: 'До 2024 года иммиграционные суды давали защиту примерно 85 россиянам из 100. С 2025 года стало больше задержаний, отказов и высылок; новых данных мы не нашли.',
    },
    asOf: '2026-02',
    sources: ['us-18', 'us-03', 'us-16', 'us-20'],
  },
  pushback: {
    is: 'documented-for-others',
    says: {
      en: 'The closure of the southern border covers every nationality. We found no named Russian who was turned back there.',
      ru: 'Южная граница закрыта для просящих убежища из любой страны. Случая, когда там развернули конкретного россиянина, мы не нашли.',
    },
    asOf: '2025-12-28',
    sources: ['us-11'],
  },
  returnRisk: {
    is: 'documented-removals',
    says: {
      en: 'Between June 2025 and January 2026 groups of Russians were flown to Moscow four or five times. A deserter and an activist were arrested on arrival.',
      ru: 'С июня 2025 года по январь 2026-го россиян четыре или пять раз группами отправляли в Москву. Дезертира и активиста там сразу арестовали.',
    },
    asOf: '2026-01-25',
    sources: ['us-01', 'us-02', 'us-04', 'us-15', 'us-17'],
  },

  facts: [
    // Entry
    {
      id: 'visas', topic: 'entry', asOf: '2026-01-21', confidence: 'high', sources: ['us-12', 'us-13'],
      says: {
        en: 'A visa is needed. Since 2021 routine visas have not been issued in Russia. Visitor, student and work visas are issued in other countries.',
        ru: 'Нужна виза. Обычные визы с 2021 года в России не выдают. Гостевые, студенческие и рабочие визы оформляют в других странах.',
      },
    },
    {
      id: 'visa-posts', topic: 'entry', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Posts that take Russians are Warsaw, Astana and others. This needs a check.',
        ru: 'Россиян принимают, например, в Варшаве и Астане. Это надо проверить.',
      },
    },
    {
      id: 'immigrant-visas-paused', topic: 'entry', asOf: '2026-01-21', reviewBy: '2026-04-21', confidence: 'high', sources: ['us-12', 'us-13', 'us-14'],
      says: {
        en: 'Since 21 January 2026 immigrant visas are not issued to people of 75 nationalities, Russians among them. No end date is set. People with a second passport of a state not on the list are exempt.',
        ru: 'С 21 января 2026 года иммиграционные визы не выдают гражданам 75 стран, в том числе России. Срок не назван. Тех, у кого есть второе гражданство страны не из списка, это не касается.',
      },
    },
    {
      id: 'not-on-the-ban-list', topic: 'entry', asOf: '2026-01-09', confidence: 'high', sources: ['us-09', 'us-10'],
      says: {
        en: 'Russia was not on the travel-ban lists of June 2025 and December 2025.',
        ru: 'В списках стран с запретом на въезд от июня и декабря 2025 года России не было.',
      },
    },
    {
      id: 'southern-border', topic: 'entry', asOf: '2025-12-28', confidence: 'high', sources: ['us-11'],
      says: {
        en: 'Appointments for asylum through the CBP One app ended in early 2025. Asking at the Mexican border is closed in practice. After a failed interview about fear comes expedited removal.',
        ru: 'Запись на прошение об убежище через приложение CBP One прекратили в начале 2025 года. На границе с Мексикой попросить убежища на деле нельзя. Если на собеседовании о страхе человеку не поверили, его высылают в ускоренном порядке.',
      },
    },
    {
      id: 'resettlement-ceiling', topic: 'entry', asOf: '2026-01-14', confidence: 'high', sources: ['us-14'],
      says: {
        en: 'The ceiling for refugees brought in from abroad in fiscal year 2026 was cut to 7,500 for the whole world.',
        ru: 'Квоту на приём беженцев из-за рубежа на 2026 финансовый год сократили до 7500 человек на весь мир.',
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'medium', recalled: true, vital: true, sources: ['us-law', 'us-kb15'],
      says: {
        en: 'Inside the country a person files Form I-589. It goes to the immigration service (USCIS), or to the immigration judge if a removal case is open.',
        ru: 'Внутри страны подают форму I-589 — в иммиграционную службу (USCIS) или, если уже идёт дело о высылке, иммиграционному судье.',
      },
    },
    {
      id: 'one-year', topic: 'access', asOf: null, confidence: 'medium', recalled: true, vital: true, sources: ['us-law'],
      says: {
        en: 'The form must be filed within one year of the last arrival. The exceptions are narrow: changed circumstances, or extraordinary ones, such as lawful status kept in between.',
        ru: 'Форму нужно подать в течение года после последнего въезда. Исключения узкие: изменившиеся или чрезвычайные обстоятельства, например если законный статус сохранялся.',
      },
    },
    {
      id: 'after-the-year', topic: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['us-law'],
      says: {
        en: 'Two other forms of protection have no such limit: withholding of removal and the Convention against Torture (CAT). The risk must be shown to a higher standard.',
        ru: 'Для двух других видов защиты такого срока нет: это запрет высылки (withholding of removal) и защита по Конвенции против пыток (CAT). Но риск доказывать там труднее.',
      },
    },
    {
      id: 'fear-at-once', topic: 'access', asOf: null, confidence: 'medium', recalled: true, vital: true, sources: ['us-law'],
      says: {
        en: 'At the border and in expedited removal the fear of return must be said at once.',
        ru: 'На границе и при ускоренной высылке о страхе возвращения нужно сказать сразу.',
      },
    },
    {
      id: 'fees', topic: 'access', asOf: '2026-05', confidence: 'high', vital: true, sources: ['us-fee'],
      says: {
        en: 'Filing costs $100. While a claim is pending there is a fee every year as well. Since 29 May 2026 a claim is rejected if it is not paid.',
        ru: 'Подача стоит 100 долларов. Пока дело не решено, сбор платят каждый год. С 29 мая 2026 года за неуплату заявление отклоняют.',
      },
    },
    {
      id: 'hold-of-december', topic: 'access', asOf: '2025-12-22', confidence: 'high', sources: ['us-08'],
      says: {
        en: 'On 2 December 2025 USCIS stopped deciding all asylum claims (memo PM-602-0192). Immigration courts were not covered.',
        ru: '2 декабря 2025 года USCIS перестала решать все дела об убежище (меморандум PM-602-0192). На иммиграционные суды это не распространялось.',
      },
    },
    {
      id: 'hold-partly-lifted', topic: 'access', asOf: '2026-04-02', reviewBy: '2026-07-01', confidence: 'medium', sources: ['us-07', 'us-09'],
      says: {
        en: 'On 30 March 2026 USCIS said that it decides again for thoroughly screened people from countries that are not high-risk. Russians are likely among them, but this is not confirmed.',
        ru: '30 марта 2026 года USCIS объявила, что снова решает дела тщательно проверенных людей из стран без высокого риска. Россияне, вероятно, среди них, но подтверждения нет.',
      },
    },

    // Responsibility
    {
      id: 'settled-elsewhere', topic: 'responsibility', asOf: null, confidence: 'low', recalled: true, sources: ['us-law'],
      says: {
        en: 'The law asks whether a person was already firmly resettled in another country. This needs a check.',
        ru: 'Закон спрашивает, не обосновался ли человек уже прочно в другой стране. Это надо проверить.',
      },
    },
    {
      id: 'third-country-agreements', topic: 'responsibility', asOf: '2026', reviewBy: '2026-06-30', confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Agreements with third countries are used to end cases early and to send people there. Whether this happens to Russians needs a check.',
        ru: 'Соглашения с третьими странами используют, чтобы закончить дело раньше и отправить человека туда. Бывает ли так с россиянами, надо проверить.',
      },
    },

    // Practice
    {
      id: 'ordinary-conscription', topic: 'practice', asOf: null, confidence: 'high', sources: ['us-law', 'us-guide'],
      profiles: ['called-mobilisation', 'called-conscription'],
      says: {
        en: 'A state may call people up, so punishment for refusing is generally not persecution. There are two exceptions: harsher punishment for a protected reason, and service that requires acts condemned by the world.',
        ru: 'Государство вправе призывать, поэтому наказание за отказ обычно не считают преследованием. Исключений два: более суровое наказание по защищаемой причине и служба, требующая действий, которые осуждает весь мир.',
      },
    },
    {
      id: 'possible-draft', topic: 'practice', asOf: '2023-08-17', confidence: 'high', sources: ['us-05', 'us-06'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'In 2023 a lawyer of four Russians who refused mobilisation said that the authorities saw no ground in a possible draft. One of them was removed in March 2023.',
        ru: 'В 2023 году юрист четырёх россиян, отказавшихся от мобилизации, говорил: в возможном призыве власти основания не видят. Одного из четверых выслали в марте 2023 года.',
      },
    },
    {
      id: 'white-house-2022', topic: 'practice', asOf: '2023-08-17', confidence: 'medium', sources: ['us-05'],
      says: {
        en: 'In 2022 the White House said that Russians who refuse to fight may ask for asylum. In practice these words are out of date.',
        ru: 'В 2022 году Белый дом говорил, что россияне, которые не хотят воевать, могут просить убежища. На деле эти слова устарели.',
      },
    },
    {
      id: 'deserter-removed', topic: 'practice', asOf: '2025-12', confidence: 'high', vital: true, sources: ['us-01', 'us-03', 'us-04', 'us-17'],
      profiles: ['left-army'],
      says: {
        en: 'A deserter, Vovchenko, was removed on 27 August 2025 and arrested on arrival in Moscow. His first name is given as Artyom or Andrei.',
        ru: 'Дезертира Вовченко 27 августа 2025 года выслали и арестовали сразу по прилёте в Москву. Имя называют по-разному: Артём или Андрей.',
      },
    },
    {
      id: 'ethnic-targeting', topic: 'practice', asOf: '2023', confidence: 'medium', sources: ['us-guide'],
      says: {
        en: 'A guide for US lawyers sees a claim about the call-up of ethnic minorities as one that can be argued.',
        ru: 'В обзоре для американских юристов сказано, что на призыв этнических меньшинств можно ссылаться.',
      },
    },
    {
      id: 'family-as-a-group', topic: 'practice', asOf: null, confidence: 'low', recalled: true, sources: ['us-law'],
      profiles: ['relative'],
      says: {
        en: 'Whether a family counts as a protected group is unsettled in US law.',
        ru: 'Считать ли семью защищаемой группой, в праве США не решено.',
      },
    },
    {
      id: 'long-detention', topic: 'practice', asOf: '2026-02', confidence: 'high', sources: ['us-03', 'us-04', 'us-16'],
      says: {
        en: 'Since 2023 many Russians who asked at the border have been held for long periods instead of released. In February 2026 arrests at routine check-ins were reported.',
        ru: 'С 2023 года многих россиян, просивших убежища на границе, не отпускают, а подолгу держат под стражей. В феврале 2026 года сообщали об арестах на плановых отметках в ICE.',
      },
    },

    // Courts
    {
      id: 'older-rulings', topic: 'courts', asOf: '2007', confidence: 'medium', sources: ['us-koud', 'us-kaptsov'],
      says: {
        en: 'Federal appeals courts disagreed about Russian service in older cases. Koudriachova (2007) was sent back to be decided again. Kaptsov lost, with one judge against.',
        ru: 'В старых делах о российской службе федеральные апелляционные суды решали по-разному. Дело Кудряшовой (2007) вернули на новое рассмотрение. Капцов проиграл, но один судья был против.',
      },
    },
    {
      id: 'no-ruling-on-mobilisation', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how higher courts see the mobilisation of 2022.',
        ru: 'Мы искали и не нашли, что говорят о мобилизации 2022 года вышестоящие суды.',
      },
    },

    // Numbers
    {
      id: 'grants-2024', topic: 'numbers', asOf: '2024-11-20', confidence: 'high', sources: ['us-18', 'us-19'],
      says: {
        en: 'In fiscal year 2024 immigration courts protected about 85 of 100 Russians, in over 4,400 decisions. In 2022 it was 88 of 100.',
        ru: 'В 2024 финансовом году иммиграционные суды дали защиту примерно 85 россиянам из 100; всего решений было больше 4400. В 2022 году — 88 из 100.',
      },
    },
    {
      id: 'fewer-grants', topic: 'numbers', asOf: '2024-11-20', confidence: 'high', sources: ['us-18'],
      says: {
        en: 'For all nationalities together it had fallen to about 36 of 100 by October 2024.',
        ru: 'По всем странам вместе к октябрю 2024 года было уже около 36 из 100.',
      },
    },
    {
      id: 'grants-later', topic: 'numbers', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how many Russians were protected in fiscal years 2025 and 2026.',
        ru: 'Мы искали и не нашли, сколько россиян получили защиту в 2025 и 2026 финансовых годах.',
      },
    },
    {
      id: 'refusals-rising', topic: 'numbers', asOf: '2025', confidence: 'medium', sources: ['us-20'],
      says: {
        en: 'In 2025 the BBC wrote that refusals to Russians are rising.',
        ru: 'В 2025 году Би-би-си писала, что отказов россиянам становится больше.',
      },
    },
    {
      id: 'in-detention', topic: 'numbers', asOf: '2025-08-20', confidence: 'high', sources: ['us-03'],
      says: {
        en: 'About 1,000 Russians were in immigration detention in August 2025.',
        ru: 'В августе 2025 года в иммиграционных тюрьмах было около 1000 россиян.',
      },
    },
    {
      id: 'a-lawyer-matters', topic: 'numbers', asOf: '2022-11-29', confidence: 'high', sources: ['us-19'],
      says: {
        en: 'In fiscal year 2022 courts protected 15 of 100 people in detention and 18 of 100 without a lawyer. These are figures for all nationalities.',
        ru: 'В 2022 финансовом году суды дали защиту 15 из 100 человек, которые были под стражей, и 18 из 100, у кого не было юриста. Это данные по всем странам.',
      },
    },
    {
      id: 'removed-2022-23', topic: 'numbers', asOf: '2023-08-17', confidence: 'high', sources: ['us-05'],
      says: {
        en: 'Nearly 190 people were removed to Russia from October 2022 to August 2023.',
        ru: 'С октября 2022 года по август 2023-го в Россию выслали почти 190 человек.',
      },
    },

    // Other ways to stay
    {
      id: 'visas-and-green-card', topic: 'other-stay', asOf: '2026-01', confidence: 'medium', sources: ['us-12', 'us-kb15'],
      says: {
        en: 'There are visas for work, study, family and extraordinary ability. A green card can still be asked for from inside the country. There is no temporary protected status for Russians.',
        ru: 'Есть визы по работе, учёбе, семье и для людей с выдающимися способностями. Грин-карту всё ещё можно просить, находясь в стране. Временного защитного статуса (TPS) для россиян нет.',
      },
    },

    // Being returned
    {
      id: 'group-removals', topic: 'return', asOf: '2026-01-25', confidence: 'high', vital: true, sources: ['us-01', 'us-02', 'us-04', 'us-15', 'us-16', 'us-removals'],
      says: {
        en: 'Groups were flown to Russia through Egypt in June, August and December 2025 and in January 2026, probably in September 2025 too. Each time it was about 20 to 64 people.',
        ru: 'Группы отправляли в Россию через Египет в июне, августе и декабре 2025 года и в январе 2026-го, вероятно, и в сентябре 2025-го. Каждый раз — примерно от 20 до 64 человек.',
      },
      disputed: {
        says: {
          en: 'Counts differ: one outlet calls the flight of January 2026 at least the fourth in a year, another count the fifth.',
          ru: 'Подсчёты расходятся: одно издание называет рейс января 2026 года по меньшей мере четвёртым за год, по другим данным он пятый.',
        },
        asOf: '2026-02',
        sources: ['us-15', 'us-16'],
      },
    },
    {
      id: 'removals-later', topic: 'return', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on removals to Russia after January 2026.',
        ru: 'Мы искали и не нашли ничего о высылках в Россию после января 2026 года.',
      },
    },
    {
      id: 'military-papers', topic: 'return', asOf: '2025-12-18', confidence: 'high', vital: true, sources: ['us-01', 'us-02'],
      says: {
        en: 'About 60 people were returned on 7–9 December 2025. All the men were given military papers on arrival.',
        ru: '7–9 декабря 2025 года вернули около 60 человек. Всем мужчинам по прилёте вручили повестки или другие военные бумаги.',
      },
    },
    {
      id: 'questioned-by-the-fsb', topic: 'return', asOf: '2025-12', confidence: 'high', vital: true, sources: ['us-01', 'us-04', 'us-17'],
      says: {
        en: 'Reports say that the FSB questioned everyone on arrival.',
        ru: 'По сообщениям, всех прилетевших допрашивала ФСБ.',
      },
    },
    {
      id: 'activist-jailed', topic: 'return', asOf: '2025-12-24', confidence: 'high', vital: true, sources: ['us-03', 'us-04', 'us-17'],
      says: {
        en: 'The activist Leonid Melekhin lost in a California court and was removed. He has been in custody since 25 July 2025, charged with “justifying terrorism”.',
        ru: 'Активист Леонид Мелехин проиграл в суде в Калифорнии, и его выслали. С 25 июля 2025 года он под стражей по статье об «оправдании терроризма».',
      },
    },
    {
      id: 'fined-then-escaped', topic: 'return', asOf: '2025-12-24', confidence: 'medium', sources: ['us-17'],
      says: {
        en: 'A man named Mashinin was fined after his removal for “discrediting” the army. He then got away to Europe.',
        ru: 'Человека по фамилии Машинин после высылки оштрафовали за «дискредитацию» армии. Потом он смог уехать в Европу.',
      },
    },
    {
      id: 'voluntary-departure', topic: 'return', asOf: '2025-12-28', confidence: 'medium', vital: true, sources: ['us-11'],
      says: {
        en: 'Signing for voluntary departure or missing an appeal date ends protection. People in detention are pressed to sign.',
        ru: 'Подпись под согласием на добровольный выезд или пропущенный срок жалобы — и защите конец. На тех, кто под стражей, давят, чтобы они подписали.',
      },
    },
    {
      id: 'removals-stopped', topic: 'return', asOf: '2026-02', confidence: 'medium', sources: ['us-15', 'us-16'],
      says: {
        en: 'An NGO says that it stopped nine removals in January 2026. Several women were taken off the flight of that month.',
        ru: 'По словам одной организации, в январе 2026 года она остановила девять высылок. Нескольких женщин сняли с рейса того же месяца.',
      },
    },
    {
      id: 'no-extradition-treaty', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'There is no extradition treaty with Russia; people are removed under immigration law. This needs a check.',
        ru: 'Договора о выдаче с Россией нет: людей высылают по иммиграционным законам. Это надо проверить.',
      },
    },

    // Help
    {
      id: 'who-works-on-these-cases', topic: 'help', asOf: '2026-02', confidence: 'medium', sources: ['us-02', 'us-16', 'us-21'],
      says: {
        en: 'RADR, which speaks Russian, works on detention and removal cases. The Russian Refugee Foundation is named too; we have no address for it.',
        ru: 'Делами о задержании и высылке занимается русскоязычная организация RADR. Упоминают и Russian Refugee Foundation; её адреса у нас нет.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript', 'data-summons', 'reserve-contract',
    'conscription-age', 'woman-specialty', 'over-age', 'exempt', 'no-duty', 'objector', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'Whether Russians were removed to Russia after January 2026.',
      ru: 'Высылали ли россиян в Россию после января 2026 года.',
    },
    {
      en: 'Whether USCIS now decides the claims of Russians again.',
      ru: 'Решает ли USCIS снова дела россиян.',
    },
    {
      en: 'How many Russians the courts protected in fiscal years 2025 and 2026.',
      ru: 'Скольким россиянам суды дали защиту в 2025 и 2026 финансовых годах.',
    },
    {
      en: 'Whether Russians are sent to third countries.',
      ru: 'Отправляют ли россиян в третьи страны.',
    },
    {
      en: 'What the fees are now and how they are paid.',
      ru: 'Каковы сборы сейчас и как их платить.',
    },
    {
      en: 'How claims by contract soldiers, conscripts and objectors are decided.',
      ru: 'Как решают дела контрактников, призывников и тех, кто отказывается служить по убеждениям.',
    },
    {
      en: 'How people with an imposed Russian passport are treated.',
      ru: 'Как относятся к людям с навязанным российским паспортом.',
    },
  ],

  article: [
    {
      id: 'vietnam-draft', verdict: 'historical', asOf: '2022-12-07', sources: ['art-2022'],
      claim: {
        en: 'The article recalled the US draft of the Vietnam war, when men aged 18 to 26 were called up and some fled to Canada.',
        ru: 'Статья вспоминала призыв в США во время войны во Вьетнаме: призывали мужчин от 18 до 26 лет, и некоторые бежали в Канаду.',
      },
      now: {
        en: 'This is history. It says nothing about how the United States treats Russians today.',
        ru: 'Это история. О том, как США относятся к россиянам сегодня, она ничего не говорит.',
      },
    },
  ],

  policies: [
    // Dangers
    {
      id: 'removal-flights', kind: 'danger', asOf: '2026-01-25', confidence: 'high', vital: true, dossier: ['A9'],
      sources: ['us-01', 'us-02', 'us-04', 'us-15', 'us-16'],
      when: all(here, facingRemoval),
      title: { en: 'Group removals to Moscow', ru: 'Высылка группами в Москву' },
      says: {
        en: 'Refused Russians were flown to Moscow in groups, four or five times between June 2025 and January 2026. An NGO says that it stopped nine removals. Legal help is needed the same day.',
        ru: 'Россиян, получивших отказ, с июня 2025 года по январь 2026-го четыре или пять раз группами отправляли в Москву. Одна организация говорит, что остановила девять высылок. Юрист нужен в тот же день.',
      },
    },
    {
      id: 'papers-in-detention', kind: 'danger', asOf: '2025-12-28', confidence: 'medium', vital: true, dossier: ['A9'], sources: ['us-11', 'us-19'],
      when: all(here, answer('urgent').is('detained', 'removal-decision')),
      title: { en: 'Papers to sign', ru: 'Бумаги, которые дают подписать' },
      says: {
        en: 'People in detention are pressed to sign for voluntary departure. That signature ends protection. It is better to sign nothing before a lawyer has explained it; people without a lawyer win far less often.',
        ru: 'На тех, кто под стражей, давят, чтобы они согласились на добровольный выезд. Такая подпись кладёт конец защите. Лучше ничего не подписывать, пока юрист не объяснит; без юриста выигрывают намного реже.',
      },
    },
    {
      id: 'left-the-army', kind: 'danger', asOf: '2025-12', confidence: 'high', vital: true, dossier: ['F6'], sources: ['us-01', 'us-04', 'us-17'],
      when: any(leftUnit, answer('case').is('leaving')),
      title: { en: 'A deserter was removed and arrested', ru: 'Дезертира выслали и арестовали' },
      says: {
        en: 'A man who had left the army was removed on 27 August 2025 and arrested on arrival in Moscow. A lawyer is needed before any interview or hearing.',
        ru: 'Человека, оставившего армию, 27 августа 2025 года выслали и арестовали сразу по прилёте в Москву. До любого интервью или заседания нужен юрист.',
      },
    },
    {
      id: 'papers-on-arrival', kind: 'danger', asOf: '2025-12-18', confidence: 'high', vital: true, dossier: ['F17'], sources: ['us-01', 'us-02', 'us-removals'],
      when: any(liable, answer('visible').is('yes')),
      title: { en: 'What waits for those removed', ru: 'Что ждёт высланных' },
      says: {
        en: 'Men returned from the US in December 2025 were all given military papers on arrival, and the FSB questioned people. Reports of this can support what a person says about the risk of return.',
        ru: 'Всем мужчинам, которых США вернули в декабре 2025 года, по прилёте вручили военные бумаги; людей допрашивала ФСБ. Такие сообщения могут подтвердить слова о риске возвращения.',
      },
    },
    {
      id: 'critics-removed', kind: 'danger', asOf: '2025-12-24', confidence: 'high', vital: true, dossier: ['X7'], sources: ['us-03', 'us-04', 'us-17'],
      when: any(answer('opinions').is('public-role', 'critic', 'said-publicly', 'active-abroad'), answer('case').is('fined-speech', 'charged-speech', 'treason')),
      title: { en: 'Critics have been removed too', ru: 'Критиков власти тоже высылали' },
      says: {
        en: 'The activist Leonid Melekhin lost in a California court and was removed. Since July 2025 he is in custody in Russia for “justifying terrorism”. Another man was fined for “discrediting” the army.',
        ru: 'Активист Леонид Мелехин проиграл в суде в Калифорнии, и его выслали. С июля 2025 года он в России под стражей по статье об «оправдании терроризма». Другого оштрафовали за «дискредитацию» армии.',
      },
    },
    {
      id: 'advised-against', kind: 'danger', asOf: '2025-09', confidence: 'high', sources: ['us-03', 'us-21'],
      when: not(here),
      title: { en: 'A warning from Russian anti-war groups', ru: 'Предупреждение антивоенных организаций' },
      says: {
        en: 'In 2025 Russian anti-war organisations warned in public against going to the United States to ask for asylum. They pointed to long detention and to removals.',
        ru: 'В 2025 году российские антивоенные организации публично предостерегали от поездки в США за убежищем: там надолго берут под стражу и высылают.',
      },
    },
    {
      id: 'check-ins', kind: 'danger', asOf: '2026-02', confidence: 'medium', sources: ['us-16'],
      when: all(here, answer('claim').is('waiting', 'refused')),
      title: { en: 'Arrests at check-ins', ru: 'Аресты на отметках' },
      says: {
        en: 'In February 2026 arrests at routine check-ins with the immigration police (ICE) were reported. It helps when a lawyer and somebody close know the date beforehand.',
        ru: 'В феврале 2026 года сообщали об арестах на плановых отметках в иммиграционной полиции (ICE). Хорошо, если юрист и кто-то из близких заранее знают дату.',
      },
    },
    {
      id: 'part-in-the-war', kind: 'danger', asOf: null, confidence: 'low', recalled: true, dossier: ['W13'], sources: ['conv-1951#1F'],
      when: exCombatant,
      title: { en: 'People who fought', ru: 'Тем, кто воевал' },
      says: {
        en: 'The Refugee Convention leaves out people who share in serious crimes. How US judges see Russians who fought we did not find. A lawyer should hear the story before any officer does.',
        ru: 'Конвенция о беженцах не защищает тех, кто причастен к тяжким преступлениям. Как судьи США относятся к воевавшим россиянам, мы не нашли. Сначала обо всём стоит рассказать юристу, потом — чиновникам.',
      },
    },

    // Deadlines
    {
      id: 'year-to-file', kind: 'deadline', asOf: null, confidence: 'medium', recalled: true, vital: true, dossier: ['A7'], sources: ['us-law'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'One year to file', ru: 'Год на подачу' },
      says: {
        en: 'Form I-589 must be filed within one year of the last arrival. It is worth writing the exact date down and speaking to a lawyer well before it.',
        ru: 'Форму I-589 нужно подать в течение года после последнего въезда. Точную дату стоит записать и поговорить с юристом задолго до неё.',
      },
    },
    {
      id: 'year-is-over', kind: 'deadline', asOf: null, confidence: 'medium', recalled: true, vital: true, dossier: ['A7'], sources: ['us-law'],
      when: all(here, answer('claim').is('no'), answer('arrived').is('over-a-year')),
      title: { en: 'More than a year here', ru: 'Прошло больше года' },
      says: {
        en: 'After a year asylum can be asked for only by exception: something changed, such as a new summons or case, or lawful status was kept. Withholding of removal and the Convention against Torture have no deadline.',
        ru: 'Через год просить убежища можно лишь в виде исключения: что-то изменилось, например пришла повестка или завели дело, либо сохранялся законный статус. Для withholding of removal и защиты по Конвенции против пыток срока нет.',
      },
    },
    {
      id: 'yearly-fee', kind: 'deadline', asOf: '2026-05', confidence: 'high', vital: true, sources: ['us-fee'],
      when: all(here, answer('claim').is('waiting')),
      title: { en: 'The fee every year', ru: 'Ежегодный сбор' },
      says: {
        en: 'While a claim is pending a fee is due every year. Since 29 May 2026 a claim is rejected if it is not paid. A receipt is worth keeping.',
        ru: 'Пока дело не решено, каждый год нужно платить сбор. С 29 мая 2026 года за неуплату заявление отклоняют. Квитанцию стоит хранить.',
      },
    },
    {
      id: 'filing-fee', kind: 'deadline', asOf: '2026-05', confidence: 'high', sources: ['us-fee'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'The fee for filing', ru: 'Сбор за подачу' },
      says: {
        en: 'Filing costs $100, and a yearly fee follows. The amounts may have changed: the official page of the form says what is due.',
        ru: 'Подача стоит 100 долларов, потом платят ежегодный сбор. Суммы могли измениться: что платить сейчас, сказано на официальной странице формы.',
      },
    },
    {
      id: 'days-to-appeal', kind: 'deadline', asOf: '2025-12-28', confidence: 'medium', vital: true, dossier: ['A8'], sources: ['us-11'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'The date for an appeal', ru: 'Срок жалобы' },
      says: {
        en: 'Missing the date for an appeal ends protection. How many days there are we did not find: it stands in the decision. A lawyer is needed the same day.',
        ru: 'Пропущенный срок жалобы кладёт конец защите. Сколько дней на неё есть, мы не нашли: срок указан в решении. Юрист нужен в тот же день.',
      },
    },

    // Access
    {
      id: 'closed-at-the-border', kind: 'access', asOf: '2025-12-28', confidence: 'high', vital: true, sources: ['us-03', 'us-11'],
      when: not(here),
      title: { en: 'The Mexican border', ru: 'Граница с Мексикой' },
      says: {
        en: 'Asking for asylum at the Mexican border is closed in practice. People who came to it were held for long or removed quickly after an interview about their fear.',
        ru: 'На границе с Мексикой попросить убежища на деле нельзя. Пришедших туда подолгу держали под стражей или быстро высылали после собеседования о страхе.',
      },
    },
    {
      id: 'at-the-airport', kind: 'access', asOf: null, confidence: 'medium', vital: true, dossier: ['A9'], sources: ['us-law', 'us-11'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport or the border', ru: 'В аэропорту и на границе' },
      says: {
        en: 'The fear of return to Russia must be said at once to the officer; otherwise quick removal may follow. An interview about this fear comes next. A lawyer should be called as soon as it is allowed.',
        ru: 'О страхе перед возвращением в Россию нужно сразу сказать сотруднику на границе, иначе могут быстро выслать. Потом будет собеседование об этом страхе. Юристу стоит звонить, как только разрешат.',
      },
    },
    {
      id: 'where-the-form-goes', kind: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['us-law', 'us-kb15'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where a claim is made', ru: 'Куда подают заявление' },
      says: {
        en: 'Form I-589 goes to USCIS. If a removal case is open, it goes to the immigration judge instead.',
        ru: 'Форму I-589 подают в USCIS. Если уже идёт дело о высылке — иммиграционному судье.',
      },
    },
    {
      id: 'visa-pause', kind: 'access', asOf: '2026-01-21', reviewBy: '2026-04-21', confidence: 'high', sources: ['us-12', 'us-13'],
      when: not(here),
      title: { en: 'Visas', ru: 'Визы' },
      says: {
        en: 'Immigrant visas for Russians have been paused since 21 January 2026. Visitor, student and work visas are not part of this, but must be asked for in a third country.',
        ru: 'Иммиграционные визы россиянам не выдают с 21 января 2026 года. Гостевых, студенческих и рабочих виз это не касается, но просить их приходится в третьей стране.',
      },
    },
    {
      id: 'second-passport', kind: 'access', asOf: '2026-01-21', reviewBy: '2026-04-21', confidence: 'high', dossier: ['A2'], sources: ['us-12', 'us-13', 'conv-1951#1A(2)'],
      when: answer('citizenship').is('other-held'),
      title: { en: 'A second citizenship', ru: 'Второе гражданство' },
      says: {
        en: 'The pause on immigrant visas does not apply to people with a second passport of a state not on its list. For asylum, danger must be shown in each country of citizenship.',
        ru: 'Приостановка иммиграционных виз не касается тех, у кого есть второе гражданство страны не из списка. А для убежища опасность нужно показать в каждой стране гражданства.',
      },
    },
    {
      id: 'is-the-hold-over', kind: 'access', asOf: '2026-04-02', reviewBy: '2026-07-01', confidence: 'medium', sources: ['us-07', 'us-08', 'us-09'],
      when: all(here, answer('claim').is('no', 'waiting')),
      title: { en: 'The hold on decisions', ru: 'Приостановка решений' },
      says: {
        en: 'USCIS stopped deciding asylum claims on 2 December 2025 and began again in part on 30 March 2026. Russians are likely among those decided, but this is not confirmed. The courts were not covered.',
        ru: '2 декабря 2025 года USCIS перестала решать дела об убежище, а с 30 марта 2026-го возобновила это отчасти. Россиян это, вероятно, касается, но подтверждения нет. Судов это не касалось.',
      },
    },

    // Responsibility
    {
      id: 'lived-safely-elsewhere', kind: 'responsibility', asOf: null, confidence: 'low', recalled: true, dossier: ['A4'], sources: ['us-law'],
      when: any(answer('citizenship').is('protected-elsewhere'), answer('other-country').is('live-safely')),
      title: { en: 'Settled in another country', ru: 'Прочная жизнь в другой стране' },
      says: {
        en: 'A person who was already firmly resettled in another country may be refused. Why that country was not safe, or no permanent home, is worth telling a lawyer.',
        ru: 'Тому, кто уже прочно обосновался в другой стране, могут отказать. Юристу стоит рассказать, почему там было опасно или нельзя было остаться насовсем.',
      },
    },
    {
      id: 'sent-to-a-third-country', kind: 'responsibility', asOf: '2026', reviewBy: '2026-06-30', confidence: 'low', recalled: true, dossier: ['A5'], sources: [],
      when: all(here, answer('claim').is('no', 'waiting'), not(answer('passed-through').is('none'))),
      title: { en: 'Being sent to a third country', ru: 'Отправка в третью страну' },
      says: {
        en: 'Agreements with third countries are used to end some cases early. Whether this happens to Russians needs a check. Fear of a third country, too, should be told to the lawyer.',
        ru: 'С помощью соглашений с третьими странами некоторые дела заканчивают досрочно. Бывает ли так с россиянами, надо проверить. Юристу стоит сказать и о страхе перед третьей страной.',
      },
    },

    // What deciders have said
    {
      id: 'called-like-everyone', kind: 'refused', asOf: null, confidence: 'high', dossier: ['P13'], sources: ['us-law', 'us-guide'],
      when: any(callUpOnRecord, inUniform, leftUnit, answer('case').is('evading', 'leaving')),
      title: { en: '“A state may call people up”', ru: '«Государство вправе призывать»' },
      says: {
        en: 'US law sees punishment for refusing service generally as no persecution. It asks why this person would be harmed, and whether service would require acts condemned by the world.',
        ru: 'По праву США наказание за отказ служить обычно не преследование. Там спрашивают, из-за чего вред грозит именно этому человеку и не потребует ли служба действий, которые осуждает весь мир.',
      },
    },
    {
      id: 'only-a-possible-draft', kind: 'refused', asOf: '2023-08-17', confidence: 'high', dossier: ['F18'], sources: ['us-05', 'us-06'],
      when: any(
        all(answer('service').is('reserve', 'woman-specialty', 'not-served'), answer('summons').is('none')),
        answer('fear').is('new-wave'),
      ),
      title: { en: 'Only a possible draft', ru: 'Только возможный призыв' },
      says: {
        en: 'In 2023 a lawyer of four Russians said that the authorities saw no ground in a possible draft. One of the four was removed. What points at this person is worth naming.',
        ru: 'В 2023 году юрист четырёх россиян говорил: в возможном призыве власти основания не видят. Одного из четверых выслали. Стоит назвать то, что указывает именно на этого человека.',
      },
    },
    {
      id: 'condemned-acts', kind: 'practice', asOf: null, confidence: 'high', sources: ['us-law', 'us-guide'],
      when: any(answer('why-refuse').is('its-crimes'), answer('own-part').is('saw-or-refused'), answer('harmed').is('for-refusing')),
      title: { en: 'The two exceptions', ru: 'Два исключения' },
      says: {
        en: 'US law makes two exceptions: service that requires acts condemned by the world, and harsher punishment for a protected reason. What the person refused to do, and what was threatened for it, matters here.',
        ru: 'Право США знает два исключения: служба требует действий, которые осуждает весь мир, или наказание суровее по защищаемой причине. Важно, от чего человек отказался и чем ему за это грозили.',
      },
    },
    {
      id: 'appeals-courts-disagree', kind: 'split', asOf: '2007', confidence: 'medium', sources: ['us-koud'],
      when: any(inUniform, leftUnit, answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry')),
      title: { en: 'Appeals courts disagreed about Russian service', ru: 'О российской службе суды решали по-разному' },
      says: {
        en: 'In 2007 the appeals court of the 2nd Circuit sent a Russian case back to be decided again (Koudriachova).',
        ru: 'В 2007 году апелляционный суд 2-го округа вернул российское дело на новое рассмотрение (Koudriachova).',
      },
      other: {
        says: {
          en: 'In the 9th Circuit another Russian lost, with one judge against (Kaptsov). Both cases are older than this war; newer ones we did not find.',
          ru: 'В 9-м округе другой россиянин проиграл, хотя один судья был против (Kaptsov). Оба дела старше этой войны; более новых мы не нашли.',
        },
        asOf: null,
        sources: ['us-kaptsov'],
      },
    },
    {
      id: 'minorities', kind: 'practice', asOf: '2023', confidence: 'medium', dossier: ['P6'], sources: ['us-guide', 'ru-ethnic-cepa'],
      when: answer('who').is('minority', 'north-caucasus'),
      title: { en: 'Peoples called up more often', ru: 'Народы, которых призывают чаще' },
      says: {
        en: 'A guide for US lawyers sees such a claim as one that can be argued. Researchers also name poverty as a cause, so personal events matter more than statistics.',
        ru: 'В обзоре для американских юристов сказано, что на это можно ссылаться. Исследователи называют причиной и бедность, поэтому личные события важнее статистики.',
      },
    },
    {
      id: 'case-in-russia', kind: 'practice', asOf: null, confidence: 'low', recalled: true, dossier: ['F4'], sources: [],
      when: anyCase,
      title: { en: 'A case in Russia', ru: 'Дело в России' },
      says: {
        en: 'There is no extradition treaty with Russia, so people are removed under immigration law. This needs a check. A lawyer should know of the case before any form is filed.',
        ru: 'Договора о выдаче с Россией нет, людей высылают по иммиграционным законам. Это надо проверить. Юрист должен знать о деле до подачи любых форм.',
      },
    },

    // Staying, help
    {
      id: 'no-temporary-status', kind: 'stay', asOf: '2026-01', confidence: 'medium', sources: ['us-12', 'us-kb15'],
      when: all(here, answer('stay').is('ends-soon', 'ended')),
      title: { en: 'When lawful stay ends', ru: 'Когда законный срок кончается' },
      says: {
        en: 'There is no temporary protected status for Russians. Work, study and family routes exist, and a green card can still be asked for from inside. The one-year limit for asylum runs on.',
        ru: 'Временного защитного статуса (TPS) для россиян нет. Есть пути по работе, учёбе и семье, а грин-карту всё ещё можно просить, находясь в стране. Год на убежище тем временем идёт.',
      },
    },
    {
      id: 'false-helpers', kind: 'advice', asOf: null, confidence: 'low', recalled: true, sources: ['us-kb17'],
      when: all(here, answer('claim').is('no', 'refused')),
      title: { en: 'Who is a lawyer and who is not', ru: 'Кто юрист, а кто нет' },
      says: {
        en: 'People who call themselves “notario” have cheated applicants. The immigration courts publish lists of free lawyers.',
        ru: 'Люди, которые называют себя «нотарио», обманывали заявителей. Списки бесплатных юристов публикуют иммиграционные суды.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'en',
      words: 'I am asking for asylum. I am afraid to return to Russia.',
      sound: 'ай эм а́скинг фор эса́йлам. ай эм эфре́йд ту рите́рн ту ра́ша',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2022-12-07', kind: 'article', sources: ['art-2022'],
      says: {
        en: 'The article this guide begins from is published.',
        ru: 'Выходит статья, с которой начинается это руководство.',
      },
    },
    {
      date: '2023-03', about: true, kind: 'removal', sources: ['us-06'],
      says: {
        en: 'A Russian who refused mobilisation is removed; removals to Russia have resumed.',
        ru: 'Высылают россиянина, отказавшегося от мобилизации; высылки в Россию возобновились.',
      },
    },
    {
      date: '2024-11-20', kind: 'numbers', sources: ['us-18'],
      says: {
        en: 'Figures for fiscal year 2024: courts protected about 85 of 100 Russians.',
        ru: 'Данные за 2024 финансовый год: суды дали защиту примерно 85 россиянам из 100.',
      },
    },
    {
      date: '2025-06', about: true, kind: 'removal', sources: ['us-04'],
      says: {
        en: 'The first known group removal of Russians, through Cairo.',
        ru: 'Первая известная групповая высылка россиян — через Каир.',
      },
    },
    {
      date: '2025-07-25', kind: 'case', sources: ['us-17'],
      says: {
        en: 'The activist Leonid Melekhin is jailed in Perm after his removal.',
        ru: 'Активиста Леонида Мелехина после высылки арестовывают в Перми.',
      },
    },
    {
      date: '2025-08-27', kind: 'removal', sources: ['us-04'],
      says: {
        en: 'The second flight; the deserter Vovchenko is arrested in Moscow.',
        ru: 'Второй рейс; дезертира Вовченко арестовывают в Москве.',
      },
    },
    {
      date: '2025-12-02', kind: 'policy', sources: ['us-08'],
      says: {
        en: 'USCIS stops deciding all asylum claims.',
        ru: 'USCIS перестаёт решать все дела об убежище.',
      },
    },
    {
      date: '2025-12-09', kind: 'removal', sources: ['us-01', 'us-02'],
      says: {
        en: 'About 60 Russians are returned; the men are given military papers.',
        ru: 'Возвращают около 60 россиян; мужчинам вручают военные бумаги.',
      },
    },
    {
      date: '2026-01-21', kind: 'entry', sources: ['us-12'],
      says: {
        en: 'Immigrant visas are paused for 75 nationalities, Russians among them.',
        ru: 'Выдачу иммиграционных виз приостанавливают для граждан 75 стран, в том числе России.',
      },
    },
    {
      date: '2026-01-25', kind: 'removal', sources: ['us-15'],
      says: {
        en: 'Another group of Russians is sent back.',
        ru: 'Высылают ещё одну группу россиян.',
      },
    },
    {
      date: '2026-03-30', kind: 'policy', sources: ['us-07'],
      says: {
        en: 'USCIS lifts the hold for countries that are not high-risk.',
        ru: 'USCIS снимает приостановку для стран без высокого риска.',
      },
    },
    {
      date: '2026-05-29', kind: 'policy', sources: ['us-fee'],
      says: {
        en: 'Claims are rejected if the yearly fee is not paid.',
        ru: 'За неуплату ежегодного сбора заявления начинают отклонять.',
      },
    },
  ],

  help: [
    {
      name: 'RADR (Russian America for Democracy in Russia)',
      does: {
        en: 'Helps Russians in detention and in removal cases.',
        ru: 'Помогает россиянам под стражей и тем, кого хотят выслать.',
      },
      languages: ['ru', 'en'], url: 'https://www.radr.us/', seen: '2026-02',
    },
    {
      name: 'Russian Refugee Foundation',
      does: {
        en: 'Named in the press in 2025. We have no address and have not checked what it does now.',
        ru: 'Упоминали в прессе в 2025 году. Адреса у нас нет; чем занимается сейчас, мы не проверяли.',
      },
      languages: [], url: null, seen: '2025-09',
    },
    {
      name: 'UNHCR USA / УВКБ ООН',
      does: {
        en: 'Explains how to ask for asylum in the United States.',
        ru: 'Объясняет, как просить убежища в США.',
      },
      languages: ['en'], url: 'https://help.unhcr.org/usa/', seen: null,
    },
    {
      name: 'EOIR: list of free lawyers / списки бесплатных юристов',
      does: {
        en: 'Lists, kept by the immigration courts, of lawyers and groups that work for free.',
        ru: 'Списки юристов и организаций, которые помогают бесплатно; их ведут иммиграционные суды.',
      },
      languages: ['en'], url: 'https://www.justice.gov/eoir/list-pro-bono-legal-service-providers', seen: null, caution: 'state-body',
    },
    {
      name: 'Immigration Advocates Network',
      does: {
        en: 'A directory of free and cheap legal help, by place.',
        ru: 'Справочник бесплатной и недорогой правовой помощи по местам.',
      },
      languages: ['en'], url: 'https://www.immigrationadvocates.org/nonprofit/legaldirectory/', seen: null,
    },
    {
      name: 'Human Rights First',
      does: {
        en: 'A rights organisation that also works on asylum.',
        ru: 'Правозащитная организация, которая занимается и убежищем.',
      },
      languages: ['en'], url: 'https://humanrightsfirst.org/', seen: null,
    },
    {
      name: 'ICE detainee locator / поиск людей под стражей ICE',
      does: {
        en: 'A search by which relatives and lawyers find a person in immigration detention.',
        ru: 'Поиск, с помощью которого близкие и юристы находят человека в иммиграционной тюрьме.',
      },
      languages: ['en'], url: 'https://locator.ice.gov/', seen: null, caution: 'state-body',
    },
  ],

  sources: {
    'us-01': {
      label: { en: 'Euronews', ru: 'Euronews' },
      title: 'Latest US deportations to Russia spark fears over draft notices and FSB intimidation', publisher: 'Euronews', date: '2025-12-11',
      url: 'https://www.euronews.com/2025/12/11/latest-us-deportations-to-russia-spark-fears-over-draft-notices-and-fsb-intimidation',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'us-02': {
      label: { en: 'Meduza', ru: '«Медуза»' },
      title: '64 Russians returned; interview with D. Valuev', publisher: 'Meduza', date: '2025-12-18',
      url: 'https://meduza.io/en/feature/2025/12/18/the-u-s-is-sending-russian-asylum-seekers-back-to-the-country-persecuting-them',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'us-03': {
      label: { en: 'Radio Liberty (Russian)', ru: 'Радио Свобода' },
      title: 'About a thousand Russians detained; activists advise against the US', publisher: 'Radio Svoboda (RFE/RL)', date: '2025-08-20',
      url: 'https://www.svoboda.org/a/shtaty-teper-plohoy-variant-dlya-ubezhischa-deportatsiya-rossiyan-iz-ssha/33508009.html',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'us-04': {
      label: { en: 'The Guardian (copy)', ru: 'The Guardian (копия)' },
      title: 'US immigration sends Russian asylum seekers back to Moscow', publisher: 'The Guardian', date: '2025-09',
      url: 'https://www.inkl.com/news/i-told-my-family-i-ll-probably-die-us-immigration-sends-russian-asylum-seekers-back-to-moscow',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'us-05': {
      label: { en: 'Los Angeles Times (copy)', ru: 'Los Angeles Times (копия)' },
      title: 'US tried to deport those who fled the draft', publisher: 'Los Angeles Times', date: '2023-08-17',
      url: 'https://www.latimes.com/world-nation/story/2023-08-17/russian-conscripts-asylum-biden-putin',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'us-06': {
      label: { en: 'The Guardian (copies)', ru: 'The Guardian (копии)' },
      title: 'Removals to Russia resumed', publisher: 'The Guardian, via inforesist', date: '2023-03',
      url: 'https://inforesist.com.ua/ua/zmi-ssha-pochali-deportuvati-rosiyan-yaki-vtekli-vid-mobilizaczii',
      lang: 'uk', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'us-07': {
      label: { en: 'Asian Law Caucus (copy)', ru: 'Asian Law Caucus (копия)' },
      title: 'Pause guide with an update of 30 March 2026', publisher: 'Asian Law Caucus', date: '2026-04-02',
      url: 'https://www.asianlawcaucus.org/', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'us-08': {
      label: { en: 'Murthy Law; Torregoza Legal', ru: 'Murthy Law, Torregoza Legal' },
      title: 'USCIS hold memo PM-602-0192', publisher: 'Murthy Law; Torregoza Legal', date: '2025-12-22',
      url: 'https://www.murthy.com/2025/12/22/uscis-hold-on-asylum-and-benefit-applications-from-high-risk-countries',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'us-09': {
      label: { en: 'realnewshub', ru: 'realnewshub' },
      title: 'Hold lifted in part, about 40 states still held', publisher: 'realnewshub', date: '2026-04',
      url: 'https://realnewshub.com/asylum-applications-reviewed-again-most/', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'weak',
    },
    'us-10': {
      label: { en: 'Yakoob Law', ru: 'Yakoob Law' },
      title: 'List of travel-ban states (Russia absent)', publisher: 'Yakoob Law', date: '2026-01-09',
      url: 'https://nadiayakooblaw.com/blog/2026/1/9/uscis-expands-hold-on-case-processing-to-new-travel-ban-countries-sent',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'us-11': {
      label: { en: 'The Insider (copy)', ru: 'The Insider (копия)' },
      title: 'Asylum not found: why Russians are being deported from the US', publisher: 'The Insider', date: '2025-12-28',
      url: 'https://theins.ru/en/society/', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'us-12': {
      label: { en: 'Duke Visa Services; Mondaq', ru: 'Duke Visa Services, Mondaq' },
      title: 'Immigrant visa processing pause for nationals of certain countries', publisher: 'Duke Visa Services; Mondaq', date: '2026-01',
      url: 'https://visaservices.duke.edu/news/immigrant-visa-processing-pause-nationals-certain-countries',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'us-13': {
      label: { en: 'Munsch', ru: 'Munsch' },
      title: 'Department of State updates: the pause in detail', publisher: 'Munsch', date: '2026-01',
      url: 'https://www.munsch.com/Newsroom/Blogs/195308/Department-of-State-Updates', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'us-14': {
      label: { en: 'Kyiv Independent', ru: 'Kyiv Independent' },
      title: 'Visa pause for 75 countries; refugee ceiling 7,500', publisher: 'Kyiv Independent', date: '2026-01-14',
      url: 'https://kyivindependent.com/us-suspends-all-visa-processing-for-75-countries', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'us-15': {
      label: { en: 'Meduza, after Verstka and Agentstvo', ru: '«Медуза» по данным «Вёрстки» и «Агентства»' },
      title: 'Another group of Russians sent back, at least the fourth flight in a year', publisher: 'Meduza', date: '2026-01-25',
      url: 'https://meduza.io/news/2026/01/25/ssha-vnov-vyslali-gruppu-rossiyan-eto-kak-minimum-chetvertyy-deportatsionnyy-reys-za-posledniy-god',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'us-16': {
      label: { en: 'Most', ru: '«Мост»' },
      title: 'Valuev: nine removals stopped; arrest at a check-in', publisher: 'Most', date: '2026-02',
      url:
        'https://mostmedia.org/ru/posts/je-ne-pense-pas-que-trump-renoncera-rapidement-au-durcissement-de-la-politique-migratoire-mais-des-ajustements-sont-possibles',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'us-17': {
      label: { en: 'Novaya Gazeta; Verstka', ru: '«Новая газета», «Вёрстка»' },
      title: 'What happened to those removed', publisher: 'Novaya Gazeta (I. Azar); Verstka', date: '2025-12-24',
      url: 'https://novayagazeta.ru/articles/2025/12/24/oni-schitali-chto-mne-v-amerike-zadanie-dali-chto-ia-shpion',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'us-18': {
      label: { en: 'TRAC', ru: 'TRAC' },
      title: 'Asylum grant rates by nationality, fiscal year 2024', publisher: 'TRAC', date: '2024-11-20',
      url: 'http://trac.syr.edu/whatsnew/email.241120.html', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'us-19': {
      label: { en: 'LexisNexis, on TRAC', ru: 'LexisNexis о данных TRAC' },
      title: 'Asylum grant rates, fiscal year 2022', publisher: 'LexisNexis (TRAC)', date: '2022-11-29',
      url: 'https://trac.syr.edu/reports/703', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'us-20': {
      label: { en: 'BBC Russian (copy)', ru: 'Русская служба Би-би-си (копия)' },
      title: 'The path of Russian applicants in the US', publisher: 'BBC Russian', date: '2025',
      url: 'https://www.bbc.com/russian', lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'us-21': {
      label: { en: 'TPM (copy)', ru: 'TPM (копия)' },
      title: 'Warning of the Anti-War Committee; Russian Refugee Foundation; letter to Canada', publisher: 'TPM', date: '2025-09',
      url: 'https://www.europesays.com/2398934', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'us-kb15': {
      label: { en: 'USCIS and the immigration courts', ru: 'USCIS и иммиграционные суды' },
      title: 'Official pages on asylum; adjustment of status; no temporary protected status for Russia', publisher: 'USCIS; EOIR', date: null,
      url: 'https://www.uscis.gov/humanitarian/refugees-and-asylum/asylum', lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
    'us-kb17': {
      label: { en: 'US immigration courts (EOIR)', ru: 'Иммиграционные суды США (EOIR)' },
      title: 'List of free lawyers; warning about false helpers', publisher: 'EOIR', date: null,
      url: 'https://www.justice.gov/eoir/list-pro-bono-legal-service-providers', lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
  },
});
