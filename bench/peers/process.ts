import { type ChildProcess, spawn } from 'node:child_process';
import { get } from 'node:http';
import { front, type Served } from '../serve.ts';

type Start = { readonly command: string; readonly args: readonly string[]; readonly cwd: string; readonly env: Readonly<Record<string, string>>; /** A path that answers once it is up. */ readonly path: string };

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a server that renders pages in a process of its own, waits until it answers, and puts the packing proxy before it. */
export async function inProcess({ command, args, cwd, env, path }: Start, port: number, behind: number): Promise<Served> {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env, NODE_ENV: 'production', PORT: String(behind) }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said = `${said}${part}`.slice(-2000)));
  try {
    await up(child, `http://localhost:${behind}${path}`, () => said);
    const before = await front(behind, port);
    return {
      url: before.url,
      stop: async () => {
        await before.stop();
        await ended(child);
      },
    };
  } catch (error) {
    await ended(child);
    throw error;
  }
}

async function up(child: ChildProcess, url: string, said: () => string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`its server ended: ${said().trim().split('\n').at(-1) ?? ''}`);
    const answers = await new Promise<boolean>((resolve) => {
      get(url, { agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      }).on('error', () => resolve(false));
    });
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`its server did not answer within a minute: ${said().trim().split('\n').at(-1) ?? ''}`);
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const patience = setTimeout(() => child.kill('SIGKILL'), 3000);
    child.once('exit', () => {
      clearTimeout(patience);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
