/**
 * Serves the sealed folder from memory. It keeps no log, sets no cookie and answers GET and HEAD only.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { root } from './ensure.mjs';
import { typeOf, wide } from './seal/packs.mjs';
import { headerPolicy, workerPolicy } from './seal/policy.mjs';

/** What a page could ask of the device, switched off; but for the camera, which a person can point at a code of theirs. */
const nothing = [
  'accelerometer', 'autoplay', 'browsing-topics', 'clipboard-read', 'display-capture',
  'encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'interest-cohort', 'local-fonts',
  'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial',
  'storage-access', 'usb', 'window-management', 'xr-spatial-tracking',
];

/** What every answer carries. */
const ofAll = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
/** What a browser obeys for a page it shows, and for the worker; from a pack they go to the pages in it. */
const ofPages = {
  'Content-Security-Policy': headerPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [...nothing.map((feature) => `${feature}=()`), 'camera=(self)'].join(', '),
};
export const headers = { ...ofAll, ...ofPages };
/** To these a browser applies none of that, and it is a kilobyte before each of the first files of a visit. */
const isPiece = (/** @type {string} */ url) => /^\/assets\/[^/]+\.(css|js)$/.test(url);

const compresses = /^text\/|json|svg/;

/** @typedef {{ type: string, body: Buffer, etag: string, cache: string, packed: Partial<Record<'br' | 'gzip', Promise<Buffer>>> }} Held */

/** @param {string} folder @returns {Map<string, Held>} */
function hold(folder) {
  const held = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const url = `/${path.slice(folder.length + 1).split(sep).join('/')}`.replace(/\/index\.html$/, '/');
    held.set(url, holding(url, readFileSync(path), typeOf(entry.name)));
  }
  return held;
}

/** @param {string} url @param {Buffer} body @param {string} type @returns {Held} */
const holding = (url, body, type) => ({
  type,
  body,
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  // Only a name that holds a hash can be kept for ever.
  cache: url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  packed: {},
});

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];
/** The first to ask waits for it: what is larger than this would take seconds at the best quality. */
const large = 1_000_000;
const pack = {
  br: (/** @type {Buffer} */ body, /** @type {number} */ quality) => brotli(body, body.length > large ? wide(body) : { params: { [zlib.BROTLI_PARAM_QUALITY]: quality } }),
  gzip: (/** @type {Buffer} */ body) => gzipped(body),
};

/** @param {Held} file @param {string} accepted @param {number} quality @returns {Promise<{ body: Buffer, encoding?: string }>} */
async function packed(file, accepted, quality) {
  const encoding = /** @type {const} */ (['br', 'gzip']).find((name) => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?(,|$))`).test(accepted));
  if (!encoding || !compresses.test(file.type)) return { body: file.body };
  file.packed[encoding] ??= pack[encoding](file.body, quality);
  return { body: await file.packed[encoding], encoding };
}

/**
 * Answers for a folder, which it reads once. What is packed with brotli is packed at this quality (0 to 11) when it is first asked for.
 * @param {string} folder @param {{ quality?: number }} options @returns {import('node:http').RequestListener}
 */
export function answering(folder, { quality = zlib.BROTLI_MAX_QUALITY } = {}) {
  const files = hold(folder);
  const lost = files.get('/404.html');
  files.delete('/404.html');
  const lostAt = new Map();

  /** The not-found page answers at any depth, and its addresses are relative. @param {string} path */
  const notFound = (path) => {
    const depth = path.split('/').length - 2;
    if (!lost || depth < 1 || depth > 20) return lost;
    if (!lostAt.has(depth)) {
      const html = lost.body.toString().replace(/((?:href|src|data-root)=")\.\//g, `$1${'../'.repeat(depth)}`);
      lostAt.set(depth, holding('/404.html', Buffer.from(html), typeOf('404.html')));
    }
    return lostAt.get(depth);
  };

  /** @param {string} url */
  const lookedUp = (url) => {
    const [path = '', query] = url.split(/\?(.*)/s);
    const name = decoded(path);
    return { path, query, name, found: name === undefined ? undefined : files.get(name) };
  };

  return async (request, response) => {
    const { method = '', url = '' } = request;
    const { path, query, name, found } = lookedUp(url);
    for (const [header, value] of Object.entries(found && isPiece(path) ? ofAll : headers)) response.setHeader(header, value);
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
      return;
    }
    if (name !== undefined && files.has(`${name}/`)) {
      response.writeHead(308, { Location: `${path}/${query === undefined ? '' : `?${query}`}`, 'Content-Length': 0 }).end();
      return;
    }
    const file = found ?? notFound(path);
    if (!file) {
      response.writeHead(404, { 'Content-Length': 0 }).end();
      return;
    }
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Cache-Control', file.cache);
    if (found && name === '/sw.js') response.setHeader('Content-Security-Policy', workerPolicy);
    // To be taken along, and not opened here: the policy of this server would refuse what its own policy names by hash.
    if (found && path.includes('/one-file/')) response.setHeader('Content-Disposition', 'attachment');
    if (found) response.setHeader('ETag', file.etag);
    if (found && (request.headers['if-none-match'] ?? '').split(/,\s*/).some((tag) => tag.replace(/^W\//, '') === file.etag)) {
      response.writeHead(304).end();
      return;
    }
    const { body, encoding } = await packed(file, String(request.headers['accept-encoding'] ?? ''), quality);
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.writeHead(found ? 200 : 404, { 'Content-Type': file.type, 'Content-Length': body.length });
    response.end(method === 'HEAD' ? undefined : body);
  };
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** @param {{ folder: string, port: number, host: string, quality?: number }} options @returns {Promise<import('node:http').Server>} */
export function listen({ folder, port, host, quality }) {
  const server = createServer(answering(folder, { quality }));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

export async function serve({ folder = join(root, 'out'), port = process.env.PORT ?? '3000', host = process.env.HOST ?? 'localhost', quality = zlib.BROTLI_MAX_QUALITY } = {}) {
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65535) return fail(`PORT is a number from 0 to 65535, and this is “${port}”.`);
  if (!existsSync(join(folder, 'index.html'))) return fail('There is no site in out/ yet: npm run build makes it, npm start makes and serves it.');
  try {
    const server = await listen({ folder, port: number, host, quality });
    const address = /** @type {import('node:net').AddressInfo} */ (server.address());
    console.log(`Grounds is at http://${host}:${address.port} — press Ctrl-C to stop`);
    const stop = () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  } catch (error) {
    fail(reason(/** @type {NodeJS.ErrnoException} */ (error), host, port));
  }
}

/** @param {NodeJS.ErrnoException} error @param {string} host @param {string} port */
function reason({ code, message }, host, port) {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop what runs there, or choose another: PORT=3001 npm start`;
  if (code === 'EACCES') return `Port ${port} is not open to this user. Choose one above 1023: PORT=3001 npm start`;
  return `Cannot serve at ${host}:${port}: ${message}`;
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serve();
