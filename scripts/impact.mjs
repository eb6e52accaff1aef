/** npm run impact -- --base REV [--format json]: whom the rules tell something else than they did at that revision. */
import { ensure } from './ensure.mjs';

ensure();
const { register } = await import('tsx/esm/api');
register();
const { impact } = await import('./impact/main.ts');
const { code, out, err } = await impact(process.argv.slice(2));
process.exitCode = code;
process.stderr.write(err);
process.stdout.write(out);
