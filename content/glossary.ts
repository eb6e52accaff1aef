import type { Cite } from './source.ts';

/** Words explained on their own page and, where a screen names them, in place. Their text is in `messages/glossary`. */
export const glossary = {
  'alternative-service': { ru: 'альтернативная гражданская служба (АГС)', sources: ['ru-ags-2026', 'ru-ags-practice'] },
  asylum: { ru: 'убежище', sources: ['conv-1951'] },
  caseworker: { ru: 'консультант', sources: [] },
  'conscientious-objection': { ru: 'отказ от военной службы по убеждениям', sources: ['gip10', 'hrc'] },
  conscription: { ru: 'призыв на срочную службу', sources: ['ru-261k', 'ru-yearround'] },
  'decree-647': { ru: 'Указ № 647', sources: ['ru-647', 'ru-plenum-2023'] },
  element: { ru: 'элемент', sources: [] },
  exclusion: { ru: 'исключение из защиты', sources: ['conv-1951', 'qr-1347#12'] },
  'fitness-category': { ru: 'категория годности', sources: ['ru-docs'] },
  ground: { ru: 'основание', sources: [] },
  'imposed-passport': { ru: 'навязанный паспорт', sources: ['ru-occ'] },
  'international-protection': { ru: 'международная защита', sources: ['qr-1347'] },
  'mobilisation-order': { ru: 'повестка по мобилизации', sources: ['ru-form'] },
  'mobilisation-slip': { ru: 'мобилизационное предписание', sources: ['ru-mobslip'] },
  nexus: { ru: 'связь с конвенционным признаком', sources: ['conv-1951', 'qr-1347#9(3)'] },
  'non-refoulement': { ru: 'невысылка', sources: ['conv-1951', 'echr-cat'] },
  persecution: { ru: 'преследование', sources: ['qr-1347#9(1)'] },
  reserve: { ru: 'запас', sources: ['ru-plenum-2023'] },
  'reserve-contract': { ru: 'мобилизационный людской резерв', sources: ['ru-reserve'] },
  register: { ru: 'реестр повесток', sources: ['ru-reg-mt', 'ru-reg-2024'] },
  'removal-decision': { ru: 'решение о выдворении', sources: ['apr-1348'] },
  'safe-third-country': { ru: 'безопасная третья страна', sources: ['stc-463'] },
  'subsidiary-protection': { ru: 'дополнительная защита', sources: ['qr-1347#15'] },
  'sur-place': { ru: 'беженец «на месте»', sources: ['qr-1347#5'] },
  'wanted-list': { ru: 'розыск', sources: ['ru-cc'] },
  'war-crimes': { ru: 'военные преступления', sources: ['conv-1951', 'un-coi-2025'] },
  'well-founded-fear': { ru: 'вполне обоснованные опасения', sources: ['conv-1951', 'qr-1347#4(4)'] },
} as const satisfies Record<string, { ru: string; sources: readonly Cite[] }>;
export type GlossaryId = keyof typeof glossary;
export const glossaryIds = Object.keys(glossary) as GlossaryId[];
