import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { startEditor, type Editor } from './editor.ts';
import { edited } from './open-documents.ts';

const slip = 'The Company shall issue Six Hundred (650) shares.';
const none = (diagnostics: readonly unknown[]): boolean => diagnostics.length === 0;
const some = (diagnostics: readonly unknown[]): boolean => diagnostics.length > 0;

let folder: string;
let folderUri: string;
let draft: string;
let settings: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engross-deal-'));
  mkdirSync(join(folder, 'drafts'));
  folderUri = pathToFileURL(folder).href;
  draft = `${folderUri}/drafts/ex%2010.txt`;
  settings = `${folderUri}/.engross.json`;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Chooses what the light bulb offers under a title and has the editor carry it out. */
async function choose(editor: Editor, title: RegExp, uri = draft, at = 'Six'): Promise<void> {
  const actions = await editor.actions(uri, at);
  const action = actions.find((offered) => title.test(offered.title));
  assert.ok(action, `${String(title)} is offered, not only ${actions.map((offered) => offered.title).join(', ')}`);
  if (action.edit) editor.apply(action.edit);
  if (action.command) await editor.request('workspace/executeCommand', action.command);
}

const settingsAfter = (edit: WorkspaceEdit | undefined, before = ''): unknown =>
  JSON.parse(edited(before, edit, settings));

describe('silencing', () => {
  it('is offered after the repairs, three times', async () => {
    const editor = await startEditor({ folder: folderUri });
    editor.open(draft, slip);
    await editor.next(draft, some);
    const titles = (await editor.actions(draft, 'Six')).map(({ title }) => title);
    assert.deepEqual(titles.slice(2), [
      'Ignore here',
      'Ignore amount-mismatch in this file',
      'Ignore amount-mismatch in this workspace',
    ]);
  });

  it('here writes rule, file, sentence and which, and no word of the draft', async () => {
    const editor = await startEditor({ folder: folderUri });
    editor.open(draft, slip);
    await editor.next(draft, some);
    const silenced = editor.next(draft, none);
    await choose(editor, /^Ignore here$/);
    await silenced;
    const [edit] = editor.applied;
    assert.deepEqual(edit?.documentChanges?.[0], { kind: 'create', uri: settings, options: { ignoreIfExists: true } });
    const written = settingsAfter(edit);
    assert.match(JSON.stringify(written), /"sentence":"[0-9a-f]{16}"/);
    assert.deepEqual(JSON.parse(JSON.stringify(written).replace(/"[0-9a-f]{16}"/, '""')), {
      silences: [{ rule: 'amount-mismatch', file: 'drafts/ex 10.txt', sentence: '', which: 0 }],
    });
  });

  it('here is taken back where it was asked for, and only by the menu', async () => {
    const editor = await startEditor({ folder: folderUri, initializationOptions: { standing: true } });
    const standings: { readonly disagree: number; readonly silenced?: number }[] = [];
    editor.listen('engross/standing', (params: (typeof standings)[number]) => standings.push(params));
    editor.open(draft, slip);
    await editor.next(draft, some);
    const silenced = editor.next(draft, none);
    await choose(editor, /^Ignore here$/);
    await silenced;
    writeFileSync(join(folder, '.engross.json'), edited('', editor.applied[0], settings));
    const again = editor.next(draft, some);
    await choose(editor, /^Report it again: the words say 600 but the figures say 650$/);
    await again;
    const before = readFileSync(join(folder, '.engross.json'), 'utf8');
    assert.deepEqual(settingsAfter(editor.applied[1], before), { silences: [] });
    assert.ok(standings.some(({ disagree, silenced }) => disagree === 0 && silenced === 1));
  });

  it('of a rule in a file is taken back where the rule finds something', async () => {
    const editor = await startEditor({ folder: folderUri });
    editor.open(draft, slip);
    await editor.next(draft, some);
    const silenced = editor.next(draft, none);
    await choose(editor, /^Ignore amount-mismatch in this file$/);
    await silenced;
    writeFileSync(join(folder, '.engross.json'), edited('', editor.applied[0], settings));
    const again = editor.next(draft, some);
    await choose(editor, /^Report amount-mismatch in this file again$/);
    await again;
  });

  it('here silences the second of two alike in one sentence, where the first is silenced already', async () => {
    const editor = await startEditor({ folder: folderUri });
    editor.open(draft, 'The Company shall issue Six Hundred (650) shares and Two Hundred (250) warrants.');
    await editor.next(draft, (found) => found.length === 2);
    const first = editor.next(draft, (found) => found.length === 1);
    await choose(editor, /^Ignore here$/);
    await first;
    writeFileSync(join(folder, '.engross.json'), edited('', editor.applied[0], settings));
    const both = editor.next(draft, none);
    await choose(editor, /^Ignore here$/, draft, 'Two');
    await both;
  });

  it('goes behind one that the editor has not saved yet, and into the file as somebody else has changed it', async () => {
    const editor = await startEditor({ folder: folderUri });
    editor.open(draft, `${slip}\n\nTwo Hundred (250) warrants go with them.\n\nTwenty (21) are kept.\n`);
    await editor.next(draft, (found) => found.length === 3);
    for (const [at, left] of [
      ['Six', 2],
      ['Two', 1],
    ] as const) {
      const silenced = editor.next(draft, (found) => found.length === left);
      await choose(editor, /^Ignore here$/, draft, at);
      await silenced;
    }
    const [first, second] = editor.applied;
    const written = JSON.parse(edited(edited('', first, settings), second, settings)) as { silences: unknown[] };
    assert.equal(written.silences.length, 2);
    writeFileSync(join(folder, '.engross.json'), '{ "check": "always" }');
    const silenced = editor.next(draft, (found) => found.length === 2);
    await choose(editor, /^Ignore here$/, draft, 'Twenty');
    await silenced;
    const last = JSON.parse(edited('{ "check": "always" }', editor.applied[2], settings)) as { silences: unknown[] };
    assert.equal(last.silences.length, 1);
  });

  it('holds in a draft that is opened again before the editor has saved it', async () => {
    const editor = await startEditor({ folder: folderUri });
    editor.open(draft, slip);
    await editor.next(draft, some);
    const silenced = editor.next(draft, none);
    await choose(editor, /^Ignore here$/);
    await silenced;
    editor.close(draft);
    editor.open(draft, slip);
    assert.deepEqual(await editor.next(draft), []);
  });

  it('is honoured in the next session, and lapses when the sentence changes', async () => {
    const first = await startEditor({ folder: folderUri });
    first.open(draft, slip);
    await first.next(draft, some);
    await choose(first, /^Ignore here$/);
    writeFileSync(join(folder, '.engross.json'), edited('', first.applied[0], settings));
    const second = await startEditor({ folder: folderUri });
    second.open(draft, `WHEREAS, a recital came first.\n\n${slip}\n`);
    assert.deepEqual(await second.next(draft), []);
    second.replace(draft, 'Company', 'Corporation');
    await second.next(draft, some);
  });

  it('follows a draft that is given another name, and its folder, but not one that leaves', async () => {
    const before = '{ "silences": [{ "rule": "amount-mismatch", "file": "drafts/ex 10.txt" }] }';
    const renamed = `${folderUri}/drafts/ex%2011.txt`;
    writeFileSync(join(folder, '.engross.json'), before);
    const editor = await startEditor({ folder: folderUri });
    const move = (oldUri: string, newUri: string): Promise<void> =>
      editor.notify('workspace/didRenameFiles', { files: [{ oldUri, newUri }] });
    editor.open(renamed, slip);
    await editor.next(renamed, some);
    await move(draft, `${pathToFileURL(tmpdir()).href}/elsewhere.txt`);
    const silenced = editor.next(renamed, none);
    await move(draft, renamed);
    await silenced;
    const after = before.replace('ex 10', 'ex 11');
    assert.deepEqual(
      editor.applied.map((edit) => edited(before, edit, settings)),
      [after],
    );
    writeFileSync(join(folder, '.engross.json'), after);
    await move(`${folderUri}/drafts`, `${folderUri}/old`);
    await editor.until('the folder to be followed', () => editor.applied.length === 2);
    assert.equal(edited(after, editor.applied[1], settings), after.replace('drafts/', 'old/'));
  });

  it('in this file and in this workspace hold for all of a rule', async () => {
    for (const [title, wanted] of [
      [/in this file/, { silences: [{ rule: 'amount-mismatch', file: 'drafts/ex 10.txt' }] }],
      [/in this workspace/, { rules: { 'amount-mismatch': 'off' } }],
    ] as const) {
      const editor = await startEditor({ folder: folderUri });
      editor.open(draft, `${slip}\n\nWithin ten (11) days.\n`);
      await editor.next(draft, (found) => found.length === 2);
      const silenced = editor.next(draft, none);
      await choose(editor, title);
      await silenced;
      assert.deepEqual(settingsAfter(editor.applied[0]), wanted);
    }
  });

  it('goes into the nearest settings file there is, and keeps what it says', async () => {
    const before = '{\n  // ours\n  "check": "always"\n}\n';
    writeFileSync(join(folder, 'drafts', '.engross.json'), before);
    const nearest = `${folderUri}/drafts/.engross.json`;
    const editor = await startEditor({ folder: folderUri });
    editor.open(draft, slip);
    await editor.next(draft, some);
    await choose(editor, /in this file/);
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
    refusing.open(draft, slip);
    await refusing.next(draft, some);
    await choose(refusing, /^Ignore here$/);
    assert.match(refusing.messages[0] ?? '', /no open folder.*drafts\/\.engross\.json\?$/);
    assert.deepEqual(refusing.applied, []);
    const agreeing = await startEditor({ choice: 'Keep It There' });
    agreeing.open(draft, slip);
    await agreeing.next(draft, some);
    const silenced = agreeing.next(draft, none);
    await choose(agreeing, /^Ignore here$/);
    await silenced;
  });

  it('says that an unsaved draft must be saved first', async () => {
    const editor = await startEditor({ folder: folderUri });
    editor.open('untitled:Untitled-1', slip);
    await editor.next('untitled:Untitled-1', some);
    await choose(editor, /^Ignore here$/, 'untitled:Untitled-1');
    await editor.until('a message', () => editor.messages.length > 0);
    assert.match(editor.messages[0] ?? '', /^Save this draft first/);
  });

  it('of a rule in an unsaved draft is written to the first open folder, and holds', async () => {
    const editor = await startEditor({ folder: folderUri });
    const unsaved = 'untitled:Untitled-1';
    editor.open(unsaved, slip);
    await editor.next(unsaved, some);
    const silenced = editor.next(unsaved, none);
    await choose(editor, /in this workspace/, unsaved);
    await silenced;
    assert.deepEqual(settingsAfter(editor.applied[0]), { rules: { 'amount-mismatch': 'off' } });
    const shown = editor.next(unsaved, some);
    await editor.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: folderUri, name: 'deal' }] },
    });
    await shown;
  });

  it('goes into the innermost of the open folders that the draft lies in', async () => {
    const editor = await startEditor({ folder: folderUri });
    const inner = `${folderUri}/drafts`;
    await editor.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: inner, name: 'drafts' }], removed: [] },
    });
    editor.open(draft, slip);
    await editor.next(draft, some);
    const silenced = editor.next(draft, none);
    await choose(editor, /in this file/);
    await silenced;
    const written = JSON.parse(edited('', editor.applied[0], `${inner}/.engross.json`)) as { silences: unknown[] };
    assert.deepEqual(written.silences, [{ rule: 'amount-mismatch', file: 'ex 10.txt' }]);
  });

  it('touches no settings file that must be mended first', async () => {
    writeFileSync(join(folder, '.engross.json'), '{ "rules": ');
    const editor = await startEditor({ folder: folderUri });
    editor.open(draft, slip);
    await editor.next(draft, some);
    await choose(editor, /^Ignore here$/);
    await editor.until('a second message', () => editor.messages.length > 1);
    assert.match(editor.messages[1] ?? '', /is not valid JSON\. Correct it/);
    assert.deepEqual(editor.applied, []);
  });

  it('says so where the editor cannot create the file', async () => {
    const editor = await startEditor({ folder: folderUri, createsFiles: false });
    editor.open(draft, slip);
    await editor.next(draft, some);
    await choose(editor, /^Ignore here$/);
    await editor.until('a message', () => editor.messages.length > 0);
    assert.match(editor.messages[0] ?? '', /Create .*\.engross\.json, then try again/);
  });

  it('is read and saved by a client that offers to', async () => {
    const files = new Map([[settings, '{ "check": "always" }']]);
    const editor = await startEditor({ folder: folderUri, initializationOptions: { files: true } });
    editor.answer('engross/readFile', ({ uri }: { uri: string }) => files.get(uri) ?? null);
    editor.answer('engross/saveEdit', ({ uri, edit }: { uri: string; edit: WorkspaceEdit }) => {
      files.set(uri, edited(files.get(uri) ?? '', edit, uri));
      return true;
    });
    editor.open(draft, slip);
    await editor.next(draft, some);
    const silenced = editor.next(draft, none);
    await choose(editor, /in this workspace/);
    await silenced;
    assert.deepEqual(JSON.parse(files.get(settings) ?? ''), { check: 'always', rules: { 'amount-mismatch': 'off' } });
    assert.deepEqual(editor.applied, []);
  });

  it('of two findings at once is written one after the other', async () => {
    const files = new Map<string, string>();
    const editor = await startEditor({ folder: folderUri, initializationOptions: { files: true } });
    editor.answer('engross/readFile', ({ uri }: { uri: string }) => files.get(uri) ?? null);
    editor.answer('engross/saveEdit', ({ uri, edit }: { uri: string; edit: WorkspaceEdit }) => {
      files.set(uri, edited(files.get(uri) ?? '', edit, uri));
      return true;
    });
    editor.open(draft, `${slip}\n\nTwo Hundred (250) warrants go with them.\n`);
    await editor.next(draft, (found) => found.length === 2);
    const silenced = editor.next(draft, none);
    const offered = [...(await editor.actions(draft, 'Six')), ...(await editor.actions(draft, 'Two'))];
    const commands = offered.flatMap(({ title, command }) => (title === 'Ignore here' && command ? [command] : []));
    assert.equal(commands.length, 2);
    await Promise.all(commands.map((command) => editor.request('workspace/executeCommand', command)));
    await silenced;
    const { silences } = JSON.parse(files.get(settings) ?? '') as { readonly silences: readonly unknown[] };
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

  it('in a Markdown draft may be a comment before the block', async () => {
    const markdown = `${folderUri}/note.md`;
    const editor = await startEditor({ folder: folderUri });
    editor.open(markdown, `# Note\n\n${slip}\n`, 'markdown');
    await editor.next(markdown, some);
    const silenced = editor.next(markdown, none);
    await choose(editor, /comment/, markdown);
    await silenced;
    assert.equal(editor.textOf(markdown), `# Note\n\n<!-- engross-disable-next amount-mismatch -->\n\n${slip}\n`);
  });

  it('shows nonsense from a client as a message and goes on', async () => {
    const editor = await startEditor();
    await editor.request('workspace/executeCommand', { command: 'engross.silence', arguments: [{ uri: 5 }] });
    await editor.until('a message', () => editor.messages.length > 0);
    editor.open(draft, slip);
    assert.equal((await editor.next(draft)).length, 1);
  });
});

describe('a settings file', () => {
  it('goes before the settings of the editor', async () => {
    writeFileSync(join(folder, '.engross.json'), '{ "rules": { "amount-mismatch": "information" } }');
    const editor = await startEditor({ folder: folderUri, configuration: { rules: { 'amount-mismatch': 'warning' } } });
    editor.open(draft, slip);
    assert.equal((await editor.next(draft))[0]?.severity, 3);
  });

  it('that is malformed is shown once, and the checking goes on', async () => {
    writeFileSync(join(folder, '.engross.json'), '{ "rules": ');
    const editor = await startEditor({ folder: folderUri });
    editor.open(draft, slip);
    assert.equal((await editor.next(draft)).length, 1);
    const other = `${folderUri}/other.txt`;
    editor.open(other, slip);
    assert.equal((await editor.next(other)).length, 1);
    assert.equal(editor.messages.length, 1);
    assert.match(editor.messages[0] ?? '', /^\.engross\.json: line 1 is not valid JSON.*\(\/.*\/\.engross\.json\)$/);
    assert.equal(editor.log.filter((line) => line.includes('not valid JSON')).length, 1);
  });

  it('is read again when the client says that it changed', async () => {
    const path = join(folder, '.engross.json');
    writeFileSync(path, '{ "rules": { "amount-mismatch": "off" } }');
    const editor = await startEditor({ folder: folderUri });
    editor.open(draft, slip);
    assert.deepEqual(await editor.next(draft), []);
    writeFileSync(path, readFileSync(path, 'utf8').replace('off', 'warning'));
    void editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: settings, type: 2 }] });
    assert.equal((await editor.next(draft, some))[0]?.severity, 2);
  });

  it('is read again when a draft is opened', async () => {
    const editor = await startEditor({ folder: folderUri });
    editor.open(draft, slip);
    await editor.next(draft, some);
    editor.close(draft);
    await editor.next(draft, none);
    writeFileSync(join(folder, '.engross.json'), '{ "rules": { "amount-mismatch": "warning" } }');
    editor.open(draft, slip);
    assert.equal((await editor.next(draft))[0]?.severity, 2);
  });

  it("is not looked for beside an editor's own pages, such as the preview of a rename", async () => {
    const editor = await startEditor({ initializationOptions: { files: true } });
    const asked: string[] = [];
    editor.answer('engross/readFile', ({ uri }: { uri: string }) => {
      asked.push(uri);
      throw new Error('no such place');
    });
    const preview = 'vscode-bulkeditpreview-editor://e8fce2b8/deal/sale.txt';
    editor.open(preview, slip);
    assert.deepEqual(await editor.next(preview), []);
    assert.deepEqual([asked, editor.messages], [[], []]);
  });
});
