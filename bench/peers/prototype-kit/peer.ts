import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { options, questions } from '../../spec.ts';
import { bench, type Peer, scratch, versionOf } from '../peer.ts';
import { inProcess } from '../process.ts';

/** A prototype is a folder of its own with its pages in it: put together from the spec. */
function prototype(): string {
  const folder = scratch('prototype-kit');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'app/views'), { recursive: true });
  cpSync(join(bench, 'peers/prototype-kit/app'), join(folder, 'app'), { recursive: true });
  // It looks for plugins in the modules of its own folder, and finds them by its package file.
  symlinkSync(join(bench, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const names = ['govuk-prototype-kit', 'govuk-frontend', '@x-govuk/govuk-prototype-wizard'];
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'repairs', dependencies: Object.fromEntries(names.map((name) => [name, versionOf(name)])) }));
  buildSync({ entryPoints: [join(bench, 'spec.ts')], outfile: join(folder, 'app/spec.js'), format: 'cjs', bundle: true, platform: 'node' });
  for (const { id, title, help } of questions) {
    const asked = {
      name: id, idPrefix: id, hint: { text: help },
      fieldset: { legend: { text: title, isPageHeading: true, classes: 'govuk-fieldset__legend--l' } },
      items: Object.entries(options).map(([value, text]) => ({ value, text })),
    };
    // On lines of its own: two closing braces in a row would end the tag.
    writeFileSync(join(folder, `app/views/${id}.html`), `{% extends "layouts/wizard.html" %}\n{% set pageName = ${JSON.stringify(title)} %}\n{% block form %}{{ govukRadios(${JSON.stringify(asked, undefined, 1)}) }}{% endblock %}\n`);
  }
  return folder;
}

export const prototypeKit: Peer = {
  id: 'prototype-kit',
  name: 'GOV.UK Prototype Kit',
  version: versionOf('govuk-prototype-kit'),
  kind: 'server',
  note: `with its wizard ${versionOf('@x-govuk/govuk-prototype-wizard')}, as it runs when hosted; a tool for trying things out, here as the floor of plain pages`,
  path: '/rents',
  way: { heading: 'h1', option: 'input[name="{question}"][value="{option}"]', go: 'form .govuk-button', result: '#result' },
  start: (port, behind) =>
    inProcess(
      {
        command: process.execPath,
        args: [join(bench, 'node_modules/govuk-prototype-kit/bin/cli'), 'start'],
        cwd: prototype(),
        env: { USE_HTTPS: 'false', USE_AUTH: 'false', USE_BROWSER_SYNC: 'false', KIT_PROJECT_DIR: scratch('prototype-kit') },
        path: '/rents',
      },
      port,
      behind,
    ),
};
