import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Diagnostic } from 'vscode-languageserver';
import { startEditor } from './editor.ts';

const uri = 'file:///filing/ex4.txt';
const text = 'The Company shall retire Six Hundred (650) shares.\n';

describe('a draft that is not open', () => {
  it('is checked by its text alone, as its settings file says', async () => {
    const editor = await startEditor({ pulls: true, initializationOptions: { files: true } });
    editor.answer('engross/readFile', ({ uri: asked }: { uri: string }) =>
      asked === 'vscode-vfs://github/firm/.engross.json' ? '{ "rules": { "amount-misspelt": "off" } }' : null,
    );
    const slips = `${text}\nIt does so within fourty (40) days.\n`;
    const away = 'vscode-vfs://github/firm/ex4.txt';
    const found = (await editor.request('engross/checkFile', { uri: away, text: slips })) as Diagnostic[] | null;
    assert.deepEqual(
      found?.map(({ code, range }) => [code, range.start, range.end]),
      [['amount-mismatch', { line: 0, character: 25 }, { line: 0, character: 36 }]],
    );
  });

  it('is null where it does not look legal, and where what was sent is no draft', async () => {
    const editor = await startEditor({ pulls: true });
    assert.equal(await editor.request('engross/checkFile', { uri, text: 'Buy milk.\n' }), null);
    assert.equal(await editor.request('engross/checkFile', { uri }), null);
    assert.equal(await editor.request('engross/checkFile', null), null);
  });

  it('leaves what is open as it is', async () => {
    const editor = await startEditor({ pulls: true });
    editor.open(uri, 'The Company shall retire Six Hundred Fifty (650) shares.\n');
    const found = (await editor.request('engross/checkFile', { uri, text })) as Diagnostic[] | null;
    assert.equal(found?.length, 1);
    const pulled = (await editor.request('textDocument/diagnostic', { textDocument: { uri } })) as { items: unknown[] };
    assert.deepEqual(pulled.items, []);
  });
});
