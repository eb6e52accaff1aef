import type { Page } from '@playwright/test';

/** What a script in the page would try, to send something `to` somewhere or to run and draw what it was handed: the names of what was refused. */
export const refusedIn = (page: Page, to: string) =>
  page.evaluate(async (away) => {
    const opened = (one: EventTarget & { onerror: unknown }, loaded: string) =>
      new Promise((resolve, reject) => {
        one.addEventListener(loaded, resolve);
        one.addEventListener('error', reject);
      });
    const tries: Record<string, () => unknown> = {
      fetch: () => fetch(away),
      request: () => {
        const request = new XMLHttpRequest();
        const answer = opened(request, 'load');
        request.open('GET', away);
        request.send();
        return answer;
      },
      socket: () => opened(new WebSocket(away.replace(/^http/, 'ws')), 'open'),
      image: () => {
        const image = new Image();
        const answer = opened(image, 'load');
        image.src = 'https://example.org/?answer=1';
        return answer;
      },
      markup: () => {
        document.createElement('div').innerHTML = '<b>x</b>';
      },
      text: () => new Function('return 1')(),
      script: () => {
        document.createElement('script').src = 'other.js';
      },
      module: () => import(/* @vite-ignore */ String('https://example.org/other.js')),
      frame: () => {
        document.createElement('iframe').srcdoc = '<p>x</p>';
      },
    };
    const refused: string[] = [];
    for (const [name, attempt] of Object.entries(tries)) {
      try {
        await attempt();
      } catch {
        refused.push(name);
      }
    }
    return refused;
  }, to);
export const everything = ['fetch', 'request', 'socket', 'image', 'markup', 'text', 'script', 'module', 'frame'];
