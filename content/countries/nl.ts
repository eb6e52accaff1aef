import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { leftUnit, ofConscriptAge } from '../situations.ts';

const here = answer('where-now').is('nl');
const ordered = answer('summons').is('mobilisation-order');
const contractSoldier = any(
  answer('service').is('contract'),
  all(answer('service').is('conscript', 'mobilised'), answer('contract').is('before-war', 'freely-since', 'pressed', 'deceived')),
);

export const nl = defineCountry({
  code: 'nl',
  name: { en: 'Netherlands', ru: 'Нидерланды' },
  within: { en: 'in the Netherlands', ru: 'в Нидерландах' },
  regime: 'eu',
  drawsOn: 'eu',
  checkedOn: '2026-11-24',

  entry: {
    is: 'restrictive',
    says: {
      en: 'From 27 April 2022 the Dutch consulate in Russia gave almost no short-stay visas. How many it gives now is not known to us.',
      ru: 'С 27 апреля 2022 года консульство Нидерландов в России почти не выдавало краткосрочных виз. Сколько виз дают сейчас, мы не знаем.',
    },
    asOf: '2022-08',
    sources: ['nl-11', 'nl-10'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'Asylum can be asked for inside the country, at Ter Apel, and at the border, at Schiphol airport.',
      ru: 'Попросить убежища можно внутри страны, в Тер-Апеле, и на границе — в аэропорту Схипхол.',
    },
    asOf: '2026-02',
    sources: ['apr-1348#4', 'nl-k10'],
  },
  practice: {
    is: 'mixed',
    says: {
      en: 'Since December 2022 people who fear mobilisation are judged one by one and can be refused. Courts have annulled such refusals because their reasons were too thin, last in September 2025.',
      ru: 'С декабря 2022 года дела тех, кто боится мобилизации, решают по отдельности и могут отказать. Суды отменяли такие отказы из-за слабого обоснования, последний раз — в сентябре 2025 года.',
    },
    asOf: '2025-09-08',
    sources: ['nl-03', 'nl-13', 'nl-2023', 'nl-2025'],
  },
  pushback: {
    is: 'none-found',
    says: {
      en: 'We found no report of Russians being turned away in the Netherlands without their claim being heard.',
      ru: 'Мы не нашли сообщений о том, чтобы россиян в Нидерландах разворачивали, не выслушав просьбу.',
    },
    asOf: null,
    sources: [],
  },
  returnRisk: {
    is: 'case-dependent',
    says: {
      en: 'Since December 2022 a person whose fear of mobilisation was rejected can be removed. Whether anyone was removed to Russia we do not know.',
      ru: 'С декабря 2022 года того, чей страх мобилизации сочли необоснованным, могут выслать. Высылали ли кого-нибудь в Россию, мы не знаем.',
    },
    asOf: '2022-12-28',
    sources: ['nl-03', 'nl-01'],
  },

  facts: [
    // Entry
    {
      id: 'visa-stop', topic: 'entry', asOf: '2022-04-27', confidence: 'medium', sources: ['nl-11', 'nl-19'],
      says: {
        en: 'On 27 April 2022 short-stay visas stopped, because Russia had expelled the consular staff. Exceptions were weighty humanitarian reasons, for example having to leave for political reasons.',
        ru: '27 апреля 2022 года выдачу краткосрочных виз приостановили: Россия выслала сотрудников консульства. Исключение — веские гуманитарные причины, например если надо уехать по политическим мотивам.',
      },
    },
    {
      id: 'visa-stop-summer-2022', topic: 'entry', asOf: '2022-08', confidence: 'low', sources: ['nl-10'],
      says: {
        en: 'In August 2022 the Netherlands and Denmark were still named as states that give Russians no short-stay visas.',
        ru: 'В августе 2022 года Нидерланды и Данию всё ещё называли странами, которые не дают россиянам краткосрочных виз.',
      },
    },
    {
      id: 'visas-later', topic: 'entry', asOf: '2025-11-10', confidence: 'medium', sources: ['nl-12'],
      says: {
        en: 'In November 2025 the Dutch foreign ministry said that it applies the EU rules: single-entry visas, also for visits to family. How visas are given in practice needs a check.',
        ru: 'В ноябре 2025 года МИД Нидерландов сообщил, что применяет правила ЕС: визы однократные, в том числе для поездок к родным. Как их выдают на деле, нужно проверить.',
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['nl-k10'],
      says: {
        en: 'Inside the country the claim is made at the centre in Ter Apel, at the border at Schiphol airport. The immigration service (IND) decides.',
        ru: 'Внутри страны заявление подают в центре в Тер-Апеле, на границе — в аэропорту Схипхол. Решает Служба иммиграции и натурализации (IND).',
      },
    },
    {
      id: 'where-to-appeal', topic: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['nl-k10'],
      says: {
        en: 'An appeal goes to the District Court of The Hague, which sits in several towns, and then to the Council of State.',
        ru: 'Жалобу рассматривает Окружной суд Гааги, который заседает в разных городах, а затем Государственный совет.',
      },
    },

    // Responsibility
    {
      id: 'responsible-state', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how often the Netherlands sends Russians to another EU state instead of deciding itself. The general EU rules apply.',
        ru: 'Мы искали и не нашли, как часто Нидерланды не решают дело сами, а отправляют россиян в другую страну ЕС. Действуют общие правила ЕС.',
      },
    },

    // Practice
    {
      id: 'conscripts-on-hold', topic: 'practice', asOf: '2022-12-13', confidence: 'high', sources: ['nl-13', 'nl-16', 'nl-02'],
      profiles: ['conscription-age', 'called-conscription', 'left-army', 'left-army-conscript'],
      says: {
        en: 'From 29 June 2022 to 29 June 2023 one group was put on hold and could stay: conscripts of 18 to 27 who refused or deserted. It was not clear how far conscripts were sent to the war.',
        ru: 'С 29 июня 2022 по 29 июня 2023 года дела призывников 18–27 лет, которые отказались служить или дезертировали, не решали, и люди могли остаться. Неясно было, отправляют ли срочников на войну.',
      },
    },
    {
      id: 'policy-letter-2023', topic: 'practice', asOf: '2023-06-08', confidence: 'medium', sources: ['nl-14'],
      profiles: ['conscription-age', 'called-conscription'],
      says: {
        en: 'On 8 June 2023 the government set its policy on Russia anew in a letter to parliament. We could read only its beginning, not what it decided on conscripts.',
        ru: '8 июня 2023 года правительство в письме парламенту заново определило политику по России. Мы смогли прочесть только начало, без решения о призывниках.',
      },
    },
    {
      id: 'policy-now', topic: 'practice', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on the policy in force now. It stands in the Aliens Circular, part C7, Russian Federation; a lawyer has it.',
        ru: 'Мы искали и не нашли, какая политика действует сейчас. Она записана в циркуляре об иностранцах (Vreemdelingencirculaire), часть C7, «Российская Федерация»; он есть у юристов.',
      },
    },
    {
      id: 'mobilisation-one-by-one', topic: 'practice', asOf: '2022-12-28', confidence: 'high', sources: ['nl-03', 'nl-13', 'nl-01'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'Since December 2022 people of about 27 to 45 who fear mobilisation are judged one by one. The ministry said that they need fear it no longer: the Russian minister had announced its end.',
        ru: 'С декабря 2022 года дела тех, кому примерно от 27 до 45 и кто боится мобилизации, решают по отдельности. Министерство заявило, что бояться больше нечего: российский министр объявил о её конце.',
      },
      disputed: {
        says: {
          en: 'The same letter says that no decree ended the mobilisation and that its legal basis is still there. In February 2023 the government told parliament the same.',
          ru: 'В том же письме сказано: указа об окончании мобилизации нет, правовая основа для неё сохраняется. В феврале 2023 года правительство повторило это парламенту.',
        },
        asOf: '2023-02-22',
        sources: ['nl-13', 'nl-kamer'],
      },
    },
    {
      id: 'professional-soldiers', topic: 'practice', asOf: '2022-12-28', confidence: 'high', sources: ['nl-03', 'nl-16'],
      profiles: ['left-army-contract'],
      says: {
        en: 'Professional soldiers who deserted were never part of the hold. The ministry said that it knew enough to decide their claims one by one.',
        ru: 'На профессиональных военных, которые дезертировали, эта отсрочка не распространялась. Министерство считало, что сведений хватает, чтобы решать их дела по отдельности.',
      },
    },
    {
      id: 'critics-of-the-war', topic: 'practice', asOf: '2022-07-07', confidence: 'medium', sources: ['nl-18'],
      says: {
        en: 'In July 2022 the government said that the policy on Russia has rules of its own that speak of political and human-rights activists. What they say now needs a check.',
        ru: 'В июле 2022 года правительство сообщило, что в политике по России есть отдельные правила о политических и правозащитных активистах. Что в них сейчас, нужно проверить.',
      },
    },

    // Courts
    {
      id: 'court-2023', topic: 'courts', asOf: '2023-09-01', confidence: 'high', sources: ['nl-2023'],
      says: {
        en: 'On 1 September 2023 the court annulled a refusal (RBDHA:2023:19444). The office had relied mainly on the words of the Russian defence minister and had not reckoned with how uncertain things were.',
        ru: '1 сентября 2023 года суд отменил отказ (RBDHA:2023:19444). Ведомство опиралось в основном на слова российского министра обороны и не учло, насколько положение неопределённо.',
      },
    },
    {
      id: 'old-call-up', topic: 'courts', asOf: '2023', confidence: 'medium', sources: ['nl-06'],
      says: {
        en: 'In another case of 2023 (RBDHA:2023:21725) the office did not believe a call-up of 2008 or 2009, because there was no proof. What the court decided was not in the part we read.',
        ru: 'В другом деле 2023 года (RBDHA:2023:21725) ведомство не поверило в призыв 2008 или 2009 года: доказательств не было. Решения суда в прочитанной нами части нет.',
      },
    },
    {
      id: 'court-2025', topic: 'courts', asOf: '2025-09-08', confidence: 'high', sources: ['nl-2025'],
      says: {
        en: 'On 8 September 2025 three judges annulled the refusal of a claim of December 2022 (RBDHA:2025:16613). The office had not given good reasons for disbelieving the call-ups and the unequal treatment because of Ukrainian origin.',
        ru: '8 сентября 2025 года трое судей отменили отказ по заявлению от декабря 2022 года (RBDHA:2025:16613). Ведомство не объяснило толком, почему не верит в повестки и в притеснения из-за украинского происхождения.',
      },
    },
    {
      id: 'no-highest-ruling', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no ruling of the Council of State on Russians who refuse to serve.',
        ru: 'Мы искали и не нашли решения Государственного совета о россиянах, отказавшихся служить.',
      },
    },

    // Numbers
    {
      id: 'claims-2022', topic: 'numbers', asOf: '2022-09', confidence: 'medium', sources: ['nl-15', 'nl-08'],
      says: {
        en: 'Russians made 328 claims from January to August 2022, against 260 in all of 2021. In the summer there were 10 to 20 a month.',
        ru: 'С января по август 2022 года россияне подали 328 заявлений, за весь 2021 год — 260. Летом их было 10–20 в месяц.',
      },
    },
    {
      id: 'rates', topic: 'numbers', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how many Russians the Netherlands protects or refuses.',
        ru: 'Мы искали и не нашли, скольким россиянам Нидерланды дают защиту и скольким отказывают.',
      },
    },

    // Other ways to stay
    {
      id: 'work-study-family', topic: 'other-stay', asOf: null, confidence: 'low', recalled: true, sources: ['nl-k08'],
      says: {
        en: 'Permits for skilled work, study and family follow the ordinary rules. In some fields of science there is a security check.',
        ru: 'Разрешения для специалистов, учёбы и семьи дают по обычным правилам. В некоторых областях науки есть проверка безопасности.',
      },
    },

    // Being returned
    {
      id: 'minister-in-september-2022', topic: 'return', asOf: '2022-09', confidence: 'high', sources: ['nl-09'],
      says: {
        en: 'In September 2022 the state secretary said that Russians who do not want to fight would “certainly not” be sent back. In December this was taken back for people who fear mobilisation.',
        ru: 'В сентябре 2022 года статс-секретарь сказал, что россиян, которые не хотят воевать, «точно не» вернут. В декабре для тех, кто боится мобилизации, от этого отказались.',
      },
    },
    {
      id: 'removal-possible', topic: 'return', asOf: '2022-12-28', confidence: 'medium', sources: ['nl-01', 'nl-03'],
      says: {
        en: 'Since then a refusal can be followed by removal. We found no report of a removal to Russia.',
        ru: 'С тех пор после отказа возможна высылка. Сообщений о высылках в Россию мы не нашли.',
      },
    },

    // Help
    {
      id: 'free-lawyer', topic: 'help', asOf: null, confidence: 'low', recalled: true, sources: ['nl-k09'],
      says: {
        en: 'In the asylum procedure the Legal Aid Board gives a lawyer free of charge. Whether the changes of 2026 touched this needs a check.',
        ru: 'В процедуре убежища Совет по правовой помощи даёт бесплатного адвоката. Изменилось ли это в 2026 году, нужно проверить.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army-mobilised', 'data-summons', 'reserve-contract', 'woman-specialty', 'over-age', 'exempt', 'no-duty',
    'objector', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'What the Aliens Circular (C7, Russian Federation) says today about conscripts, reservists and deserters.',
      ru: 'Что сегодня говорит циркуляр об иностранцах (C7, Российская Федерация) о призывниках, людях в запасе и дезертирах.',
    },
    {
      en: 'Whether the Council of State has ruled on Russians who refuse to serve.',
      ru: 'Высказывался ли Государственный совет о россиянах, отказавшихся служить.',
    },
    {
      en: 'How the new decisions came out after the courts had annulled the refusals.',
      ru: 'Чем кончились дела, в которых суды отменили отказ.',
    },
    {
      en: 'How many Russians are protected and refused, and whether anyone was removed to Russia.',
      ru: 'Скольким россиянам дают защиту и отказывают и высылали ли кого-нибудь в Россию.',
    },
    {
      en: 'Whether short-stay visas are given to Russians in practice.',
      ru: 'Дают ли россиянам краткосрочные визы на деле.',
    },
    {
      en: 'What the EU rules of June 2026 changed in the Dutch procedure.',
      ru: 'Что изменили в нидерландской процедуре правила ЕС от июня 2026 года.',
    },
  ],

  article: [
    {
      id: 'western-europe', verdict: 'changed', asOf: '2022-12-28', sources: ['nl-09', 'nl-03'],
      claim: {
        en: 'The article does not name the Netherlands. It only says that many people also travelled “elsewhere in Western Europe”.',
        ru: 'Нидерланды статья не называет. Она говорит лишь, что многие уехали и в «другие места Западной Европы».',
      },
      now: {
        en: 'When it was written, a promise stood that such people would “certainly not” be sent back. It was taken back for fear of mobilisation three weeks later.',
        ru: 'Когда её писали, действовало обещание, что таких людей «точно не» вернут. Через три недели для тех, кто боится мобилизации, от него отказались.',
      },
    },
  ],

  policies: [
    // Getting there
    {
      id: 'dutch-visa', kind: 'access', asOf: '2025-11-10', confidence: 'low', sources: ['nl-10', 'nl-11', 'nl-12'],
      when: all(not(here), answer('visa-of').is('none')),
      title: { en: 'A Dutch visa', ru: 'Нидерландская виза' },
      says: {
        en: 'In 2022 short-stay visas for Russians stopped for lack of staff. In November 2025 the ministry said it follows the EU rules. Whether a visa can be had now must be asked anew.',
        ru: 'В 2022 году выдачу краткосрочных виз россиянам остановили: не хватало сотрудников. В ноябре 2025 года министерство сообщило, что следует правилам ЕС. Дают ли визы сейчас, нужно узнавать заново.',
      },
    },
    {
      id: 'visa-for-humanitarian-reasons', kind: 'access', asOf: '2022-04', confidence: 'medium', sources: ['nl-11', 'nl-19'],
      when: all(not(here), answer('opinions').is('public-role', 'critic')),
      title: { en: 'Exceptions to the visa stop', ru: 'Исключения из визового запрета' },
      says: {
        en: 'In 2022 there was an exception for weighty humanitarian reasons, such as having to leave for political reasons. Whether it still exists is not known to us.',
        ru: 'В 2022 году исключение делали по веским гуманитарным причинам, например если надо уехать по политическим мотивам. Есть ли оно сейчас, мы не знаем.',
      },
    },

    // Asking
    {
      id: 'asking-at-ter-apel', kind: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['nl-k10'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where to ask', ru: 'Куда обращаться' },
      says: {
        en: 'Inside the country the claim is made in person at the centre in Ter Apel. The immigration service (IND) decides.',
        ru: 'Внутри страны заявление подают лично в центре в Тер-Апеле. Решает Служба иммиграции и натурализации (IND).',
      },
    },
    {
      id: 'asking-at-schiphol', kind: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['nl-k10', 'apr-1348#4', 'apr-1348#26'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At Schiphol airport', ru: 'В аэропорту Схипхол' },
      says: {
        en: 'Claims are taken at the airport, also while changing planes. The words go to the border police at once. The person may be held there while it is examined, so a lawyer is needed the same day.',
        ru: 'Просьбу принимают в аэропорту, в том числе при пересадке. Сказать о ней нужно пограничной полиции сразу. На время рассмотрения человека могут не выпускать, поэтому юрист нужен в тот же день.',
      },
    },

    // Mobilisation
    {
      id: 'minister-and-courts-on-mobilisation', kind: 'split', asOf: '2022-12-28', confidence: 'high', dossier: ['F8', 'F18'], sources: ['nl-03', 'nl-13'],
      when: any(
        ordered,
        answer('summons').is('attempted-delivery'),
        answer('service').is('mobilised', 'reserve'),
        answer('fear').is('new-wave'),
      ),
      title: { en: 'Ministry and court on mobilisation', ru: 'Министерство и суд о мобилизации' },
      says: {
        en: 'The ministry said in December 2022 that people need not fear mobilisation any more: the Russian minister had announced its end.',
        ru: 'Министерство в декабре 2022 года заявило, что бояться мобилизации больше не нужно: российский министр объявил о её конце.',
      },
      other: {
        says: {
          en: 'The court found in September 2023 that such words are not enough to refuse. The government itself said that no decree ended the mobilisation.',
          ru: 'Суд в сентябре 2023 года решил: таких слов для отказа мало. Само правительство признало, что указа об окончании мобилизации нет.',
        },
        asOf: '2023-09-01',
        sources: ['nl-2023', 'nl-kamer'],
      },
    },
    {
      id: 'never-called', kind: 'refused', asOf: '2022-12-29', confidence: 'medium', dossier: ['F8'], sources: ['nl-17', 'nl-20'],
      when: all(answer('service').is('reserve', 'woman-specialty'), answer('summons').is('none')),
      title: { en: 'Not called up so far', ru: 'Пока не призывали' },
      says: {
        en: 'In December 2022 the office called the fear of people not called up “only a possible future scenario”. What makes a call-up likely for this very person matters, such as a specialty or earlier visits.',
        ru: 'В декабре 2022 года страх тех, кого не призывали, ведомство назвало «лишь возможным будущим сценарием». Важно, почему призыв вероятен именно для этого человека: специальность, визиты.',
      },
    },
    {
      id: 'call-ups-not-believed', kind: 'practice', asOf: '2025-09-08', confidence: 'high', dossier: ['F1', 'K1'], sources: ['nl-2025'],
      when: any(ordered, answer('summons').is('attempted-delivery')),
      title: { en: 'When the office does not believe a call-up', ru: 'Если ведомство не верит в повестку' },
      says: {
        en: 'In 2025 three judges said that the office must look at all facts of the person before it disbelieves a call-up. It had to decide anew within six weeks.',
        ru: 'В 2025 году трое судей решили: прежде чем не поверить в повестку, ведомство обязано изучить все обстоятельства человека. Решить заново ему велели за шесть недель.',
      },
    },
    {
      id: 'no-proof-of-old-call-up', kind: 'refused', asOf: '2023', confidence: 'medium', dossier: ['F2'], sources: ['nl-06'],
      when: all(
        answer('summons').is('conscription-summons'),
        any(answer('can-show').is('none'), answer('summons-date').is('before-mobilisation')),
      ),
      title: { en: 'A call-up long ago, without proof', ru: 'Давняя повестка без подтверждения' },
      says: {
        en: 'In a case of 2023 the office did not believe a call-up of 2008 or 2009 that nothing supported. It saw no fear of mobilisation either.',
        ru: 'В деле 2023 года ведомство не поверило в повестку 2008 или 2009 года, которую ничем не подтвердили. Оснований бояться мобилизации оно тоже не нашло.',
      },
    },

    // Conscripts and soldiers
    {
      id: 'conscripts-after-the-hold', kind: 'practice', asOf: '2023-06-08', confidence: 'medium', dossier: ['F2'], sources: ['nl-13', 'nl-14', 'nl-16'],
      when: any(ofConscriptAge, answer('summons').is('conscription-summons'), answer('service').is('conscript')),
      title: { en: 'Conscripts', ru: 'Призывники' },
      says: {
        en: 'For a year, to 29 June 2023, the Netherlands neither decided these claims nor removed anyone. What has applied since is not known to us; a lawyer can look it up in the Aliens Circular.',
        ru: 'Год, до 29 июня 2023 года, Нидерланды таких дел не решали и никого не высылали. Что действует с тех пор, мы не знаем; юрист может посмотреть в циркуляре об иностранцах.',
      },
    },
    {
      id: 'professional-deserters', kind: 'practice', asOf: '2022-12-28', confidence: 'medium', dossier: ['F6', 'W11'], sources: ['nl-03', 'nl-16'],
      when: all(leftUnit, contractSoldier),
      title: { en: 'Contract soldiers who left', ru: 'Контрактники, оставившие часть' },
      says: {
        en: 'The Netherlands never put these claims on hold; they are judged one by one. How the contract came about and what the person did can matter, so a lawyer should hear it first.',
        ru: 'Эти дела Нидерланды не откладывали, их решают по отдельности. Важно, как появился контракт и что человек делал, поэтому сначала об этом стоит рассказать юристу.',
      },
    },

    // Reasons
    {
      id: 'ukrainian-origin', kind: 'split', asOf: '2023', confidence: 'medium', dossier: ['X8'], sources: ['nl-06'],
      when: answer('who').is('ukrainian-ties'),
      title: { en: 'Ukrainian origin', ru: 'Украинское происхождение' },
      says: {
        en: 'In a case of 2023 the office decided about a man who is half Ukrainian. He had not shown, it said, that this would bring him trouble in Russia.',
        ru: 'В деле 2023 года ведомство решило: наполовину украинец не доказал, что в России у него из-за этого будут неприятности.',
      },
      other: {
        says: {
          en: 'In 2025 three judges annulled a refusal also because unequal treatment for Ukrainian origin had not been looked at properly.',
          ru: 'В 2025 году трое судей отменили отказ в том числе потому, что притеснения из-за украинского происхождения изучили плохо.',
        },
        asOf: '2025-09-08',
        sources: ['nl-2025'],
      },
    },
    {
      id: 'not-sharing-in-war-crimes', kind: 'practice', asOf: '2022-09', confidence: 'medium', dossier: ['W5'], sources: ['nl-08'],
      when: answer('why-refuse').is('its-crimes'),
      title: { en: 'Refusing to share in war crimes', ru: 'Отказ участвовать в военных преступлениях' },
      says: {
        en: 'In 2022 the Dutch refugee council and a researcher pointed to Dutch law. It has long covered those who refuse to serve in a war of widespread crimes that the world condemns. Whether the office follows it for Russians is not known to us.',
        ru: 'В 2022 году организация VluchtelingenWerk и учёный-юрист напоминали: право Нидерландов давно защищает отказавшихся служить на войне с массовыми преступлениями, которую осудил мир. Следует ли этому ведомство в делах россиян, мы не знаем.',
      },
    },
    {
      id: 'activists', kind: 'practice', asOf: '2022-07-07', confidence: 'medium', sources: ['nl-18'],
      when: answer('opinions').is('public-role', 'critic'),
      title: { en: 'Political and human-rights activists', ru: 'Политические и правозащитные активисты' },
      says: {
        en: 'The Dutch policy on Russia had rules of its own on these people in 2022. A lawyer can say what they are today.',
        ru: 'В 2022 году в политике Нидерландов по России были отдельные правила об этих людях. Какие они сегодня, скажет юрист.',
      },
    },

    // After a refusal
    {
      id: 'courts-send-back', kind: 'advice', asOf: '2025-09-08', confidence: 'high', sources: ['nl-2023', 'nl-2025'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'Rulings to show a lawyer', ru: 'Решения, которые стоит показать юристу' },
      says: {
        en: 'Two rulings annulled refusals like this: RBDHA:2023:19444 and RBDHA:2025:16613. In both the office had to decide anew; how it then decided is not known to us.',
        ru: 'Два решения отменили похожие отказы: RBDHA:2023:19444 и RBDHA:2025:16613. В обоих ведомство должно было решить заново; чем это кончилось, мы не знаем.',
      },
    },
    {
      id: 'lawyer-at-once', kind: 'deadline', asOf: null, confidence: 'low', recalled: true, vital: true, dossier: ['A9'], sources: ['nl-k10', 'nl-k09', 'apr-1348#67'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'The court, at once', ru: 'В суд — сразу' },
      says: {
        en: 'The appeal goes to the District Court of The Hague. How many days there are stands in the decision; since June 2026 it may be as few as 5. The free lawyer of the asylum case should hear the same day.',
        ru: 'Жалобу подают в Окружной суд Гааги. Срок указан в решении; с июня 2026 года это может быть всего 5 дней. Бесплатному адвокату по делу нужно сообщить в тот же день.',
      },
    },
    {
      id: 'removal-after-refusal', kind: 'danger', asOf: '2022-12-28', confidence: 'medium', vital: true, dossier: ['A9'], sources: ['nl-01', 'nl-03'],
      when: all(here, any(answer('claim').is('refused'), answer('urgent').is('removal-decision', 'detained'))),
      title: { en: 'Removal is possible', ru: 'Высылка возможна' },
      says: {
        en: 'The promise of 2022 that nobody would be sent back no longer holds for fear of mobilisation. Whether anyone was removed to Russia we do not know. Legal help is needed at once.',
        ru: 'Обещание 2022 года никого не возвращать больше не касается тех, кто боится мобилизации. Высылали ли кого-нибудь в Россию, мы не знаем. Юридическая помощь нужна сразу.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'nl',
      words: 'Ik vraag asiel aan. Ik ben bang om terug te gaan naar Rusland.',
      sound: 'ик враах аси́л аан. ик бэн банг ом тэрю́х тэ хаан наар рю́сланд',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2022-04-27', kind: 'entry', sources: ['nl-11'],
      says: {
        en: 'Short-stay visas for Russians stop.',
        ru: 'Россиянам перестают выдавать краткосрочные визы.',
      },
    },
    {
      date: '2022-06-29', kind: 'policy', sources: ['nl-16', 'nl-03'],
      says: {
        en: 'Claims of Russian conscripts are put on hold.',
        ru: 'Дела российских призывников перестают решать.',
      },
    },
    {
      date: '2022-09', kind: 'policy', sources: ['nl-09'],
      says: {
        en: 'The state secretary: those who do not want to fight will “certainly not” be sent back.',
        ru: 'Статс-секретарь: тех, кто не хочет воевать, «точно не» вернут.',
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
      date: '2022-12-28', kind: 'policy', sources: ['nl-03', 'nl-13'],
      says: {
        en: 'Claims for fear of mobilisation are decided one by one again; removal becomes possible. The hold for conscripts is prolonged.',
        ru: 'Дела о страхе мобилизации снова решают по отдельности, возможна высылка. Отсрочку для призывников продлевают.',
      },
    },
    {
      date: '2023-02-22', kind: 'policy', sources: ['nl-kamer'],
      says: {
        en: 'The government tells parliament that no decree ended the mobilisation.',
        ru: 'Правительство сообщает парламенту: указа об окончании мобилизации нет.',
      },
    },
    {
      date: '2023-06-08', kind: 'policy', sources: ['nl-14'],
      says: {
        en: 'The policy on Russia is set anew in a letter to parliament.',
        ru: 'Политику по России заново определяют в письме парламенту.',
      },
    },
    {
      date: '2023-06-29', kind: 'policy', sources: ['nl-13'],
      says: {
        en: 'The hold for conscripts runs out.',
        ru: 'Истекает отсрочка для призывников.',
      },
    },
    {
      date: '2023-09-01', kind: 'court', sources: ['nl-2023'],
      says: {
        en: 'A court annuls the refusal of a mobilisation claim.',
        ru: 'Суд отменяет отказ по делу о мобилизации.',
      },
    },
    {
      date: '2025-09-08', kind: 'court', sources: ['nl-2025'],
      says: {
        en: 'Three judges annul another refusal.',
        ru: 'Трое судей отменяют ещё один отказ.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Netherlands / УВКБ ООН',
      does: {
        en: 'Explains how to ask for asylum in the Netherlands.',
        ru: 'Объясняет, как просить убежища в Нидерландах.',
      },
      languages: [], url: 'https://help.unhcr.org/netherlands/', seen: null,
    },
    {
      name: 'VluchtelingenWerk Nederland (Dutch Council for Refugees)',
      does: {
        en: 'Explains the procedure and stands by people during it.',
        ru: 'Объясняет процедуру и сопровождает в ней.',
      },
      languages: ['nl', 'en'], url: 'https://www.vluchtelingenwerk.nl/en', seen: '2022-12',
    },
    {
      name: 'Legal Aid Board / Raad voor Rechtsbijstand',
      does: {
        en: 'Gives a free lawyer in the asylum procedure.',
        ru: 'Назначает бесплатного адвоката в процедуре убежища.',
      },
      languages: [], url: null, seen: null, caution: 'state-body',
    },
  ],

  sources: {
    'nl-02': {
      label: { en: 'Verfassungsblog', ru: 'Verfassungsblog' },
      title: 'The Dutch Asylum Policy for Russian Draft Evaders', publisher: 'Verfassungsblog', date: '2023-01-10',
      url: 'https://verfassungsblog.de/the-dutch-asylum-policy-for-russian-draft-evaders/', lang: 'en', read: 'part', checkedOn: '2026-11-24',
    },
    'nl-06': {
      label: { en: 'The Hague District Court, RBDHA:2023:21725', ru: 'Окружной суд Гааги, RBDHA:2023:21725' },
      title: 'ECLI:NL:RBDHA:2023:21725 (its outcome was not in the part that was read)', publisher: 'Rechtbank Den Haag (read on lexboost.com)', date: '2023',
      url: 'https://www.lexboost.com/rechtspraak/ECLI:NL:RBDHA:2023:21725', lang: 'nl', read: 'part', checkedOn: '2026-11-24', caution: 'mirror',
    },
    'nl-08': {
      label: { en: 'Trouw', ru: 'Trouw' },
      title: 'Russische dienstweigeraar heeft in Nederland recht op bescherming', publisher: 'Trouw', date: '2022-09',
      url: 'https://www.trouw.nl/binnenland/russische-dienstweigeraar-heeft-in-nederland-recht-op-bescherming~bb150623/',
      lang: 'nl', read: 'part', checkedOn: '2026-11-24',
    },
    'nl-09': {
      label: { en: 'de Volkskrant', ru: 'de Volkskrant' },
      title: 'Russische deserteurs hebben recht op Europese vluchtelingenstatus, maar ze zijn niet overal welkom', publisher: 'de Volkskrant', date: '2022-09',
      url: 'https://www.volkskrant.nl/nieuws-achtergrond/russische-deserteurs-hebben-recht-op-europese-vluchtelingenstatus-maar-ze-zijn-niet-overal-welkom~bb7cc20c/',
      lang: 'nl', read: 'part', checkedOn: '2026-11-23',
    },
    'nl-10': {
      label: { en: 'Socialbites', ru: 'Socialbites' },
      title: 'EU visa policy developments in Poland and the broader bloc (Netherlands and Denmark in 2022)', publisher: 'socialbites.ca', date: '2022-08',
      url: 'https://socialbites.ca/politics/typestringvaluerewritten-article-on-eu-visa-policy-developments-in-poland-and-broader-bloc',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'weak',
    },
    'nl-11': {
      label: { en: 'Buro 24/7 (citing RIA Novosti)', ru: 'Buro 24/7 (со ссылкой на РИА Новости)' },
      title: 'Нидерланды приостанавливают выдачу виз россиянам', publisher: 'Buro 24/7 (RIA Novosti)', date: '2022-04-26',
      url: 'https://buro247.ru/amp/news/life/26-apr-2022-netherlands-stops-issuing-visas-russia.html', lang: 'ru', read: 'part', checkedOn: '2026-11-24',
    },
    'nl-12': {
      label: { en: 'RIA Novosti (Russian state agency)', ru: 'РИА Новости (государственное агентство)' },
      title: 'Нидерланды последуют решению ЕС по ограничению мультивиз для россиян', publisher: 'RIA Novosti', date: '2025-11-10',
      url: 'https://ria.ru/20251110/niderlandy-2054014282.html', lang: 'ru', read: 'part', checkedOn: '2026-11-24', caution: 'partisan',
    },
    'nl-13': {
      label: { en: 'Dutch government, letter to parliament of 13 December 2022', ru: 'Правительство Нидерландов, письмо парламенту от 13 декабря 2022 года' },
      title: 'Kamerstuk 19 637, nr. 3018', publisher: 'State Secretary of Justice and Security', date: '2022-12-13',
      url: 'https://zoek.officielebekendmakingen.nl/kst-19637-3018.html', lang: 'nl', read: 'part', checkedOn: '2026-11-24',
    },
    'nl-14': {
      label: { en: 'Dutch government, letter to parliament of 8 June 2023', ru: 'Правительство Нидерландов, письмо парламенту от 8 июня 2023 года' },
      title: 'Kamerstuk 19 637, nr. 3118: Landenbeleid Rusland (only the beginning was read)', publisher: 'State Secretary of Justice and Security', date: '2023-06-08',
      url: 'https://zoek.officielebekendmakingen.nl/kst-19637-3118.html', lang: 'nl', read: 'part', checkedOn: '2026-11-24',
    },
    'nl-15': {
      label: { en: 'Brabants Dagblad', ru: 'Brabants Dagblad' },
      title: 'Kabinet beraadt zich op soepel beleid voor gevluchte Russische reservist', publisher: 'Brabants Dagblad', date: '2022-09',
      url: 'https://www.bd.nl/politiek/kabinet-beraadt-zich-op-soepel-beleid-voor-gevluchte-russische-reservist~afdf60f5/',
      lang: 'nl', read: 'part', checkedOn: '2026-11-24',
    },
    'nl-16': {
      label: { en: 'Dutch immigration service (IND)', ru: 'Служба иммиграции и натурализации Нидерландов (IND)' },
      title: 'Temporary stop decisions for Russian conscripts', publisher: 'IND', date: '2022-06-29',
      url: 'https://ind.nl/en/news/temporary-stop-decisions-for-russian-conscripts', lang: 'en', read: 'part', checkedOn: '2026-11-24',
    },
    'nl-17': {
      label: { en: 'The Brussels Times (citing de Volkskrant)', ru: 'The Brussels Times (со ссылкой на de Volkskrant)' },
      title: 'Russian refugees may be sent home from the Netherlands', publisher: 'The Brussels Times', date: '2022-12',
      url: 'https://brusselstimes.com/344153/russian-refugees-may-be-sent-home-from-the-netherlands', lang: 'en', read: 'part', checkedOn: '2026-11-24',
    },
    'nl-18': {
      label: { en: 'Dutch government, answer to parliament of 7 July 2022', ru: 'Правительство Нидерландов, ответ парламенту от 7 июля 2022 года' },
      title: 'Aanhangsel van de Handelingen 2021–2022, nr. 3441', publisher: 'State Secretary of Justice and Security', date: '2022-07-07',
      url: 'https://zoek.officielebekendmakingen.nl/ah-tk-20212022-3441.html', lang: 'nl', read: 'part', checkedOn: '2026-11-24',
    },
    'nl-19': {
      label: { en: 'Digitalpress (citing European Pravda and NL Times)', ru: 'Digitalpress (со ссылкой на «Европейскую правду» и NL Times)' },
      title: 'Die Niederlande haben die Ausstellung von Visa an Russen eingestellt', publisher: 'digitalpress.blog', date: '2022-04',
      url: 'https://uj.digitalpress.blog/die-niederlande-haben-die-ausstellung-von-visa-an-russen-eingestellt/amp',
      lang: 'de', read: 'part', checkedOn: '2026-11-24', caution: 'mirror',
    },
    'nl-20': {
      label: { en: 'NRC', ru: 'NRC' },
      title: 'Naar Nederland gevluchte Russen hebben niet meer automatisch recht op (langer) verblijf', publisher: 'NRC', date: '2022-12-29',
      url: 'https://www.nrc.nl/nieuws/2022/12/29/naar-nederland-gevluchte-russen-hebben-niet-meer-automatisch-recht-op-langer-verblijf-a4152820',
      lang: 'nl', read: 'part', checkedOn: '2026-11-24',
    },
    'nl-k08': {
      label: { en: 'Dutch rules on residence', ru: 'Правила Нидерландов о видах на жительство' },
      title: 'Permits for work, study and family', publisher: 'IND', date: null,
      url: 'https://ind.nl/en', lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
    'nl-k09': {
      label: { en: 'Dutch Legal Aid Board', ru: 'Совет по правовой помощи Нидерландов' },
      title: 'Free legal aid in the asylum procedure', publisher: 'Raad voor Rechtsbijstand', date: null,
      url: null, lang: 'nl', read: 'recalled', checkedOn: '2026-11-23',
    },
    'nl-k10': {
      label: { en: 'Dutch immigration service (IND)', ru: 'Служба иммиграции и натурализации Нидерландов (IND)' },
      title: 'Where to apply, who decides, where to appeal', publisher: 'IND', date: null,
      url: 'https://ind.nl/en/asylum', lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
  },
});
