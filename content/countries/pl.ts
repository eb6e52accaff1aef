import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { fromNorthCaucasus } from '../situations.ts';

const here = answer('where-now').is('pl');
/** Belarus has no record of its own, so whoever is there answers "elsewhere". */
const byTheEasternBorder = answer('where-now').is('russia', 'occupied', 'elsewhere');

export const pl = defineCountry({
  code: 'pl',
  name: { en: 'Poland', ru: 'Польша' },
  within: { en: 'in Poland', ru: 'в Польше' },
  regime: 'eu',
  drawsOn: 'eu',
  checkedOn: '2026-11-23',

  entry: {
    is: 'closed-with-exceptions',
    says: {
      en: 'Since 19 September 2022 most Russians are refused at the border even with a visa; there are exceptions for family, dissidents and some others.',
      ru: 'С 19 сентября 2022 года большинство россиян не пускают даже с визой; исключения сделаны для родственников, диссидентов и некоторых других.',
    },
    asOf: '2022-09',
    sources: ['pl-01', 'pl-02', 'pl-eu-43'],
  },
  access: {
    is: 'suspended-at-part-of-border',
    says: {
      en: 'On the border with Belarus claims have not been taken since 27 March 2025, with few exceptions. Elsewhere any Border Guard post takes them.',
      ru: 'На границе с Беларусью с 27 марта 2025 года заявлений не принимают, кроме редких исключений. В остальных местах их принимает любой пост Пограничной службы.',
    },
    asOf: '2026-01-21',
    sources: ['pl-03', 'pl-04', 'pl-05', 'pl-k10'],
  },
  practice: {
    is: 'restrictive',
    says: {
      en: 'Officials said in 2022 that fleeing mobilisation alone is not a reason to be let in. Few Russians get protection, and we found no leading judgment.',
      ru: 'В 2022 году власти говорили, что одного бегства от мобилизации мало, чтобы впустить человека. Защиту россиянам дают редко, а решения суда, на которое равнялись бы другие, мы не нашли.',
    },
    asOf: '2024-08',
    sources: ['pl-01', 'pl-02', 'pl-07'],
  },
  pushback: {
    is: 'documented-for-russians',
    says: {
      en: 'Russians have been turned away without being heard: at Terespol, for which Poland was condemned in 2020, and near Kaliningrad in August 2025.',
      ru: 'Россиян разворачивали, не выслушав: в Тересполе, за что Польшу осудили в 2020 году, и у Калининграда в августе 2025-го.',
    },
    asOf: '2025-10',
    sources: ['eu-23', 'pl-08', 'pl-09'],
  },
  returnRisk: {
    is: 'documented-handovers',
    says: {
      en: 'In August 2025 Polish guards handed a Russian boy of 16 back to Russia. No general stop on removals of Russians was reported in 2023.',
      ru: 'В августе 2025 года польские пограничники вернули России 16-летнего россиянина. О том, что россиян вообще не высылают, в 2023 году не сообщали.',
    },
    asOf: '2025-10',
    sources: ['pl-08', 'pl-09', 'pl-12'],
  },

  facts: [
    // Entry
    {
      id: 'visa-holders-refused', topic: 'entry', asOf: '2022-09-19', confidence: 'high', sources: ['pl-01', 'pl-02', 'pl-eu-43'],
      says: {
        en: 'Since 19 September 2022 Russians who travel for tourism, business, sport or culture are refused even with a visa.',
        ru: 'С 19 сентября 2022 года россиян, которые едут с туристическими, деловыми, спортивными или культурными целями, не пускают даже с визой.',
      },
    },
    {
      id: 'exceptions', topic: 'entry', asOf: '2022-09-27', confidence: 'high', sources: ['pl-01', 'pl-02', 'pl-eu-43', 'pl-eu-44'],
      says: {
        en: 'The exceptions of 2022 were diplomats, drivers, family of Polish and other EU citizens, holders of a Pole’s Card, dissidents and humanitarian cases.',
        ru: 'Исключения 2022 года — дипломаты, водители, родственники граждан Польши и других стран ЕС, обладатели «карты поляка», диссиденты и гуманитарные случаи.',
      },
    },
    {
      id: 'entry-rules-today', topic: 'entry', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how the text of the entry rules reads in 2026.',
        ru: 'Мы искали и не нашли, как правила въезда звучат в 2026 году.',
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['pl-14', 'pl-k10'],
      says: {
        en: 'A claim can be made at any Border Guard post. The Head of the Office for Foreigners decides. An appeal goes to the Refugee Board, then to the administrative courts.',
        ru: 'Заявление можно подать на любом посту Пограничной службы. Решает начальник Управления по делам иностранцев. Жалобу рассматривает Совет по делам беженцев, затем — административные суды.',
      },
    },
    {
      id: 'belarus-border-suspended', topic: 'access', asOf: '2026-01-21', reviewBy: '2026-03-22', confidence: 'high',
      sources: ['pl-03', 'pl-04', 'pl-05', 'pl-16'],
      says: {
        en: 'Since 27 March 2025 claims are not taken at the border with Belarus. The rule runs for 60 days and was prolonged again and again. The last time we know of was from 21 January 2026 to about 22 March.',
        ru: 'С 27 марта 2025 года на границе с Беларусью заявлений не принимают. Правило вводят на 60 дней и раз за разом продлевают. Последний известный нам срок — с 21 января примерно до 22 марта 2026 года.',
      },
    },
    {
      id: 'suspension-after-march-2026', topic: 'access', asOf: null, confidence: 'unknown', vital: true, sources: [],
      says: {
        en: 'We looked and found nothing on whether the suspension went on after March 2026.',
        ru: 'Мы искали и не нашли, продлили ли это правило после марта 2026 года.',
      },
    },
    {
      id: 'suspension-exceptions', topic: 'access', asOf: '2025-05', confidence: 'medium', sources: ['pl-16', 'pl-17'],
      says: {
        en: 'Claims are still to be taken from minors who are alone, pregnant women and people with special needs. So are those of people in real danger of harm if sent back, and of families with minors.',
        ru: 'Заявления всё же должны принимать у детей без взрослых, беременных, людей с особыми потребностями, у тех, кому при возвращении реально грозит вред, и у семей с детьми.',
      },
    },
    {
      id: 'suspension-and-citizenship', topic: 'access', asOf: null, confidence: 'low', recalled: true, sources: ['pl-k13'],
      says: {
        en: 'The act is said to leave out citizens of the state that applies the pressure, which is Belarus. Whether this helps a Russian is not known to us.',
        ru: 'Закон, насколько известно, не касается граждан той страны, которая оказывает давление, то есть Беларуси. Помогает ли это россиянам, мы не знаем.',
      },
    },
    {
      id: 'kaliningrad-border', topic: 'access', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no such suspension for the border with Kaliningrad, and nothing on whether claims are taken there.',
        ru: 'Мы искали и не нашли такого же правила для границы с Калининградом, как и сведений о том, принимают ли там заявления.',
      },
    },
    {
      id: 'time-limits-frozen', topic: 'access', asOf: '2025', reviewBy: '2026-03-04', confidence: 'medium', sources: ['pl-10'],
      says: {
        en: 'A rule (Article 100da) froze the time limits for decisions on claims until 4 March 2026. What holds now needs a check.',
        ru: 'Сроки решений по заявлениям были заморожены до 4 марта 2026 года (статья 100da). Как сейчас, нужно проверить.',
      },
    },

    // Responsibility
    {
      id: 'sent-back-from-germany', topic: 'responsibility', asOf: '2023-10-20', confidence: 'medium', sources: ['pl-12', 'pl-18', 'pl-19'],
      says: {
        en: 'In April 2023 a Berlin court let Germany send a Russian reservist, who had worked in Poland, back there. A church sheltered him, and in October 2023 Germany took up his case itself.',
        ru: 'В апреле 2023 года суд в Берлине разрешил вернуть в Польшу российского резервиста, который там работал. Его укрыла церковная община, а в октябре 2023-го Германия взяла дело себе.',
      },
      disputed: {
        says: {
          en: 'A court in Hanover saw grave faults in the Polish system in a similar case, says the same report.',
          ru: 'По тому же сообщению, суд в Ганновере в похожем деле увидел в польской системе серьёзные изъяны.',
        },
        asOf: '2023-04',
        sources: ['pl-18'],
      },
    },

    // Practice
    {
      id: 'ministers-2022', topic: 'practice', asOf: '2022-09-27', confidence: 'high', sources: ['pl-01', 'pl-02'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'In September 2022 deputy ministers said that men who say they flee mobilisation would not be let in as a group. Asylum was possible for a single dissident who can show the danger.',
        ru: 'В сентябре 2022 года заместители министров говорили: тех, кто бежит от мобилизации, как группу впускать не будут. Убежище возможно для отдельного диссидента, который докажет опасность.',
      },
    },
    {
      id: 'military-claims-today', topic: 'practice', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how Poland decides claims about the Russian army today, not even single grants or refusals.',
        ru: 'Мы искали и не нашли, как Польша сейчас решает дела, связанные с российской армией: ни положительных решений, ни отказов.',
      },
    },

    // Courts
    {
      id: 'terespol', topic: 'courts', asOf: '2020-07-23', confidence: 'high', sources: ['eu-23'],
      says: {
        en: 'In M.K. and Others (23 July 2020) the European Court of Human Rights found that guards at Terespol systematically did not take claims of Chechens from Russia. It found a breach of Article 3, of the ban on expelling people as a group and of the right to a remedy.',
        ru: 'В деле M.K. и другие (23 июля 2020 года) Европейский суд по правам человека установил: в Тересполе систематически не принимали заявления чеченцев из России. Суд нашёл нарушение статьи 3, запрета коллективной высылки и права на средство защиты.',
      },
    },
    {
      id: 'later-events', topic: 'courts', asOf: '2022-07-05', confidence: 'medium', sources: ['pl-14'],
      says: {
        en: 'On 5 July 2022 the Supreme Administrative Court (NSA) said in a case about Ukraine that courts must look at what happened after the decision. By analogy it can matter to Russians, too.',
        ru: '5 июля 2022 года Высший административный суд (NSA) в деле об Украине решил: суды должны учитывать то, что произошло после решения. По аналогии это может быть важно и россиянам.',
      },
    },
    {
      id: 'no-precedent', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no leading Polish judgment on Russian mobilisation.',
        ru: 'Мы искали и не нашли польского судебного решения о российской мобилизации, на которое равнялись бы другие.',
      },
    },

    // Numbers
    {
      id: 'claims-2022', topic: 'numbers', asOf: '2022', confidence: 'high', sources: ['pl-06'],
      says: {
        en: 'In 2022 about 2,200 Russians asked for protection, after 1,000 in 2021. About 100 got it in 2022.',
        ru: 'В 2022 году защиты просили около 2200 россиян, в 2021-м — 1000. Получили её в 2022 году около 100.',
      },
    },
    {
      id: 'claims-2024', topic: 'numbers', asOf: '2024-08', confidence: 'high', sources: ['pl-07'],
      says: {
        en: 'From January to August 2024 there were 700 Russian applicants and 145 grants. Many decisions concern claims of earlier years, so this is no rate.',
        ru: 'С января по август 2024 года заявления подали 700 россиян, защиту дали 145. Многие решения — по заявлениям прошлых лет, поэтому долю по этим числам считать нельзя.',
      },
    },
    {
      id: 'men-of-draft-age', topic: 'numbers', asOf: '2022-06-07', confidence: 'high', sources: ['pl-13'],
      says: {
        en: 'In spring 2022 officials noticed that more of the applicants were ethnic Russian men of draft age.',
        ru: 'Весной 2022 года чиновники заметили: среди заявителей стало больше русских мужчин призывного возраста.',
      },
    },

    // Other ways to stay
    {
      id: 'humanitarian-visas', topic: 'other-stay', asOf: '2025', confidence: 'low', recalled: true, sources: ['eu-29'],
      says: {
        en: 'Poland had humanitarian visas for Russians persecuted at home. On what terms they are given in 2025 and 2026 needs a check.',
        ru: 'У Польши были гуманитарные визы для россиян, которых преследуют на родине. На каких условиях их дают в 2025–2026 годах, нужно проверить.',
      },
    },

    // Being returned
    {
      id: 'boy-handed-back', topic: 'return', asOf: '2025-10', confidence: 'high', vital: true, sources: ['pl-08', 'pl-09'],
      says: {
        en: 'In August 2025 Polish guards handed back to Russia a boy of 16 who had swum across from Kaliningrad. Papers of the Russian court say that he was looking for asylum. He was charged there over the crossing.',
        ru: 'В августе 2025 года польские пограничники вернули России 16-летнего, который приплыл из Калининграда. По бумагам российского суда, он искал убежища. В России против него возбудили дело из-за перехода границы.',
      },
      disputed: {
        says: {
          en: 'The Polish Border Guard says that none of the three people it stopped there in 2025 asked for protection.',
          ru: 'Пограничная служба Польши говорит, что никто из троих, задержанных там в 2025 году, защиты не просил.',
        },
        asOf: '2025-10',
        sources: ['pl-08'],
      },
    },
    {
      id: 'no-stop-on-removals', topic: 'return', asOf: '2023-04', confidence: 'medium', sources: ['pl-12'],
      says: {
        en: 'As far as was reported in 2023, Poland had no general stop on removals of Russians. How many were removed we did not find.',
        ru: 'По сообщениям 2023 года, общего запрета высылать россиян в Польше не было. Скольких выслали, мы не нашли.',
      },
    },

    // Help
    {
      id: 'free-legal-help', topic: 'help', asOf: '2022', confidence: 'medium', sources: ['pl-15'],
      says: {
        en: 'Several Polish organisations give legal help to people who ask for protection. The list we read is of 2022, so their pages come first.',
        ru: 'Юридическую помощь тем, кто просит защиты, дают несколько польских организаций. Список, который мы читали, — 2022 года, поэтому сначала стоит открыть их сайты.',
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
      en: 'Whether claims are still refused a hearing on the Belarus border after March 2026, and whether Russians are among the exceptions.',
      ru: 'Принимают ли после марта 2026 года заявления на границе с Беларусью и относятся ли исключения к россиянам.',
    },
    {
      en: 'Whether there is anything similar for the border with Kaliningrad.',
      ru: 'Есть ли что-то подобное на границе с Калининградом.',
    },
    {
      en: 'Which Russians are let in now, and with what visa.',
      ru: 'Кого из россиян впускают сейчас и с какой визой.',
    },
    {
      en: 'How claims by deserters, conscripts and people called up are decided, and what the courts say.',
      ru: 'Как решают дела дезертиров, призывников и тех, кого мобилизовали, и что говорят суды.',
    },
    {
      en: 'Whether people have been removed to Russia from inside Poland.',
      ru: 'Высылали ли людей в Россию из самой Польши.',
    },
    {
      en: 'How long a decision takes since the time limits were to run again in March 2026.',
      ru: 'Сколько ждут решения с марта 2026 года, когда сроки должны были пойти снова.',
    },
  ],

  article: [
    {
      id: 'security-concerns', verdict: 'holds', asOf: '2026-01-21', sources: ['pl-01', 'pl-03', 'pl-04'],
      claim: {
        en: 'The article said that Poland, with Finland, Estonia and Latvia, spoke of worries about security.',
        ru: 'Статья писала, что Польша вместе с Финляндией, Эстонией и Латвией говорила об опасениях за безопасность.',
      },
      now: {
        en: 'It holds, and it went further: since March 2025 claims are not taken at the border with Belarus.',
        ru: 'Это так, и стало строже: с марта 2025 года на границе с Беларусью не принимают заявлений.',
      },
    },
  ],

  policies: [
    // Getting there
    {
      id: 'by-way-of-belarus', kind: 'danger', asOf: '2026-01-21', reviewBy: '2026-03-22', confidence: 'high',
      sources: ['pl-03', 'pl-04', 'pl-05', 'pl-16'],
      when: byTheEasternBorder,
      title: { en: 'The border with Belarus', ru: 'Граница с Беларусью' },
      says: {
        en: 'Claims have not been taken there since 27 March 2025, and people can be turned back to Belarus. The last term we know of ended about 22 March 2026. It is best to ask a lawyer or a rights organisation before any step.',
        ru: 'С 27 марта 2025 года заявлений там не принимают, и человека могут развернуть в Беларусь. Последний известный нам срок кончался около 22 марта 2026 года. До любого шага лучше спросить юриста или правозащитников.',
      },
    },
    {
      id: 'those-whose-claim-must-be-taken', kind: 'access', asOf: '2025-05', confidence: 'medium', sources: ['pl-16', 'pl-17'],
      when: all(
        byTheEasternBorder,
        any(answer('needs').is('trauma', 'suicidal', 'trafficked', 'seriously-ill', 'children'), answer('with-you').is('partner-or-children')),
      ),
      title: { en: 'Exceptions on the Belarus border', ru: 'Исключения на границе с Беларусью' },
      says: {
        en: 'By the act, claims of pregnant women, people with special needs and families with minors are still to be taken. So are those of people in real danger if sent back. How it works in practice we did not find.',
        ru: 'По закону заявления беременных, людей с особыми потребностями, семей с детьми и тех, кому при возвращении реально грозит вред, всё же принимают. Как это выходит на деле, мы не нашли.',
      },
    },
    {
      id: 'a-minor-was-handed-back', kind: 'danger', asOf: '2025-10', confidence: 'high', vital: true, dossier: ['A10'],
      sources: ['pl-08', 'pl-09', 'pl-17'],
      when: all(not(here), answer('age').is('under-18')),
      title: { en: 'Minors at the Polish border', ru: 'Дети на польской границе' },
      says: {
        en: 'On the Belarus border a minor who is alone is an exception: the claim must be taken. But near Kaliningrad a boy of 16 was handed back to Russia in August 2025 and charged there. A rights organisation should be asked before any step.',
        ru: 'На границе с Беларусью для детей без взрослых сделано исключение: заявление должны принять. Но у Калининграда в августе 2025 года 16-летнего вернули России, и там на него завели дело. До любого шага нужно спросить правозащитников.',
      },
    },
    {
      id: 'chechens-at-terespol', kind: 'danger', asOf: '2026-01-21', reviewBy: '2026-03-22', confidence: 'medium', sources: ['eu-23', 'pl-04', 'pl-05', 'pl-17'],
      when: all(not(here), fromNorthCaucasus),
      title: { en: 'People from the North Caucasus at the border', ru: 'Выходцы с Северного Кавказа на границе' },
      says: {
        en: 'At Terespol guards systematically did not take the claims of Chechens, and the European Court of Human Rights condemned this in 2020. A lawyer can use that judgment. From March 2025 claims were suspended on that border, with exceptions such as a real danger of harm on return. Whether this went on after March 2026 is not known to us.',
        ru: 'В Тересполе у чеченцев систематически не принимали заявления; в 2020 году Европейский суд по правам человека осудил за это Польшу. Юрист может сослаться на это решение. С марта 2025 года приём заявлений на этой границе приостанавливали, с исключениями — например, при реальной опасности вреда в случае возврата. Действует ли это после марта 2026 года, мы не знаем.',
      },
    },
    {
      id: 'visa-does-not-open-the-border', kind: 'access', asOf: '2022-09-27', confidence: 'high', sources: ['pl-01', 'pl-02', 'pl-eu-43'],
      when: all(
        not(here),
        answer('visa-of').is('pl', 'cz', 'de', 'ee', 'es', 'fi', 'fr', 'lt', 'lv', 'nl', 'no', 'se', 'other-schengen'),
      ),
      title: { en: 'Entering with a visa', ru: 'Въезд с визой' },
      says: {
        en: 'A visa alone does not open the Polish border to a Russian who travels for tourism or business. The exceptions of 2022 were family of EU citizens, drivers, holders of a Pole’s Card and humanitarian cases.',
        ru: 'Сама по себе виза не открывает границу Польши россиянину, который едет как турист или по делам. Исключения 2022 года — родственники граждан ЕС, водители, обладатели «карты поляка» и гуманитарные случаи.',
      },
    },
    {
      id: 'entry-for-dissidents', kind: 'access', asOf: '2025', confidence: 'low', recalled: true, sources: ['pl-02', 'eu-29'],
      when: all(not(here), answer('opinions').is('public-role', 'critic')),
      title: { en: 'Humanitarian visas for dissidents', ru: 'Гуманитарные визы для диссидентов' },
      says: {
        en: 'In 2022 dissidents were an exception to the entry ban, and Poland gave humanitarian visas to people persecuted in Russia. The terms today need a check; a consulate or a rights organisation can be asked.',
        ru: 'В 2022 году запрет на въезд не касался диссидентов, а тем, кого преследуют в России, Польша давала гуманитарные визы. Нынешние условия нужно проверить: в польском консульстве или у правозащитников.',
      },
    },

    // Asking
    {
      id: 'asking-in-poland', kind: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['pl-14', 'pl-k10'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where to ask', ru: 'Куда обращаться' },
      says: {
        en: 'A claim can be made at any post of the Border Guard. The Head of the Office for Foreigners decides it.',
        ru: 'Заявление можно подать на любом посту Пограничной службы. Решает начальник Управления по делам иностранцев.',
      },
    },
    {
      id: 'at-a-polish-airport', kind: 'access', asOf: '2026-01-21', reviewBy: '2026-03-22', confidence: 'medium', sources: ['pl-04', 'pl-17', 'apr-1348#26', 'eu-23'],
      when: all(here, answer('urgent').is('airport', 'detained')),
      title: { en: 'At an airport or in detention', ru: 'В аэропорту или под стражей' },
      says: {
        en: 'The suspension we know of covers only the border with Belarus. The words go to the Border Guard at once and in person. Poland has been condemned for not taking them, so a lawyer or UNHCR should be called, too.',
        ru: 'Известная нам приостановка касается только границы с Беларусью. Сказать, что просите убежища, нужно пограничникам — сразу и лично. Польшу уже осуждали за то, что таких слов не принимали, поэтому стоит позвонить и юристу или в УВКБ ООН.',
      },
    },

    // Which state
    {
      id: 'sent-back-to-poland', kind: 'split', asOf: '2023-04', confidence: 'medium', dossier: ['A6'], sources: ['pl-12', 'pl-18'],
      when: all(not(here), any(answer('visa-of').is('pl'), answer('passed-through').is('pl'))),
      title: { en: 'Being sent back to Poland', ru: 'Возврат в Польшу' },
      says: {
        en: 'In April 2023 a Berlin court let Germany send a reservist with Polish papers back to Poland. It saw no grave faults there.',
        ru: 'В апреле 2023 года суд в Берлине разрешил вернуть в Польшу резервиста с польскими документами. Серьёзных изъянов польской системы он не увидел.',
      },
      other: {
        says: {
          en: 'A court in Hanover is reported to have seen such faults in a similar case. In October 2023 Germany took up the reservist’s case itself. A lawyer can argue both.',
          ru: 'Суд в Ганновере, по сообщениям, в похожем деле такие изъяны увидел. А дело самого резервиста Германия в октябре 2023 года взяла себе. На то и на другое может сослаться юрист.',
        },
        asOf: '2023-10-20',
        sources: ['pl-18', 'pl-19'],
      },
    },

    // Practice
    {
      id: 'not-as-a-group', kind: 'refused', asOf: '2022-09-27', confidence: 'high', dossier: ['F18'], sources: ['pl-01', 'pl-02'],
      when: any(
        answer('service').is('reserve', 'mobilised'),
        answer('summons').is('mobilisation-order', 'attempted-delivery'),
        answer('fear').is('new-wave'),
      ),
      title: { en: 'Fleeing mobilisation alone', ru: 'Только бегство от мобилизации' },
      says: {
        en: 'Officials said in September 2022 that people who say they flee mobilisation would not be let in for that. They asked for a danger of one’s own. Whether decisions on claims follow this today is not known to us.',
        ru: 'В сентябре 2022 года власти говорили, что за одно бегство от мобилизации впускать не будут: нужна личная опасность. Следуют ли этому решения по заявлениям сейчас, мы не знаем.',
      },
    },
    {
      id: 'danger-of-ones-own', kind: 'practice', asOf: '2022-09-27', confidence: 'high', dossier: ['P3'], sources: ['pl-01', 'pl-02'],
      when: any(
        answer('opinions').is('public-role', 'critic', 'said-publicly', 'gave-to-other-side'),
        answer('case').is('fined-speech', 'charged-speech', 'treason'),
      ),
      title: { en: 'Known for one’s views', ru: 'Если взгляды известны' },
      says: {
        en: 'The same officials said that asylum is possible for a dissident who can show the danger. What shows it, such as a fine, a case or a publication, is worth putting first.',
        ru: 'Те же чиновники говорили, что убежище возможно для диссидента, который докажет опасность. То, что её показывает, — штраф, дело, публикации — стоит назвать в первую очередь.',
      },
    },

    // Waiting, refusal
    {
      id: 'no-time-limit', kind: 'practice', asOf: '2025', reviewBy: '2026-03-04', confidence: 'medium', sources: ['pl-10'],
      when: all(here, answer('claim').is('waiting')),
      title: { en: 'A long wait', ru: 'Долгое ожидание' },
      says: {
        en: 'The time limits for decisions were frozen until 4 March 2026. Whether they run again is not known to us. New events in Russia can be told to the office while the claim is open.',
        ru: 'Сроки решений были заморожены до 4 марта 2026 года. Пошли ли они снова, мы не знаем. Пока дело открыто, ведомству можно сообщать о новых событиях в России.',
      },
    },
    {
      id: 'new-events-in-court', kind: 'advice', asOf: '2022-07-05', confidence: 'medium', dossier: ['F15'], sources: ['pl-14'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'What happened after the decision', ru: 'Что произошло после решения' },
      says: {
        en: 'The top administrative court said in 2022 that courts must look at events after the decision. It was a case about Ukraine; a lawyer can rely on it for a new summons or a criminal case.',
        ru: 'Высший административный суд в 2022 году решил, что суды должны учитывать события после решения. Дело было об Украине, но юрист может сослаться на него, если пришла новая повестка или возбуждено дело.',
      },
    },
    {
      id: 'removal-is-possible', kind: 'danger', asOf: '2025-10', confidence: 'medium', vital: true, dossier: ['A9'], sources: ['pl-08', 'pl-12'],
      when: all(here, any(answer('claim').is('refused'), answer('urgent').is('removal-decision', 'detained'))),
      title: { en: 'Removal is possible', ru: 'Высылка возможна' },
      says: {
        en: 'No general stop on removals of Russians was reported, and a boy was handed back at the border in 2025. Legal help is needed at once, above all for anyone wanted in Russia.',
        ru: 'О запрете высылать россиян не сообщали, а в 2025 году на границе вернули России подростка. Юридическая помощь нужна сразу, особенно тем, кого ищут в России.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'pl',
      words: 'Proszę o ochronę międzynarodową. Boję się wrócić do Rosji.',
      sound: 'про́шэ о охро́нэ мендзынародо́вон. бо́е ще вру́чичь до ро́сьи',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2020-07-23', kind: 'court', sources: ['eu-23'],
      says: {
        en: 'European Court of Human Rights: not taking the claims of Russians at Terespol broke the Convention.',
        ru: 'Европейский суд по правам человека: не принимая заявления россиян в Тересполе, Польша нарушила Конвенцию.',
      },
    },
    {
      date: '2022-06-07', kind: 'numbers', sources: ['pl-13'],
      says: {
        en: 'Russian men of draft age ask for protection more often, a newspaper reports.',
        ru: 'Газета сообщает: защиты чаще просят россияне призывного возраста.',
      },
    },
    {
      date: '2022-07-05', kind: 'court', sources: ['pl-14'],
      says: {
        en: 'Supreme Administrative Court: events after the decision count (a case about Ukraine).',
        ru: 'Высший административный суд: события после решения учитываются (дело об Украине).',
      },
    },
    {
      date: '2022-09-19', kind: 'entry', sources: ['pl-eu-43'],
      says: {
        en: 'Poland and the Baltic states refuse most Russians who hold a visa.',
        ru: 'Польша и страны Балтии перестают впускать большинство россиян с визами.',
      },
    },
    {
      date: '2022-09-27', kind: 'policy', sources: ['pl-01', 'pl-02'],
      says: {
        en: 'Officials: people who flee mobilisation will not be let in as a group.',
        ru: 'Власти: бегущих от мобилизации как группу впускать не будут.',
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
      date: '2023-04', kind: 'case', sources: ['pl-12', 'pl-18'],
      says: {
        en: 'A Berlin court lets Germany send a Russian reservist back to Poland; a church shelters him.',
        ru: 'Суд в Берлине разрешает вернуть российского резервиста в Польшу; его укрывает церковная община.',
      },
    },
    {
      date: '2025-02-12', kind: 'court', sources: ['eu-22'],
      says: {
        en: 'The Grand Chamber of the European Court of Human Rights hears a case on turning people back from Poland.',
        ru: 'Большая палата Европейского суда по правам человека слушает дело о выталкивании людей из Польши.',
      },
    },
    {
      date: '2025-03-27', kind: 'border', sources: ['pl-03'],
      says: {
        en: 'Claims are no longer taken at the border with Belarus.',
        ru: 'На границе с Беларусью перестают принимать заявления.',
      },
    },
    {
      date: '2025-05-26', kind: 'border', sources: ['pl-16', 'pl-17'],
      says: {
        en: 'The suspension is prolonged.',
        ru: 'Приостановку продлевают.',
      },
    },
    {
      date: '2025-08-24', kind: 'removal', sources: ['pl-08', 'pl-09'],
      says: {
        en: 'A boy of 16 who swam across from Kaliningrad is handed back to Russia.',
        ru: '16-летнего, приплывшего из Калининграда, возвращают России.',
      },
    },
    {
      date: '2026-01-21', kind: 'border', sources: ['pl-04', 'pl-05'],
      says: {
        en: 'The suspension is prolonged again, to about 22 March.',
        ru: 'Приостановку снова продлевают — примерно до 22 марта.',
      },
    },
    {
      date: '2026-03-04', kind: 'law', sources: ['pl-10'],
      says: {
        en: 'The freeze of the time limits for decisions is due to end.',
        ru: 'Истекает срок, на который заморозили сроки решений.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Poland / УВКБ ООН',
      does: {
        en: 'Explains how to ask for protection in Poland.',
        ru: 'Объясняет, как просить защиты в Польше.',
      },
      languages: [], url: 'https://help.unhcr.org/poland/', seen: null,
    },
    {
      name: 'Helsinki Foundation for Human Rights / Хельсинкский фонд по правам человека',
      does: {
        en: 'Legal help for people who ask for protection (named in a list of 2022).',
        ru: 'Юридическая помощь тем, кто просит защиты (по списку 2022 года).',
      },
      languages: ['pl', 'en'], url: 'https://hfhr.pl/en', seen: '2022',
    },
    {
      name: 'Association for Legal Intervention (SIP)',
      does: {
        en: 'Legal help for foreigners; follows court cases.',
        ru: 'Юридическая помощь иностранцам; следит за судебными делами.',
      },
      languages: ['pl', 'en'], url: 'https://interwencjaprawna.pl/en/', seen: '2022',
    },
    {
      name: 'Halina Nieć Legal Aid Centre',
      does: {
        en: 'Free legal help. Open its page first to see how it helps now.',
        ru: 'Бесплатная юридическая помощь. Сначала откройте сайт: как центр помогает сейчас, мы не проверяли.',
      },
      languages: ['pl'], url: 'https://pomocprawna.org/', seen: null,
    },
    {
      name: 'Ocalenie',
      does: {
        en: 'Foundation that helps refugees in Poland. What it does now we have not checked.',
        ru: 'Фонд, который помогает беженцам в Польше. Чем занимается сейчас, мы не проверяли.',
      },
      languages: ['pl'], url: 'https://ocalenie.org.pl/', seen: null,
    },
    {
      name: 'Grupa Granica',
      does: {
        en: 'Network of people and groups who help at the border with Belarus. We have no address that was checked.',
        ru: 'Сеть людей и организаций, которые помогают у границы с Беларусью. Проверенного адреса у нас нет.',
      },
      languages: [], url: null, seen: '2022',
    },
  ],

  sources: {
    'pl-01': {
      label: { en: 'Poland Daily', ru: 'Poland Daily' },
      title: 'Poland not to admit Russians escaping mobilisation', publisher: 'Poland Daily', date: '2022-09',
      url: 'https://polanddaily24.com/6044-poland-not-to-admit-russians-escaping-mobilisation/politics/12207',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-02': {
      label: { en: 'Babel', ru: 'Babel' },
      title: 'Prime Minister’s Office: Poland will not let in Russians fleeing mobilization, but there are exceptions', publisher: 'Babel', date: '2022-09-27',
      url: 'https://babel.ua/en/news/84811-prime-minister-s-office-poland-will-not-let-in-russians-fleeing-mobilization-but-there-are-exceptions',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-03': {
      label: { en: 'European Newsroom (PAP)', ru: 'European Newsroom (PAP)' },
      title: 'Commission to continue discussions with Poland on suspension of asylum rights', publisher: 'European Newsroom (PAP)', date: '2025-03-27',
      url: 'https://europeannewsroom.com/ec-to-continue-discussions-with-poland-on-suspension-of-asylum-rights',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-04': {
      label: { en: 'Belvpo', ru: 'Belvpo' },
      title: 'Польша продлила ограничение на получение убежища на границе с Беларусью', publisher: 'belvpo', date: '2026-01',
      url: 'https://belvpo.com/polsha-prodlila-ogranichenie-na-poluchenie-ubezhishha-na-granicze-s-belarusyu',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-05': {
      label: { en: 'Interfax', ru: '«Интерфакс»' },
      title: 'The suspension is prolonged to 22 March', publisher: 'Interfax', date: '2026-01-10',
      url: 'https://www.interfax.ru/world/1066963', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-06': {
      label: { en: 'Rzeczpospolita', ru: 'Rzeczpospolita' },
      title: 'Ukraińcy i Białorusini chcą azylu nad Wisłą (figures for 2022)', publisher: 'Rzeczpospolita', date: '2023-01',
      url: 'https://www.rp.pl/spoleczenstwo/art37861821-ukraincy-i-bialorusini-chca-azylu-nad-wisla',
      lang: 'pl', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-07': {
      label: { en: 'Rzeczpospolita', ru: 'Rzeczpospolita' },
      title: 'Rekordowa liczba wniosków o azyl w Polsce (figures for 2024)', publisher: 'Rzeczpospolita', date: '2024-09',
      url: 'https://www.rp.pl/spoleczenstwo/art41111791-rekordowa-liczba-wnioskow-o-azyl-w-polsce-co-jest-jej-powodem',
      lang: 'pl', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-10': {
      label: { en: 'Tactum', ru: 'Tactum' },
      title: 'Endless waiting: how Poland is denying refugees the right to protection', publisher: 'Tactum', date: '2025',
      url: 'https://tactum.io/endless-waiting-how-poland-is-denying-refugees-the-right-to-protection',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-12': {
      label: { en: 'gazeta.pl (citing Tagesspiegel)', ru: 'gazeta.pl (со ссылкой на Tagesspiegel)' },
      title: 'Der Tagesspiegel: Kościół ratuje Rosjanina przed deportacją', publisher: 'gazeta.pl (Tagesspiegel)', date: '2023-04',
      url: 'https://wiadomosci.gazeta.pl/wiadomosci/7,127561,29650595,der-tagesspiegel-kosciol-ratuje-rosjanina-przed-deportacja.html',
      lang: 'pl', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-13': {
      label: { en: 'Rzeczpospolita', ru: 'Rzeczpospolita' },
      title: 'Rosjanie w wieku poborowym szukają ochrony w Polsce', publisher: 'Rzeczpospolita', date: '2022-06-07',
      url: 'https://www.rp.pl/konflikty-zbrojne/art36471561-rosjanie-w-wieku-poborowym-szukaja-ochrony-w-polsce-komu-schronienie-komu-deportacja',
      lang: 'pl', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-14': {
      label: { en: 'Supreme Administrative Court of Poland (EUAA)', ru: 'Высший административный суд Польши (EUAA)' },
      title: 'NSA, 5 July 2022 (also described by the Association for Legal Intervention)', publisher: 'EUAA case law', date: '2022-07-05',
      url: 'https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=3077', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-15': {
      label: { en: 'Grupa Granica', ru: 'Grupa Granica' },
      title: 'List of legal help', publisher: 'Grupa Granica', date: '2022',
      url: 'https://ukraina.grupagranica.pl/a31a8b01c4b44e32a7852ddc32a6d148', lang: 'pl', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-16': {
      label: { en: 'XYZ', ru: 'XYZ' },
      title: 'Suspension of asylum requests from 26 May', publisher: 'XYZ', date: '2025-05',
      url: 'https://xyz.pl/?p=76107', lang: 'pl', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-17': {
      label: { en: 'EU Insider', ru: 'EU Insider' },
      title: 'Polish parliament votes to extend asylum suspension on eastern border', publisher: 'EU Insider', date: '2025-05',
      url: 'https://www.euinsider.eu/news/polish-parliament-votes-to-extend-asylum-suspension-on-eastern-border',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-18': {
      label: { en: 'Berliner Zeitung', ru: 'Berliner Zeitung' },
      title: 'Drohende Abschiebung: Russischer Kriegsdienstverweigerer bekommt Kirchenasyl', publisher: 'Berliner Zeitung', date: '2023-04',
      url: 'https://www.berliner-zeitung.de/mensch-metropole/ukraine-krieg-drohende-abschiebung-russischer-kriegsdienstverweigerer-bekommt-kirchenasyl-li.337345',
      lang: 'de', read: 'part', checkedOn: '2026-11-24',
    },
    'pl-19': {
      label: { en: 'Simona Koß, member of the German parliament', ru: 'Симона Кос, депутат бундестага' },
      title: 'Kirchenasyl des russischen Kriegsdienstverweigerers ist beendet', publisher: 'Simona Koß', date: '2023-10-20',
      url: 'https://simona-koss.de/kirchenasyl-neuenhagen', lang: 'de', read: 'part', checkedOn: '2026-11-24',
    },
    'pl-eu-43': {
      label: { en: 'Vijesti (AP)', ru: 'Vijesti (AP)' },
      title: 'Poljska i Baltik zabranjuju ulazak većini Rusa sa vizama za EU', publisher: 'Vijesti (AP)', date: '2022-09-19',
      url: 'https://vijesti.me/amp/622196/poljska-i-baltik-zabranjuju-ulazak-vecini-rusa-sa-vizama-za-eu',
      lang: 'sr', read: 'part', checkedOn: '2026-11-23',
    },
    'pl-eu-44': {
      label: { en: 'Socialbites', ru: 'Socialbites' },
      title: 'EU visa policy developments in Poland and the broader bloc', publisher: 'socialbites', date: '2022-08',
      url: 'https://socialbites.ca/politics/typestringvaluerewritten-article-on-eu-visa-policy-developments-in-poland-and-broader-bloc',
      lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'weak',
    },
    'pl-k10': {
      label: { en: 'Office for Foreigners', ru: 'Управление по делам иностранцев' },
      title: 'Who takes and who decides a claim in Poland', publisher: 'Office for Foreigners (UdSC)', date: null,
      url: 'https://www.gov.pl/web/udsc-en', lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
    'pl-k13': {
      label: { en: 'Polish act on the suspension', ru: 'Польский закон о приостановке' },
      title: 'Whom the suspension leaves out', publisher: 'ISAP (Polish statutes)', date: '2025-03-26',
      url: 'https://isap.sejm.gov.pl', lang: 'pl', read: 'recalled', checkedOn: '2026-11-23',
    },
  },
});
