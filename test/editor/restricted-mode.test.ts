import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { useSession, type OpenFolder } from './session.ts';

const message = /the words say 600( shares)? but the figures say 650/;
const files = {
  // Read here as ever: nothing that it can say runs a program.
  '.engross.json': '{ "rules": { "amount-misspelt": "off" } }\n',
  'ex3.txt': 'The Company shall retire Six Hundred (650) shares within fourty (40) days.\n\nIt issued ',
  'filed/ex4.md': 'The fee is **ten ($11) dollars**.\n',
};

describe('in Restricted Mode', () => {
  // Nothing is changed, and nobody has trusted the folder.
  const session = useSession('default');

  const open = async (): Promise<OpenFolder> => {
    const opened = await session.open(files);
    await opened.window.statusItem(/Restricted Mode/);
    await opened.window.openFile('ex3.txt');
    // The misspelt word is not among them: the folder has switched that off.
    await opened.window.waitForSquiggles('Six Hundred');
    return opened;
  };

  it('underlines, lists, explains and corrects, and heeds the settings file of the folder', async () => {
    const { window, folder } = await open();
    const problems = await window.problems(message);
    assert.ok(!problems.some((problem) => /amount-misspelt/.test(problem)), problems.join('\n'));
    await window.goToText('Six Hundred');
    await window.hover(message, /six hundred fifty/);
    await window.screenshot('restricted-mode');
    await window.press('Escape');
    await window.applyFix(/^Make the words say 650/);
    await window.waitForText('Six Hundred Fifty (650) shares');
    await window.waitForSquiggles();
    await window.save();
    await window.fileWith(join(folder, 'ex3.txt'), (text) => text.includes('Six Hundred Fifty (650) shares'));
  });

  it('completes a figure, and lists the draft in the ledger', async () => {
    const { window } = await open();
    await window.goTo(3, 11);
    await window.type('700');
    await window.acceptSuggestion(/Seven Hundred \(700\)/);
    await window.waitForText('It issued Seven Hundred (700)');
    const rows = await window.ledger(/^700/);
    assert.ok(
      rows.some((row) => /Six Hundred \(650\)/.test(row) && message.test(row)),
      rows.join('\n'),
    );
  });

  it('checks every draft of the folder', async () => {
    const { window } = await open();
    await window.runCommand('Engross: Check Every Draft in This Folder');
    await window.page.locator('.notification-list-item-message', { hasText: '2 drafts checked' }).first().waitFor();
    await window.problems(/the words say \$10 but the figures say \$11/);
  });
});
