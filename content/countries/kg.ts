import { all, answer, any } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { anyPaper, imposedPassport, leftUnit, politicalOrMilitaryCase, refusalAct } from '../situations.ts';

const here = answer('where-now').is('kg');
const inRussia = answer('where-now').is('russia', 'occupied');
/** A fine is no reason for a wanted notice; an ordinary crime is. */
const sought = any(politicalOrMilitaryCase, answer('case').is('ordinary'));
const outspoken = answer('opinions').is('public-role', 'critic', 'active-abroad');

export const kg = defineCountry({
  code: 'kg',
  name: { en: 'Kyrgyzstan', ru: 'Кыргызстан' },
  within: { en: 'in Kyrgyzstan', ru: 'в Кыргызстане' },
  regime: 'unhcr',
  checkedOn: '2026-11-23',

  entry: {
    is: 'visa-free',
    says: {
      en: 'Russian citizens need no visa and may come with the internal passport, for at most 90 days in any 180. Easy entry is not protection.',
      ru: 'Гражданам России виза не нужна, пускают и по внутреннему паспорту — не больше чем на 90 дней из каждых 180. Лёгкий въезд — ещё не защита.',
    },
    asOf: '2025-12-05',
    sources: ['kg-03', 'kg-07', 'kg-08', 'kg-12'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'By law a claim can be made at the border or inside the country. In practice refugee status is very rare, and a man who had asked for it was handed over.',
      ru: 'По закону просить убежища можно на границе и внутри страны. На деле статус дают крайне редко, а одного просившего о нём передали России.',
    },
    asOf: '2023-11-28',
    sources: ['kg-03', 'kg-05', 'kg-10', 'kg-17'],
  },
  practice: {
    is: 'very-restrictive',
    says: {
      en: 'We found no Russian who got refugee status there. A rights defender says that Russians are not recognised as refugees. The evidence is thin and from 2023.',
      ru: 'Мы не нашли ни одного россиянина, который получил бы там статус беженца. По словам правозащитницы, россиян беженцами не признают. Сведений мало, и они за 2023 год.',
    },
    asOf: '2023-11-28',
    sources: ['kg-05', 'kg-13'],
  },
  pushback: {
    is: 'unknown',
    says: {
      en: 'We found nothing on people turned away at the border without being heard. That does not mean that it does not happen.',
      ru: 'Мы ничего не нашли о том, разворачивают ли на границе людей, не выслушав их. Это не значит, что такого не бывает.',
    },
    asOf: null,
    sources: [],
  },
  returnRisk: {
    is: 'documented-handovers',
    says: {
      en: 'In 2023 wanted Russians were handed over without waiting for a court or for an asylum decision. In 2024 Russia asked for a man who had left his unit.',
      ru: 'В 2023 году россиян, которые были в розыске, передавали России, не дожидаясь суда или решения об убежище. В 2024 году Россия потребовала выдать человека, оставившего часть.',
    },
    asOf: '2025-01',
    sources: ['kg-01', 'kg-02', 'kg-03', 'kg-04'],
  },

  facts: [
    // Entry
    {
      id: 'internal-passport', topic: 'entry', asOf: '2025-01', confidence: 'high', sources: ['kg-01', 'kg-03', 'kg-12'],
      says: {
        en: 'Russians need no visa and may enter with the internal passport.',
        ru: 'Россиянам виза не нужна, въехать можно и по внутреннему паспорту.',
      },
    },
    {
      id: 'ninety-days', topic: 'entry', asOf: '2025-12-05', confidence: 'high', sources: ['kg-07', 'kg-08', 'kg-16'],
      says: {
        en: 'Since 5 September 2024 citizens of Russia may stay 90 days in each 180. A longer stay needs a residence permit or a compatriot card.',
        ru: 'С 5 сентября 2024 года граждане России могут находиться в стране 90 дней из каждых 180. Чтобы остаться дольше, нужен вид на жительство или карта соотечественника.',
      },
    },
    {
      id: 'overstaying', topic: 'entry', asOf: '2025-12-05', confidence: 'medium', sources: ['kg-07', 'kg-16'],
      says: {
        en: 'Who stays longer without registration cannot come back for 90 days.',
        ru: 'Кто остался дольше без регистрации, не сможет въехать снова 90 дней.',
      },
    },
    {
      id: 'registering-after-thirty-days', topic: 'entry', asOf: '2025-12-05', reviewBy: '2026-11-23', confidence: 'low', sources: ['kg-08'],
      says: {
        en: 'A notice of 2025 tells citizens of Kazakhstan to register after 30 days. Whether Russians must do so needs a check.',
        ru: 'Гражданам Казахстана в 2025 году велели регистрироваться через 30 дней. Касается ли это россиян, нужно проверить.',
      },
    },

    // Access
    {
      id: 'refugee-law', topic: 'access', asOf: '2021', confidence: 'high', sources: ['kg-11', 'kg-17'],
      says: {
        en: 'Kyrgyzstan has been party to the Refugee Convention since 1996. Its own law of 2002 adds one more ground: a real danger of persecution in an armed or international conflict.',
        ru: 'Кыргызстан участвует в Конвенции о беженцах с 1996 года. Его закон 2002 года добавляет ещё одно основание: реальную опасность преследования в вооружённом или международном конфликте.',
      },
    },
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'medium', sources: ['kg-10', 'kg-17'],
      says: {
        en: 'A claim goes to the migration authority or to a border point. It costs nothing, and the person gets an asylum seeker’s certificate.',
        ru: 'Заявление подают в миграционный орган или в пункте пропуска на границе. Это бесплатно; просящему убежища выдают свидетельство.',
      },
    },
    {
      id: 'which-office', topic: 'access', asOf: null, reviewBy: '2026-11-23', confidence: 'low', sources: ['kg-10'],
      says: {
        en: 'The authority has been reorganised several times. Which office takes claims today needs a check; the UN refugee agency can be asked.',
        ru: 'Этот орган несколько раз реорганизовывали. Кто принимает заявления сегодня, нужно проверить; спросить можно в УВКБ ООН.',
      },
    },
    {
      id: 'time-and-appeal', topic: 'access', asOf: null, confidence: 'medium', sources: ['kg-10', 'kg-17'],
      says: {
        en: 'By older rules the decision takes 6 to 12 months, and a refusal can be appealed to a court. How many days there are we did not find.',
        ru: 'По прежним правилам решения ждут от 6 до 12 месяцев, отказ обжалуют в суде. Сколько на это дней, мы не нашли.',
      },
    },
    {
      id: 'procedure-not-awaited', topic: 'access', asOf: '2025-01', confidence: 'high', vital: true, sources: ['kg-02', 'kg-03'],
      says: {
        en: 'A man who had asked for asylum was handed to Russia in October 2023. A pending claim did not stop it.',
        ru: 'В октябре 2023 года России передали человека, который просил убежища. Поданное заявление этому не помешало.',
      },
    },

    // Responsibility
    {
      id: 'passing-the-claim-on', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on Kyrgyzstan leaving a Russian’s claim to another country.',
        ru: 'Мы искали и не нашли случаев, когда Кыргызстан оставлял заявление россиянина другой стране.',
      },
    },
    {
      id: 'time-here-and-the-eu', topic: 'responsibility', asOf: '2026-02-27', confidence: 'medium', sources: ['stc-463'],
      says: {
        en: 'Since 27 February 2026 an EU state may refuse to examine a claim because the person passed through a country that it calls safe. Time in Kyrgyzstan may be raised later.',
        ru: 'С 27 февраля 2026 года страна ЕС может не рассматривать заявление, если человек проехал через страну, которую она считает безопасной. О жизни в Кыргызстане могут потом вспомнить.',
      },
    },

    // Practice
    {
      id: 'myrzaev', topic: 'practice', asOf: '2024-11', confidence: 'medium', sources: ['kg-04'],
      profiles: ['left-army'],
      says: {
        en: 'S. Myrzaev, a citizen of both countries, left his Russian unit in 2022. He was detained in Bishkek in about October or November 2024 on a wanted notice for absence without leave. Russia asked for him; the outcome is not known to us.',
        ru: 'С. Мырзаев, гражданин обеих стран, в 2022 году оставил российскую часть. Примерно в октябре–ноябре 2024 года его задержали в Бишкеке: он был в розыске за самовольное оставление части. Россия потребовала его выдать; чем кончилось, мы не знаем.',
      },
    },
    {
      id: 'who-was-detained', topic: 'practice', asOf: '2025-01', confidence: 'high', sources: ['kg-03'],
      profiles: ['left-army'],
      says: {
        en: 'Soldiers who left the army, activists and journalists were the main groups detained or removed at Russia’s request.',
        ru: 'Чаще всего по просьбе России задерживали или высылали тех, кто оставил армию, активистов и журналистов.',
      },
    },
    {
      id: 'rights-defender', topic: 'practice', asOf: '2023-07', confidence: 'medium', sources: ['kg-13'],
      says: {
        en: 'The rights defender G. Abdirasulova said in 2023 that anyone may be removed if Russia asks, and that Russians are not recognised as refugees.',
        ru: 'Правозащитница Г. Абдирасулова говорила в 2023 году: выслать могут любого, если попросит Россия, а беженцами россиян не признают.',
      },
    },
    {
      id: 'status-is-rare', topic: 'practice', asOf: '2023-11-28', confidence: 'high', sources: ['kg-05'],
      says: {
        en: 'Experts call recognition as a refugee extremely rare, whatever the nationality. We found no Russian who got it.',
        ru: 'Эксперты говорят, что беженцем признают крайне редко, откуда бы человек ни был. Россиян, получивших статус, мы не нашли.',
      },
    },

    // Courts
    {
      id: 'no-ruling-on-the-army', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on Kyrgyz court rulings that give protection because of mobilisation or of leaving the army.',
        ru: 'Мы искали и не нашли решений судов Кыргызстана, которые дали бы защиту из-за мобилизации или ухода из армии.',
      },
    },
    {
      id: 'movlaev', topic: 'courts', asOf: '2023-11-28', confidence: 'high', sources: ['kg-05', 'kz-12'],
      says: {
        en: 'The Chechen activist Mansur Movlaev asked for asylum in September 2023. On 4 October a court convicted him over how he had crossed the border and ordered him removed. He later went to Kazakhstan.',
        ru: 'Чеченский активист Мансур Мовлаев попросил убежища в сентябре 2023 года. 4 октября суд осудил его за то, как он пересёк границу, и постановил выслать. Позже он оказался в Казахстане.',
      },
    },

    // Numbers
    {
      id: 'refugees-2022', topic: 'numbers', asOf: '2022-05', confidence: 'high', sources: ['kg-09'],
      says: {
        en: 'In May 2022 there were 178 recognised refugees and 801 asylum seekers, mostly from Afghanistan.',
        ru: 'В мае 2022 года в стране было 178 признанных беженцев и 801 просящий убежища, в основном из Афганистана.',
      },
    },
    {
      id: 'claims-by-russians', topic: 'numbers', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how many Russians asked for asylum.',
        ru: 'Мы искали и не нашли, сколько россиян просили убежища.',
      },
    },
    {
      id: 'removed-at-russias-request', topic: 'numbers', asOf: '2025-01', confidence: 'high', sources: ['kg-03'],
      says: {
        en: 'Freedom House counts at least 14 Russians detained or removed at Russia’s request in 2022–23, in Kazakhstan or Kyrgyzstan.',
        ru: 'По подсчётам Freedom House, в 2022–2023 годах в Казахстане и Кыргызстане по просьбе России задержали или выслали не менее 14 россиян.',
      },
    },
    {
      id: 'entries-2022', topic: 'numbers', asOf: '2022', confidence: 'medium', sources: ['kg-02'],
      says: {
        en: 'Regional media counted about 445,000 entries by Russians in 2022.',
        ru: 'По данным СМИ региона, в 2022 году россияне въехали около 445 000 раз.',
      },
    },

    // Other ways to stay
    {
      id: 'permits', topic: 'other-stay', asOf: '2024-09', confidence: 'low', sources: ['kg-07', 'kg-16'],
      says: {
        en: 'A residence permit lasts one year and can be renewed. Work or an own firm can be a ground.',
        ru: 'Вид на жительство дают на год, его можно продлить. Основанием может быть работа или своя фирма.',
      },
    },
    {
      id: 'digital-nomad', topic: 'other-stay', asOf: null, reviewBy: '2026-11-23', confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'There was a “Digital Nomad” status for citizens of some states. Whether it is still open needs a check.',
        ru: 'Для граждан некоторых стран был статус «цифрового кочевника». Дают ли его ещё, нужно проверить.',
      },
    },
    {
      id: 'cannot-travel-on', topic: 'other-stay', asOf: '2025-01', confidence: 'high', sources: ['kg-01', 'kg-03', 'kg-12'],
      says: {
        en: 'People who came with the internal passport usually cannot travel on to a country that asks for a travel passport.',
        ru: 'Те, кто приехал по внутреннему паспорту, обычно не могут ехать дальше — в страны, где нужен загранпаспорт.',
      },
    },

    // Being returned
    {
      id: 'rozhkov', topic: 'return', asOf: '2023-06-20', confidence: 'high', vital: true, sources: ['kg-01', 'kg-14', 'kg-18'],
      says: {
        en: 'A. Rozhkov, accused of setting fire to a draft office, was seized by the security committee (GKNB) on 29–30 May 2023. He was handed to Russia with no court ruling. There are reports of torture.',
        ru: 'А. Рожкова, обвинённого в поджоге военкомата, 29–30 мая 2023 года схватил Госкомитет нацбезопасности (ГКНБ). Его передали России без решения суда. Сообщали о пытках.',
      },
    },
    {
      id: 'skoryakin', topic: 'return', asOf: '2025-01', confidence: 'high', vital: true, sources: ['kg-02', 'kg-03', 'kg-06'],
      says: {
        en: 'L. Skoryakin had asked for asylum. On 16 October 2023 he was taken from a hostel and handed to Russian officers at the airport. He was later freed and is in Germany.',
        ru: 'Л. Скорякин просил убежища. 16 октября 2023 года его забрали из хостела и в аэропорту передали российским силовикам. Позже он вышел на свободу и уехал в Германию.',
      },
    },
    {
      id: 'krylova', topic: 'return', asOf: '2023-08-08', confidence: 'medium', recalled: true, sources: ['kg-06'],
      says: {
        en: 'A. Krylova, a Russian, was detained in June 2023. She was later released and left; this last point needs a check.',
        ru: 'Россиянку А. Крылову задержали в июне 2023 года. Позже её отпустили, и она уехала; это последнее нужно проверить.',
      },
    },
    {
      id: 'did-not-know', topic: 'return', asOf: '2023-07', confidence: 'medium', sources: ['kg-13'],
      says: {
        en: 'Some of those detained did not know that they were wanted.',
        ru: 'Некоторые задержанные не знали, что их разыскивают.',
      },
    },
    {
      id: 'face-recognition', topic: 'return', asOf: '2024-10', confidence: 'high', sources: ['kg-02', 'kg-05'],
      says: {
        en: 'Bishkek has had face recognition in its streets since June 2023. By the end of that year the government credited it with over 800 arrests, more than 100 of people wanted abroad. Data sharing with Russia is reported.',
        ru: 'В Бишкеке с июня 2023 года действуют камеры с распознаванием лиц. К концу года власти приписали им больше 800 задержаний, из них свыше 100 — людей в международном розыске. Сообщают и об обмене данными с Россией.',
      },
    },
    {
      id: 'shared-wanted-list', topic: 'return', asOf: '2023', confidence: 'medium', vital: true, sources: ['kg-12', 'kg-15', 'kz-am-12'],
      says: {
        en: 'Kyrgyzstan uses databases of wanted people shared with Russia. No Interpol notice is needed. A wanted person can also be stopped when leaving.',
        ru: 'Кыргызстан пользуется общими с Россией базами розыска. Уведомление Интерпола для этого не нужно. Тех, кто в розыске, могут остановить и при выезде.',
      },
    },
    {
      id: 'law-against-extradition', topic: 'return', asOf: '2023', confidence: 'low', recalled: true, sources: ['kg-12', 'kg-15'],
      says: {
        en: 'On paper an extradition needs a prosecutor’s decision, and political cases and asylum seekers are excluded. The conventions of Minsk (1993) and Chisinau (2002) apply. This needs a check.',
        ru: 'По закону для выдачи нужно решение прокурора, а по политическим делам и просящих убежища выдавать нельзя. Действуют Минская (1993) и Кишинёвская (2002) конвенции. Это надо проверить.',
      },
      disputed: {
        says: {
          en: 'In 2023 people were handed over without a court ruling or an asylum decision.',
          ru: 'В 2023 году людей передавали без решения суда и без решения об убежище.',
        },
        asOf: '2024-10',
        sources: ['kg-01', 'kg-02', 'kg-03'],
      },
    },
    {
      id: 'russian-consulate', topic: 'return', asOf: '2023-12-11', confidence: 'low', sources: ['ru-pass'],
      says: {
        en: 'We found no proof of a kidnapping by a consulate. But a person under a Russian exit ban has to hand in the travel passport there.',
        ru: 'Подтверждений, что людей похищали через консульство, мы не нашли. Но тот, кому Россия запретила выезд, обязан сдать там загранпаспорт.',
      },
    },

    // Help
    {
      id: 'free-legal-help', topic: 'help', asOf: null, confidence: 'low', sources: ['kg-10'],
      says: {
        en: 'The state migration service named the Adilet legal clinic as free help with asylum appeals. Whether it still does this needs a check.',
        ru: 'Миграционная служба называла клинику «Адилет»: она бесплатно помогала обжаловать отказ в убежище. Помогает ли она сейчас, нужно проверить.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript', 'called-mobilisation',
    'called-conscription', 'data-summons', 'reserve-contract', 'conscription-age', 'reservist-never-called', 'woman-specialty',
    'over-age', 'exempt', 'no-duty', 'objector', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'Whether anyone was handed over to Russia in 2025 or 2026.',
      ru: 'Передавали ли кого-то России в 2025 и 2026 годах.',
    },
    {
      en: 'Whether the man who left his unit and was detained in 2024 was extradited.',
      ru: 'Выдали ли человека, который оставил часть и был задержан в 2024 году.',
    },
    {
      en: 'Which office takes claims today.',
      ru: 'Кто принимает заявления сегодня.',
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
      en: 'Whether claims are really taken at border points and airports.',
      ru: 'Принимают ли на деле заявления на границе и в аэропортах.',
    },
    {
      en: 'How a person is treated who was called up but has no criminal case.',
      ru: 'Как относятся к тем, кто получил повестку, но уголовного дела нет.',
    },
    {
      en: 'Whether Russians must register after 30 days.',
      ru: 'Нужно ли россиянам регистрироваться через 30 дней.',
    },
  ],

  article: [
    {
      id: 'central-asia', verdict: 'changed', asOf: '2024-10', sources: ['art-2022', 'kg-01', 'kg-02', 'kg-03'],
      claim: {
        en: 'The article did not describe Kyrgyzstan. It cited a report on arrivals in Central Asia and called Kazakhstan welcoming.',
        ru: 'О Кыргызстане статья ничего не рассказывала. Она ссылалась на материал о приехавших в Центральную Азию и писала, что Казахстан им рад.',
      },
      now: {
        en: 'Easy entry still holds for Kyrgyzstan. Safety does not: hand-overs to Russia are documented since May 2023.',
        ru: 'Въехать в Кыргызстан по-прежнему легко. Но безопасности это не даёт: с мая 2023 года известны случаи передачи людей России.',
      },
    },
  ],

  policies: [
    // Dangers
    {
      id: 'left-the-army', kind: 'danger', asOf: '2025-01', confidence: 'high', vital: true, dossier: ['F6'], sources: ['kg-03', 'kg-04'],
      when: any(leftUnit, answer('case').is('leaving')),
      title: { en: 'People who left the army are sought', ru: 'Оставивших армию разыскивают' },
      says: {
        en: 'In 2024 a man who had left his Russian unit was detained in Bishkek on a wanted notice, and Russia asked for him. Deserters are one of the main groups detained or removed. It is safer to ask a lawyer or an aid group before going there.',
        ru: 'В 2024 году в Бишкеке задержали человека, оставившего российскую часть: он был в розыске, и Россия потребовала его выдать. Дезертиров задерживают и высылают чаще многих. До поездки лучше спросить юриста или помогающую организацию.',
      },
    },
    {
      id: 'wanted', kind: 'danger', asOf: '2025-01', confidence: 'high', vital: true, dossier: ['F4'],
      sources: ['kg-01', 'kg-02', 'kg-03', 'kg-12', 'kz-am-12'],
      when: sought,
      title: { en: 'A criminal case or a wanted notice', ru: 'Уголовное дело или розыск' },
      says: {
        en: 'The police see Russian wanted notices in a shared database. In 2023 wanted people were handed over, one of them with no court ruling. It is safer to ask a lawyer or an aid group before going there.',
        ru: 'Полиция видит российский розыск в общей базе. В 2023 году людей в розыске передавали России, одного — вообще без суда. До поездки лучше спросить юриста или помогающую организацию.',
      },
    },
    {
      id: 'may-be-wanted-unawares', kind: 'danger', asOf: '2023-07', confidence: 'medium', vital: true, sources: ['kg-12', 'kg-13'],
      when: any(anyPaper, refusalAct, outspoken, answer('opinions').is('said-publicly')),
      title: { en: 'Wanted without knowing it', ru: 'В розыске и не знать об этом' },
      says: {
        en: 'Some Russians detained there did not know that they were wanted. Refusing a call-up or speaking out can lead to a case in absence. A lawyer may be able to find out.',
        ru: 'Некоторые задержанные там россияне не знали, что их разыскивают. Отказ идти по повестке или открытая позиция могут кончиться делом, о котором человек не знает. Выяснить это иногда может юрист.',
      },
    },
    {
      id: 'cameras', kind: 'danger', asOf: '2024-10', confidence: 'high', vital: true, sources: ['kg-02', 'kg-05'],
      when: all(here, any(sought, leftUnit, outspoken)),
      title: { en: 'Cameras in Bishkek', ru: 'Камеры в Бишкеке' },
      says: {
        en: 'Since June 2023 cameras recognise faces in the streets of Bishkek. The government said that they led to more than 100 arrests of people wanted abroad in 2023. Data sharing with Russia is reported.',
        ru: 'С июня 2023 года камеры на улицах Бишкека распознают лица. По словам властей, в 2023 году благодаря им задержали больше 100 человек в международном розыске. Сообщают и об обмене данными с Россией.',
      },
    },
    {
      id: 'critics', kind: 'danger', asOf: '2024-10', confidence: 'high', vital: true, sources: ['kg-01', 'kg-02', 'kg-03', 'kg-06', 'kg-18'],
      when: any(outspoken, answer('case').is('charged-speech', 'treason', 'ordinary-made-up')),
      title: { en: 'Activists and critics', ru: 'Активисты и критики власти' },
      says: {
        en: 'In 2023 the security services detained several anti-war Russians. Two were handed over: one without a court ruling, one although he had asked for asylum.',
        ru: 'В 2023 году спецслужбы задержали нескольких россиян, выступавших против войны. Двоих передали России: одного — без решения суда, другого — хотя он просил убежища.',
      },
    },
    {
      id: 'certificate-is-no-shield', kind: 'danger', asOf: '2025-01', confidence: 'high', vital: true, sources: ['kg-02', 'kg-03'],
      when: all(here, answer('claim').is('waiting')),
      title: { en: 'A claim may not stop a hand-over', ru: 'Заявление может не спасти от выдачи' },
      says: {
        en: 'A man who had asked for asylum was taken from a hostel in October 2023 and handed over at the airport. It helps to have a lawyer’s number at hand.',
        ru: 'В октябре 2023 года человека, просившего убежища, забрали из хостела и передали России в аэропорту. Телефон юриста стоит держать под рукой.',
      },
    },
    {
      id: 'flying-out', kind: 'danger', asOf: '2023', confidence: 'medium', vital: true, sources: ['kg-12', 'kz-am-12'],
      when: all(here, any(sought, leftUnit)),
      title: { en: 'Stopped when leaving', ru: 'Могут задержать при выезде' },
      says: {
        en: 'People in the shared database can be stopped when they leave the country, too. A lawyer should be asked before buying a ticket.',
        ru: 'Тех, кто есть в общей базе розыска, могут остановить и при выезде из страны. До покупки билета лучше спросить юриста.',
      },
    },
    {
      id: 'two-nationalities', kind: 'danger', asOf: '2024-11', confidence: 'medium', vital: true, sources: ['kg-04'],
      when: all(answer('citizenship').is('other-held', 'new-russian'), any(leftUnit, sought)),
      title: { en: 'A second nationality', ru: 'Второе гражданство' },
      says: {
        en: 'The man detained in 2024 at Russia’s request was a citizen of both countries. His Kyrgyz nationality did not prevent the arrest. The outcome is not known to us.',
        ru: 'Человек, задержанный в 2024 году по запросу России, был гражданином обеих стран. Кыргызское гражданство от задержания не спасло. Чем кончилось, мы не знаем.',
      },
    },
    {
      id: 'going-to-the-consulate', kind: 'danger', asOf: '2023-12-11', confidence: 'low', dossier: ['F13'], sources: ['ru-pass'],
      when: all(here, answer('consulate').is('planned')),
      title: { en: 'The Russian consulate', ru: 'Российское консульство' },
      says: {
        en: 'People under an exit ban must hand in their travel passport, also at a consulate. It is better to ask a lawyer before a visit.',
        ru: 'Те, кому запрещён выезд, обязаны сдать загранпаспорт, в том числе через консульство. До визита лучше спросить юриста.',
      },
    },

    // Deadlines
    {
      id: 'after-a-refusal', kind: 'deadline', asOf: null, confidence: 'medium', vital: true, dossier: ['A8'], sources: ['kg-10', 'kg-17'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'After a refusal', ru: 'После отказа' },
      says: {
        en: 'A refusal can be appealed to a court. How many days there are we did not find, so a lawyer is needed the same day.',
        ru: 'Отказ обжалуют в суде. Сколько на это дней, мы не нашли, поэтому юрист нужен в тот же день.',
      },
    },
    {
      id: 'days-of-stay', kind: 'deadline', asOf: '2025-12-05', confidence: 'medium', dossier: ['A7'], sources: ['kg-07', 'kg-08', 'kg-16'],
      when: all(here, answer('stay').is('ends-soon', 'ended')),
      title: { en: 'When the 90 days are over', ru: 'Когда 90 дней кончились' },
      says: {
        en: 'The limit is 90 days in each 180. Staying longer without registration closes the way back in for 90 days. A longer stay needs a permit, so advice is needed before the last day.',
        ru: 'Предел — 90 дней из каждых 180. Если остаться дольше без регистрации, въезд закроют на 90 дней. Чтобы жить дольше, нужно разрешение, поэтому посоветоваться лучше до последнего дня.',
      },
    },

    // Access
    {
      id: 'easy-to-enter', kind: 'access', asOf: '2025-01', confidence: 'high', sources: ['kg-01', 'kg-03', 'kg-12'],
      when: inRussia,
      title: { en: 'Easy to enter, hard to go on', ru: 'Въехать легко, ехать дальше трудно' },
      says: {
        en: 'The internal passport is enough for 90 days in 180. But most other countries ask for a travel passport. Without one, or with a wanted notice, people could not go on.',
        ru: 'Внутреннего паспорта хватает на 90 дней из 180. Но для большинства других стран нужен загранпаспорт. Без него или из-за розыска люди не могли уехать дальше.',
      },
    },
    {
      id: 'where-the-claim-goes', kind: 'access', asOf: null, reviewBy: '2026-11-23', confidence: 'medium', sources: ['kg-10', 'kg-17'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where a claim is made', ru: 'Куда подают заявление' },
      says: {
        en: 'A claim goes to the migration authority and is free of charge. Its name and office have changed: the UN refugee agency can say where to go. With a case in Russia, a lawyer comes first.',
        ru: 'Заявление подают в миграционный орган, это бесплатно. Его название и адрес менялись: куда идти, подскажет УВКБ ООН. Если в России есть дело, сначала нужен юрист.',
      },
    },
    {
      id: 'at-the-airport', kind: 'access', asOf: '2025-01', confidence: 'medium', vital: true, sources: ['kg-03', 'kg-10'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport or the border', ru: 'В аэропорту и на границе' },
      says: {
        en: 'By the rules a border point takes a claim. Whether it does so in practice is not known to us. A man was handed over to Russia at the airport in 2023. A lawyer should be called at once.',
        ru: 'По правилам заявление принимают в пункте пропуска. Так ли это на деле, мы не знаем. В 2023 году именно в аэропорту человека передали России. Юристу нужно звонить сразу.',
      },
    },

    // Practice
    {
      id: 'law-and-deeds', kind: 'split', asOf: '2023', confidence: 'low', recalled: true, sources: ['kg-12', 'kg-15'],
      when: any(sought, outspoken),
      title: { en: 'The law and what was done', ru: 'Закон и практика' },
      says: {
        en: 'On paper an extradition needs a prosecutor’s decision. Political cases and asylum seekers are excluded.',
        ru: 'По закону для выдачи нужно решение прокурора. По политическим делам и просящих убежища выдавать нельзя.',
      },
      other: {
        says: {
          en: 'In 2023 people were handed over with no court ruling, and one before his asylum claim was decided. A rights defender said that anyone may be removed if Russia asks.',
          ru: 'В 2023 году людей передавали без суда, одного — до решения об убежище. По словам правозащитницы, выслать могут любого, если попросит Россия.',
        },
        asOf: '2024-10',
        sources: ['kg-01', 'kg-02', 'kg-03', 'kg-13'],
      },
    },
    {
      id: 'chechen-applicant', kind: 'refused', asOf: '2023-11-28', confidence: 'high', vital: true, sources: ['kg-05'],
      when: any(answer('who').is('north-caucasus'), all(outspoken, answer('claim').is('no', 'waiting'))),
      title: { en: 'A Chechen applicant was ordered removed', ru: 'Чеченца, просившего убежища, постановили выслать' },
      says: {
        en: 'A Chechen activist asked for asylum in September 2023. In October a court convicted him over how he had crossed the border and ordered him removed.',
        ru: 'Чеченский активист попросил убежища в сентябре 2023 года. В октябре суд осудил его за то, как он пересёк границу, и постановил выслать.',
      },
    },
    {
      id: 'no-grant-about-the-army', kind: 'practice', asOf: '2023-11-28', confidence: 'low', sources: ['kg-05', 'kg-13'],
      when: any(
        answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry', 'attempted-delivery'),
        answer('service').is('conscript', 'mobilised', 'contract', 'reserve-contract'),
        leftUnit,
        answer('case').is('evading', 'leaving'),
      ),
      title: { en: 'Claims about the army', ru: 'Если дело в армии' },
      says: {
        en: 'We found no Russian who got refugee status, for any reason. Experts call it extremely rare. How a claim about a call-up would be decided is not known to us.',
        ru: 'Мы не нашли ни одного россиянина, который получил бы статус беженца по какой-либо причине. Эксперты говорят, что это крайняя редкость. Как решат дело о призыве или мобилизации, мы не знаем.',
      },
    },
    {
      id: 'imposed-passport', kind: 'advice', asOf: null, confidence: 'unknown', dossier: ['A3'], sources: [],
      when: imposedPassport,
      title: { en: 'An imposed Russian passport', ru: 'Навязанный российский паспорт' },
      says: {
        en: 'We looked and found nothing on people with an imposed passport. A lawyer or the UN refugee agency should hear first that the person has the citizenship of Ukraine.',
        ru: 'Мы искали и ничего не нашли о людях с навязанным паспортом. Если есть гражданство Украины, юристу или УВКБ ООН стоит сказать об этом в первую очередь.',
      },
    },

    // Staying, stopping a hand-over
    {
      id: 'stopping-a-hand-over', kind: 'advice', asOf: '2024-10', confidence: 'medium', dossier: ['A9'], sources: ['kg-01', 'kg-03', 'kg-10'],
      when: all(here, answer('urgent').is('detained', 'removal-decision')),
      title: { en: 'Stopping a hand-over', ru: 'Как пытаются остановить выдачу' },
      says: {
        en: 'Hand-overs have been quick, without a court. A lawyer, the UN refugee agency and a rights group should hear of a detention at once. We found nothing that is sure to stop it.',
        ru: 'Людей передавали быстро, без суда. О задержании сразу должны узнать юрист, УВКБ ООН и правозащитники. Надёжного способа остановить выдачу мы не нашли.',
      },
    },
    {
      id: 'longer-stay', kind: 'stay', asOf: '2024-09', confidence: 'low', sources: ['kg-07', 'kg-16'],
      when: here,
      title: { en: 'Staying longer', ru: 'Остаться дольше' },
      says: {
        en: 'A residence permit lasts one year and can be renewed; work or an own firm can be a ground. No permit protects a wanted person from being handed over.',
        ru: 'Вид на жительство дают на год и продлевают; основанием может быть работа или своя фирма. От выдачи того, кто в розыске, никакое разрешение не защищает.',
      },
    },
    {
      id: 'later-in-the-eu', kind: 'responsibility', asOf: '2026-02-27', confidence: 'medium', dossier: ['A5'], sources: ['stc-463'],
      when: all(here, answer('claim').is('refused', 'waiting')),
      title: { en: 'If the person later asks in the EU', ru: 'Если потом просить защиты в ЕС' },
      says: {
        en: 'An EU state may refuse to examine a claim because the person passed through a country that it calls safe. A claim or refusal in Kyrgyzstan may be raised there, so all papers about it are worth keeping.',
        ru: 'Страна ЕС может не рассматривать заявление, если человек проехал через страну, которую она считает безопасной. Там могут вспомнить и о заявлении или отказе в Кыргызстане, поэтому все бумаги о нём стоит сохранить.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'ky',
      words: 'Мен башпаанек сурайм. Россияга кайтуудан коркомун.',
      sound: 'мен башпаане́к сура́йм. росси́яга кайтууда́н корко́мун',
      checkedBySpeaker: null,
    },
    { lang: 'ru', words: 'Прошу убежища. Я боюсь возвращаться в Россию.', checkedBySpeaker: null },
  ],

  timeline: [
    {
      date: '2022-05', kind: 'numbers', sources: ['kg-09'],
      says: {
        en: 'There are 178 refugees and 801 asylum seekers in the country.',
        ru: 'В стране 178 беженцев и 801 просящий убежища.',
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
      date: '2023-05-30', about: true, kind: 'removal', sources: ['kg-01'],
      says: {
        en: 'A. Rozhkov is handed to Russia without a court ruling.',
        ru: 'А. Рожкова передают России без решения суда.',
      },
    },
    {
      date: '2023-06', kind: 'policy', sources: ['kg-02'],
      says: {
        en: 'Face recognition starts in the streets of Bishkek.',
        ru: 'На улицах Бишкека начинают распознавать лица.',
      },
    },
    {
      date: '2023-06', kind: 'case', sources: ['kg-06'],
      says: {
        en: 'The Russians A. Krylova and L. Skoryakin are detained.',
        ru: 'Задерживают россиян А. Крылову и Л. Скорякина.',
      },
    },
    {
      date: '2023-10-04', kind: 'court', sources: ['kg-05'],
      says: {
        en: 'Mansur Movlaev, who had asked for asylum, is sentenced and ordered removed.',
        ru: 'Мансура Мовлаева, просившего убежища, осуждают и постановляют выслать.',
      },
    },
    {
      date: '2023-10-16', kind: 'removal', sources: ['kg-03'],
      says: {
        en: 'L. Skoryakin is handed to Russian officers at the airport.',
        ru: 'Л. Скорякина в аэропорту передают российским силовикам.',
      },
    },
    {
      date: '2024-09-05', kind: 'entry', sources: ['kg-07'],
      says: {
        en: 'The stay is limited to 90 days in 180; longer needs a permit.',
        ru: 'Срок пребывания ограничивают: 90 дней из 180, дольше — по разрешению.',
      },
    },
    {
      date: '2024-11', about: true, kind: 'case', sources: ['kg-04'],
      says: {
        en: 'S. Myrzaev, who had left his Russian unit, is detained on a Russian wanted notice.',
        ru: 'По российскому розыску задерживают С. Мырзаева, оставившего российскую часть.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Central Asia / УВКБ ООН',
      does: {
        en: 'Explains how to ask for asylum in Kyrgyzstan. The address of the page needs a check.',
        ru: 'Объясняет, как просить убежища в Кыргызстане. Адрес страницы нужно проверить.',
      },
      languages: [], url: 'https://help.unhcr.org/kyrgyzstan/', seen: null,
    },
    {
      name: 'Adilet / «Адилет»',
      does: {
        en: 'A legal clinic. The state migration service named it as free help with asylum appeals. What it does now we have not checked.',
        ru: 'Юридическая клиника. Миграционная служба называла её как бесплатную помощь при обжаловании. Чем она занимается сейчас, мы не проверяли.',
      },
      languages: [], url: 'https://adilet.kg/', seen: null,
    },
    {
      name: 'Bir Duino / «Бир Дуйно»',
      does: {
        en: 'A human rights organisation. What it does now we have not checked.',
        ru: 'Правозащитная организация. Чем она занимается сейчас, мы не проверяли.',
      },
      languages: [], url: null, seen: null,
    },
    {
      name: 'Kylym Shamy / «Кылым Шамы»',
      does: {
        en: 'A human rights organisation. What it does now we have not checked.',
        ru: 'Правозащитная организация. Чем она занимается сейчас, мы не проверяли.',
      },
      languages: [], url: null, seen: null,
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
  ],

  sources: {
    'kg-01': {
      label: { en: 'Mediazona', ru: '«Медиазона»' },
      title: 'How the GKNB hands over Russians', publisher: 'Mediazona', date: '2023-06-20',
      url: 'https://zona.media/article/2023/06/20/gknb', lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'kg-02': {
      label: { en: 'Voice of America (copy)', ru: '«Голос Америки» (копия)' },
      title: 'Kremlin moves to silence critics in Central Asia', publisher: 'Voice of America', date: '2024-10-22',
      url: 'https://nashigroshi.com/news/2024/10/22/40118.htm', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'kg-03': {
      label: { en: 'The Guardian, on Freedom House (copy)', ru: 'The Guardian о данных Freedom House (копия)' },
      title: 'Long arm of Russia: Freedom House count', publisher: 'The Guardian', date: '2025-01',
      url: 'https://planetarycitizens.org/long-arm-russia-putin-critics-in-exile', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'kg-04': {
      label: { en: 'RFE/RL', ru: 'Радио Свободная Европа / Радио Свобода' },
      title: 'Deserter with Kyrgyz roots may be extradited', publisher: 'RFE/RL', date: '2024-11',
      url: 'https://rus.azathabar.com/a/33177388.html', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kg-05': {
      label: { en: 'Caucasian Knot, in Bishkek Herald', ru: '«Кавказский узел» в Bishkek Herald' },
      title: 'Movlaev; refugee status very rare', publisher: 'Caucasian Knot', date: '2023-11-28',
      url: 'https://bishkekherald.com/2023/11/28/rights-defenders-assess-probability-of-extradition-of-chechen-movlaev-from-kyrgyzstan/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'kg-06': {
      label: { en: 'Mediazona', ru: '«Медиазона»' },
      title: 'Russian leftists asking for asylum in Kyrgyzstan', publisher: 'Mediazona', date: '2023-08-08',
      url: 'https://mediazona.ca/article/2023/08/08/left', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kg-07': {
      label: { en: 'mosregion.info; RBC', ru: 'mosregion.info, РБК' },
      title: 'New stay rules', publisher: 'mosregion.info; RBC', date: '2024-09-05',
      url: 'https://mosregion.info/2024/09/05/vlasti-kyrgyzstana-uzhestochili-pravila-prebyvaniya-rossiyan-v-respublike',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kg-08': {
      label: { en: 'Kazinform', ru: 'Kazinform' },
      title: 'Rules for Kazakh citizens', publisher: 'Kazinform', date: '2025-12-05',
      url: 'https://www.inform.kz/ru/kirgizstan-vvel-novie-pravila-prebivaniya-dlya-grazhdan-kazahstana-1f3879',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kg-09': {
      label: { en: '24.kg', ru: '24.kg' },
      title: 'Interview with the UNHCR representative', publisher: '24.kg', date: '2022-06',
      url: 'https://24.kg/obschestvo/237635_bejentsyi_relokantyi_politicheskoe_ubejische_onbspchem_esche_rasskazal_hans_shodder',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kg-10': {
      label: { en: 'State Migration Service', ru: 'Государственная служба миграции' },
      title: 'Refugee-status procedure (the body has since been reorganised)', publisher: 'State Migration Service of Kyrgyzstan', date: null,
      url: 'http://ssm.gov.kg/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'kg-11': {
      label: { en: 'Law on refugees', ru: 'Закон о беженцах' },
      title: 'Law on refugees no. 44', publisher: 'CIS Legislation', date: '2002-03-25',
      url: 'https://cis-legislation.com/document.fwx?rgn=36', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'kg-12': {
      label: { en: 'BBC text (copy)', ru: 'Материал Би-би-си (копия)' },
      title: 'Trapped in CSTO states', publisher: 'BBC Russian', date: '2023',
      url: 'https://informedia.news/?p=5844', lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'kg-13': {
      label: { en: 'wGospodarce, on The Insider (copy)', ru: 'wGospodarce о материале The Insider (копия)' },
      title: 'Authorities deport war opponents', publisher: 'The Insider', date: '2023-07',
      url: 'https://wgospodarce.pl/informacje/129198-kirgistan-wladze-deportuja-do-rosji-przeciwnikow-wojny',
      lang: 'pl', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'kg-14': {
      label: { en: 'Onet (Holod)', ru: 'Onet (по материалу «Холода»)' },
      title: 'Kyrgyzstan and disobedient Russians', publisher: 'Holod', date: '2023-06',
      url: 'https://wiadomosci.onet.pl/swiat/kirgistan-uderza-w-niepokornych-rosjan-slyszal-krzyki-torturowanych/2vlf93t',
      lang: 'pl', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'kg-15': {
      label: { en: 'The Diplomat', ru: 'The Diplomat' },
      title: 'Russians awaiting extradition in Central Asia', publisher: 'The Diplomat', date: '2023-08',
      url: 'https://thediplomat.com/2023/08/what-fate-awaits-russians-detained-in-central-asia-awaiting-extradition/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'kg-16': {
      label: { en: 'Mircare', ru: 'Mircare' },
      title: 'Registration rules', publisher: 'Mircare', date: '2024-09',
      url: 'https://mircare.com/ru-ru/novosti/v-kirgizii-vveli-novyie-pravila-registraczii-inostranczev',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'weak',
    },
    'kg-17': {
      label: { en: 'Rules on work with refugees', ru: 'Положение о работе с беженцами' },
      title: 'Regulations on work with refugees no. 188 (amended 2021)', publisher: 'CIS Legislation', date: '2003-04-04',
      url: 'https://cis-legislation.com/document.fwx?rgn=5486', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'kg-18': {
      label: { en: 'Radio Free Europe', ru: 'Радио Свободная Европа' },
      title: 'Net tightens around dissidents', publisher: 'RFE/RL', date: '2023-06',
      url: 'https://www.rferl.org/a/kyrgyzstan-russia-ukraine-war-dissidents-targeted/32463479.html',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
  },
});
