import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { callUpOnRecord, exCombatant, inUniform, leftUnit, objector, ofConscriptAge } from '../situations.ts';

const here = answer('where-now').is('ca');
const throughTheUs = any(answer('where-now').is('us'), answer('passed-through').is('us'));

export const ca = defineCountry({
  code: 'ca',
  name: { en: 'Canada', ru: 'Канада' },
  within: { en: 'in Canada', ru: 'в Канаде' },
  regime: 'ca',
  checkedOn: '2026-11-23',

  entry: {
    is: 'limited',
    says: {
      en: 'A visa is needed. Since 28 January 2026 the visa centres in Russia take no applications. Officers look for signs that a person means to ask for asylum.',
      ru: 'Нужна виза. С 28 января 2026 года визовые центры в России заявлений не принимают, а при рассмотрении смотрят, не собирается ли человек просить убежища.',
    },
    asOf: '2026-01-28',
    sources: ['ca-05', 'ca-06'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'A claim can be made on arrival or online inside the country. More than one year after the first entry the Refugee Board no longer hears it.',
      ru: 'Попросить защиты можно при въезде или онлайн внутри страны. Если после первого въезда прошло больше года, Совет по делам беженцев дело уже не рассматривает.',
    },
    asOf: '2026-03-26',
    sources: ['ca-c12', 'ca-07', 'ca-kb19'],
  },
  practice: {
    is: 'favourable',
    says: {
      en: 'Tribunals have protected Russians called up while in Canada. The Federal Court requires the question of war crimes to be looked at. Proof is needed.',
      ru: 'Россиянам, которых вызвали на службу, пока они были в Канаде, защиту давали. Федеральный суд требует рассматривать вопрос о военных преступлениях. Нужны доказательства.',
    },
    asOf: '2024-03-07',
    sources: ['ca-rllr', 'ca-01'],
  },
  pushback: {
    is: 'documented-for-others',
    says: {
      en: 'People who come by land from the United States are sent back there under an agreement, unless an exception applies.',
      ru: 'Тех, кто приезжает по суше из США, по соглашению возвращают в США, если нет исключения.',
    },
    asOf: '2023-03-25',
    sources: ['ca-kb18'],
  },
  returnRisk: {
    is: 'case-dependent',
    says: {
      en: 'Risk is assessed before a removal. But since March 2026 late claims get only a weaker procedure on paper.',
      ru: 'Перед высылкой оценивают риск. Но с марта 2026 года поздним заявлениям остаётся лишь более слабая процедура, на бумаге.',
    },
    asOf: '2026-03-26',
    sources: ['ca-c12', 'ca-kb20'],
  },

  facts: [
    // Entry
    {
      id: 'visas', topic: 'entry', asOf: '2026-01-28', reviewBy: '2026-04-28', confidence: 'medium', sources: ['ca-05'],
      says: {
        en: 'Visitors, students and workers need a visa. Since 28 January 2026 the visa centres in Russia take no applications, only fingerprints. Applications go online or through another country.',
        ru: 'Для поездки в гости, учёбы и работы нужна виза. С 28 января 2026 года визовые центры в России заявлений не принимают, только отпечатки. Подают онлайн или в другой стране.',
      },
    },
    {
      id: 'stricter-checks', topic: 'entry', asOf: '2026-01-28', confidence: 'medium', sources: ['ca-06'],
      says: {
        en: 'Before the World Cup of 2026 officials announced stricter checks for people who may mean to ask for asylum.',
        ru: 'Перед чемпионатом мира 2026 года власти объявили, что строже проверяют тех, кто может попросить убежища.',
      },
    },
    {
      id: 'land-border', topic: 'entry', asOf: '2023-03-25', confidence: 'medium', recalled: true, vital: true, sources: ['ca-kb18'],
      says: {
        en: 'Since March 2023 the Safe Third Country Agreement covers the whole land border with the United States. A person who asks there, or within 14 days of crossing, is sent back to the US. Close family in Canada is one exception.',
        ru: 'С марта 2023 года Соглашение о безопасной третьей стране действует на всей сухопутной границе с США. Того, кто просит защиты на ней или в течение 14 дней после пересечения, возвращают в США. Одно из исключений — близкие родственники в Канаде.',
      },
    },
    {
      id: 'open-letter', topic: 'entry', asOf: '2025-09', confidence: 'medium', sources: ['us-04', 'us-21'],
      says: {
        en: 'In 2025 an open letter asked Canada to take Russians whom the US wants to remove. An answer we did not find.',
        ru: 'В 2025 году в открытом письме Канаду просили принять россиян, которых высылают США. Ответа мы не нашли.',
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: '2026', confidence: 'high', vital: true, sources: ['ca-c12', 'ca-kb19'],
      says: {
        en: 'On arrival a claim is made to the border agency (CBSA). Inside the country it is made online, in the IRCC Portal.',
        ru: 'По прибытии о защите просят пограничную службу (CBSA). Внутри страны заявление подают онлайн, на портале IRCC.',
      },
    },
    {
      id: 'who-decides', topic: 'access', asOf: '2026', confidence: 'medium', recalled: true, sources: ['ca-kb19'],
      says: {
        en: 'The Immigration and Refugee Board decides, in its Refugee Protection Division. A refusal can be appealed to its Appeal Division, then taken to the Federal Court.',
        ru: 'Решает Совет по иммиграции и беженцам (IRB), его Отдел защиты беженцев. Отказ обжалуют в Апелляционном отделе, затем в Федеральном суде.',
      },
    },
    {
      id: 'one-year', topic: 'access', asOf: '2026-03-26', confidence: 'high', vital: true, sources: ['ca-c12', 'ca-07'],
      says: {
        en: 'A law in force since 26 March 2026 (Bill C-12): a claim made more than one year after the first entry is not heard by the Board. It covers entries after 24 June 2020 and claims since 3 June 2025. What is left is a risk assessment before removal.',
        ru: 'С 26 марта 2026 года действует закон (C-12): если после первого въезда прошло больше года, Совет дело не рассматривает. Это касается въездов после 24 июня 2020 года и заявлений с 3 июня 2025 года. Остаётся только оценка рисков перед высылкой.',
      },
    },
    {
      id: 'fourteen-days', topic: 'access', asOf: '2026-03', confidence: 'low', recalled: true, vital: true, sources: [],
      says: {
        en: 'People who crossed by land from the US outside a border post and asked after 14 days are not heard by the Board either. This needs a check.',
        ru: 'Не рассматривает Совет и дела тех, кто пришёл по суше из США вне пункта пропуска и попросил защиты после 14 дней. Это надо проверить.',
      },
    },
    {
      id: 'going-back-ends-it', topic: 'access', asOf: '2026-03-26', confidence: 'high', vital: true, sources: ['ca-c12', 'ca-07'],
      says: {
        en: 'Going back to the home country before a decision counts as giving the claim up.',
        ru: 'Вернуться на родину до решения — значит отказаться от заявления.',
      },
    },

    // Responsibility
    {
      id: 'agreement-with-the-us', topic: 'responsibility', asOf: '2023-03-25', confidence: 'medium', recalled: true, sources: ['ca-kb18'],
      says: {
        en: 'Under the Safe Third Country Agreement people who come from the US by land are, as a rule, to ask for protection there. This needs a check.',
        ru: 'По Соглашению о безопасной третьей стране тот, кто приезжает из США по суше, как правило, должен просить защиты там. Это надо проверить.',
      },
    },

    // Practice
    {
      id: 'summons-while-in-canada', topic: 'practice', asOf: '2023-11-27', confidence: 'high', sources: ['ca-rllr'],
      profiles: ['called-mobilisation', 'called-conscription'],
      says: {
        en: 'On 27 November 2023 a tribunal recognised a Russian as a refugee (2023 RLLR 115). He opposed the invasion and service; the summons came while he studied in Canada. What kind of summons it was we do not know.',
        ru: '27 ноября 2023 года россиянина признали беженцем (2023 RLLR 115). Он был против вторжения и службы; повестка пришла, когда он учился в Канаде. Какой была повестка, мы не знаем.',
      },
    },
    {
      id: 'nineteen-from-khabarovsk', topic: 'practice', asOf: '2023-01', confidence: 'low', sources: ['ca-04'],
      profiles: ['conscription-age'],
      says: {
        en: 'According to the press a man of 19 from Khabarovsk got refugee status at the end of 2022.',
        ru: 'По сообщениям прессы, в конце 2022 года статус беженца получил девятнадцатилетний житель Хабаровска.',
      },
    },
    {
      id: 'sincere-and-specific', topic: 'practice', asOf: '2024-03-07', confidence: 'high', sources: ['ca-01', 'ca-02'],
      profiles: ['objector'],
      says: {
        en: 'An officer must look at evidence that Russia’s army commits condemned crimes, and at whether the objection is sincere and specific (Nazhmetdinov, 2024).',
        ru: 'Чиновник обязан рассмотреть доказательства того, что российская армия совершает осуждаемые преступления, и то, искренен ли отказ и в чём он состоит (Nazhmetdinov, 2024).',
      },
    },
    {
      id: 'not-binding', topic: 'practice', asOf: '2023-11-27', confidence: 'high', sources: ['ca-rllr'],
      says: {
        en: 'Published decisions of the tribunal do not bind other tribunals.',
        ru: 'Опубликованные решения Совета не обязательны для других его составов.',
      },
    },
    {
      id: 'no-general-policy', topic: 'practice', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no general policy for Russians who refuse the war.',
        ru: 'Мы искали и не нашли общих правил для россиян, отказавшихся от войны.',
      },
    },
    {
      id: 'board-documents', topic: 'practice', asOf: null, confidence: 'low', recalled: true, sources: ['ca-kb19'],
      says: {
        en: 'The Board keeps a package of documents on Russia, which its members use. This needs a check.',
        ru: 'Совет ведёт подборку документов о России, которой пользуются его члены. Это надо проверить.',
      },
    },

    // Courts
    {
      id: 'nazhmetdinov', topic: 'courts', asOf: '2024-03-07', confidence: 'high', sources: ['ca-01', 'ca-02'],
      says: {
        en: 'On 7 March 2024 the Federal Court set a refusal aside in part (2024 FC 389). But it did not accept that Muslims as such are sent to the front.',
        ru: '7 марта 2024 года Федеральный суд частично отменил отказ (2024 FC 389). Но довод, что на фронт отправляют мусульман как таковых, он не принял.',
      },
    },
    {
      id: 'lebedev', topic: 'courts', asOf: '2007-07-09', confidence: 'high', sources: ['ca-lebedev'],
      says: {
        en: 'In 2007 the Federal Court called a Russian who objected to the war in Chechnya a selective objector. Still, the rule on condemned military action (Handbook, paragraph 171) had to be applied properly (Lebedev).',
        ru: 'В 2007 году Федеральный суд назвал россиянина, который был против войны в Чечне, избирательным отказчиком. Но правило об осуждаемых военных действиях (пункт 171 Руководства УВКБ ООН) всё равно следовало применить как надо (Lebedev).',
      },
    },
    {
      id: 'general-law', topic: 'courts', asOf: '1993', confidence: 'medium', recalled: true, sources: ['ca-law'],
      says: {
        en: 'Since 1993 courts ask of an ordinary law that applies to everyone: what is its aim or effect, is it neutral, does it require acts against basic rules (Zolfagharkhani).',
        ru: 'С 1993 года об обычном, общем для всех законе суды спрашивают: какова его цель или последствия, нейтрален ли он, не требует ли нарушать основные правила (Zolfagharkhani).',
      },
    },
    {
      id: 'hinzman', topic: 'courts', asOf: '2007', confidence: 'medium', recalled: true, sources: ['ca-law'],
      says: {
        en: 'In 2006 and 2007 courts were strict with US soldiers who had left (Hinzman). They asked about protection by their own state, and about low rank.',
        ru: 'В 2006 и 2007 годах суды были строги к ушедшим из армии США (Hinzman): спрашивали о защите со стороны своего государства и о низком звании.',
      },
    },

    // Numbers
    {
      id: 'recognition-2024', topic: 'numbers', asOf: '2024-09', confidence: 'medium', sources: ['ca-08'],
      says: {
        en: 'From January to September 2024 about 82 of 100 claims decided on their merits were accepted, for all countries together.',
        ru: 'С января по сентябрь 2024 года из дел, решённых по существу, приняли примерно 82 из 100 — по всем странам вместе.',
      },
    },
    {
      id: 'russians', topic: 'numbers', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no figures for Russians. The Board publishes figures by country.',
        ru: 'Мы искали и не нашли данных о россиянах. Совет публикует статистику по странам.',
      },
    },

    // Other ways to stay
    {
      id: 'permits', topic: 'other-stay', asOf: null, confidence: 'low', recalled: true, sources: ['ca-kb19'],
      says: {
        en: 'There are permits for study and work, in falling numbers, and family and skilled routes (Express Entry). This needs a check.',
        ru: 'Есть разрешения на учёбу и работу (их становится меньше), семейные и профессиональные программы (Express Entry). Это надо проверить.',
      },
    },
    {
      id: 'family-of-ukrainians', topic: 'other-stay', asOf: '2025-06-16', confidence: 'medium', sources: ['ca-09', 'ca-kb19'],
      says: {
        en: 'The emergency programme for Ukrainians also covered their Russian family members. It ended in July 2023.',
        ru: 'Экстренная программа для украинцев распространялась и на их родственников-россиян. Она закончилась в июле 2023 года.',
      },
    },

    // Being returned
    {
      id: 'no-removal-while-open', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: ['ca-kb20'],
      says: {
        en: 'Nobody is removed while a claim at the Board or a first risk assessment is open. After a refusal a new assessment can usually be asked for only after 12 months. This needs a check.',
        ru: 'Пока открыто дело в Совете или идёт первая оценка рисков, не высылают. После отказа новую оценку обычно можно просить лишь через 12 месяцев. Это надо проверить.',
      },
    },
    {
      id: 'suspended-removals', topic: 'return', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'Canada suspends removals to some states for a time. We looked and found nothing on whether Russia is one of them.',
        ru: 'Высылку в некоторые страны Канада временно приостанавливает. Мы искали и не нашли, есть ли среди них Россия.',
      },
    },
    {
      id: 'no-removals-found', topic: 'return', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on people who refused to serve being removed to Russia.',
        ru: 'Мы искали и не нашли случаев, когда отказавшихся служить высылали в Россию.',
      },
    },

    // Help
    {
      id: 'legal-aid', topic: 'help', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Legal aid is run by the provinces: Ontario, British Columbia and Quebec have their own. Open the site before relying on it.',
        ru: 'Бесплатную правовую помощь дают провинции: свои службы есть в Онтарио, Британской Колумбии и Квебеке. Сначала откройте сайт и проверьте.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript', 'data-summons',
    'reserve-contract', 'reservist-never-called', 'woman-specialty', 'over-age', 'exempt', 'no-duty', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'How many Russians asked and how many were protected in 2023 to 2026.',
      ru: 'Сколько россиян просили защиты и сколько её получили в 2023–2026 годах.',
    },
    {
      en: 'What happens when a summons comes after the first year.',
      ru: 'Что бывает, если повестка пришла, когда первый год уже прошёл.',
    },
    {
      en: 'How the risk assessment works for people who asked late.',
      ru: 'Как на деле оценивают риск тех, кто попросил поздно.',
    },
    {
      en: 'Whether removals to Russia are suspended.',
      ru: 'Приостановлена ли высылка в Россию.',
    },
    {
      en: 'How claims by Russian deserters and contract soldiers are decided.',
      ru: 'Как решают дела российских дезертиров и контрактников.',
    },
    {
      en: 'How often visas are refused to Russian men of military age.',
      ru: 'Как часто отказывают в визах россиянам призывного возраста.',
    },
    {
      en: 'How people with an imposed Russian passport are treated.',
      ru: 'Как относятся к людям с навязанным российским паспортом.',
    },
  ],

  article: [
    {
      id: 'refuge-of-draft-resisters', verdict: 'historical', asOf: '2007', sources: ['art-2022', 'ca-law', 'ca-05'],
      claim: {
        en: 'The article recalled that US men fled to Canada to avoid the draft of the Vietnam war.',
        ru: 'Статья вспоминала, что от призыва на войну во Вьетнаме американцы бежали в Канаду.',
      },
      now: {
        en: 'As a comparison it misleads. Canada was later strict with US deserters (Hinzman), and Russians need a visa.',
        ru: 'Как сравнение это вводит в заблуждение. К дезертирам из США Канада позже была строга (Hinzman), а россиянам нужна виза.',
      },
    },
  ],

  policies: [
    // Dangers
    {
      id: 'by-land-from-the-us', kind: 'danger', asOf: '2025-09', confidence: 'medium', recalled: true, vital: true, dossier: ['A5'], sources: ['ca-kb18', 'us-04'],
      when: throughTheUs,
      title: { en: 'The land border with the United States', ru: 'Сухопутная граница с США' },
      says: {
        en: 'People who come by land from the US are sent back there, unless they have close family in Canada or another exception applies. The US has removed Russians to Moscow. A lawyer is needed before any step.',
        ru: 'Тех, кто приезжает по суше из США, возвращают туда, если в Канаде нет близких родственников или нет другого исключения. США высылали россиян в Москву. До любого шага нужен юрист.',
      },
    },
    {
      id: 'crossed-from-the-us', kind: 'danger', asOf: '2026-03', confidence: 'low', recalled: true, vital: true, dossier: ['A5'], sources: ['ca-kb18'],
      when: all(here, answer('passed-through').is('us'), answer('claim').is('no')),
      title: { en: 'Coming from the US outside a border post', ru: 'Из США вне пункта пропуска' },
      says: {
        en: 'Those who ask within 14 days of such a crossing may be sent back to the US. Later claims are not heard by the Board. This needs a check: speak to a lawyer before the claim.',
        ru: 'Тех, кто попросит защиты в течение 14 дней после такого пересечения, могут вернуть в США. Более поздние дела Совет не рассматривает. Это надо проверить: до заявления поговорите с юристом.',
      },
    },
    {
      id: 'going-to-russia', kind: 'danger', asOf: '2026-03-26', confidence: 'high', vital: true, dossier: ['F12'], sources: ['ca-c12', 'ca-07'],
      when: all(here, answer('claim').is('waiting'), answer('back').is('yes', 'planned')),
      title: { en: 'Travelling to Russia before a decision', ru: 'Поездка в Россию до решения' },
      says: {
        en: 'Going back to Russia before a decision counts as giving the claim up. A lawyer should hear of any such journey, also a past one.',
        ru: 'Вернуться в Россию до решения — значит отказаться от заявления. О любой такой поездке, в том числе прошлой, стоит рассказать юристу.',
      },
    },
    {
      id: 'refused-or-removal', kind: 'danger', asOf: null, confidence: 'low', recalled: true, vital: true, dossier: ['A8', 'A9'], sources: ['ca-kb19', 'ca-kb20'],
      when: all(here, any(answer('claim').is('refused'), answer('urgent').is('detained', 'removal-decision'))),
      title: { en: 'After a refusal or before a removal', ru: 'После отказа или перед высылкой' },
      says: {
        en: 'A refusal can be appealed; how many days there are we did not find: it stands in the decision. A new risk assessment is usually barred for 12 months. Legal help is needed the same day.',
        ru: 'Отказ можно обжаловать; сколько на это дней, мы не нашли: срок указан в решении. Новую оценку рисков обычно нельзя просить 12 месяцев. Юрист нужен в тот же день.',
      },
    },
    {
      id: 'part-in-the-war', kind: 'danger', asOf: null, confidence: 'low', recalled: true, dossier: ['W13'], sources: ['conv-1951#1F'],
      when: exCombatant,
      title: { en: 'People who fought', ru: 'Тем, кто воевал' },
      says: {
        en: 'The Refugee Convention leaves out people who share in serious crimes. How Canada sees Russians who fought we did not find. A lawyer should hear the story before any officer does.',
        ru: 'Конвенция о беженцах не защищает тех, кто причастен к тяжким преступлениям. Как в Канаде относятся к воевавшим россиянам, мы не нашли. Сначала обо всём стоит рассказать юристу, потом — чиновникам.',
      },
    },

    // Deadlines
    {
      id: 'year-since-first-entry', kind: 'deadline', asOf: '2026-03-26', confidence: 'high', vital: true, dossier: ['A7'], sources: ['ca-c12', 'ca-07'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'One year from the first entry', ru: 'Год с первого въезда' },
      says: {
        en: 'Only claims made within one year are heard by the Board. The year counts from the first entry after 24 June 2020, not from the last one. Earlier visits matter: their dates are worth writing down.',
        ru: 'Совет рассматривает только заявления, поданные в течение года. Год считают с первого въезда после 24 июня 2020 года, а не с последнего. Прежние поездки тоже важны: их даты стоит записать.',
      },
    },
    {
      id: 'year-is-over', kind: 'deadline', asOf: '2026-03-26', confidence: 'high', vital: true, dossier: ['A7'], sources: ['ca-c12', 'ca-07'],
      when: all(here, answer('claim').is('no'), answer('arrived').is('over-a-year')),
      title: { en: 'More than a year here', ru: 'Прошло больше года' },
      says: {
        en: 'The Board no longer hears a claim made now. What is left is a risk assessment before removal, mainly on paper. A lawyer can say what to do if the danger came later.',
        ru: 'Такое заявление Совет уже не рассматривает. Остаётся оценка рисков перед высылкой, в основном по бумагам. Если опасность возникла позже, что делать, скажет юрист.',
      },
    },
    {
      id: 'before-a-first-visit', kind: 'deadline', asOf: '2026-03-26', confidence: 'high', dossier: ['A7'], sources: ['ca-c12'],
      when: not(here),
      title: { en: 'An earlier visit to Canada', ru: 'Прежняя поездка в Канаду' },
      says: {
        en: 'For people who were in Canada before, after 24 June 2020, the year for a claim runs from that first visit.',
        ru: 'Для тех, кто уже бывал в Канаде после 24 июня 2020 года, год на заявление идёт с той первой поездки.',
      },
    },

    // Access
    {
      id: 'visa-from-russia', kind: 'access', asOf: '2026-01-28', reviewBy: '2026-04-28', confidence: 'medium', sources: ['ca-05', 'ca-06'],
      when: not(here),
      title: { en: 'Visas', ru: 'Визы' },
      says: {
        en: 'Since 28 January 2026 the visa centres in Russia take only fingerprints; applications go online or through another country. Officers look for signs that a person means to ask for asylum.',
        ru: 'С 28 января 2026 года визовые центры в России принимают только отпечатки; заявления подают онлайн или в другой стране. При рассмотрении смотрят, не собирается ли человек просить убежища.',
      },
    },
    {
      id: 'where-a-claim-is-made', kind: 'access', asOf: '2026', confidence: 'high', vital: true, sources: ['ca-c12', 'ca-kb19'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where a claim is made', ru: 'Куда подают заявление' },
      says: {
        en: 'Inside the country a claim is made online, in the IRCC Portal. The Immigration and Refugee Board decides it.',
        ru: 'Внутри страны заявление подают онлайн, на портале IRCC. Решает Совет по иммиграции и беженцам.',
      },
    },
    {
      id: 'at-the-airport', kind: 'access', asOf: '2026', confidence: 'medium', recalled: true, vital: true, dossier: ['A9'], sources: ['ca-kb19'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport or port', ru: 'В аэропорту или порту' },
      says: {
        en: 'The words go to an officer of the border agency (CBSA), at once and in person.',
        ru: 'Сказать, что просите убежища, нужно сотруднику пограничной службы (CBSA) — сразу и лично.',
      },
    },

    // What deciders have said
    {
      id: 'called-up-after-leaving', kind: 'practice', asOf: '2023-11-27', confidence: 'high', dossier: ['F15'], sources: ['ca-rllr'],
      when: answer('summons-came').is('after-leaving'),
      title: { en: 'A summons that came later', ru: 'Повестка пришла после отъезда' },
      says: {
        en: 'In 2023 a tribunal recognised a Russian whose summons came while he studied in Canada. It is not binding on others. Proof of the summons and its date helps.',
        ru: 'В 2023 году признали беженцем россиянина, которому повестка пришла, пока он учился в Канаде. Для других дел это не обязательно. Помогает подтверждение повестки и её даты.',
      },
    },
    {
      id: 'young-men', kind: 'practice', asOf: '2023-01', confidence: 'low', dossier: ['F2'], sources: ['ca-04'],
      when: any(ofConscriptAge, answer('summons').is('conscription-summons')),
      title: { en: 'Men of conscription age', ru: 'Люди призывного возраста' },
      says: {
        en: 'According to the press a man of 19 from Khabarovsk got refugee status at the end of 2022. The source is weak, and we found no later figures.',
        ru: 'По сообщениям прессы, в конце 2022 года статус беженца получил девятнадцатилетний житель Хабаровска. Источник ненадёжный, более поздних данных мы не нашли.',
      },
    },
    {
      id: 'crimes-must-be-looked-at', kind: 'practice', asOf: '2024-03-07', confidence: 'high', dossier: ['W5'], sources: ['ca-01', 'ca-02'],
      when: any(answer('why-refuse').is('its-crimes', 'own-people'), objector, answer('own-part').is('saw-or-refused')),
      title: { en: 'Crimes of the army must be looked at', ru: 'Преступления армии должны рассмотреть' },
      says: {
        en: 'In 2024 the Federal Court set a refusal aside in part: the officer had not looked properly at the army’s crimes and at the objection. It should be sincere and specific, so examples from life help.',
        ru: 'В 2024 году Федеральный суд частично отменил отказ: чиновник не разобрался ни с преступлениями армии, ни с самим отказом служить. Отказ должен быть искренним и конкретным, поэтому помогают примеры из жизни.',
      },
    },
    {
      id: 'group-sent-to-the-front', kind: 'refused', asOf: '2024-03-07', confidence: 'high', dossier: ['P6'], sources: ['ca-01', 'ca-02'],
      when: answer('who').is('minority', 'north-caucasus'),
      title: { en: 'A whole group sent to the front', ru: '«На фронт отправляют всех таких»' },
      says: {
        en: 'In 2024 the Federal Court did not accept that Muslims as such are sent to the front. What happened to this person, or to people close to them, counts for more.',
        ru: 'В 2024 году Федеральный суд не принял довод, что на фронт отправляют мусульман как таковых. Больше значит то, что было с самим человеком или его близкими.',
      },
    },
    {
      id: 'law-for-everyone', kind: 'refused', asOf: '1993', confidence: 'medium', recalled: true, dossier: ['P13'], sources: ['ca-law'],
      when: any(callUpOnRecord, inUniform, leftUnit, answer('case').is('evading', 'leaving')),
      title: { en: '“An ordinary law for everyone”', ru: '«Обычный закон, общий для всех»' },
      says: {
        en: 'Deciders may say that conscription is a law for everyone. Courts then ask about its aim and effect, and whether it requires acts against basic rules (Zolfagharkhani).',
        ru: 'Могут сказать, что призыв — закон, общий для всех. Тогда суды спрашивают о его цели и последствиях и о том, не требует ли он нарушать основные правила (Zolfagharkhani).',
      },
    },
    {
      id: 'this-war-only', kind: 'split', asOf: '2007-07-09', confidence: 'high', dossier: ['C3'], sources: ['ca-lebedev'],
      when: answer('why-refuse').is('this-war', 'aggression', 'its-crimes'),
      title: { en: 'Against this war, not all war', ru: 'Против этой войны, а не любой' },
      says: {
        en: 'In 2007 the Federal Court called a Russian who objected to the war in Chechnya a selective objector (Lebedev).',
        ru: 'В 2007 году Федеральный суд назвал россиянина, который был против войны в Чечне, избирательным отказчиком (Lebedev).',
      },
      other: {
        says: {
          en: 'In the same case it held that the rule on condemned military action must be applied properly. In 2023 a tribunal recognised a Russian who opposed the invasion.',
          ru: 'В том же деле суд указал: правило об осуждаемых военных действиях нужно применять как следует. А в 2023 году признали беженцем россиянина, который был против вторжения.',
        },
        asOf: '2023-11-27',
        sources: ['ca-lebedev', 'ca-rllr'],
      },
    },
    {
      id: 'soldiers-of-low-rank', kind: 'refused', asOf: '2007', confidence: 'medium', recalled: true, dossier: ['F6', 'R1'], sources: ['ca-law'],
      when: any(leftUnit, answer('case').is('leaving'), answer('service').is('contract')),
      title: { en: 'Soldiers who left', ru: 'Ушедшие из армии' },
      says: {
        en: 'Courts were strict with US soldiers who had left (Hinzman, 2006 and 2007). Nothing was found on Russian deserters. It helps to say why the Russian state would not protect this person.',
        ru: 'К ушедшим из армии США суды были строги (Hinzman, 2006 и 2007). О российских дезертирах мы ничего не нашли. Стоит объяснить, почему государство в России этого человека не защитит.',
      },
    },

    // Staying
    {
      id: 'stay-runs-out', kind: 'stay', asOf: '2026-03-26', confidence: 'low', recalled: true, sources: ['ca-kb19', 'ca-c12'],
      when: all(here, answer('stay').is('ends-soon', 'ended')),
      title: { en: 'When lawful stay ends', ru: 'Когда законный срок кончается' },
      says: {
        en: 'Study and work permits are given in falling numbers; family and skilled routes exist. This needs a check. The year for a claim runs on meanwhile.',
        ru: 'Разрешений на учёбу и работу дают всё меньше; есть семейные и профессиональные программы. Это надо проверить. Год на заявление тем временем идёт.',
      },
    },
    {
      id: 'ties-to-ukraine', kind: 'stay', asOf: '2025-06-16', confidence: 'medium', sources: ['ca-09', 'ca-kb19'],
      when: answer('who').is('ukrainian-ties'),
      title: { en: 'Family of Ukrainians', ru: 'Родственники украинцев' },
      says: {
        en: 'The emergency programme for Ukrainians and their Russian family ended in July 2023. People who came under it do well to ask a lawyer what applies to them now.',
        ru: 'Экстренная программа для украинцев и их родственников-россиян закончилась в июле 2023 года. Тем, кто приехал по ней, стоит спросить юриста, что действует сейчас.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'en',
      words: 'I want to make a refugee claim. I am afraid to return to Russia.',
      sound: 'ай уо́нт ту мейк э рефьюджи́ клейм. ай эм эфре́йд ту рите́рн ту ра́ша',
      checkedBySpeaker: null,
    },
    {
      lang: 'fr',
      words: 'Je demande l’asile. J’ai peur de retourner en Russie.',
      sound: 'жё дема́нд лязи́ль. жэ пёр дё рётурнэ́ ан рюси́',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2007-07-09', kind: 'court', sources: ['ca-lebedev'],
      says: {
        en: 'The Federal Court decides the case of a Russian who objected to the war in Chechnya (Lebedev).',
        ru: 'Федеральный суд решает дело россиянина, который был против войны в Чечне (Lebedev).',
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
      date: '2022-12', about: true, kind: 'case', sources: ['ca-04'],
      says: {
        en: 'Refugee status for a man of 19 from Khabarovsk.',
        ru: 'Статус беженца получает девятнадцатилетний житель Хабаровска.',
      },
    },
    {
      date: '2023-03-25', kind: 'border', sources: ['ca-kb18'],
      says: {
        en: 'The agreement with the US is extended to the whole land border.',
        ru: 'Соглашение с США распространяют на всю сухопутную границу.',
      },
    },
    {
      date: '2023-11-27', kind: 'case', sources: ['ca-rllr'],
      says: {
        en: 'A Russian whose summons came while he studied in Canada is recognised as a refugee.',
        ru: 'Беженцем признают россиянина, которому повестка пришла, пока он учился в Канаде.',
      },
    },
    {
      date: '2024-03-07', kind: 'court', sources: ['ca-01'],
      says: {
        en: 'The Federal Court requires the army’s crimes to be looked at (Nazhmetdinov).',
        ru: 'Федеральный суд требует рассматривать преступления армии (Nazhmetdinov).',
      },
    },
    {
      date: '2025-06-03', kind: 'law', sources: ['ca-c12'],
      says: {
        en: 'Claims made from this day fall under the later one-year rule.',
        ru: 'Заявления с этого дня подпадают под принятое позже правило одного года.',
      },
    },
    {
      date: '2026-01-28', kind: 'entry', sources: ['ca-05'],
      says: {
        en: 'The visa centres in Russia stop taking applications.',
        ru: 'Визовые центры в России перестают принимать заявления.',
      },
    },
    {
      date: '2026-03-26', kind: 'law', sources: ['ca-c12', 'ca-07'],
      says: {
        en: 'Bill C-12 comes into force: one year from the first entry.',
        ru: 'Вступает в силу закон C-12: год с первого въезда.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Canada / УВКБ ООН',
      does: {
        en: 'Explains how to ask for protection in Canada.',
        ru: 'Объясняет, как просить защиты в Канаде.',
      },
      languages: ['en', 'fr'], url: 'https://help.unhcr.org/canada/', seen: null,
    },
    {
      name: 'Canadian Council for Refugees',
      does: {
        en: 'A network of organisations that help refugees.',
        ru: 'Сеть организаций, которые помогают беженцам.',
      },
      languages: ['en', 'fr'], url: 'https://ccrweb.ca/', seen: null,
    },
    {
      name: 'FCJ Refugee Centre',
      does: {
        en: 'Help for people who ask for protection, in Toronto.',
        ru: 'Помощь тем, кто просит защиты, в Торонто.',
      },
      languages: ['en'], url: 'https://www.fcjrefugeecentre.org/', seen: null,
    },
    {
      name: 'Legal Aid Ontario',
      does: {
        en: 'Free legal help in Ontario.',
        ru: 'Бесплатная правовая помощь в Онтарио.',
      },
      languages: ['en', 'fr'], url: 'https://www.legalaid.on.ca/', seen: null, caution: 'state-body',
    },
    {
      name: 'Legal Aid BC',
      does: {
        en: 'Free legal help in British Columbia.',
        ru: 'Бесплатная правовая помощь в Британской Колумбии.',
      },
      languages: ['en'], url: 'https://legalaid.bc.ca/', seen: null, caution: 'state-body',
    },
    {
      name: 'Aide juridique (Commission des services juridiques)',
      does: {
        en: 'Free legal help in Quebec.',
        ru: 'Бесплатная правовая помощь в Квебеке.',
      },
      languages: ['fr'], url: 'https://www.csj.qc.ca/', seen: null, caution: 'state-body',
    },
    {
      name: 'Russian Canadian Democratic Alliance',
      does: {
        en: 'An association of Russian speakers. What it does now we have not checked.',
        ru: 'Объединение говорящих по-русски. Чем оно занимается сейчас, мы не проверяли.',
      },
      languages: ['ru', 'en'], url: null, seen: null,
    },
  ],

  sources: {
    'ca-01': {
      label: { en: 'Federal Court of Canada, Nazhmetdinov', ru: 'Федеральный суд Канады, дело Nazhmetdinov' },
      title: 'Nazhmetdinov v Canada, 2024 FC 389', publisher: 'Federal Court of Canada', date: '2024-03-07',
      url: 'https://decisions.fct-cf.gc.ca/fc-cf/decisions/en/item/525165/index.do', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ca-02': {
      label: { en: 'Landings Law', ru: 'Landings Law' },
      title: 'Case note on 2024 FC 389', publisher: 'Landings Law', date: '2024',
      url: 'https://landingslaw.com/recent-decisions-41', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ca-04': {
      label: { en: 'libertarianguide, on press reports (copy)', ru: 'libertarianguide по сообщениям прессы (копия)' },
      title: 'Refugee status for a man of 19 from Khabarovsk', publisher: 'libertarianguide', date: '2023-01',
      url: 'https://libertarianguide.com/tag/conscription/', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'weak',
    },
    'ca-05': {
      label: { en: 'vc.ru, on the Canadian government and Reuters', ru: 'vc.ru по данным правительства Канады и Reuters' },
      title: 'Canada’s visa centres closed to Russians', publisher: 'vc.ru', date: '2026-01',
      url: 'https://vc.ru/travel/2713828-vizovye-tsentry-kanady-zakryty-dlya-rossiyan', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ca-06': {
      label: { en: 'NG.ru, on TASS and The Globe and Mail', ru: 'NG.ru по данным ТАСС и The Globe and Mail' },
      title: 'Visa checks before the World Cup', publisher: 'NG.ru', date: '2026-01-28',
      url: 'https://www.ng.ru/content/news/832741', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ca-07': {
      label: { en: 'vancouverok.com', ru: 'vancouverok.com' },
      title: 'C-12 explained: who can no longer reach the Board', publisher: 'vancouverok.com', date: '2026',
      url: 'https://vancouverok.com/news/kanada-menyaet-pravila-ubezhishha-komu-zakroyut-put-v-irb',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ca-08': {
      label: { en: 'CBC (copy)', ru: 'CBC (копия)' },
      title: 'Recognition of claims, January to September 2024', publisher: 'CBC', date: '2024-12',
      url: 'https://cryptocents.pro/?p=31458', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'ca-09': {
      label: { en: 'Federal Court of Canada (via Tax Interpretations)', ru: 'Федеральный суд Канады (по публикации Tax Interpretations)' },
      title: 'Emergency travel programme for Ukrainians (CUAET), 2025 FC 1083', publisher: 'Federal Court of Canada', date: '2025-06-16',
      url: 'https://taxinterpretations.com/node/993594', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'ca-kb18': {
      label: { en: 'Canada–US Safe Third Country Agreement', ru: 'Соглашение Канады и США о безопасной третьей стране' },
      title: 'Safe Third Country Agreement, additional protocol of 25 March 2023', publisher: 'Canada; United States', date: '2023-03-25',
      url: null, lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
    'ca-kb19': {
      label: { en: 'Government of Canada, refugees', ru: 'Правительство Канады, страница о беженцах' },
      title: 'Official pages on claims; Immigration and Refugee Board; permits; emergency programme for Ukrainians',
      publisher: 'IRCC; Immigration and Refugee Board', date: null,
      url: 'https://www.canada.ca/en/immigration-refugees-citizenship/services/refugees.html',
      lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
    'ca-kb20': {
      label: { en: 'Canada, risk assessment before removal', ru: 'Канада, оценка рисков перед высылкой' },
      title: 'Pre-removal risk assessment: the 12-month bar; suspended removals', publisher: 'Canada', date: null,
      url: null, lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
  },
});
