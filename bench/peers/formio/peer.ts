import { join } from 'node:path';
import { bench, bundled, type Peer, versionOf } from '../peer.ts';

export const formio: Peer = {
  id: 'formio',
  name: 'Form.io',
  version: versionOf('@formio/js'),
  kind: 'client',
  note: '@formio/js, its form part only (no builder), `display: "wizard"`, the Bootstrap template it comes with',
  path: '/',
  way: {
    heading: '.formio-component-radio .col-form-label, .result',
    option: 'input[type="radio"][value="{option}"]',
    go: '.btn-wizard-nav-next, .btn-wizard-nav-submit',
    result: '.result',
  },
  start: (port) => bundled({ id: 'formio', entry: join(bench, 'peers/formio/app.ts'), styles: ['bootstrap/dist/css/bootstrap.min.css', '@formio/js/dist/formio.form.min.css'] }, port),
};
