// Runs in every page before anything else: says when a step was painted and when Continue was pressed, and presses it.
// WAY and SPEC are put in front by browse.ts.
(() => {
  if (location.protocol === 'about:') return;
  const now = () => performance.timeOrigin + performance.now();
  const tell = (kind, key) => globalThis.benchTells(JSON.stringify({ kind, key, at: now(), began: performance.timeOrigin }));
  const one = (selector) => document.querySelector(selector);
  const seen = (element) => element && (element.offsetParent !== null || element.getClientRects().length > 0);
  const pass = () => (WAY.pass ?? []).find(({ at }) => one(at));

  /** Which step is shown: a question by its id, a screen to pass by its words, the result, or nothing yet. */
  const key = () => {
    if (one(WAY.result)) return 'result';
    const heading = one(WAY.heading)?.textContent.trim().replace(/\s*[*:]$/, '');
    if (!heading) return undefined;
    if (pass()) return `pass ${heading}`;
    if (!WAY.own) return SPEC.byTitle[heading];
    const form = one('[data-screen] form');
    return form ? `asks ${one('[data-screen]').dataset.screen}` : undefined;
  };
  const isQuestion = (at) => at !== undefined && at !== 'result' && !at.startsWith('pass ');

  let last;
  let submitted = false;
  let changes = 0;
  const look = () => {
    changes += 1;
    const at = key();
    if (at === undefined || at === last) return;
    last = at;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tell('painted', at);
      port2.postMessage(undefined);
    });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  document.addEventListener('submit', (event) => queueMicrotask(() => setTimeout(() => { submitted ||= !event.defaultPrevented; })), true);

  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /** Ticks what is to be answered here; says what is to be pressed then. */
  const tick = async (at) => {
    if (!WAY.own) {
      const input = one(WAY.option.replaceAll('{question}', at).replaceAll('{option}', SPEC.walked[at]));
      if (!input) return undefined;
      if (!input.checked) input.click();
      return WAY.go;
    }
    for (let ticked = true; ticked; ) {
      const open = [...document.querySelectorAll(`${WAY.own.question} input:not(:checked)`)].find(({ name, value }) => WAY.own.answers[name]?.includes(value));
      open?.click();
      ticked = !!open;
      await rest(0);
    }
    const left = [...document.querySelectorAll(WAY.own.question)].some((asked) => !asked.querySelector('input:checked'));
    return left ? WAY.own.skip : WAY.go;
  };

  const press = (selector, at) => {
    const button = [...document.querySelectorAll(selector)].find(seen);
    if (!button) return false;
    tell('pressed', at);
    button.click();
    return true;
  };

  /** One step: answers, waits until the page has taken that in, and presses. */
  globalThis.benchStep = async (settle) => {
    const at = key();
    const passing = pass();
    const selector = at?.startsWith('pass ') ? passing.press : await tick(at);
    await rest(settle);
    await frame();
    return selector !== undefined && press(selector, at);
  };

  /**
   * From the first moment on, tries what an impatient person tries: answers the first question as soon as it can be seen, and
   * presses Continue until that has an effect.
   */
  const impatient = async () => {
    let first;
    let passed;
    while (!submitted) {
      await frame();
      const at = key();
      if (at === undefined || at === passed) continue;
      if (at.startsWith('pass ')) {
        if (first) return;
        if (press(pass().press, at)) passed = at;
        continue;
      }
      if (!isQuestion(at)) return;
      first ??= at;
      if (at !== first) return;
      const selector = await tick(at);
      if (selector === undefined) continue;
      await frame();
      const before = changes;
      if (!press(selector, at)) continue;
      for (let waited = 0; waited < 250 && changes === before && !submitted; waited += 25) await rest(25);
      // A page may take its time to draw what the press has set off.
      if (changes !== before) await rest(250);
    }
  };
  if (!sessionStorage.getItem('bench-began')) {
    sessionStorage.setItem('bench-began', 'yes');
    if (IMPATIENT) impatient();
  }
})();
