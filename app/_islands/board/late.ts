import { useEffect, useState } from 'react';

/**
 * The value as it stood when nothing was typed for a moment: what takes long to draw follows what is typed, and no key
 * waits for it.
 */
export function useLate<T>(value: T): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), 60);
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}
