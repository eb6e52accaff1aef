import { all, answer, any } from '../conditions.ts';
import { defineCountry } from '../country.ts';

const here = answer('where-now').is('ge');

export const ge = defineCountry({
  code: 'ge',
  name: { en: 'Georgia', ru: 'Грузия' },
  within: { en: 'in Georgia', ru: 'в Грузии' },
  regime: 'unhcr',
  checkedOn: '2026-11-23',

  entry: {
    is: 'visa-free-unpredictable',
    says: {
      en: 'Russian citizens need no visa for up to a year, but border guards often refuse entry without a reason, and nobody can predict it.',
      ru: 'Гражданам России до года виза не нужна, но на границе часто не пускают без объяснений, и предсказать это нельзя.',
    },
    asOf: '2025-12-04',
    sources: ['ge-01', 'ge-17', 'ge-18', 'ge-19'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'Asylum can be asked for at the border or inside the country. Since October 2025 there are fast tracks in which an appeal does not stop removal.',
      ru: 'Попросить убежища можно на границе и внутри страны. С октября 2025 года есть ускоренные процедуры, в которых жалоба не останавливает высылку.',
    },
    asOf: '2025-10-12',
    sources: ['ge-05', 'ge-06', 'ge-08'],
  },
  practice: {
    is: 'restrictive',
    says: {
      en: 'Only a few Russians get any status each year, and we found no decision about mobilisation or desertion.',
      ru: 'Статус за год получают единицы россиян, а решений по делам о мобилизации или дезертирстве мы не нашли.',
    },
    asOf: '2025-10-26',
    sources: ['ge-09', 'ge-11'],
  },
  pushback: {
    is: 'unknown',
    says: {
      en: 'People are refused entry, but we do not know whether any of them had asked for asylum at the border.',
      ru: 'Людей разворачивают на границе, но просил ли кто-то из них там убежища, мы не знаем.',
    },
    asOf: '2025-08-12',
    sources: ['ge-17', 'ge-18', 'ge-19'],
  },
  returnRisk: {
    is: 'case-dependent',
    says: {
      en: 'We found no proven official hand-over of a deserter or of a man avoiding service. But people have been expelled, and one activist vanished and was next in custody in Russia.',
      ru: 'Доказанных случаев, когда Грузия официально передала России дезертира или человека, избегающего службы, мы не нашли. Но людей выдворяют, а один активист исчез и оказался под стражей в России.',
    },
    asOf: '2026-01-28',
    sources: ['ge-10', 'ge-14', 'ge-15', 'ge-19'],
  },

  facts: [
    // Entry
    {
      id: 'visa-free-year', topic: 'entry', asOf: '2025-12-04', confidence: 'high', sources: ['ge-01'],
      says: {
        en: 'Russian citizens need no visa and may stay up to one year. They need a passport for foreign travel: the internal passport is not enough.',
        ru: 'Гражданам России виза не нужна, находиться в стране можно до года. Нужен загранпаспорт: по внутреннему паспорту не пустят.',
      },
    },
    {
      id: 'insurance', topic: 'entry', asOf: '2026-01', confidence: 'medium', sources: ['ge-01', 'ge-02', 'ge-03'],
      says: {
        en: 'Since 1 January 2026 visitors need health and accident insurance, with the policy in English or Georgian. Without it they may be fined 300 lari and refused entry.',
        ru: 'С 1 января 2026 года приезжающим нужна страховка на случай болезни и несчастного случая; полис — на английском или грузинском. Без неё могут оштрафовать на 300 лари и не пустить.',
      },
    },
    {
      id: 'insurance-sum', topic: 'entry', asOf: '2026-01', confidence: 'medium', sources: ['ge-01', 'ge-02', 'ge-03'],
      says: {
        en: 'Sources differ on the minimum cover: 30,000 lari or 30,000 US dollars.',
        ru: 'О минимальной страховой сумме источники пишут по-разному: 30 000 лари или 30 000 долларов США.',
      },
    },
    {
      id: 'refusals-in-2022', topic: 'entry', asOf: '2025-05', confidence: 'high', sources: ['ge-17'],
      says: {
        en: 'In the first seven months of 2022 Georgia refused entry to 3,036 Russians.',
        ru: 'За первые семь месяцев 2022 года Грузия не пустила 3036 россиян.',
      },
      disputed: {
        says: {
          en: 'Another source gives the same number for March to June 2022 only.',
          ru: 'Другой источник относит то же число только к марту–июню 2022 года.',
        },
        asOf: '2022-09-14',
        sources: ['ge-22'],
      },
    },
    {
      id: 'mass-refusals', topic: 'entry', asOf: '2022-09-14', confidence: 'high', sources: ['ge-22'],
      says: {
        en: 'In September 2022 Russians were refused entry in large numbers.',
        ru: 'В сентябре 2022 года россиянам отказывали во въезде массово.',
      },
    },
    {
      id: 'refusals-of-critics', topic: 'entry', asOf: '2024-04-08', confidence: 'high', sources: ['ge-17', 'ge-18'],
      says: {
        en: 'By April 2024 at least 36 known Russian opposition figures, journalists and rights defenders had been refused. The reason given was only “other cases provided by law”.',
        ru: 'К апрелю 2024 года не пустили не менее 36 известных российских оппозиционеров, журналистов и правозащитников. Причину указывали одну: «иные случаи, предусмотренные законом».',
      },
    },
    {
      id: 'restarting-the-year', topic: 'entry', asOf: '2025-08-12', confidence: 'high', sources: ['ge-19'],
      says: {
        en: 'In August 2025 people who left and came back to start a new year of stay were turned back at the border.',
        ru: 'В августе 2025 года на границе разворачивали тех, кто выехал и возвращался, чтобы «обнулить» год пребывания.',
      },
    },

    // Access
    {
      id: 'law-of-2025', topic: 'access', asOf: '2025-10-01', confidence: 'high', sources: ['ge-05', 'ge-08'],
      says: {
        en: 'A new Law on International Protection (no. 864) was adopted on 26 June 2025 and is in force since 1 October 2025. It gives refugee status and subsidiary protection, earlier called “humanitarian status”.',
        ru: 'Новый закон о международной защите (№ 864) принят 26 июня 2025 года и действует с 1 октября 2025 года. Он даёт статус беженца и дополнительную защиту (раньше — «гуманитарный статус»).',
      },
    },
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'high', vital: true, sources: ['ge-08'],
      says: {
        en: 'The claim goes to the Migration Department of the Interior Ministry in Tbilisi. It can also be handed to the border police, the police or a prison, which must pass it on.',
        ru: 'Заявление подают в Департамент миграции МВД в Тбилиси. Его можно отдать и пограничной полиции, полиции или администрации тюрьмы: они обязаны его переслать.',
      },
    },
    {
      id: 'address', topic: 'access', asOf: '2020-03', confidence: 'low', sources: ['ge-24'],
      says: {
        en: 'A source of 2020 gives the department’s address as 15a Tamarashvili Street, Tbilisi. Check it before going there.',
        ru: 'По источнику 2020 года, департамент находится в Тбилиси, улица Тамарашвили, 15а. Перед поездкой адрес нужно проверить.',
      },
    },
    {
      id: 'one-month', topic: 'access', asOf: '2025-10', confidence: 'high', vital: true, sources: ['ge-07', 'ge-08'],
      says: {
        en: 'We found no last day for making a claim. But a claim made more than one month after entry goes to the accelerated procedure.',
        ru: 'Крайнего срока для заявления мы не нашли. Но если со дня въезда прошло больше месяца, дело рассматривают в ускоренном порядке.',
      },
    },
    {
      id: 'irregular-entry-24-hours', topic: 'access', asOf: '2020-03', confidence: 'low', sources: ['ge-24'],
      says: {
        en: 'A source of 2020 says that a person who entered irregularly must say within 24 hours that they ask for asylum. We could not check this against the new law.',
        ru: 'По источнику 2020 года, тот, кто въехал в обход правил, должен заявить о просьбе об убежище в течение 24 часов. Сверить это с новым законом нам не удалось.',
      },
    },
    {
      id: 'admissibility', topic: 'access', asOf: '2025-10', confidence: 'high', vital: true, sources: ['ge-08'],
      says: {
        en: 'First the authorities decide, within 5 to 10 days, whether to look at the claim at all. Against a “no” there are 7 days to appeal, without a free lawyer. This appeal does not stop removal.',
        ru: 'Сначала за 5–10 дней решают, рассматривать ли заявление вообще. На обжалование отказа есть 7 дней, бесплатного адвоката не дают. Такая жалоба не останавливает высылку.',
      },
    },
    {
      id: 'accelerated', topic: 'access', asOf: '2025-10', confidence: 'high', vital: true, sources: ['ge-08'],
      says: {
        en: 'In the accelerated procedure the decision comes within 30 days. There are 10 days to appeal, without a free lawyer, and the appeal does not stop removal.',
        ru: 'В ускоренном порядке решают за 30 дней. На обжалование есть 10 дней, бесплатного адвоката не дают, и жалоба не останавливает высылку.',
      },
    },
    {
      id: 'regular', topic: 'access', asOf: '2025-10', confidence: 'high', sources: ['ge-08'],
      says: {
        en: 'In the regular procedure the decision takes 6 to 21 months. There are 10 days to appeal, with a lawyer paid by the state, and the person may stay until the court decides.',
        ru: 'В обычном порядке решения ждут от 6 до 21 месяца. На обжалование есть 10 дней, адвоката оплачивает государство, и до решения суда человек может оставаться в стране.',
      },
    },
    {
      id: 'decided-at-the-border', topic: 'access', asOf: '2025-10-12', confidence: 'high', sources: ['ge-06', 'ge-21'],
      says: {
        en: 'People seen as a security risk can have their claim looked at without being let in. The decision comes within 7 days. Those who are let in get a 30-day visa.',
        ru: 'Заявление тех, кого считают угрозой безопасности, могут рассмотреть, не впуская их в страну. Решают за 7 дней. Кого впускают, тем дают визу на 30 дней.',
      },
    },

    // Responsibility
    {
      id: 'safe-third-country', topic: 'responsibility', asOf: '2026-02-18', confidence: 'medium', sources: ['ge-08', 'ge-13'],
      says: {
        en: 'The law of 2025 knows the “safe third country”: a claim may be left unexamined because another country could have protected the person. We found nothing on its use for Russians.',
        ru: 'В законе 2025 года есть понятие «безопасной третьей страны»: заявление могут не рассматривать, если защиту могла дать другая страна. Как это применяют к россиянам, мы не нашли.',
      },
    },
    {
      id: 'time-here-and-the-eu', topic: 'responsibility', asOf: '2026-02-27', confidence: 'medium', sources: ['stc-463'],
      says: {
        en: 'Since 27 February 2026 an EU state may refuse to examine a claim because the person passed through a country that it calls safe. Time in Georgia, or a refusal there, may be held against them later.',
        ru: 'С 27 февраля 2026 года страна ЕС может не рассматривать заявление, если человек проехал через страну, которую она считает безопасной. Жизнь в Грузии или отказ там могут потом обернуться против него.',
      },
    },

    // Practice
    {
      id: 'no-line-on-the-army', topic: 'practice', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no published position of the Georgian authorities on mobilisation, desertion or refusal to serve.',
        ru: 'Мы искали и не нашли опубликованной позиции властей Грузии о мобилизации, дезертирстве или отказе от службы.',
      },
    },
    {
      id: 'activists-refused', topic: 'practice', asOf: '2026-01-28', confidence: 'high', sources: ['ge-10'],
      says: {
        en: 'Two activists wanted in Russia for political offences had entered irregularly. The department and two courts refused them asylum, and in November 2025 they were arrested.',
        ru: 'Двум активистам, которых Россия разыскивает по политическим статьям, отказали департамент и суды двух инстанций. Они въехали в страну в обход правил; в ноябре 2025 года их арестовали.',
      },
    },

    // Courts
    {
      id: 'no-ruling-on-the-army', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no Georgian court ruling on mobilisation or desertion.',
        ru: 'Мы искали и не нашли решений грузинских судов о мобилизации или дезертирстве.',
      },
    },
    {
      id: 'strasbourg-order', topic: 'courts', asOf: '2026-01-28', confidence: 'high', sources: ['ge-10'],
      says: {
        en: 'On 26 January 2026 the European Court of Human Rights barred Georgia from removing one of these two activists. On 28 January both left for a third country.',
        ru: '26 января 2026 года Европейский суд по правам человека запретил Грузии высылать одного из этих двух активистов. 28 января оба уехали в третью страну.',
      },
    },
    {
      id: 'rule-39', topic: 'courts', asOf: '2026-01-28', confidence: 'medium', sources: ['ge-10'],
      says: {
        en: 'Georgia is bound by the European Court of Human Rights. A lawyer can ask that court for an urgent order against a removal (Rule 39).',
        ru: 'Решения Европейского суда по правам человека для Грузии обязательны. Юрист может просить этот суд срочно запретить высылку (правило 39).',
      },
    },

    // Numbers
    {
      id: 'claims-2021-2022', topic: 'numbers', asOf: '2022-08-18', confidence: 'high', sources: ['ge-12', 'ge-25', 'ge-26'],
      says: {
        en: 'Russians made 54 claims in 2021. In 2022 they made 21 in the first quarter and 34 in the second.',
        ru: 'В 2021 году россияне подали 54 заявления. В 2022 году — 21 в первом квартале и 34 во втором.',
      },
    },
    {
      id: 'one-quarter', topic: 'numbers', asOf: null, confidence: 'medium', sources: ['ge-11'],
      says: {
        en: 'In the first quarter of a later year, probably 2023, there were 24 claims by Russians, 1 refugee status and 9 refusals.',
        ru: 'В первом квартале более позднего года, вероятно 2023-го: 24 заявления россиян, 1 статус беженца, 9 отказов.',
      },
    },
    {
      id: 'grants-2025', topic: 'numbers', asOf: '2025-10-26', confidence: 'high', sources: ['ge-09'],
      says: {
        en: 'From January to September 2025 one Russian woman got refugee status and two Russians got humanitarian status. In the same months 1,030 people of all nationalities were refused.',
        ru: 'С января по сентябрь 2025 года статус беженца получила одна россиянка, гуманитарный статус — двое россиян. Отказов за это время было 1030 — гражданам всех стран.',
      },
    },
    {
      id: 'claims-2025', topic: 'numbers', asOf: '2026-02-18', confidence: 'high', sources: ['ge-13'],
      says: {
        en: 'In all, 1,352 people asked for asylum in 2025. Most came from Türkiye, India, Ukraine, Iran and Pakistan; Russia was not among the first five.',
        ru: 'Всего в 2025 году убежища попросили 1352 человека. Больше всего — из Турции, Индии, Украины, Ирана и Пакистана; Россия в первую пятёрку не вошла.',
      },
    },

    // Other ways to stay
    {
      id: 'overstaying', topic: 'other-stay', asOf: '2025-10-01', confidence: 'high', sources: ['ge-04'],
      says: {
        en: 'Since 1 October 2025 staying too long costs 1,000, 2,000 or 3,000 lari, depending on how long. An entry ban of up to six months, two years or three years may follow; reports differ on the details.',
        ru: 'С 1 октября 2025 года за просрочку пребывания штрафуют на 1000, 2000 или 3000 лари — смотря по её длительности. Могут и запретить въезд: на срок до полугода, двух или трёх лет; в деталях источники расходятся.',
      },
    },
    {
      id: 'permits', topic: 'other-stay', asOf: '2025-12', confidence: 'low', sources: ['ge-03'],
      says: {
        en: 'Besides the visa-free year there are residence permits for work, study, property and IT, and a status for the self-employed.',
        ru: 'Кроме безвизового года есть виды на жительство по работе, учёбе, недвижимости и для ИТ-специалистов, а также статус индивидуального предпринимателя.',
      },
    },
    {
      id: 'work-permit', topic: 'other-stay', asOf: null, reviewBy: '2026-11-23', confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Foreigners, also the self-employed, may need a work permit since 1 March 2026. This needs a check.',
        ru: 'С 1 марта 2026 года иностранцам, в том числе работающим на себя, может быть нужно разрешение на работу. Это надо проверить.',
      },
    },

    // Being returned
    {
      id: 'expulsion-for-offences', topic: 'return', asOf: '2025-10-01', confidence: 'high', sources: ['ge-04', 'ge-19', 'ge-20'],
      says: {
        en: 'Since 1 October 2025 foreigners may be expelled for administrative offences and banned for three to five years. People active in protests have been expelled.',
        ru: 'С 1 октября 2025 года иностранца могут выдворить за административное правонарушение и запретить въезд на 3–5 лет. Участников протестов уже выдворяли.',
      },
    },
    {
      id: 'expulsion-barred', topic: 'return', asOf: '2025-10-01', confidence: 'high', sources: ['ge-04'],
      says: {
        en: 'The law forbids expulsion to a state where the person is persecuted for political views, or for an act that is no crime in Georgia.',
        ru: 'Закон запрещает выдворять в страну, где человека преследуют за политические взгляды или за то, что в Грузии не считается преступлением.',
      },
    },
    {
      id: 'vanished-in-tbilisi', topic: 'return', asOf: '2023-11', confidence: 'high', sources: ['ge-14', 'ge-15', 'ge-16'],
      says: {
        en: 'On 12 October 2023 a Russian activist vanished in Tbilisi; the next day he was before a court in Vladikavkaz. The ministry says that he went to the South Ossetia line and Russian guards took him. The government denies a hand-over.',
        ru: '12 октября 2023 года в Тбилиси исчез российский активист; на следующий день он был уже в суде во Владикавказе. По версии МВД, он поехал к линии с Южной Осетией и его увезли российские пограничники. Власти отрицают, что выдали его.',
      },
      disputed: {
        says: {
          en: 'People close to him doubt this account.',
          ru: 'Его соратники в эту версию не верят.',
        },
        asOf: '2023-11',
        sources: ['ge-14', 'ge-15', 'ge-16'],
      },
    },
    {
      id: 'occupation-lines', topic: 'return', asOf: '2023-11', confidence: 'high', vital: true, sources: ['ge-14', 'ge-15'],
      says: {
        en: 'Coming near the occupation lines is dangerous for anyone Russia may be looking for: the ministry itself says that Russian guards took a man there.',
        ru: 'Приближаться к линиям оккупации опасно для каждого, кого может искать Россия: по словам самого МВД, там российские пограничники увезли человека.',
      },
    },
    {
      id: 'pressure-on-critics', topic: 'return', asOf: '2025-05', confidence: 'medium', sources: ['ge-17'],
      says: {
        en: 'A study by NGOs counted 118 episodes of pressure on critics of the Kremlin in 15 countries from 2014 to 2025. In Georgia there were 45 of them.',
        ru: 'Правозащитники насчитали 118 эпизодов давления на критиков Кремля в 15 странах за 2014–2025 годы. Из них 45 — в Грузии.',
      },
    },
    {
      id: 'shared-lists', topic: 'return', asOf: '2025-05', confidence: 'low', sources: ['ge-17'],
      says: {
        en: 'An NGO report suspects that Georgia and Russia share lists of names. This is not proven.',
        ru: 'В докладе правозащитников есть подозрение, что Грузия и Россия обмениваются списками имён. Это не доказано.',
      },
    },
    {
      id: 'group-expulsions', topic: 'return', asOf: '2025-08-12', confidence: 'medium', sources: ['ge-19'],
      says: {
        en: 'In August 2025 Georgia expelled foreigners in groups, some of them Russian: first about 20 people, then 34.',
        ru: 'В августе 2025 года Грузия выдворяла иностранцев группами, были среди них и россияне: сначала около 20 человек, потом 34.',
      },
    },
    {
      id: 'extradition-law', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Georgia is party to the European Convention on Extradition, which leaves out military offences. This needs a check; so does whether the Minsk Convention still binds it.',
        ru: 'Грузия — участница Европейской конвенции о выдаче, которая не касается воинских преступлений. Это надо проверить, как и то, действует ли для неё ещё Минская конвенция.',
      },
    },
    {
      id: 'no-diplomatic-relations', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Georgia has had no diplomatic relations with Russia since 2008 and left the CIS in 2009.',
        ru: 'Дипломатических отношений с Россией у Грузии нет с 2008 года, а из СНГ она вышла в 2009-м.',
      },
    },
    {
      id: 'interests-section', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Russian passports are handled by the Russian interests section at the Swiss embassy. Going there calls for the same caution as going to a Russian consulate.',
        ru: 'Российскими паспортами занимается секция интересов России при посольстве Швейцарии. Осторожность здесь нужна такая же, как с российским консульством.',
      },
    },

    // Help
    {
      id: 'help-under-agents-rules', topic: 'help', asOf: '2025-06', reviewBy: '2025-09-28', confidence: 'low', sources: ['ge-20'],
      says: {
        en: 'NGOs in Georgia work under the “foreign agents” rules of 2025. Check which of them still operate.',
        ru: 'Организации в Грузии работают в условиях правил об «иноагентах» 2025 года. Какие из них ещё действуют, нужно проверять.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript', 'called-mobilisation',
    'called-conscription', 'data-summons', 'reserve-contract', 'conscription-age', 'reservist-never-called', 'woman-specialty',
    'over-age', 'exempt', 'no-duty', 'objector', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'How claims because of mobilisation, desertion or refusal to serve are decided.',
      ru: 'Как решают дела тех, кто бежит от мобилизации, оставил часть или отказывается служить.',
    },
    {
      en: 'How the new first stage, where a claim may be left unexamined, works for Russians.',
      ru: 'Как новая первая стадия, на которой заявление могут не принять к рассмотрению, работает для россиян.',
    },
    {
      en: 'Whether removals to Russia follow when an appeal does not stop them.',
      ru: 'Высылают ли в Россию тех, чья жалоба высылку не останавливает.',
    },
    {
      en: 'Whether people refused at the border had asked for asylum there.',
      ru: 'Просили ли убежища на границе те, кого там развернули.',
    },
    {
      en: 'For which offences exactly a foreigner may be expelled.',
      ru: 'За какие именно правонарушения иностранца могут выдворить.',
    },
    {
      en: 'Whether the Minsk Convention on handing over wanted people still applies between Georgia and Russia.',
      ru: 'Действует ли ещё между Грузией и Россией Минская конвенция, по которой выдают разыскиваемых.',
    },
    {
      en: 'Whether foreigners need a work permit since March 2026.',
      ru: 'Нужно ли иностранцам с марта 2026 года разрешение на работу.',
    },
    {
      en: 'Which organisations still operate.',
      ru: 'Какие организации помощи ещё работают.',
    },
  ],

  article: [
    {
      id: 'outlier', verdict: 'changed', asOf: '2025-10-01', sources: ['ge-04', 'ge-05'],
      claim: {
        en: 'The article called Kazakhstan and Georgia exceptions that received Russians well.',
        ru: 'Статья называла Казахстан и Грузию исключениями: россиян там приняли хорошо.',
      },
      now: {
        en: 'No longer. Fines, entry bans and expulsions for protest followed, and a stricter asylum law is in force since 1 October 2025.',
        ru: 'Уже нет. Появились штрафы, запреты на въезд, выдворения за протест, а с 1 октября 2025 года действует более строгий закон об убежище.',
      },
    },
    {
      id: 'sixty-percent-move-on', verdict: 'historical', asOf: '2022', sources: ['art-2022'],
      claim: {
        en: 'The article said that some 60 of 100 arrivals would go on to a third country.',
        ru: 'Статья писала, что около 60 из 100 приехавших поедут дальше, в третью страну.',
      },
      now: {
        en: 'This was a government figure of autumn 2022. It says nothing about today.',
        ru: 'Это данные правительства за осень 2022 года. О сегодняшнем дне они не говорят.',
      },
    },
    {
      id: 'opposition-wants-limits', verdict: 'changed', asOf: '2025-06-26', sources: ['ge-05', 'ge-20'],
      claim: {
        en: 'The article said that the opposition was pushing for stricter laws.',
        ru: 'Статья писала, что ужесточения законов добивается оппозиция.',
      },
      now: {
        en: 'It turned out the other way: the ruling party itself passed the strict package in June 2025.',
        ru: 'Вышло наоборот: строгий пакет законов в июне 2025 года приняла сама правящая партия.',
      },
    },
    {
      id: 'citizenship-figure', verdict: 'historical', asOf: '2025-10-26', sources: ['art-2022', 'ge-09'],
      claim: {
        en: 'The article said that 728 of 3,265 Russians who applied for citizenship had received it.',
        ru: 'Статья писала, что из 3265 россиян, просивших гражданство, его получили 728.',
      },
      now: {
        en: 'This is a figure of 2022 about citizenship, not asylum. Far fewer Russians are granted asylum.',
        ru: 'Это цифра 2022 года, и речь о гражданстве, а не об убежище. Убежище россияне получают гораздо реже.',
      },
    },
  ],

  policies: [
    {
      id: 'near-the-occupation-lines', kind: 'danger', asOf: '2023-11', confidence: 'high', vital: true, sources: ['ge-14', 'ge-15'],
      when: any(
        answer('case').is('evading', 'leaving', 'charged-speech', 'treason', 'wanted', 'ordinary-made-up'),
        answer('left-unit').is('left'),
        answer('opinions').is('public-role', 'critic', 'active-abroad'),
      ),
      title: { en: 'The occupation lines', ru: 'Линии оккупации' },
      says: {
        en: 'It is safer to stay well away from the occupation lines. In 2023 an activist from Tbilisi was next day in custody in Russia; the ministry says Russian guards took him at the South Ossetia line.',
        ru: 'От линий оккупации лучше держаться далеко. В 2023 году активист из Тбилиси на следующий день оказался под стражей в России; по версии МВД, его увезли российские пограничники у линии с Южной Осетией.',
      },
    },
    {
      id: 'wanted-and-refused', kind: 'refused', asOf: '2026-01-28', confidence: 'high', sources: ['ge-10'],
      when: answer('case').is('charged-speech', 'treason', 'wanted'),
      title: { en: 'A case in Russia did not bring asylum', ru: 'Дело в России не помогло получить убежище' },
      says: {
        en: 'Two activists wanted in Russia for political offences were refused by the department and by two courts, and arrested for how they had entered. The European Court of Human Rights barred the removal of one of them.',
        ru: 'Двум активистам, которых Россия разыскивает по политическим статьям, отказали и департамент, и суды двух инстанций; за то, как они въехали, их арестовали. Высылку одного из них запретил Европейский суд по правам человека.',
      },
    },
    {
      id: 'shared-lists-suspected', kind: 'danger', asOf: '2025-05', confidence: 'low', sources: ['ge-17'],
      when: any(
        answer('case').is('evading', 'leaving', 'charged-speech', 'treason', 'wanted', 'ordinary', 'ordinary-made-up'),
        answer('opinions').is('public-role', 'critic'),
      ),
      title: { en: 'Shared lists are suspected', ru: 'Возможный обмен списками' },
      says: {
        en: 'An NGO report suspects that Georgia and Russia share lists of names. It is not proven. A person with a case in Russia does well to speak to a lawyer before travelling.',
        ru: 'В докладе правозащитников есть подозрение, что Грузия и Россия обмениваются списками имён. Это не доказано. Тому, на кого в России заведено дело, стоит поговорить с юристом до поездки.',
      },
    },
    {
      id: 'critics-turned-back', kind: 'danger', asOf: '2024-04-08', confidence: 'high', sources: ['ge-17', 'ge-18'],
      when: answer('opinions').is('public-role', 'critic'),
      title: { en: 'Known critics are refused entry', ru: 'Известных критиков не пускают' },
      says: {
        en: 'By April 2024 at least 36 known opposition figures, journalists and rights defenders had been turned back at the border. They got no real reason.',
        ru: 'К апрелю 2024 года на границе развернули не менее 36 известных оппозиционеров, журналистов и правозащитников. Настоящей причины им не назвали.',
      },
    },
    {
      id: 'leaving-and-coming-back', kind: 'danger', asOf: '2025-08-12', confidence: 'high', sources: ['ge-17', 'ge-19'],
      when: all(here, any(answer('stay').is('ends-soon', 'ended'), answer('back').is('planned'))),
      title: { en: 'Leaving to start a new year', ru: 'Выехать, чтобы «обнулить» год' },
      says: {
        en: 'In August 2025 people who came back to start a new year of stay were turned back at the border. Nobody can know beforehand whether they will be let in again.',
        ru: 'В августе 2025 года тех, кто возвращался, чтобы «обнулить» год пребывания, разворачивали на границе. Заранее знать, пустят ли обратно, нельзя.',
      },
    },
    {
      id: 'staying-too-long', kind: 'stay', asOf: '2025-10-01', confidence: 'high', sources: ['ge-04', 'ge-08'],
      when: all(here, answer('stay').is('ends-soon', 'ended')),
      title: { en: 'When the year is over', ru: 'Когда год закончился' },
      says: {
        en: 'Staying too long costs 1,000 to 3,000 lari and may bring an entry ban. A person who is afraid to return to Russia can still ask for asylum.',
        ru: 'За просрочку штрафуют на 1000–3000 лари и могут запретить въезд. Тот, кто боится возвращаться в Россию, и тогда может просить убежища.',
      },
    },
    {
      id: 'first-month', kind: 'deadline', asOf: '2025-10', confidence: 'high', vital: true, sources: ['ge-07', 'ge-08'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'The first month counts', ru: 'Первый месяц важен' },
      says: {
        en: 'A claim made more than one month after entry goes to the accelerated procedure. There an appeal does not stop removal, and there is no free lawyer.',
        ru: 'Если подать заявление позже чем через месяц после въезда, его рассмотрят в ускоренном порядке. Там жалоба не останавливает высылку и бесплатного адвоката не дают.',
      },
    },
    {
      id: 'month-is-over', kind: 'deadline', asOf: '2025-10', confidence: 'high', vital: true, sources: ['ge-07', 'ge-08'],
      when: all(here, answer('claim').is('no'), answer('arrived').is('1-to-3-months', '3-to-12-months', 'over-a-year')),
      title: { en: 'More than a month here', ru: 'Прошло больше месяца' },
      says: {
        en: 'A claim can still be made, but it goes to the accelerated procedure: a decision within 30 days, 10 days to appeal. The appeal does not stop removal, so a lawyer is needed before the claim, not after it.',
        ru: 'Подать заявление ещё можно, но рассмотрят его в ускоренном порядке: решение за 30 дней, на жалобу 10 дней. Жалоба не останавливает высылку, поэтому юрист нужен до подачи, а не после.',
      },
    },
    {
      id: 'days-to-appeal', kind: 'deadline', asOf: '2025-10', confidence: 'high', vital: true, sources: ['ge-08'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'Days to appeal', ru: 'Сроки жалобы' },
      says: {
        en: 'There are 7 days to appeal if the claim was not taken up at all, and 10 days after other refusals. Only in the regular procedure does the appeal stop removal and bring a free lawyer.',
        ru: 'Если заявление не приняли к рассмотрению, на жалобу есть 7 дней; при других отказах — 10. Только в обычном порядке жалоба останавливает высылку и адвокат бесплатный.',
      },
    },
    {
      id: 'at-the-airport', kind: 'access', asOf: '2025-10-12', confidence: 'high', sources: ['ge-06', 'ge-08', 'ge-21'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport or the border', ru: 'В аэропорту и на границе' },
      says: {
        en: 'A claim can be handed to the border police, who must pass it on to the Migration Department. People seen as a security risk can be kept outside; their claim is decided within 7 days.',
        ru: 'Заявление можно отдать пограничной полиции: она обязана переслать его в Департамент миграции. Тех, кого считают угрозой безопасности, могут не впустить; их дело решают за 7 дней.',
      },
    },
    {
      id: 'stopping-a-removal', kind: 'advice', asOf: '2026-01-28', confidence: 'high', sources: ['ge-04', 'ge-10'],
      when: all(here, answer('urgent').is('detained', 'removal-decision')),
      title: { en: 'Stopping a removal', ru: 'Как останавливают высылку' },
      says: {
        en: 'The law bars expulsion to a state that persecutes the person for political views. In January 2026 the European Court of Human Rights stopped a removal to Russia; a lawyer has to ask it for such an order (Rule 39).',
        ru: 'Закон запрещает выдворять туда, где человека преследуют за политические взгляды. В январе 2026 года высылку в Россию остановил Европейский суд по правам человека; просить его об этом должен юрист (правило 39).',
      },
    },
    {
      id: 'protesting-here', kind: 'danger', asOf: '2025-10-01', confidence: 'high', sources: ['ge-04', 'ge-19', 'ge-20'],
      when: all(here, answer('opinions').is('active-abroad')),
      title: { en: 'Taking part in protests', ru: 'Участие в протестах' },
      says: {
        en: 'Foreigners active in protests have been expelled. Since October 2025 an administrative offence is enough, with an entry ban of three to five years.',
        ru: 'Иностранцев, участвующих в протестах, выдворяли. С октября 2025 года для этого достаточно административного правонарушения; въезд закрывают на 3–5 лет.',
      },
    },
    {
      id: 'army-claims-untested', kind: 'practice', asOf: '2025-10-26', confidence: 'low', sources: ['ge-09'],
      when: any(
        answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry', 'attempted-delivery'),
        answer('service').is('conscript', 'mobilised', 'contract', 'reserve-contract'),
        answer('left-unit').is('left'),
        answer('case').is('evading', 'leaving'),
      ),
      title: { en: 'Claims about the army', ru: 'Если дело в армии' },
      says: {
        en: 'We found no Georgian decision about mobilisation or desertion, so nobody can say how such a claim is judged. From January to September 2025 three Russians in all got a status.',
        ru: 'Решений Грузии о мобилизации или дезертирстве мы не нашли, поэтому никто не скажет, как такое дело оценят. С января по сентябрь 2025 года статус получили всего трое россиян.',
      },
    },
    {
      id: 'later-in-the-eu', kind: 'responsibility', asOf: '2026-02-27', confidence: 'medium', dossier: ['A5'], sources: ['stc-463'],
      when: all(here, answer('claim').is('refused', 'waiting')),
      title: { en: 'If the person later asks in the EU', ru: 'Если потом просить защиты в ЕС' },
      says: {
        en: 'An EU state may refuse to examine a claim because the person passed through a country that it calls safe. A claim or refusal in Georgia may be raised there, so all papers about it are worth keeping.',
        ru: 'Страна ЕС может не рассматривать заявление, если человек проехал через страну, которую она считает безопасной. Там могут вспомнить и о заявлении или отказе в Грузии, поэтому все бумаги о нём стоит сохранить.',
      },
    },
    {
      id: 'going-to-the-interests-section', kind: 'danger', asOf: null, confidence: 'low', recalled: true, dossier: ['F13'], sources: [],
      when: all(here, answer('consulate').is('planned')),
      title: { en: 'Russian passports in Georgia', ru: 'Российский паспорт в Грузии' },
      says: {
        en: 'Russian passports are handled by the Russian interests section at the Swiss embassy. A visit there carries the same risk as a visit to a consulate: it is better to ask a lawyer first.',
        ru: 'Российскими паспортами занимается секция интересов России при посольстве Швейцарии. Риск там такой же, как в консульстве: сначала лучше спросить юриста.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'ka',
      words: 'ვითხოვ თავშესაფარს. მეშინია რუსეთში დაბრუნების.',
      sound: 'ви́тхов тавшэ́сапарс. мэши́ниа ру́сэтши дабру́нэбис',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2022', about: true, kind: 'entry', sources: ['ge-17'],
      says: {
        en: 'Georgia refuses entry to 3,036 Russians within a few months.',
        ru: 'За несколько месяцев Грузия не пускает 3036 россиян.',
      },
    },
    {
      date: '2022-09-14', kind: 'entry', sources: ['ge-22'],
      says: {
        en: 'Mass refusals of entry to Russians are reported.',
        ru: 'Сообщают о массовых отказах россиянам во въезде.',
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
      date: '2023-10-12', kind: 'case', sources: ['ge-14', 'ge-16'],
      says: {
        en: 'The activist Rafail Shepelev vanishes in Tbilisi. The next day he is before a court in Vladikavkaz.',
        ru: 'В Тбилиси исчезает активист Рафаил Шепелев. На следующий день он в суде во Владикавказе.',
      },
    },
    {
      date: '2024-04-08', kind: 'entry', sources: ['ge-18'],
      says: {
        en: 'At least 36 known opposition Russians have been refused entry so far, journalists count.',
        ru: 'Журналисты подсчитали: к этому дню не пустили не менее 36 известных оппозиционных россиян.',
      },
    },
    {
      date: '2025-05', kind: 'numbers', sources: ['ge-17'],
      says: {
        en: 'NGOs count 118 episodes of pressure on critics of the Kremlin in 15 countries, 45 of them in Georgia.',
        ru: 'Правозащитники насчитали 118 эпизодов давления на критиков Кремля в 15 странах, из них 45 — в Грузии.',
      },
    },
    {
      date: '2025-06-26', kind: 'law', sources: ['ge-05'],
      says: {
        en: 'Parliament adopts a new Law on International Protection.',
        ru: 'Парламент принимает новый закон о международной защите.',
      },
    },
    {
      date: '2025-08-12', kind: 'removal', sources: ['ge-19'],
      says: {
        en: 'Group expulsions of foreigners, some of them Russian, are reported: about 20 people, then 34.',
        ru: 'Сообщают о выдворении иностранцев группами, в том числе россиян: около 20 человек, затем 34.',
      },
    },
    {
      date: '2025-10-01', kind: 'law', sources: ['ge-04', 'ge-05', 'ge-09'],
      says: {
        en: 'The asylum law and stricter rules on stay and expulsion come into force.',
        ru: 'Вступают в силу закон об убежище и более строгие правила пребывания и выдворения.',
      },
    },
    {
      date: '2025-10-12', kind: 'border', sources: ['ge-06', 'ge-21'],
      says: {
        en: 'An order is reported that lets claims be examined at the border without letting the person in.',
        ru: 'Становится известен приказ министерства: заявление можно рассмотреть на границе, не впуская человека.',
      },
    },
    {
      date: '2025-10-26', kind: 'numbers', sources: ['ge-09'],
      says: {
        en: 'Figures for January to September: three Russians got a status, 1,030 refusals for all nationalities.',
        ru: 'Данные за январь–сентябрь: статус получили трое россиян, отказов гражданам всех стран — 1030.',
      },
    },
    {
      date: '2025-11', kind: 'case', sources: ['ge-10'],
      says: {
        en: 'Two Russian activists refused asylum, Vladimir Dubovsky and Alina Savelyeva, are arrested.',
        ru: 'Арестованы российские активисты Владимир Дубовский и Алина Савельева, которым отказали в убежище.',
      },
    },
    {
      date: '2026-01-01', kind: 'entry', sources: ['ge-01'],
      says: {
        en: 'Visitors must have health and accident insurance.',
        ru: 'Для приезжающих становится обязательной страховка на случай болезни и несчастного случая.',
      },
    },
    {
      date: '2026-01-26', kind: 'court', sources: ['ge-10'],
      says: {
        en: 'The European Court of Human Rights bars the removal of Vladimir Dubovsky.',
        ru: 'Европейский суд по правам человека запрещает высылать Владимира Дубовского.',
      },
    },
    {
      date: '2026-01-28', kind: 'case', sources: ['ge-10'],
      says: {
        en: 'Both activists leave for a third country.',
        ru: 'Оба активиста уезжают в третью страну.',
      },
    },
    {
      date: '2026-02-18', kind: 'numbers', sources: ['ge-13'],
      says: {
        en: 'Figures for 2025: 1,352 claims in all; Russia is not among the first five countries.',
        ru: 'Данные за 2025 год: всего 1352 заявления; Россия не входит в первую пятёрку стран.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Georgia / УВКБ ООН',
      does: {
        en: 'Explains step by step how to ask for asylum under the new law.',
        ru: 'По шагам объясняет, как просить убежища по новому закону.',
      },
      languages: ['en'], url: 'https://help.unhcr.org/georgia/', seen: '2025-10',
    },
    {
      name: 'Rights Georgia',
      does: {
        en: 'A rights organisation in Georgia. Open its page first to see what it does now.',
        ru: 'Правозащитная организация в Грузии. Сначала откройте её сайт: чем она занимается сейчас, мы не проверяли.',
      },
      languages: [], url: 'https://rights.ge/', seen: null,
    },
    {
      name: 'Social Justice Center',
      does: {
        en: 'A rights organisation that has criticised the new migration laws. The number of its hotline is on its site.',
        ru: 'Правозащитная организация, критиковавшая новые миграционные законы. Телефон горячей линии — на сайте.',
      },
      languages: ['ka', 'en'], url: 'https://socialjustice.org.ge/en', seen: '2025-05',
    },
    {
      name: 'Public Defender of Georgia / Народный защитник Грузии',
      does: {
        en: 'The state ombudsman: takes complaints about the authorities.',
        ru: 'Государственный омбудсмен: принимает жалобы на власти.',
      },
      languages: ['ka', 'en'], url: 'https://ombudsman.ge/eng', seen: null, caution: 'state-body',
    },
    {
      name: 'Emigration for Action',
      does: {
        en: 'A project of people who left Russia. What it does now we have not checked.',
        ru: 'Проект уехавших из России. Чем он занимается сейчас, мы не проверяли.',
      },
      languages: [], url: null, seen: null,
    },
    {
      name: 'The Ark / Ковчег',
      does: {
        en: 'Helps Russians who left because of the war: legal chat-bot, psychologists, country chats.',
        ru: 'Помогает уехавшим из-за войны: юридический чат-бот, психологи, чаты по странам.',
      },
      languages: ['ru'], url: 'https://kovcheg.live/', seen: '2025-11', caution: 'undesirable',
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
      name: 'Volunteers Tbilisi',
      does: {
        en: 'Volunteers in Tbilisi. What they do now we have not checked.',
        ru: 'Волонтёры в Тбилиси. Чем они занимаются сейчас, мы не проверяли.',
      },
      languages: [], url: null, seen: null,
    },
  ],

  sources: {
    'ge-01': {
      label: { en: 'Interfax (via Mail.ru)', ru: '«Интерфакс» (Mail.ru)' },
      title: 'Insurance from 1 January 2026; one year visa-free; travel passport', publisher: 'Mail.ru (Interfax)', date: '2025-12-04',
      url: 'https://news.mail.ru/society/68975439/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-02': {
      label: { en: 'Mondaq', ru: 'Mondaq' },
      title: 'Who is covered by the insurance rule', publisher: 'Mondaq', date: '2026-01',
      url: 'https://www.mondaq.com/insurance-laws-and-products/1741626/mandatory-health-insurance-for-tourists-entering-georgia',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-03': {
      label: { en: 'Kazinform', ru: 'Kazinform' },
      title: 'Fine of 300 lari; permits for IT workers', publisher: 'Kazinform', date: '2025-12-08',
      url: 'https://www.inform.kz/ru/gruziya-vvodit-novie-pravila-vezda-inostrannih-turistov-80d6cb', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-04': {
      label: { en: 'Apsny.ge', ru: 'Apsny.ge («Грузия Online»)' },
      title: 'Overstay fines, expulsion rules', publisher: 'Apsny.ge (Gruziya Online)', date: '2025-10-01',
      url: 'https://www.apsny.ge/2025/pol/1759323579.php', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-05': {
      label: { en: 'Law of Georgia on International Protection', ru: 'Закон Грузии о международной защите' },
      title: 'Law on International Protection no. 864 (opening read)', publisher: 'Matsne (official gazette)', date: '2025-06-26',
      url: 'https://matsne.gov.ge/en/document/view/6561538?impose=translateEn', lang: 'en', read: 'part', checkedOn: '2026-11-23', unit: 'article',
    },
    'ge-06': {
      label: { en: 'Caliber.az', ru: 'Caliber.az' },
      title: 'Border examination without entry, 7 days', publisher: 'Caliber.az', date: '2025-10',
      url: 'https://caliber.az/en/post/georgian-migration-reforms-to-allow-reviewing-asylum-cases-without-granting-entry',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-07': {
      label: { en: 'Front News Georgia', ru: 'Front News Georgia' },
      title: 'Bill: one-month rule, accelerated track', publisher: 'Front News Georgia', date: '2025-05',
      url: 'https://frontnews.ge/en/georgia-plans-tougher-migration-controls-under-new-legislative-package',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-08': {
      label: { en: 'UNHCR Help, Georgia', ru: 'УВКБ ООН, справка по Грузии' },
      title: 'Asylum procedure in Georgia (new law)', publisher: 'UNHCR', date: null,
      url: 'https://help.unhcr.org/georgia/applying-for-asylum/asylum-procedure-in-georgia', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-09': {
      label: { en: 'Sputnik Georgia (ministry data)', ru: 'Sputnik Грузия (данные МВД)' },
      title: 'Who gets asylum, January–September 2025', publisher: 'Sputnik Georgia', date: '2025-10-26',
      url: 'https://sputnik-georgia.ru/20251026/komu-dayut-ubezhische-v-gruzii-podrobnosti-295532919.html',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-10': {
      label: { en: 'Echo of the Caucasus; Caucasian Knot', ru: '«Эхо Кавказа», «Кавказский узел»' },
      title: 'Dubovsky and Savelyeva leave Georgia', publisher: 'Echo of the Caucasus; Caucasian Knot', date: '2026-01-28',
      url: 'https://www.ekhokavkaza.com/a/rossiyskie-aktivisty-dubovskiy-i-saveljeva-pokinuli-gruziyu/33662490.html',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-11': {
      label: { en: 'Batumi Today', ru: '«Батуми Today»' },
      title: 'Quarterly figures, one Russian recognised (28 April, year not shown)', publisher: 'Batumi Today (Newsgeorgia)', date: null,
      url: 'https://batumi-today.com/ybejisha-v-gryzii-s-nachala-goda-poprosili-pochti-300-inostrancev', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-12': {
      label: { en: 'EADaily (ministry data)', ru: 'EADaily (данные МВД)' },
      title: 'Second quarter of 2022: 34 Russians', publisher: 'EADaily', date: '2022-08-18',
      url: 'https://eadaily.com/ru/news/2022/08/18/ubezhishcha-v-gruzii-chashche-vsego-ishchut-grazhdane-ukrainy',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-13': {
      label: { en: 'Apsny.ge', ru: 'Apsny.ge («Грузия Online»)' },
      title: '1,352 claims in 2025; screening, safe third country', publisher: 'Apsny.ge', date: '2026-02-18',
      url: 'https://www.apsny.ge/2026/pol/1771427398.php', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-14': {
      label: { en: 'Irish Times', ru: 'Irish Times' },
      title: 'Russian activist’s disappearance alarms anti-Putin exiles in Georgia', publisher: 'The Irish Times', date: '2023-11-10',
      url: 'https://www.irishtimes.com/world/europe/2023/11/10/russian-activists-disappearance-alarms-anti-putin-exiles-in-georgia/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-15': {
      label: { en: 'OC Media', ru: 'OC Media' },
      title: 'What happened to Rafail Shepelev', publisher: 'OC Media', date: '2023-11',
      url: 'https://oc-media.org/features/from-protesting-in-georgia-to-arrest-in-south-ossetia-what-happened-to-rafail-shepelev',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-16': {
      label: { en: 'Civil.ge', ru: 'Civil.ge' },
      title: 'Shepelev, First Department', publisher: 'Civil.ge', date: '2023-11-09',
      url: 'https://civil.ge/archives/568553', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-17': {
      label: { en: 'Echo of the Caucasus (copy), on a report by OVD-Info and others', ru: '«Эхо Кавказа» (копия), о докладе «ОВД-Инфо» и других' },
      title: '118 episodes, 45 in Georgia; 3,036 refusals', publisher: 'Echo of the Caucasus (report by CABT, OVD-Info and others)', date: '2025-05',
      url: 'https://ghall.com.ua/2025/05/20/gruziya-stala-forpostom-transnatsionalnyh-operatsij-spetssluzhb-rossii',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'ge-18': {
      label: { en: 'Vot Tak', ru: '«Вот Так»' },
      title: 'At least 36 opposition Russians refused', publisher: 'Vot Tak', date: '2024-04-08',
      url: 'https://vot-tak.tv/novosti/08-04-2024-gruziya-bez-rossiyan', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-19': {
      label: { en: 'Novaya Gazeta Europe (copy)', ru: '«Новая газета Европа» (копия)' },
      title: 'Expulsions in August 2025', publisher: 'Novaya Gazeta Europe', date: '2025-08-12',
      url: null, lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'ge-20': {
      label: { en: 'Social Justice Center', ru: 'Social Justice Center' },
      title: 'Critique of the package of laws on migration', publisher: 'Social Justice Center', date: '2025-05',
      url: 'https://socialjustice.org.ge/en/products/kartuli-otsneba-utskhoelebis-samartlebriv-mdgomareobas-katastrofulad-auaresebs',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-21': {
      label: { en: 'Sputnik Georgia', ru: 'Sputnik Грузия' },
      title: 'Order on border examination', publisher: 'Sputnik Georgia', date: '2025-10-12',
      url: 'https://sputnik-georgia.ru/20251012/trebuyuschikh-ubezhischa-v-gruzii-inostrantsev-mogut-ne-pustit-v-stranu-295300350.html',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-22': {
      label: { en: 'Meduza', ru: '«Медуза»' },
      title: 'Mass refusals of entry', publisher: 'Meduza', date: '2022-09-14',
      url: 'https://meduza.io/feature/2022/09/14/prishlos-pokinut-dom-vtoroy-raz-za-poslednie-polgoda', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-24': {
      label: { en: 'Private blog quoting UNHCR', ru: 'Частный блог со ссылкой на УВКБ ООН' },
      title: 'Address of the department; 24-hour wish after irregular entry', publisher: 'Private blog', date: '2020-03',
      url: 'http://khashuri.blogspot.com/2020/03/asylum-process-in-georgia.html', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'weak',
    },
    'ge-25': {
      label: { en: 'Dosh', ru: '«Дош»' },
      title: '54 Russian claims in 2021', publisher: 'Dosh', date: '2022',
      url: 'https://doshdu.com/54-grazhdanina-rossii-zaprashivali-v-proshlom-godu-ubezhishhe-v-gruzii/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ge-26': {
      label: { en: 'Batumi Today', ru: '«Батуми Today»' },
      title: 'First quarter of 2022: 21 Russians, 10 refusals', publisher: 'Batumi Today', date: '2022-05-13',
      url: 'https://batumi-today.com/?p=10403', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
  },
});
