import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { exCombatant, ofConscriptAge } from '../situations.ts';

const here = answer('where-now').is('lv');
const inRussia = answer('where-now').is('russia', 'occupied');
const called = answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry', 'attempted-delivery');

export const lv = defineCountry({
  code: 'lv',
  name: { en: 'Latvia', ru: 'Латвия' },
  within: { en: 'in Latvia', ru: 'в Латвии' },
  regime: 'eu',
  drawsOn: 'eu',
  checkedOn: '2026-11-23',

  entry: {
    is: 'closed-with-exceptions',
    says: {
      en: 'Since 19 September 2022 most Russians with a Schengen visa are refused entry. Since September 2025 most travellers from outside the EU must also send a form 48 hours before.',
      ru: 'С 19 сентября 2022 года большинство россиян с шенгенской визой не впускают. С сентября 2025 года почти все приезжающие не из ЕС обязаны ещё и заполнить анкету за 48 часов.',
    },
    asOf: '2025-09-01',
    sources: ['eu-43', 'lv-01', 'lv-03', 'lv-04'],
  },
  access: {
    is: 'some-borders-and-inland',
    says: {
      en: 'The State Border Guard takes claims at the border and inside the country. At the border with Belarus rules have let guards send people back without taking a claim.',
      ru: 'Заявления принимает Государственная пограничная охрана — на границе и внутри страны. На границе с Беларусью правила позволяли отправлять людей назад, не принимая заявления.',
    },
    asOf: '2025-02-12',
    sources: ['lv-05', 'lv-06', 'eu-22', 'eu-38'],
  },
  practice: {
    is: 'restrictive',
    says: {
      en: 'Ministers and the migration office do not accept mobilisation as a reason, and most cases found were refused. But in April 2023 a court ordered asylum for a man of draft age.',
      ru: 'Министры и миграционное ведомство не считают мобилизацию основанием, и в большинстве найденных дел — отказ. Но в апреле 2023 года суд велел дать убежище мужчине призывного возраста.',
    },
    asOf: '2023-05-21',
    sources: ['lv-01', 'lv-02', 'lv-05', 'lv-07', 'lv-08', 'lv-09'],
  },
  pushback: {
    is: 'documented-for-others',
    says: {
      en: 'People of other nationalities have been sent back at the border with Belarus without their claims being taken. Whether Russians were is not known to us.',
      ru: 'На границе с Беларусью граждан других стран отправляли назад, не принимая заявлений. Было ли так с россиянами, мы не знаем.',
    },
    asOf: '2025-02-12',
    sources: ['eu-22', 'eu-38'],
  },
  returnRisk: {
    is: 'unknown',
    says: {
      en: 'We looked and found nothing on whether Latvia removes Russians who fled the draft.',
      ru: 'Мы искали и не нашли, высылает ли Латвия россиян, бежавших от призыва.',
    },
    asOf: null,
    sources: [],
  },

  facts: [
    // Entry
    {
      id: 'most-visa-holders-refused', topic: 'entry', asOf: '2022-09-19', confidence: 'high', sources: ['eu-43', 'lv-01'],
      says: {
        en: 'Since 19 September 2022 Russians with a Schengen visa are refused at the border, apart from exceptions.',
        ru: 'С 19 сентября 2022 года россиян с шенгенской визой, кроме исключений, на границе не впускают.',
      },
    },
    {
      id: 'exceptions', topic: 'entry', asOf: '2024-02', confidence: 'high', sources: ['lv-03', 'eu-43'],
      says: {
        en: 'Exceptions: a residence permit of Latvia, another EU state, Iceland, Liechtenstein, Norway or Switzerland; family; diplomats; transport workers; humanitarian reasons.',
        ru: 'Исключения: вид на жительство Латвии, другой страны ЕС, Исландии, Лихтенштейна, Норвегии или Швейцарии; семья; дипломаты; работники транспорта; гуманитарные причины.',
      },
    },
    {
      id: 'ban-prolonged', topic: 'entry', asOf: '2024-02-27', reviewBy: '2025-03-04', confidence: 'high', sources: ['lv-03', 'lv-13'],
      says: {
        en: 'The ban was prolonged to 4 March 2024 and then to 4 March 2025. Whether it was prolonged again needs a check.',
        ru: 'Запрет продлевали до 4 марта 2024 года, затем до 4 марта 2025 года. Продлили ли его ещё раз, нужно проверить.',
      },
    },
    {
      id: 'form-before-the-trip', topic: 'entry', asOf: '2025-09-01', reviewBy: '2025-11-30', confidence: 'high', sources: ['lv-04'],
      says: {
        en: 'Since 1 September 2025 citizens of states outside the EU must fill in a form at eta.gov.lv at least 48 hours before entry. People with a Latvian visa or permit need not. It asks about service in the army or intelligence; false answers are fined.',
        ru: 'С 1 сентября 2025 года граждане стран вне ЕС обязаны заполнить анкету на eta.gov.lv не позже чем за 48 часов до въезда. Для тех, у кого есть латвийская виза или вид на жительство, это не нужно. В анкете спрашивают о службе в армии и разведке; за ложные ответы штрафуют.',
      },
    },
    {
      id: 'no-visas-for-avoiding-mobilisation', topic: 'entry', asOf: '2022-09-21', confidence: 'high', sources: ['lv-01'],
      says: {
        en: 'On 21 September 2022 the foreign minister said that people who avoid mobilisation get no humanitarian or other visas, for reasons of security.',
        ru: '21 сентября 2022 года министр иностранных дел заявил: тем, кто избегает мобилизации, из соображений безопасности не дадут ни гуманитарных, ни других виз.',
      },
    },
    {
      id: 'pededze', topic: 'entry', asOf: '2022-09-28', confidence: 'medium', sources: ['lv-02'],
      says: {
        en: 'The Pededze crossing on the border with Russia was closed on 28 September 2022, when an emergency was declared in three border districts.',
        ru: 'Пункт пропуска Педедзе на границе с Россией закрыли 28 сентября 2022 года, когда в трёх приграничных районах объявили чрезвычайное положение.',
      },
    },
    {
      id: 'open-crossings', topic: 'entry', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on which crossings on the border with Russia are open today.',
        ru: 'Мы искали и не нашли, какие пункты пропуска на границе с Россией открыты сейчас.',
      },
    },
    {
      id: 'plan-for-a-second-mobilisation', topic: 'entry', asOf: '2023-01-23', confidence: 'medium', sources: ['lv-10'],
      says: {
        en: 'In January 2023 a minister said that Latvia would close the border fully if Russia mobilised again.',
        ru: 'В январе 2023 года министр сказал, что при второй волне мобилизации Латвия полностью закроет границу.',
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: '2023', confidence: 'medium', sources: ['lv-05', 'lv-06'],
      says: {
        en: 'The State Border Guard takes claims at the border and inside the country. The Office of Citizenship and Migration Affairs (PMLP) decides. An appeal goes to the Administrative District Court.',
        ru: 'Заявления принимает Государственная пограничная охрана — на границе и внутри страны. Решает Управление по делам гражданства и миграции (PMLP). Жалобу рассматривает Административный районный суд.',
      },
    },
    {
      id: 'belarus-border-rules', topic: 'access', asOf: '2025-02-12', reviewBy: '2025-05-13', confidence: 'high', sources: ['eu-22', 'eu-38'],
      says: {
        en: 'Since August 2021 rules at the border with Belarus have let guards send people back without taking claims. How they are used for Russians is not known to us.',
        ru: 'С августа 2021 года правила на границе с Беларусью позволяли отправлять людей назад, не принимая заявлений. Как их применяют к россиянам, мы не знаем.',
      },
    },

    // Responsibility
    {
      id: 'responsible-state', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how Latvia decides which state is responsible for a Russian’s claim. The general EU rules apply.',
        ru: 'Мы искали и не нашли, как Латвия решает, какая страна отвечает за заявление россиянина. Действуют общие правила ЕС.',
      },
    },

    // Practice
    {
      id: 'official-line', topic: 'practice', asOf: '2022-09-28', confidence: 'high', sources: ['lv-01', 'lv-02'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'In September 2022 the interior minister said that mobilisation is not a reason for asylum.',
        ru: 'В сентябре 2022 года министр внутренних дел сказал, что мобилизация — не основание для убежища.',
      },
    },
    {
      id: 'office-refuses', topic: 'practice', asOf: '2023-05-21', confidence: 'high', sources: ['lv-05', 'lv-07', 'lv-08', 'lv-09'],
      profiles: ['conscription-age'],
      says: {
        en: 'The office (PMLP) refused in the cases of 2023 that we found. One of these refusals, of a man of draft age, was overturned in court.',
        ru: 'В делах 2023 года, которые мы нашли, ведомство (PMLP) отказывало. Один из этих отказов, мужчине призывного возраста, отменил суд.',
      },
    },
    {
      id: 'papers-looked-at', topic: 'practice', asOf: '2023', confidence: 'medium', sources: ['lv-06'],
      says: {
        en: 'In one draft case papers were looked at closely and found inconsistent. How that case ended did not stand in the part we read.',
        ru: 'В одном деле о призыве бумаги проверили и сочли противоречивыми. Чем оно кончилось, в прочитанной нами части не сказано.',
      },
    },

    // Courts
    {
      id: 'asylum-ordered', topic: 'courts', asOf: '2023-04', confidence: 'high', sources: ['lv-05'],
      says: {
        en: 'In early April 2023 the Administrative District Court ordered asylum for a Russian of draft age. He was at risk of being made to take part in war crimes; the office had refused him.',
        ru: 'В начале апреля 2023 года Административный районный суд велел дать убежище россиянину призывного возраста. Его могли заставить участвовать в военных преступлениях; ведомство ему отказало.',
      },
    },
    {
      id: 'did-it-last', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on whether that ruling stood after an appeal.',
        ru: 'Мы искали и не нашли, устояло ли это решение после обжалования.',
      },
    },
    {
      id: 'refusals-upheld', topic: 'courts', asOf: '2023-05-21', confidence: 'high', sources: ['lv-07', 'lv-08', 'lv-09'],
      says: {
        en: 'Several judgments of 2023 went the other way. One is about a man of 47 who had once been a Latvian “non-citizen”, one about a man who came from Georgia after claims in the EU. Others are about a man who had been to a rally for Navalny and the widow of a man who was called up.',
        ru: 'Несколько решений 2023 года — обратные. Они касаются 47-летнего бывшего «негражданина» Латвии и мужчины, приехавшего из Грузии после заявлений в странах ЕС. Ещё — участника митинга за Навального и вдовы призванного.',
      },
    },

    // Numbers
    {
      id: 'first-days', topic: 'numbers', asOf: '2022-09-28', confidence: 'medium', sources: ['lv-02'],
      says: {
        en: 'Between 19 and 27 September 2022, 16 Russians asked for asylum; two of them spoke of mobilisation.',
        ru: 'С 19 по 27 сентября 2022 года убежища попросили 16 россиян; двое говорили о мобилизации.',
      },
    },
    {
      id: 'later-figures', topic: 'numbers', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no later figures on Russians.',
        ru: 'Мы искали и не нашли более поздних данных о россиянах.',
      },
    },

    // Other ways to stay
    {
      id: 'permits', topic: 'other-stay', asOf: null, confidence: 'low', recalled: true, sources: ['lv-k11'],
      says: {
        en: 'New permits for Russians have been strictly limited since 2022. Russians who live in Latvia face checks of language and security. The details need a check.',
        ru: 'Новые виды на жительство россиянам с 2022 года дают очень ограниченно. Живущие в Латвии россияне проходят проверку языка и безопасности. Подробности нужно проверить.',
      },
    },

    // Being returned
    {
      id: 'removals', topic: 'return', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on removals from Latvia of people who fled the draft.',
        ru: 'Мы искали и не нашли сведений о высылке из Латвии тех, кто бежал от призыва.',
      },
    },

    // Help
    {
      id: 'who-helps', topic: 'help', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'UNHCR has a page for Latvia, and two local organisations are known. What they do now needs a check.',
        ru: 'У УВКБ ООН есть страница о Латвии, известны и две местные организации. Чем они занимаются сейчас, нужно проверить.',
      },
    },
    {
      id: 'state-lawyer', topic: 'help', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on when Latvia itself pays for a lawyer.',
        ru: 'Мы искали и не нашли, когда юриста оплачивает сама Латвия.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript', 'called-conscription',
    'data-summons', 'reserve-contract', 'woman-specialty', 'over-age', 'exempt', 'no-duty', 'objector', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'Whether the entry ban was prolonged after 4 March 2025, and which crossings are open.',
      ru: 'Продлили ли запрет на въезд после 4 марта 2025 года и какие пункты пропуска открыты.',
    },
    {
      en: 'Whether the ruling of April 2023 stood, and whether other courts followed it.',
      ru: 'Устояло ли решение апреля 2023 года и последовали ли ему другие суды.',
    },
    {
      en: 'Whether the rules at the border with Belarus are used against Russians.',
      ru: 'Применяют ли к россиянам правила на границе с Беларусью.',
    },
    {
      en: 'How claims by deserters, contract soldiers and conscripts are decided.',
      ru: 'Как решают дела дезертиров, контрактников и призывников.',
    },
    {
      en: 'How many Russians asked for and were granted protection in recent years.',
      ru: 'Сколько россиян в последние годы просили защиты и сколько получили.',
    },
    {
      en: 'Whether Russians who were refused are removed, and by which way.',
      ru: 'Высылают ли россиян после отказа и каким путём.',
    },
  ],

  article: [
    {
      id: 'not-objectors-not-refugees', verdict: 'partly', asOf: '2023-04', sources: ['lv-01', 'lv-02', 'lv-05'],
      claim: {
        en: 'The article said that Latvia’s foreign minister saw such men neither as conscientious objectors nor as refugees. They had not left in February 2022, and nobody persecuted them directly.',
        ru: 'Статья писала: министр иностранных дел Латвии не считает этих мужчин ни отказчиками по убеждениям, ни беженцами. Они не уехали в феврале 2022 года, и напрямую их не преследуют.',
      },
      now: {
        en: 'As the political line it stands. But in April 2023 a court saw it differently in one case and ordered asylum.',
        ru: 'Как политическая линия это так. Но в апреле 2023 года суд в одном деле решил иначе и велел дать убежище.',
      },
    },
    {
      id: 'called-deserters', verdict: 'holds', asOf: '2022-09-28', sources: ['lv-01', 'lv-02'],
      claim: {
        en: 'The article said that Latvia and Estonia spoke out most, calling Russians who flee conscription “deserters”.',
        ru: 'Статья писала, что громче всех высказывались Латвия и Эстония: россиян, бегущих от призыва, там называли «дезертирами».',
      },
      now: {
        en: 'The rejection by ministers holds: no visas for those who avoid mobilisation, and mobilisation is no reason for asylum.',
        ru: 'Отказ на уровне министров в силе: виз тем, кто избегает мобилизации, не дают, и основанием для убежища она не считается.',
      },
    },
    {
      id: 'security-concerns', verdict: 'holds', asOf: '2022-09-21', sources: ['lv-01'],
      claim: {
        en: 'The article said that Latvia, with Finland, Estonia and Poland, spoke of worries about security.',
        ru: 'Статья писала, что Латвия вместе с Финляндией, Эстонией и Польшей говорила об опасениях за безопасность.',
      },
      now: {
        en: 'It holds. The refusal of visas was explained by security.',
        ru: 'Это так. Отказ в визах объясняли безопасностью.',
      },
    },
  ],

  policies: [
    // Getting there
    {
      id: 'a-visa-does-not-open-the-border', kind: 'access', asOf: '2024-02-27', reviewBy: '2025-03-04', confidence: 'medium',
      sources: ['eu-43', 'lv-03', 'lv-13'],
      when: all(
        not(here),
        answer('visa-of').is('cz', 'de', 'ee', 'es', 'fi', 'fr', 'lt', 'lv', 'nl', 'no', 'pl', 'se', 'other-schengen'),
      ),
      title: { en: 'Entering with a visa', ru: 'Въезд с визой' },
      says: {
        en: 'A Schengen visa does not let most Russians in; a residence permit, family or a humanitarian reason can. The ban was last known to run to 4 March 2025; later rules need a check.',
        ru: 'По шенгенской визе большинство россиян не впустят; помочь могут вид на жительство, семья или гуманитарная причина. Последний известный срок запрета — 4 марта 2025 года; что дальше, нужно проверить.',
      },
    },
    {
      id: 'form-48-hours-before', kind: 'deadline', asOf: '2025-09-01', reviewBy: '2025-11-30', confidence: 'high', sources: ['lv-04'],
      when: all(not(here), answer('visa-of').is('none', 'cz', 'de', 'ee', 'es', 'fi', 'fr', 'lt', 'nl', 'no', 'pl', 'se', 'other-schengen', 'other')),
      title: { en: '48 hours before entry', ru: 'За 48 часов до въезда' },
      says: {
        en: 'Whoever has no Latvian visa or permit must fill in a form at eta.gov.lv at least 48 hours before entry. How this fits with asking for asylum at the border is not known to us.',
        ru: 'Тот, у кого нет латвийской визы или вида на жительство, обязан заполнить анкету на eta.gov.lv хотя бы за 48 часов до въезда. Как это сочетается с просьбой об убежище на границе, мы не знаем.',
      },
    },
    {
      id: 'the-form-asks-about-service', kind: 'danger', asOf: '2025-09-01', reviewBy: '2025-11-30', confidence: 'high', dossier: ['E2'], sources: ['lv-04'],
      when: all(
        not(here),
        any(
          exCombatant,
          answer('service').is('conscript', 'contract', 'mobilised', 'reserve', 'reserve-contract'),
          answer('other-roles').is('security-body', 'occupation-body', 'guarded-prisoners'),
        ),
      ),
      title: { en: 'The form asks about service', ru: 'Анкета спрашивает о службе' },
      says: {
        en: 'The form asks about service in the army or intelligence, and false answers are fined. What follows from a true answer is not known to us; a lawyer can be asked before it is sent.',
        ru: 'В анкете спрашивают о службе в армии и разведке, за ложные ответы штрафуют. К чему приведёт правдивый ответ, мы не знаем; до отправки можно спросить юриста.',
      },
    },
    {
      id: 'no-visa-for-avoiding-mobilisation', kind: 'refused', asOf: '2022-09-21', confidence: 'high', sources: ['lv-01'],
      when: all(not(here), any(called, answer('service').is('reserve', 'mobilised'), answer('refusal-acts').is('did-not-report', 'left'))),
      title: { en: 'No visa for avoiding mobilisation', ru: 'Визы из-за мобилизации не дают' },
      says: {
        en: 'In September 2022 the foreign minister said that people who avoid mobilisation get no humanitarian or other visas. We found no change since.',
        ru: 'В сентябре 2022 года министр иностранных дел заявил: тем, кто избегает мобилизации, не дают ни гуманитарных, ни других виз. Сообщений о переменах мы не нашли.',
      },
    },
    {
      id: 'border-with-russia', kind: 'access', asOf: '2023-01-23', confidence: 'medium', sources: ['lv-02', 'lv-10'],
      when: inRussia,
      title: { en: 'The border with Russia', ru: 'Граница с Россией' },
      says: {
        en: 'The Pededze crossing was closed in September 2022; which others are open today is not known to us. In 2023 a minister said that a second mobilisation would close the border fully.',
        ru: 'Пункт пропуска Педедзе закрыт с сентября 2022 года; какие открыты сейчас, мы не знаем. В 2023 году министр сказал, что при второй мобилизации границу закроют совсем.',
      },
    },
    {
      id: 'border-with-belarus', kind: 'danger', asOf: '2025-02-12', reviewBy: '2025-05-13', confidence: 'high', dossier: ['A9'], sources: ['eu-22', 'eu-38'],
      when: any(inRussia, answer('where-now').is('elsewhere')),
      title: { en: 'The border with Belarus', ru: 'Граница с Беларусью' },
      says: {
        en: 'Rules there have let guards send people back to Belarus without taking a claim. Whether Russians were among them is not known to us. A human-rights organisation should be asked before any step there.',
        ru: 'Правила позволяли отправлять людей назад в Беларусь, не принимая заявления. Были ли среди них россияне, мы не знаем. До любых шагов там стоит спросить правозащитников.',
      },
    },

    // Asking
    {
      id: 'asking-inside', kind: 'access', asOf: '2023', confidence: 'medium', sources: ['lv-05', 'lv-06'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Asking inside the country', ru: 'Если уже в стране' },
      says: {
        en: 'The claim is made to the State Border Guard, inside the country too. The Office of Citizenship and Migration Affairs (PMLP) decides it.',
        ru: 'Заявление подают в Государственную пограничную охрану, и внутри страны тоже. Решает Управление по делам гражданства и миграции (PMLP).',
      },
    },
    {
      id: 'at-the-airport-or-border', kind: 'access', asOf: '2023', confidence: 'medium', sources: ['lv-05', 'lv-06', 'apr-1348#26'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport or the border', ru: 'В аэропорту или на границе' },
      says: {
        en: 'The State Border Guard takes the claim. The words go to its officers, at once and in person.',
        ru: 'Заявление принимает Государственная пограничная охрана. Сказать, что просите убежища, нужно её сотрудникам — сразу и лично.',
      },
    },

    // The army
    {
      id: 'mobilisation-is-no-reason', kind: 'refused', asOf: '2022-09-28', confidence: 'high', sources: ['lv-01', 'lv-02'],
      when: any(
        answer('summons').is('mobilisation-order', 'attempted-delivery'),
        answer('service').is('mobilised', 'reserve'),
        answer('fear').is('new-wave'),
      ),
      title: { en: '“Mobilisation is not a reason”', ru: '«Мобилизация — не основание»' },
      says: {
        en: 'So said the interior minister in September 2022. Since then a court has ordered asylum in one case of a man of draft age.',
        ru: 'Так сказал министр внутренних дел в сентябре 2022 года. Позже суд в одном деле велел дать убежище мужчине призывного возраста.',
      },
    },
    {
      id: 'courts-differ', kind: 'split', asOf: '2023-04', confidence: 'high', dossier: ['F2'], sources: ['lv-05'],
      when: any(ofConscriptAge, called, answer('service').is('conscript')),
      title: { en: 'Courts have gone both ways', ru: 'Суды решали по-разному' },
      says: {
        en: 'In April 2023 the Administrative District Court ordered asylum for a Russian of draft age, against the office’s refusal. Whether the ruling stood is not known to us.',
        ru: 'В апреле 2023 года Административный районный суд, вопреки отказу ведомства, велел дать убежище россиянину призывного возраста. Устояло ли решение, мы не знаем.',
      },
      other: {
        says: {
          en: 'Several other judgments of 2023 upheld refusals. One was of a man who said that he would be sent to fight.',
          ru: 'Несколько других решений 2023 года оставили отказы в силе. Один из них — человеку, который говорил, что его отправят воевать.',
        },
        asOf: '2023-05-21',
        sources: ['lv-07', 'lv-08', 'lv-09'],
      },
    },
    {
      id: 'made-to-take-part-in-crimes', kind: 'practice', asOf: '2023-04', confidence: 'high', dossier: ['W5'], sources: ['lv-05'],
      when: answer('why-refuse').is('its-crimes'),
      title: { en: 'Being made to take part in crimes', ru: 'Если заставят участвовать в преступлениях' },
      says: {
        en: 'The court of April 2023 ordered asylum for this very reason: the man could have been made to take part in war crimes. A lawyer can point to the ruling.',
        ru: 'В апреле 2023 года суд велел дать убежище именно поэтому: человека могли заставить участвовать в военных преступлениях. Юрист может сослаться на это решение.',
      },
    },
    {
      id: 'papers-must-agree', kind: 'refused', asOf: '2023', confidence: 'medium', dossier: ['K2'], sources: ['lv-06'],
      when: answer('can-show').is('paper', 'photo', 'extract', 'screenshot'),
      title: { en: 'Papers are compared', ru: 'Бумаги сверяют' },
      says: {
        en: 'In one Latvian draft case papers were found to contradict each other. An oddity in a paper is best explained to the lawyer before it is asked about.',
        ru: 'В одном латвийском деле о призыве бумаги сочли противоречивыми. Странность в бумаге лучше объяснить юристу до того, как о ней спросят.',
      },
    },
    {
      id: 'past-the-draft-age', kind: 'refused', asOf: '2023', confidence: 'medium', sources: ['lv-09'],
      when: any(answer('record').is('over-age'), all(answer('age').is('over-30'), answer('summons').is('none'), answer('service').is('reserve', 'not-served', 'no-tie'))),
      title: { en: 'Older, and not called', ru: 'Старше и без повестки' },
      says: {
        en: 'In 2023 a man of 47 who had once been a Latvian “non-citizen” was refused. The report gives as a reason that there is no large-scale violence in Russia.',
        ru: 'В 2023 году отказали 47-летнему бывшему «негражданину» Латвии. По сообщению, среди доводов было то, что в России нет широкомасштабного насилия.',
      },
    },

    // Other reasons, other countries
    {
      id: 'been-to-a-rally', kind: 'refused', asOf: '2023', confidence: 'medium', sources: ['lv-08'],
      when: any(answer('opinions').is('said-publicly', 'critic'), answer('why-you').is('protest-arrest')),
      title: { en: 'Having been to a rally', ru: 'Участие в митинге' },
      says: {
        en: 'In 2023 a man was refused who had been to a rally for Navalny and feared being sent to the war. What happened to the person after a protest is worth showing, with dates.',
        ru: 'В 2023 году отказали человеку, который ходил на митинг за Навального и боялся отправки на войну. Что было с человеком после протеста, стоит показать, с датами.',
      },
    },
    {
      id: 'claims-made-before-elsewhere', kind: 'refused', asOf: '2023', confidence: 'medium', dossier: ['A5'], sources: ['lv-07', 'lv-08', 'lv-09'],
      when: any(answer('claim-elsewhere').is('claim', 'refusal'), answer('passed-through').is('ge')),
      title: { en: 'Through Georgia, or claims elsewhere', ru: 'Через Грузию или с заявлениями в других странах' },
      says: {
        en: 'One of the men refused in 2023 had come from Georgia and had asked in the EU before. A lawyer should hear about every earlier claim and stay.',
        ru: 'Один из тех, кому отказали в 2023 году, приехал из Грузии и раньше уже просил убежища в ЕС. О каждом прежнем заявлении и каждой стране юристу стоит рассказать.',
      },
    },

    // After a refusal, staying
    {
      id: 'the-court-can-order-it', kind: 'advice', asOf: '2023-04', confidence: 'medium', sources: ['lv-05'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'Going to court', ru: 'Обращение в суд' },
      says: {
        en: 'An appeal goes to the Administrative District Court. In April 2023 it did not only send a case back: it ordered asylum. Help is needed at once, the days are few.',
        ru: 'Жалобу рассматривает Административный районный суд. В апреле 2023 года он не просто вернул дело, а велел дать убежище. Помощь нужна сразу: дней мало.',
      },
    },
    {
      id: 'permits-for-russians', kind: 'stay', asOf: null, confidence: 'low', recalled: true, sources: ['lv-k11'],
      when: all(here, answer('stay').is('ends-soon', 'ended')),
      title: { en: 'Other permits', ru: 'Другие виды на жительство' },
      says: {
        en: 'New permits for Russians have been strictly limited since 2022, and those who live here face checks of language and security. What is open needs a check before the stay runs out.',
        ru: 'Новые виды на жительство россиянам с 2022 года дают очень ограниченно, а живущие здесь проходят проверку языка и безопасности. Что доступно, нужно проверить, пока срок не вышел.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'lv',
      words: 'Es lūdzu patvērumu. Man ir bail atgriezties Krievijā.',
      sound: 'эс лу́дзу па́тверуму. ман ир байл а́тгриэзтиес кри́эвия',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2022-09-19', kind: 'entry', sources: ['eu-43'],
      says: {
        en: 'Latvia, Estonia, Lithuania and Poland refuse most Russians with a Schengen visa.',
        ru: 'Латвия, Эстония, Литва и Польша перестают впускать большинство россиян с шенгенской визой.',
      },
    },
    {
      date: '2022-09-21', kind: 'policy', sources: ['lv-01'],
      says: {
        en: 'The foreign minister: no visas for those who avoid mobilisation.',
        ru: 'Министр иностранных дел: тем, кто избегает мобилизации, виз не дадут.',
      },
    },
    {
      date: '2022-09-28', kind: 'border', sources: ['lv-02'],
      says: {
        en: 'An emergency in three border districts; the Pededze crossing is closed.',
        ru: 'Чрезвычайное положение в трёх приграничных районах; закрыт пункт пропуска Педедзе.',
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
      date: '2023-01-23', kind: 'policy', sources: ['lv-10'],
      says: {
        en: 'A minister says that a second mobilisation would close the border fully.',
        ru: 'Министр говорит, что при второй волне мобилизации границу закроют совсем.',
      },
    },
    {
      date: '2023-04', about: true, kind: 'court', sources: ['lv-05'],
      says: {
        en: 'A court orders asylum for a Russian of draft age.',
        ru: 'Суд велит дать убежище россиянину призывного возраста.',
      },
    },
    {
      date: '2023-05-21', kind: 'case', sources: ['lv-07'],
      says: {
        en: 'A refusal is reported.',
        ru: 'Сообщают об отказе.',
      },
    },
    {
      date: '2024-02', kind: 'entry', sources: ['lv-03', 'lv-13'],
      says: {
        en: 'The entry ban is prolonged to 4 March 2025.',
        ru: 'Запрет на въезд продлён до 4 марта 2025 года.',
      },
    },
    {
      date: '2025-02-12', kind: 'court', sources: ['eu-22', 'eu-38'],
      says: {
        en: 'The European Court of Human Rights hears a case on people sent back from Latvia to Belarus.',
        ru: 'Европейский суд по правам человека слушает дело о людях, отправленных из Латвии назад в Беларусь.',
      },
    },
    {
      date: '2025-09-01', kind: 'entry', sources: ['lv-04'],
      says: {
        en: 'A form must be sent 48 hours before entry.',
        ru: 'Анкету нужно заполнять за 48 часов до въезда.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Latvia / УВКБ ООН',
      does: {
        en: 'Explains how to ask for asylum in Latvia.',
        ru: 'Объясняет, как просить убежища в Латвии.',
      },
      languages: [], url: 'https://help.unhcr.org/latvia/', seen: null,
    },
    {
      name: 'Latvian Centre for Human Rights / Латвийский центр по правам человека',
      does: {
        en: 'A rights organisation. What it does now we have not checked.',
        ru: 'Правозащитная организация. Чем она занимается сейчас, мы не проверяли.',
      },
      languages: [], url: 'https://cilvektiesibas.org.lv/', seen: null,
    },
    {
      name: 'Shelter “Safe House” / Patvērums «Drošā māja»',
      does: {
        en: 'A local organisation. What it does now we have not checked.',
        ru: 'Местная организация. Чем она занимается сейчас, мы не проверяли.',
      },
      languages: [], url: 'https://patverums-dm.lv/', seen: null,
    },
  ],

  sources: {
    'lv-01': {
      label: { en: 'Radio Svoboda (RFE/RL)', ru: 'Радио Свобода' },
      title: 'Латвия заявила об отказе впускать избегающих мобилизации россиян', publisher: 'Radio Svoboda (RFE/RL)', date: '2022-09-21',
      url: 'https://www.svoboda.org/amp/latviya-zayavila-ob-otkaze-vpuskatj-izbegayuschih-mobilizatsii-rossiyan/32044257.html',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'lv-02': {
      label: { en: 'Babel (citing Delfi)', ru: 'Babel (со ссылкой на Delfi)' },
      title: 'Latvia closed one border crossing with Russia and declared a state of emergency', publisher: 'Babel (Delfi)', date: '2022-09-28',
      url: 'https://babel.ua/en/news/84850-latvia-closed-one-border-crossing-with-russia-and-declared-a-state-of-emergency',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'lv-03': {
      label: { en: 'Bolshoi Gorod', ru: '«Большой город»' },
      title: 'Entry ban prolonged to 4 March 2025', publisher: 'Bolshoi Gorod', date: '2024-02',
      url: 'https://bg.ru/bg/city/city-news/18186-latvia-entry-ban', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'lv-05': {
      label: { en: 'Delfi.lv', ru: 'Delfi.lv' },
      title: 'A Russian who fled being sent to Ukraine wins asylum in Latvia through the court', publisher: 'Delfi.lv', date: '2023-04',
      url:
        'https://www.delfi.lv/news/national/politics/no-nosutisanas-uz-ukrainu-begoss-krievijas-pilsonis-tiesas-cela-izcina-patverumu-latvija.d?id=55435340',
      lang: 'lv', read: 'part', checkedOn: '2026-11-23',
    },
    'lv-07': {
      label: { en: 'Ukrainska Pravda (citing Delfi)', ru: '«Украинская правда» (со ссылкой на Delfi)' },
      title: 'Asylum denied', publisher: 'Ukrainska Pravda (Delfi)', date: '2023-05-21',
      url: 'https://pravda.com.ua/eng/news/2023/05/21/7403211/', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'lv-08': {
      label: { en: 'Postsen (copy, citing Delfi)', ru: 'Postsen (копия, со ссылкой на Delfi)' },
      title: 'Latvia refuses asylum to a Russian citizen who was allegedly threatened with being sent to fight in Ukraine', publisher: 'postsen (Delfi)', date: '2023',
      url:
        'https://latvia.postsen.com/local/212139/Latvia-refuses-asylum-to-a-Russian-citizen-who-was-allegedly-threatened-with-being-sent-to-fight-in-Ukraine.html',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'lv-09': {
      label: { en: 'Press.lv', ru: 'Press.lv' },
      title: 'В России нет широкомасштабного насилия: Латвия отказала в убежище россиянину', publisher: 'Press.lv', date: '2023',
      url: 'https://press.lv/post/v-rossii-net-shirokomasshtabnogo-nasiliya-latviya-otkazala-v-ubezhishhe-rossiyaninu/',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'lv-10': {
      label: { en: 'The Moscow Times', ru: 'The Moscow Times' },
      title: 'Латвия закроет границы для россиян, если начнётся вторая волна мобилизации', publisher: 'The Moscow Times (Russian service)', date: '2023-01-23',
      url: 'https://www.moscowtimes.eu/2023/01/23/latviya-zakroet-granitsi-dlya-rossiyan-esli-nachnetsya-vtoraya-volna-mobilizatsii-a31620',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'lv-13': {
      label: { en: 'Pledge Times', ru: 'Pledge Times' },
      title: 'Latvia has extended restrictions on the entry of Russians for another year (and Lithuania’s limits on the transit train)',
      publisher: 'Pledge Times', date: '2024-02-27',
      url: 'https://pledgetimes.com/latvia-has-extended-restrictions-on-the-entry-of-russians-for-another-year/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'weak',
    },
    'lv-k11': {
      label: { en: 'Office of Citizenship and Migration Affairs (PMLP)', ru: 'Управление по делам гражданства и миграции (PMLP)' },
      title: 'Limits on new permits for Russians, checks of language and security', publisher: 'PMLP', date: null,
      url: 'https://www.pmlp.gov.lv/en', lang: 'lv', read: 'recalled', checkedOn: '2026-11-23',
    },
  },
});
