import { all, answer, any, not } from '../conditions.ts';
import { defineCountry } from '../country.ts';
import { exCombatant, inReserve, leftUnit, mobilised } from '../situations.ts';

const here = answer('where-now').is('no');
const inRussia = answer('where-now').is('russia', 'occupied');
const visaOfAnotherState = answer('visa-of').is('cz', 'de', 'ee', 'es', 'fi', 'fr', 'lt', 'lv', 'nl', 'pl', 'se', 'other-schengen');
const mercenary = answer('other-roles').is('mercenary');

export const no = defineCountry({
  code: 'no',
  name: { en: 'Norway', ru: 'Норвегия' },
  within: { en: 'in Norway', ru: 'в Норвегии' },
  regime: 'no',
  checkedOn: '2026-11-23',

  entry: {
    is: 'closed-with-exceptions',
    says: {
      en: 'Since 29 May 2024 Russians who come as tourists or without a pressing reason are refused, whoever gave the visa. Close family, work and study are exceptions.',
      ru: 'С 29 мая 2024 года россиян, которые едут как туристы или без веской причины, не пускают, кто бы ни выдал визу. Исключения — близкие родственники, работа и учёба.',
    },
    asOf: '2024-05-29',
    sources: ['no-01', 'no-02'],
  },
  access: {
    is: 'border-and-inland',
    says: {
      en: 'Protection can be asked for from the police, at the border and inside the country.',
      ru: 'Попросить защиты можно в полиции — на границе и внутри страны.',
    },
    asOf: '2025-08-23',
    sources: ['no-k10', 'no-08'],
  },
  practice: {
    is: 'restrictive',
    says: {
      en: 'The first decision on fleeing mobilisation that became known, in September 2024, was a refusal. The rules leave room where service would mean war crimes.',
      ru: 'Первое известное решение о бегстве от мобилизации (сентябрь 2024 года) — отказ. Правила оставляют возможность, если служба означала бы военные преступления.',
    },
    asOf: '2024-09-26',
    sources: ['no-03', 'no-04', 'no-10'],
  },
  pushback: {
    is: 'none-found',
    says: {
      en: 'We found no report of Russians turned back by Norway without their claim being heard.',
      ru: 'Сообщений о том, что Норвегия разворачивала россиян, не выслушав просьбу, мы не нашли.',
    },
    asOf: '2025-08-23',
    sources: [],
  },
  returnRisk: {
    is: 'case-dependent',
    says: {
      en: 'A man refused in 2024 was told to leave the Schengen area in three weeks. Whether people who refuse to serve have been removed to Russia is not known to us.',
      ru: 'Человеку, получившему отказ в 2024 году, велели за три недели покинуть Шенгенскую зону. Высылали ли в Россию тех, кто отказывается служить, мы не знаем.',
    },
    asOf: '2024-09-26',
    sources: ['no-04', 'no-11'],
  },

  facts: [
    // Entry
    {
      id: 'non-essential-travel', topic: 'entry', asOf: '2024-05-29', confidence: 'high', sources: ['no-01', 'no-02'],
      says: {
        en: 'Since 29 May 2024 Russians are refused at the outer border if their travel is not essential, as tourists are. It does not matter which state gave the visa.',
        ru: 'С 29 мая 2024 года россиян не пускают на внешней границе, если их поездка не необходима, например туристическая. Кто выдал визу, не важно.',
      },
    },
    {
      id: 'exceptions', topic: 'entry', asOf: '2024-05-29', confidence: 'high', sources: ['no-01', 'no-02'],
      says: {
        en: 'Exceptions are visits to close family, and work or study in Norway or elsewhere in the Schengen area.',
        ru: 'Исключения — поездки к близким родственникам, работа и учёба в Норвегии или другой стране Шенгена.',
      },
    },
    {
      id: 'few-tourist-visas', topic: 'entry', asOf: '2024-05', confidence: 'high', sources: ['no-01', 'no-02'],
      says: {
        en: 'Since spring 2022 Norway has given Russians few tourist visas.',
        ru: 'С весны 2022 года туристических виз Норвегия россиянам почти не даёт.',
      },
    },
    {
      id: 'storskog', topic: 'entry', asOf: '2024-05-23', reviewBy: '2024-08-21', confidence: 'medium', sources: ['no-09'],
      says: {
        en: 'Storskog is the only land crossing from Russia. In 2024 it was open to those who fall under the exceptions. Whether and when it is open in 2026 needs a check.',
        ru: 'Единственный сухопутный пункт пропуска из России — Стурскуг. В 2024 году через него пропускали тех, на кого распространяются исключения. Открыт ли он в 2026 году и в какие часы, нужно проверить.',
      },
    },

    // Access
    {
      id: 'where-to-ask', topic: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['no-k10'],
      says: {
        en: 'The police register a claim, at the border or at the National Arrival Centre. The Directorate of Immigration (UDI) decides. An appeal goes to the Immigration Appeals Board (UNE).',
        ru: 'Заявление регистрирует полиция — на границе или в Национальном центре приёма. Решает Директорат по делам иностранцев (UDI). Жалобу рассматривает Апелляционная комиссия (UNE).',
      },
    },
    {
      id: 'what-udi-looks-at', topic: 'access', asOf: '2024', confidence: 'high', sources: ['no-03'],
      says: {
        en: 'UDI looks first at refugee status, then at a real danger of death penalty, torture or inhuman treatment. If neither is found, it looks at strong human reasons and ties to Norway.',
        ru: 'UDI сначала проверяет, беженец ли человек, потом — реальную опасность смертной казни, пыток или бесчеловечного обращения. Если ни того, ни другого нет, — веские гуманитарные причины и связи с Норвегией.',
      },
    },
    {
      id: 'outside-the-crossing', topic: 'access', asOf: '2025-08-23', confidence: 'medium', sources: ['no-05', 'no-08'],
      says: {
        en: 'Two people who came across the border away from a crossing point, in January 2023 and August 2025, were taken into the procedure. This is no rule to rely on: such a way is dangerous, and people are detained and can be prosecuted.',
        ru: 'Двоих, кто перешёл границу не через пункт пропуска (январь 2023-го и август 2025 года), приняли в процедуру. Полагаться на это нельзя: такой путь опасен, людей задерживают, и их могут судить.',
      },
    },

    // Responsibility
    {
      id: 'same-rules-as-the-eu', topic: 'responsibility', asOf: null, confidence: 'medium', recalled: true, sources: ['ammr-1351', 'no-k10'],
      says: {
        en: 'Norway takes part in the rules that decide which state examines a claim, though it is not in the EU. A visa or a claim in another state can lead there.',
        ru: 'Норвегия не входит в ЕС, но участвует в правилах о том, какая страна рассматривает заявление. Виза другой страны или заявление в ней могут привести туда.',
      },
    },

    // Practice
    {
      id: 'on-hold', topic: 'practice', asOf: '2023-02', confidence: 'high', sources: ['no-05', 'no-06', 'no-10'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'From October 2022 claims about mobilisation or avoiding service were put on hold, to wait for a common line. In early 2023 none of them had been decided.',
        ru: 'С октября 2022 года дела о мобилизации и отказе от службы лежали: ждали единого подхода. К началу 2023 года ни одного не решили.',
      },
    },
    {
      id: 'position-2022', topic: 'practice', asOf: '2022-10-22', confidence: 'high', sources: ['no-10', 'no-2022'],
      profiles: ['called-mobilisation', 'reservist-never-called'],
      says: {
        en: 'UDI’s line in 2022: refusing service is normally not enough. Exceptions are a part in war crimes and a punishment that is harsher for reasons such as opinion.',
        ru: 'Позиция UDI в 2022 году: отказа от службы обычно мало. Исключения — участие в военных преступлениях и наказание, более суровое, например, из-за взглядов.',
      },
    },
    {
      id: 'guideline-2024', topic: 'practice', asOf: '2024', confidence: 'high', sources: ['no-03'],
      says: {
        en: 'Guideline UDI 2024-009 binds the people who decide Russians’ claims. Parts of it are withheld from the public; we have not read its part on the army.',
        ru: 'Для тех, кто решает дела россиян, обязательны правила UDI 2024-009. Часть их закрыта для публикации; раздела об армии мы не читали.',
      },
    },
    {
      id: 'first-refusal', topic: 'practice', asOf: '2024-09-26', confidence: 'high', sources: ['no-04', 'no-11', 'no-2024'],
      profiles: ['called-mobilisation'],
      says: {
        en: 'In September 2024 UDI refused a man from Severomorsk. Police and soldiers had come to his door on 21 September 2022. It said that mobilisation was over, that men may leave Russia and that no arrests of people who came back are known.',
        ru: 'В сентябре 2024 года UDI отказал человеку из Североморска. 21 сентября 2022 года к нему приходили полиция и военные. В отказе: мобилизация закончена, мужчин из России выпускают, об арестах вернувшихся не известно.',
      },
      disputed: {
        says: {
          en: 'The refusal admits that no decree ended the mobilisation. Reports add that it can be taken up again without a new one.',
          ru: 'В отказе признано, что указа об окончании мобилизации не было. Журналисты добавляют: возобновить её могут без нового указа.',
        },
        asOf: '2024-09-26',
        sources: ['no-04', 'no-2024'],
      },
    },
    {
      id: 'wagner-refused', topic: 'practice', asOf: '2024-02', confidence: 'medium', sources: ['no-12'],
      profiles: ['left-army'],
      says: {
        en: 'In early 2024 a man who said that he had deserted from Wagner was refused asylum. He got a temporary permit, as return would be dangerous. His lawyer said that a soldier of the regular army could have been protected.',
        ru: 'В начале 2024 года в убежище отказали человеку, который, по его словам, бежал из «Вагнера». Из-за опасности возвращения ему дали временное разрешение. Адвокат сказал, что солдата обычной армии могли бы защитить.',
      },
    },
    {
      id: 'soldier-2025', topic: 'practice', asOf: '2025-08-23', confidence: 'medium', sources: ['no-08'],
      profiles: ['left-army'],
      says: {
        en: 'In August 2025 a soldier who had fought in Ukraine asked for asylum in Norway, and his claim was registered. How it ended is not known to us.',
        ru: 'В августе 2025 года убежища в Норвегии попросил солдат, воевавший в Украине; заявление зарегистрировали. Чем кончилось, мы не знаем.',
      },
    },

    // Courts
    {
      id: 'appeals-board', topic: 'courts', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found no decision of the appeals board (UNE) or of a court on Russian mobilisation. How the man from Severomorsk fared on appeal we did not find either.',
        ru: 'Мы искали и не нашли ни решений Апелляционной комиссии (UNE) или судов о российской мобилизации, ни исхода жалобы человека из Североморска.',
      },
    },

    // Numbers
    {
      id: 'claims-2022', topic: 'numbers', asOf: '2023-02', confidence: 'medium', sources: ['no-05', 'no-06', 'no-07'],
      says: {
        en: 'In 2021 there were 13 Russian applicants; in 2022 there were 283 to 294, depending on the count. How many spoke of the army was not published.',
        ru: 'В 2021 году защиты просили 13 россиян, в 2022-м — от 283 до 294, смотря как считать. Сколько из них говорили об армии, не публиковали.',
      },
    },
    {
      id: 'approvals-2022', topic: 'numbers', asOf: '2023-01', confidence: 'medium', sources: ['no-05', 'no-06'],
      says: {
        en: 'In 2022, 86 of 100 decisions in substance were positive. But the military cases lay on hold, and some counts include temporary protection, so this says nothing about them.',
        ru: 'В 2022 году положительными были 86 из 100 решений по существу. Но военные дела тогда лежали, а в часть подсчётов входит временная защита, поэтому о них это ничего не говорит.',
      },
    },

    // Other ways to stay
    {
      id: 'permits', topic: 'other-stay', asOf: null, confidence: 'low', recalled: true, sources: [],
      says: {
        en: 'Permits for skilled work, study and family exist in principle, with checks of security and sanctions. The details need a check.',
        ru: 'Разрешения для квалифицированной работы, учёбы и семьи в принципе есть, с проверками безопасности и санкций. Подробности нужно уточнять.',
      },
    },
    {
      id: 'temporary-protection', topic: 'other-stay', asOf: '2023-02', confidence: 'medium', sources: ['no-06'],
      says: {
        en: 'In 2022, 82 Russians asked for temporary collective protection and 76 got it, mainly as family of Ukrainians. The rules today need a check.',
        ru: 'В 2022 году 82 россиянина просили временной коллективной защиты, её дали 76 — в основном как родственникам украинцев. Нынешние правила нужно проверить.',
      },
    },

    // Being returned
    {
      id: 'told-to-leave', topic: 'return', asOf: '2024-09-26', confidence: 'high', vital: true, sources: ['no-04', 'no-11'],
      says: {
        en: 'After the refusal of September 2024 the man was told to leave the Schengen area within three weeks.',
        ru: 'После отказа в сентябре 2024 года человеку велели покинуть Шенгенскую зону за три недели.',
      },
    },
    {
      id: 'removals-to-russia', topic: 'return', asOf: null, confidence: 'unknown', sources: [],
      says: {
        en: 'We looked and found nothing on removals to Russia by force of people who refuse to serve.',
        ru: 'Мы искали и не нашли, высылали ли силой в Россию тех, кто отказывается служить.',
      },
    },

    // Help
    {
      id: 'legal-help', topic: 'help', asOf: null, confidence: 'low', recalled: true, sources: ['no-k09'],
      says: {
        en: 'NOAS gives free legal help, above all after a refusal. Open its page first to see how to reach it now.',
        ru: 'NOAS даёт бесплатную юридическую помощь, прежде всего после отказа. Как связаться сейчас, смотрите на сайте.',
      },
    },
  ],

  unknownFor: [
    'imposed-passport', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript', 'called-conscription', 'data-summons',
    'reserve-contract', 'conscription-age', 'woman-specialty', 'over-age', 'exempt', 'no-duty', 'objector', 'relative', 'new-citizen',
  ],

  notKnown: [
    {
      en: 'What the military part of guideline UDI 2024-009 says.',
      ru: 'Что говорят об армии правила UDI 2024-009.',
    },
    {
      en: 'How the appeals board decides, and how the appeal of the man refused in 2024 ended.',
      ru: 'Как решает Апелляционная комиссия и чем кончилась жалоба человека, которому отказали в 2024 году.',
    },
    {
      en: 'How the claim of the soldier of August 2025 was decided.',
      ru: 'Что решили по заявлению солдата, пришедшего в августе 2025 года.',
    },
    {
      en: 'Whether Storskog is open in 2026, and for whom.',
      ru: 'Открыт ли Стурскуг в 2026 году и для кого.',
    },
    {
      en: 'How many days there are to appeal, and whether one may stay meanwhile.',
      ru: 'Сколько дней на жалобу и можно ли остаться, пока её рассматривают.',
    },
    {
      en: 'Whether Norway has adopted an entry ban for people who took part in the war.',
      ru: 'Ввела ли Норвегия запрет на въезд для участников войны.',
    },
  ],

  article: [
    {
      id: 'reluctant-neighbours', verdict: 'holds', asOf: '2024-05-29', sources: ['no-01', 'no-02'],
      claim: {
        en: 'The article said that most states next to Russia were reluctant to take in people who flee. It did not name Norway.',
        ru: 'Статья писала, что большинство соседей России неохотно принимают бегущих. Норвегию она не называла.',
      },
      now: {
        en: 'Since May 2024 it fits Norway, too. Until then tourists could still come directly by land.',
        ru: 'С мая 2024 года это верно и для Норвегии. До того туристы ещё могли въехать прямо по суше.',
      },
    },
  ],

  policies: [
    // Getting there
    {
      id: 'entering-with-a-visa', kind: 'access', asOf: '2024-05-29', confidence: 'high', sources: ['no-01', 'no-02'],
      when: all(not(here), any(answer('visa-of').is('no'), visaOfAnotherState)),
      title: { en: 'Entering with a visa', ru: 'Въезд с визой' },
      says: {
        en: 'A Schengen visa alone does not open the Norwegian border, whoever gave it. The journey must fall under an exception: close family, work, study or another pressing reason.',
        ru: 'Сама по себе шенгенская виза границу Норвегии не открывает, кто бы её ни выдал. Поездка должна подходить под исключение: близкие родственники, работа, учёба или другая веская причина.',
      },
    },
    {
      id: 'visiting-close-family', kind: 'access', asOf: '2024-05-29', confidence: 'high', sources: ['no-01', 'no-02'],
      when: all(not(here), answer('with-you').is('family-with-status')),
      title: { en: 'Close family in Norway', ru: 'Близкие родственники в Норвегии' },
      says: {
        en: 'A visit to close family is one of the exceptions. Papers that show the kinship will be asked for.',
        ru: 'Поездка к близким родственникам — одно из исключений. Понадобятся бумаги, которые подтверждают родство.',
      },
    },
    {
      id: 'land-crossing', kind: 'access', asOf: '2024-05-23', reviewBy: '2024-08-21', confidence: 'medium', sources: ['no-09', 'ru-reg-mt'],
      when: inRussia,
      title: { en: 'Storskog, the land crossing', ru: 'Стурскуг — сухопутный переход' },
      says: {
        en: 'It is the only crossing from Russia. In 2024 only people under the exceptions were let through. Before it comes the Russian control, where people barred from leaving by the register of summonses can be stopped.',
        ru: 'Это единственный переход из России. В 2024 году пропускали только тех, на кого распространяются исключения. Сначала там проходят российский контроль, где могут не выпустить тех, кому выезд запрещён по реестру повесток.',
      },
    },
    {
      id: 'away-from-the-crossing', kind: 'danger', asOf: '2025-08-23', confidence: 'medium', vital: true, sources: ['no-08', 'no-12'],
      when: inRussia,
      title: { en: 'Away from the crossing point', ru: 'В стороне от пункта пропуска' },
      says: {
        en: 'Trying to get over the river or the fence is a danger to life. A man who did it in 2023 says that he was shot at. People are detained and can be prosecuted. A rights organisation should be asked first about lawful ways.',
        ru: 'Попытка перебраться через реку или забор опасна для жизни. Человек, сделавший это в 2023 году, говорит, что в него стреляли. Людей задерживают, их могут судить. О законных путях сначала стоит спросить правозащитников.',
      },
    },
    {
      id: 'entry-ban-for-those-who-fought', kind: 'danger', asOf: '2026-01-31', reviewBy: '2026-05-01', confidence: 'medium', dossier: ['E2'], sources: ['ee-05', 'ee-06', 'ee-1073'],
      when: all(not(here), exCombatant),
      title: { en: 'Entry bans for people who were in the war', ru: 'Запреты на въезд для тех, кто был на войне' },
      says: {
        en: 'Estonia’s bans of 2026 close the whole Schengen area for five years, and Norway belongs to it. They cover deserters as well. Whether one’s name is on the list is hard to find out: a lawyer should be asked.',
        ru: 'Эстонские запреты 2026 года на пять лет закрывают всю Шенгенскую зону, а Норвегия в неё входит. Они касаются и дезертиров. Узнать, есть ли имя в списке, трудно: спросите юриста.',
      },
    },

    // Asking
    {
      id: 'asking-in-norway', kind: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['no-k10', 'no-11'],
      when: all(here, answer('claim').is('no')),
      title: { en: 'Where to ask', ru: 'Куда обращаться' },
      says: {
        en: 'The claim is made to the police; they send people to the National Arrival Centre. UDI decides. Someone who came on a visa asked the local police in 2022, and the claim was taken.',
        ru: 'Заявление делают в полиции, оттуда направляют в Национальный центр приёма. Решает UDI. В 2022 году человек, приехавший по визе, обратился в местную полицию, и заявление приняли.',
      },
    },
    {
      id: 'at-the-border-or-airport', kind: 'access', asOf: null, confidence: 'medium', recalled: true, sources: ['no-k10'],
      when: all(here, answer('urgent').is('airport')),
      title: { en: 'At the airport or the border', ru: 'В аэропорту или на границе' },
      says: {
        en: 'The police at the border register claims, too. The words go to them at once and in person, even if entry has been refused.',
        ru: 'Заявления регистрирует и полиция на границе. Сказать, что просите убежища, нужно сразу и лично, даже если во въезде уже отказали.',
      },
    },

    // Which state
    {
      id: 'visa-of-another-state', kind: 'responsibility', asOf: null, confidence: 'medium', recalled: true, dossier: ['A6'], sources: ['ammr-1351#16', 'no-k10'],
      when: visaOfAnotherState,
      title: { en: 'A visa or card of another state', ru: 'Виза или вид на жительство другой страны' },
      says: {
        en: 'Norway follows the same rules as the EU: the state that gave the visa or card normally deals with the claim. Family in Norway can change this, so a lawyer should hear about it early.',
        ru: 'В Норвегии действуют те же правила, что в ЕС: заявление обычно рассматривает страна, выдавшая визу или вид на жительство. Семья в Норвегии может это изменить, поэтому юристу стоит сказать о ней заранее.',
      },
    },
    {
      id: 'claim-in-another-state', kind: 'responsibility', asOf: null, confidence: 'medium', recalled: true, dossier: ['A5', 'A8'], sources: ['ammr-1351', 'no-k10'],
      when: answer('claim-elsewhere').is('fingerprints', 'claim', 'refusal'),
      title: { en: 'Fingerprints, a claim or a refusal elsewhere', ru: 'Отпечатки, заявление или отказ в другой стране' },
      says: {
        en: 'If this was in a state of the EU, Switzerland or Iceland, that state may have to take the person back. All papers from there should go to the lawyer.',
        ru: 'Если это было в стране ЕС, Швейцарии или Исландии, человека могут вернуть туда. Все бумаги оттуда нужно показать юристу.',
      },
    },

    // Practice
    {
      id: 'mobilisation-over', kind: 'split', asOf: '2024-09-26', confidence: 'high', dossier: ['F5'], sources: ['no-04', 'no-11'],
      when: any(mobilised, inReserve, answer('summons').is('attempted-delivery'), answer('officials').is('came-once', 'came-again'), answer('fear').is('new-wave')),
      title: { en: '“Mobilisation is over”', ru: '«Мобилизация закончена»' },
      says: {
        en: 'UDI refused a man to whose door police and soldiers had come. It said that no summonses are sent any more and that the army is filled with volunteers.',
        ru: 'UDI отказал человеку, к двери которого приходили полиция и военные. В отказе: повесток больше не рассылают, армию пополняют добровольцы.',
      },
      other: {
        says: {
          en: 'UDI itself admits that no decree ended the mobilisation. Russia’s Supreme Court said in 2023 that the decree is in effect and that a summons needs no new one.',
          ru: 'UDI сам признаёт, что указа об окончании мобилизации не было. Верховный суд России в 2023 году сказал: указ действует, для повестки новый не нужен.',
        },
        asOf: '2024-09-26',
        sources: ['no-04', 'no-2024', 'ru-plenum-2023'],
      },
    },
    {
      id: 'men-may-leave', kind: 'refused', asOf: '2024-09-26', confidence: 'high', dossier: ['F11'], sources: ['no-04', 'no-11', 'ru-reg-mt'],
      when: answer('exit').is('unhindered'),
      title: { en: 'Leaving without hindrance', ru: 'Выезд без препятствий' },
      says: {
        en: 'The same refusal says that men of military age may leave Russia and that people who came back were not arrested. The register that can bar people from leaving came into use later, so the date of leaving matters.',
        ru: 'В том же отказе: мужчин призывного возраста из России выпускают, вернувшихся не арестовывают. Реестр, по которому могут не выпустить, заработал позже, поэтому важно, когда человек уехал.',
      },
    },
    {
      id: 'refusing-is-not-enough', kind: 'refused', asOf: '2022-10-22', confidence: 'high', dossier: ['W12'], sources: ['no-10', 'no-2022'],
      when: all(
        answer('why-refuse').is('afraid', 'will-not', 'economic'),
        not(answer('why-refuse').is('its-crimes', 'this-war', 'aggression', 'all-war', 'own-people')),
      ),
      title: { en: 'Not wanting to serve', ru: 'Нежелание служить' },
      says: {
        en: 'By UDI’s line of 2022 refusing service is normally not enough.',
        ru: 'По позиции UDI 2022 года, одного отказа от службы обычно мало.',
      },
    },
    {
      id: 'part-in-war-crimes', kind: 'practice', asOf: '2022-10-22', confidence: 'high', dossier: ['W1'], sources: ['no-10', 'no-2022'],
      when: answer('why-refuse').is('its-crimes', 'this-war'),
      title: { en: 'Being made to take part in crimes', ru: 'Если заставят участвовать в преступлениях' },
      says: {
        en: 'UDI named this as an exception in 2022: a danger of being made to take part in war crimes can found protection. How it is applied is not public.',
        ru: 'В 2022 году UDI назвал это исключением: опасность, что заставят участвовать в военных преступлениях, может быть основанием для защиты. Как это применяют, не публикуют.',
      },
    },
    {
      id: 'harsher-for-ones-views', kind: 'practice', asOf: '2022-10-22', confidence: 'high', dossier: ['P12'], sources: ['no-10', 'no-2022'],
      when: any(
        answer('officials').is('called-traitor'),
        answer('why-you').is('protest-arrest', 'after-opinion', 'swept-others-spared'),
        answer('opinions').is('public-role', 'critic', 'said-publicly'),
        answer('case').is('charged-speech', 'treason'),
      ),
      title: { en: 'Punished harder than others', ru: 'Наказание суровее, чем для других' },
      says: {
        en: 'The other exception is a punishment that is harsher for reasons such as opinion or origin. What shows this is worth telling in the interview.',
        ru: 'Второе исключение — наказание, более суровое из-за взглядов, происхождения и подобных причин. О том, что на это указывает, стоит сказать на интервью.',
      },
    },
    {
      id: 'wagner', kind: 'refused', asOf: '2024-02', confidence: 'medium', dossier: ['W13'], sources: ['no-12'],
      when: mercenary,
      title: { en: 'Service with Wagner', ru: 'Служба в «Вагнере»' },
      says: {
        en: 'In 2024 a man who had left Wagner was refused asylum. Because return would be dangerous he was given a temporary permit. A lawyer should hear about such service before anyone else.',
        ru: 'В 2024 году человеку, бежавшему из «Вагнера», отказали в убежище. Из-за опасности возвращения ему дали временное разрешение. О такой службе раньше всех должен услышать юрист.',
      },
    },
    {
      id: 'left-the-army', kind: 'practice', asOf: '2025-08-23', confidence: 'low', dossier: ['F6'], sources: ['no-08', 'no-12'],
      when: all(leftUnit, not(mercenary)),
      title: { en: 'People who left the army', ru: 'Оставившие армию' },
      says: {
        en: 'A lawyer said in 2024 that a regular soldier could get asylum even if he had fought. A soldier’s claim was registered in August 2025. We found no decision, and any part in crimes will be examined: a lawyer comes first.',
        ru: 'Адвокат в 2024 году говорил, что солдат обычной армии может получить убежище, даже если воевал. В августе 2025 года заявление солдата зарегистрировали. Решений мы не нашли, а причастность к преступлениям проверят: сначала нужен юрист.',
      },
    },

    // Waiting, refusal
    {
      id: 'long-wait', kind: 'practice', asOf: '2024-10', confidence: 'medium', dossier: ['F13'], sources: ['no-04', 'no-13'],
      when: all(here, answer('claim').is('waiting')),
      title: { en: 'A long wait and an expiring passport', ru: 'Долгое ожидание и срок паспорта' },
      says: {
        en: 'The man refused in 2024 had waited two years, and his passport ran out meanwhile. Before any visit to a Russian consulate a lawyer should be asked.',
        ru: 'Человек, получивший отказ в 2024 году, ждал два года, и за это время его паспорт истёк. До любого визита в российское консульство стоит спросить юриста.',
      },
    },
    {
      id: 'three-weeks-to-leave', kind: 'deadline', asOf: '2024-09-26', confidence: 'high', vital: true, dossier: ['A9'], sources: ['no-04', 'no-11'],
      when: all(here, answer('claim').is('refused')),
      title: { en: 'Three weeks to leave', ru: 'Три недели на выезд' },
      says: {
        en: 'The refusal of 2024 gave three weeks to leave the Schengen area. The decision names the days for an appeal to the appeals board (UNE); a lawyer or NOAS is needed the same day.',
        ru: 'В отказе 2024 года на выезд из Шенгенской зоны дали три недели. Срок жалобы в Апелляционную комиссию (UNE) указан в решении; юрист или NOAS нужны в тот же день.',
      },
    },
    {
      id: 'human-reasons', kind: 'stay', asOf: '2024', confidence: 'high', dossier: ['X5'], sources: ['no-03'],
      when: all(here, any(answer('needs').is('seriously-ill', 'children', 'trauma', 'trafficked'), answer('with-you').is('family-with-status', 'long-residence'))),
      title: { en: 'Strong human reasons', ru: 'Веские гуманитарные причины' },
      says: {
        en: 'If protection is refused, UDI must also look at a permit for strong human reasons or ties to Norway. Illness, children and family are worth showing with papers from the start.',
        ru: 'Если в защите отказывают, UDI должен проверить и разрешение по веским гуманитарным причинам или из-за связей с Норвегией. О болезни, детях и семье лучше с самого начала показать бумаги.',
      },
    },
    {
      id: 'family-of-ukrainians', kind: 'stay', asOf: '2023-02', confidence: 'medium', sources: ['no-06'],
      when: answer('who').is('ukrainian-ties'),
      title: { en: 'Family of Ukrainians', ru: 'Родственники украинцев' },
      says: {
        en: 'In 2022, 76 Russians got temporary collective protection, mainly as family of Ukrainians. It is a separate way; whether it is open today needs a check.',
        ru: 'В 2022 году временную коллективную защиту дали 76 россиянам, в основном как родственникам украинцев. Это отдельный путь; открыт ли он сейчас, нужно проверить.',
      },
    },
  ],

  overrides: [],

  phrases: [
    {
      lang: 'nb',
      words: 'Jeg søker asyl. Jeg er redd for å reise tilbake til Russland.',
      sound: 'яй сё́кер асю́ль. яй эр рэдд фор о рэ́йсе тильба́ке тиль рю́слан',
      checkedBySpeaker: null,
    },
  ],

  timeline: [
    {
      date: '2022-10-20', kind: 'policy', sources: ['no-10'],
      says: {
        en: 'Claims about avoiding service are put on hold.',
        ru: 'Дела об отказе от службы перестают решать.',
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
      date: '2023-01', kind: 'case', sources: ['no-05', 'no-12'],
      says: {
        en: 'A man who says that he left Wagner asks for asylum.',
        ru: 'Убежища просит человек, который, по его словам, бежал из «Вагнера».',
      },
    },
    {
      date: '2024', kind: 'policy', sources: ['no-03'],
      says: {
        en: 'UDI issues guideline 2024-009 on claims of Russians.',
        ru: 'UDI выпускает правила 2024-009 о делах россиян.',
      },
    },
    {
      date: '2024-02', about: true, kind: 'case', sources: ['no-12'],
      says: {
        en: 'His asylum is refused; he gets a temporary permit.',
        ru: 'В убежище ему отказывают и дают временное разрешение.',
      },
    },
    {
      date: '2024-05-29', kind: 'entry', sources: ['no-01'],
      says: {
        en: 'Russians without a pressing reason are refused at the border.',
        ru: 'Россиян без веской причины перестают впускать.',
      },
    },
    {
      date: '2024-09-26', kind: 'case', sources: ['no-04'],
      says: {
        en: 'The first known refusal of a claim about mobilisation is reported.',
        ru: 'Сообщают о первом известном отказе человеку, бежавшему от мобилизации.',
      },
    },
    {
      date: '2025-08-21', kind: 'case', sources: ['no-08'],
      says: {
        en: 'A soldier who had fought in Ukraine asks for asylum; the claim is registered.',
        ru: 'Убежища просит солдат, воевавший в Украине; заявление регистрируют.',
      },
    },
  ],

  help: [
    {
      name: 'UNHCR Norway / УВКБ ООН',
      does: {
        en: 'Explains how to ask for asylum in Norway.',
        ru: 'Объясняет, как просить убежища в Норвегии.',
      },
      languages: [], url: 'https://help.unhcr.org/norway/', seen: null,
    },
    {
      name: 'NOAS',
      does: {
        en: 'Norwegian Organisation for Asylum Seekers: free legal help, above all after a refusal.',
        ru: 'Норвежская организация помощи просящим убежища: бесплатная юридическая помощь, прежде всего после отказа.',
      },
      languages: ['no', 'en'], url: 'https://www.noas.no/en/', seen: '2023-02',
    },
    {
      name: 'The Barents Observer',
      does: {
        en: 'News from the north, also in Russian; follows these cases. Not a place for legal help.',
        ru: 'Новости Севера, есть и на русском; следит за такими делами. Юридической помощи не даёт.',
      },
      languages: ['en', 'ru'], url: 'https://www.thebarentsobserver.com/', seen: '2024-09', caution: 'no-casework',
    },
  ],

  sources: {
    'no-01': {
      label: { en: 'News.az (citing TASS)', ru: 'News.az (со ссылкой на ТАСС)' },
      title: 'Norway to impose additional restrictions on Russian tourists', publisher: 'News.az (TASS)', date: '2024-05-23',
      url: 'https://news.az/news/norway-to-impose-additional-restrictions-on-russian-tourists-', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'no-02': {
      label: { en: 'Agency report (copy)', ru: 'Сообщение агентства (копия)' },
      title: 'The minister’s explanation of the entry limits', publisher: 'syndicated', date: '2024-05',
      url: 'https://goldtadise.com/?p=621467', lang: 'en', read: 'part', checkedOn: '2026-11-23', caution: 'mirror',
    },
    'no-03': {
      label: { en: 'Norwegian Directorate of Immigration (UDI)', ru: 'Директорат по делам иностранцев Норвегии (UDI)' },
      title: 'UDI 2024-009 Asylpraksis for Russland (introduction read)', publisher: 'UDI', date: '2024',
      url: 'https://udiregelverk.no/en/documents/udi-guidelines/udi-2024-009', lang: 'no', read: 'part', checkedOn: '2026-11-24',
    },
    'no-05': {
      label: { en: 'VG', ru: 'VG' },
      title: 'Russiske militærnektere venter på asyl: UDI har satt alle søknader i bero', publisher: 'VG', date: '2023-01',
      url: 'https://www.vg.no/nyheter/innenriks/i/bgLl1k/russiske-militaernektere-venter-paa-asyl-udi-har-satt-alle-soeknader-i-bero',
      lang: 'no', read: 'part', checkedOn: '2026-11-24',
    },
    'no-07': {
      label: { en: 'Eye on the Arctic (Barents Observer)', ru: 'Eye on the Arctic (Barents Observer)' },
      title: 'Norway hesitates on granting asylum to Russians fleeing army draft', publisher: 'Eye on the Arctic / Barents Observer', date: '2023-01-25',
      url: 'https://www.rcinet.ca/eye-on-the-arctic/2023/01/25/norway-hesitates-on-granting-asylum-to-russians-fleeing-army-draft/',
      lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'no-08': {
      label: { en: 'Charter97 (citing Yle)', ru: '«Хартия’97» (со ссылкой на Yle)' },
      title: 'A soldier crossed into Norway and asked for asylum', publisher: 'Charter97 (Yle)', date: '2025-08-23',
      url: 'https://charter97.org/ru/news/2025/8/23/653133/', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'no-09': {
      label: { en: 'Daily Tribune (AFP)', ru: 'Daily Tribune (AFP)' },
      title: 'Norway slams door to Russian tourists', publisher: 'Daily Tribune (AFP)', date: '2024-05-23',
      url: 'https://tribune.net.ph/2024/05/23/norway-slams-door-to-russian-tourists', lang: 'en', read: 'part', checkedOn: '2026-11-23',
    },
    'no-10': {
      label: { en: 'RBC (citing TV 2)', ru: 'РБК (со ссылкой на TV 2)' },
      title: 'Processing of claims paused (also reported by Utrop)', publisher: 'RBC (TV 2)', date: '2022-10-20',
      url: 'https://amp.rbc.ru/rbcnews/politics/20/10/2022/635123979a794770f6ceca1b', lang: 'ru', read: 'part', checkedOn: '2026-11-23',
    },
    'no-11': {
      label: { en: 'The Insider (citing the Barents Observer)', ru: 'The Insider (со ссылкой на Barents Observer)' },
      title: 'Norway denies asylum to Russian man fleeing mobilization by citing a verbal claim from Vladimir Putin', publisher: 'The Insider', date: '2024-09',
      url: 'https://theins.ru/en/news/274887', lang: 'en', read: 'part', checkedOn: '2026-11-24',
    },
    'no-12': {
      label: { en: 'The Local (AFP)', ru: 'The Local (AFP)' },
      title: 'Norway rejects alleged Wagner deserter’s asylum application', publisher: 'The Local (AFP)', date: '2024-02',
      url: 'https://apiwp.thelocal.com/?p=769657', lang: 'en', read: 'part', checkedOn: '2026-11-24',
    },
    'no-13': {
      label: { en: 'HotNews (citing Novaya Gazeta)', ru: 'HotNews (со ссылкой на «Новую газету»)' },
      title: 'On the Russian refused asylum in Norway', publisher: 'HotNews', date: '2024-10',
      url: 'https://hotnews.ro/dupa-ce-a-refuzat-sa-lupte-contra-ucrainei-un-rus-e-pe-cale-sa-fie-returnat-in-rusia-dupa-ce-i-a-fost-refuzat-azilul-jumatate-din-rudele-mele-sunt-ucrainene-este-absurd-sa-te-duci-sa-ti-i-1809370',
      lang: 'ro', read: 'part', checkedOn: '2026-11-24',
    },
    'no-k09': {
      label: { en: 'NOAS', ru: 'NOAS' },
      title: 'Legal help for people who ask for asylum', publisher: 'NOAS', date: null,
      url: 'https://www.noas.no/en/', lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
    'no-k10': {
      label: { en: 'Norwegian Directorate of Immigration (UDI)', ru: 'Директорат по делам иностранцев Норвегии (UDI)' },
      title: 'Protection (asylum): where to ask and who decides', publisher: 'UDI', date: null,
      url: 'https://www.udi.no/en/want-to-apply/protection-asylum/', lang: 'en', read: 'recalled', checkedOn: '2026-11-23',
    },
  },
});
