/** npm start: installs what is missing, builds what has changed, serves. */
import { ensure, stop } from './ensure.mjs';

// A signal to npm ends its shell and not what the shell started, so that this process would go on alone.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 300).unref();
}

ensure();
// Only now may anything be loaded that has to be installed first.
const { build, isBuilt, told } = await import('./build.mjs');
if (!isBuilt()) {
  console.log('Building the site …');
  try {
    console.log(await build());
  } catch (error) {
    stop(String(told(error)));
  }
}
const { serve } = await import('./serve.mjs');
await serve();
