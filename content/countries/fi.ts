import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';

const here = answer('where-now').is('fi');
const inRussia = answer('where-now').is('russia', 'occupied');

export const fi = defineCountry({
  code: 'fi',
  name: { en: 'Finland', ru: 'Финляндия' },
  within: { en: 'in Finland', ru: 'в Финляндии' },
  regime: 'eu',
  drawsOn: 'eu',
  checkedOn: '2026-11-23',

  entry: {
    is: 'closed-with-exceptions',
    says: {
      en: 'The land border with Russia has been shut since 15 December 2023, and Russians on tourist trips have been refused since 30 September 2022.',
      ru: 'Сухопутная граница с Россией закрыта с 15 декабря 2023 года, а россиян с туристическими целями не пускают с 30 сентября 2022 года.',
    },
    asOf: '2025-06',
    sources: ['fi-01', 'fi-02', 'fi-04'],
  },
  access: {
    is: 'some-borders-and-inland',
    says: {
      en: 'Asylum can be asked for at airports, at most sea crossing points and inside the country, but not at the closed land border.',
      ru: 'Попросить убежища можно в аэропортах, в большинстве морских пунктов пропуска и внутри страны, но не на закрытой сухопутной границе.',
    },
    asOf: '2025',
    sources: ['fi-01', 'fi-13'],
  },
  practice: {
    is: 'restrictive',
    says: {
      en: 'The authority says that the threat of a call-up alone is not enough. It refused about 70 of 100 Russian applicants in the half-year to spring 2025.',
      ru: 'Ведомство считает, что одной угрозы призыва мало. За полгода до весны 2025 года оно отказало примерно 70 из 100 россиян.',
    },
    asOf: '2025-04',
    sources: ['fi-06', 'fi-07'],
  },
  pushback: {
    is: 'law-on-books-unused',
    says: {
      en: 'A law lets Finland stop taking claims at a stretch of the border. By June 2025 it had not been used.',
      ru: 'Закон позволяет Финляндии не принимать заявления на участке границы. К июню 2025 года его не применяли.',
    },
    asOf: '2025-06-18',
    sources: ['fi-02', 'fi-03'],
  },
  returnRisk: {
    is: 'documented-removals',
    says: {
      en: 'Finland removed 104 refused Russian applicants between January and early September 2025, through Türkiye or through Narva in Estonia.',
      ru: 'С января по начало сентября 2025 года Финляндия выслала 104 россиянина, которым отказала в убежище, — в Турцию или через Нарву в Эстонии.',
    },
    asOf: '2025-09-06',
    sources: ['fi-10'],
  },

  facts: [
    // Entry
    {
      id: 'tourists-refused', topic: 'entry', asOf: '2022-09-30', confidence: 'high', sources: ['fi-04', 'fi-05'],
      says: {
        en: 'Since 30 September 2022 Russians who come as tourists, or pass through as tourists, are refused even with a valid visa of another Schengen state. The rule has no end date, and we found no repeal.',
        ru: 'С 30 сентября 2022 года россиян, которые едут как туристы или проездом, не пускают даже с действующей визой другой страны Шенгена. Срока у правила нет, и сообщений об отмене мы не нашли.',
      },
    },
    {
      id: 'exceptions', topic: 'entry', asOf: '2022-09-30', confidence: 'high', sources: ['fi-04', 'fi-05'],
      says: {
        en: 'Exceptions exist for family, work and study, for humanitarian need, for the national interest and for international obligations.',
        ru: 'Исключения сделаны для семьи, работы и учёбы, по гуманитарным причинам, в национальных интересах и по международным обязательствам.',
      },
    },
    {
      id: 'legal-base', topic: 'entry', asOf: '2022-09-30', confidence: 'high', sources: ['fi-04'],
      says: {
        en: 'The government decided this on 29 September 2022. It relies on the Schengen Borders Code, which lets a state refuse entry to protect its international relations.',
        ru: 'Правительство решило так 29 сентября 2022 года. Оно ссылается на Шенгенский кодекс о границах: страна может не впускать людей ради своих международных отношений.',
      },
    },
    {
      id: 'visas', topic: 'entry', asOf: '2022-09', confidence: 'medium', sources: ['fi-16'],
      says: {
        en: 'From 1 September 2022 Finland cut the appointments for tourist visas to about a tenth. How visas are given now needs a check.',
        ru: 'С 1 сентября 2022 года Финляндия сократила приём на туристические визы примерно до десятой части. Как визы дают сейчас, нужно проверить.',
      },
    },
    {
      id: 'land-border', topic: 'entry', asOf: '2025-06', reviewBy: '2025-09-28', confidence: 'high', sources: ['fi-01', 'fi-02'],
      says: {
        en: 'All crossing points on the land border with Russia have been closed since 15 December 2023; a decision of April 2024 says “until further notice”. All texts of 2025 say closed. November 2026 needs a check.',
        ru: 'Все пункты пропуска на сухопутной границе с Россией закрыты с 15 декабря 2023 года, по решению от апреля 2024 года — «до особого распоряжения». Все тексты 2025 года говорят, что она закрыта. Ноябрь 2026 года нужно проверить.',
      },
    },
    {
      id: 'leisure-boats', topic: 'entry', asOf: '2025', reviewBy: '2026-03-31', confidence: 'high', sources: ['fi-01'],
      says: {
        en: 'Three sea points are closed to leisure boats, too.',
        ru: 'Три морских пункта закрыты и для прогулочных судов.',
      },
    },

    // Access
    {
      id: 'not-at-the-land-border', topic: 'access', asOf: '2025', reviewBy: '2026-03-31', confidence: 'high', sources: ['fi-01'],
      says: {
        en: 'Asylum cannot be asked for at any crossing point of the closed land border.',
        ru: 'Ни в одном пункте пропуска закрытой сухопутной границы попросить убежища нельзя.',
      },
    },
    {
      id: 'airports-and-sea', topic: 'access', asOf: '2025', reviewBy: '2026-03-31', confidence: 'high', sources: ['fi-01'],
      says: {
        en: 'Asylum can be asked for at airports and at the other sea crossing points.',
        ru: 'Попросить убежища можно в аэропортах и в остальных морских пунктах пропуска.',
      },
    },
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['fi-13'],
      says: {
        en: 'A claim is made to the border authority on arrival or to the police inside the country. The Finnish Immigration Service (Migri) decides. An appeal goes to an administrative court.',
        ru: 'Заявление делают пограничной службе по прибытии или полиции внутри страны. Решает Миграционная служба Финляндии (Migri). Жалобу рассматривает административный суд.',
      },
    },
    {
      id: 'border-security-act', topic: 'access', asOf: '2025-06-18', reviewBy: '2025-09-16', confidence: 'high', sources: ['fi-02', 'fi-03'],
      says: {
        en: 'The Border Security Act is in force since 22 July 2024 and runs to 31 December 2026. Once switched on, for up to a month and for a limited area, claims are not taken there, with no appeal. Children and disabled people are among the exceptions.',
        ru: 'Закон о безопасности границы действует с 22 июля 2024 года, срок — до 31 декабря 2026 года. Если его ввести в действие (на участке и на срок до месяца), заявления там не принимают, обжаловать это нельзя. Исключения — например, дети и люди с инвалидностью.',
      },
    },
    {
      id: 'act-unused', topic: 'access', asOf: '2025-06-18', reviewBy: '2025-09-16', confidence: 'high', sources: ['fi-02'],
      says: {
        en: 'By June 2025 this act had not been used.',
        ru: 'К июню 2025 года этот закон ни разу не применяли.',
      },
    },
    {
      id: 'act-after-2026', topic: 'access', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on whether the act goes on after 31 December 2026.',
        ru: 'Мы искали и не нашли, продлят ли этот закон после 31 декабря 2026 года.',
      },
    },
    {
      id: 'act-criticised', topic: 'access', asOf: '2025', confidence: 'high', sources: ['fi-14'],
      says: {
        en: 'The Non-Discrimination Ombudsman and the Chancellor of Justice criticised the act.',
        ru: 'Закон критиковали уполномоченный по вопросам недискриминации и канцлер юстиции.',
      },
    },

    // Responsibility
    {
      id: 'responsible-state', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how Finland decides which state is responsible for a Russian’s claim. The general EU rules apply.',
        ru: 'Мы искали и не нашли, как Финляндия решает, какая страна отвечает за заявление россиянина. Действуют общие правила ЕС.',
      },
    },

    // Practice
    {
      id: 'position', topic: 'practice', asOf: '2025-04', confidence: 'high', sources: ['fi-06', 'fi-07', 'fi-11', 'fi-15'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'The position since September 2022: not wanting to fight is not enough. A risk of being made to take part in war crimes can be enough, and so can a punishment that amounts to persecution.',
        ru: 'Позиция с сентября 2022 года: нежелания воевать мало. Достаточным может быть риск, что человека заставят участвовать в военных преступлениях, или наказание, равное преследованию.',
      },
    },
    {
      id: 'on-hold-then-decided', topic: 'practice', asOf: '2025-04', confidence: 'high', sources: ['fi-06', 'fi-07'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'From autumn 2022 such claims lay on hold, waiting for a common European line. About autumn 2024 Finland began to decide them on its own guidance.',
        ru: 'С осени 2022 года такие дела лежали: ждали общей европейской позиции. Примерно с осени 2024 года Финляндия решает их по собственным правилам.',
      },
    },
    {
      id: 'reasons-for-refusal', topic: 'practice', asOf: '2024-12', confidence: 'medium', sources: ['fi-07', 'fi-08'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'Refusals say that mobilisation was announced to be over. The agency’s main question is what punishment or persecution would follow a refusal to serve.',
        ru: 'В отказах пишут, что об окончании мобилизации объявлено. Главный вопрос ведомства — какое наказание или преследование грозит за отказ служить.',
      },
    },
    {
      id: 'grants-for-political-work', topic: 'practice', asOf: '2024-12', confidence: 'medium', sources: ['fi-08'],
      says: {
        en: 'The NGO FoReDi said that the positive decisions of 2024 it knew of rested on political or journalistic work, not on mobilisation.',
        ru: 'По словам организации FoReDi, положительные решения 2024 года, о которых она знала, опирались на политическую или журналистскую работу, а не на мобилизацию.',
      },
    },

    // Courts
    {
      id: 'border-closure-case', topic: 'courts', asOf: '2024-03-12', confidence: 'medium', sources: ['fi-12'],
      says: {
        en: 'The Supreme Administrative Court dealt with complaints by Russian-speaking residents against the border closure (KHO:2024:27). It noted that other crossing points stayed open. Its final ruling needs a check.',
        ru: 'Высший административный суд рассмотрел жалобы русскоязычных жителей на закрытие границы (KHO:2024:27). Он отметил, что другие пункты пропуска открыты. Итог решения нужно проверить.',
      },
    },
    {
      id: 'no-precedent', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no leading ruling of the Supreme Administrative Court on Russian mobilisation.',
        ru: 'Мы искали и не нашли решения Высшего административного суда о российской мобилизации, на которое равнялись бы другие.',
      },
    },

    // Numbers
    {
      id: 'waiting-2023', topic: 'numbers', asOf: '2023-05', confidence: 'medium', sources: ['fi-11'],
      says: {
        en: 'In May 2023, 1,109 men were waiting for a decision on a claim based on military service.',
        ru: 'В мае 2023 года решения по заявлениям, связанным с военной службой, ждали 1109 мужчин.',
      },
    },
    {
      id: 'outcomes-since-2022', topic: 'numbers', asOf: '2025', confidence: 'medium', sources: ['fi-07', 'fi-09'],
      says: {
        en: 'From February 2022 to early 2025 about 400 Russians got protection, 400 were refused and 500 cases lapsed. Some 600 were still waiting.',
        ru: 'С февраля 2022 года до начала 2025-го защиту получили около 400 россиян, 400 отказали, 500 дел прекратили. Ещё около 600 человек ждали.',
      },
    },
    {
      id: 'seventy-of-hundred', topic: 'numbers', asOf: '2025-04-25', confidence: 'medium', sources: ['fi-06'],
      says: {
        en: 'In the six months before 25 April 2025 about 70 of 100 Russian applicants were refused.',
        ru: 'За шесть месяцев до 25 апреля 2025 года отказали примерно 70 из 100 россиян.',
      },
      disputed: {
        says: {
          en: 'A weaker report gives the same share for the 1,000 or more claims of men who fled mobilisation.',
          ru: 'По менее надёжному сообщению, это доля отказов по тысяче с лишним заявлений именно тех, кто бежал от мобилизации.',
        },
        asOf: '2025-04',
        sources: ['fi-2025'],
      },
    },

    // Other ways to stay
    {
      id: 'work-study-family', topic: 'other-stay', asOf: '2022', confidence: 'low', sources: ['fi-16'],
      says: {
        en: 'Permits for work, study and family go through Migri. In August 2022 a humanitarian route for journalists and activists was discussed. The rules for Russians today need a check.',
        ru: 'Разрешения по работе, учёбе и семье выдаёт Migri. В августе 2022 года обсуждали гуманитарный путь для журналистов и активистов. Нынешние правила для россиян нужно проверить.',
      },
    },

    // Being returned
    {
      id: 'removals-2025', topic: 'return', asOf: '2025-09-06', confidence: 'high', sources: ['fi-10'],
      says: {
        en: 'Between January and early September 2025 Finland removed 104 refused Russian applicants. Most had fled mobilisation and had waited about two and a half years.',
        ru: 'С января по начало сентября 2025 года Финляндия выслала 104 россиянина, получивших отказ. Большинство бежали от мобилизации и ждали решения около двух с половиной лет.',
      },
    },
    {
      id: 'removal-ways', topic: 'return', asOf: '2025-09-06', confidence: 'high', sources: ['fi-10'],
      says: {
        en: 'They were removed to Türkiye or through Narva in Estonia, 18 of them under police escort.',
        ru: 'Их высылали в Турцию или через эстонскую Нарву, 18 человек — в сопровождении полиции.',
      },
    },
    {
      id: 'undesirable-association', topic: 'return', asOf: '2025-04', confidence: 'high', sources: ['fi-06'],
      says: {
        en: 'Russia has declared the association of Russian-speaking democrats in Finland “undesirable”. Taking part in it can be a new danger on return.',
        ru: 'Россия объявила объединение русскоязычных демократов в Финляндии «нежелательной организацией». Участие в нём может стать новой опасностью при возвращении.',
      },
    },

    // Help
    {
      id: 'legal-aid', topic: 'help', asOf: '2026-01-14', confidence: 'medium', sources: ['fi-13'],
      says: {
        en: 'State legal aid offices help at the appeal stage.',
        ru: 'На стадии обжалования помогают государственные бюро правовой помощи.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript', 'called-conscription',
    'data-summons', 'reserve-contract', 'conscription-age', 'woman-specialty', 'over-age', 'exempt', 'no-duty', 'objector',
    'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'Whether the land border is still closed in November 2026, and which airports and sea points take claims.',
      ru: 'Закрыта ли ещё сухопутная граница в ноябре 2026 года и в каких аэропортах и морских пунктах принимают заявления.',
    },
    {
      en: 'Whether the Border Security Act goes on after 31 December 2026, and whether it has been used since June 2025.',
      ru: 'Продлят ли закон о безопасности границы после 31 декабря 2026 года и применяли ли его после июня 2025-го.',
    },
    {
      en: 'How claims by deserters, contract soldiers and conscripts are decided.',
      ru: 'Как решают дела дезертиров, контрактников и призывников.',
    },
    {
      en: 'Whether the highest court has ruled on Russian mobilisation.',
      ru: 'Высказывался ли высший суд о российской мобилизации.',
    },
    {
      en: 'How many Russians were refused or granted protection after April 2025.',
      ru: 'Скольким россиянам отказали и скольким дали защиту после апреля 2025 года.',
    },
    {
      en: 'Which permits and visas Russians can get now.',
      ru: 'Какие визы и разрешения россияне могут получить сейчас.',
    },
  ],

  article: [
    {
      id: 'game-changer', verdict: 'holds', asOf: '2025-06', sources: ['fi-01', 'fi-04'],
      claim: {
        en: 'The article called Finland’s entry limits of late September 2022 a turning point.',
        ru: 'Статья называла ограничения на въезд в Финляндию конца сентября 2022 года переломом.',
      },
      now: {
        en: 'It holds, and it went further: the whole land border is closed.',
        ru: 'Это так, и стало строже: закрыта вся сухопутная граница.',
      },
    },
    {
      id: 'security-concerns', verdict: 'holds', asOf: '2025-06-18', sources: ['fi-02', 'fi-03'],
      claim: {
        en: 'The article said that Finland, with Estonia, Latvia and Poland, spoke of worries about security.',
        ru: 'Статья писала, что Финляндия вместе с Эстонией, Латвией и Польшей говорила об опасениях за безопасность.',
      },
      now: {
        en: 'It holds. The closure and the Border Security Act are explained in the same way.',
        ru: 'Это так. Тем же объясняют и закрытие границы, и закон о её безопасности.',
      },
    },
    {
      id: 'travelled-to-finland', verdict: 'changed', asOf: '2025-06', sources: ['fi-01', 'fi-02'],
      claim: {
        en: 'The article said that many travelled to Finland.',
        ru: 'Статья писала, что многие уезжали в Финляндию.',
      },
      now: {
        en: 'By land this has not been possible since 15 December 2023.',
        ru: 'По суше это невозможно с 15 декабря 2023 года.',
      },
    },
  ],

  policies: [
    {
      id: 'land-border-shut', kind: 'access', asOf: '2025', reviewBy: '2026-03-31', confidence: 'high', sources: ['fi-01', 'fi-02'],
      when: inRussia,
      title: { en: 'The land border', ru: 'Сухопутная граница' },
      says: {
        en: 'Every crossing point on the land border with Russia has been closed since 15 December 2023, and asylum cannot be asked for there. It can be at airports and at most sea crossing points.',
        ru: 'Все пункты пропуска на сухопутной границе с Россией закрыты с 15 декабря 2023 года, и попросить там убежища нельзя. Это можно сделать в аэропортах и в большинстве морских пунктов пропуска.',
      },
    },
    {
      id: 'claims-may-not-be-taken', kind: 'danger', asOf: '2025-06-18', reviewBy: '2025-09-16', confidence: 'high', sources: ['fi-02', 'fi-03'],
      when: inRussia,
      title: { en: 'A law that can stop claims at the border', ru: 'Закон, который может закрыть доступ на границе' },
      says: {
        en: 'The Border Security Act lets Finland stop taking claims at a stretch of the border, with no appeal. It runs to 31 December 2026; by June 2025 it had not been used. Whether it goes on is not known to us.',
        ru: 'Закон о безопасности границы позволяет не принимать заявления на её участке, без права жалобы. Он действует до 31 декабря 2026 года; к июню 2025-го его не применяли. Продлят ли его, мы не знаем.',
      },
    },
    {
      id: 'visa-of-another-state', kind: 'access', asOf: '2022-09-30', confidence: 'high', sources: ['fi-04', 'fi-05'],
      when: all(
        not(here),
        answer('visa-of').is('cz', 'de', 'ee', 'es', 'fr', 'lt', 'lv', 'nl', 'no', 'pl', 'se', 'other-schengen'),
      ),
      title: { en: 'Entering with another state’s visa', ru: 'Въезд с визой другой страны' },
      says: {
        en: 'A visa of another Schengen state does not open the Finnish border to a Russian travelling as a tourist. Exceptions are made for family, work, study and humanitarian need.',
        ru: 'Виза другой страны Шенгена не открывает границу Финляндии россиянину, который едет как турист. Исключения — семья, работа, учёба и гуманитарные причины.',
      },
    },
    {
      id: 'asking-at-the-airport', kind: 'access', asOf: '2025', reviewBy: '2026-03-31', confidence: 'high', sources: ['fi-01', 'apr-1348#26'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport or port', ru: 'В аэропорту или порту' },
      says: {
        en: 'Finnish airports and most sea crossing points take claims. The words go to the border guards, at once and in person.',
        ru: 'В аэропортах и большинстве морских пунктов Финляндии заявления принимают. Сказать, что просите убежища, нужно пограничникам — сразу и лично.',
      },
    },
    {
      id: 'asking-inside', kind: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['fi-13'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Asking inside the country', ru: 'Если уже в стране' },
      says: {
        en: 'Inside the country the police take the claim, and the Finnish Immigration Service (Migri) decides it.',
        ru: 'Внутри страны заявление принимает полиция, а решает Миграционная служба Финляндии (Migri).',
      },
    },
    {
      id: 'mobilisation-said-over', kind: 'refused', asOf: '2024-12', confidence: 'medium', sources: ['fi-07', 'fi-08'],
      when: any(
        answer('summons').is('mobilisation-order', 'attempted-delivery'),
        answer('service').is('mobilised'),
        answer('fear').is('new-wave'),
      ),
      title: { en: '“Mobilisation is over”', ru: '«Мобилизация закончена»' },
      says: {
        en: 'Refusals say that the end of mobilisation was announced. Rights defenders answer that Russia never published a document that ends it.',
        ru: 'В отказах пишут, что об окончании мобилизации объявлено. Правозащитники возражают: документа о её окончании Россия так и не опубликовала.',
      },
    },
    {
      id: 'threat-alone', kind: 'refused', asOf: '2025-04', confidence: 'high', dossier: ['F8', 'F18'], sources: ['fi-06', 'fi-07'],
      when: all(answer('service').is('reserve', 'woman-specialty', 'not-served'), answer('summons').is('none')),
      title: { en: 'Only a threat of being called', ru: 'Только угроза призыва' },
      says: {
        en: 'The authority says that the threat of a call-up alone is not enough. It refused about 70 of 100 Russian applicants in the half-year to spring 2025.',
        ru: 'Ведомство считает, что одной угрозы призыва мало. За полгода до весны 2025 года оно отказало примерно 70 из 100 россиян.',
      },
    },
    {
      id: 'not-wanting-to-fight', kind: 'refused', asOf: '2025-04', confidence: 'high', dossier: ['W12'], sources: ['fi-06', 'fi-15'],
      when: all(
        answer('why-refuse').is('afraid', 'will-not', 'economic'),
        not(answer('why-refuse').is('its-crimes', 'this-war', 'aggression', 'all-war', 'own-people')),
      ),
      title: { en: 'Not wanting to fight', ru: 'Нежелание воевать' },
      says: {
        en: 'The authority has said since September 2022 that not wanting to fight is not enough for asylum.',
        ru: 'С сентября 2022 года ведомство говорит, что одного нежелания воевать для убежища мало.',
      },
    },
    {
      id: 'made-to-take-part-in-crimes', kind: 'practice', asOf: '2025-09-06', confidence: 'high', sources: ['fi-08', 'fi-10', 'fi-15'],
      when: answer('why-refuse').is('its-crimes'),
      title: { en: 'Being made to take part in crimes', ru: 'Если заставят участвовать в преступлениях' },
      says: {
        en: 'The authority accepts that a risk of being made to take part in war crimes can be a ground. The decision depends on the circumstances of each person.',
        ru: 'Ведомство признаёт: основанием может быть риск, что человека заставят участвовать в военных преступлениях. Решение зависит от обстоятельств конкретного человека.',
      },
    },
    {
      id: 'what-follows-a-refusal', kind: 'practice', asOf: '2025-04', confidence: 'medium', sources: ['fi-06', 'fi-07', 'fi-08'],
      when: any(
        answer('refusal-acts').is('did-not-report', 'left', 'said-so'),
        answer('went').is('did-not-go'),
        answer('left-unit').is('left'),
        answer('case').is('evading', 'leaving'),
      ),
      title: { en: 'What would follow the refusal', ru: 'Что будет за отказ' },
      says: {
        en: 'The agency’s main question is what punishment or persecution would follow the refusal to serve. Papers about a criminal case or a punishment can matter here.',
        ru: 'Главный вопрос ведомства — какое наказание или преследование последует за отказ служить. Здесь могут быть важны бумаги об уголовном деле или наказании.',
      },
    },
    {
      id: 'political-work', kind: 'practice', asOf: '2024-12', confidence: 'medium', sources: ['fi-08'],
      when: answer('opinions').is('public-role', 'critic', 'said-publicly'),
      title: { en: 'Political or journalistic work', ru: 'Политическая или журналистская работа' },
      says: {
        en: 'The positive decisions of 2024 that the NGO FoReDi knew of rested on political or journalistic work, not on mobilisation.',
        ru: 'Положительные решения 2024 года, о которых знала организация FoReDi, опирались на политическую или журналистскую работу, а не на мобилизацию.',
      },
    },
    {
      id: 'long-wait', kind: 'practice', asOf: '2025-09-06', confidence: 'medium', sources: ['fi-07', 'fi-10'],
      when: all(here, answer('claim').is('waiting')),
      title: { en: 'A long wait', ru: 'Долгое ожидание' },
      says: {
        en: 'Russians who fled mobilisation waited about two and a half years for a decision. Some 600 were still waiting in early 2025.',
        ru: 'Россияне, бежавшие от мобилизации, ждали решения около двух с половиной лет. В начале 2025 года ещё ждали около 600 человек.',
      },
    },
    {
      id: 'removal-after-refusal', kind: 'danger', asOf: '2025-09-06', confidence: 'high', vital: true, sources: ['fi-10'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'Removal after a refusal', ru: 'Высылка после отказа' },
      says: {
        en: 'Refusals are carried out: 104 Russians were removed between January and early September 2025, through Türkiye or Narva. Legal help is needed at once.',
        ru: 'Отказы исполняют: с января по начало сентября 2025 года выслали 104 россиянина — в Турцию или через Нарву. Юридическая помощь нужна сразу.',
      },
    },
    {
      id: 'help-with-the-appeal', kind: 'advice', asOf: '2026-01-14', confidence: 'medium', sources: ['fi-13'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'Help with the appeal', ru: 'Помощь с жалобой' },
      says: {
        en: 'State legal aid offices help people who appeal. The appeal goes to an administrative court.',
        ru: 'Тем, кто обжалует отказ, помогают государственные бюро правовой помощи. Жалобу рассматривает административный суд.',
      },
    },
    {
      id: 'active-in-finland', kind: 'danger', asOf: '2025-04', confidence: 'high', sources: ['fi-06'],
      when: all(here, answer('opinions').is('active-abroad')),
      title: { en: 'Activity in Finland', ru: 'Активность в Финляндии' },
      says: {
        en: 'Russia has declared the association of Russian-speaking democrats in Finland “undesirable”. Taking part can lead to a case in Russia; a lawyer should hear about it before the interview.',
        ru: 'Россия объявила объединение русскоязычных демократов в Финляндии «нежелательной организацией». За участие в России могут возбудить дело; юристу стоит сказать об этом до интервью.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'fi',
      words: 'Haen turvapaikkaa. Pelkään palata Venäjälle.',
      sound: 'ха́эн ту́рвапайккаа. пэ́лькяан па́лата вэ́няялле',
      checkedBySpeaker: null,
    },
    {
      lang: 'sv',
      words: 'Jag söker asyl. Jag är rädd för att återvända till Ryssland.',
      sound: 'я сё́кер асю́ль. я э рэдд фёр атт о́тервэнда тилль рю́сланд',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2022-08', kind: 'policy', sources: ['fi-16'],
      says: {
        en: 'A humanitarian route for Russian journalists and activists is discussed.',
        ru: 'Обсуждают гуманитарный путь для российских журналистов и активистов.',
      },
    },
    {
      date: '2022-09', kind: 'policy', sources: ['fi-15'],
      says: {
        en: 'Migri: not wanting to fight is not enough for asylum; a risk of being made to take part in war crimes can be.',
        ru: 'Migri: нежелания воевать для убежища мало; риск, что заставят участвовать в военных преступлениях, может быть основанием.',
      },
    },
    {
      date: '2022-09-01', kind: 'entry', sources: ['fi-16'],
      says: {
        en: 'Appointments for tourist visas are cut to about a tenth.',
        ru: 'Приём на туристические визы сокращён примерно до десятой части.',
      },
    },
    {
      date: '2022-09-29', kind: 'policy', sources: ['fi-04', 'fi-05'],
      says: {
        en: 'The government decides to refuse Russian tourists.',
        ru: 'Правительство решает не впускать российских туристов.',
      },
    },
    {
      date: '2022-09-30', kind: 'entry', sources: ['fi-04'],
      says: {
        en: 'Russian tourists and tourist transit are refused, also with other states’ visas.',
        ru: 'Российских туристов не впускают и не пропускают транзитом, даже с визами других стран.',
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
      date: '2023-05', kind: 'numbers', sources: ['fi-11'],
      says: {
        en: '1,109 men are waiting for a decision on claims based on military service.',
        ru: 'Решений по заявлениям, связанным с военной службой, ждут 1109 мужчин.',
      },
    },
    {
      date: '2023-12-15', kind: 'border', sources: ['fi-02'],
      says: {
        en: 'The entire land border with Russia is closed again.',
        ru: 'Сухопутная граница с Россией снова закрыта целиком.',
      },
    },
    {
      date: '2024-03-12', kind: 'court', sources: ['fi-12'],
      says: {
        en: 'The Supreme Administrative Court rules on complaints against the closure (KHO:2024:27).',
        ru: 'Высший административный суд рассматривает жалобы на закрытие границы (KHO:2024:27).',
      },
    },
    {
      date: '2024-04-15', kind: 'border', sources: ['fi-01'],
      says: {
        en: 'The land border is closed “until further notice”; some sea points are closed, too.',
        ru: 'Сухопутная граница закрыта «до особого распоряжения»; закрыты и некоторые морские пункты.',
      },
    },
    {
      date: '2024-07-22', kind: 'law', sources: ['fi-03'],
      says: {
        en: 'The Border Security Act comes into force.',
        ru: 'Вступает в силу закон о безопасности границы.',
      },
    },
    {
      date: '2024-10', about: true, kind: 'policy', sources: ['fi-06', 'fi-07'],
      says: {
        en: 'Finland begins to decide the claims that had lain on hold since autumn 2022.',
        ru: 'Финляндия начинает решать дела, лежавшие с осени 2022 года.',
      },
    },
    {
      date: '2024-12-10', kind: 'case', sources: ['fi-08'],
      says: {
        en: 'First refusals of mobilisation claims are reported.',
        ru: 'Сообщают о первых отказах бежавшим от мобилизации.',
      },
    },
    {
      date: '2025-04-25', about: true, kind: 'numbers', sources: ['fi-06'],
      says: {
        en: 'About 70 of 100 Russian applicants were refused over six months.',
        ru: 'За шесть месяцев отказали примерно 70 из 100 россиян.',
      },
    },
    {
      date: '2025-07-01', kind: 'law', sources: ['fi-02'],
      says: {
        en: 'The Border Security Act is prolonged to 31 December 2026.',
        ru: 'Закон о безопасности границы продлён до 31 декабря 2026 года.',
      },
    },
    {
      date: '2025-09-06', kind: 'removal', sources: ['fi-10'],
      says: {
        en: '104 refused Russian applicants have been removed in the year so far.',
        ru: 'С начала года выслали 104 россиянина, которым отказали в убежище.',
      },
    },
    {
      date: '2026-12-31', kind: 'law', sources: ['fi-02'],
      says: {
        en: 'The Border Security Act is due to end unless it is prolonged.',
        ru: 'Истекает срок закона о безопасности границы, если его не продлят.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Finland / УВКБ ООН',
      does: {
        en: 'Explains how to ask for asylum in Finland.',
        ru: 'Объясняет, как просить убежища в Финляндии.',
      },
      languages: ['en'], url: 'https://help.unhcr.org/finland/', seen: null,
    },
    {
      name: 'Refugee Advice Centre / Pakolaisneuvonta',
      does: {
        en: 'Advice for people who ask for asylum.',
        ru: 'Консультации для тех, кто просит убежища.',
      },
      languages: [], url: 'https://www.pakolaisneuvonta.fi/', seen: null,
    },
    {
      name: 'FoReDi (Initiative for Resistance and Dialogue)',
      does: {
        en: 'Rights group that follows the cases of Russians who fled mobilisation.',
        ru: 'Правозащитная инициатива, следит за делами россиян, бежавших от мобилизации.',
      },
      languages: [], url: null, seen: '2024-12',
    },
    {
      name: 'Union of Conscientious Objectors (AKL)',
      does: {
        en: 'Union of people who refuse military service for reasons of conscience.',
        ru: 'Союз тех, кто отказывается от военной службы по убеждениям.',
      },
      languages: [], url: 'https://akl-web.fi/', seen: null,
    },
    {
      name: 'State legal aid offices / Государственные бюро правовой помощи',
      does: {
        en: 'Legal aid at the appeal stage.',
        ru: 'Правовая помощь на стадии обжалования.',
      },
      languages: [], url: null, seen: '2026-01-14', caution: 'state-body',
    },
  ],

  sources: {
    'fi-01': {
      label: { en: 'Finnish Government', ru: 'Правительство Финляндии' },
      title: 'Situation at Finland’s eastern border', publisher: 'Finnish Government', date: '2025',
      url: 'https://valtioneuvosto.fi/en/situation-at-finlands-eastern-border', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'fi-02': {
      label: { en: 'Finnish Ministry of the Interior', ru: 'МВД Финляндии' },
      title: 'Border Security Act extended until 31 December 2026 (a copy was read; the original is on this site)',
      publisher: 'Ministry of the Interior', date: '2025-06',
      url: 'https://intermin.fi/en', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'fi-03': {
      label: { en: 'European Interest', ru: 'European Interest' },
      title: 'President approves Border Security Act', publisher: 'European Interest', date: '2024-07',
      url: 'https://europeaninterest.eu/finland-fights-instrumentalised-migration-improves-border-security',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'fi-04': {
      label: { en: 'Finland Today', ru: 'Finland Today' },
      title: 'Finnish borders now closed to Russian tourists', publisher: 'Finland Today', date: '2022-09-30',
      url: 'https://finlandtoday.fi/finnish-borders-now-closed-from-russian-tourists/', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'fi-05': {
      label: { en: 'Babel (citing Yle)', ru: 'Babel (со ссылкой на Yle)' },
      title: 'Foreign minister Haavisto on exceptions', publisher: 'Babel (Yle)', date: '2022-09-29',
      url: 'https://babel.ua/en/news/84924-foreign-minister-haavisto-finland-will-close-the-border-to-russians-from-september-30',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'fi-06': {
      label: { en: 'European Conservative (citing Yle)', ru: 'European Conservative (со ссылкой на Yle)' },
      title: 'Finland shuts door on most Russians escaping mobilization (verify at Yle)', publisher: 'European Conservative (Yle)', date: '2025-04',
      url: 'https://europeanconservative.com/articles/news-corner/finland-shuts-door-on-most-russians-escaping-mobilization',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'fi-07': {
      label: { en: 'Digest Post (citing STT)', ru: 'Digest Post (со ссылкой на STT)' },
      title: 'Nearly 600 Russian asylum seekers await decisions in Finland', publisher: 'digest-post (STT)', date: '2025',
      url: 'https://digest-post.com/nearly-600-russian-asylum-seekers-await-decisions-in-finland.html', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'fi-08': {
      label: { en: 'United24 (citing Satakieli)', ru: 'United24 (со ссылкой на Satakieli)' },
      title: 'Russians avoiding the draft denied asylum in Finland', publisher: 'UNITED24 (Satakieli)', date: '2024-12',
      url: 'https://united24media.com/latest-news/russian-draft-dodgers-denied-asylum-in-finland-4455',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'partisan',
    },
    'fi-09': {
      label: { en: 'Bimba News (copy, citing Yle)', ru: 'Bimba News (копия, со ссылкой на Yle)' },
      title: 'About 400 Russians granted protection since the start of the war', publisher: 'bimba-news (Yle)', date: '2025',
      url: 'https://bimba-news.in.ua/en/news/s-nachala-vojnyi-okolo-400-rossiyan-polu-1',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'fi-10': {
      label: { en: 'Ukrinform via MENAFN (citing Yle)', ru: '«Укринформ» через MENAFN (со ссылкой на Yle)' },
      title: 'Finland deports 104 Russians who sought political asylum', publisher: 'MENAFN/Ukrinform (Yle)', date: '2025-09-06',
      url: 'https://menafn.com/1110026314/Finland-Deports-104-Russians-Who-Sought-Political-Asylum', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'fi-11': {
      label: { en: 'Satakunnan Kansa (STT)', ru: 'Satakunnan Kansa (STT)' },
      title: '1,109 waiting', publisher: 'Satakunnan Kansa (STT)', date: '2023-05',
      url: 'https://www.satakunnankansa.fi/kotimaa/art-2000009594648.html', lang: 'fi', read: 'part', checkedOn: '2026-11-23',
    },
    'fi-12': {
      label: { en: 'Supreme Administrative Court of Finland', ru: 'Высший административный суд Финляндии' },
      title: 'KHO:2024:27', publisher: 'Supreme Administrative Court', date: '2024-03-12',
      url: 'https://www.kho.fi/fi/index/paatokset/ennakkopaatokset/1710245293540.html', lang: 'fi', read: 'part', checkedOn: '2026-11-23',
    },
    'fi-13': {
      label: { en: 'EU Agency for Asylum, country page', ru: 'Агентство ЕС по убежищу, страница страны' },
      title: 'Legal assistance and representation, Finland', publisher: 'EUAA', date: '2026-01-14',
      url: 'https://dip.euaa.europa.eu/countries/finland/legal-assistance-and-representation-international-protection-procedure-finland',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'fi-14': {
      label: { en: 'Federal Character', ru: 'Federal Character' },
      title: 'Finland prepares new restrictions on asylum seekers at the Russian border; criticism', publisher: 'federalcharacter', date: '2025',
      url: 'https://federalcharacter.com/finland-prepares-new-restrictions-on-asylum-seekers-at-russian-border/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'fi-15': {
      label: { en: 'Yle', ru: 'Yle' },
      title: 'Five questions on Russians and asylum', publisher: 'Yle', date: '2022-09',
      url: 'https://svenska.yle.fi/a/7-10021138', lang: 'sv', read: 'part', checkedOn: '2026-11-23',
    },
    'fi-16': {
      label: { en: 'Russian Free Press (citing EUobserver)', ru: 'Russian Free Press (со ссылкой на EUobserver)' },
      title: 'Finland will significantly reduce the number of tourist visas issued to Russians', publisher: 'Russian Free Press / EUobserver',
      date: '2022-08',
      url: 'https://russianfreepress.com/2022/08/16/finland-will-significantly-reduce-the-number-of-tourist-visas-issued-to-russians',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
  },
});
