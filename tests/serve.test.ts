import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../scripts/serve.mjs';

const guide = '<!DOCTYPE html><title>Guide</title>';
/** Nothing in it is said twice but all of it, further apart than a window of 4 MiB reaches. */
const half = randomBytes(4_500_000);
const far = Buffer.concat([half, half]);
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'grounds-'));
  mkdirSync(join(folder, 'en', 'guide'), { recursive: true });
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, 'one-file'));
  writeFileSync(join(folder, 'one-file', 'grounds.en.html'), guide);
  writeFileSync(join(folder, 'index.html'), '<!DOCTYPE html><title>Grounds</title>');
  writeFileSync(join(folder, 'en', 'guide', 'index.html'), guide);
  writeFileSync(join(folder, '404.html'), '<html data-root="./"><link rel="stylesheet" href="./assets/style.css"><a href="./">Start</a>');
  writeFileSync(join(folder, 'assets', 'copy.en.0123456789.txt'), far);
  writeFileSync(join(folder, 'assets', 'style.css'), 'body { color: black }');
  server = await listen({ folder, port: 0, host: 'localhost' });
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

type Answer = { status: number | undefined; headers: IncomingMessage['headers']; body: Buffer };

function ask(path: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const call = (method === 'GET' ? get : request)({ host: 'localhost', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    });
    call.once('error', reject).end();
  });
}

describe('the server', () => {
  it('forbids the page every connection, frame, referrer and device feature, and sets no cookie', async () => {
    const { status, headers } = await ask('/en/guide/');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';.*connect-src 'none'.*frame-ancestors 'none'$/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers).not.toHaveProperty('set-cookie');
  });

  it('sends a page packed as the browser can take it', async () => {
    const packed = async (accepted: string) => {
      const { headers, body } = await ask('/en/guide/', { headers: { 'accept-encoding': accepted } });
      return { encoding: headers['content-encoding'], body };
    };
    const brotli = await packed('gzip, deflate, br');
    expect([brotli.encoding, brotliDecompressSync(brotli.body).toString()]).toEqual(['br', guide]);
    const gzip = await packed('gzip, br;q=0');
    expect([gzip.encoding, gunzipSync(gzip.body).toString()]).toEqual(['gzip', guide]);
    expect(await packed('identity')).toEqual({ encoding: undefined, body: Buffer.from(guide) });
  });

  it('packs a pack with a window that holds all of it', async () => {
    const { headers, body } = await ask('/assets/copy.en.0123456789.txt', { headers: { 'accept-encoding': 'br' } });
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': expect.stringContaining('immutable') });
    expect(body.length).toBeLessThan(1.2 * half.length);
    expect(brotliDecompressSync(body).equals(far)).toBe(true);
  });

  it('leads to the address with the slash, keeping what was asked', async () => {
    const { status, headers } = await ask('/en/guide?print');
    expect([status, headers.location]).toEqual([308, '/en/guide/?print']);
  });

  it('never leads to another host', async () => {
    expect((await ask('//example.org/en/guide')).status).toBe(404);
  });

  it('says when nothing has changed', async () => {
    const { etag } = (await ask('/en/guide/')).headers;
    const again = await ask('/en/guide/', { headers: { 'if-none-match': String(etag) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('keeps for ever only what has a hash in its name', async () => {
    expect((await ask('/assets/style.css')).headers['cache-control']).toContain('immutable');
    expect((await ask('/en/guide/')).headers['cache-control']).toBe('no-cache');
  });

  it('answers HEAD without a body, and nothing but GET and HEAD', async () => {
    const head = await ask('/en/guide/', { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(guide.length), 0]);
    const post = await ask('/en/guide/', { method: 'POST' });
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('hands the one-file edition over to be kept, and nothing else', async () => {
    expect((await ask('/one-file/grounds.en.html')).headers['content-disposition']).toBe('attachment');
    for (const path of ['/', '/en/guide/', '/assets/style.css', '/one-file/nothing.html']) expect((await ask(path)).headers).not.toHaveProperty('content-disposition');
  });

  it('has a page for what is not there, whose addresses hold at any depth', async () => {
    const { status, body } = await ask('/en/guide/nowhere');
    expect(status).toBe(404);
    expect(body.toString()).toBe('<html data-root="../../"><link rel="stylesheet" href="../../assets/style.css"><a href="../../">Start</a>');
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/%ff', '/404.html'])('does not give out %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});
