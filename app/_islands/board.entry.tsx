import { createRoot } from 'react-dom/client';
import { Board } from './board/app.tsx';
import { dataInPage } from './page-data.ts';
import { today } from './today.ts';

const host = document.querySelector('[data-island="board"]');
if (host) {
  host.replaceChildren();
  createRoot(host).render(<Board data={dataInPage()} today={today()} />);
}
