import { describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
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

  it('leads from the steps of the walkthrough into the sample beside it', async () => {
    const { window } = await session.open({});
    const rows = window.page.locator('.quick-input-list .monaco-list-row');
    await window.press('F1');
    await window.page.locator('.quick-input-widget input').first().fill('>Welcome: Open Walkthrough');
    await rows.filter({ hasText: 'Open Walkthrough' }).first().click();
    await rows.filter({ hasText: 'Check your first exhibit' }).first().click();
    const step = (title: string): Locator => window.page.locator('.getting-started-step', { hasText: title }).first();
    await step('Open a draft').getByText('Open a Sample Draft').click();
    await window.waitForSquiggles('Friday', 'Six Hundred', 'One Thousand', '(1,000)');
    await step('Put a slip right').click();
    await step('Put a slip right').getByText('Go to the Next Slip').click();
    await window.page.locator('.marker-widget', { hasText: 'is a Thursday, not a Friday' }).first().waitFor();
    await step('See what a total adds up to').click();
    await step('See what a total adds up to').getByText('Show the Parts').click();
    await window.page.locator('.monaco-hover:visible', { hasText: 'Sum of the parts' }).first().waitFor();
    await window.screenshot('walkthrough-beside');
    await step('See all that was checked').click();
    await step('See all that was checked').getByText('Open the Ledger').click();
    await window.page.locator('[aria-label^="Ledger"] .monaco-list-row', { hasText: 'Six Hundred (650)' }).waitFor();
  });
});
