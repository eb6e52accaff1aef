import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { callUpOnRecord, inReserve, inUniform, mobilised, ofConscriptAge } from '../situations.ts';

const here = answer('where-now').is('cz');

export const cz = defineCountry({
  code: 'cz',
  name: { en: 'Czechia', ru: 'Чехия' },
  within: { en: 'in Czechia', ru: 'в Чехии' },
  regime: 'eu',
  drawsOn: 'eu',
  checkedOn: '2026-11-23',

  entry: {
    is: 'closed-with-exceptions',
    says: {
      en: 'Russians have been given no visas since February 2022, with few exceptions and now without an end date. Tourists are refused at the border since 25 October 2022.',
      ru: 'С февраля 2022 года россиянам не дают виз, кроме редких исключений, и теперь уже без срока. Туристов с 25 октября 2022 года не пускают на границе.',
    },
    asOf: '2024-09-15',
    sources: ['cz-01', 'cz-02'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'Protection can be asked for inside the country and at airports. The country has no land border with Russia or Belarus.',
      ru: 'Попросить защиты можно внутри страны и в аэропортах. Сухопутной границы с Россией и Беларусью у Чехии нет.',
    },
    asOf: null,
    sources: ['cz-k10'],
  },
  practice: {
    is: 'mixed',
    says: {
      en: 'Officials are cautious, but courts say that a call-up to an army involved in crimes must really be looked into.',
      ru: 'Чиновники осторожны, но суды говорят: угрозу призыва в армию, причастную к преступлениям, нужно разбирать по существу.',
    },
    asOf: '2025-07-14',
    sources: ['cz-05', 'cz-06', 'cz-eu-25'],
  },
  pushback: {
    is: 'none-found',
    says: {
      en: 'We found no report of Russians turned away at Czech airports without their claim being heard.',
      ru: 'Сообщений о том, что в чешских аэропортах разворачивали россиян, не выслушав просьбу, мы не нашли.',
    },
    asOf: null,
    sources: [],
  },
  returnRisk: {
    is: 'case-dependent',
    says: {
      en: 'In February 2023 a young man whose permit had ended had to leave, and went back to Russia; in November a court said that his danger had not been looked into. Removals by force we did not find.',
      ru: 'В феврале 2023 года молодому человеку, у которого кончилось разрешение, пришлось уехать, и он оказался в России; в ноябре суд решил, что опасность для него не проверили. Случаев высылки силой мы не нашли.',
    },
    asOf: '2023-11-08',
    sources: ['cz-09', 'cz-10'],
  },

  facts: [
    // Entry
    {
      id: 'no-visas', topic: 'entry', asOf: '2024-04-24', confidence: 'high', sources: ['cz-01', 'cz-02', 'cz-03', 'cz-08'],
      says: {
        en: 'Czechia has given Russians no visas since late February 2022. The stop was prolonged to March 2023 and March 2024, then for an indefinite time. It covers residence permits, too.',
        ru: 'Чехия не выдаёт россиянам виз с конца февраля 2022 года. Запрет продлевали до марта 2023-го и марта 2024 года, а потом — без срока. Он касается и видов на жительство.',
      },
    },
    {
      id: 'exceptions', topic: 'entry', asOf: '2024-04-24', confidence: 'high', sources: ['cz-01', 'cz-02', 'cz-03'],
      says: {
        en: 'Exceptions are close family of Czech and other EU citizens and of permit holders, the interest of the state, humanitarian visas and the Civil Society Programme.',
        ru: 'Исключения — семьи граждан Чехии и других стран ЕС и тех, у кого есть вид на жительство, интересы государства, гуманитарные визы и Программа для гражданского общества.',
      },
    },
    {
      id: 'second-nationality', topic: 'entry', asOf: '2024-04-24', confidence: 'high', sources: ['cz-01'],
      says: {
        en: 'The stop also covers people who have another nationality beside the Russian one.',
        ru: 'Запрет касается и тех, у кого кроме российского есть другое гражданство.',
      },
    },
    {
      id: 'tourists-refused', topic: 'entry', asOf: '2022-10-25', confidence: 'high', sources: ['cz-01'],
      says: {
        en: 'Since 25 October 2022 Russians who come for tourism, sport or culture are refused at the outer border, even with another state’s visa.',
        ru: 'С 25 октября 2022 года россиян, которые едут как туристы, ради спорта или культуры, не пускают на внешней границе даже с визой другой страны.',
      },
    },
    {
      id: 'old-passports', topic: 'entry', asOf: '2024-09-15', confidence: 'high', sources: ['cz-01', 'cz-04'],
      says: {
        en: 'Russian passports without a chip are not accepted since 15 September 2024. Children under 15 and people in the Civil Society Programme are exempt.',
        ru: 'С 15 сентября 2024 года российские паспорта без чипа не принимают. Исключение — дети до 15 лет и участники Программы для гражданского общества.',
      },
    },
    {
      id: 'new-government', topic: 'entry', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on whether the government formed after the election of 2025 changed these rules.',
        ru: 'Мы искали и не нашли, изменило ли эти правила правительство, пришедшее после выборов 2025 года.',
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['cz-k10'],
      says: {
        en: 'A claim is made at the reception centre (Zastávka) or at the airport. The asylum department of the Ministry of the Interior decides. An appeal goes to a regional court, then to the Supreme Administrative Court (NSS).',
        ru: 'Заявление подают в приёмном центре (Заставка) или в аэропорту. Решает отдел убежища МВД. Жалобу рассматривает областной суд, затем — Высший административный суд (NSS).',
      },
    },

    // Responsibility
    {
      id: 'responsible-state', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how Czechia decides which state is responsible for a Russian’s claim. The general EU rules apply.',
        ru: 'Мы искали и не нашли, как Чехия решает, какая страна отвечает за заявление россиянина. Действуют общие правила ЕС.',
      },
    },

    // Practice
    {
      id: 'minister-2022', topic: 'practice', asOf: '2022-09', confidence: 'medium', sources: ['cz-eu-25'],
      profiles: ['called-mobilisation'],
      says: {
        en: 'In September 2022 the foreign minister said that refusing mobilisation is not in itself a reason for a humanitarian visa.',
        ru: 'В сентябре 2022 года министр иностранных дел сказал: отказ от мобилизации сам по себе не повод для гуманитарной визы.',
      },
    },
    {
      id: 'mobilisation-can-be-a-ground', topic: 'practice', asOf: '2022-09-29', confidence: 'high', sources: ['cz-05'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'By the top administrative court the mobilisation is common knowledge and can be a reason for protection. Its extent, and whether service would mean a part in crimes, the ministry must look into first.',
        ru: 'По мнению высшего административного суда, мобилизация общеизвестна и может быть основанием для защиты. Каков её размах и ведёт ли служба к участию в преступлениях, сначала должно разобрать министерство.',
      },
    },

    // Courts
    {
      id: 'nss-2022', topic: 'courts', asOf: '2022-09-29', confidence: 'high', sources: ['cz-05'],
      says: {
        en: 'On 29 September 2022 the Supreme Administrative Court (1 Azs 84/2022-61) left a refusal standing, as the man’s account had contradictions. But it said that a new claim because of the mobilisation, lodged promptly, must be admitted.',
        ru: '29 сентября 2022 года Высший административный суд (1 Azs 84/2022-61) оставил отказ в силе: в рассказе нашли противоречия. Но он решил: новое заявление из-за мобилизации, поданное без промедления, обязаны принять.',
      },
    },
    {
      id: 'prague-2025', topic: 'courts', asOf: '2025-07-14', confidence: 'high', sources: ['cz-06'],
      says: {
        en: 'On 14 July 2025 the Prague court (16 Az 8/2025) annulled a refusal. The ministry had not weighed together the call-up to an army involved in crimes, the man’s sexual orientation and his views.',
        ru: '14 июля 2025 года суд в Праге (16 Az 8/2025) отменил отказ. Министерство не взвесило вместе угрозу призыва в армию, причастную к преступлениям, сексуальную ориентацию человека и его взгляды.',
      },
    },
    {
      id: 'prague-2023', topic: 'courts', asOf: '2023-11-08', confidence: 'high', sources: ['cz-09', 'cz-10'],
      says: {
        en: 'About 1 November 2023 the Prague court annulled an order of the foreigners’ police. They may not refuse to look at the danger from mobilisation and anti-war views by saying that another EU state is open.',
        ru: 'Около 1 ноября 2023 года суд в Праге отменил решение полиции по делам иностранцев. Она не вправе не рассматривать опасность из-за мобилизации и антивоенных взглядов, сославшись на то, что можно уехать в другую страну ЕС.',
      },
    },

    // Numbers
    {
      id: 'no-numbers', topic: 'numbers', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no figures on claims of Russians because of the army.',
        ru: 'Мы искали и не нашли, сколько россиян просят защиты из-за армии и чем это кончается.',
      },
    },

    // Other ways to stay
    {
      id: 'civil-society-programme', topic: 'other-stay', asOf: '2023-03-23', confidence: 'medium', sources: ['cz-01', 'cz-03'],
      says: {
        en: 'The Civil Society Programme is for activists, journalists and academics. In 2023 it had 500 places a year. How it works now needs a check.',
        ru: 'Программа для гражданского общества — для активистов, журналистов и учёных. В 2023 году в ней было 500 мест в год. Как она работает сейчас, нужно проверить.',
      },
    },
    {
      id: 'renewals', topic: 'other-stay', asOf: '2024-04', confidence: 'medium', sources: ['cz-01', 'cz-03'],
      says: {
        en: 'People who already have a permit can renew it.',
        ru: 'Тем, у кого вид на жительство уже есть, его могут продлить.',
      },
    },
    {
      id: 'citizenship-frozen', topic: 'other-stay', asOf: '2025-06-20', confidence: 'medium', sources: ['cz-07'],
      says: {
        en: 'Since 2025 Russians’ requests for citizenship are frozen until the temporary protection of Ukrainians ends; 2,250 were waiting. After that the Russian citizenship must be given up.',
        ru: 'С 2025 года заявления россиян о гражданстве заморожены, пока не кончится временная защита украинцев; ждали 2250 человек. Потом нужно будет отказаться от российского гражданства.',
      },
    },

    // Being returned
    {
      id: 'had-to-leave', topic: 'return', asOf: '2023-11-08', confidence: 'high', vital: true, sources: ['cz-09', 'cz-10'],
      says: {
        en: 'A man of 22 had to leave in February 2023 after his permit ended. The court had refused to let him wait for its ruling. When it ruled for him in November, he was in Russia and could get no visa to come back.',
        ru: '22-летний россиянин должен был уехать в феврале 2023 года: кончилось разрешение. Дождаться решения суд ему не позволил. Когда в ноябре суд решил в его пользу, он был в России и визы, чтобы вернуться, получить не мог.',
      },
    },
    {
      id: 'removals-to-russia', topic: 'return', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on removals to Russia of people who refuse to serve.',
        ru: 'Мы искали и не нашли, высылает ли Чехия в Россию тех, кто отказывается служить.',
      },
    },

    // Help
    {
      id: 'legal-help', topic: 'help', asOf: '2023-11-08', confidence: 'low', sources: ['cz-09'],
      says: {
        en: 'The Organization for Aid to Refugees (OPU) has lawyers who know such cases: one of them spoke on them in November 2023. Its page comes first, as we have not checked how it helps now.',
        ru: 'В Организации помощи беженцам (OPU) есть юристы, которые знают такие дела: в ноябре 2023 года юристка OPU говорила о них журналистам. Как там помогают сейчас, мы не проверяли — сначала откройте сайт.',
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
      en: 'Whether the government formed after the election of 2025 changed the rules on visas, entry or asylum.',
      ru: 'Изменило ли правительство, пришедшее после выборов 2025 года, правила о визах, въезде и убежище.',
    },
    {
      en: 'How many Russians ask for protection because of the army, and how many get it.',
      ru: 'Сколько россиян просят защиты из-за армии и сколько её получают.',
    },
    {
      en: 'How the ministry decided after the court of July 2025 sent the case back.',
      ru: 'Как министерство решило дело, которое суд вернул ему в июле 2025 года.',
    },
    {
      en: 'How claims by deserters, contract soldiers and conscripts are decided.',
      ru: 'Как решают дела дезертиров, контрактников и призывников.',
    },
    {
      en: 'Whether the Civil Society Programme is still open, and for whom.',
      ru: 'Работает ли ещё Программа для гражданского общества и для кого.',
    },
  ],

  article: [
    {
      id: 'tightened-entry', verdict: 'holds', asOf: '2024-09-15', sources: ['cz-01', 'cz-02'],
      claim: {
        en: 'The article said that Czechia had joined other EU states in tightening its entry rules.',
        ru: 'Статья писала, что Чехия вслед за другими странами ЕС ужесточила правила въезда.',
      },
      now: {
        en: 'It holds. In 2024 the visa stop became permanent, and old passports are no longer accepted.',
        ru: 'Это так. В 2024 году запрет на визы стал бессрочным, а старые паспорта больше не принимают.',
      },
    },
    {
      id: 'dream-of-going-there', verdict: 'changed', asOf: '2024-04-24', sources: ['cz-01', 'cz-03'],
      claim: {
        en: 'The article told of a young man who dreamt of escaping to Czechia and could not afford it.',
        ru: 'Статья рассказывала о молодом человеке, который мечтал уехать в Чехию, но не мог себе этого позволить.',
      },
      now: {
        en: 'Money is no longer the only thing in the way: from Russia the way there leads through the exceptions only.',
        ru: 'Теперь дело не только в деньгах: из России туда можно попасть лишь по исключениям.',
      },
    },
  ],

  policies: [
    // Getting there
    {
      id: 'no-czech-visa', kind: 'access', asOf: '2024-04-24', confidence: 'high', sources: ['cz-01', 'cz-02'],
      when: all(not(here), answer('visa-of').is('none', 'other')),
      title: { en: 'A Czech visa', ru: 'Чешская виза' },
      says: {
        en: 'Visas and permits for Russians have been stopped without an end date. What is left is close family of EU citizens or of permit holders, humanitarian visas and the Civil Society Programme.',
        ru: 'Визы и виды на жительство россиянам не дают, и срока у запрета нет. Остаются семьи граждан ЕС и тех, у кого есть вид на жительство, гуманитарные визы и Программа для гражданского общества.',
      },
    },
    {
      id: 'visa-of-another-state', kind: 'access', asOf: '2022-10-25', confidence: 'high', sources: ['cz-01'],
      when: all(
        not(here),
        answer('visa-of').is('de', 'ee', 'es', 'fi', 'fr', 'lt', 'lv', 'nl', 'no', 'pl', 'se', 'other-schengen'),
      ),
      title: { en: 'Entering with another state’s visa', ru: 'Въезд с визой другой страны' },
      says: {
        en: 'A visa of another Schengen state does not open the Czech outer border to a Russian travelling for tourism, sport or culture.',
        ru: 'Виза другой страны Шенгена не открывает внешнюю границу Чехии россиянину, который едет как турист, ради спорта или культуры.',
      },
    },
    {
      id: 'second-nationality', kind: 'access', asOf: '2024-04-24', confidence: 'high', dossier: ['A2'], sources: ['cz-01'],
      when: all(not(here), answer('citizenship').is('other-held')),
      title: { en: 'A second nationality', ru: 'Второе гражданство' },
      says: {
        en: 'The visa stop covers Russians with a second nationality as well. Family of EU citizens are an exception.',
        ru: 'Запрет на визы касается и россиян со вторым гражданством. Исключение — семьи граждан ЕС.',
      },
    },
    {
      id: 'passport-with-a-chip', kind: 'access', asOf: '2024-09-15', confidence: 'high', sources: ['cz-01', 'cz-04'],
      when: not(here),
      title: { en: 'Passports without a chip', ru: 'Паспорта без чипа' },
      says: {
        en: 'The five-year Russian passport without a chip is not accepted for entry. Children under 15 and people in the Civil Society Programme are exempt. Getting a new one from a consulate has dangers of its own: a lawyer should be asked first.',
        ru: 'Российский загранпаспорт без чипа (на пять лет) для въезда не принимают. Исключение — дети до 15 лет и участники Программы для гражданского общества. Получать новый через консульство бывает опасно: сначала стоит спросить юриста.',
      },
    },
    {
      id: 'programme-for-critics', kind: 'access', asOf: '2024-07-17', confidence: 'medium', dossier: ['X7'], sources: ['cz-01', 'cz-03'],
      when: all(not(here), answer('opinions').is('public-role', 'critic')),
      title: { en: 'The Civil Society Programme', ru: 'Программа для гражданского общества' },
      says: {
        en: 'It is a lawful way in for activists, journalists and academics; in 2023 it had 500 places a year. How to be put forward for it, and whether it is still open, has to be asked.',
        ru: 'Это законный путь для активистов, журналистов и учёных; в 2023 году в программе было 500 мест в год. Как в неё попасть и работает ли она ещё, нужно узнавать.',
      },
    },
    {
      id: 'humanitarian-visa-and-mobilisation', kind: 'refused', asOf: '2022-09', confidence: 'medium', sources: ['cz-eu-25'],
      when: all(not(here), any(mobilised, inReserve, answer('fear').is('new-wave'))),
      title: { en: 'A humanitarian visa because of mobilisation', ru: 'Гуманитарная виза из-за мобилизации' },
      says: {
        en: 'The foreign minister said in September 2022 that refusing mobilisation is not in itself a reason for a humanitarian visa. We found no later word on it.',
        ru: 'В сентябре 2022 года министр иностранных дел сказал, что отказ от мобилизации сам по себе не повод для гуманитарной визы. Более поздних заявлений мы не нашли.',
      },
    },

    // Asking
    {
      id: 'asking-inside', kind: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['cz-k10'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where to ask', ru: 'Куда обращаться' },
      says: {
        en: 'The claim is made in person at the reception centre in Zastávka; the Ministry of the Interior decides it. UNHCR’s page or a lawyer can say how to go about it.',
        ru: 'Заявление подают лично в приёмном центре в Заставке; решает Министерство внутренних дел. Как действовать, подскажут страница УВКБ ООН или юрист.',
      },
    },
    {
      id: 'at-a-czech-airport', kind: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['cz-k10', 'apr-1348#26'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport', ru: 'В аэропорту' },
      says: {
        en: 'Protection can be asked for at the airport, even if entry is refused. The words go to the police there at once and in person.',
        ru: 'Попросить защиты можно в аэропорту, даже если во въезде отказали. Сказать об этом нужно полиции на месте — сразу и лично.',
      },
    },

    // Practice
    {
      id: 'ministry-must-examine', kind: 'practice', asOf: '2022-09-29', confidence: 'high', dossier: ['W1'], sources: ['cz-05'],
      when: any(mobilised, inReserve, inUniform, callUpOnRecord, answer('fear').is('new-wave')),
      title: { en: 'The mobilisation can be a ground', ru: 'Мобилизация может быть основанием' },
      says: {
        en: 'The top administrative court said in 2022 that the ministry must look at how far mobilisation goes and what it means for this person. That includes whether service would lead to a part in war crimes, direct or indirect.',
        ru: 'Высший административный суд в 2022 году решил: министерство должно разобрать, каков размах мобилизации и чем она грозит этому человеку. В том числе — приведёт ли служба к прямому или косвенному участию в военных преступлениях.',
      },
    },
    {
      id: 'orientation-and-the-army', kind: 'practice', asOf: '2025-07-14', confidence: 'high', dossier: ['X1'], sources: ['cz-06', 'ez'],
      when: all(
        any(ofConscriptAge, inReserve, inUniform, callUpOnRecord),
        any(answer('who').is('gay-bi', 'trans'), answer('opinions').is('public-role', 'critic', 'said-publicly', 'private')),
      ),
      title: { en: 'The call-up together with personal reasons', ru: 'Призыв в сочетании с личными причинами' },
      says: {
        en: 'In July 2025 the Prague court annulled a refusal because the ministry had looked at these things one by one. It named the reports on forced recruitment and on repression in Russia.',
        ru: 'В июле 2025 года суд в Праге отменил отказ: министерство рассмотрело эти причины порознь. Суд сослался на данные о том, как в России силой набирают в армию и преследуют людей.',
      },
    },
    {
      id: 'contradictions', kind: 'refused', asOf: '2022-09-29', confidence: 'high', sources: ['cz-05'],
      when: all(here, answer('claim').is('no', 'waiting')),
      title: { en: 'Contradictions in what was said', ru: 'Противоречия в рассказе' },
      says: {
        en: 'In the case of 2022 a man beaten by police after rallies, as he said, was refused because parts of his account did not fit together. It helps to note dates and the order of events before the interview, and to say when one does not remember.',
        ru: 'В деле 2022 года человек говорил, что после митингов его избила полиция, но получил отказ: части рассказа не сходились. До интервью полезно записать даты и порядок событий, а о том, чего не помнится, так и сказать.',
      },
    },

    // After a refusal, permits that end
    {
      id: 'new-claim-promptly', kind: 'deadline', asOf: '2022-09-29', confidence: 'high', vital: true, dossier: ['A8'], sources: ['cz-05'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'A new claim without delay', ru: 'Новое заявление — без промедления' },
      says: {
        en: 'If something changed in Russia while the case was in court, a new claim must be admitted when it is lodged promptly after the ruling. No number of days is named, so a lawyer is needed the same day.',
        ru: 'Если за время суда в России что-то изменилось, новое заявление обязаны принять, когда его подают сразу после решения. Число дней не названо, поэтому юрист нужен в тот же день.',
      },
    },
    {
      id: 'waiting-for-the-court', kind: 'danger', asOf: '2023-11-08', confidence: 'high', vital: true, dossier: ['A9'], sources: ['cz-09', 'cz-10'],
      when: all(here, any(answer('urgent').is('removal-decision', 'detained'), answer('stay').is('ended'))),
      title: { en: 'The court may not let one wait', ru: 'Дождаться суда могут не дать' },
      says: {
        en: 'A complaint against an order to leave does not always stop it. In 2023 a court refused to, and ruled for the man only when he was already in Russia. A request for protection is another step: a lawyer is needed at once.',
        ru: 'Жалоба на решение о выезде не всегда его останавливает. В 2023 году суд в этом отказал и решил дело в пользу человека, когда тот был уже в России. Просьба о защите — отдельный шаг: юрист нужен сразу.',
      },
    },
    {
      id: 'police-must-look-at-the-danger', kind: 'practice', asOf: '2023-11-08', confidence: 'high', sources: ['cz-09', 'cz-10'],
      when: all(here, answer('urgent').is('removal-decision')),
      title: { en: 'What the police must look at', ru: 'Что обязана проверить полиция' },
      says: {
        en: 'The Prague court held in 2023 that the police must look at the danger from mobilisation and anti-war views. They cannot say that the person may go to another EU state instead. A lawyer can use this.',
        ru: 'Суд в Праге в 2023 году решил: полиция обязана проверить опасность из-за мобилизации и антивоенных взглядов. Сказать «можно уехать в другую страну ЕС» недостаточно. Юрист может на это сослаться.',
      },
    },
    {
      id: 'before-the-permit-ends', kind: 'stay', asOf: '2024-04', confidence: 'medium', sources: ['cz-01', 'cz-03', 'cz-10'],
      when: all(here, answer('stay').is('lawful', 'ends-soon')),
      title: { en: 'Before a permit ends', ru: 'Пока разрешение не кончилось' },
      says: {
        en: 'Permits that exist can be renewed, but new ones are not given. A student who asked for a work card was refused in 2022 and was left with nothing. Advice is best taken well before the last day.',
        ru: 'Действующие разрешения продлевают, а новых не дают. Студент, который просил рабочую карту, в 2022 году получил отказ и остался без документов. За советом лучше идти задолго до последнего дня.',
      },
    },
    {
      id: 'citizenship', kind: 'stay', asOf: '2025-06-20', confidence: 'medium', sources: ['cz-07'],
      when: all(here, answer('with-you').is('long-residence')),
      title: { en: 'Czech citizenship', ru: 'Чешское гражданство' },
      says: {
        en: 'Since 2025 Russians’ requests are frozen until the temporary protection of Ukrainians ends. Giving up the Russian citizenship will be asked for; that may mean dealing with Russian offices, so a lawyer comes first.',
        ru: 'С 2025 года заявления россиян заморожены, пока не кончится временная защита украинцев. Потом потребуют выйти из российского гражданства, а для этого может понадобиться российское ведомство: сначала спросите юриста.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'cs',
      words: 'Žádám o mezinárodní ochranu. Bojím se návratu do Ruska.',
      sound: 'жа́дам о мэ́зинародьни о́храну. бо́йим сэ на́врату до ру́ска',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2022-02-25', kind: 'entry', sources: ['cz-08'],
      says: {
        en: 'A stop of visas for Russians is announced.',
        ru: 'Объявлено, что визы россиянам больше не выдают.',
      },
    },
    {
      date: '2022-09', kind: 'policy', sources: ['cz-eu-25'],
      says: {
        en: 'Foreign minister: refusing mobilisation alone is no reason for a humanitarian visa.',
        ru: 'Министр иностранных дел: один отказ от мобилизации — не повод для гуманитарной визы.',
      },
    },
    {
      date: '2022-09-29', kind: 'court', sources: ['cz-05'],
      says: {
        en: 'Supreme Administrative Court: the mobilisation can be a ground, and a new claim is to be admitted.',
        ru: 'Высший административный суд: мобилизация может быть основанием, новое заявление нужно принять.',
      },
    },
    {
      date: '2022-10-25', kind: 'entry', sources: ['cz-01'],
      says: {
        en: 'Tourists are refused even with other states’ visas.',
        ru: 'Туристов не впускают даже с визами других стран.',
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
      date: '2023-03-23', about: true, kind: 'entry', sources: ['cz-03'],
      says: {
        en: 'The visa stop is prolonged to 31 March 2024.',
        ru: 'Запрет на визы продлён до 31 марта 2024 года.',
      },
    },
    {
      date: '2023-11-01', about: true, kind: 'court', sources: ['cz-09', 'cz-10'],
      says: {
        en: 'Prague court: the police had to look at the danger for a man who has meanwhile had to leave.',
        ru: 'Суд в Праге: полиция должна была проверить, что грозит человеку, которому уже пришлось уехать.',
      },
    },
    {
      date: '2024-04', about: true, kind: 'entry', sources: ['cz-01', 'cz-02'],
      says: {
        en: 'The stop of visas and permits becomes indefinite.',
        ru: 'Запрет на визы и виды на жительство становится бессрочным.',
      },
    },
    {
      date: '2024-09-15', kind: 'entry', sources: ['cz-01', 'cz-04'],
      says: {
        en: 'Russian passports without a chip are no longer accepted.',
        ru: 'Российские паспорта без чипа больше не принимают.',
      },
    },
    {
      date: '2025-06-20', about: true, kind: 'law', sources: ['cz-07'],
      says: {
        en: 'Requests of Russians for citizenship are frozen.',
        ru: 'Заявления россиян о гражданстве заморожены.',
      },
    },
    {
      date: '2025-07-14', kind: 'court', sources: ['cz-06'],
      says: {
        en: 'Prague court annuls a refusal: army, orientation and views were not weighed together.',
        ru: 'Суд в Праге отменяет отказ: армию, ориентацию и взгляды не взвесили вместе.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Czech Republic / УВКБ ООН',
      does: {
        en: 'Explains how to ask for protection in Czechia.',
        ru: 'Объясняет, как просить защиты в Чехии.',
      },
      languages: [], url: 'https://help.unhcr.org/czech/', seen: null,
    },
    {
      name: 'Organization for Aid to Refugees (OPU)',
      does: {
        en: 'Lawyers for people who ask for protection; spoke on cases of Russians in November 2023.',
        ru: 'Юристы для тех, кто просит защиты; в ноябре 2023 года говорили о делах россиян.',
      },
      languages: ['cs', 'en'], url: 'https://www.opu.cz/en/', seen: '2023-11',
    },
    {
      name: 'Association for Integration and Migration (SIMI)',
      does: {
        en: 'Advice for foreigners. What it does now we have not checked.',
        ru: 'Консультации для иностранцев. Чем занимается сейчас, мы не проверяли.',
      },
      languages: ['cs', 'en'], url: 'https://www.migrace.com/en/', seen: null,
    },
  ],

  sources: {
    'cz-01': {
      label: { en: 'Mondaq', ru: 'Mondaq' },
      title: 'Worldwide/Russia: update on visa suspensions for Russian citizens', publisher: 'Mondaq', date: '2024-07-17',
      url: 'https://www.mondaq.com/unitedstates/work-visas/1494610/worldwiderussia-update-on-visa-suspensions-for-russian-citizens',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'cz-02': {
      label: { en: 'UNN (citing Deník N)', ru: 'УНН (со ссылкой на Deník N)' },
      title: 'Czech government decides to stop issuing residence permits to Russians and Belarusians', publisher: 'UNN (Deník N)', date: '2024-02-22',
      url: 'https://unn.ua/en/news/czech-government-decides-to-stop-issuing-residence-permits-to-russians-and-belarusians',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'cz-03': {
      label: { en: 'Perild', ru: 'Perild' },
      title: 'The Czech Republic has extended the ban on issuing visas to Russians and Belarusians until March 31, 2024', publisher: 'perild', date: '2023-03-23',
      url: 'https://www.perild.com/2023/03/23/the-czech-republic-has-extended-the-ban-on-issuing-visas-to-russians-and-belarusians-until-march-31-2024/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'cz-05': {
      label: { en: 'Supreme Administrative Court (NSS)', ru: 'Высший административный суд Чехии (NSS)' },
      title: '1 Azs 84/2022-61', publisher: 'Supreme Administrative Court', date: '2022-09-29',
      url: 'https://sbirka.nssoud.cz/cz/mezinarodni-ochrana-mobilizace-v-ruske-federaci-nova-zadost-o-udeleni-mezinarodni-ochrany.p4509.html',
      lang: 'cs', read: 'part', checkedOn: '2026-11-24',
    },
    'cz-08': {
      label: { en: 'RBC', ru: 'РБК' },
      title: 'Visa stop announced', publisher: 'RBC', date: '2022-02-25',
      url: 'https://www.rbc.ru/politics/25/02/2022/6218db069a7947b774a4296b', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'cz-09': {
      label: { en: 'iDNES', ru: 'iDNES' },
      title: 'On the Prague court’s ruling about a Russian ordered to leave', publisher: 'iDNES.cz', date: '2023-11-08',
      url: 'https://www.idnes.cz/zpravy/domaci/rus-vyhosteni-azyl-ceska-republika-mestsky-soud-v-praze.A231108_142307_domaci_ijan',
      lang: 'cs', read: 'part', checkedOn: '2026-11-24',
    },
    'cz-10': {
      label: { en: 'Aktuálně.cz', ru: 'Aktuálně.cz' },
      title: 'On the Prague court’s ruling about a Russian ordered to leave', publisher: 'Aktuálně.cz', date: '2023-11',
      url: 'https://zpravy.aktualne.cz/domaci/policie-nezakonne-vyhostila-rusa/r~a82c5fea7d4b11ee93abac1f6b220ee8/',
      lang: 'cs', read: 'part', checkedOn: '2026-11-24',
    },
    'cz-eu-25': {
      label: { en: 'Verfassungsblog', ru: 'Verfassungsblog' },
      title: 'Why EU countries should open their borders to Russian draft evaders', publisher: 'Verfassungsblog', date: '2022-09-26',
      url: 'https://verfassungsblog.de/why-eu-countries-should-open-their-borders-to-russian-draft-evaders/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'cz-k10': {
      label: { en: 'Czech Ministry of the Interior', ru: 'МВД Чехии' },
      title: 'Where a claim is made and who decides', publisher: 'Ministry of the Interior', date: null,
      url: 'https://ipc.gov.cz/en/', lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
  },
});
