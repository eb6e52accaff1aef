/** The licences of what is inside the scripts: they ask to travel with the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} root @param {string[]} packages */
export function licences(root, packages) {
  return packages
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
    })
    .join('\n\n');
}
