import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { callUpOnRecord, inReserve, inUniform, leftUnit, ofConscriptAge } from '../situations.ts';

const here = answer('where-now').is('se');

export const se = defineCountry({
  code: 'se',
  name: { en: 'Sweden', ru: 'Швеция' },
  within: { en: 'in Sweden', ru: 'в Швеции' },
  regime: 'eu',
  drawsOn: 'eu',
  checkedOn: '2026-11-23',

  entry: {
    is: 'unknown',
    says: {
      en: 'We found no ban at the border, and there is no land border with Russia. How visas were given to Russians from 2024 to 2026 we did not find.',
      ru: 'Запрета на въезд мы не нашли, сухопутной границы с Россией у Швеции нет. Как выдавали визы россиянам в 2024–2026 годах, мы не нашли.',
    },
    asOf: '2022-09-30',
    sources: ['se-03'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'Asylum can be asked for from the border police on arrival or from the Migration Agency inside the country.',
      ru: 'Попросить убежища можно у пограничной полиции при въезде или в Миграционном ведомстве внутри страны.',
    },
    asOf: '2022-11',
    sources: ['se-09', 'se-k10'],
  },
  practice: {
    is: 'mixed',
    says: {
      en: 'The agency accepts that refusing to take part in war crimes can found asylum. But it wants strict proof, and refusals are reported.',
      ru: 'Ведомство признаёт: отказ участвовать в военных преступлениях может быть основанием для убежища. Но доказательств требует строгих, и об отказах сообщают.',
    },
    asOf: '2024-10',
    sources: ['se-01', 'se-02', 'se-06'],
  },
  pushback: {
    is: 'none-found',
    says: {
      en: 'We found no report of Russians turned away in Sweden without their claim being heard.',
      ru: 'Сообщений о том, что в Швеции разворачивали россиян, не выслушав просьбу, мы не нашли.',
    },
    asOf: null,
    sources: [],
  },
  returnRisk: {
    is: 'unknown',
    says: {
      en: 'A woman from a family refused twice was detained in August 2024. Whether people who refuse to serve have been removed to Russia we could not confirm.',
      ru: 'В августе 2024 года под стражу взяли женщину из семьи, которой дважды отказали. Подтвердить, что в Россию высылали отказавшихся служить, мы не смогли.',
    },
    asOf: '2024-10',
    sources: ['se-06'],
  },

  facts: [
    // Entry
    {
      id: 'visa-applications', topic: 'entry', asOf: '2022-09-30', confidence: 'low', sources: ['se-03'],
      says: {
        en: 'In September 2022 Sweden still took visa applications from Russians, and its Migration Agency called a change a matter for politics. What came of it needs a check.',
        ru: 'В сентябре 2022 года Швеция ещё принимала от россиян заявления на визы, а Миграционное ведомство говорило, что это вопрос политики. Как сейчас, нужно проверить.',
      },
    },
    {
      id: 'came-through-finland', topic: 'entry', asOf: '2022-09-30', confidence: 'medium', sources: ['se-03', 'fi-04'],
      says: {
        en: 'In 2022 most Russians who came to Sweden had a Schengen visa of Finland. Finland has refused tourists and tourist transit since 30 September 2022.',
        ru: 'В 2022 году россияне приезжали в Швецию в основном по финским шенгенским визам. С 30 сентября 2022 года Финляндия туристов не впускает и транзитом.',
      },
    },
    {
      id: 'national-ban', topic: 'entry', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no Swedish rule that refuses Russians at the border as a group.',
        ru: 'Мы искали и не нашли шведского правила, по которому россиян не впускают как группу.',
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: '2022-11', confidence: 'medium', sources: ['se-09', 'se-k10'],
      says: {
        en: 'A claim is made to the border police on arrival or at the Swedish Migration Agency, whose site has pages in Russian. An appeal goes to a migration court, then to the Migration Court of Appeal.',
        ru: 'Заявление делают пограничной полиции при въезде или в Миграционном ведомстве Швеции; на его сайте есть страницы на русском. Жалобу рассматривает миграционный суд, затем — апелляционный миграционный суд.',
      },
    },

    // Responsibility
    {
      id: 'responsible-state', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how Sweden decides which state is responsible for a Russian’s claim. The general EU rules apply.',
        ru: 'Мы искали и не нашли, как Швеция решает, какая страна отвечает за заявление россиянина. Действуют общие правила ЕС.',
      },
    },

    // Practice
    {
      id: 'dislike-is-no-ground', topic: 'practice', asOf: '2022-09', confidence: 'high', sources: ['se-04'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'In September 2022 the agency’s legal director said that disliking service or being afraid to fight is not a ground. What service in Ukraine really means was still being looked at.',
        ru: 'В сентябре 2022 года глава юридического отдела ведомства сказал: нежелание служить и страх перед боем — не основание. Что на деле означает служба в Украине, тогда ещё изучали.',
      },
    },
    {
      id: 'forced-into-crimes', topic: 'practice', asOf: '2023-03', confidence: 'high', sources: ['se-01', 'se-02'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'In February and March 2023 the agency said that asylum is possible for a person who shows that they would be made to commit war crimes.',
        ru: 'В феврале и марте 2023 года ведомство сообщило: убежище возможно, если человек покажет, что его заставят совершать военные преступления.',
      },
    },
    {
      id: 'what-is-weighed', topic: 'practice', asOf: '2023-03', confidence: 'high', sources: ['se-02'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'It weighs how likely a call-up is, what punishment a refusal brings, and what service and prison are like.',
        ru: 'Взвешивают, насколько вероятен призыв, какое наказание грозит за отказ и каковы условия службы и тюрьмы.',
      },
    },
    {
      id: 'deserter-protected', topic: 'practice', asOf: '2018-10', confidence: 'medium', sources: ['se-05'],
      profiles: ['left-army'],
      says: {
        en: 'A soldier who left his post in South Ossetia in 2009 and had spoken against the Russian army there came to Sweden in 2013. He was recognised as a refugee, as Russian officials knew his views.',
        ru: 'Солдат, который в 2009 году оставил пост в Южной Осетии и осуждал присутствие там российской армии, приехал в Швецию в 2013 году. Его признали беженцем: его взгляды были известны российским властям.',
      },
    },
    {
      id: 'legal-position-today', topic: 'practice', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no number or text of the agency’s legal position on Russia as it stands today.',
        ru: 'Мы искали и не нашли ни номера, ни текста нынешней правовой позиции ведомства по России.',
      },
    },
    {
      id: 'family-refused', topic: 'practice', asOf: '2024-10', confidence: 'medium', sources: ['se-06'],
      says: {
        en: 'Reporters told of a family against the war that was refused twice between 2022 and 2024. The mother was detained in August 2024.',
        ru: 'Журналисты рассказали о семье, выступавшей против войны: с 2022 по 2024 год ей отказали дважды. В августе 2024 года мать взяли под стражу.',
      },
    },

    // Courts
    {
      id: 'extradition-blocked', topic: 'courts', asOf: '2018-10', confidence: 'medium', sources: ['se-05'],
      says: {
        en: 'In October 2018 the Supreme Court blocked the extradition of that deserter. It saw a concrete and real danger that Russian officials would violate his rights.',
        ru: 'В октябре 2018 года Верховный суд не позволил выдать этого дезертира: он увидел конкретную и реальную опасность, что российские власти нарушат его права.',
      },
    },
    {
      id: 'no-precedent', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no ruling of the Migration Court of Appeal on Russian mobilisation.',
        ru: 'Мы искали и не нашли решения апелляционного миграционного суда о российской мобилизации.',
      },
    },

    // Numbers
    {
      id: 'claims-2022', topic: 'numbers', asOf: '2023-03', confidence: 'high', sources: ['se-02'],
      says: {
        en: 'In 2022, 747 Russians asked for asylum and 104 got it. The agency does not count the reasons, so nobody can say how many refused to serve.',
        ru: 'В 2022 году убежища просили 747 россиян, получили его 104. Причин ведомство не считает, поэтому сколько из них отказались служить, сказать нельзя.',
      },
    },
    {
      id: 'men-since-mobilisation', topic: 'numbers', asOf: '2023-02-23', confidence: 'high', sources: ['se-01'],
      says: {
        en: 'About 150 Russian men had asked since the mobilisation by February 2023.',
        ru: 'С начала мобилизации до февраля 2023 года убежища попросили около 150 россиян-мужчин.',
      },
    },
    {
      id: 'fewest-since-1985', topic: 'numbers', asOf: '2026-01-09', confidence: 'medium', sources: ['se-08'],
      says: {
        en: 'In 2025 Sweden took in fewer people who asked for asylum, of all nationalities, than in any year since 1985.',
        ru: 'В 2025 году Швеция приняла меньше просящих убежища (из всех стран), чем в любой год с 1985-го.',
      },
    },

    // Other ways to stay
    {
      id: 'permits', topic: 'other-stay', asOf: null, confidence: 'low', recalled: true, sources: ['se-k12'],
      says: {
        en: 'Permits for work, study and family follow the ordinary rules, which are getting stricter. Changing from a refused claim to a work permit was abolished in 2025, as far as we know.',
        ru: 'Разрешения для работы, учёбы и семьи дают по обычным правилам, и они ужесточаются. Перейти от отказа в убежище к рабочему разрешению, насколько нам известно, с 2025 года нельзя.',
      },
    },
    {
      id: 'scientists', topic: 'other-stay', asOf: '2025-04-08', confidence: 'medium', sources: ['se-07'],
      says: {
        en: 'In 2025 Russian scientists living in Sweden lost their right to stay after objections of the security service. Long entry bans went with it.',
        ru: 'В 2025 году российским учёным, живущим в Швеции, отказывали в праве остаться из-за возражений службы безопасности. Вместе с этим им надолго запрещали въезд.',
      },
    },

    // Being returned
    {
      id: 'removals-to-russia', topic: 'return', asOf: '2024-10', confidence: 'low', sources: ['se-06'],
      says: {
        en: 'People who were refused have been detained. A removal by force to Russia of somebody who refuses to serve we could not confirm.',
        ru: 'Тех, кому отказали, берут под стражу. Подтвердить, что кого-то из отказавшихся служить силой выслали в Россию, мы не смогли.',
      },
    },

    // Help
    {
      id: 'legal-help', topic: 'help', asOf: null, confidence: 'low', recalled: true, sources: ['se-k09'],
      says: {
        en: 'The Swedish Refugee Law Center (Asylrättscentrum) gives legal advice. Open its page first to see how to reach it now.',
        ru: 'Юридические советы даёт Asylrättscentrum — шведский центр по праву беженцев. Как связаться сейчас, смотрите на сайте.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript', 'called-conscription', 'data-summons',
    'reserve-contract', 'conscription-age', 'woman-specialty', 'over-age', 'exempt', 'no-duty', 'objector', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'What the agency’s legal position on Russia says today.',
      ru: 'Что говорит нынешняя правовая позиция ведомства по России.',
    },
    {
      en: 'Whether the Migration Court of Appeal has ruled on Russian mobilisation.',
      ru: 'Высказывался ли апелляционный миграционный суд о российской мобилизации.',
    },
    {
      en: 'Which visas Russians get since 2024, and how often they are refused.',
      ru: 'Какие визы россиянам дают с 2024 года и как часто отказывают.',
    },
    {
      en: 'How claims by conscripts, contract soldiers and mobilised people who left the army are decided.',
      ru: 'Как решают дела призывников, контрактников и мобилизованных, которые оставили армию.',
    },
    {
      en: 'Whether people who refuse to serve have been removed to Russia.',
      ru: 'Высылали ли в Россию тех, кто отказывается служить.',
    },
  ],

  article: [
    {
      id: 'elsewhere-in-western-europe', verdict: 'partly', asOf: '2023-03', sources: ['se-02', 'se-03'],
      claim: {
        en: 'The article said that many also went elsewhere in Western Europe. It did not name Sweden.',
        ru: 'Статья писала, что многие уехали и в другие страны Западной Европы. Швецию она не называла.',
      },
      now: {
        en: 'For Sweden it holds only in part: the agency expected few arrivals, and 747 Russians asked for asylum in 2022.',
        ru: 'Для Швеции это верно лишь отчасти: ведомство ждало немногих, в 2022 году убежища просили 747 россиян.',
      },
    },
  ],

  policies: [
    // Getting there
    {
      id: 'a-swedish-visa', kind: 'access', asOf: '2022-09-30', confidence: 'low', sources: ['se-03'],
      when: all(not(here), answer('visa-of').is('none', 'other')),
      title: { en: 'A Swedish visa', ru: 'Шведская виза' },
      says: {
        en: 'In September 2022 applications of Russians were still taken. How it is now is not known to us; the agency’s site says what a visa needs.',
        ru: 'В сентябре 2022 года заявления россиян ещё принимали. Как сейчас, мы не знаем; что нужно для визы, написано на сайте ведомства.',
      },
    },
    {
      id: 'by-way-of-finland', kind: 'access', asOf: '2025', confidence: 'high', sources: ['fi-01', 'fi-04', 'se-03'],
      when: answer('where-now').is('russia', 'occupied'),
      title: { en: 'The way through Finland', ru: 'Дорога через Финляндию' },
      says: {
        en: 'Most used to come this way. Finland no longer lets Russians through who travel as tourists, and its land border is closed.',
        ru: 'Раньше большинство ехало так. Теперь Финляндия не пропускает россиян, которые едут как туристы, а её сухопутная граница закрыта.',
      },
    },

    // Asking
    {
      id: 'asking-in-sweden', kind: 'access', asOf: '2022-11', confidence: 'medium', sources: ['se-09', 'se-k10'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where to ask', ru: 'Куда обращаться' },
      says: {
        en: 'Inside the country the claim is made in person at the Migration Agency. Its site explains it in Russian.',
        ru: 'Внутри страны заявление подают лично в Миграционное ведомство. На его сайте всё объяснено по-русски.',
      },
    },
    {
      id: 'at-a-swedish-airport', kind: 'access', asOf: '2022-11', confidence: 'medium', sources: ['se-09', 'apr-1348#26'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport or port', ru: 'В аэропорту или порту' },
      says: {
        en: 'The border police take the claim on arrival. The words go to them at once and in person.',
        ru: 'При въезде заявление принимает пограничная полиция. Сказать, что просите убежища, нужно сразу и лично.',
      },
    },

    // Practice
    {
      id: 'afraid-to-fight', kind: 'refused', asOf: '2022-09', confidence: 'high', dossier: ['W12'], sources: ['se-04'],
      when: all(
        answer('why-refuse').is('afraid', 'will-not', 'economic'),
        not(answer('why-refuse').is('its-crimes', 'this-war', 'aggression', 'all-war', 'own-people')),
      ),
      title: { en: 'Not wanting to fight', ru: 'Нежелание воевать' },
      says: {
        en: 'The agency’s legal director said in 2022 that disliking service or being afraid to fight is not a refugee ground.',
        ru: 'Глава юридического отдела ведомства в 2022 году сказал: нежелание служить и страх перед боем не делают человека беженцем.',
      },
    },
    {
      id: 'made-to-commit-crimes', kind: 'practice', asOf: '2023-03', confidence: 'high', dossier: ['W1'], sources: ['se-01', 'se-02'],
      when: answer('why-refuse').is('its-crimes', 'this-war', 'own-people'),
      title: { en: 'Being made to commit crimes', ru: 'Если заставят совершать преступления' },
      says: {
        en: 'The agency says that refusing service can found asylum, as there are reports of war crimes. The person has to show that they would be made to take part, so one’s task and unit, if known, matter.',
        ru: 'Ведомство говорит: отказ от службы может быть основанием для убежища, ведь о военных преступлениях есть данные. Человек должен показать, что его заставят участвовать, поэтому важны задача и подразделение, если они известны.',
      },
    },
    {
      id: 'what-is-weighed', kind: 'practice', asOf: '2023-03', confidence: 'high', dossier: ['F7'], sources: ['se-02'],
      when: any(callUpOnRecord, inReserve, inUniform, ofConscriptAge),
      title: { en: 'What the agency weighs', ru: 'Что взвешивает ведомство' },
      says: {
        en: 'It asks how likely a call-up is, what a refusal would bring, and what service and prison would be like. A summons, a specialty, visits or a case speak to the first two.',
        ru: 'Оно спрашивает, насколько вероятен призыв, что будет за отказ и каковы условия службы и тюрьмы. На первые два вопроса отвечают повестка, военная специальность, визиты домой, уголовное дело.',
      },
    },
    {
      id: 'left-the-army', kind: 'practice', asOf: '2018-10', confidence: 'medium', dossier: ['F6'], sources: ['se-05'],
      when: any(leftUnit, answer('case').is('leaving', 'wanted')),
      title: { en: 'People who left the army', ru: 'Оставившие армию' },
      says: {
        en: 'In 2018 the Supreme Court blocked the extradition of a deserter, although Russia also accused him of taking a weapon. His known criticism of the army mattered. We found nothing later; a lawyer should know of this ruling.',
        ru: 'В 2018 году Верховный суд не позволил выдать дезертира, хотя Россия обвиняла его ещё и в краже оружия. Важно было, что он открыто критиковал армию. Более позднего мы не нашли; об этом решении стоит знать юристу.',
      },
    },
    {
      id: 'anti-war-family-refused', kind: 'refused', asOf: '2024-10', confidence: 'medium', dossier: ['P11'], sources: ['se-06'],
      when: answer('opinions').is('said-publicly', 'private', 'active-abroad'),
      title: { en: 'Views against the war alone', ru: 'Только взгляды против войны' },
      says: {
        en: 'A family against the war was refused twice between 2022 and 2024. The law protects opinions, also quiet ones, but the danger in Russia has to be shown: who there knows, and what happened.',
        ru: 'С 2022 по 2024 год дважды отказали семье, выступавшей против войны. Закон защищает взгляды, даже невысказанные, но опасность в России нужно показать: кто там о них знает и что происходило.',
      },
    },
    {
      id: 'family-of-ukrainians', kind: 'stay', asOf: '2022-09', confidence: 'medium', sources: ['se-04', 'tpd'],
      when: answer('who').is('ukrainian-ties'),
      title: { en: 'Family of Ukrainians', ru: 'Родственники украинцев' },
      says: {
        en: 'In 2022 the agency named one group of Russians who fall under temporary protection: family of a citizen of Ukraine. For all others the ordinary rules on asylum apply.',
        ru: 'В 2022 году ведомство назвало одну группу россиян, на которую распространяется временная защита: родственников граждан Украины. Для остальных действуют обычные правила об убежище.',
      },
    },

    // Living there, refusal
    {
      id: 'security-service', kind: 'danger', asOf: '2025-04-08', confidence: 'medium', dossier: ['E2'], sources: ['se-07'],
      when: all(here, any(answer('stay').is('lawful', 'ends-soon'), answer('other-roles').is('security-body'))),
      title: { en: 'Objections of the security service', ru: 'Возражения службы безопасности' },
      says: {
        en: 'In 2025 Russian scientists were refused a longer stay on such objections, with long bans on entering the Schengen area. A refusal has to go to a lawyer the same day.',
        ru: 'В 2025 году из-за таких возражений российским учёным отказывали в продлении и надолго запрещали въезд в Шенгенскую зону. С отказом нужно в тот же день идти к юристу.',
      },
    },
    {
      id: 'no-switch-to-work', kind: 'stay', asOf: null, confidence: 'low', recalled: true, sources: ['se-k12'],
      when: all(here, answer('claim').is('waiting', 'refused')),
      title: { en: 'From a claim to a work permit', ru: 'От убежища к рабочему разрешению' },
      says: {
        en: 'After a refusal one could once change to a work permit from inside the country. As far as we know this ended in 2025; a lawyer can say what is left.',
        ru: 'Раньше после отказа можно было, не выезжая, перейти на рабочее разрешение. Насколько нам известно, с 2025 года это не так; что осталось, скажет юрист.',
      },
    },
    {
      id: 'detention-after-refusal', kind: 'danger', asOf: '2024-10', confidence: 'medium', vital: true, dossier: ['A9'], sources: ['se-06', 'se-k10'],
      when: all(here, any(answer('claim').is('refused'), answer('urgent').is('removal-decision', 'detained'))),
      title: { en: 'Detention after a refusal', ru: 'Под стражу после отказа' },
      says: {
        en: 'A woman refused twice was detained in August 2024. The appeal goes to a migration court, within the days named in the decision. Legal help is needed at once.',
        ru: 'В августе 2024 года под стражу взяли женщину, которой дважды отказали. Жалобу подают в миграционный суд в срок, указанный в решении. Юридическая помощь нужна сразу.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'sv',
      words: 'Jag söker asyl. Jag är rädd för att återvända till Ryssland.',
      sound: 'я сё́кер асю́ль. я э рэдд фёр атт о́тервэнда тилль рю́сланд',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2018-10', kind: 'court', sources: ['se-05'],
      says: {
        en: 'Supreme Court blocks the extradition of a Russian deserter.',
        ru: 'Верховный суд не позволяет выдать российского дезертира.',
      },
    },
    {
      date: '2022-09', kind: 'policy', sources: ['se-04'],
      says: {
        en: 'The agency’s legal director: disliking service is not a ground.',
        ru: 'Глава юридического отдела ведомства: нежелание служить — не основание.',
      },
    },
    {
      date: '2022-09-30', kind: 'policy', sources: ['se-03'],
      says: {
        en: 'The agency expects few arrivals because of the mobilisation.',
        ru: 'Ведомство ждёт, что из-за мобилизации приедут немногие.',
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
      date: '2023-02-23', kind: 'policy', sources: ['se-01', 'se-02'],
      says: {
        en: 'The agency: asylum is possible where a person would be made to commit war crimes.',
        ru: 'Ведомство: убежище возможно, если человека заставят совершать военные преступления.',
      },
    },
    {
      date: '2024-08', kind: 'case', sources: ['se-06'],
      says: {
        en: 'A woman from an anti-war family that was refused twice is detained.',
        ru: 'Под стражу берут женщину из антивоенной семьи, которой дважды отказали.',
      },
    },
    {
      date: '2025-04-08', kind: 'policy', sources: ['se-07'],
      says: {
        en: 'Reporters describe scientists losing their stay on the word of the security service.',
        ru: 'Журналисты описывают, как учёные теряют право остаться из-за возражений службы безопасности.',
      },
    },
    {
      date: '2026-01-09', kind: 'numbers', sources: ['se-08'],
      says: {
        en: 'The year 2025 saw the fewest people taken in since 1985.',
        ru: 'За 2025 год приняли меньше всего людей с 1985-го.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Sweden / УВКБ ООН',
      does: {
        en: 'Explains how to ask for asylum in Sweden.',
        ru: 'Объясняет, как просить убежища в Швеции.',
      },
      languages: [], url: 'https://help.unhcr.org/sweden/', seen: null,
    },
    {
      name: 'Swedish Refugee Law Center / Asylrättscentrum',
      does: {
        en: 'Legal advice for people who ask for asylum.',
        ru: 'Юридические советы тем, кто просит убежища.',
      },
      languages: ['sv', 'en'], url: 'https://sweref.org/', seen: null,
    },
    {
      name: 'FARR',
      does: {
        en: 'Network of groups that support people who ask for asylum, above all after a refusal.',
        ru: 'Сеть групп, которые поддерживают просящих убежища, прежде всего после отказа.',
      },
      languages: ['sv', 'en'], url: 'https://www.farr.se/', seen: null,
    },
    {
      name: 'Swedish Peace and Arbitration Society / Svenska Freds',
      does: {
        en: 'Speaks up for people who refuse war. We have no address that was checked.',
        ru: 'Выступает в защиту тех, кто отказывается воевать. Проверенного адреса у нас нет.',
      },
      languages: ['sv'], url: null, seen: null, caution: 'no-casework',
    },
    {
      name: 'Swedish Migration Agency / Миграционное ведомство Швеции',
      does: {
        en: 'The authority that decides. Its site has pages in Russian.',
        ru: 'Ведомство, которое принимает решения. На его сайте есть страницы на русском.',
      },
      languages: ['sv', 'en', 'ru'], url: 'https://www.migrationsverket.se/en', seen: '2022-11', caution: 'state-body',
    },
  ],

  sources: {
    'se-01': {
      label: { en: 'Radio Sweden (Eye on the Arctic)', ru: 'Радио Швеции (Eye on the Arctic)' },
      title: 'Russian defectors can get asylum in Sweden, if they risk being forced to commit war crimes', publisher: 'Radio Sweden / RCI', date: '2023-02-23',
      url: 'https://www.rcinet.ca/eye-on-the-arctic/2023/02/23/russian-defectors-can-get-asylum-in-sweden-if-they-risk-being-forced-to-commit-war-crimes/',
      lang: 'en', read: 'part', checkedOn: '2026-11-24',
    },
    'se-02': {
      label: { en: 'Dagens Nyheter', ru: 'Dagens Nyheter' },
      title: 'Så hanterar Sverige ryska vapenvägrare', publisher: 'Dagens Nyheter', date: '2023-03',
      url: 'https://www.dn.se/varlden/sa-hanterar-sverige-ryska-vapenvagrare/', lang: 'sv', read: 'part', checkedOn: '2026-11-24',
    },
    'se-03': {
      label: { en: 'Swedish Migration Agency', ru: 'Миграционное ведомство Швеции' },
      title: 'Stor osäkerhet när Ryssland mobiliserar', publisher: 'Migrationsverket', date: '2022-09-30',
      url: 'https://www.migrationsverket.se/Om-Migrationsverket/Pressrum/Nyhetsarkiv/Nyhetsarkiv-2022/2022-09-30-Stor-osakerhet-nar-Ryssland-mobiliserar.html',
      lang: 'sv', read: 'part', checkedOn: '2026-11-24',
    },
    'se-04': {
      label: { en: 'Fokus (TT)', ru: 'Fokus (TT)' },
      title: 'Att fly från krigstjänst inget skäl för asyl', publisher: 'Fokus (TT)', date: '2022-09',
      url: 'https://www.fokus.se/inrikes/att-fly-fran-krigstjanst-inget-skal-for-asyl/', lang: 'sv', read: 'part', checkedOn: '2026-11-24',
    },
    'se-05': {
      label: { en: 'Dagens Juridik, on the Supreme Court', ru: 'Dagens Juridik о решении Верховного суда' },
      title: 'Svenska HD stoppar utlämning av rysk desertör', publisher: 'Dagens Juridik', date: '2018-10',
      url: 'http://www.dagensjuridik.se/2018/10/svenska-hd-stoppar-utlamning-av-rysk-desertor-riskerar-forfoljelse-av-ryska-myndigheter',
      lang: 'sv', read: 'part', checkedOn: '2026-11-24',
    },
    'se-06': {
      label: { en: 'Sever.Realii (copy)', ru: '«Север.Реалии» (копия)' },
      title: '«Нас скормили Путину». Почему Европа отказывает россиянам в убежище (beginning read)', publisher: 'Sever.Realii (RFE/RL)', date: '2024-10',
      url: 'https://www.severreal.org/a/nas-skormili-putinu-pochemu-evropa-otkazyvaet-rossiyanam-v-ubezhische/33157623.html',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'se-07': {
      label: { en: 'Important Stories (T-invariant)', ru: '«Важные истории» (T-invariant)' },
      title: 'Russian scientists and the Swedish security service', publisher: 'Important Stories (T-invariant)', date: '2025-04-08',
      url: 'https://istories.media/stories/2025/04/08/sluzhba-bezopasnosti-shvetsii-posle-vstupleniya-v-nato-soshla-s-uma-ikh-mozhno-ponyat/',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'se-08': {
      label: { en: 'European Pravda (citing Reuters)', ru: '«Европейская правда» (со ссылкой на Reuters)' },
      title: 'Lowest asylum intake since 1985', publisher: 'European Pravda (Reuters)', date: '2026-01-09',
      url: 'https://www.eurointegration.com.ua/rus/news/2026/01/9/7228745/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'se-09': {
      label: { en: 'Swedish Migration Agency, in Russian', ru: 'Миграционное ведомство Швеции, на русском' },
      title: 'Защита и убежище в Швеции', publisher: 'Migrationsverket', date: '2022-11',
      url: 'https://www.migrationsverket.se/English/About-the-Migration-Agency/About-the-website/Other-languages/Russkij/Zasita-i-ubezise-v-Svecii.html',
      lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'se-k09': {
      label: { en: 'Swedish Refugee Law Center', ru: 'Asylrättscentrum' },
      title: 'Legal advice on asylum', publisher: 'Asylrättscentrum', date: null,
      url: 'https://sweref.org/', lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
    'se-k10': {
      label: { en: 'Swedish Migration Agency', ru: 'Миграционное ведомство Швеции' },
      title: 'Who decides and where an appeal goes', publisher: 'Migrationsverket', date: null,
      url: 'https://www.migrationsverket.se/en', lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
    'se-k12': {
      label: { en: 'Swedish rules on work permits', ru: 'Шведские правила о рабочих разрешениях' },
      title: 'End of the change from a refused claim to a work permit', publisher: 'Migrationsverket', date: '2025',
      url: 'https://www.migrationsverket.se/en', lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
  },
});
