import type { Actor } from 'xstate';
import type { guidance } from '../../../../machines/guidance.ts';
import { type Put, putInTab } from './shelf.ts';
import { written } from './vault.ts';

let stop: (() => void) | undefined;

export const isKeptInTab = () => stop !== undefined;

/**
 * Writes the answers into the tab now and after each change, until they are forgotten or the page is left. Where the
 * tab can hold them no longer, `onFail` is told and nothing more is written.
 */
export function keepInTab(actor: Actor<typeof guidance>, rules: string, onFail: (why: Put) => void): Put {
  const save = ({ value, context }: ReturnType<typeof actor.getSnapshot>): Put => {
    const gone = value.session === 'left' || (value.session === 'beginning' && Object.keys(context.answers).length === 0);
    if (gone) {
      forgetTab();
      return 'done';
    }
    return putInTab(written({ about: context.about, answers: context.answers, rules }));
  };
  const first = save(actor.getSnapshot());
  if (first !== 'done') return first;
  const { unsubscribe } = actor.subscribe((snapshot) => {
    const put = save(snapshot);
    if (put === 'done') return;
    forgetTab();
    onFail(put);
  });
  stop = unsubscribe;
  return 'done';
}

export function forgetTab(): Put {
  stop?.();
  stop = undefined;
  return putInTab(undefined);
}
