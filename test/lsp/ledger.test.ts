import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { LedgerAnswer } from '../../server/src/lsp/protocol.ts';
import { startEditor } from './editor.ts';

const uri = 'file:///deal/draft.txt';
const text = 'The Company shall retire Six Hundred (650) shares.\n\nIt pays $400 and again $400.\n';

describe('the ledger of an open draft', () => {
  it('lists what is stated, with ranges, and follows an edit', async () => {
    const editor = await startEditor({ pulls: true });
    editor.open(uri, text);
    const ask = async (): Promise<LedgerAnswer | null> =>
      (await editor.request('engross/ledger', { textDocument: { uri } })) as LedgerAnswer | null;
    const before = await ask();
    assert.deepEqual(
      before?.rows.map(({ standing, states, places }) => [standing, states, places.length]),
      [
        ['disagrees', 'Six Hundred (650)', 1],
        ['agrees', '$400', 2],
      ],
    );
    assert.deepEqual(before?.rows[0]?.places[0]?.range, {
      start: { line: 0, character: 25 },
      end: { line: 0, character: 42 },
    });
    editor.replace(uri, 'Six Hundred (650)', 'Six Hundred Fifty (650)');
    assert.deepEqual(
      (await ask())?.rows.map(({ standing }) => standing),
      ['agrees', 'agrees'],
    );
  });

  it('is null for a text that is not checked, and for one that is not open', async () => {
    const editor = await startEditor({ pulls: true });
    editor.open(uri, 'Buy milk.\n');
    for (const asked of [uri, 'file:///deal/other.txt']) {
      assert.equal(await editor.request('engross/ledger', { textDocument: { uri: asked } }), null);
    }
  });
});
