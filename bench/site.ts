/** What the sealed site itself weighs, as its own server sends it. */
import { readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { listen } from '../scripts/serve.mjs';
import { root } from './peers/peer.ts';

export type Site = { readonly pages: number; readonly heaviest: { readonly page: string; readonly bytes: number }; readonly median: number; readonly over: readonly string[]; readonly offline: number; readonly files: number };
/** A page to read: document and styles, all that its first paint waits for; it does not wait for those of paper. */
export const firstPaintMark = 14 * 1024;

const site = join(root, 'out');

export async function weights(): Promise<Site> {
  const server = await listen({ folder: site, port: 0, host: 'localhost' });
  const { port } = server.address() as AddressInfo;
  const known = new Map<string, Promise<number>>();
  /** All that came over the line for one file, its head included. */
  const travels = (path: string) => {
    const size = known.get(path) ?? new Promise<number>((resolve, reject) => {
      get({ host: 'localhost', port, path, agent: false, headers: { 'accept-encoding': 'br' } }, (response) => {
        const { socket } = response;
        response.resume();
        response.once('end', () => (response.statusCode === 200 ? resolve(socket.bytesRead) : reject(new Error(`${path} answered ${response.statusCode}`))));
      }).on('error', reject);
    });
    known.set(path, size);
    return size;
  };
  try {
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => /^[a-z]{2}\/(.*\/)?index\.html$/.test(file));
    const weighed: { page: string; bytes: number }[] = [];
    for (const file of pages) {
      const html = readFileSync(join(site, file), 'utf8');
      if (/data-island="(guide|board)"/.test(html)) continue;
      const path = `/${file.replace(/index\.html$/, '')}`;
      const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"(?! media="print")/g)].map(([, href]) => new URL(href ?? '', `http://localhost${path}`).pathname);
      let bytes = await travels(path);
      for (const style of new Set(styles)) bytes += await travels(style);
      weighed.push({ page: path, bytes });
    }
    const sorted = [...weighed].sort((a, b) => a.bytes - b.bytes);
    const packs = [...readFileSync(join(site, 'sw.js'), 'utf8').matchAll(/"(assets\/copy\.(?:shared|en)\.[^"]+)"/g)].map(([, file]) => `/${file}`);
    if (packs.length !== 2) throw new Error('sw.js names no packs for a copy in English');
    let offline = 0;
    for (const path of ['/sw.js', ...packs]) offline += await travels(path);
    return {
      pages: weighed.length,
      heaviest: sorted.at(-1) ?? { page: '', bytes: 0 },
      median: sorted[Math.floor(sorted.length / 2)]?.bytes ?? 0,
      over: sorted.filter(({ bytes }) => bytes > firstPaintMark).map(({ page }) => page),
      offline,
      files: packs.length + 1,
    };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
