import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { useSession } from './session.ts';

const draft = 'certificate-of-designation.exhibit.txt';

describe("with VS Code's default settings, in a folder not yet trusted", () => {
  const session = useSession('default');

  it('finds, explains, corrects and silences as ever', async () => {
    const { window, folder } = await session.openSamples();
    await window.openFile(draft);
    await window.goTo(119, 40);
    await window.waitForSquiggles('Six Hundred');
    await window.problems(/the words say 600( shares)? but the figures say 650/);
    await window.hover(/the words say 600( shares)? but the figures say 650/);
    await window.screenshot('default-hover');
    await window.press('Escape');
    await window.applyFix(/^Make the words say 650/, 'default-fixes');
    await window.waitForText('such Six Hundred Fifty (650) shares');
    await window.waitForSquiggles();
    await window.press('Control+Z');
    await window.waitForSquiggles('Six Hundred');
    await window.applyFix(/^Ignore here$/);
    await window.waitForSquiggles();
    await window.fileWith(join(folder, '.engross.json'), (text) => text.includes('amount-mismatch'));
  });

  it('takes words as they are typed: no suggestion is taken by Enter, and a snippet is by Tab', async () => {
    const { window } = await session.open({ 'draft.txt': 'The fee is ten (10) dollars.\n\n' });
    await window.openFile('draft.txt');
    await window.goTo(2, 1);
    await window.type('certam\nten (9) days\n');
    await window.waitForText('certam\nten (9) days');
    await window.waitForSquiggles('ten');
    await window.type('dfnum');
    await window.acceptSuggestion(/dfnum.*Number in words and figures/s, 'default-snippet');
    await window.waitForText('Six Hundred Fifty (650)');
    assert.equal((await window.waitForSquiggles('ten')).length, 1);
  });
});
