import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const rows = readFileSync('docs/security-model.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split(' | '))
  .slice(2)
  .map(([promise = '', , shown = '']) => {
    // A title belongs to the file named last before it.
    const named: { file: string; titles: string[] }[] = [];
    for (const [, file, title] of shown.matchAll(/`((?:e2e|tests)\/[\w.-]+)`|“([^”]+)”/g)) {
      if (file) named.push({ file, titles: [] });
      else if (title) named.at(-1)?.titles.push(title);
    }
    return { promise: promise.slice(2), named };
  });

describe('the security model', () => {
  it('names for every promise a test that is there', () => {
    expect(rows.length).toBeGreaterThan(12);
    for (const { promise, named } of rows) expect({ promise, named: named.map(({ file }) => file) }).not.toEqual({ promise, named: [] });
    expect(rows.flatMap(({ named }) => named.map(({ file }) => file)).filter((file) => !existsSync(file))).toEqual([]);
  });

  it('quotes titles that stand in those files', () => {
    const quoted = rows.flatMap(({ named }) => named.flatMap(({ file, titles }) => titles.map((title) => ({ file, title }))));
    expect(quoted.length).toBeGreaterThan(15);
    const source = (file: string) => readFileSync(file, 'utf8').replaceAll("\\'", "'");
    expect(quoted.filter(({ file, title }) => !source(file).includes(title))).toEqual([]);
  });

  it.each(['SECURITY.md', 'docs/security-model.md', 'docs/deploy.md'])('%s links only to files that are there', (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => join(dirname(page), link));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});
