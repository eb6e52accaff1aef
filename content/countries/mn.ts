import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { imposedPassport, leftUnit, politicalOrMilitaryCase } from '../situations.ts';

const here = answer('where-now').is('mn');
/** A fine is no reason for a wanted notice; an ordinary crime is. */
const sought = any(politicalOrMilitaryCase, answer('case').is('ordinary'));

export const mn = defineCountry({
  code: 'mn',
  name: { en: 'Mongolia', ru: 'Монголия' },
  within: { en: 'in Mongolia', ru: 'в Монголии' },
  regime: 'unhcr',
  checkedOn: '2026-11-23',

  entry: {
    is: 'visa-free',
    says: {
      en: 'Russian citizens need no visa for 30 days, but they need a passport for foreign travel. Easy entry is not protection.',
      ru: 'Гражданам России на 30 дней виза не нужна, но нужен загранпаспорт. Лёгкий въезд — ещё не защита.',
    },
    asOf: '2023-07',
    sources: ['mn-01', 'mn-06', 'mn-07'],
  },
  access: {
    is: 'no-national-procedure',
    says: {
      en: 'The state has no working procedure for refugees. Only the UN refugee agency looks at claims, and this gives no sure right to stay.',
      ru: 'Действующей процедуры для беженцев в стране нет. Обращения рассматривает только УВКБ ООН, и надёжного права остаться это не даёт.',
    },
    asOf: '2024',
    sources: ['mn-04', 'mn-05'],
  },
  practice: {
    is: 'unknown',
    says: {
      en: 'We found no protection of a Russian, and no word of the government about deserters or people who refuse a call-up.',
      ru: 'Мы не нашли ни одного случая защиты россиянина и ни одного слова властей о дезертирах или тех, кто отказывается идти по повестке.',
    },
    asOf: null,
    sources: [],
  },
  pushback: {
    is: 'documented-for-russians',
    says: {
      en: 'In 2023 an opposition politician with an expired passport was kept at the airport for days and threatened with return. After talks he flew on to the USA.',
      ru: 'В 2023 году оппозиционного политика с просроченным паспортом несколько дней держали в аэропорту и грозили вернуть. После переговоров он улетел в США.',
    },
    asOf: '2023-03-02',
    sources: ['mn-07', 'mn-08'],
  },
  returnRisk: {
    is: 'case-dependent',
    says: {
      en: 'Mongolia has extradited a Russian for an ordinary crime, and quickly. We found no one sent back because of the army.',
      ru: 'За обычное преступление Монголия россиянина выдала, и быстро. Случаев, чтобы кого-то вернули из-за армии, мы не нашли.',
    },
    asOf: '2025-01-28',
    sources: ['mn-09'],
  },

  facts: [
    // Entry
    {
      id: 'thirty-days', topic: 'entry', asOf: '2023-07', reviewBy: '2026-11-23', confidence: 'medium', sources: ['mn-01', 'mn-06'],
      says: {
        en: 'Russian citizens may stay 30 days without a visa and extend once by 30 days. The present rule needs a check.',
        ru: 'Гражданам России можно находиться в стране 30 дней без визы и один раз продлить срок ещё на 30. Как сейчас, нужно проверить.',
      },
      disputed: {
        says: {
          en: 'Another report says no more than 90 days in 180.',
          ru: 'По другому сообщению — не больше 90 дней из 180.',
        },
        asOf: '2022-09-30',
        sources: ['mn-03'],
      },
    },
    {
      id: 'travel-passport', topic: 'entry', asOf: '2023-03', confidence: 'medium', sources: ['mn-07'],
      says: {
        en: 'A valid passport for foreign travel is needed. A man whose passport had expired was not let in.',
        ru: 'Нужен действующий загранпаспорт. Человека с просроченным паспортом не впустили.',
      },
    },
    {
      id: 'promise-of-2022', topic: 'entry', asOf: '2022-10-01', confidence: 'medium', sources: ['mn-01', 'mn-02'],
      says: {
        en: 'On 30 September 2022 the Immigration Agency said that any Russian who applied would get a fitting residence permit; there are 56 kinds. Whether this lasted is not known to us.',
        ru: '30 сентября 2022 года Иммиграционное агентство заявило, что любой россиянин, который обратится, получит подходящее разрешение; их 56 видов. Сохранилось ли это, мы не знаем.',
      },
    },
    {
      id: 'special-arrangements', topic: 'entry', asOf: '2023-07-05', confidence: 'medium', sources: ['mn-06'],
      says: {
        en: 'In 2023 a UN expert group confirmed that there were special arrangements for Russians.',
        ru: 'В 2023 году группа экспертов ООН подтвердила, что для россиян действовал особый порядок.',
      },
    },

    // Access
    {
      id: 'not-a-party', topic: 'access', asOf: '2024', confidence: 'high', vital: true, sources: ['mn-04', 'mn-05'],
      says: {
        en: 'Mongolia is not party to the 1951 Refugee Convention or to its Protocol of 1967.',
        ru: 'Монголия не участвует ни в Конвенции 1951 года о статусе беженцев, ни в Протоколе 1967 года.',
      },
    },
    {
      id: 'wrong-pages', topic: 'access', asOf: null, confidence: 'high', sources: ['mn-04', 'mn-12'],
      says: {
        en: 'Some commercial pages about law say the opposite. They are wrong.',
        ru: 'На некоторых коммерческих сайтах о праве пишут обратное. Это ошибка.',
      },
    },
    {
      id: 'constitution', topic: 'access', asOf: '2024', confidence: 'high', sources: ['mn-04'],
      says: {
        en: 'The constitution (Article 18(4)) allows asylum for people persecuted for beliefs or political activity, and the law on foreigners repeats it. There is no working procedure.',
        ru: 'Конституция (статья 18, пункт 4) допускает убежище для тех, кого преследуют за убеждения или политическую деятельность; то же повторяет закон об иностранцах. Действующей процедуры нет.',
      },
    },
    {
      id: 'un-refugee-agency', topic: 'access', asOf: '2024', confidence: 'medium', vital: true, sources: ['mn-04', 'mn-05'],
      says: {
        en: 'The UN refugee agency registers people and decides on their status under its own mandate. It has only a small liaison office in the UN house in Ulaanbaatar. The e-mail address is on the UN page.',
        ru: 'УВКБ ООН само регистрирует людей и решает об их статусе по своему мандату. Там только небольшое представительство в Доме ООН в Улан-Баторе. Электронный адрес — на странице ООН.',
      },
    },

    // Responsibility
    {
      id: 'passing-the-claim-on', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on Mongolia leaving a Russian’s claim to another country.',
        ru: 'Мы искали и не нашли случаев, когда Монголия оставляла дело россиянина другой стране.',
      },
    },

    // Practice
    {
      id: 'no-line-on-the-army', topic: 'practice', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no statement of the government about deserters, or about people who refuse a call-up.',
        ru: 'Мы искали и не нашли заявлений правительства о дезертирах или о тех, кто отказывается идти по повестке.',
      },
    },
    {
      id: 'former-president', topic: 'practice', asOf: '2022-09-30', confidence: 'high', sources: ['mn-02'],
      says: {
        en: 'In September 2022 a former president, Elbegdorj, publicly invited Buryats, Tuvans and Kalmyks. He did not speak for the state.',
        ru: 'В сентябре 2022 года бывший президент Элбэгдорж публично пригласил бурят, тувинцев и калмыков. Он говорил не от имени государства.',
      },
    },
    {
      id: 'kept-at-the-airport', topic: 'practice', asOf: '2023-03-02', confidence: 'high', sources: ['mn-07', 'mn-08'],
      says: {
        en: 'A Kalmyk opposition politician was kept in the transit zone from the end of February to 2 March 2023. He was threatened with return by way of Kazakhstan. After talks he flew to the USA.',
        ru: 'Калмыцкого оппозиционного политика держали в транзитной зоне с конца февраля до 2 марта 2023 года. Ему грозили возвращением через Казахстан. После переговоров он улетел в США.',
      },
    },

    // Courts
    {
      id: 'no-ruling', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no Mongolian court ruling on asylum for a Russian.',
        ru: 'Мы искали и не нашли решений монгольских судов об убежище для россиян.',
      },
    },

    // Numbers
    {
      id: 'arrivals-2022', topic: 'numbers', asOf: '2022-09-30', confidence: 'high', sources: ['mn-02'],
      says: {
        en: 'In the nine days to 30 September 2022, 6,268 Russians came through Altanbulag; 748 had their stay extended.',
        ru: 'За девять дней до 30 сентября 2022 года через Алтанбулаг въехали 6268 россиян; 748 продлили срок пребывания.',
      },
    },
    {
      id: 'refugees', topic: 'numbers', asOf: '2024', confidence: 'medium', sources: ['mn-04'],
      says: {
        en: 'The UN refugee agency counted ten refugees in all, and no asylum seekers.',
        ru: 'УВКБ ООН насчитало в стране десять беженцев — и ни одного просящего убежища.',
      },
    },
    {
      id: 'protected-russians', topic: 'numbers', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no Russian who was given protection.',
        ru: 'Мы искали и не нашли ни одного россиянина, получившего защиту.',
      },
    },

    // Other ways to stay
    {
      id: 'permits', topic: 'other-stay', asOf: '2023', confidence: 'medium', sources: ['mn-01', 'mn-10'],
      says: {
        en: 'There are permits for study, work, business and family. In 2023 some Russians lived in Ulaanbaatar on study visas valid to January 2024.',
        ru: 'Есть разрешения по учёбе, работе, бизнесу и семье. В 2023 году некоторые россияне жили в Улан-Баторе по учебным визам, действовавшим до января 2024 года.',
      },
    },
    {
      id: 'ties', topic: 'other-stay', asOf: '2023', confidence: 'medium', sources: ['mn-11'],
      says: {
        en: 'Ties of language and origin have helped Buryats and Kalmyks, informally.',
        ru: 'Бурятам и калмыкам неформально помогали язык и родство.',
      },
    },

    // Being returned
    {
      id: 'extradition-2025', topic: 'return', asOf: '2025-01-28', confidence: 'high', vital: true, sources: ['mn-09'],
      says: {
        en: 'In January 2025 Russia’s Interior Minister thanked Mongolia for quickly extraditing a Russian accused of benefit fraud. He praised the ties between the two police forces.',
        ru: 'В январе 2025 года министр внутренних дел России поблагодарил Монголию за быструю выдачу россиянина, которого обвиняли в мошенничестве с выплатами. Он похвалил и связи двух полиций.',
      },
    },
    {
      id: 'extradition-treaty', topic: 'return', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Russia and Mongolia have a treaty on legal assistance and extradition. Whether it leaves out military offences needs a check.',
        ru: 'У России и Монголии есть договор о правовой помощи и выдаче. Исключает ли он воинские преступления, надо проверить.',
      },
    },
    {
      id: 'arrest-warrant', topic: 'return', asOf: '2024-09', confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'In September 2024 Mongolia did not arrest the Russian president, although the International Criminal Court had ordered it. This can be read as a sign that it depends on Russia.',
        ru: 'В сентябре 2024 года Монголия не арестовала президента России, хотя есть ордер Международного уголовного суда. В этом можно видеть признак зависимости от России.',
      },
    },
    {
      id: 'russias-promise', topic: 'return', asOf: '2022-09-27', confidence: 'medium', sources: ['mn-14'],
      says: {
        en: 'In September 2022 Russia’s Defence Ministry said that it would not ask for the return of people who had left.',
        ru: 'В сентябре 2022 года Минобороны России заявило, что не будет просить вернуть тех, кто уехал.',
      },
      disputed: {
        says: {
          en: 'Later the Russian military took deserters away from Kazakhstan and Armenia.',
          ru: 'Позже российские военные увозили дезертиров из Казахстана и Армении.',
        },
        asOf: '2026-02-03',
        sources: ['am-03', 'am-06', 'kz-15'],
      },
    },
    {
      id: 'army-cases', topic: 'return', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no one extradited or removed from Mongolia because of the army.',
        ru: 'Мы искали и не нашли случаев, когда кого-то выдали или выслали из Монголии из-за призыва или армии.',
      },
    },
    {
      id: 'detention', topic: 'return', asOf: '2023-07-05', confidence: 'high', sources: ['mn-06'],
      says: {
        en: 'A UN expert group that came in October 2022 found that foreigners are rarely detained over their stay. The legal limit is 14 days and then 30 more.',
        ru: 'Группа экспертов ООН побывала в стране в октябре 2022 года: за нарушения пребывания иностранцев задерживают редко. По закону предел — 14 дней и ещё 30.',
      },
    },

    // Help
    {
      id: 'no-legal-aid-found', topic: 'help', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no organisation in Mongolia that gives legal aid to refugees.',
        ru: 'Мы искали и не нашли в Монголии организации, которая оказывает юридическую помощь беженцам.',
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
      en: 'How long Russians may stay now, and on which permits.',
      ru: 'Сколько россияне могут находиться в стране сейчас и по каким разрешениям.',
    },
    {
      en: 'Whether the UN refugee agency takes claims of Russians, and how long it needs.',
      ru: 'Принимает ли УВКБ ООН обращения россиян и сколько времени это занимает.',
    },
    {
      en: 'Whether registration with the UN refugee agency stops a removal.',
      ru: 'Останавливает ли высылку регистрация в УВКБ ООН.',
    },
    {
      en: 'Whether anyone was extradited on a military charge.',
      ru: 'Выдавали ли кого-нибудь по воинской статье.',
    },
    {
      en: 'What the treaty with Russia says on military offences.',
      ru: 'Что договор с Россией говорит о воинских преступлениях.',
    },
    {
      en: 'How Mongolia treats people who have left the army.',
      ru: 'Как в Монголии относятся к тем, кто оставил армию.',
    },
    {
      en: 'Who gives legal help on the spot.',
      ru: 'Кто на месте оказывает юридическую помощь.',
    },
  ],

  article: [
    {
      id: 'travelled-to-mongolia', verdict: 'historical', asOf: '2022-09-30', sources: ['mn-02', 'mn-04'],
      claim: {
        en: 'The article said that many travelled to Mongolia.',
        ru: 'Статья писала, что многие уезжали в Монголию.',
      },
      now: {
        en: 'It held for autumn 2022: in nine days 6,268 Russians came through one crossing. But the stay is short, and the state has no refugee system.',
        ru: 'Осенью 2022 года так и было: за девять дней через один пункт пропуска въехали 6268 россиян. Но находиться там можно недолго, и системы для беженцев в стране нет.',
      },
    },
  ],

  policies: [
    // Dangers
    {
      id: 'wanted', kind: 'danger', asOf: '2025-01-28', confidence: 'high', vital: true, dossier: ['F4'], sources: ['mn-09'],
      when: sought,
      title: { en: 'A criminal case or a wanted notice', ru: 'Уголовное дело или розыск' },
      says: {
        en: 'The two police forces work closely together. In January 2025 Russia thanked Mongolia for a quick extradition over benefit fraud. We found no case about the army, but no rule against one either. A lawyer is needed first.',
        ru: 'Полиции двух стран тесно сотрудничают. В январе 2025 года Россия поблагодарила Монголию за быструю выдачу по делу о мошенничестве. Выдач из-за армии мы не нашли, но и запрета на них тоже. Сначала нужен юрист.',
      },
    },
    {
      id: 'passport-before-the-journey', kind: 'danger', asOf: '2023-03-02', confidence: 'high', vital: true, sources: ['mn-07', 'mn-08'],
      when: not(here),
      title: { en: 'The passport', ru: 'Паспорт' },
      says: {
        en: 'A valid passport for foreign travel is needed. In 2023 a politician whose passport had expired was kept at the airport and threatened with return by way of Kazakhstan.',
        ru: 'Нужен действующий загранпаспорт. В 2023 году политика с просроченным паспортом держали в аэропорту и грозили вернуть через Казахстан.',
      },
    },
    {
      id: 'at-the-airport', kind: 'danger', asOf: '2023-03-02', confidence: 'medium', vital: true, dossier: ['A9'], sources: ['mn-05', 'mn-07', 'mn-08'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport', ru: 'В аэропорту' },
      says: {
        en: 'Border staff have no asylum procedure to use. The UN refugee agency has to be called at once. In 2023 a politician kept in the transit zone was able to fly on to the USA after talks.',
        ru: 'Процедуры убежища, которую могли бы применить пограничники, нет. Звонить нужно сразу в УВКБ ООН. В 2023 году политик, которого держали в транзитной зоне, после переговоров смог улететь в США.',
      },
    },

    // Access
    {
      id: 'no-state-procedure', kind: 'access', asOf: '2024', confidence: 'high', vital: true, sources: ['mn-04', 'mn-05'],
      when: not(here),
      title: { en: 'Only the UN refugee agency', ru: 'Только УВКБ ООН' },
      says: {
        en: 'Mongolia has not joined the Refugee Convention and has no working asylum procedure. Only the UN refugee agency looks at claims, and no right to stay is sure. The visa-free stay is short.',
        ru: 'Монголия не присоединилась к Конвенции о беженцах, и действующей процедуры убежища в ней нет. Обращения рассматривает только УВКБ ООН, надёжного права остаться это не даёт. Без визы можно пробыть недолго.',
      },
    },
    {
      id: 'where-to-turn', kind: 'access', asOf: '2024', confidence: 'medium', vital: true, sources: ['mn-04', 'mn-05'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where to turn', ru: 'Куда обращаться' },
      says: {
        en: 'The UN refugee agency registers people itself; its small office is in the UN house in Ulaanbaatar. It is best to write before the visa-free days end, and to ask what its paper protects from.',
        ru: 'УВКБ ООН регистрирует людей само; его небольшое представительство — в Доме ООН в Улан-Баторе. Писать лучше, пока не кончились безвизовые дни, и сразу спросить, от чего защищает их документ.',
      },
    },
    {
      id: 'after-a-refusal', kind: 'advice', asOf: '2024', confidence: 'medium', dossier: ['A8'], sources: ['mn-04', 'mn-05'],
      when: all(here, answer('claim').is('refused', 'waiting')),
      title: { en: 'A decision of the UN refugee agency', ru: 'Решение УВКБ ООН' },
      says: {
        en: 'The decision is the agency’s own, not the state’s. How to ask for a second look, and whether the stay is lawful meanwhile, the agency has to say. The visa-free days go on counting unless it says otherwise.',
        ru: 'Это решение самого агентства, а не государства. Как просить о пересмотре и законно ли оставаться в это время, нужно спросить там же. Пока не сказали иного, безвизовые дни идут.',
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
        en: 'We looked and found no decision, no statement and no case about a Russian call-up or desertion. Nobody can say how the country would act.',
        ru: 'Мы искали и не нашли ни решений, ни заявлений, ни дел о российском призыве, мобилизации или дезертирстве. Как поступит страна, никто не скажет.',
      },
    },
    {
      id: 'promise-and-deeds', kind: 'split', asOf: '2022-09-27', confidence: 'medium', sources: ['mn-14'],
      when: any(
        answer('summons').is('mobilisation-order', 'attempted-delivery'),
        answer('service').is('mobilised', 'contract', 'reserve-contract'),
        leftUnit,
        answer('case').is('evading', 'leaving'),
      ),
      title: { en: 'Would Russia ask for people back?', ru: 'Станет ли Россия просить о возврате' },
      says: {
        en: 'In September 2022 Russia’s Defence Ministry said that it would not ask for the return of those who had left.',
        ru: 'В сентябре 2022 года Минобороны России заявило, что не будет просить вернуть тех, кто уехал.',
      },
      other: {
        says: {
          en: 'Later the Russian military took deserters away from Armenia and Kazakhstan, and Russia asked for activists on charges of ordinary crime.',
          ru: 'Позже российские военные увозили дезертиров из Армении и Казахстана, а активистов Россия требовала выдать за обычные преступления.',
        },
        asOf: '2026-02-26',
        sources: ['am-03', 'am-06', 'kz-13', 'kz-15'],
      },
    },
    {
      id: 'persecuted-for-beliefs', kind: 'practice', asOf: '2024', confidence: 'high', sources: ['mn-04'],
      when: any(
        answer('opinions').is('public-role', 'critic', 'said-publicly', 'active-abroad'),
        answer('who').is('banned-faith'),
        answer('case').is('charged-speech'),
      ),
      title: { en: 'Persecuted for beliefs or politics', ru: 'Преследование за убеждения или политику' },
      says: {
        en: 'The constitution allows asylum for people persecuted for beliefs or political activity. There is no working procedure for it, and we found no Russian who got it.',
        ru: 'Конституция допускает убежище для тех, кого преследуют за убеждения или политическую деятельность. Процедуры для этого нет, и россиян, получивших его, мы не нашли.',
      },
    },
    {
      id: 'buryats-tuvans-kalmyks', kind: 'practice', asOf: '2023', confidence: 'medium', dossier: ['P6'], sources: ['mn-02', 'mn-11'],
      when: answer('who').is('minority'),
      title: { en: 'Buryats, Tuvans and Kalmyks', ru: 'Буряты, тувинцы, калмыки' },
      says: {
        en: 'A former president invited them in 2022, but he did not speak for the state. Ties of language and origin have helped people informally. They give no right to stay.',
        ru: 'В 2022 году их пригласил бывший президент, но не от имени государства. Язык и родство помогали людям неформально. Права остаться они не дают.',
      },
    },
    {
      id: 'imposed-passport', kind: 'advice', asOf: null, confidence: 'unknown', dossier: ['A3'], sources: [],
      when: imposedPassport,
      title: { en: 'An imposed Russian passport', ru: 'Навязанный российский паспорт' },
      says: {
        en: 'We looked and found no rule for people with an imposed passport. The UN refugee agency should hear first that the person has the citizenship of Ukraine.',
        ru: 'Мы искали и не нашли правил для людей с навязанным паспортом. Если есть гражданство Украины, в УВКБ ООН стоит сказать об этом в первую очередь.',
      },
    },

    // Staying, stopping a removal
    {
      id: 'detained-or-to-be-removed', kind: 'advice', asOf: '2023-07-05', confidence: 'medium', dossier: ['A9'], sources: ['mn-05', 'mn-06'],
      when: all(here, answer('urgent').is('detained', 'removal-decision')),
      title: { en: 'Stopping a removal', ru: 'Как пытаются остановить высылку' },
      says: {
        en: 'The UN refugee agency has to be told at once; the National Human Rights Commission can be, too. The legal limit of detention over a stay is 14 days and then 30 more. We found no organisation that gives legal aid.',
        ru: 'Сразу нужно сообщить в УВКБ ООН; можно и в Национальную комиссию по правам человека. Задержание за нарушения пребывания по закону длится до 14 дней и ещё до 30. Организации с юридической помощью мы не нашли.',
      },
    },
    {
      id: 'when-the-days-are-over', kind: 'stay', asOf: '2023-07', reviewBy: '2026-11-23', confidence: 'medium', dossier: ['A7'], sources: ['mn-01', 'mn-03', 'mn-06'],
      when: all(here, answer('stay').is('ends-soon', 'ended')),
      title: { en: 'When the 30 days are over', ru: 'Когда 30 дней кончились' },
      says: {
        en: 'One extension by 30 days was possible in 2022 and 2023; another report speaks of 90 days in 180. Foreigners may be detained for up to 14 and then 30 days. It is best to ask before the last day.',
        ru: 'В 2022–2023 годах срок можно было один раз продлить на 30 дней; по другому сообщению, предел — 90 дней из 180. Иностранца могут задержать на срок до 14, затем до 30 дней. Узнавать лучше до последнего дня.',
      },
    },
    {
      id: 'longer-stay', kind: 'stay', asOf: '2023', confidence: 'medium', sources: ['mn-01', 'mn-02', 'mn-10'],
      when: here,
      title: { en: 'Staying longer', ru: 'Остаться дольше' },
      says: {
        en: 'There are permits for study, work, business and family. In 2022 the Immigration Agency promised one to every Russian who applied; whether this lasts is not known to us. A permit is no shield against extradition.',
        ru: 'Есть разрешения по учёбе, работе, бизнесу и семье. В 2022 году Иммиграционное агентство обещало их всем россиянам, кто обратится; действует ли это, мы не знаем. От выдачи разрешение не защищает.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'mn',
      words: 'Би орогнол хүсэж байна. Би Орос руу буцахаас айж байна.',
      sound: 'би о́рогнол ху́сэдж бэ́йна. би о́рос ру бу́цахас а́йдж бэ́йна',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2022-09-27', kind: 'policy', sources: ['mn-14'],
      says: {
        en: 'Russia’s Defence Ministry says that it will not ask for the return of those who left.',
        ru: 'Минобороны России заявляет, что не будет просить вернуть тех, кто уехал.',
      },
    },
    {
      date: '2022-09-30', kind: 'policy', sources: ['mn-01', 'mn-02'],
      says: {
        en: 'Residence permits are promised to Russians who apply.',
        ru: 'Россиянам, которые обратятся, обещают разрешения на проживание.',
      },
    },
    {
      date: '2022-09-30', kind: 'numbers', sources: ['mn-02'],
      says: {
        en: '6,268 Russians have come through Altanbulag in nine days.',
        ru: 'За девять дней через Алтанбулаг въехали 6268 россиян.',
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
      date: '2023-03-02', kind: 'case', sources: ['mn-08'],
      says: {
        en: 'A Kalmyk opposition politician, kept in the transit zone, leaves for the USA.',
        ru: 'Калмыцкий оппозиционный политик, которого держали в транзитной зоне, улетает в США.',
      },
    },
    {
      date: '2023-07-05', kind: 'policy', sources: ['mn-06'],
      says: {
        en: 'A UN expert group reports: detention over a stay is rare; Russians had special arrangements.',
        ru: 'Доклад экспертов ООН: за нарушения пребывания задерживают редко; для россиян был особый порядок.',
      },
    },
    {
      date: '2025-01-28', kind: 'removal', sources: ['mn-09'],
      says: {
        en: 'Russia thanks Mongolia for a quick extradition in a fraud case.',
        ru: 'Россия благодарит Монголию за быструю выдачу по делу о мошенничестве.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Mongolia / УВКБ ООН',
      does: {
        en: 'Registers people who are afraid to return and decides on their status. Look for the address on the UN pages.',
        ru: 'Регистрирует тех, кто боится возвращаться, и решает об их статусе. Адрес ищите на страницах ООН.',
      },
      languages: ['en'], url: 'https://www.unhcr.org/', seen: null,
    },
    {
      name: 'National Human Rights Commission of Mongolia / Национальная комиссия по правам человека',
      does: {
        en: 'A state body for human rights. Whether it takes the complaints of foreigners we have not checked.',
        ru: 'Государственный орган по правам человека. Принимает ли он жалобы иностранцев, мы не проверяли.',
      },
      languages: [], url: 'https://nhrcm.gov.mn/en', seen: null, caution: 'state-body',
    },
    {
      name: 'Free Buryatia Foundation / Фонд «Свободная Бурятия»',
      does: {
        en: 'Legal help for soldiers from Buryatia who refuse.',
        ru: 'Юридическая помощь военным из Бурятии, которые отказываются воевать.',
      },
      languages: ['ru', 'en'], url: 'https://www.freeburyatia.org/', seen: '2023-09', caution: 'undesirable',
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
    'mn-01': {
      label: { en: 'Novaya Gazeta Europe', ru: '«Новая газета Европа»' },
      title: 'Mongolia to issue residence permits to all Russian citizens that apply for one; 30 and 30 days', publisher: 'Novaya Gazeta Europe', date: '2022-10-01',
      url: 'https://novayagazeta.eu/articles/2022/10/01/mongolia-to-issue-residence-permits-to-all-russian-citizens-that-apply-for-one-news',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'mn-02': {
      label: { en: 'WNP (PAP)', ru: 'WNP (PAP)' },
      title: '6,268 entries, 748 extensions; Elbegdorj', publisher: 'WNP (PAP)', date: '2022-09-30',
      url: 'https://www.wnp.pl/rynki-zagraniczne/mongolia-przyzna-zezwolenia-na-pobyt-obywatelom-rosji-ktorzy-zechca-pozostac-w-tym-kraju,628580.html',
      lang: 'pl', read: 'part', checkedOn: '2026-11-23',
    },
    'mn-03': {
      label: { en: 'TVN24', ru: 'TVN24' },
      title: '30 days; ceiling of 90 in 180', publisher: 'TVN24', date: '2022-09-30',
      url: 'https://tvn24.pl/swiat/mongolia-przyzna-zezwolenia-na-pobyt-obywatelom-rosji-6141161', lang: 'pl', read: 'part', checkedOn: '2026-11-23',
    },
    'mn-04': {
      label: { en: 'UNHCR (RIMAP), country page', ru: 'УВКБ ООН (RIMAP), страница страны' },
      title: 'Mongolia: treaties, constitution, figures', publisher: 'UNHCR (RIMAP)', date: '2024',
      url: 'https://rimap-dev.unhcr.info/countries/mongolia', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'mn-05': {
      label: { en: 'UN Mongolia', ru: 'ООН в Монголии' },
      title: 'Role of UNHCR in Mongolia (older page)', publisher: 'UN Mongolia', date: null,
      url: 'http://www.undp.org/content/unct/mongolia/en/home/agencies/united-nations-high-commissioner-for-refugees--unhcr-.html',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'mn-06': {
      label: { en: 'Global Detention Project, on the UN expert group', ru: 'Global Detention Project о докладе экспертов ООН' },
      title: 'UN Working Group on Arbitrary Detention, visit to Mongolia', publisher: 'Global Detention Project', date: '2023-07-05',
      url: 'https://www.globaldetentionproject.org/countries/asia-pacific/mongolia', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'mn-07': {
      label: { en: 'Radio Free Europe/Radio Liberty (copy)', ru: 'Радио Свободная Европа / Радио Свобода (копия)' },
      title: 'Kalmyk activist who fled Russia unable to enter Mongolia due to expired passport', publisher: 'RFE/RL, in American Military News', date: '2023-03',
      url: 'https://americanmilitarynews.com/2023/03/kalmyk-activist-who-fled-russia-unable-to-enter-mongolia-due-to-expired-passport/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'mn-08': {
      label: { en: 'Caucasian Knot', ru: '«Кавказский узел»' },
      title: 'Boromangnaev flies to the USA', publisher: 'Caucasian Knot', date: '2023-03-02',
      url: 'https://www.eng.kavkaz-uzel.eu/articles/62214', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'mn-09': {
      label: { en: 'TASS', ru: 'ТАСС' },
      title: 'Interior Minister thanks Mongolia for an extradition', publisher: 'TASS (Russian state agency)', date: '2025-01-28',
      url: 'https://tass.com/politics/1905359', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'partisan',
    },
    'mn-10': {
      label: { en: 'TVP, on Current Time', ru: 'TVP о материале «Настоящего времени»' },
      title: 'Russians in Ulaanbaatar on study visas', publisher: 'TVP (Current Time)', date: '2023',
      url: 'https://www.tvp.info/68636849/rosjanie-uciekaja-do-mongolii-by-uniknac-mobilizacji-do-wojska-na-wojne-na-ukrainie',
      lang: 'pl', read: 'part', checkedOn: '2026-11-23',
    },
    'mn-11': {
      label: { en: 'Russia.Post', ru: 'Russia.Post' },
      title: 'Buryats in Mongolia', publisher: 'Russia.Post', date: '2023',
      url: 'https://russiapost.info/society/buryat_mongolia', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'mn-12': {
      label: { en: 'Generis Online', ru: 'Generis Online' },
      title: 'Example of a page that wrongly states ratification', publisher: 'Generis Online', date: null,
      url: 'https://generisonline.com/understanding-refugee-and-asylum-laws-in-mongolia', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'weak',
    },
    'mn-14': {
      label: { en: 'AFP and Le Figaro (copy)', ru: 'AFP и Le Figaro (копия)' },
      title: 'Moscow will not seek extradition of Russians fleeing mobilisation abroad', publisher: 'gettotext (AFP, Le Figaro)', date: '2022-09-27',
      url: 'https://gettotext.com/moscow-will-not-seek-extradition-of-russians-fleeing-mobilization-abroad/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
  },
});
