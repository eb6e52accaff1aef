import { all, answer, any, not } from '../conditions.ts';
import { rowsOf } from '../indicator.ts';
import {
  anyPaper, anyPressure, anyVisit, callable, callUpOnRecord, caseOverService, frontOrJail, fromNorthCaucasus, imposedPassport, inReserve, inUniform, lawfullyExempt,
  leftUnit, liableInNorthCaucasus, newCitizenPressed, ofConscriptAge, overAge, pressedToVolunteer, reached, stillInService, unfit,
} from '../situations.ts';

const order = answer('summons').is('mobilisation-order');
const nothingCame = all(
  answer('summons').is('none'), answer('officials').is('none'), answer('pressure').is('none'),
  not(inUniform), not(leftUnit), not(caseOverService), not(answer('family').is('pressed')),
);
/** Being told to sign is pressure, and no call-up yet. */
const calledUp = any(anyPaper, answer('summons').is('attempted-delivery'), anyVisit, inUniform, leftUnit);
/** More than a paper to "clarify data", which comes to everybody. */
const somethingPersonal = any(
  answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry', 'attempted-delivery'),
  anyVisit, anyPressure, inUniform, leftUnit, caseOverService,
);
const exempt = any(lawfullyExempt, overAge);
const onlyLocal = all(answer('fear').is('local-officials'), not(answer('fear').is('prison', 'front', 'violence', 'new-wave')));

/** "You have been called up, or it is likely enough that you yourself would be." */
export const callUp = rowsOf('call-up', [
  { id: 'order-in-hand', when: all(order, answer('can-show').is('paper', 'photo', 'extract')), weight: 'strongly for', sources: ['cnda-2023', 'ru-plenum-2023'], dossier: 'F1' },
  { id: 'left-unit', when: leftUnit, weight: 'strongly for', sources: ['ru-awol-2025', 'ru-647'], dossier: 'F6' },
  { id: 'still-in-service', when: stillInService, weight: 'strongly for', sources: ['ru-647', 'ru-awol-2024'], dossier: 'F6' },
  { id: 'pressed-to-volunteer', when: pressedToVolunteer, weight: 'strongly for', sources: ['ovg-bb-2024'], dossier: 'P9' },

  { id: 'order-came', when: order, weight: 'for', sources: ['cnda-2023'], dossier: 'F1' },
  { id: 'conscription-summons', when: all(answer('summons').is('conscription-summons'), callable), weight: 'for', sources: ['ovg-bb-2024', 'vg-berlin-2025-01', 'ru-261k'], dossier: 'F2' },
  { id: 'in-the-register', when: answer('summons').is('register-entry'), weight: 'for', sources: ['ru-reg-mt', 'ru-reg-stop'], dossier: 'F3' },
  { id: 'officials-pressed', when: any(answer('officials').is('came-again', 'threatened', 'pressed-family', 'pressed-employer'), answer('summons-count').is('several')), weight: 'for', sources: ['qr-1347#4(4)'], dossier: 'F5' },
  { id: 'wanted-by-the-army', when: any(answer('record').is('order-slip', 'wanted-specialty'), all(inReserve, answer('sent').is('yes'))), weight: 'for', sources: ['cnda-2023', 'ru-mobslip'], dossier: 'F7' },
  { id: 'pressed-in-occupied-territory', when: all(imposedPassport, callUpOnRecord), weight: 'for', sources: ['ru-occ', 'ru-occ-ohchr'], dossier: 'P7' },
  { id: 'new-citizen-pressed', when: newCitizenPressed, weight: 'for', sources: ['ru-821'], dossier: 'P8' },
  { id: 'front-or-jail', when: frontOrJail, weight: 'for', sources: ['ru-prison'], dossier: 'P10' },
  { id: 'exempt-but-taken', when: all(any(exempt, unfit), any(callUpOnRecord, inUniform)), weight: 'for', sources: ['cnda-2024'], dossier: 'X6' },

  { id: 'delivery-attempted', when: answer('summons').is('attempted-delivery'), weight: 'slightly for', sources: ['qr-1347#4(4)'], dossier: 'F1' },
  { id: 'called-to-clarify-data', when: answer('summons').is('data-summons', 'medical-summons', 'training-summons'), weight: 'slightly for', sources: ['ru-data-summons', 'ru-data-contract', 'ru-training'], dossier: 'new' },
  { id: 'officials-came-once', when: answer('officials').is('came-once'), weight: 'slightly for', sources: ['qr-1347#4(4)'], dossier: 'F5' },
  { id: 'reserve-contract', when: answer('service').is('reserve-contract'), weight: 'slightly for', sources: ['ru-reserve'], dossier: 'F10' },
  { id: 'came-after-leaving', when: all(anyPaper, answer('summons-came').is('after-leaving')), weight: 'slightly for', sources: ['qr-1347#5', 'ca-rllr'], dossier: 'F15' },
  { id: 'imposed-passport-liable', when: imposedPassport, weight: 'slightly for', sources: ['ru-occ', 'ru-occ-ohchr'], dossier: 'P7' },
  { id: 'from-north-caucasus', when: liableInNorthCaucasus, weight: 'slightly for', sources: ['ovg-bb-2024', 'ru-nc-pressure'], dossier: 'new' },
  { id: 'woman-or-medic', when: any(answer('service').is('woman-specialty'), answer('record').is('medic')), weight: 'slightly for', sources: ['qr-1347#9(2)(f)'], dossier: 'X10' },
  { id: 'liable-by-age', when: all(ofConscriptAge, not(unfit), not(exempt)), weight: 'slightly for', sources: ['ru-261k', 'ru-yearround'], dossier: 'new' },
  { id: 'liable-in-reserve', when: all(inReserve, not(unfit), not(overAge)), weight: 'slightly for', sources: ['ru-plenum-2023', 'ru-reserve-liable', 'ru-reserve-ages', 'ru-reserve-women'], dossier: 'new' },

  { id: 'limited-fitness', when: all(answer('record').is('category-v'), not(calledUp)), weight: 'slightly against', sources: ['ovg-bb-2024'], dossier: 'F9' },
  { id: 'left-unhindered', when: all(answer('exit').is('unhindered'), not(answer('summons-came').is('after-leaving')), not(leftUnit)), weight: 'slightly against', sources: ['hr-2025', 'ru-reg-2024'], dossier: 'F11' },
  { id: 'only-local-officials', when: all(onlyLocal, not(fromNorthCaucasus)), weight: 'slightly against', sources: ['qr-1347#8', 'ru-reg-mt'], dossier: 'R2' },
  { id: 'only-local-officials-north-caucasus', when: all(onlyLocal, fromNorthCaucasus), weight: 'slightly against', sources: ['ovg-bb-2024', 'qr-1347#8'], dossier: 'R2' },

  { id: 'no-contact-at-all', when: nothingCame, weight: 'against', sources: ['cnda-2023', 'no-2024', 'nl-2023'], dossier: 'F8' },
  { id: 'past-the-age', when: all(overAge, answer('summons').is('none'), not(reached)), weight: 'against', sources: ['ovg-bb-2024'], dossier: 'F9' },
  { id: 'went-back', when: answer('back').is('yes'), weight: 'against', sources: ['qr-1347#11', 'ca-c12'], dossier: 'F12' },
  { id: 'only-general-fear', when: all(answer('fear').is('new-wave'), not(answer('fear').is('prison', 'front', 'violence', 'local-officials')), not(somethingPersonal)), weight: 'against', sources: ['cnda-2023', 'qr-1347#4'], dossier: 'F18' },
  { id: 'dates-do-not-fit', when: all(order, answer('summons-date').is('before-mobilisation')), weight: 'against', sources: ['hr-2025', 'ru-647'], dossier: 'K2' },

  { id: 'unfit-or-exempt', when: all(any(unfit, lawfullyExempt), answer('summons').is('none'), not(reached)), weight: 'strongly against', sources: ['ovg-bb-2024', 'cnda-2023'], dossier: 'F9' },
]);
