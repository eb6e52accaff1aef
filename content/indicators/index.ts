import type { ElementId } from '../grounds.ts';
import type { Indicator } from '../indicator.ts';
import { aimed } from './aimed.ts';
import { attention } from './attention.ts';
import { callUp } from './call-up.ts';
import { consequence } from './consequence.ts';
import { dissent } from './dissent.ts';
import { harm } from './harm.ts';
import { reason } from './reason.ts';
import { refusal } from './refusal.ts';
import { serviceHarm } from './service-harm.ts';
import { trait } from './trait.ts';
import { warRole } from './war-role.ts';

/** The rows of each element, in the order they are shown. */
export const indicatorsOf: Readonly<Record<ElementId, readonly Indicator[]>> = {
  'call-up': callUp, 'war-role': warRole, refusal, consequence, reason, aimed, dissent, attention, trait, harm, 'service-harm': serviceHarm,
};

export const indicators: readonly Indicator[] = Object.values(indicatorsOf).flat();
