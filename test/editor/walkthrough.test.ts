import { describe, it } from 'mocha';
import { useSession } from './session.ts';

describe('the first five minutes', () => {
  const session = useSession('calm');

  it('opens a sample draft with its slips underlined, and the walkthrough that leads through them', async () => {
    const { window } = await session.open({ 'notes.txt': 'Buy milk.\n' });
    await window.openFile('notes.txt');
    await window.runCommand('Engross: Open a Sample Draft');
    await window.waitForText('CERTIFICATE OF AMENDMENT');
    await window.waitForSquiggles('Friday', 'Six Hundred', 'One Thousand', '(1,000)');
    await window.screenshot('sample-draft');
    const rows = window.page.locator('.quick-input-list .monaco-list-row');
    await window.press('F1');
    await window.page.locator('.quick-input-widget input').first().fill('>Welcome: Open Walkthrough');
    await rows.filter({ hasText: 'Open Walkthrough' }).first().click();
    await rows.filter({ hasText: 'Check your first exhibit' }).first().click();
    await window.page.locator('.getting-started-step', { hasText: 'See what a total adds up to' }).first().waitFor();
    await window.screenshot('walkthrough');
  });
});
