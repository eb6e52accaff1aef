import { inflateSync, strFromU8, strToU8 } from 'fflate';

/** Stands in for `held` in the one-file edition, whose data is deflated and in base64. */
export function held(id: string): string | undefined {
  const packed = document.getElementById(id)?.textContent;
  return packed ? strFromU8(inflateSync(strToU8(atob(packed), true))) : undefined;
}
