import type { Confidence, Country } from './country.ts';
import { daysAfter, daysForLaw } from './freshness.ts';

/** One claim of the article of December 2022, in our own words, and whether it holds. */
export type Change = Country['article'][number] & {
  readonly confidence: Confidence;
  readonly recalled?: true;
  readonly reviewBy?: string;
  /** Which of the dossier's 16 corrections (section 8) it carries. */
  readonly dossier?: number;
};

/** The day all of these were last gone through. */
const checkedOn = '2026-11-23';
/** Practice and courts move faster than statutes, borders and mobilisation faster still. */
const inHalfAYear = daysAfter(checkedOn, 180);
const inThreeMonths = daysAfter(checkedOn, 90);

const rows: readonly Change[] = [
  // The law
  {
    id: 'directive-2011', verdict: 'changed', asOf: '2026', confidence: 'high', dossier: 1,
    sources: ['qd-2011', 'qr-1347#42', 'qr-eumonitor'],
    claim: {
      en: 'The article gave Directive 2011/95/EU as the law of the EU.',
      ru: 'Статья называла правом ЕС Директиву 2011/95/ЕС.',
    },
    now: {
      en: 'Regulation (EU) 2024/1347 has replaced it. The articles on military service, on reasons and on exclusion kept their numbers. The text says it applies from 12 June 2026, a database says 1 July. For an earlier claim a lawyer can say which text counts.',
      ru: 'Её заменил Регламент (ЕС) 2024/1347. Статьи о военной службе, о причинах и об исключении сохранили номера. По самому тексту он применяется с 12 июня 2026 года, по одной базе данных — с 1 июля. Какие правила действуют для более раннего заявления, скажет юрист.',
    },
  },
  {
    id: 'unhcr-1991', verdict: 'never-held', asOf: '2014', confidence: 'high', dossier: 2,
    sources: ['gip10', 'gip10-summary'],
    claim: {
      en: 'The article relied on UNHCR’s position of 1991 on people who refuse to serve.',
      ru: 'Статья опиралась на позицию УВКБ ООН 1991 года о тех, кто отказывается служить.',
    },
    now: {
      en: 'It had been replaced nine years before. Since December 2013 UNHCR’s Guidelines No. 10 count. They speak of objection to all war, of unlawful wars and ways of fighting, and of conditions of service.',
      ru: 'К тому времени её уже девять лет как заменили. С декабря 2013 года действуют Руководящие принципы УВКБ ООН № 10. В них говорится об отказе от любой войны, о незаконных войнах и методах войны, об условиях службы.',
    },
  },
  {
    id: 'persecution-is-vague', verdict: 'partly', asOf: '2026', confidence: 'medium', dossier: 5,
    sources: ['qr-1347#9', 'ez', 'shepherd', 'gip10'],
    claim: {
      en: 'The article said that the Refugee Convention defines persecution only loosely, and has no answer for those not persecuted yet.',
      ru: 'Статья писала, что Конвенция о беженцах определяет преследование лишь расплывчато и не отвечает тем, кого ещё не преследовали.',
    },
    now: {
      en: 'The Convention itself is silent. But EU law says what counts, and UNHCR’s guidelines add to it. In 2020, before the article, the EU Court had said when refusing to serve is covered. Gaps remain: see “Where the law falls short”.',
      ru: 'Сама Конвенция молчит. Но право ЕС говорит, что считать преследованием, и принципы УВКБ ООН это дополняют. Ещё в 2020 году, до статьи, Суд ЕС сказал, когда отказ служить под защитой. Пробелы остались: о них страница «Где в праве пробелы».',
    },
  },
  {
    id: 'five-reasons', verdict: 'partly', asOf: '2025-07-02', reviewBy: inHalfAYear, confidence: 'medium',
    sources: ['qr-1347#10', 'qr-1347#15', 'vg-berlin-2025-07', 'ovg-bb-2024'],
    claim: {
      en: 'The article tied protection to five reasons: race, religion, nationality, social group, political opinion.',
      ru: 'Статья связывала защиту с пятью причинами: раса, религия, гражданство или национальность, социальная группа, политические взгляды.',
    },
    now: {
      en: 'True of refugee status. Other protection needs no such reason: from the death penalty, torture or inhuman treatment. A Berlin court gave it to men of draft age in 2025; the higher court had seen it otherwise in 2024.',
      ru: 'Для статуса беженца это так. Но есть и другая защита, для которой такой причины не нужно: от смертной казни, пыток и бесчеловечного обращения. Суд Берлина в 2025 году дал её мужчинам призывного возраста; Высший административный суд в 2024-м рассудил иначе.',
    },
  },
  {
    id: 'entitled-to-refuse', verdict: 'partly', asOf: '2026', confidence: 'medium', dossier: 6,
    sources: ['qr-1347#9(2)(e)', 'shepherd', 'gip10', 'echr-co'],
    claim: {
      en: 'The article said that a soldier is entitled to refuse to take part in war crimes. EU law, it said, agrees.',
      ru: 'Статья писала, что солдат вправе отказаться участвовать в военных преступлениях и что это признаёт право ЕС.',
    },
    now: {
      en: 'Overstated. There must also be danger for this person, harm that is serious enough, and a reason the law names. In the EU refusing has to be the only way out. Objection to all war and objection to this war go different ways.',
      ru: 'Это преувеличено. Нужны ещё опасность для самого человека, достаточно тяжёлый вред и причина, которую называет право. В ЕС отказ должен быть единственным выходом. Отказ от любой войны и отказ от этой войны идут разными путями.',
    },
  },
  {
    id: 'only-in-2006', verdict: 'never-held', asOf: '2012', confidence: 'medium', recalled: true, dossier: 7,
    sources: ['hrc'],
    claim: {
      en: 'The article said that only in 2006 did the UN human rights office recognise refusal on grounds of conscience as a right.',
      ru: 'Статья писала, что лишь в 2006 году Управление ООН по правам человека признало отказ по убеждениям правом.',
    },
    now: {
      en: 'It was another body, the UN Human Rights Committee, in two men’s case against South Korea. UN resolutions, and a comment of the Committee in 1993, had come before.',
      ru: 'Это был другой орган, Комитет ООН по правам человека, — в деле двух человек против Южной Кореи. А до того были резолюции ООН и замечание самого Комитета 1993 года.',
    },
  },
  {
    id: 'right-not-upheld', verdict: 'partly', asOf: '2026', reviewBy: inHalfAYear, confidence: 'medium',
    sources: ['kanatli', 'echr-co', 'ru-ags-2026', 'ru-ags-vs', 'ru-ags-practice'],
    claim: {
      en: 'The article said that to this day states do not uphold the right to refuse on grounds of conscience.',
      ru: 'Статья писала, что государства до сих пор не соблюдают право отказаться по убеждениям.',
    },
    now: {
      en: 'The European Court of Human Rights protects sincere conviction, since 2024 of reservists too. Russia left that system in September 2022. There conscripts can ask for alternative service. For the mobilised the Supreme Court accepted the right in 2023, but there is no procedure, and refusal is usual.',
      ru: 'Европейский суд по правам человека защищает искренние убеждения, с 2024 года — и у людей в запасе. Россия вышла из этой системы в сентябре 2022 года. В самой России об АГС могут просить срочники. За мобилизованными Верховный суд признал это право в 2023 году, но порядка нет, и обычно отказывают.',
    },
  },
  {
    id: 'limited-term', verdict: 'never-held', asOf: '2026', confidence: 'medium', dossier: 8,
    sources: ['gip10', 'qr-1347'],
    claim: {
      en: 'The article said that international and EU law uphold a right to a limited term of service.',
      ru: 'Статья писала, что международное право и право ЕС закрепляют право на ограниченный срок службы.',
    },
    now: {
      en: 'No EU rule sets a longest term. Service without end can matter in another way: as forced labour or as ill-treatment.',
      ru: 'Предельного срока не задаёт ни одна норма ЕС. Служба без конца может иметь значение иначе — как принудительный труд или жестокое обращение.',
    },
  },
  {
    id: 'all-together', verdict: 'never-held', asOf: '2023-07-20', reviewBy: inHalfAYear, confidence: 'high', dossier: 14,
    sources: ['cnda-2023', 'ru-cc#337', 'ru-awol-2023', 'ru-no328'],
    claim: {
      en: 'The article took together people who left a unit, people who did not come when called, and people never called.',
      ru: 'Статья не различала тех, кто оставил часть, тех, кто не явился по вызову, и тех, кого не вызывали вовсе.',
    },
    now: {
      en: 'Law and outcomes differ sharply. In 2023 a French court held that men called up in 2022 and mobilised men who left may be protected; being in the reserve is not enough. In Russia absence from a unit is a crime. For ignoring a mobilisation call-up lawyers found no separate offence in 2022.',
      ru: 'И право, и исход у них очень разные. Французский суд в 2023 году решил: призванных по мобилизации 2022 года и мобилизованных, которые ушли, могут защитить, а быть в запасе мало. В России уход из части — преступление. Отдельной статьи за неявку по мобилизации юристы в 2022 году не нашли.',
    },
  },

  // Russia
  {
    id: 'mobilisation-ended', verdict: 'partly', asOf: '2024-04-12', reviewBy: inThreeMonths, confidence: 'medium', dossier: 3,
    sources: ['ru-plenum-2023', 'cnda-2023', 'ru-awol-2024'],
    claim: {
      en: 'The article said that the partial mobilisation had in fact ended, though not in law.',
      ru: 'Статья писала, что частичная мобилизация на деле закончилась, хотя юридически конца у неё нет.',
    },
    now: {
      en: 'Its end was announced, but we found no decree. In 2023 Russia’s Supreme Court said that it goes on and that a summons needs no new decree. Contracts run on. What came after mid-2026 is not known to us.',
      ru: 'Об окончании объявили, но указа мы не нашли. В 2023 году Верховный суд России сказал, что мобилизация продолжается и для повестки нового указа не нужно. Контракты не заканчиваются. Что было после середины 2026 года, мы не знаем.',
    },
  },
  {
    id: 'twice-a-year', verdict: 'changed', asOf: '2026-01', confidence: 'high', dossier: 4,
    sources: ['ru-yearround', 'ru-signed', 'ru-261k'],
    claim: {
      en: 'The article spoke of a regular draft twice a year.',
      ru: 'Статья говорила об обычном призыве дважды в год.',
    },
    now: {
      en: 'Since January 2026 summonses, medical checks and draft boards go on all year. Only the sending off is still in spring and in autumn. The age has been 18 to 30 since January 2024.',
      ru: 'С января 2026 года повестки приходят, а медицинские и призывные комиссии работают круглый год. Только отправка в войска по-прежнему весной и осенью. Призывной возраст с января 2024 года — от 18 до 30 лет.',
    },
  },
  {
    id: 'no-summons-yet', verdict: 'changed', asOf: '2025-09-30', reviewBy: inThreeMonths, confidence: 'high', dossier: 4,
    sources: ['ru-reg-mt', 'ru-reg-2024'],
    claim: {
      en: 'The article wrote of people who left for fear of a call-up that had not come yet.',
      ru: 'Статья писала о тех, кто уехал, боясь призыва, который ещё не пришёл.',
    },
    now: {
      en: 'A summons can now be put into an electronic register. It counts as served seven days later, even unread, and can bar the way out of Russia. So someone may be called up without knowing it.',
      ru: 'Теперь повестку могут разместить в электронном реестре. Через семь дней она считается вручённой, даже если её не читали, и может закрыть выезд из России. Так что человек может и не знать, что его вызвали.',
    },
  },
  {
    id: 'aimed-call-ups', verdict: 'holds', asOf: '2024-02-24', reviewBy: inHalfAYear, confidence: 'high',
    sources: ['ru-protest', 'ru-ethnic', 'ru-ethnic-cepa'],
    claim: {
      en: 'The article said that call-ups fell more on people who protest and on ethnic minorities.',
      ru: 'Статья писала, что повестки чаще приходили протестующим и этническим меньшинствам.',
    },
    now: {
      en: 'It is documented. In September 2022 detained protesters were handed summonses, and the Kremlin defended it. Minorities were called up and died out of proportion; poverty is a cause too. Such figures alone do little for one person’s case.',
      ru: 'Это подтверждается. В сентябре 2022 года повестки вручали задержанным на протестах, и Кремль это оправдывал. Меньшинства призывали, и они гибли непропорционально часто; одна из причин — бедность. Делу одного человека сами по себе такие цифры помогают мало.',
    },
  },
  {
    id: 'who-is-touched', verdict: 'partly', asOf: '2026', reviewBy: inHalfAYear, confidence: 'medium', dossier: 16,
    sources: ['ru-821', 'ru-coerce-1', 'ru-reserve', 'ee-1073'],
    claim: {
      en: 'The article spoke mainly of reservists, critics and minorities.',
      ru: 'Статья говорила прежде всего о людях в запасе, критиках и меньшинствах.',
    },
    now: {
      en: 'Others are touched now. Many migrants must show a military contract, or papers that they served or are unfit, to get their own papers. Conscripts are pressed into contracts. Those who signed a reserve contract can be called to guard sites. Estonia bars people who fought.',
      ru: 'Теперь это касается и других. Многие мигранты, чтобы получить документы, должны показать военный контракт или справку о службе либо негодности. Срочников вынуждают подписать контракт. Подписавших контракт о пребывании в резерве могут вызвать охранять объекты. Эстония не впускает тех, кто воевал.',
    },
  },
  {
    id: 'propaganda-ban', verdict: 'holds', asOf: '2025-02-19', confidence: 'high', dossier: 9,
    sources: ['ru-lgbt-law', 'ru-lgbt', 'ru-lgbt-2025'],
    claim: {
      en: 'The article said that Russia was banning “LGBTQ propaganda”.',
      ru: 'Статья писала, что в России запрещают «пропаганду ЛГБТ».',
    },
    now: {
      en: 'It holds, and it went much further. The ban became law in December 2022; gender transition was banned in July 2023. In November 2023 the “LGBT movement” was declared extremist, and prison terms followed.',
      ru: 'Это так, и стало намного строже. Запрет стал законом в декабре 2022 года, а в июле 2023-го запретили смену пола. В ноябре 2023 года «движение ЛГБТ» признали экстремистским, затем появились и приговоры к лишению свободы.',
    },
  },
  {
    id: 'speech', verdict: 'holds', asOf: '2025-12-18', reviewBy: inHalfAYear, confidence: 'high',
    sources: ['ru-speech-numbers', 'ru-speech-2025'],
    claim: {
      en: 'The article mentioned the limits put on speech in 2022.',
      ru: 'Статья упоминала ограничения свободы слова, введённые в 2022 году.',
    },
    now: {
      en: 'It holds. By February 2024 at least 848 people were defendants in anti-war cases. In 2025 there were fewer new political cases, but the average term had grown from six years to eight.',
      ru: 'Это так. К февралю 2024 года по антивоенным делам обвиняли не меньше 848 человек. В 2025 году новых политических дел стало меньше, но средний срок вырос с шести лет до восьми.',
    },
  },
  {
    id: 'proof-of-crimes', verdict: 'holds', asOf: '2025', reviewBy: inHalfAYear, confidence: 'high', dossier: 13,
    sources: ['un-coi-2025', 'un-coi-ed'],
    claim: {
      en: 'The article’s proof of war crimes came from Amnesty International and other groups.',
      ru: 'О военных преступлениях статья судила по докладам Amnesty International и других организаций.',
    },
    now: {
      en: 'It holds, and the proof is weightier. A UN Commission of Inquiry found crimes against humanity: torture, enforced disappearances, killings by drone, forcible transfer.',
      ru: 'Это так, и доказательства стали весомее. Комиссия ООН по расследованию установила преступления против человечности: пытки, насильственные исчезновения, убийства с дронов, насильственное перемещение.',
    },
  },
  {
    id: 'three-hundred-thousand', verdict: 'historical', asOf: '2022-12-07', confidence: 'low', sources: ['art-2022'],
    claim: {
      en: 'The article said that 300,000 reservists were called up, and that at least as many people left in two weeks.',
      ru: 'Статья писала, что призвали 300 000 человек из запаса и не меньше людей уехали за две недели.',
    },
    now: {
      en: 'These are figures of autumn 2022, in the article’s own words. We did not check them.',
      ru: 'Это цифры осени 2022 года, как их приводит сама статья. Мы их не проверяли.',
    },
  },

  // Other countries
  {
    id: 'germany-ready', verdict: 'changed', asOf: '2025-07-02', reviewBy: inHalfAYear, confidence: 'medium', dossier: 10,
    sources: ['verfassungsblog', 'ovg-bb-2024', 'vg-berlin-2025-07', 'eurostat-2024'],
    claim: {
      en: 'The article gave Germany as a state ready to take Russians in.',
      ru: 'Статья приводила Германию как страну, готовую принимать россиян.',
    },
    now: {
      en: 'Practice got stricter, and courts disagree. Of men of draft age whose reasons were examined, 37 of 100 were protected up to mid-2023, then 11 of 100. Across the EU it was reported as about 24 of 100 Russians in 2024. Such figures say nothing about one person.',
      ru: 'Практика стала строже, а суды расходятся. Из мужчин призывного возраста, чьи причины рассмотрели, до середины 2023 года защиту получали 37 из 100, потом — 11 из 100. По всему ЕС за 2024 год сообщали примерно о 24 из 100 россиян. Об одном человеке такие цифры ничего не говорят.',
    },
  },
  {
    id: 'stricter-entry', verdict: 'holds', asOf: '2025-11-08', reviewBy: inThreeMonths, confidence: 'medium', dossier: 11,
    sources: ['fi-border', 'eu-visa'],
    claim: {
      en: 'The article said that EU states were making visas and entry stricter, Finland above all.',
      ru: 'Статья писала, что страны ЕС ужесточают визы и въезд, прежде всего Финляндия.',
    },
    now: {
      en: 'It holds, and it went further. Finland’s land border was closed when we last saw. Since November 2025 Russians get Schengen visas for one entry only, with exceptions.',
      ru: 'Это так, и стало строже. По последним сведениям, сухопутная граница Финляндии закрыта. С ноября 2025 года россиянам дают только однократные шенгенские визы, с исключениями.',
    },
  },
  {
    id: 'rushed-cases', verdict: 'holds', asOf: '2026-02-24', reviewBy: inHalfAYear, confidence: 'high', dossier: 11,
    sources: ['apr-1348#42', 'apr-1348#45', 'stc-463'],
    claim: {
      en: 'The article spoke of cases being hurried through so that people could be deported sooner.',
      ru: 'Статья говорила, что дела ускоряют, чтобы быстрее выслать людей.',
    },
    now: {
      en: 'This now stands in EU law: a faster procedure, and one at the border. A claim may also go unexamined because the person came through a country held to be safe. Passing through can be enough.',
      ru: 'Теперь это записано в праве ЕС: есть ускоренная процедура и процедура на границе. А ещё заявление могут не рассматривать, если человек ехал через страну, которую сочли безопасной. Может хватить и проезда.',
    },
  },
  {
    id: 'kazakhstan-and-georgia', verdict: 'changed', asOf: '2026-02-02', reviewBy: inThreeMonths, confidence: 'medium', dossier: 12,
    sources: ['kz-2022', 'kz-zhilin', 'kz-2024', 'kz-15', 'ge-05'],
    claim: {
      en: 'The article called Kazakhstan and Georgia exceptions that received Russians well.',
      ru: 'Статья называла Казахстан и Грузию исключениями: россиян там приняли хорошо.',
    },
    now: {
      en: 'A welcome is not a secure status. Kazakhstan said in 2022 that people wanted by Russia can be extradited. It has handed people over, in February 2026 a deserter who had asked for asylum. Deserters there live in limbo. Georgia passed a new asylum law in 2025. Their pages say more.',
      ru: 'Радушный приём — ещё не надёжный статус. Казахстан в 2022 году сказал, что тех, кого разыскивает Россия, могут выдать. Людей он передавал, а в феврале 2026 года — дезертира, который просил убежища. Дезертиры живут там в неопределённости. Грузия в 2025 году приняла новый закон об убежище. Подробнее — на их страницах.',
    },
  },
  {
    id: 'sent-back', verdict: 'holds', asOf: '2025-12', reviewBy: inThreeMonths, confidence: 'medium', dossier: 15,
    sources: ['us-removals'],
    claim: {
      en: 'The article said that states overlook what awaits people who are sent back.',
      ru: 'Статья писала, что государства не думают о том, что ждёт высланных.',
    },
    now: {
      en: 'It holds. In 2025 the US sent people to Moscow on charter flights. On arrival there was questioning by the FSB, and draft papers were handed out.',
      ru: 'Это так. В 2025 году США отправляли людей в Москву чартерными рейсами. По прилёте их допрашивала ФСБ и вручали повестки.',
    },
  },
  {
    id: 'no-deadlines', verdict: 'changed', asOf: '2026-05', reviewBy: inHalfAYear, confidence: 'medium', dossier: 15,
    sources: ['ca-c12', 'us-law#208', 'us-fee', 'uk-30m', 'apr-1348#67'],
    claim: {
      en: 'The article spoke of asking for protection and named no deadlines.',
      ru: 'Статья говорила о просьбе о защите и не называла никаких сроков.',
    },
    now: {
      en: 'There are hard ones. In Canada a claim more than a year after first entry gets no full hearing. In the US there is one year to file, and a fee each year. The UK gives status for 30 months and then looks again. In the EU appeals have short deadlines.',
      ru: 'Жёсткие сроки есть. В Канаде, если с первого въезда прошло больше года, полного рассмотрения не будет. В США на подачу есть год, и каждый год платят сбор. Великобритания даёт статус на 30 месяцев и потом пересматривает. В ЕС короткие сроки на жалобу.',
    },
  },
];

/** Claims of the article that are about no single country; those about one stand in its record. */
export const changes: readonly Change[] = rows.map((row) => ({ reviewBy: daysAfter(checkedOn, daysForLaw), ...row }));
