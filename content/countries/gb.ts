import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import {
  anyCase, callUpOnRecord, exCombatant, inReserve, inUniform, leftUnit, objector, ofConscriptAge, principled,
} from '../situations.ts';

const here = answer('where-now').is('gb');
const armyRelated = any(callUpOnRecord, inUniform, inReserve, leftUnit, ofConscriptAge, answer('case').is('evading', 'leaving'));

export const gb = defineCountry({
  code: 'gb',
  name: { en: 'United Kingdom', ru: 'Великобритания' },
  within: { en: 'in the United Kingdom', ru: 'в Великобритании' },
  regime: 'uk',
  checkedOn: '2026-11-23',

  entry: {
    is: 'limited',
    says: {
      en: 'Russians always need a visa. There is no visa for asking for asylum, and we found no scheme for Russians.',
      ru: 'Виза россиянам нужна всегда. Визы для тех, кто просит убежища, нет; особой программы для россиян мы не нашли.',
    },
    asOf: '2022-06-28',
    sources: ['gb-08', 'gb-12'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'Asylum can be asked for on arrival or inside the country, but not from abroad. There is no fixed deadline; asking late harms a claim.',
      ru: 'Попросить убежища можно при въезде или внутри страны, но не из-за границы. Твёрдого срока нет, но промедление вредит.',
    },
    asOf: '2025-02-13',
    sources: ['gb-08', 'gb-09'],
  },
  practice: {
    is: 'mixed',
    says: {
      en: 'Courts accept a refusal of service that could involve acts against basic rules of human conduct. The person’s own link to such acts must be close.',
      ru: 'Суды признают отказ от службы, если она может означать грубое нарушение основных правил человечности. Но связь самого человека с этим должна быть близкой.',
    },
    asOf: '2025-05-29',
    sources: ['uk-pkos', 'uk-ilpa', 'gb-01'],
  },
  pushback: {
    is: 'none-found',
    says: {
      en: 'We found no Russian turned away at a UK border without the claim being heard.',
      ru: 'Мы не нашли случаев, когда россиянина развернули на границе, не выслушав просьбу о защите.',
    },
    asOf: null,
    sources: [],
  },
  returnRisk: {
    is: 'case-dependent',
    says: {
      en: 'We found no forced return of a Russian who refused to serve. Appeals hear the risk in full, but protection is now short and reviewed.',
      ru: 'Принудительных возвращений россиян, отказавшихся служить, мы не нашли. Суд рассматривает риск полностью, но защиту теперь дают на короткий срок и пересматривают.',
    },
    asOf: '2026-03-03',
    sources: ['uk-30m', 'gb-03'],
  },

  facts: [
    // Entry
    {
      id: 'visas', topic: 'entry', asOf: '2026', confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Visas for a visit, work, study or family are asked for beforehand, with fingerprints. A visitor is expected to mean to leave. This needs a check.',
        ru: 'Визы — гостевую, рабочую, студенческую, семейную — просят заранее и сдают отпечатки. От гостя ждут, что он собирается уехать. Это надо проверить.',
      },
    },
    {
      id: 'visa-refusals', topic: 'entry', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how often visas are refused to Russian men of military age.',
        ru: 'Мы искали и не нашли, как часто отказывают в визах россиянам призывного возраста.',
      },
    },
    {
      id: 'arriving-without-permission', topic: 'entry', asOf: '2022-06-28', confidence: 'high', vital: true, sources: ['gb-12'],
      says: {
        en: 'Since 28 June 2022 it is a crime to arrive without permission, with up to four years in prison.',
        ru: 'С 28 июня 2022 года прибытие без разрешения — преступление, за него грозит до четырёх лет тюрьмы.',
      },
    },
    {
      id: 'citizenship-later', topic: 'entry', asOf: '2025-02', confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Such an arrival can also close the way to citizenship later. This needs a check.',
        ru: 'Такое прибытие может потом закрыть и путь к гражданству. Это надо проверить.',
      },
    },

    // Access
    {
      id: 'only-inside', topic: 'access', asOf: '2022-06-28', confidence: 'medium', sources: ['gb-08', 'gb-12'],
      says: {
        en: 'Asylum can only be asked for in the United Kingdom or at its border.',
        ru: 'Попросить убежища можно только в самой Великобритании или на её границе.',
      },
    },
    {
      id: 'where-to-ask', topic: 'access', asOf: '2025-02-13', confidence: 'high', vital: true, sources: ['gb-08', 'gb-09', 'gb-claim-asylum'],
      says: {
        en: 'On arrival a person tells the immigration officer. Inside the country one telephones for an appointment at the Asylum Intake Unit in Croydon; in Northern Ireland, at Bryson in Belfast. Police stations do not take claims.',
        ru: 'По прибытии об этом говорят сотруднику иммиграционной службы. Внутри страны по телефону записываются в отдел приёма заявлений (Asylum Intake Unit) в Кройдоне; в Северной Ирландии — в Bryson, Белфаст. Полиция заявлений не принимает.',
      },
    },
    {
      id: 'who-decides', topic: 'access', asOf: '2025-02-13', confidence: 'high', sources: ['gb-09'],
      says: {
        en: 'The Home Office decides. A refusal can be appealed to a tribunal.',
        ru: 'Решает Министерство внутренних дел (Home Office). Отказ обжалуют в трибунале.',
      },
    },
    {
      id: 'no-fixed-deadline', topic: 'access', asOf: '2025-02', confidence: 'high', sources: ['gb-09', 'gb-10', 'uk-law#8'],
      says: {
        en: 'There is no fixed time limit. But delay harms belief in the account (2004 Act, section 8), and it can cost support.',
        ru: 'Твёрдого срока нет. Но из-за промедления рассказу меньше верят (статья 8 закона 2004 года), и можно остаться без пособия и жилья.',
      },
    },
    {
      id: 'days-to-appeal', topic: 'access', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how many days there are now to appeal.',
        ru: 'Мы искали и не нашли, сколько дней сейчас даётся на жалобу.',
      },
    },

    // Responsibility
    {
      id: 'inadmissible', topic: 'responsibility', asOf: '2025', confidence: 'medium', sources: ['gb-10', 'uk-law'],
      says: {
        en: 'A claim may be left undecided if the person had, or could have had, protection in a safe third country. This works mainly where a country is ready to take the person.',
        ru: 'Заявление могут не рассматривать, если у человека была или могла быть защита в безопасной третьей стране. Работает это в основном, когда есть страна, готовая его принять.',
      },
    },
    {
      id: 'pilot-with-france', topic: 'responsibility', asOf: '2025', confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'A pilot agreement with France of 2025 is about people who cross in small boats. This needs a check.',
        ru: 'Пробное соглашение с Францией 2025 года касается тех, кто переплывает пролив в лодках. Это надо проверить.',
      },
    },

    // Practice
    {
      id: 'no-right-to-object', topic: 'practice', asOf: '2003', confidence: 'medium', recalled: true, sources: ['uk-old'],
      profiles: ['objector'],
      says: {
        en: 'The highest court said in 2003 that there is no refugee right to object to service as such (Sepet and Bulbul). Protection is given where service means atrocities, or where the punishment is disproportionate or persecution.',
        ru: 'Высшая судебная инстанция в 2003 году решила: самого по себе права беженца на отказ от службы нет (Sepet and Bulbul). Защиту дают, если служба означает зверства или если наказание несоразмерно либо равно преследованию.',
      },
    },
    {
      id: 'basic-rules-of-conduct', topic: 'practice', asOf: '2020-11-19', confidence: 'high', sources: ['uk-pkos', 'uk-ilpa'],
      profiles: ['called-mobilisation', 'called-conscription'],
      says: {
        en: 'Punishment for refusing service that would or might involve acts against basic rules of human conduct can be persecution for political opinion. Such conduct must be systematic.',
        ru: 'Наказание за отказ от службы, которая означает или может означать действия против основных правил человечности, может быть преследованием за политические взгляды. Такие действия должны быть системой.',
      },
    },
    {
      id: 'close-link', topic: 'practice', asOf: '2020-11-19', confidence: 'high', sources: ['uk-pkos', 'uk-ilpa'],
      profiles: ['called-mobilisation', 'called-conscription'],
      says: {
        en: 'The person must be linked to such acts in a direct and plausible way. This narrows the route.',
        ru: 'Человек должен быть связан с такими действиями достаточно прямо и правдоподобно. Это сужает путь.',
      },
    },
    {
      id: 'two-steps-of-proof', topic: 'practice', asOf: '2024', confidence: 'high', sources: ['uk-naba#32', 'uk-jck'],
      says: {
        en: 'For claims made since 28 June 2022 proof has two steps. First, who the person is and what they fear: more likely than not. Then the future danger: a reasonable likelihood is enough.',
        ru: 'По заявлениям с 28 июня 2022 года доказывают в два шага. Сначала — кто этот человек и чего боится: это должно быть скорее так, чем нет. Потом — будущая опасность: хватает разумной вероятности.',
      },
    },
    {
      id: 'no-country-note', topic: 'practice', asOf: '2025', confidence: 'medium', sources: ['uk-nocpin', 'gb-02', 'gb-11'],
      says: {
        en: 'We found no Home Office country note on Russian military service; a commentary of 2023 said there was none. Lawyers used reports by Asylos and the EU asylum agency (December 2022).',
        ru: 'Справки Министерства внутренних дел о военной службе в России мы не нашли; в обзоре 2023 года сказано, что её нет. Юристы ссылались на доклады Asylos и агентства ЕС по убежищу (декабрь 2022 года).',
      },
    },
    {
      id: 'chechnya-2004', topic: 'practice', asOf: '2004-05', confidence: 'high', sources: ['gb-13'],
      profiles: ['left-army'],
      says: {
        en: 'In 2004 a tribunal gave asylum to a Russian who had left his unit in Chechnya. It found abuses widespread and a real risk of being made to take part.',
        ru: 'В 2004 году трибунал дал убежище россиянину, оставившему часть в Чечне. Он признал, что жестокость там была повсеместной и человека действительно могли заставить участвовать.',
      },
    },
    {
      id: 'mobilisation-grants', topic: 'practice', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no published decision that gave protection because of the mobilisation of 2022.',
        ru: 'Мы искали и не нашли опубликованных решений, которые дали бы защиту из-за мобилизации 2022 года.',
      },
    },
    {
      id: 'lgbt-note', topic: 'practice', asOf: '2025-06-12', confidence: 'high', sources: ['uk-cpin-lgbt'],
      says: {
        en: 'A Home Office note of June 2025 speaks of lesbian, gay and bisexual people. In general they face no real risk from the state for this alone. Trans people, public advocates and those from the North Caucasus are likely to.',
        ru: 'Справка министерства за июнь 2025 года: геям, лесбиянкам и бисексуальным людям одна лишь ориентация обычно не грозит реальной опасностью от государства. Трансгендерным людям, публичным активистам и людям с Северного Кавказа — вероятно, грозит.',
      },
    },

    // Courts
    {
      id: 'krotov', topic: 'courts', asOf: '2004', confidence: 'medium', recalled: true, sources: ['uk-old'],
      says: {
        en: 'In 2004 the Court of Appeal decided a Russian’s case (Krotov). Being made to act against basic rules of human conduct can be a reason for asylum.',
        ru: 'В 2004 году Апелляционный суд по делу россиянина (Krotov) признал: если службой заставляют нарушать основные правила человечности, это может быть причиной для убежища.',
      },
    },
    {
      id: 'punishment-must-be-real', topic: 'courts', asOf: '2018', confidence: 'medium', recalled: true, sources: ['uk-old'],
      says: {
        en: 'In 2018 a tribunal said that the punishment must reach a minimum severity and be a real prospect (PK).',
        ru: 'В 2018 году трибунал указал: наказание должно быть достаточно суровым и действительно грозить (PK).',
      },
    },
    {
      id: 'about-another-army', topic: 'courts', asOf: '2020-11-19', confidence: 'high', sources: ['uk-pkos'],
      says: {
        en: 'What the leading case of 2020 (PK and OS) found about a country concerns Ukraine’s army. We found no such guidance on Russian service.',
        ru: 'Выводы о стране в руководящем деле 2020 года (PK и OS) касаются армии Украины. Такого руководства о службе в России мы не нашли.',
      },
    },
    {
      id: 'upper-tribunal-2025', topic: 'courts', asOf: '2025-05-29', confidence: 'medium', sources: ['gb-01'],
      says: {
        en: 'On 29 May 2025 the Upper Tribunal decided the case of a Russian, a former bodyguard (UI-2024-002573). His claim included conscription. The Home Office and the first tribunal had refused; we could not read the outcome.',
        ru: '29 мая 2025 года Верхний трибунал решил дело россиянина, бывшего телохранителя (UI-2024-002573). Он ссылался и на призыв. Министерство и трибунал первой инстанции отказали; итог мы прочесть не смогли.',
      },
    },

    // Numbers
    {
      id: 'grants-2025', topic: 'numbers', asOf: '2026-02-26', confidence: 'high', sources: ['gb-06'],
      says: {
        en: 'In the year to December 2025, 135,151 people of all nationalities got a first decision. 54,887 of them were given protection or other leave, about 41 of 100.',
        ru: 'За год до декабря 2025-го первое решение получил 135 151 человек из всех стран. Защиту или другое разрешение дали 54 887, то есть примерно 41 из 100.',
      },
    },
    {
      id: 'russians', topic: 'numbers', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no figures for Russians. They should stand in the detailed tables of the Home Office (Asy_D02).',
        ru: 'Мы искали и не нашли данных о россиянах. Они должны быть в подробных таблицах министерства (Asy_D02).',
      },
    },

    // Other ways to stay
    {
      id: 'visas-to-stay', topic: 'other-stay', asOf: '2025-11', confidence: 'low', recalled: true, sources: ['gb-04'],
      says: {
        en: 'There are visas for skilled work, study, global talent, family and graduates of top universities. Under plans of November 2025 most people would wait ten years to settle. This needs a check.',
        ru: 'Есть визы для квалифицированной работы, учёбы, признанных специалистов, семьи и выпускников лучших вузов. По планам ноября 2025 года постоянного статуса большинству придётся ждать десять лет. Это надо проверить.',
      },
    },

    // Being returned
    {
      id: 'thirty-months', topic: 'return', asOf: '2026-03-03', confidence: 'high', sources: ['uk-30m', 'gb-03', 'gb-04'],
      says: {
        en: 'Adults who ask since 2 March 2026 get protection for 30 months at a time. Then it is looked at again.',
        ru: 'Взрослым, попросившим убежища со 2 марта 2026 года, защиту дают на 30 месяцев. Потом её пересматривают.',
      },
    },
    {
      id: 'core-protection', topic: 'return', asOf: '2025-11-17', reviewBy: '2026-03-31', confidence: 'high', sources: ['gb-03', 'gb-04'],
      says: {
        en: 'The policy paper of 17 November 2025 (“core protection”) also plans settlement only after 20 years and no automatic family reunion. Work or study would shorten the wait.',
        ru: 'План правительства от 17 ноября 2025 года («базовая защита») предусматривает также постоянный статус только через 20 лет и отмену автоматического воссоединения семьи. Работа или учёба сократили бы срок.',
      },
    },
    {
      id: 'bill-of-2026', topic: 'return', asOf: '2026-05-16', reviewBy: '2026-08-14', confidence: 'medium', sources: ['uk-bill'],
      says: {
        en: 'The Immigration and Asylum Bill of May 2026 would make this law, narrow the right to family life and change appeals. Whether it has passed we do not know.',
        ru: 'Законопроект об иммиграции и убежище (май 2026 года) закрепил бы это, сузил право на семейную жизнь и изменил порядок обжалования. Принят ли он, мы не знаем.',
      },
    },
    {
      id: 'no-removals-found', topic: 'return', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on people who refused to serve being removed to Russia.',
        ru: 'Мы искали и не нашли случаев, когда отказавшихся служить высылали в Россию.',
      },
    },
    {
      id: 'extradition', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'For years UK courts have refused to extradite people to Russia, because of its prisons and unfair trials. There are no direct flights. This needs a check.',
        ru: 'Британские суды много лет отказывают в выдаче России — из-за условий в тюрьмах и несправедливых судов. Прямых рейсов нет. Это надо проверить.',
      },
    },
    {
      id: 'embassy-papers', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'A person whose claim was refused may be asked to get papers from the Russian embassy.',
        ru: 'Того, кому отказали, могут попросить получить бумаги в посольстве России.',
      },
    },

    // Help
    {
      id: 'legal-help', topic: 'help', asOf: '2025', confidence: 'medium', sources: ['gb-08', 'gb-09'],
      says: {
        en: 'Free legal help goes through legal-aid lawyers; Migrant Help has a line with interpreters, day and night. We found no legal service of its own for Russian speakers.',
        ru: 'Бесплатно помогают юристы, которым платит государство (legal aid); у Migrant Help есть круглосуточная линия с переводчиками. Отдельной юридической службы для говорящих по-русски мы не нашли.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript', 'data-summons', 'reserve-contract', 'conscription-age',
    'reservist-never-called', 'woman-specialty', 'over-age', 'exempt', 'no-duty', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'How the Upper Tribunal’s case of 29 May 2025 ended.',
      ru: 'Чем закончилось дело Верхнего трибунала от 29 мая 2025 года.',
    },
    {
      en: 'Whether the Home Office now has a country note on Russian military service.',
      ru: 'Есть ли теперь у министерства справка о военной службе в России.',
    },
    {
      en: 'Whether the Immigration and Asylum Bill of 2026 has become law.',
      ru: 'Стал ли законом законопроект об иммиграции и убежище 2026 года.',
    },
    {
      en: 'How many Russians ask and how many are protected.',
      ru: 'Сколько россиян просят защиты и сколько её получают.',
    },
    {
      en: 'How claims because of the mobilisation of 2022 are decided.',
      ru: 'Как решают дела, связанные с мобилизацией 2022 года.',
    },
    {
      en: 'How many days there are to appeal.',
      ru: 'Сколько дней даётся на жалобу.',
    },
    {
      en: 'How people with an imposed Russian passport are treated.',
      ru: 'Как относятся к людям с навязанным российским паспортом.',
    },
  ],

  article: [
    {
      id: 'practitioners-on-the-test', verdict: 'partly', asOf: '2026-03-03', sources: ['art-2022', 'uk-jck', 'gb-03', 'uk-30m'],
      claim: {
        en: 'The article cited a blog of UK lawyers on whether Russian men who flee conscription would be refugees.',
        ru: 'Статья ссылалась на блог британских юристов о том, станут ли беженцами россияне, бегущие от призыва.',
      },
      now: {
        en: 'It is still useful on the legal test. But it is older than the rulings on the new steps of proof and the reforms of 2025 and 2026.',
        ru: 'О том, что нужно доказать, он по-прежнему полезен. Но он старше решений о новом порядке доказывания и реформ 2025–2026 годов.',
      },
    },
  ],

  policies: [
    // Dangers
    {
      id: 'crime-to-arrive', kind: 'danger', asOf: '2022-06-28', confidence: 'high', vital: true, sources: ['gb-12'],
      when: not(here),
      title: { en: 'Arriving without permission', ru: 'Прибытие без разрешения' },
      says: {
        en: 'Since 28 June 2022 arriving without permission is a crime, with up to four years in prison. There is no visa for asking for asylum, and embassies take no claims.',
        ru: 'С 28 июня 2022 года прибытие без разрешения — преступление, за него грозит до четырёх лет тюрьмы. Визы для тех, кто просит убежища, нет, и посольства заявлений не принимают.',
      },
    },
    {
      id: 'embassy-after-a-refusal', kind: 'danger', asOf: null, confidence: 'low', recalled: true, dossier: ['F13'], sources: ['ru-pass'],
      when: all(here, any(answer('consulate').is('planned'), answer('claim').is('refused'))),
      title: { en: 'The Russian embassy', ru: 'Посольство России' },
      says: {
        en: 'A person who was refused may be asked to get papers from the Russian embassy. A lawyer should be asked before any visit: it can be held against a claim, and people under an exit ban must hand in their passport there.',
        ru: 'Того, кому отказали, могут попросить взять бумаги в посольстве России. До любого визита лучше спросить юриста: это могут истолковать против человека, а при запрете на выезд паспорт там велят сдать.',
      },
    },
    {
      id: 'refused-or-detained', kind: 'danger', asOf: '2026-05-16', confidence: 'medium', vital: true, dossier: ['A8', 'A9'], sources: ['gb-09', 'uk-bill'],
      when: all(here, any(answer('claim').is('refused'), answer('urgent').is('detained', 'removal-decision'))),
      title: { en: 'After a refusal or in detention', ru: 'После отказа или под стражей' },
      says: {
        en: 'An appeal hears the risk in full. How many days there are we did not find: it stands in the letter. Appeals may change under a bill of 2026, so legal help is needed the same day.',
        ru: 'При обжаловании риск рассматривают полностью. Сколько на это дней, мы не нашли: срок указан в письме. Порядок может изменить законопроект 2026 года, поэтому юрист нужен в тот же день.',
      },
    },
    {
      id: 'part-in-the-war', kind: 'danger', asOf: null, confidence: 'low', recalled: true, dossier: ['W13'], sources: ['conv-1951#1F'],
      when: exCombatant,
      title: { en: 'People who fought', ru: 'Тем, кто воевал' },
      says: {
        en: 'The Refugee Convention leaves out people who share in serious crimes. How British judges see Russians who fought we did not find. A lawyer should hear the story before any officer does.',
        ru: 'Конвенция о беженцах не защищает тех, кто причастен к тяжким преступлениям. Как британские судьи относятся к воевавшим россиянам, мы не нашли. Сначала обо всём стоит рассказать юристу, потом — чиновникам.',
      },
    },

    // Deadlines and where
    {
      id: 'ask-at-once', kind: 'deadline', asOf: '2025-02', confidence: 'high', dossier: ['A7'], sources: ['gb-09', 'gb-10', 'uk-law#8'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Asking soon', ru: 'Не откладывать' },
      says: {
        en: 'There is no fixed deadline, but delay harms belief in the account and can cost support. The date of arrival and the reason for each delay are worth writing down.',
        ru: 'Твёрдого срока нет, но из-за промедления рассказу меньше верят и можно остаться без пособия и жилья. Дату приезда и причину каждой задержки стоит записать.',
      },
    },
    {
      id: 'asking-late', kind: 'deadline', asOf: '2025-02', confidence: 'high', dossier: ['A7', 'F15'], sources: ['gb-09', 'gb-10', 'uk-law#8'],
      when: all(here, answer('claim').is('no'), answer('arrived').is('1-to-3-months', '3-to-12-months', 'over-a-year')),
      title: { en: 'If time has passed', ru: 'Если время уже прошло' },
      says: {
        en: 'A claim can still be made. The law lets delay count against belief in it. A summons or a case that came after arrival explains why the person asks now.',
        ru: 'Подать заявление ещё можно. По закону промедление снижает доверие к рассказу. Повестка или дело, появившиеся после приезда, объясняют, почему человек просит сейчас.',
      },
    },
    {
      id: 'where-a-claim-is-made', kind: 'access', asOf: '2025-02-13', confidence: 'high', vital: true, sources: ['gb-08', 'gb-09', 'gb-claim-asylum'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where a claim is made', ru: 'Куда обращаться' },
      says: {
        en: 'Inside the country one telephones for an appointment at the Asylum Intake Unit in Croydon; in Northern Ireland, at Bryson in Belfast. Police stations do not take claims.',
        ru: 'Внутри страны по телефону записываются в отдел приёма заявлений (Asylum Intake Unit) в Кройдоне; в Северной Ирландии — в Bryson, Белфаст. Полиция заявлений не принимает.',
      },
    },
    {
      id: 'at-the-airport', kind: 'access', asOf: '2025-02-13', confidence: 'high', vital: true, dossier: ['A9'], sources: ['gb-08', 'gb-09'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport or port', ru: 'В аэропорту или порту' },
      says: {
        en: 'The words go to the immigration officer, at once and in person. An interpreter can be asked for.',
        ru: 'Сказать, что просите убежища, нужно сотруднику иммиграционной службы — сразу и лично. Можно попросить переводчика.',
      },
    },

    // Responsibility
    {
      id: 'safe-country-before', kind: 'responsibility', asOf: '2025', confidence: 'medium', dossier: ['A5', 'A4'], sources: ['gb-10', 'uk-law'],
      when: any(
        answer('claim-elsewhere').is('fingerprints', 'claim', 'refusal'),
        answer('citizenship').is('protected-elsewhere'),
        all(here, not(answer('passed-through').is('none'))),
      ),
      title: { en: 'Countries on the way', ru: 'Страны по дороге' },
      says: {
        en: 'A claim may be left undecided if the person had, or could have had, protection in a country that is called safe. Why asking there was not possible or not safe is worth telling a lawyer, with dates.',
        ru: 'Заявление могут не рассматривать, если защита была или могла быть в стране, которую считают безопасной. Почему просить там было нельзя или опасно, стоит рассказать юристу, с датами.',
      },
    },

    // What deciders have said
    {
      id: 'objecting-as-such', kind: 'refused', asOf: '2003', confidence: 'medium', recalled: true, dossier: ['C1'], sources: ['uk-old'],
      when: objector,
      title: { en: 'Objecting to all military service', ru: 'Отказ от любой военной службы' },
      says: {
        en: 'UK courts see no refugee right to object as such (Sepet and Bulbul, 2003). They ask what the service would make this person do, and how harsh the punishment is.',
        ru: 'Британские суды не признают за беженцем права на отказ от службы как такового (Sepet and Bulbul, 2003). Они спрашивают, что заставила бы делать служба и насколько сурово наказание.',
      },
    },
    {
      id: 'only-a-mild-punishment', kind: 'refused', asOf: '2018', confidence: 'medium', recalled: true, dossier: ['P13'], sources: ['uk-old'],
      when: any(answer('case').is('evading'), answer('went').is('did-not-go'), answer('refusal-acts').is('did-not-report')),
      title: { en: 'How harsh the punishment is', ru: 'Насколько сурово наказание' },
      says: {
        en: 'The general duty to serve is not seen as persecution. A tribunal said in 2018 that the punishment must be severe enough and a real prospect (PK). What happened to others who refused matters here.',
        ru: 'Общую воинскую обязанность преследованием не считают. В 2018 году трибунал указал: наказание должно быть достаточно суровым и действительно грозить (PK). Здесь важно, что было с другими отказавшимися.',
      },
    },
    {
      id: 'acts-against-basic-rules', kind: 'practice', asOf: '2020-11-19', confidence: 'high', dossier: ['W5'], sources: ['uk-pkos', 'uk-ilpa'],
      when: any(principled, answer('own-part').is('saw-or-refused'), answer('task').is('documented-unit')),
      title: { en: 'Service that could mean such acts', ru: 'Служба, которая может означать такие действия' },
      says: {
        en: 'Punishment for refusing service that might involve acts against basic rules of human conduct can be persecution. Condemnation by the world is not required, though it helps.',
        ru: 'Наказание за отказ от службы, которая может означать действия против основных правил человечности, может быть преследованием. Осуждение всего мира для этого не обязательно, но помогает.',
      },
    },
    {
      id: 'link-too-distant', kind: 'refused', asOf: '2020-11-19', confidence: 'high', dossier: ['W1', 'W2'], sources: ['uk-pkos', 'uk-ilpa'],
      when: any(ofConscriptAge, answer('service').is('conscript'), answer('task').is('medic-rear'), all(inReserve, answer('summons').is('none'))),
      title: { en: 'How close the link is', ru: 'Насколько близка связь' },
      says: {
        en: 'The tribunal asks for a direct and plausible link between the person’s own service and such acts. For people far from the front, or never called, this may be the hardest point.',
        ru: 'Трибунал требует достаточно прямой и правдоподобной связи между службой самого человека и такими действиями. Для тех, кто был бы далеко от фронта или кого не вызывали, это может быть самым трудным.',
      },
    },
    {
      id: 'conscription-claim-of-2025', kind: 'refused', asOf: '2025-05-29', confidence: 'medium', dossier: ['F2'], sources: ['gb-01'],
      when: any(answer('summons').is('conscription-summons', 'register-entry'), ofConscriptAge),
      title: { en: 'A Russian refused twice', ru: 'Россиянину отказали дважды' },
      says: {
        en: 'A Russian whose claim included conscription was refused by the Home Office in 2023 and by a tribunal in 2024. The Upper Tribunal decided on 29 May 2025; we could not read the outcome.',
        ru: 'Россиянину, который ссылался и на призыв, отказали министерство (2023) и трибунал (2024). 29 мая 2025 года дело решил Верхний трибунал; итог мы прочесть не смогли.',
      },
    },
    {
      id: 'left-his-unit-in-chechnya', kind: 'practice', asOf: '2004-05', confidence: 'high', dossier: ['F6'], sources: ['gb-13', 'uk-old'],
      when: any(leftUnit, answer('case').is('leaving')),
      title: { en: 'A Russian who left his unit', ru: 'Россиянин, оставивший часть' },
      says: {
        en: 'In 2004 a tribunal gave asylum to a Russian who had left his unit in Chechnya. It is old, but close to these cases. Newer published grants we did not find.',
        ru: 'В 2004 году трибунал дал убежище россиянину, оставившему часть в Чечне. Дело старое, но похожее. Более новых опубликованных решений мы не нашли.',
      },
    },
    {
      id: 'nothing-official-on-service', kind: 'practice', asOf: '2025', confidence: 'medium', sources: ['uk-nocpin', 'uk-pkos', 'gb-11'],
      when: armyRelated,
      title: { en: 'No official view of Russian service', ru: 'Официальной позиции о службе в России нет' },
      says: {
        en: 'We found no country guidance and no Home Office note on Russian service. So reports count: lawyers have used those of Asylos and of the EU asylum agency.',
        ru: 'Ни руководящего решения, ни справки министерства о службе в России мы не нашли. Поэтому важны доклады: юристы ссылались на Asylos и агентство ЕС по убежищу.',
      },
    },
    {
      id: 'proof-in-two-steps', kind: 'practice', asOf: '2024', confidence: 'high', dossier: ['P11'], sources: ['uk-naba#32', 'uk-jck'],
      when: any(answer('opinions').is('private', 'said-publicly'), objector, answer('who').is('gay-bi', 'trans', 'banned-faith')),
      title: { en: 'Showing the belief itself', ru: 'Доказать само убеждение' },
      says: {
        en: 'For claims since 28 June 2022 the view, belief or trait itself must be shown as more likely than not. Only then comes the question of danger. Signs of it in earlier life help.',
        ru: 'По заявлениям с 28 июня 2022 года нужно показать, что сами взгляды, вера или особенность у человека скорее есть, чем нет. Только потом речь об опасности. Помогает то, что видно по прежней жизни.',
      },
    },
    {
      id: 'orientation-alone', kind: 'refused', asOf: '2025-06-12', confidence: 'high', dossier: ['X1'], sources: ['uk-cpin-lgbt'],
      when: all(answer('who').is('gay-bi'), not(answer('who').is('trans', 'north-caucasus'))),
      title: { en: 'Gay and bisexual people', ru: 'Геи, лесбиянки и бисексуальные люди' },
      says: {
        en: 'A Home Office note of June 2025 says that orientation alone in general brings no real risk from the state. So what happened to this person, and how openly they live or speak, matters.',
        ru: 'Справка министерства за июнь 2025 года: одна лишь ориентация обычно не грозит реальной опасностью от государства. Поэтому важно, что было с этим человеком и насколько открыто он живёт или говорит.',
      },
    },
    {
      id: 'trans-or-north-caucasus', kind: 'practice', asOf: '2025-06-12', confidence: 'high', dossier: ['X2'], sources: ['uk-cpin-lgbt'],
      when: any(answer('who').is('trans'), all(answer('who').is('gay-bi'), answer('who').is('north-caucasus'))),
      title: { en: 'Trans people, and LGBT people from the North Caucasus', ru: 'Трансгендерные люди и ЛГБТ с Северного Кавказа' },
      says: {
        en: 'The same note says that trans people, and LGBT people from the North Caucasus, are likely to face a real risk. Each case is still looked at on its own.',
        ru: 'В той же справке сказано: трансгендерным людям и ЛГБТ с Северного Кавказа опасность, вероятно, действительно грозит. Но каждое дело смотрят отдельно.',
      },
    },
    {
      id: 'case-in-russia', kind: 'practice', asOf: null, confidence: 'low', recalled: true, dossier: ['F4'], sources: [],
      when: anyCase,
      title: { en: 'A case or a wanted notice', ru: 'Дело или розыск' },
      says: {
        en: 'For years UK courts have refused to extradite people to Russia, because of its prisons and unfair trials. This needs a check. A lawyer should know of the case first.',
        ru: 'Британские суды много лет отказывают в выдаче России — из-за тюрем и несправедливых судов. Это надо проверить. О деле сначала должен узнать юрист.',
      },
    },

    // Staying
    {
      id: 'thirty-months-at-a-time', kind: 'stay', asOf: '2026-03-03', confidence: 'high', sources: ['uk-30m', 'gb-03', 'gb-04'],
      when: any(all(here, answer('claim').is('no', 'waiting')), not(here)),
      title: { en: 'Protection for 30 months', ru: 'Защита на 30 месяцев' },
      says: {
        en: 'Adults who ask since 2 March 2026 get 30 months, then a review. It helps to keep collecting proof of danger even after a grant.',
        ru: 'Взрослым, попросившим защиты со 2 марта 2026 года, дают 30 месяцев, потом пересматривают. Подтверждения опасности стоит собирать и после положительного решения.',
      },
    },
    {
      id: 'family-left-behind', kind: 'stay', asOf: '2025-11-17', reviewBy: '2026-03-31', confidence: 'medium', sources: ['gb-03', 'uk-bill'],
      when: any(answer('family').is('critic', 'refuser', 'pressed', 'pressed-over-opinions'), answer('with-you').is('partner-or-children')),
      title: { en: 'Family', ru: 'Семья' },
      says: {
        en: 'The plan of November 2025 ends automatic family reunion, and a bill of 2026 would narrow the right to family life. Whether it has passed is not known to us: a lawyer can say what applies.',
        ru: 'План ноября 2025 года отменяет автоматическое воссоединение семьи, а законопроект 2026 года сузил бы право на семейную жизнь. Принят ли он, мы не знаем: что действует, скажет юрист.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'en',
      words: 'I want to claim asylum. I am afraid to return to Russia.',
      sound: 'ай уо́нт ту клейм эса́йлам. ай эм эфре́йд ту рите́рн ту ра́ша',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2004-05', kind: 'court', sources: ['gb-13'],
      says: {
        en: 'A tribunal gives asylum to a Russian who left his unit in Chechnya.',
        ru: 'Трибунал даёт убежище россиянину, оставившему часть в Чечне.',
      },
    },
    {
      date: '2020-11-19', kind: 'court', sources: ['uk-pkos'],
      says: {
        en: 'The Upper Tribunal’s leading case on refusing service (PK and OS).',
        ru: 'Руководящее решение Верхнего трибунала об отказе от службы (PK и OS).',
      },
    },
    {
      date: '2022-06-28', kind: 'law', sources: ['gb-12'],
      says: {
        en: 'New asylum rules come into force; arriving without permission becomes a crime.',
        ru: 'Вступают в силу новые правила об убежище; прибытие без разрешения становится преступлением.',
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
      date: '2025-05-29', kind: 'court', sources: ['gb-01'],
      says: {
        en: 'The Upper Tribunal decides the case of a Russian who named conscription.',
        ru: 'Верхний трибунал решает дело россиянина, который ссылался на призыв.',
      },
    },
    {
      date: '2025-06-12', kind: 'policy', sources: ['uk-cpin-lgbt'],
      says: {
        en: 'The Home Office publishes its note on LGBT people in Russia.',
        ru: 'Министерство внутренних дел публикует справку о положении ЛГБТ в России.',
      },
    },
    {
      date: '2025-11-17', kind: 'policy', sources: ['gb-03'],
      says: {
        en: 'The policy paper “Restoring Order and Control”: core protection.',
        ru: 'План правительства «Восстановить порядок и контроль»: «базовая защита».',
      },
    },
    {
      date: '2026-02-26', kind: 'numbers', sources: ['gb-06'],
      says: {
        en: 'Figures for 2025: about 41 of 100 people of all nationalities got protection or other leave.',
        ru: 'Данные за 2025 год: защиту или другое разрешение получили примерно 41 из 100 человек — по всем странам.',
      },
    },
    {
      date: '2026-03-02', kind: 'law', sources: ['uk-30m'],
      says: {
        en: 'Protection for new adult claims is given for 30 months.',
        ru: 'По новым заявлениям взрослых защиту дают на 30 месяцев.',
      },
    },
    {
      date: '2026-05-13', kind: 'law', sources: ['uk-bill'],
      says: {
        en: 'The Immigration and Asylum Bill is announced.',
        ru: 'Объявляют о законопроекте об иммиграции и убежище.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR UK / УВКБ ООН',
      does: {
        en: 'Explains how to ask for asylum in the United Kingdom.',
        ru: 'Объясняет, как просить убежища в Великобритании.',
      },
      languages: ['en'], url: 'https://help.unhcr.org/uk/', seen: null,
    },
    {
      name: 'Migrant Help',
      does: {
        en: 'A free line, day and night, with interpreters, for people who ask for asylum.',
        ru: 'Бесплатная круглосуточная линия с переводчиками для тех, кто просит убежища.',
      },
      languages: ['en'], url: 'https://www.migranthelpuk.org/', seen: null,
    },
    {
      name: 'Find a legal adviser / поиск юриста (GOV.UK)',
      does: {
        en: 'A search for lawyers paid by legal aid.',
        ru: 'Поиск юристов, которых оплачивает государство (legal aid).',
      },
      languages: ['en'], url: 'https://find-legal-advice.justice.gov.uk/', seen: null, caution: 'state-body',
    },
    {
      name: 'Right to Remain Toolkit',
      does: {
        en: 'A guide to the asylum system, step by step.',
        ru: 'Путеводитель по системе убежища, шаг за шагом.',
      },
      languages: ['en'], url: 'https://righttoremain.org.uk/toolkit/', seen: '2025',
    },
    {
      name: 'Refugee Council',
      does: {
        en: 'Support for refugees and people who ask for asylum.',
        ru: 'Поддержка беженцев и тех, кто просит убежища.',
      },
      languages: ['en'], url: 'https://www.refugeecouncil.org.uk/', seen: null,
    },
    {
      name: 'Asylum Aid',
      does: {
        en: 'Free legal help in asylum cases.',
        ru: 'Бесплатная правовая помощь по делам об убежище.',
      },
      languages: ['en'], url: 'https://asylumaid.org.uk/', seen: null,
    },
    {
      name: 'Free Movement',
      does: {
        en: 'A law blog: news and explanations of immigration law.',
        ru: 'Правовой блог: новости и разборы миграционного права.',
      },
      languages: ['en'], url: 'https://freemovement.org.uk/', seen: '2024', caution: 'no-casework',
    },
  ],

  sources: {
    'gb-01': {
      label: { en: 'UK Upper Tribunal (unreported)', ru: 'Верхний трибунал Великобритании (не опубликовано в сборниках)' },
      title: 'UI-2024-002573 and UI-2024-002830, PK (Russia); opening read, outcome not', publisher: 'Upper Tribunal (IAC)', date: '2025-05-29',
      url: 'https://tribunalsdecisions.service.gov.uk/utiac/ui-2024-002573-ui-2024-002830', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'gb-02': {
      label: { en: 'EU asylum agency (via CGRS Belgium)', ru: 'Агентство ЕС по убежищу (на сайте CGRS, Бельгия)' },
      title: 'EUAA report on military service in Russia', publisher: 'EUAA, via CGRS Belgium', date: '2022-12',
      url: 'https://www.cgra.be/fr/infos-pays/euaa-coi-report-military-service', lang: 'fr', read: 'part', checkedOn: '2026-11-23',
    },
    'gb-03': {
      label: { en: 'EIN', ru: 'EIN' },
      title: 'Sweeping asylum reforms detailed in major new Home Office policy paper', publisher: 'EIN', date: '2025-11-17',
      url: 'https://www.ein.org.uk/news/sweeping-asylum-reforms-detailed-major-new-home-office-policy-paper',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'gb-04': {
      label: { en: 'Migration Yorkshire', ru: 'Migration Yorkshire' },
      title: 'Asylum and settlement plans', publisher: 'Migration Yorkshire', date: '2025-11',
      url: 'https://www.migrationyorkshire.org.uk/uk/asylum-and-settlement-plans', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'gb-06': {
      label: { en: 'UK Home Office, statistics', ru: 'Министерство внутренних дел Великобритании, статистика' },
      title: 'How many people are granted asylum in the UK, year ending December 2025', publisher: 'Home Office', date: '2026-02-26',
      url:
        'https://www.gov.uk/government/statistics/immigration-system-statistics-year-ending-december-2025/how-many-people-are-granted-asylum-in-the-uk',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'gb-08': {
      label: { en: 'Right to Remain', ru: 'Right to Remain' },
      title: 'Asylum Navigation Board: claim asylum', publisher: 'Right to Remain', date: null,
      url: 'https://righttoremain.org.uk/asylum-navigation-board/claim-asylum/', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'gb-09': {
      label: { en: 'UK Home Office, information booklet', ru: 'Министерство внутренних дел Великобритании, памятка' },
      title: 'Information booklet about your asylum application', publisher: 'Home Office', date: '2025-02-13',
      url:
        'https://www.gov.uk/government/publications/information-leaflet-for-asylum-applications/information-booklet-about-your-asylum-application--2',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'gb-10': {
      label: { en: 'Right to Remain (copy)', ru: 'Right to Remain (копия)' },
      title: 'Claiming asylum in the UK; inadmissibility', publisher: 'Right to Remain, via bbimmigration', date: null,
      url: 'https://bbimmigration.co.uk/the-right-to-remain-claiming-asylum-in-the-uk/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'gb-11': {
      label: { en: 'LF Legal', ru: 'LF Legal' },
      title: 'Russia’s treatment of military deserters and political dissidents (Asylos, EUAA)', publisher: 'LF Legal', date: '2023',
      url: 'https://www.lflegal.uk/russias-treatment-of-military-deserters-and-political-dissidents/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'gb-12': {
      label: { en: 'UK Parliament, written statement', ru: 'Парламент Великобритании, письменное заявление' },
      title: 'Nationality and Borders Act 2022: implementation', publisher: 'UK Parliament', date: '2022-06-28',
      url:
        'https://parallelparliament.co.uk/debate/2022-06-28/commons/written-statements/nationality-and-borders-act-2022-implementation/ministerial-extracts',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'gb-13': {
      label: { en: 'War Resisters’ International', ru: '«Интернационал противников войны» (WRI)' },
      title: 'Russian deserter granted asylum in Britain', publisher: 'War Resisters’ International', date: '2004',
      url: 'http://www.wri-irg.org/en/node/672', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'gb-claim-asylum': {
      label: { en: 'UK government', ru: 'Правительство Великобритании' },
      title: 'Claim asylum in the UK', publisher: 'GOV.UK', date: null,
      url: 'https://www.gov.uk/claim-asylum', lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
  },
});
