import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lightsOfPaper } from '../_components/paper/lights.ts';

export const dynamic = 'force-static';

/** The style sheet of the edition without script: how it looks, and what each tick lights. The seal puts it under a name of its own. */
export function GET() {
  const look = readFileSync(join(process.cwd(), 'app', '_styles', 'paper.css'), 'utf8');
  const css = `${look}\n@supports selector(:has(a)) {\n${lightsOfPaper()}\n}\n`;
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
