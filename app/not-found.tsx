import { InEveryLanguage } from './_components/every-language.tsx';

export default function NotFound() {
  return <InEveryLanguage way="pages.not-found" />;
}
