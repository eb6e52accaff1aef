import type { ReactNode } from 'react';
import './_styles/tokens.css';
import './_styles/base.css';
import './_styles/shell.css';
import './_styles/question.css';
import './_styles/finding.css';
import './_styles/countries.css';
import './_styles/print.css';

/** Each page below brings its own `<html>`, since the language of a page is known only there. */
export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
