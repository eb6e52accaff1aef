import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { exCombatant, leftUnit } from '../situations.ts';

const here = answer('where-now').is('lt');
const inRussia = answer('where-now').is('russia', 'occupied');

export const lt = defineCountry({
  code: 'lt',
  name: { en: 'Lithuania', ru: 'Литва' },
  within: { en: 'in Lithuania', ru: 'в Литве' },
  regime: 'eu',
  drawsOn: 'eu',
  checkedOn: '2026-11-23',

  entry: {
    is: 'closed-with-exceptions',
    says: {
      en: 'Since 19 September 2022 only listed groups of Russians may enter. The rule has been a law since May 2023 and has been prolonged each year.',
      ru: 'С 19 сентября 2022 года россиян впускают только из перечисленных групп. С мая 2023 года это закреплено законом, который каждый год продлевали.',
    },
    asOf: '2026-01-28',
    sources: ['eu-43', 'lt-04', 'lt-01'],
  },
  access: {
    is: 'some-borders-and-inland',
    says: {
      en: 'Claims are taken by the border guard at crossing points and inside the country. A law of 2023 lets guards turn back people who cross elsewhere.',
      ru: 'Заявления принимают в пунктах пропуска (пограничная служба) и внутри страны. Закон 2023 года позволяет разворачивать тех, кто пересёк границу в других местах.',
    },
    asOf: '2023-04',
    sources: ['lt-11', 'lt-12'],
  },
  practice: {
    is: 'restrictive',
    says: {
      en: 'The rules protect people who fear being made to commit war crimes. But officials say that a call-up paper is not enough, and in 2025 the top court refused a man who had no summons.',
      ru: 'Правила защищают тех, кто боится, что заставят совершать военные преступления. Но чиновники говорят, что повестки мало, а высший суд в 2025 году отказал тому, у кого повестки не было.',
    },
    asOf: '2025-08-06',
    sources: ['lt-05', 'lt-06', 'lt-08'],
  },
  pushback: {
    is: 'documented-for-russians',
    says: {
      en: 'One case is reported: in 2023 a Russian army lieutenant was sent back from Lithuania to Belarus before he managed to make a claim in Vilnius.',
      ru: 'Известен один случай: в 2023 году российского лейтенанта отправили из Литвы назад в Беларусь; позже он всё же подал заявление в Вильнюсе.',
    },
    asOf: '2023',
    sources: ['lt-10'],
  },
  returnRisk: {
    is: 'unknown',
    says: {
      en: 'People who are refused get a return decision with an entry ban. Whether anyone was then removed to Russia is not known to us.',
      ru: 'Получившим отказ выносят решение о возвращении с запретом на въезд. Высылали ли после этого в Россию, мы не знаем.',
    },
    asOf: '2025-08-06',
    sources: ['lt-08'],
  },

  facts: [
    // Entry
    {
      id: 'listed-groups', topic: 'entry', asOf: '2023-03', confidence: 'high', sources: ['lt-04', 'lt-16'],
      says: {
        en: 'Since 19 September 2022 only listed groups may enter: diplomats, dissidents, transport staff, family of EU citizens, people with a residence permit or a long-stay Schengen visa.',
        ru: 'С 19 сентября 2022 года впускают только перечисленные группы: дипломатов, диссидентов, работников транспорта, семьи граждан ЕС, людей с видом на жительство или долгосрочной шенгенской визой.',
      },
    },
    {
      id: 'visas-through-the-ministry', topic: 'entry', asOf: '2023-03', confidence: 'high', sources: ['lt-04', 'lt-16'],
      says: {
        en: 'Abroad, visas are given only through the foreign ministry.',
        ru: 'За границей визы выдают только через министерство иностранных дел.',
      },
    },
    {
      id: 'the-law', topic: 'entry', asOf: '2026-01-28', reviewBy: '2026-05-02', confidence: 'high', sources: ['lt-01', 'lt-02'],
      says: {
        en: 'The law on these limits is in force since 3 May 2023 and was prolonged each year, last to 2 May 2026. On 28 January 2026 the government backed a further term to 31 December 2027.',
        ru: 'Закон об этих ограничениях действует с 3 мая 2023 года. Его каждый год продлевали, последний раз до 2 мая 2026 года. 28 января 2026 года правительство одобрило новый срок — до 31 декабря 2027 года.',
      },
    },
    {
      id: 'vote-on-the-law', topic: 'entry', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on whether parliament passed this.',
        ru: 'Мы искали и не нашли, принял ли это парламент.',
      },
    },
    {
      id: 'transit-train', topic: 'entry', asOf: '2024-03', confidence: 'medium', sources: ['lv-13'],
      says: {
        en: 'Since 1 March 2024 getting on or off the Kaliningrad transit train in Lithuania is limited.',
        ru: 'С 1 марта 2024 года сесть на калининградский транзитный поезд или сойти с него в Литве можно не всем.',
      },
    },
    {
      id: 'open-crossings', topic: 'entry', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no list of the crossings that are open today. The borders with Kaliningrad and Belarus have been fortified.',
        ru: 'Мы искали и не нашли, какие пункты пропуска открыты сейчас. Границы с Калининградской областью и Беларусью укреплены.',
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'high', recalled: true, sources: ['lt-12', 'lt-k10'],
      says: {
        en: 'At the border the State Border Guard Service takes the claim. The Migration Department decides.',
        ru: 'На границе заявление принимает Служба охраны государственной границы. Решает Департамент миграции.',
      },
    },
    {
      id: 'train-and-belarus-2022', topic: 'access', asOf: '2022-04', confidence: 'medium', sources: ['lt-14'],
      says: {
        en: 'In 2022 Russians asked for asylum from the Kaliningrad transit train and at crossing points with Belarus. Whether this can still be done is not known to us.',
        ru: 'В 2022 году россияне просили убежища в калининградском транзитном поезде и в пунктах пропуска на границе с Беларусью. Возможно ли это сейчас, мы не знаем.',
      },
    },
    {
      id: 'law-on-turning-back', topic: 'access', asOf: '2023-04', confidence: 'high', sources: ['lt-11'],
      says: {
        en: 'Since spring 2023 the border law allows turning back people who cross outside official points. It has an exemption for people who flee persecution; in 2022 this was used in practice only for Russians and Belarusians.',
        ru: 'С весны 2023 года закон о границе позволяет разворачивать тех, кто пересёк её вне пунктов пропуска. В нём есть исключение для бегущих от преследования; в 2022 году на деле им пользовались только для россиян и белорусов.',
      },
    },

    // Responsibility
    {
      id: 'responsible-state', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how Lithuania decides which state is responsible for a Russian’s claim. The general EU rules apply.',
        ru: 'Мы искали и не нашли, как Литва решает, какая страна отвечает за заявление россиянина. Действуют общие правила ЕС.',
      },
    },

    // Practice
    {
      id: 'ministry-answers', topic: 'practice', asOf: '2022-09', confidence: 'high', sources: ['lt-05', 'lt-06'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'The Interior Ministry explained in 2022: not wanting to fight, or showing a call-up paper, is not enough. What counts is a threat of persecution for refusing, or the fear of committing war crimes.',
        ru: 'МВД объясняло в 2022 году: нежелания воевать или предъявленной повестки мало. Нужна угроза преследования за отказ или страх, что придётся совершать военные преступления.',
      },
    },
    {
      id: 'no-threat-to-security', topic: 'practice', asOf: '2022-09', confidence: 'high', sources: ['lt-05', 'lt-06'],
      says: {
        en: 'The ministry added that the person must not be a serious threat to the security of Lithuania.',
        ru: 'Министерство добавило: человек не должен представлять серьёзной угрозы безопасности Литвы.',
      },
    },
    {
      id: 'foreign-minister-2022', topic: 'practice', asOf: '2022-09', confidence: 'high', sources: ['lt-07'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'The foreign minister said in September 2022 that there is no asylum for those who simply run from responsibility.',
        ru: 'Министр иностранных дел в сентябре 2022 года сказал: тем, кто просто бежит от ответственности, убежища не будет.',
      },
    },
    {
      id: 'deserters-rarely-ask', topic: 'practice', asOf: '2023', confidence: 'medium', sources: ['lt-10'],
      profiles: ['left-army'],
      says: {
        en: 'In 2023 the head of the Migration Department said that deserters rarely ask. A lieutenant asked in Vilnius that year; how it ended is not known to us.',
        ru: 'В 2023 году в Департаменте миграции говорили, что дезертиры обращаются редко. В том году в Вильнюсе заявление подал лейтенант; чем это кончилось, мы не знаем.',
      },
    },
    {
      id: 'some-were-protected', topic: 'practice', asOf: '2025', confidence: 'medium', sources: ['lt-15'],
      says: {
        en: 'Some Russians who were persecuted have been protected, an activist among them.',
        ru: 'Некоторым преследуемым россиянам защиту дали, среди них — активисту.',
      },
    },

    // Courts
    {
      id: 'ex-serviceman-refused', topic: 'courts', asOf: '2025-08-06', confidence: 'high', sources: ['lt-08'],
      says: {
        en: 'On 6 August 2025 the Supreme Administrative Court refused an experienced former soldier (eA-2358-662/2025). No mobilisation was under way, it said, and he had no summons. It cut his entry ban from 5 years to 2.5.',
        ru: '6 августа 2025 года Высший административный суд отказал опытному бывшему военному (eA-2358-662/2025). Мобилизация, по его словам, не идёт, а повестки у мужчины не было. Запрет на въезд суд сократил с 5 лет до 2,5.',
      },
    },
    {
      id: 'status-withdrawn', topic: 'courts', asOf: '2023-08-23', confidence: 'high', sources: ['lt-09'],
      says: {
        en: 'On 23 August 2023 the same court let a refugee status be withdrawn. The person had given pro-war answers in a questionnaire.',
        ru: '23 августа 2023 года тот же суд согласился лишить человека статуса беженца. В анкете он ответил в поддержку войны.',
      },
    },

    // Numbers
    {
      id: 'claims-2021-2022', topic: 'numbers', asOf: '2022-09', confidence: 'medium', sources: ['lt-13'],
      says: {
        en: '132 Russians asked for asylum in 2021, and 125 from January to September 2022.',
        ru: 'В 2021 году убежища попросили 132 россиянина, с января по сентябрь 2022 года — 125.',
      },
    },
    {
      id: 'grants', topic: 'numbers', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no figures on how many Russians were granted protection.',
        ru: 'Мы искали и не нашли, скольким россиянам дали защиту.',
      },
    },

    // Other ways to stay
    {
      id: 'new-permits', topic: 'other-stay', asOf: '2026-01-28', confidence: 'high', sources: ['lt-01'],
      says: {
        en: 'Russians may not apply for a new temporary permit, unless they already hold a Schengen or national visa or an EU permit.',
        ru: 'Заявления на новый временный вид на жительство у россиян не принимают, если у них уже нет шенгенской или национальной визы или вида на жительство страны ЕС.',
      },
    },
    {
      id: 'trips-to-russia', topic: 'other-stay', asOf: '2025-04-17', confidence: 'high', sources: ['lt-03'],
      says: {
        en: 'A Russian can lose the permit for travelling to Russia or Belarus more than once in three months.',
        ru: 'Вид на жительство могут отнять за поездки в Россию или Беларусь чаще одного раза в три месяца.',
      },
    },
    {
      id: 'humanitarian-visas', topic: 'other-stay', asOf: '2022-09', confidence: 'medium', sources: ['lt-06'],
      says: {
        en: 'Persecuted members of civil society may get a humanitarian visa through the foreign ministry.',
        ru: 'Преследуемым активистам могут дать гуманитарную визу через министерство иностранных дел.',
      },
    },

    // Being returned
    {
      id: 'return-decisions', topic: 'return', asOf: '2025-08-06', confidence: 'medium', sources: ['lt-08'],
      says: {
        en: 'A refusal comes with a decision to leave and an entry ban, as in the judgment of August 2025.',
        ru: 'Вместе с отказом выносят решение о возвращении и запрет на въезд, как в деле августа 2025 года.',
      },
    },
    {
      id: 'removals', topic: 'return', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on actual removals to Russia.',
        ru: 'Мы искали и не нашли сведений о самих высылках в Россию.',
      },
    },
    {
      id: 'service-as-a-threat', topic: 'return', asOf: '2024', confidence: 'medium', sources: ['lt-17'],
      says: {
        en: 'Past military service has been treated as a threat to security. This is documented for Belarusians.',
        ru: 'Прошлую службу в армии считали угрозой безопасности. Известно это о белорусах.',
      },
    },

    // Help
    {
      id: 'free-state-lawyer', topic: 'help', asOf: null, confidence: 'high', sources: ['lt-12'],
      says: {
        en: 'A free state lawyer is given on request, for the interview and for the appeal. UNHCR has a page in Russian.',
        ru: 'Бесплатного государственного юриста дают по просьбе — на интервью и для жалобы. У УВКБ ООН есть страница на русском.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript', 'called-conscription', 'data-summons',
    'reserve-contract', 'conscription-age', 'woman-specialty', 'over-age', 'exempt', 'no-duty', 'objector', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'Whether the law on entry was prolonged past 2 May 2026.',
      ru: 'Продлили ли закон о въезде после 2 мая 2026 года.',
    },
    {
      en: 'Which crossing points are open, and for whom.',
      ru: 'Какие пункты пропуска открыты и для кого.',
    },
    {
      en: 'How often people who ask for asylum are turned back at the border, and whether the exemption is used.',
      ru: 'Как часто тех, кто просит убежища, разворачивают на границе и пользуются ли исключением из закона.',
    },
    {
      en: 'How claims by deserters, contract soldiers and conscripts are decided.',
      ru: 'Как решают дела дезертиров, контрактников и призывников.',
    },
    {
      en: 'Whether a court has granted protection to somebody who did have a summons.',
      ru: 'Дал ли суд защиту хоть кому-то, у кого повестка была.',
    },
    {
      en: 'Whether Russians who were refused are removed, and by which way.',
      ru: 'Высылают ли россиян после отказа и каким путём.',
    },
  ],

  article: [
    {
      id: 'reluctant-neighbour', verdict: 'holds', asOf: '2026-01-28', sources: ['lt-01', 'lt-08', 'art-2022'],
      claim: {
        en: 'The article did not name Lithuania. It said that most states bordering Russia were reluctant to receive Russians who flee.',
        ru: 'Литву статья не называла. Она писала, что большинство соседей России неохотно принимают бегущих россиян.',
      },
      now: {
        en: 'It holds. The entry limits became a law, and the top court refused a former soldier in 2025.',
        ru: 'Это так. Ограничения на въезд стали законом, а высший суд в 2025 году отказал бывшему военному.',
      },
    },
  ],

  policies: [
    // Getting there
    {
      id: 'who-may-enter-with-a-visa', kind: 'access', asOf: '2026-01-28', reviewBy: '2026-05-02', confidence: 'high', sources: ['lt-01', 'lt-04', 'lt-16'],
      when: all(
        not(here),
        answer('visa-of').is('cz', 'de', 'ee', 'es', 'fi', 'fr', 'lt', 'lv', 'nl', 'no', 'pl', 'se', 'other-schengen'),
      ),
      title: { en: 'Entering with a visa', ru: 'Въезд с визой' },
      says: {
        en: 'A short-stay Schengen visa does not let most Russians in; a long-stay visa or a residence permit does. The law was last known to run to 2 May 2026; a term to the end of 2027 was planned.',
        ru: 'По краткосрочной шенгенской визе большинство россиян не впустят; по долгосрочной или по виду на жительство — впускают. Последний известный срок закона — 2 мая 2026 года; его собирались продлить до конца 2027 года.',
      },
    },
    {
      id: 'lithuanian-visa', kind: 'access', asOf: '2023-03', confidence: 'high', sources: ['lt-04', 'lt-16'],
      when: all(not(here), answer('visa-of').is('none')),
      title: { en: 'A Lithuanian visa', ru: 'Литовская виза' },
      says: {
        en: 'Abroad, visas for Russians go only through the foreign ministry, for the groups the law lists.',
        ru: 'За границей визы россиянам выдают только через министерство иностранных дел и только тем, кого называет закон.',
      },
    },
    {
      id: 'humanitarian-visa', kind: 'access', asOf: '2022-09', confidence: 'medium', sources: ['lt-06', 'lt-16'],
      when: all(not(here), answer('opinions').is('public-role', 'critic')),
      title: { en: 'Visas for dissidents', ru: 'Визы для диссидентов' },
      says: {
        en: 'Dissidents are among the groups that may enter. The foreign ministry can give a humanitarian visa to persecuted members of civil society. How often it does so now is not known to us.',
        ru: 'Диссиденты входят в число тех, кого впускают. Министерство иностранных дел может дать гуманитарную визу преследуемым активистам. Как часто её дают сейчас, мы не знаем.',
      },
    },
    {
      id: 'transit-train', kind: 'access', asOf: '2024-03', confidence: 'medium', sources: ['lv-13', 'lt-14'],
      when: inRussia,
      title: { en: 'The Kaliningrad train', ru: 'Калининградский поезд' },
      says: {
        en: 'Since 1 March 2024 getting off the transit train in Lithuania is limited. In 2022 some Russians asked for asylum on it; whether a claim would be taken there today is not known to us.',
        ru: 'С 1 марта 2024 года сойти с транзитного поезда в Литве можно не всем. В 2022 году некоторые россияне просили в нём убежища; приняли бы там заявление сейчас, мы не знаем.',
      },
    },
    {
      id: 'turned-back-between-crossings', kind: 'danger', asOf: '2023', confidence: 'medium', vital: true, dossier: ['A9'], sources: ['lt-10', 'lt-11'],
      when: any(inRussia, answer('where-now').is('elsewhere')),
      title: { en: 'Turned back outside crossing points', ru: 'Разворачивают вне пунктов пропуска' },
      says: {
        en: 'A law of 2023 lets guards turn back people found outside official crossing points. A Russian lieutenant was reportedly sent back to Belarus that year. A human-rights organisation should be asked before any step at the border.',
        ru: 'Закон 2023 года позволяет отправлять назад тех, кого задержали вне пунктов пропуска. В том году, по сообщениям, в Беларусь вернули российского лейтенанта. До любых шагов на границе стоит спросить правозащитников.',
      },
    },

    // Asking
    {
      id: 'asking-inside', kind: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['lt-12', 'lt-k10'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Asking inside the country', ru: 'Если уже в стране' },
      says: {
        en: 'The Migration Department decides. UNHCR’s page in Russian says where the claim is made. A free lawyer for the interview is given on request.',
        ru: 'Решает Департамент миграции. Куда подать заявление, объясняет русская страница УВКБ ООН. Бесплатного юриста на интервью дают по просьбе.',
      },
    },
    {
      id: 'at-the-airport-or-border', kind: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['lt-12', 'lt-k10', 'apr-1348#26'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport or the border', ru: 'В аэропорту или на границе' },
      says: {
        en: 'The State Border Guard Service takes the claim. The words go to its officers, at once and in person.',
        ru: 'Заявление принимает Служба охраны государственной границы. Сказать, что просите убежища, нужно её сотрудникам — сразу и лично.',
      },
    },
    {
      id: 'lawyer-on-request', kind: 'advice', asOf: null, confidence: 'high', sources: ['lt-12'],
      when: all(here, answer('claim').is('waiting', 'refused')),
      title: { en: 'A free lawyer, on request', ru: 'Бесплатный юрист — по просьбе' },
      says: {
        en: 'The state gives a free lawyer for the interview and for the appeal, but only on request. UNHCR explains it in Russian.',
        ru: 'Государство даёт бесплатного юриста на интервью и для жалобы, но только если попросить. УВКБ ООН объясняет это по-русски.',
      },
    },

    // The army
    {
      id: 'a-paper-is-not-enough', kind: 'refused', asOf: '2022-09', confidence: 'high', dossier: ['F1'], sources: ['lt-05', 'lt-06'],
      when: answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry', 'attempted-delivery'),
      title: { en: '“A call-up paper is not enough”', ru: '«Одной повестки мало»' },
      says: {
        en: 'So the ministry explained in 2022. It asks for more: a threat of persecution for refusing, or the fear of having to commit war crimes. Papers on what followed the refusal can matter.',
        ru: 'Так объясняло министерство в 2022 году. Нужно ещё и другое: угроза преследования за отказ или страх, что придётся совершать военные преступления. Важными могут быть бумаги о том, что было после отказа.',
      },
    },
    {
      id: 'no-summons-no-mobilisation', kind: 'refused', asOf: '2025-08-06', confidence: 'high', dossier: ['F8', 'F18'], sources: ['lt-08'],
      when: any(
        all(answer('service').is('reserve', 'reserve-contract', 'woman-specialty'), answer('summons').is('none')),
        answer('left-unit').is('discharged'),
        answer('fear').is('new-wave'),
      ),
      title: { en: 'A former soldier without a summons', ru: 'Бывший военный без повестки' },
      says: {
        en: 'In August 2025 the Supreme Administrative Court refused an experienced former soldier. It said that no mobilisation was under way and that he had not been summoned.',
        ru: 'В августе 2025 года Высший административный суд отказал опытному бывшему военному. По мнению суда, мобилизация не идёт, а повестки мужчине не вручали.',
      },
    },
    {
      id: 'running-from-responsibility', kind: 'refused', asOf: '2022-09', confidence: 'high', dossier: ['W12'], sources: ['lt-05', 'lt-07'],
      when: all(
        answer('why-refuse').is('afraid', 'will-not', 'economic'),
        not(answer('why-refuse').is('its-crimes', 'this-war', 'aggression', 'all-war', 'own-people')),
      ),
      title: { en: 'Not wanting to fight', ru: 'Нежелание воевать' },
      says: {
        en: 'The ministry said in 2022 that this is not enough. The foreign minister said that there is no asylum for those who simply run from responsibility.',
        ru: 'Министерство в 2022 году сказало, что этого мало. Министр иностранных дел добавил: тем, кто просто бежит от ответственности, убежища не будет.',
      },
    },
    {
      id: 'fear-of-committing-crimes', kind: 'practice', asOf: '2022-09', confidence: 'high', dossier: ['W5'], sources: ['lt-05', 'lt-06'],
      when: answer('why-refuse').is('its-crimes'),
      title: { en: 'Fear of having to commit crimes', ru: 'Если заставят совершать преступления' },
      says: {
        en: 'The ministry names the fear of committing war crimes as a ground. We found no decision in which it was enough.',
        ru: 'Страх, что придётся совершать военные преступления, министерство называет основанием. Решений, где этого хватило, мы не нашли.',
      },
    },
    {
      id: 'persecution-for-refusing', kind: 'practice', asOf: '2022-09', confidence: 'high', sources: ['lt-05', 'lt-06'],
      when: any(
        answer('refusal-acts').is('did-not-report', 'left', 'said-so'),
        answer('went').is('did-not-go'),
        answer('case').is('evading', 'leaving', 'wanted'),
        leftUnit,
      ),
      title: { en: 'What would follow the refusal', ru: 'Что будет за отказ' },
      says: {
        en: 'The ministry names the threat of persecution for refusing as a ground. Papers about a criminal case, a search or a punishment can matter here.',
        ru: 'Угрозу преследования за отказ министерство называет основанием. Здесь могут быть важны бумаги об уголовном деле, розыске или наказании.',
      },
    },
    {
      id: 'left-the-army', kind: 'practice', asOf: '2023', confidence: 'medium', dossier: ['F6'], sources: ['lt-10'],
      when: any(leftUnit, answer('case').is('leaving')),
      title: { en: 'Deserters rarely ask here', ru: 'Дезертиры обращаются редко' },
      says: {
        en: 'The head of the Migration Department said so in 2023. We found no decision on such a claim, so a lawyer should look at it before the interview.',
        ru: 'Так в 2023 году говорили в Департаменте миграции. Решений по таким делам мы не нашли, поэтому до интервью нужен юрист.',
      },
    },
    {
      id: 'seen-as-a-threat', kind: 'danger', asOf: '2024', confidence: 'medium', dossier: ['E2'], sources: ['lt-05', 'lt-06', 'lt-17'],
      when: any(
        exCombatant,
        answer('service').is('conscript', 'contract', 'mobilised'),
        answer('other-roles').is('security-body', 'occupation-body', 'guarded-prisoners'),
      ),
      title: { en: 'Service seen as a threat', ru: 'Служба как угроза безопасности' },
      says: {
        en: 'A person seen as a serious threat to the security of Lithuania gets no protection. For Belarusians past service has been treated so. A lawyer should hear about any service before the interview.',
        ru: 'Тому, кого сочтут серьёзной угрозой безопасности Литвы, защиты не дадут. О белорусах известно, что так оценивали прошлую службу. О любой службе юристу стоит рассказать до интервью.',
      },
    },
    {
      id: 'answers-in-support-of-the-war', kind: 'refused', asOf: '2023-08-23', confidence: 'high', sources: ['lt-09'],
      when: answer('why-refuse').is('not-against'),
      title: { en: 'Not against the war', ru: 'Не против войны' },
      says: {
        en: 'In 2023 the top court let a refugee status be withdrawn because the person had supported the war in a questionnaire. A lawyer should know this before any form is filled in.',
        ru: 'В 2023 году высший суд согласился лишить человека статуса беженца: в анкете он поддержал войну. Юристу стоит знать об этом до заполнения любых анкет.',
      },
    },

    // After a refusal, staying
    {
      id: 'entry-ban-with-the-refusal', kind: 'danger', asOf: '2025-08-06', confidence: 'high', dossier: ['A9'], sources: ['lt-08'],
      when: all(here, any(answer('claim').is('refused'), answer('urgent').is('removal-decision'))),
      title: { en: 'An entry ban with the refusal', ru: 'Запрет на въезд вместе с отказом' },
      says: {
        en: 'A refusal can come with a decision to leave and an entry ban. In 2025 the top court cut one from 5 years to 2.5, so the length can be challenged too. Help is needed at once.',
        ru: 'С отказом могут вынести решение о возвращении и запрет на въезд. В 2025 году высший суд сократил такой запрет с 5 лет до 2,5: спорить можно и о сроке. Помощь нужна сразу.',
      },
    },
    {
      id: 'trips-cost-the-permit', kind: 'stay', asOf: '2025-04-17', confidence: 'high', dossier: ['F12'], sources: ['lt-03'],
      when: all(here, answer('back').is('yes', 'planned')),
      title: { en: 'Trips to Russia or Belarus', ru: 'Поездки в Россию или Беларусь' },
      says: {
        en: 'More than one trip there in three months can cost a Russian the Lithuanian permit.',
        ru: 'Если ездить туда чаще одного раза в три месяца, литовский вид на жительство могут отнять.',
      },
    },
    {
      id: 'new-permit', kind: 'stay', asOf: '2026-01-28', confidence: 'high', sources: ['lt-01'],
      when: all(here, answer('stay').is('ends-soon', 'ended')),
      title: { en: 'A permit of another kind', ru: 'Другой вид на жительство' },
      says: {
        en: 'A new temporary permit can be asked for only by Russians who hold a Schengen or national visa or an EU permit. After these run out this way closes.',
        ru: 'Просить новый временный вид на жительство могут только россияне с шенгенской или национальной визой либо видом на жительство страны ЕС. Когда они истекут, этого пути не будет.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'lt',
      words: 'Prašau prieglobsčio. Bijau grįžti į Rusiją.',
      sound: 'праша́у при́еглобсчё. бия́у гри́жти и ру́сия',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2022-04', kind: 'case', sources: ['lt-14'],
      says: {
        en: 'Russians ask for asylum on the Kaliningrad transit train.',
        ru: 'Россияне просят убежища в калининградском транзитном поезде.',
      },
    },
    {
      date: '2022-09', kind: 'policy', sources: ['lt-05', 'lt-07'],
      says: {
        en: 'The ministry and the foreign minister: flight from mobilisation alone is not enough.',
        ru: 'МВД и министр иностранных дел: одного бегства от мобилизации мало.',
      },
    },
    {
      date: '2022-09-19', kind: 'entry', sources: ['eu-43'],
      says: {
        en: 'Lithuania, Estonia, Latvia and Poland refuse most Russians with a Schengen visa.',
        ru: 'Литва, Эстония, Латвия и Польша перестают впускать большинство россиян с шенгенской визой.',
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
      date: '2023-04', about: true, kind: 'law', sources: ['lt-11'],
      says: {
        en: 'Turning people back is written into the border law.',
        ru: 'Выталкивание людей на границе вписывают в закон.',
      },
    },
    {
      date: '2023-05-03', kind: 'law', sources: ['lt-01'],
      says: {
        en: 'The law limiting the entry of Russians comes into force.',
        ru: 'Вступает в силу закон об ограничении въезда россиян.',
      },
    },
    {
      date: '2023-08-23', kind: 'court', sources: ['lt-09'],
      says: {
        en: 'The Supreme Administrative Court lets a refugee status be withdrawn over pro-war answers.',
        ru: 'Высший административный суд соглашается лишить статуса беженца за ответы в поддержку войны.',
      },
    },
    {
      date: '2024-03-01', kind: 'border', sources: ['lv-13'],
      says: {
        en: 'Getting on or off the Kaliningrad transit train is limited.',
        ru: 'Посадку в калининградский транзитный поезд и выход из него ограничивают.',
      },
    },
    {
      date: '2025-02-12', kind: 'court', sources: ['eu-22', 'eu-38'],
      says: {
        en: 'The European Court of Human Rights hears a case on people turned back by Lithuania.',
        ru: 'Европейский суд по правам человека слушает дело о людях, которых развернула Литва.',
      },
    },
    {
      date: '2025-04-17', kind: 'law', sources: ['lt-03'],
      says: {
        en: 'It is reported that frequent trips to Russia or Belarus can cost the permit.',
        ru: 'Сообщают, что за частые поездки в Россию или Беларусь могут отнять вид на жительство.',
      },
    },
    {
      date: '2025-08-06', kind: 'court', sources: ['lt-08'],
      says: {
        en: 'The Supreme Administrative Court refuses a former soldier without a summons.',
        ru: 'Высший административный суд отказывает бывшему военному, у которого не было повестки.',
      },
    },
    {
      date: '2026-01-28', kind: 'law', sources: ['lt-01', 'lt-02'],
      says: {
        en: 'The government backs prolonging the entry law to 31 December 2027.',
        ru: 'Правительство одобряет продление закона о въезде до 31 декабря 2027 года.',
      },
    },
    {
      date: '2026-05-02', kind: 'law', sources: ['lt-01'],
      says: {
        en: 'The entry law ends unless it was prolonged; we did not find the vote.',
        ru: 'Истекает срок закона о въезде, если его не продлили; результата голосования мы не нашли.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Lithuania / УВКБ ООН',
      does: {
        en: 'Explains in Russian how to ask for asylum and how to get a lawyer and an interpreter.',
        ru: 'Объясняет по-русски, как просить убежища и как получить юриста и переводчика.',
      },
      languages: ['ru'], url: 'https://help.unhcr.org/lithuania/ru/', seen: null,
    },
    {
      name: 'Human Rights Monitoring Institute (HRMI)',
      does: {
        en: 'A rights organisation that spoke out against turning people back at the border.',
        ru: 'Правозащитная организация, выступала против выталкивания людей на границе.',
      },
      languages: ['en'], url: 'https://hrmi.lt/en/', seen: '2023',
    },
    {
      name: 'Our House / «Наш дом»',
      does: {
        en: 'Helps Belarusians who refuse military service and writes about how service is treated in Lithuania.',
        ru: 'Помогает белорусам, которые отказываются служить, и пишет о том, как в Литве относятся к службе.',
      },
      languages: [], url: 'https://news.house/', seen: '2024',
    },
    {
      name: 'Lithuanian Red Cross / Литовский Красный Крест',
      does: {
        en: 'Helps people who ask for asylum. What it does now we have not checked.',
        ru: 'Помогает тем, кто просит убежища. Чем он занимается сейчас, мы не проверяли.',
      },
      languages: [], url: 'https://redcross.lt/', seen: null,
    },
  ],

  sources: {
    'lt-01': {
      label: { en: 'Interfax', ru: '«Интерфакс»' },
      title: 'Lithuania: limits for Russians to be prolonged to the end of 2027', publisher: 'Interfax', date: '2026-01-28',
      url: 'https://www.interfax.ru/world/1069904', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'lt-02': {
      label: { en: 'TASS', ru: 'ТАСС' },
      title: 'Lithuania: limits for Russians to be prolonged to the end of 2027', publisher: 'TASS', date: '2026-01-28',
      url: 'https://tass.ru/mezhdunarodnaya-panorama/26274065', lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'partisan',
    },
    'lt-03': {
      label: { en: 'Lithuania News', ru: 'Lithuania News' },
      title: 'Loss of the residence permit for trips to Russia and Belarus', publisher: 'lithuania-news', date: '2025-04-17',
      url: 'https://lithuania-news.com/world/2025/04/17/21960.html', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'lt-04': {
      label: { en: 'Novaya Gazeta Baltia', ru: '«Новая газета. Балтия»' },
      title: 'Визовые ограничения для россиян и белорусов в Литве предложили вынести в отдельный закон', publisher: 'Novaya Gazeta Baltia', date: '2023-03-10',
      url: 'https://novayagazeta.ee/articles/2023/03/10/vizovye-ogranicheniia-dlia-rossiian-i-belorusov-v-litve-predlozhili-vynesti-v-otdelnyi-zakon-news',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'lt-05': {
      label: { en: 'Lithuanian Ministry of the Interior', ru: 'МВД Литвы' },
      title: 'DUK dėl Rusijos piliečių neįleidimo', publisher: 'Ministry of the Interior', date: '2022',
      url: 'https://vrm.lrv.lt/lt/nukreipimai-ir-nuorodos/duk-del-rusijos-pilieciu-neileidimo/', lang: 'lt', read: 'part', checkedOn: '2026-11-23',
    },
    'lt-06': {
      label: { en: 'Lrytas', ru: 'Lrytas' },
      title: 'As Russians flee mobilisation, Lithuania’s solution: what awaits them', publisher: 'Lrytas', date: '2022-09-27',
      url: 'https://lrytas.lt/english/politics/2022/09/27/news/as-russians-flee-mobilisation-lithuania-s-solution-what-awaits-them-24705722',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'lt-07': {
      label: { en: 'Ukranews', ru: 'Ukranews' },
      title: 'Lithuania opposing granting asylum to those who flee mobilisation (foreign minister Landsbergis)', publisher: 'Ukranews', date: '2022-09',
      url: 'https://ukranews.com/en/news/883975-lithuania-opposing-granting-asylum-to-fugitives-from-rf-mobilization-let-them-fight-against-putin',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'lt-09': {
      label: { en: 'Supreme Administrative Court of Lithuania (EUAA summary)', ru: 'Высший административный суд Литвы (изложение EUAA)' },
      title: 'eA-2129-662/2023', publisher: 'EUAA case law', date: '2023-08-23',
      url: 'https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=3676', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'lt-10': {
      label: { en: 'Via Baltica (citing TV3)', ru: 'Via Baltica (со ссылкой на TV3)' },
      title: 'Russian army lieutenant applies for asylum', publisher: 'Via Baltica (TV3)', date: '2023',
      url: 'https://viabaltica.fi/lithuania-russian-army-lieutenant-applies-for-asylum/', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'lt-11': {
      label: { en: 'Human Rights Monitoring Institute', ru: 'Human Rights Monitoring Institute' },
      title: 'Pushbacks’ legalisation is incompatible with the principles of a democratic society', publisher: 'HRMI / Liberties', date: '2023',
      url: 'https://hrmi.lt/en/pushbacks-legalisation-is-incompatible-with-the-principles-of-a-democratic-society/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'lt-12': {
      label: { en: 'UNHCR Lithuania', ru: 'УВКБ ООН, Литва' },
      title: 'I need a lawyer and/or an interpreter in my case (Russian page)', publisher: 'UNHCR', date: null,
      url: 'https://help.unhcr.org/lithuania/ru/how-to-apply-for-asylum-in-lithuania/i-need-a-lawyer-and-or-an-interpreter-in-my-case',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'lt-13': {
      label: { en: 'Znad Wilii', ru: 'Znad Wilii' },
      title: 'Claims by Russians since the mobilisation', publisher: 'Znad Wilii', date: '2022-09',
      url: 'https://zw.lt/litwa/w-zwiazku-z-ogloszona-w-rosji-mobilizacja-zaden-rosjanin-nie-zlozyl-wniosku-o-azyl-na-litwie/',
      lang: 'pl', read: 'part', checkedOn: '2026-11-23',
    },
    'lt-14': {
      label: { en: 'Delfi (BNS)', ru: 'Delfi (BNS)' },
      title: 'Claims on the transit train', publisher: 'Delfi EN (BNS)', date: '2022-04',
      url: 'https://m.delfi.lt/en/article.php?id=89818345', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'lt-15': {
      label: { en: 'europesays (copy, citing The Insider)', ru: 'europesays (копия, со ссылкой на The Insider)' },
      title: 'Protection for an activist', publisher: 'europesays (The Insider)', date: '2025',
      url: 'https://www.europesays.com/2659898', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'lt-16': {
      label: { en: 'Smartpress', ru: 'Smartpress' },
      title: 'Emergency rules of September 2022', publisher: 'Smartpress', date: '2022-09',
      url: 'https://smartpress.by/news/28974/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'lt-17': {
      label: { en: 'Our House', ru: '«Наш дом»' },
      title: 'Objectors and security labels', publisher: 'Our House', date: '2024',
      url: 'https://news.house/60784', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'lt-k10': {
      label: { en: 'Migration Department of Lithuania', ru: 'Департамент миграции Литвы' },
      title: 'Who takes a claim and who decides', publisher: 'Migration Department', date: null,
      url: 'https://www.migracija.lt/', lang: 'lt', read: 'recalled', checkedOn: '2026-11-23',
    },
  },
});
