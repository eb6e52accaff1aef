import { describe, expect, it } from 'vitest';
import { elements, parse, text } from '../scripts/seal/html.mjs';
import { groupOf, packNames, packs, weights } from '../scripts/seal/packs.mjs';
import { tellWeights, worker } from '../scripts/seal/worker.mjs';

const root = process.cwd();
const shipped = (files: Record<string, string>) => new Map(Object.entries(files).map(([file, contents]) => [file, Buffer.from(contents)]));
const some = shipped({
  'index.html': 'door', '404.html': 'lost', 'robots.txt': 'x', 'en/index.html': 'start', 'ru/index.html': 'начало',
  'assets/guide-data.ru.0123.js': 'слова', 'one-file/grounds.en.html': 'all of it', 'data/rules.json': '{}',
});

describe('what a file is taken along with', () => {
  it.each([
    ['index.html', 'shared'], ['404.html', 'shared'], ['not-kept/index.html', 'shared'], ['icon.svg', 'shared'], ['grounds.webmanifest', 'shared'],
    ['assets/page.C7Y77ABO.js', 'shared'], ['assets/style.649822bc18.css', 'shared'],
    ['en/index.html', 'en'], ['ru/countries/de/index.html', 'ru'], ['assets/country-data.en.99e4d343.js', 'en'], ['assets/guide-data.ru.ae3483f8.js', 'ru'],
    ['one-file/grounds.en.html', 'more'], ['data/rules.json', 'more'], ['licences.txt', 'more'], ['sbom.cdx.json', 'more'],
  ])('%s: %s', (file, group) => expect(groupOf(file)).toBe(group));
});

describe('a pack', () => {
  const made = packs(some);

  it('is there for what every copy has and for each language, and for nothing else', () => {
    expect([...made.keys()].sort()).toEqual(['en', 'ru', 'shared']);
  });

  it('says first what it holds, nearest the door first, and then holds it', () => {
    const [head, ...files] = String(made.get('shared')?.contents).split('\n');
    expect(JSON.parse(head ?? '')).toEqual([['404.html', 4, 'text/html; charset=utf-8'], ['index.html', 4, 'text/html; charset=utf-8']]);
    expect(files.join('\n')).toBe('lostdoor');
    // Lengths are of bytes, not of letters.
    expect(String(made.get('ru')?.contents)).toBe('[["assets/guide-data.ru.0123.js",10,"text/javascript; charset=utf-8"],["ru/index.html",12,"text/html; charset=utf-8"]]\nслованачало');
  });

  it('is named after its contents, and is in no pack and no list itself', async () => {
    const names = [...made.values()].map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^assets\/copy\.[a-z]+\.[0-9a-f]{10}\.txt$/);
    const changed = packs(new Map([...some, ['en/index.html', Buffer.from('other')]]));
    expect(changed.get('en')?.name).not.toBe(made.get('en')?.name);
    expect(changed.get('ru')?.name).toBe(made.get('ru')?.name);
    const all = new Map([...some, ...[...made.values()].map(({ name, contents }) => [name, contents] as const)]);
    expect(packs(all)).toEqual(made);
    expect(packNames(all.keys())).toEqual(Object.fromEntries([...made].map(([group, { name }]) => [group, name])));
    const script = String(await worker({ root, shipped: all }));
    for (const name of names) expect(script.split(name)).toHaveLength(2);
    expect(String(await worker({ root, shipped: some }))).not.toContain('assets/copy.');
  });

  it('is what a copy loads, where there is one', () => {
    const page = Buffer.from('what every page says. '.repeat(400));
    const one = weights(new Map([['en/index.html', page]])).get('en');
    const three = weights(new Map(['en/index.html', 'en/a/index.html', 'en/b/index.html'].map((file) => [file, page]))).get('en');
    expect(three?.keep).toBe(3 * page.length);
    expect(three?.load).toBeLessThan(2 * (one?.load ?? 0));
    expect(weights(some).get('more')?.load).toBeGreaterThan(0);
  });
});

describe('the worker', () => {
  it('is named after what it lists, and lists what is near the door first', async () => {
    const script = String(await worker({ root, shipped: some }));
    const places = ['index.html', 'en/index.html'].map((file) => script.indexOf(`"${file}"`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(script).not.toContain('robots.txt');
    expect(String(await worker({ root, shipped: some }))).toBe(script);
    const edition = (text: string) => /"([0-9a-f]{10})"|`([0-9a-f]{10})`|-([0-9a-f]{10})/.exec(text)?.[0];
    const other = String(await worker({ root, shipped: new Map([...some, ['en/index.html', Buffer.from('changed')]]) }));
    expect(edition(script)).toBeDefined();
    expect(edition(other)).not.toBe(edition(script));
  });

  it('says what a copy weighs, rounded up, and refuses a group there is none of', () => {
    expect(weights(some).get('ru')?.keep).toBe(Buffer.from('начало').length + Buffer.from('слова').length);
    const page = (groups: string) => ({ file: 'en/take/index.html', document: parse(`<html lang="en"><body><b data-weight="${groups}" data-says="keep"></b></body></html>`) });
    const right = page('shared en');
    expect(tellWeights([right], weights(new Map([...some, ['en/big.html', Buffer.alloc(12_345)]])))).toMatchObject({ faults: [] });
    expect([...elements(right.document)].filter((node) => node.tagName === 'b').map(text)).toEqual(['20']);
    expect(tellWeights([page('shared de')], weights(some)).faults).toEqual(['en/take/index.html: nothing is known of the weight of “de”']);
    expect(tellWeights([], weights(some)).faults).toHaveLength(1);
  });
});
