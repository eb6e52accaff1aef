import { join } from 'node:path';
import { bench, bundled, type Peer, versionOf } from '../peer.ts';

export const publicodes: Peer = {
  id: 'publicodes',
  name: 'publicodes',
  version: `${versionOf('publicodes')}, forms ${versionOf('@publicodes/forms')}`,
  kind: 'client',
  note: 'the engine and its form builder in the browser, drawn with plain React 19 and a few lines of style',
  path: '/',
  way: { heading: 'h1', option: 'input[name="{question}"][value="{option}"]', go: 'button[type="submit"]', result: '.result' },
  start: (port) => bundled({ id: 'publicodes', entry: join(bench, 'peers/publicodes/app.tsx') }, port),
};
