import type { ReactNode } from 'react';
import './_styles/tokens.css';
import './_styles/base.css';
import './_styles/shell.css';
import './_styles/reading.css';

/** Each page below brings its own `<html>`, since the language of a page is known only there. */
export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
