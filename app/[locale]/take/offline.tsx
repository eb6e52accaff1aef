import type { Reading } from '../../_components/reading.ts';

/** The part of the page about using the site itself without a network. A site without a worker has nothing to say here. */
export function Offline(_: { reading: Reading }) {
  return null;
}
