import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { exCombatant } from '../situations.ts';

const here = answer('where-now').is('ee');
const inRussia = answer('where-now').is('russia', 'occupied');
const calledToMobilise = any(
  answer('summons').is('mobilisation-order', 'attempted-delivery'),
  answer('service').is('mobilised', 'reserve', 'reserve-contract'),
  answer('fear').is('new-wave'),
);

export const ee = defineCountry({
  code: 'ee',
  name: { en: 'Estonia', ru: 'Эстония' },
  within: { en: 'in Estonia', ru: 'в Эстонии' },
  regime: 'eu',
  drawsOn: 'eu',
  checkedOn: '2026-11-23',

  entry: {
    is: 'closed-with-exceptions',
    says: {
      en: 'Since September 2022 most Russians are turned back at the border even with a valid visa, and the land crossings close at night.',
      ru: 'С сентября 2022 года большинство россиян не впускают даже с действующей визой, а сухопутные пункты пропуска на ночь закрывают.',
    },
    asOf: '2026-02-24',
    sources: ['ee-01', 'eu-43', 'ee-03', 'ee-04'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'By law asylum can be asked for at every border point, even without a visa or papers, and inside the country.',
      ru: 'По закону попросить убежища можно в любом пункте пропуска, даже без визы и документов, и внутри страны.',
    },
    asOf: null,
    sources: ['ee-11'],
  },
  practice: {
    is: 'very-restrictive',
    says: {
      en: 'The government says that flight from mobilisation is no reason for asylum. The one court ruling found that speaks of a call-up is a refusal, and entry bans cover deserters too.',
      ru: 'Правительство не считает бегство от мобилизации основанием для убежища. В единственном найденном решении суда, где речь о призыве, — отказ, а запреты на въезд касаются и дезертиров.',
    },
    asOf: '2026-01-31',
    sources: ['ee-07', 'ee-15', 'ee-08', 'ee-06'],
  },
  pushback: {
    is: 'unknown',
    says: {
      en: 'We looked and found nothing on whether people who ask for asylum at the Estonian border are sent away unheard.',
      ru: 'Мы искали и не нашли, случалось ли на границе Эстонии, что просьбу об убежище не выслушали и человека отправили назад.',
    },
    asOf: null,
    sources: [],
  },
  returnRisk: {
    is: 'unknown',
    says: {
      en: 'Whether Estonia itself has removed people who fled the draft is not known to us. In 2025 Finland removed people to Russia through Narva.',
      ru: 'Высылала ли сама Эстония тех, кто бежал от призыва, мы не знаем. Финляндия в 2025 году высылала людей в Россию через Нарву.',
    },
    asOf: '2025-09-06',
    sources: ['fi-10'],
  },

  facts: [
    // Entry
    {
      id: 'estonian-visas', topic: 'entry', asOf: '2022-08-18', confidence: 'high', sources: ['ee-01'],
      says: {
        en: 'Since 18 August 2022 Russians with a visa given by Estonia itself are refused at the border.',
        ru: 'С 18 августа 2022 года россиян не впускают по визам, которые выдала сама Эстония.',
      },
    },
    {
      id: 'any-schengen-visa', topic: 'entry', asOf: '2022-09-19', confidence: 'high', sources: ['eu-43'],
      says: {
        en: 'Since 19 September 2022 this holds for any Schengen visa, for tourism, business, sport and culture. Latvia, Lithuania and Poland took the same step that day. We found no repeal.',
        ru: 'С 19 сентября 2022 года это касается любой шенгенской визы — туристической, деловой, для спорта и культуры. В тот же день так решили Латвия, Литва и Польша. Сообщений об отмене мы не нашли.',
      },
    },
    {
      id: 'exceptions', topic: 'entry', asOf: '2022-09-19', confidence: 'high', sources: ['ee-01', 'eu-43'],
      says: {
        en: 'Exceptions: close relatives, family of EU citizens with free movement, diplomats, transport crews, and humanitarian reasons.',
        ru: 'Исключения: близкие родственники, члены семей граждан ЕС со свободой передвижения, дипломаты, экипажи транспорта, гуманитарные причины.',
      },
    },
    {
      id: 'narva', topic: 'entry', asOf: '2026-02-05', reviewBy: '2026-05-06', confidence: 'high', sources: ['ee-02', 'ee-04'],
      says: {
        en: 'At Narva people have crossed on foot only since 1 February 2024. Since 1 May 2024 it is closed at night.',
        ru: 'Через Нарву с 1 февраля 2024 года можно пройти только пешком. С 1 мая 2024 года ночью пункт закрыт.',
      },
    },
    {
      id: 'luhamaa-and-koidula', topic: 'entry', asOf: '2026-02-24', reviewBy: '2026-05-25', confidence: 'high', sources: ['ee-02', 'ee-03', 'ee-04'],
      says: {
        en: 'Luhamaa and Koidula are closed from 19:00 to 07:00 since 24 February 2026. The decision was for three months and was then to be reviewed.',
        ru: 'Лухамаа и Койдула с 24 февраля 2026 года закрыты с 19:00 до 07:00. Решение приняли на три месяца, потом его должны были пересмотреть.',
      },
    },
    {
      id: 'crossings-since-may-2026', topic: 'entry', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on the hours of these crossings after May 2026.',
        ru: 'Мы искали и не нашли, как эти пункты работают после мая 2026 года.',
      },
    },
    {
      id: 'ban-works-by-a-list', topic: 'entry', asOf: '2026-01-31', reviewBy: '2026-05-01', confidence: 'medium', sources: ['ee-05', 'ee-06', 'ee-1073'],
      says: {
        en: 'The entry ban for people who fought works by a list of names: 261 on 12 January 2026, and 1,073 more were reported later. An official of the Interior Ministry said that deserters are covered.',
        ru: 'Запрет на въезд для воевавших действует по списку имён: 12 января 2026 года в нём был 261 человек, позже сообщали ещё о 1073. По словам представителя МВД, это касается и дезертиров.',
      },
    },

    // Access
    {
      id: 'at-every-border-point', topic: 'access', asOf: null, confidence: 'high', sources: ['ee-11'],
      says: {
        en: 'UNHCR says that a claim can be made at any border point, even without a visa or papers.',
        ru: 'По данным УВКБ ООН, заявление можно подать в любом пункте пропуска, даже без визы и документов.',
      },
    },
    {
      id: 'inside-the-country', topic: 'access', asOf: null, confidence: 'high', sources: ['ee-11', 'ee-09'],
      says: {
        en: 'Inside the country the claim goes to the Police and Border Guard Board (PPA), without an appointment. The same board decides.',
        ru: 'Внутри страны заявление подают в Департамент полиции и погранохраны (PPA), без записи. Он же и решает.',
      },
    },
    {
      id: 'appeal-body', topic: 'access', asOf: '2023-10-17', confidence: 'medium', sources: ['ee-08', 'ee-09'],
      says: {
        en: 'A refusal can be taken to an administrative court.',
        ru: 'Отказ можно обжаловать в административном суде.',
      },
    },
    {
      id: 'each-claim-on-its-own', topic: 'access', asOf: '2023-01', confidence: 'high', sources: ['ee-15'],
      says: {
        en: 'The authorities said that each claim is examined on its own, whatever the political line.',
        ru: 'Власти говорили, что каждое заявление рассматривают отдельно, какой бы ни была политическая линия.',
      },
    },

    // Responsibility
    {
      id: 'responsible-state', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how Estonia decides which state is responsible for a Russian’s claim. The general EU rules apply.',
        ru: 'Мы искали и не нашли, как Эстония решает, какая страна отвечает за заявление россиянина. Действуют общие правила ЕС.',
      },
    },

    // Practice
    {
      id: 'official-line', topic: 'practice', asOf: '2023-01', confidence: 'high', sources: ['ee-07', 'ee-15'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'In September 2022 the government said that men who flee mobilisation will not be given asylum.',
        ru: 'В сентябре 2022 года правительство заявило, что бегущим от мобилизации убежища не дадут.',
      },
    },
    {
      id: 'deserters-too', topic: 'practice', asOf: '2026-01-31', confidence: 'medium', sources: ['ee-06'],
      profiles: ['left-army'],
      says: {
        en: 'In January 2026 the deputy secretary general of the Interior Ministry said that the entry bans cover deserters as well. How the claim of a deserter is decided is not known to us.',
        ru: 'В январе 2026 года в МВД (на уровне заместителя канцлера) сказали, что запреты на въезд касаются и дезертиров. Как решают по заявлению дезертира об убежище, мы не знаем.',
      },
    },
    {
      id: 'no-positive-decision', topic: 'practice', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no positive decision because of mobilisation or conscription.',
        ru: 'Мы искали и не нашли ни одного положительного решения из-за мобилизации или призыва.',
      },
    },

    // Courts
    {
      id: 'tallinn-refusal', topic: 'courts', asOf: '2023-10-17', confidence: 'high', sources: ['ee-08'],
      says: {
        en: 'On 17 October 2023 the Tallinn Administrative Court upheld a refusal (3-23-1549). The man was gay and lived with HIV, and he had also spoken of a call-up.',
        ru: '17 октября 2023 года Таллиннский административный суд оставил в силе отказ (3-23-1549). Заявитель — гей, живущий с ВИЧ; он говорил и о призыве.',
      },
    },
    {
      id: 'sent-back-for-poor-reasons', topic: 'courts', asOf: '2023-09', confidence: 'high', sources: ['ee-09'],
      says: {
        en: 'In 2023 courts sent back several refusals because the reasons were poor. They were about Russians who were politically active or had ties to Ukraine.',
        ru: 'В 2023 году суды вернули несколько отказов: они были плохо обоснованы. Речь шла о россиянах, занятых политикой или связанных с Украиной.',
      },
    },
    {
      id: 'supreme-court-2023', topic: 'courts', asOf: '2023-12-12', confidence: 'high', sources: ['ee-10'],
      says: {
        en: 'On 12 December 2023 the Supreme Court said that courts must themselves decide whether protection is due.',
        ru: '12 декабря 2023 года Государственный суд (высший суд страны) указал: суды должны сами решать, положена ли защита.',
      },
    },
    {
      id: 'kept-in-detention', topic: 'courts', asOf: '2024', confidence: 'high', sources: ['ee-13'],
      says: {
        en: 'In 2024 the Tallinn Circuit Court kept a man in detention on security grounds: he had fought as a conscript. He was a citizen of Tajikistan who came from Russia.',
        ru: 'В 2024 году Таллиннский окружной суд оставил человека под стражей из соображений безопасности: он воевал по призыву. Это гражданин Таджикистана, приехавший из России.',
      },
    },

    // Numbers
    {
      id: 'claims-2022', topic: 'numbers', asOf: '2023-08', confidence: 'medium', sources: ['ee-12'],
      says: {
        en: 'In 2022, 213 people from Russia and Belarus asked for protection; in 2021 it was 15. From January to July 2023, 52 Russians did.',
        ru: 'В 2022 году защиты попросили 213 человек из России и Беларуси, в 2021-м — 15. С января по июль 2023 года — 52 россиянина.',
      },
    },
    {
      id: 'grants', topic: 'numbers', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how many Russians were granted protection.',
        ru: 'Мы искали и не нашли, скольким россиянам дали защиту.',
      },
    },

    // Other ways to stay
    {
      id: 'permits', topic: 'other-stay', asOf: '2022-08', confidence: 'low', sources: ['ee-01'],
      says: {
        en: 'New temporary permits for Russians were limited from 2022, first for study, later for work. The rules today need a check.',
        ru: 'С 2022 года россиянам ограничили новые временные разрешения: сначала по учёбе, потом и по работе. Нынешние правила нужно проверить.',
      },
    },

    // Being returned
    {
      id: 'narva-removals', topic: 'return', asOf: '2025-09-06', confidence: 'medium', sources: ['fi-10'],
      says: {
        en: 'In 2025 Finland used Narva to remove Russians whom it had refused.',
        ru: 'В 2025 году Финляндия высылала через Нарву россиян, которым отказала.',
      },
    },
    {
      id: 'own-removals', topic: 'return', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on whether Estonia itself removes people who fled the draft.',
        ru: 'Мы искали и не нашли, высылает ли сама Эстония тех, кто бежал от призыва.',
      },
    },

    // Help
    {
      id: 'free-lawyers', topic: 'help', asOf: '2024-02', confidence: 'medium', sources: ['ee-09', 'ee-10', 'ee-11'],
      says: {
        en: 'The state pays for a lawyer only at the appeal. Before that the Estonian Human Rights Centre gives free legal help.',
        ru: 'Юриста за счёт государства дают только на стадии жалобы. До этого бесплатно помогает Эстонский центр по правам человека.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript', 'called-conscription', 'data-summons',
    'reserve-contract', 'conscription-age', 'woman-specialty', 'over-age', 'exempt', 'no-duty', 'objector', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'When the land crossings are open in November 2026, and for whom.',
      ru: 'Когда и для кого сухопутные пункты пропуска открыты в ноябре 2026 года.',
    },
    {
      en: 'Whether claims made at the border are always taken and heard.',
      ru: 'Всегда ли на границе принимают и выслушивают просьбы об убежище.',
    },
    {
      en: 'How many Russians were granted protection, and whether any because of the draft.',
      ru: 'Скольким россиянам дали защиту и были ли среди них те, кто бежал от призыва или мобилизации.',
    },
    {
      en: 'How claims by deserters, contract soldiers and conscripts are decided, and how a name gets on or off the list of people who fought.',
      ru: 'Как решают дела дезертиров, контрактников и призывников и как имя попадает в список воевавших и исчезает из него.',
    },
    {
      en: 'Which permits Russians can get now.',
      ru: 'Какие разрешения россияне могут получить сейчас.',
    },
  ],

  article: [
    {
      id: 'called-deserters', verdict: 'holds', asOf: '2026-01-31', sources: ['ee-07', 'ee-15', 'ee-06'],
      claim: {
        en: 'The article said that Estonia and Latvia spoke out most, calling Russians who flee conscription “deserters”.',
        ru: 'Статья писала, что громче всех высказывались Эстония и Латвия: россиян, бегущих от призыва, там называли «дезертирами».',
      },
      now: {
        en: 'It holds as the political line, and it went further: in 2026 real deserters were included in the entry bans.',
        ru: 'Как политическая линия это так, и стало строже: в 2026 году запреты на въезд распространили и на настоящих дезертиров.',
      },
    },
    {
      id: 'civic-duty', verdict: 'holds', asOf: '2023-01', sources: ['ee-07', 'ee-15'],
      claim: {
        en: 'The article said that in the eyes of these states fleeing conscription is a refusal to do a citizen’s duty.',
        ru: 'Статья писала, что в глазах этих стран бегство от призыва — отказ исполнить гражданский долг.',
      },
      now: {
        en: 'It matches what the foreign minister said in September 2022.',
        ru: 'Это совпадает со словами министра иностранных дел в сентябре 2022 года.',
      },
    },
    {
      id: 'security-concerns', verdict: 'holds', asOf: '2026-02-24', sources: ['ee-05', 'ee-06'],
      claim: {
        en: 'The article said that Estonia, with Finland, Latvia and Poland, spoke of worries about security.',
        ru: 'Статья писала, что Эстония вместе с Финляндией, Латвией и Польшей говорила об опасениях за безопасность.',
      },
      now: {
        en: 'It holds, and it went further: in 2026 bans on people who fought were added.',
        ru: 'Это так, и стало строже: в 2026 году добавились запреты для тех, кто воевал.',
      },
    },
    {
      id: 'travelled-to-estonia', verdict: 'historical', asOf: '2022-09-19', sources: ['eu-43', 'art-2022'],
      claim: {
        en: 'The article said that many travelled to Estonia.',
        ru: 'Статья писала, что многие уезжали в Эстонию.',
      },
      now: {
        en: 'This was about autumn 2022. Most Russians with a visa have been refused entry since 19 September 2022.',
        ru: 'Это об осени 2022 года. Большинство россиян с визами не впускают с 19 сентября 2022 года.',
      },
    },
  ],

  policies: [
    // Getting there
    {
      id: 'a-visa-does-not-open-the-border', kind: 'access', asOf: '2022-09-19', confidence: 'high', sources: ['ee-01', 'eu-43'],
      when: all(
        not(here),
        answer('visa-of').is('cz', 'de', 'ee', 'es', 'fi', 'fr', 'lt', 'lv', 'nl', 'no', 'pl', 'se', 'other-schengen'),
      ),
      title: { en: 'Entering with a visa', ru: 'Въезд с визой' },
      says: {
        en: 'A valid Schengen visa, even an Estonian one, does not let most Russians in. Exceptions: close relatives, family of EU citizens, transport crews, humanitarian reasons.',
        ru: 'По действующей шенгенской визе, даже эстонской, большинство россиян не впустят. Исключения: близкие родственники, семьи граждан ЕС, экипажи транспорта, гуманитарные причины.',
      },
    },
    {
      id: 'crossings-close-at-night', kind: 'access', asOf: '2026-02-24', reviewBy: '2026-05-25', confidence: 'high', sources: ['ee-02', 'ee-03', 'ee-04'],
      when: inRussia,
      title: { en: 'Land crossings close at night', ru: 'Ночью пункты пропуска закрыты' },
      says: {
        en: 'Narva is for people on foot and closed at night. Luhamaa and Koidula have been closed from 19:00 to 07:00 since 24 February 2026. The hours after May 2026 are not known to us.',
        ru: 'Нарва — только для пешеходов, ночью закрыта. Лухамаа и Койдула с 24 февраля 2026 года закрыты с 19:00 до 07:00. Как они работают после мая 2026 года, мы не знаем.',
      },
    },
    {
      id: 'asking-at-a-border-point', kind: 'access', asOf: null, confidence: 'medium', sources: ['ee-11', 'eu-24'],
      when: inRussia,
      title: { en: 'Asking at a border point', ru: 'Просьба в пункте пропуска' },
      says: {
        en: 'UNHCR says that every border point takes claims, even without a visa or papers. Whether guards do so for Russians in practice is not known to us. A rights organisation can be asked first.',
        ru: 'По данным УВКБ ООН, заявления принимают в любом пункте пропуска, даже без визы и документов. Так ли это для россиян на деле, мы не знаем. Сначала можно спросить правозащитников.',
      },
    },
    {
      id: 'a-list-of-those-who-fought', kind: 'danger', asOf: '2026-01-31', reviewBy: '2026-05-01', confidence: 'medium', dossier: ['E2'],
      sources: ['ee-05', 'ee-06', 'ee-1073'],
      when: all(not(here), exCombatant),
      title: { en: 'Estonia’s list of people who fought', ru: 'Эстонский список воевавших' },
      says: {
        en: 'Estonia keeps a growing list of names; an official said that deserters belong on it. How somebody learns that their name is there is not known to us. A lawyer should hear about war service before any trip.',
        ru: 'Эстония ведёт список имён, и он растёт; по словам чиновника, в него попадают и дезертиры. Как узнать, есть ли в нём имя, мы не знаем. О службе на войне юристу стоит рассказать до любой поездки.',
      },
    },

    // Asking
    {
      id: 'at-the-border-or-airport', kind: 'access', asOf: null, confidence: 'high', sources: ['ee-11', 'apr-1348#26'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport or the border', ru: 'В аэропорту или на границе' },
      says: {
        en: 'Every Estonian border point takes claims, even without a visa or papers. The words go to the border guards, at once and in person.',
        ru: 'Заявления принимают в любом пункте пропуска Эстонии, даже без визы и документов. Сказать, что просите убежища, нужно пограничникам — сразу и лично.',
      },
    },
    {
      id: 'asking-inside', kind: 'access', asOf: null, confidence: 'high', sources: ['ee-11'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Asking inside the country', ru: 'Если уже в стране' },
      says: {
        en: 'The claim is made at the Police and Border Guard Board (PPA). No appointment is needed.',
        ru: 'Заявление подают в Департамент полиции и погранохраны (PPA). Запись не нужна.',
      },
    },
    {
      id: 'a-lawyer-before-the-decision', kind: 'advice', asOf: '2024-02', confidence: 'medium', sources: ['ee-09', 'ee-11'],
      when: all(here, answer('claim').is('no', 'waiting')),
      title: { en: 'A lawyer before the decision', ru: 'Юрист до решения' },
      says: {
        en: 'The state gives a lawyer only for the appeal. Until then the Estonian Human Rights Centre helps for free.',
        ru: 'Государство даёт юриста только для жалобы. До решения бесплатно помогает Эстонский центр по правам человека.',
      },
    },

    // The army
    {
      id: 'flight-from-mobilisation', kind: 'refused', asOf: '2023-01', confidence: 'high', sources: ['ee-07', 'ee-15'],
      when: calledToMobilise,
      title: { en: 'Flight from mobilisation', ru: 'Бегство от мобилизации' },
      says: {
        en: 'In September 2022 the government said that men who flee mobilisation will not be given asylum. It also said that each claim is examined on its own, so what concerns this person matters.',
        ru: 'В сентябре 2022 года правительство заявило: бегущим от мобилизации убежища не дадут. Но и добавило, что каждое заявление рассматривают отдельно, поэтому важно то, что касается этого человека.',
      },
    },
    {
      id: 'refusal-of-a-duty', kind: 'refused', asOf: '2023-01', confidence: 'medium', dossier: ['W12'], sources: ['ee-07', 'ee-15', 'art-2022'],
      when: all(
        answer('why-refuse').is('afraid', 'will-not', 'economic'),
        not(answer('why-refuse').is('its-crimes', 'this-war', 'aggression', 'all-war', 'own-people')),
      ),
      title: { en: '“A citizen’s duty”', ru: '«Гражданский долг»' },
      says: {
        en: 'Estonia’s foreign minister called fleeing conscription a refusal to do a citizen’s duty. If there are other reasons too, they are worth telling in full.',
        ru: 'Министр иностранных дел Эстонии назвал бегство от призыва отказом исполнить гражданский долг. Если есть и другие причины, о них стоит рассказать подробно.',
      },
    },
    {
      id: 'gay-man-with-a-call-up', kind: 'refused', asOf: '2023-10-17', confidence: 'high', sources: ['ee-08'],
      when: answer('who').is('gay-bi'),
      title: { en: 'A gay man who feared the call-up', ru: 'Гей, который боялся призыва' },
      says: {
        en: 'In October 2023 a Tallinn court upheld the refusal of a gay man who lived with HIV and also spoke of a call-up (3-23-1549). A lawyer can read the reasons in full.',
        ru: 'В октябре 2023 года суд в Таллинне оставил в силе отказ гею, живущему с ВИЧ, который говорил и о призыве (3-23-1549). Полный текст с доводами стоит посмотреть юристу.',
      },
    },
    {
      id: 'security-detention', kind: 'danger', asOf: '2024', confidence: 'high', dossier: ['E2'], sources: ['ee-13'],
      when: all(here, exCombatant),
      title: { en: 'Detention because of war service', ru: 'Под стражей из-за участия в войне' },
      says: {
        en: 'In 2024 a court kept a man in detention on security grounds because he had fought as a conscript. War service is best told to a lawyer before the first interview.',
        ru: 'В 2024 году суд оставил человека под стражей из соображений безопасности: он воевал по призыву. О службе на войне лучше рассказать юристу до первого интервью.',
      },
    },

    // Other reasons
    {
      id: 'politics-or-ukraine', kind: 'practice', asOf: '2023-09', confidence: 'high', sources: ['ee-09'],
      when: any(answer('opinions').is('public-role', 'critic', 'said-publicly', 'gave-to-other-side', 'active-abroad'), answer('who').is('ukrainian-ties')),
      title: { en: 'Politics, or ties to Ukraine', ru: 'Политика или связи с Украиной' },
      says: {
        en: 'In 2023 courts sent back several refusals of politically active Russians and of Russians with ties to Ukraine. The reasoning of the board was too poor.',
        ru: 'В 2023 году суды вернули несколько отказов россиянам, занятым политикой или связанным с Украиной. Департамент слишком плохо их обосновал.',
      },
    },

    // After a refusal
    {
      id: 'the-court-decides-itself', kind: 'practice', asOf: '2023-12-12', confidence: 'high', sources: ['ee-10'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'What the court can do', ru: 'Что может суд' },
      says: {
        en: 'Since a ruling of the Supreme Court of 12 December 2023 courts must decide themselves whether protection is due. New papers are best given to the lawyer before the hearing.',
        ru: 'После решения Государственного суда от 12 декабря 2023 года суды должны сами решать, положена ли защита. Новые бумаги лучше отдать юристу до заседания.',
      },
    },
    {
      id: 'legal-aid-for-the-appeal', kind: 'advice', asOf: null, confidence: 'medium', sources: ['ee-11', 'apr-1348#67'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'A lawyer for the appeal', ru: 'Юрист для жалобы' },
      says: {
        en: 'At the appeal the state can give a free lawyer. The days for an appeal are few; the decision names them.',
        ru: 'На стадии жалобы государство может дать бесплатного юриста. Дней на жалобу мало; срок указан в решении.',
      },
    },
    {
      id: 'removals-through-narva', kind: 'danger', asOf: '2025-09-06', confidence: 'medium', dossier: ['A9'], sources: ['fi-10'],
      when: all(here, any(answer('claim').is('refused'), answer('urgent').is('removal-decision', 'detained'))),
      title: { en: 'Removal through Narva', ru: 'Высылка через Нарву' },
      says: {
        en: 'The crossing at Narva has been used for removals to Russia: Finland did so in 2025. Whether Estonia removes its own applicants there is not known to us. Legal help is needed at once.',
        ru: 'Через Нарву в Россию уже высылали: так делала Финляндия в 2025 году. Высылает ли так Эстония тех, кому отказала сама, мы не знаем. Юридическая помощь нужна сразу.',
      },
    },

    // Staying
    {
      id: 'permits-for-russians', kind: 'stay', asOf: '2022-08', confidence: 'low', sources: ['ee-01'],
      when: all(here, answer('stay').is('ends-soon', 'ended')),
      title: { en: 'Other permits', ru: 'Другие разрешения' },
      says: {
        en: 'Permits for study, and later for work, were limited for Russians from 2022. What is open today needs a check before the stay runs out.',
        ru: 'С 2022 года россиянам ограничили разрешения по учёбе, а потом и по работе. Что доступно сейчас, нужно проверить, пока срок не вышел.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'et',
      words: 'Ma palun varjupaika. Ma kardan Venemaale tagasi pöörduda.',
      sound: 'ма па́лун ва́рьюпайка. ма ка́рдан вэ́нэмаале та́гаси пё́ёрдуда',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2022-08-18', kind: 'entry', sources: ['ee-01'],
      says: {
        en: 'Estonia refuses Russians with visas it gave itself.',
        ru: 'Эстония перестаёт впускать россиян по своим же визам.',
      },
    },
    {
      date: '2022-09-19', kind: 'entry', sources: ['eu-43'],
      says: {
        en: 'Estonia, Latvia, Lithuania and Poland refuse most Russians with any Schengen visa.',
        ru: 'Эстония, Латвия, Литва и Польша перестают впускать большинство россиян с любой шенгенской визой.',
      },
    },
    {
      date: '2022-09-22', kind: 'policy', sources: ['ee-07'],
      says: {
        en: 'The prime minister says that men who flee mobilisation will not be given asylum.',
        ru: 'Премьер-министр заявляет: бегущим от мобилизации убежища не дадут.',
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
      date: '2023-08', kind: 'numbers', sources: ['ee-12'],
      says: {
        en: 'It becomes known that 213 people from Russia and Belarus asked for protection in 2022.',
        ru: 'Становится известно, что в 2022 году защиты попросили 213 человек из России и Беларуси.',
      },
    },
    {
      date: '2023-10-17', kind: 'court', sources: ['ee-08'],
      says: {
        en: 'The Tallinn Administrative Court upholds a refusal in a case that also speaks of a call-up.',
        ru: 'Таллиннский административный суд оставляет в силе отказ в деле, где речь и о призыве.',
      },
    },
    {
      date: '2023-12-12', kind: 'court', sources: ['ee-10'],
      says: {
        en: 'The Supreme Court: courts must decide themselves whether protection is due.',
        ru: 'Государственный суд: суды должны сами решать, положена ли защита.',
      },
    },
    {
      date: '2024-02-01', kind: 'border', sources: ['ee-02'],
      says: {
        en: 'Narva is left open for people on foot only.',
        ru: 'Через Нарву пропускают только пешеходов.',
      },
    },
    {
      date: '2024-05-01', kind: 'border', sources: ['ee-02'],
      says: {
        en: 'Narva closes at night.',
        ru: 'Нарву начинают закрывать на ночь.',
      },
    },
    {
      date: '2025-09-06', kind: 'removal', sources: ['fi-10'],
      says: {
        en: 'Finland is reported to have removed Russians through Narva.',
        ru: 'Сообщают, что Финляндия высылала россиян через Нарву.',
      },
    },
    {
      date: '2026-01-12', kind: 'entry', sources: ['ee-05'],
      says: {
        en: 'Entry bans for 261 people who took part in the war.',
        ru: 'Запрет на въезд 261 участнику войны.',
      },
    },
    {
      date: '2026-02-24', kind: 'border', sources: ['ee-03'],
      says: {
        en: 'Luhamaa and Koidula close at night.',
        ru: 'Лухамаа и Койдулу начинают закрывать на ночь.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Estonia / УВКБ ООН',
      does: {
        en: 'Explains how to ask for asylum in Estonia.',
        ru: 'Объясняет, как просить убежища в Эстонии.',
      },
      languages: ['en'], url: 'https://help.unhcr.org/estonia/', seen: null,
    },
    {
      name: 'Estonian Human Rights Centre / Эстонский центр по правам человека',
      does: {
        en: 'Free legal help for people who ask for asylum. Reports on court cases of Russians.',
        ru: 'Бесплатная юридическая помощь тем, кто просит убежища. Рассказывает о судебных делах россиян.',
      },
      languages: ['en'], url: 'https://humanrights.ee/en/', seen: '2024-02',
    },
    {
      name: 'Estonian Refugee Council / Эстонский совет по делам беженцев',
      does: {
        en: 'Helps refugees. What it does now we have not checked.',
        ru: 'Помогает беженцам. Чем он занимается сейчас, мы не проверяли.',
      },
      languages: [], url: 'https://www.pagulasabi.ee/', seen: null,
    },
  ],

  sources: {
    'eu-43': {
      label: { en: 'Vijesti (citing AP)', ru: 'Vijesti (со ссылкой на AP)' },
      title: 'Poland and the Baltic states bar most Russians with EU visas', publisher: 'Vijesti (AP)', date: '2022-09-19',
      url: 'https://vijesti.me/amp/622196/poljska-i-baltik-zabranjuju-ulazak-vecini-rusa-sa-vizama-za-eu', lang: 'sr', read: 'part', checkedOn: '2026-11-23',
    },
    'ee-01': {
      label: { en: 'ERR (Estonian public broadcaster)', ru: 'ERR (эстонский общественный вещатель)' },
      title: 'Estonia’s Russian tourist visa ban enters into force on August 18', publisher: 'ERR', date: '2022-08-15',
      url: 'https://news.err.ee/1608685090/estonia-s-russian-tourist-visa-ban-enters-into-force-on-august-18', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ee-02': {
      label: { en: 'ERR (Estonian public broadcaster)', ru: 'ERR (эстонский общественный вещатель)' },
      title: 'Estonia to close 2 Russian border crossing points at night from February 24', publisher: 'ERR', date: '2026-02-05',
      url: 'https://news.err.ee/1609932848/estonia-to-close-2-russian-border-crossing-points-at-night-from-february-24', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ee-03': {
      label: { en: 'ERR (Estonian public broadcaster)', ru: 'ERR (эстонский общественный вещатель)' },
      title: 'Koidula and Luhamaa night-time border closures come into effect', publisher: 'ERR', date: '2026-02-21',
      url: 'https://news.err.ee/1609948274/koidula-and-luhamaa-night-time-border-closures-come-into-affect-monday', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ee-04': {
      label: { en: 'Meduza', ru: '«Медуза»' },
      title: 'Эстония закроет на ночь проезд через границу с Россией', publisher: 'Meduza', date: '2026-02-05',
      url: 'https://meduza.io/news/2026/02/05/estoniya-zakroet-na-noch-proezd-cherez-granitsu-s-rossiey', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ee-07': {
      label: { en: 'Russian Free Press', ru: 'Russian Free Press' },
      title: 'Estonia will not give asylum to Russians trying to avoid mobilization (Prime Minister Kallas)', publisher: 'Russian Free Press', date: '2022-09-22',
      url:
        'https://russianfreepress.com/2022/09/22/estonia-will-not-give-asylum-to-russians-trying-to-avoid-mobilization-and-he-will-not-let-back-the-citizens-of-russia-who-will-go-to-fight-against-ukraine',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ee-08': {
      label: { en: 'Tallinn Administrative Court (EUAA summary)', ru: 'Таллиннский административный суд (изложение EUAA)' },
      title: '3-23-1549', publisher: 'EUAA case law', date: '2023-10-17',
      url: 'https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=4329', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ee-10': {
      label: { en: 'Estonian Human Rights Centre, on a Supreme Court ruling', ru: 'Эстонский центр по правам человека о решении Государственного суда' },
      title: 'Supreme Court, 12 December 2023', publisher: 'Estonian Human Rights Centre', date: '2024-02',
      url: 'https://humanrights.ee/en/2024/02/margiline-kohtuotsus-saastab-inimesi-topeltmenetlusest/', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ee-11': {
      label: { en: 'UNHCR Estonia', ru: 'УВКБ ООН, Эстония' },
      title: 'How to apply for asylum in Estonia', publisher: 'UNHCR', date: null,
      url: 'https://help.unhcr.org/estonia/', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ee-12': {
      label: { en: 'ERR (Estonian public broadcaster)', ru: 'ERR (эстонский общественный вещатель)' },
      title: 'PPA: huge rise in Russian citizens seeking protection in Estonia last year', publisher: 'ERR', date: '2023-08',
      url: 'https://news.err.ee/1609066724/ppa-huge-rise-in-russian-citizens-seeking-protection-in-estonia-last-year', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ee-13': {
      label: { en: 'Tallinn Circuit Court (EUAA summary)', ru: 'Таллиннский окружной суд (изложение EUAA)' },
      title: 'Detention of a man who took part in the war', publisher: 'EUAA case law', date: '2024',
      url: 'https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=4285', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'ee-15': {
      label: { en: 'Radio Zachód (citing PAP)', ru: 'Radio Zachód (со ссылкой на PAP)' },
      title: 'Estonia says that it will not let in Russians who flee mobilisation', publisher: 'Radio Zachód (PAP)', date: '2023-01',
      url: 'https://zachod.pl/838216/estonia-zapowiada-ze-nie-wpusci-rosjan-uciekajacych-przed-mobilizacja/', lang: 'pl', read: 'part', checkedOn: '2026-11-23',
    },
  },
});
