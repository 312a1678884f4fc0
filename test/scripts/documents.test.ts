import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { globSync } from 'tinyglobby';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const documents = globSync(['*.md', 'docs/**/*.md', 'samples/README.md'], { cwd: root });
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;

describe('the documents', () => {
  for (const file of documents) {
    it(`${file} points to what is there`, () => {
      const text = read(file).replace(/^```[^]*?^```/gm, '');
      const links = [...text.matchAll(/\]\(([^)\s#:]+)(?:#[^)\s]*)?\)/g)].map(([, target = '']) => target);
      const missing = links.filter((target) => !existsSync(path.join(root, path.dirname(file), target)));
      assert.deepEqual(missing, []);
    });

    it(`${file} names scripts of package.json`, () => {
      const named = [...read(file).matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        named.filter((name) => !(name in scripts)),
        [],
      );
    });
  }

  it('ARCHITECTURE.md maps folders and files that are there', () => {
    const paths = [...read('ARCHITECTURE.md').matchAll(/`((?:server|client|scripts|test|docs)\/[\w./-]+)`/g)];
    assert.ok(paths.length > 10);
    assert.deepEqual(
      paths.map(([, name = '']) => name).filter((name) => !existsSync(path.join(root, name))),
      [],
    );
  });

  it('ARCHITECTURE.md names files of the server by their short names', () => {
    const homes = ['server/src/analysis', 'server/src'];
    const short = /`((?:text|words|blocks|facts|model|rules|features|lsp|cli|settings)\/[\w./-]+\.ts)`/g;
    const named = [...read('ARCHITECTURE.md').matchAll(short)].map(([, name = '']) => name);
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter((name) => !homes.some((home) => existsSync(path.join(root, home, name)))),
      [],
    );
  });

  it('the README gives its two commands in the first screen', () => {
    const screen = read('README.md').split('\n').slice(0, 20).join('\n');
    assert.match(screen, /^npm ci && npm start\b/m);
    assert.match(screen, /^npm ci && npm test\b/m);
  });
});
