import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { useSession } from './session.ts';

describe('a draft being typed', () => {
  const session = useSession('calm');

  it('in an untitled file, one line with a double form is enough, and its slip can be corrected', async () => {
    const { window } = await session.open({});
    await window.newUntitled();
    const seen = await window.squigglesDuring(async () => {
      await window.type('six hundred (650) shares of common stock\n');
      await window.waitForText('six hundred (650) shares');
      await window.waitForSquiggles('six hundred');
    });
    assert.notDeepEqual(seen, []);
    await window.problems(/the words say 600( shares)? but the figures say 650/);
    await window.goTo(1, 2);
    await window.screenshot('typing-untitled');
    await window.applyFix(/^Make the words say 650/);
    await window.waitForText('six hundred fifty (650) shares');
    await window.waitForSquiggles();
  });

  it('is not underlined while its pair is typed key by key, with the bracket closed by VS Code', async () => {
    const { window } = await session.open({ 'draft.txt': 'The fee is ten (10) dollars.\n\n' });
    await window.openFile('draft.txt');
    assert.match(await window.languageStatus('disagree'), /0 disagree/);
    await window.goTo(2, 1);
    const seen = await window.squigglesDuring(async () => {
      await window.type('Six Hundred Fifty (650) shares');
      await window.waitForText('Six Hundred Fifty (650) shares');
    });
    assert.deepEqual(seen, []);
  });

  it('leaves no bracket behind where a line ends within brackets', async () => {
    const { window } = await session.open({ 'draft.txt': 'The fee is ten (10) dollars.\n\n' });
    await window.openFile('draft.txt');
    assert.match(await window.languageStatus('disagree'), /0 disagree/);
    await window.goTo(3, 1);
    await window.type('Alder Mills, Inc. (the\n"Maker") pays (650) dollars.');
    await window.waitForText('(650) dollars.');
    assert.match(await window.visibleText(), /\n"Maker"\) pays \(650\) dollars\.$/);
  });

  it('takes a double form from a snippet and finds the slip typed into it', async () => {
    const { window } = await session.open({});
    await window.newUntitled();
    await window.type('dfshares');
    await window.acceptSuggestion(/dfshares.*Shares in words and figures/s, 'typing-snippet');
    await window.waitForText('One Hundred Thousand (100,000) shares of common stock');
    await window.type('Six Hundred');
    await window.press('Tab');
    await window.type('650');
    await window.press('Tab', 'Tab');
    await window.waitForText('Six Hundred (650) shares of common stock');
    await window.type(' are issued.\n');
    await window.waitForSquiggles('Six Hundred');
    await window.screenshot('typing-double-form');
  });
});
