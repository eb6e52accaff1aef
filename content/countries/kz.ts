import { all, answer, any } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { anyCase, imposedPassport, leftUnit, politicalOrMilitaryCase } from '../situations.ts';

const here = answer('where-now').is('kz');
const inRussia = answer('where-now').is('russia', 'occupied');
/** A fine is no reason for a wanted notice; an ordinary crime is. */
const sought = any(politicalOrMilitaryCase, answer('case').is('ordinary'));

export const kz = defineCountry({
  code: 'kz',
  name: { en: 'Kazakhstan', ru: 'Казахстан' },
  within: { en: 'in Kazakhstan', ru: 'в Казахстане' },
  regime: 'unhcr',
  checkedOn: '2026-11-23',

  entry: {
    is: 'visa-free',
    says: {
      en: 'Russian citizens need no visa and may come with the internal passport, for at most 90 days in any 180. Easy entry is not protection.',
      ru: 'Гражданам России виза не нужна, пускают и по внутреннему паспорту — не больше чем на 90 дней из каждых 180. Лёгкий въезд — ещё не защита.',
    },
    asOf: '2026-01',
    sources: ['kz-01', 'kz-02', 'kz-04'],
  },
  access: {
    is: 'formal-but-ineffective',
    says: {
      en: 'A claim can be made at the border or inside the country, within five days. It has rarely succeeded and has not always stopped a hand-over.',
      ru: 'Попросить убежища можно на границе и внутри страны, срок — пять дней. Получить его удаётся редко, и от выдачи России заявление спасало не всегда.',
    },
    asOf: '2026-02-12',
    sources: ['kz-06', 'kz-08', 'kz-19', 'kz-20'],
  },
  practice: {
    is: 'very-restrictive',
    says: {
      en: 'We found no protection given because of a call-up or of leaving the army. In 2024 only 11 people of all nationalities got it, and people who had asked for it were handed over.',
      ru: 'Мы не нашли ни одного случая, когда защиту дали из-за призыва, мобилизации или ухода из армии. В 2024 году её получили всего 11 человек из всех стран, а просивших о ней передавали России.',
    },
    asOf: '2026-02-12',
    sources: ['kz-06', 'kz-15', 'kz-19', 'kz-22'],
  },
  pushback: {
    is: 'documented-for-russians',
    says: {
      en: 'One man was removed to Russia within hours in January 2026, and a woman was arrested while changing planes in Almaty. We found no figures on people turned back at the border.',
      ru: 'Одного человека за несколько часов выслали в Россию в январе 2026 года, а одну женщину арестовали при пересадке в Алматы. Скольких разворачивают на границе, мы не знаем.',
    },
    asOf: '2026-02-26',
    sources: ['kz-08', 'kz-13', 'kz-21'],
  },
  returnRisk: {
    is: 'high',
    says: {
      en: 'In early 2026 several people were handed over or removed to Russia within weeks, one of them an asylum seeker. Rights groups call the country unsafe for wanted people, also in transit.',
      ru: 'В начале 2026 года за несколько недель России передали или выслали туда несколько человек, в том числе просившего убежища. Правозащитники считают страну опасной для тех, кто в розыске, — даже при пересадке.',
    },
    asOf: '2026-02-19',
    sources: ['kz-06', 'kz-07', 'kz-08', 'kz-15', 'kz-16'],
  },

  facts: [
    // Entry
    {
      id: 'internal-passport', topic: 'entry', asOf: '2026-01', confidence: 'high', sources: ['kz-04', 'kz-05'],
      says: {
        en: 'Russians aged 14 and over may enter, leave and stay for a short time with the internal passport.',
        ru: 'С 14 лет россияне могут въезжать, выезжать и недолго находиться в стране по внутреннему паспорту.',
      },
    },
    {
      id: 'children', topic: 'entry', asOf: '2026-01', confidence: 'high', sources: ['kz-04'],
      says: {
        en: 'Since 20 January 2026 children under 14 need a passport for foreign travel. A birth certificate is no longer enough.',
        ru: 'С 20 января 2026 года детям до 14 лет нужен загранпаспорт. Свидетельства о рождении больше не хватает.',
      },
    },
    {
      id: 'ninety-days', topic: 'entry', asOf: '2025', confidence: 'high', sources: ['kz-01', 'kz-02'],
      says: {
        en: 'Since 27 January 2023 the stay is limited to 90 days in each 180. Leaving and coming back no longer starts a new stay.',
        ru: 'С 27 января 2023 года находиться в стране можно 90 дней из каждых 180. Выехать и вернуться, чтобы «обнулить» срок, больше нельзя.',
      },
    },
    {
      id: 'registering-arrival', topic: 'entry', asOf: '2025', reviewBy: '2026-11-23', confidence: 'low', sources: ['kz-01'],
      says: {
        en: 'The host must report the arrival within three working days. The detail needs a check.',
        ru: 'Принимающая сторона должна сообщить о приезде в течение трёх рабочих дней. Подробности нужно проверить.',
      },
    },
    {
      id: 'crossing-without-permission', topic: 'entry', asOf: '2026-02', confidence: 'high', sources: ['kz-06', 'kz-24'],
      says: {
        en: 'People have been convicted for crossing the border outside the rules and then ordered to leave.',
        ru: 'За пересечение границы в обход правил людей осуждали, а затем постановляли выдворить.',
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'high', vital: true, sources: ['kz-20', 'kz-28'],
      says: {
        en: 'A written claim goes to the local Department of Employment and Social Programs, or to the Border Service at a crossing. The Ministry of Labour and Social Protection is responsible.',
        ru: 'Письменное заявление подают в местное управление занятости и социальных программ или Пограничной службе в пункте пропуска. Отвечает за это Министерство труда и социальной защиты.',
      },
    },
    {
      id: 'addresses', topic: 'access', asOf: null, confidence: 'high', sources: ['kz-20'],
      says: {
        en: 'The UN refugee agency gives these addresses: Astana, 9 Beibitshilik; Almaty, 85 Dostyk; Shymkent, 89 Baiterekov. There are others. Check before going.',
        ru: 'УВКБ ООН называет адреса: Астана, Бейбитшилик, 9; Алматы, Достык, 85; Шымкент, Байтерекова, 89. Есть и другие. Перед поездкой адрес нужно проверить.',
      },
    },
    {
      id: 'not-the-migration-police', topic: 'access', asOf: null, confidence: 'high', sources: ['kz-20', 'kz-28'],
      says: {
        en: 'Older pages send people to the migration police. They are out of date.',
        ru: 'На старых страницах пишут, что обращаться нужно в миграционную полицию. Это устарело.',
      },
    },
    {
      id: 'five-days', topic: 'access', asOf: null, confidence: 'high', vital: true, sources: ['kz-20', 'kz-28'],
      says: {
        en: 'The claim must be made within five calendar days of arrival, or of learning about the danger. After entry outside the rules it is one day.',
        ru: 'Заявление нужно подать за пять календарных дней со дня приезда или со дня, когда человек узнал об опасности. После въезда в обход правил — за один день.',
      },
    },
    {
      id: 'late-claims', topic: 'access', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on what happens in practice to claims made later.',
        ru: 'Мы искали и не нашли, что на деле происходит с заявлениями, поданными позже.',
      },
    },
    {
      id: 'certificate', topic: 'access', asOf: null, confidence: 'high', sources: ['kz-20', 'kz-34'],
      says: {
        en: 'An asylum seeker gets a certificate for three months, which can be renewed. The decision is due in three months and may take up to a year.',
        ru: 'Просящему убежища выдают свидетельство на три месяца, его можно продлить. Решить должны за три месяца, но это может занять до года.',
      },
    },
    {
      id: 'appeal', topic: 'access', asOf: '2026-02-27', confidence: 'high', sources: ['kz-12', 'kz-30'],
      says: {
        en: 'A refusal can be appealed to the administrative court, then to higher courts. How many days there are we did not find.',
        ru: 'Отказ обжалуют в административном суде, затем в вышестоящих судах. Сколько на это дней, мы не нашли.',
      },
    },
    {
      id: 'procedure-not-awaited', topic: 'access', asOf: '2026-02-12', confidence: 'high', vital: true, sources: ['kz-15', 'kz-22', 'kz-30'],
      says: {
        en: 'Officials have handed people over before the asylum procedure or the appeal had ended.',
        ru: 'Людей передавали России, не дождавшись конца процедуры убежища или обжалования.',
      },
    },

    // Responsibility
    {
      id: 'passing-the-claim-on', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on Kazakhstan leaving a Russian’s claim to another country.',
        ru: 'Мы искали и не нашли случаев, когда Казахстан оставлял заявление россиянина другой стране.',
      },
    },
    {
      id: 'time-here-and-the-eu', topic: 'responsibility', asOf: '2026-02-27', confidence: 'medium', sources: ['stc-463'],
      says: {
        en: 'Since 27 February 2026 an EU state may refuse to examine a claim because the person passed through a country that it calls safe. Time in Kazakhstan, or a refusal there, may be raised later.',
        ru: 'С 27 февраля 2026 года страна ЕС может не рассматривать заявление, если человек проехал через страну, которую она считает безопасной. О жизни в Казахстане или отказе там могут потом вспомнить.',
      },
    },

    // Practice
    {
      id: 'words-of-2022', topic: 'practice', asOf: '2022-09-27', confidence: 'high', sources: ['kz-2022'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'In September 2022 officials said that people are not sent back for avoiding the draft. But whoever is on a wanted list is handed over.',
        ru: 'В сентябре 2022 года власти говорили, что за уклонение от призыва людей не возвращают. Но того, кто в розыске, выдают.',
      },
      disputed: {
        says: {
          en: 'In February 2026 independent media and rights defenders called Kazakhstan dangerous for Russians who are against the war.',
          ru: 'В феврале 2026 года независимые издания и правозащитники назвали Казахстан опасным для россиян, которые против войны.',
        },
        asOf: '2026-02-19',
        sources: ['kz-06', 'kz-07'],
      },
    },
    {
      id: 'zhilin', topic: 'practice', asOf: '2023-03', confidence: 'high', sources: ['kz-22', 'kz-23', 'kz-24'],
      profiles: ['left-army'],
      says: {
        en: 'Mikhail Zhilin, an officer of the Federal Protective Service, came in September 2022 and was refused asylum. He was stopped when flying to Armenia and handed over before his appeal ended. In Russia he got six and a half years.',
        ru: 'Михаил Жилин, офицер Федеральной службы охраны, приехал в сентябре 2022 года и получил отказ. Его задержали при вылете в Армению и передали России до конца обжалования. Там ему дали шесть с половиной лет.',
      },
    },
    {
      id: 'kasimov', topic: 'practice', asOf: '2026-02-03', confidence: 'medium', sources: ['kz-15'],
      profiles: ['left-army', 'left-army-contract'],
      says: {
        en: 'Kamil Kasimov, a contract soldier, was seized in 2024 and passed to the Russian side. In Russia he got six years in prison.',
        ru: 'Контрактника Камиля Касимова в 2024 году схватили и передали российской стороне. В России он получил шесть лет лишения свободы.',
      },
    },
    {
      id: 'bazhukov', topic: 'practice', asOf: '2026-02-02', confidence: 'high', vital: true, sources: ['kz-08', 'kz-15', 'kz-16'],
      profiles: ['left-army'],
      says: {
        en: 'Semyon Bazhukov had left the army and held an asylum seeker’s certificate. On 2 February 2026 police handed him to the Russian military at Priozersk.',
        ru: 'Семён Бажуков оставил армию и имел свидетельство просящего убежища. 2 февраля 2026 года полиция передала его российским военным в Приозёрске.',
      },
    },
    {
      id: 'no-grant-found', topic: 'practice', asOf: '2025-05', confidence: 'medium', sources: ['kz-19'],
      says: {
        en: 'We found no Russian who got refugee status there. The ministry does not give figures by nationality: it calls them confidential.',
        ru: 'Мы не нашли ни одного россиянина, получившего там статус беженца. Данных по странам министерство не даёт: называет их закрытыми.',
      },
    },
    {
      id: 'decided-for-politics', topic: 'practice', asOf: '2025-05', confidence: 'medium', sources: ['kz-19'],
      says: {
        en: 'A Kazakh rights organisation says that decisions about Russians depend on politics.',
        ru: 'По словам казахстанских правозащитников, решения по россиянам зависят от политики.',
      },
    },

    // Courts
    {
      id: 'no-ruling-on-the-army', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no ruling of a Kazakh court that gives protection because of mobilisation or of leaving the army.',
        ru: 'Мы искали и не нашли решений казахстанских судов, которые дали бы защиту из-за мобилизации или ухода из армии.',
      },
    },
    {
      id: 'supreme-court-suspends', topic: 'courts', asOf: '2026-02-24', reviewBy: '2026-05-28', confidence: 'high', sources: ['kz-09', 'kz-10', 'kz-11'],
      says: {
        en: 'On 24 February 2026 the Supreme Court suspended the extradition of the Chechen activist Mansur Movlaev. The UN Human Rights Committee had asked for this the day before. The outcome is not known to us.',
        ru: '24 февраля 2026 года Верховный суд приостановил выдачу чеченского активиста Мансура Мовлаева. За день до этого о том же попросил Комитет ООН по правам человека. Чем всё кончилось, мы не знаем.',
      },
    },
    {
      id: 'refusal-upheld', topic: 'courts', asOf: '2026-02-27', reviewBy: '2026-05-28', confidence: 'high', sources: ['kz-12'],
      says: {
        en: 'On 27 February 2026 a court of first instance upheld the refusal of asylum to the same activist.',
        ru: '27 февраля 2026 года суд первой инстанции оставил в силе отказ этому активисту в убежище.',
      },
    },

    // Numbers
    {
      id: 'claims-2024', topic: 'numbers', asOf: '2025-04-25', confidence: 'high', sources: ['kz-19'],
      says: {
        en: 'In 2024 there were 383 claims and 11 grants, of all nationalities. In April 2025 the country counted 265 asylum seekers and 301 refugees.',
        ru: 'В 2024 году подали 383 заявления, статус получили 11 человек — из всех стран. В апреле 2025 года в стране было 265 просящих убежища и 301 беженец.',
      },
    },
    {
      id: 'removed-at-russias-request', topic: 'numbers', asOf: '2024-10-28', confidence: 'high', sources: ['kz-27'],
      says: {
        en: 'Freedom House counts at least 14 Russians detained or removed at Russia’s request in 2022–23, in Kazakhstan or Kyrgyzstan.',
        ru: 'По подсчётам Freedom House, в 2022–2023 годах в Казахстане и Кыргызстане по просьбе России задержали или выслали не менее 14 россиян.',
      },
    },
    {
      id: 'arrivals-2022', topic: 'numbers', asOf: '2026-02-19', confidence: 'medium', sources: ['kz-02', 'kz-07'],
      says: {
        en: 'By later counts Russians entered over 400,000 times in the first weeks of mobilisation. About 50,000 to 80,000 people stayed.',
        ru: 'По более поздним подсчётам, за первые недели мобилизации россияне въехали больше 400 000 раз. Остались примерно 50–80 тысяч человек.',
      },
    },
    {
      id: 'papers-2022', topic: 'numbers', asOf: '2023-02', confidence: 'high', sources: ['kz-03'],
      says: {
        en: 'In 2022 there were 2.9 million entries, 146,000 tax numbers and 36,000 temporary permits.',
        ru: 'За 2022 год — 2,9 млн въездов, 146 000 налоговых номеров и 36 000 разрешений на временное проживание.',
      },
    },

    // Other ways to stay
    {
      id: 'temporary-permit', topic: 'other-stay', asOf: '2023-02', confidence: 'high', sources: ['kz-03', 'kz-17'],
      says: {
        en: 'A temporary residence permit (RVP) lasts up to a year. It needs a ground, such as a job, and a registered address.',
        ru: 'Разрешение на временное проживание (РВП) дают на срок до года. Нужны основание — например, работа — и регистрация по адресу.',
      },
    },
    {
      id: 'travel-passport-for-residence', topic: 'other-stay', asOf: '2023-02', confidence: 'high', sources: ['kz-03', 'kz-05'],
      says: {
        en: 'Since early 2023 longer residence needs a travel passport, valid for 180 days or more.',
        ru: 'С начала 2023 года для долгого проживания нужен загранпаспорт, действительный ещё не меньше 180 дней.',
      },
    },
    {
      id: 'residence-routes', topic: 'other-stay', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Permits are given for work, study, business and family; there is permanent residence, and a route for ethnic Kazakhs (qandas). This needs a check.',
        ru: 'Разрешения дают по работе, учёбе, бизнесу и семье; есть вид на жительство и путь для этнических казахов (кандас). Это надо проверить.',
      },
    },
    {
      id: 'forged-permits', topic: 'other-stay', asOf: '2026-03-10', reviewBy: '2026-06-08', confidence: 'medium', sources: ['kz-17', 'kz-18'],
      says: {
        en: 'In late February 2026 the security committee (KNB) opened a large case about forged temporary permits. Dozens of Russian men of draft age were questioned as witnesses. Rights defenders fear mass removals; the outcome is not known to us.',
        ru: 'В конце февраля 2026 года Комитет нацбезопасности (КНБ) открыл большое дело о поддельных РВП. Десятки россиян призывного возраста допросили как свидетелей. Правозащитники опасаются массовой высылки; чем кончилось, мы не знаем.',
      },
    },
    {
      id: 'cannot-fly-on', topic: 'other-stay', asOf: '2024', confidence: 'medium', sources: ['kz-2024', 'kz-26'],
      says: {
        en: 'In September 2023 at least 5 activists and 12 deserters were known to be stuck. They had no travel passport or were on lists, and could not fly out. Reporters found deserters in limbo in 2024, too.',
        ru: 'В сентябре 2023 года было известно не менее чем о 5 активистах и 12 дезертирах, застрявших в стране. Без загранпаспорта или из-за списков они не могли улететь. О застрявших дезертирах писали и в 2024 году.',
      },
    },
    {
      id: 'six-to-france', topic: 'other-stay', asOf: '2024-10-16', confidence: 'high', sources: ['kz-fr-05', 'kz-fr-06'],
      says: {
        en: 'In 2024 France let in six deserters from Kazakhstan after months of checks. A steady stand against the war was required: desertion alone was not enough. It is not a programme one can apply to.',
        ru: 'В 2024 году Франция после многомесячной проверки приняла из Казахстана шестерых дезертиров. Требовалась последовательная антивоенная позиция: одного дезертирства было мало. Это не программа, и подать на неё заявку нельзя.',
      },
    },

    // Being returned
    {
      id: 'shared-wanted-list', topic: 'return', asOf: '2026-02-12', confidence: 'medium', vital: true, sources: ['kz-06', 'kz-am-12'],
      says: {
        en: 'Russia, Kazakhstan, Kyrgyzstan and Armenia share one database of wanted people. Those in it are also stopped when flying out.',
        ru: 'У России, Казахстана, Кыргызстана и Армении общая база розыска. Тех, кто в ней есть, останавливают и при вылете.',
      },
    },
    {
      id: 'removed-in-hours', topic: 'return', asOf: '2026-02-19', confidence: 'high', vital: true, sources: ['kz-08', 'kz-21'],
      says: {
        en: 'Alexander Kachkurkin, an IT worker from Crimea, was removed in late January 2026, within hours of two petty offences. He was arrested for treason on landing in Moscow.',
        ru: 'Александра Качкуркина, ИТ-специалиста из Крыма, в конце января 2026 года выслали за несколько часов после двух мелких нарушений. В Москве прямо после посадки его арестовали по статье о госизмене.',
      },
    },
    {
      id: 'small-offences', topic: 'return', asOf: '2026-02-12', confidence: 'high', sources: ['kz-06', 'kz-21'],
      says: {
        en: 'Offences as small as jaywalking or smoking a hookah have led to removal.',
        ru: 'Поводом для высылки становились такие мелочи, как переход дороги в неположенном месте или курение кальяна.',
      },
    },
    {
      id: 'arrested-in-transit', topic: 'return', asOf: '2026-02-26', confidence: 'high', vital: true, sources: ['kz-13'],
      says: {
        en: 'The activist Yulia Emelyanova was arrested in Almaty on 31 August 2025 while changing planes on the way from Georgia to Vietnam. Russia accuses her of stealing a phone; rights defenders call the case made up.',
        ru: 'Активистку Юлию Емельянову арестовали в Алматы 31 августа 2025 года при пересадке: она летела из Грузии во Вьетнам. Россия обвиняет её в краже телефона; правозащитники считают дело сфабрикованным.',
      },
    },
    {
      id: 'extraditions-suspended', topic: 'return', asOf: '2026-02-26', reviewBy: '2026-05-28', confidence: 'high', sources: ['kz-13'],
      says: {
        en: 'On 26 February 2026 prosecutors suspended her extradition. What came of it we did not find.',
        ru: '26 февраля 2026 года прокуратура приостановила её выдачу. Чем это кончилось, мы не нашли.',
      },
    },
    {
      id: 'charges-used', topic: 'return', asOf: '2026-02-26', confidence: 'high', sources: ['kz-09', 'kz-13'],
      says: {
        en: 'Russia’s requests have also named ordinary crimes: a stolen phone, extortion.',
        ru: 'В запросах Россия ссылалась и на обычные преступления: кражу телефона, вымогательство.',
      },
    },
    {
      id: 'prosecutors-say', topic: 'return', asOf: '2026-02-11', confidence: 'high', sources: ['kz-14'],
      says: {
        en: 'On 11 February 2026 the Deputy Prosecutor General said that extraditions are not political. He said that fears of ill-treatment are looked into first.',
        ru: '11 февраля 2026 года заместитель генпрокурора заявил, что политических выдач нет, а жалобы на возможное жестокое обращение сначала проверяют.',
      },
      disputed: {
        says: {
          en: 'Rights defenders say that Kazakhstan has become unsafe for wanted Russians.',
          ru: 'Правозащитники говорят, что Казахстан стал опасен для россиян в розыске.',
        },
        asOf: '2026-02-19',
        sources: ['kz-06', 'kz-07', 'kz-30'],
      },
    },
    {
      id: 'russian-sites', topic: 'return', asOf: '2026-02', confidence: 'medium', sources: ['kz-15'],
      says: {
        en: 'Russian military personnel work at leased sites in the country: Priozersk (Sary-Shagan) and Baikonur.',
        ru: 'На арендованных объектах в стране есть российские военные: это Приозёрск (Сары-Шаган) и Байконур.',
      },
    },
    {
      id: 'extradition-treaties', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'The Minsk Convention of 1993 and, where in force, the Chisinau Convention of 2002 govern extradition. They do not leave out military offences, as the European convention does. This needs a check.',
        ru: 'Выдачу регулируют Минская конвенция 1993 года и, где она действует, Кишинёвская 2002 года. В отличие от европейской конвенции, воинские преступления они не исключают. Это надо проверить.',
      },
    },
    {
      id: 'law-against-extradition', topic: 'return', asOf: '2026-02', confidence: 'low', recalled: true, sources: ['kz-06', 'kz-15'],
      says: {
        en: 'Kazakh law bars the extradition of refugees and, by its text, of asylum seekers. It was not respected in the cases told here.',
        ru: 'Закон Казахстана запрещает выдавать беженцев и, по тексту, просящих убежища. В описанных здесь случаях этого не соблюдали.',
      },
    },
    {
      id: 'russian-consulate', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Contact with the Russian consulate can reveal a person’s address and status. A passport may be refused to people who are wanted.',
        ru: 'Обращение в российское консульство может выдать адрес и положение человека. Тем, кто в розыске, могут не выдать паспорт.',
      },
    },

    // Help
    {
      id: 'who-works-on-these-cases', topic: 'help', asOf: '2026-03', confidence: 'medium', sources: ['kz-11'],
      says: {
        en: 'The Kazakhstan International Bureau for Human Rights works on these cases. Requests to the UN Human Rights Committee go through a lawyer.',
        ru: 'Такими делами занимается Казахстанское международное бюро по правам человека. В Комитет ООН по правам человека обращаются через юриста.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army-mobilised', 'left-army-conscript', 'called-conscription', 'data-summons', 'reserve-contract',
    'conscription-age', 'woman-specialty', 'over-age', 'exempt', 'no-duty', 'objector', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'Whether anyone was handed over or removed to Russia after March 2026.',
      ru: 'Передавали ли кого-то России или высылали ли туда после марта 2026 года.',
    },
    {
      en: 'How the suspended extraditions of Mansur Movlaev and Yulia Emelyanova ended.',
      ru: 'Чем закончились приостановленные дела о выдаче Мансура Мовлаева и Юлии Емельяновой.',
    },
    {
      en: 'Whether people are still arrested while changing planes.',
      ru: 'Арестовывают ли ещё при пересадке.',
    },
    {
      en: 'What came of the case about forged permits.',
      ru: 'Чем закончилось дело о поддельных РВП.',
    },
    {
      en: 'What happens to a claim made after the five days.',
      ru: 'Что происходит с заявлением, поданным позже пяти дней.',
    },
    {
      en: 'How many days there are to appeal, and whether the appeal stops removal in practice.',
      ru: 'Сколько дней даётся на жалобу и останавливает ли она высылку на деле.',
    },
    {
      en: 'Whether any Russian has been recognised as a refugee.',
      ru: 'Признали ли беженцем хотя бы одного россиянина.',
    },
    {
      en: 'Whether claims are really taken at border crossings and airports.',
      ru: 'Принимают ли на деле заявления в пунктах пропуска и аэропортах.',
    },
    {
      en: 'How people with an imposed Russian passport are treated.',
      ru: 'Как относятся к людям с навязанным российским паспортом.',
    },
  ],

  article: [
    {
      id: 'welcome', verdict: 'changed', asOf: '2026-02-12', sources: ['kz-01', 'kz-06', 'kz-22'],
      claim: {
        en: 'The article said that Kazakhstan intends to go on welcoming people who avoid conscription.',
        ru: 'Статья писала, что Казахстан намерен и дальше принимать тех, кто избегает призыва.',
      },
      now: {
        en: 'No longer. The first hand-over came three weeks after the article. In January 2023 the stay was cut to 90 days in 180, and a wave of hand-overs began in late January 2026.',
        ru: 'Уже нет. Первого человека передали России через три недели после статьи. В январе 2023 года срок пребывания сократили до 90 дней из 180, а в конце января 2026-го началась волна выдач.',
      },
    },
    {
      id: 'ensure-their-safety', verdict: 'changed', asOf: '2026-02-11', sources: ['art-2022', 'kz-06', 'kz-14'],
      claim: {
        en: 'The article quoted President Tokayev: “We must take care of them and ensure their safety.”',
        ru: 'Статья приводила слова президента Токаева: «Мы должны позаботиться о них и обеспечить их безопасность».',
      },
      now: {
        en: 'For wanted people practice says otherwise. Officials say that extradition is decided without politics.',
        ru: 'Для тех, кто в розыске, на деле всё иначе. Власти же говорят, что политических мотивов в выдаче нет.',
      },
    },
    {
      id: 'two-hundred-thousand', verdict: 'historical', asOf: '2026-02-19', sources: ['kz-02', 'kz-07'],
      claim: {
        en: 'The article said that around 200,000 people entered Kazakhstan within a couple of weeks.',
        ru: 'Статья писала, что за пару недель в Казахстан въехали около 200 000 человек.',
      },
      now: {
        en: 'Plausible for autumn 2022. Later counts give over 400,000 entries in the first weeks; about 50,000 to 80,000 people stayed.',
        ru: 'Для осени 2022 года правдоподобно. По более поздним подсчётам, за первые недели было больше 400 000 въездов; остались примерно 50–80 тысяч человек.',
      },
    },
    {
      id: 'outlier', verdict: 'changed', asOf: '2026-02-19', sources: ['kz-06', 'kz-07'],
      claim: {
        en: 'The article called Kazakhstan and Georgia exceptions that received Russians well.',
        ru: 'Статья называла Казахстан и Грузию исключениями: россиян там приняли хорошо.',
      },
      now: {
        en: 'No longer, for either country. In February 2026 independent media and rights defenders called Kazakhstan dangerous for Russians who are wanted or against the war.',
        ru: 'Уже нет — ни там, ни там. В феврале 2026 года независимые издания и правозащитники назвали Казахстан опасным для россиян, которые в розыске или против войны.',
      },
    },
  ],

  policies: [
    // Dangers
    {
      id: 'left-the-army', kind: 'danger', asOf: '2026-02-03', confidence: 'high', vital: true, dossier: ['F6'],
      sources: ['kz-08', 'kz-15', 'kz-16', 'kz-22'],
      when: any(leftUnit, answer('case').is('leaving')),
      title: { en: 'People who left the army were handed over', ru: 'Оставивших армию передавали России' },
      says: {
        en: 'On 2 February 2026 police handed a deserter to the Russian military, although he had asked for asylum. Before him a contract soldier was taken in 2024 and an officer in 2022. A lawyer is needed before any step.',
        ru: '2 февраля 2026 года полиция передала дезертира российским военным, хотя он просил убежища. До него так забрали контрактника (2024 год) и офицера (2022 год). До любого шага нужен юрист.',
      },
    },
    {
      id: 'wanted', kind: 'danger', asOf: '2026-02-26', confidence: 'high', vital: true, dossier: ['F4'],
      sources: ['kz-2022', 'kz-06', 'kz-09', 'kz-13', 'kz-am-12'],
      when: sought,
      title: { en: 'A criminal case or a wanted notice', ru: 'Уголовное дело или розыск' },
      says: {
        en: 'Kazakhstan shares a database of wanted people with Russia, and its officials say that wanted people are extradited. There are documented hand-overs. Requests have named ordinary crimes too: a stolen phone, extortion.',
        ru: 'У Казахстана с Россией общая база розыска, и власти говорят, что людей в розыске выдают. Случаи передачи России подтверждены. В запросах ссылались и на обычные преступления: кражу телефона, вымогательство.',
      },
    },
    {
      id: 'changing-planes', kind: 'danger', asOf: '2026-02-26', confidence: 'high', vital: true, sources: ['kz-13'],
      when: any(anyCase, leftUnit, answer('opinions').is('public-role', 'critic')),
      title: { en: 'Changing planes in Kazakhstan', ru: 'Пересадка в Казахстане' },
      says: {
        en: 'A stop-over is a danger, too. In August 2025 an activist was arrested while changing planes in Almaty. She was on her way from Georgia to Vietnam. Her extradition to Russia was suspended in February 2026; how it ended is not known to us.',
        ru: 'Пересадка тоже опасна. В августе 2025 года активистку арестовали при пересадке в Алматы: она летела из Грузии во Вьетнам. В феврале 2026 года её выдачу России приостановили; чем кончилось, мы не знаем.',
      },
    },
    {
      id: 'flying-out', kind: 'danger', asOf: '2026-02-12', confidence: 'medium', vital: true, sources: ['kz-06', 'kz-22', 'kz-am-12'],
      when: all(here, any(sought, leftUnit)),
      title: { en: 'Stopped when flying out', ru: 'Могут задержать при вылете' },
      says: {
        en: 'People in the shared database are stopped at the airport when they leave. An officer was detained in 2022 when flying to Armenia, and handed to Russia. A lawyer should be asked before buying a ticket.',
        ru: 'Тех, кто есть в общей базе розыска, задерживают в аэропорту при вылете. В 2022 году так задержали офицера, летевшего в Армению, и передали России. До покупки билета лучше спросить юриста.',
      },
    },
    {
      id: 'certificate-is-no-shield', kind: 'danger', asOf: '2026-02-12', confidence: 'high', vital: true, sources: ['kz-08', 'kz-15', 'kz-30'],
      when: all(here, answer('claim').is('waiting')),
      title: { en: 'A certificate may not stop a hand-over', ru: 'Свидетельство может не спасти от выдачи' },
      says: {
        en: 'A man with an asylum seeker’s certificate was handed to the Russian military on 2 February 2026. Officials have acted before procedures ended. It helps to have a lawyer’s number at hand.',
        ru: '2 февраля 2026 года российским военным передали человека со свидетельством просящего убежища. Власти не всегда ждут конца процедуры. Телефон юриста стоит держать под рукой.',
      },
    },
    {
      id: 'small-offences-lead-to-removal', kind: 'danger', asOf: '2026-02-19', confidence: 'high', vital: true, sources: ['kz-06', 'kz-08', 'kz-21'],
      when: here,
      title: { en: 'Small offences', ru: 'Мелкие нарушения' },
      says: {
        en: 'Offences as small as jaywalking or smoking a hookah have been used to remove people. In January 2026 a man was put on a plane within hours and arrested in Moscow for treason.',
        ru: 'Людей высылали даже за переход дороги в неположенном месте или курение кальяна. В январе 2026 года человека за несколько часов посадили в самолёт, а в Москве арестовали по статье о госизмене.',
      },
    },
    {
      id: 'near-russian-sites', kind: 'danger', asOf: '2026-02-03', confidence: 'medium', vital: true, sources: ['kz-08', 'kz-15'],
      when: any(leftUnit, politicalOrMilitaryCase),
      title: { en: 'Russian military sites', ru: 'Российские военные объекты' },
      says: {
        en: 'Russian military personnel work at leased sites: Priozersk (Sary-Shagan) and Baikonur. A deserter was handed over at Priozersk in February 2026. It is safer to stay well away.',
        ru: 'На арендованных объектах — в Приозёрске (Сары-Шаган) и на Байконуре — есть российские военные. В феврале 2026 года в Приозёрске им передали дезертира. Лучше держаться от этих мест подальше.',
      },
    },
    {
      id: 'critics', kind: 'danger', asOf: '2026-02-27', confidence: 'high', vital: true, sources: ['kz-07', 'kz-09', 'kz-10', 'kz-13', 'kz-36'],
      when: answer('opinions').is('public-role', 'critic', 'active-abroad'),
      title: { en: 'Activists and critics', ru: 'Активисты и критики власти' },
      says: {
        en: 'In 2025 and 2026 Russia sought the extradition of activists on charges such as theft and extortion. Two extraditions were suspended in February 2026; how they ended is not known to us.',
        ru: 'В 2025 и 2026 годах Россия добивалась выдачи активистов по обвинениям вроде кражи и вымогательства. Две выдачи приостановили в феврале 2026 года; чем кончилось, мы не знаем.',
      },
    },
    {
      id: 'from-occupied-land', kind: 'danger', asOf: '2026-02-19', confidence: 'medium', vital: true, dossier: ['A3'], sources: ['kz-08', 'kz-21'],
      when: imposedPassport,
      title: { en: 'An imposed Russian passport', ru: 'Навязанный российский паспорт' },
      says: {
        en: 'We found no rule for people with an imposed passport. An IT worker from Crimea was removed to Moscow within hours in January 2026. A lawyer should hear first that the person has the citizenship of Ukraine.',
        ru: 'Правил для людей с навязанным паспортом мы не нашли. В январе 2026 года ИТ-специалиста из Крыма за несколько часов выслали в Москву. Если есть гражданство Украины, юристу стоит сказать об этом в первую очередь.',
      },
    },
    {
      id: 'forged-permit-case', kind: 'danger', asOf: '2026-03-10', reviewBy: '2026-06-08', confidence: 'medium', sources: ['kz-17', 'kz-18'],
      when: all(here, any(answer('false-papers').is('yes'), answer('arrived').is('3-to-12-months', 'over-a-year'))),
      title: { en: 'The case about forged permits', ru: 'Дело о поддельных РВП' },
      says: {
        en: 'Since late February 2026 the security committee has been looking into forged temporary permits, and dozens of Russian men were questioned. A removal may follow. Anyone called in does well to speak to a lawyer first.',
        ru: 'С конца февраля 2026 года Комитет нацбезопасности расследует дело о поддельных РВП; допросили десятки россиян. За этим может последовать высылка. Если вызывают на допрос, сначала стоит поговорить с юристом.',
      },
    },
    {
      id: 'going-to-the-consulate', kind: 'danger', asOf: null, confidence: 'low', recalled: true, dossier: ['F13'], sources: ['ru-pass'],
      when: all(here, answer('consulate').is('planned')),
      title: { en: 'The Russian consulate', ru: 'Российское консульство' },
      says: {
        en: 'A visit can reveal a person’s address and status, and a passport may be refused to people who are wanted. It is better to ask a lawyer first.',
        ru: 'Визит может выдать адрес и положение человека, а тем, кто в розыске, могут не выдать паспорт. Сначала лучше спросить юриста.',
      },
    },

    // Deadlines
    {
      id: 'five-days-to-ask', kind: 'deadline', asOf: null, confidence: 'high', vital: true, dossier: ['A7'], sources: ['kz-20', 'kz-28'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Five days to ask', ru: 'Пять дней на заявление' },
      says: {
        en: 'A claim must be made within five calendar days of arrival, or of learning about the danger. After entry outside the rules it is one day. With a case in Russia, a lawyer should be asked before the claim.',
        ru: 'Заявление подают за пять календарных дней со дня приезда или со дня, когда стало известно об опасности. После въезда в обход правил — за один день. Если в России есть дело, сначала нужен юрист.',
      },
    },
    {
      id: 'five-days-are-over', kind: 'deadline', asOf: null, confidence: 'high', vital: true, dossier: ['A7'], sources: ['kz-20', 'kz-28'],
      when: all(here, answer('claim').is('no'), answer('arrived').is('1-to-3-months', '3-to-12-months', 'over-a-year')),
      title: { en: 'The five days are over', ru: 'Пять дней прошли' },
      says: {
        en: 'The five days also count from learning about a danger, such as a new summons or a criminal case. What happens to later claims is not known to us: a lawyer or the UN refugee agency can be asked.',
        ru: 'Пять дней считают и со дня, когда стало известно об опасности, например о новой повестке или деле. Что бывает с более поздними заявлениями, мы не знаем: спросить можно юриста или УВКБ ООН.',
      },
    },
    {
      id: 'after-a-refusal', kind: 'deadline', asOf: '2026-02-27', confidence: 'high', vital: true, dossier: ['A8'], sources: ['kz-12', 'kz-22', 'kz-30'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'After a refusal', ru: 'После отказа' },
      says: {
        en: 'A refusal can be appealed to the administrative court. How many days there are we did not find, so a lawyer is needed the same day. One man was handed over before his appeal ended.',
        ru: 'Отказ обжалуют в административном суде. Сколько на это дней, мы не нашли, поэтому юрист нужен в тот же день. Одного человека передали России до конца обжалования.',
      },
    },

    // Access
    {
      id: 'easy-to-enter', kind: 'access', asOf: '2026-01', confidence: 'high', sources: ['kz-01', 'kz-04', 'kz-26'],
      when: inRussia,
      title: { en: 'Easy to enter, hard to go on', ru: 'Въехать легко, ехать дальше трудно' },
      says: {
        en: 'The internal passport is enough for 90 days in 180. But longer residence and travel to most other countries need a travel passport. Without one people have been stuck.',
        ru: 'Внутреннего паспорта хватает на 90 дней из 180. Но чтобы жить там дольше или ехать в большинство других стран, нужен загранпаспорт. Без него люди застревали.',
      },
    },
    {
      id: 'travelling-with-children', kind: 'access', asOf: '2026-01', confidence: 'high', sources: ['kz-04'],
      when: all(inRussia, any(answer('with-you').is('partner-or-children'), answer('needs').is('children'))),
      title: { en: 'Children under 14', ru: 'Дети до 14 лет' },
      says: {
        en: 'Since 20 January 2026 children under 14 need a travel passport. A birth certificate is no longer enough.',
        ru: 'С 20 января 2026 года детям до 14 лет нужен загранпаспорт. Свидетельства о рождении уже не хватит.',
      },
    },
    {
      id: 'where-the-claim-goes', kind: 'access', asOf: null, confidence: 'high', vital: true, sources: ['kz-20', 'kz-28'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where a claim is made', ru: 'Куда подают заявление' },
      says: {
        en: 'A written claim goes to the local Department of Employment and Social Programs; the migration police no longer take it. UNHCR’s page gives the addresses.',
        ru: 'Письменное заявление подают в местное управление занятости и социальных программ; миграционная полиция их больше не принимает. Адреса — на странице УВКБ ООН.',
      },
    },
    {
      id: 'at-the-border', kind: 'access', asOf: null, confidence: 'medium', sources: ['kz-13', 'kz-20'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport or the border', ru: 'В аэропорту и на границе' },
      says: {
        en: 'By the rules the Border Service takes a written claim at a crossing. Whether it does so for people changing planes is not known to us. A lawyer should be called at once.',
        ru: 'По правилам письменное заявление принимает Пограничная служба в пункте пропуска. Принимает ли она его при пересадке, мы не знаем. Юристу нужно звонить сразу.',
      },
    },

    // Practice
    {
      id: 'words-and-deeds', kind: 'split', asOf: '2022-09-27', confidence: 'high', sources: ['kz-2022'],
      when: any(
        answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry', 'attempted-delivery'),
        answer('service').is('mobilised', 'reserve', 'reserve-contract', 'not-served'),
        answer('case').is('evading'),
      ),
      title: { en: 'Avoiding a call-up', ru: 'Отказ идти по повестке' },
      says: {
        en: 'In September 2022 officials said that nobody is sent back for avoiding the draft.',
        ru: 'В сентябре 2022 года власти говорили, что за уклонение от призыва никого не возвращают.',
      },
      other: {
        says: {
          en: 'They also said that wanted people are extradited. Refusing a call-up can lead to a case and a wanted notice. In February 2026 independent media and rights defenders called the country dangerous for Russians who are against the war.',
          ru: 'Они же сказали, что людей в розыске выдают, а отказ идти по повестке может кончиться делом и розыском. В феврале 2026 года независимые издания и правозащитники назвали страну опасной для россиян, которые против войны.',
        },
        asOf: '2026-02-19',
        sources: ['kz-2022', 'kz-06', 'kz-07'],
      },
    },
    {
      id: 'officer-refused', kind: 'refused', asOf: '2023-03', confidence: 'high', sources: ['kz-22', 'kz-23', 'kz-24'],
      when: any(
        leftUnit,
        answer('service').is('mobilised', 'contract', 'reserve-contract'),
        answer('summons').is('mobilisation-order'),
        answer('other-roles').is('security-body'),
      ),
      title: { en: 'An officer was refused and handed over', ru: 'Офицеру отказали и передали его России' },
      says: {
        en: 'In November 2022 an officer of the Federal Protective Service was refused asylum. He got a suspended sentence and a removal order for crossing the border outside the rules, and was handed over in December.',
        ru: 'В ноябре 2022 года в убежище отказали офицеру Федеральной службы охраны. За переход границы в обход правил он получил условный срок и постановление о выдворении, а в декабре его передали России.',
      },
    },
    {
      id: 'no-grant-about-the-army', kind: 'practice', asOf: '2025-05', confidence: 'medium', sources: ['kz-19'],
      when: any(
        answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry', 'attempted-delivery'),
        answer('service').is('conscript', 'mobilised', 'contract', 'reserve-contract'),
        leftUnit,
        answer('case').is('evading', 'leaving'),
      ),
      title: { en: 'Claims about the army', ru: 'Если дело в армии' },
      says: {
        en: 'We found no protection given because of a call-up or of leaving the army. In 2024 there were 383 claims and 11 grants, of all nationalities.',
        ru: 'Мы не нашли случаев, когда защиту дали из-за призыва, мобилизации или ухода из армии. В 2024 году на 383 заявления граждан всех стран пришлось 11 положительных решений.',
      },
    },
    {
      id: 'activist-refused', kind: 'refused', asOf: '2026-02-27', reviewBy: '2026-05-28', confidence: 'high', sources: ['kz-09', 'kz-12'],
      when: any(
        answer('opinions').is('public-role', 'critic', 'active-abroad'),
        answer('case').is('charged-speech', 'ordinary-made-up'),
        answer('who').is('north-caucasus'),
      ),
      title: { en: 'A Chechen activist was refused', ru: 'Чеченскому активисту отказали' },
      says: {
        en: 'On 27 February 2026 a court upheld the refusal of asylum to a Chechen activist, accused in Russia of extortion. His extradition was suspended at that time.',
        ru: '27 февраля 2026 года суд оставил в силе отказ в убежище чеченскому активисту, которого Россия обвиняет в вымогательстве. Его выдача на тот момент была приостановлена.',
      },
    },

    // Staying, moving on, stopping a hand-over
    {
      id: 'stopping-a-hand-over', kind: 'advice', asOf: '2026-03', confidence: 'high', dossier: ['A9'], sources: ['kz-10', 'kz-11', 'kz-13'],
      when: all(here, answer('urgent').is('detained', 'removal-decision')),
      title: { en: 'Stopping a hand-over', ru: 'Как останавливают выдачу' },
      says: {
        en: 'In February 2026 two extraditions were suspended, one after a request of the UN Human Rights Committee. A lawyer has to ask the committee. Hand-overs have been quick, so every hour counts.',
        ru: 'В феврале 2026 года приостановили две выдачи, одну — после обращения Комитета ООН по правам человека. Обращаться в комитет должен юрист. Передают людей быстро, поэтому важен каждый час.',
      },
    },
    {
      id: 'days-of-stay', kind: 'stay', asOf: '2025', confidence: 'high', dossier: ['A7'], sources: ['kz-01', 'kz-02', 'kz-06'],
      when: all(here, answer('stay').is('ends-soon', 'ended')),
      title: { en: 'When the 90 days are over', ru: 'Когда 90 дней кончились' },
      says: {
        en: 'The limit is 90 days in each 180. Leaving and coming back does not start it again. Small offences have been used to remove people, so advice is needed before the last day.',
        ru: 'Предел — 90 дней из каждых 180. Выезд и возвращение срок не обнуляют. Поводом для высылки становились и мелкие нарушения, поэтому посоветоваться лучше до последнего дня.',
      },
    },
    {
      id: 'longer-stay', kind: 'stay', asOf: '2023-02', confidence: 'high', sources: ['kz-03', 'kz-05', 'kz-17'],
      when: here,
      title: { en: 'Staying longer', ru: 'Остаться дольше' },
      says: {
        en: 'A temporary permit lasts up to a year and needs a ground, such as a job, and an address. Longer residence needs a travel passport valid for 180 days. No permit protects a wanted person from being handed over.',
        ru: 'РВП дают на срок до года: нужны основание, например работа, и адрес. Для долгого проживания нужен загранпаспорт, действительный ещё 180 дней. От выдачи того, кто в розыске, никакое разрешение не защищает.',
      },
    },
    {
      id: 'moving-on', kind: 'stay', asOf: '2024-10-16', confidence: 'medium', sources: ['kz-26', 'kz-fr-05', 'kz-fr-06'],
      when: all(here, leftUnit),
      title: { en: 'Moving on to another country', ru: 'Уехать в другую страну' },
      says: {
        en: 'In 2024 France let in six deserters from Kazakhstan, after months of checks and with the help of NGOs. It is not a programme one can apply to. Others were stuck without a travel passport.',
        ru: 'В 2024 году Франция приняла из Казахстана шестерых дезертиров — после многомесячной проверки и при поддержке организаций. Это не программа, и подать на неё заявку нельзя. Другие без загранпаспорта застряли.',
      },
    },
    {
      id: 'later-in-the-eu', kind: 'responsibility', asOf: '2026-02-27', confidence: 'medium', dossier: ['A5'], sources: ['stc-463'],
      when: all(here, answer('claim').is('refused', 'waiting')),
      title: { en: 'If the person later asks in the EU', ru: 'Если потом просить защиты в ЕС' },
      says: {
        en: 'An EU state may refuse to examine a claim because the person passed through a country that it calls safe. A claim or refusal in Kazakhstan may be raised there, so all papers about it are worth keeping.',
        ru: 'Страна ЕС может не рассматривать заявление, если человек проехал через страну, которую она считает безопасной. Там могут вспомнить и о заявлении или отказе в Казахстане, поэтому все бумаги о нём стоит сохранить.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'kk',
      words: 'Мен пана сұраймын. Ресейге қайтудан қорқамын.',
      sound: 'мен пана́ сура́ймын. ресе́йге кайтуда́н корка́мын',
      checkedBySpeaker: null,
    },
    { lang: 'ru', words: 'Прошу убежища. Я боюсь возвращаться в Россию.', checkedBySpeaker: null },
  ],

  timeline: [
    {
      date: '2022-09-27', kind: 'policy', sources: ['kz-2022'],
      says: {
        en: 'Officials: people are sent back only if they are on a wanted list.',
        ru: 'Власти: возвращать будут только тех, кто в розыске.',
      },
    },
    {
      date: '2022-11-30', kind: 'case', sources: ['kz-24'],
      says: {
        en: 'The officer Mikhail Zhilin is refused asylum.',
        ru: 'Офицеру Михаилу Жилину отказывают в убежище.',
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
      date: '2022-12-30', about: true, kind: 'removal', sources: ['kz-22'],
      says: {
        en: 'Mikhail Zhilin is handed over to Russia.',
        ru: 'Михаила Жилина передают России.',
      },
    },
    {
      date: '2023-01-27', kind: 'entry', sources: ['kz-01'],
      says: {
        en: 'The stay is limited to 90 days in 180.',
        ru: 'Срок пребывания ограничивают: 90 дней из 180.',
      },
    },
    {
      date: '2023-02-08', about: true, kind: 'law', sources: ['kz-03'],
      says: {
        en: 'A travel passport becomes necessary for residence.',
        ru: 'Для долгого проживания становится нужен загранпаспорт.',
      },
    },
    {
      date: '2023-03', about: true, kind: 'court', sources: ['kz-23'],
      says: {
        en: 'A court in Barnaul, Russia, sentences Mikhail Zhilin to six and a half years.',
        ru: 'Суд в Барнауле приговаривает Михаила Жилина к шести с половиной годам.',
      },
    },
    {
      date: '2023-09', kind: 'case', sources: ['kz-26'],
      says: {
        en: 'At least 5 activists and 12 deserters are known to be stuck in the country.',
        ru: 'Известно не менее чем о 5 активистах и 12 дезертирах, застрявших в стране.',
      },
    },
    {
      date: '2024', about: true, kind: 'removal', sources: ['kz-15'],
      says: {
        en: 'The contract soldier Kamil Kasimov is seized and passed to the Russian side.',
        ru: 'Контрактника Камиля Касимова схватили и передали российской стороне.',
      },
    },
    {
      date: '2024-10-16', kind: 'case', sources: ['kz-fr-06'],
      says: {
        en: 'It is reported that France has let in six deserters from Kazakhstan.',
        ru: 'Сообщают, что Франция приняла из Казахстана шестерых дезертиров.',
      },
    },
    {
      date: '2025-04-25', kind: 'numbers', sources: ['kz-19'],
      says: {
        en: 'Figures for 2024: 383 claims and 11 grants, of all nationalities.',
        ru: 'Данные за 2024 год: 383 заявления и 11 положительных решений — по всем странам.',
      },
    },
    {
      date: '2025-08-31', kind: 'case', sources: ['kz-13'],
      says: {
        en: 'The activist Yulia Emelyanova is arrested while changing planes in Almaty.',
        ru: 'Активистку Юлию Емельянову арестовывают при пересадке в Алматы.',
      },
    },
    {
      date: '2026-01-20', kind: 'entry', sources: ['kz-04'],
      says: {
        en: 'Children under 14 need a travel passport.',
        ru: 'Детям до 14 лет становится нужен загранпаспорт.',
      },
    },
    {
      date: '2026-01-30', about: true, kind: 'removal', sources: ['kz-08'],
      says: {
        en: 'Alexander Kachkurkin is removed to Russia and arrested in Moscow.',
        ru: 'Александра Качкуркина высылают в Россию и арестовывают в Москве.',
      },
    },
    {
      date: '2026-01-30', kind: 'policy', sources: ['kz-36'],
      says: {
        en: 'Prosecutors approve the extradition of the activist Mansur Movlaev.',
        ru: 'Прокуратура одобряет выдачу активиста Мансура Мовлаева.',
      },
    },
    {
      date: '2026-02-02', kind: 'removal', sources: ['kz-15'],
      says: {
        en: 'Semyon Bazhukov, who had asked for asylum, is handed to the Russian military.',
        ru: 'Семёна Бажукова, просившего убежища, передают российским военным.',
      },
    },
    {
      date: '2026-02-11', kind: 'policy', sources: ['kz-14'],
      says: {
        en: 'The Deputy Prosecutor General says that extraditions are not political.',
        ru: 'Заместитель генпрокурора заявляет: политических выдач нет.',
      },
    },
    {
      date: '2026-02-23', kind: 'case', sources: ['kz-11'],
      says: {
        en: 'The UN Human Rights Committee asks Kazakhstan not to extradite Mansur Movlaev for now.',
        ru: 'Комитет ООН по правам человека просит Казахстан пока не выдавать Мансура Мовлаева.',
      },
    },
    {
      date: '2026-02-24', kind: 'court', sources: ['kz-09', 'kz-10'],
      says: {
        en: 'The Supreme Court suspends his extradition.',
        ru: 'Верховный суд приостанавливает его выдачу.',
      },
    },
    {
      date: '2026-02-26', kind: 'case', sources: ['kz-13'],
      says: {
        en: 'The extradition of Yulia Emelyanova is suspended.',
        ru: 'Выдачу Юлии Емельяновой приостанавливают.',
      },
    },
    {
      date: '2026-02-27', kind: 'court', sources: ['kz-12'],
      says: {
        en: 'A court upholds the refusal of asylum to Mansur Movlaev.',
        ru: 'Суд оставляет в силе отказ Мансуру Мовлаеву в убежище.',
      },
    },
    {
      date: '2026-03-10', kind: 'case', sources: ['kz-17', 'kz-18'],
      says: {
        en: 'A case about forged permits is reported; dozens of Russian men have been questioned.',
        ru: 'Становится известно о деле о поддельных РВП; допрошены десятки россиян.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Central Asia / УВКБ ООН',
      does: {
        en: 'Explains how and where to ask for asylum in Kazakhstan.',
        ru: 'Объясняет, как и где просить убежища в Казахстане.',
      },
      languages: ['en'], url: 'https://help.unhcr.org/centralasia/', seen: null,
    },
    {
      name: 'Kazakhstan International Bureau for Human Rights and Rule of Law / Казахстанское международное бюро по правам человека',
      does: {
        en: 'Legal help; works on cases of Russians who may be handed over.',
        ru: 'Правовая помощь; ведёт дела россиян, которым грозит выдача.',
      },
      languages: ['ru'], url: 'https://bureau.kz/', seen: '2026-03',
    },
    {
      name: 'Sana Sezim',
      does: {
        en: 'An organisation in Shymkent. What it does now we have not checked.',
        ru: 'Организация в Шымкенте. Чем она занимается сейчас, мы не проверяли.',
      },
      languages: [], url: null, seen: null,
    },
    {
      name: 'First Department / Первый отдел',
      does: {
        en: 'A Russian rights project. What it does now we have not checked.',
        ru: 'Российский правозащитный проект. Чем он занимается сейчас, мы не проверяли.',
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
    {
      name: 'The Ark / Ковчег',
      does: {
        en: 'Helps Russians who left because of the war: legal chat-bot, psychologists, country chats.',
        ru: 'Помогает уехавшим из-за войны: юридический чат-бот, психологи, чаты по странам.',
      },
      languages: ['ru'], url: 'https://kovcheg.live/', seen: '2025-11', caution: 'undesirable',
    },
    {
      name: 'Farewell to Arms / Прощай, оружие',
      does: {
        en: 'An association of Russian deserters that speaks out in public.',
        ru: 'Объединение российских дезертиров, которое выступает публично.',
      },
      languages: ['ru', 'en', 'fr'], url: null, seen: null, caution: 'no-casework',
    },
    {
      name: 'Consuls of the Anti-War Committee / «Консулы Антивоенного комитета»',
      does: {
        en: 'What this project does now we have not checked. Until somebody has, contact with it is best treated as a risk.',
        ru: 'Чем этот проект занимается сейчас, мы не проверяли. Пока это неизвестно, обращение к нему лучше считать рискованным.',
      },
      languages: ['ru'], url: null, seen: null, caution: 'undesirable',
    },
  ],

  sources: {
    'kz-01': {
      label: { en: 'The Astana Times', ru: 'The Astana Times' },
      title: 'Kazakhstan amends immigration rules, cancels visa run (90/180)', publisher: 'The Astana Times', date: '2023-01-19',
      url: 'https://astanatimes.com/2023/01/kazakhstan-amends-immigration-rules-cancels-visa-run-for-foreign-nationals/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-02': {
      label: { en: 'commonspace.eu', ru: 'commonspace.eu' },
      title: 'Kazakhstan tightens entrance rules; entry figures', publisher: 'commonspace.eu', date: '2023-01-17',
      url: 'https://www.commonspace.eu/news/kazakhstan-tightens-entrance-rules-citizens-eeu-countries-including-russia',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-03': {
      label: { en: 'myc.news', ru: 'myc.news' },
      title: 'Travel passport for residence; figures for 2022', publisher: 'myc.news', date: '2023-02-08',
      url: 'https://myc.news/en/novosti_mira/kazahstan_uzhestochil_trebovaniya_dlya_emigrirovavshih_v_stranu_rossiyan',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-04': {
      label: { en: 'Egemen Qazaqstan', ru: 'Egemen Qazaqstan' },
      title: 'Entry of children from 20 January 2026; adults on the internal passport', publisher: 'Egemen Qazaqstan', date: '2026-01',
      url: 'https://www.ar.egemen.kz/article/403314-20-qanhtardan-bastap-reseyden-keletin-balalargha-qazaqstangha-kiru-ushin-tolqudg',
      lang: 'kk', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-05': {
      label: { en: 'Men Today', ru: 'Men Today' },
      title: 'Travel passport only for a long stay', publisher: 'Men Today', date: '2023-02',
      url: 'https://mentoday.ru/adventures/adventures-faq/bez-zagrannika-ne-pustyat-dlya-rossiyan-izmenili-pravila-vezda-v-kazahstan-chto-izvestno',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-06': {
      label: { en: 'Mediazona', ru: '«Медиазона»' },
      title: 'Kazakhstan no longer safe', publisher: 'Mediazona', date: '2026-02-12',
      url: 'https://zona.media/article/2026/02/12/kz2026', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-07': {
      label: { en: 'Meduza', ru: '«Медуза»' },
      title: 'How Kazakhstan became dangerous in a month', publisher: 'Meduza', date: '2026-02-19',
      url: 'https://meduza.io/feature/2026/02/19/v-2026-godu-kazahstan-bukvalno-za-mesyats-prevratilsya-v-opasnuyu-stranu-dlya-antivoennyh-rossiyan-dazhe-teh-kto-ne-zhivet-tam-postoyanno',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-08': {
      label: { en: 'Radio Liberty (Russian)', ru: 'Радио Свобода' },
      title: 'No longer a buffer: on the removal of Bazhukov and Kachkurkin', publisher: 'Radio Svoboda (RFE/RL)', date: '2026-02-19',
      url: 'https://www.svoboda.org/a/boljshe-ne-bufer-merhat-sharipzhanov-o-vysylke-iz-kazahstana/33680616.html',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-09': {
      label: { en: 'NewTimes.kz', ru: 'NewTimes.kz' },
      title: 'Supreme Court suspends Movlaev’s surrender (charge: extortion)', publisher: 'NewTimes.kz', date: '2026-02',
      url: 'https://newtimes.kz/obshchestvo/216372-verkhovnyi-sud-kazakhstana-priostanovil-ekstraditsiiu-mansura-movlaeva',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-10': {
      label: { en: 'Meduza', ru: '«Медуза»' },
      title: 'Extradition suspended after the UN measure', publisher: 'Meduza', date: '2026-02-24',
      url: 'https://meduza.io/news/2026/02/24/kazahstan-priostanovil-ekstraditsiyu-chechenskogo-aktivista-mansura-movlaeva-pravozaschitniki-schitayut-chto-v-rossii-ego-ubyut',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-11': {
      label: { en: 'Kazakhstan International Bureau for Human Rights', ru: 'Казахстанское международное бюро по правам человека' },
      title: 'Request of the UN Human Rights Committee; overview', publisher: 'Kazakhstan International Bureau for Human Rights', date: '2026-03',
      url: 'https://bureau.kz/?p=63141', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-12': {
      label: { en: 'Caucasian Knot', ru: '«Кавказский узел»' },
      title: 'Refusal of asylum to Movlaev upheld', publisher: 'Caucasian Knot', date: '2026-02-27',
      url: 'https://www.kavkaz-uzel.eu/articles/421178', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-13': {
      label: { en: 'Meduza; centralasia.media', ru: '«Медуза», centralasia.media' },
      title: 'Emelyanova: arrested in transit, extradition suspended', publisher: 'Meduza; centralasia.media', date: '2026-02-26',
      url: 'https://meduza.io/news/2026/02/26/kazahstan-priostanovil-ekstraditsiyu-peterburgskoy-aktivistki-yulii-emelyanovoy-v-rossii-ee-obvinyayut-v-krazhe-telefona-pravozaschitniki-schitayut-delo-sfabrikovannym',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-14': {
      label: { en: 'Lenta.ru (KazTAG)', ru: 'Lenta.ru (КазТАГ)' },
      title: 'Deputy Prosecutor General on extraditions', publisher: 'Lenta.ru (KazTAG)', date: '2026-02-11',
      url: 'https://lenta.ru/news/2026/02/11/kazahstan-ob-yasnil-prichiny-ekstraditsii-rossiyskih-aktivistov/',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-15': {
      label: { en: 'Euronews (Spanish)', ru: 'Euronews (на испанском)' },
      title: 'Bazhukov and Kasimov', publisher: 'Euronews', date: '2026-02-03',
      url: 'https://es.euronews.com/2026/02/03/astana-extradita-moscu-rusos-criticos-con-el-regimen-contrarios-guerra',
      lang: 'es', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-16': {
      label: { en: 'Minval', ru: 'Minval' },
      title: 'Two handed over within days', publisher: 'Minval', date: '2026-02-02',
      url: 'https://minval.az/news/124514505', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-17': {
      label: { en: 'Meduza (Slovo Zashchite)', ru: '«Медуза» («Слово защите»)' },
      title: 'Case about forged permits', publisher: 'Meduza (Slovo Zashchite)', date: '2026-03-10',
      url: 'https://meduza.io/news/2026/03/10/kazahstan-po-dannym-pravozaschitnikov-gotovit-massovuyu-deportatsiyu-rossiyan-priehavshih-iz-za-voyny',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-18': {
      label: { en: 'Holod', ru: '«Холод»' },
      title: 'Dozens of Russians at risk', publisher: 'Holod', date: '2026-03-10',
      url: 'https://holod.media/2026/03/10/desyatki-rossiyan/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-19': {
      label: { en: 'Kazakhstan International Bureau for Human Rights', ru: 'Казахстанское международное бюро по правам человека' },
      title: 'Refugee figures for 2024 and 2025', publisher: 'Kazakhstan International Bureau for Human Rights', date: '2025',
      url: 'https://bureau.kz/goryachee/kuda-im-bezhat', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-20': {
      label: { en: 'UNHCR Help, Central Asia', ru: 'УВКБ ООН, справка по Центральной Азии' },
      title: 'Information for asylum seekers and refugees in Kazakhstan', publisher: 'UNHCR', date: null,
      url: 'https://help.unhcr.org/centralasia/kazakhstan-2/information-for-asylum-seekers-and-refugees-in-kazakhstan',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-21': {
      label: { en: 'winterbirch.org (copy)', ru: 'winterbirch.org (копия)' },
      title: 'Kachkurkin: petty offences, removal in hours', publisher: 'winterbirch.org', date: '2026-02',
      url: 'https://winterbirch.org/?p=10895', lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'kz-22': {
      label: { en: 'Radio Azattyk', ru: 'Радио Азаттык' },
      title: 'Two asylum seekers returned at the end of 2022', publisher: 'Radio Azattyk (RFE/RL)', date: '2023-01',
      url: 'https://rus.azattyk.org/amp/32229964.html', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-23': {
      label: { en: 'Onet (Reuters)', ru: 'Onet (Reuters)' },
      title: 'Zhilin: six and a half years', publisher: 'Onet (Reuters)', date: '2023-03',
      url: 'https://wiadomosci.onet.pl/swiat/rosja-dopadla-cennego-dezertera-moskwa-szukala-go-z-jednego-powodu/m3psdyc',
      lang: 'pl', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-24': {
      label: { en: 'Exclusive.kz; Novaya Gazeta Europe', ru: 'Exclusive.kz, «Новая газета Европа»' },
      title: 'Zhilin refused and arrested; removal order', publisher: 'Exclusive.kz; Novaya Gazeta Europe', date: '2022-12',
      url: 'https://exclusive.kz/kazahstan-otkazal-v-statuse-bezhencza-rossijskomu-oficzeru/?p=65922',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-26': {
      label: { en: 'Onet (The Moscow Times)', ru: 'Onet (The Moscow Times)' },
      title: 'Activists and deserters as “hostages”', publisher: 'Onet (The Moscow Times)', date: '2023-09',
      url: 'https://podroze.onet.pl/ciekawe/nikt-nas-nie-potrzebuje-jestesmy-zakladnikami-rosjanie-rok-po-mobilizacji/gt7sv8p',
      lang: 'pl', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-27': {
      label: { en: 'The Guardian, on Freedom House (copy)', ru: 'The Guardian о данных Freedom House (копия)' },
      title: '14 detained or removed in 2022–23', publisher: 'The Guardian', date: '2024-10-28',
      url: 'https://www.theguardian.com/global-development/2024/oct/28/long-arm-russia-putin-critics-in-exile',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'kz-28': {
      label: { en: 'gov.kz', ru: 'gov.kz' },
      title: 'Refugee status: five days, certificate', publisher: 'Government of Kazakhstan', date: '2022-09-21',
      url: 'https://www.gov.kz/situations/247/intro?lang=en', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-30': {
      label: { en: 'Novaya Gazeta Europe (copy)', ru: '«Новая газета Европа» (копия)' },
      title: 'Lawyers on four surrender decisions', publisher: 'Novaya Gazeta Europe', date: '2026-02-12',
      url: null, lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'kz-34': {
      label: { en: 'UNHCR (archive)', ru: 'УВКБ ООН (архив)' },
      title: 'Older page on the procedure: three months, up to a year', publisher: 'UNHCR', date: '2019-02',
      url: 'https://webarchive.archive.unhcr.org/20190218101252mp_/https://www.unhcr.kz/eng/resources/information-for-refugees/kazakhstan/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-36': {
      label: { en: 'Haqqin', ru: 'Haqqin' },
      title: 'Prosecutors approve Movlaev’s extradition', publisher: 'Haqqin', date: '2026-01-30',
      url: 'https://haqqin.az/newsarchive/373619', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kz-am-12': {
      label: { en: 'BBC Russian (copy)', ru: 'Русская служба Би-би-си (копия)' },
      title: 'Trapped in the CSTO: the shared database of wanted people', publisher: 'BBC Russian', date: '2023',
      url: 'https://ukrrudprom.ua/digest/Uehat_ne_smog_nikto_Pochemu_rossiyane_okazivayutsya_v_lovushke_v_stranah_ODKB.html',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'kz-fr-05': {
      label: { en: 'Patrioty, on BBC Russian (copy)', ru: 'Patrioty о материале Русской службы Би-би-си (копия)' },
      title: 'Visas for six deserters', publisher: 'Patrioty (BBC Russian)', date: '2024-10-11',
      url: 'https://patrioty.org.ua/blogs/vlada-ies-vpershe-vydala-vizy-hrupi-rosiiskykh-dezertyriv-531304.html',
      lang: 'uk', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'kz-fr-06': {
      label: { en: 'European Pravda (Guardian)', ru: '«Европейская правда» (The Guardian)' },
      title: 'France gave visas to six deserters', publisher: 'European Pravda (The Guardian)', date: '2024-10-16',
      url: 'https://www.eurointegration.com.ua/rus/news/2024/10/16/7196325/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
  },
});
