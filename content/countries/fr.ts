import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { exCombatant, fromNorthCaucasus, lawfullyExempt, leftUnit, objector, ofConscriptAge, unfit } from '../situations.ts';

const here = answer('where-now').is('fr');
const ordered = answer('summons').is('mobilisation-order');

export const fr = defineCountry({
  code: 'fr',
  name: { en: 'France', ru: 'Франция' },
  within: { en: 'in France', ru: 'во Франции' },
  regime: 'eu',
  drawsOn: 'eu',
  checkedOn: '2026-11-24',

  entry: {
    is: 'open-with-visa',
    says: {
      en: 'France gives Russians ordinary short visas and is one of the three states that get most of their applications. Most are for a single entry.',
      ru: 'Франция выдаёт россиянам обычные краткосрочные визы и входит в тройку стран, куда за ними обращаются чаще всего. Большинство виз однократные.',
    },
    asOf: '2026-06',
    sources: ['eu-07', 'eu-01'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'Asylum can be asked for inside the country and at airports. An embassy takes no claims.',
      ru: 'Попросить убежища можно внутри страны и в аэропортах. Посольство таких просьб не принимает.',
    },
    asOf: '2026-02',
    sources: ['apr-1348#4', 'fr-k10'],
  },
  practice: {
    is: 'favourable',
    says: {
      en: 'The Grand Chamber of the asylum court accepts refusing mobilisation, and desertion after it, as a ground. But the call-up must be shown, and the man in that very case could not show it.',
      ru: 'Большая палата суда по делам убежища признаёт основанием отказ от мобилизации и дезертирство мобилизованных. Но призыв нужно доказать, а мужчине из этого самого дела доказать его не удалось.',
    },
    asOf: '2024-02-26',
    sources: ['fr-01', 'cnda-2023', 'fr-04'],
  },
  pushback: {
    is: 'none-found',
    says: {
      en: 'We found no report of Russians being turned away in France without their claim being heard.',
      ru: 'Мы не нашли сообщений о том, чтобы россиян во Франции разворачивали, не выслушав просьбу.',
    },
    asOf: null,
    sources: [],
  },
  returnRisk: {
    is: 'documented-removals',
    says: {
      en: 'France removed Russians of Chechen origin to Russia in 2020 and 2021, and the European Court of Human Rights condemned it in 2022; in 2024 it let another removal stand. How it acts now is not known to us.',
      ru: 'В 2020 и 2021 годах Франция высылала в Россию чеченцев, и в 2022 году её осудил Европейский суд по правам человека; в 2024 году другую высылку он допустил. Как она поступает сейчас, мы не знаем.',
    },
    asOf: '2024-02-15',
    sources: ['fr-08', 'fr-10', 'fr-11', 'fr-12', 'fr-13', 'fr-19'],
  },

  facts: [
    // Entry
    {
      id: 'visas', topic: 'entry', asOf: '2026-06', confidence: 'medium', sources: ['eu-07', 'eu-01'],
      says: {
        en: 'In 2025 Russians made over 670,000 applications for Schengen visas. France, Italy and Spain received about three quarters of them. We found no French rule that refuses Russians who hold a visa.',
        ru: 'В 2025 году россияне подали больше 670 тысяч заявлений на шенгенские визы. Около трёх четвертей пришлось на Францию, Италию и Испанию. Правила, по которому Франция не впускала бы россиян с визой, мы не нашли.',
      },
    },
    {
      id: 'ban-on-those-who-fought', topic: 'entry', asOf: '2026-06-29', reviewBy: '2026-09-27', confidence: 'medium', sources: ['eu-07', 'eu-08'],
      says: {
        en: 'In June 2026 France and Italy slowed down a plan to ban people who fought from the whole EU. How it ended is not known to us.',
        ru: 'В июне 2026 года Франция и Италия притормозили план закрыть въезд в ЕС всем, кто воевал. Чем это кончилось, мы не знаем.',
      },
    },
    {
      id: 'six-deserters', topic: 'entry', asOf: '2024-10-16', confidence: 'high', sources: ['fr-05', 'fr-06'],
      says: {
        en: 'In 2024 six deserters and refusers without travel passports came from Kazakhstan on French papers for one entry. They had been checked for months, with the help of NGOs. Desertion alone was not enough: a steady stand against the war was needed.',
        ru: 'В 2024 году шестеро дезертиров и отказчиков без загранпаспортов приехали из Казахстана по временным французским документам. До этого их месяцами проверяли, помогали правозащитники. Одного дезертирства было мало: требовалась последовательная антивоенная позиция.',
      },
    },
    {
      id: 'no-programme', topic: 'entry', asOf: '2024-10-16', confidence: 'high', sources: ['fr-05', 'fr-06'],
      says: {
        en: 'This was not a programme one can apply to. Each case was decided by itself.',
        ru: 'Это не программа, на которую можно подать заявку. Каждый случай решали отдельно.',
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['fr-k10'],
      says: {
        en: 'The way begins at a first reception office (SPADA), which gives an appointment at the prefecture’s desk (GUDA). The office for refugees (OFPRA) decides. An appeal goes to the asylum court (CNDA).',
        ru: 'Сначала обращаются в центр первичного приёма (SPADA), он записывает в окно при префектуре (GUDA). Решение принимает ведомство по делам беженцев (OFPRA). Жалобу рассматривает суд по делам убежища (CNDA).',
      },
    },
    {
      id: 'at-the-airport', topic: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['fr-k10'],
      says: {
        en: 'At airports there is a separate procedure: it is first decided whether the person may enter France to ask for asylum.',
        ru: 'В аэропортах есть отдельная процедура: сначала решают, впустить ли человека во Францию, чтобы он попросил убежища.',
      },
    },
    {
      id: 'visa-for-asylum', topic: 'access', asOf: null, confidence: 'low', recalled: true, sources: ['fr-k12'],
      says: {
        en: 'An embassy cannot take a claim. It may, if it chooses, give a visa for the purpose of asking for asylum in France; nobody can demand one.',
        ru: 'Принять просьбу об убежище посольство не может. Оно вправе по своему усмотрению дать визу, чтобы человек попросил убежища во Франции, но требовать её нельзя.',
      },
    },

    // Responsibility
    {
      id: 'responsible-state', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how often France sends Russians to another EU state instead of deciding itself. The general EU rules apply.',
        ru: 'Мы искали и не нашли, как часто Франция не решает дело сама, а отправляет россиян в другую страну ЕС. Действуют общие правила ЕС.',
      },
    },

    // Practice
    {
      id: 'leading-ruling', topic: 'practice', asOf: '2023-07-20', confidence: 'high', sources: ['fr-01', 'cnda-2023', 'fr-03'],
      profiles: ['called-mobilisation', 'left-army', 'left-army-mobilised'],
      says: {
        en: 'Russians who flee mobilisation for this war, and mobilised men who deserted, may be refugees. They would probably commit war crimes, directly or indirectly, so a punishment for refusing is persecution.',
        ru: 'Россияне, бежавшие от мобилизации на эту войну, и дезертировавшие мобилизованные могут быть беженцами. Они, вероятно, прямо или косвенно участвовали бы в военных преступлениях, поэтому наказание за отказ — преследование.',
      },
    },
    {
      id: 'proof-of-call-up', topic: 'practice', asOf: '2024-02', confidence: 'high', sources: ['fr-01', 'fr-04', 'fr-07'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'Being in the reserve is not enough. The person must show that he was really called up.',
        ru: 'Состоять в запасе недостаточно. Нужно показать, что человека действительно призвали.',
      },
    },
    {
      id: 'what-counts-as-proof', topic: 'practice', asOf: '2024-03-22', confidence: 'medium', sources: ['fr-14'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'A vice-president of the court said what can show it: precise elements, such as papers or a detailed and personal account.',
        ru: 'Заместитель председателя суда объяснила, чем это показать: точными сведениями — документами или подробным личным рассказом.',
      },
    },
    {
      id: 'office-says-over', topic: 'practice', asOf: '2023-07-20', confidence: 'medium', sources: ['fr-16'],
      profiles: ['called-mobilisation'],
      says: {
        en: 'In the leading case the office (OFPRA) had refused. It saw little risk of being enlisted, because the partial mobilisation was said to have ended in 2022.',
        ru: 'В главном деле ведомство (OFPRA) отказало. Оно сочло риск попасть в армию небольшим: о конце частичной мобилизации объявили в 2022 году.',
      },
      disputed: {
        says: {
          en: 'The court answered that mobilisation goes on all the same and that Russians still get summonses. In February 2024 it again held that mobilisation was not over.',
          ru: 'Суд возразил: мобилизация всё равно продолжается, люди по-прежнему получают повестки. В феврале 2024 года он снова решил, что мобилизация не закончена.',
        },
        asOf: '2024-02-26',
        sources: ['cnda-2023', 'fr-04', 'fr-16'],
      },
    },
    {
      id: 'differing-chambers', topic: 'practice', asOf: '2023-07-21', confidence: 'medium', sources: ['fr-07'],
      profiles: ['reservist-never-called', 'objector'],
      says: {
        en: 'Before July 2023 chambers of the court differed. Some refused because a man had not served or had no military specialty. Some said that his convictions against the war were not explained well enough.',
        ru: 'До июля 2023 года палаты суда решали по-разному. Одни отказывали, потому что мужчина не служил или не имел военной специальности. Другие писали, что его антивоенные убеждения раскрыты слабо.',
      },
    },
    {
      id: 'conscripts', topic: 'practice', asOf: '2023-07', confidence: 'medium', sources: ['fr-01'], profiles: ['conscription-age', 'called-conscription'],
      says: {
        en: 'The ruling is about mobilisation. The texts we read do not settle how conscripts of 18 to 30 are treated.',
        ru: 'Решение касается мобилизации. Как быть с призывниками 18–30 лет, из прочитанных нами текстов не ясно.',
      },
    },

    // Courts
    {
      id: 'grand-chamber', topic: 'courts', asOf: '2023-07-20', confidence: 'high', sources: ['fr-01', 'cnda-2023', 'fr-03'],
      says: {
        en: 'Asylum court, Grand Chamber, 20 July 2023, no. 21068674: the court says that real alternative service is lacking and that the punishments are persecution. The man himself was refused: he could not prove that he had been mobilised.',
        ru: 'Суд по делам убежища, большая палата, 20 июля 2023 года, № 21068674: настоящей альтернативной службы нет, а наказания — преследование. Самому заявителю отказали: он не доказал, что его мобилизовали.',
      },
    },
    {
      id: 'the-man-in-that-case', topic: 'courts', asOf: '2023-07-20', confidence: 'medium', sources: ['fr-03', 'fr-15'],
      says: {
        en: 'He was 28 years old, had been freed from service in 2013 and had left Russia in 2019 for other reasons. He showed two summonses from the mobilisation; the court found oddities in them.',
        ru: 'Ему было 28 лет, в 2013 году его освободили от службы, а из России он уехал в 2019-м по другим причинам. Он показал две повестки времён мобилизации; суд нашёл в них странности.',
      },
    },
    {
      id: 'status-in-2024', topic: 'courts', asOf: '2024-02-26', confidence: 'medium', sources: ['fr-04', 'cnda-2024', 'fr-17'],
      says: {
        en: 'On 26 February 2024 the court gave refugee status in such a case, no. 23060210. His lawyer said that the man had never served, was in the reserve after a university course, and had the summons.',
        ru: '26 февраля 2024 года суд дал статус беженца по такому делу, № 23060210. По словам адвоката, мужчина никогда не служил, попал в запас после военной кафедры и имел на руках повестку.',
      },
    },
    {
      id: 'rulings-since', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on rulings of the asylum court or the Council of State on this from 2025 and 2026.',
        ru: 'Мы искали и не нашли решений суда по делам убежища и Государственного совета на эту тему за 2025 и 2026 годы.',
      },
    },

    // Numbers
    {
      id: 'claims', topic: 'numbers', asOf: '2024', confidence: 'medium', sources: ['eu-18', 'eu-19'],
      says: {
        en: 'Russians made 3,350 claims in France in 2022 and 2,135 in 2024. In 2022, 550 of 1,595 decisions were positive, whatever the reason for asking.',
        ru: 'В 2022 году россияне подали во Франции 3350 заявлений, в 2024-м — 2135. В 2022 году положительными были 550 решений из 1595, по каким бы причинам ни просили защиты.',
      },
    },
    {
      id: 'status-after-mobilisation', topic: 'numbers', asOf: '2024-06', confidence: 'medium', sources: ['fr-05', 'fr-14'],
      says: {
        en: 'By June 2024, 102 people who had fled mobilisation had refugee status. The court alone had given it to 19 between January and mid-March 2024.',
        ru: 'К июню 2024 года статус беженца был у 102 человек, бежавших от мобилизации. Из них 19 его дал суд с января по середину марта 2024 года.',
      },
    },

    // Other ways to stay
    {
      id: 'long-visas', topic: 'other-stay', asOf: '2025', confidence: 'low', recalled: true, sources: ['eu-29', 'fr-k12'],
      says: {
        en: 'Long-stay visas for work, study, family and special skills follow the ordinary rules. Humanitarian ones are at the state’s discretion, and in 2025 they were said to be getting rarer.',
        ru: 'Долгосрочные визы — по работе, учёбе, семье, для специалистов — дают по обычным правилам. Гуманитарные — по усмотрению государства; в 2025 году писали, что получить их всё труднее.',
      },
    },

    // Being returned
    {
      id: 'condemned-in-strasbourg', topic: 'return', asOf: '2022-08-30', confidence: 'high', sources: ['fr-10', 'fr-11', 'fr-12'],
      says: {
        en: 'On 30 August 2022 the European Court of Human Rights condemned France in two cases. Both were about Russians of Chechen origin whose refugee status had been withdrawn. One had been removed to Russia in November 2020; two days later he was detained there and, he says, tortured.',
        ru: '30 августа 2022 года Европейский суд по правам человека осудил Францию по делам двух россиян чеченского происхождения, лишённых статуса беженца. Одного выслали в Россию в ноябре 2020 года; через два дня его там задержали и, по его словам, пытали.',
      },
    },
    {
      id: 'allowed-in-strasbourg', topic: 'return', asOf: '2024-02-15', confidence: 'medium', sources: ['fr-19', 'fr-20'],
      says: {
        en: 'On 15 February 2024 the same court decided the other way (U. v. France): the removal of a Chechen whose refugee status had been withdrawn would not breach the Convention. French offices had looked into his case thoroughly, and he had not shown a danger of his own.',
        ru: '15 февраля 2024 года тот же суд решил иначе (дело «U. против Франции»): высылка чеченца, у которого отняли статус беженца, Конвенцию не нарушит. Французские власти тщательно изучили его дело, а личной опасности он не показал.',
      },
    },
    {
      id: 'removal-stopped', topic: 'return', asOf: '2022-10-06', confidence: 'medium', sources: ['fr-13'],
      says: {
        en: 'On 6 October 2022 the same court told France by an urgent measure not to remove another Chechen.',
        ru: '6 октября 2022 года тот же суд срочной мерой запретил Франции высылать ещё одного чеченца.',
      },
    },
    {
      id: 'removed-in-2021', topic: 'return', asOf: '2023', confidence: 'low', sources: ['fr-08'],
      says: {
        en: 'A Russian whom France had deported in 2021 told of torture.',
        ru: 'Россиянин, высланный из Франции в 2021 году, рассказал о пытках.',
      },
    },
    {
      id: 'removals-now', topic: 'return', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on removals from France to Russia since 2022, nor on removals of people who fled mobilisation.',
        ru: 'Мы искали и не нашли сведений о высылках из Франции в Россию после 2022 года и о высылках бежавших от мобилизации.',
      },
    },

    // Help
    {
      id: 'legal-aid', topic: 'help', asOf: '2022-09-07', confidence: 'medium', sources: ['fr-18'],
      says: {
        en: 'The law pays a lawyer for everyone who appeals to the asylum court. In 2022 this had to be asked for within 15 days of the refusal. The rule of today needs a check.',
        ru: 'Адвоката каждому, кто обращается в суд по делам убежища, оплачивает государство. В 2022 году просить об этом нужно было в течение 15 дней после отказа. Нынешнее правило нужно проверить.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army-contract', 'left-army-conscript', 'data-summons', 'reserve-contract', 'woman-specialty', 'over-age',
    'exempt', 'no-duty', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'What the asylum court and the Council of State have said about Russians since February 2024.',
      ru: 'Что суд по делам убежища и Государственный совет говорили о россиянах после февраля 2024 года.',
    },
    {
      en: 'How conscripts and contract soldiers are treated.',
      ru: 'Как подходят к призывникам и контрактникам.',
    },
    {
      en: 'Whether the times for appeal and for asking for a paid lawyer changed with the EU rules of June 2026.',
      ru: 'Изменились ли с правилами ЕС от июня 2026 года сроки жалобы и просьбы об адвокате за счёт государства.',
    },
    {
      en: 'Whether France removes Russians to Russia today.',
      ru: 'Высылает ли Франция россиян в Россию сейчас.',
    },
    {
      en: 'Whether an EU entry ban for people who fought was adopted after June 2026.',
      ru: 'Ввели ли после июня 2026 года запрет на въезд в ЕС тем, кто воевал.',
    },
    {
      en: 'Whether more deserters were let in after the six of 2024.',
      ru: 'Впускали ли других дезертиров после тех шестерых в 2024 году.',
    },
  ],

  article: [
    {
      id: 'western-europe', verdict: 'changed', asOf: '2023-07-20', sources: ['fr-01', 'cnda-2023'],
      claim: {
        en: 'The article does not name France. It only says that many people also travelled “elsewhere in Western Europe”.',
        ru: 'Францию статья не называет. Она говорит лишь, что многие уехали и в «другие места Западной Европы».',
      },
      now: {
        en: 'Since then the French asylum court made the clearest ruling in favour of people who refuse mobilisation. The article was written before it.',
        ru: 'С тех пор французский суд по делам убежища вынес самое ясное решение в пользу отказавшихся от мобилизации. Статья написана раньше.',
      },
    },
  ],

  policies: [
    // Getting there
    {
      id: 'no-claims-at-the-embassy', kind: 'access', asOf: null, confidence: 'low', recalled: true, dossier: ['A1'], sources: ['fr-k12', 'eu-07'],
      when: all(not(here), answer('visa-of').is('none')),
      title: { en: 'A French visa', ru: 'Французская виза' },
      says: {
        en: 'France gives Russians many ordinary visas. Its embassy may also give a visa for asking for asylum in France, but only if it chooses to.',
        ru: 'Обычных виз Франция выдаёт россиянам много. Посольство может дать и визу, чтобы попросить убежища во Франции, но только по своему усмотрению.',
      },
    },
    {
      id: 'deserters-let-in', kind: 'access', asOf: '2024-10-16', confidence: 'high', dossier: ['F6'], sources: ['fr-05', 'fr-06'],
      when: all(not(here), leftUnit),
      title: { en: 'Deserters who were let in', ru: 'Дезертиры, которых впустили' },
      says: {
        en: 'In 2024 France let in six deserters and refusers from Kazakhstan after months of checks. A steady stand against the war was needed. There is no programme to apply to, but NGOs know how it was done.',
        ru: 'В 2024 году Франция после месяцев проверки впустила из Казахстана шестерых дезертиров и отказчиков. Требовалась последовательная антивоенная позиция. Подать заявку некуда, но правозащитники знают, как это было.',
      },
    },
    {
      id: 'those-who-fought', kind: 'danger', asOf: '2026-06-29', reviewBy: '2026-09-27', confidence: 'medium', dossier: ['E2'], sources: ['eu-07', 'eu-08', 'qr-1347#12'],
      when: exCombatant,
      title: { en: 'People who were in the war', ru: 'Те, кто был на войне' },
      says: {
        en: 'France slowed an EU ban on people who fought; its outcome is not known to us. The French ruling helps deserters, but war crimes of one’s own can still shut out protection. A lawyer should hear the story first.',
        ru: 'Франция тормозила запрет ЕС на въезд для воевавших; чем он кончился, мы не знаем. Французское решение помогает дезертирам, но собственные военные преступления могут закрыть путь к защите. Сначала обо всём нужно рассказать юристу.',
      },
    },
    {
      id: 'critics-abroad', kind: 'access', asOf: '2025', confidence: 'low', recalled: true, sources: ['eu-29', 'fr-k12'],
      when: all(not(here), answer('opinions').is('public-role', 'critic')),
      title: { en: 'Humanitarian visas', ru: 'Гуманитарные визы' },
      says: {
        en: 'France can give known critics a long-stay humanitarian visa at its discretion. In 2025 this was said to be getting harder.',
        ru: 'Известным критикам власти Франция может по своему усмотрению дать долгосрочную гуманитарную визу. В 2025 году писали, что получить её всё труднее.',
      },
    },

    // Asking
    {
      id: 'asking-in-france', kind: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['fr-k10'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where to ask', ru: 'Куда обращаться' },
      says: {
        en: 'First comes the reception office (SPADA), then the desk at the prefecture (GUDA), then the written claim to OFPRA.',
        ru: 'Сначала центр первичного приёма (SPADA), потом окно при префектуре (GUDA), затем письменное заявление в OFPRA.',
      },
    },
    {
      id: 'at-a-french-airport', kind: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['fr-k10', 'apr-1348#4', 'apr-1348#26'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport', ru: 'В аэропорту' },
      says: {
        en: 'The wish is said to the border police at once, also while changing planes. It is first decided whether the person may enter to ask. A lawyer is needed the same day.',
        ru: 'Сразу сказать, что просите убежища, нужно пограничной полиции, в том числе при пересадке. Сначала решают, впустить ли человека, чтобы он попросил убежища. Юрист нужен в тот же день.',
      },
    },

    // The call-up
    {
      id: 'call-up-shown', kind: 'practice', asOf: '2024-03-22', confidence: 'high', dossier: ['F1', 'W1'], sources: ['fr-01', 'cnda-2023', 'fr-04', 'fr-14'],
      when: all(ordered, answer('can-show').is('paper', 'photo', 'extract', 'screenshot', 'witness')),
      title: { en: 'A call-up that can be shown', ru: 'Призыв, который можно показать' },
      says: {
        en: 'For the court a man called up in the mobilisation would probably share in war crimes, so refusing can make him a refugee. Papers, or a detailed and personal account, can show the call-up.',
        ru: 'По мнению суда, мобилизованный, вероятно, участвовал бы в военных преступлениях, поэтому отказ может сделать его беженцем. Показать призыв могут документы или подробный личный рассказ.',
      },
    },
    {
      id: 'call-up-not-shown', kind: 'refused', asOf: '2023-07-20', confidence: 'high', dossier: ['F1'], sources: ['fr-01', 'fr-03', 'cnda-2023'],
      when: all(any(ordered, answer('summons').is('attempted-delivery')), answer('can-show').is('none')),
      title: { en: 'Nothing to show for the call-up', ru: 'Призыв нечем подтвердить' },
      says: {
        en: 'The man in the leading case was refused because he could not prove that he had been mobilised. How and when the call came, and who saw it, is worth writing down in detail.',
        ru: 'В главном деле мужчине отказали: он не доказал, что его мобилизовали. Как и когда пришла повестка и кто это видел, стоит подробно записать.',
      },
    },
    {
      id: 'papers-are-checked', kind: 'refused', asOf: '2023-07-20', confidence: 'medium', dossier: ['K2'], sources: ['fr-03', 'fr-15'],
      when: all(ordered, answer('can-show').is('paper', 'photo', 'screenshot')),
      title: { en: 'Oddities in a summons', ru: 'Странности в повестке' },
      says: {
        en: 'In the leading case the court found oddities in the two summonses and did not believe them. It is best to look at the paper with a lawyer and to explain anything unusual first.',
        ru: 'В главном деле суд нашёл странности в обеих повестках и не поверил им. Бумагу лучше заранее посмотреть с юристом и самому объяснить всё необычное.',
      },
    },
    {
      id: 'after-leaving-or-exempt', kind: 'refused', asOf: '2023-07-20', confidence: 'medium', dossier: ['F15'], sources: ['fr-03', 'fr-15'],
      when: all(ordered, any(answer('summons-came').is('after-leaving'), lawfullyExempt, unfit)),
      title: { en: 'Called after leaving, or though exempt', ru: 'Повестка после отъезда или вопреки освобождению' },
      says: {
        en: 'The man in the leading case had left in 2019 for other reasons, and had been freed from service in 2013; the court noted both. Why a summons came all the same needs to be explained.',
        ru: 'Суд отметил, что мужчина из главного дела уехал в 2019 году по другим причинам, а от службы был освобождён в 2013-м. Нужно объяснить, почему повестка всё же пришла.',
      },
    },
    {
      id: 'reserve-alone', kind: 'refused', asOf: '2024-02', confidence: 'high', dossier: ['F8', 'F18'], sources: ['fr-01', 'fr-04', 'fr-07'],
      when: all(answer('service').is('reserve', 'woman-specialty'), answer('summons').is('none')),
      title: { en: 'Only in the reserve', ru: 'Только запас' },
      says: {
        en: 'The court says that being in the reserve is not enough: the call-up must be real. Anything that points at this very person matters, such as a slip in the military booklet or visits.',
        ru: 'Суд говорит: одного пребывания в запасе мало, призыв должен быть настоящим. Важно всё, что касается именно этого человека, — например, мобилизационное предписание или визиты.',
      },
    },
    {
      id: 'reservist-who-never-served', kind: 'practice', asOf: '2024-03-20', confidence: 'medium', sources: ['fr-04', 'fr-17'],
      when: all(answer('service').is('reserve'), ordered),
      title: { en: 'In the reserve without having served', ru: 'В запасе, но без службы' },
      says: {
        en: 'Officials long doubted that a man who never served could be sent to the front. In February 2024 the court gave such a man status: he was in the reserve after a university course and had the summons.',
        ru: 'Чиновники долго не верили, что на фронт могут послать того, кто не служил. В феврале 2024 года суд дал такому мужчине статус: он был в запасе после военной кафедры и имел повестку.',
      },
    },
    {
      id: 'office-and-court-on-mobilisation', kind: 'split', asOf: '2023-07-20', confidence: 'medium', sources: ['fr-16'],
      when: any(ordered, answer('summons').is('attempted-delivery'), answer('service').is('mobilised'), answer('fear').is('new-wave')),
      title: { en: 'Office and court on “mobilisation is over”', ru: 'Ведомство и суд о «конце мобилизации»' },
      says: {
        en: 'The office (OFPRA) saw little risk in the leading case: the partial mobilisation was said to have ended in 2022.',
        ru: 'Ведомство (OFPRA) в главном деле сочло риск небольшим: о конце частичной мобилизации объявили в 2022 году.',
      },
      other: {
        says: {
          en: 'The court found in July 2023 that mobilisation goes on. In February 2024 it again held that it was not over.',
          ru: 'Суд в июле 2023 года решил, что мобилизация продолжается. В феврале 2024 года он снова сказал, что она не закончена.',
        },
        asOf: '2024-02-26',
        sources: ['cnda-2023', 'fr-04'],
      },
    },
    {
      id: 'conscripts-not-settled', kind: 'practice', asOf: '2023-07', confidence: 'medium', dossier: ['F2'], sources: ['fr-01'],
      when: any(ofConscriptAge, answer('summons').is('conscription-summons'), answer('service').is('conscript')),
      title: { en: 'Conscripts', ru: 'Призывники' },
      says: {
        en: 'The ruling of 2023 is about mobilisation. Whether it reaches conscripts of 18 to 30 is not settled in what we read. A lawyer can say what courts did since.',
        ru: 'Решение 2023 года — о мобилизации. Распространяется ли оно на призывников 18–30 лет, из прочитанного нами не ясно. Что решали суды с тех пор, может сказать юрист.',
      },
    },

    // Deserters
    {
      id: 'mobilised-and-left', kind: 'practice', asOf: '2023-07-20', confidence: 'high', dossier: ['F6', 'W10'], sources: ['fr-01', 'cnda-2023', 'fr-03'],
      when: all(leftUnit, answer('service').is('mobilised')),
      title: { en: 'Mobilised and left', ru: 'Мобилизованные, оставившие часть' },
      says: {
        en: 'The Grand Chamber names mobilised men who deserted among those who may be refugees. That this person was mobilised has to be shown.',
        ru: 'Большая палата прямо говорит, что мобилизованные, которые дезертировали, могут быть беженцами. Нужно показать, что этого человека мобилизовали.',
      },
    },
    {
      id: 'contract-and-left', kind: 'practice', asOf: '2023-07-20', confidence: 'low', dossier: ['F6', 'W11'], sources: ['fr-01', 'fr-03'],
      when: all(leftUnit, any(answer('service').is('contract', 'reserve-contract'), answer('contract').is('before-war', 'freely-since', 'pressed', 'deceived'))),
      title: { en: 'Contract soldiers', ru: 'Контрактники' },
      says: {
        en: 'The ruling speaks of mobilised people. We found no French ruling on a contract soldier who left. How the contract came about can matter, so a lawyer should hear it first.',
        ru: 'Решение говорит о мобилизованных. Французских решений о контрактниках, оставивших часть, мы не нашли. Может быть важно, как появился контракт, поэтому сначала о нём стоит рассказать юристу.',
      },
    },

    // Reasons
    {
      id: 'no-real-alternative', kind: 'practice', asOf: '2023-07-20', confidence: 'high', dossier: ['W6', 'W7'], sources: ['fr-01', 'cnda-2023'],
      when: answer('alternative').is('asked-refused', 'asked-punished', 'no-way', 'never-told', 'afraid-to-ask', 'too-late'),
      title: { en: 'Alternative service', ru: 'Альтернативная служба' },
      says: {
        en: 'The French court found that real alternative service is lacking, so refusing was the only way out. This speaks to the test of the EU Court.',
        ru: 'Французский суд признал, что настоящей альтернативной службы нет, а значит, отказ был единственным выходом. Это отвечает на вопрос, который задаёт Суд ЕС.',
      },
    },
    {
      id: 'convictions-not-explained', kind: 'refused', asOf: '2023-07-21', confidence: 'medium', dossier: ['W12'], sources: ['fr-07'],
      when: any(objector, answer('why-refuse').is('this-war', 'its-crimes', 'own-people', 'will-not', 'afraid')),
      title: { en: '“Deep convictions” not explained', ru: '«Глубокие убеждения» не раскрыты' },
      says: {
        en: 'Before July 2023 some judges refused people who, they said, had not explained deep convictions against the war. A lawyer in the leading case expected this to stop. One’s own reasons are still worth telling fully.',
        ru: 'До июля 2023 года некоторые судьи отказывали тем, кто, по их словам, не раскрыл глубоких убеждений против войны. Адвокат в главном деле считал, что это прекратится. Рассказать о своих причинах подробно всё равно стоит.',
      },
    },

    // After a refusal
    {
      id: 'month-for-the-court', kind: 'deadline', asOf: '2022-09-07', confidence: 'low', recalled: true, vital: true, dossier: ['A9'],
      sources: ['fr-k10', 'fr-18', 'apr-1348#67'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'One month, or less, to go to court', ru: 'Месяц или меньше на обращение в суд' },
      says: {
        en: 'The appeal used to have to reach the court (CNDA) within one month. Since June 2026 it may be less in fast cases. The letter says how long; a lawyer is needed the same day.',
        ru: 'Раньше жалоба должна была прийти в суд (CNDA) в течение месяца. С июня 2026 года в ускоренных делах срок может быть короче. Он указан в письме; юрист нужен в тот же день.',
      },
    },
    {
      id: 'fifteen-days-for-a-lawyer', kind: 'deadline', asOf: '2022-09-07', confidence: 'medium', vital: true, sources: ['fr-18'],
      when: all(here, answer('claim').is('refused')),
      title: { en: '15 days to ask for a paid lawyer', ru: '15 дней, чтобы попросить адвоката за счёт государства' },
      says: {
        en: 'In 2022 a lawyer paid by the state had to be asked for within 15 days of the refusal. It was done by letter or fax to the court. La Cimade explains how; check that the rule still stands.',
        ru: 'В 2022 году об адвокате за счёт государства нужно было попросить суд письмом или факсом в течение 15 дней после отказа. Как это сделать, объясняет La Cimade; проверьте, действует ли правило.',
      },
    },
    {
      id: 'north-caucasus-removals', kind: 'danger', asOf: '2022-10-06', confidence: 'high', vital: true, dossier: ['A9'],
      sources: ['fr-10', 'fr-11', 'fr-12', 'fr-13'],
      when: all(here, fromNorthCaucasus, any(answer('claim').is('refused'), answer('urgent').is('removal-decision', 'detained'))),
      title: { en: 'Removal of people from the North Caucasus', ru: 'Высылка людей с Северного Кавказа' },
      says: {
        en: 'France has removed Chechens to Russia, one of them the day after a court refused to stop it. The European Court of Human Rights condemned this and can be asked for an urgent stop. A lawyer must act at once.',
        ru: 'Франция высылала чеченцев в Россию; одного — на следующий день после того, как суд отказался это остановить. Европейский суд по правам человека осудил это, и его можно просить о срочной остановке. Юрист должен действовать сразу.',
      },
    },
    {
      id: 'removal-decision', kind: 'danger', asOf: '2023', confidence: 'low', vital: true, dossier: ['A9'], sources: ['fr-08', 'fr-10'],
      when: all(here, not(fromNorthCaucasus), any(answer('urgent').is('removal-decision', 'detained'), answer('claim').is('refused'))),
      title: { en: 'Removal', ru: 'Высылка' },
      says: {
        en: 'France has removed people to Russia in the past. Whether it does so now is not known to us. Legal help is needed at once.',
        ru: 'Раньше Франция высылала людей в Россию. Делает ли она это сейчас, мы не знаем. Юридическая помощь нужна сразу.',
      },
    },
  ],

  overrides: [
    {
      row: 'order-came', weight: 'slightly for', sources: ['fr-01', 'cnda-2023'],
      says: {
        en: 'In France this weighs less than elsewhere. The asylum court wants the call-up to be shown, so an order that cannot be shown helps only a little.',
        ru: 'Во Франции это весит меньше. Суд по делам убежища требует показать призыв, поэтому повестка, которую нечем подтвердить, помогает лишь немного.',
      },
    },
  ],

  phrases: [
    {
      lang: 'fr',
      words: 'Je demande l’asile. J’ai peur de retourner en Russie.',
      sound: 'жё дёма́нд лязи́ль. жэ пёр дё рётурнэ́ ан рюси́',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2020-11', kind: 'removal', sources: ['fr-12'],
      says: {
        en: 'France removes a Russian of Chechen origin to Russia; he is detained there two days later.',
        ru: 'Франция высылает в Россию россиянина чеченского происхождения; через два дня его там задерживают.',
      },
    },
    {
      date: '2022-08-30', kind: 'court', sources: ['fr-10', 'fr-11'],
      says: {
        en: 'The European Court of Human Rights condemns France over two Russians of Chechen origin.',
        ru: 'Европейский суд по правам человека осуждает Францию по делам двух россиян чеченского происхождения.',
      },
    },
    {
      date: '2022-10-06', kind: 'court', sources: ['fr-13'],
      says: {
        en: 'The same court stops the removal of another Chechen by an urgent measure.',
        ru: 'Тот же суд срочной мерой останавливает высылку ещё одного чеченца.',
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
      date: '2023-07-20', kind: 'court', sources: ['fr-01', 'cnda-2023'],
      says: {
        en: 'The Grand Chamber of the asylum court: people who refuse mobilisation, and mobilised deserters, may be refugees.',
        ru: 'Большая палата суда по делам убежища: отказавшиеся от мобилизации и дезертировавшие мобилизованные могут быть беженцами.',
      },
    },
    {
      date: '2024-02-26', kind: 'court', sources: ['fr-04', 'cnda-2024'],
      says: {
        en: 'The court gives a reservist refugee status and says that mobilisation is not over.',
        ru: 'Суд даёт статус беженца мужчине из запаса и говорит, что мобилизация не закончена.',
      },
    },
    {
      date: '2024-03-22', kind: 'numbers', sources: ['fr-14'],
      says: {
        en: 'The court has given 19 Russians status since January.',
        ru: 'С января суд дал статус 19 россиянам.',
      },
    },
    {
      date: '2024-06', about: true, kind: 'numbers', sources: ['fr-05'],
      says: {
        en: '102 people who fled mobilisation have refugee status.',
        ru: 'Статус беженца есть у 102 человек, бежавших от мобилизации.',
      },
    },
    {
      date: '2024-10-16', kind: 'case', sources: ['fr-06'],
      says: {
        en: 'It is reported that six deserters and refusers were let in from Kazakhstan.',
        ru: 'Сообщают, что из Казахстана впустили шестерых дезертиров и отказчиков.',
      },
    },
    {
      date: '2026-06-29', about: true, kind: 'policy', sources: ['eu-07', 'eu-08'],
      says: {
        en: 'France and Italy slow an EU entry ban on people who fought.',
        ru: 'Франция и Италия тормозят запрет на въезд в ЕС тем, кто воевал.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR France / УВКБ ООН',
      does: {
        en: 'Explains how to ask for asylum in France.',
        ru: 'Объясняет, как просить убежища во Франции.',
      },
      languages: [], url: 'https://help.unhcr.org/france/', seen: null,
    },
    {
      name: 'La Cimade',
      does: {
        en: 'Advice for people who ask for asylum; explains how to ask for a paid lawyer and how to count the days.',
        ru: 'Консультации для тех, кто просит убежища; объясняет, как попросить адвоката за счёт государства и как считать срок.',
      },
      languages: ['fr'], url: 'https://www.lacimade.org/', seen: '2022-09-07',
    },
    {
      name: 'Russie-Libertés',
      does: {
        en: 'Association of Russians and French people for rights in Russia. Since early 2024 Russia calls it “undesirable”: contact can be punished there.',
        ru: 'Франко-российская ассоциация, защищает права в России. С начала 2024 года в России она «нежелательная»: за связь с ней там могут наказать.',
      },
      languages: ['fr'], url: 'https://russie-libertes.org/', seen: '2024-02-01', caution: 'undesirable',
    },
    {
      name: 'Asylum Research & Global Assistance',
      does: {
        en: 'Works on cases of Russians who fled mobilisation. Whether help is free we do not know.',
        ru: 'Занимается делами россиян, бежавших от мобилизации. Бесплатна ли помощь, мы не знаем.',
      },
      languages: ['en'], url: 'https://asylum.consulting/', seen: '2024',
    },
  ],

  sources: {
    'fr-03': {
      label: { en: 'franceinfo', ru: 'franceinfo' },
      title: 'Guerre en Ukraine : les déserteurs de l’armée russe éligibles au statut de réfugié en France', publisher: 'franceinfo', date: '2023-07',
      url: 'https://www.francetvinfo.fr/monde/europe/manifestations-en-ukraine/guerre-en-ukraine-les-deserteurs-de-l-armee-russe-eligibles-au-statut-de-refugie-en-france_5963399.html',
      lang: 'fr', read: 'part', checkedOn: '2026-11-24',
    },
    'fr-05': {
      label: { en: 'Patrioty, on BBC Russian (copy)', ru: 'Patrioty о материале Русской службы Би-би-си (копия)' },
      title: 'France gives visas to a group of Russian deserters; 102 people with status (AFP)', publisher: 'Patrioty (BBC Russian)', date: '2024-10-11',
      url: 'https://patrioty.org.ua/blogs/vlada-ies-vpershe-vydala-vizy-hrupi-rosiiskykh-dezertyriv-531304.html',
      lang: 'uk', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'fr-06': {
      label: { en: 'European Pravda (Guardian)', ru: '«Европейская правда» (The Guardian)' },
      title: 'France gave visas to six Russian deserters', publisher: 'European Pravda (Guardian)', date: '2024-10-16',
      url: 'https://www.eurointegration.com.ua/rus/news/2024/10/16/7196325/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'fr-07': {
      label: { en: 'Le Monde (copy)', ru: 'Le Monde (копия)' },
      title: 'Les Russes ayant refusé de participer à la guerre en Ukraine peuvent obtenir le statut de réfugié en France', publisher: 'Le Monde (copy)',
      date: '2023-07-21',
      url: 'https://tanikomadagascar.com/2023/07/21/les-russes-ayant-refuse-de-participer-a-la-guerre-en-ukraine-peuvent-obtenir-le-statut-de-refugie-en-france',
      lang: 'fr', read: 'part', checkedOn: '2026-11-24', caution: 'mirror',
    },
    'fr-08': {
      label: { en: 'Ukrainska Pravda (Delfi)', ru: '«Украинская правда» (Delfi)' },
      title: 'Asylum denied (mentions a person deported from France in 2021)', publisher: 'Ukrainska Pravda (Delfi)', date: '2023-05-21',
      url: 'https://pravda.com.ua/eng/news/2023/05/21/7403211/', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'fr-10': {
      label: { en: 'European Court of Human Rights, R v France', ru: 'Европейский суд по правам человека, R против Франции' },
      title: 'R c. France, no. 49857/20 (head-note read)', publisher: 'European Court of Human Rights (read on bailii.org)', date: '2022-08-30',
      url: 'https://beta.bailii.org/eu/cases/ECHR/2022/637.html', lang: 'fr', read: 'part', checkedOn: '2026-11-24',
    },
    'fr-11': {
      label: { en: 'European Court of Human Rights, W v France', ru: 'Европейский суд по правам человека, W против Франции' },
      title: 'W c. France, no. 1348/21 (head-note read)', publisher: 'European Court of Human Rights (read on juricaf.org)', date: '2022-08-30',
      url: 'https://master.juricaf.org/arret/CONSEILDELEUROPE-COUREUROPEENNEDESDROITSDELHOMME-20220830-001218931',
      lang: 'fr', read: 'part', checkedOn: '2026-11-24',
    },
    'fr-12': {
      label: { en: 'Français.es on the judgment', ru: 'Français.es о решении суда' },
      title: 'La CEDH condamne la France pour l’expulsion de deux citoyens tchétchènes vers la Russie', publisher: 'français.es', date: '2022-08-30',
      url: 'https://xn--franais-xxa.es/la-cedh-condamne-la-france-pour-lexpulsion-de-deux-citoyens-tchetchenes-vers-la-russie/',
      lang: 'fr', read: 'part', checkedOn: '2026-11-24',
    },
    'fr-13': {
      label: { en: 'Le Figaro (copy)', ru: 'Le Figaro (копия)' },
      title: 'CEDH : la France ne doit pas procéder à l’expulsion vers la Russie d’un Tchétchène (urgent measure of 6 October 2022)',
      publisher: 'Le Figaro (copy on theworldnews.net)', date: '2022-10-07',
      url: 'https://theworldnews.net/fr-news/cedh-la-france-condamnee-pour-l-expulsion-de-tchetchenes-vers-la-russie-l-un-avait-prete-allegeance-a-daesh-en-video-maj-nouveau-jugement-et-nouveau-tchechene-pouvant-rester',
      lang: 'fr', read: 'part', checkedOn: '2026-11-24', caution: 'mirror',
    },
    'fr-19': {
      label: { en: 'EUAA case-law database, U. v. France', ru: 'База решений EUAA, U. против Франции' },
      title: 'U. v France, no. 53254/20 (press release of the court)', publisher: 'European Union Agency for Asylum', date: '2024-02-15',
      url: 'https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=4095', lang: 'en', read: 'part', checkedOn: '2026-11-28',
    },
    'fr-20': {
      label: { en: 'echrcaselaw.com, U. v. France', ru: 'echrcaselaw.com, U. против Франции' },
      title: 'The applicant didn’t prove that he would be at risk of inhuman or degrading treatment if he were to be deported', publisher: 'ECHRCaseLaw', date: '2024-02-15',
      url: 'https://www.echrcaselaw.com/en/echr-decisions/the-applicant-didnt-prove-that-he-would-be-at-risk-of-inhuman-or-degrading-treatment-if-he-were-to-be-deported-rejection-of-the-application/',
      lang: 'en', read: 'part', checkedOn: '2026-11-28',
    },
    'fr-14': {
      label: { en: 'Le Figaro (translated by Connection e.V.)', ru: 'Le Figaro (в переводе Connection e.V.)' },
      title: 'War in Ukraine: France grants asylum to 19 deserters of the Russian army', publisher: 'Le Figaro, via Connection e.V.', date: '2024-03-22',
      url: 'https://en.connection-ev.org/article-4088', lang: 'en', read: 'full', checkedOn: '2026-11-24',
    },
    'fr-15': {
      label: { en: 'AFP via Yahoo', ru: 'AFP (на Yahoo)' },
      title: 'La France peut accorder le statut de réfugiés aux déserteurs de l’armée russe', publisher: 'AFP, via Yahoo', date: '2023-07-20',
      url: 'https://fr.news.yahoo.com/france-peut-accorder-statut-r%C3%A9fugi%C3%A9s-085833476.html', lang: 'fr', read: 'part', checkedOn: '2026-11-24',
    },
    'fr-16': {
      label: { en: 'The World News (copy, with AFP)', ru: 'The World News (копия, по данным AFP)' },
      title: 'La France peut accorder le statut de réfugié aux déserteurs de l’armée russe', publisher: 'twnews.co.uk (copy)', date: '2023-07-20',
      url: 'https://twnews.co.uk/ne-news/la-france-peut-accorder-le-statut-de-refugies-aux-deserteurs-de-l-armee-russe',
      lang: 'fr', read: 'part', checkedOn: '2026-11-24', caution: 'mirror',
    },
    'fr-17': {
      label: { en: 'RBC (citing Kommersant)', ru: 'РБК (со ссылкой на «Коммерсантъ»)' },
      title: 'Суд во Франции впервые дал убежище бежавшему от мобилизации россиянину', publisher: 'RBC (Kommersant)', date: '2024-03-20',
      url: 'https://www.rbc.ru/politics/20/03/2024/65faeb559a79477eae43b5e1', lang: 'ru', read: 'part', checkedOn: '2026-11-24',
    },
    'fr-18': {
      label: { en: 'La Cimade', ru: 'La Cimade' },
      title: 'Conseils pratiques pour formuler une demande d’aide juridictionnelle à la CNDA', publisher: 'La Cimade', date: '2022-09-07',
      url: 'https://www.lacimade.org/ajcnda/', lang: 'fr', read: 'part', checkedOn: '2026-11-24',
    },
    'fr-k10': {
      label: { en: 'French office for refugees (OFPRA)', ru: 'Ведомство Франции по делам беженцев (OFPRA)' },
      title: 'Authorities, places to apply and the way to the court', publisher: 'OFPRA', date: null,
      url: 'https://www.ofpra.gouv.fr/', lang: 'fr', read: 'recalled', checkedOn: '2026-11-23',
    },
    'fr-k12': {
      label: { en: 'French law on visas', ru: 'Правила Франции о визах' },
      title: 'Visas for asylum and humanitarian long-stay visas', publisher: 'Government of France', date: null,
      url: null, lang: 'fr', read: 'recalled', checkedOn: '2026-11-23',
    },
  },
});
