import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { projectFolder, vsixFile } from '../../scripts/editor/project.ts';
import { readZip } from '../../scripts/editor/zip.ts';
import { rules } from '../../server/src/analysis/index.ts';

/** What VS Code reads and what runs in it, and nothing besides: no source, no test, no sample, no map. */
const shipped = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/changelog.md',
  'extension/package.json',
  'extension/package.nls.json',
  'extension/readme.md',
  'extension/language-configuration.json',
  'extension/images/icon.png',
  'extension/images/ledger.svg',
  'extension/schemas/engross.schema.json',
  ...['analysis.cjs', 'client-node.cjs', 'client-web.js', 'server-node.cjs', 'server-web.js'].map(
    (name) => `extension/dist/${name}`,
  ),
  ...['drafting.md', 'editors.md', 'settings.md'].map((name) => `extension/docs/${name}`),
  ...['README', ...rules.map(({ id }) => id)].map((name) => `extension/docs/rules/${name}.md`),
];

/** Folders of which all is shipped. */
const wholeFolders = ['syntaxes', 'snippets', 'docs/pictures'];

async function readPackage(): Promise<{ readonly bytes: Buffer; readonly files: ReadonlyMap<string, Buffer> }> {
  const bytes = await readFile(vsixFile);
  return { bytes, files: readZip(bytes) };
}

describe('the package', () => {
  it('holds what VS Code reads and what runs in it, and nothing else', async () => {
    const { files } = await readPackage();
    const folders = await Promise.all(
      wholeFolders.map(async (folder) =>
        (await readdir(join(projectFolder, folder))).map((name) => `extension/${folder}/${name}`),
      ),
    );
    assert.deepEqual([...files.keys()].sort(), [...shipped, ...folders.flat()].sort());
  });

  it('has less than a million bytes', async () => {
    const { bytes } = await readPackage();
    assert.ok(bytes.length < 1_000_000, `${bytes.length} bytes`);
  });

  it('has a manifest that VS Code in a browser loads, and every file that it names', async () => {
    const { files } = await readPackage();
    const text = files.get('extension/package.json')?.toString() ?? '';
    const manifest = JSON.parse(text) as Readonly<Record<string, unknown>>;
    assert.ok(!('type' in manifest), 'a web worker loads no extension of type "module"');
    const { main, browser, icon, contributes } = manifest;
    const read = JSON.stringify([main, browser, icon, contributes]);
    const named = [...read.matchAll(/"((?:\.\/|images\/|docs\/)[^"*]+\.\w+)"/g)].map(([, path = '']) => path);
    for (const path of ['./dist/client-node.cjs', './dist/client-web.js', 'images/icon.png'])
      assert.ok(named.includes(path));
    assert.deepEqual(
      named.filter((path) => !files.has(join('extension', path))),
      [],
    );
  });
});
