import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, describe, it } from 'mocha';
import type { DocumentLink } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { startEditor } from './editor.ts';

const folder = mkdtempSync(join(tmpdir(), 'engross-links-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

const text = 'Exhibit 10.1\n\nThe note is Exhibit 4.1, the lease Exhibit 10.9 and the plan Exhibit 10.2.\n';

describe('links to exhibits', () => {
  it('lead to the files beside the draft that say they are those exhibits, each to one', async () => {
    for (const name of ['ex4-1 note.txt', 'ex10-2.txt', 'ex-10.2-old.txt', 'ex10-1.txt']) {
      writeFileSync(join(folder, name), 'A draft.\n');
    }
    const editor = await startEditor({ pulls: true });
    const uri = uriOf('ex10-1.txt');
    editor.open(uri, text);
    const links = (await editor.request('textDocument/documentLink', { textDocument: { uri } })) as DocumentLink[];
    assert.deepEqual(
      links.map(({ range, target }) => [
        text.split('\n')[2]?.slice(range.start.character, range.end.character),
        target,
      ]),
      [['Exhibit 4.1', uriOf('ex4-1 note.txt')]],
    );
  });

  it('lead to those that the editor knows, where the server reaches no files', async () => {
    const editor = await startEditor({ pulls: true, initializationOptions: { files: true } });
    const asked: string[] = [];
    editor.answer('engross/readFile', () => null);
    editor.answer('engross/listFolder', ({ uri }: { uri: string }) => {
      asked.push(uri);
      return ['ex4-1.txt', 'ex10-1.txt'];
    });
    const uri = 'vscode-vfs://github/firm/deal/ex10-1.txt';
    editor.open(uri, text);
    const links = (await editor.request('textDocument/documentLink', { textDocument: { uri } })) as DocumentLink[];
    assert.deepEqual(
      links.map(({ target }) => target),
      ['vscode-vfs://github/firm/deal/ex4-1.txt'],
    );
    assert.deepEqual(asked, ['vscode-vfs://github/firm/deal/']);
  });

  it('lead from no draft to itself, however its editor writes its address', async () => {
    const editor = await startEditor({ pulls: true, initializationOptions: { files: true } });
    editor.answer('engross/readFile', () => null);
    editor.answer('engross/listFolder', () => ["ex10-1 (Alder's).txt", 'ex4-1 (note).txt']);
    for (const name of ["ex10-1%20(Alder's).txt", 'ex10-1%20%28Alder%27s%29.txt']) {
      const uri = `vscode-vfs://github/firm/deal/${name}`;
      editor.open(uri, 'The lease is Exhibit 10.1, and the note is Exhibit 4.1.\n', 'exhibit');
      const links = (await editor.request('textDocument/documentLink', { textDocument: { uri } })) as DocumentLink[];
      assert.deepEqual(
        links.map(({ target }) => URI.parse(target ?? '').path),
        ['/firm/deal/ex4-1 (note).txt'],
      );
    }
  });

  it('stand where the draft mentions them when the folder has been listed', async () => {
    const editor = await startEditor({ pulls: true, initializationOptions: { files: true } });
    editor.answer('engross/readFile', () => null);
    const uri = 'vscode-vfs://github/firm/deal/ex10-1.txt';
    editor.answer('engross/listFolder', async () => {
      editor.replace(uri, 'The note', 'As the parties agreed, the note');
      // An answer to this says that the server has read the change.
      await editor.request('textDocument/foldingRange', { textDocument: { uri } });
      return ['ex4-1.txt'];
    });
    editor.open(uri, text);
    const links = (await editor.request('textDocument/documentLink', { textDocument: { uri } })) as DocumentLink[];
    const line = editor.textOf(uri).split('\n')[2] ?? '';
    assert.deepEqual(
      links.map(({ range }) => line.slice(range.start.character, range.end.character)),
      ['Exhibit 4.1'],
    );
  });

  it('are none where neither reaches them', async () => {
    const editor = await startEditor({ pulls: true });
    const uri = 'vscode-vfs://github/firm/deal/ex10-1.txt';
    editor.open(uri, text);
    assert.deepEqual(await editor.request('textDocument/documentLink', { textDocument: { uri } }), []);
  });

  it('are none in a draft that lies in no folder', async () => {
    const editor = await startEditor({ pulls: true });
    editor.open('untitled:Untitled-1', text);
    const of = { textDocument: { uri: 'untitled:Untitled-1' } };
    assert.deepEqual(await editor.request('textDocument/documentLink', of), []);
  });
});
