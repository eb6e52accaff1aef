import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const dynamic = 'force-static';

/** How paper looks, apart from the screen: a browser shows a page before this has come. Its rules win over those before them, so it is linked last. */
export function GET() {
  return new Response(readFileSync(join(process.cwd(), 'app', '_styles', 'print.css'), 'utf8'), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
