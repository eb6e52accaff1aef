/** Keeps what was worked out for each key for as long as it is kept itself. */
export function memo<K, V>(of: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    if (!kept.has(key)) kept.set(key, of(key));
    return kept.get(key) as V;
  };
}

/** The same for things that come and go: what was worked out for one goes with it. */
export function memoOf<K extends object, V>(of: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, V>();
  return (key) => {
    let value = kept.get(key);
    if (value === undefined) {
      value = of(key);
      kept.set(key, value);
    }
    return value;
  };
}
