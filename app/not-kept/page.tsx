import { InEveryLanguage } from '../_components/every-language.tsx';

/** Shown by the worker, without a network, in place of a page that its copy does not hold. */
export default function NotKept() {
  return <InEveryLanguage page="not-kept" />;
}
