import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';

const inEu = answer('where-now').is('cz', 'de', 'ee', 'es', 'fi', 'fr', 'lt', 'lv', 'nl', 'pl', 'se', 'eu-other');
const notYetInEu = answer('where-now').is(
  'russia', 'occupied', 'am', 'ca', 'gb', 'ge', 'il', 'kg', 'kz', 'mn', 'rs', 'tr', 'us', 'elsewhere',
);
const inRussia = answer('where-now').is('russia', 'occupied');

export const eu = defineCountry({
  code: 'eu',
  name: { en: 'European Union (general)', ru: 'Европейский союз (общее)' },
  within: { en: 'in the European Union', ru: 'в Евросоюзе' },
  regime: 'eu',
  checkedOn: '2026-11-23',

  entry: {
    is: 'limited',
    says: {
      en: 'Visas are given, but since 7 November 2025 most Russians get them for a single entry only, and the states differ widely.',
      ru: 'Визы дают, но с 7 ноября 2025 года большинству россиян — только однократные, и страны ведут себя очень по-разному.',
    },
    asOf: '2025-11-08',
    sources: ['eu-01', 'eu-02', 'eu-03', 'eu-07'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'By law asylum can be asked for at the border and inside the country; several states suspend this on the eastern land border.',
      ru: 'По закону просить убежища можно на границе и внутри страны, но несколько стран приостанавливают это на восточной сухопутной границе.',
    },
    asOf: '2026-02',
    sources: ['apr-1348#4', 'eu-38', 'eu-24'],
  },
  practice: {
    is: 'mixed',
    says: {
      en: 'EU law protects people who refuse to serve where service means war crimes, but outcomes run from French rulings in favour to near-total refusal.',
      ru: 'Право ЕС защищает тех, кто отказывается служить там, где служба означает военные преступления, но итог зависит от страны: от решений в их пользу во Франции до почти сплошных отказов.',
    },
    asOf: '2025-10-07',
    sources: ['qr-1347#9(2)(e)', 'fr-01', 'eu-27'],
  },
  pushback: {
    is: 'documented-for-russians',
    says: {
      en: 'Russians have been turned away at an EU border without their claim being heard; Poland was condemned for it in 2020, and in August 2025 a minor was handed back there.',
      ru: 'Россиян разворачивали на границе ЕС, не выслушав просьбу об убежище: в 2020 году за это осудили Польшу, а в августе 2025 года там вернули России подростка.',
    },
    asOf: '2025-10',
    sources: ['eu-23', 'pl-08', 'pl-09'],
  },
  returnRisk: {
    is: 'documented-removals',
    says: {
      en: 'Direct removals to Russia are rare for practical reasons, but people have been removed through Türkiye or Narva (Finland, 2025).',
      ru: 'Прямые высылки в Россию редки по практическим причинам, но людей высылали через Турцию или Нарву (Финляндия, 2025 год).',
    },
    asOf: '2025-09-06',
    sources: ['fi-10'],
  },

  facts: [
    // Entry
    {
      id: 'visa-needed', topic: 'entry', asOf: '2022-09-12', confidence: 'high', sources: ['eu-09'],
      says: {
        en: 'Russians need a visa for any stay in the Schengen area. The agreement that made visas easier was suspended in part in February 2022 and fully in September 2022.',
        ru: 'Для любой поездки в Шенгенскую зону россиянам нужна виза. Соглашение об упрощении виз приостановили частично в феврале 2022 года и полностью — в сентябре 2022 года.',
      },
    },
    {
      id: 'visa-cost', topic: 'entry', asOf: '2022-09-12', confidence: 'high', sources: ['eu-09', 'eu-33'],
      says: {
        en: 'Since then a visa costs 80 euros instead of 35, needs more papers and can take up to 45 days.',
        ru: 'С тех пор виза стоит 80 евро вместо 35, документов нужно больше, а ждать можно до 45 дней.',
      },
    },
    {
      id: 'guidelines-2022', topic: 'entry', asOf: '2022-09-30', confidence: 'medium', sources: ['eu-10'],
      says: {
        en: 'In September 2022 the Commission advised consulates to refuse a short-stay visa to a person who really means to stay over 90 days. It advised against taking Russians’ applications in neighbouring third countries.',
        ru: 'В сентябре 2022 года Еврокомиссия советовала консульствам отказывать в краткосрочной визе тем, кто на деле хочет остаться дольше 90 дней. И не советовала принимать заявления россиян в соседних третьих странах.',
      },
    },
    {
      id: 'guidelines-2022-critics', topic: 'entry', asOf: '2022-09-30', confidence: 'medium', sources: ['eu-10'],
      says: {
        en: 'The same advice asks for a different treatment of dissidents and journalists. It leaves the right to seek asylum untouched.',
        ru: 'К диссидентам и журналистам те же рекомендации предлагают подходить иначе. Право просить убежища они не затрагивают.',
      },
    },
    {
      id: 'single-entry', topic: 'entry', asOf: '2025-11-07', confidence: 'high', sources: ['eu-01', 'eu-02', 'eu-03'],
      says: {
        en: 'Since 7 November 2025 Russians who live in Russia get visas for a single entry only. Visas issued before stay valid.',
        ru: 'С 7 ноября 2025 года россияне, живущие в России, получают только однократные визы. Выданные раньше визы действуют.',
      },
    },
    {
      id: 'multi-entry-for-family', topic: 'entry', asOf: '2025-11-08', confidence: 'medium', sources: ['eu-03'],
      says: {
        en: 'Close family of EU citizens, or of Russians who live lawfully in the EU, can still get a multiple-entry visa for up to one year.',
        ru: 'Близкие родственники граждан ЕС и россиян, законно живущих в ЕС, всё ещё могут получить многократную визу на срок до года.',
      },
      disputed: {
        says: {
          en: 'Another report adds a condition: earlier visas must have been used correctly.',
          ru: 'Другое сообщение добавляет условие: прежние визы должны быть использованы по правилам.',
        },
        asOf: '2025-11-07',
        sources: ['eu-04'],
      },
    },
    {
      id: 'multi-entry-for-transport', topic: 'entry', asOf: '2025-11-08', confidence: 'medium', sources: ['eu-03'],
      says: {
        en: 'Transport workers can still get a multiple-entry visa for up to nine months.',
        ru: 'Работники транспорта всё ещё могут получить многократную визу на срок до девяти месяцев.',
      },
      disputed: {
        says: {
          en: 'Another report says up to one year.',
          ru: 'По другому сообщению — до года.',
        },
        asOf: '2025-11-06',
        sources: ['eu-34'],
      },
    },
    {
      id: 'multi-entry-for-critics', topic: 'entry', asOf: '2025-11-08', confidence: 'medium', sources: ['eu-03'],
      says: {
        en: 'Each state may make exceptions for dissidents, independent journalists, rights defenders and civil society. Men who avoid the draft are not named.',
        ru: 'Каждая страна может делать исключения для диссидентов, независимых журналистов, правозащитников и активистов. Те, кто избегает призыва, не названы.',
      },
    },
    {
      id: 'combatants-estonia', topic: 'entry', asOf: '2026-01-31', reviewBy: '2026-05-01', confidence: 'medium', sources: ['ee-05', 'ee-06', 'ee-1073'],
      says: {
        en: 'On 12 January 2026 Estonia banned 261 people who took part in the war from the whole Schengen area for five years. An official said that deserters are covered, too. A ban on 1,073 more was reported later.',
        ru: '12 января 2026 года Эстония на пять лет закрыла въезд во всю Шенгенскую зону 261 участнику войны. По словам чиновника, это касается и дезертиров. Позже сообщали о запрете ещё для 1073 человек.',
      },
    },
    {
      id: 'combatants-eu-proposal', topic: 'entry', asOf: '2026-06-29', reviewBy: '2026-09-27', confidence: 'medium', sources: ['eu-05', 'eu-06', 'eu-07', 'eu-08'],
      says: {
        en: 'In June 2026 an EU-wide entry ban for people who fought was proposed; about 1.5 million people could fall under it. France and Italy resisted. We did not find the outcome.',
        ru: 'В июне 2026 года предложили запретить въезд в ЕС тем, кто воевал; это может коснуться около 1,5 миллиона человек. Франция и Италия были против. Чем кончилось, мы не нашли.',
      },
    },
    {
      id: 'combatants-eu-options', topic: 'entry', asOf: '2026-06-29', reviewBy: '2026-09-27', confidence: 'medium', sources: ['eu-05', 'eu-06'],
      says: {
        en: 'Other ideas discussed: stricter rules for men of military age, asking for the military ID with the visa form, a change of the Visa Code.',
        ru: 'Обсуждали и другое: строже смотреть на мужчин призывного возраста, требовать для визы военный билет, менять Визовый кодекс.',
      },
    },
    {
      id: 'no-direct-flights', topic: 'entry', asOf: null, confidence: 'medium', recalled: true, sources: [],
      says: {
        en: 'There have been no direct flights from Russia to the EU since February 2022; people travel through third countries.',
        ru: 'Прямых рейсов из России в ЕС нет с февраля 2022 года; люди едут через третьи страны.',
      },
    },
    {
      id: 'old-passports', topic: 'entry', asOf: '2024-09', confidence: 'medium', sources: ['cz-04'],
      says: {
        en: 'More and more states refuse Russian passports without a chip; Denmark and Czechia were the first.',
        ru: 'Всё больше стран не принимают российские небиометрические загранпаспорта; первыми были Дания и Чехия.',
      },
    },
    {
      id: 'no-humanitarian-visa', topic: 'entry', asOf: '2025', confidence: 'medium', sources: ['eu-35', 'x-and-x'],
      says: {
        en: 'EU law gives no right to a humanitarian visa, and there is no EU programme for one. A call for it from the European Parliament in 2022 had no result that we found.',
        ru: 'Права на гуманитарную визу в законах ЕС нет, общей программы тоже. Призыв из Европарламента в 2022 году, насколько мы нашли, ничем не кончился.',
      },
    },
    {
      id: 'national-humanitarian-visas', topic: 'entry', asOf: '2025', confidence: 'medium', sources: ['eu-29'],
      says: {
        en: 'Some states have humanitarian visas of their own. They were being made stricter in 2025.',
        ru: 'У некоторых стран есть свои гуманитарные визы. В 2025 году условия ужесточали.',
      },
    },

    // Access
    {
      id: 'only-on-the-spot', topic: 'access', asOf: '2026-02', confidence: 'high', vital: true, sources: ['apr-1348', 'x-and-x'],
      says: {
        en: 'Asylum can be asked for inside an EU state, at its border or in an airport transit zone. It cannot be asked for at an embassy.',
        ru: 'Просить убежища можно внутри страны ЕС, на её границе или в транзитной зоне аэропорта. В посольстве — нельзя.',
      },
    },
    {
      id: 'any-wish-counts', topic: 'access', asOf: '2026-02', confidence: 'high', vital: true, sources: ['apr-1348#4', 'apr-1348#26'],
      says: {
        en: 'Any wish for protection said in person to the police, border guards, immigration or detention staff counts as a claim. Officials who are in doubt must ask.',
        ru: 'Любая просьба о защите, высказанная лично полиции, пограничникам, миграционной службе или персоналу центра содержания, — уже заявление. Если сотрудник не уверен, он обязан переспросить.',
      },
    },
    {
      id: 'clock-after-asking', topic: 'access', asOf: '2026-02', confidence: 'high', vital: true, sources: ['apr-1348#27', 'apr-1348#28', 'apr-1348#41'],
      says: {
        en: 'The claim is registered within 5 days, or 15 when many people come. The full claim must be lodged within 21 days of that; missing this can count as withdrawing it.',
        ru: 'Просьбу регистрируют за 5 дней, при большом наплыве — за 15. В течение 21 дня после этого нужно подать само заявление; пропуск могут счесть отзывом.',
      },
    },
    {
      id: 'pact', topic: 'access', asOf: '2026-06-12', confidence: 'high', sources: ['eu-11', 'eu-36'],
      says: {
        en: 'The Pact on Migration and Asylum applies from 12 June 2026. People who arrive irregularly are screened, normally within 7 days: identity, health, security. There are faster procedures and a shared database.',
        ru: 'Пакт о миграции и убежище применяется с 12 июня 2026 года. Тех, кто прибыл в обход правил, проверяют, обычно за 7 дней: личность, здоровье, безопасность. Есть ускоренные процедуры и общая база данных.',
      },
    },
    {
      id: 'time-to-decide', topic: 'access', asOf: '2026-02', confidence: 'high', sources: ['apr-1348#35'],
      says: {
        en: 'A decision normally takes up to 6 months. In the accelerated procedure it is 3 months, and 2 months to say that a claim will not be examined.',
        ru: 'Решение обычно принимают в срок до 6 месяцев. В ускоренной процедуре — за 3 месяца, а отказ рассматривать заявление — за 2.',
      },
    },
    {
      id: 'twenty-percent-rule', topic: 'access', asOf: '2024', reviewBy: '2025-03-31', confidence: 'low', sources: ['apr-1348#42(1)(j)', 'eu-18'],
      says: {
        en: 'The accelerated procedure is used for nationalities of whom 20 or fewer of 100 are granted protection across the EU. For Russians the reported figure for 2024 was 24.4, close to the line. The figure for 2025 is not known to us.',
        ru: 'Ускоренная процедура положена гражданам стран, которым по всему ЕС дают защиту не чаще чем в 20 случаях из 100. У россиян за 2024 год, по сообщениям, было 24,4 — рядом с чертой. Данных за 2025 год мы не знаем.',
      },
    },
    {
      id: 'other-accelerated', topic: 'access', asOf: '2026-02', confidence: 'high', sources: ['apr-1348#42'],
      says: {
        en: 'It is also used for a claim made late without good reason, for misleading papers, for identity papers destroyed in bad faith and for people seen as a security danger.',
        ru: 'Её применяют и в других случаях: заявление подано поздно без уважительной причины, документы вводят в заблуждение или уничтожены намеренно, человека считают опасным.',
      },
    },
    {
      id: 'border-procedure', topic: 'access', asOf: '2026-02', confidence: 'high', sources: ['apr-1348#42', 'apr-1348#45'],
      says: {
        en: 'At an external border three of these reasons lead to a border procedure, without being let in: misleading papers, a security danger, the rule of 20 of 100.',
        ru: 'На внешней границе три из этих причин ведут к пограничной процедуре, без впуска в страну: ложные документы, угроза безопасности, правило «20 из 100».',
      },
    },
    {
      id: 'time-to-appeal', topic: 'access', asOf: '2026-02', confidence: 'high', vital: true, sources: ['apr-1348#67', 'apr-1348#68'],
      says: {
        en: 'The time to appeal is 5 to 10 days in accelerated cases, or when the claim was not examined or counted as withdrawn. Otherwise it is 2 weeks to 1 month. Where staying is not automatic, the court must be asked; at least 5 days are given for this.',
        ru: 'На жалобу дают 5–10 дней, если дело шло ускоренно, его не стали рассматривать или сочли отозванным. В остальных случаях — от 2 недель до месяца. Если права остаться до решения нет, о нём просят суд: на это даётся не меньше 5 дней.',
      },
    },
    {
      id: 'older-claims', topic: 'access', asOf: '2026-02', confidence: 'high', sources: ['apr-1348#79'],
      says: {
        en: 'The new procedure is for claims lodged from 12 June 2026. Older claims stay under the old directive; a lawyer can say which text applies.',
        ru: 'Новая процедура — для заявлений, поданных с 12 июня 2026 года. Прежние рассматривают по старой директиве; какие правила действуют, скажет юрист.',
      },
    },
    {
      id: 'rights-in-the-interview', topic: 'access', asOf: '2026-02', confidence: 'high',
      sources: ['apr-1348#8', 'apr-1348#13', 'apr-1348#14', 'apr-1348#15', 'apr-1348#16'],
      says: {
        en: 'There is a free interpreter and, on request, free legal counselling; a lawyer may be present. The interview is private and recorded, and the record can be checked and corrected.',
        ru: 'Переводчик бесплатный; по просьбе бесплатно дают и юридическую консультацию, юрист может присутствовать. Разговор идёт наедине, его записывают, запись можно проверить и исправить.',
      },
    },
    {
      id: 'russia-is-not-told', topic: 'access', asOf: '2026-02', confidence: 'high', sources: ['apr-1348#7'],
      says: {
        en: 'The authorities must not tell Russia that somebody has asked for asylum.',
        ru: 'Власти не вправе сообщать России, что человек попросил убежища.',
      },
    },
    {
      id: 'laws-on-turning-back', topic: 'access', asOf: '2025-02-12', confidence: 'high', sources: ['eu-22', 'eu-38'],
      says: {
        en: 'Finland, Latvia, Lithuania and Poland have laws that allow refusing or removing people at the border when another state is said to push migrants across it.',
        ru: 'В Финляндии, Латвии, Литве и Польше законы позволяют не впускать или вывозить людей на границе, когда считается, что мигрантов направляет туда другое государство.',
      },
    },
    {
      id: 'closed-green-border', topic: 'access', asOf: '2025', confidence: 'medium', sources: ['eu-24', 'eu-39'],
      says: {
        en: 'An investigation of late 2025 concludes that states next to Russia and Belarus have in effect closed to Russians who ask for asylum between crossing points. Its experts advise contacting a human-rights organisation before any step at the border.',
        ru: 'Расследование конца 2025 года заключает: страны рядом с Россией и Беларусью фактически закрылись для россиян, которые просят убежища вне пунктов пропуска. Эксперты советуют связаться с правозащитниками до любых шагов на границе.',
      },
    },

    // Responsibility
    {
      id: 'one-state-answers', topic: 'responsibility', asOf: '2026', confidence: 'high', sources: ['ammr-1351#16', 'eu-12', 'eu-13', 'eu-14'],
      says: {
        en: 'New rules replace the Dublin rules: a person must ask in the state of first entry or lawful stay and remain there. Leaving it reduces support.',
        ru: 'Новые правила заменили «Дублин»: просить нужно в стране первого въезда или законного пребывания и оставаться там. Тому, кто уехал, помощь урезают.',
      },
    },
    {
      id: 'visa-decides', topic: 'responsibility', asOf: '2026', confidence: 'high', sources: ['ammr-1351#16', 'eu-12'],
      says: {
        en: 'A person with a visa is normally sent to the state that issued it. The country of the visa matters more than the country of choice.',
        ru: 'Человека с визой обычно направляют в страну, которая её выдала. Страна визы важнее страны, которую человек выбрал бы сам.',
      },
    },
    {
      id: 'expired-visas', topic: 'responsibility', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'This may still hold for a visa that ran out less than 18 months ago, or a residence permit that ran out less than 3 years ago. This needs a check.',
        ru: 'Это может касаться и визы, истёкшей меньше 18 месяцев назад, и вида на жительство, истёкшего меньше 3 лет назад. Это надо проверить.',
      },
    },
    {
      id: 'times-between-states', topic: 'responsibility', asOf: '2026', confidence: 'high', sources: ['eu-12', 'eu-13', 'eu-14'],
      says: {
        en: 'A state has 2 months to ask another to take the case, and that state has 1 month to answer. Where a claim was made before, a notice is sent within 2 weeks.',
        ru: 'На запрос к другой стране отводится 2 месяца, на её ответ — 1 месяц. Если заявление там уже подавали, уведомление направляют за 2 недели.',
      },
    },
    {
      id: 'start-of-the-rules', topic: 'responsibility', asOf: '2026', confidence: 'low', sources: ['eu-12'],
      says: {
        en: 'Some sources say that these rules apply from 12 June 2026.',
        ru: 'По одним источникам, эти правила применяются с 12 июня 2026 года.',
      },
      disputed: {
        says: {
          en: 'Others say from 1 July 2026.',
          ru: 'По другим — с 1 июля 2026 года.',
        },
        asOf: '2026',
        sources: ['eu-13', 'eu-14'],
      },
    },
    {
      id: 'linked-states', topic: 'responsibility', asOf: '2024-05-14', confidence: 'high', sources: ['ammr-1351'],
      says: {
        en: 'Norway, Switzerland and Iceland are not in the EU, but these rules on the responsible state bind them as well.',
        ru: 'Норвегия, Швейцария и Исландия не входят в ЕС, но правила об ответственной стране действуют и для них.',
      },
    },
    {
      id: 'safe-third-country', topic: 'responsibility', asOf: '2026-02-27', confidence: 'high', vital: true, sources: ['stc-463', 'peers-2026', 'eu-37'],
      says: {
        en: 'Since 27 February 2026 a claim may be left unexamined because of a “safe third country”: a tie to it, transit through it or an agreement with it is enough. The right to stay during the appeal is not automatic.',
        ru: 'С 27 февраля 2026 года заявление могут не рассматривать из-за «безопасной третьей страны»: хватит связи с ней, транзита через неё или договора. Права остаться на время жалобы автоматически нет.',
      },
    },
    {
      id: 'safe-third-country-limits', topic: 'responsibility', asOf: '2026-02-27', confidence: 'high', sources: ['stc-463'],
      says: {
        en: 'That country must really be safe for the person, and it must have been possible to ask for effective protection there. This matters for people who lived in Serbia, Türkiye, Georgia, Armenia or Kazakhstan. How it is used for Russians is not known to us.',
        ru: 'Такая страна должна быть действительно безопасна для человека, и просить там настоящей защиты должно быть возможно. Это важно для тех, кто жил в Сербии, Турции, Грузии, Армении или Казахстане. Как правило применяют к россиянам, мы не знаем.',
      },
    },
    {
      id: 'russia-not-safe-origin', topic: 'responsibility', asOf: '2026-02-23', confidence: 'high', sources: ['sco-2026', 'eu-36'],
      says: {
        en: 'Russia is not on the EU list of safe countries of origin.',
        ru: 'России нет в списке ЕС «безопасных стран происхождения».',
      },
    },

    // Practice
    {
      id: 'the-clause', topic: 'practice', asOf: '2024-05-14', confidence: 'high', sources: ['qr-1347#9(2)(e)'],
      profiles: ['called-mobilisation', 'left-army', 'left-army-mobilised', 'objector'],
      says: {
        en: 'EU law counts as persecution a punishment for refusing service in a war where service would include war crimes. Regulation 2024/1347 keeps this clause of the old directive: Article 9(2)(e).',
        ru: 'Право ЕС считает преследованием наказание за отказ служить на войне, где служба включала бы военные преступления. Регламент 2024/1347 сохранил эту норму старой директивы: статья 9(2)(e).',
      },
    },
    {
      id: 'start-of-the-regulation', topic: 'practice', asOf: '2026', confidence: 'medium', sources: ['qr-1347#42'],
      says: {
        en: 'Its own text says that the regulation applies from 12 June 2026.',
        ru: 'По собственному тексту, регламент применяется с 12 июня 2026 года.',
      },
      disputed: {
        says: {
          en: 'A legal database gives 1 July 2026.',
          ru: 'Правовая база данных называет 1 июля 2026 года.',
        },
        asOf: null,
        sources: ['qr-eumonitor'],
      },
    },
    {
      id: 'mobilisation-said-over', topic: 'practice', asOf: '2025-10-07', confidence: 'high',
      profiles: ['called-mobilisation', 'reservist-never-called'],
      sources: ['fi-08', 'no-04', 'lt-08', 'nl-03', 'eu-27'],
      says: {
        en: 'The commonest reason for refusal is “mobilisation is over”: in Finland, Norway, Lithuania, Croatia, and in the Netherlands in 2022–23.',
        ru: 'Чаще всего отказывают со словами «мобилизация закончена»: в Финляндии, Норвегии, Литве, Хорватии, а в 2022–2023 годах и в Нидерландах.',
      },
      disputed: {
        says: {
          en: 'No decree that ends it was found. The plenum of Russia’s Supreme Court said in 2023 that the mobilisation decree is still in effect.',
          ru: 'Указа об окончании мобилизации не нашли. Пленум Верховного суда России в 2023 году сказал, что указ о мобилизации продолжает действовать.',
        },
        asOf: '2023',
        sources: ['ru-plenum-2023', 'cnda-2023', 'nl-kamer'],
      },
    },
    {
      id: 'own-call-up-decides', topic: 'practice', asOf: '2025-10-07', confidence: 'high',
      profiles: ['called-mobilisation', 'reservist-never-called'],
      sources: ['fr-01', 'fr-04', 'lt-08', 'lv-06', 'eu-27'],
      says: {
        en: 'Proof of a call-up in one’s own name decides most cases. In France being of the right age is not enough; in Lithuania the court stressed that the man had no summons.',
        ru: 'Чаще всего дело решает доказательство, что призывали именно этого человека. Во Франции одного возраста мало; в Литве суд подчеркнул, что повестки у мужчины не было.',
      },
    },
    {
      id: 'papers-rejected', topic: 'practice', asOf: '2025-10-07', confidence: 'high', profiles: ['called-mobilisation'],
      sources: ['lv-06', 'eu-27', 'hr-2025'],
      says: {
        en: 'In Croatia and Latvia papers were rejected as inconsistent. In Croatia the dates of the summons did not fit the known mobilisation, and the lawful exit was held against the man.',
        ru: 'В Хорватии и Латвии бумаги сочли противоречивыми. В Хорватии даты в повестках не сошлись с известными сроками мобилизации, а законный выезд обернулся против человека.',
      },
    },
    {
      id: 'four-groups', topic: 'practice', asOf: '2023-01', confidence: 'high',
      profiles: ['conscription-age', 'reservist-never-called', 'called-mobilisation', 'left-army'],
      sources: ['nl-01', 'nl-03'],
      says: {
        en: 'Four groups are treated differently: conscripts of 18 to 30, reservists who fear mobilisation, people called up who refused, soldiers who left. The Netherlands once had separate rules for each.',
        ru: 'К четырём группам подходят по-разному: призывники 18–30 лет; люди в запасе, которые боятся мобилизации; призванные и отказавшиеся; военные, оставившие часть. В Нидерландах когда-то были отдельные правила для каждой.',
      },
    },
    {
      id: 'conscripts-courts-differ', topic: 'practice', asOf: '2025-07-02', confidence: 'high', profiles: ['conscription-age', 'called-conscription'],
      sources: ['vg-berlin-2025-01', 'vg-berlin-2025-07'],
      says: {
        en: 'In 2025 a Berlin court gave men of conscription age subsidiary protection: they could be pressed into a contract and made to take part in crimes.',
        ru: 'В 2025 году берлинский суд дал дополнительную защиту мужчинам призывного возраста: их могли принудить к контракту и заставить участвовать в преступлениях.',
      },
      disputed: {
        says: {
          en: 'The higher court for the same region refused in August 2024: a call-up was realistic, but being sent to fight was not likely enough.',
          ru: 'Суд высшей инстанции того же региона в августе 2024 года отказал: призыв возможен, но отправка на войну недостаточно вероятна.',
        },
        asOf: '2024-08-22',
        sources: ['ovg-bb-2024'],
      },
    },
    {
      id: 'those-who-fought', topic: 'practice', asOf: '2026-06-29', confidence: 'medium', profiles: ['left-army', 'left-army-contract', 'left-army-mobilised'],
      sources: ['ee-05', 'ee-06', 'eu-06', 'qr-1347#12'],
      says: {
        en: 'Having served in Ukraine is now a risk at entry of its own, even for a deserter. Whether the person took part in war crimes may be examined as well.',
        ru: 'Служба в Украине теперь сама по себе риск при въезде, даже для дезертира. Могут проверять и то, участвовал ли человек в военных преступлениях.',
      },
    },
    {
      id: 'grounds-together', topic: 'practice', asOf: '2025-07-14', confidence: 'high', sources: ['cz-06', 'ee-09'],
      says: {
        en: 'Public anti-war activity, ethnicity or region, being LGBT and ties to Ukraine make a case stronger. Czech and Estonian courts annulled refusals that had not weighed such things together.',
        ru: 'Дело усиливают публичные антивоенные действия, национальность или регион, принадлежность к ЛГБТ, связи с Украиной. Чешские и эстонские суды отменяли отказы, где это не взвесили вместе.',
      },
    },
    {
      id: 'saxony', topic: 'practice', asOf: '2024-01-12', confidence: 'high', profiles: ['no-duty'], sources: ['eu-40'],
      says: {
        en: 'In January 2024 the higher court of Saxony (Germany) refused a man of 37 who was not in the reserve.',
        ru: 'В январе 2024 года высший административный суд Саксонии (Германия) отказал 37-летнему мужчине, не состоявшему в запасе.',
      },
    },
    {
      id: 'belgium-bulgaria', topic: 'practice', asOf: '2023-05', confidence: 'high', sources: ['eu-41', 'be-2023', 'bg-2023'],
      says: {
        en: 'In January 2023 a Belgian court sent a case back because up-to-date information on mobilisation was missing. In 2023 the highest court of Bulgaria refused one.',
        ru: 'В январе 2023 года бельгийский суд вернул дело: не хватало свежих сведений о мобилизации. В 2023 году в одном деле отказал высший суд Болгарии.',
      },
    },

    // Courts
    {
      id: 'shepherd', topic: 'courts', asOf: '2015-02-26', confidence: 'high', sources: ['shepherd', 'eu-16'],
      says: {
        en: 'The EU Court in Shepherd (26 February 2015): protection can reach people who would take part only indirectly. But the refusal must be the only way not to take part.',
        ru: 'Суд ЕС в деле Shepherd (26 февраля 2015 года): защитить могут и того, кто участвовал бы лишь косвенно. Но отказ должен быть единственным способом не участвовать.',
      },
    },
    {
      id: 'ez-form', topic: 'courts', asOf: '2020-11-19', confidence: 'high', sources: ['ez', 'eu-15', 'eu-17'],
      says: {
        en: 'The EU Court in EZ (19 November 2020, about Syria): where the law gives no way to refuse, no formal step is needed; leaving without reporting can be the refusal.',
        ru: 'Суд ЕС в деле EZ (19 ноября 2020 года, о Сирии): если закон не даёт способа отказаться, формальных шагов не нужно; отказом может быть и сам отъезд без явки.',
      },
    },
    {
      id: 'ez-posting', topic: 'courts', asOf: '2020-11-19', confidence: 'high', sources: ['ez', 'eu-17'],
      says: {
        en: 'In the same ruling: a conscript need not know his posting if the army commits crimes systematically. There is a strong presumption that the refusal is tied to one of the refugee reasons; the authorities must check it.',
        ru: 'Там же: призывнику не нужно знать, куда его пошлют, если армия совершает преступления систематически. Действует сильная презумпция, что отказ связан с одним из оснований для статуса беженца; проверять это должны власти.',
      },
    },
    {
      id: 'no-ruling-on-russia', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no ruling of the EU Court on Russians who refuse to serve.',
        ru: 'Мы искали и не нашли решений Суда ЕС о россиянах, отказавшихся служить.',
      },
    },
    {
      id: 'opinions-formed-abroad', topic: 'courts', asOf: '2024-02-29', confidence: 'medium', sources: ['s-a-151-22', 'jf-222-22'],
      says: {
        en: 'The EU Court: opinions formed after leaving count, too (S, A, 2023). What a person did after leaving is not abuse unless this is shown in the single case (JF, 2024).',
        ru: 'Суд ЕС: взгляды, сложившиеся уже после отъезда, тоже учитываются (S, A, 2023). Действия после отъезда — не злоупотребление, пока его не установят в конкретном деле (JF, 2024).',
      },
    },
    {
      id: 'mk-v-poland', topic: 'courts', asOf: '2020-07-23', confidence: 'high', sources: ['eu-23'],
      says: {
        en: 'On 23 July 2020 the European Court of Human Rights condemned Poland (M.K. and Others). Russian nationals at the crossing of Terespol had been refused without their claims being taken.',
        ru: '23 июля 2020 года Европейский суд по правам человека осудил Польшу (M.K. и другие). На переходе Тересполь граждан России не впускали, не принимая их заявлений.',
      },
    },
    {
      id: 'grand-chamber', topic: 'courts', asOf: '2025-02-12', reviewBy: '2025-08-11', confidence: 'high', sources: ['eu-22', 'eu-38'],
      says: {
        en: 'On 12 February 2025 its Grand Chamber heard three new cases on turning people back, against Poland, Latvia and Lithuania. We did not find the judgment.',
        ru: '12 февраля 2025 года его Большая палата слушала ещё три дела о выталкивании людей — против Польши, Латвии и Литвы. Решения мы не нашли.',
      },
    },

    // Numbers
    {
      id: 'claims', topic: 'numbers', asOf: '2024', confidence: 'medium', sources: ['eu-18', 'eu-19', 'eu-20'],
      says: {
        en: 'Russians made 18,400 claims in the EU in 2022, nearly 19,000 in 2023 and 10,625 in 2024. The figure for 2025 was not found.',
        ru: 'Россияне подали в ЕС 18 400 заявлений в 2022 году, почти 19 000 — в 2023-м и 10 625 — в 2024-м. Данных за 2025 год мы не нашли.',
      },
    },
    {
      id: 'approval-2024', topic: 'numbers', asOf: '2024', confidence: 'medium', sources: ['eu-18', 'eurostat-2024'],
      says: {
        en: 'In 2024, 24.4 of 100 decisions were positive. The statistics do not show why people asked.',
        ru: 'В 2024 году положительными были 24,4 решения из 100. По какой причине люди просили защиты, статистика не показывает.',
      },
    },
    {
      id: 'where-claims-were-made', topic: 'numbers', asOf: '2023', confidence: 'medium', sources: ['eu-19', 'eu-20'],
      says: {
        en: 'In 2022 most claims were in Germany (3,855), France (3,350) and Poland (2,215). In 2023, of 100 claims 39 were in Germany, 21 in France, 8 in Poland and 7 in Spain.',
        ru: 'В 2022 году больше всего заявлений было в Германии (3855), Франции (3350) и Польше (2215). В 2023-м из 100 заявлений 39 подали в Германии, 21 — во Франции, 8 — в Польше, 7 — в Испании.',
      },
    },
    {
      id: 'visas-issued', topic: 'numbers', asOf: '2026-06', confidence: 'medium', sources: ['eu-03', 'lv-04', 'eu-07'],
      says: {
        en: 'Russians got about 4 million Schengen visas in 2019, about half a million in 2023 and 565,069 in 2024. In 2025 they applied for over 670,000; about three in four applications went to France, Italy and Spain.',
        ru: 'В 2019 году россияне получили около 4 млн шенгенских виз, в 2023-м — около полумиллиона, в 2024-м — 565 069. В 2025 году подали больше 670 000 заявлений, три четверти — во Францию, Италию и Испанию.',
      },
    },

    // Other ways to stay
    {
      id: 'national-permits', topic: 'other-stay', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Permits for work, study and family are a matter of each state. The EU Blue Card and permits for researchers may be open as well, unless a state bars Russians.',
        ru: 'Разрешения по работе, учёбе и семье — дело каждой страны. Могут подойти и «голубая карта» ЕС или разрешение для исследователей, если страна не закрыла их для россиян.',
      },
    },
    {
      id: 'temporary-protection', topic: 'other-stay', asOf: '2025-06', confidence: 'low', sources: ['tpd', 'cz-07', 'no-06'],
      says: {
        en: 'Russians who are close family of a Ukrainian, or who had protection or residence in Ukraine before 24 February 2022, may fall under temporary protection. It was last reported to run to March 2027; the conditions differ by state.',
        ru: 'Россияне — близкие родственники украинцев или те, у кого до 24 февраля 2022 года была защита или вид на жительство в Украине, могут попасть под временную защиту. По последним сообщениям, она действует до марта 2027 года; условия зависят от страны.',
      },
    },

    // Being returned
    {
      id: 'return-regulation', topic: 'return', asOf: '2026', confidence: 'medium', sources: ['eu-21', 'eu-42'],
      says: {
        en: 'A Return Regulation was agreed provisionally in 2026: a return decision counts in every state, an appeal does not stop it by itself, detention can last longer. From when it applies is not known to us.',
        ru: 'В 2026 году предварительно согласовали регламент о возвращении: решение о высылке признают во всех странах, жалоба сама её не останавливает, держать под стражей смогут дольше. С какого дня он действует, мы не знаем.',
      },
    },
    {
      id: 'ways-of-removal', topic: 'return', asOf: '2025-09-06', confidence: 'medium', sources: ['fi-10'],
      says: {
        en: 'Direct removals to Russia are rare for practical reasons. But in 2025 Finland removed people through Türkiye and through Narva.',
        ru: 'Прямые высылки в Россию редки по практическим причинам. Но в 2025 году Финляндия высылала людей через Турцию и Нарву.',
      },
    },
    {
      id: 'after-a-return-decision', topic: 'return', asOf: '2026-02', confidence: 'medium', vital: true, sources: ['apr-1348'],
      says: {
        en: 'After a return decision there is a limit of seven working days for asking for asylum, if the person was told of it. It is best to ask at once.',
        ru: 'После решения о высылке есть срок для просьбы об убежище — семь рабочих дней, если о нём предупредили. Лучше просить сразу.',
      },
    },

    // Help
    {
      id: 'help-pages', topic: 'help', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'UNHCR has a help page for each country. The EU Agency for Asylum has country pages and a database of court cases.',
        ru: 'У УВКБ ООН есть справочная страница по каждой стране. У Агентства ЕС по убежищу — страницы стран и база судебных решений.',
      },
    },
    {
      id: 'demand-for-advice', topic: 'help', asOf: '2025-11', confidence: 'medium', sources: ['h-01'],
      says: {
        en: 'Many people ask for advice: “Go by the Forest” reported over 6,000 requests in September and October 2025. About 85 of 100 came from people not yet taken.',
        ru: 'За советом обращаются многие: «Идите лесом» сообщал больше чем о 6000 обращений за сентябрь–октябрь 2025 года. Примерно 85 из 100 — от тех, кого ещё не забрали.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army-conscript', 'data-summons', 'reserve-contract', 'woman-specialty', 'over-age', 'exempt', 'relative',
    'new-citizen',
  ],

  notKnown: [
    {
      en: 'Whether an EU-wide entry ban for people who fought was adopted, and whether deserters are exempt.',
      ru: 'Ввели ли общий для ЕС запрет на въезд тем, кто воевал, и сделали ли исключение для дезертиров.',
    },
    {
      en: 'How many Russians were granted protection in 2025, and so whether the accelerated procedure now covers all of them.',
      ru: 'Как часто россиянам давали защиту в 2025 году и не распространилась ли поэтому ускоренная процедура на всех.',
    },
    {
      en: 'How the rule on safe third countries is used for Russians.',
      ru: 'Как к россиянам применяют правило о безопасной третьей стране.',
    },
    {
      en: 'Whether the European Court of Human Rights has ruled in the three cases on turning people back.',
      ru: 'Решил ли Европейский суд по правам человека три дела о выталкивании людей на границе.',
    },
    {
      en: 'Whether the EU Court has ruled, or been asked, about Russians who refuse to serve.',
      ru: 'Высказался ли Суд ЕС о россиянах, отказавшихся служить, и спрашивали ли его об этом.',
    },
    {
      en: 'From when the Return Regulation applies.',
      ru: 'С какого дня действует регламент о возвращении.',
    },
    {
      en: 'Whether the rules on the responsible state apply from 12 June or from 1 July 2026, and how long an expired visa still counts.',
      ru: 'С 12 июня или с 1 июля 2026 года применяются правила об ответственной стране и как долго учитывается истёкшая виза.',
    },
  ],

  article: [
    {
      id: 'only-inside-the-eu', verdict: 'holds', asOf: '2026-02', sources: ['apr-1348', 'x-and-x'],
      claim: {
        en: 'The article said that one must be within EU borders to ask for asylum.',
        ru: 'Статья писала, что просить убежища можно, только находясь внутри границ ЕС.',
      },
      now: {
        en: 'It holds. There is no asylum through an embassy: people ask inside the state, at its border or in a transit zone.',
        ru: 'Это так. Через посольство убежища не просят: только внутри страны, на её границе или в транзитной зоне.',
      },
    },
    {
      id: 'stricter-visas', verdict: 'holds', asOf: '2026-06-29', sources: ['eu-01', 'eu-06'],
      claim: {
        en: 'The article said that states were pushing for more and more discriminatory limits on visas.',
        ru: 'Статья писала, что страны вводят всё более дискриминационные визовые ограничения.',
      },
      now: {
        en: 'It holds, and it went further: single-entry visas since November 2025, and a ban on people who fought was debated in 2026.',
        ru: 'Это так, и стало строже: с ноября 2025 года визы однократные, а в 2026-м обсуждали запрет для тех, кто воевал.',
      },
    },
    {
      id: 'no-border-access', verdict: 'partly', asOf: '2026-06-29', sources: ['eu-07'],
      claim: {
        en: 'The article said that states were barring Russian visa-holders from the border altogether.',
        ru: 'Статья писала, что россиян с визами вообще перестают пускать через границу.',
      },
      now: {
        en: 'Partly. With exceptions it is true of Finland, Estonia, Latvia, Lithuania, Poland, Czechia and Norway; not of France, Spain or Italy.',
        ru: 'Отчасти. С исключениями это верно для Финляндии, Эстонии, Латвии, Литвы, Польши, Чехии и Норвегии, но не для Франции, Испании и Италии.',
      },
    },
    {
      id: 'directive-2011-95', verdict: 'changed', asOf: '2026', sources: ['qr-1347#9(2)(e)', 'qd-2011', 'qr-eumonitor'],
      claim: {
        en: 'The article cited Directive 2011/95/EU as the European law on this.',
        ru: 'Статья ссылалась на Директиву 2011/95/ЕС как на европейский закон об этом.',
      },
      now: {
        en: 'The directive is replaced by Regulation 2024/1347, in force since June or July 2026. The clause on military service, Article 9(2)(e), is kept.',
        ru: 'Директиву заменил Регламент 2024/1347, который применяется с июня или июля 2026 года. Норма о военной службе, статья 9(2)(e), сохранена.',
      },
    },
    {
      id: 'mobilisation-never-ended', verdict: 'holds', asOf: '2025-10-07', sources: ['ru-plenum-2023', 'fi-08', 'lt-08', 'eu-27'],
      claim: {
        en: 'The article said that in law the mobilisation has no end.',
        ru: 'Статья писала, что юридически конца у мобилизации нет.',
      },
      now: {
        en: 'Still the heart of the dispute. No decree that ends it was found, yet authorities treat it as over.',
        ru: 'Об этом спорят до сих пор. Указа об окончании не нашли, но власти разных стран считают мобилизацию законченной.',
      },
    },
  ],

  policies: [
    // Getting to the point of asking
    {
      id: 'not-at-an-embassy', kind: 'access', asOf: '2026-02', confidence: 'high', dossier: ['A1'], sources: ['apr-1348', 'x-and-x'],
      when: notYetInEu,
      title: { en: 'Not at an embassy', ru: 'Не через посольство' },
      says: {
        en: 'Asylum in an EU state can be asked for inside it, at its border or in an airport transit zone. An embassy takes no claims, and no EU law gives a right to a visa for this.',
        ru: 'Просить убежища в стране ЕС можно внутри неё, на её границе или в транзитной зоне аэропорта. Посольства заявлений не принимают, и права на визу для этого законы ЕС не дают.',
      },
    },
    {
      id: 'single-entry-visa', kind: 'access', asOf: '2025-11-08', confidence: 'high', sources: ['eu-01', 'eu-03'],
      when: inRussia,
      title: { en: 'A visa for one entry', ru: 'Виза на один въезд' },
      says: {
        en: 'Since 7 November 2025 people who live in Russia get Schengen visas for a single entry only. Close family of EU citizens, or of Russians living lawfully in the EU, are an exception.',
        ru: 'С 7 ноября 2025 года живущие в России получают только однократные шенгенские визы. Исключение — близкие родственники граждан ЕС и россиян, законно живущих в ЕС.',
      },
    },
    {
      id: 'applying-in-a-third-country', kind: 'access', asOf: '2022-09-30', confidence: 'medium', sources: ['eu-10'],
      when: answer('where-now').is('am', 'ge', 'kg', 'kz', 'mn', 'rs', 'tr'),
      title: { en: 'Applying for a visa in a third country', ru: 'Виза из третьей страны' },
      says: {
        en: 'Since September 2022 the Commission advises consulates against taking Russians’ visa applications in neighbouring third countries. Single consulates may act differently.',
        ru: 'С сентября 2022 года Еврокомиссия не советует консульствам принимать заявления россиян на визы в соседних третьих странах. Отдельные консульства могут поступать иначе.',
      },
    },
    {
      id: 'visas-for-critics', kind: 'access', asOf: '2025-11-08', confidence: 'medium', sources: ['eu-03', 'eu-10', 'eu-29'],
      when: all(notYetInEu, answer('opinions').is('public-role', 'critic')),
      title: { en: 'Visas for known critics', ru: 'Визы для известных критиков' },
      says: {
        en: 'Each state may make exceptions for dissidents, independent journalists and rights defenders. Some have humanitarian visas of their own, but these were being made stricter in 2025.',
        ru: 'Каждая страна может делать исключения для диссидентов, независимых журналистов и правозащитников. У некоторых есть свои гуманитарные визы, но в 2025 году условия ужесточали.',
      },
    },
    {
      id: 'denmark-and-ireland', kind: 'access', asOf: '2026-02-27', confidence: 'medium', sources: ['qr-1347', 'stc-463'],
      when: answer('where-now').is('eu-other'),
      title: { en: 'Denmark and Ireland', ru: 'Дания и Ирландия' },
      says: {
        en: 'Denmark is not bound by the EU’s rules on asylum. Ireland was outside when they were adopted and takes part in some; which of them hold there needs a check with a lawyer in that country.',
        ru: 'Общие правила ЕС об убежище для Дании не обязательны. Ирландия при их принятии осталась в стороне, но к части присоединилась; какие из них там действуют, нужно уточнить у юриста в этой стране.',
      },
    },
    {
      id: 'turned-back-at-the-eastern-border', kind: 'danger', asOf: '2025-10', confidence: 'medium', vital: true,
      sources: ['eu-24', 'eu-39', 'pl-08', 'pl-09'],
      when: any(inRussia, answer('where-now').is('elsewhere')),
      title: { en: 'The border with Russia and Belarus', ru: 'Граница с Россией и Беларусью' },
      says: {
        en: 'An investigation of late 2025 found that states next to Russia and Belarus have in effect closed to Russians who ask for asylum between crossing points; at crossing points practice differs. In August 2025 Polish guards handed a boy of 16 back to Russia. Experts advise contacting a human-rights organisation before any step there.',
        ru: 'По расследованию конца 2025 года, страны рядом с Россией и Беларусью на деле закрылись для россиян, которые просят убежища вне пунктов пропуска; в самих пунктах бывает по-разному. В августе 2025 года польские пограничники вернули России 16-летнего. Эксперты советуют до любых шагов там связаться с правозащитниками.',
      },
    },
    {
      id: 'entry-ban-for-those-who-fought', kind: 'danger', asOf: '2026-06-29', reviewBy: '2026-09-27', confidence: 'medium', dossier: ['E2'],
      sources: ['ee-05', 'ee-06', 'ee-1073', 'eu-06', 'eu-08'],
      when: any(answer('sent').is('yes'), answer('other-roles').is('mercenary'), answer('own-part').is('fought')),
      title: { en: 'Entry bans for people who were in the war', ru: 'Запреты на въезд для тех, кто был на войне' },
      says: {
        en: 'Since January 2026 Estonia has banned people who took part in the war from the whole Schengen area for five years, deserters too. A ban for the whole EU was discussed in June 2026; how it ended is not known to us.',
        ru: 'С января 2026 года Эстония на пять лет закрывает въезд во всю Шенгенскую зону участникам войны, включая дезертиров. Запрет для всего ЕС обсуждали в июне 2026 года; чем кончилось, мы не знаем.',
      },
    },

    // Asking, deadlines
    {
      id: 'any-wish-counts', kind: 'access', asOf: '2026-02', confidence: 'high', vital: true, dossier: ['A9'],
      sources: ['apr-1348#4', 'apr-1348#26', 'apr-1348#45'],
      when: all(inEu, answer('urgent').is('airport', 'detained')),
      title: { en: 'Saying it is enough', ru: 'Достаточно сказать' },
      says: {
        en: 'Any wish for protection said in person to the police, border guards or detention staff counts, and they must pass it on. At an external border the claim may be decided without letting the person in.',
        ru: 'Просьба о защите, высказанная лично полиции, пограничникам или персоналу центра содержания, считается, и её обязаны передать. На внешней границе дело могут решить, не впуская человека.',
      },
    },
    {
      id: 'late-claim', kind: 'deadline', asOf: '2026-02', confidence: 'high', dossier: ['A7'],
      sources: ['apr-1348#42(1)(h)', 'qr-1347#4(5)'],
      when: all(inEu, answer('claim').is('no'), answer('arrived').is('3-to-12-months', 'over-a-year')),
      title: { en: 'Asking late', ru: 'Если прошло много времени' },
      says: {
        en: 'A claim made late without good reason goes to the accelerated procedure, and the delay may count against what the person says. A new event in Russia, such as a summons or a case, can be a good reason.',
        ru: 'Если без уважительной причины просить поздно, дело рассмотрят ускоренно, а промедление могут обернуть против рассказа. Уважительной причиной может быть новое событие в России — повестка, уголовное дело.',
      },
    },
    {
      id: 'accelerated-procedure', kind: 'deadline', asOf: '2024', reviewBy: '2025-03-31', confidence: 'low',
      sources: ['apr-1348#42(1)(j)', 'apr-1348#67', 'eu-18'],
      when: all(inEu, answer('claim').is('no')),
      title: { en: 'The accelerated procedure may apply', ru: 'Возможна ускоренная процедура' },
      says: {
        en: 'It is used where 20 or fewer of 100 decisions on a nationality are positive. For Russians it was 24.4 in 2024; for 2025 we do not know. It means a decision in 3 months and 5 to 10 days to appeal.',
        ru: 'Её применяют, если у граждан страны положительны не больше 20 решений из 100. У россиян в 2024 году было 24,4, за 2025-й мы не знаем. Это решение за 3 месяца и 5–10 дней на жалобу.',
      },
    },
    {
      id: 'lodging-in-time', kind: 'deadline', asOf: '2026-02', confidence: 'high', vital: true, sources: ['apr-1348#28', 'apr-1348#41'],
      when: all(inEu, answer('claim').is('waiting')),
      title: { en: '21 days for the full claim', ru: '21 день на само заявление' },
      says: {
        en: 'After the claim is registered, the full claim must be lodged within 21 days. Missing this, or an appointment for it, can count as withdrawing the claim.',
        ru: 'После регистрации просьбы само заявление нужно подать в течение 21 дня. Пропуск срока или назначенной для этого встречи могут счесть отзывом.',
      },
    },
    {
      id: 'days-to-appeal', kind: 'deadline', asOf: '2026-02', confidence: 'high', vital: true, dossier: ['A9'],
      sources: ['apr-1348#67', 'apr-1348#68'],
      when: all(inEu, answer('claim').is('refused')),
      title: { en: 'Days to appeal', ru: 'Сроки жалобы' },
      says: {
        en: 'The time to appeal is 5 to 10 days in fast cases and 2 weeks to 1 month in others; the decision says which. Where staying is not automatic, the court has to be asked for it separately, and the time for that may be only 5 days.',
        ru: 'На жалобу есть 5–10 дней в ускоренных делах и от 2 недель до месяца в остальных; срок указан в решении. Если права остаться нет, о нём нужно отдельно просить суд, и на это может быть всего 5 дней.',
      },
    },
    {
      id: 'after-a-return-decision', kind: 'deadline', asOf: '2026-02', confidence: 'medium', vital: true, dossier: ['A9'], sources: ['apr-1348'],
      when: all(inEu, answer('urgent').is('removal-decision'), answer('claim').is('no')),
      title: { en: 'Seven working days', ru: 'Семь рабочих дней' },
      says: {
        en: 'After a return decision there is a limit of seven working days for a first claim, if the person was told of it. The wish can be said at once, to any officer; a lawyer is needed the same day.',
        ru: 'После решения о высылке на первую просьбу об убежище есть семь рабочих дней, если об этом предупредили. Сказать о ней можно сразу и любому сотруднику; юрист нужен в тот же день.',
      },
    },
    {
      id: 'return-decision-everywhere', kind: 'danger', asOf: '2026', confidence: 'medium', sources: ['eu-21', 'eu-42'],
      when: all(inEu, any(answer('urgent').is('removal-decision'), answer('claim').is('refused'))),
      title: { en: 'A return decision may follow to other states', ru: 'Решение о высылке может действовать везде' },
      says: {
        en: 'Rules agreed in 2026 let every state carry out another state’s return decision, and an appeal will not stop it by itself. From when they apply is not known to us.',
        ru: 'По правилам, согласованным в 2026 году, решение о высылке одной страны сможет исполнить другая, а жалоба сама её не остановит. С какого дня они действуют, мы не знаем.',
      },
    },

    // Which state
    {
      id: 'whose-visa', kind: 'responsibility', asOf: '2026', confidence: 'high', dossier: ['A6'], sources: ['ammr-1351#16', 'eu-12'],
      when: answer('visa-of').is('cz', 'de', 'ee', 'es', 'fi', 'fr', 'lt', 'lv', 'nl', 'no', 'pl', 'se', 'other-schengen'),
      title: { en: 'The state of the visa or card', ru: 'Страна визы или вида на жительство' },
      says: {
        en: 'The state that gave the visa or residence card normally deals with the claim, wherever it is made. A visa that ran out lately may still count. Family in another state can change this: ask a lawyer early.',
        ru: 'Заявление обычно рассматривает страна, выдавшая визу или вид на жительство, где бы его ни подали. Недавно истёкшая виза тоже может учитываться. Семья в другой стране может это изменить: спросите юриста заранее.',
      },
    },
    {
      id: 'prints-or-claim-elsewhere', kind: 'responsibility', asOf: '2026', confidence: 'high', dossier: ['A5'],
      sources: ['ammr-1351', 'eu-12', 'eu-14'],
      when: answer('claim-elsewhere').is('fingerprints', 'claim'),
      title: { en: 'Fingerprints or a claim in another state', ru: 'Отпечатки или заявление в другой стране' },
      says: {
        en: 'If this was in a state of the EU, or in Norway, Switzerland or Iceland, that state may have to take the person back. Support can be cut in any other state.',
        ru: 'Если это было в стране ЕС, Норвегии, Швейцарии или Исландии, человека могут вернуть туда. В любой другой стране помощь могут урезать.',
      },
    },
    {
      id: 'refused-in-another-state', kind: 'responsibility', asOf: '2026-02', confidence: 'high', dossier: ['A8'], sources: ['apr-1348#55'],
      when: any(answer('claim-elsewhere').is('refusal'), all(inEu, answer('claim').is('refused'))),
      title: { en: 'After an earlier refusal', ru: 'После прежнего отказа' },
      says: {
        en: 'A second claim needs new elements: something that happened since, or that could not be shown before. Without them it may not be examined.',
        ru: 'Для повторного заявления нужны новые обстоятельства: то, что произошло позже, или то, что раньше показать было нельзя. Без них его могут не рассматривать.',
      },
    },
    {
      id: 'protected-elsewhere', kind: 'responsibility', asOf: '2026-02', confidence: 'high', dossier: ['A4'], sources: ['apr-1348#38'],
      when: answer('citizenship').is('protected-elsewhere'),
      title: { en: 'Already protected elsewhere', ru: 'Защита уже есть в другой стране' },
      says: {
        en: 'A claim may be left unexamined if another EU state has already given protection. Protection in a country outside the EU can have the same effect; a lawyer should look at it.',
        ru: 'Заявление могут не рассматривать, если защиту уже дала другая страна ЕС. Так же может подействовать и защита за пределами ЕС; на это должен взглянуть юрист.',
      },
    },
    {
      id: 'safe-third-country', kind: 'responsibility', asOf: '2026-02-27', confidence: 'high', vital: true, dossier: ['A5'],
      sources: ['stc-463', 'peers-2026'],
      when: any(
        answer('passed-through').is('am', 'ca', 'gb', 'ge', 'il', 'kg', 'kz', 'mn', 'rs', 'tr', 'us', 'elsewhere'),
        answer('where-now').is('am', 'ca', 'gb', 'ge', 'il', 'kg', 'kz', 'mn', 'rs', 'tr', 'us', 'elsewhere'),
      ),
      title: { en: 'A “safe” country on the way', ru: '«Безопасная» страна по дороге' },
      says: {
        en: 'Since 27 February 2026 a claim may be left unexamined even for transit through a country called safe. What made that country dangerous for this person, or asking there impossible, is worth writing down with dates. An appeal does not always let the person stay.',
        ru: 'С 27 февраля 2026 года заявление могут не рассматривать даже из-за транзита через страну, которую считают безопасной. Чем она была опасна для этого человека и почему просить там защиты было нельзя, стоит записать с датами. Жалоба не всегда даёт право остаться.',
      },
    },
    {
      id: 'another-citizenship-possible', kind: 'danger', asOf: '2026-02', confidence: 'high', dossier: ['A2'], sources: ['apr-1348#34(2)(f)'],
      when: answer('citizenship').is('other-could-get'),
      title: { en: 'A citizenship one could get', ru: 'Гражданство, которое можно получить' },
      says: {
        en: 'The authorities in the EU may also look at a citizenship that the person could claim. This is contested; a lawyer should hear about it first.',
        ru: 'Власти в ЕС могут учесть и то гражданство, на которое человек вправе претендовать. Это спорный вопрос; сначала о нём стоит рассказать юристу.',
      },
    },

    // Who the person is
    {
      id: 'imposed-passport', kind: 'stay', asOf: '2025-06', confidence: 'low', recalled: true, dossier: ['A3'], sources: ['tpd', 'ru-occ'],
      when: answer('citizenship').is('imposed-russian'),
      title: { en: 'A Russian passport imposed under occupation', ru: 'Российский паспорт, навязанный при оккупации' },
      says: {
        en: 'A person from occupied territory may ask as a Ukrainian or fall under temporary protection, last reported to run to March 2027. The conditions differ by state, so this comes before any other claim: ask a lawyer.',
        ru: 'Житель оккупированной территории может просить защиты как украинец или попасть под временную защиту — по последним сообщениям, до марта 2027 года. Условия зависят от страны, поэтому с этого стоит начать: спросите юриста.',
      },
    },
    {
      id: 'ties-to-ukraine', kind: 'stay', asOf: '2025-06', confidence: 'low', recalled: true, sources: ['tpd', 'cz-07', 'no-06'],
      when: answer('who').is('ukrainian-ties'),
      title: { en: 'Family of Ukrainians', ru: 'Родственники украинцев' },
      says: {
        en: 'Close family of a Ukrainian, and people who had protection or residence in Ukraine before 24 February 2022, may fall under temporary protection. The conditions differ by state.',
        ru: 'Близкие родственники украинцев и те, у кого до 24 февраля 2022 года была защита или вид на жительство в Украине, могут попасть под временную защиту. Условия зависят от страны.',
      },
    },
    {
      id: 'under-18', kind: 'access', asOf: '2026-02', confidence: 'high', dossier: ['A10'], sources: ['apr-1348#22', 'apr-1348#23'],
      when: answer('age').is('under-18'),
      title: { en: 'Under 18', ru: 'Младше 18 лет' },
      says: {
        en: 'A child has special guarantees, and the child’s interests come first. A child who is alone gets a representative.',
        ru: 'У ребёнка есть особые гарантии, и его интересы стоят на первом месте. Ребёнку, который приехал один, назначают представителя.',
      },
    },
    {
      id: 'guarantees-in-the-interview', kind: 'advice', asOf: '2026-02', confidence: 'high', dossier: ['K4'], sources: ['apr-1348#13', 'apr-1348#20'],
      when: any(
        answer('needs').is('trauma', 'trafficked', 'seriously-ill'),
        answer('harmed').is('for-refusing', 'in-service', 'outside'),
        answer('who').is('gay-bi', 'trans', 'abuse-in-army'),
      ),
      title: { en: 'Care in the interview', ru: 'Бережное интервью' },
      says: {
        en: 'People who were harmed or are ill can ask for special guarantees. Anyone can ask for an interviewer and interpreter of a certain sex; it is done where possible.',
        ru: 'Пережившие насилие и больные могут просить об особых гарантиях. Каждый может попросить интервьюера и переводчика определённого пола; по возможности просьбу выполняют.',
      },
    },
    {
      id: 'relatives-in-russia', kind: 'advice', asOf: '2026-02', confidence: 'high', sources: ['apr-1348#7'],
      when: any(answer('family').is('pressed', 'pressed-over-opinions'), answer('officials').is('pressed-family')),
      title: { en: 'Russia is not told', ru: 'России не сообщают' },
      says: {
        en: 'The authorities must not tell Russia that somebody has asked for asylum. What is said in the interview stays in the file.',
        ru: 'Власти не вправе сообщать России, что человек попросил убежища. Сказанное на интервью остаётся в деле.',
      },
    },
    {
      id: 'no-need-to-hide', kind: 'practice', asOf: '2024-05-14', confidence: 'high', sources: ['qr-1347#10(3)'],
      when: answer('who').is('gay-bi', 'trans', 'banned-faith'),
      title: { en: 'Nobody can be told to hide', ru: 'Скрываться требовать нельзя' },
      says: {
        en: 'The regulation says that authorities cannot expect a person to hide who they are or what they believe in order to be safe in Russia.',
        ru: 'По регламенту власти не могут ждать, что ради безопасности в России человек станет скрывать, кто он и во что верит.',
      },
    },
    {
      id: 'reasons-together', kind: 'practice', asOf: '2025-07-14', confidence: 'high', sources: ['cz-06', 'ee-09'],
      when: all(
        any(
          answer('opinions').is('public-role', 'critic', 'said-publicly', 'gave-to-other-side', 'active-abroad'),
          answer('who').is('gay-bi', 'trans', 'minority', 'north-caucasus', 'ukrainian-ties'),
        ),
        any(
          answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry', 'attempted-delivery'),
          answer('service').is('mobilised', 'conscript', 'contract', 'reserve'),
        ),
      ),
      title: { en: 'Reasons weighed together', ru: 'Причины взвешивают вместе' },
      says: {
        en: 'Anti-war activity, origin, being LGBT or ties to Ukraine count beside the military reason. Czech and Estonian courts annulled refusals that had not weighed them together.',
        ru: 'Антивоенная активность, происхождение, принадлежность к ЛГБТ и связи с Украиной учитываются наряду с причиной, связанной с армией. Чешские и эстонские суды отменяли отказы, где их не взвесили вместе.',
      },
    },

    // The army
    {
      id: 'is-mobilisation-over', kind: 'split', asOf: '2025-10-07', confidence: 'high',
      sources: ['fi-08', 'no-04', 'lt-08', 'nl-03', 'eu-27'],
      when: any(
        answer('summons').is('mobilisation-order', 'attempted-delivery'),
        answer('service').is('mobilised'),
        answer('fear').is('new-wave'),
      ),
      title: { en: 'Is the mobilisation over?', ru: 'Закончилась ли мобилизация?' },
      says: {
        en: 'Deciders in Finland, Norway, Lithuania, Croatia and, in 2022–23, the Netherlands have refused people because “mobilisation is over”.',
        ru: 'В Финляндии, Норвегии, Литве, Хорватии, а в 2022–2023 годах и в Нидерландах отказывали со словами «мобилизация закончена».',
      },
      other: {
        says: {
          en: 'No decree ended it. The plenum of Russia’s Supreme Court (2023) said that the decree is in effect and that a summons needs no new one. The French asylum court and the Dutch government agreed in 2023 that it was never formally ended.',
          ru: 'Указа об окончании не было. Пленум Верховного суда России (2023) сказал: указ действует, для повестки новый не нужен. Суд по делам убежища Франции и правительство Нидерландов в 2023 году признали, что формально мобилизация не окончена.',
        },
        asOf: '2023-07-20',
        sources: ['ru-plenum-2023', 'cnda-2023', 'nl-kamer'],
      },
    },
    {
      id: 'nothing-in-own-name', kind: 'refused', asOf: '2025-08-06', confidence: 'high', dossier: ['F8'], sources: ['fr-01', 'fr-04', 'lt-08'],
      when: all(answer('service').is('reserve'), answer('summons').is('none'), answer('officials').is('none')),
      title: { en: 'In the reserve, never called', ru: 'В запасе, но не вызывали' },
      says: {
        en: 'Being of the right age or in the reserve has not been enough: the French court asks for proof of an actual call-up. In 2025 Lithuania’s top court refused a former soldier who had no summons.',
        ru: 'Одного возраста или пребывания в запасе не хватало: французский суд требует доказать, что человека действительно призывали. В 2025 году высший суд Литвы отказал бывшему военному, у которого не было повестки.',
      },
    },
    {
      id: 'order-that-can-be-shown', kind: 'practice', asOf: '2025-10-07', confidence: 'high', dossier: ['F1'], sources: ['fr-01', 'cnda-2023', 'eu-27'],
      when: all(answer('summons').is('mobilisation-order'), answer('can-show').is('paper', 'photo', 'extract')),
      title: { en: 'An order in one’s own name', ru: 'Повестка на своё имя' },
      says: {
        en: 'Proof that this very person was called up decides most cases. Deciders compare the form and the dates with what is known about the mobilisation.',
        ru: 'Чаще всего дело решает доказательство, что призывали именно этого человека. Форму и даты сверяют с тем, что известно о мобилизации.',
      },
    },
    {
      id: 'dates-must-fit', kind: 'refused', asOf: '2025-07-17', confidence: 'high', dossier: ['K2'], sources: ['hr-2025', 'eu-27', 'lv-06'],
      when: all(answer('summons').is('mobilisation-order'), answer('summons-date').is('before-mobilisation')),
      title: { en: 'A date before the mobilisation', ru: 'Дата раньше мобилизации' },
      says: {
        en: 'In July 2025 a Croatian court refused a man because the dates of his summonses did not fit the known mobilisation. Any mistake or oddity in a paper is best explained before it is asked about.',
        ru: 'В июле 2025 года хорватский суд отказал мужчине: даты его повесток не сошлись с известными сроками мобилизации. Ошибку или странность в бумаге лучше объяснить до того, как о ней спросят.',
      },
    },
    {
      id: 'left-lawfully', kind: 'refused', asOf: '2025-07-17', confidence: 'high', dossier: ['F11'], sources: ['hr-2025', 'eu-27'],
      when: answer('exit').is('unhindered'),
      title: { en: 'Leaving without hindrance', ru: 'Выезд без препятствий' },
      says: {
        en: 'The same Croatian court held it against a man that he had left Russia lawfully. It matters when he left: the register of summonses that stops people at the border came into wide use only in 2025.',
        ru: 'Хорватский суд в 2025 году поставил человеку в вину законный выезд из России. Важно, когда он уехал: реестр повесток, по которому не выпускают, массово заработал только в 2025 году.',
      },
    },
    {
      id: 'alternative-not-asked-for', kind: 'refused', asOf: '2015-02-26', confidence: 'high', dossier: ['W7'], sources: ['shepherd'],
      when: answer('alternative').is('nothing-stopped-me'),
      title: { en: 'Alternative service not asked for', ru: 'Не просили об АГС' },
      says: {
        en: 'For the EU Court refusing must be the only way not to take part. A person who could have asked for alternative service and did not will be asked why.',
        ru: 'По мнению Суда ЕС, отказ должен быть единственным способом не участвовать. Того, кто мог попросить об альтернативной гражданской службе и не попросил, об этом спросят.',
      },
    },
    {
      id: 'alternative-refused', kind: 'practice', asOf: '2015-02-26', confidence: 'high', dossier: ['W6'], sources: ['shepherd'],
      when: answer('alternative').is('asked-refused', 'asked-punished'),
      title: { en: 'Alternative service refused', ru: 'В АГС отказали' },
      says: {
        en: 'A request that was refused or punished speaks to the test of the EU Court: that there was no other way not to take part.',
        ru: 'Просьба, в которой отказали или за которую наказали, отвечает на вопрос Суда ЕС: был ли другой способ не участвовать.',
      },
    },
    {
      id: 'refusing-without-a-form', kind: 'practice', asOf: '2020-11-19', confidence: 'high', dossier: ['W5'], sources: ['ez', 'eu-17'],
      when: any(answer('alternative').is('no-way'), all(answer('service').is('mobilised'), answer('refusal-acts').is('left', 'did-not-report'))),
      title: { en: 'Refusing without a formal step', ru: 'Отказ без бумаг' },
      says: {
        en: 'Where the law gives no way to refuse, the EU Court asks for no formal step: leaving, or not reporting, can be the refusal (EZ, 2020).',
        ru: 'Если закон не даёт способа отказаться, Суд ЕС не требует формальных шагов: отказом может быть отъезд или неявка (EZ, 2020).',
      },
    },
    {
      id: 'rear-and-support', kind: 'practice', asOf: '2015-02-26', confidence: 'medium', dossier: ['W2'], sources: ['shepherd'],
      when: answer('task').is('medic-rear'),
      title: { en: 'Service in the rear', ru: 'Служба в тылу' },
      says: {
        en: 'The EU Court says that protection can reach support staff, too, if their work would very likely be indispensable to crimes (Shepherd, 2015).',
        ru: 'По решению Суда ЕС защитить могут и тех, кто служит в тылу, если их работа с большой вероятностью была бы необходима для преступлений (Shepherd, 2015).',
      },
    },
    {
      id: 'conscript-without-a-posting', kind: 'split', asOf: '2025-07-02', confidence: 'medium', sources: ['ez', 'vg-berlin-2025-07'],
      when: any(answer('summons').is('conscription-summons'), answer('service').is('conscript')),
      title: { en: 'Conscripts', ru: 'Призывники' },
      says: {
        en: 'For the EU Court a conscript need not know where he will be sent if the army commits crimes systematically (EZ, 2020). A Berlin court gave Russian men of conscription age subsidiary protection in 2025.',
        ru: 'По решению Суда ЕС призывнику не нужно знать, куда его отправят, если армия совершает преступления систематически (EZ, 2020). Берлинский суд в 2025 году дал россиянам призывного возраста дополнительную защиту.',
      },
      other: {
        says: {
          en: 'Other courts say that Russia does not send conscripts officially and has an alternative service. A higher German court found in 2024 that being sent to fight was not likely enough.',
          ru: 'Другие суды говорят, что официально срочников на войну не посылают и есть АГС. Суд высшей инстанции в Германии в 2024 году счёл отправку на войну недостаточно вероятной.',
        },
        asOf: '2024-08-22',
        sources: ['ovg-bb-2024'],
      },
    },
    {
      id: 'after-leaving', kind: 'practice', asOf: '2024-05-14', confidence: 'high', dossier: ['F15'], sources: ['qr-1347#5'],
      when: answer('summons-came').is('after-leaving'),
      title: { en: 'A summons that came later', ru: 'Повестка пришла после отъезда' },
      says: {
        en: 'What happens after a person has left counts as well. A summons that came later is part of the risk on return.',
        ru: 'События после отъезда тоже учитывают. Повестка, пришедшая позже, — часть риска при возвращении.',
      },
    },
    {
      id: 'activity-for-the-claim', kind: 'refused', asOf: '2024-05-14', confidence: 'high', sources: ['qr-1347#5', 'jf-222-22'],
      when: answer('opinions-known').is('mainly-for-claim'),
      title: { en: 'Activity mainly for the claim', ru: 'Активность ради заявления' },
      says: {
        en: 'What a person did abroad only or mainly to create a claim may lead to a refusal. Even then nobody may be sent to torture or inhuman treatment.',
        ru: 'За то, что человек делал за границей только или главным образом ради заявления, могут отказать. Но и тогда высылать туда, где грозят пытки или бесчеловечное обращение, нельзя.',
      },
    },
    {
      id: 'only-economic-reasons', kind: 'refused', asOf: '2026-02', confidence: 'high', dossier: ['X12'], sources: ['apr-1348#42'],
      when: all(
        answer('why-refuse').is('economic'),
        not(answer('why-refuse').is('its-crimes', 'this-war', 'aggression', 'all-war', 'own-people', 'will-not', 'afraid')),
      ),
      title: { en: 'Only economic reasons', ru: 'Только экономические причины' },
      says: {
        en: 'Reasons that have nothing to do with protection, such as money or sanctions, may send a claim to the accelerated procedure.',
        ru: 'Если причины не связаны с защитой (деньги, санкции), дело могут рассмотреть в ускоренной процедуре.',
      },
    },

    // What a lawyer should hear first
    {
      id: 'part-in-the-war', kind: 'danger', asOf: '2024-05-14', confidence: 'high', dossier: ['W13'], sources: ['qr-1347#12', 'qr-1347#17'],
      when: any(
        answer('sent').is('yes'),
        answer('own-part').is('fought', 'saw-or-refused', 'detention', 'present-at-killing', 'rather-tell-lawyer'),
        answer('other-roles').is('mercenary', 'occupation-body', 'guarded-prisoners'),
      ),
      title: { en: 'One’s own part in the war', ru: 'Собственное участие в войне' },
      says: {
        en: 'The authorities look at whether a person shares in serious crimes. If they find so, the fear of return does not outweigh it, though torture stays forbidden. A lawyer should hear the story before the interview.',
        ru: 'Власти проверяют, причастен ли человек к тяжким преступлениям. Если они решат, что да, страх возвращения этого не перевесит, хотя высылать на пытки всё равно нельзя. Юристу стоит рассказать обо всём до интервью.',
      },
    },
    {
      id: 'seen-as-a-security-danger', kind: 'danger', asOf: '2026-02', confidence: 'high', dossier: ['E2'], sources: ['apr-1348#42(1)(f)', 'apr-1348#45'],
      when: answer('other-roles').is('mercenary', 'occupation-body', 'guarded-prisoners', 'security-body'),
      title: { en: 'Security checks', ru: 'Проверка безопасности' },
      says: {
        en: 'A person seen as a danger to security goes to the accelerated procedure and, at an external border, to the border procedure. Rank and tasks matter: a lawyer is needed first.',
        ru: 'Дела тех, кого считают угрозой безопасности, рассматривают ускоренно, а на внешней границе — не впуская человека в страну. Важны звание и обязанности: сначала нужен юрист.',
      },
    },
    {
      id: 'false-papers', kind: 'danger', asOf: '2026-02', confidence: 'high', dossier: ['K3'],
      sources: ['apr-1348#42(1)(c)', 'apr-1348#45', 'qr-1347#14'],
      when: answer('false-papers').is('yes'),
      title: { en: 'False papers or statements', ru: 'Ненастоящие бумаги или неправда' },
      says: {
        en: 'They can lead to the accelerated and the border procedure, and protection can later be taken away if it rested on them. It is best to tell a lawyer first and to set the record straight early.',
        ru: 'Из-за них дело могут рассмотреть ускоренно или на границе, а защиту, которая на них держалась, — потом отнять. Лучше сначала рассказать юристу и раньше всё исправить.',
      },
    },
  ],

  overrides: [],

  phrases: [],

  timeline: [
    {
      date: '2015-02-26', kind: 'court', sources: ['shepherd', 'eu-16'],
      says: {
        en: 'EU Court, Shepherd: refusing must be the only way not to take part in crimes.',
        ru: 'Суд ЕС, дело Shepherd: отказ должен быть единственным способом не участвовать в преступлениях.',
      },
    },
    {
      date: '2020-07-23', kind: 'court', sources: ['eu-23'],
      says: {
        en: 'European Court of Human Rights, M.K. and Others: Poland broke the Convention by not taking Russians’ claims at Terespol.',
        ru: 'Европейский суд по правам человека, M.K. и другие: не принимая заявления россиян в Тересполе, Польша нарушила Конвенцию.',
      },
    },
    {
      date: '2020-11-19', kind: 'court', sources: ['ez', 'eu-15'],
      says: {
        en: 'EU Court, EZ: on refusing military service where crimes are likely.',
        ru: 'Суд ЕС, дело EZ: об отказе от службы там, где вероятны преступления.',
      },
    },
    {
      date: '2022-02-25', kind: 'entry', sources: ['eu-09'],
      says: {
        en: 'The agreement on easier visas is suspended in part.',
        ru: 'Соглашение об упрощении виз частично приостановлено.',
      },
    },
    {
      date: '2022-09-12', kind: 'entry', sources: ['eu-09'],
      says: {
        en: 'The agreement on easier visas is suspended fully.',
        ru: 'Соглашение об упрощении виз приостановлено полностью.',
      },
    },
    {
      date: '2022-09-21', kind: 'case', sources: ['art-2022'],
      says: {
        en: 'Russia announces “partial mobilisation”.',
        ru: 'В России объявляют «частичную мобилизацию».',
      },
    },
    {
      date: '2022-09-30', kind: 'policy', sources: ['eu-10'],
      says: {
        en: 'The Commission advises states to tighten visas for Russians.',
        ru: 'Еврокомиссия советует странам строже давать визы россиянам.',
      },
    },
    {
      date: '2022-10-19', kind: 'policy', sources: ['eu-35'],
      says: {
        en: 'A member of the European Parliament calls for EU humanitarian visas for Russians who oppose the war.',
        ru: 'Депутат Европарламента призывает ввести гуманитарные визы ЕС для россиян, выступающих против войны.',
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
      date: '2023-01-30', kind: 'court', sources: ['eu-41', 'be-2023'],
      says: {
        en: 'A Belgian court sends a case back for more information on mobilisation.',
        ru: 'Бельгийский суд возвращает дело: нужны свежие сведения о мобилизации.',
      },
    },
    {
      date: '2023-05', kind: 'court', sources: ['bg-2023'],
      says: {
        en: 'The highest administrative court of Bulgaria refuses protection in such a case.',
        ru: 'Высший административный суд Болгарии отказывает в защите по такому делу.',
      },
    },
    {
      date: '2024-01-12', kind: 'court', sources: ['eu-40'],
      says: {
        en: 'The higher administrative court of Saxony refuses a man of 37 who was not in the reserve.',
        ru: 'Высший административный суд Саксонии отказывает 37-летнему мужчине, не состоявшему в запасе.',
      },
    },
    {
      date: '2024-05-14', kind: 'law', sources: ['qr-1347', 'apr-1348', 'ammr-1351'],
      says: {
        en: 'The EU adopts the new regulations on asylum.',
        ru: 'ЕС принимает новые регламенты об убежище.',
      },
    },
    {
      date: '2025-02-12', kind: 'court', sources: ['eu-22'],
      says: {
        en: 'The Grand Chamber in Strasbourg hears three cases on turning people back (Poland, Latvia, Lithuania).',
        ru: 'Большая палата в Страсбурге слушает три дела о выталкивании людей на границе (Польша, Латвия, Литва).',
      },
    },
    {
      date: '2025-07-17', kind: 'court', sources: ['eu-27', 'hr-2025'],
      says: {
        en: 'A court in Zagreb (Croatia) refuses: the dates of the summonses do not fit.',
        ru: 'Суд в Загребе (Хорватия) отказывает: даты повесток не сходятся.',
      },
    },
    {
      date: '2025-10-07', kind: 'court', sources: ['eu-27'],
      says: {
        en: 'A second refusal of this kind in Zagreb.',
        ru: 'Второй такой отказ в Загребе.',
      },
    },
    {
      date: '2025-11-07', kind: 'entry', sources: ['eu-01'],
      says: {
        en: 'Multiple-entry visas stop for most Russians.',
        ru: 'Большинству россиян перестают давать многократные визы.',
      },
    },
    {
      date: '2026-01-12', kind: 'entry', sources: ['ee-05'],
      says: {
        en: 'Estonia bans 261 people who took part in the war.',
        ru: 'Эстония закрывает въезд 261 участнику войны.',
      },
    },
    {
      date: '2026-01-29', kind: 'policy', sources: ['eu-05'],
      says: {
        en: 'The Commission’s visa strategy; ministers discuss a ban on people who fought.',
        ru: 'Визовая стратегия Еврокомиссии; министры обсуждают запрет для тех, кто воевал.',
      },
    },
    {
      date: '2026-02-10', kind: 'law', sources: ['eu-37'],
      says: {
        en: 'The European Parliament approves the rules on safe countries.',
        ru: 'Европарламент одобряет правила о безопасных странах.',
      },
    },
    {
      date: '2026-02-23', kind: 'law', sources: ['sco-2026'],
      says: {
        en: 'The Council adopts the rules on safe countries; Russia is not on the list of countries of origin.',
        ru: 'Совет ЕС принимает правила о безопасных странах; России в списке стран происхождения нет.',
      },
    },
    {
      date: '2026-02-27', kind: 'law', sources: ['stc-463'],
      says: {
        en: 'The new rule on safe third countries is in force: transit can be enough.',
        ru: 'Вступает в силу новое правило о безопасной третьей стране: достаточно транзита.',
      },
    },
    {
      date: '2026-06', about: true, kind: 'law', sources: ['eu-21'],
      says: {
        en: 'A Return Regulation is agreed provisionally.',
        ru: 'Предварительно согласован регламент о возвращении.',
      },
    },
    {
      date: '2026-06-12', kind: 'law', sources: ['eu-11', 'qr-1347#42'],
      says: {
        en: 'The Pact on Migration and Asylum applies.',
        ru: 'Начинает применяться Пакт о миграции и убежище.',
      },
    },
    {
      date: '2026-06-29', about: true, kind: 'policy', sources: ['eu-07', 'eu-08'],
      says: {
        en: 'France and Italy slow an EU ban on people who fought.',
        ru: 'Франция и Италия тормозят запрет ЕС для тех, кто воевал.',
      },
    },
    {
      date: '2026-07-01', kind: 'law', sources: ['qr-eumonitor'],
      says: {
        en: 'Some sources give this date for the start of parts of the new asylum law.',
        ru: 'Часть источников относит к этому дню начало действия некоторых новых правил об убежище.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Help / УВКБ ООН',
      does: {
        en: 'Official pages on how to ask for asylum in each country, some in Russian.',
        ru: 'Официальные страницы о том, как просить убежища в каждой стране; некоторые на русском.',
      },
      languages: ['en', 'ru'], url: 'https://help.unhcr.org/', seen: null,
    },
    {
      name: 'EUAA “Who is who” / Агентство ЕС по убежищу',
      does: {
        en: 'Country pages: which authority does what, and who gives legal help.',
        ru: 'Страницы стран: какое ведомство за что отвечает и кто даёт правовую помощь.',
      },
      languages: ['en'], url: 'https://dip.euaa.europa.eu/', seen: '2026-01-14', caution: 'no-casework',
    },
    {
      name: 'EUAA case law / база решений',
      does: {
        en: 'Summaries of court decisions from all EU states, for lawyers and caseworkers.',
        ru: 'Краткое изложение судебных решений всех стран ЕС — для юристов и консультантов.',
      },
      languages: ['en'], url: 'https://caselaw.euaa.europa.eu/', seen: '2025-10', caution: 'no-casework',
    },
    {
      name: 'ADC Memorial / АДЦ «Мемориал»',
      does: {
        en: 'Works against discrimination of minorities; has spoken on turning back at EU borders.',
        ru: 'Борется с дискриминацией меньшинств; высказывался о выталкивании на границах ЕС.',
      },
      languages: ['ru', 'en'], url: 'https://adcmemorial.org/', seen: '2025',
    },
  ],

  sources: {
    'eu-01': {
      label: { en: 'The Moscow Times', ru: 'The Moscow Times' },
      title: 'EU bans Russians from multi-entry Schengen visas', publisher: 'The Moscow Times', date: '2025-11-07',
      url: 'https://www.themoscowtimes.com/2025/11/07/eu-bans-russians-from-multi-entry-schengen-visas-a91078',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-02': {
      label: { en: '198 Germany News', ru: '198 Germany News' },
      title: 'EU implements ban on multiple-entry visas (implementing decision, Visa Code 24(2d))', publisher: '198 Germany News', date: '2025-11-07',
      url: 'https://www.198germanynews.com/eu-implements-ban-on-multiple-entry-schengen-visas-for-russian-nationals',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-03': {
      label: { en: 'Eurasia Business News', ru: 'Eurasia Business News' },
      title: 'EU Commission to ban multiple-entry Schengen visas: ban and exceptions', publisher: 'Eurasia Business News', date: '2025-11-08',
      url: 'https://eurasiabusinessnews.com/2025/11/09/eu-commission-to-ban-multiple-entry-schengen-visas-for-russian-citizens',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-04': {
      label: { en: 'Babel', ru: 'Babel' },
      title: 'EU bans multi-visas, family conditions', publisher: 'Babel', date: '2025-11-07',
      url: 'https://babel.ua/en/news/122854-eu-bans-russians-from-receiving-schengen-multi-visas',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-05': {
      label: { en: 'Particle News (copy)', ru: 'Particle News (копия)' },
      title: 'EU weighs Estonia’s plan to bar Russian fighters from Schengen', publisher: 'Particle News', date: '2026-01',
      url: 'https://particlenews.pages.dev/story/eu-weighs-estonias-plan-to-bar-russian-fighters-from-schengen',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'eu-06': {
      label: { en: 'Syndicated report (copy)', ru: 'Перепечатка (копия)' },
      title: 'How the EU plans to close its doors to Russian soldiers', publisher: 'Syndicated', date: '2026',
      url: 'https://lajmi.ai/?p=20281', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'eu-07': {
      label: { en: 'doyou.ca (opinion)', ru: 'doyou.ca (мнение)' },
      title: 'Op-ed: former Russian soldiers barred from the EU, Paris and Rome put the brakes on; visa numbers', publisher: 'doyou.ca',
      date: '2026-06-29',
      url: 'https://doyou.ca/2026/06/29/op-ed-former-russian-soldiers-barred-from-the-eu-paris-and-rome-put-the-brakes-on-but-the-message-sent-to-moscow-remains-ambiguous/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'weak',
    },
    'eu-08': {
      label: { en: 'Piq Markets', ru: 'Piq Markets' },
      title: 'France, Italy resist EU ban on Russian combatants', publisher: 'piqmarkets', date: '2026',
      url: 'https://piqmarkets.com/european-politics-markets/story/france-italy-resist-eu-ban-on-russian-combatants-over-legal',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-09': {
      label: { en: 'European Parliament Think Tank', ru: 'Аналитический центр Европарламента' },
      title: 'EU entry restrictions in relation to Russia’s war on Ukraine (briefing)', publisher: 'European Parliament Think Tank', date: '2022-09-15',
      url: 'https://epthinktank.eu/2022/09/15/eu-entry-restrictions-in-relation-to-russias-war-on-ukraine/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-10': {
      label: { en: 'Daily News', ru: 'Daily News' },
      title: 'Commission advises tighter visas after mobilisation', publisher: 'dailynewsen', date: '2022-09',
      url: 'https://dailynewsen.com/politics/further-restrict-eu-allocation-brussels-sees-security-risks-with-visas.html',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-11': {
      label: { en: 'The African Courier', ru: 'The African Courier' },
      title: 'EU Pact takes effect on 12 June', publisher: 'The African Courier', date: '2026',
      url: 'https://www.theafricancourier.de/?p=40810', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-12': {
      label: { en: 'European Commission', ru: 'Еврокомиссия' },
      title: 'Determining the member state responsible for an asylum application', publisher: 'European Commission', date: null,
      url: 'https://home-affairs.ec.europa.eu/policies/migration-and-asylum/asylum-eu/determining-member-state-responsible-asylum-application_en',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-13': {
      label: { en: 'F. Maiani (copy)', ru: 'Ф. Маиани (копия)' },
      title: 'Responsibility determination under the new Asylum and Migration Management Regulation', publisher: 'F. Maiani', date: null,
      url: 'https://practicesource.com/responsibility-determination-under-the-new-asylum-and-migration-management-regulation-plus-ca-change/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'eu-14': {
      label: { en: 'European Parliament, summary of Regulation 2024/1351', ru: 'Европарламент, изложение Регламента 2024/1351' },
      title: 'Summary of Regulation (EU) 2024/1351', publisher: 'European Parliament OEIL', date: '2024',
      url: 'https://oeil.secure.europarl.europa.eu/oeil/en/document-summary?id=1785321', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-15': {
      label: { en: 'EU Court of Justice, EZ, C-238/19', ru: 'Суд ЕС, дело EZ, C-238/19' },
      title: 'EZ, C-238/19', publisher: 'CJEU', date: '2020-11-19',
      url: 'https://curia.europa.eu/juris/document/document.jsf?docid=236898', lang: 'en', read: 'part', checkedOn: '2026-11-23', unit: 'paragraph',
    },
    'eu-16': {
      label: { en: 'EU Court of Justice, Shepherd, C-472/13', ru: 'Суд ЕС, дело Shepherd, C-472/13' },
      title: 'Shepherd, C-472/13', publisher: 'CJEU / EUR-Lex', date: '2015-02-26',
      url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=ecli%3AECLI%3AEU%3AC%3A2015%3A117',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', unit: 'paragraph',
    },
    'eu-17': {
      label: { en: 'EU Agency for Asylum, summary of EZ', ru: 'Агентство ЕС по убежищу, изложение дела EZ' },
      title: 'Summary of EZ', publisher: 'EUAA case law', date: null,
      url: 'https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=1360', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-18': {
      label: { en: 'Compofox (citing Eurostat)', ru: 'Compofox (со ссылкой на Евростат)' },
      title: 'EU rejected three quarters of Russian claims (verify at Eurostat)', publisher: 'compofox.ru', date: '2025',
      url: 'https://compofox.ru/evrosouz-otklonil-tri-chetverti-zaiavok-rossiian-na-bejenstvo',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'weak',
    },
    'eu-19': {
      label: { en: 'Novaya Gazeta Europe', ru: '«Новая газета Европа»' },
      title: 'From Russia with an asylum application', publisher: 'Novaya Gazeta Europe', date: '2023-07-26',
      url: 'https://novayagazeta.eu/articles/2023/07/26/from-russia-with-an-asylum-application-en',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-20': {
      label: { en: '47news', ru: '47news' },
      title: 'EUAA shares for Russians, 2023', publisher: '47news', date: '2024',
      url: 'http://47news.ru/articles/246279/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-21': {
      label: { en: 'EUbusiness', ru: 'EUbusiness' },
      title: 'Deal on returns of people without legal right to stay in the EU', publisher: 'EUbusiness', date: '2026',
      url: 'https://www.eubusiness.com/immigration/deal-on-returns-of-people-without-legal-right-to-stay-in-eu/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-22': {
      label: { en: 'Doughty Street Chambers', ru: 'Doughty Street Chambers' },
      title: 'Grand Chamber hearings on pushbacks at the Belarusian border', publisher: 'Doughty Street Chambers', date: '2025-02',
      url: 'https://www.doughtystreet.co.uk/news/landmark-hearings-grand-chamber-european-court-human-rights-pushbacks-belarusian-border',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-23': {
      label: { en: 'European Court of Human Rights, M.K. and Others v Poland', ru: 'ЕСПЧ, M.K. и другие против Польши' },
      title: 'M.K. and Others v Poland, 40503/17 and others (copies)', publisher: 'ECtHR', date: '2020-07-23',
      url: 'https://laweuro.com/?p=12086', lang: 'en', read: 'part', checkedOn: '2026-11-23', unit: 'paragraph', caution: 'mirror',
    },
    'eu-24': {
      label: { en: 'The Insider', ru: 'The Insider' },
      title: 'Generating pushback (Russians at EU borders; beginning read)', publisher: 'The Insider', date: '2025',
      url: 'https://theins.ru/en/society/288032', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-27': {
      label: { en: 'Administrative Court of Zagreb (EUAA summary)', ru: 'Административный суд Загреба (изложение EUAA)' },
      title: 'Zagreb judgments of 17 July and 7 October 2025', publisher: 'EUAA case law', date: '2025',
      url: 'https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=5590', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-29': {
      label: { en: 'BBC Russian (copy)', ru: 'Русская служба Би-би-си (копия)' },
      title: 'EU tightening for anti-war Russians (beginning read)', publisher: 'BBC Russian', date: '2025',
      url: 'https://storage.googleapis.com/gsc-link/www.bbc.com/cc5b612f.html', lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'eu-33': {
      label: { en: 'The Portugal News', ru: 'The Portugal News' },
      title: 'EU suspends visa deal with Russia; fee', publisher: 'The Portugal News', date: '2022-09-09',
      url: 'https://www.theportugalnews.com/news/2022-09-09/eu-suspends-visa-deal-with-russia/70162',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-34': {
      label: { en: 'Vestnik Kavkaza', ru: '«Вестник Кавказа»' },
      title: 'EU to stop issuing multiple-entry visas (transport workers: one year)', publisher: 'Vestnik Kavkaza', date: '2025-11-06',
      url: 'https://en.vestikavkaza.ru/news/EU-to-stop-issuing-multiple-entry-visas-for-Russians.html',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-35': {
      label: { en: 'Novaya Gazeta Europe', ru: '«Новая газета Европа»' },
      title: 'Call for humanitarian visas for Russians against the war', publisher: 'Novaya Gazeta Europe', date: '2022-10-19',
      url: 'https://novayagazeta.eu/articles/2022/10/19/european-parliament-member-sergey-lagodinsky-calls-for-issuance-of-humanitarian-visas-to-russians-who-come-out-against-war-en-news',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-36': {
      label: { en: 'VisaVerge', ru: 'VisaVerge' },
      title: 'Pact date, EU safe-country list', publisher: 'VisaVerge', date: '2026-01-03',
      url: 'https://www.visaverge.com/news/european-public-opinion-on-immigration-stays-steady-despite-tighter-policies',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-37': {
      label: { en: 'clawdint', ru: 'clawdint' },
      title: 'Pact readiness, Parliament vote of 10 February 2026', publisher: 'clawdint', date: '2026',
      url: 'https://clawdint.com/cases/65', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'weak',
    },
    'eu-38': {
      label: { en: 'Strasbourg Observers', ru: 'Strasbourg Observers' },
      title: 'Grand Chamber takes over pushback cases; national laws', publisher: 'Strasbourg Observers', date: '2024-09-06',
      url: 'https://strasbourgobservers.com/2024/09/06/for-better-or-for-worse-grand-chamber-takes-over-cases-concerning-pushbacks-at-the-belarusian-border',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-39': {
      label: { en: 'ADC Memorial', ru: 'АДЦ «Мемориал»' },
      title: 'Comment for The Insider on pushbacks at the EU border', publisher: 'ADC Memorial', date: '2025',
      url: 'https://adcmemorial.org/en/news/publications-about-us/media-about-us/commentary-for-the-insider-on-pushbacks-at-the-eu-border',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-40': {
      label: { en: 'Higher Administrative Court of Saxony (EUAA summary)', ru: 'Высший административный суд Саксонии (изложение EUAA)' },
      title: 'OVG Saxony, 12 January 2024', publisher: 'EUAA case law', date: '2024-01-12',
      url: 'https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=4229', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-41': {
      label: { en: 'Council for Alien Law Litigation, Belgium (EUAA summary)', ru: 'Совет по спорам иностранцев, Бельгия (изложение EUAA)' },
      title: 'CALL Belgium, 30 January 2023', publisher: 'EUAA case law', date: '2023-01-30',
      url: 'https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=3472', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'eu-42': {
      label: { en: 'cor.ax (copy, after Euronews)', ru: 'cor.ax (копия, по Euronews)' },
      title: 'Return Regulation agreed (effect of appeals, detention)', publisher: 'cor.ax after Euronews', date: '2026',
      url: 'https://cor.ax/links/88302', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'cz-04': {
      label: { en: 'Hlídací pes / Mediaguard', ru: 'Hlídací pes / Mediaguard' },
      title: 'Czech Republic tightens travel rules for Russians: biometric passports', publisher: 'HlídacíPes / Mediaguard', date: '2024',
      url: 'https://mediaguard.co/czech-republic-tightens-travel-rules-for-russians-orban-opens-the-gates', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'cz-06': {
      label: { en: 'Prague Municipal Court (EUAA summary)', ru: 'Городской суд Праги (изложение EUAA)' },
      title: '16 Az 8/2025', publisher: 'EUAA case law', date: '2025-07-14',
      url: 'https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=5363', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'cz-07': {
      label: { en: 'Around Prague', ru: 'Around Prague' },
      title: 'Citizenship frozen, minimal ban', publisher: 'Around Prague', date: '2025-06-20',
      url: 'https://aroundprague.cz/news/obshhestvennost/russkim-grazhdanam-zakryili-put-k-cheshskomu-grazhdanstvu.-isklyucheniya-minimalnyi-zapret',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'ee-05': {
      label: { en: 'Obozrevatel', ru: '«Обозреватель»' },
      title: 'Entry ban on 261 fighters', publisher: 'Obozrevatel', date: '2026-01-12',
      url: 'https://www.obozrevatel.com/novosti-mir/tse-lishe-pochatok-estoniya-zaboronila-vizd-sotnyam-rosijskih-vijskovih-za-uchast-u-vijni-proti-ukraini.htm',
      lang: 'uk', read: 'part', checkedOn: '2026-11-23',
    },
    'ee-06': {
      label: { en: 'Novaya Gazeta Europe', ru: '«Новая газета Европа»' },
      title: '“Harsher to them than in the first year of the war”, deserters included (the beginning of a copy was read)', publisher: 'Novaya Gazeta Europe', date: '2026-01-31',
      url: 'https://novayagazeta.eu/articles/2026/01/31/otnoshenie-k-nim-v-evrope-zhestche-chem-v-pervyi-god-voiny',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'ee-09': {
      label: { en: 'Estonian Human Rights Centre', ru: 'Эстонский центр по правам человека' },
      title: 'Courts order a new look at two refusals (July and September 2023)', publisher: 'Estonian Human Rights Centre', date: '2023',
      url: 'https://humanrights.ee/en/2023/09/police-and-border-guard-board-ordered-to-reevaluate-international-protection-application-due-to-inadequate-actions/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'fr-01': {
      label: { en: 'French asylum court (CNDA)', ru: 'Национальный суд Франции по делам убежища (CNDA)' },
      title: 'Russians who refused to take part in the war in Ukraine may get refugee status', publisher: 'CNDA', date: '2023-07-20',
      url: 'https://www.cnda.fr/decisions-de-justice/dernieres-decisions/russie-les-russes-ayant-refuse-de-participer-a-la-guerre-en-ukraine-peuvent-obtenir-le-statut-de-refugie',
      lang: 'fr', read: 'part', checkedOn: '2026-11-23',
    },
    'fr-04': {
      label: { en: 'Asylum Research & Global Assistance (account of a party)', ru: 'Asylum Research & Global Assistance (рассказ стороны дела)' },
      title: 'CNDA, 26 February 2024, no. 23060210', publisher: 'Asylum Research & Global Assistance', date: '2024',
      url: 'https://asylum.consulting/confirmstherightofrussiansfleeingmobilizationtoseekasylum',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'partisan',
    },
    'lt-08': {
      label: { en: 'Supreme Administrative Court of Lithuania (EUAA summary)', ru: 'Высший административный суд Литвы (изложение EUAA)' },
      title: 'eA-2358-662/2025', publisher: 'EUAA case law', date: '2025-08-06',
      url: 'https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=5503', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'lv-04': {
      label: { en: 'International Investment (citing LSM)', ru: 'International Investment (со ссылкой на LSM)' },
      title: 'New entry rules from 1 September 2025', publisher: 'International Investment (LSM)', date: '2025',
      url: 'https://internationalinvestment.biz/en/news/6128-novyj-porjadok-vezda-v-latviju-kosnetsja-ukraincev-belorusov-i-rossijan.html',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'lv-06': {
      label: { en: 'Latvian court (EUAA summary)', ru: 'Суд Латвии (изложение EUAA)' },
      title: 'Latvian draft case (its outcome was not in the part that was read)', publisher: 'EUAA case law', date: '2023',
      url: 'https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=3385', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'nl-01': {
      label: { en: 'Verblijfblog (T. Spijkerboer)', ru: 'Verblijfblog (Т. Спейкербур)' },
      title: 'May the Netherlands send Russian objectors and deserters back?', publisher: 'Verblijfblog', date: '2023-01',
      url: 'https://verblijfblog.nl/mag-nederland-russische-dienstweigeraars-en-deserteurs-terugsturen/', lang: 'nl', read: 'part', checkedOn: '2026-11-23',
    },
    'nl-03': {
      label: { en: 'NL Times', ru: 'NL Times' },
      title: 'Netherlands can deport Russians seeking asylum from forced military mobilization', publisher: 'NL Times', date: '2022-12-29',
      url: 'https://nltimes.nl/2022/12/29/netherlands-can-deport-russians-seeking-asylum-forced-military-mobilization',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'no-04': {
      label: { en: 'Novaya Gazeta Europe (citing the Barents Observer)', ru: '«Новая газета Европа» (со ссылкой на Barents Observer)' },
      title: 'Norway rejects asylum claim from Russian fleeing mobilisation', publisher: 'Novaya Gazeta Europe', date: '2024-09-26',
      url: 'https://novayagazeta.eu/articles/2024/09/26/norway-rejects-asylum-claim-from-russian-fleeing-mobilisation-news',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'no-06': {
      label: { en: 'Nettavisen', ru: 'Nettavisen' },
      title: '365 Russians applied for asylum in Norway last year', publisher: 'Nettavisen', date: '2023-02',
      url: 'https://www.nettavisen.no/asylsokere/russland/militarnekter/365-russere-sokte-om-asyl-i-norge-i-fjor/s/5-95-891942',
      lang: 'no', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-08': {
      label: { en: 'The Insider (copy)', ru: 'The Insider (копия)' },
      title: 'Poland returns a 16-year-old', publisher: 'The Insider', date: '2025-10',
      url: 'https://theins.ru/en/news/285812', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'pl-09': {
      label: { en: 'RBC, on a court press release', ru: 'РБК о сообщении суда' },
      title: 'Court press release on the returned minor', publisher: 'RBC', date: '2025-10-10',
      url: 'https://www.rbc.ru/rbcfreenews/68e8ed499a794770b8307b79', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'h-01': {
      label: { en: 'Pointmedia', ru: 'Pointmedia' },
      title: 'Go by the Forest and The Ark, requests in autumn 2025', publisher: 'Pointmedia', date: '2025-11',
      url: 'https://pointmedia.io/story/692462eee657f59b666dce68', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
  },
});
