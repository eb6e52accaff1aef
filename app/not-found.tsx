import { InEveryLanguage } from './_components/every-language.tsx';

export default function NotFound() {
  return <InEveryLanguage page="not-found" />;
}
