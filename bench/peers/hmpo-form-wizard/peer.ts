import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bench, type Peer, root, versionOf } from '../peer.ts';
import { inProcess } from '../process.ts';

export const hmpo: Peer = {
  id: 'hmpo',
  name: 'hmpo-form-wizard',
  version: versionOf('hmpo-form-wizard'),
  kind: 'server',
  note: `express 4, sessions in memory, GOV.UK Frontend ${versionOf('govuk-frontend')} as it comes, a page per question`,
  path: '/rents',
  way: { heading: 'h1', option: 'input[name="{question}"][value="{option}"]', go: 'form .govuk-button', result: '#result' },
  start: (port, behind) =>
    inProcess(
      {
        command: process.execPath,
        args: ['--import', pathToFileURL(join(root, 'node_modules/tsx/dist/esm/index.mjs')).href, join(bench, 'peers/hmpo-form-wizard/server.ts')],
        cwd: bench,
        env: {},
        path: '/rents',
      },
      port,
      behind,
    ),
};
