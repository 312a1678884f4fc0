import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { globSync } from 'tinyglobby';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const documents = globSync(['*.md', 'docs/**/*.md', 'samples/README.md'], { cwd: root });
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;

/** The headings of a document as one links to them: `Real drafts` by `real-drafts`. */
const headingsOf = (file: string): readonly string[] =>
  [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );

/** The paths that a document names, from the root of the project. */
const pathsIn = (file: string): readonly string[] =>
  [...read(file).matchAll(/`((?:server|client|scripts|test|docs)\/[\w./-]+)`/g)].map(([, name = '']) => name);

describe('the documents', () => {
  for (const file of documents) {
    it(`${file} points to what is there`, () => {
      const text = read(file).replace(/^```[^]*?^```/gm, '');
      const links = [...text.matchAll(/\]\(([^)\s:]+)\)/g)].map(([, target = '']) => target);
      const missing = links.filter((link) => {
        const [name = '', place] = link.split('#');
        const target = path.join(path.dirname(file), name === '' ? path.basename(file) : name);
        return !existsSync(path.join(root, target)) || (place !== undefined && !headingsOf(target).includes(place));
      });
      assert.deepEqual(missing, []);
    });

    it(`${file} names scripts of package.json`, () => {
      const named = [...read(file).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        named.filter((name) => !(name in scripts)),
        [],
      );
    });

    it(`${file} names folders and files that are there`, () => {
      assert.deepEqual(
        pathsIn(file).filter((name) => !existsSync(path.join(root, name))),
        [],
      );
    });
  }

  it('ARCHITECTURE.md maps every folder of the server and of its analysis', () => {
    const folders = globSync(['server/src/*/', 'server/src/analysis/*/'], { cwd: root, onlyDirectories: true });
    const mapped = new Set(pathsIn('ARCHITECTURE.md'));
    assert.deepEqual(
      folders
        .map((folder) => folder.replace(/\/$/, ''))
        .filter((folder) => folder !== 'server/src/analysis' && !mapped.has(folder)),
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
