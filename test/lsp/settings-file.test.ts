import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { none, slip, some, useDeal } from './deal.ts';
import { startEditor } from './editor.ts';

describe('a settings file', () => {
  const deal = useDeal();

  it('goes before the settings of the editor', async () => {
    writeFileSync(join(deal.folder, '.engross.json'), '{ "rules": { "amount-mismatch": "information" } }');
    const editor = await startEditor({ folder: deal.uri, configuration: { rules: { 'amount-mismatch': 'warning' } } });
    editor.open(deal.draft, slip);
    assert.equal((await editor.next(deal.draft))[0]?.severity, 3);
  });

  it('that is malformed is shown once, and the checking goes on', async () => {
    writeFileSync(join(deal.folder, '.engross.json'), '{ "rules": ');
    const editor = await startEditor({ folder: deal.uri });
    editor.open(deal.draft, slip);
    assert.equal((await editor.next(deal.draft)).length, 1);
    const other = `${deal.uri}/other.txt`;
    editor.open(other, slip);
    assert.equal((await editor.next(other)).length, 1);
    assert.equal(editor.messages.length, 1);
    assert.match(editor.messages[0] ?? '', /^\.engross\.json: line 1 is not valid JSON.*\(\/.*\/\.engross\.json\)$/);
    assert.equal(editor.log.filter((line) => line.includes('not valid JSON')).length, 1);
  });

  it('is read again when the client says that it changed', async () => {
    const path = join(deal.folder, '.engross.json');
    writeFileSync(path, '{ "rules": { "amount-mismatch": "off" } }');
    const editor = await startEditor({ folder: deal.uri });
    editor.open(deal.draft, slip);
    assert.deepEqual(await editor.next(deal.draft), []);
    writeFileSync(path, readFileSync(path, 'utf8').replace('off', 'warning'));
    void editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: deal.settings, type: 2 }] });
    assert.equal((await editor.next(deal.draft, some))[0]?.severity, 2);
  });

  it('is read again when a draft is opened', async () => {
    const editor = await startEditor({ folder: deal.uri });
    editor.open(deal.draft, slip);
    await editor.next(deal.draft, some);
    editor.close(deal.draft);
    await editor.next(deal.draft, none);
    writeFileSync(join(deal.folder, '.engross.json'), '{ "rules": { "amount-mismatch": "warning" } }');
    editor.open(deal.draft, slip);
    assert.equal((await editor.next(deal.draft))[0]?.severity, 2);
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
