import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { imposedPassport, leftUnit, objector, politicalOrMilitaryCase } from '../situations.ts';

const here = answer('where-now').is('il');
const inRussia = answer('where-now').is('russia', 'occupied');
const couldGetIt = answer('citizenship').is('other-could-get');

export const il = defineCountry({
  code: 'il',
  name: { en: 'Israel', ru: 'Израиль' },
  within: { en: 'in Israel', ru: 'в Израиле' },
  regime: 'unhcr',
  checkedOn: '2026-11-23',

  entry: {
    is: 'visa-free',
    says: {
      en: 'Russian citizens need no visa for short visits, but they need an online permit (ETA-IL) and may still be refused at the airport. For people with Jewish family there is a way to citizenship.',
      ru: 'Для короткой поездки гражданам России виза не нужна, но нужно онлайн-разрешение (ETA-IL), и в аэропорту всё равно могут не впустить. Для людей с еврейскими корнями есть путь к гражданству.',
    },
    asOf: '2025-01-01',
    sources: ['il-01', 'il-09', 'il-10'],
  },
  access: {
    is: 'inland-in-practice',
    says: {
      en: 'Claims are made inside the country. When last reported, about 2024, the claims of Russians were not examined at all. How it is now is not known to us.',
      ru: 'Заявления подают внутри страны. По последним сведениям, примерно за 2024 год, дела россиян вообще не рассматривали. Как сейчас, мы не знаем.',
    },
    asOf: '2024',
    sources: ['il-04', 'il-15'],
  },
  practice: {
    is: 'unknown',
    says: {
      en: 'The claims of Russians were put on hold and not decided. A tribunal gave three of them a temporary stay. We found no protection given because of the army.',
      ru: 'Дела россиян отложили и не решали. Троим суд дал право временно остаться. Случаев, когда защиту дали из-за призыва или армии, мы не нашли.',
    },
    asOf: '2024',
    sources: ['il-04', 'il-15'],
  },
  pushback: {
    is: 'unknown',
    says: {
      en: 'Russians were refused and removed at the airport in 2022. Whether any of them had asked for asylum was not established.',
      ru: 'В 2022 году россиян не впускали и высылали из аэропорта. Просил ли кто-то из них убежища, не установлено.',
    },
    asOf: '2022-10-10',
    sources: ['il-01', 'il-02', 'il-03'],
  },
  returnRisk: {
    is: 'case-dependent',
    says: {
      en: 'When last reported, removals of people already inside had stopped, but no rule protects them. Travellers turned back at the airport go where they flew from, sometimes to Russia.',
      ru: 'По последним сведениям, тех, кто уже в стране, на деле не высылали, но правила, которое бы их защищало, нет. Кого не впустили в аэропорту, того отправляют туда, откуда он прилетел, — бывало, и в Россию.',
    },
    asOf: '2024',
    sources: ['il-03', 'il-04', 'il-15'],
  },

  facts: [
    // Entry
    {
      id: 'ninety-days', topic: 'entry', asOf: '2024-05-23', confidence: 'high', sources: ['il-09'],
      says: {
        en: 'Russian citizens may visit without a visa for up to 90 days in 180.',
        ru: 'Гражданам России можно приехать без визы на срок до 90 дней из 180.',
      },
    },
    {
      id: 'online-permit', topic: 'entry', asOf: '2025-01-01', confidence: 'high', sources: ['il-09', 'il-10'],
      says: {
        en: 'Since 1 January 2025 an online permit (ETA-IL) is compulsory. It costs 25 shekels and is to be asked for 72 hours or more before the journey. It is valid for two years or until the passport ends. It does not guarantee entry.',
        ru: 'С 1 января 2025 года обязательно онлайн-разрешение (ETA-IL). Оно стоит 25 шекелей, запрашивать его нужно не позже чем за 72 часа до поездки. Действует два года или пока действует паспорт. Въезда оно не гарантирует.',
      },
    },
    {
      id: 'refusals-2022', topic: 'entry', asOf: '2022-10-01', confidence: 'high', sources: ['il-01'],
      says: {
        en: 'From 21 to 29 September 2022, 6,566 Russians arrived and 135 were refused.',
        ru: 'С 21 по 29 сентября 2022 года прилетели 6566 россиян, не впустили 135.',
      },
    },
    {
      id: 'refusals-since-the-invasion', topic: 'entry', asOf: '2022-10-10', confidence: 'high', sources: ['il-02', 'il-03'],
      says: {
        en: 'Over 2,000 Russians were refused between the invasion and October 2022. Even wives and babies of Israelis were removed, to Türkiye or to Russia.',
        ru: 'С начала вторжения до октября 2022 года не впустили больше 2000 россиян. Высылали, в Турцию или в Россию, даже жён и младенцев израильтян.',
      },
    },
    {
      id: 'refusals-before', topic: 'entry', asOf: '2019-10-28', confidence: 'high', sources: ['il-11'],
      says: {
        en: 'Before the war, in 2018, there were 4,500 refusals.',
        ru: 'До войны, в 2018 году, отказов было 4500.',
      },
    },
    {
      id: 'refusals-now', topic: 'entry', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how often Russians are refused at the airport now.',
        ru: 'Мы искали и не нашли, как часто россиян не впускают сейчас.',
      },
    },
    {
      id: 'flights', topic: 'entry', asOf: '2026-03', reviewBy: '2026-11-23', confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Wars cut the air links several times between 2023 and 2026. This needs a check before a journey is planned.',
        ru: 'С 2023 по 2026 год авиасообщение несколько раз прерывалось из-за войн. Это надо проверить до того, как планировать поездку.',
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'low', recalled: true, sources: ['il-14'],
      says: {
        en: 'Claims go to the asylum unit (RSD) of the Population and Immigration Authority, in or near Tel Aviv. Check the address first. Israel is party to the 1951 Convention but has no refugee law: it has only an internal procedure.',
        ru: 'Заявления принимает отдел по делам беженцев (RSD) Управления народонаселения и иммиграции, в Тель-Авиве или рядом. Сначала нужно проверить адрес. Израиль — участник Конвенции 1951 года, но закона о беженцах нет: есть только внутренний порядок.',
      },
    },
    {
      id: 'one-year', topic: 'access', asOf: null, reviewBy: '2026-11-23', confidence: 'low', recalled: true, vital: true, sources: [],
      says: {
        en: 'A claim has to be made within one year of entry. This is recalled and needs a check.',
        ru: 'Заявление нужно подать в течение года после въезда. Это сведения по памяти, их надо проверить.',
      },
    },
    {
      id: 'claims-not-examined', topic: 'access', asOf: '2024', confidence: 'medium', vital: true, sources: ['il-04', 'il-15'],
      says: {
        en: 'During the war both old and new claims of Russians stopped being examined. The reason given: the Foreign Ministry had not filed its updated opinion on return to Russia. Our copies are undated, from about 2023 or 2024.',
        ru: 'Во время войны перестали рассматривать и старые, и новые заявления россиян. Объяснение: МИД так и не представил обновлённое заключение о возвращении в Россию. Наши копии без даты, примерно за 2023–2024 годы.',
      },
    },

    // Responsibility
    {
      id: 'passing-the-claim-on', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on Israel leaving a Russian’s claim to another country.',
        ru: 'Мы искали и не нашли случаев, когда Израиль оставлял заявление россиянина другой стране.',
      },
    },

    // Practice
    {
      id: 'no-line-on-the-army', topic: 'practice', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no position of the Israeli authorities on deserters or on people who refuse a call-up.',
        ru: 'Мы искали и не нашли позиции властей Израиля о дезертирах и о тех, кто отказывается идти по повестке.',
      },
    },
    {
      id: 'fast-track', topic: 'practice', asOf: '2019-10-28', confidence: 'high', sources: ['il-11'],
      says: {
        en: 'Since October 2019 the claims of Russians went to a fast track that led to refusals.',
        ru: 'С октября 2019 года заявления россиян рассматривали в ускоренном порядке, который вёл к отказам.',
      },
    },
    {
      id: 'removals-halted', topic: 'practice', asOf: '2024', confidence: 'medium', sources: ['il-04', 'il-15'],
      says: {
        en: 'While claims were on hold, removals of Russians from inside the country stopped in practice.',
        ru: 'Пока дела лежали, россиян, которые уже в стране, на деле не высылали.',
      },
      disputed: {
        says: {
          en: 'The authority denies that there is any “non-removal policy”.',
          ru: 'Ведомство отрицает, что существует «политика невысылки».',
        },
        asOf: '2024',
        sources: ['il-04', 'il-15'],
      },
    },
    {
      id: 'recognition-rare', topic: 'practice', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Israel recognises very few refugees of any nationality. This is recalled and needs a check.',
        ru: 'Израиль признаёт беженцами очень немногих, откуда бы они ни приехали. Это сведения по памяти, их надо проверить.',
      },
    },

    // Courts
    {
      id: 'three-temporary-stays', topic: 'courts', asOf: '2024', confidence: 'medium', sources: ['il-04', 'il-15'],
      says: {
        en: 'A tribunal gave three Russians a temporary stay like that of Eritreans and Sudanese. Our copies are undated, from about 2023 or 2024.',
        ru: 'Суд дал троим россиянам право временно остаться — такое же, как у эритрейцев и суданцев. Наши копии без даты, примерно за 2023–2024 годы.',
      },
    },
    {
      id: 'no-ruling-on-the-army', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no Israeli ruling on Russian mobilisation or desertion.',
        ru: 'Мы искали и не нашли решений израильских судов о российской мобилизации или дезертирстве.',
      },
    },

    // Numbers
    {
      id: 'new-citizens-2022', topic: 'numbers', asOf: '2023-05', confidence: 'high', sources: ['il-05', 'il-08', 'il-12', 'il-13'],
      says: {
        en: 'In 2022 more than 37,000 Russian citizens became Israeli, says the ministry. The Jewish Agency counted over 43,000 immigrants from Russia.',
        ru: 'В 2022 году, по данным министерства, гражданами Израиля стали больше 37 000 россиян. «Сохнут» насчитал больше 43 000 приехавших из России.',
      },
    },
    {
      id: 'new-citizens-2023', topic: 'numbers', asOf: '2023-05', confidence: 'high', sources: ['il-08'],
      says: {
        en: 'From January to April 2023 about 17,000 more came.',
        ru: 'С января по апрель 2023 года приехали ещё около 17 000.',
      },
    },
    {
      id: 'asylum-numbers', topic: 'numbers', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no asylum granted to a Russian.',
        ru: 'Мы искали и не нашли ни одного россиянина, получившего убежище.',
      },
    },

    // Other ways to stay
    {
      id: 'law-of-return', topic: 'other-stay', asOf: '2023-10', confidence: 'medium', sources: ['il-05', 'il-18'],
      says: {
        en: 'A person with at least one Jewish grandparent may immigrate and become a citizen (Law of Return), with the spouse and minor children. The fourth generation may come only as minors, with a special visa.',
        ru: 'Тот, у кого хотя бы один из дедушек и бабушек еврей, может переехать и стать гражданином (Закон о возвращении) — с супругом и несовершеннолетними детьми. Четвёртое поколение — только несовершеннолетние и по особой визе.',
      },
    },
    {
      id: 'proof-and-record', topic: 'other-stay', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Proof comes from original documents. A serious criminal record can be a bar. There were proposals to drop the grandchild clause. All this needs a check.',
        ru: 'Доказывают оригиналами документов. Серьёзная судимость может помешать. Были предложения отменить право внуков. Всё это надо проверить.',
      },
    },
    {
      id: 'fast-track-closed', topic: 'other-stay', asOf: '2023-07', confidence: 'high', sources: ['il-06', 'il-07', 'il-12'],
      says: {
        en: 'The fast track on arrival for Russians closed on 15 April 2023. Since then a file is opened with the Population Authority, or a consul (Nativ) checks the papers in Russia. In mid-2023 some 13,000 families were waiting, for 8 to 12 months and more.',
        ru: 'Ускоренное оформление по прилёте закрыли для россиян 15 апреля 2023 года. С тех пор дело открывают в Управлении народонаселения или документы проверяет консул («Натив») в России. В середине 2023 года ждали 13 000 семей — по 8–12 месяцев и дольше.',
      },
    },
    {
      id: 'service-in-israel', topic: 'other-stay', asOf: '2023', confidence: 'medium', sources: ['il-13'],
      says: {
        en: 'New citizens may be called up to the Israeli army. A report names those who arrive before the age of 22. The ages for men and for doctors need a check.',
        ru: 'Новых граждан могут призвать в армию Израиля. В одном сообщении речь о тех, кто приехал до 22 лет. Возраст для мужчин и для врачей нужно проверить.',
      },
    },
    {
      id: 'spouses', topic: 'other-stay', asOf: '2022-10-10', confidence: 'medium', sources: ['il-03'],
      says: {
        en: 'The husband or wife of an Israeli goes through a gradual procedure. Some were refused because they came without an invitation made beforehand.',
        ru: 'Муж или жена израильтянина проходит поэтапную процедуру. Некоторых не впустили, потому что приглашение не оформили заранее.',
      },
    },
    {
      id: 'great-grandchildren', topic: 'other-stay', asOf: '2022-10', confidence: 'medium', sources: ['il-16'],
      says: {
        en: 'In 2022 great-grandchildren of Jews got a tourist stay renewed each month, without a work permit. Whether this goes on is not known to us.',
        ru: 'В 2022 году правнукам евреев каждый месяц продлевали туристическое пребывание, без права работать. Продолжается ли это, мы не знаем.',
      },
    },
    {
      id: 'work-permits', topic: 'other-stay', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'There are work permits for experts. The rules need a check.',
        ru: 'Есть разрешения на работу для специалистов. Правила нужно проверить.',
      },
    },

    // Being returned
    {
      id: 'where-the-turned-back-go', topic: 'return', asOf: '2022-10-10', confidence: 'high', vital: true, sources: ['il-02', 'il-03'],
      says: {
        en: 'Travellers who are not let in are sent back to where they flew from. In 2022 that was Türkiye or Russia.',
        ru: 'Тех, кого не впустили, отправляют туда, откуда они прилетели. В 2022 году это были Турция или Россия.',
      },
    },
    {
      id: 'no-group-protection', topic: 'return', asOf: '2025-12-28', confidence: 'medium', sources: ['il-04', 'il-17'],
      says: {
        en: 'Israel has declared no group protection for Russians. Ukrainians had one, last prolonged to 31 March 2026.',
        ru: 'Общей защиты для россиян Израиль не объявлял. У украинцев она была, последний раз её продлили до 31 марта 2026 года.',
      },
    },
    {
      id: 'extradition', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Israel is party to the European Convention on Extradition, which leaves out military offences. This needs a check.',
        ru: 'Израиль — участник Европейской конвенции о выдаче, которая не касается воинских преступлений. Это надо проверить.',
      },
    },
    {
      id: 'army-cases', topic: 'return', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on anyone handed over to Russia because of the army.',
        ru: 'Мы искали и не нашли случаев, когда кого-то передали России из-за призыва или армии.',
      },
    },

    // Help
    {
      id: 'help-not-checked', topic: 'help', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Several organisations help asylum seekers in Israel. Which of them work now we have not checked: open their sites first.',
        ru: 'Просящим убежища в Израиле помогают несколько организаций. Какие из них работают сейчас, мы не проверяли: сначала откройте их сайты.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript', 'called-mobilisation',
    'called-conscription', 'data-summons', 'reserve-contract', 'conscription-age', 'reservist-never-called', 'woman-specialty',
    'over-age', 'exempt', 'no-duty', 'objector', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'Whether the claims of Russians are examined again.',
      ru: 'Рассматривают ли снова заявления россиян.',
    },
    {
      en: 'Whether the halt of removals goes on.',
      ru: 'Продолжают ли не высылать тех, кто уже в стране.',
    },
    {
      en: 'Whether asylum can be asked for at the airport.',
      ru: 'Можно ли попросить убежища в аэропорту.',
    },
    {
      en: 'How many days there are for a claim and for an appeal.',
      ru: 'Сколько времени даётся на заявление и на обжалование.',
    },
    {
      en: 'How claims because of a call-up, desertion or refusal to serve would be decided.',
      ru: 'Как решали бы дела о призыве, мобилизации, дезертирстве или отказе служить.',
    },
    {
      en: 'How often Russians are refused at the airport now.',
      ru: 'Как часто россиян не впускают сейчас.',
    },
    {
      en: 'Whether the Law of Return has changed, and who of the new citizens is called up.',
      ru: 'Изменился ли Закон о возвращении и кого из новых граждан призывают.',
    },
    {
      en: 'Which flights run.',
      ru: 'Какие рейсы выполняются.',
    },
    {
      en: 'Which organisations still operate.',
      ru: 'Какие организации помощи ещё работают.',
    },
  ],

  article: [
    {
      id: 'travelled-to-israel', verdict: 'holds', asOf: '2023-05', sources: ['il-01', 'il-02', 'il-08'],
      claim: {
        en: 'The article said that many travelled to Israel.',
        ru: 'Статья писала, что многие уезжали в Израиль.',
      },
      now: {
        en: 'It holds, but mostly for people with Jewish family: in 2022 more than 37,000 Russian citizens became Israeli. Others met refusals at the airport.',
        ru: 'Это так, но в основном для людей с еврейскими корнями: в 2022 году гражданами Израиля стали больше 37 000 россиян. Другим отказывали в аэропорту.',
      },
    },
  ],

  policies: [
    // Dangers
    {
      id: 'turned-back-on-arrival', kind: 'danger', asOf: '2022-10-10', confidence: 'high', vital: true, sources: ['il-01', 'il-02', 'il-03', 'il-10'],
      when: not(here),
      title: { en: 'Turned back at the airport', ru: 'Могут не впустить в аэропорту' },
      says: {
        en: 'No visa and no online permit guarantees entry. In September 2022, 135 of 6,566 Russians were refused within nine days. Those who are refused go where they flew from, which has been Russia, too.',
        ru: 'Ни безвизовый режим, ни онлайн-разрешение не гарантируют въезда. В сентябре 2022 года за девять дней не впустили 135 из 6566 россиян. Кого не впустили, отправляют туда, откуда он прилетел, — бывало, и в Россию.',
      },
    },
    {
      id: 'at-the-airport', kind: 'danger', asOf: '2022-10-10', confidence: 'medium', vital: true, dossier: ['A9'], sources: ['il-02', 'il-03'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport', ru: 'В аэропорту' },
      says: {
        en: 'Whether border staff take asylum claims there is not known to us. In 2022 people were sent back to Türkiye or to Russia. It helps to say the fear of return aloud at once, and to call a lawyer or the UN refugee agency.',
        ru: 'Принимают ли там заявления об убежище, мы не знаем. В 2022 году людей отправляли в Турцию или в Россию. Лучше сразу вслух сказать о страхе перед возвращением и позвонить юристу или в УВКБ ООН.',
      },
    },
    {
      id: 'called-up-in-israel', kind: 'danger', asOf: '2023', confidence: 'medium', sources: ['il-13'],
      when: any(objector, all(couldGetIt, answer('age').is('under-18', '18-30'))),
      title: { en: 'A call-up in Israel', ru: 'Призыв в Израиле' },
      says: {
        en: 'New citizens may be called up to the Israeli army; a report names those who arrive before the age of 22. A person who refuses all military service should know this before choosing citizenship.',
        ru: 'Новых граждан могут призвать в армию Израиля; в одном сообщении речь о тех, кто приехал до 22 лет. Тому, кто отказывается от любой военной службы, стоит знать об этом до получения гражданства.',
      },
    },
    {
      id: 'case-in-russia', kind: 'danger', asOf: null, confidence: 'low', recalled: true, dossier: ['F4'], sources: [],
      when: any(leftUnit, politicalOrMilitaryCase, answer('case').is('ordinary')),
      title: { en: 'A case in Russia', ru: 'Если в России есть дело' },
      says: {
        en: 'We found nobody handed over to Russia because of the army. The European Convention on Extradition, which Israel has joined, leaves out military offences but not ordinary ones. This is recalled: it is better to ask a lawyer first.',
        ru: 'Мы не нашли случаев, когда кого-то передали России из-за армии. Европейская конвенция о выдаче, в которой Израиль участвует, не касается воинских преступлений, но касается обычных. Это сведения по памяти: сначала лучше спросить юриста.',
      },
    },

    // Access and deadlines
    {
      id: 'before-the-flight', kind: 'access', asOf: '2025-01-01', confidence: 'high', sources: ['il-09', 'il-10'],
      when: not(here),
      title: { en: 'An online permit before the flight', ru: 'Разрешение до вылета' },
      says: {
        en: 'Since 1 January 2025 the online permit (ETA-IL) is compulsory; it is to be asked for at least 72 hours before. It costs 25 shekels. Flights have been cut several times, so they need a check.',
        ru: 'С 1 января 2025 года обязательно онлайн-разрешение (ETA-IL); запрашивать его нужно не позже чем за 72 часа. Оно стоит 25 шекелей. Рейсы не раз отменяли, поэтому их надо проверить.',
      },
    },
    {
      id: 'claims-lie-unexamined', kind: 'access', asOf: '2024', confidence: 'medium', vital: true, sources: ['il-04', 'il-15'],
      when: all(here, answer('claim').is('no', 'waiting')),
      title: { en: 'Claims of Russians lay on hold', ru: 'Заявления россиян не рассматривали' },
      says: {
        en: 'When last reported, about 2024, neither old nor new claims of Russians were examined. Whether this has changed is not known to us; HIAS Israel or a lawyer can be asked.',
        ru: 'По последним сведениям, примерно за 2024 год, не рассматривали ни старые, ни новые заявления россиян. Изменилось ли это, мы не знаем; спросить можно HIAS или юриста.',
      },
    },
    {
      id: 'first-year', kind: 'deadline', asOf: null, reviewBy: '2026-11-23', confidence: 'low', recalled: true, vital: true, dossier: ['A7'], sources: [],
      when: all(here, answer('claim').is('no')),
      title: { en: 'One year to ask', ru: 'Год на заявление' },
      says: {
        en: 'A claim has to be made within one year of entry. This is recalled and needs a check with a lawyer soon.',
        ru: 'Заявление нужно подать в течение года после въезда. Это сведения по памяти: лучше скорее уточнить у юриста.',
      },
    },
    {
      id: 'year-is-over', kind: 'deadline', asOf: null, reviewBy: '2026-11-23', confidence: 'low', recalled: true, vital: true, dossier: ['A7'], sources: [],
      when: all(here, answer('claim').is('no'), answer('arrived').is('over-a-year')),
      title: { en: 'More than a year here', ru: 'Прошло больше года' },
      says: {
        en: 'As far as we recall, the rule gives one year from entry. What happens to later claims, and whether a new danger counts, a lawyer has to say.',
        ru: 'По сведениям, которые надо проверить, на заявление есть год со дня въезда. Что бывает с более поздними и учитывают ли новую опасность, скажет юрист.',
      },
    },

    // Practice
    {
      id: 'fast-track-refusals', kind: 'refused', asOf: '2019-10-28', confidence: 'high', sources: ['il-11'],
      when: all(here, answer('claim').is('no', 'waiting')),
      title: { en: 'A fast track for Russians', ru: 'Ускоренный порядок для россиян' },
      says: {
        en: 'In October 2019 the claims of Russians were put into a fast track that led to refusals. During the war even that came to a stop.',
        ru: 'В октябре 2019 года заявления россиян перевели в ускоренный порядок, который вёл к отказам. Во время войны остановился и он.',
      },
    },
    {
      id: 'temporary-stay', kind: 'practice', asOf: '2024', confidence: 'medium', sources: ['il-04', 'il-15'],
      when: all(here, answer('claim').is('waiting', 'refused')),
      title: { en: 'Three people got a temporary stay', ru: 'Троим разрешили временно остаться' },
      says: {
        en: 'A tribunal gave three Russians a temporary stay like that of Eritreans and Sudanese. Our copies are undated, from about 2023 or 2024. A lawyer can say whether this can be used.',
        ru: 'Суд дал троим россиянам право временно остаться — такое же, как у эритрейцев и суданцев. Наши копии без даты, примерно за 2023–2024 годы. Можно ли на это сослаться, скажет юрист.',
      },
    },
    {
      id: 'are-russians-removed', kind: 'split', asOf: '2024', confidence: 'medium', sources: ['il-04', 'il-15'],
      when: all(here, any(answer('claim').is('refused'), answer('urgent').is('detained', 'removal-decision'), answer('stay').is('ends-soon', 'ended'))),
      title: { en: 'Are Russians removed?', ru: 'Высылают ли россиян' },
      says: {
        en: 'When last reported, removals of Russians from inside the country had stopped in practice.',
        ru: 'По последним сведениям, россиян, которые уже в стране, на деле не высылали.',
      },
      other: {
        says: {
          en: 'The authority says that there is no policy against removals. So nothing binds it to stop, and a lawyer is needed at once if a removal is announced.',
          ru: 'Ведомство говорит, что политики невысылки нет. Значит, ничто не обязывает его не высылать, и если о высылке объявили, юрист нужен сразу.',
        },
        asOf: '2024',
        sources: ['il-04', 'il-15'],
      },
    },
    {
      id: 'army-claims-untested', kind: 'practice', asOf: '2024', confidence: 'low', sources: ['il-04', 'il-15'],
      when: any(
        answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry', 'attempted-delivery'),
        answer('service').is('conscript', 'mobilised', 'contract', 'reserve-contract'),
        leftUnit,
        answer('case').is('evading', 'leaving'),
      ),
      title: { en: 'Claims about the army', ru: 'Если дело в армии' },
      says: {
        en: 'We found no Israeli position or decision on a Russian call-up or desertion. The claims of Russians lay on hold when last reported, so nobody can say how such a claim would be judged.',
        ru: 'Позиции или решений Израиля о российском призыве, мобилизации или дезертирстве мы не нашли. По последним сведениям, дела россиян лежали, поэтому никто не скажет, как такое дело оценят.',
      },
    },

    // Staying
    {
      id: 'jewish-family', kind: 'stay', asOf: '2023-10', confidence: 'medium', sources: ['il-05', 'il-06', 'il-18'],
      when: couldGetIt,
      title: { en: 'Jewish family: the Law of Return', ru: 'Еврейские корни: Закон о возвращении' },
      says: {
        en: 'A person with at least one Jewish grandparent may become a citizen, with the spouse and minor children. Proof comes from original documents. Proposals to drop the grandchild clause need a check.',
        ru: 'Тот, у кого хотя бы один из дедушек и бабушек еврей, может стать гражданином — с супругом и несовершеннолетними детьми. Нужны оригиналы документов. Были предложения отменить право внуков: это надо проверить.',
      },
    },
    {
      id: 'waiting-in-russia', kind: 'stay', asOf: '2023-07', confidence: 'high', sources: ['il-06', 'il-07', 'il-12'],
      when: all(inRussia, couldGetIt),
      title: { en: 'Waiting for the check in Russia', ru: 'Ждать проверки в России' },
      says: {
        en: 'The fast track on arrival closed in April 2023. The consular check in Russia took 8 to 12 months and more in mid-2023. For someone who may be called up this wait is a danger in itself.',
        ru: 'Ускоренное оформление по прилёте закрыли в апреле 2023 года. Консульской проверки в России в середине 2023 года ждали 8–12 месяцев и дольше. Для того, кого могут призвать, это ожидание само по себе опасно.',
      },
    },
    {
      id: 'a-second-citizenship', kind: 'advice', asOf: '2026-02', confidence: 'high', dossier: ['A2'], sources: ['conv-1951', 'apr-1348#34(2)(f)'],
      when: any(couldGetIt, answer('citizenship').is('other-held')),
      title: { en: 'A second citizenship and asylum', ru: 'Второе гражданство и убежище' },
      says: {
        en: 'A person with two citizenships has to fear both countries. An EU state may also look at a citizenship that the person could get. This is a question for a lawyer before a claim in another country.',
        ru: 'Тому, у кого два гражданства, нужно показать, что ему опасно в обеих странах. Страна ЕС может учесть и гражданство, которое человек мог бы получить. До заявления в другой стране об этом стоит спросить юриста.',
      },
    },
    {
      id: 'record-and-the-law-of-return', kind: 'stay', asOf: null, confidence: 'low', recalled: true, dossier: ['E1'], sources: [],
      when: all(couldGetIt, answer('case').is('ordinary', 'ordinary-made-up')),
      title: { en: 'A criminal record', ru: 'Судимость' },
      says: {
        en: 'A serious criminal record can bar immigration under the Law of Return. This is recalled and needs a check with a lawyer.',
        ru: 'Серьёзная судимость может помешать переезду по Закону о возвращении. Это сведения по памяти: их лучше уточнить у юриста.',
      },
    },
    {
      id: 'family-of-an-israeli', kind: 'stay', asOf: '2022-10-10', confidence: 'medium', sources: ['il-02', 'il-03'],
      when: answer('with-you').is('family-with-status'),
      title: { en: 'Husband or wife of an Israeli', ru: 'Муж или жена израильтянина' },
      says: {
        en: 'There is a gradual procedure for the husband or wife. In 2022 wives with babies who came without an invitation made beforehand were sent back, so it is better arranged before the flight.',
        ru: 'Для мужа или жены есть поэтапная процедура. В 2022 году жён с младенцами, приехавших без заранее оформленного приглашения, отправляли обратно, поэтому его лучше оформить до вылета.',
      },
    },
    {
      id: 'fourth-generation', kind: 'stay', asOf: '2021-06', confidence: 'medium', dossier: ['A10'], sources: ['il-16', 'il-18'],
      when: answer('age').is('under-18'),
      title: { en: 'Under 18, with Jewish great-grandparents', ru: 'Младше 18, среди прадедов есть евреи' },
      says: {
        en: 'The fourth generation may come only as minors, together with the family and with a special visa. How this is handled now needs a check.',
        ru: 'Четвёртое поколение может приехать только несовершеннолетним, вместе с семьёй и по особой визе. Как это делают сейчас, нужно проверить.',
      },
    },
    {
      id: 'imposed-passport', kind: 'stay', asOf: '2025-12-28', reviewBy: '2026-03-31', confidence: 'medium', dossier: ['A3'], sources: ['il-17'],
      when: imposedPassport,
      title: { en: 'An imposed Russian passport', ru: 'Навязанный российский паспорт' },
      says: {
        en: 'Ukrainians had a group protection in Israel, last prolonged to 31 March 2026. Whether it goes on, and covers a person with an imposed Russian passport, is not known to us. A lawyer should hear first of a citizenship of Ukraine.',
        ru: 'У украинцев в Израиле была общая защита, последний раз её продлили до 31 марта 2026 года. Действует ли она и распространяется ли на людей с навязанным российским паспортом, мы не знаем. О гражданстве Украины юристу стоит сказать в первую очередь.',
      },
    },
    {
      id: 'days-of-stay', kind: 'stay', asOf: '2024-05-23', confidence: 'high', dossier: ['A7'], sources: ['il-09'],
      when: all(here, answer('stay').is('ends-soon', 'ended')),
      title: { en: 'When the 90 days are over', ru: 'Когда 90 дней кончились' },
      says: {
        en: 'Without a visa the limit is 90 days in 180. Advice is needed before the last day: what a claim made later would mean for the stay is not known to us.',
        ru: 'Без визы можно находиться в стране 90 дней из 180. Посоветоваться лучше до последнего дня: что даст заявление, поданное позже, мы не знаем.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'he',
      words: 'באתי לבקש מקלט. יש לי חשש לחזור לרוסיה.',
      sound: 'ба́ти левакэ́ш микла́т. йеш ли хаша́ш лахзо́р леру́сия',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2019-10-27', kind: 'policy', sources: ['il-11'],
      says: {
        en: 'The claims of Russians are put into a fast-track asylum procedure.',
        ru: 'Заявления россиян об убежище переводят в ускоренный порядок.',
      },
    },
    {
      date: '2022-09-29', about: true, kind: 'numbers', sources: ['il-01'],
      says: {
        en: '6,566 Russians have arrived since mobilisation was announced; 135 were refused.',
        ru: 'С объявления мобилизации прилетели 6566 россиян; 135 не впустили.',
      },
    },
    {
      date: '2022-10-10', kind: 'removal', sources: ['il-03'],
      says: {
        en: 'The removal of an Israeli’s wife and baby to Russia is reported.',
        ru: 'Сообщают о высылке в Россию жены израильтянина с младенцем.',
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
      date: '2023-04-15', kind: 'policy', sources: ['il-06'],
      says: {
        en: 'The fast track to citizenship on arrival closes for Russians.',
        ru: 'Ускоренное оформление гражданства по прилёте закрывают для россиян.',
      },
    },
    {
      date: '2023-07', about: true, kind: 'numbers', sources: ['il-12'],
      says: {
        en: 'About 13,000 families are waiting for the check of their papers.',
        ru: 'Проверки документов ждут около 13 000 семей.',
      },
    },
    {
      date: '2024', about: true, kind: 'policy', sources: ['il-04', 'il-15'],
      says: {
        en: 'It is reported that the asylum claims of Russians are no longer examined.',
        ru: 'Сообщают, что заявления россиян об убежище больше не рассматривают.',
      },
    },
    {
      date: '2025-01-01', kind: 'entry', sources: ['il-10'],
      says: {
        en: 'The online permit ETA-IL becomes compulsory.',
        ru: 'Онлайн-разрешение ETA-IL становится обязательным.',
      },
    },
    {
      date: '2026-03-31', kind: 'policy', sources: ['il-17'],
      says: {
        en: 'Last end date we found of the group protection for Ukrainians.',
        ru: 'Последняя известная нам дата, до которой действует общая защита для украинцев.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Israel / УВКБ ООН',
      does: {
        en: 'Explains how to ask for asylum in Israel.',
        ru: 'Объясняет, как просить убежища в Израиле.',
      },
      languages: ['en'], url: 'https://help.unhcr.org/israel/', seen: null,
    },
    {
      name: 'HIAS Israel',
      does: {
        en: 'Help for asylum seekers. Open its page first to see what it does now.',
        ru: 'Помощь просящим убежища. Сначала откройте сайт: чем организация занимается сейчас, мы не проверяли.',
      },
      languages: [], url: 'https://hias.org.il/', seen: null,
    },
    {
      name: 'Hotline for Refugees and Migrants',
      does: {
        en: 'Help for refugees and migrants. Open its page first to see what it does now.',
        ru: 'Помощь беженцам и мигрантам. Сначала откройте сайт: чем организация занимается сейчас, мы не проверяли.',
      },
      languages: [], url: 'https://hotline.org.il/en/', seen: null,
    },
    {
      name: 'Refugee Rights Clinic, Tel Aviv University / Клиника по правам беженцев Тель-Авивского университета',
      does: {
        en: 'A university law clinic. What it does now we have not checked.',
        ru: 'Юридическая клиника университета. Чем она занимается сейчас, мы не проверяли.',
      },
      languages: [], url: null, seen: null,
    },
    {
      name: 'ASSAF',
      does: {
        en: 'Help for asylum seekers. Open its page first to see what it does now.',
        ru: 'Помощь просящим убежища. Сначала откройте сайт: чем организация занимается сейчас, мы не проверяли.',
      },
      languages: [], url: 'https://assaf.org.il/en/', seen: null,
    },
    {
      name: 'New Profile, Mesarvot',
      does: {
        en: 'About refusing service in the Israeli army for reasons of conscience.',
        ru: 'Об отказе служить в армии Израиля по убеждениям.',
      },
      languages: [], url: 'https://newprofile.org/', seen: null,
    },
    {
      name: 'Jewish Agency / «Сохнут»',
      does: {
        en: 'Information on immigration under the Law of Return.',
        ru: 'Сведения о переезде по Закону о возвращении.',
      },
      languages: [], url: 'https://www.jewishagency.org/', seen: null,
    },
  ],

  sources: {
    'il-01': {
      label: { en: 'Haaretz', ru: '«Гаарец»' },
      title: 'Russians arriving in Israel since the start of Putin’s draft: 6,566 arrivals, 135 refused', publisher: 'Haaretz', date: '2022-10-01',
      url: 'https://www.haaretz.com/world-news/europe/2022-10-01/ty-article/.premium/russians-arriving-in-israel-since-the-start-of-putins-draft-face-deportation-risks/00000183-8dc2-d91b-a7c7-afe3ffe50000',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'il-02': {
      label: { en: 'Haaretz', ru: '«Гаарец»' },
      title: 'Russians seeking refuge in Israel face a cruel reception', publisher: 'Haaretz', date: '2022-10-03',
      url: 'https://www.haaretz.com/israel-news/haaretz-today/2022-10-03/ty-article/.premium/russians-seeking-refuge-in-israel-face-a-cruel-reception/00000183-9e8c-deb9-a5c7-febc12370000',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'il-03': {
      label: { en: 'Detaly', ru: '«Детали»' },
      title: 'Israel removes an Israeli’s wife and baby to Russia', publisher: 'Detaly', date: '2022-10-10',
      url: 'https://detaly.co.il/izrail-deportiroval-v-rossiyu-zhenu-izrailyanina-s-mladentsem/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'il-04': {
      label: { en: 'Haaretz (copy)', ru: '«Гаарец» (копия)' },
      title: 'Israel halts examining asylum applications of Russians (undated, about 2023–24)', publisher: 'Haaretz', date: null,
      url: 'https://tiatira.com/blog/israel-halts-examining-asylum-applications-of-russians-israel-news-haaretz',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'il-05': {
      label: { en: 'The Moscow Times (copy)', ru: 'The Moscow Times (копия)' },
      title: 'Repatriation applications in Russia resumed; the grandparent rule', publisher: 'The Moscow Times', date: '2023-10',
      url: 'https://cultureru.com/israel-resumes-repatriation-services-for-jews-living-in-russia', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'il-06': {
      label: { en: 'Idel.Realii', ru: '«Idel.Реалии»' },
      title: 'Emergency programme closed on 15 April 2023', publisher: 'Idel.Realii (RFE/RL)', date: '2023',
      url: 'https://idelreal.org/a/32400396.html', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'il-07': {
      label: { en: 'InfoPal (Haaretz, Anadolu)', ru: 'InfoPal («Гаарец», «Анадолу»)' },
      title: 'Israel stops the urgent immigration programme; the steps since', publisher: 'InfoPal (Haaretz, Anadolu)', date: '2023-04',
      url: 'https://www.infopal.it/israele-ferma-programma-di-immigrazione-urgente-per-cittadini-russi-e-bielorussi/',
      lang: 'it', read: 'part', checkedOn: '2026-11-23',
    },
    'il-08': {
      label: { en: 'RTVI', ru: 'RTVI' },
      title: 'More than 37,000 in 2022, 17,000 in January–April 2023', publisher: 'RTVI', date: '2023-05',
      url: 'https://rtvi.com/opinions/izrail-poteryal-unikalnuyu-vozmozhnost-novye-repatrianty-iz-rossii-ne-zaderzhivayutsya-v-strane',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'il-09': {
      label: { en: 'RBC', ru: 'РБК' },
      title: 'ETA-IL announced; visa-free stays', publisher: 'RBC', date: '2024-05-23',
      url: 'https://www.rbc.ru/politics/23/05/2024/664f46579a79470b60c5b4ef', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'il-10': {
      label: { en: 'Office Life; Radio Moldova; Aviadzen', ru: 'Office Life, Radio Moldova, Aviadzen' },
      title: 'ETA-IL compulsory from 1 January 2025; its terms', publisher: 'Office Life; Radio Moldova; Aviadzen', date: '2024',
      url: 'https://officelife.media/news/55107-izrail-otlozhil-vvedenie-novykh-pravil-vezda-v-tom-chisle-dlya-belorusov',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'il-11': {
      label: { en: 'Galpost (Population Authority, TASS)', ru: 'Galpost (Управление народонаселения, ТАСС)' },
      title: 'Russians’ asylum requests to go through an accelerated procedure; refusals 2017–19', publisher: 'Galpost (Population Authority, TASS)', date: '2019-10-28',
      url: 'https://galpost.com/the-requests-of-the-russians-for-political-asylum-in-israel-will-be-considered-under-the-accelerated-procedure-photo/20425/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'il-12': {
      label: { en: 'VPost', ru: 'VPost' },
      title: 'A long queue to Israel: 13,000 families', publisher: 'VPost', date: '2023-07',
      url: 'https://vpost-media.ru/texts/dlinnaya-ochered-v-izrail', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'il-13': {
      label: { en: 'Lanka Times, on The Moscow Times (copy)', ru: 'Lanka Times о материале The Moscow Times (копия)' },
      title: 'New immigrants face service in the Israeli army', publisher: 'Lanka Times (The Moscow Times)', date: '2023',
      url: 'https://www.lankatimes.com/russia-russians-flee-before-mobilization-they-must-serve-in-the-israeli-army/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'il-14': {
      label: { en: 'US Library of Congress', ru: 'Библиотека Конгресса США' },
      title: 'Refugee law and policy: Israel', publisher: 'Library of Congress', date: '2016',
      url: 'http://loc.gov/law/help/refugee-law/israel.php', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'il-15': {
      label: { en: 'Cursor, on Haaretz', ru: 'Cursor о материале «Гаарец»' },
      title: 'The ministry stopped taking Russians’ requests for political asylum (undated, about 2023–24)', publisher: 'Cursor (Haaretz)', date: null,
      url: 'https://cursorinfo.co.il/israel-news/mvd-perestalo-prinimat-prosheniya-o-predostavlenii-politicheskogo-ubezhishha-rossiyanam/amp',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'il-16': {
      label: { en: 'Blog copy of the Israeli press', ru: 'Блог, копия израильской прессы' },
      title: 'Israel set to ease entry for great-grandchildren', publisher: 'Blog copy of the Israeli press', date: '2022-10',
      url: 'https://deweweko.blogspot.com/2022/10/israel-set-to-ease-entry-for-great.html', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'il-17': {
      label: { en: 'NEWSru.co.il', ru: 'NEWSru.co.il' },
      title: 'Protection for Ukrainians to 31 March 2026', publisher: 'NEWSru.co.il', date: '2025-12-28',
      url: 'https://www.newsru.co.il/community/28dec2025/misronim500.html', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'il-18': {
      label: { en: 'Detaly', ru: '«Детали»' },
      title: 'Status of the fourth generation', publisher: 'Detaly', date: '2021-06',
      url: 'https://detaly.co.il/gosudarstvo-nas-brosilo-seme-izrailtyan-v-rossii-ne-dali-podnyatsya-na-bort-samoleta/',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
  },
});
