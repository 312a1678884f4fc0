import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { useSession } from './session.ts';
import type { Workbench } from './workbench.ts';

const draft = 'The Company issues Six Hundred Fifty (650) shares.\n\nIt pays Five Thousand Dollars ($5,000) now.\n\n';
const toggle = 'Engross: Keep Words and Figures in Step (On or Off)';

/** Puts the caret somewhere and lets it rest there, as a drafter does who reads before typing. */
async function restAt(window: Workbench, line: number, column: number): Promise<void> {
  await window.goTo(line, column);
  await window.languageStatus('disagree');
}

describe('writing in step', () => {
  const session = useSession('calm');

  it('lets the words follow the figures and the figures the words, each taken back by one undo, and none after a paste', async () => {
    const { window } = await session.open({
      'draft.txt': `${draft}As before: 7,000\n\nWe meet on Thursday, April 24, 2003.\n`,
    });
    await window.openFile('draft.txt');
    await window.runCommand(toggle);
    await window.statusItem(/kept in step/);
    try {
      await restAt(window, 1, 42);
      await window.press('Backspace', 'Backspace');
      await window.type('75');
      await window.waitForText('Six Hundred Fifty (675)');
      await window.press('End');
      await window.waitForText('Six Hundred Seventy-Five (675)');
      await window.statusItem(/The words followed: Six Hundred Seventy-Five \(675\)/);
      await window.screenshot('writing-in-step');
      await window.press('Control+Z');
      await window.waitForText('Six Hundred Fifty (675)');
      await window.press('Control+Y');
      await window.waitForText('Six Hundred Seventy-Five (675)');

      await restAt(window, 3, 13);
      await window.press('Backspace', 'Backspace', 'Backspace', 'Backspace');
      await window.type('Nine');
      await window.press('End');
      await window.waitForText('Nine Thousand Dollars ($9,000)');
      await window.press('Control+Z');
      await window.waitForText('Nine Thousand Dollars ($5,000)');
      await window.press('Control+Y');
      await window.waitForText('Nine Thousand Dollars ($9,000)');

      const back = ['Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft'];
      // The last digit of the year is typed anew at the very end of the date; the weekday follows.
      await restAt(window, 7, 36);
      await window.press('Backspace');
      await window.type('4');
      await window.press('End');
      await window.waitForText('on Saturday, April 24, 2004.');
      await window.statusItem(/The weekday followed: Saturday, April 24, 2004/);

      await window.goTo(5, 17);
      await window.press(...back, 'Control+C');
      await restAt(window, 3, 38);
      await window.press(...back, 'Control+V');
      await window.waitForText('($7,000)');
      await window.press('End');
      await window.waitForSquiggles('Nine Thousand');
    } finally {
      await window.runCommand(toggle);
      await window.statusItem(/left as they are/);
    }
  });

  it('offers a figure in words and figures in a list that Enter leaves alone', async () => {
    const { window } = await session.open({ 'draft.txt': draft });
    await window.openFile('draft.txt');
    await restAt(window, 5, 1);
    const list = window.page.locator('.suggest-widget.visible');
    await window.type('It sells 1200');
    await list.locator('.monaco-list-row', { hasText: 'One Thousand Two Hundred (1,200)' }).first().waitFor();
    assert.equal(await list.locator('.monaco-list-row.focused').count(), 0);
    await window.screenshot('writing-figure-offered');
    await window.press('Enter');
    await list.waitFor({ state: 'hidden' });
    await window.type('and 1300');
    await window.acceptSuggestion(/One Thousand Three Hundred \(1,300\) shares/);
    await window.waitForText('and One Thousand Three Hundred (1,300) shares');
    await window.waitForText('It sells 1200\nand');
  });

  it('fills a signature block and a name from what the draft says, in step with it', async () => {
    const { window } = await session.open({
      'deal.txt':
        'This Agreement is made between Harlan Quay Corp., a Nevada corporation (the "Company"), and Alder Mills, Inc., an Ohio\n' +
        'corporation. Jane B. Roe, the President of Harlan Quay Corp., signs for it. The fee is ten (10) dollars.\n\n',
    });
    await window.openFile('deal.txt');
    await restAt(window, 4, 1);
    await window.type('Alder Mi');
    await window.acceptSuggestion(/Alder Mills, Inc\..*Ohio corporation/s);
    await window.waitForText('Alder Mills, Inc.');
    await window.type(' and ');
    await window.press('Enter', 'Enter');
    await window.type('sigblock');
    await window.acceptSuggestion(/sigblock: Harlan Quay Corp\./, 'writing-signature-offered');
    await window.waitForText('HARLAN QUAY CORP.');
    await window.waitForText('Name: Jane B. Roe');
    await window.waitForText('Title: President');
    await window.waitForSquiggles();
  });
});
