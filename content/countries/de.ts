import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { fromNorthCaucasus, leftUnit, objector, ofConscriptAge, pressedToVolunteer } from '../situations.ts';

const here = answer('where-now').is('de');
const elsewhereInEu = answer('where-now').is('cz', 'ee', 'es', 'fi', 'fr', 'lt', 'lv', 'nl', 'pl', 'se', 'eu-other');
const throughEu = answer('passed-through').is('cz', 'ee', 'es', 'fi', 'fr', 'lt', 'lv', 'nl', 'pl', 'se', 'eu-other');

export const de = defineCountry({
  code: 'de',
  name: { en: 'Germany', ru: 'Германия' },
  within: { en: 'in Germany', ru: 'в Германии' },
  regime: 'eu',
  drawsOn: 'eu',
  checkedOn: '2026-11-23',

  entry: {
    is: 'limited',
    says: {
      en: 'Visas are given, but the rules for Russians were tightened in 2022 and again in September 2025. The humanitarian route is nearly shut.',
      ru: 'Визы дают, но правила для россиян ужесточили в 2022 году и ещё раз в сентябре 2025-го. Гуманитарный путь почти закрыт.',
    },
    asOf: '2025-11',
    sources: ['de-25', 'de-26', 'de-22', 'eu-01'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'Asylum can be asked for inside Germany, at its border and at airports. Since May 2025 police may turn people back at the land borders.',
      ru: 'Попросить убежища можно внутри Германии, на её границе и в аэропортах. С мая 2025 года на сухопутных границах полиция может разворачивать людей.',
    },
    asOf: '2026-02-17',
    sources: ['de-13', 'de-27', 'de-k01'],
  },
  practice: {
    is: 'mixed',
    says: {
      en: 'Courts disagree about conscripts. The federal office refuses almost everyone, and since January 2026 refusals of deserters are known, too.',
      ru: 'О призывниках суды решают по-разному. Федеральное ведомство отказывает почти всем, а с января 2026 года известны отказы и дезертирам.',
    },
    asOf: '2026-01-30',
    sources: ['vg-berlin-2025-07', 'ovg-bb-2024', 'de-08', 'de-11'],
  },
  pushback: {
    is: 'documented-for-others',
    says: {
      en: 'Asylum seekers have been turned back at the land borders since May 2025. We found no case of a Russian.',
      ru: 'С мая 2025 года просящих убежища разворачивают на сухопутных границах. Случаев с россиянами мы не нашли.',
    },
    asOf: '2026-02-17',
    sources: ['de-27', 'de-42'],
  },
  returnRisk: {
    is: 'case-dependent',
    says: {
      en: 'Germany removes people to Russia through other countries. The numbers were small but rising: 8 in all of 2023, 32 in eight months of 2024.',
      ru: 'Германия высылает в Россию через другие страны. Таких случаев немного, но их всё больше: 8 человек за весь 2023 год, 32 — за восемь месяцев 2024-го.',
    },
    asOf: '2024-08',
    sources: ['de-05', 'de-39'],
  },

  facts: [
    // Entry
    {
      id: 'visa-papers', topic: 'entry', asOf: '2022-10-17', confidence: 'medium', sources: ['de-37'],
      says: {
        en: 'In October 2022 Germany began to ask for a statement from a bank in the EU and for foreign insurance.',
        ru: 'В октябре 2022 года Германия стала требовать для визы выписку из банка в ЕС и иностранную страховку.',
      },
    },
    {
      id: 'visas-stricter', topic: 'entry', asOf: '2025-09-17', confidence: 'medium', sources: ['de-25', 'de-26'],
      says: {
        en: 'In September 2025 the embassy confirmed stricter rules for short and for long stays. People without a weighty reason are checked for longer.',
        ru: 'В сентябре 2025 года посольство подтвердило: правила ужесточены и для шенгенских, и для национальных виз. Тех, у кого нет веской причины, проверяют дольше.',
      },
    },
    {
      id: 'visas-for-one-entry', topic: 'entry', asOf: '2025-11', confidence: 'medium', sources: ['eu-01', 'eu-03'],
      says: {
        en: 'Since 7 November 2025 short-stay visas are for a single entry. This is a rule for the whole EU, with exceptions.',
        ru: 'С 7 ноября 2025 года краткосрочные визы — однократные. Это правило всего ЕС, есть исключения.',
      },
    },
    {
      id: 'humanitarian-admission', topic: 'entry', asOf: '2025-10-03', confidence: 'high', sources: ['de-19', 'de-38', 'de-40', 'de-41'],
      says: {
        en: '§ 22 of the Residence Act lets the Interior Ministry admit people in special danger for their work for democracy or human rights. This was opened to Russians in May 2022. It was suspended in July 2025, except for urgent cases.',
        ru: 'По § 22 Закона о пребывании МВД Германии может принять тех, кому особо опасно оставаться на родине из-за работы ради демократии или прав человека. Россиянам этот путь открыли в мае 2022 года. В июле 2025 года его приостановили, кроме срочных случаев.',
      },
    },
    {
      id: 'humanitarian-restart', topic: 'entry', asOf: '2025-10-03', reviewBy: '2026-01-01', confidence: 'medium', sources: ['de-18', 'de-21', 'de-22'],
      says: {
        en: 'It was said to run again from mid or late August 2025. No criteria and no time limits were published. How it stands in 2026 is not known to us.',
        ru: 'Сообщали, что со второй половины августа 2025 года приём возобновлён. Ни критериев, ни сроков не опубликовали. Как обстоит дело в 2026 году, мы не знаем.',
      },
      disputed: {
        says: {
          en: 'In autumn 2025 NGOs said that it was closed in practice.',
          ru: 'Осенью 2025 года правозащитники говорили, что на деле он закрыт.',
        },
        asOf: '2025-10-03',
        sources: ['de-22'],
      },
    },
    {
      id: 'humanitarian-not-for-desertion', topic: 'entry', asOf: '2025-10-03', confidence: 'high', sources: ['de-41', 'de-21'],
      says: {
        en: 'Desertion or refusing the draft was never on the list of reasons by itself.',
        ru: 'Дезертирство или отказ от призыва сами по себе никогда не входили в список оснований.',
      },
    },
    {
      id: 'humanitarian-numbers', topic: 'entry', asOf: '2025-08-14', confidence: 'high', sources: ['de-19', 'de-20', 'de-31'],
      says: {
        en: 'From May 2022 to August 2025 Germany admitted 2,490 Russian citizens in this way. On 31 July 2025 the register counted 1,790 people with such a permit.',
        ru: 'С мая 2022 года по август 2025-го Германия приняла так 2490 граждан России. На 31 июля 2025 года с этим видом на жительство в реестре числилось 1790 человек.',
      },
    },

    // Access
    {
      id: 'only-on-german-soil', topic: 'access', asOf: '2022-10', confidence: 'medium', sources: ['de-13', 'apr-1348'],
      says: {
        en: 'Asylum can be asked for only inside Germany or at its border or airport, not at an embassy.',
        ru: 'Попросить убежища можно только внутри Германии, на её границе или в аэропорту, но не в посольстве.',
      },
    },
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['de-k01'],
      says: {
        en: 'The wish can be said to any police, border or aliens authority. The claim itself is made in person at a branch of the Federal Office for Migration and Refugees (BAMF).',
        ru: 'Сказать, что вы просите убежища, можно в любой полиции, пограничникам или в ведомстве по делам иностранцев. Само заявление подают лично в отделение Федерального ведомства по делам миграции и беженцев (BAMF).',
      },
    },
    {
      id: 'airport-procedure', topic: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['de-k01'],
      says: {
        en: 'At airports there is a procedure of its own: the claim can be examined before the person is let in.',
        ru: 'В аэропортах есть отдельная процедура: заявление могут рассмотреть ещё до того, как человека впустят в страну.',
      },
    },
    {
      id: 'court-deadlines', topic: 'access', asOf: null, confidence: 'low', recalled: true, vital: true, sources: ['de-k02', 'de-28', 'de-43'],
      says: {
        en: 'A refusal had to be taken to court within two weeks. It was one week if the claim was called “manifestly unfounded” or was not taken up at all. The law changed in June 2026: the time in the decision is what counts.',
        ru: 'На иск против отказа давали две недели, а если заявление назвали «явно необоснованным» или не приняли к рассмотрению — одну. В июне 2026 года закон изменился: верен тот срок, который указан в решении.',
      },
    },
    {
      id: 'pact-law', topic: 'access', asOf: '2026', confidence: 'low', sources: ['de-28'],
      says: {
        en: 'The German law that goes with the EU Pact brings a border procedure for nationalities that rarely get protection.',
        ru: 'Немецкий закон, принятый вслед за Пактом ЕС, вводит процедуру на границе для граждан стран, которым редко дают защиту.',
      },
    },
    {
      id: 'turn-backs-at-land-borders', topic: 'access', asOf: '2026-02-17', reviewBy: '2026-05-18', confidence: 'medium', sources: ['de-27', 'de-42'],
      says: {
        en: 'Since 8 May 2025 the federal police may turn asylum seekers back at the land borders with other EU states. In February 2026 the checks were extended to September 2026. What came after is not known to us.',
        ru: 'С 8 мая 2025 года федеральная полиция может разворачивать просящих убежища на сухопутных границах с другими странами ЕС. В феврале 2026 года проверки продлили до сентября. Что было потом, мы не знаем.',
      },
      disputed: {
        says: {
          en: 'A Berlin court held in June 2025 that turning people back was unlawful in the cases before it. This needs a check.',
          ru: 'Берлинский суд в июне 2025 года счёл, что в рассмотренных им делах разворачивать людей было незаконно. Это нужно проверить.',
        },
        asOf: '2025-06-02',
        sources: ['de-k04'],
      },
    },

    // Responsibility
    {
      id: 'another-state', topic: 'responsibility', asOf: '2025-02', confidence: 'high', sources: ['verfassungsblog', 'de-15'],
      says: {
        en: 'More than half of all decisions on Russians of draft age since 2022 closed the case without looking at the reasons. Mostly another EU state was responsible.',
        ru: 'Больше половины решений о россиянах призывного возраста с 2022 года — закрытие дела без разбора причин. Чаще всего потому, что отвечала другая страна ЕС.',
      },
    },
    {
      id: 'visa-usually-decides', topic: 'responsibility', asOf: '2025-02', confidence: 'high', sources: ['verfassungsblog', 'de-15', 'ammr-1351#16'],
      says: {
        en: 'A visa that another state has given usually decides which state that is.',
        ru: 'Какая это страна, обычно решает виза: отвечает та, что её выдала.',
      },
    },

    // Practice
    {
      id: 'deserters-as-a-rule', topic: 'practice', asOf: '2023-09', confidence: 'high', sources: ['de-13', 'de-14'],
      profiles: ['left-army', 'left-army-mobilised'],
      says: {
        en: 'In autumn 2022 the federal office said that deserters who face severe repression are as a rule protected. The government repeated this in September 2023, except for people involved in war crimes.',
        ru: 'Осенью 2022 года федеральное ведомство заявило: дезертиров, которым грозят жёсткие репрессии, как правило, защищают. В сентябре 2023 года правительство это повторило, сделав исключение для причастных к военным преступлениям.',
      },
      disputed: {
        says: {
          en: 'In January 2026 refusals of deserters became known. Reporters found nearly the same text in several of them.',
          ru: 'В январе 2026 года стало известно об отказах дезертирам. В нескольких журналисты нашли почти одинаковый текст.',
        },
        asOf: '2026-01-30',
        sources: ['de-10', 'de-11', 'de-12'],
      },
    },
    {
      id: 'mobilised-deserter-refused', topic: 'practice', asOf: '2026-01-30', confidence: 'high', sources: ['de-10', 'de-11', 'de-12'],
      profiles: ['left-army', 'left-army-mobilised'],
      says: {
        en: 'A mobilised man who told of torture and escaped three times is wanted in Russia. In January 2026 it became known that he was refused, with his wife and children. How his case in court ended we did not find.',
        ru: 'Мобилизованный, который рассказал о пытках и трижды сбегал из части, в России в розыске. В январе 2026 года стало известно: ему, его жене и детям отказали. Чем кончилось дело в суде, узнать не удалось.',
      },
    },
    {
      id: 'fine-instead-of-criminal-code', topic: 'practice', asOf: '2026-01-30', confidence: 'high', sources: ['de-10', 'de-11', 'ru-cc'],
      profiles: ['left-army', 'left-army-mobilised'],
      says: {
        en: 'These decisions name the fine for ignoring a summons. For leaving a unit Russia’s criminal code applies.',
        ru: 'В этих решениях пишут о штрафе за неявку по повестке. Но за самовольное оставление части отвечают по Уголовному кодексу.',
      },
    },
    {
      id: 'future-call-up-left-open', topic: 'practice', asOf: '2022-10', confidence: 'high', sources: ['de-13'],
      profiles: ['reservist-never-called', 'conscription-age'],
      says: {
        en: 'In autumn 2022 the federal office left open whether people are protected who may be called up later.',
        ru: 'Защищают ли тех, кого могут призвать позже, федеральное ведомство осенью 2022 года не сказало.',
      },
    },
    {
      id: 'reasons-for-refusal', topic: 'practice', asOf: '2026-01-30', confidence: 'high', sources: ['de-10', 'de-11', 'de-12', 'de-29'],
      profiles: ['called-mobilisation', 'reservist-never-called', 'conscription-age', 'called-conscription'],
      says: {
        en: 'Refusals since 2024 say that mobilisation is over and that only an administrative fine is due. A call-up, they say, is not political persecution.',
        ru: 'В отказах с 2024 года пишут: мобилизация закончена, грозит только административный штраф, а призыв — не политическое преследование.',
      },
      disputed: {
        says: {
          en: 'Russia published no decree that ends the mobilisation. In 2023 the plenum of its Supreme Court said that the decree is in effect.',
          ru: 'Указа об окончании мобилизации Россия не публиковала. Пленум её Верховного суда в 2023 году сказал, что указ о мобилизации действует.',
        },
        asOf: '2023',
        sources: ['ru-plenum-2023'],
      },
    },
    {
      id: 'conscripts-split', topic: 'practice', asOf: '2025-07-02', confidence: 'high', sources: ['vg-berlin-2025-01', 'vg-berlin-2025-07'],
      profiles: ['conscription-age', 'called-conscription'],
      says: {
        en: 'In January and July 2025 the Berlin court gave men of draft age subsidiary protection. They could be called up and pressed into a contract. So it was considerably likely that they would be sent to the war and made to take part in crimes.',
        ru: 'В январе и июле 2025 года берлинский суд дал мужчинам призывного возраста дополнительную защиту. Их могли призвать и принудить к контракту, а значит, с большой вероятностью отправить на войну и заставить участвовать в преступлениях.',
      },
      disputed: {
        says: {
          en: 'The higher court found in August 2024 that conscripts called up outside Chechnya were not likely enough to be sent to fight. Other courts often follow it.',
          ru: 'Суд высшей инстанции в августе 2024 года решил иначе: если срочника призвали не в Чечне, отправка на войну недостаточно вероятна. На это решение часто ссылаются.',
        },
        asOf: '2024-08-22',
        sources: ['ovg-bb-2024', 'de-05', 'de-06'],
      },
    },
    {
      id: 'forced-volunteers', topic: 'practice', asOf: '2024-08-22', confidence: 'high', sources: ['ovg-bb-2024', 'de-03'],
      says: {
        en: 'The Higher Administrative Court Berlin-Brandenburg accepts that young men in Chechnya are forced to “volunteer”. But it says that Chechens can live elsewhere in Russia, unless they stood out politically.',
        ru: 'Высший административный суд Берлина и Бранденбурга признаёт, что в Чечне молодых мужчин силой отправляют «добровольцами». Но считает, что чеченцы могут жить в другом регионе России, если не выделялись политически.',
      },
    },
    {
      id: 'not-in-the-reserve', topic: 'practice', asOf: '2024-01-12', confidence: 'high', sources: ['eu-40'],
      profiles: ['no-duty'],
      says: {
        en: 'In January 2024 the higher court of Saxony refused a man of 37 who was not in the reserve.',
        ru: 'В январе 2024 года высший административный суд Саксонии отказал 37-летнему мужчине, не состоявшему в запасе.',
      },
    },
    {
      id: 'objectors-rarely', topic: 'practice', asOf: '2024-09', confidence: 'medium', sources: ['de-15', 'de-36', 'de-06'],
      profiles: ['objector'],
      says: {
        en: 'In 2024 PRO ASYL and the association Connection said that Russian objectors rarely or never get asylum in Germany.',
        ru: 'В 2024 году PRO ASYL и объединение Connection говорили: россияне, которые отказались служить, получают убежище в Германии редко или вообще не получают.',
      },
    },
    {
      id: 'abuse-of-recruits', topic: 'practice', asOf: '2017', confidence: 'medium', sources: ['de-hazing'],
      profiles: ['conscription-age', 'called-conscription'],
      says: {
        en: 'About 2017 a German court gave subsidiary protection because of hazing in the Russian army. The database points to a later ruling of the Federal Administrative Court, so what this one is worth today is unclear.',
        ru: 'Около 2017 года немецкий суд дал дополнительную защиту из-за дедовщины в российской армии. База решений отсылает к более позднему решению Федерального административного суда, поэтому неясно, чего оно стоит сегодня.',
      },
    },

    // Courts
    {
      id: 'higher-court-2024', topic: 'courts', asOf: '2024-08-22', confidence: 'high', sources: ['ovg-bb-2024', 'de-03'],
      says: {
        en: 'The Higher Administrative Court Berlin-Brandenburg ruled on two Chechens on 22 August 2024. A call-up is a real risk for young, healthy men without ties. Being sent to fight is not likely enough.',
        ru: '22 августа 2024 года Высший административный суд Берлина и Бранденбурга решил дела двух чеченцев. Для молодых и здоровых мужчин без семьи призыв — реальный риск, но отправка на войну недостаточно вероятна.',
      },
    },
    {
      id: 'not-manifestly-unfounded', topic: 'courts', asOf: '2025', confidence: 'high', sources: ['de-24'],
      says: {
        en: 'A chamber of a German court held that such claims should not be refused as “manifestly unfounded”.',
        ru: 'Палата одного из немецких судов решила: такие заявления нельзя отклонять как «явно необоснованные».',
      },
    },
    {
      id: 'repeat-claim-reservist', topic: 'courts', asOf: '2025', confidence: 'high', sources: ['bay-2025'],
      says: {
        en: 'In 2025 a Bavarian court stopped the removal of a Chechen reservist until his repeat claim was decided.',
        ru: 'В 2025 году суд в Баварии запретил высылать чеченца, состоящего в запасе, пока не решат дело о его повторном заявлении.',
      },
    },
    {
      id: 'activity-in-germany', topic: 'courts', asOf: '2022-06-17', confidence: 'medium', sources: ['vg-goettingen-2022'],
      says: {
        en: 'In 2022 the court in Göttingen gave refugee status to a Russian for what he had published in Germany over years. He was known to the police before he left.',
        ru: 'В 2022 году суд в Гёттингене дал статус беженца россиянину за то, что он годами публиковал в Германии. Российской полиции он был известен ещё до отъезда.',
      },
    },
    {
      id: 'no-top-ruling', topic: 'courts', asOf: '2025-07', confidence: 'unknown', sources: ['de-02'],
      says: {
        en: 'We looked and found no newer ruling of the Higher Administrative Court Berlin-Brandenburg, though one was expected in 2025. We found none of the Federal Administrative Court on Russian conscripts.',
        ru: 'Мы искали и не нашли нового решения Высшего административного суда Берлина и Бранденбурга, хотя его ждали в 2025 году. Решений Федерального административного суда о российских призывниках тоже не нашли.',
      },
    },

    // Numbers
    {
      id: 'draft-age-total', topic: 'numbers', asOf: '2025-05', confidence: 'high', sources: ['de-07'],
      says: {
        en: 'From January 2022 to April 2025, 6,374 Russian men aged 18 to 45 asked for protection and 349 got it. Their reasons are not recorded.',
        ru: 'С января 2022 года по апрель 2025-го защиты попросили 6374 россиянина от 18 до 45 лет, получили её 349. По каким причинам, не учитывают.',
      },
    },
    {
      id: 'draft-age-first-year', topic: 'numbers', asOf: '2023-05', confidence: 'high', sources: ['de-16'],
      says: {
        en: 'From February 2022 to April 2023 such men made 2,485 claims. There were 55 positive decisions and 88 negative; 671 cases were closed without a look at the reasons.',
        ru: 'С февраля 2022 года по апрель 2023-го такие мужчины подали 2485 заявлений. Положительных решений 55, отрицательных 88; 671 дело закрыли без разбора причин.',
      },
    },
    {
      id: 'draft-age-falling', topic: 'numbers', asOf: '2025-02-05', confidence: 'high', sources: ['verfassungsblog'],
      says: {
        en: 'Among draft-age men whose reasons were examined, 37 of 100 were protected up to mid-2023. From September 2023 to September 2024 it was 11 of 100.',
        ru: 'Из мужчин призывного возраста, чьи причины рассмотрели, до середины 2023 года защиту получали 37 из 100. С сентября 2023-го по сентябрь 2024-го — 11 из 100.',
      },
    },
    {
      id: 'all-russians-claims', topic: 'numbers', asOf: '2025-11', confidence: 'high', sources: ['de-08', 'de-09'],
      says: {
        en: 'All Russians: 9,028 claims in 2023, 5,625 in 2024, 3,640 from January to November 2025. Of each 100 applicants 60 to 70 are Chechens.',
        ru: 'Все россияне: 9028 заявлений в 2023 году, 5625 в 2024-м, 3640 с января по ноябрь 2025-го. Из каждых 100 заявителей 60–70 — чеченцы.',
      },
    },
    {
      id: 'all-russians-outcomes', topic: 'numbers', asOf: '2025-11', confidence: 'high', sources: ['de-08', 'de-09'],
      says: {
        en: 'Among Russians whose reasons were examined, 29 of 100 were protected in 2023 and 10 in 2024. From January to November 2025 it was about 7; among Chechens about 4.',
        ru: 'Из россиян, чьи причины рассмотрели, защиту получили 29 из 100 в 2023 году и 10 в 2024-м. С января по ноябрь 2025 года — около 7, из чеченцев — около 4.',
      },
    },

    // Other ways to stay
    {
      id: 'other-permits', topic: 'other-stay', asOf: null, confidence: 'low', recalled: true, sources: ['de-k03'],
      says: {
        en: 'There are permits for work, the EU Blue Card, study and family. There are routes for late repatriates and for Jewish immigrants. Most ask for a valid passport.',
        ru: 'Есть виды на жительство по работе, Голубая карта ЕС, учёба, семья. Есть пути для поздних переселенцев и для еврейской иммиграции. Почти везде нужен действующий паспорт.',
      },
    },
    {
      id: 'toleration', topic: 'other-stay', asOf: '2024-11', confidence: 'low', sources: ['de-32'],
      says: {
        en: 'A refused person who cannot be removed may get a “toleration” (Duldung).',
        ru: 'Тому, кому отказали, но кого нельзя выслать, могут дать отсрочку высылки (Duldung).',
      },
    },
    {
      id: 'humanitarian-renewal', topic: 'other-stay', asOf: '2025-12', reviewBy: '2026-03-31', confidence: 'medium', sources: ['de-23'],
      says: {
        en: 'In late 2025 several states, among them North Rhine-Westphalia and Schleswig-Holstein, put renewals of the § 22 permit on hold. Berlin asks for proof that the danger goes on. How this ended is not known to us.',
        ru: 'В конце 2025 года несколько земель приостановили продление видов на жительство по § 22, среди них Северный Рейн — Вестфалия и Шлезвиг-Гольштейн. Берлин просит доказать, что опасность остаётся. Чем это кончилось, мы не знаем.',
      },
    },

    // Being returned
    {
      id: 'through-third-countries', topic: 'return', asOf: '2024-11', confidence: 'high', vital: true, sources: ['de-05', 'de-33', 'de-39'],
      says: {
        en: 'There are no direct flights, so people are removed to Russia through Serbia or Türkiye. The first removals after the invasion were in March 2023, from Bavaria.',
        ru: 'Прямых рейсов нет, и в Россию высылают через Сербию или Турцию. Первые высылки после вторжения были в марте 2023 года, из Баварии.',
      },
    },
    {
      id: 'removals-counted', topic: 'return', asOf: '2024-08', confidence: 'high', sources: ['de-05', 'de-39'],
      says: {
        en: 'In 2023 eight people were removed to Russia. From January to August 2024 Germany removed 259 Russians, 32 of them to Russia. We found no numbers for 2025 and 2026.',
        ru: 'В 2023 году в Россию выслали восемь человек. С января по август 2024 года Германия выслала 259 россиян, из них 32 — в Россию. Цифр за 2025 и 2026 годы мы не нашли.',
      },
    },
    {
      id: 'consulate-and-passport', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: ['de-k03'],
      says: {
        en: 'German authorities sometimes ask for a valid passport. When contact with a Russian consulate is too much to ask needs a check: a lawyer should be asked first.',
        ru: 'Немецкие ведомства иногда требуют действующий паспорт. В каких случаях требовать обращения в российское консульство нельзя, нужно проверить; сначала стоит спросить юриста.',
      },
    },
    {
      id: 'extradition-law', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Germany and Russia are parties to the European Convention on Extradition, which leaves out military offences. This needs a check.',
        ru: 'Германия и Россия — участницы Европейской конвенции о выдаче, которая не касается воинских преступлений. Это надо проверить.',
      },
    },

    // Help
    {
      id: 'independent-counselling', topic: 'help', asOf: '2026-01', confidence: 'medium', recalled: true, sources: ['de-k01'],
      says: {
        en: 'In Germany there is counselling on the asylum procedure that does not depend on those who decide.',
        ru: 'В Германии есть консультации о процедуре убежища, не зависящие от тех, кто принимает решение.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army-contract', 'left-army-conscript', 'data-summons', 'reserve-contract', 'woman-specialty', 'over-age',
    'exempt', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'Whether the higher court for Berlin and Brandenburg or the Federal Administrative Court has ruled on Russian conscripts since mid-2025.',
      ru: 'Выносил ли после середины 2025 года решения о российских призывниках Высший административный суд Берлина и Бранденбурга или Федеральный административный суд.',
    },
    {
      en: 'What the federal office tells its staff about deserters today. How the case of the man whose refusal became known in January 2026 ended in court.',
      ru: 'Что федеральное ведомство сейчас предписывает сотрудникам о дезертирах. Чем кончилось в суде дело мужчины, об отказе которому узнали в январе 2026 года.',
    },
    {
      en: 'How many days there are to go to court under the law in force since June 2026.',
      ru: 'Сколько дней есть на обращение в суд по закону, который действует с июня 2026 года.',
    },
    {
      en: 'Whether anyone is admitted under § 22 in 2026, and whether such permits are renewed.',
      ru: 'Принимают ли кого-нибудь по § 22 в 2026 году и продлевают ли такие виды на жительство.',
    },
    {
      en: 'How many people were removed to Russia in 2025 and 2026.',
      ru: 'Сколько человек выслали в Россию в 2025 и 2026 годах.',
    },
    {
      en: 'Whether police still turn people back at the land borders after September 2026, and whether any were Russians.',
      ru: 'Разворачивают ли людей на сухопутных границах после сентября 2026 года и были ли среди них россияне.',
    },
    {
      en: 'Whether Germany accepts Russian passports without a chip.',
      ru: 'Принимает ли Германия российские паспорта без чипа.',
    },
    {
      en: 'When a person may be told to go to a Russian consulate for a passport.',
      ru: 'Когда от человека могут требовать, чтобы он получил паспорт в российском консульстве.',
    },
  ],

  article: [
    {
      id: 'opponents-can-file', verdict: 'partly', asOf: '2025-05', sources: ['de-07'],
      claim: {
        en: 'The article quoted Germany: whoever courageously opposes Putin’s regime can ask for asylum on grounds of political persecution.',
        ru: 'Статья цитировала Германию: кто смело выступает против режима Путина, может просить убежища из-за политического преследования.',
      },
      now: {
        en: 'Asking is possible once in Germany, but it says little about the answer. Up to April 2025, 349 of 6,374 men of draft age got protection.',
        ru: 'Просить можно, если человек уже в Германии, но об ответе это мало говорит. До апреля 2025 года из 6374 мужчин призывного возраста защиту получили 349.',
      },
    },
    {
      id: 'willing-to-host', verdict: 'changed', asOf: '2025-11', sources: ['de-08', 'de-18', 'de-21'],
      claim: {
        en: 'The article said that Germany was signalling its willingness to host Russians.',
        ru: 'Статья писала, что Германия показывает готовность принимать россиян.',
      },
      now: {
        en: 'No longer. Humanitarian admission stopped in July 2025 and came back only narrowly. In 2025 about 7 of 100 Russians whose reasons were examined got protection.',
        ru: 'Уже нет. Гуманитарный приём в июле 2025 года остановили и возобновили лишь в узких рамках. В 2025 году защиту получили около 7 из 100 россиян, чьи причины рассмотрели.',
      },
    },
    {
      id: 'no-help-with-the-journey', verdict: 'holds', asOf: '2025-09-14', sources: ['de-13', 'de-25'],
      claim: {
        en: 'The article said that EU states do not help people to make the journey.',
        ru: 'Статья писала, что страны ЕС не помогают людям добраться.',
      },
      now: {
        en: 'It holds, and it became stricter: no asylum from abroad, and fewer visas.',
        ru: 'Это так, и стало строже: из-за границы убежища попросить нельзя, а визы дают реже.',
      },
    },
  ],

  policies: [
    // Getting there
    {
      id: 'visa-needs-a-weighty-reason', kind: 'access', asOf: '2025-09-17', confidence: 'medium', sources: ['de-25', 'de-26', 'de-37'],
      when: all(not(here), answer('visa-of').is('none')),
      title: { en: 'A German visa', ru: 'Немецкая виза' },
      says: {
        en: 'Since September 2025 people without a weighty reason are checked for longer, for short and for long stays. An embassy takes no claims for asylum.',
        ru: 'С сентября 2025 года тех, у кого нет веской причины, проверяют дольше — и для коротких, и для долгих поездок. Просьб об убежище посольство не принимает.',
      },
    },
    {
      id: 'humanitarian-route-for-critics', kind: 'access', asOf: '2025-10-03', reviewBy: '2026-01-01', confidence: 'medium',
      sources: ['de-18', 'de-21', 'de-22', 'de-41'],
      when: all(not(here), answer('opinions').is('public-role', 'critic')),
      title: { en: 'Humanitarian admission', ru: 'Гуманитарный приём' },
      says: {
        en: 'Germany could admit people in special danger because of work for democracy or human rights (§ 22). It stopped this in July 2025; NGOs called it closed in practice that autumn. How it stands now is not known to us.',
        ru: 'Германия могла принять тех, кому особо опасно оставаться из-за работы ради демократии или прав человека (§ 22). В июле 2025 года приём остановили; осенью правозащитники говорили, что на деле он закрыт. Как сейчас, мы не знаем.',
      },
    },
    {
      id: 'humanitarian-route-and-desertion', kind: 'refused', asOf: '2025-10-03', confidence: 'high', sources: ['de-41', 'de-21'],
      when: all(
        not(here),
        any(
          leftUnit,
          answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry', 'attempted-delivery'),
          answer('refusal-acts').is('did-not-report', 'left', 'said-so'),
        ),
      ),
      title: { en: 'Admission is not for desertion alone', ru: 'За одно дезертирство не принимают' },
      says: {
        en: 'Leaving a unit or refusing a call-up was never by itself a reason for humanitarian admission to Germany. It was meant for endangered work for democracy and human rights.',
        ru: 'Оставление части или отказ от призыва сами по себе никогда не были основанием для гуманитарного приёма в Германию. Он предназначен тем, кому опасно оставаться из-за работы ради демократии и прав человека.',
      },
    },
    {
      id: 'turned-back-at-land-borders', kind: 'danger', asOf: '2026-02-17', reviewBy: '2026-05-18', confidence: 'medium', sources: ['de-27', 'de-42', 'de-k04'],
      when: all(not(here), any(elsewhereInEu, throughEu)),
      title: { en: 'Coming by land from another EU state', ru: 'По суше из другой страны ЕС' },
      says: {
        en: 'Since 8 May 2025 German police may turn asylum seekers back at these borders. A Berlin court is said to have called it unlawful in single cases. We found no case of a Russian; a lawyer should be asked first.',
        ru: 'С 8 мая 2025 года немецкая полиция может разворачивать на этих границах тех, кто просит убежища. Берлинский суд, насколько известно, в отдельных делах счёл это незаконным. Случаев с россиянами мы не нашли; сначала стоит спросить юриста.',
      },
    },

    // Asking
    {
      id: 'asking-in-germany', kind: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['de-k01'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where to ask', ru: 'Куда обращаться' },
      says: {
        en: 'The wish can be said to any police, border or aliens authority. The claim is then made in person at a branch of the federal office (BAMF).',
        ru: 'Сказать, что вы просите убежища, можно в любой полиции, пограничникам или в ведомстве по делам иностранцев. Затем заявление подают лично в отделение федерального ведомства (BAMF).',
      },
    },
    {
      id: 'german-airport-or-transit', kind: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['de-k01', 'apr-1348#4', 'apr-1348#26'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport or in its transit zone', ru: 'В аэропорту или транзитной зоне' },
      says: {
        en: 'Asylum can be asked for here, also while changing planes. The words go to the border police at once, before boarding the next flight. The claim may be examined before the person is let in, so a lawyer is needed the same day.',
        ru: 'Попросить убежища можно и здесь, в том числе при пересадке. Сказать об этом нужно пограничной полиции сразу, до посадки на следующий рейс. Заявление могут рассмотреть, не впуская в страну, поэтому юрист нужен в тот же день.',
      },
    },

    // Which state
    {
      id: 'visa-of-another-state-than-germany', kind: 'responsibility', asOf: '2025-02', confidence: 'high', dossier: ['A6'],
      sources: ['verfassungsblog', 'de-15', 'ammr-1351#16'],
      when: answer('visa-of').is('cz', 'ee', 'es', 'fi', 'fr', 'lt', 'lv', 'nl', 'no', 'pl', 'se', 'other-schengen'),
      title: { en: 'A visa of another state', ru: 'Виза другой страны' },
      says: {
        en: 'Germany usually leaves the claim to the state that gave the visa. More than half of its decisions on Russians of draft age never looked at the reasons. Mostly another state was responsible.',
        ru: 'Обычно Германия оставляет дело стране, выдавшей визу. Больше половины её решений о россиянах призывного возраста вынесены без разбора причин — чаще всего потому, что отвечала другая страна.',
      },
    },
    {
      id: 'refused-elsewhere-before-germany', kind: 'responsibility', asOf: '2026-01-30', confidence: 'high', dossier: ['A5'], sources: ['de-11', 'de-12', 'ammr-1351'],
      when: answer('claim-elsewhere').is('fingerprints', 'claim', 'refusal'),
      title: { en: 'A claim or refusal in another EU state', ru: 'Заявление или отказ в другой стране ЕС' },
      says: {
        en: 'That state may have to take the person back, and the refusal there can weigh here. The deserter whose refusal became known in January 2026 had first been refused in Croatia. All papers from there should go to a lawyer.',
        ru: 'Человека могут вернуть в ту страну, а отказ там — повлиять на решение здесь. Дезертиру, об отказе которому узнали в январе 2026 года, раньше отказала Хорватия. Все бумаги оттуда стоит показать юристу.',
      },
    },

    // Deserters
    {
      id: 'deserters-refused-by-template', kind: 'refused', asOf: '2026-01-30', confidence: 'high', dossier: ['F6'], sources: ['de-10', 'de-11', 'de-12'],
      when: any(all(leftUnit, answer('service').is('mobilised')), answer('case').is('leaving')),
      title: { en: 'Deserters refused with nearly the same text', ru: 'Дезертирам отказывают почти одинаковыми словами' },
      says: {
        en: 'In January 2026 reporters found nearly the same text in several refusals. It says that mobilisation is over and names the fine for ignoring a summons. Papers on the mobilisation, on leaving the unit or on a criminal case are best given to the lawyer early.',
        ru: 'В январе 2026 года журналисты нашли в нескольких отказах почти один и тот же текст. В нём пишут, что мобилизация закончена и грозит штраф за неявку по повестке. Бумаги о мобилизации, оставлении части или уголовном деле лучше заранее показать юристу.',
      },
    },
    {
      id: 'deserters-once-protected', kind: 'practice', asOf: '2023-09', confidence: 'high', dossier: ['F6'], sources: ['de-13', 'de-14'],
      when: any(leftUnit, answer('case').is('leaving')),
      title: { en: 'What Germany said in 2022 and 2023', ru: 'Что Германия говорила в 2022 и 2023 годах' },
      says: {
        en: 'Both the federal office and the government said that deserters who face severe repression are as a rule protected. People involved in war crimes were left out. Whether this still holds is not known to us; a lawyer can point to it.',
        ru: 'И ведомство, и правительство говорили: дезертиров, которым грозят жёсткие репрессии, как правило, защищают, кроме причастных к военным преступлениям. Верно ли это до сих пор, мы не знаем; юрист может на это сослаться.',
      },
    },

    // Call-up
    {
      id: 'germany-mobilisation-over', kind: 'refused', asOf: '2026-01-30', confidence: 'high', sources: ['de-10', 'de-11', 'de-12', 'de-29', 'ru-plenum-2023'],
      when: any(
        answer('summons').is('mobilisation-order', 'attempted-delivery'),
        answer('service').is('mobilised', 'reserve'),
        answer('fear').is('new-wave'),
      ),
      title: { en: '“Mobilisation is over”', ru: '«Мобилизация закончена»' },
      says: {
        en: 'Refusals since 2024 say this, and that a call-up is not political persecution. The answer given is that no decree ended it: Russia’s Supreme Court said in 2023 that the decree is in effect.',
        ru: 'Так пишут в отказах с 2024 года, как и то, что призыв — не политическое преследование. На это возражают: указа об окончании не было, а Верховный суд России в 2023 году сказал, что указ действует.',
      },
    },
    {
      id: 'only-a-fine', kind: 'refused', asOf: '2026-01-30', confidence: 'high', sources: ['de-10', 'de-11', 'ru-cc'],
      when: any(
        answer('went').is('did-not-go'),
        answer('refusal-acts').is('did-not-report', 'left'),
        answer('case').is('evading', 'leaving'),
        answer('fear').is('prison'),
        leftUnit,
      ),
      title: { en: '“Only a fine”', ru: '«Грозит только штраф»' },
      says: {
        en: 'Refusals say that whoever ignores a summons only has to pay a fine. For someone already in the army who left a unit, Russian law punishes this as a crime. Papers about a case or a wanted notice can matter.',
        ru: 'В отказах пишут, что за неявку по повестке грозит только штраф. Но того, кто уже был в армии и оставил часть, в России судят по уголовной статье. Важными могут быть бумаги о деле или розыске.',
      },
    },
    {
      id: 'courts-split-on-conscripts', kind: 'split', asOf: '2025-07-02', confidence: 'high', dossier: ['F2', 'W1'],
      sources: ['vg-berlin-2025-01', 'vg-berlin-2025-07'],
      when: any(ofConscriptAge, answer('summons').is('conscription-summons'), answer('service').is('conscript')),
      title: { en: 'Courts disagree about conscripts', ru: 'О призывниках суды решают по-разному' },
      says: {
        en: 'In January and July 2025 the Berlin court gave men of draft age subsidiary protection. They could be called up and pressed into a contract. So it was considerably likely that they would be sent to the war and made to take part in crimes.',
        ru: 'В январе и июле 2025 года берлинский суд дал мужчинам призывного возраста дополнительную защиту. Их могли призвать и принудить к контракту, а значит, с большой вероятностью отправить на войну и заставить участвовать в преступлениях.',
      },
      other: {
        says: {
          en: 'The higher court for Berlin and Brandenburg refused in August 2024. A call-up is a real risk, but being sent to fight is not likely enough. Other courts often follow it; a newer ruling was expected, and we did not find it.',
          ru: 'Высший административный суд Берлина и Бранденбурга в августе 2024 года отказал. Призыв — реальный риск, но отправка на войну недостаточно вероятна. На это решение часто ссылаются; ждали нового, но мы его не нашли.',
        },
        asOf: '2024-08-22',
        sources: ['ovg-bb-2024', 'de-05', 'de-06'],
      },
    },
    {
      id: 'objectors-refused', kind: 'refused', asOf: '2024-09', confidence: 'medium', sources: ['de-15', 'de-36'],
      when: objector,
      title: { en: 'Refusing for reasons of conscience', ru: 'Отказ от службы по убеждениям' },
      says: {
        en: 'Groups that help objectors said in 2024 that they rarely or never get asylum in Germany. Connection has a line for advice and knows these cases.',
        ru: 'Организации, которые помогают отказчикам, в 2024 году говорили: убежище в Германии им дают редко или вообще не дают. У Connection есть линия для консультаций, такие дела там знают.',
      },
    },

    // North Caucasus
    {
      id: 'told-to-live-elsewhere-in-russia', kind: 'refused', asOf: '2024-08-22', confidence: 'high', dossier: ['R2'], sources: ['ovg-bb-2024', 'de-03', 'qr-1347#8'],
      when: fromNorthCaucasus,
      title: { en: 'Told to live elsewhere in Russia', ru: '«Можно жить в другом регионе»' },
      says: {
        en: 'The Higher Administrative Court Berlin-Brandenburg said in 2024 that Chechens can live elsewhere in Russia, unless they stood out politically. Under EU law, where the state itself is the danger, the authority must show that its power ends at one region. Signs of being looked for elsewhere matter here.',
        ru: 'Высший административный суд Берлина и Бранденбурга в 2024 году решил: чеченцы могут жить в другом регионе России, если не выделялись политически. По праву ЕС, если опасность исходит от государства, ведомство само должно показать, что она ограничена одним регионом. Важно, искали ли человека в других местах.',
      },
    },
    {
      id: 'forced-to-volunteer', kind: 'practice', asOf: '2024-08-22', confidence: 'high', dossier: ['P9'], sources: ['ovg-bb-2024', 'de-03'],
      when: pressedToVolunteer,
      title: { en: 'Forced to “volunteer”', ru: 'Силой в «добровольцы»' },
      says: {
        en: 'The Higher Administrative Court Berlin-Brandenburg accepts that young men in Chechnya who have not served are forced into “volunteer” battalions. The dispute is about whether they could live elsewhere in Russia.',
        ru: 'Высший административный суд Берлина и Бранденбурга признаёт: в Чечне молодых мужчин, не служивших в армии, силой отправляют в «добровольческие» батальоны. Спорят о том, могли бы они жить в другом регионе России.',
      },
    },

    // Other reasons
    {
      id: 'abuse-in-the-army', kind: 'practice', asOf: '2017', confidence: 'medium', dossier: ['X4'], sources: ['de-hazing'],
      when: any(answer('who').is('abuse-in-army'), answer('harmed').is('in-service')),
      title: { en: 'Abuse in the army', ru: 'Насилие в армии' },
      says: {
        en: 'About 2017 a German court gave subsidiary protection because of hazing in the Russian army. A later ruling of the Federal Administrative Court may weaken it: a lawyer can look at both.',
        ru: 'Около 2017 года немецкий суд дал дополнительную защиту из-за дедовщины в российской армии. Более позднее решение Федерального административного суда может его ослабить: оба стоит показать юристу.',
      },
    },
    {
      id: 'activity-in-germany', kind: 'practice', asOf: '2022-06-17', confidence: 'medium', dossier: ['F15'], sources: ['vg-goettingen-2022'],
      when: all(here, answer('opinions').is('active-abroad', 'said-publicly', 'critic', 'public-role')),
      title: { en: 'What was said or done in Germany', ru: 'Сказанное и сделанное в Германии' },
      says: {
        en: 'In 2022 a court in Göttingen gave refugee status for publications made in Germany. They had gone on for years, so they were not made for the claim. The man was known to the police before he left.',
        ru: 'В 2022 году суд в Гёттингене дал статус беженца за публикации, сделанные уже в Германии. Они шли годами, поэтому суд не счёл, что это делалось ради заявления. Полиции в России человек был известен ещё до отъезда.',
      },
    },

    // After a refusal
    {
      id: 'days-to-go-to-court', kind: 'deadline', asOf: null, confidence: 'low', recalled: true, vital: true, dossier: ['A9'],
      sources: ['de-k02', 'de-28', 'de-43', 'apr-1348#67'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'Days to go to court', ru: 'Срок для обращения в суд' },
      says: {
        en: 'It used to be two weeks, and one week if the claim was called “manifestly unfounded” or was not taken up at all. Since June 2026 it may be shorter: EU law allows 5 days in fast cases. The decision says how long; a lawyer is needed the same day.',
        ru: 'Раньше давали две недели, а если заявление назвали «явно необоснованным» или не приняли к рассмотрению — одну. С июня 2026 года срок может быть короче: право ЕС допускает 5 дней в ускоренных делах. Он указан в решении; юрист нужен в тот же день.',
      },
    },
    {
      id: 'manifestly-unfounded', kind: 'advice', asOf: '2025', confidence: 'high', sources: ['de-24'],
      when: all(
        here,
        answer('claim').is('refused'),
        any(ofConscriptAge, answer('service').is('reserve', 'conscript', 'mobilised', 'contract'), answer('summons').is('mobilisation-order', 'conscription-summons')),
      ),
      title: { en: 'Refused as “manifestly unfounded”', ru: 'Отказ с пометкой «явно необоснованно»' },
      says: {
        en: 'A chamber of a German court held that claims about Russian military service should not be refused in this way. A lawyer can use it (asyl.net, M32836).',
        ru: 'Палата одного из немецких судов решила, что заявления о военной службе в России так отклонять нельзя. Юристу это может пригодиться (asyl.net, M32836).',
      },
    },
    {
      id: 'removal-by-way-of-third-countries', kind: 'danger', asOf: '2024-11', confidence: 'high', vital: true, dossier: ['A9'], sources: ['de-05', 'de-33', 'de-39'],
      when: all(here, any(answer('claim').is('refused'), answer('urgent').is('removal-decision', 'detained'))),
      title: { en: 'Removal through other countries', ru: 'Высылка через другие страны' },
      says: {
        en: 'That there are no direct flights does not stop a removal to Russia: people were flown through Serbia or Türkiye. Legal help is needed at once.',
        ru: 'То, что прямых рейсов нет, высылку в Россию не останавливает: людей отправляли через Сербию или Турцию. Юридическая помощь нужна сразу.',
      },
    },
    {
      id: 'repeat-claim-stopped-a-removal', kind: 'practice', asOf: '2025', confidence: 'high', dossier: ['A8'], sources: ['bay-2025'],
      when: all(here, answer('claim').is('refused'), any(answer('service').is('reserve'), fromNorthCaucasus)),
      title: { en: 'A repeat claim', ru: 'Повторное заявление' },
      says: {
        en: 'In 2025 a Bavarian court barred the removal of a Chechen reservist until his repeat claim was decided. This does not happen by itself: a lawyer must ask the court.',
        ru: 'В 2025 году суд в Баварии запретил высылать чеченца, состоящего в запасе, пока не решат дело о его повторном заявлении. Само собой это не происходит: просить об этом суд должен юрист.',
      },
    },

    // Staying
    {
      id: 'renewing-the-humanitarian-permit', kind: 'stay', asOf: '2025-12', reviewBy: '2026-03-31', confidence: 'medium', sources: ['de-23'],
      when: all(here, answer('stay').is('ends-soon', 'ended')),
      title: { en: 'When a § 22 permit ends', ru: 'Когда кончается вид на жительство по § 22' },
      says: {
        en: 'In late 2025 several states put renewals on hold, and Berlin asked for proof that the danger goes on. Papers on it are worth gathering early, and a lawyer should hear of the date.',
        ru: 'В конце 2025 года несколько земель приостановили продление, а Берлин просил доказать, что опасность остаётся. Бумаги об этом стоит собрать заранее, а о дате сказать юристу.',
      },
    },
    {
      id: 'consulate-for-a-passport', kind: 'danger', asOf: null, confidence: 'low', recalled: true, dossier: ['F13'], sources: ['de-k03'],
      when: all(here, answer('consulate').is('planned')),
      title: { en: 'When a German office asks for a passport', ru: 'Если немецкое ведомство требует паспорт' },
      says: {
        en: 'German offices sometimes ask for a valid Russian passport. Before any contact with a consulate it is safer to ask a lawyer: an exception may be possible.',
        ru: 'Немецкие ведомства иногда требуют действующий российский паспорт. До любого обращения в консульство безопаснее спросить юриста: возможно, есть исключение.',
      },
    },
  ],

  overrides: [
    {
      row: 'only-local-officials-north-caucasus', weight: 'against', sources: ['ovg-bb-2024'],
      says: {
        en: 'In Germany this weighs more. The Higher Administrative Court Berlin-Brandenburg said in 2024 that Chechens can live elsewhere in Russia, unless they stood out politically.',
        ru: 'В Германии это весит больше. В 2024 году Высший административный суд Берлина и Бранденбурга решил: чеченцы могут жить в другом регионе России, если не выделялись политически.',
      },
    },
  ],

  phrases: [
    {
      lang: 'de',
      words: 'Ich möchte Asyl beantragen. Ich habe Angst, nach Russland zurückzukehren.',
      sound: 'ихь мё́хьтэ азю́ль бэа́нтрагэн. ихь ха́бэ ангст, нах ру́сланд цурю́кцукэрэн',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2022-05-30', about: true, kind: 'policy', sources: ['de-41'],
      says: {
        en: 'Criteria are set for admitting Russians in special danger.',
        ru: 'Определены критерии приёма россиян, которым особо опасно оставаться.',
      },
    },
    {
      date: '2022-06-17', kind: 'court', sources: ['vg-goettingen-2022'],
      says: {
        en: 'The court in Göttingen gives refugee status for publications made in Germany.',
        ru: 'Суд в Гёттингене даёт статус беженца за публикации, сделанные в Германии.',
      },
    },
    {
      date: '2022-10-07', about: true, kind: 'policy', sources: ['de-13'],
      says: {
        en: 'Federal office: deserters who face severe repression are as a rule protected.',
        ru: 'Федеральное ведомство: дезертиров, которым грозят жёсткие репрессии, как правило, защищают.',
      },
    },
    {
      date: '2022-10-17', about: true, kind: 'entry', sources: ['de-37'],
      says: {
        en: 'More papers are asked for with a visa.',
        ru: 'Для визы требуют больше документов.',
      },
    },
    {
      date: '2022-12-07', kind: 'article', sources: ['art-2022'],
      says: {
        en: 'The article this guide begins from is published.',
        ru: 'Выходит статья, с которой начинается это руководство.',
      },
    },
    {
      date: '2023-03', about: true, kind: 'removal', sources: ['de-33'],
      says: {
        en: 'First removals to Russia since the invasion: from Bavaria, through Serbia.',
        ru: 'Первые после вторжения высылки в Россию: из Баварии через Сербию.',
      },
    },
    {
      date: '2023-09', kind: 'policy', sources: ['de-14'],
      says: {
        en: 'The government repeats that deserters are as a rule protected, except people involved in war crimes.',
        ru: 'Правительство повторяет: дезертиров, как правило, защищают, кроме причастных к военным преступлениям.',
      },
    },
    {
      date: '2024-08-22', kind: 'court', sources: ['ovg-bb-2024', 'de-03'],
      says: {
        en: 'The higher court for Berlin and Brandenburg refuses: conscripts are not likely enough to be sent to fight.',
        ru: 'Высший административный суд Берлина и Бранденбурга отказывает: отправка срочников на войну недостаточно вероятна.',
      },
    },
    {
      date: '2025-01-20', kind: 'court', sources: ['vg-berlin-2025-01'],
      says: {
        en: 'The Berlin court gives subsidiary protection in two cases of men of draft age.',
        ru: 'Берлинский суд даёт дополнительную защиту двум мужчинам призывного возраста.',
      },
    },
    {
      date: '2025-05', kind: 'numbers', sources: ['de-07'],
      says: {
        en: '349 of 6,374 men of draft age who asked since 2022 have been protected.',
        ru: 'Из 6374 мужчин призывного возраста, просивших защиты с 2022 года, её получили 349.',
      },
    },
    {
      date: '2025-05-08', kind: 'border', sources: ['de-42'],
      says: {
        en: 'Police are told to turn asylum seekers back at the land borders.',
        ru: 'Полиции приказано разворачивать просящих убежища на сухопутных границах.',
      },
    },
    {
      date: '2025-06-02', kind: 'court', sources: ['de-k04'],
      says: {
        en: 'A Berlin court finds this unlawful in single cases (needs a check).',
        ru: 'Берлинский суд в отдельных делах считает это незаконным (нужно проверить).',
      },
    },
    {
      date: '2025-07-02', kind: 'court', sources: ['vg-berlin-2025-07'],
      says: {
        en: 'The Berlin court gives subsidiary protection again (12 K 210/24 A).',
        ru: 'Берлинский суд снова даёт дополнительную защиту (12 K 210/24 A).',
      },
    },
    {
      date: '2025-07-23', kind: 'policy', sources: ['de-40'],
      says: {
        en: 'Humanitarian admission of Russians is suspended.',
        ru: 'Гуманитарный приём россиян приостановлен.',
      },
    },
    {
      date: '2025-08', about: true, kind: 'policy', sources: ['de-21'],
      says: {
        en: 'It is said to run again, narrowly.',
        ru: 'Сообщают, что он возобновлён, но в узких рамках.',
      },
    },
    {
      date: '2025-09-14', about: true, kind: 'entry', sources: ['de-25'],
      says: {
        en: 'The embassy confirms stricter rules on visas for Russians.',
        ru: 'Посольство подтверждает более строгие правила выдачи виз россиянам.',
      },
    },
    {
      date: '2026-01-13', kind: 'numbers', sources: ['de-08', 'de-09'],
      says: {
        en: 'Government figures: from January to November 2025 about 7 of 100 Russians whose reasons were examined got protection.',
        ru: 'Данные правительства: с января по ноябрь 2025 года защиту получили около 7 из 100 россиян, чьи причины рассмотрели.',
      },
    },
    {
      date: '2026-01-23', kind: 'case', sources: ['de-10'],
      says: {
        en: 'It becomes known that Georgy Avaliani, mobilised and wanted as a deserter, has been refused.',
        ru: 'Становится известно об отказе Георгию Авалиани — мобилизованному, которого Россия разыскивает как дезертира.',
      },
    },
    {
      date: '2026-01-30', kind: 'case', sources: ['de-11'],
      says: {
        en: 'Reporters show that several deserters were refused with nearly the same text.',
        ru: 'Журналисты показывают, что нескольким дезертирам отказали почти одинаковыми словами.',
      },
    },
    {
      date: '2026-02-17', about: true, kind: 'border', sources: ['de-27'],
      says: {
        en: 'Checks at the land borders are extended to September 2026.',
        ru: 'Проверки на сухопутных границах продлены до сентября 2026 года.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Germany / УВКБ ООН',
      does: {
        en: 'Explains how to ask for asylum in Germany.',
        ru: 'Объясняет, как просить убежища в Германии.',
      },
      languages: [], url: 'https://help.unhcr.org/germany/', seen: null,
    },
    {
      name: 'PRO ASYL',
      does: {
        en: 'Rights organisation for refugees. Open its page first to see how it helps now.',
        ru: 'Организация, которая защищает права беженцев. Сначала откройте её сайт: как она помогает сейчас, мы не проверяли.',
      },
      languages: ['de'], url: 'https://www.proasyl.de/', seen: '2024-02',
    },
    {
      name: 'Connection e.V.',
      does: {
        en: 'Network for objectors and deserters from Russia, Belarus and Ukraine: a line for advice, information on asylum.',
        ru: 'Помогает отказчикам и дезертирам из России, Беларуси и Украины: линия для консультаций, сведения об убежище.',
      },
      languages: ['de', 'en', 'ru'], url: 'https://de.connection-ev.org/', seen: '2024-09',
    },
    {
      name: 'asyl.net',
      does: {
        en: 'Search for advice centres near you.',
        ru: 'Поиск ближайшей консультации.',
      },
      languages: ['de'], url: 'https://adressen.asyl.net/', seen: null,
    },
    {
      name: 'Independent counselling on the asylum procedure / Независимые консультации о процедуре убежища',
      does: {
        en: 'Free of those who decide. Ask for it at the federal office (BAMF) or look at its page.',
        ru: 'Не зависят от тех, кто решает. О них можно спросить в федеральном ведомстве (BAMF) или посмотреть на его сайте.',
      },
      languages: [], url: 'https://www.bamf.de/EN/Themen/AsylFluechtlingsschutz/asylfluechtlingsschutz-node.html', seen: null,
    },
    {
      name: 'InTransit',
      does: {
        en: 'Berlin-based; helps people in danger of political cases to leave. We have no address for it.',
        ru: 'Из Берлина; помогает выехать тем, кому грозят политические дела. Адреса у нас нет.',
      },
      languages: ['ru', 'en'], url: null, seen: '2023',
    },
    {
      name: 'Farewell to Arms / Прощай, оружие',
      does: {
        en: 'Association of Russian deserters that speaks for them in public. We have no address for it.',
        ru: 'Объединение российских дезертиров, говорит об их делах публично. Адреса у нас нет.',
      },
      languages: ['ru', 'en', 'fr'], url: null, seen: null, caution: 'no-casework',
    },
    {
      name: 'Go by the Forest / Идите лесом',
      does: {
        en: 'Free advice by chat for men who refuse to fight. Only links from its own site are safe: there are many fake bots.',
        ru: 'Бесплатные советы в чате тем, кто отказывается воевать. Безопасны только ссылки с официального сайта: много поддельных ботов.',
      },
      languages: ['ru'], url: 'https://iditelesom.org/', seen: '2025-11', caution: 'fake-bots',
    },
    {
      name: 'Quarteera',
      does: {
        en: 'Russian-speaking LGBT people in Germany. What it does now we have not checked.',
        ru: 'Объединение русскоязычных ЛГБТ в Германии. Чем оно занимается сейчас, мы не проверяли.',
      },
      languages: ['ru', 'de'], url: 'https://quarteera.de/', seen: null,
    },
    {
      name: 'Sakharov Society / Общество Сахарова',
      does: {
        en: 'Named among those who help in Germany. What it does now we have not checked.',
        ru: 'Названо среди тех, кто помогает в Германии. Чем занимается сейчас, мы не проверяли.',
      },
      languages: [], url: null, seen: null,
    },
    {
      name: 'Equal PostOst',
      does: {
        en: 'Association of people from post-Soviet countries in Germany: explains the rules on asylum.',
        ru: 'Объединение выходцев из постсоветских стран в Германии: объясняет правила об убежище.',
      },
      languages: ['ru', 'de', 'en'], url: 'https://equal-postost.org/', seen: '2026',
    },
  ],

  sources: {
    // The dossier's DE-01, 02 (court), 04 and 17 are the pages of vg-berlin-2025-01, vg-berlin-2025-07, ovg-bb-2024 and verfassungsblog.
    'de-02': {
      label: { en: 'HRRF newsletter', ru: 'Рассылка HRRF' },
      title: 'VG Berlin 12 K 210/24 A of 2 July 2025; a further decision of the higher court expected', publisher: 'HRRF', date: '2025',
      url: 'https://hrrf.de/?p=3472', lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-03': {
      label: { en: 'Higher Administrative Court Berlin-Brandenburg, 12 B 17/23', ru: 'Высший административный суд Берлина и Бранденбурга, 12 B 17/23' },
      title: 'OVG Berlin-Brandenburg 12 B 17/23 (head-notes)', publisher: 'Brandenburg court database', date: '2024-08-22',
      url: 'https://gerichtsentscheidungen.brandenburg.de/gerichtsentscheidung/25177', lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-05': {
      label: { en: 'tagesschau.de', ru: 'tagesschau.de' },
      title: 'Removals in 2024, effect of the higher court’s ruling', publisher: 'tagesschau.de / DW', date: '2024-11',
      url: 'https://www.tagesschau.de/investigativ/abschiebungen-gerichtsentscheid-wehrpflichtige-russland-100.html',
      lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-06': {
      label: { en: 'Deutsche Welle', ru: 'Deutsche Welle' },
      title: 'Russian conscientious objectors in Germany face deportation', publisher: 'Deutsche Welle', date: '2024-11-14',
      url: 'https://amp.dw.com/en/russian-conscientious-objectors-in-germany-face-deportation/a-70773007',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'de-07': {
      label: { en: 'dts/Funke via finanznachrichten.de', ru: 'dts/Funke через finanznachrichten.de' },
      title: '6,374 claims, 349 protected', publisher: 'finanznachrichten.de (dts/Funke)', date: '2025-05',
      url: 'https://www.finanznachrichten.de/nachrichten-2025-05/65393392-russen-haben-in-deutschland-kaum-chancen-auf-asyl-003.htm',
      lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-08': {
      label: { en: 'dts/Funke via naanoo.com', ru: 'dts/Funke через naanoo.com' },
      title: 'Claims and adjusted rates 2023–2025', publisher: 'naanoo.com (dts/Funke)', date: '2026-01-19',
      url: 'https://www.naanoo.com/nachrichten/immer-weniger-menschen-aus-russland-erhalten-asyl-in-deutschland',
      lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-09': {
      label: { en: 'Bundestag, question 21/3168', ru: 'Бундестаг, запрос 21/3168' },
      title: 'Parliamentary question 21/3168, asked 8 December 2025, answered 13 January 2026 (the question was read, not the answer)',
      publisher: 'kleineanfragen.org (Bundestag)', date: '2026-01-19',
      url: 'https://www.kleineanfragen.org/vorgang/329025-asylverfahren-von-gefluechteten-aus-der-russischen-foederation',
      lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-10': {
      label: { en: 'Meduza', ru: '«Медуза»' },
      title: 'Mobilised man refused: “mobilisation over”', publisher: 'Meduza', date: '2026-01-23',
      url: 'https://meduza.io/news/2026/01/23/v-germanii-otkazali-v-ubezhische-mobilizovannomu-rossiyaninu-zayaviv-chto-mobilizatsiya-zavershilas',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'de-11': {
      label: { en: 'Mediazona', ru: '«Медиазона»' },
      title: 'Template refusals for deserters', publisher: 'Mediazona', date: '2026-01-30',
      url: 'https://zona.media/article/2026/01/30/bamf/amp', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'de-12': {
      label: { en: 'Deutsche Welle via SOVA', ru: 'Deutsche Welle через SOVA' },
      title: 'Is Germany changing its attitude to Russian deserters?', publisher: 'SOVA (DW)', date: '2026-01-29',
      url: 'https://sovanews.tv/2026/01/29/v-ubezhishhe-otkazali-germaniya-menyaet-otnoshenie-k-rossijskim-dezertiram/amp',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'de-13': {
      label: { en: 'Reuters in Handelsblatt', ru: 'Reuters в Handelsblatt' },
      title: 'Federal office: deserters as a rule protected; no asylum from abroad (live blog)', publisher: 'Handelsblatt (Reuters)', date: '2022-10',
      url: 'https://www.handelsblatt.com/politik/international/liveblog-zum-ukraine-krieg-alle-entwicklungen-kiew-berichtet-von-raketentreffer-auf-energieanlagen-stromversorgung-fuer-akw-saporischschja-verbessert/27982126.html',
      lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-14': {
      label: { en: 'dts via naanoo.com', ru: 'dts через naanoo.com' },
      title: 'Government: as a rule protection, except war crimes', publisher: 'naanoo.com (dts)', date: '2023-09',
      url: 'https://www.naanoo.com/nachrichten/weiter-keine-asyl-zahlen-zu-russischen-kriegsdienstverweigerern',
      lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-15': {
      label: { en: 'dts via finanznachrichten.de', ru: 'dts через finanznachrichten.de' },
      title: 'PRO ASYL: asylum rarely given to Russian objectors', publisher: 'finanznachrichten.de (dts)', date: '2024-02',
      url: 'https://www.finanznachrichten.de/nachrichten-2024-02/61467886-pro-asyl-nur-selten-asyl-fuer-russische-kriegsverweigerer-003.htm',
      lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-16': {
      label: { en: 'Business Insider (RND)', ru: 'Business Insider (RND)' },
      title: '55 of about 2,500', publisher: 'Business Insider (RND)', date: '2023-05',
      url: 'https://www.businessinsider.de/politik/welt/deutschland-gewaehrt-nur-55-von-rund-2500-russischen-deserteuren-und-kriegsdienstverweigerern-asyl/',
      lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-18': {
      label: { en: 'Süddeutsche Zeitung', ru: 'Süddeutsche Zeitung' },
      title: 'Admission stop for opponents of the regime', publisher: 'Süddeutsche Zeitung', date: '2025-08',
      url: 'https://www.sueddeutsche.de/politik/deutschland-aufnahmestopp-russland-belarus-visa-regimegegner-li.3292146',
      lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-19': {
      label: { en: 'dpa-AFX via finanzen.net', ru: 'dpa-AFX через finanzen.net' },
      title: '2,490 admitted; suspension confirmed', publisher: 'finanzen.net (dpa-AFX)', date: '2025-08-14',
      url: 'https://www.finanzen.net/nachricht/aktien/organisationen-aufnahmestopp-gefaehrdet-leben-in-russland-und-belarus-14721106',
      lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-20': {
      label: { en: 'Bundestag', ru: 'Бундестаг' },
      title: 'Answer 21/1353: 1,790 permits', publisher: 'Bundestag (hib)', date: '2025-08',
      url: 'https://www.bundestag.de/presse/hib/kurzmeldungen-1106762', lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-21': {
      label: { en: 'Refugee Council of North Rhine-Westphalia', ru: 'Совет по делам беженцев Северного Рейна — Вестфалии' },
      title: 'Humanitarian visas for Russians: running again, restrictive', publisher: 'Flüchtlingsrat NRW', date: '2025',
      url: 'https://www.frnrw.de/themen-a-z/aufenthalt/aufenthaltstitel/humanitaere-visa-fuer-russische-staatsangehoerige.html',
      lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-22': {
      label: { en: 'Meduza', ru: '«Медуза»' },
      title: 'Programme closed in practice', publisher: 'Meduza', date: '2025-10-03',
      url: 'https://meduza.io/feature/2025/10/03/germaniya-pytaetsya-ogranichit-migratsiyu-odno-iz-resheniy-zakryt-programmu-gumanitarnyh-viz-dlya-rossiyan',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'de-23': {
      label: { en: 'Sota', ru: 'Sota' },
      title: 'Renewals on hold in several states', publisher: 'Sota', date: '2025-12',
      url: 'https://sotaproject.com/news/104270', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'de-24': {
      label: { en: 'asyl.net, M32836', ru: 'asyl.net, M32836' },
      title: 'No refusal as manifestly unfounded', publisher: 'asyl.net', date: null,
      url: 'https://asyl.net/rsdb/m32836', lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-25': {
      label: { en: 'Sobaka.ru (citing RTVI)', ru: 'Sobaka.ru (со ссылкой на RTVI)' },
      title: 'Embassy confirms tighter visa criteria', publisher: 'Sobaka.ru (RTVI)', date: '2025-09-14',
      url: 'https://www.sobaka.ru/lifestyle/travel/204722', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'de-26': {
      label: { en: 'Censor.net (citing DW)', ru: 'Censor.net (со ссылкой на DW)' },
      title: 'Foreign Office on visa rules', publisher: 'Censor.net (DW)', date: '2025-09-17',
      url: 'https://censor.net/ru/news/3574535/germaniya-podtverdila-ujestochenie-pravil-vydachi-viz-dlya-rossiyan',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'de-27': {
      label: { en: 'Stuttgarter Nachrichten', ru: 'Stuttgarter Nachrichten' },
      title: 'Turn-backs, and border checks to September 2026', publisher: 'Stuttgarter Nachrichten', date: '2026-02-17',
      url: 'https://www.stuttgarter-nachrichten.de/inhalt.migrationspolitik-zurueckweisungen-und-ein-fast-vergessenes-gerichtsurteil.676e9390-6426-4b96-975a-9045903445fa.html',
      lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-28': {
      label: { en: 'dgrsta.com', ru: 'dgrsta.com' },
      title: 'Summary of the bill adapting German law to the EU Pact', publisher: 'dgrsta.com', date: '2026',
      url: 'https://dgrsta.com/gesetzentwurf-geas-anpassungsgesetz', lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-29': {
      label: { en: 'Deutsche Welle', ru: 'Deutsche Welle' },
      title: 'Fewer objectors get asylum (a case)', publisher: 'Deutsche Welle', date: '2024-04',
      url: 'https://www.dw.com/de/deutschland-kein-asyl-f%C3%BCr-kriegsdienstverweigerer-aus-russland/a-68850008',
      lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-31': {
      label: { en: 'Bundestag', ru: 'Бундестаг' },
      title: 'Figures for 2022; 1,162 admissions (hib 128/2023)', publisher: 'Bundestag (hib)', date: '2023-02-22',
      url: 'https://www.bundestag.de/presse/hib/kurzmeldungen-935280', lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-32': {
      label: { en: 'Current Time (RFE/RL)', ru: '«Настоящее время» (Радио Свобода)' },
      title: 'Men refused protection in Germany; toleration', publisher: 'Current Time (RFE/RL)', date: '2024-11',
      url: 'https://currenttime.tv/amp/uklonisty-rossii-kotorym-germaniya-otkazala-zaschita/33210507.html',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'de-33': {
      label: { en: 'tagesschau (copy)', ru: 'tagesschau (копия)' },
      title: 'Removals from Bavaria to Russia again, via Serbia', publisher: 'allnewspress (tagesschau, WDR/NDR)', date: '2023-05-31',
      url: 'https://allnewspress.com/repatriations-from-bavaria-deportations-to-russia-again/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'de-36': {
      label: { en: 'epd', ru: 'epd' },
      title: 'Connection: Russian objectors get no asylum', publisher: 'epd', date: '2024-09',
      url: 'https://www.evangelische-friedensarbeit.de/epd-meldungen/verein-russische-kriegsdienstverweigerer-erhalten-kein-asyl',
      lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-37': {
      label: { en: 'Russian media (copy)', ru: 'Российские СМИ (копия)' },
      title: 'Visa documents tightened (VisaMetric)', publisher: 'Russian media', date: '2022-10-17',
      url: null, lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'de-38': {
      label: { en: 'Allianz für ein freiheitlich-demokratisches Russland', ru: 'Allianz für ein freiheitlich-demokratisches Russland' },
      title: 'Statement on the suspension', publisher: 'Allianz für ein freiheitlich-demokratisches Russland', date: '2025-07-30',
      url: 'https://adr-n.de/?p=5036', lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-39': {
      label: { en: 'nocor.info (citing DW and ARD)', ru: 'nocor.info (со ссылкой на DW и ARD)' },
      title: '259 removed, 32 to Russia, January to August 2024; 8 in 2023', publisher: 'nocor.info (DW/ARD)', date: '2024-11',
      url: 'https://nocor.info/news/60224-chislo_deportirovannyh_iz_germanii_rossijan_uvelichilosj',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'de-40': {
      label: { en: 'Novaya Gazeta (copy)', ru: '«Новая газета» (копия)' },
      title: 'The line on the ministry’s site, 23 July', publisher: 'rima.media (Novaya Gazeta)', date: '2025-08-01',
      url: 'https://rima.media/document/2025-08-01-novaya-824320-vizovaia-panika', lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'de-41': {
      label: { en: 'dts/Funke via naanoo.com', ru: 'dts/Funke через naanoo.com' },
      title: 'Criteria for the admission of Kremlin critics', publisher: 'naanoo.com (dts/Funke)', date: '2022-05',
      url: 'https://www.naanoo.com/nachrichten/bundesregierung-legt-kriterien-fuer-aufnahme-von-putin-gegnern-fest',
      lang: 'de', read: 'part', checkedOn: '2026-11-23',
    },
    'de-42': {
      label: { en: 'German press (copy)', ru: 'Немецкая пресса (копия)' },
      title: 'Turn-backs since 8 May 2025', publisher: 'adaglobalconcept.com', date: '2025-07',
      url: 'https://adaglobalconcept.com/?p=47361', lang: 'de', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    // Not in the dossier: the text of the deadline before June 2026, which the recalled entry speaks of.
    'de-43': {
      label: { en: 'Asylum Act, § 74 (version of October 2024)', ru: 'Закон об убежище, § 74 (редакция октября 2024 года)' },
      title: '§ 74 AsylG, as last amended on 25 October 2024', publisher: 'buzer.de', date: '2024-10-25',
      url: 'https://buzer.de/74_AsylG.htm', lang: 'de', read: 'part', checkedOn: '2026-11-24', caution: 'mirror',
    },
    'de-k01': {
      label: { en: 'Federal Office for Migration and Refugees (BAMF)', ru: 'Федеральное ведомство по делам миграции и беженцев (BAMF)' },
      title: 'Where and how to make a claim in Germany, airport procedure, counselling', publisher: 'BAMF', date: null,
      url: 'https://www.bamf.de/EN/Themen/AsylFluechtlingsschutz/asylfluechtlingsschutz-node.html',
      lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
    'de-k02': {
      label: { en: 'German Asylum Act', ru: 'Закон Германии об убежище' },
      title: 'Asylgesetz: time to go to court, and changes since June 2026', publisher: 'gesetze-im-internet.de', date: null,
      url: 'https://www.gesetze-im-internet.de', lang: 'de', read: 'recalled', checkedOn: '2026-11-23', unit: 'paragraph',
    },
    'de-k03': {
      label: { en: 'German Residence Act and Ordinance', ru: 'Закон Германии о пребывании и положение к нему' },
      title: 'Aufenthaltsgesetz, Aufenthaltsverordnung: residence routes, toleration, consular contact that cannot be asked for',
      publisher: 'gesetze-im-internet.de', date: null,
      url: 'https://www.gesetze-im-internet.de', lang: 'de', read: 'recalled', checkedOn: '2026-11-23', unit: 'paragraph',
    },
    'de-k04': {
      label: { en: 'Berlin Administrative Court, 2 June 2025', ru: 'Административный суд Берлина, 2 июня 2025 года' },
      title: 'VG Berlin, decisions of 2 June 2025 on turn-backs', publisher: 'VG Berlin', date: '2025-06-02',
      url: 'https://www.berlin.de/gerichte', lang: 'de', read: 'recalled', checkedOn: '2026-11-23',
    },
  },
});
