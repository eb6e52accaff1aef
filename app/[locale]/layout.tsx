import type { ReactNode } from 'react';
import { type Locale, localeIds, locales } from '../../content/locales.ts';
import { Html } from '../_components/html.tsx';
import { serverReading } from '../_components/server-data.ts';

export const dynamicParams = false;
export const generateStaticParams = () => localeIds.map((locale) => ({ locale }));

export default async function LocaleLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const locale = (await params).locale as Locale;
  return (
    <Html lang={locale} dir={locales[locale].dir} description={serverReading(locale).say('pages.description')}>
      {children}
    </Html>
  );
}
