import { keptAs } from '../../../_components/kept.ts';

/** Where kept sets lie: in the tab, or on the device. Every door may be shut (private mode, blocked or full storage): then it says so. */

/** As many kept sets as one device may hold. */
export const most = 3;

/** What the browser answers where it does not let us look. */
export const blocked = Symbol('blocked');
export type Put = 'done' | 'blocked' | 'full';

type Room = 'tab' | 'device';
const roomOf = (room: Room): Storage => (room === 'tab' ? sessionStorage : localStorage);

function take(room: Room): string | undefined | typeof blocked {
  try {
    return roomOf(room).getItem(keptAs) ?? undefined;
  } catch {
    return blocked;
  }
}

function put(room: Room, value: string | undefined): Put {
  try {
    if (value === undefined) roomOf(room).removeItem(keptAs);
    else roomOf(room).setItem(keptAs, value);
    return 'done';
  } catch (error) {
    return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'blocked';
  }
}

export const inTab = () => take('tab');
export const putInTab = (value: string | undefined) => put('tab', value);

/** The kept sets as they lie there, the oldest first; what is no list is one set that cannot be read. */
export function onDevice(): readonly unknown[] | typeof blocked {
  const kept = take('device');
  if (kept === undefined) return [];
  if (kept === blocked) return blocked;
  try {
    const list: unknown = JSON.parse(kept);
    return Array.isArray(list) ? list : [list];
  } catch {
    return [kept];
  }
}
export const putOnDevice = (sets: readonly unknown[]): Put => put('device', sets.length === 0 ? undefined : JSON.stringify(sets));
