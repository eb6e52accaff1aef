import { all, answer, any } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { imposedPassport, leftUnit, objector, politicalOrMilitaryCase } from '../situations.ts';

const here = answer('where-now').is('rs');
const inRussia = answer('where-now').is('russia', 'occupied');
const outspoken = answer('opinions').is('public-role', 'critic', 'said-publicly', 'active-abroad');
/** A fine is no reason for a wanted notice; an ordinary crime is. */
const sought = any(politicalOrMilitaryCase, answer('case').is('ordinary'));

export const rs = defineCountry({
  code: 'rs',
  name: { en: 'Serbia', ru: 'Сербия' },
  within: { en: 'in Serbia', ru: 'в Сербии' },
  regime: 'unhcr',
  checkedOn: '2026-11-23',

  entry: {
    is: 'visa-free',
    says: {
      en: 'Russian citizens with a travel passport need no visa for 30 days. The EU wants Serbia to end this; what holds in late 2026 needs a check.',
      ru: 'Гражданам России с загранпаспортом виза не нужна на 30 дней. ЕС хочет, чтобы Сербия это отменила; что действует в конце 2026 года, нужно проверить.',
    },
    asOf: '2025-11-06',
    sources: ['rs-11', 'rs-12', 'rs-13', 'rs-21'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'A claim can be made to the police at the border, at the airport or inside the country. After that there are 72 hours to reach the centre.',
      ru: 'Сказать, что просите убежища, можно полиции на границе, в аэропорту или внутри страны. После этого есть 72 часа, чтобы приехать в центр.',
    },
    asOf: '2025-07-03',
    sources: ['rs-02', 'rs-03', 'rs-20'],
  },
  practice: {
    is: 'restrictive',
    says: {
      en: 'We found no decision on a Russian who fled a call-up or the army. A leading asylum organisation said in 2022 that avoiding military duty is not a ground in itself.',
      ru: 'Решений по россиянам, бежавшим от призыва, мобилизации или из армии, мы не нашли. Ведущая организация помощи беженцам в 2022 году говорила, что сам по себе отказ от военной обязанности — не основание.',
    },
    asOf: '2022-09-30',
    sources: ['rs-01'],
  },
  pushback: {
    is: 'documented-for-others',
    says: {
      en: 'Pushbacks of other people at the land borders are documented. Some anti-war Russians were held at Belgrade airport.',
      ru: 'Известно, что других людей выталкивают обратно на сухопутных границах. Нескольких россиян, выступающих против войны, держали в аэропорту Белграда.',
    },
    asOf: '2024',
    sources: ['rs-07', 'rs-14', 'rs-18'],
  },
  returnRisk: {
    is: 'case-dependent',
    says: {
      en: 'Anti-war Russians lost their residence as “security threats”. In December 2025 a court approved the extradition of a Russian who fears being sent to the front.',
      ru: 'Россиян, выступающих против войны, лишали вида на жительство как «угрозу безопасности». В декабре 2025 года суд одобрил выдачу россиянина, который боится, что его отправят на фронт.',
    },
    asOf: '2025-12-13',
    sources: ['rs-04', 'rs-05', 'rs-07', 'rs-09'],
  },

  facts: [
    // Entry
    {
      id: 'thirty-days', topic: 'entry', asOf: '2023-09-06', confidence: 'high', sources: ['rs-13', 'rs-21'],
      says: {
        en: 'Under an agreement of 2009 Russians need no visa for 30 days per entry. A travel passport is needed.',
        ru: 'По соглашению 2009 года россиянам не нужна виза на 30 дней при каждом въезде. Нужен загранпаспорт.',
      },
    },
    {
      id: 'leaving-and-coming-back', topic: 'entry', asOf: '2023-09-06', confidence: 'high', sources: ['rs-13'],
      says: {
        en: 'Many have left and come back to start new 30 days. Border officers may refuse this.',
        ru: 'Многие выезжали и возвращались, чтобы начать новые 30 дней. Пограничники могут и не пустить.',
      },
    },
    {
      id: 'visas-ahead', topic: 'entry', asOf: '2025-11-06', reviewBy: '2026-11-23', confidence: 'medium', sources: ['rs-11', 'rs-12'],
      says: {
        en: 'In spring 2025 the press wrote that Serbia may bring in visas for Russians by the end of 2026. The EU’s report of 2025 criticises the visa-free rule.',
        ru: 'Весной 2025 года писали, что Сербия может ввести визы для россиян к концу 2026 года. Доклад ЕС 2025 года критикует безвизовый режим.',
      },
      disputed: {
        says: {
          en: 'In September 2025 Serbia’s ambassador said that there would be no visas before 2027.',
          ru: 'В сентябре 2025 года посол Сербии сказал, что до 2027 года виз не будет.',
        },
        asOf: '2025-09-16',
        sources: ['rs-11'],
      },
    },
    {
      id: 'held-at-the-airport', topic: 'entry', asOf: '2024', confidence: 'high', sources: ['rs-07', 'rs-14'],
      says: {
        en: 'In July 2023 Pyotr Nikitin of the Russian Democratic Society was held at Belgrade airport for about two days, then let in. Another anti-war Russian was held for about 40 hours. One count has at least seven refusals in two years.',
        ru: 'В июле 2023 года Петра Никитина из «Русского демократического общества» около двух суток держали в аэропорту Белграда, потом впустили. Другого человека, бывшего журналиста, держали около 40 часов. По одному подсчёту, за два года не пустили не менее семи человек.',
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'high', vital: true, sources: ['rs-02', 'rs-20'],
      says: {
        en: 'Tell the police that you want to ask for asylum: at a border crossing, the airport or a police station. They take fingerprints and give a certificate.',
        ru: 'О просьбе об убежище говорят полиции: в пункте пропуска, аэропорту или участке. Там снимут отпечатки и выдадут справку.',
      },
    },
    {
      id: 'seventy-two-hours', topic: 'access', asOf: null, confidence: 'high', vital: true, sources: ['rs-02', 'rs-20'],
      says: {
        en: 'With this certificate the person must report to the assigned centre within 72 hours.',
        ru: 'С этой справкой нужно за 72 часа приехать в назначенный центр.',
      },
    },
    {
      id: 'three-weeks', topic: 'access', asOf: null, confidence: 'high', vital: true, sources: ['rs-02', 'rs-20'],
      says: {
        en: 'The claim itself goes to the Asylum Office within about three weeks of arriving at the centre. The form may be posted. Living in private housing is possible if the office is told.',
        ru: 'Само заявление подают в Бюро по вопросам убежища примерно за три недели после приезда в центр. Бланк можно послать по почте. Жить можно и на частной квартире, если сообщить об этом.',
      },
    },
    {
      id: 'who-decides', topic: 'access', asOf: '2025-07-03', confidence: 'high', sources: ['rs-02', 'rs-03'],
      says: {
        en: 'The Asylum Office of the Interior Ministry in Belgrade decides. After it come the Asylum Commission and the Administrative Court. The law says three months; in practice it is often a year or more.',
        ru: 'Решает Бюро по вопросам убежища МВД в Белграде. После него — Комиссия по вопросам убежища и Административный суд. По закону — три месяца, на деле часто год и дольше.',
      },
    },

    // Responsibility
    {
      id: 'passing-the-claim-on', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on Serbia leaving a Russian’s claim to another country.',
        ru: 'Мы искали и не нашли случаев, когда Сербия оставляла заявление россиянина другой стране.',
      },
    },
    {
      id: 'time-here-and-the-eu', topic: 'responsibility', asOf: '2026-02-27', confidence: 'medium', sources: ['stc-463'],
      says: {
        en: 'Since 27 February 2026 an EU state may refuse to examine a claim because the person passed through a country that it calls safe. Time in Serbia, or a refusal there, may be raised later.',
        ru: 'С 27 февраля 2026 года страна ЕС может не рассматривать заявление, если человек проехал через страну, которую она считает безопасной. О жизни в Сербии или отказе там могут потом вспомнить.',
      },
    },

    // Practice
    {
      id: 'duty-is-a-legal-duty', topic: 'practice', asOf: '2022-09-30', confidence: 'high', sources: ['rs-01'],
      profiles: ['called-mobilisation', 'called-conscription'],
      says: {
        en: 'R. Đurović of the Asylum Protection Centre said on 30 September 2022: military duty is a legal duty, so avoiding it does not by itself give asylum. In exceptional situations it may be different.',
        ru: 'Р. Джурович из Центра защиты просящих убежища 30 сентября 2022 года: военная обязанность установлена законом, и уклонение от неё само по себе убежища не даёт. В исключительных случаях может быть иначе.',
      },
    },
    {
      id: 'no-decision-found', topic: 'practice', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on Serbian decisions about Russians who were called up, avoided the draft or left the army.',
        ru: 'Мы искали и не нашли решений Сербии о россиянах, которых призвали или мобилизовали, которые избегали призыва или оставили армию.',
      },
    },

    // Courts
    {
      id: 'lagovsky', topic: 'courts', asOf: '2025-12-13', reviewBy: '2026-03-13', confidence: 'high', sources: ['rs-04', 'rs-05', 'rs-06'],
      says: {
        en: 'Russia seeks D. Lagovsky, 49, for an alleged fraud of 2021. On 3 December 2025 the Appeal Court in Belgrade confirmed that the conditions for extradition are met. The Minister of Justice decides, without appeal; the outcome is not known to us.',
        ru: 'Россия требует выдать Д. Лаговского, 49 лет, из-за предполагаемого мошенничества в 2021 году. 3 декабря 2025 года Апелляционный суд в Белграде подтвердил, что условия для выдачи есть. Решает министр юстиции, обжаловать нельзя; чем кончилось, мы не знаем.',
      },
    },
    {
      id: 'gnyot', topic: 'courts', asOf: '2024-06', confidence: 'high', sources: ['rs-15', 'rs-16'],
      says: {
        en: 'The Belarusian director A. Gnyot was held from October 2023. In June 2024 a court of first instance ordered his extradition.',
        ru: 'Белорусского режиссёра А. Гнёта задержали в октябре 2023 года. В июне 2024 года суд первой инстанции постановил его выдать.',
      },
    },
    {
      id: 'gnyot-left', topic: 'courts', asOf: '2024', confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'He later left for the EU. This needs a check.',
        ru: 'Позже он уехал в ЕС. Это надо проверить.',
      },
    },

    // Numbers
    {
      id: 'claims-2022', topic: 'numbers', asOf: '2022-09-30', confidence: 'high', sources: ['rs-01'],
      says: {
        en: 'From January to September 2022 eighteen Russians asked for asylum.',
        ru: 'С января по сентябрь 2022 года убежища попросили восемнадцать россиян.',
      },
    },
    {
      id: 'grants', topic: 'numbers', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how many Russians got asylum.',
        ru: 'Мы искали и не нашли, сколько россиян получили убежище.',
      },
    },
    {
      id: 'residence', topic: 'numbers', asOf: '2025-11-06', confidence: 'high', sources: ['rs-12', 'rs-13'],
      says: {
        en: 'From February 2022 to April 2023 Russians entered over 370,000 times; in May 2023 over 30,000 had a valid residence permit. More than 100,000 Russians got residence in 2022–24.',
        ru: 'С февраля 2022-го по апрель 2023 года россияне въехали больше 370 000 раз; в мае 2023-го вид на жительство был больше чем у 30 000. За 2022–2024 годы его получили свыше 100 000 россиян.',
      },
    },
    {
      id: 'extradition-figures', topic: 'numbers', asOf: '2022-05', confidence: 'high', sources: ['rs-15'],
      says: {
        en: 'From 2017 to 2021 there were 563 extradition cases, of all countries. Of 528 that ended, 125 ended without extradition. The risk of persecution was mostly never raised.',
        ru: 'В 2017–2021 годах было 563 дела о выдаче — по всем странам. Из 528 завершённых 125 кончились без выдачи. Об опасности преследования чаще всего никто и не заявлял.',
      },
    },

    // Other ways to stay
    {
      id: 'residence-grounds', topic: 'other-stay', asOf: '2025-05', confidence: 'high', sources: ['rs-07'],
      says: {
        en: 'Temporary residence is given for work, an own firm, property, family or study. Since a change of law in 2023 there is one permit for residence and work.',
        ru: 'Временный вид на жительство дают по работе, своей фирме, недвижимости, семье или учёбе. После поправок 2023 года есть единое разрешение на проживание и работу.',
      },
    },
    {
      id: 'called-a-security-threat', topic: 'other-stay', asOf: '2024-02-26', confidence: 'high', sources: ['rs-07', 'rs-08', 'rs-09', 'rs-10'],
      says: {
        en: 'Since July 2023 residence has been refused or withdrawn as a “security threat”, without reasons and with 7 to 30 days to leave. By February 2024 activists counted at least a dozen people, and eight who stayed silent. One had only signed an open letter.',
        ru: 'С июля 2023 года россиянам отказывают в виде на жительство или отнимают его из-за «угрозы безопасности» — без объяснений; на выезд дают от 7 до 30 дней. К февралю 2024 года активисты насчитали не менее дюжины таких людей и ещё восьмерых, кто молчал. Одна женщина только подписала открытое письмо.',
      },
    },
    {
      id: 'planned-expulsions', topic: 'other-stay', asOf: '2024-05', confidence: 'low', sources: ['rs-19'],
      says: {
        en: 'In spring 2024 Russian state media announced planned expulsions in cooperation with Moscow. What came of it we did not find.',
        ru: 'Весной 2024 года российские государственные СМИ писали о готовящихся высылках вместе с Москвой. Чем это кончилось, мы не нашли.',
      },
    },
    {
      id: 'left-stateless', topic: 'other-stay', asOf: '2025-05-25', confidence: 'high', sources: ['rs-17'],
      says: {
        en: 'Several dozen people gave up Russian nationality for a promised Serbian one. In May 2025 they were stateless.',
        ru: 'Несколько десятков человек отказались от российского гражданства ради обещанного сербского. В мае 2025 года они были без гражданства.',
      },
    },

    // Being returned
    {
      id: 'extradition-for-ordinary-crime', topic: 'return', asOf: '2025-12-13', confidence: 'high', vital: true, sources: ['rs-04', 'rs-05', 'rs-06'],
      says: {
        en: 'The danger comes through a request about an ordinary crime. In 2025 D. Lagovsky was detained for 21 days. He fears being sent to war; his lawyer says that ministers rarely refuse an extradition.',
        ru: 'Опасен запрос о выдаче за обычное преступление. В 2025 году Д. Лаговского задержали на 21 день. Он боится, что его отправят на войну; по словам его адвоката, министры отказывают в выдаче редко.',
      },
    },
    {
      id: 'constitution', topic: 'return', asOf: '2024-06', confidence: 'high', sources: ['rs-15', 'rs-16'],
      says: {
        en: 'The constitution forbids expulsion to persecution (article 39) and knows a right of refuge (article 57).',
        ru: 'Конституция запрещает высылать туда, где человека ждёт преследование (статья 39), и признаёт право на убежище (статья 57).',
      },
      disputed: {
        says: {
          en: 'In practice people were extradited to Türkiye and Bahrain despite the risk.',
          ru: 'На деле людей выдавали Турции и Бахрейну, несмотря на опасность.',
        },
        asOf: '2024',
        sources: ['rs-15'],
      },
    },
    {
      id: 'extradition-treaty', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Serbia and Russia are party to the European Convention on Extradition. Whether Russia’s part still holds needs a check.',
        ru: 'Сербия и Россия — участницы Европейской конвенции о выдаче. Действует ли это ещё для России, нужно проверить.',
      },
    },
    {
      id: 'losing-residence', topic: 'return', asOf: '2024-02-26', confidence: 'high', sources: ['rs-08', 'rs-09'],
      says: {
        en: 'A lost permit brings an order to leave, in one case with an entry ban for a year. How many went back to Russia we did not find.',
        ru: 'Вместе с видом на жительство теряют право остаться, а один человек получил ещё и запрет на въезд на год. Сколько людей вернулись в Россию, мы не нашли.',
      },
    },
    {
      id: 'russian-consulate', topic: 'return', asOf: '2023-12-11', confidence: 'low', sources: ['ru-pass'],
      says: {
        en: 'A person under a Russian exit ban has to hand in the travel passport, also at a consulate abroad.',
        ru: 'Тот, кому Россия запретила выезд, обязан сдать загранпаспорт, за границей — через консульство.',
      },
    },

    // Help
    {
      id: 'free-legal-help', topic: 'help', asOf: null, confidence: 'high', sources: ['rs-02', 'rs-20', 'rs-22'],
      says: {
        en: 'IDEAS, the partner of the UN refugee agency, gives free legal help, also at the airport. The Belgrade Centre for Human Rights has videos with Russian subtitles.',
        ru: 'Партнёр УВКБ ООН, организация IDEAS, бесплатно помогает юридически, в том числе в аэропорту. У Белградского центра по правам человека есть видео с русскими субтитрами.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript', 'data-summons',
    'reserve-contract', 'conscription-age', 'reservist-never-called', 'woman-specialty', 'over-age', 'exempt', 'no-duty',
    'objector', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'Whether the Minister of Justice allowed the extradition of D. Lagovsky.',
      ru: 'Разрешил ли министр юстиции выдать Д. Лаговского.',
    },
    {
      en: 'Whether Russians still need no visa at the end of 2026.',
      ru: 'Нужна ли россиянам виза в конце 2026 года.',
    },
    {
      en: 'How claims because of mobilisation, desertion or refusal to serve are decided.',
      ru: 'Как решают дела тех, кто бежит от мобилизации, оставил часть или отказывается служить.',
    },
    {
      en: 'How many Russians got asylum.',
      ru: 'Сколько россиян получили убежище.',
    },
    {
      en: 'Whether residence is still taken from anti-war Russians in 2026.',
      ru: 'Лишают ли россиян, выступающих против войны, вида на жительство и в 2026 году.',
    },
    {
      en: 'How many days there are to complain to the Asylum Commission, and whether this stops removal.',
      ru: 'Сколько дней даётся на жалобу в Комиссию по вопросам убежища и останавливает ли она высылку.',
    },
    {
      en: 'How deserters and former fighters are treated.',
      ru: 'Как относятся к тем, кто оставил армию, и к бывшим участникам боёв.',
    },
  ],

  article: [
    {
      id: 'open-outside-the-eu', verdict: 'partly', asOf: '2025-12-13', sources: ['rs-01', 'rs-05', 'rs-21'],
      claim: {
        en: 'The article did not name Serbia. It said in general that states outside the EU stayed open to Russians.',
        ru: 'Сербию статья не называла. В целом она писала, что страны за пределами ЕС остались открыты для россиян.',
      },
      now: {
        en: 'This holds for entry, not for protection. We found no asylum given because of a call-up, and a court approved an extradition in December 2025.',
        ru: 'Для въезда это верно, для защиты — нет. Убежища из-за призыва или мобилизации мы не нашли, а в декабре 2025 года суд одобрил выдачу россиянина.',
      },
    },
  ],

  policies: [
    // Dangers
    {
      id: 'wanted', kind: 'danger', asOf: '2025-12-13', confidence: 'high', vital: true, dossier: ['F4'], sources: ['rs-04', 'rs-05', 'rs-06', 'rs-15'],
      when: sought,
      title: { en: 'A criminal case or a wanted notice', ru: 'Уголовное дело или розыск' },
      says: {
        en: 'Serbia extradites. In December 2025 a court approved sending a Russian back over an alleged fraud, although he fears the front. A lawyer should be asked before travelling there.',
        ru: 'Сербия выдаёт людей. В декабре 2025 года суд одобрил выдачу россиянина по делу о мошенничестве, хотя тот боится попасть на фронт. До поездки лучше спросить юриста.',
      },
    },
    {
      id: 'critics-lose-residence', kind: 'danger', asOf: '2024-05', confidence: 'high', vital: true, dossier: ['P4'], sources: ['rs-07', 'rs-08', 'rs-09', 'rs-10'],
      when: outspoken,
      title: { en: 'Public anti-war activity', ru: 'Открытая позиция против войны' },
      says: {
        en: 'Since July 2023 anti-war Russians have lost or been refused residence as “security threats”. No reasons were given; they had 7 to 30 days to leave. One had only signed an open letter.',
        ru: 'С июля 2023 года россиян, выступающих против войны, лишали вида на жительство или отказывали в нём как «угрозе безопасности». Причин не называли, на выезд давали от 7 до 30 дней. Одна женщина только подписала открытое письмо.',
      },
    },
    {
      id: 'critics-held-at-the-airport', kind: 'danger', asOf: '2024', confidence: 'high', sources: ['rs-07', 'rs-14'],
      when: all(outspoken, any(inRussia, answer('back').is('planned'), answer('urgent').is('airport'), answer('stay').is('ends-soon'))),
      title: { en: 'Entry bans found at the airport', ru: 'О запрете на въезд узнают в аэропорту' },
      says: {
        en: 'Some known critics learnt of an entry ban only at Belgrade airport and were held for one or two days. One count has at least seven refusals in two years.',
        ru: 'Некоторые известные критики узнавали о запрете на въезд только в аэропорту Белграда, их держали сутки-двое. По одному подсчёту, за два года не пустили не менее семи человек.',
      },
    },
    {
      id: 'protected-elsewhere', kind: 'danger', asOf: '2024', confidence: 'high', sources: ['rs-14'],
      when: answer('citizenship').is('protected-elsewhere'),
      title: { en: 'A refugee passport of another state', ru: 'Проездной документ беженца из другой страны' },
      says: {
        en: 'In summer 2023 a former journalist with a German refugee travel document was held at the airport for about 40 hours. Protection elsewhere does not rule out an entry ban.',
        ru: 'Летом 2023 года бывшего журналиста с немецким проездным документом беженца держали в аэропорту около 40 часов. Защита другой страны не исключает запрета на въезд.',
      },
    },
    {
      id: 'leaving-to-come-back', kind: 'danger', asOf: '2023-09-06', confidence: 'medium', sources: ['rs-13'],
      when: all(here, any(answer('stay').is('ends-soon', 'ended'), answer('back').is('planned'))),
      title: { en: 'Leaving to start new 30 days', ru: 'Выехать, чтобы начать новые 30 дней' },
      says: {
        en: 'This has been common, but border officers may refuse the way back. Nobody can know it beforehand. A permit in time, or advice from a lawyer, is surer.',
        ru: 'Так делают многие, но пограничники могут не пустить обратно. Заранее этого не знает никто. Надёжнее вовремя получить разрешение или спросить юриста.',
      },
    },
    {
      id: 'giving-up-nationality', kind: 'danger', asOf: '2025-05-25', confidence: 'high', vital: true, sources: ['rs-17'],
      when: all(here, answer('citizenship').is('other-could-get', 'other-lost')),
      title: { en: 'Giving up Russian nationality first', ru: 'Не спешить с отказом от российского гражданства' },
      says: {
        en: 'Several dozen people gave up their nationality for a promised Serbian one and were stateless in May 2025. A lawyer should be asked before any such step.',
        ru: 'Несколько десятков человек отказались от гражданства ради обещанного сербского и в мае 2025 года остались без всякого. До такого шага нужно спросить юриста.',
      },
    },
    {
      id: 'going-to-the-consulate', kind: 'danger', asOf: '2023-12-11', confidence: 'low', dossier: ['F13'], sources: ['ru-pass'],
      when: all(here, answer('consulate').is('planned')),
      title: { en: 'The Russian consulate', ru: 'Российское консульство' },
      says: {
        en: 'People under an exit ban must hand in their travel passport, also at a consulate. It is better to ask a lawyer before a visit.',
        ru: 'Те, кому запрещён выезд, обязаны сдать загранпаспорт, в том числе через консульство. До визита лучше спросить юриста.',
      },
    },

    // Deadlines
    {
      id: 'seventy-two-hours-and-three-weeks', kind: 'deadline', asOf: null, confidence: 'high', vital: true, dossier: ['A7'], sources: ['rs-02', 'rs-20'],
      when: all(here, answer('claim').is('no', 'waiting')),
      title: { en: '72 hours, then about three weeks', ru: '72 часа, потом около трёх недель' },
      says: {
        en: 'After the police certificate there are 72 hours to report to the centre. Then there are about three weeks to hand in the claim itself. The first step alone is not yet a claim.',
        ru: 'После справки из полиции есть 72 часа, чтобы приехать в центр. Затем — около трёх недель, чтобы подать само заявление. Одного первого шага мало.',
      },
    },
    {
      id: 'after-a-refusal', kind: 'deadline', asOf: '2025-07-03', confidence: 'medium', vital: true, dossier: ['A8'], sources: ['rs-02', 'rs-03'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'After a refusal', ru: 'После отказа' },
      says: {
        en: 'A refusal can be taken to the Asylum Commission and then to the Administrative Court. How many days there are we did not find, so a lawyer is needed the same day.',
        ru: 'Отказ обжалуют в Комиссии по вопросам убежища, затем в Административном суде. Сколько на это дней, мы не нашли, поэтому юрист нужен в тот же день.',
      },
    },
    {
      id: 'order-to-leave', kind: 'deadline', asOf: '2024-02-26', confidence: 'high', vital: true, dossier: ['A9'], sources: ['rs-07', 'rs-08', 'rs-09'],
      when: all(here, answer('urgent').is('removal-decision', 'deadline-soon')),
      title: { en: 'An order to leave', ru: 'Требование покинуть страну' },
      says: {
        en: 'People whose residence was withdrawn had 7 to 30 days to leave. A lawyer is needed at once. A person afraid to return to Russia can say so and ask for asylum.',
        ru: 'Лишённым вида на жительство давали на выезд от 7 до 30 дней. Юрист нужен сразу. Тот, кто боится возвращаться в Россию, может сказать об этом и просить убежища.',
      },
    },

    // Access
    {
      id: 'thirty-days-only', kind: 'access', asOf: '2025-11-06', reviewBy: '2026-11-23', confidence: 'medium', sources: ['rs-11', 'rs-12', 'rs-21'],
      when: inRussia,
      title: { en: 'Thirty days without a visa', ru: 'Тридцать дней без визы' },
      says: {
        en: 'A travel passport is needed; the stay is 30 days. The EU wants visas for Russians, and press reports named the end of 2026. This must be checked before travelling. Entry is not protection.',
        ru: 'Нужен загранпаспорт, находиться в стране можно 30 дней. ЕС добивается виз для россиян, и пресса называла конец 2026 года. Перед поездкой это нужно проверить. Въезд — ещё не защита.',
      },
    },
    {
      id: 'where-the-claim-goes', kind: 'access', asOf: null, confidence: 'high', vital: true, sources: ['rs-02', 'rs-20'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where a claim begins', ru: 'С чего начинают' },
      says: {
        en: 'It begins with the words to the police at the border, the airport or a station. IDEAS gives free legal help. With a case in Russia, a lawyer should be asked first.',
        ru: 'Сначала нужно сказать об этом полиции — на границе, в аэропорту или в участке. Бесплатно помогает организация IDEAS. Если в России есть дело, сначала нужен юрист.',
      },
    },
    {
      id: 'at-the-airport', kind: 'access', asOf: '2024', confidence: 'high', vital: true, sources: ['rs-02', 'rs-14', 'rs-20'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At Belgrade airport', ru: 'В аэропорту Белграда' },
      says: {
        en: 'Asylum can be asked for from the airport police. It should be said clearly and at once. IDEAS gives free legal help at the airport, too.',
        ru: 'Просить убежища можно у полиции в аэропорту. Сказать об этом нужно сразу и ясно. IDEAS бесплатно помогает и в аэропорту.',
      },
    },

    // Practice
    {
      id: 'avoiding-duty-not-enough', kind: 'practice', asOf: '2022-09-30', confidence: 'high', sources: ['rs-01'],
      when: any(
        answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry', 'attempted-delivery'),
        answer('service').is('not-served', 'reserve', 'reserve-contract', 'mobilised'),
        answer('case').is('evading'),
        objector,
      ),
      title: { en: 'Avoiding the draft alone is not seen as enough', ru: 'Одного отказа служить считают недостаточным' },
      says: {
        en: 'A leading asylum organisation said in 2022 that avoiding military duty does not by itself give asylum; exceptional situations differ. We found no decision. The personal reasons and dangers matter.',
        ru: 'Ведущая организация помощи беженцам в 2022 году говорила: отказ от военной обязанности сам по себе убежища не даёт, но бывают исключения. Решений мы не нашли. Важны личные причины и опасности.',
      },
    },
    {
      id: 'left-the-army', kind: 'practice', asOf: null, confidence: 'unknown', dossier: ['F6'], sources: [],
      when: any(leftUnit, answer('case').is('leaving'), answer('service').is('conscript', 'contract')),
      title: { en: 'People who left the army', ru: 'Если человек оставил армию' },
      says: {
        en: 'We looked and found no Serbian decision or case about a Russian who left the army. Nobody can say how Serbia would act. A lawyer comes first.',
        ru: 'Мы искали и не нашли ни решений, ни дел о россиянах, оставивших армию. Как поступит Сербия, никто не скажет. Сначала нужен юрист.',
      },
    },
    {
      id: 'court-approves-extradition', kind: 'refused', asOf: '2025-12-13', reviewBy: '2026-03-13', confidence: 'high', sources: ['rs-04', 'rs-05', 'rs-06'],
      when: any(answer('case').is('ordinary', 'ordinary-made-up', 'wanted'), all(answer('fear').is('front'), sought)),
      title: { en: 'Fear of the front did not stop a court', ru: 'Страх попасть на фронт суд не остановил' },
      says: {
        en: 'A man sought for an alleged fraud said that the aim was to send him to war. The Appeal Court still confirmed that the conditions for extradition are met. The minister decides; how it ended is not known to us.',
        ru: 'Человек, которого разыскивают за предполагаемое мошенничество, говорил, что его хотят отправить на войну. Апелляционный суд всё же подтвердил, что условия для выдачи есть. Решает министр; чем кончилось, мы не знаем.',
      },
    },
    {
      id: 'constitution-and-deeds', kind: 'split', asOf: '2024-06', confidence: 'high', sources: ['rs-15', 'rs-16'],
      when: any(sought, all(here, answer('urgent').is('detained', 'removal-decision'))),
      title: { en: 'The constitution and what was done', ru: 'Конституция и практика' },
      says: {
        en: 'The constitution forbids sending a person to persecution. Of 528 extradition cases that ended in 2017–21, 125 ended without extradition.',
        ru: 'Конституция запрещает отправлять человека туда, где его ждёт преследование. Из 528 дел о выдаче, завершённых в 2017–2021 годах, 125 кончились без выдачи.',
      },
      other: {
        says: {
          en: 'People were extradited to Türkiye and Bahrain despite the risk, and in June 2024 a court ordered a Belarusian director to be handed over. Mostly the danger was never raised.',
          ru: 'Людей выдавали Турции и Бахрейну, несмотря на опасность, а в июне 2024 года суд постановил выдать белорусского режиссёра. Об опасности чаще всего никто и не заявлял.',
        },
        asOf: '2024-06',
        sources: ['rs-15', 'rs-16'],
      },
    },
    {
      id: 'imposed-passport', kind: 'advice', asOf: null, confidence: 'unknown', dossier: ['A3'], sources: [],
      when: imposedPassport,
      title: { en: 'An imposed Russian passport', ru: 'Навязанный российский паспорт' },
      says: {
        en: 'We looked and found nothing on people with an imposed passport. A lawyer should hear first that the person has the citizenship of Ukraine.',
        ru: 'Мы искали и ничего не нашли о людях с навязанным паспортом. Если есть гражданство Украины, юристу стоит сказать об этом в первую очередь.',
      },
    },

    // Staying, stopping a removal
    {
      id: 'detained-for-extradition', kind: 'advice', asOf: '2025-12-13', confidence: 'high', vital: true, dossier: ['A9'], sources: ['rs-04', 'rs-05', 'rs-15'],
      when: all(here, answer('urgent').is('detained')),
      title: { en: 'Detained on Russia’s request', ru: 'Задержание по запросу России' },
      says: {
        en: 'The danger of persecution must be said in court and on record; in most cases nobody raised it. A man was held for 21 days in April 2025. A lawyer is needed at once.',
        ru: 'Об опасности преследования нужно сказать в суде, под протокол: чаще всего о ней никто не заявлял. В апреле 2025 года человека задержали на 21 день. Юрист нужен сразу.',
      },
    },
    {
      id: 'longer-stay', kind: 'stay', asOf: '2025-05', confidence: 'high', sources: ['rs-07', 'rs-13'],
      when: here,
      title: { en: 'Staying longer', ru: 'Остаться дольше' },
      says: {
        en: 'Residence is given for work, an own firm, property, family or study. It can be refused or withdrawn without reasons, and it does not protect from extradition.',
        ru: 'Вид на жительство дают по работе, своей фирме, недвижимости, семье или учёбе. В нём могут отказать или потом его отнять без объяснений, и от выдачи он не защищает.',
      },
    },
    {
      id: 'later-in-the-eu', kind: 'responsibility', asOf: '2026-02-27', confidence: 'medium', dossier: ['A5'], sources: ['stc-463'],
      when: all(here, answer('claim').is('refused', 'waiting')),
      title: { en: 'If the person later asks in the EU', ru: 'Если потом просить защиты в ЕС' },
      says: {
        en: 'An EU state may refuse to examine a claim because the person passed through a country that it calls safe. A claim or refusal in Serbia may be raised there, so all papers about it are worth keeping.',
        ru: 'Страна ЕС может не рассматривать заявление, если человек проехал через страну, которую она считает безопасной. Там могут вспомнить и о заявлении или отказе в Сербии, поэтому все бумаги о нём стоит сохранить.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'sr',
      words: 'Tražim azil. Bojim se povratka u Rusiju.',
      sound: 'тра́жим а́зил. бо́йим сэ по́вратка у ру́сию',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2009-06-10', kind: 'entry', sources: ['rs-21'],
      says: {
        en: 'The agreement on visa-free travel with Russia is in force.',
        ru: 'Действует соглашение с Россией о безвизовых поездках.',
      },
    },
    {
      date: '2022-09-30', kind: 'policy', sources: ['rs-01'],
      says: {
        en: 'A leading asylum organisation says that avoiding military duty is not in itself a ground.',
        ru: 'Ведущая организация помощи беженцам: отказ от военной обязанности сам по себе — не основание.',
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
      date: '2023-07', kind: 'entry', sources: ['rs-07'],
      says: {
        en: 'Pyotr Nikitin is held at Belgrade airport. V. Volokhonsky is refused residence.',
        ru: 'Петра Никитина держат в аэропорту Белграда. В. Волохонскому отказывают в виде на жительство.',
      },
    },
    {
      date: '2023-08-28', kind: 'policy', sources: ['rs-08'],
      says: {
        en: 'E. Irzhansky loses his permit and gets an entry ban for a year.',
        ru: 'Е. Иржанского лишают вида на жительство и на год закрывают ему въезд.',
      },
    },
    {
      date: '2023-09', about: true, kind: 'policy', sources: ['rs-10'],
      says: {
        en: 'A. Bobryshev is refused residence.',
        ru: 'А. Бобрышеву отказывают в виде на жительство.',
      },
    },
    {
      date: '2024-02-26', about: true, kind: 'policy', sources: ['rs-09'],
      says: {
        en: 'At least a dozen anti-war Russians have lost or been refused residence, activists count.',
        ru: 'Активисты подсчитали: не менее дюжины россиян, выступающих против войны, лишились вида на жительство или получили отказ.',
      },
    },
    {
      date: '2024-06-13', kind: 'court', sources: ['rs-16'],
      says: {
        en: 'A court of first instance orders the extradition of the Belarusian director A. Gnyot.',
        ru: 'Суд первой инстанции постановляет выдать белорусского режиссёра А. Гнёта.',
      },
    },
    {
      date: '2025-04', kind: 'case', sources: ['rs-04'],
      says: {
        en: 'D. Lagovsky is detained for 21 days at Russia’s request.',
        ru: 'Д. Лаговского задерживают на 21 день по запросу России.',
      },
    },
    {
      date: '2025-05-25', kind: 'case', sources: ['rs-17'],
      says: {
        en: 'It is reported that several dozen former Russians are stateless.',
        ru: 'Сообщают, что несколько десятков бывших россиян остались без гражданства.',
      },
    },
    {
      date: '2025-09-16', kind: 'entry', sources: ['rs-11'],
      says: {
        en: 'The ambassador says that there will be no visas for Russians before 2027.',
        ru: 'Посол говорит, что до 2027 года виз для россиян не будет.',
      },
    },
    {
      date: '2025-11-06', kind: 'policy', sources: ['rs-12'],
      says: {
        en: 'The EU’s report criticises Serbia’s visa and citizenship rules for Russians.',
        ru: 'В докладе ЕС критикуют визовые правила Сербии и выдачу паспортов россиянам.',
      },
    },
    {
      date: '2025-12-03', kind: 'court', sources: ['rs-05'],
      says: {
        en: 'The Appeal Court in Belgrade confirms that D. Lagovsky may be extradited.',
        ru: 'Апелляционный суд в Белграде подтверждает, что Д. Лаговского можно выдать.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Serbia / УВКБ ООН',
      does: {
        en: 'Explains step by step how to ask for asylum.',
        ru: 'Объясняет по шагам, как просить убежища.',
      },
      languages: ['en'], url: 'https://help.unhcr.org/serbia/applying-for-asylum-in-serbia/', seen: null,
    },
    {
      name: 'IDEAS (IDEJE)',
      does: {
        en: 'The partner of the UN refugee agency: free legal help, also at the airport.',
        ru: 'Партнёр УВКБ ООН: бесплатная юридическая помощь, в том числе в аэропорту.',
      },
      languages: [], url: 'https://ideje.rs/', seen: null,
    },
    {
      name: 'Asylum Protection Centre / Центр защиты просящих убежища (APC)',
      does: {
        en: 'Legal help for people who ask for asylum.',
        ru: 'Юридическая помощь тем, кто просит убежища.',
      },
      languages: ['en'], url: 'https://www.azilsrbija.rs/', seen: '2022-09-30',
    },
    {
      name: 'Belgrade Centre for Human Rights / Белградский центр по правам человека',
      does: {
        en: 'A human rights organisation; has videos on asylum with Russian subtitles.',
        ru: 'Правозащитная организация; есть видео об убежище с русскими субтитрами.',
      },
      languages: ['sr', 'ru'], url: 'http://www.bgcentar.org.rs/', seen: '2022-03-01',
    },
    {
      name: 'Russian Democratic Society / Русское демократическое общество',
      does: {
        en: 'Anti-war Russians in Serbia. What it does now we have not checked. Taking part can be noticed by the authorities.',
        ru: 'Россияне в Сербии, выступающие против войны. Чем оно занимается сейчас, мы не проверяли. Участие могут заметить власти.',
      },
      languages: ['ru'], url: null, seen: null,
    },
    {
      name: 'OVD-Info / ОВД-Инфо',
      does: {
        en: 'Hotline, lawyers and written guides for people persecuted in Russia. Its records can serve as evidence.',
        ru: 'Горячая линия, адвокаты и инструкции для тех, кого преследуют в России. Её база дел может служить доказательством.',
      },
      languages: ['ru', 'en'], url: 'https://ovd.info/', seen: '2025-12-05', caution: 'foreign-agent',
    },
    {
      name: 'Go by the Forest / Идите лесом',
      does: {
        en: 'Free advice by chat for men who refuse to fight. Only links from its own site are safe: there are many fake bots.',
        ru: 'Бесплатные советы в чате тем, кто отказывается воевать. Безопасны только ссылки с официального сайта: много поддельных ботов.',
      },
      languages: ['ru'], url: 'https://iditelesom.org/', seen: '2025-11', caution: 'fake-bots',
    },
  ],

  sources: {
    'rs-01': {
      label: { en: 'Tanjug / Euronews Serbia (copy)', ru: 'Tanjug / Euronews Serbia (копия)' },
      title: 'Đurović: 18 Russians asked; evading duty not a ground', publisher: 'Tanjug / Euronews Serbia', date: '2022-09-30',
      url: 'https://naslovi.net/rd/31660399', lang: 'sr', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'rs-02': {
      label: { en: 'UNHCR Serbia', ru: 'УВКБ ООН в Сербии' },
      title: 'Applying for asylum in Serbia', publisher: 'UNHCR Serbia', date: null,
      url: 'https://help.unhcr.org/serbia/applying-for-asylum-in-serbia/', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-03': {
      label: { en: 'AIDA country report', ru: 'Доклад AIDA о стране' },
      title: 'Regular procedure, Serbia (N. Kovačević)', publisher: 'AIDA / ECRE', date: '2025-07-03',
      url: 'https://asylumineurope.org/reports/country/serbia/asylum-procedure/procedures/regular-procedure',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-04': {
      label: { en: 'RFE/RL Balkan Service', ru: 'Балканская служба РСЕ/РС' },
      title: 'Extradition of D. Lagovsky', publisher: 'RFE/RL Balkan Service', date: '2025-12',
      url: 'https://www.slobodnaevropa.org/a/dmitri-lagovski-izrucenje-rusija-srbija/33614508.html',
      lang: 'sr', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-05': {
      label: { en: 'RFE/RL (Albanian)', ru: 'РСЕ/РС (на албанском)' },
      title: 'Russian citizen fears being sent to fight in Ukraine', publisher: 'RFE/RL', date: '2025-12-13',
      url: 'https://www.evropaelire.org/a/qytetari-rus-frikesohet-se-do-te-dergohet-ne-luftime-ne-ukraine-/33621844.html',
      lang: 'sq', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-06': {
      label: { en: 'RFE/RL (Azerbaijani)', ru: 'РСЕ/РС (на азербайджанском)' },
      title: 'Serbia: extradition of a Russian', publisher: 'RFE/RL', date: '2025-12-12',
      url: 'https://www.azadliq.org/a/serbiya-rusiyali-ekstradisiya/33621389.html', lang: 'az', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-07': {
      label: { en: 'Current Time', ru: 'Настоящее Время' },
      title: 'Residence refusals and entry bans', publisher: 'Current Time', date: '2023-08',
      url: 'https://www.currenttime.tv/a/serbia-russia-migrants/32527898.html', lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'rs-08': {
      label: { en: 'N1', ru: 'N1' },
      title: 'Russian anti-war activist ordered to leave Serbia (Irzhansky)', publisher: 'N1', date: '2023-08-30',
      url: 'https://n1info.hr/english/news/russian-anti-war-activist-ordered-to-leave-serbia/', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-09': {
      label: { en: 'AP, in The Geopost (copy)', ru: 'AP в The Geopost (копия)' },
      title: 'Anti-war Russians face expulsion', publisher: 'Associated Press', date: '2024-02-26',
      url: 'https://thegeopost.com/en/news/serbia-takes-action-against-russians-who-oppose-the-war-in-ukraine-with-deportations-ordered-by-russia/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'rs-10': {
      label: { en: 'BAGNET, citing RFE/RL (copy)', ru: 'BAGNET со ссылкой на РСЕ/РС (копия)' },
      title: 'Bobryshev refused', publisher: 'RFE/RL', date: '2023-09',
      url: 'https://www.bagnet.org/news/world/1372771/serbiya-vysylaet-eshche-odnogo-rossiyanina-s-antivoennoy-pozitsiey',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'rs-11': {
      label: { en: 'Mail.ru, citing TASS', ru: 'Mail.ru со ссылкой на ТАСС' },
      title: 'Ambassador: no visas before 2027', publisher: 'TASS', date: '2025-09-16',
      url: 'https://news.mail.ru/politics/67906211/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-12': {
      label: { en: 'vc.ru, citing RBC', ru: 'vc.ru со ссылкой на РБК' },
      title: 'EU report on Serbia; over 100,000 permits 2022–24', publisher: 'RBC', date: '2025-11-06',
      url: 'https://vc.ru/migration/2323030-evrokomissiya-prizvala-serbiyu-ogranichit-pasporta-dlya-rossiyan',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-13': {
      label: { en: 'BBC text (copy)', ru: 'Материал Би-би-си (копия)' },
      title: '“Threat to security” cases; entries', publisher: 'BBC Russian', date: '2023-09-06',
      url: 'https://informedia.news/2023/09/06/ugroza-nacional-noy-bezopasnosti-kakie-problemy-voznikli-v-serbii-u-rossiyan-vystupayuschih-protiv-v',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'rs-14': {
      label: { en: 'Russia.Post', ru: 'Russia.Post' },
      title: 'Unwelcome: entry refusals', publisher: 'Russia.Post', date: '2024',
      url: 'https://russiapost.info/society/unwelcome', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-15': {
      label: { en: 'Vreme', ru: 'Vreme' },
      title: 'Serbia extradites to danger', publisher: 'Vreme', date: '2024',
      url: 'https://vreme.com/drustvo/srbija-izrucuje-ljude-u-mucilista-da-li-posle-turske-i-bahreina-sledi-i-belorusija/',
      lang: 'sr', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-16': {
      label: { en: 'Istinomer', ru: 'Istinomer' },
      title: 'How dissidents fare in Serbia', publisher: 'Istinomer', date: '2024-06',
      url: 'http://istinomer.rs/analize/kako-prolaze-disidenti-u-srbiji', lang: 'sr', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-17': {
      label: { en: 'Novaya Gazeta Europe', ru: '«Новая газета Европа»' },
      title: 'Former Russians left stateless', publisher: 'Novaya Gazeta Europe', date: '2025-05-25',
      url: 'https://novayagazeta.eu/articles/2025/05/25/byvshikh-rossiian-postavili-na-stop', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-18': {
      label: { en: 'AIDA country report', ru: 'Доклад AIDA о стране' },
      title: 'Information for asylum seekers; pushback operations at the borders', publisher: 'AIDA / ECRE', date: '2023-05-15',
      url: 'https://asylumineurope.org/reports/country/serbia/asylum-procedure/information-asylum-seekers-and-access-ngos-and-unhcr/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-19': {
      label: { en: 'The Geopost, on RT', ru: 'The Geopost о сообщении RT' },
      title: 'RT on planned expulsions', publisher: 'The Geopost', date: '2024-05',
      url: 'https://thegeopost.com/en/news/serbia-and-russia-united/', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-20': {
      label: { en: 'Asylum Protection Centre', ru: 'Центр защиты просящих убежища' },
      title: 'Asylum explained', publisher: 'azilsrbija.rs', date: null,
      url: 'https://azilsrbija.rs/asylum/?lang=en', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-21': {
      label: { en: 'Vesti.ru', ru: '«Вести»' },
      title: 'Visa-free agreement in force', publisher: 'Vesti.ru', date: '2009-06-10',
      url: 'http://vesti.ru/doc.html?id=291947', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'rs-22': {
      label: { en: 'Belgrade Centre for Human Rights', ru: 'Белградский центр по правам человека' },
      title: 'Video with Russian subtitles', publisher: 'Belgrade Centre for Human Rights', date: '2022-03-01',
      url: 'http://www.bgcentar.org.rs/', lang: 'sr', read: 'part', checkedOn: '2026-11-23',
    },
  },
});
