import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { startEditor } from './editor.ts';

const draft = 'file:///deal/sale.txt';
const text = 'The Company issues Six Hundred Fifty (650) shares.\n\nOf the 650 shares none is sold.\n';
const amount = [
  { start: { line: 0, character: 19 }, end: { line: 0, character: 42 } },
  { start: { line: 2, character: 7 }, end: { line: 2, character: 10 } },
];
const at = (line: number, character: number) => ({ textDocument: { uri: draft }, position: { line, character } });

describe('the places of a fact', () => {
  it('are highlighted, and left to the editor where nothing is stated', async () => {
    const editor = await startEditor();
    editor.open(draft, text);
    assert.deepEqual(
      await editor.request('textDocument/documentHighlight', at(2, 8)),
      amount.map((range) => ({ range, kind: 1 })),
    );
    assert.equal(await editor.request('textDocument/documentHighlight', at(0, 5)), null);
  });

  it('are listed', async () => {
    const editor = await startEditor();
    editor.open(draft, text);
    const params = { ...at(0, 20), context: { includeDeclaration: false } };
    assert.deepEqual(
      await editor.request('textDocument/references', params),
      amount.map((range) => ({ uri: draft, range })),
    );
  });

  it('are none in a text that is not checked', async () => {
    const editor = await startEditor();
    editor.open(draft, 'Of 650 shares and 650 votes\n');
    assert.equal(await editor.request('textDocument/documentHighlight', at(0, 4)), null);
  });
});
