'use client';
import { useEffect } from 'react';

/** `next dev` serves pages unsealed: this starts the same island there. The seal takes it out with the rest of Next's scripts. */
export function InDevelopment({ island }: { island: 'guide' | 'board' }) {
  useEffect(() => {
    void (island === 'guide' ? import('./guide.entry.tsx') : import('./board.entry.tsx'));
    void import('./page.entry.ts');
  }, [island]);
  return null;
}
