import type { ReactNode } from 'react';
import { Sprite } from './sprite.tsx';

/** The document of every page. Title and description are the same everywhere: an open tab must not tell what is read. */
export function Html({ lang, dir = 'ltr', description, children }: { lang: string; dir?: 'ltr' | 'rtl'; description: string; children: ReactNode }) {
  return (
    <html lang={lang} dir={dir}>
      <head>
        <title>Grounds</title>
        <meta name="description" content={description} />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="manifest" href="/grounds.webmanifest" />
        <link rel="stylesheet" href="/print.css" precedence="print" media="print" />
      </head>
      <body>
        {children}
        <Sprite />
      </body>
    </html>
  );
}
