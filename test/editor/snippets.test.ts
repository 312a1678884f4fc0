import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { useSession } from './session.ts';

describe('snippets', () => {
  const session = useSession('calm');

  it('make a certificate of amendment of a blank page, filled in and checked clean, in less than a minute', async () => {
    const { window } = await session.open({});
    await window.newUntitled();
    const began = performance.now();
    await window.type('certam');
    await window.acceptSuggestion(/certam.*Certificate of amendment \(Nevada\)/s, 'snippets-certificate-offered');
    await window.waitForText('CERTIFICATE OF AMENDMENT');
    await window.type('3.2');
    await window.press('Tab');
    await window.type('Harlan Quay Corp.');
    await window.press('Tab');
    await window.waitForText('The name of the Corporation is Harlan Quay Corp.');
    // Tab takes what a place lists, and leads on.
    await window.acceptSuggestion(/^Secretary/);
    await window.type('IV');
    await window.press('Tab');
    await window.type('Two Hundred Million (200,000,000)');
    await window.press('Tab');
    await window.acceptSuggestion(/^0\.0001/);
    await window.press('Tab');
    await window.screenshot('snippets-certificate-half-way');
    await window.type('19,402,117');
    await window.press('Tab');
    await window.type('25,563,400');
    await window.press('Tab');
    await window.acceptSuggestion(/^upon filing/);
    await window.type('4th day of May, 2026');
    await window.press('Tab');
    await window.type('Jane B. Roe');
    await window.press('Tab');
    assert.match(await window.languageStatus('disagree'), /[1-9]\d* checked, 0 disagree/);
    await window.waitForSquiggles();
    await window.screenshot('snippets-certificate');
    const seconds = (performance.now() - began) / 1000;
    assert.ok(seconds < 60, `${seconds.toFixed(0)} s`);
    await window.waitForText('Title: Secretary');
    await window.press('Control+Home');
    await window.waitForText('the Secretary of Harlan Quay Corp.');
    await window.waitForText('par value $0.0001 per share');
    await window.waitForText('19,402,117 shares in favor out of 25,563,400');
  });

  it('let Enter take what a place lists, though it takes nothing elsewhere', async () => {
    const { window } = await session.open({});
    await window.newUntitled();
    await window.type('The notice runs dfdays');
    await window.acceptSuggestion(/dfdays.*Days in words and figures/s);
    const listed = window.page.locator('.suggest-widget.visible .monaco-list-row');
    await listed.filter({ hasText: 'five (5)' }).first().waitFor();
    await window.press('ArrowDown', 'ArrowDown', 'Enter');
    await window.waitForText('The notice runs five (5) days');
    // Taking one leads on to the next place.
    await listed.filter({ hasText: 'business days' }).first().waitFor();
    await window.press('ArrowDown', 'Enter');
    await window.waitForText('The notice runs five (5) business days');
    await window.press('Enter');
    await window.type('dfday');
    await listed.filter({ hasText: 'dfdays' }).first().waitFor();
    await window.press('Enter');
    await window.type('end');
    await window.waitForText('five (5) business days\ndfday\nend');
  });

  it('give a double form in a Markdown draft', async () => {
    const { window } = await session.open({ 'draft.md': '# Note\n\nThe fee is due within \n' });
    await window.openFile('draft.md');
    await window.goTo(3, 23);
    await window.type('dfdays');
    await window.acceptSuggestion(/dfdays.*Days in words and figures/s);
    await window.waitForText('The fee is due within thirty (30) days');
    await window.press('Tab', 'Tab');
    await window.type(' of the notice.');
    await window.waitForText('thirty (30) days of the notice.');
    assert.match(await window.languageStatus('disagree'), /1 checked, 0 disagree/);
    await window.waitForSquiggles();
  });
});
