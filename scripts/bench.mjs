/** npm run bench: installs what is missing for it, builds the site if it is not built, and measures. Flags go on to bench/run.ts. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { endWithParent, ensure, isInstalled, root, stop } from './ensure.mjs';

endWithParent();
ensure();
const folder = join(root, 'bench');
if (!isInstalled(folder)) {
  console.log('Installing what Grounds is measured beside (npm ci in bench/) …');
  // Nothing of it has to run to be installed; npm is a .cmd file on Windows, which only a shell can start.
  const { status } = spawnSync('npm ci --ignore-scripts --no-fund --no-audit', { cwd: folder, stdio: 'inherit', shell: true });
  if (status !== 0) stop('npm ci did not succeed in bench/. Its own message is above.');
}
const { builtSite } = await import('./build.mjs');
await builtSite();
const child = spawn(process.execPath, ['--import', 'tsx', join(folder, 'run.ts'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => child.kill('SIGTERM'));
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
