import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { CodeLens, InlayHint } from 'vscode-languageserver';
import { startEditor } from './editor.ts';

const uri = 'file:///deal/draft.txt';
const text =
  'The fee is ten (10) dollars.\n\nIt pays 24 installments of $5,000 each, for a total of $125,000, in ninety days.\n';
const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

describe('totals in an editor', () => {
  it('have a line over them, and amounts in words a figure behind them, as the settings say', async () => {
    const ask = async (configuration: unknown): Promise<readonly [lenses: string[], hints: unknown[]]> => {
      const editor = await startEditor({ pulls: true, configuration });
      editor.open(uri, text);
      const lenses = (await editor.request('textDocument/codeLens', { textDocument: { uri } })) as CodeLens[];
      const hints = (await editor.request('textDocument/inlayHint', {
        textDocument: { uri },
        range: all,
      })) as InlayHint[];
      return [lenses.map(({ command }) => command?.title ?? ''), hints.map(({ label }) => label)];
    };
    assert.deepEqual(await ask(null), [['does not multiply: 24 × $5,000 = $120,000'], []]);
    assert.deepEqual(await ask({ codeLens: false, inlayHints: true }), [[], ['= 90']]);
  });

  it('are asked for again, as are the colours, when a setting is changed and when a draft is checked on demand', async () => {
    const three = ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh', 'workspace/semanticTokens/refresh'];
    const editor = await startEditor({ pulls: true });
    editor.open(uri, text);
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.until('a refresh', () => editor.refreshed.length === three.length);
    assert.deepEqual([...editor.refreshed].sort(), three);
    await editor.notify('engross/check', { uri });
    await editor.until('another refresh', () => editor.refreshed.length === 2 * three.length);
  });

  it('of a selection are given by unit, also of a text that is not checked', async () => {
    const editor = await startEditor({ pulls: true });
    editor.open(uri, 'Pay $500 and $250.\n');
    const params = { textDocument: { uri }, ranges: [all] };
    assert.deepEqual(await editor.request('engross/selectionTotals', params), [
      { count: 2, sum: '$750', average: '$375' },
    ]);
  });
});
