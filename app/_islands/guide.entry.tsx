import { createRoot } from 'react-dom/client';
import { GuideApp } from './guide/app.tsx';
import { GuideProvider } from './guide/provider.tsx';
import { dataInPage } from './page-data.ts';

/** The reader's own calendar day, read once: the law itself never reads the clock. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const loadGuided = () => import('./guide/guided.tsx');

const host = document.querySelector('[data-island="guide"]');
if (host) {
  host.replaceChildren();
  createRoot(host).render(
    <GuideProvider data={dataInPage()} today={today()} loadGuided={loadGuided}>
      <GuideApp />
    </GuideProvider>,
  );
}
