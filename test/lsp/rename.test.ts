import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PrepareRenameResult, WorkspaceEdit } from 'vscode-languageserver';
import { startEditor, type Editor } from './editor.ts';

const draft = 'file:///deal/sale.txt';
const text = 'The Company issues Six Hundred Fifty (650) shares.\n\nOf the 650 shares of Section 650 none is sold.\n';
const at = (line: number, character: number) => ({ textDocument: { uri: draft }, position: { line, character } });
const renamed = (editor: Editor, newName: string): Promise<WorkspaceEdit> =>
  editor.request('textDocument/rename', { ...at(0, 40), newName }) as Promise<WorkspaceEdit>;

describe('renaming', () => {
  it('begins with what stands there and where', async () => {
    const editor = await startEditor({ confirmsEdits: true });
    assert.deepEqual(editor.initialized.capabilities.renameProvider, { prepareProvider: true });
    editor.open(draft, text);
    const prepared = (await editor.request('textDocument/prepareRename', at(2, 8))) as PrepareRenameResult;
    const range = { start: { line: 2, character: 7 }, end: { line: 2, character: 10 } };
    assert.deepEqual(prepared, { range, placeholder: '650' });
  });

  it('is refused with the reason', async () => {
    const editor = await startEditor();
    editor.open(draft, text);
    await assert.rejects(editor.request('textDocument/prepareRename', at(2, 29)), /650 stands in a section number/);
    await assert.rejects(
      editor.request('textDocument/prepareRename', at(0, 5)),
      /no name, title, defined term, date or amount here/,
    );
    await assert.rejects(renamed(editor, 'many'), /many cannot be read as one number/);
    assert.deepEqual(editor.log, []);
  });

  it('changes words and figures, and has the user tick what else states the value', async () => {
    const editor = await startEditor({ confirmsEdits: true });
    editor.open(draft, text);
    const { documentChanges = [], changeAnnotations } = await renamed(editor, '700');
    assert.deepEqual(changeAnnotations, {
      offered: {
        label: 'Other statements of 650',
        description: 'Tick those that state the same thing.',
        needsConfirmation: true,
      },
    });
    const edits = documentChanges.flatMap((change) => ('edits' in change ? change.edits : []));
    assert.deepEqual(
      edits.map((edit) => 'annotationId' in edit && edit.annotationId),
      [false, 'offered'],
      'each place is one edit',
    );
    editor.apply({ documentChanges });
    assert.equal(
      editor.textOf(draft),
      text.replace('Six Hundred Fifty (650)', 'Seven Hundred (700)').replace('the 650', 'the 700'),
    );
  });

  it('is answered with an error where the draft has changed before the answer, and edits no other place', async () => {
    const editor = await startEditor({ initializationOptions: { files: true } });
    let open: () => void = () => {};
    let gate = Promise.resolve();
    editor.answer('engross/readFile', () => gate.then(() => null));
    const away = 'vscode-vfs://github/firm/sale.txt';
    editor.open(away, text);
    await editor.next(away);
    gate = new Promise((resolve) => (open = resolve));
    await editor.notify('workspace/didChangeConfiguration', { settings: null });
    const textDocument = { uri: away };
    const asked = editor.request('textDocument/rename', {
      textDocument,
      position: { line: 0, character: 40 },
      newName: '700',
    });
    editor.replace(away, 'The Company', 'Of 600 shares in all the Company');
    // An answer to what needs no settings says that the server has read the change.
    await editor.request('engross/selectionTotals', { textDocument, ranges: [] });
    open();
    await assert.rejects(asked, { code: -32801 });
  });

  it('changes the double form alone in an editor in which nothing can be ticked', async () => {
    const editor = await startEditor();
    editor.open(draft, text);
    const edit = await renamed(editor, '700');
    assert.equal(edit.changeAnnotations, undefined);
    editor.apply(edit);
    assert.equal(editor.textOf(draft), text.replace('Six Hundred Fifty (650)', 'Seven Hundred (700)'));
  });

  it('has a person and a title follow wherever they stand', async () => {
    const editor = await startEditor({ confirmsEdits: true });
    const pledge =
      'PLEDGE AGREEMENT\n\nThis Pledge Agreement is made as of May 4, 2026 by six hundred (600) holders.\n\nBy: /s/ E. Vasquez\nName: Eleanor Vasquez\n';
    editor.open(draft, pledge);
    const edited = async (line: number, character: number, newName: string): Promise<readonly string[]> => {
      const answer = (await editor.request('textDocument/rename', {
        ...at(line, character),
        newName,
      })) as WorkspaceEdit;
      const edits = answer.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [];
      return edits.map((edit) => ('newText' in edit ? edit.newText : ''));
    };
    assert.deepEqual(await edited(5, 8, 'Maria Ortega'), ['M. Ortega', 'Maria Ortega']);
    assert.deepEqual(await edited(2, 8, 'Loan Agreement'), ['LOAN AGREEMENT', 'Loan Agreement']);
    await assert.rejects(edited(5, 8, 'Ortega'), /Ortega is not a full name/);
  });
});
