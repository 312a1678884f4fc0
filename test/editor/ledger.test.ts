import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { useSession } from './session.ts';

const cross = /Six Hundred \(650\).*the words say 600 but the figures say 650/;

describe('the ledger', () => {
  const session = useSession('calm');

  it('lists what the draft states, every cross first, goes where a row stands and follows a fix', async () => {
    const { window } = await session.openSamples();
    await window.openFile('certificate-of-designation.exhibit.txt');
    const before = await window.ledger(cross);
    assert.match(before[0] ?? '', /^Amounts ?\d+ checked, 1 disagrees/);
    assert.match(before[1] ?? '', cross);
    assert.ok(
      before.some((row) => /650 shares.*words and figures agree/.test(row)),
      before.join('\n'),
    );
    await window.followLedger(cross, 'click');
    await window.waitForText('such Six Hundred (650) shares');
    await window.screenshot('ledger-before');
    await window.goToText('such Six Hundred (650) shares');
    await window.goTo(119, 40);
    await window.applyFix(/^Make the words say .*650/);
    const after = await window.ledger(/^Amounts ?\d+ checked$/);
    assert.ok(!after.some((row) => cross.test(row)), after.join('\n'));
    await window.screenshot('ledger-after');
  });

  it('shows only what disagrees when asked to, and everything again', async () => {
    const { window } = await session.openSamples();
    await window.openFile('certificate-of-designation.exhibit.txt');
    await window.ledger(/^650 shares/);
    await window.runCommand('Engross: Show Only What Disagrees');
    const [amounts, cross, names, other, ...more] = await window.ledger(/^Pellworth Data System /, /^650 shares/);
    assert.match(amounts ?? '', /^Amounts ?\d+ checked, 1 disagrees$/);
    assert.match(cross ?? '', /^Six Hundred \(650\)/);
    assert.match(names ?? '', /^Names ?\d+ checked, 1 disagrees$/);
    assert.match(other ?? '', /^Pellworth Data System Corporation/);
    assert.deepEqual(more, []);
    await window.screenshot('ledger-filtered');
    await window.runCommand('Engross: Copy the Ledger as a Table');
    await window.statusItem(/copied 2 rows of the ledger/);
    const copied = await window.page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^Kind\tStanding.*\r?\namounts\tdisagrees\tSix Hundred \(650\)\tthe words say 600/);
    await window.followLedger(/^\s*Pellworth Data System/, 'keys');
    await window.statusItem(/Ln 66,/);
    await window.runCommand('Engross: Show Everything');
    await window.ledger(/^650 shares/);
  });

  it('says what to do where nothing was checked', async () => {
    const { window } = await session.open({ 'notes.txt': 'Rent of $950 from May 4, 2025, due at noon.\n' });
    await window.openFile('notes.txt');
    await window.languageStatus('not checked');
    await window.runCommand('Engross: Open the Ledger');
    const welcome = window.page.locator('.welcome-view-content', { hasText: 'The ledger lists every amount' }).first();
    await welcome.waitFor();
    await window.screenshot('ledger-empty');
    await welcome.getByText('Check This Draft').click();
    await window.ledger(/^\$950/);
  });

  it('follows the draft in front, with its totals, and counts as the status item does', async () => {
    const { window } = await session.openSamples();
    await window.openFile('certificate-of-amendment.txt');
    await window.ledger(/^Amounts ?\d+ checked$/);
    await window.openFile('use-of-proceeds.md');
    await window.waitForLenses(
      'does not add up: the parts come to $18,500,000, $100,000 less',
      'does not divide: $9,450,000 of $18,600,000 = 50.8%, not 58.1%',
      'adds up: 3 parts = 3,100,000',
    );
    await window.goTo(17, 1);
    // The README's picture: no larger than what there is to see.
    const whole = window.page.viewportSize();
    await window.page.setViewportSize({ width: 1180, height: 720 });
    const rows = await window.ledger(/^Totals ?3 checked, 2 disagree$/);
    assert.ok(
      rows.includes('$18,600,000does not add up: the parts come to $18,500,000, $100,000 less'),
      rows.join('\n'),
    );
    assert.match(await window.languageStatus(' checked, 2 disagree', 'ledger'), /\d+ stand alone/);
    assert.match(await window.page.locator('.pane-body .message').first().innerText(), /^\d+ checked, 2 disagree/);
    if (whole) await window.page.setViewportSize(whole);
  });
});
