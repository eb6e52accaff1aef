import type { IconName } from './sprite.tsx';

const sizes: Partial<Record<IconName, string>> = { prev: '0 0 10 16', next: '0 0 10 16', for: '0 0 22 22', against: '0 0 22 22', gap: '0 0 22 22', 'event-rule': '0 0 16 16', 'event-court': '0 0 16 16', 'event-hand': '0 0 16 16', 'event-said': '0 0 16 16' };

/** A drawn sign. Words beside it always carry the meaning, so it is hidden from assistive technology. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg aria-hidden="true" focusable="false" viewBox={sizes[name] ?? '0 0 24 24'}>
    <use href={`#i-${name}`} />
  </svg>
);
