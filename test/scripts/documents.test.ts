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

  it('the README gives its two commands in the first screen', () => {
    const screen = read('README.md').split('\n').slice(0, 20).join('\n');
    assert.match(screen, /^npm ci && npm start\b/m);
    assert.match(screen, /^npm ci && npm test\b/m);
  });
});
