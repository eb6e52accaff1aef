import type { Change } from './changes.ts';
import type { Fact } from './country.ts';
import { daysAfter, daysForLaw } from './freshness.ts';
import type { Said } from './locales.ts';

/** A dated statement that belongs to no country. */
export type Statement = Omit<Fact, 'topic' | 'profiles'>;

export type Gap = {
  readonly id: string;
  readonly title: Said;
  /** Figures of the article, each with what was found. */
  readonly figures?: readonly Change[];
  /** What is missing; of a precedent, what carries over and what does not. */
  readonly gap: readonly Statement[];
  /** What the law offers today. */
  readonly today: readonly Statement[];
};

const checkedOn = '2026-11-23';
const inHalfAYear = daysAfter(checkedOn, 180);
const inThreeMonths = daysAfter(checkedOn, 90);

const sections: readonly Gap[] = [
  {
    id: 'before-a-summons',
    title: { en: 'Fear before a summons', ru: 'Страх до повестки' },
    gap: [
      {
        id: 'likely-for-this-person', asOf: '2026', confidence: 'high', sources: ['qr-1347#4', 'cnda-2023'],
        says: {
          en: 'Nobody has to wait until harm happens. But an authority wants to see that it is likely for this very person. A fear that many share is often held to be too general.',
          ru: 'Ждать, пока случится беда, никто не обязан. Но ведомство хочет видеть, что она вероятна именно для этого человека. Страх, который разделяют многие, часто считают слишком общим.',
        },
      },
      {
        id: 'reserve-is-not-enough', asOf: '2024', reviewBy: inHalfAYear, confidence: 'high', sources: ['cnda-2023', 'no-2024'],
        says: {
          en: 'For the French court being in the reserve is not enough: a call-up, or a real risk of one, must be shown. Norway refused people because no mobilisation was under way.',
          ru: 'Для французского суда быть в запасе мало: нужно показать, что человека вызвали или что это ему действительно грозит. Норвегия отказывала, потому что мобилизация не идёт.',
        },
      },
      {
        id: 'served-unseen', asOf: '2025-09-30', reviewBy: inThreeMonths, confidence: 'high', sources: ['ru-reg-mt', 'ru-reg-2024'],
        says: {
          en: 'A summons in the Russian register counts as served after seven days, even unread. So a person may be called up and have no paper to show for it.',
          ru: 'Повестка в российском реестре через семь дней считается вручённой, даже если её не читали. Так что человека могли вызвать, а показать ему нечего.',
        },
      },
      {
        id: 'lawful-exit-held-against', asOf: '2025-07-17', reviewBy: inHalfAYear, confidence: 'high', sources: ['hr-2025', 'ru-reg-2024'],
        says: {
          en: 'In July 2025 a Croatian court held it against a man that he had left Russia lawfully. The day of leaving matters: the register came into wide use only in summer 2025.',
          ru: 'В июле 2025 года суд в Хорватии поставил человеку в упрёк, что он выехал из России законно. Важно, когда он выехал: широко реестр стали применять только летом 2025 года.',
        },
      },
    ],
    today: [
      {
        id: 'threats-count', asOf: '2026', confidence: 'high', sources: ['qr-1347#4'],
        says: {
          en: 'In EU law earlier persecution, or a direct threat of it, is a serious sign of danger to come. Only good reasons to expect no repetition speak against it.',
          ru: 'В праве ЕС прежнее преследование или прямые угрозы — серьёзный признак будущей опасности, если нет веских причин думать, что это не повторится.',
        },
      },
      {
        id: 'what-makes-it-personal', asOf: '2025-09-30', confidence: 'medium', sources: ['cnda-2023', 'ru-reg-mt', 'qr-1347#4'],
        says: {
          en: 'Some facts make the fear personal: a mobilisation slip, a specialty the army needs, recent service, an entry in the register, visits or calls from officials.',
          ru: 'Личным страх делают обстоятельства: мобилизационное предписание, нужная армии специальность, недавняя служба, запись в реестре, визиты или звонки из ведомств.',
        },
      },
      {
        id: 'look-closely', asOf: '2023-09-01', reviewBy: inHalfAYear, confidence: 'medium', sources: ['nl-2023', 'nl-kamer', 'be-2023'],
        says: {
          en: 'Courts in the Netherlands and in Belgium set refusals aside in 2023, for thin reasons or old information about mobilisation. The Dutch government accepted that the decree had not been formally ended.',
          ru: 'Суды Нидерландов и Бельгии в 2023 году отменяли отказы: ведомства плохо их обосновали или взяли устаревшие сведения о мобилизации. Правительство Нидерландов признало, что формально указ не отменён.',
        },
      },
      {
        id: 'after-leaving', asOf: '2024-02-29', confidence: 'high', sources: ['qr-1347#5', 'jf-222-22', 'ca-rllr'],
        says: {
          en: 'What happens after leaving counts too: a summons at the old address, a case, views held abroad. In 2023 a Canadian tribunal accepted the case of a man summoned while he was abroad.',
          ru: 'То, что случилось после отъезда, тоже считается: повестка по старому адресу, дело, взгляды, с которыми человек живёт за границей. В 2023 году трибунал в Канаде признал доводы того, кого вызвали, когда он был уже за границей.',
        },
      },
    ],
  },
  {
    id: 'refused-at-the-border',
    title: { en: 'Refusal at the border', ru: 'Отказ на границе' },
    gap: [
      {
        id: 'only-outside', asOf: '2017-03-07', confidence: 'medium', recalled: true, sources: ['conv-1951#1', 'x-and-x'],
        says: {
          en: 'The Refugee Convention is about people outside their own country. It opens no border: EU law gives no right to a visa for asking for asylum.',
          ru: 'Конвенция о беженцах — о тех, кто уже за пределами своей страны. Границ она не открывает: права на визу ради просьбы об убежище законы ЕС не дают.',
        },
      },
      {
        id: 'turned-back-unheard', asOf: '2025-10', reviewBy: inThreeMonths, confidence: 'medium', vital: true, sources: ['eu-24', 'eu-39', 'pl-08', 'pl-09'],
        says: {
          en: 'An investigation of late 2025 found that states next to Russia and Belarus have in effect closed to Russians who ask for asylum between crossing points. Practice at crossing points differs. In August 2025 Polish guards handed a boy of 16 back to Russia. Experts advise speaking to a human-rights organisation before any step there.',
          ru: 'По расследованию конца 2025 года, страны рядом с Россией и Беларусью на деле закрылись для россиян, которые просят убежища вне пунктов пропуска. В самих пунктах бывает по-разному. В августе 2025 года польские пограничники вернули России 16-летнего. Эксперты советуют до любых шагов там поговорить с правозащитниками.',
        },
      },
      {
        id: 'laws-on-turning-back', asOf: '2025-02-12', reviewBy: inThreeMonths, confidence: 'high', sources: ['eu-22', 'eu-38'],
        says: {
          en: 'Finland, Latvia, Lithuania and Poland have laws that allow it when another state is said to push migrants across. The European Court of Human Rights heard cases against Poland, Latvia and Lithuania in February 2025. Whether it has ruled is not known to us.',
          ru: 'В Финляндии, Латвии, Литве и Польше это позволяют законы, если считается, что мигрантов направляет другое государство. В феврале 2025 года дела против Польши, Латвии и Литвы слушал Европейский суд по правам человека. Есть ли решение, мы не знаем.',
        },
      },
      {
        id: 'back-to-a-third-country', asOf: '2026-02-24', reviewBy: inHalfAYear, confidence: 'high', sources: ['stc-463'],
        says: {
          en: 'EU states may leave a claim unexamined if the person came through a country held to be safe. Protection must have been on offer there. Passing through can be enough, and an appeal does not always let the person stay.',
          ru: 'Страны ЕС могут не рассматривать заявление, если человек ехал через страну, которую сочли безопасной. При этом там должна была быть доступна защита. Может хватить проезда, а жалоба не всегда позволяет остаться.',
        },
      },
    ],
    today: [
      {
        id: 'any-wish-counts', asOf: '2026-02', reviewBy: inThreeMonths, confidence: 'high', vital: true, sources: ['apr-1348#4', 'apr-1348#26'],
        says: {
          en: 'At an EU border, as inside, any wish for protection said in person to police or border guards counts. An officer who is not sure has to ask.',
          ru: 'На границе ЕС, как и внутри, считается любая просьба о защите, высказанная лично полиции или пограничникам. Если сотрудник не уверен, он обязан переспросить.',
        },
      },
      {
        id: 'poland-condemned', asOf: '2020-07-23', confidence: 'high', sources: ['eu-23'],
        says: {
          en: 'In 2020 the European Court of Human Rights condemned Poland for turning people away at Terespol, Russian citizens among them.',
          ru: 'В 2020 году Европейский суд по правам человека осудил Польшу: в Тересполе разворачивали людей, среди них граждан России.',
        },
      },
      {
        id: 'never-to-torture', asOf: null, confidence: 'medium', recalled: true, sources: ['echr-cat#3'],
        says: {
          en: 'Nobody may be returned to torture or death, whatever they did or are accused of.',
          ru: 'Никого нельзя возвращать туда, где грозят пытки или смерть, — что бы человек ни сделал и в чём бы его ни обвиняли.',
        },
      },
    ],
  },
  {
    id: 'persecution',
    title: { en: 'The loose word “persecution”', ru: 'Расплывчатое слово «преследование»' },
    gap: [
      {
        id: 'convention-silent', asOf: '1967', confidence: 'high', sources: ['conv-1951#1'],
        says: {
          en: 'The Refugee Convention uses the word and does not say what it means.',
          ru: 'Конвенция о беженцах употребляет это слово, но не говорит, что оно значит.',
        },
      },
      {
        id: 'ordinary-punishment', asOf: '2019', confidence: 'high', sources: ['unhcr-handbook#167', 'shepherd'],
        says: {
          en: 'An ordinary punishment for not serving, in proportion, is normally not seen as persecution. Nor is fear of combat alone.',
          ru: 'Обычное, соразмерное наказание за отказ служить преследованием, как правило, не считают. Одного страха перед боем тоже мало.',
        },
      },
      {
        id: 'states-differ', asOf: '2020', reviewBy: inHalfAYear, confidence: 'medium', recalled: true, sources: ['us-law', 'uk-old', 'ch-asylg#3'],
        says: {
          en: 'States read the word differently. In the US punishment for refusing generally does not count, with exceptions. The UK asks for a certain severity and a real prospect. Switzerland asks that someone be punished harder for reasons of politics.',
          ru: 'Страны понимают его по-разному. В США наказание за отказ, как правило, не в счёт, но есть исключения. Великобритания требует определённой тяжести и реальной угрозы. Швейцария — чтобы наказание было строже по политическим причинам.',
        },
      },
      {
        id: 'no-ruling-on-russians', asOf: null, reviewBy: inHalfAYear, confidence: 'unknown', sources: [],
        says: {
          en: 'We looked for a ruling of the EU Court on Russians who refuse to serve and found none. Whether one came in 2026 is not known to us.',
          ru: 'Мы искали решение Суда ЕС о россиянах, отказавшихся служить, и не нашли. Появилось ли оно в 2026 году, мы не знаем.',
        },
      },
    ],
    today: [
      {
        id: 'article-nine', asOf: '2026', confidence: 'high', sources: ['qr-1347#9'],
        says: {
          en: 'EU law says more: the harm must be severe in itself or by repetition, or several measures must add up to it. It names unequal measures and punishment out of proportion.',
          ru: 'Право ЕС говорит больше: вред должен быть тяжёлым сам по себе или из-за повторения, либо к нему должны складываться разные меры. Названы неравное обращение и несоразмерное наказание.',
        },
      },
      {
        id: 'refusing-such-service', asOf: '2026', confidence: 'high', sources: ['qr-1347#9(2)(e)', 'shepherd'],
        says: {
          en: 'It also names punishment for refusing service in a conflict where serving would include war crimes. Indirect help can be enough. But refusing has to be the only way out.',
          ru: 'Названо и наказание за отказ служить в конфликте, где служба означала бы военные преступления. Может хватить и косвенной помощи. Но отказ должен быть единственным выходом.',
        },
      },
      {
        id: 'leaving-as-refusal', asOf: '2020-11-19', reviewBy: inHalfAYear, confidence: 'medium', sources: ['ez'],
        says: {
          en: 'Where the law gives no way to refuse, leaving without reporting can itself be the refusal, the EU Court said in 2020. It also presumes that refusal is tied to a reason the law names. For Russians courts see limits: conscripts there can ask for alternative service.',
          ru: 'Если закон не даёт способа отказаться, отказом может быть сам отъезд без явки, сказал Суд ЕС в 2020 году. Он предполагает и связь отказа с причиной, которую называет право. О россиянах суды делают оговорку: срочники там могут просить об АГС.',
        },
      },
      {
        id: 'guidelines', asOf: '2014', confidence: 'high', sources: ['gip10', 'gip10-summary'],
        says: {
          en: 'UNHCR’s Guidelines No. 10 sort the cases: objection to all war, unlawful wars and ways of fighting, conditions of service, recruitment of children.',
          ru: 'Руководящие принципы УВКБ ООН № 10 разбирают случаи: отказ от любой войны, незаконные войны и методы войны, условия службы, вербовка детей.',
        },
      },
      {
        id: 'without-a-reason', asOf: '2026', confidence: 'high', sources: ['qr-1347#15'],
        says: {
          en: 'Where the word does not fit, other protection may: from the death penalty, torture or inhuman treatment. No reason that the Convention names is needed for it.',
          ru: 'Где это слово не подходит, возможна дополнительная защита: от смертной казни, пыток и бесчеловечного обращения. Причина, названная в Конвенции, для неё не нужна.',
        },
      },
    ],
  },
  {
    id: 'eritrea',
    title: { en: 'Eritrea, the precedent the article named', ru: 'Эритрея — пример, который привела статья' },
    figures: [
      {
        id: 'eighteen-months', verdict: 'holds', asOf: '2019', confidence: 'high', sources: ['er-02', 'er-03'],
        claim: {
          en: 'The article said that the law there limits service to 18 months.',
          ru: 'Статья писала, что по закону служба там — не больше 18 месяцев.',
        },
        now: {
          en: 'Right. A proclamation of 1995 sets 6 months of training and 12 of service. In fact it has no end.',
          ru: 'Верно. По закону 1995 года — 6 месяцев обучения и 12 месяцев службы. На деле конца у неё нет.',
        },
      },
      {
        id: 'hundreds', verdict: 'never-held', asOf: '2019-08-09', confidence: 'high', sources: ['er-01', 'er-04'],
        claim: {
          en: 'The article said that hundreds of young people are made to serve without end.',
          ru: 'Статья писала, что служить без конца заставляют сотни молодых людей.',
        },
        now: {
          en: 'Too low. Human Rights Watch speaks of thousands a year since 2003, called up from their last school year. Between 11,000 and 15,000 pupils a year were sent to the camp at Sawa. People serve for decades.',
          ru: 'Это занижено. Human Rights Watch говорит о тысячах в год с 2003 года: их забирают из последнего класса. В лагерь Сава отправляли от 11 до 15 тысяч школьников в год. Служат десятилетиями.',
        },
      },
      {
        id: 'a-tenth', verdict: 'holds', asOf: '2018', confidence: 'high', sources: ['er-01'],
        claim: {
          en: 'The article said that a tenth of the population had left.',
          ru: 'Статья писала, что уехала десятая часть населения.',
        },
        now: {
          en: 'It fits: about 507,300 people of roughly five million were in exile at the end of 2018. That is everyone abroad at that time, and not those who left in one year.',
          ru: 'Сходится: в конце 2018 года в изгнании было около 507 300 человек при населении примерно в пять миллионов. Это все, кто был тогда за границей, а не уехавшие за год.',
        },
      },
      {
        id: 'mostly-minors', verdict: 'unverified', asOf: '2019-08-08', confidence: 'medium', sources: ['er-01'],
        claim: {
          en: 'The article said that most of them were minors.',
          ru: 'Статья писала, что большинство из них — несовершеннолетние.',
        },
        now: {
          en: 'Not confirmed. The part of the report we read says that many were 18 or older. It should not be repeated.',
          ru: 'Подтверждения нет. В прочитанной нами части доклада сказано, что многим было 18 и больше. Повторять это не стоит.',
        },
      },
      {
        id: 'numbers-in-europe', verdict: 'unverified', asOf: '2015-07-08', confidence: 'low', sources: ['er-05'],
        claim: {
          en: 'The article said that roughly 29,000 Eritreans sought asylum in Europe, and that 15,738 cases were pending.',
          ru: 'Статья писала, что убежища в Европе просили около 29 000 эритрейцев и 15 738 дел ещё не решены.',
        },
        now: {
          en: 'Its source, a statistics site of 2021, was not found. For scale: in 2014 alone 47,140 Eritreans asked in the EU and the states linked to it.',
          ru: 'Источник статьи, сайт со статистикой за 2021 год, мы не нашли. Для сравнения: за один 2014 год в ЕС и связанных с ним странах просили убежища 47 140 эритрейцев.',
        },
      },
      {
        id: 'high-rate', verdict: 'unverified', asOf: '2018', confidence: 'medium', sources: ['er-06', 'er-07'],
        claim: {
          en: 'The article said that 86 of 100 Eritrean claims are accepted.',
          ru: 'Статья писала, что эритрейцам дают защиту в 86 случаях из 100.',
        },
        now: {
          en: 'Plausible, and not checked for 2022. At first decision it was 85 of 100 in 2018. From 2014 to September 2017 it was 88 of 100, 63 of them as refugees. These are all Eritrean claims, not those about conscription alone. Today’s figure is not known to us.',
          ru: 'Правдоподобно, но за 2022 год не проверено. В 2018 году первое решение было положительным в 85 случаях из 100. С 2014 года по сентябрь 2017-го — в 88, из них в 63 давали статус беженца. Это все дела эритрейцев, а не только о призыве. Сегодняшней цифры мы не знаем.',
        },
      },
    ],
    gap: [
      {
        id: 'carries-over', asOf: '2025-02-13', reviewBy: inHalfAYear, confidence: 'medium', sources: ['er-01', 'ru-awol-2024', 'ru-coerce-3'],
        says: {
          en: 'What is alike: service without end in fact, though the law limits it. Russian contracts run on while the mobilisation decree stands. There are also reports of punishment outside any court, and leaving is treated as disloyal.',
          ru: 'Что похоже: служба на деле без конца, хотя закон её ограничивает. Российские контракты не заканчиваются, пока действует указ о мобилизации. Сообщают и о наказаниях без суда, а отъезд считают нелояльностью.',
        },
      },
      {
        id: 'does-not-carry-over', asOf: '2026', reviewBy: inHalfAYear, confidence: 'medium', recalled: true, sources: ['er-01', 'ru-ags-2026'],
        says: {
          en: 'What is not: in Eritrea service falls on both sexes and amounts to forced labour, and courts have ruled on it for years. Russian conscription lasts 12 months by law, and there is a narrow alternative service. Courts see conscripts, reservists and deserters differently.',
          ru: 'Что не похоже: в Эритрее служат мужчины и женщины, служба равна принудительному труду, и суды давно о ней высказались. Срочная служба в России по закону — 12 месяцев, и есть, хоть и узкая, альтернативная служба. Срочников, людей в запасе и дезертиров суды оценивают по-разному.',
        },
      },
      {
        id: 'figures-do-not-carry-over', asOf: '2025', reviewBy: inHalfAYear, confidence: 'medium', sources: ['eurostat-2024', 'de-08'],
        says: {
          en: 'A high figure for one nationality says nothing about another. For Russians it was reported as about 24 of 100 in the EU in 2024, and about 7 of 100 in Germany in 2025. None of these figures is a forecast for anyone.',
          ru: 'Высокая цифра для одних ничего не говорит о других. О россиянах сообщали: около 24 из 100 в ЕС за 2024 год и около 7 из 100 в Германии за 2025-й. Ни одна из этих цифр не прогноз для кого бы то ни было.',
        },
      },
      {
        id: 'narrowed-since', asOf: null, reviewBy: inHalfAYear, confidence: 'low', recalled: true, sources: [],
        says: {
          en: 'Switzerland and other states became stricter with Eritreans too, after 2016.',
          ru: 'Швейцария и другие страны после 2016 года стали строже и к эритрейцам.',
        },
      },
    ],
    today: [
      {
        id: 'length-and-conditions', asOf: '2026', confidence: 'medium', sources: ['gip10', 'qr-1347#15'],
        says: {
          en: 'So Eritrea is an argument about the length and conditions of service, and no more. UNHCR’s guidelines look at such conditions. Where they amount to inhuman treatment, other protection may help.',
          ru: 'Итак, Эритрея — довод о сроке и условиях службы, не больше. Такие условия рассматривают принципы УВКБ ООН. Если они равны бесчеловечному обращению, может помочь дополнительная защита.',
        },
      },
    ],
  },
];

const dated = <Row extends { readonly reviewBy?: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({ reviewBy: daysAfter(checkedOn, daysForLaw), ...row }));

/** Where the law falls short, in the four places the article named. */
export const gaps: readonly Gap[] = sections.map((section) => ({
  ...section,
  ...(section.figures ? { figures: dated(section.figures) } : {}),
  gap: dated(section.gap),
  today: dated(section.today),
}));
