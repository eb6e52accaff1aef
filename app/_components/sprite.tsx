import type { ReactNode } from 'react';

const line = { fill: 'none', stroke: 'currentColor' } as const;
const ring = <circle cx="28" cy="28" r="23" {...line} strokeWidth="6" />;

/** The box each sign is drawn in, and the sign. */
const drawn = {
  brand: ['0 0 24 24', <path key="a" d="M2 5.5h20M2 12h14M2 18.5h8" {...line} strokeWidth="3.5" />],
  prev: ['0 0 10 16', <path key="a" d="M8.5 1.5 2 8l6.5 6.5" {...line} strokeWidth="2.4" />],
  next: ['0 0 10 16', <path key="a" d="M1.5 1.5 8 8l-6.5 6.5" {...line} strokeWidth="2.4" />],
  shown: [
    '0 0 56 56',
    <g key="a">
      {ring}
      <circle cx="28" cy="28" r="13" fill="currentColor" />
    </g>,
  ],
  link: ['0 0 56 56', <circle key="a" cx="28" cy="28" r="23" {...line} strokeWidth="4" />],
  thin: [
    '0 0 56 56',
    <g key="a">
      {ring}
      <circle cx="28" cy="28" r="6" fill="currentColor" />
    </g>,
  ],
  contested: [
    '0 0 56 56',
    <g key="a">
      {ring}
      <path d="M28 15a13 13 0 0 0 0 26z" fill="currentColor" />
      <path d="M28 16.5a11.5 11.5 0 0 1 0 23" {...line} strokeWidth="3" />
    </g>,
  ],
  missing: ['0 0 56 56', <path key="a" d="M44.3 11.7A23 23 0 1 0 51 28" {...line} strokeWidth="4" />],
  unknown: [
    '0 0 56 56',
    <g key="a">
      <circle cx="28" cy="28" r="23" {...line} strokeWidth="4" strokeDasharray=".1 9" strokeLinecap="round" />
      <path d="M21.5 22.5c0-4 3-6.5 6.8-6.5s6.7 2.5 6.7 6c0 5-6.7 5.2-6.7 10.5" {...line} strokeWidth="4" />
      <circle cx="28.3" cy="39" r="2.8" fill="currentColor" />
    </g>,
  ],
  for: ['0 0 22 22', <path key="a" d="M11 3v16M3 11h16" {...line} strokeWidth="4" />],
  against: ['0 0 22 22', <path key="a" d="M3 11h16" {...line} strokeWidth="4" />],
  gap: ['0 0 22 22', <path key="a" d="M17.3 4.7A9 9 0 1 0 20 11" {...line} strokeWidth="2.6" />],
  clock: [
    '0 0 24 24',
    <g key="a">
      <circle cx="12" cy="12" r="9.5" {...line} strokeWidth="2.2" />
      <path d="M12 6.5V12l4 2.6" {...line} strokeWidth="2.2" />
    </g>,
  ],
  stop: [
    '0 0 24 24',
    <g key="a">
      <rect x="2" y="2" width="20" height="20" {...line} strokeWidth="2.6" />
      <path d="M12 6.5v7" {...line} strokeWidth="2.8" />
      <circle cx="12" cy="17" r="1.7" fill="currentColor" />
    </g>,
  ],
  'event-rule': ['0 0 16 16', <rect key="a" x="2" y="2" width="12" height="12" {...line} strokeWidth="2" />],
  'event-court': ['0 0 16 16', <path key="a" d="M8 1.5 14.5 8 8 14.5 1.5 8z" {...line} strokeWidth="2" />],
  'event-hand': ['0 0 16 16', <circle key="a" cx="8" cy="8" r="7" fill="currentColor" />],
  'event-said': ['0 0 16 16', <path key="a" d="M1 8h14" stroke="currentColor" strokeWidth="4" />],
} as const satisfies Record<string, readonly [string, ReactNode]>;

export type IconName = keyof typeof drawn;

/** Every sign once, at the foot of a page; the signs in the text refer to it. */
export function Sprite() {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true" focusable="false">
      {Object.entries(drawn).map(([name, [viewBox, shape]]) => (
        <symbol key={name} id={`i-${name}`} viewBox={viewBox}>
          {shape}
        </symbol>
      ))}
    </svg>
  );
}
