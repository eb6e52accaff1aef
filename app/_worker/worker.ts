/**
 * The service worker: answers from a copy of the site where somebody asked for one, and is not there for anybody else.
 * The seal writes it last, with the list of all files. What it takes is checked against that list, so that a copy is
 * never half of one version and half of another.
 */
import { keptAs } from '../_components/kept.ts';
import type { Asked, Failure, Listed, Packed, Scope, Told } from './scope.ts';

declare const self: Scope;
/** Put here by the seal. */
declare const FILES: readonly Listed[];
/** Where there is one, the pack of a group. */
declare const PACKS: Readonly<Record<string, string>>;
declare const EDITION: string;

const here = self.registration.scope;
const addressOf = (path: string) => new URL(path.replace(/(^|\/)index\.html$/, '$1'), here).href;
const listed = new Map(FILES.map(([path, digest, group]) => [addressOf(path), { digest, group }]));

const current = `${keptAs}-${EDITION}`;
const notes = `${keptAs}-notes`;
const note = addressOf('groups');

/** Why a copy could not be taken. */
class Fault extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

// caches.match makes no cache where there is none; caches.open would, and there is nothing to find for who asked for nothing.
const copyOf = (address: string, cacheName = current) => caches.match(address, { cacheName });

/** The groups that were asked for: they outlive the version they were taken in. */
async function chosen(): Promise<readonly string[]> {
  const known = new Set([...listed.values()].map(({ group }) => group));
  const kept: unknown = await (await copyOf(note, notes))?.json();
  return Array.isArray(kept) ? kept.filter((group) => known.has(group)) : [];
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
  return btoa(String.fromCharCode(...hash)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** As it came, but not packed: what the browser unpacked already it must not be told to unpack. */
function asKept(bytes: ArrayBuffer, { headers }: Pick<Response, 'headers'>): Response {
  const kept = new Headers(headers);
  for (const name of ['Content-Encoding', 'Content-Length']) kept.delete(name);
  return new Response(bytes, { headers: kept });
}

type Lying = ReadonlyMap<string, ReadonlySet<string>>;
/** What lies in each cache of ours: asked for once, and not once for each file. */
async function lying(): Promise<Lying> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${keptAs}-`));
  const keys = async (name: string) => new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
  return new Map(await Promise.all(names.map(async (name) => [name, await keys(name)] as const)));
}

/** A file that did not change since another version is not fetched again. */
async function fromBefore(address: string, digest: string, before: Lying): Promise<Response | undefined> {
  for (const [name, addresses] of before) {
    const older = addresses.has(address) ? await copyOf(address, name) : undefined;
    const bytes = await older?.arrayBuffer();
    if (older && bytes && (await digestOf(bytes)) === digest) return asKept(bytes, older);
  }
  return undefined;
}

async function fromNetwork(address: string, digest: string): Promise<Response> {
  const loaded = async () => {
    const response = await fetch(address, { cache: 'no-cache', credentials: 'omit', redirect: 'error' });
    return { response, bytes: await response.arrayBuffer() };
  };
  const { response, bytes } = await loaded().catch(() => {
    throw new Fault('network');
  });
  // The page for what is not there comes with 404: what counts is that the bytes are the listed ones.
  if ((await digestOf(bytes)) !== digest) throw new Fault('changed');
  return asKept(bytes, response);
}

/** Of a group nothing is here, not even from an earlier version. */
const isNew = (group: string, before: Lying) => ![...listed].some(([address, file]) => file.group === group && [...before.values()].some((addresses) => addresses.has(address)));

/** Reads what comes piece by piece, and no further than it is asked to. */
function reading(body: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const reader = body.getReader();
  let piece = new Uint8Array();
  const next = async () => {
    const { value } = await reader.read();
    if (!value) throw new RangeError();
    piece = value;
  };
  return {
    async line(): Promise<string> {
      const decoder = new TextDecoder();
      let text = '';
      for (let end = -1; end < 0; ) {
        if (piece.length === 0) await next();
        end = piece.indexOf(10);
        text += decoder.decode(piece.subarray(0, end < 0 ? undefined : end), { stream: true });
        piece = end < 0 ? new Uint8Array() : piece.subarray(end + 1);
      }
      return text;
    },
    async bytes(length: number): Promise<ArrayBuffer> {
      const whole = new Uint8Array(length);
      for (let at = 0; at < length; ) {
        if (piece.length === 0) await next();
        const part = piece.subarray(0, length - at);
        whole.set(part, at);
        at += part.length;
        piece = piece.subarray(part.length);
      }
      return whole.buffer;
    },
    stop: () => reader.cancel().catch(() => {}),
  };
}

/** As the host sends the pack, but for what is said of the pack and not of a file in it. */
function headersOf(pack: Response, type: string): Headers {
  const headers = new Headers(pack.headers);
  for (const name of ['ETag', 'Last-Modified', 'Cache-Control', 'Content-Disposition']) headers.delete(name);
  headers.set('Content-Type', type);
  return headers;
}

/** The files of a pack, each as soon as it is whole. Where there is no pack, or it breaks off, there are none, or no more. */
async function* unpacked(path: string): AsyncGenerator<[address: string, file: Response]> {
  const pack = await fetch(addressOf(path), { cache: 'no-store', credentials: 'omit', redirect: 'error' }).catch(() => undefined);
  if (pack?.status !== 200 || !pack.body) return;
  const from = reading(pack.body);
  try {
    for (const [file, length, type] of JSON.parse(await from.line()) as Packed[]) {
      const bytes = await from.bytes(length);
      const address = addressOf(file);
      if ((await digestOf(bytes)) !== listed.get(address)?.digest) throw new Fault('changed');
      // A type set on an answer that is made already would come too late: Chromium has read it by then.
      yield [address, asKept(bytes, { headers: headersOf(pack, type) })];
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
  } finally {
    await from.stop();
  }
}

/** A few at a time: a slow line is not made faster by more. After the first failure none is begun, and those begun are waited for. */
async function inTurn<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  let rest = [...items];
  const worker = async () => {
    try {
      for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
    } finally {
      rest = [];
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * Takes the groups, goes on where it was broken off, and says how far it is. A group that is new comes by its pack, and what a pack
 * did not bring file by file: a line on which every pack breaks off still comes to the end. Without a connection what came stays for the
 * next time; without room what came now goes, and what was kept before stays.
 */
async function take(groups: readonly string[], tell: (done: number, of: number) => void = () => {}): Promise<void> {
  const groupsBefore = await chosen();
  const all = [...new Set([...groupsBefore, ...groups])];
  const wanted = [...listed].filter(([, { group }]) => group === 'shared' || all.includes(group));
  const put: string[] = [];
  let done = 0;
  const isHere = () => {
    done += 1;
    tell(done, wanted.length);
  };
  try {
    const copy = await caches.open(current);
    const before = await lying();
    const keep = async (address: string, file: Response) => {
      await copy.put(address, file);
      put.push(address);
    };
    for (const group of ['shared', ...all]) {
      const pack = PACKS[group];
      if (!pack || !isNew(group, before)) continue;
      for await (const [address, file] of unpacked(pack)) {
        await keep(address, file);
        isHere();
      }
    }
    const rest = wanted.filter(([address]) => !put.includes(address));
    await inTurn(rest, 4, async ([address, { digest }]) => {
      if (!before.get(current)?.has(address)) await keep(address, (await fromBefore(address, digest, before)) ?? (await fromNetwork(address, digest)));
      isHere();
    });
    // Only now: a newer version takes along what is whole, and would wait for ever for what there is no room for.
    await (await caches.open(notes)).put(note, new Response(JSON.stringify(all)));
  } catch (error) {
    if (error instanceof Fault) throw error;
    if (groupsBefore.length === 0) await caches.delete(current);
    else for (const address of put) await (await caches.open(current)).delete(address);
    throw new Fault(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused');
  }
}

async function kept(): Promise<Record<string, [number, number]>> {
  const counts: Record<string, [number, number]> = {};
  const count = async ([address, { group }]: readonly [string, { readonly group: string }]) => {
    const isHere = (await copyOf(address)) !== undefined;
    const [here, of] = counts[group] ?? [0, 0];
    counts[group] = [here + (isHere ? 1 : 0), of + 1];
  };
  await Promise.all([...listed].map(count));
  return counts;
}

/** A page of the copy in place of one that is not there. It is written for its own place in the folder, and shown at any. */
async function instead(path: string, at: string, status: number): Promise<Response> {
  const page = await copyOf(addressOf(path));
  if (!page) return Response.error();
  const up = (place: string) => '../'.repeat(place.split('/').length - 1) || './';
  const html = (await page.text()).replaceAll(new RegExp(`((?:href|src|data-root)=")${up(path).replaceAll('.', '\\.')}`, 'g'), `$1${up(at)}`);
  return new Response(html, { status, headers: page.headers });
}

/** To be saved and not opened here, as every server of ours says, and a host of another kind may not. */
function toBeKept({ body, headers }: Response): Response {
  const told = new Headers(headers);
  told.set('Content-Disposition', 'attachment');
  return new Response(body, { headers: told });
}

async function answer(request: Request): Promise<Response> {
  const { origin, pathname, search } = new URL(request.url);
  const address = origin + pathname;
  const folder = `${address}/`;
  const found = await copyOf(address);
  if (found) return address.startsWith(addressOf('one-file/')) ? toBeKept(found) : found;
  if (request.mode !== 'navigate') {
    // A page still open from before asks for a file that has another name by now.
    return (await caches.match(address)) ?? fetch(request);
  }
  if (await copyOf(folder)) return Response.redirect(folder + search, 308);
  try {
    return await fetch(request);
  } catch {
    const at = pathname.slice(new URL(here).pathname.length);
    return listed.has(address) || listed.has(folder) ? instead('not-kept/index.html', at, 503) : instead('404.html', at, 404);
  }
}

self.addEventListener('install', (event) => {
  const renew = async () => {
    if ((await chosen()).length > 0) await take([]);
  };
  event.waitUntil(renew());
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const older = (await caches.keys()).filter((name) => name.startsWith(`${keptAs}-`) && name !== current && name !== notes);
    // The last one before stays: another tab may still show it.
    await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
  };
  event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(here)) event.respondWith(answer(request));
});

self.addEventListener('message', (event) => {
  const asked = event.data as Asked;
  const reply = (told: Told) => event.ports[0]?.postMessage(told);
  const work = async () => {
    if ('begin' in asked) return self.skipWaiting();
    try {
      if ('take' in asked) await take(asked.take, (done, of) => reply({ done, of }));
    } catch (error) {
      reply({ failed: error instanceof Fault ? error.failure : 'refused' });
    }
    reply({ kept: await kept() });
  };
  event.waitUntil(work());
});
