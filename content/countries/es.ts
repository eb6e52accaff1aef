import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { exCombatant, leftUnit, ofConscriptAge } from '../situations.ts';

const here = answer('where-now').is('es');

export const es = defineCountry({
  code: 'es',
  name: { en: 'Spain', ru: 'Испания' },
  within: { en: 'in Spain', ru: 'в Испании' },
  regime: 'eu',
  drawsOn: 'eu',
  checkedOn: '2026-11-24',

  entry: {
    is: 'open-with-visa',
    says: {
      en: 'Spain gives Russians ordinary short visas and is one of the three states that get most of their applications. Since November 2025 most are for a single entry.',
      ru: 'Испания выдаёт россиянам обычные краткосрочные визы и входит в тройку стран, куда за ними обращаются чаще всего. С ноября 2025 года большинство виз однократные.',
    },
    asOf: '2026-06',
    sources: ['eu-07', 'eu-01'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'Asylum can be asked for at airports and other border posts, and inside the country with the police, where appointments can take months.',
      ru: 'Попросить убежища можно в аэропортах и других пунктах на границе, а внутри страны — в полиции, где записи приходится ждать месяцами.',
    },
    asOf: '2024-02',
    sources: ['apr-1348#4', 'es-01', 'es-03', 'es-09'],
  },
  practice: {
    is: 'unknown',
    says: {
      en: 'We found no Spanish ruling on a Russian who fled the call-up or left the army. Older rulings on Ukrainians say that this alone is not enough.',
      ru: 'Мы не нашли испанских решений о россиянах, которые бежали от призыва или оставили часть. В старых решениях об украинцах сказано, что одного этого мало.',
    },
    asOf: '2021-12',
    sources: ['es-02'],
  },
  pushback: {
    is: 'none-found',
    says: {
      en: 'We found no report of Russians being turned away in Spain without their claim being heard.',
      ru: 'Мы не нашли сообщений о том, чтобы россиян в Испании разворачивали, не выслушав просьбу.',
    },
    asOf: null,
    sources: [],
  },
  returnRisk: {
    is: 'documented-handovers',
    says: {
      en: 'A paper counted at least three people handed over to Russia for ordinary crimes after the war began, the last on 6 July 2023. Lawyers said in March 2025 that handovers had stopped. We found none of people who refused to fight.',
      ru: 'По подсчётам газеты, после начала войны Испания выдала России за обычные преступления не менее трёх человек, последнего — 6 июля 2023 года. В марте 2025 года юристы писали, что выдачи остановлены. Выдач отказавшихся воевать мы не нашли.',
    },
    asOf: '2025-03-27',
    sources: ['es-11', 'es-12', 'es-13'],
  },

  facts: [
    // Entry
    {
      id: 'visas', topic: 'entry', asOf: '2026-06', confidence: 'medium', sources: ['eu-07', 'eu-01'],
      says: {
        en: 'In 2025 Russians made over 670,000 applications for Schengen visas. Spain, France and Italy received about three quarters of them. We found no Spanish rule that refuses Russians who hold a visa.',
        ru: 'В 2025 году россияне подали больше 670 тысяч заявлений на шенгенские визы. Около трёх четвертей пришлось на Испанию, Францию и Италию. Правила, по которому Испания не впускала бы россиян с визой, мы не нашли.',
      },
    },
    {
      id: 'how-people-came', topic: 'entry', asOf: '2022-11', confidence: 'medium', sources: ['es-01'],
      says: {
        en: 'In autumn 2022 the police said that most Russians who asked for asylum had come by road. Some asked at Madrid-Barajas airport after landing with a tourist visa.',
        ru: 'Осенью 2022 года полиция говорила, что большинство просивших убежища россиян приехали по дороге. Некоторые обращались в мадридском аэропорту Барахас, прилетев по туристической визе.',
      },
    },
    {
      id: 'group-of-65', topic: 'entry', asOf: '2025-08-02', confidence: 'medium', sources: ['es-07', 'es-08'],
      says: {
        en: 'In 2024, 65 Russian critics, out of 276 on a list, came from Georgia and elsewhere with visas that Spanish diplomats had arranged. The others had not come by August 2025.',
        ru: 'В 2024 году из Грузии и других стран приехали 65 российских критиков войны — из списка в 276 человек. Визы помогли получить испанские дипломаты. Остальные к августу 2025 года не приехали.',
      },
      disputed: {
        says: {
          en: 'The group says that it was promised residence permits. The foreign ministry denies any promise.',
          ru: 'Группа говорит, что ей обещали вид на жительство. Министерство иностранных дел отрицает любые обещания.',
        },
        asOf: '2025-08-02',
        sources: ['es-08', 'es-10'],
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['es-k10'],
      says: {
        en: 'A claim is made at a border post or, inside the country, by appointment with the National Police. The Asylum and Refuge Office (OAR) prepares the decision. An appeal goes to the National Court (Audiencia Nacional).',
        ru: 'Заявление подают на границе, а внутри страны — в Национальной полиции по записи. Решение готовит Управление по делам убежища (OAR). Жалобу рассматривает Национальный суд (Audiencia Nacional).',
      },
    },
    {
      id: 'waits', topic: 'access', asOf: '2024-02-08', confidence: 'medium', sources: ['es-03', 'es-15'],
      says: {
        en: 'In 2023 people waited about six months for an appointment. The NGO CEAR said in February 2024 that thousands were left for months without papers because of this.',
        ru: 'В 2023 году записи ждали около полугода. В феврале 2024 года организация CEAR говорила, что из-за этого тысячи людей месяцами остаются без документов.',
      },
    },
    {
      id: 'at-the-border', topic: 'access', asOf: null, confidence: 'medium', sources: ['es-09'],
      says: {
        en: 'The ministry says that whoever asks at a border post must stay there. Within four days it is decided whether the claim is taken up. After a no there are two days to ask for a second look. This page may be older than the EU rules of June 2026.',
        ru: 'По данным министерства, тот, кто просит убежища на границе, остаётся там, пока не решат, принять ли заявление, — до четырёх дней. После отказа есть два дня, чтобы попросить о пересмотре. Страница может быть старше правил ЕС от июня 2026 года.',
      },
    },
    {
      id: 'inside', topic: 'access', asOf: null, confidence: 'medium', sources: ['es-09'],
      says: {
        en: 'Inside the country it is said within a month whether the claim is taken up. The full decision should come within six months, in urgent cases within three.',
        ru: 'Внутри страны в течение месяца сообщают, принято ли заявление. Решение по существу должны вынести за полгода, в срочных делах — за три месяца.',
      },
    },
    {
      id: 'month-to-ask', topic: 'access', asOf: '2018-11', confidence: 'medium', sources: ['es-14'],
      says: {
        en: 'Spanish law asked people to come within one month of entering, or of the event that makes return dangerous. Whether this changed in June 2026 needs a check.',
        ru: 'Закон Испании требовал обратиться в течение месяца после въезда или события, из-за которого опасно возвращаться. Изменилось ли это в июне 2026 года, нужно проверить.',
      },
    },

    // Responsibility
    {
      id: 'responsible-state', topic: 'responsibility', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how often Spain sends Russians to another EU state instead of deciding itself. The general EU rules apply.',
        ru: 'Мы искали и не нашли, как часто Испания не решает дело сама, а отправляет россиян в другую страну ЕС. Действуют общие правила ЕС.',
      },
    },

    // Practice
    {
      id: 'who-asked-in-2022', topic: 'practice', asOf: '2022-11', confidence: 'medium', sources: ['es-01'],
      says: {
        en: 'Up to autumn 2022, 464 Russians had asked since the invasion. Nearly half were men of military age who spoke of call-up or desertion. What was decided we do not know.',
        ru: 'К осени 2022 года после вторжения убежища попросили 464 россиянина. Почти половина — мужчины призывного возраста, говорившие о призыве или дезертирстве. Что решили, мы не знаем.',
      },
    },
    {
      id: 'brigade-of-bucha', topic: 'practice', asOf: '2022-11', confidence: 'medium', sources: ['es-01'],
      says: {
        en: 'One of them was said to come from a brigade that is linked to the killings in Bucha. In such a case a state looks first at the person’s own part.',
        ru: 'Один из них, как сообщали, служил в бригаде, которую связывают с убийствами в Буче. В таком деле страна сначала выясняет, в чём участвовал сам человек.',
      },
    },
    {
      id: 'russians-and-military-service', topic: 'practice', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on how Spain decides on Russians who were called up, refuse to serve or left the army.',
        ru: 'Мы искали и не нашли, как Испания решает дела россиян, которых призвали, которые отказываются служить или оставили часть.',
      },
    },
    {
      id: 'critics-refused', topic: 'practice', asOf: '2025-03-18', confidence: 'low', sources: ['es-17'],
      says: {
        en: 'In March 2025 it was reported that some claims from the group of critics had been refused: the proof of danger was not thought enough.',
        ru: 'В марте 2025 года сообщали, что нескольким критикам из этой группы отказали: доказательств опасности сочли мало.',
      },
    },

    // Courts
    {
      id: 'ukrainian-cases', topic: 'courts', asOf: '2021-12', confidence: 'medium', sources: ['es-02'],
      says: {
        en: 'In December 2021 the National Court refused five Ukrainians who feared being called up. Being a deserter or a man sought for service, it said, is not by itself a ground. These rulings are not about Russia, nor about a war of aggression.',
        ru: 'В декабре 2021 года Национальный суд отказал пяти украинцам, которые боялись призыва. Дезертирство или неявка на службу, сказал он, сами по себе не основание. Эти решения не о России и не о захватнической войне.',
      },
    },
    {
      id: 'russian-woman', topic: 'courts', asOf: '2025', confidence: 'low', sources: ['es-06'],
      says: {
        en: 'The same court refused a Russian woman whose claim had nothing to do with the army.',
        ru: 'Тот же суд отказал россиянке, дело которой с армией не связано.',
      },
    },
    {
      id: 'no-ruling', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no ruling of a Spanish court on Russian mobilisation, conscription or desertion.',
        ru: 'Мы искали и не нашли решений испанских судов о российской мобилизации, призыве или дезертирстве.',
      },
    },

    // Numbers
    {
      id: 'share-of-russians', topic: 'numbers', asOf: '2023', confidence: 'medium', sources: ['eu-20'],
      says: {
        en: 'In 2023 about 7 of 100 Russian claims in the EU were made in Spain.',
        ru: 'В 2023 году из каждых 100 заявлений россиян в ЕС около 7 приходилось на Испанию.',
      },
    },
    {
      id: 'all-nationalities', topic: 'numbers', asOf: '2026-01-16', confidence: 'medium', sources: ['es-03', 'es-04', 'es-18'],
      says: {
        en: 'Over all nationalities 16.4 of 100 decisions gave protection in 2022 and about 12 in 2023. In 2025 refugee status alone came to 11.2. We found no figure for Russians.',
        ru: 'По всем странам защиту давали 16,4 решения из 100 в 2022 году и около 12 — в 2023-м. В 2025 году только статус беженца — 11,2. Данных о россиянах мы не нашли.',
      },
    },

    // Other ways to stay
    {
      id: 'ordinary-permits', topic: 'other-stay', asOf: null, confidence: 'low', recalled: true, sources: ['es-k12'],
      says: {
        en: 'There are permits for work, study, family and remote work under the ordinary rules.',
        ru: 'По обычным правилам дают разрешения для работы, учёбы, семьи и удалённой работы.',
      },
    },
    {
      id: 'roots', topic: 'other-stay', asOf: '2025-09', confidence: 'high', sources: ['es-19', 'es-20'],
      says: {
        en: 'After two years in Spain a person can ask for residence because of roots there (arraigo). Since 20 May 2025 the time while an asylum claim is running does not count. After a final refusal the two years begin.',
        ru: 'Прожив в Испании два года, можно попросить вид на жительство по укоренённости (arraigo). С 20 мая 2025 года время, пока рассматривают просьбу об убежище, не засчитывают. Два года начинаются после окончательного отказа.',
      },
    },
    {
      id: 'group-without-papers', topic: 'other-stay', asOf: '2025-08-02', confidence: 'medium', sources: ['es-08', 'es-10'],
      says: {
        en: 'None of the 65 critics had a residence permit by August 2025. The minister said that there is only the ordinary asylum procedure, case by case.',
        ru: 'К августу 2025 года вида на жительство не получил ни один из 65 критиков. Министр сказал, что есть только обычная процедура убежища, каждый случай отдельно.',
      },
    },

    // Being returned
    {
      id: 'handed-over', topic: 'return', asOf: '2023-08-18', confidence: 'medium', vital: true, sources: ['es-11'],
      says: {
        en: 'A paper found that Spain went on handing people over to Russia after February 2022: at least three, for ordinary crimes such as fraud. The last it named left Barcelona on 6 July 2023.',
        ru: 'Газета выяснила, что и после февраля 2022 года Испания выдавала людей России: не менее трёх, за обычные преступления вроде мошенничества. Последнюю из названных вывезли из Барселоны 6 июля 2023 года.',
      },
      disputed: {
        says: {
          en: 'In April 2023 it was reported that the government would hand nobody over until relations resume. In March 2025 lawyers wrote that all extraditions to Russia were frozen.',
          ru: 'В апреле 2023 года сообщали: до возобновления отношений правительство никого не выдаст. В марте 2025 года адвокаты писали, что все выдачи России заморожены.',
        },
        asOf: '2025-03-27',
        sources: ['es-12', 'es-13'],
      },
    },
    {
      id: 'military-offences', topic: 'return', asOf: null, confidence: 'medium', sources: ['es-16'],
      says: {
        en: 'The convention that binds Spain and Russia leaves political and military offences out of extradition. A case for an ordinary crime that hides a political one may not be a reason to hand over, either.',
        ru: 'Конвенция, обязывающая Испанию и Россию, не допускает выдачи за политические и воинские преступления. Нельзя выдать и по обычному делу, если за ним скрывается политическое.',
      },
    },
    {
      id: 'removals', topic: 'return', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on removals of refused Russians from Spain to Russia.',
        ru: 'Мы искали и не нашли сведений о высылке в Россию россиян, которым Испания отказала в убежище.',
      },
    },
    {
      id: 'pilot-killed', topic: 'return', asOf: '2024-02-22', confidence: 'high', sources: ['es-21', 'es-22'],
      says: {
        en: 'On 13 February 2024 Maxim Kuzminov, a pilot who had defected to Ukraine, was shot dead near Alicante. Spanish intelligence blamed Moscow, a paper wrote. Critics in Spain asked to be protected better.',
        ru: '13 февраля 2024 года под Аликанте застрелили Максима Кузьминова, лётчика, перешедшего на сторону Украины. По данным газеты, испанская разведка винит Москву. Живущие в Испании критики попросили лучше их защищать.',
      },
    },

    // Help
    {
      id: 'free-lawyer', topic: 'help', asOf: '2024-02-05', confidence: 'medium', sources: ['es-23'],
      says: {
        en: 'Duty lawyers help for free, also at Barajas airport.',
        ru: 'Дежурные адвокаты помогают бесплатно, в том числе в аэропорту Барахас.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript', 'called-mobilisation',
    'called-conscription', 'data-summons', 'reserve-contract', 'conscription-age', 'reservist-never-called', 'woman-specialty', 'over-age',
    'exempt', 'no-duty', 'objector', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'How Spain decides on Russians who refuse to serve: no ruling and no official line was found.',
      ru: 'Как Испания решает дела россиян, отказавшихся служить: ни решений суда, ни официальной позиции мы не нашли.',
    },
    {
      en: 'How many Russians are protected and refused.',
      ru: 'Скольким россиянам дают защиту и скольким отказывают.',
    },
    {
      en: 'Whether people are handed over or removed to Russia in 2026.',
      ru: 'Выдают ли и высылают ли людей в Россию в 2026 году.',
    },
    {
      en: 'How long appointments take now, and what the EU rules of June 2026 changed in the days to ask and to appeal.',
      ru: 'Сколько сейчас ждут записи и что изменили правила ЕС от июня 2026 года в сроках обращения и жалобы.',
    },
    {
      en: 'What became of the 65 critics after August 2025.',
      ru: 'Что стало с 65 критиками после августа 2025 года.',
    },
  ],

  article: [
    {
      id: 'western-europe', verdict: 'holds', asOf: '2023', sources: ['eu-20', 'es-01'],
      claim: {
        en: 'The article does not name Spain. It only says that many people also travelled “elsewhere in Western Europe”.',
        ru: 'Испанию статья не называет. Она говорит лишь, что многие уехали и в «другие места Западной Европы».',
      },
      now: {
        en: 'It holds. In 2023 about 7 of 100 Russian claims in the EU were made in Spain.',
        ru: 'Это так. В 2023 году на Испанию приходилось около 7 из 100 заявлений россиян в ЕС.',
      },
    },
  ],

  policies: [
    // Getting there
    {
      id: 'no-special-route-for-critics', kind: 'access', asOf: '2025-08-02', confidence: 'medium', sources: ['es-07', 'es-08', 'es-10'],
      when: all(not(here), answer('opinions').is('public-role', 'critic')),
      title: { en: 'A promise that was not kept', ru: 'Обещание, которое не выполнили' },
      says: {
        en: 'In 2024 Spanish diplomats helped 65 known critics to come; a year later none had a residence permit. The minister says there is only the ordinary asylum procedure. Words of an official are worth having in writing.',
        ru: 'В 2024 году испанские дипломаты помогли приехать 65 известным критикам; через год вида на жительство не было ни у кого. Министр говорит, что есть только обычная процедура убежища. Слова чиновника лучше иметь на бумаге.',
      },
    },
    {
      id: 'waiting-in-georgia', kind: 'danger', asOf: '2025-08-02', confidence: 'medium', sources: ['es-08'],
      when: all(answer('where-now').is('ge'), answer('opinions').is('public-role', 'critic')),
      title: { en: 'Waiting in Georgia for a Spanish visa', ru: 'Ждать испанскую визу в Грузии' },
      says: {
        en: 'Two Russians on the Spanish list were detained in Georgia in 2025 and threatened with being sent to Russia; they got away to third countries. It is safer not to count on this list.',
        ru: 'Двух россиян из испанского списка в 2025 году задержали в Грузии и грозили выслать в Россию; они смогли уехать в третьи страны. Рассчитывать на этот список небезопасно.',
      },
    },

    // Asking
    {
      id: 'asking-in-spain', kind: 'access', asOf: '2024-02-08', confidence: 'medium', sources: ['es-03', 'es-15', 'es-k10'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'The appointment', ru: 'Запись на приём' },
      says: {
        en: 'Inside the country the claim needs an appointment with the National Police, and in 2023 this took about six months. Proof that one tried to get one early, such as dated screenshots, is worth keeping.',
        ru: 'Внутри страны для заявления нужна запись в Национальную полицию; в 2023 году её ждали около полугода. Стоит сохранить доказательства ранних попыток записаться, например снимки экрана с датами.',
      },
    },
    {
      id: 'month-to-ask', kind: 'deadline', asOf: '2018-11', confidence: 'medium', dossier: ['A7'], sources: ['es-14'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'One month to ask', ru: 'Месяц, чтобы попросить' },
      says: {
        en: 'Spanish law asked people to come within a month of entering, or of the event that made return dangerous. Later is not lost, but the reason for the delay will be asked about. A lawyer can say what applies since June 2026.',
        ru: 'Закон Испании просил обратиться в течение месяца после въезда или события, из-за которого стало опасно возвращаться. Позже просить тоже можно, но о причине спросят. Что действует с июня 2026 года, скажет юрист.',
      },
    },
    {
      id: 'at-a-spanish-airport', kind: 'deadline', asOf: null, confidence: 'medium', vital: true, dossier: ['A9'], sources: ['es-09', 'es-23', 'apr-1348#26'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport: two days after a no', ru: 'В аэропорту: два дня после отказа' },
      says: {
        en: 'The person stays at the airport until it is decided whether the claim is taken up, about four days. After a no there were two days to ask for a second look. A free duty lawyer can be asked for at once.',
        ru: 'Человек остаётся в аэропорту, пока не решат, принять ли заявление, — около четырёх дней. После отказа на просьбу о пересмотре давали два дня. Бесплатного дежурного адвоката можно попросить сразу.',
      },
    },

    // Reasons
    {
      id: 'no-ruling-on-the-army', kind: 'practice', asOf: null, confidence: 'unknown', sources: ['qr-1347#9(2)(e)', 'ez', 'cnda-2023'],
      when: any(
        answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry', 'attempted-delivery'),
        answer('service').is('mobilised', 'conscript', 'contract', 'reserve', 'reserve-contract'),
        leftUnit,
        ofConscriptAge,
      ),
      title: { en: 'No Spanish line found', ru: 'Позиции Испании мы не нашли' },
      says: {
        en: 'We found no ruling on Russians called up, refusing to serve or gone from their unit. The EU rules and rulings apply here as well; a lawyer can bring them, and the French ruling of 2023, before the office.',
        ru: 'Решений о россиянах, которых призвали, которые отказались служить или оставили часть, мы не нашли. Право ЕС и решения Суда ЕС действуют и здесь; юрист может сослаться на них и на французское решение 2023 года.',
      },
    },
    {
      id: 'desertion-alone', kind: 'refused', asOf: '2021-12', confidence: 'medium', dossier: ['W12'], sources: ['es-02'],
      when: any(
        leftUnit,
        answer('case').is('evading', 'leaving'),
        answer('refusal-acts').is('did-not-report', 'left'),
        answer('went').is('did-not-go'),
        answer('why-refuse').is('afraid', 'will-not'),
      ),
      title: { en: '“Desertion alone is not enough”', ru: '«Одного дезертирства мало»' },
      says: {
        en: 'In 2021 the National Court said this in five cases of Ukrainians. Those cases were not about a war full of crimes. What service would have meant, and why the person refused, is worth telling fully.',
        ru: 'В 2021 году Национальный суд сказал это в пяти делах украинцев. Те дела были не о войне, полной преступлений. Стоит подробно рассказать, чем была бы служба и почему человек отказался.',
      },
    },
    {
      id: 'faith-and-arms', kind: 'refused', asOf: '2021-12', confidence: 'medium', dossier: ['C1'], sources: ['es-02'],
      when: any(answer('belief').is('faith-or-morals', 'peace-church'), answer('why-refuse').is('all-war')),
      title: { en: 'Faith that forbids arms', ru: 'Вера запрещает оружие' },
      says: {
        en: 'Some of the five Ukrainians of 2021 spoke of their faith, too; the court refused them all. Signs that the belief is real and older than the war can matter.',
        ru: 'Некоторые из пяти украинцев в 2021 году говорили и о вере; суд отказал всем. Важными могут быть признаки, что убеждение искреннее и появилось до войны.',
      },
    },
    {
      id: 'part-in-the-war', kind: 'danger', asOf: '2022-11', confidence: 'medium', dossier: ['W13', 'E2'], sources: ['es-01', 'qr-1347#12'],
      when: exCombatant,
      title: { en: 'Units with a name', ru: 'Известные части' },
      says: {
        en: 'In 2022 the Spanish press reported on an applicant from a brigade linked to Bucha. Belonging to such a unit leads to questions about one’s own part. A lawyer should hear the story before anybody else.',
        ru: 'В 2022 году испанская пресса писала о заявителе из бригады, которую связывают с Бучей. Служба в такой части вызывает вопросы о собственном участии. Раньше всех об этом должен услышать юрист.',
      },
    },

    // In Spain
    {
      id: 'watched-in-spain', kind: 'danger', asOf: '2025-08-28', confidence: 'medium', sources: ['es-24', 'es-25'],
      when: all(here, answer('opinions').is('active-abroad', 'public-role', 'critic', 'said-publicly')),
      title: { en: 'Watched in Spain', ru: 'Слежка в Испании' },
      says: {
        en: 'A “Russian House” in Alicante reported to Moscow on Russians who speak against the war, papers showed in 2025. After that an association of theirs was banned in Russia. A lawyer should know about any such activity.',
        ru: 'В 2025 году газета показала: «Русский дом» в Аликанте сообщал в Москву о россиянах, которые выступают против войны. После этого их объединение запретили в России. О такой активности стоит сказать юристу.',
      },
    },
    {
      id: 'defectors-in-danger', kind: 'danger', asOf: '2024-02-22', confidence: 'high', sources: ['es-21', 'es-22'],
      when: all(here, any(leftUnit, answer('case').is('treason'), answer('opinions').is('gave-to-other-side'))),
      title: { en: 'Care with one’s address', ru: 'Осторожность с адресом' },
      says: {
        en: 'In February 2024 a pilot who had gone over to Ukraine was killed near Alicante. His case was special. All the same it is safer to keep one’s address and story private, and to tell the police of any threat.',
        ru: 'В феврале 2024 года под Аликанте убили лётчика, перешедшего на сторону Украины. Его случай особый. Но безопаснее никому не называть адрес и не рассказывать свою историю, а об угрозах сообщать полиции.',
      },
    },
    {
      id: 'extradition-request', kind: 'danger', asOf: '2025-03-27', confidence: 'medium', vital: true, dossier: ['A9'], sources: ['es-11', 'es-12', 'es-13', 'es-16'],
      when: all(any(here, answer('destinations').is('es')), answer('case').is('ordinary', 'ordinary-made-up', 'wanted')),
      title: { en: 'A Russian request to hand a person over', ru: 'Запрос России о выдаче' },
      says: {
        en: 'Spain handed over at least three people for ordinary crimes after the war began; in 2025 this was said to be frozen. Political and military offences are left out by the convention. A lawyer should hear of it first, before the appointment at which the claim is made.',
        ru: 'После начала войны Испания выдала не менее трёх человек за обычные преступления; в 2025 году писали, что выдачи заморожены. За политические и воинские преступления по конвенции не выдают. Юристу об этом нужно рассказать первым — до приёма, на котором подают заявление.',
      },
    },
    {
      id: 'claim-and-roots', kind: 'stay', asOf: '2025-09', confidence: 'high', sources: ['es-19', 'es-20'],
      when: all(here, any(answer('claim').is('waiting', 'refused'), answer('stay').is('ended', 'ends-soon'))),
      title: { en: 'Time in the asylum procedure', ru: 'Время в процедуре убежища' },
      says: {
        en: 'Since 20 May 2025 the months of an asylum claim do not count for residence because of roots (arraigo). After a final refusal the two years begin anew. Before giving up a claim it is best to ask a lawyer.',
        ru: 'С 20 мая 2025 года месяцы в процедуре убежища не засчитывают для вида на жительство по укоренённости (arraigo). После окончательного отказа два года начинаются заново. Прежде чем отзывать просьбу, лучше спросить юриста.',
      },
    },
    {
      id: 'after-a-refusal', kind: 'deadline', asOf: null, confidence: 'low', recalled: true, vital: true, dossier: ['A9'], sources: ['es-k10', 'es-26', 'apr-1348#67'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'To the court at once', ru: 'Сразу в суд' },
      says: {
        en: 'An appeal goes to the National Court. A refusal used to come with an order to leave within 15 days; the court must be asked to suspend it. The days stand in the decision; a lawyer is needed the same day.',
        ru: 'Жалобу подают в Национальный суд. Отказ раньше сопровождался требованием уехать за 15 дней; о приостановке просят суд. Срок жалобы указан в решении; юрист нужен в тот же день.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'es',
      words: 'Solicito asilo. Tengo miedo de volver a Rusia.',
      sound: 'соли́сито аси́ло. тэ́нго мье́до дэ больвэ́р а ру́сья',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2021-12', kind: 'court', sources: ['es-02'],
      says: {
        en: 'The National Court refuses five Ukrainians: desertion alone is no ground.',
        ru: 'Национальный суд отказывает пяти украинцам: одно дезертирство не основание.',
      },
    },
    {
      date: '2022-11', about: true, kind: 'numbers', sources: ['es-01'],
      says: {
        en: '464 Russians have asked for asylum since the invasion, nearly half of them men of military age.',
        ru: 'После вторжения убежища попросили 464 россиянина, почти половина — мужчины призывного возраста.',
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
      date: '2023-04-22', kind: 'policy', sources: ['es-12'],
      says: {
        en: 'It is reported that the government stops handing people over to Russia.',
        ru: 'Сообщают, что правительство прекращает выдачи России.',
      },
    },
    {
      date: '2023-07-06', kind: 'removal', sources: ['es-11'],
      says: {
        en: 'A woman convicted of fraud is flown from Barcelona to Moscow.',
        ru: 'Женщину, осуждённую за мошенничество, увозят из Барселоны в Москву.',
      },
    },
    {
      date: '2024-02-13', kind: 'case', sources: ['es-21'],
      says: {
        en: 'The pilot Maxim Kuzminov is killed near Alicante.',
        ru: 'Под Аликанте убит лётчик Максим Кузьминов.',
      },
    },
    {
      date: '2024-09', about: true, kind: 'entry', sources: ['es-07'],
      says: {
        en: '65 Russian critics arrive with the help of Spanish diplomats.',
        ru: 'С помощью испанских дипломатов приезжают 65 российских критиков.',
      },
    },
    {
      date: '2025-03-17', about: true, kind: 'policy', sources: ['es-10'],
      says: {
        en: 'The foreign minister denies that there is a special procedure for them.',
        ru: 'Министр иностранных дел отрицает, что для них есть особая процедура.',
      },
    },
    {
      date: '2025-05-20', kind: 'law', sources: ['es-19', 'es-20'],
      says: {
        en: 'New rules for foreigners: time in the asylum procedure no longer counts for residence because of roots.',
        ru: 'Новые правила для иностранцев: время в процедуре убежища больше не засчитывают для вида на жительство по укоренённости.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Spain / УВКБ ООН',
      does: {
        en: 'Explains how to ask for asylum in Spain.',
        ru: 'Объясняет, как просить убежища в Испании.',
      },
      languages: [], url: 'https://help.unhcr.org/spain/', seen: null,
    },
    {
      name: 'CEAR (Comisión Española de Ayuda al Refugiado)',
      does: {
        en: 'Advice and legal help for people who ask for asylum.',
        ru: 'Консультации и юридическая помощь тем, кто просит убежища.',
      },
      languages: ['es'], url: 'https://www.cear.es/', seen: '2025-05',
    },
    {
      name: 'Accem',
      does: {
        en: 'Reception and advice for refugees.',
        ru: 'Приём и консультации для беженцев.',
      },
      languages: ['es'], url: 'https://www.accem.es/', seen: null,
    },
    {
      name: 'Spanish Red Cross / Красный Крест Испании',
      does: {
        en: 'First reception and care, also at airports.',
        ru: 'Первичный приём и помощь, в том числе в аэропортах.',
      },
      languages: ['es'], url: null, seen: '2024-01',
    },
  ],

  sources: {
    'es-01': {
      label: { en: 'El Nacional (citing Cadena SER)', ru: 'El Nacional (со ссылкой на Cadena SER)' },
      title: '200 desertores rusos piden asilo en España por la guerra de Ucrania', publisher: 'El Nacional (Cadena SER)', date: '2022',
      url: 'https://www.elnacional.cat/es/internacional/200-desertores-rusos-piden-asilo-espana-guerra-ucrania_920571_102.html',
      lang: 'es', read: 'part', checkedOn: '2026-11-24',
    },
    'es-02': {
      label: { en: 'El Confidencial', ru: 'El Confidencial' },
      title: 'Los desertores de Ucrania que piden asilo en España', publisher: 'El Confidencial', date: '2022-01-28',
      url: 'https://www.elconfidencial.com/espana/2022-01-28/desertores-ucranianos-asilo-espana-audiencia_3364465/',
      lang: 'es', read: 'part', checkedOn: '2026-11-24',
    },
    'es-03': {
      label: { en: '20minutos (citing CEAR)', ru: '20minutos (со ссылкой на CEAR)' },
      title: 'Seis de cada diez solicitudes de asilo son denegadas en España', publisher: '20minutos (CEAR)', date: '2023-06',
      url: 'https://www.20minutos.es/noticia/5139199/0/seis-cada-diez-solicitudes-asilo-son-denegadas-espana-br/',
      lang: 'es', read: 'part', checkedOn: '2026-11-23',
    },
    'es-04': {
      label: { en: 'Sport / El Periódico (citing CEAR)', ru: 'Sport / El Periódico (со ссылкой на CEAR)' },
      title: 'España, tercer país de la UE en peticiones', publisher: 'Sport / El Periódico (CEAR)', date: '2024',
      url: 'https://sport.es/es/noticias/nacional/espana-tercer-pais-ue-peticiones-103895875', lang: 'es', read: 'part', checkedOn: '2026-11-23',
    },
    'es-06': {
      label: { en: 'Confidencial Digital (copy)', ru: 'Confidencial Digital (копия)' },
      title: 'Interior no cree a una mujer rusa que dijo tener información sobre una base militar', publisher: 'Confidencial Digital (copy on ru24.pro)', date: '2025',
      url: 'https://ru24.pro/foreign/418032885', lang: 'es', read: 'part', checkedOn: '2026-11-24', caution: 'mirror',
    },
    'es-07': {
      label: { en: 'elDiario.es', ru: 'elDiario.es' },
      title: 'Exiliados rusos en España denuncian el abandono de Exteriores', publisher: 'elDiario.es', date: '2025',
      url: 'https://www.eldiario.es/desalambre/exiliados-rusos-espana-denuncian-abandono-exteriores_1_12450322.html',
      lang: 'es', read: 'part', checkedOn: '2026-11-24',
    },
    'es-08': {
      label: { en: 'Diario Córdoba', ru: 'Diario Córdoba' },
      title: 'Opositores rusos que esperaban visados de España, detenidos y en peligro', publisher: 'Diario Córdoba', date: '2025-08-02',
      url: 'https://www.diariocordoba.com/internacional/2025/08/02/opositores-rusos-esperaban-visados-espana-detencion-peligro-120287688.html',
      lang: 'es', read: 'part', checkedOn: '2026-11-24',
    },
    'es-09': {
      label: { en: 'Spanish Ministry of the Interior', ru: 'МВД Испании' },
      title: 'Tramitación de las solicitudes (undated page)', publisher: 'Ministerio del Interior', date: null,
      url: 'https://www.interior.gob.es/opencms/gl/servicios-al-ciudadano/tramites-y-gestiones/oficina-de-asilo-y-refugio/proteccion-internacional/tramitacion-de-las-solicitudes/',
      lang: 'es', read: 'part', checkedOn: '2026-11-24',
    },
    'es-10': {
      label: { en: 'Noticias Locales Pedernales (copy of a press report)', ru: 'Noticias Locales Pedernales (копия сообщения прессы)' },
      title: 'Albares niega un procedimiento extraordinario para los disidentes rusos en un limbo en España', publisher: 'noticiaslocalespedernales.com',
      date: '2025-03',
      url: 'https://www.noticiaslocalespedernales.com/albares-niega-un-procedimiento-extraordinario-para-los-disidentes-rusos-en-un-limbo-en-espana/',
      lang: 'es', read: 'part', checkedOn: '2026-11-24', caution: 'mirror',
    },
    'es-11': {
      label: { en: 'El Confidencial', ru: 'El Confidencial' },
      title: 'Cómo España ha seguido extraditando delincuentes a Rusia tras el inicio de la guerra', publisher: 'El Confidencial', date: '2023-08-18',
      url: 'https://www.elconfidencial.com/mundo/2023-08-18/espana-extraditando-delincuentes-rusia-guerra_3719775/',
      lang: 'es', read: 'part', checkedOn: '2026-11-24',
    },
    'es-12': {
      label: { en: 'La Voz de Galicia (Colpisa)', ru: 'La Voz de Galicia (Colpisa)' },
      title: 'España frena las extradiciones a Rusia por la ausencia de relaciones entre los Gobiernos', publisher: 'La Voz de Galicia (Colpisa)',
      date: '2023-04-22',
      url: 'https://media.lavozdegalicia.es/noticia/espana/2023/04/22/espana-frena-extradiciones-rusia-ausencia-relaciones-gobiernos/0003_202304G22P17991.htm',
      lang: 'es', read: 'part', checkedOn: '2026-11-24',
    },
    'es-13': {
      label: { en: 'Confilegal (opinion of defence lawyers)', ru: 'Confilegal (мнение адвокатов защиты)' },
      title: 'Justicia en pausa por la guerra: España congela todas las extradiciones a Rusia', publisher: 'Confilegal', date: '2025-03-27',
      url: 'https://confilegal.com/20250327-opinion-justicia-en-pausa-por-la-guerra-espana-congela-todas-las-extradiciones-a-rusia/',
      lang: 'es', read: 'part', checkedOn: '2026-11-24', caution: 'partisan',
    },
    'es-14': {
      label: { en: 'Sepín (legal blog) on Law 12/2009', ru: 'Sepín (юридический блог) о законе 12/2009' },
      title: 'Solicitudes de asilo en puestos fronterizos: cómputo de plazos', publisher: 'Sepín', date: '2018-11',
      url: 'https://blog.sepin.es/2018/11/solicitudes-asilo-puestos-fronterizos-computo-plazos?hs_amp=true', lang: 'es', read: 'part', checkedOn: '2026-11-24',
    },
    'es-15': {
      label: { en: 'Información (citing CEAR)', ru: 'Información (со ссылкой на CEAR)' },
      title: 'España solo reconoce el asilo a 12 de cada 100 solicitantes', publisher: 'Información (CEAR)', date: '2024-02-08',
      url: 'https://www.informacion.es/sociedad/2024/02/08/espana-reconoce-asilo-12-100-97897894.html', lang: 'es', read: 'part', checkedOn: '2026-11-24',
    },
    'es-16': {
      label: { en: 'Extradiciones.es (law firm)', ru: 'Extradiciones.es (юридическая фирма)' },
      title: 'La extradición entre España y la Federación Rusa', publisher: 'extradiciones.es', date: null,
      url: 'https://extradiciones.es/extradicion/rusia/', lang: 'es', read: 'part', checkedOn: '2026-11-24',
    },
    'es-17': {
      label: { en: 'News-Pravda (Russian network, citing El País)', ru: 'News-Pravda (российская сеть, со ссылкой на El País)' },
      title: 'España denegó la legalización simplificada a 65 «opositores» rusos (verify at El País)', publisher: 'news-pravda.com', date: '2025-03-18',
      url: 'https://spain.news-pravda.com/world/2025/03/18/10965.html', lang: 'es', read: 'part', checkedOn: '2026-11-24', caution: 'partisan',
    },
    'es-18': {
      label: { en: 'El Telegrama', ru: 'El Telegrama' },
      title: 'La OAR resuelve 160.951 expedientes de protección internacional en 2025', publisher: 'El Telegrama', date: '2026-01-16',
      url: 'https://www.eltelegrama.com/tag/refugio', lang: 'es', read: 'part', checkedOn: '2026-11-24',
    },
    'es-19': {
      label: { en: 'ARC Legal on Criterion 4/2025', ru: 'ARC Legal о критерии 4/2025' },
      title: 'La DGGM amplía el Criterio 4/2025 sobre el cómputo del tiempo irregular tras solicitudes de asilo', publisher: 'ARC Legal', date: '2025-09',
      url: 'https://www.arc-legal.es/la-dggm-amplia-el-criterio-4-2025-sobre-el-computo-del-tiempo-irregular-tras-solicitudes-de-asilo',
      lang: 'es', read: 'part', checkedOn: '2026-11-24',
    },
    'es-20': {
      label: { en: 'Infobae (citing CEAR)', ru: 'Infobae (со ссылкой на CEAR)' },
      title: 'Reglamento de Extranjería España 2025: cuándo entra en vigor, principales cambios', publisher: 'Infobae', date: '2025-05-15',
      url: 'https://infobae-infobae-staging.web.arc-cdn.net/espana/2025/05/15/reglamento-de-extranjeria-espana-2025-cuando-entra-en-vigor-principales-cambios-y-nuevas-modalidades',
      lang: 'es', read: 'part', checkedOn: '2026-11-24', caution: 'mirror',
    },
    'es-21': {
      label: { en: 'El País', ru: 'El País' },
      title: 'Gunmen sent by Moscow killed defector sheltering in Alicante, Spanish intelligence services say', publisher: 'El País', date: '2024-02-22',
      url: 'https://english.elpais.com/international/2024-02-22/gunmen-sent-by-moscow-killed-defector-sheltering-in-alicante-spanish-intelligence-services-say.html?outputType=amp',
      lang: 'en', read: 'part', checkedOn: '2026-11-24',
    },
    'es-22': {
      label: { en: 'TimesLIVE (Reuters)', ru: 'TimesLIVE (Reuters)' },
      title: 'Russian émigrés in Spain call for protection after pilot defector shot dead', publisher: 'TimesLIVE (Reuters)', date: '2024-02-21',
      url: 'https://www.timeslive.co.za/news/world/2024-02-21-russian-migrs-in-spain-call-for-protection-after-pilot-defector-shot-dead/',
      lang: 'en', read: 'part', checkedOn: '2026-11-24',
    },
    'es-23': {
      label: { en: 'La Razón', ru: 'La Razón' },
      title: 'Las 27 peticiones diarias de asilo que desbordaron Barajas', publisher: 'La Razón', date: '2024-02-05',
      url: 'https://www.larazon.es/espana/27-peticiones-diarias-asilo-que-desbordaron-barajas_2024020565c033a0b834070001ba50a0.html',
      lang: 'es', read: 'part', checkedOn: '2026-11-24',
    },
    'es-24': {
      label: { en: 'El Correo Gallego (El Periódico)', ru: 'El Correo Gallego (El Periódico)' },
      title: 'La Casa de Rusia en Alicante monitoreaba la actividad de la oposición rusa en España', publisher: 'El Correo Gallego (El Periódico)',
      date: '2025-08-28',
      url: 'https://www.elcorreogallego.es/mundo/2025/08/28/casa-rusia-alicante-monitoreaba-actividad-oposicion-rusa-espana-121029183.html',
      lang: 'es', read: 'part', checkedOn: '2026-11-24',
    },
    'es-25': {
      label: { en: 'Minval (citing El Periódico)', ru: 'Minval (со ссылкой на El Periódico)' },
      title: '«Русский дом» в Аликанте следил за россиянами (what the association was banned as needs a check)', publisher: 'minval.az', date: '2025',
      url: 'https://minval.az/news/124483015', lang: 'ru', read: 'part', checkedOn: '2026-11-24', caution: 'weak',
    },
    'es-26': {
      label: { en: 'Administrativando (law firm)', ru: 'Administrativando (юридическая фирма)' },
      title: 'Denegación de asilo en España: recurso contencioso-administrativo', publisher: 'administrativando.es', date: null,
      url: 'https://administrativando.es/denegacion-de-asilo-en-espana-recurso-contencioso-administrativo/', lang: 'es', read: 'part', checkedOn: '2026-11-24',
    },
    'es-k10': {
      label: { en: 'Spanish Ministry of the Interior', ru: 'МВД Испании' },
      title: 'Where to apply, who decides, where to appeal', publisher: 'Ministerio del Interior', date: null,
      url: 'https://www.interior.gob.es/', lang: 'es', read: 'recalled', checkedOn: '2026-11-23',
    },
    'es-k12': {
      label: { en: 'Spanish rules on residence', ru: 'Правила Испании о видах на жительство' },
      title: 'Permits for work, study, family and remote work', publisher: 'Government of Spain', date: null,
      url: null, lang: 'es', read: 'recalled', checkedOn: '2026-11-23',
    },
  },
});
