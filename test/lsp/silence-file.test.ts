import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { none, slip, some, useDeal } from './deal.ts';
import { startEditor } from './editor.ts';
import { edited } from './open-documents.ts';

describe('a silence that is written down', () => {
  const deal = useDeal();

  it('goes into the nearest settings file there is, and keeps what it says', async () => {
    const before = '{\n  // ours\n  "check": "always"\n}\n';
    writeFileSync(join(deal.folder, 'drafts', '.engross.json'), before);
    const nearest = `${deal.uri}/drafts/.engross.json`;
    const editor = await startEditor({ folder: deal.uri });
    editor.open(deal.draft, slip);
    await editor.next(deal.draft, some);
    await deal.choose(editor, /in this file/);
    const after = edited(before, editor.applied[0], nearest);
    assert.match(after, /\/\/ ours\n {2}"check": "always"/);
    assert.match(after, /"file": "ex 10\.txt"/);
    assert.ok(
      editor.applied[0]?.documentChanges?.every((change) => !('kind' in change)),
      'no file is created',
    );
  });

  it('asks where when no folder is open, and writes nothing without leave', async () => {
    const refusing = await startEditor();
    refusing.open(deal.draft, slip);
    await refusing.next(deal.draft, some);
    await deal.choose(refusing, /^Ignore here$/);
    assert.match(refusing.messages[0] ?? '', /no open folder.*drafts\/\.engross\.json\?$/);
    assert.deepEqual(refusing.applied, []);
    const agreeing = await startEditor({ choice: 'Keep It There' });
    agreeing.open(deal.draft, slip);
    await agreeing.next(deal.draft, some);
    const silenced = agreeing.next(deal.draft, none);
    await deal.choose(agreeing, /^Ignore here$/);
    await silenced;
  });

  it('says that an unsaved draft must be saved first', async () => {
    const editor = await startEditor({ folder: deal.uri });
    editor.open('untitled:Untitled-1', slip);
    await editor.next('untitled:Untitled-1', some);
    await deal.choose(editor, /^Ignore here$/, 'untitled:Untitled-1');
    await editor.until('a message', () => editor.messages.length > 0);
    assert.match(editor.messages[0] ?? '', /^Save this draft first/);
  });

  it('of a rule in an unsaved draft is written to the first open folder, and holds', async () => {
    const editor = await startEditor({ folder: deal.uri });
    const unsaved = 'untitled:Untitled-1';
    editor.open(unsaved, slip);
    await editor.next(unsaved, some);
    const silenced = editor.next(unsaved, none);
    await deal.choose(editor, /in this workspace/, unsaved);
    await silenced;
    assert.deepEqual(deal.settingsAfter(editor.applied[0]), { rules: { 'amount-mismatch': 'off' } });
    const shown = editor.next(unsaved, some);
    await editor.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: deal.uri, name: 'deal' }] },
    });
    await shown;
  });

  it('goes into the innermost of the open folders that the draft lies in', async () => {
    const editor = await startEditor({ folder: deal.uri });
    const inner = `${deal.uri}/drafts`;
    await editor.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: inner, name: 'drafts' }], removed: [] },
    });
    editor.open(deal.draft, slip);
    await editor.next(deal.draft, some);
    const silenced = editor.next(deal.draft, none);
    await deal.choose(editor, /in this file/);
    await silenced;
    const written = JSON.parse(edited('', editor.applied[0], `${inner}/.engross.json`)) as { silences: unknown[] };
    assert.deepEqual(written.silences, [{ rule: 'amount-mismatch', file: 'ex 10.txt' }]);
  });

  it('touches no settings file that must be mended first', async () => {
    writeFileSync(join(deal.folder, '.engross.json'), '{ "rules": ');
    const editor = await startEditor({ folder: deal.uri });
    editor.open(deal.draft, slip);
    await editor.next(deal.draft, some);
    await deal.choose(editor, /^Ignore here$/);
    await editor.until('a second message', () => editor.messages.length > 1);
    assert.match(editor.messages[1] ?? '', /is not valid JSON\. Correct it/);
    assert.deepEqual(editor.applied, []);
  });

  it('says so where the editor cannot create the file', async () => {
    const editor = await startEditor({ folder: deal.uri, createsFiles: false });
    editor.open(deal.draft, slip);
    await editor.next(deal.draft, some);
    await deal.choose(editor, /^Ignore here$/);
    await editor.until('a message', () => editor.messages.length > 0);
    assert.match(editor.messages[0] ?? '', /Create .*\.engross\.json, then try again/);
  });

  it('is read and saved by a client that offers to', async () => {
    const files = new Map([[deal.settings, '{ "check": "always" }']]);
    const editor = await startEditor({ folder: deal.uri, initializationOptions: { files: true } });
    editor.answer('engross/readFile', ({ uri }: { uri: string }) => files.get(uri) ?? null);
    editor.answer('engross/saveEdit', ({ uri, edit }: { uri: string; edit: WorkspaceEdit }) => {
      files.set(uri, edited(files.get(uri) ?? '', edit, uri));
      return true;
    });
    editor.open(deal.draft, slip);
    await editor.next(deal.draft, some);
    const silenced = editor.next(deal.draft, none);
    await deal.choose(editor, /in this workspace/);
    await silenced;
    assert.deepEqual(JSON.parse(files.get(deal.settings) ?? ''), {
      check: 'always',
      rules: { 'amount-mismatch': 'off' },
    });
    assert.deepEqual(editor.applied, []);
  });

  it('of two findings at once is written one after the other', async () => {
    const files = new Map<string, string>();
    const editor = await startEditor({ folder: deal.uri, initializationOptions: { files: true } });
    editor.answer('engross/readFile', ({ uri }: { uri: string }) => files.get(uri) ?? null);
    editor.answer('engross/saveEdit', ({ uri, edit }: { uri: string; edit: WorkspaceEdit }) => {
      files.set(uri, edited(files.get(uri) ?? '', edit, uri));
      return true;
    });
    editor.open(deal.draft, `${slip}\n\nTwo Hundred (250) warrants go with them.\n`);
    await editor.next(deal.draft, (found) => found.length === 2);
    const silenced = editor.next(deal.draft, none);
    const offered = [...(await editor.actions(deal.draft, 'Six')), ...(await editor.actions(deal.draft, 'Two'))];
    const commands = offered.flatMap(({ title, command }) => (title === 'Ignore here' && command ? [command] : []));
    assert.equal(commands.length, 2);
    await Promise.all(commands.map((command) => editor.request('workspace/executeCommand', command)));
    await silenced;
    const { silences } = JSON.parse(files.get(deal.settings) ?? '') as { readonly silences: readonly unknown[] };
    assert.equal(silences.length, 2);
  });

  it('reads through such a client what the server cannot reach', async () => {
    const away = 'vscode-vfs://github/firm/deal/ex10.txt';
    const editor = await startEditor({ initializationOptions: { files: true } });
    editor.answer('engross/readFile', ({ uri }: { uri: string }) =>
      uri === 'vscode-vfs://github/firm/.engross.json' ? '{ "rules": { "amount-mismatch": "off" } }' : null,
    );
    editor.open(away, `${slip}\n\nWithin fourty (40) days.\n`);
    assert.deepEqual(
      (await editor.next(away)).map(({ code }) => code),
      ['amount-misspelt'],
    );
  });
});
