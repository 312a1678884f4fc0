import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'mocha';
import { none, slip, some, useDeal } from './deal.ts';
import { startEditor } from './editor.ts';
import { edited } from './open-documents.ts';

describe('silencing', () => {
  const deal = useDeal();

  it('is offered after the repairs, three times', async () => {
    const editor = await startEditor({ folder: deal.uri });
    editor.open(deal.draft, slip);
    await editor.next(deal.draft, some);
    const titles = (await editor.actions(deal.draft, 'Six')).map(({ title }) => title);
    assert.deepEqual(titles.slice(2), [
      'Ignore here',
      'Ignore amount-mismatch in this file',
      'Ignore amount-mismatch in this workspace',
    ]);
  });

  it('here writes rule, file, sentence and which, and no word of the draft', async () => {
    const editor = await startEditor({ folder: deal.uri });
    editor.open(deal.draft, slip);
    await editor.next(deal.draft, some);
    const silenced = editor.next(deal.draft, none);
    await deal.choose(editor, /^Ignore here$/);
    await silenced;
    const [edit] = editor.applied;
    assert.deepEqual(edit?.documentChanges?.[0], {
      kind: 'create',
      uri: deal.settings,
      options: { ignoreIfExists: true },
    });
    const written = deal.settingsAfter(edit);
    assert.match(JSON.stringify(written), /"sentence":"[0-9a-f]{16}"/);
    assert.deepEqual(JSON.parse(JSON.stringify(written).replace(/"[0-9a-f]{16}"/, '""')), {
      silences: [{ rule: 'amount-mismatch', file: 'drafts/ex 10.txt', sentence: '', which: 0 }],
    });
  });

  it('here is taken back where it was asked for, and only by the menu', async () => {
    const editor = await startEditor({ folder: deal.uri, initializationOptions: { standing: true } });
    const standings: { readonly disagree: number; readonly silenced?: number }[] = [];
    editor.listen('engross/standing', (params: (typeof standings)[number]) => standings.push(params));
    editor.open(deal.draft, slip);
    await editor.next(deal.draft, some);
    const silenced = editor.next(deal.draft, none);
    await deal.choose(editor, /^Ignore here$/);
    await silenced;
    writeFileSync(join(deal.folder, '.engross.json'), edited('', editor.applied[0], deal.settings));
    const again = editor.next(deal.draft, some);
    await deal.choose(editor, /^Report it again: the words say 600 but the figures say 650$/);
    await again;
    const before = readFileSync(join(deal.folder, '.engross.json'), 'utf8');
    assert.deepEqual(deal.settingsAfter(editor.applied[1], before), { silences: [] });
    assert.ok(standings.some(({ disagree, silenced }) => disagree === 0 && silenced === 1));
  });

  it('of a rule in a file is taken back where the rule finds something', async () => {
    const editor = await startEditor({ folder: deal.uri });
    editor.open(deal.draft, slip);
    await editor.next(deal.draft, some);
    const silenced = editor.next(deal.draft, none);
    await deal.choose(editor, /^Ignore amount-mismatch in this file$/);
    await silenced;
    writeFileSync(join(deal.folder, '.engross.json'), edited('', editor.applied[0], deal.settings));
    const again = editor.next(deal.draft, some);
    await deal.choose(editor, /^Report amount-mismatch in this file again$/);
    await again;
  });

  it('here silences the second of two alike in one sentence, where the first is silenced already', async () => {
    const editor = await startEditor({ folder: deal.uri });
    editor.open(deal.draft, 'The Company shall issue Six Hundred (650) shares and Two Hundred (250) warrants.');
    await editor.next(deal.draft, (found) => found.length === 2);
    const first = editor.next(deal.draft, (found) => found.length === 1);
    await deal.choose(editor, /^Ignore here$/);
    await first;
    writeFileSync(join(deal.folder, '.engross.json'), edited('', editor.applied[0], deal.settings));
    const both = editor.next(deal.draft, none);
    await deal.choose(editor, /^Ignore here$/, deal.draft, 'Two');
    await both;
  });

  it('goes behind one that the editor has not saved yet, and into the file as somebody else has changed it', async () => {
    const editor = await startEditor({ folder: deal.uri });
    editor.open(deal.draft, `${slip}\n\nTwo Hundred (250) warrants go with them.\n\nTwenty (21) are kept.\n`);
    await editor.next(deal.draft, (found) => found.length === 3);
    for (const [at, left] of [
      ['Six', 2],
      ['Two', 1],
    ] as const) {
      const silenced = editor.next(deal.draft, (found) => found.length === left);
      await deal.choose(editor, /^Ignore here$/, deal.draft, at);
      await silenced;
    }
    const [first, second] = editor.applied;
    const written = JSON.parse(edited(edited('', first, deal.settings), second, deal.settings)) as {
      silences: unknown[];
    };
    assert.equal(written.silences.length, 2);
    writeFileSync(join(deal.folder, '.engross.json'), '{ "check": "always" }');
    const silenced = editor.next(deal.draft, (found) => found.length === 2);
    await deal.choose(editor, /^Ignore here$/, deal.draft, 'Twenty');
    await silenced;
    const last = JSON.parse(edited('{ "check": "always" }', editor.applied[2], deal.settings)) as {
      silences: unknown[];
    };
    assert.equal(last.silences.length, 1);
  });

  it('holds in a draft that is opened again before the editor has saved it', async () => {
    const editor = await startEditor({ folder: deal.uri });
    editor.open(deal.draft, slip);
    await editor.next(deal.draft, some);
    const silenced = editor.next(deal.draft, none);
    await deal.choose(editor, /^Ignore here$/);
    await silenced;
    editor.close(deal.draft);
    editor.open(deal.draft, slip);
    assert.deepEqual(await editor.next(deal.draft), []);
  });

  it('is honoured in the next session, and lapses when the sentence changes', async () => {
    const first = await startEditor({ folder: deal.uri });
    first.open(deal.draft, slip);
    await first.next(deal.draft, some);
    await deal.choose(first, /^Ignore here$/);
    writeFileSync(join(deal.folder, '.engross.json'), edited('', first.applied[0], deal.settings));
    const second = await startEditor({ folder: deal.uri });
    second.open(deal.draft, `WHEREAS, a recital came first.\n\n${slip}\n`);
    assert.deepEqual(await second.next(deal.draft), []);
    second.replace(deal.draft, 'Company', 'Corporation');
    await second.next(deal.draft, some);
  });

  it('follows a draft that is given another name, and its folder, but not one that leaves', async () => {
    const before = '{ "silences": [{ "rule": "amount-mismatch", "file": "drafts/ex 10.txt" }] }';
    const renamed = `${deal.uri}/drafts/ex%2011.txt`;
    writeFileSync(join(deal.folder, '.engross.json'), before);
    const editor = await startEditor({ folder: deal.uri });
    const move = (oldUri: string, newUri: string): Promise<void> =>
      editor.notify('workspace/didRenameFiles', { files: [{ oldUri, newUri }] });
    editor.open(renamed, slip);
    await editor.next(renamed, some);
    await move(deal.draft, `${pathToFileURL(tmpdir()).href}/elsewhere.txt`);
    const silenced = editor.next(renamed, none);
    await move(deal.draft, renamed);
    await silenced;
    const after = before.replace('ex 10', 'ex 11');
    assert.deepEqual(
      editor.applied.map((edit) => edited(before, edit, deal.settings)),
      [after],
    );
    writeFileSync(join(deal.folder, '.engross.json'), after);
    await move(`${deal.uri}/drafts`, `${deal.uri}/old`);
    await editor.until('the folder to be followed', () => editor.applied.length === 2);
    assert.equal(edited(after, editor.applied[1], deal.settings), after.replace('drafts/', 'old/'));
  });

  it('in this file and in this workspace hold for all of a rule', async () => {
    for (const [title, wanted] of [
      [/in this file/, { silences: [{ rule: 'amount-mismatch', file: 'drafts/ex 10.txt' }] }],
      [/in this workspace/, { rules: { 'amount-mismatch': 'off' } }],
    ] as const) {
      const editor = await startEditor({ folder: deal.uri });
      editor.open(deal.draft, `${slip}\n\nWithin ten (11) days.\n`);
      await editor.next(deal.draft, (found) => found.length === 2);
      const silenced = editor.next(deal.draft, none);
      await deal.choose(editor, title);
      await silenced;
      assert.deepEqual(deal.settingsAfter(editor.applied[0]), wanted);
    }
  });

  it('in a Markdown draft may be a comment before the block', async () => {
    const markdown = `${deal.uri}/note.md`;
    const editor = await startEditor({ folder: deal.uri });
    editor.open(markdown, `# Note\n\n${slip}\n`, 'markdown');
    await editor.next(markdown, some);
    const silenced = editor.next(markdown, none);
    await deal.choose(editor, /comment/, markdown);
    await silenced;
    assert.equal(editor.textOf(markdown), `# Note\n\n<!-- engross-disable-next amount-mismatch -->\n\n${slip}\n`);
  });

  it('shows nonsense from a client as a message and goes on', async () => {
    const editor = await startEditor();
    await editor.request('workspace/executeCommand', { command: 'engross.silence', arguments: [{ uri: 5 }] });
    await editor.until('a message', () => editor.messages.length > 0);
    editor.open(deal.draft, slip);
    assert.equal((await editor.next(deal.draft)).length, 1);
  });
});
