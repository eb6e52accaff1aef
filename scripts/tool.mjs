/** The command line: `node scripts/tool.mjs assess|questions|content-report|reading`. Installs what is missing, then hands over. */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, root } from './ensure.mjs';

if (!isInstalled(root)) {
  // In a process of its own, whose every word goes to stderr: stdout may be read by a program.
  const started = spawnSync(process.execPath, ['--input-type=module', '-e', `(await import(${JSON.stringify(new URL('./ensure.mjs', import.meta.url).href)})).ensure()`], {
    stdio: ['ignore', 2, 2],
  });
  if (started.status !== 0) {
    console.error('Grounds is not installed yet: run npm start once, or npm ci.');
    process.exit(1);
  }
}

// `| head` closes the pipe early; that is no error.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const from = process.cwd();
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { register } = await import('tsx/esm/api');
register();
const { run } = await import('./tool/main.ts');
const { code, out, err } = run(process.argv.slice(2), from);
process.exitCode = code;
process.stderr.write(err);
process.stdout.write(out);
