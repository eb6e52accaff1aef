/** A newer version of the copy waits until somebody chooses it; the page says so where nobody is being asked anything. */
export function offerNewer(): void {
  const workers = navigator.serviceWorker;
  if (!workers?.controller) return;
  void workers.ready.then((registration) => {
    const found = () => {
      const coming = registration.installing;
      if (registration.waiting) document.documentElement.dataset.newer = '';
      else coming?.addEventListener('statechange', () => coming.state === 'installed' && found());
    };
    registration.addEventListener('updatefound', found);
    found();
    document.addEventListener('click', ({ target }) => {
      const { waiting } = registration;
      if (!(target instanceof Element) || !target.closest('[data-newer]:not(html)') || !waiting) return;
      waiting.addEventListener('statechange', () => waiting.state === 'activated' && location.reload());
      waiting.postMessage({ begin: true });
    });
  });
}
