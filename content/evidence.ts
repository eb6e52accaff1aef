import { answer, any, type Condition, not } from './conditions.ts';
import { anyCase, anyPaper, imposedPassport, inReserve, inUniform, objector, ofConscriptAge, outside } from './situations.ts';
import type { Cite } from './source.ts';

/** A paper worth gathering, tied to the answers that make it useful (dossier 5.1). Shown with its Russian name. */
export type Paper = { readonly id: string; readonly ru: string; readonly when?: Condition; readonly sources: readonly Cite[]; readonly dossier?: string };

export const papers: readonly Paper[] = [
  { id: 'identity', ru: 'загранпаспорт, внутренний паспорт', sources: ['apr-1348#9'] },
  { id: 'other-nationality', ru: 'документы о другом гражданстве', when: answer('citizenship').is('other-held', 'other-could-get', 'other-lost'), sources: ['conv-1951'], dossier: 'A2' },
  { id: 'occupied-residence', ru: 'украинские документы, подтверждение места жительства', when: imposedPassport, sources: ['tpd', 'ru-occ'], dossier: 'A3' },
  { id: 'arrival', ru: 'штампы, билеты, виза или вид на жительство', when: outside, sources: ['ammr-1351#16'], dossier: 'A6' },
  { id: 'summons-paper', ru: 'повестка (бумажная), конверт, корешок, расписка', when: anyPaper, sources: ['ru-form', 'hr-2025'], dossier: 'K2' },
  { id: 'summons-screen', ru: 'снимок экрана, выписка из реестра повесток', when: any(answer('summons').is('register-entry'), answer('came-how').is('screen', 'telephone')), sources: ['ru-reg-mt'] },
  { id: 'military-id', ru: 'военный билет или удостоверение призывника («приписное»)', when: any(ofConscriptAge, inReserve, inUniform), sources: ['ru-docs'] },
  { id: 'mobilisation-slip', ru: 'мобилизационное предписание', when: answer('record').is('order-slip'), sources: ['ru-mobslip'] },
  { id: 'exemption', ru: 'справка об отсрочке, брони или освобождении', when: answer('record').is('student', 'family-exempt', 'job-exempt', 'over-age'), sources: ['ru-docs'] },
  { id: 'health', ru: 'медицинская карта, выписной эпикриз, заключение ВВК', when: any(answer('record').is('category-v', 'category-d'), answer('needs').is('seriously-ill')), sources: ['ru-docs'] },
  { id: 'service-papers', ru: 'контракт, приказы, выписки из приказов, жетон', when: inUniform, sources: ['ru-docs'] },
  { id: 'refusal-report', ru: 'рапорт об отказе или увольнении', when: any(inUniform, answer('refusal-acts').is('said-so')), sources: ['shepherd'] },
  { id: 'alternative-service', ru: 'заявление на АГС, решение призывной комиссии, жалоба в суд', when: answer('alternative').is('asked-refused', 'asked-punished', 'asked-waiting', 'granted'), sources: ['ru-ags-2026'] },
  { id: 'belief', ru: 'характеристики, письма свидетелей, автобиография', when: any(objector, answer('belief').is('faith-or-morals', 'held-before')), sources: ['dyagilev', 'unhcr-handbook#174'] },
  { id: 'case-papers', ru: 'постановление о возбуждении дела, повестка следователя, приговор, карточка розыска', when: anyCase, sources: ['ru-cc'] },
  { id: 'fines', ru: 'протоколы и постановления по КоАП (20.3.3, 20.2, 21.5)', when: answer('case').is('fined-speech', 'charged-speech'), sources: ['ru-cc', 'ru-215'] },
  { id: 'protest', ru: 'материалы о задержании, письма правозащитников', when: answer('why-you').is('protest-arrest', 'after-opinion'), sources: ['ru-protest'] },
  { id: 'opinions', ru: 'публикации, посты, интервью (сохранённые копии)', when: answer('opinions').is('public-role', 'critic', 'said-publicly', 'active-abroad'), sources: ['qr-1347#4'] },
  { id: 'threats', ru: 'сообщения, записи звонков, письма с угрозами', when: any(answer('officials').is('threatened', 'pressed-family', 'pressed-employer', 'called-traitor'), answer('family').is('pressed', 'pressed-over-opinions')), sources: ['qr-1347#4(4)'] },
  { id: 'trait', ru: 'письма, справки специалистов, подтверждения отношений или веры', when: answer('who').is('gay-bi', 'trans', 'banned-faith', 'minority', 'north-caucasus', 'ukrainian-ties'), sources: ['qr-1347#4'] },
  { id: 'injuries', ru: 'медицинские документы о травмах, фотографии', when: answer('harmed').is('for-refusing', 'in-service', 'outside'), sources: ['qr-1347#4(4)'] },
  { id: 'relatives', ru: 'рассказы близких, протоколы обысков', when: any(answer('family').is('critic', 'refuser', 'pressed', 'pressed-over-opinions'), answer('officials').is('pressed-family')), sources: ['qr-1347#4'] },
  { id: 'children', ru: 'свидетельства о рождении и браке', when: any(answer('with-you').is('partner-or-children', 'family-with-status'), answer('needs').is('children'), answer('age').is('under-18')), sources: ['apr-1348#9'] },
  { id: 'earlier-decisions', ru: 'решения по прежним заявлениям, квитанции, протоколы бесед', when: any(answer('claim').is('waiting', 'refused'), answer('claim-elsewhere').is('fingerprints', 'claim', 'refusal')), sources: ['apr-1348#55'], dossier: 'A8' },
  { id: 'none-is-not-the-end', ru: 'если бумаг нет', when: not(answer('army').is('other')), sources: ['qr-1347#4(5)'] },
];
