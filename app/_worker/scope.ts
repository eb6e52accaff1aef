/** What a service worker sees around it: TypeScript knows either these names or those of a page, and pages are the rest of this folder. */
type Lasting = Event & { waitUntil(until: Promise<unknown>): void };

export type Scope = {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & MessageEvent<unknown>) => void): void;
  addEventListener(type: 'fetch', listener: (event: Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void): void;
};

/** A file of the site: its path in the folder, the first 128 bits of its SHA-256 (base64url), and what it is taken along with. */
export type Listed = readonly [path: string, digest: string, group: string];

/** A file in a pack: its path in the folder, how many bytes it has, and its Content-Type. */
export type Packed = readonly [path: string, length: number, type: string];

/** From the page: take these groups · tell what is kept · let the waiting version begin. */
export type Asked = { readonly take: readonly string[] } | { readonly tell: true } | { readonly begin: true };
/** What can keep a copy from being taken: no connection, a file that is not the one listed, no room, a browser that forbids it. */
export type Failure = 'network' | 'changed' | 'full' | 'refused';
/** To the page: of each group, how many of its files are kept and how many there are; and in between, how far it is. */
export type Told = { readonly kept: Readonly<Record<string, readonly [kept: number, of: number]>> } | { readonly done: number; readonly of: number } | { readonly failed: Failure };
