'use client';
import { useEffect } from 'react';

/** `next dev` serves pages unsealed: this starts the same island there. The seal takes it out with the rest of Next's scripts. */
export function GuideInDevelopment() {
  useEffect(() => {
    void import('./guide.entry.tsx');
    void import('./page.entry.ts');
  }, []);
  return null;
}
