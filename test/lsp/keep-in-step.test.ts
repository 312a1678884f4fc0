import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { startEditor } from './editor.ts';

const uri = 'file:///deal/sale.txt';
const draft = 'It sells Six Hundred Fifty (650) shares.\n';
const pair = { start: { line: 0, character: 9 }, end: { line: 0, character: 32 } };

describe('keeping in step, for a client', () => {
  it('tells the pair at the caret, and what follows once a side of it was changed', async () => {
    const editor = await startEditor({ configuration: { keepInStep: true } });
    editor.open(uri, draft);
    const position = { line: 0, character: 30 };
    assert.deepEqual(await editor.request('engross/pair', { textDocument: { uri }, position }), {
      range: pair,
      text: 'Six Hundred Fifty (650)',
    });
    editor.replace(uri, '650', '700');
    assert.equal(await editor.request('engross/pair', { textDocument: { uri }, position }), null);
    const params = { textDocument: { uri }, range: pair, before: 'Six Hundred Fifty (650)' };
    assert.deepEqual(await editor.request('engross/follow', params), {
      edits: [
        { range: { start: { line: 0, character: 9 }, end: { line: 0, character: 12 } }, newText: 'Seven' },
        { range: { start: { line: 0, character: 20 }, end: { line: 0, character: 26 } }, newText: '' },
      ],
      form: 'words',
      said: 'Seven Hundred (700)',
    });
  });

  it('is off unless it is asked for, and in a folder whose settings file says no', async () => {
    const away = 'vscode-vfs://github/firm/deal/sale.txt';
    const unasked = await startEditor({ configuration: {} });
    const refused = await startEditor({ configuration: { keepInStep: true }, initializationOptions: { files: true } });
    refused.answer('engross/readFile', ({ uri: asked }: { uri: string }) =>
      asked === 'vscode-vfs://github/firm/deal/.engross.json' ? '{ "keepInStep": false }' : null,
    );
    for (const editor of [unasked, refused]) {
      editor.open(away, draft);
      const params = { textDocument: { uri: away }, position: pair.start };
      assert.equal(await editor.request('engross/pair', params), null);
      editor.replace(away, '650', '700');
      const follow = { textDocument: { uri: away }, range: pair, before: 'Six Hundred Fifty (650)' };
      assert.equal(await editor.request('engross/follow', follow), null);
    }
  });
});
