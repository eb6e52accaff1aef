import type { Country, RecordCode } from '../country.ts';
import { am } from './am.ts';
import { ca } from './ca.ts';
import { cz } from './cz.ts';
import { de } from './de.ts';
import { ee } from './ee.ts';
import { es } from './es.ts';
import { eu } from './eu.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { gb } from './gb.ts';
import { ge } from './ge.ts';
import { il } from './il.ts';
import { kg } from './kg.ts';
import { kz } from './kz.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { mn } from './mn.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { rs } from './rs.ts';
import { se } from './se.ts';
import { tr } from './tr.ts';
import { us } from './us.ts';

/** Every country record by its code, and `eu`, the general record its states draw on. */
export const countries: Readonly<Partial<Record<RecordCode, Country>>> = {
  am, ca, cz, de, ee, es, eu, fi, fr, gb, ge, il, kg, kz, lt, lv, mn, nl, no, pl, rs, se, tr, us,
};
