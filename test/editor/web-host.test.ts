import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { eventually } from './eventually.ts';
import { useWebHost } from './web-session.ts';

const message = /the words say 600( shares)? but the figures say 650/;
const exhibit = `The Company shall retire Six Hundred (650) shares, being all of the 650 shares
held in treasury, within fourty (40) days.
`;

describe('in the browser, in a virtual folder, with nothing behind it', () => {
  const host = useWebHost({
    '.engross.json': '{ "rules": { "amount-misspelt": "off" } }\n',
    'ex3.txt': exhibit,
    'filed/ex4.md': 'The fee is **ten ($11) dollars**.\n',
    'filed/old/ex10.txt': 'The Tenant pays five hundred dollars ($500) a month.\n',
    'note.txt': 'The Buyer pays within thirty (3) days.\n',
    'notes.txt': 'Buy milk.\n',
  });

  it('underlines, lists and explains a slip, and leaves out what the folder has switched off', async () => {
    const { window } = host();
    await window.openFile('ex3.txt');
    await window.waitForSquiggles('Six Hundred');
    const problems = await window.problems(message, 'web-problems');
    assert.ok(!problems.some((problem) => /amount-misspelt/.test(problem)), problems.join('\n'));
    await window.goToText('Six Hundred');
    await window.hover(message, /six hundred fifty/, /650 stands once more/);
    await window.screenshot('web-hover');
    assert.match(await window.languageStatus('disagree'), /\d+ checked, 1 disagree/);
  });

  it('runs in a worker of the browser: no Node, and no line to another machine', async () => {
    const { window, lines } = host();
    await window.openFile('ex3.txt');
    await window.waitForSquiggles('Six Hundred');
    const hosts = await Promise.all(
      window.page.workers().map((worker) => worker.evaluate(() => [self.name, typeof process] as const)),
    );
    assert.deepEqual(
      hosts.filter(([name]) => name === 'ExtensionHostWorker'),
      [['ExtensionHostWorker', 'undefined']],
    );
    assert.deepEqual(lines, []);
    await window.runCommand('Developer: Show Running Extensions');
    const running = window.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: /Engross/ });
    await running.filter({ hasText: 'web worker' }).first().waitFor();
    await window.screenshot('web-running-extensions');
  });

  it('corrects a slip from the keyboard, and the folder keeps it', async () => {
    const { window, files } = host();
    await window.openFile('ex3.txt');
    await window.waitForSquiggles('Six Hundred');
    await window.goToText('Six Hundred');
    await window.applyFix(/^Make the words say 650/, 'web-fixes');
    await window.waitForText('Six Hundred Fifty (650)');
    await window.waitForSquiggles();
    await window.save();
    const saved = exhibit.replace('Six Hundred', 'Six Hundred Fifty');
    await eventually(
      window.page,
      async () => files.get('ex3.txt'),
      (text) => text === saved,
      'the saved draft',
    );
  });

  it('checks every draft of the folder, though nothing searches it', async () => {
    const { window } = host();
    await window.openFile('notes.txt');
    await window.runCommand('Engross: Check Every Draft in This Folder');
    const said = window.page.locator('.notification-list-item-message', { hasText: 'drafts checked' }).first();
    await said.waitFor();
    assert.equal(await said.innerText(), '4 drafts checked, 2 findings in 2 of them.');
    const problems = await window.problems(/the words say \$10 but the figures say \$11/, 'web-folder-check');
    assert.ok(
      problems.some((problem) => /the words say 30 (days )?but the figures say 3/.test(problem)),
      problems.join('\n'),
    );
  });

  it('keeps a silence in the settings file of the folder', async () => {
    const { window, files } = host();
    await window.openFile('note.txt');
    await window.waitForSquiggles('thirty');
    await window.goToText('thirty');
    await window.applyFix(/^Ignore here$/);
    await window.waitForSquiggles();
    const settings = await eventually(
      window.page,
      async () => files.get('.engross.json') ?? '',
      (text) => text.includes('"silences"'),
      'a silence in the folder',
    );
    assert.match(settings, /"amount-misspelt": "off"/);
    assert.doesNotMatch(settings, /thirty|Buyer/);
  });

  it('opens the ledger, and starts its server anew', async () => {
    const { window } = host();
    await window.openFile('ex3.txt');
    await window.runCommand('Engross: Restart the Language Server');
    const rows = await window.ledger(/650 shares/);
    assert.match(rows[0] ?? '', /^Amounts ?\d+ checked/);
    await window.screenshot('web-ledger');
  });
});
