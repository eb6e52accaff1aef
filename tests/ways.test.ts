import { describe, expect, it } from 'vitest';
import { localeIds } from '../content/locales.ts';
import { messages } from '../content/messages/index.ts';
import { type Tapped, taps, ways } from '../content/ways.ts';
import { wayFor } from '../machines/ways.ts';

const options = (tap: keyof typeof taps): readonly (string | undefined)[] => [undefined, ...taps[tap]];
const every: readonly Tapped[] = options('device').flatMap((device) =>
  options('searched').flatMap((searched) => options('watched').map((watched) => Object.fromEntries(Object.entries({ device, searched, watched }).filter(([, option]) => option)) as Tapped)),
);

describe('a way on', () => {
  it('is proposed for whatever is tapped, and each way for somebody', () => {
    expect(every).toHaveLength(36);
    expect(new Set(every.map(wayFor))).toEqual(new Set(ways.map(({ id }) => id)));
  });

  it('is the ordinary one where nothing speaks against it', () => {
    for (const tapped of [{}, { device: 'mine' }, { device: 'mine', searched: 'no', watched: 'no' }]) expect(wayFor(tapped)).toBe('normally');
  });

  it('is never less careful when more is tapped that calls for care', () => {
    const care = (tapped: Tapped) => ways.length - ways.findIndex(({ id }) => id === wayFor(tapped));
    for (const tapped of every) {
      for (const [tap, option] of [['searched', 'yes'], ['watched', 'yes'], ['device', 'other']] as const) {
        if (tapped[tap] === undefined) expect(care({ ...tapped, [tap]: option })).toBeGreaterThanOrEqual(care(tapped));
      }
    }
  });

  it('says in each language what it protects against, and what it does not', () => {
    for (const locale of localeIds) {
      for (const { id } of ways) for (const part of ['name', 'does', 'does-not']) expect(messages(locale)[`ui.begin.ways.${id}.${part}`], `${locale} ${id} ${part}`).toBeTruthy();
    }
  });
});
