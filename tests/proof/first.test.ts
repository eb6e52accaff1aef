import { sampled } from './sampled.ts';

/** Half of it here and half in another file, so that two processors share the work. */
sampled('first', 1);
