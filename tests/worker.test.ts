import { describe, expect, it } from 'vitest';
import { elements, parse, text } from '../scripts/seal/html.mjs';
import { groupOf, tellWeights, weights, worker } from '../scripts/seal/worker.mjs';

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
    expect(tellWeights([right], new Map([...some, ['en/big.html', Buffer.alloc(12_345)]]))).toMatchObject({ faults: [] });
    expect([...elements(right.document)].filter((node) => node.tagName === 'b').map(text)).toEqual(['20']);
    expect(tellWeights([page('shared de')], some).faults).toEqual(['en/take/index.html: nothing is known of the weight of “de”']);
    expect(tellWeights([], some).faults).toHaveLength(1);
  });
});
