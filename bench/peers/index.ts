import { formio } from './formio/peer.ts';
import { groundsAsShipped, groundsOnSpec } from './grounds/peer.ts';
import { hmpo } from './hmpo-form-wizard/peer.ts';
import type { Peer } from './peer.ts';
import { prototypeKit } from './prototype-kit/peer.ts';
import { publicodes } from './publicodes/peer.ts';
import { surveyjs } from './surveyjs/peer.ts';

/** In the order they are measured and shown. */
export const peers: readonly Peer[] = [groundsOnSpec, groundsAsShipped, publicodes, surveyjs, formio, hmpo, prototypeKit];
