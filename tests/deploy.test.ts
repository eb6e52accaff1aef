import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../content/locales.ts';
import { workerPolicy } from '../scripts/seal/policy.mjs';
import { answering, headers } from '../scripts/serve.mjs';

type Headers = Record<string, string>;
const read = (file: string) => readFileSync(join('deploy', file), 'utf8');
/** Without what is only said in comments. */
const spoken = (file: string) => read(file).replace(/^\s*#.*$/gm, '');

const files = ['index.html', '404.html', 'icon.svg', 'sw.js', 'licences.txt', 'assets/style.0123456789.css', 'assets/guide.01234567.js', 'assets/copy.en.0123456789.txt', 'data/rules.json', 'one-file/grounds.en.html', ...Object.keys(locales).flatMap((locale) => [`${locale}/index.html`, `${locale}/guide/index.html`])];
const addresses = files.filter((file) => file !== '404.html').map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
const names = [...Object.keys(headers), 'Cache-Control'].map((name) => name.toLowerCase());

let folder: string;
let server: Server;
const asServed = new Map<string, Headers>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'grounds-deploy-'));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  server = createServer(answering(folder));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  for (const address of [...addresses, '/no/such/page', '/assets/none.js']) {
    const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${address}`);
    const sent = Object.fromEntries(names.filter((name) => answer.headers.has(name)).map((name) => [name, answer.headers.get(name) ?? '']));
    asServed.set(address, sent);
  }
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const lower = (pairs: (readonly [string, string])[]): Headers => Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]));
const only = (sent: Headers) => Object.fromEntries(Object.entries(sent).filter(([name]) => names.includes(name)));
const missingFile = (address: string) => !addresses.includes(address);

/** What nginx would send: the headers of the snippet, their variables looked up in the maps. */
function byNginx(address: string): Headers {
  // A folder is answered by its page, and what is not there by the page for that, under those names.
  const uri = missingFile(address) ? '/404.html' : address.replace(/\/$/, '/index.html');
  const variables = new Map(
    [...spoken('nginx.conf').matchAll(/^map \$uri (\$\w+) \{([^}]*)\}/gm)].map(([, variable = '', body = '']) => {
      const rows = [...body.matchAll(/^\s*(\S+) "(.*)";$/gm)].map(([, key = '', value = '']) => ({ key, value }));
      const matching = rows.find(({ key }) => key.startsWith('~') && new RegExp(key.slice(1)).test(uri));
      return [variable, (matching ?? rows.find(({ key }) => key === 'default'))?.value ?? ''] as const;
    }),
  );
  const set = [...spoken('nginx-headers.conf').matchAll(/^add_header (\S+) "(.*)"( always)?;$/gm)];
  expect(set.every(([, , , always]) => always)).toBe(true);
  return lower(set.map(([, name = '', value = '']) => [name, value.replace(/^\$\w+$/, (variable) => variables.get(variable) ?? variable)] as const).filter(([, value]) => value !== ''));
}

/** What Caddy would send: its header lines whose matcher fits. */
function byCaddy(address: string): Headers {
  const text = spoken('Caddyfile').replace(/handle_errors \{[\s\S]*$/, '');
  /** All lines of a matcher have to fit; takes them off one by one, down to the end of their block. */
  const fits = (lines: string[]): boolean => {
    let all = true;
    for (let line = lines.shift()?.trim(); line !== undefined && line !== '}'; line = lines.shift()?.trim()) {
      const [kind, ...rest] = line.split(' ');
      if (kind === 'not') all = !(rest[0] === '{' ? fits(lines) : fits([rest.join(' ')])) && all;
      else if (kind === 'file') all = !missingFile(address) && all;
      else if (kind === 'path') all = rest.some((glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(address)) && all;
      else throw new Error(`This test does not know the matcher “${line}”.`);
    }
    return all;
  };
  const matchers = new Map<string, boolean>();
  for (const [, name = '', body = ''] of text.matchAll(/^\t@(hashed|fresh|shown|page) ((?:not )?\{[\s\S]*?^\t\})/gm)) matchers.set(name, fits([...body.replace(/^\{\n/, '').split('\n')]));
  for (const [, name = '', body = ''] of text.matchAll(/^\t@(\w+) ((?:not )?path .*)$/gm)) matchers.set(name, fits([body]));
  const block = /^\theader \{([^}]*)\}/m.exec(text)?.[1] ?? '';
  // A block that takes something out is applied late, and never to an error.
  expect(block).not.toMatch(/^\s*-/m);
  const always = [...block.matchAll(/^\s*(\S+) "(.*)"$/gm)].map(([, name = '', value = '']) => [name, value] as const);
  const sometimes = [...text.matchAll(/^\theader @(\w+) (\S+) "(.*)"$/gm)].flatMap(([, matcher = '', name = '', value = '']) => (matchers.get(matcher) ? [[name, value] as const] : []));
  expect(sometimes.map(([name]) => name).sort()).toEqual([...new Set(sometimes.map(([name]) => name))].sort());
  return lower([...always, ...sometimes]);
}

/** What a host of static files would send; some join what two rules say, so no two may say something of one header. */
function byHost(address: string): Headers {
  const set = spoken('_headers')
    .split(/\n(?=\/)/)
    .flatMap((rule) => {
      const [path = '', ...lines] = rule.trim().split('\n');
      const fits = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(address);
      return fits ? lines.filter((line) => line.trim() !== '').map((line) => (/^\s+([\w-]+): (.*)$/.exec(line) ?? []).slice(1) as unknown as readonly [string, string]) : [];
    });
  expect(set.map(([name]) => name).sort()).toEqual([...new Set(set.map(([name]) => name))].sort());
  return lower(set);
}

describe('the headers of the server', () => {
  it('are asked for at addresses of every kind', () => {
    expect(new Set([...asServed.values()].map((sent) => JSON.stringify(sent))).size).toBe(4);
    for (const sent of asServed.values()) expect(Object.values(sent)).not.toContain('');
    // What only a page obeys is left out before a piece of one, and nowhere else: not before a pack, whose pages take it over.
    const whole = [...asServed].filter(([, sent]) => Object.keys(sent).length === names.length).map(([address]) => address);
    expect([...asServed.keys()].filter((address) => !whole.includes(address))).toEqual(['/assets/style.0123456789.css', '/assets/guide.01234567.js']);
  });

  it('are those of nginx, what is not found included', () => {
    for (const [address, sent] of asServed) expect({ address, ...only(byNginx(address)) }).toEqual({ address, ...sent });
  });

  it('are those of Caddy, what is not found included', () => {
    for (const [address, sent] of asServed) expect({ address, ...only(byCaddy(address)) }).toEqual({ address, ...sent });
  });

  it('are those of _headers for every page, script, style and worker', () => {
    const told = [...asServed].filter(([address]) => /^\/(\w+\/(.*\/)?|assets\/.*|one-file\/.*|sw\.js)?$/.test(address) && !missingFile(address));
    expect(told.length).toBeGreaterThan(6);
    for (const [address, sent] of told) expect({ address, ...only(byHost(address)) }).toEqual({ address, ...sent });
    for (const [address, sent] of asServed) expect(sent).toMatchObject(Object.fromEntries(Object.entries(only(byHost(address))).filter(([name]) => name !== 'cache-control')));
  });

  it('are never fewer for the worker but for its policy, which lets it fetch from its own host alone', () => {
    for (const sent of [byNginx('/sw.js'), byCaddy('/sw.js'), byHost('/sw.js')]) {
      expect(sent).toMatchObject({ 'content-security-policy': workerPolicy, 'cache-control': 'no-cache', 'referrer-policy': 'no-referrer' });
    }
  });
});

describe('every server', () => {
  it.each(['nginx-headers.conf', 'Caddyfile', '_headers'])('%s leaves HSTS and Onion-Location to who knows the host, and says why', (file) => {
    for (const name of ['Strict-Transport-Security', 'Onion-Location']) {
      expect(read(file)).toMatch(new RegExp(`^\\s*#.*${name}`, 'm'));
      expect(spoken(file)).not.toContain(name);
    }
    expect(read(file)).toContain('remembers it for a year');
  });

  it('hands the one-file edition over to be kept', () => {
    for (const sent of [byNginx, byCaddy, byHost]) {
      expect(sent('/one-file/grounds.en.html')).toHaveProperty('content-disposition', 'attachment');
      expect(sent('/en/guide/')).not.toHaveProperty('content-disposition');
    }
  });

  it('writes nobody down', () => {
    expect(spoken('nginx.conf')).toMatch(/^ {2}access_log off;$/m);
    expect(spoken('nginx.conf')).toMatch(/^ {2}error_log \/dev\/null crit;$/m);
    expect(spoken('Caddyfile').match(/^\s*log\b[^}]*\}/gm)).toEqual([expect.stringMatching(/^\s*log \{\s*exclude http\.log\.error\s*\}$/)]);
  });

  it('answers what is not there with its page and 404, and a folder without its slash with 308', () => {
    expect(spoken('nginx.conf')).toContain('error_page 403 404 =404 @lost;');
    expect(spoken('nginx.conf')).toContain('return 308 $uri/$is_args$args;');
    expect(spoken('Caddyfile')).toMatch(/handle_errors \{[^#]*include "\/404\.html"[^#]*\{http\.error\.status_code\}/);
  });
});

describe('the image', () => {
  const dockerfile = spoken('Dockerfile');

  it('stands on named versions, and runs without rights', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    expect(bases).toHaveLength(2);
    for (const base of bases) expect(base).toMatch(/:\d+\.\d+[\w.-]*$/);
    expect([...dockerfile.matchAll(/^USER (.*)$/gm)].at(-1)?.[1]).toMatch(/^[1-9]\d*$/);
  });

  it('takes the configuration that is tested, on a port that needs no rights', () => {
    const edits = [...dockerfile.matchAll(/s\/(.*?)\/(.*?)\/(?=[;'])/g)].map(([, from = '', to = '']) => [new RegExp(from), to] as const);
    expect(edits).toHaveLength(2);
    const edited = edits.reduce((text, [from, to]) => text.replace(from, to), spoken('nginx.conf'));
    expect(edited.match(/^ {2}listen .*$/gm)).toEqual(['  listen 8080;', '  listen [::]:8080;']);
    const [, snippet = ''] = /include (\S+);/.exec(edited) ?? [];
    const [, where = ''] = /root (\S+);/.exec(edited) ?? [];
    expect(dockerfile).toContain(`COPY deploy/nginx-headers.conf ${snippet}`);
    expect(dockerfile).toContain(`COPY --from=build /grounds/out ${where}`);
  });
});
