/**
 * One way of serving for all peers: static files packed beforehand, and in front of a server that renders pages a proxy
 * that packs what it sends, as a host would.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml' };
const compresses = /^text\/|javascript|json|svg|xml/;

export type Served = { readonly url: string; readonly stop: () => Promise<void> };

/** Where a server that listens is found, and how it is ended. */
export const listening = (server: Server): Served => ({
  url: `http://localhost:${(server.address() as AddressInfo).port}`,
  stop: () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
});
const served = (server: Server, port: number): Promise<Served> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(listening(server)));
  });

/** Serves a folder from memory, in brotli at its best. */
export function folder(from: string, port: number): Promise<Served> {
  const files = new Map<string, { type: string; packed: boolean; body: Buffer }>();
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const type = types[extname(entry.name)] ?? 'application/octet-stream';
    const packed = compresses.test(type);
    const body = readFileSync(path);
    files.set(`/${path.slice(from.length + 1).split(sep).join('/')}`.replace(/\/index\.html$/, '/'), { type, packed, body: packed ? brotliCompressSync(body) : body });
  }
  return served(
    createServer(({ url = '/' }, response) => {
      const file = files.get(url.split('?')[0] as string);
      if (!file) return void response.writeHead(404, { 'Content-Length': 0 }).end();
      response.writeHead(200, {
        'Content-Type': file.type, 'Content-Length': file.body.length, ...(file.packed ? { 'Content-Encoding': 'br' } : {}),
        'Cache-Control': file.type.startsWith('text/html') ? 'no-cache' : 'public, max-age=31536000, immutable',
      });
      response.end(file.body);
    }),
    port,
  );
}

/** Stands before a server on another port and packs its answers: pages quickly, scripts and styles at their best and once. */
export function front(behind: number, port: number): Promise<Served> {
  const packed = new Map<string, Buffer>();
  const pack = (path: string, body: Buffer, isPage: boolean) => {
    if (isPage) return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    const kept = packed.get(path) ?? brotliCompressSync(body);
    packed.set(path, kept);
    return kept;
  };
  const answer = (from: IncomingMessage, path: string, body: Buffer, response: ServerResponse) => {
    const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, 'content-length': ____, ...headers } = from.headers;
    const type = String(headers['content-type'] ?? '');
    const packs = compresses.test(type) && body.length > 500 && !headers['content-encoding'];
    const sent = packs ? pack(path, body, type.startsWith('text/html')) : body;
    response.writeHead(from.statusCode ?? 502, { ...headers, ...(packs ? { 'content-encoding': 'br' } : {}), 'content-length': sent.length });
    response.end(sent);
  };
  return served(
    createServer((asked, response) => {
      const { method, url: path = '/', headers } = asked;
      const onward = request({ host: 'localhost', port: behind, method, path, headers: { ...headers, 'accept-encoding': 'identity' } }, (from) => {
        const parts: Buffer[] = [];
        from.on('data', (part: Buffer) => parts.push(part));
        from.on('end', () => answer(from, path, Buffer.concat(parts), response));
      });
      onward.on('error', () => response.writeHead(502, { 'Content-Length': 0 }).end());
      asked.pipe(onward);
    }),
    port,
  );
}
