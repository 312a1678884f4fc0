import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { eventually } from './eventually.ts';
import { useWebHost } from './web-session.ts';

const message = /the words say 600( shares)? but the figures say 650/;
const lease = 'The Landlord lets Six Hundred (650) square feet; the 650 square feet are marked.\n';

describe('in the browser, in a virtual folder, with nothing behind it', () => {
  const host = useWebHost({
    'ex3.txt': `The Company shall retire Six Hundred (650) shares, being all of the 650 shares
held in treasury, within fourty (40) days, as Exhibit 4.1 says.
`,
    'ex4-1.txt': 'The fee is ten dollars ($10).\n',
    'ex10.txt': lease,
    'filed/ex5.md': 'The fee is **ten ($11) dollars**.\n',
    'filed/old/.engross.json': '{ "rules": { "amount-mismatch": "off" } }\n',
    'filed/old/ex6.txt': 'The Tenant pays five hundred dollars ($600) a month.\n',
    'note.txt': 'The Buyer pays within thirty (3) days.\n',
    'notes.txt': 'Buy milk.\n',
  });

  it('underlines, lists and explains a slip, and leads to the exhibit beside the draft', async () => {
    const { window } = host();
    await window.openFile('ex3.txt');
    await window.waitForSquiggles('Six Hundred', 'fourty');
    await window.problems(message, 'web-problems');
    await window.goToText('Six Hundred');
    await window.hover(message, /six hundred fifty/, /650 stands once more/);
    await window.screenshot('web-hover');
    await window.press('Escape');
    assert.match(await window.languageStatus('disagree'), /\d+ checked, 2 disagree/);
    await window.goToText('Exhibit 4.1');
    await window.page.locator('.detected-link', { hasText: 'Exhibit' }).first().waitFor();
  });

  it('runs in a worker of the browser: no Node, and no line to another machine', async () => {
    const { window, lines } = host();
    await window.openFile('ex4-1.txt');
    await window.languageStatus('checked');
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
    await window.openFile('ex10.txt');
    await window.waitForSquiggles('Six Hundred');
    await window.goToText('Six Hundred');
    await window.applyFix(/^Make the words say 650/, 'web-fixes');
    await window.waitForText('Six Hundred Fifty (650)');
    await window.waitForSquiggles();
    await window.save();
    const repaired = lease.replace('Six Hundred', 'Six Hundred Fifty');
    const saved = async (): Promise<string | undefined> => files.get('ex10.txt');
    await eventually(window.page, saved, (text) => text === repaired, 'the saved draft');
  });

  it('checks every draft of the folder, though nothing searches it, each by its own settings', async () => {
    const { window } = host();
    await window.openFile('notes.txt');
    await window.runCommand('Engross: Check Every Draft in This Folder');
    await window.page.locator('.notification-list-item-message', { hasText: '6 drafts checked' }).first().waitFor();
    const problems = await window.problems(/the words say \$10 but the figures say \$11/, 'web-folder-check');
    const listed = (text: RegExp): boolean => problems.some((problem) => text.test(problem));
    assert.ok(listed(/the words say 30 (days )?but the figures say 3/), problems.join('\n'));
    assert.ok(!listed(/ex6|\$500/), problems.join('\n'));
  });

  it('keeps a silence in the folder, above which there is nothing to read', async () => {
    const { window, files } = host();
    await window.openFile('note.txt');
    await window.waitForSquiggles('thirty');
    await window.goToText('thirty');
    await window.applyFix(/^Ignore here$/);
    await window.waitForSquiggles();
    const read = async (): Promise<string> => files.get('.engross.json') ?? '';
    const settings = await eventually(window.page, read, (text) => text.includes('"silences"'), 'a silence');
    assert.doesNotMatch(settings, /thirty|Buyer/);
  });

  it('heeds that file, lists the draft in the ledger, and starts its server anew', async () => {
    const { window, files } = host();
    files.set('.engross.json', '{ "rules": { "amount-misspelt": "off" } }\n');
    await window.openFile('ex3.txt');
    await window.runCommand('Engross: Restart the Language Server');
    await window.waitForSquiggles('Six Hundred');
    const rows = await window.ledger(message);
    assert.match(rows[0] ?? '', /^Amounts ?\d+ checked, 1 disagrees/);
    await window.screenshot('web-ledger');
  });
});
