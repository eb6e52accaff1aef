import { called } from './called.ts';
import { examples } from './examples.ts';
import { others } from './others.ts';
import type { Persona } from './persona.ts';
import { soldiers } from './soldiers.ts';

export const personas: readonly Persona[] = [...examples, ...called, ...soldiers, ...others];
