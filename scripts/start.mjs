/** npm start: installs what is missing, builds what has changed, serves. */
import { endWithParent, ensure, stop } from './ensure.mjs';

endWithParent();
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
