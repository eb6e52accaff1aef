import { all, answer, any } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { imposedPassport, leftUnit, politicalOrMilitaryCase, stillInService } from '../situations.ts';

const here = answer('where-now').is('am');
const inRussia = answer('where-now').is('russia', 'occupied');
/** A fine is no reason for a wanted notice; an ordinary crime is. */
const sought = any(politicalOrMilitaryCase, answer('case').is('ordinary'));
const army = any(leftUnit, answer('case').is('evading', 'leaving'));

export const am = defineCountry({
  code: 'am',
  name: { en: 'Armenia', ru: 'Армения' },
  within: { en: 'in Armenia', ru: 'в Армении' },
  regime: 'unhcr',
  checkedOn: '2026-11-23',

  entry: {
    is: 'visa-free',
    says: {
      en: 'Russian citizens need no visa and may stay up to 180 days. Easy entry is not protection.',
      ru: 'Гражданам России виза не нужна, находиться в стране можно до 180 дней. Лёгкий въезд — ещё не защита.',
    },
    asOf: '2023-04',
    sources: ['am-02'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'Asylum can be asked for at the border or inside the country, with free legal aid. The stay is lawful until the final decision.',
      ru: 'Попросить убежища можно на границе и внутри страны, правовая помощь бесплатная. До окончательного решения человек остаётся законно.',
    },
    asOf: null,
    sources: ['am-14', 'am-15'],
  },
  practice: {
    is: 'unknown',
    says: {
      en: 'Few Russians have asked for asylum. We found no decision about a call-up or about leaving the army.',
      ru: 'Убежища просили немногие россияне. Решений по делам о призыве, мобилизации или уходе из армии мы не нашли.',
    },
    asOf: '2023',
    sources: ['am-16', 'am-17'],
  },
  pushback: {
    is: 'none-found',
    says: {
      en: 'We looked and found no Russian turned back at the Armenian border without being heard.',
      ru: 'Мы искали и не нашли случаев, чтобы россиянина развернули на границе Армении, не выслушав.',
    },
    asOf: null,
    sources: [],
  },
  returnRisk: {
    is: 'documented-handovers',
    says: {
      en: 'Two men who had left the army were seized in Gyumri, in December 2023 and April 2024; the Russian military took them. In July 2025 Armenian police refused to let a third be taken.',
      ru: 'Двух человек, оставивших армию, схватили в Гюмри — в декабре 2023 года и апреле 2024-го; их забрали российские военные. В июле 2025 года армянская полиция не дала увезти третьего.',
    },
    asOf: '2025-07-21',
    sources: ['am-03', 'am-05', 'am-06', 'am-09', 'am-23'],
  },

  facts: [
    // Entry
    {
      id: 'days-of-stay', topic: 'entry', asOf: '2023-04', confidence: 'medium', sources: ['am-02'],
      says: {
        en: 'Russian citizens need no visa and may stay up to 180 days.',
        ru: 'Гражданам России виза не нужна, находиться в стране можно до 180 дней.',
      },
    },
    {
      id: 'how-days-are-counted', topic: 'entry', asOf: null, reviewBy: '2026-11-23', confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'By Armenian law the 180 days are counted in a year; some sources count them for each stay. This needs a check.',
        ru: 'По закону Армении 180 дней считают за год; в некоторых источниках — за каждый приезд. Это надо проверить.',
      },
    },
    {
      id: 'registering', topic: 'entry', asOf: '2015-03-09', confidence: 'medium', sources: ['am-19'],
      says: {
        en: 'Under an agreement of 2014 no registration is needed for the first 30 days.',
        ru: 'По соглашению 2014 года первые 30 дней регистрироваться не нужно.',
      },
    },
    {
      id: 'internal-passport', topic: 'entry', asOf: '2023', reviewBy: '2026-11-23', confidence: 'low', recalled: true, sources: ['am-21'],
      says: {
        en: 'People who came by air were let in with the internal passport. Our source is weak: check before buying a ticket.',
        ru: 'Прилетевших пускали и по внутреннему паспорту. Источник у нас слабый: до покупки билета это нужно проверить.',
      },
    },
    {
      id: 'papers-changing', topic: 'entry', asOf: '2026-03-02', reviewBy: '2026-05-31', confidence: 'low', sources: ['am-22'],
      says: {
        en: 'In early March 2026 Russia and Armenia were changing the list of accepted documents. The report is about Armenians going to Russia. Whether anything changed for Russians is not known to us.',
        ru: 'В начале марта 2026 года Россия и Армения меняли список документов для въезда. Сообщение касается граждан Армении, едущих в Россию. Изменилось ли что-то для россиян, мы не знаем.',
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'high', vital: true, sources: ['am-14'],
      says: {
        en: 'At a crossing the claim goes to the Border Guard Troops of the National Security Service. Inside the country it goes to the Migration and Citizenship Service of the Interior Ministry, or to the police.',
        ru: 'В пункте пропуска заявление подают Пограничным войскам Службы национальной безопасности. Внутри страны — Службе миграции и гражданства МВД или полиции.',
      },
    },
    {
      id: 'in-detention', topic: 'access', asOf: null, confidence: 'high', vital: true, sources: ['am-14'],
      says: {
        en: 'A person in detention gives the claim to the administration of the place.',
        ru: 'Тот, кто под стражей, подаёт заявление администрации учреждения.',
      },
    },
    {
      id: 'three-months', topic: 'access', asOf: null, confidence: 'high', sources: ['am-14'],
      says: {
        en: 'Asking costs nothing. The decision is due in three months and can be delayed.',
        ru: 'Подать заявление можно бесплатно. Решить должны за три месяца, но этот срок могут продлить.',
      },
    },
    {
      id: 'no-short-deadline', topic: 'access', asOf: null, confidence: 'low', sources: ['am-14'],
      says: {
        en: 'We found no short deadline for making a claim. The authority only writes “within the time limits defined by law”.',
        ru: 'Короткого срока для подачи заявления мы не нашли. Ведомство пишет лишь «в сроки, установленные законом».',
      },
    },
    {
      id: 'rights-while-waiting', topic: 'access', asOf: null, confidence: 'high', vital: true, sources: ['am-15'],
      says: {
        en: 'The stay is lawful until the final decision, an appeal to the court included. The person is not punished for how they entered.',
        ru: 'До окончательного решения, включая обжалование в суде, человек остаётся в стране законно. За то, как он въехал, его не наказывают.',
      },
    },
    {
      id: 'free-legal-aid', topic: 'access', asOf: null, confidence: 'high', sources: ['am-15'],
      says: {
        en: 'The Public Defender’s Office gives free legal aid. There is an interpreter and a right to work. The UN refugee agency can be contacted at any time.',
        ru: 'Офис общественного защитника бесплатно даёт адвоката. Есть переводчик и право работать. С УВКБ ООН можно связаться в любой момент.',
      },
    },
    {
      id: 'wider-definition', topic: 'access', asOf: null, confidence: 'medium', sources: ['am-14'],
      says: {
        en: 'Armenian law also covers people who flee mass violations of human rights or serious public disorder. Whether it is used for Russians is not known to us.',
        ru: 'Закон Армении защищает и тех, кто бежит от массовых нарушений прав человека или серьёзных беспорядков. Применяют ли это к россиянам, мы не знаем.',
      },
    },
    {
      id: 'days-to-appeal', topic: 'access', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how many days there are to appeal to the court.',
        ru: 'Мы искали и не нашли, сколько дней есть на обжалование в суде.',
      },
    },

    // Responsibility
    {
      id: 'passing-the-claim-on', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on Armenia leaving a Russian’s claim to another country.',
        ru: 'Мы искали и не нашли случаев, когда Армения оставляла заявление россиянина другой стране.',
      },
    },
    {
      id: 'time-here-and-the-eu', topic: 'responsibility', asOf: '2026-02-27', confidence: 'medium', sources: ['stc-463'],
      says: {
        en: 'Since 27 February 2026 an EU state may refuse to examine a claim because the person passed through a country that it calls safe. Time in Armenia, or a refusal there, may be raised later.',
        ru: 'С 27 февраля 2026 года страна ЕС может не рассматривать заявление, если человек проехал через страну, которую она считает безопасной. О жизни в Армении или отказе там могут потом вспомнить.',
      },
    },

    // Practice
    {
      id: 'no-decision-on-the-army', topic: 'practice', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no Armenian asylum decision about a call-up, desertion or refusal to serve.',
        ru: 'Мы искали и не нашли решений Армении об убежище по делам о призыве, дезертирстве или отказе служить.',
      },
    },
    {
      id: 'detained-and-released', topic: 'practice', asOf: '2025-07', confidence: 'high', sources: ['am-01', 'am-02', 'am-09', 'am-10'],
      profiles: ['left-army'],
      says: {
        en: 'The pattern reported so far: police hold a person on a Russian notice for up to 72 hours and inform Moscow. If no request for extradition comes, the person is released.',
        ru: 'Как это происходило до сих пор: полиция задерживает человека по российскому розыску на срок до 72 часов и сообщает в Москву. Если запроса о выдаче нет, его отпускают.',
      },
    },
    {
      id: 'when-a-request-comes', topic: 'practice', asOf: '2025-07', confidence: 'medium', sources: ['am-02', 'am-09', 'am-10'],
      says: {
        en: 'If Russia sends a request, a court would decide on it. A window of 40 days for the request was reported.',
        ru: 'Если Россия пришлёт запрос о выдаче, решать должен суд. Писали, что на такой запрос есть 40 дней.',
      },
    },
    {
      id: 'deserter-released', topic: 'practice', asOf: '2023-04-11', confidence: 'high', sources: ['am-01', 'am-02'],
      profiles: ['left-army'],
      says: {
        en: 'A man of 23, wanted in Russia for desertion, was detained in Yerevan on 7 April 2023 and later released.',
        ru: 'Молодого человека 23 лет, которого Россия разыскивала за дезертирство, задержали в Ереване 7 апреля 2023 года и потом отпустили.',
      },
    },
    {
      id: 'setrakov', topic: 'practice', asOf: '2023-12-20', confidence: 'high', vital: true, sources: ['am-03', 'am-04', 'am-05'],
      profiles: ['left-army', 'left-army-mobilised'],
      says: {
        en: 'Dmitry Setrakov had been mobilised. On 6–7 December 2023 men who called themselves Armenian military police seized him in Gyumri. He was held at Russia’s 102nd base and then in Rostov-on-Don.',
        ru: 'Мобилизованного Дмитрия Сетракова схватили в Гюмри 6–7 декабря 2023 года люди, которые назвались военной полицией Армении. Его держали на российской 102-й базе, затем — в Ростове-на-Дону.',
      },
    },
    {
      id: 'shchetin', topic: 'practice', asOf: '2024-04-10', confidence: 'high', vital: true, sources: ['am-06', 'am-07'],
      profiles: ['left-army'],
      says: {
        en: 'Anatoly Shchetin, wanted for refusing to serve, was seized in Gyumri in early April 2024. A rights group reported a crime. What became of him we did not find.',
        ru: 'Анатолия Щетина, которого разыскивали за отказ служить, схватили в Гюмри в начале апреля 2024 года. Правозащитники подали заявление о преступлении. Что с ним стало, мы не нашли.',
      },
    },
    {
      id: 'subbotin', topic: 'practice', asOf: '2025-07-21', confidence: 'high', sources: ['am-09', 'am-23'],
      profiles: ['left-army'],
      says: {
        en: 'Semyon Subbotin left the missile forces in September 2024 and went to the Yerevan police himself in July 2025. Russian personnel came for him without papers. The police refused and freed him after 72 hours.',
        ru: 'Семён Субботин ушёл из ракетных войск в сентябре 2024 года и в июле 2025-го сам пришёл в полицию Еревана. За ним приехали российские военные без документов. Полиция отказала им и через 72 часа отпустила его.',
      },
    },
    {
      id: 'charged-over-words', topic: 'practice', asOf: '2024', confidence: 'high', sources: ['am-10'],
      says: {
        en: 'A teacher wanted in Russia for “fakes” about the army was released on a promise to appear. No request for an arrest had come.',
        ru: 'Учителя, которого Россия разыскивала за «фейки» об армии, отпустили под обязательство явиться. Запроса об аресте не было.',
      },
    },
    {
      id: 'officials-say', topic: 'practice', asOf: '2024-02', confidence: 'high', sources: ['am-04', 'am-07', 'am-24'],
      says: {
        en: 'In December 2023 prosecutors said that they had neither got nor granted a request to hand Setrakov over. In February 2024 the Prime Minister announced an inquiry. He said that unlawful acts on Armenian soil cannot be tolerated.',
        ru: 'В декабре 2023 года прокуратура заявила, что запроса о выдаче Сетракова не получала и не одобряла. В феврале 2024 года премьер-министр объявил о проверке: с незаконными действиями на земле Армении мириться нельзя.',
      },
    },

    // Courts
    {
      id: 'no-ruling-on-the-army', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no ruling of an Armenian court on mobilisation, desertion or the extradition of a deserter.',
        ru: 'Мы искали и не нашли решений армянских судов о мобилизации, дезертирстве или выдаче дезертира.',
      },
    },
    {
      id: 'rule-39', topic: 'courts', asOf: '2023-11-28', confidence: 'medium', sources: ['am-13'],
      says: {
        en: 'A lawyer can ask the European Court of Human Rights for an urgent order against a removal (Rule 39). One Armenian organisation takes such cases there.',
        ru: 'Юрист может просить Европейский суд по правам человека срочно запретить высылку (правило 39). Одна армянская организация ведёт там такие дела.',
      },
    },

    // Numbers
    {
      id: 'claims-2021', topic: 'numbers', asOf: '2022-02', confidence: 'high', sources: ['am-17'],
      says: {
        en: 'In 2021 six or seven Russians asked for asylum, and four were refused.',
        ru: 'В 2021 году убежища попросили шесть или семь россиян, четверым отказали.',
      },
    },
    {
      id: 'claims-2022', topic: 'numbers', asOf: '2023', confidence: 'high', sources: ['am-16'],
      says: {
        en: 'In 2022 there were 18 Russians among 950 applicants.',
        ru: 'В 2022 году из 950 заявителей россиян было 18.',
      },
    },
    {
      id: 'claims-later', topic: 'numbers', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on the claims of Russians after 2022, or on how many were granted protection.',
        ru: 'Мы искали и не нашли, сколько россиян просили убежища после 2022 года и скольким его дали.',
      },
    },
    {
      id: 'asked-for-legal-aid', topic: 'numbers', asOf: '2023-11-28', confidence: 'high', sources: ['am-13'],
      says: {
        en: 'About 30 Russians persecuted for politics asked one legal-aid organisation for help within half of 2023.',
        ru: 'За полгода 2023 года к одной правозащитной организации за юридической помощью обратились около 30 россиян, которых преследуют по политическим мотивам.',
      },
    },

    // Other ways to stay
    {
      id: 'residence', topic: 'other-stay', asOf: '2024-08-19', confidence: 'medium', sources: ['am-18'],
      says: {
        en: 'There are residence permits for a year: for work, study, business or family. In August 2024 about 40,000 Russians had a right to stay.',
        ru: 'Есть вид на жительство на год — по работе, учёбе, бизнесу или семье. В августе 2024 года право жить в стране имели около 40 000 россиян.',
      },
    },
    {
      id: 'business-and-citizenship', topic: 'other-stay', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'People also register as sole traders, and there are ways to citizenship. The rules need a check.',
        ru: 'Регистрируются и как индивидуальные предприниматели; есть и пути к гражданству. Правила нужно проверить.',
      },
    },
    {
      id: 'passport-for-permits', topic: 'other-stay', asOf: '2024', confidence: 'medium', sources: ['am-11'],
      says: {
        en: 'Permits need a valid passport. In 2024 the Russian consulate in Gyumri refused a travel passport to a journalist under investigation.',
        ru: 'Для вида на жительство нужен действующий паспорт. В 2024 году российское консульство в Гюмри не выдало загранпаспорт журналисту, на которого заведено дело.',
      },
    },

    // Being returned
    {
      id: 'gyumri', topic: 'return', asOf: '2024-04', confidence: 'high', vital: true, sources: ['am-03', 'am-05', 'am-06'],
      says: {
        en: 'The known seizures were in Gyumri, where Russia has its 102nd base. The town and the area of the base carry the documented danger.',
        ru: 'Известные похищения произошли в Гюмри, где стоит российская 102-я база. Опасность, которая подтверждена, — в этом городе и вокруг базы.',
      },
    },
    {
      id: 'base-agreement', topic: 'return', asOf: '2023-12-20', confidence: 'high', sources: ['am-04'],
      says: {
        en: 'By the agreement of 1997 the police of the base may act only against its own personnel.',
        ru: 'По соглашению 1997 года полиция базы вправе действовать только в отношении её собственных военных.',
      },
    },
    {
      id: 'shared-wanted-list', topic: 'return', asOf: '2024', confidence: 'medium', vital: true, sources: ['am-10', 'kz-am-12'],
      says: {
        en: 'Russia, Kazakhstan, Kyrgyzstan and Armenia share one database of wanted people. A ban on crossing borders may show up only at the airport, when flying out.',
        ru: 'У России, Казахстана, Кыргызстана и Армении общая база розыска. Запрет пересекать границу может обнаружиться только в аэропорту, при вылете.',
      },
    },
    {
      id: 'exiles-watched', topic: 'return', asOf: '2024-04-02', confidence: 'medium', sources: ['am-08'],
      says: {
        en: 'In March and April 2024 people in Russian uniform watched the homes of Russian exiles.',
        ru: 'В марте и апреле 2024 года люди в российской форме следили за домами уехавших россиян.',
      },
    },
    {
      id: 'extradition-treaties', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Armenia is party to the European Convention on Extradition, which leaves out military offences, and to CIS conventions, which do not. Much depends on which one Russia names. This needs a check.',
        ru: 'Армения — участница Европейской конвенции о выдаче, которая не касается воинских преступлений, и конвенций СНГ, которые их не исключают. Многое зависит от того, на какую сошлётся Россия. Это надо проверить.',
      },
    },
    {
      id: 'russian-border-guards', topic: 'return', asOf: '2024', confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Russian border guards left Zvartnots airport in Yerevan in summer 2024. This needs a check.',
        ru: 'Российские пограничники ушли из ереванского аэропорта Звартноц летом 2024 года. Это надо проверить.',
      },
    },
    {
      id: 'russian-consulates', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'A request to the Russian consulate in Gyumri or Yerevan can reveal an address.',
        ru: 'Обращение в российское консульство в Гюмри или Ереване может выдать адрес.',
      },
    },

    // Help
    {
      id: 'who-works-on-these-cases', topic: 'help', asOf: '2023-11-28', confidence: 'medium', sources: ['am-13', 'am-15'],
      says: {
        en: 'The Public Defender’s Office gives free legal aid. The Helsinki Citizens’ Assembly in Vanadzor takes the cases of wanted Russians to court.',
        ru: 'Бесплатную правовую помощь даёт Офис общественного защитника. Дела разыскиваемых россиян ведёт Хельсинкская гражданская ассамблея — Ванадзор.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army-contract', 'left-army-conscript', 'called-mobilisation', 'called-conscription', 'data-summons',
    'reserve-contract', 'conscription-age', 'reservist-never-called', 'woman-specialty', 'over-age', 'exempt', 'no-duty', 'objector',
    'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'Which papers Russians need to enter now, and whether the internal passport is still enough.',
      ru: 'Какие документы сейчас нужны россиянам для въезда и хватает ли ещё внутреннего паспорта.',
    },
    {
      en: 'Whether anyone has been seized since July 2025.',
      ru: 'Похищали ли кого-нибудь после июля 2025 года.',
    },
    {
      en: 'Whether any Russian has been granted protection since 2022, and on what ground.',
      ru: 'Дали ли защиту хотя бы одному россиянину после 2022 года и на каком основании.',
    },
    {
      en: 'How claims because of a call-up, desertion or refusal to serve are decided.',
      ru: 'Как решают дела тех, кто бежит от призыва или мобилизации, оставил часть или отказывается служить.',
    },
    {
      en: 'How many days there are to make a claim and to appeal.',
      ru: 'Сколько дней есть на заявление и на обжалование.',
    },
    {
      en: 'What became of Anatoly Shchetin.',
      ru: 'Что стало с Анатолием Щетином.',
    },
    {
      en: 'What a court would do with a Russian request for a deserter.',
      ru: 'Что решит суд, если Россия запросит выдачу дезертира.',
    },
    {
      en: 'At which crossings Russian border guards still serve.',
      ru: 'В каких пунктах пропуска ещё служат российские пограничники.',
    },
    {
      en: 'Which organisations still operate.',
      ru: 'Какие организации помощи ещё работают.',
    },
  ],

  article: [
    {
      id: 'travelled-to-armenia', verdict: 'holds', asOf: '2024-08-19', sources: ['am-03', 'am-06', 'am-18'],
      claim: {
        en: 'The article said that many travelled to Armenia.',
        ru: 'Статья писала, что многие уезжали в Армению.',
      },
      now: {
        en: 'It holds: in August 2024 about 40,000 Russians lived there lawfully. The article does not mention the Russian base at Gyumri, which is the main danger.',
        ru: 'Это так: в августе 2024 года там законно жили около 40 000 россиян. О российской базе в Гюмри статья не пишет, а главная опасность — там.',
      },
    },
  ],

  policies: [
    // Dangers
    {
      id: 'gyumri-and-the-base', kind: 'danger', asOf: '2024-04', confidence: 'high', vital: true, dossier: ['F6'],
      sources: ['am-03', 'am-05', 'am-06'],
      when: any(leftUnit, stillInService, politicalOrMilitaryCase),
      title: { en: 'Gyumri and the Russian base', ru: 'Гюмри и российская база' },
      says: {
        en: 'Two men who had left the army were seized in Gyumri, in December 2023 and April 2024; the Russian military took them. It is safer to stay well away from the town and the 102nd base. A lawyer is needed before any step.',
        ru: 'Двух человек, оставивших армию, схватили в Гюмри — в декабре 2023 года и апреле 2024-го; их забрали российские военные. От города и 102-й базы лучше держаться подальше. До любого шага нужен юрист.',
      },
    },
    {
      id: 'men-in-uniform', kind: 'danger', asOf: '2025-07-21', confidence: 'high', vital: true, sources: ['am-03', 'am-04', 'am-09'],
      when: all(here, any(leftUnit, stillInService, politicalOrMilitaryCase)),
      title: { en: 'If men in uniform come', ru: 'Если приходят люди в форме' },
      says: {
        en: 'In 2023 the men who seized a deserter said that they were Armenian military police. By the agreement of 1997 the police of the Russian base may act only against its own personnel. A lawyer’s number should be at hand.',
        ru: 'В 2023 году люди, схватившие дезертира, назвались военной полицией Армении. По соглашению 1997 года полиция российской базы вправе действовать только в отношении её военных. Телефон юриста стоит держать под рукой.',
      },
    },
    {
      id: 'wanted', kind: 'danger', asOf: '2025-07', confidence: 'high', vital: true, dossier: ['F4'],
      sources: ['am-01', 'am-02', 'am-09', 'am-10', 'kz-am-12'],
      when: sought,
      title: { en: 'A criminal case or a wanted notice', ru: 'Уголовное дело или розыск' },
      says: {
        en: 'Armenia shares a database of wanted people with Russia. Police may hold a person for up to 72 hours and inform Moscow. In the cases we found they were released; if Russia sends a request, a court would decide.',
        ru: 'У Армении с Россией общая база розыска. Полиция может задержать человека на срок до 72 часов и сообщить в Москву. В известных нам случаях людей отпустили; если Россия пришлёт запрос, решать должен суд.',
      },
    },
    {
      id: 'flying-out', kind: 'danger', asOf: '2024', confidence: 'medium', vital: true, sources: ['am-10', 'kz-am-12'],
      when: all(here, any(sought, leftUnit)),
      title: { en: 'Stopped when flying out', ru: 'Могут остановить при вылете' },
      says: {
        en: 'People in the shared database may be stopped at the airport when they leave. Sometimes it is only a ban on crossing borders, and they learn of it there. A lawyer should be asked before buying a ticket.',
        ru: 'Тех, кто есть в общей базе розыска, могут остановить в аэропорту при вылете. Иногда это только запрет пересекать границу, и узнают о нём там же. До покупки билета лучше спросить юриста.',
      },
    },
    {
      id: 'by-way-of-kazakhstan', kind: 'danger', asOf: '2026-02-12', confidence: 'medium', vital: true, sources: ['kz-06', 'kz-22', 'kz-am-12'],
      when: all(answer('where-now').is('russia', 'occupied', 'kz', 'kg'), any(sought, leftUnit, stillInService)),
      title: { en: 'Coming by way of Kazakhstan or Kyrgyzstan', ru: 'Дорога через Казахстан или Кыргызстан' },
      says: {
        en: 'These two countries use the same database and stop wanted people when they fly out. In 2022 an officer was detained in Kazakhstan when flying to Armenia, and handed to Russia.',
        ru: 'У этих двух стран та же база, и тех, кто в розыске, останавливают при вылете. В 2022 году в Казахстане задержали офицера, летевшего в Армению, и передали его России.',
      },
    },
    {
      id: 'critics-watched', kind: 'danger', asOf: '2024-04-02', confidence: 'medium', sources: ['am-08'],
      when: all(here, any(answer('opinions').is('public-role', 'critic', 'active-abroad'), leftUnit)),
      title: { en: 'Exiles were watched', ru: 'За уехавшими следили' },
      says: {
        en: 'In March and April 2024 people in Russian uniform watched the homes of Russian exiles. An address is best kept to a small circle.',
        ru: 'В марте и апреле 2024 года люди в российской форме следили за домами уехавших россиян. Адрес лучше знать только близким.',
      },
    },
    {
      id: 'going-to-the-consulate', kind: 'danger', asOf: '2024', confidence: 'low', recalled: true, dossier: ['F13'], sources: ['am-11', 'ru-pass'],
      when: all(here, answer('consulate').is('planned')),
      title: { en: 'The Russian consulate', ru: 'Российское консульство' },
      says: {
        en: 'A request in Gyumri or Yerevan can reveal an address. In 2024 the Gyumri consulate refused a travel passport to a journalist under investigation. It is better to ask a lawyer first.',
        ru: 'Обращение в Гюмри или Ереване может выдать адрес. В 2024 году консульство в Гюмри не выдало загранпаспорт журналисту, на которого заведено дело. Сначала лучше спросить юриста.',
      },
    },

    // Deadlines
    {
      id: 'after-a-refusal', kind: 'deadline', asOf: null, confidence: 'medium', vital: true, dossier: ['A8'], sources: ['am-15'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'After a refusal', ru: 'После отказа' },
      says: {
        en: 'A refusal can be taken to court, and the stay is lawful until the final decision. How many days there are we did not find, so a lawyer is needed the same day. The Public Defender’s Office is free.',
        ru: 'Отказ можно обжаловать в суде, и до окончательного решения человек остаётся в стране законно. Сколько на это дней, мы не нашли, поэтому юрист нужен в тот же день. Офис общественного защитника помогает бесплатно.',
      },
    },

    // Access
    {
      id: 'where-the-claim-goes', kind: 'access', asOf: null, confidence: 'high', vital: true, sources: ['am-14', 'am-15'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where a claim is made', ru: 'Куда подают заявление' },
      says: {
        en: 'The claim goes to the Migration and Citizenship Service or to the police. From then on the stay is lawful until the final decision, and legal aid is free. With a case in Russia, it is better to ask a lawyer first.',
        ru: 'Заявление подают в Службу миграции и гражданства или в полицию. После этого человек остаётся в стране законно до окончательного решения, правовая помощь бесплатная. Если в России есть дело, сначала лучше спросить юриста.',
      },
    },
    {
      id: 'at-the-airport', kind: 'access', asOf: null, confidence: 'high', vital: true, sources: ['am-14', 'am-15'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport or the border', ru: 'В аэропорту и на границе' },
      says: {
        en: 'The claim goes to the Armenian Border Guard Troops, who belong to the National Security Service. The UN refugee agency can be contacted at any time.',
        ru: 'Заявление подают армянским Пограничным войскам, они входят в Службу национальной безопасности. С УВКБ ООН можно связаться в любой момент.',
      },
    },
    {
      id: 'papers-to-enter', kind: 'access', asOf: '2026-03-02', reviewBy: '2026-05-31', confidence: 'low', sources: ['am-21', 'am-22'],
      when: inRussia,
      title: { en: 'Papers for the journey', ru: 'Документы для поездки' },
      says: {
        en: 'The internal passport was accepted by air when last seen, but our source is weak. In March 2026 the two states were changing the list of papers. This is worth checking before buying a ticket.',
        ru: 'По последним сведениям, прилетевших пускали и по внутреннему паспорту, но источник у нас слабый. В марте 2026 года страны меняли список документов. До покупки билета это стоит проверить.',
      },
    },

    // Practice
    {
      id: 'deserters-released', kind: 'practice', asOf: '2025-07-21', confidence: 'high', dossier: ['F6'], sources: ['am-01', 'am-02', 'am-09', 'am-23'],
      when: army,
      title: { en: 'What Armenian police did', ru: 'Как поступала полиция Армении' },
      says: {
        en: 'Police released a man wanted for desertion in April 2023. In July 2025 they refused to give a soldier to Russian personnel who had no papers, and freed him after 72 hours. This was reported as the first open refusal.',
        ru: 'В апреле 2023 года полиция отпустила человека, которого разыскивали за дезертирство. В июле 2025 года не отдала военного приехавшим россиянам без документов и через 72 часа отпустила его. Писали, что это первый открытый отказ.',
      },
    },
    {
      id: 'charged-over-words', kind: 'practice', asOf: '2024', confidence: 'medium', dossier: ['P4'], sources: ['am-10'],
      when: answer('case').is('charged-speech'),
      title: { en: 'A case over words', ru: 'Дело за слова' },
      says: {
        en: 'A teacher wanted in Russia for “fakes” about the army was held and released on a promise to appear. No request for an arrest had come from Russia.',
        ru: 'Учителя, которого Россия разыскивала за «фейки» об армии, задержали и отпустили под обязательство явиться. Запроса об аресте Россия не прислала.',
      },
    },
    {
      id: 'army-claims-untested', kind: 'practice', asOf: '2023', confidence: 'low', sources: ['am-16', 'am-17'],
      when: any(
        answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry', 'attempted-delivery'),
        answer('service').is('conscript', 'mobilised', 'contract', 'reserve-contract'),
        army,
      ),
      title: { en: 'Claims about the army', ru: 'Если дело в армии' },
      says: {
        en: 'We found no Armenian asylum decision about a call-up or desertion, so nobody can say how such a claim is judged. In 2022 only 18 Russians asked; how these claims ended is not known to us.',
        ru: 'Решений Армении об убежище по делам о призыве или дезертирстве мы не нашли, поэтому никто не скажет, как такое дело оценят. В 2022 году убежища попросили всего 18 россиян; чем кончилось, мы не знаем.',
      },
    },
    {
      id: 'imposed-passport', kind: 'advice', asOf: null, confidence: 'unknown', dossier: ['A3'], sources: [],
      when: imposedPassport,
      title: { en: 'An imposed Russian passport', ru: 'Навязанный российский паспорт' },
      says: {
        en: 'We looked and found no rule for people with an imposed passport. A lawyer should hear first that the person has the citizenship of Ukraine.',
        ru: 'Мы искали и не нашли правил для людей с навязанным паспортом. Если есть гражданство Украины, юристу стоит сказать об этом в первую очередь.',
      },
    },

    // Staying, stopping a hand-over
    {
      id: 'stopping-a-hand-over', kind: 'advice', asOf: '2025-07-21', confidence: 'high', dossier: ['A9'], sources: ['am-09', 'am-13', 'am-14', 'am-15'],
      when: all(here, answer('urgent').is('detained', 'removal-decision')),
      title: { en: 'Stopping a hand-over', ru: 'Как останавливают выдачу' },
      says: {
        en: 'Asylum can be asked for in detention, too; legal aid is free. In July 2025 police did not let Russian personnel take a detained soldier. A lawyer can ask the European Court of Human Rights for an urgent order (Rule 39).',
        ru: 'Попросить убежища можно и под стражей, правовая помощь бесплатная. В июле 2025 года полиция не дала российским военным забрать задержанного. Юрист может просить Европейский суд по правам человека о срочном запрете (правило 39).',
      },
    },
    {
      id: 'when-the-days-are-over', kind: 'stay', asOf: '2023-04', confidence: 'medium', dossier: ['A7'], sources: ['am-02', 'am-15'],
      when: all(here, answer('stay').is('ends-soon', 'ended')),
      title: { en: 'When the 180 days are over', ru: 'Когда 180 дней кончились' },
      says: {
        en: 'Without a visa the limit is 180 days; how they are counted needs a check. A person who has asked for asylum stays lawfully until the final decision.',
        ru: 'Без визы можно находиться в стране 180 дней; как их считают, нужно проверить. Тот, кто попросил убежища, остаётся законно до окончательного решения.',
      },
    },
    {
      id: 'longer-stay', kind: 'stay', asOf: '2024-08-19', confidence: 'medium', sources: ['am-10', 'am-11', 'am-18'],
      when: here,
      title: { en: 'Staying longer', ru: 'Остаться дольше' },
      says: {
        en: 'A residence permit lasts a year and needs a ground, such as work or study, and a valid passport. No permit protects a wanted person from being detained on a Russian notice.',
        ru: 'Вид на жительство дают на год: нужны основание, например работа или учёба, и действующий паспорт. От задержания по российскому розыску никакой вид на жительство не защищает.',
      },
    },
    {
      id: 'later-in-the-eu', kind: 'responsibility', asOf: '2026-02-27', confidence: 'medium', dossier: ['A5'], sources: ['stc-463'],
      when: all(here, answer('claim').is('refused', 'waiting')),
      title: { en: 'If the person later asks in the EU', ru: 'Если потом просить защиты в ЕС' },
      says: {
        en: 'An EU state may refuse to examine a claim because the person passed through a country that it calls safe. A claim or refusal in Armenia may be raised there, so all papers about it are worth keeping.',
        ru: 'Страна ЕС может не рассматривать заявление, если человек проехал через страну, которую она считает безопасной. Там могут вспомнить и о заявлении или отказе в Армении, поэтому все бумаги о нём стоит сохранить.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'hy',
      words: 'Ապաստան եմ խնդրում։ Վախենում եմ վերադառնալ Ռուսաստան։',
      sound: 'апаста́н эм хндру́м. вахэну́м эм верадарна́л русаста́н',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2022', kind: 'numbers', sources: ['am-16'],
      says: {
        en: 'Of 950 asylum applicants in this year 18 are Russians.',
        ru: 'За год из 950 просящих убежища россиян — 18.',
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
      date: '2023-04-07', kind: 'case', sources: ['am-01', 'am-02'],
      says: {
        en: 'A man wanted for desertion is detained in Yerevan and later released.',
        ru: 'В Ереване задерживают, а потом отпускают человека, которого разыскивают за дезертирство.',
      },
    },
    {
      date: '2023-12-07', about: true, kind: 'removal', sources: ['am-03', 'am-05'],
      says: {
        en: 'Dmitry Setrakov, a mobilised man, is seized in Gyumri and later held in Rostov-on-Don.',
        ru: 'Мобилизованного Дмитрия Сетракова хватают в Гюмри; затем его держат в Ростове-на-Дону.',
      },
    },
    {
      date: '2023-12-20', about: true, kind: 'policy', sources: ['am-04'],
      says: {
        en: 'Prosecutors: no request to hand Setrakov over was received or granted.',
        ru: 'Прокуратура: запроса о выдаче Сетракова не получали и не одобряли.',
      },
    },
    {
      date: '2024-02', kind: 'policy', sources: ['am-07'],
      says: {
        en: 'The Prime Minister announces an inquiry into the seizure.',
        ru: 'Премьер-министр объявляет о проверке этого похищения.',
      },
    },
    {
      date: '2024-04-02', kind: 'case', sources: ['am-08'],
      says: {
        en: 'Exiles report that people in Russian uniform watch their homes.',
        ru: 'Уехавшие россияне рассказывают, что за их домами следят люди в российской форме.',
      },
    },
    {
      date: '2024-04-09', kind: 'case', sources: ['am-06'],
      says: {
        en: 'The seizure of Anatoly Shchetin in Gyumri is reported.',
        ru: 'Становится известно о похищении Анатолия Щетина в Гюмри.',
      },
    },
    {
      date: '2024-08-19', kind: 'numbers', sources: ['am-18'],
      says: {
        en: 'About 40,000 Russians live in the country lawfully.',
        ru: 'В стране законно живут около 40 000 россиян.',
      },
    },
    {
      date: '2025-07-21', about: true, kind: 'case', sources: ['am-09', 'am-23'],
      says: {
        en: 'Police refuse to let Russian personnel take Semyon Subbotin, and free him.',
        ru: 'Полиция не даёт российским военным забрать Семёна Субботина и отпускает его.',
      },
    },
    {
      date: '2026-03-02', kind: 'entry', sources: ['am-22'],
      says: {
        en: 'Changes to the list of documents for travel between the two states are reported.',
        ru: 'Сообщают об изменениях в списке документов для поездок между двумя странами.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Armenia / УВКБ ООН',
      does: {
        en: 'Explains the rights of asylum seekers. It can be contacted at any time.',
        ru: 'Объясняет права просящих убежища. Обратиться можно в любой момент.',
      },
      languages: ['en'], url: 'https://help.unhcr.org/armenia/', seen: null,
    },
    {
      name: 'Helsinki Citizens’ Assembly–Vanadzor / Хельсинкская гражданская ассамблея — Ванадзор',
      does: {
        en: 'Legal help for Russians who are wanted or may be handed over; goes to the European Court of Human Rights.',
        ru: 'Юридическая помощь россиянам, которые в розыске или которым грозит выдача; обращается в Европейский суд по правам человека.',
      },
      languages: ['hy', 'en'], url: 'https://hcav.am/en/', seen: '2023-11-28',
    },
    {
      name: 'Public Defender’s Office / Офис общественного защитника',
      does: {
        en: 'Free lawyers for asylum seekers.',
        ru: 'Бесплатные юристы для просящих убежища.',
      },
      languages: ['hy'], url: null, seen: null, caution: 'state-body',
    },
    {
      name: 'Human Rights Defender of Armenia / Защитник прав человека Армении',
      does: {
        en: 'The state ombudsman: takes complaints about the authorities.',
        ru: 'Государственный омбудсмен: принимает жалобы на власти.',
      },
      languages: [], url: 'https://ombuds.am/', seen: null, caution: 'state-body',
    },
    {
      name: 'Mission Armenia',
      does: {
        en: 'A partner of the UN refugee agency. What it does now we have not checked.',
        ru: 'Партнёр УВКБ ООН. Чем организация занимается сейчас, мы не проверяли.',
      },
      languages: [], url: null, seen: null,
    },
    {
      name: 'Armenian Red Cross / Армянский Красный Крест',
      does: {
        en: 'A partner of the UN refugee agency. What it does now we have not checked.',
        ru: 'Партнёр УВКБ ООН. Чем организация занимается сейчас, мы не проверяли.',
      },
      languages: [], url: null, seen: null,
    },
    {
      name: 'The Ark / Ковчег',
      does: {
        en: 'Helps Russians who left because of the war. It had a shelter in Yerevan; whether it still has one we have not checked.',
        ru: 'Помогает уехавшим из-за войны. В Ереване у него был шелтер; есть ли он сейчас, мы не проверяли.',
      },
      languages: ['ru'], url: 'https://kovcheg.live/', seen: '2025', caution: 'undesirable',
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
      name: 'Public Verdict / «Общественный вердикт»',
      does: {
        en: 'A Russian rights organisation. What it does now, and whether contact is a risk in Russia, we have not checked.',
        ru: 'Российская правозащитная организация. Чем она занимается сейчас и опасно ли обращение к ней в России, мы не проверяли.',
      },
      languages: ['ru'], url: null, seen: null,
    },
  ],

  // The dossier's AM-12 is the page of kz-am-12.
  sources: {
    'am-01': {
      label: { en: 'OC Media', ru: 'OC Media' },
      title: 'Russian deserter detained in Yerevan', publisher: 'OC Media', date: '2023-04-11',
      url: 'https://oc-media.org/russian-deserter-detained-in-yerevan/', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'am-02': {
      label: { en: 'Dosh', ru: '«Дош»' },
      title: 'Deserter released; the prosecutors’ answer; 180 days', publisher: 'Dosh (newdosh.media)', date: '2023-04',
      url: 'https://newdosh.media/en/news/v-armenii-zaderzali-rossianina-dezertira-no-moskve-poka-ne-vydali',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'am-03': {
      label: { en: 'The Moscow Times', ru: 'The Moscow Times' },
      title: 'Russian military detains deserter in Armenia, an NGO says', publisher: 'The Moscow Times', date: '2023-12-11',
      url: 'https://www.themoscowtimes.com/2023/12/11/russian-military-detains-deserter-in-armenia-ngo-a83375',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'am-04': {
      label: { en: 'JAMnews (copy)', ru: 'JAMnews (копия)' },
      title: 'Prosecutors did not extradite; the base agreement of 1997', publisher: 'JAMnews', date: '2023-12-20',
      url: 'https://armenianclub.com/2023/12/21/armenia-has-not-extradited-a-russian-conscript-who-fled-because-of-the-war-in-ukraine/amp',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'am-05': {
      label: { en: 'Current Time (copy)', ru: '«Настоящее время» (копия)' },
      title: 'Setrakov taken to Russia', publisher: 'Current Time', date: '2023-12',
      url: 'https://www.currenttime.tv/a/32741592.html', lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'am-06': {
      label: { en: 'The Moscow Times (Russian)', ru: 'The Moscow Times (на русском)' },
      title: 'Another deserter seized in Armenia', publisher: 'The Moscow Times', date: '2024-04-09',
      url: 'https://moscowtimes.ru/2024/04/09/rossiiskie-voennie-varmenii-pohitili-esche-odnogo-dezertira-a127367',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'am-07': {
      label: { en: 'Essanews', ru: 'Essanews' },
      title: 'Russian deserters detained in Armenia: a test of sovereignty; the inquiry', publisher: 'Essanews', date: '2024-04-10',
      url: 'https://essanews.com/russian-deserters-detained-in-armenia-a-test-of-sovereignty,7015346162210433a',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'am-08': {
      label: { en: 'Aliq Media', ru: 'Aliq Media' },
      title: 'Exiles watched by men in Russian uniform', publisher: 'Aliq Media', date: '2024-04-02',
      url: 'https://www.aliqru.com/2024/04/02/76084/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'am-09': {
      label: { en: 'Soy Armenio, on Novaya Gazeta Europe', ru: 'Soy Armenio о материале «Новой газеты Европа»' },
      title: 'Subbotin: the attempt and the release', publisher: 'Soy Armenio (Novaya Gazeta Europe)', date: '2025-07',
      url: 'https://soyarmenio.com/noticias-de-armenia/armenia-extraditar-rusia-desertor-ucrania', lang: 'es', read: 'part', checkedOn: '2026-11-23',
    },
    'am-10': {
      label: { en: 'Caucasian Knot', ru: '«Кавказский узел»' },
      title: 'Teacher wanted for “fakes”: no arrest request', publisher: 'Caucasian Knot', date: '2024',
      url: 'https://m.kavkaz-uzel.eu/articles/401876', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'am-11': {
      label: { en: 'Caucasian Knot', ru: '«Кавказский узел»' },
      title: 'The consulate refuses a travel passport', publisher: 'Caucasian Knot', date: '2024',
      url: 'https://m.kavkaz-uzel.eu/articles/397868', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'am-13': {
      label: { en: 'Helsinki Citizens’ Assembly–Vanadzor', ru: 'Хельсинкская гражданская ассамблея — Ванадзор' },
      title: 'Legal aid to about 30 Russians; the European Court', publisher: 'Helsinki Citizens’ Assembly–Vanadzor', date: '2023-11-28',
      url: 'https://hcav.am/en/extradition-28-11-2023/', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'am-14': {
      label: { en: 'Migration and Citizenship Service of Armenia', ru: 'Служба миграции и гражданства Армении' },
      title: 'Applying for asylum / refugee status', publisher: 'Migration and Citizenship Service', date: null,
      url: 'https://migration.mia.gov.am/en/applying-for-asylum-refugee-status', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'am-15': {
      label: { en: 'UNHCR Help, Armenia', ru: 'УВКБ ООН, справка по Армении' },
      title: 'Rights and duties of asylum seekers', publisher: 'UNHCR', date: null,
      url: 'https://help.unhcr.org/armenia/rights-and-duties/asylum-seekers', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'am-16': {
      label: { en: 'top-news.am (Zhoghovurd)', ru: 'top-news.am («Жоховурд»)' },
      title: '18 Russians in 2022', publisher: 'top-news.am (Zhoghovurd)', date: '2023',
      url: 'http://top-news.am/article/144239/am', lang: 'hy', read: 'part', checkedOn: '2026-11-23',
    },
    'am-17': {
      label: { en: 'Oragir; Golos Armenii', ru: 'Oragir, «Голос Армении»' },
      title: 'Asylum figures for 2021', publisher: 'Oragir; Golos Armenii', date: '2022-02',
      url: 'https://oragir.news/hy/material/2022/01/13/28704/', lang: 'hy', read: 'part', checkedOn: '2026-11-23',
    },
    'am-18': {
      label: { en: 'Sputnik Armenia (Migration Service)', ru: 'Sputnik Армения (Миграционная служба)' },
      title: 'About 40,000 Russians live in Armenia lawfully', publisher: 'Sputnik Armenia', date: '2024-08-19',
      url: 'https://am.sputniknews.ru/amp/20240819/okolo-40-tys-grazhdan-rf-prozhivaet-v-armenii-na-zakonnykh-osnovaniyakh--migratsionnaya-sluzhba-79643347.html',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'am-19': {
      label: { en: 'Armenian Public Radio', ru: 'Общественное радио Армении' },
      title: '30 days without registration', publisher: 'Armenian Public Radio', date: '2015-03-09',
      url: 'https://en.armradio.am/2015/03/09/armenian-nationals-allowed-to-stay-in-russia-for-30-days-without-registration-2/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'am-21': {
      label: { en: 'Commercial guide', ru: 'Коммерческий справочник' },
      title: 'Internal passport accepted', publisher: 'magic-lake.ru', date: '2023',
      url: 'https://magic-lake.ru/razdel-imushhestva/2354-kakie-dokumenty-nuzhny-grazhdaninu-rossii-dlya-vezda-v-armeniyu.html',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'weak',
    },
    'am-22': {
      label: { en: 'mitk.am', ru: 'mitk.am' },
      title: 'Changes to the documents of the visa-free agreement', publisher: 'mitk.am', date: '2026-03-02',
      url: 'https://mitk.am/2026/03/02/', lang: 'hy', read: 'part', checkedOn: '2026-11-23',
    },
    'am-23': {
      label: { en: 'Smorodina', ru: '«Смородина»' },
      title: 'First refusal to surrender a deserter', publisher: 'Smorodina', date: '2025-07',
      url: 'https://smorodina.news/armeniya-otkazalas-ekstradirovat-rossiyskogo-dezertira-perelomnyy-moment-v-otnosheniyah-s-moskvoy',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'am-24': {
      label: { en: 'Novosti/Vernisazh (copy)', ru: '«Новости/Вернисаж» (копия)' },
      title: 'The Speaker of parliament calls the seizure unacceptable', publisher: 'Novosti/Vernisazh', date: '2023-12',
      url: 'https://nashvernisazh.com/ar/news/3307', lang: 'ar', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
  },
});
