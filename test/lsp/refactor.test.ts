import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { CodeAction } from 'vscode-languageserver';
import { startEditor } from './editor.ts';

const uri = 'file:///deal/sale.txt';
const draft = 'It issues Six Hundred Fifty (650) shares and sells 1,200 shares.\n';
const at = { start: { line: 0, character: 52 }, end: { line: 0, character: 52 } };

describe('rewriting in an editor', () => {
  it('is offered under its kind, and done', async () => {
    const editor = await startEditor();
    editor.open(uri, draft);
    const provider = editor.initialized.capabilities.codeActionProvider;
    assert.ok(typeof provider === 'object' && provider.codeActionKinds?.includes('refactor.rewrite'));
    for (const only of ['refactor', 'refactor.rewrite', undefined]) {
      const [action, ...others] = await editor.actions(uri, '1,200', only === undefined ? undefined : [only]);
      assert.deepEqual(
        [action?.title, action?.kind],
        ['Add the words: One Thousand Two Hundred (1,200)', 'refactor.rewrite'],
      );
      assert.deepEqual(others, []);
    }
    const [action] = await editor.actions(uri, '1,200', ['refactor']);
    assert.ok(action?.edit);
    editor.apply(action.edit);
    assert.match(editor.textOf(uri), /sells One Thousand Two Hundred \(1,200\) shares/);
  });

  it('lights no bulb by itself, and is no fix', async () => {
    const editor = await startEditor();
    editor.open(uri, draft);
    assert.deepEqual(await editor.actions(uri, '1,200', ['quickfix']), []);
    const context = { diagnostics: [], triggerKind: 2 };
    const offered = await editor.request('textDocument/codeAction', { textDocument: { uri }, range: at, context });
    assert.deepEqual(offered as readonly CodeAction[], []);
  });

  it('is offered in drafts that are checked only', async () => {
    const editor = await startEditor({ configuration: { check: 'never' } });
    editor.open(uri, draft);
    assert.deepEqual(await editor.actions(uri, '1,200', ['refactor']), []);
  });
});
