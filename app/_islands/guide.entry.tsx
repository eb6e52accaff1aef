import { createRoot } from 'react-dom/client';
import { GuideApp } from './guide/app.tsx';
import { GuideProvider } from './guide/provider.tsx';
import { dataInPage } from './page-data.ts';
import { today } from './today.ts';

const loadLater = () => import('./guide/guided.tsx');

const host = document.querySelector('[data-island="guide"]');
if (host) {
  host.replaceChildren();
  createRoot(host).render(
    <GuideProvider data={dataInPage()} today={today()} loadLater={loadLater}>
      <GuideApp />
    </GuideProvider>,
  );
}
