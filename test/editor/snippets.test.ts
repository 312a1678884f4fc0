import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { useSession } from './session.ts';

describe('snippets', () => {
  const session = useSession('calm');

  it('start a certificate of amendment in an untitled file, and nothing in it is underlined', async () => {
    const { window } = await session.open({});
    await window.newUntitled();
    await window.type('certam');
    await window.acceptSuggestion(/certam.*Certificate of amendment \(Nevada\)/s, 'snippets-certificate-offered');
    await window.waitForText('CERTIFICATE OF AMENDMENT');
    await window.type('3.2');
    await window.press('Tab');
    await window.type('Harlan Quay Corp.');
    await window.press('Tab');
    await window.waitForText('HARLAN QUAY CORP.');
    await window.waitForText('The name of the Corporation is Harlan Quay Corp.');
    await window.press('Escape', 'Escape', 'Control+Home');
    await window.waitForText('Exhibit 3.2');
    assert.match(await window.languageStatus('disagree'), /[1-9]\d* checked, 0 disagree/);
    await window.waitForSquiggles();
    await window.screenshot('snippets-certificate');
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
