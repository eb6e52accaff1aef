import { keptAs } from '../_components/kept.ts';
import { offerNewer } from './newer.ts';
import { today } from './today.ts';

/** Leaves at once: blanks what can be seen, tells the guide to forget, and replaces this page so that Back does not lead to it. */
function leave(): void {
  document.documentElement.hidden = true;
  dispatchEvent(new Event('grounds:leave'));
  for (const room of ['sessionStorage', 'localStorage'] as const) {
    try {
      window[room].removeItem(keptAs);
    } catch {
      // The browser lets nothing be kept here, so nothing was.
    }
  }
  document.body.replaceChildren();
  const away = () => location.replace('about:blank');
  // The guide numbers its screens in the history: what is replaced is the first of them, or Back would lead to the others.
  const step = Number((history.state as { step?: number } | null)?.step ?? 0);
  if (step > 0) {
    addEventListener('popstate', away);
    setTimeout(away, 300);
    history.go(-step);
  } else away();
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !event.target.closest('[data-leave]')) return;
  event.preventDefault();
  leave();
});

offerNewer();

let pressed: number[] = [];
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Shift') {
    pressed = [];
    return;
  }
  if (event.repeat) return;
  pressed = [...pressed.filter((at) => event.timeStamp - at < 2000), event.timeStamp];
  if (pressed.length >= 3) leave();
});

// A page kept by the browser after leaving would show what was asked.
addEventListener('pageshow', (event) => {
  if (event.persisted && document.documentElement.hidden) location.replace('about:blank');
});

/** Closed details would be cut from paper where the browser does not open them itself. */
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
/** On a page made once and read on any day, what is past its day to look again says so by itself. */
const now = today();
for (const mark of document.querySelectorAll<HTMLElement>('[data-review-by]')) {
  if ((mark.dataset.reviewBy ?? '') >= now) continue;
  mark.textContent = mark.dataset.late ?? '';
  mark.className = 'late';
  mark.closest('[data-dated]')?.classList.add('was');
}
/** No more than can stand side by side: the rest wait until one is taken back. */
for (const compare of document.querySelectorAll<HTMLElement>('[data-most]')) {
  const boxes = [...compare.querySelectorAll<HTMLInputElement>('input')];
  const count = () => {
    const full = boxes.filter((box) => box.checked).length >= Number(compare.dataset.most);
    for (const box of boxes) box.disabled = full && !box.checked;
  };
  compare.addEventListener('change', count);
  // The boxes are emptied only once the event has passed.
  compare.addEventListener('reset', () => setTimeout(count));
  count();
}
