import { all, answer, any } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { fromNorthCaucasus, imposedPassport, leftUnit, objector, politicalOrMilitaryCase } from '../situations.ts';

const here = answer('where-now').is('tr');
const inRussia = answer('where-now').is('russia', 'occupied');

export const tr = defineCountry({
  code: 'tr',
  name: { en: 'Türkiye', ru: 'Турция' },
  within: { en: 'in Türkiye', ru: 'в Турции' },
  regime: 'unhcr',
  checkedOn: '2026-11-23',

  entry: {
    is: 'visa-free',
    says: {
      en: 'Russian citizens with a travel passport need no visa for up to 60 days. To stay longer is the hard part.',
      ru: 'Гражданам России с загранпаспортом виза не нужна на срок до 60 дней. Трудно остаться дольше.',
    },
    asOf: '2023-01-23',
    sources: ['tr-05', 'tr-17'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'By law asylum can be asked for at the border or inside the country. Staff have steered people of some nationalities to residence permits instead.',
      ru: 'По закону просить убежища можно на границе и внутри страны. Людям из некоторых стран сотрудники советовали вместо этого вид на жительство.',
    },
    asOf: null,
    sources: ['tr-01', 'tr-02', 'tr-14'],
  },
  practice: {
    is: 'unknown',
    says: {
      en: 'We found no Turkish decision on a Russian who fled a call-up, mobilisation or the army.',
      ru: 'Мы не нашли ни одного решения Турции по россиянину, который бежал от призыва, мобилизации или из армии.',
    },
    asOf: null,
    sources: [],
  },
  pushback: {
    is: 'documented-for-others',
    says: {
      en: 'There have been reports of people pushed back at the borders with Iran and Syria; this needs a check. In 2024 a man from the North Caucasus was sent straight back to Russia on arrival.',
      ru: 'Сообщали, что людей выталкивают обратно на границах с Ираном и Сирией; это нужно проверить. В 2024 году приехавшего с Северного Кавказа сразу отправили обратно в Россию.',
    },
    asOf: '2024-12',
    sources: ['tr-10'],
  },
  returnRisk: {
    is: 'case-dependent',
    says: {
      en: 'Losing a permit has forced people out, and people from the North Caucasus report removal centres and deportation. We found no hand-over of a man who only avoided the draft.',
      ru: 'Людям, потерявшим вид на жительство, приходилось уезжать, а выходцы с Северного Кавказа рассказывают о центрах выдворения и депортации. Случаев, когда выдали бы того, кто просто избегал призыва, мы не нашли.',
    },
    asOf: '2024-12',
    sources: ['tr-05', 'tr-08', 'tr-10'],
  },

  facts: [
    // Entry
    {
      id: 'sixty-days', topic: 'entry', asOf: '2023-01-23', reviewBy: '2026-11-23', confidence: 'medium', sources: ['tr-05', 'tr-17'],
      says: {
        en: 'Russians may stay up to 60 days at a time, and 90 days in any 180. The rule dates from 2016 and was repeated in 2023.',
        ru: 'Россияне могут находиться в стране до 60 дней подряд и до 90 дней из каждых 180. Правило — 2016 года, в 2023-м его повторяли.',
      },
    },
    {
      id: 'travel-passport', topic: 'entry', asOf: '2023-01-23', reviewBy: '2026-11-23', confidence: 'medium', sources: ['tr-05', 'tr-17'],
      says: {
        en: 'A travel passport is needed, valid for about four months or more. The internal passport is not enough. The exact term needs a check.',
        ru: 'Нужен загранпаспорт, действительный ещё примерно четыре месяца или дольше. Внутреннего паспорта мало. Точный срок нужно проверить.',
      },
    },
    {
      id: 'bans-for-north-caucasians', topic: 'entry', asOf: '2024-12', confidence: 'medium', sources: ['tr-10'],
      says: {
        en: 'In November 2024 a businessman from Kabardino-Balkaria, invited to a trade fair, was sent straight back to Russia. He got a five-year ban “for security”. The same outlet speaks of a trend for people from the North Caucasus.',
        ru: 'В ноябре 2024 года предпринимателя из Кабардино-Балкарии, приглашённого на выставку, сразу отправили обратно в Россию. Въезд закрыли на пять лет «из соображений безопасности». По словам издания, с выходцами с Северного Кавказа так поступают всё чаще.',
      },
    },
    {
      id: 'men-of-call-up-age', topic: 'entry', asOf: '2022-10', confidence: 'low', sources: ['tr-16', 'tr-18'],
      says: {
        en: 'In autumn 2022 Türkiye was a main destination. It was Russian officers who questioned men on the way out. We found no Turkish rule against men of call-up age.',
        ru: 'Осенью 2022 года в Турцию уезжали многие. Мужчин на выезде расспрашивали российские пограничники. Правил, по которым Турция не пускала бы мужчин призывного возраста, мы не нашли.',
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'high', vital: true, sources: ['tr-01', 'tr-02', 'tr-03'],
      says: {
        en: 'A claim is made in person at the provincial directorate of migration management (PDMM). A lawyer cannot file it. Police and border units must pass a request on. The information line is YIMER 157.',
        ru: 'Заявление подают лично в управление по миграции своей провинции (PDMM). Юрист подать его за человека не может. Полиция и пограничники обязаны передать просьбу дальше. Справочная линия — YIMER 157.',
      },
    },
    {
      id: 'not-the-un', topic: 'access', asOf: '2018-09-10', confidence: 'high', sources: ['tr-02', 'tr-03'],
      says: {
        en: 'Since 10 September 2018 the UN refugee agency no longer registers people or decides cases there.',
        ru: 'С 10 сентября 2018 года УВКБ ООН там никого не регистрирует и решений не принимает.',
      },
    },
    {
      id: 'reasonable-time', topic: 'access', asOf: null, confidence: 'high', sources: ['tr-01', 'tr-03'],
      says: {
        en: 'There is no fixed deadline. But after an entry or stay outside the rules the claim should come within a “reasonable time”, to avoid a penalty.',
        ru: 'Твёрдого срока нет. Но после въезда или пребывания в обход правил заявить нужно в «разумный срок», чтобы не наказали.',
      },
    },
    {
      id: 'three-statuses', topic: 'access', asOf: '2021-06-22', confidence: 'high', sources: ['tr-11', 'tr-12'],
      says: {
        en: 'Full refugee status is only for people fleeing events in Europe, read as the Council of Europe. Others may get “conditional refugee” status, until they are resettled, or subsidiary protection.',
        ru: 'Полный статус беженца дают только тем, кто бежит от событий в Европе, то есть в странах Совета Европы. Другим — статус «условного беженца» до переселения в третью страну или дополнительную защиту.',
      },
    },
    {
      id: 'which-status-for-russians', topic: 'access', asOf: '2022-03', reviewBy: '2026-11-23', confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Russia left the Council of Europe in March 2022. Which status a Russian can get since then is not known to us.',
        ru: 'В марте 2022 года Россия вышла из Совета Европы. Какой статус с тех пор может получить россиянин, мы не знаем.',
      },
    },
    {
      id: 'assigned-province', topic: 'access', asOf: null, confidence: 'medium', sources: ['tr-02', 'tr-14'],
      says: {
        en: 'People who ask for asylum must live in the province they are assigned to and sign in regularly.',
        ru: 'Просящие убежища должны жить в назначенной провинции и регулярно отмечаться.',
      },
    },

    // Responsibility
    {
      id: 'passing-the-claim-on', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on Türkiye leaving a Russian’s claim to another country.',
        ru: 'Мы искали и не нашли случаев, когда Турция оставляла заявление россиянина другой стране.',
      },
    },
    {
      id: 'time-here-and-the-eu', topic: 'responsibility', asOf: '2026-02-27', confidence: 'medium', sources: ['stc-463'],
      says: {
        en: 'Since 27 February 2026 an EU state may refuse to examine a claim because the person passed through a country that it calls safe. Time in Türkiye may be raised later.',
        ru: 'С 27 февраля 2026 года страна ЕС может не рассматривать заявление, если человек проехал через страну, которую она считает безопасной. О жизни в Турции могут потом вспомнить.',
      },
    },

    // Practice
    {
      id: 'no-line-on-the-army', topic: 'practice', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how Türkiye decides claims about a Russian call-up, mobilisation or desertion. Officials have not said anything either, as far as we found.',
        ru: 'Мы искали и не нашли, как Турция решает дела о российском призыве, мобилизации или дезертирстве. Заявлений властей об этом мы тоже не нашли.',
      },
    },
    {
      id: 'objectors-at-home', topic: 'practice', asOf: '2024-03-12', confidence: 'medium', sources: ['echr-co', 'kanatli'],
      profiles: ['objector'],
      says: {
        en: 'Türkiye does not recognise conscientious objection among its own citizens. It lost cases about this at the European Court of Human Rights, the last one found in March 2024. What this means for Russian objectors is not known to us.',
        ru: 'Отказ от военной службы по убеждениям Турция не признаёт и за своими гражданами. Она проигрывала такие дела в Европейском суде по правам человека; последнее, что мы нашли, — март 2024 года. Что это значит для россиян, мы не знаем.',
      },
    },
    {
      id: 'steered-to-permits', topic: 'practice', asOf: null, confidence: 'medium', sources: ['tr-14'],
      says: {
        en: 'A country report says that staff have encouraged people of some nationalities to take a short residence permit instead of asking for asylum. Whether they do so with Russians is not known to us.',
        ru: 'По докладу о стране, людям из некоторых государств сотрудники советовали взять краткосрочный вид на жительство вместо убежища. Делают ли так с россиянами, мы не знаем.',
      },
    },

    // Courts
    {
      id: 'no-ruling-on-the-army', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on Turkish court rulings about Russians who refused or left the army.',
        ru: 'Мы искали и не нашли решений турецких судов о россиянах, которые отказались служить или оставили армию.',
      },
    },

    // Numbers
    {
      id: 'residence-permits', topic: 'numbers', asOf: '2025-11-13', confidence: 'high', sources: ['tr-04', 'tr-07'],
      says: {
        en: 'Russians with residence permits: about 154,000 in January 2023, 96,000 in May 2024, 83,000 in January 2025 and 72,631 on 13 November 2025. Some 34,000 of the last were tourist permits.',
        ru: 'Россиян с видом на жительство: около 154 000 в январе 2023 года, 96 000 в мае 2024-го, 83 000 в январе 2025-го и 72 631 на 13 ноября 2025 года. Из последних около 34 000 — по туристическому основанию.',
      },
    },
    {
      id: 'claims-by-russians', topic: 'numbers', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how many Russians asked for asylum or got it.',
        ru: 'Мы искали и не нашли, сколько россиян просили убежища и сколько его получили.',
      },
    },

    // Other ways to stay
    {
      id: 'permit-refusals', topic: 'other-stay', asOf: '2024-11', confidence: 'medium', sources: ['tr-05', 'tr-06', 'tr-08'],
      says: {
        en: 'Since 26 December 2022 short “tourist” permits have been refused to Russians in large numbers, often with an order to leave in about ten days. Russians themselves counted 237 refusals and 134 permits in January 2023.',
        ru: 'С 26 декабря 2022 года россиянам массово отказывают в краткосрочном «туристическом» виде на жительство, часто с требованием уехать примерно за десять дней. За январь 2023 года сами россияне насчитали 237 отказов и 134 разрешения.',
      },
    },
    {
      id: 'income', topic: 'other-stay', asOf: '2024-11', confidence: 'low', sources: ['tr-09'],
      says: {
        en: 'Since 2024 proof of steady income is asked for. One weak report speaks of up to 90 refusals in 100.',
        ru: 'С 2024 года требуют подтвердить постоянный доход. По одному не очень надёжному сообщению, отказывают до 90 раз из 100.',
      },
    },
    {
      id: 'closed-neighbourhoods', topic: 'other-stay', asOf: '2022-09-06', confidence: 'medium', sources: ['tr-19'],
      says: {
        en: 'Since July 2022 over 1,100 neighbourhoods have been closed to newly arriving foreigners. The list changes.',
        ru: 'С июля 2022 года больше 1100 районов закрыты для регистрации новых иностранцев. Список меняется.',
      },
    },
    {
      id: 'other-permits', topic: 'other-stay', asOf: '2024', reviewBy: '2026-11-23', confidence: 'low', sources: ['tr-09'],
      says: {
        en: 'There are permits for property, study, family and work. The conditions change often and need a check.',
        ru: 'Есть разрешения по недвижимости, учёбе, семье и работе. Условия часто меняются, их нужно проверять.',
      },
    },

    // Being returned
    {
      id: 'removal-centres', topic: 'return', asOf: null, confidence: 'medium', sources: ['tr-13'],
      says: {
        en: 'A removal decision, false papers, breaking entry or exit rules, or “public order” can lead to detention in a removal centre. In exceptional cases asylum seekers are held, too.',
        ru: 'В центр выдворения могут поместить из-за решения о высылке, поддельных документов, нарушения правил въезда или выезда либо ради «общественного порядка». В исключительных случаях — и просящих убежища.',
      },
    },
    {
      id: 'seven-days', topic: 'return', asOf: null, confidence: 'low', recalled: true, vital: true, sources: [],
      says: {
        en: 'There may be only seven days to challenge a removal decision in court, and the challenge stops the removal. This needs a check.',
        ru: 'На обжалование решения о высылке в суде может быть всего семь дней; жалоба высылку останавливает. Это надо проверить.',
      },
    },
    {
      id: 'north-caucasians', topic: 'return', asOf: '2024-12', confidence: 'medium', vital: true, sources: ['tr-10'],
      says: {
        en: 'Caucasian Knot reports detention, removal centres and bans for people from the North Caucasus.',
        ru: '«Кавказский узел» пишет о задержаниях, центрах выдворения и запретах на въезд для выходцев с Северного Кавказа.',
      },
    },
    {
      id: 'extradition', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: ['tr-15'],
      says: {
        en: 'Türkiye is not in the CIS conventions. It is party to the European Convention on Extradition, as Russia still is; this needs a check. A lawyer called it not the best place for people pursued for politics.',
        ru: 'В конвенциях СНГ Турция не участвует. Она, как пока и Россия, — участница Европейской конвенции о выдаче; это надо проверить. По словам одного адвоката, для преследуемых по политическим мотивам это не лучшее место.',
      },
    },
    {
      id: 'transit-of-removals', topic: 'return', asOf: '2025-09-06', confidence: 'high', sources: ['fi-10'],
      says: {
        en: 'In 2025 Finland removed refused Russian applicants by way of Türkiye.',
        ru: 'В 2025 году Финляндия высылала россиян, получивших отказ, через Турцию.',
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
      id: 'free-information', topic: 'help', asOf: null, confidence: 'medium', sources: ['tr-13', 'tr-20'],
      says: {
        en: 'Refugee Rights Turkey gives free legal information, also in Russian. Bar associations have legal aid offices.',
        ru: 'Организация Refugee Rights Turkey бесплатно даёт юридическую информацию, в том числе на русском. При коллегиях адвокатов есть бюро бесплатной помощи.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript', 'called-mobilisation',
    'called-conscription', 'data-summons', 'reserve-contract', 'conscription-age', 'reservist-never-called', 'woman-specialty',
    'over-age', 'exempt', 'no-duty', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'How claims because of mobilisation, desertion or refusal to serve are decided.',
      ru: 'Как решают дела тех, кто бежит от мобилизации, оставил часть или отказывается служить.',
    },
    {
      en: 'Which status a Russian can get since Russia left the Council of Europe.',
      ru: 'Какой статус может получить россиянин после выхода России из Совета Европы.',
    },
    {
      en: 'How many Russians asked for asylum, and how many got it.',
      ru: 'Сколько россиян просили убежища и сколько его получили.',
    },
    {
      en: 'Whether anyone who avoided the draft or left the army was removed to Russia.',
      ru: 'Высылали ли в Россию кого-то, кто избегал призыва или оставил армию.',
    },
    {
      en: 'Whether Russians are steered from asylum to residence permits.',
      ru: 'Советуют ли россиянам вместо убежища вид на жительство.',
    },
    {
      en: 'How many people had to return to Russia after losing a permit.',
      ru: 'Скольким пришлось вернуться в Россию, потеряв вид на жительство.',
    },
    {
      en: 'Today’s rules on the passport and on the days of stay.',
      ru: 'Какие сегодня требования к паспорту и сроку пребывания.',
    },
  ],

  article: [],

  policies: [
    // Dangers
    {
      id: 'from-the-north-caucasus', kind: 'danger', asOf: '2024-12', confidence: 'medium', vital: true, sources: ['tr-10'],
      when: fromNorthCaucasus,
      title: { en: 'People from the North Caucasus', ru: 'Выходцы с Северного Кавказа' },
      says: {
        en: 'Detention, removal centres and entry bans are reported. In November 2024 a man from Kabardino-Balkaria was sent straight back to Russia, with a ban for five years. A lawyer should be asked before travelling.',
        ru: 'Сообщают о задержаниях, центрах выдворения и запретах на въезд. В ноябре 2024 года человека из Кабардино-Балкарии сразу отправили в Россию и закрыли въезд на пять лет. До поездки лучше спросить юриста.',
      },
    },
    {
      id: 'losing-the-permit', kind: 'danger', asOf: '2024-11', confidence: 'medium', vital: true, sources: ['tr-05', 'tr-08', 'tr-09'],
      when: all(here, answer('stay').is('ends-soon', 'ended')),
      title: { en: 'When the lawful stay ends', ru: 'Когда законный срок кончается' },
      says: {
        en: 'Refused permits often came with an order to leave in about ten days. Losing the lawful stay has forced people out. A person afraid to return to Russia may ask for asylum; a lawyer is best asked before the last day.',
        ru: 'Отказ в виде на жительство часто приходил с требованием уехать примерно за десять дней. Из-за этого людям приходилось покидать страну. Тот, кто боится возвращаться в Россию, может просить убежища; с юристом лучше поговорить до последнего дня.',
      },
    },
    {
      id: 'wanted', kind: 'danger', asOf: null, confidence: 'low', recalled: true, vital: true, dossier: ['F4'], sources: ['tr-15'],
      when: any(politicalOrMilitaryCase, answer('case').is('ordinary')),
      title: { en: 'A criminal case or a wanted notice', ru: 'Уголовное дело или розыск' },
      says: {
        en: 'Türkiye and Russia are both party to a European convention on extradition; this needs a check. We found no hand-over of a man who only avoided the draft, and cannot say that there was none. A lawyer comes first.',
        ru: 'Турция и Россия участвуют в Европейской конвенции о выдаче; это надо проверить. Случаев, когда выдали бы того, кто просто избегал призыва, мы не нашли, но не можем сказать, что их не было. Сначала нужен юрист.',
      },
    },
    {
      id: 'false-papers', kind: 'danger', asOf: null, confidence: 'medium', sources: ['tr-13'],
      when: all(here, answer('false-papers').is('yes')),
      title: { en: 'False papers', ru: 'Поддельные документы' },
      says: {
        en: 'False papers can lead to detention in a removal centre, even of a person who asks for asylum. This is best told to a lawyer first.',
        ru: 'Из-за поддельных документов могут поместить в центр выдворения, даже если человек просит убежища. Об этом лучше сначала сказать юристу.',
      },
    },
    {
      id: 'going-to-the-consulate', kind: 'danger', asOf: '2023-12-11', confidence: 'low', dossier: ['F13'], sources: ['ru-pass'],
      when: all(here, answer('consulate').is('planned')),
      title: { en: 'The Russian consulate', ru: 'Российское консульство' },
      says: {
        en: 'People under an exit ban must hand in their travel passport, also at a consulate. It is better to ask a lawyer first.',
        ru: 'Те, кому запрещён выезд, обязаны сдать загранпаспорт, в том числе через консульство. Сначала лучше спросить юриста.',
      },
    },

    // Deadlines
    {
      id: 'seven-days-against-removal', kind: 'deadline', asOf: null, confidence: 'low', recalled: true, vital: true, dossier: ['A9'], sources: ['tr-13'],
      when: all(here, answer('urgent').is('detained', 'removal-decision')),
      title: { en: 'A removal decision: perhaps seven days', ru: 'Решение о высылке: возможно, семь дней' },
      says: {
        en: 'There may be only seven days to go to court against a removal decision. The number needs a check, so a lawyer is needed the same day. A bar association’s legal aid office may give one.',
        ru: 'На обжалование решения о высылке в суде может быть всего семь дней. Срок нужно проверить, поэтому юрист нужен в тот же день. Помочь может бюро бесплатной помощи при коллегии адвокатов.',
      },
    },
    {
      id: 'asking-in-reasonable-time', kind: 'deadline', asOf: null, confidence: 'high', dossier: ['A7'], sources: ['tr-01', 'tr-03'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'No fixed deadline', ru: 'Твёрдого срока нет' },
      says: {
        en: 'There is no last day for a claim. But after an entry or stay outside the rules it should come within a “reasonable time”, or there may be a penalty. Waiting does not help.',
        ru: 'Крайнего срока для заявления нет. Но после въезда или пребывания в обход правил заявить нужно в «разумный срок», иначе могут наказать. Ждать не стоит.',
      },
    },
    {
      id: 'after-a-refusal', kind: 'deadline', asOf: null, confidence: 'low', recalled: true, vital: true, dossier: ['A8'], sources: ['tr-13'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'After a refusal', ru: 'После отказа' },
      says: {
        en: 'The days for an appeal are few, and we could not confirm how many. A lawyer is needed the same day: a removal decision may follow and lead to detention.',
        ru: 'Дней на жалобу мало, а сколько именно, мы не смогли подтвердить. Юрист нужен в тот же день: за отказом может последовать решение о высылке и задержание.',
      },
    },

    // Access
    {
      id: 'travel-passport-needed', kind: 'access', asOf: '2023-01-23', confidence: 'medium', sources: ['tr-05', 'tr-17'],
      when: inRussia,
      title: { en: 'A travel passport is needed', ru: 'Нужен загранпаспорт' },
      says: {
        en: 'No visa is needed for up to 60 days, but the internal passport is not enough. A longer stay needs a permit, and these are often refused. This is a lawful short stay, not protection.',
        ru: 'До 60 дней виза не нужна, но внутреннего паспорта мало. Чтобы остаться дольше, нужен вид на жительство, а в нём часто отказывают. Это законное короткое пребывание, а не защита.',
      },
    },
    {
      id: 'where-the-claim-goes', kind: 'access', asOf: null, confidence: 'high', vital: true, sources: ['tr-01', 'tr-02', 'tr-03'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where a claim is made', ru: 'Куда подают заявление' },
      says: {
        en: 'The person goes to the provincial directorate of migration management (PDMM) in person. The UN refugee agency no longer takes claims. Line 157 (YIMER) gives information.',
        ru: 'В управление по миграции провинции (PDMM) нужно прийти лично. УВКБ ООН заявлений больше не принимает. Справки — по телефону 157 (YIMER).',
      },
    },
    {
      id: 'offered-a-permit-instead', kind: 'access', asOf: null, confidence: 'medium', sources: ['tr-14'],
      when: all(here, answer('claim').is('no'), answer('stay').is('lawful', 'ends-soon')),
      title: { en: 'A permit instead of asylum', ru: 'Вид на жительство вместо убежища' },
      says: {
        en: 'Staff have encouraged people of some nationalities to take a short permit instead of asking for asylum. A permit does not protect from removal once it ends. Free legal information in Russian can help to decide.',
        ru: 'Людям из некоторых стран сотрудники советовали взять краткосрочный вид на жительство вместо убежища. Когда он кончится, от высылки он не защитит. Разобраться помогут бесплатные консультации на русском.',
      },
    },
    {
      id: 'at-the-airport', kind: 'access', asOf: '2024-12', confidence: 'medium', vital: true, sources: ['tr-01', 'tr-10'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport or the border', ru: 'В аэропорту и на границе' },
      says: {
        en: 'By law border units must pass on a request for asylum. It should be said clearly and at once. A man refused entry in November 2024 was sent straight back to Russia.',
        ru: 'По закону пограничники обязаны передать просьбу об убежище дальше. Сказать о ней нужно сразу и ясно. В ноябре 2024 года человека, которого не впустили, тут же отправили в Россию.',
      },
    },
    {
      id: 'life-in-a-province', kind: 'access', asOf: null, confidence: 'medium', sources: ['tr-02', 'tr-14'],
      when: all(here, answer('claim').is('waiting')),
      title: { en: 'Staying in the assigned province', ru: 'Жить в назначенной провинции' },
      says: {
        en: 'While the claim is open, the person must live in the assigned province and sign in regularly. A lawyer should be asked before any move to another place.',
        ru: 'Пока дело рассматривают, нужно жить в назначенной провинции и регулярно отмечаться. До переезда в другое место лучше спросить юриста.',
      },
    },

    // Practice
    {
      id: 'army-claims-untested', kind: 'practice', asOf: null, confidence: 'unknown', sources: [],
      when: any(
        answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry', 'attempted-delivery'),
        answer('service').is('conscript', 'mobilised', 'contract', 'reserve-contract'),
        leftUnit,
        answer('case').is('evading', 'leaving'),
      ),
      title: { en: 'Claims about the army', ru: 'Если дело в армии' },
      says: {
        en: 'We looked and found no decision and no statement about a Russian call-up, mobilisation or desertion. Nobody can say how such a claim is judged.',
        ru: 'Мы искали и не нашли ни решений, ни заявлений о российском призыве, мобилизации или дезертирстве. Как оценят такое дело, никто не скажет.',
      },
    },
    {
      id: 'objectors', kind: 'practice', asOf: '2024-03-12', confidence: 'medium', dossier: ['C1'], sources: ['echr-co', 'kanatli'],
      when: objector,
      title: { en: 'Refusal for reasons of conscience', ru: 'Отказ по убеждениям' },
      says: {
        en: 'Türkiye does not recognise this refusal among its own citizens, although it lost cases at the European Court of Human Rights. Such a claim has no echo in Turkish practice. We found no decision on a Russian.',
        ru: 'За своими гражданами Турция такого отказа не признаёт, хотя проигрывала дела в Европейском суде по правам человека. В турецкой практике такому основанию опереться не на что. Решений по россиянам мы не нашли.',
      },
    },
    {
      id: 'which-status', kind: 'split', asOf: '2021-06-22', confidence: 'medium', sources: ['tr-11', 'tr-12'],
      when: all(here, answer('claim').is('no', 'waiting')),
      title: { en: 'Which status a Russian can get', ru: 'Какой статус возможен для россиянина' },
      says: {
        en: 'Full refugee status is for people fleeing events in Europe, read as the states of the Council of Europe. In 2021 Russia was one of them.',
        ru: 'Полный статус беженца — для тех, кто бежит от событий в Европе, то есть в странах Совета Европы. В 2021 году Россия была одной из них.',
      },
      other: {
        says: {
          en: 'Russia has since left. Then only “conditional refugee” status, until resettlement, or subsidiary protection may be open. Which rule is applied to Russians is not known to us.',
          ru: 'С тех пор Россия вышла. Тогда может остаться только статус «условного беженца» до переселения или дополнительная защита. Какое правило применяют к россиянам, мы не знаем.',
        },
        asOf: '2021-06-22',
        sources: ['tr-11', 'tr-12'],
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

    // Staying
    {
      id: 'longer-stay', kind: 'stay', asOf: '2025-11-13', confidence: 'medium', sources: ['tr-04', 'tr-05', 'tr-09', 'tr-19'],
      when: here,
      title: { en: 'Staying longer', ru: 'Остаться дольше' },
      says: {
        en: 'Short tourist permits are often refused and now need proof of income. Many neighbourhoods are closed to newcomers. The number of Russians with a permit fell by half from 2023 to 2025.',
        ru: 'В краткосрочном туристическом виде на жительство часто отказывают, теперь для него нужно подтвердить доход. Многие районы для новых приезжих закрыты. С 2023 по 2025 год россиян с разрешением стало вдвое меньше.',
      },
    },
    {
      id: 'later-in-the-eu', kind: 'responsibility', asOf: '2026-02-27', confidence: 'medium', dossier: ['A5'], sources: ['stc-463'],
      when: all(here, answer('claim').is('refused', 'waiting')),
      title: { en: 'If the person later asks in the EU', ru: 'Если потом просить защиты в ЕС' },
      says: {
        en: 'An EU state may refuse to examine a claim because the person passed through a country that it calls safe. A claim or refusal in Türkiye may be raised there, so all papers about it are worth keeping.',
        ru: 'Страна ЕС может не рассматривать заявление, если человек проехал через страну, которую она считает безопасной. Там могут вспомнить и о заявлении или отказе в Турции, поэтому все бумаги о нём стоит сохранить.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'tr',
      words: 'Uluslararası koruma başvurusu yapmak istiyorum. Rusya’ya dönmekten korkuyorum.',
      sound: 'улусларарасы́ корума́ башвурусу́ япма́к исти́йорум. ру́сьяя дёнмектэ́н корку́йорум',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2018-09-10', kind: 'policy', sources: ['tr-02'],
      says: {
        en: 'The UN refugee agency stops registering people and deciding cases.',
        ru: 'УВКБ ООН перестаёт регистрировать людей и решать дела.',
      },
    },
    {
      date: '2022-07-01', kind: 'entry', sources: ['tr-19'],
      says: {
        en: 'Over 1,100 neighbourhoods are closed to new foreigners.',
        ru: 'Больше 1100 районов закрывают для новых иностранцев.',
      },
    },
    {
      date: '2022-10-04', kind: 'entry', sources: ['tr-16'],
      says: {
        en: 'Reporters describe Türkiye as a main destination of men leaving Russia.',
        ru: 'Журналисты пишут, что многие уезжающие из России мужчины выбирают Турцию.',
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
      date: '2022-12-26', kind: 'policy', sources: ['tr-05'],
      says: {
        en: 'A wave of refusals of tourist permits to Russians begins.',
        ru: 'Начинается волна отказов россиянам в туристическом виде на жительство.',
      },
    },
    {
      date: '2024-03-12', kind: 'court', sources: ['kanatli'],
      says: {
        en: 'Türkiye loses another case on conscientious objection at the European Court of Human Rights.',
        ru: 'Турция проигрывает в Европейском суде по правам человека ещё одно дело об отказе служить по убеждениям.',
      },
    },
    {
      date: '2024-11', about: true, kind: 'entry', sources: ['tr-10'],
      says: {
        en: 'A businessman from Kabardino-Balkaria is sent back to Russia, with a ban for five years.',
        ru: 'Предпринимателя из Кабардино-Балкарии отправляют обратно в Россию и закрывают въезд на пять лет.',
      },
    },
    {
      date: '2025-09-06', about: true, kind: 'removal', sources: ['fi-10'],
      says: {
        en: 'It is reported that Finland removes refused Russians by way of Türkiye.',
        ru: 'Сообщают, что Финляндия высылает россиян, получивших отказ, через Турцию.',
      },
    },
    {
      date: '2025-11-13', kind: 'numbers', sources: ['tr-04'],
      says: {
        en: '72,631 Russians have residence permits, less than half of the number in January 2023.',
        ru: 'Вид на жительство есть у 72 631 россиянина — меньше половины от января 2023 года.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Türkiye / УВКБ ООН',
      does: {
        en: 'Explains how to ask for asylum there. It does not register people or decide cases.',
        ru: 'Объясняет, как там просить убежища. Людей не регистрирует и решений не принимает.',
      },
      languages: [], url: 'https://help.unhcr.org/turkiye/', seen: null,
    },
    {
      name: 'Refugee Rights Turkey (Mülteci Hakları Merkezi)',
      does: {
        en: 'Free legal information for refugees, with pages in Russian on asylum and detention.',
        ru: 'Бесплатная юридическая информация для беженцев; есть страницы на русском об убежище и задержании.',
      },
      languages: ['tr', 'en', 'ru'], url: 'https://multecihaklari.info/ru/', seen: null,
    },
    {
      name: 'YIMER 157',
      does: {
        en: 'The information line of the state migration authority.',
        ru: 'Справочная линия государственной миграционной службы.',
      },
      languages: [], url: null, seen: null, caution: 'state-body',
    },
    {
      name: 'The Ark / Ковчег',
      does: {
        en: 'Helps Russians who left because of the war: legal chat-bot, temporary housing in Istanbul, psychologists, country chats.',
        ru: 'Помогает уехавшим из-за войны: юридический чат-бот, временное жильё в Стамбуле, психологи, чаты по странам.',
      },
      languages: ['ru'], url: 'https://kovcheg.live/', seen: '2025-11', caution: 'undesirable',
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
    'tr-01': {
      label: { en: 'AIDA country report', ru: 'Доклад AIDA о стране' },
      title: 'Registration of the asylum application, Türkiye', publisher: 'AIDA / ECRE', date: null,
      url: 'https://asylumineurope.org/reports/country/turkiye/asylum-procedure/access-procedure-and-registration/registration-asylum-application',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'tr-02': {
      label: { en: 'UNHCR Türkiye', ru: 'УВКБ ООН в Турции' },
      title: 'Registration and RSD', publisher: 'UNHCR Türkiye', date: null,
      url: 'https://help.unhcr.org/turkey/information-for-non-syrians/registration-rsd-with-unhcr', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'tr-03': {
      label: { en: 'UNHCR Türkiye (archive)', ru: 'УВКБ ООН в Турции (архив)' },
      title: 'Protection FAQ', publisher: 'UNHCR Türkiye', date: '2020-06-27',
      url: 'https://help.unhcr.org/turkey/faqs/protection-faqs', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'tr-04': {
      label: { en: 'RIA Novosti, on the migration authority', ru: 'РИА Новости о данных миграционной службы' },
      title: 'Number of Russians with permits halved', publisher: 'RIA Novosti', date: '2025-11-18',
      url: 'https://ria.ru/20251118/turtsija-2055711304.html', lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'partisan',
    },
    'tr-05': {
      label: { en: 'The Moscow Times', ru: 'The Moscow Times' },
      title: 'Turkey stops permits for new Russian arrivals', publisher: 'The Moscow Times', date: '2023-01-23',
      url: 'https://www.themoscowtimes.com/2023/01/23/turkey-stops-granting-residence-permits-to-new-russian-arrivals-report-a80018',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'tr-06': {
      label: { en: 'Stockholm Center for Freedom, citing DW', ru: 'Stockholm Center for Freedom со ссылкой на DW' },
      title: 'Fewer residence permits', publisher: 'Stockholm Center for Freedom', date: '2023-02',
      url: 'https://stockholmcf.org/turkey-issuing-fewer-residence-permits-for-russians-since-december-report/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'tr-07': {
      label: { en: 'rnti.ru, citing Reuters (copy)', ru: 'rnti.ru со ссылкой на Reuters (копия)' },
      title: 'Russians leave Turkey (154,000 to 96,000)', publisher: 'Reuters', date: '2024-06',
      url: 'https://rnti.ru/news/obshchestvo/rossiyane-massovo-pereezzhayut-iz-turtsii-pishut-smi',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'tr-08': {
      label: { en: 'Interia', ru: 'Interia' },
      title: 'Russians with nowhere to go (237 refusals, 134 grants)', publisher: 'Interia', date: '2023-04',
      url: 'https://wydarzenia.interia.pl/raporty/raport-ukraina-rosja/aktualnosci/news-rosjanie-nie-maja-dokad-uciekac-nie-jestesmy-tu-juz-mile-wid,nId,6717248',
      lang: 'pl', read: 'part', checkedOn: '2026-11-23',
    },
    'tr-09': {
      label: { en: 'in-ukraine.info, citing The Moscow Times', ru: 'in-ukraine.info со ссылкой на The Moscow Times' },
      title: 'Mass refusals, up to 90%', publisher: 'The Moscow Times', date: '2024-11',
      url: 'https://fr.in-ukraine.info/article/474482564-quot-zmusheni-povernutisya-do-rf-quot-turechchina-',
      lang: 'uk', read: 'part', checkedOn: '2026-11-23', caution: 'weak',
    },
    'tr-10': {
      label: { en: 'Caucasian Knot', ru: '«Кавказский узел»' },
      title: 'Businessman from Kabardino-Balkaria deported', publisher: 'Caucasian Knot', date: '2024-12',
      url: 'https://www.kavkaz-uzel.eu/articles/406636', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'tr-11': {
      label: { en: 'Pozitif Yaşam', ru: 'Pozitif Yaşam' },
      title: 'Three statuses; Council of Europe rule', publisher: 'Pozitif Yaşam', date: null,
      url: 'https://www.pozitifyasam.org/?p=723', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'tr-12': {
      label: { en: 'Refugee Law Initiative', ru: 'Refugee Law Initiative' },
      title: 'On the difference that Turkey’s geographical limitation makes (Ergin, Kader)', publisher: 'Refugee Law Initiative, University of London',
      date: '2021-06-22',
      url: 'https://rli.blogs.sas.ac.uk/2021/06/22/on-the-difference-that-turkeys-geographical-limitation-to-the-1951-convention-makes-in-the-protection-of-non-european-refugees/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'tr-13': {
      label: { en: 'Refugee Rights Turkey', ru: 'Refugee Rights Turkey' },
      title: 'Administrative detention (Russian page)', publisher: 'Refugee Rights Turkey', date: null,
      url: 'https://multecihaklari.info/ru/services/detention-3/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'tr-14': {
      label: { en: 'AIDA country report', ru: 'Доклад AIDA о стране' },
      title: 'Differential treatment of specific nationalities', publisher: 'AIDA / ECRE', date: null,
      url: 'https://asylumineurope.org/reports/country/turkiye/asylum-procedure/differential-treatment-specific-nationalities-procedure',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'tr-15': {
      label: { en: 'Batumi Today / russia24', ru: 'Batumi Today / russia24' },
      title: 'Lawyer: Turkey not the best place for politically pursued (promotional text, opening only)', publisher: 'Batumi Today', date: null,
      url: 'https://russia24.pro/moscow/354617870', lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'weak',
    },
    'tr-16': {
      label: { en: 'Associated Press', ru: 'Associated Press' },
      title: 'Russians opting for Turkey to evade draft', publisher: 'Associated Press', date: '2022-10-04',
      url: 'https://www.pressreader.com/usa/las-vegas-review-journal/20221004/281848647490744', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'tr-17': {
      label: { en: 'Uygun Group', ru: 'Uygun Group' },
      title: 'Visa-free travel for Russians remains unchanged (60/90 days)', publisher: 'Uygun Group', date: '2016',
      url: 'http://www.uygungroup.com/en/Visa-free-travel-for-Russians-in-Turkey-remains-unchanged',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'weak',
    },
    'tr-18': {
      label: { en: 'otelmoni.com (copy)', ru: 'otelmoni.com (копия)' },
      title: 'How Istanbul became the top destination for Russians fleeing conscription', publisher: 'otelmoni.com', date: '2022-10',
      url: 'https://otelmoni.com/how-istanbul-became-the-top-destination-for-russians-fleeing-conscription/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'tr-19': {
      label: { en: 'MSK1.ru', ru: 'MSK1.ru' },
      title: '1,169 closed neighbourhoods', publisher: 'MSK1.ru', date: '2022-09-06',
      url: 'https://msk1.ru/text/world/2022/09/06/71587877/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'tr-20': {
      label: { en: 'Refugee Rights Turkey (MHD)', ru: 'Refugee Rights Turkey (MHD)' },
      title: 'About Refugee Rights Turkey and its report with ECRE', publisher: 'MHD / ECRE', date: '2015-12',
      url: 'https://mhd.org.tr/en/refugee-rights-turkey-ecre-publish-comprehensive-report-on-turkey-asylum-system/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
  },
});
