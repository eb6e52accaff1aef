/** npm start: installs what is missing, builds what has changed, serves. */
import { endWithParent, ensure } from './ensure.mjs';

endWithParent();
ensure();
// Only now may anything be loaded that has to be installed first.
const { builtSite } = await import('./build.mjs');
await builtSite();
const { serve } = await import('./serve.mjs');
await serve();
