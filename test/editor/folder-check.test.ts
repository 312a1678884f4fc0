import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { eventually } from './eventually.ts';
import { useSession } from './session.ts';

describe('checking a folder', () => {
  const session = useSession('calm');

  it('lists what the drafts of a filing disagree in, none of them open, and follows what becomes of them', async () => {
    const ex3 = 'The Company shall retire Six Hundred (650) shares.\n';
    const { window, folder } = await session.open({
      'ex3.txt': ex3,
      'filed/ex4.md': 'The fee is **ten ($11) dollars**.\n',
      'filed/ex10.txt': 'The Tenant pays five hundred dollars ($500) a month.\n',
      'notes.txt': 'Buy milk.\n',
    });
    await window.openFile('notes.txt');
    await window.runCommand('Engross: Check Every Draft in This Folder');
    const said = window.page.locator('.notification-list-item-message', { hasText: '3 drafts checked' }).first();
    await said.waitFor();
    const passedOver = '1 file passed over: not like a legal draft.';
    assert.equal(await said.innerText(), `3 drafts checked, 2 findings in 2 of them. ${passedOver}`);
    await window.page.locator('.notifications-toasts').getByText('Show Problems').click();
    await window.page.locator('.markers-panel-container .monaco-list-row').first().waitFor();
    const problems = await window.problems(/the words say \$10 but the figures say \$11/, 'folder-check');
    assert.ok(
      problems.some((problem) => /the words say 600 but the figures say 650/.test(problem)),
      problems.join('\n'),
    );
    await window.openFile('ex3.txt');
    await window.goTo(1, 30);
    await window.applyFix(/^Make the words say/);
    await window.waitForText('Six Hundred Fifty (650)');
    await window.save();
    await window.closeEditors();
    await window.openFile('notes.txt');
    const after = await window.problems(/the words say \$10 but the figures say \$11/);
    assert.ok(!after.some((problem) => /the words say 600/.test(problem)), after.join('\n'));

    // Another program brings the slip back, and takes away the folder of the other draft.
    await writeFile(join(folder, 'ex3.txt'), ex3);
    await rm(join(folder, 'filed'), { recursive: true });
    await eventually(
      window.page,
      () => window.problems(/the words say 600 but the figures say 650/),
      (problems) => !problems.some((problem) => /ex4|the words say \$10/.test(problem)),
      'nothing told of a draft that is gone',
    );
  });
});
