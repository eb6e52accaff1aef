import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listName, readSums, sha256, sums } from '../scripts/seal/sums.mjs';
import { answering } from '../scripts/serve.mjs';
import { verify } from '../scripts/verify.mjs';

const contents = {
  'index.html': '<!DOCTYPE html><title>Grounds</title>',
  '404.html': '<html data-root="./"><a href="./">Start</a>',
  'en/guide/index.html': '<!DOCTYPE html><title>Guide</title>',
  'assets/style.css': 'p { color: black }',
  'licences.txt': 'Thanks',
};
let place: string;
const servers: Server[] = [];
const at = (...names: string[]) => join(place, ...names);
const spoil = (name: string, change: (folder: string) => void) => {
  cpSync(at('site'), at(name), { recursive: true });
  change(at(name));
  return name;
};
const ask = (...args: string[]) => verify([...args, '--sums', at('site', listName)], place);

/** Serves on a free port; answers with the address of the folder. */
async function mirror(answer: RequestListener, path = '/') {
  const server = createServer((request, response) => {
    if (request.url?.startsWith(path)) request.url = `/${request.url.slice(path.length)}`;
    else request.url = '/nowhere';
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}${path}`;
}

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'grounds-verify-'));
  for (const [file, text] of Object.entries(contents)) {
    mkdirSync(join(at('site', file), '..'), { recursive: true });
    writeFileSync(at('site', file), text);
  }
  writeFileSync(at('site', listName), sums(Object.entries(contents).map(([file, text]) => [file, Buffer.from(text)] as [string, Buffer])));
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(place, { recursive: true });
});

describe('the list of hashes', () => {
  it('is what sha256sum writes: a line a file, in order, itself left out', () => {
    const files: [string, Buffer][] = [
      ['b.txt', Buffer.from('abc')],
      [listName, Buffer.from('old')],
      ['a/c.txt', Buffer.from('')],
    ];
    const list = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/c.txt\nba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.txt\n';
    expect(sums(files)).toBe(list);
    expect(sums(files.reverse())).toBe(list);
  });

  it('is read again, also as sha256sum writes it for binary files and from inside the folder', () => {
    const hash = sha256('abc');
    expect(readSums(`${hash}  a b.txt\n${hash} *c.txt\n${hash}  ./d/e.txt\n`)).toEqual(new Map(['a b.txt', 'c.txt', 'd/e.txt'].map((file) => [file, hash])));
  });

  it.each(['', 'hello\n', `${'a'.repeat(63)}  a.txt\n`, `${'a'.repeat(64)}  ../a.txt\n`, `${'a'.repeat(64)}  /etc/passwd\n`])('refuses what is none: %j', (list) => {
    expect(() => readSums(list)).toThrow();
  });

  it('refuses a name that sha256sum would write otherwise', () => {
    expect(() => sums([['a\nb', Buffer.from('')]])).toThrow('cannot stand');
  });
});

describe('a folder', () => {
  it('that is the same says so', async () => {
    expect(await ask('site')).toEqual({ code: 0, out: 'The same: all 6 files.\n', err: '' });
  });

  it('is told apart by one byte, by a file too few, by a file too many and by another list, each in a line', async () => {
    const spoilt = spoil('spoilt', (folder) => {
      appendFileSync(join(folder, 'en/guide/index.html'), '\n');
      rmSync(join(folder, 'licences.txt'));
      writeFileSync(join(folder, 'assets/more.js'), '');
      appendFileSync(join(folder, listName), `${sha256('')}  assets/more.js\n`);
    });
    const { code, out } = await ask(spoilt);
    expect(out.split('\n')).toEqual([
      'changed  SHA256SUMS',
      'extra    assets/more.js',
      'changed  en/guide/index.html',
      'missing  licences.txt',
      'Not the same: 1 missing, 2 changed, 1 extra, of 6 files.',
      '',
    ]);
    expect(code).toBe(1);
  });
});

describe('a mirror', () => {
  it('that is the same says so, packed or not, at the root of its host and below a path', async () => {
    for (const path of ['/', '/some/where/']) {
      const address = await mirror(answering(at('site')), path);
      expect(await ask(address)).toEqual({ code: 0, out: 'The same: all 6 files.\n', err: '' });
      expect((await ask(address.replace(/\/$/, ''))).code).toBe(0);
    }
  });

  it('is told apart by one byte and by a file too few', async () => {
    const spoilt = spoil('spoilt-mirror', (folder) => {
      appendFileSync(join(folder, 'assets/style.css'), ' ');
      rmSync(join(folder, 'licences.txt'));
      writeFileSync(join(folder, '404.html'), 'Lost');
    });
    const { code, out } = await ask(await mirror(answering(at(spoilt))));
    expect(out.split('\n')).toEqual(['missing  404.html (answered 404)', 'changed  assets/style.css', 'missing  licences.txt (answered 404)', 'Not the same: 2 missing, 1 changed, of 6 files.', '']);
    expect(code).toBe(1);
  });

  it('is not taken for the same when it answers everything with its first page, or sends to another host', async () => {
    const everywhere = await ask(await mirror((_, response) => void response.end(contents['index.html'])));
    expect(everywhere.out).toContain('Not the same: 5 changed, of 6 files.');
    const good = await mirror(answering(at('site')));
    const away = await ask(await mirror((request, response) => void response.writeHead(302, { Location: new URL(request.url ?? '', good).href }).end()));
    expect(away.out).toContain('changed  licences.txt (leads to another host)');
    expect(away.out).toContain('Not the same: 6 changed, of 6 files.');
  });

  it('may lead from one name to another on its own host', async () => {
    const answer = answering(at('site'));
    const moving: RequestListener = (request, response) => {
      if (request.url === '/licences.txt') response.writeHead(308, { Location: '/licences' }).end();
      else if (request.url === '/licences') response.end(contents['licences.txt']);
      else answer(request, response);
    };
    expect((await ask(await mirror(moving))).code).toBe(0);
  });

  it('that is not there, or breaks off, ends in one sentence and no verdict', async () => {
    const gone = await mirror(answering(at('site')));
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect(await ask(gone)).toEqual({ code: 2, out: '', err: expect.stringMatching(/^http:\/\/localhost:\d+\/\S* cannot be reached\.\n$/) });
    const answer = answering(at('site'));
    const broken = await ask(await mirror((request, response) => (request.url === '/licences.txt' ? void response.destroy() : answer(request, response))));
    expect(broken).toEqual({ code: 2, out: '', err: expect.stringMatching(/\/licences\.txt cannot be reached\.\n$/) });
  });
});

describe('bad use', () => {
  const usage = 'Use: npm run verify -- URL-or-folder [--sums FILE]\n';
  it.each([[[]], [['site', 'other']], [['site', '--sums']], [['--help']], [['']]])('%j ends with 2 and how it is used', async (args) => {
    expect(await verify(args, place)).toEqual({ code: 2, out: '', err: usage });
  });

  it.each([
    [['nowhere'], /nowhere is no folder, and an address begins with http:\/\/ or https:\/\/\.\n$/],
    [['site/index.html'], /index\.html is no folder/],
    [['http://'], /^http:\/\/ is no address\.\n$/],
  ])('%j ends with 2 and a sentence', async (args, sentence) => {
    expect(await ask(...args)).toEqual({ code: 2, out: '', err: expect.stringMatching(sentence) });
  });

  it('a list that is not there or is none ends with 2 and a sentence', async () => {
    expect((await verify(['site', '--sums', 'none'], place)).err).toMatch(/^The list \S+none cannot be read\.\n$/);
    expect(await verify(['site', '--sums', 'site/licences.txt'], place)).toEqual({ code: 2, out: '', err: expect.stringMatching(/licences\.txt is no list of SHA-256 sums: line 1 is no hash and name of a file\.\n$/) });
  });
});

it('the list in a folder says nothing by itself: it is the list here that counts', async () => {
  const forged = spoil('forged', (folder) => {
    writeFileSync(join(folder, 'licences.txt'), 'Forged');
    writeFileSync(join(folder, listName), readFileSync(join(folder, listName), 'utf8').replace(sha256('Thanks'), sha256('Forged')));
  });
  expect((await verify([forged, '--sums', join(forged, listName)], place)).code).toBe(0);
  expect((await ask(forged)).out).toBe('changed  SHA256SUMS\nchanged  licences.txt\nNot the same: 2 changed, of 6 files.\n');
});
