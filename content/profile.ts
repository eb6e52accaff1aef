import { all, answer, any, type Condition, not } from './conditions.ts';
import {
  callable, callUpOnRecord, imposedPassport, inReserve, lawfullyExempt, leftUnit, mobilised, newCitizen, objector, ofConscriptAge, overAge, reached, unfit,
} from './situations.ts';

/** Who somebody is to the army, for the policy of a country: a set, the most telling first (design: elements, section 6). */
export const profileIds = [
  'imposed-passport', 'left-army', 'left-army-mobilised', 'left-army-contract', 'left-army-conscript',
  'called-mobilisation', 'called-conscription', 'data-summons', 'reserve-contract', 'conscription-age',
  'reservist-never-called', 'woman-specialty', 'over-age', 'exempt', 'no-duty', 'objector', 'relative', 'new-citizen',
] as const;
export type ProfileId = (typeof profileIds)[number];

/** When each profile fits. Several can: a mobilised man who signed a contract stays `mobilised` and is `contract` too. */
export const profiles: Readonly<Record<ProfileId, Condition>> = {
  'imposed-passport': imposedPassport,
  'left-army': leftUnit,
  'left-army-mobilised': all(leftUnit, answer('service').is('mobilised')),
  'left-army-contract': all(
    leftUnit,
    any(
      answer('service').is('contract', 'reserve-contract'),
      all(answer('service').is('conscript', 'mobilised'), answer('contract').is('before-war', 'freely-since', 'pressed', 'deceived')),
    ),
  ),
  'left-army-conscript': all(leftUnit, answer('service').is('conscript'), not(answer('contract').is('before-war', 'freely-since', 'pressed', 'deceived'))),
  'called-mobilisation': any(mobilised, all(inReserve, answer('summons').is('attempted-delivery'))),
  'called-conscription': all(answer('summons').is('conscription-summons'), callable),
  'data-summons': all(
    answer('summons').is('data-summons', 'medical-summons', 'training-summons'),
    not(answer('summons').is('mobilisation-order', 'conscription-summons', 'register-entry', 'attempted-delivery')),
  ),
  'reserve-contract': answer('service').is('reserve-contract'),
  'conscription-age': ofConscriptAge,
  'reservist-never-called': all(inReserve, not(callUpOnRecord)),
  'woman-specialty': answer('service').is('woman-specialty'),
  'over-age': all(overAge, not(reached)),
  exempt: all(any(lawfullyExempt, unfit), not(reached)),
  'no-duty': answer('service').is('no-tie'),
  objector,
  relative: answer('family').is('critic', 'refuser'),
  'new-citizen': newCitizen,
};
