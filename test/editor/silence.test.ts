import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { useSession } from './session.ts';

const drafts = {
  'one.txt': 'The Buyer pays within thirty (3) days.\n\nThe Seller answers within ten (9) days.\n',
  'two.txt': 'Notice is given within ninety (60) days.\n',
};

describe('silencing a finding', () => {
  const session = useSession('calm');

  it('here: the entry names no word of the draft, lasts through edits elsewhere and lapses with its sentence', async () => {
    const { window, folder } = await session.open(drafts);
    await window.openFile('one.txt');
    await window.waitForSquiggles('thirty', 'ten');
    await window.goToText('thirty');
    await window.applyFix(/^Ignore here$/, 'silence-menu');
    await window.waitForSquiggles('ten');
    const entry = await window.fileWith(join(folder, '.engross.json'), (text) => text.includes('amount-mismatch'));
    assert.doesNotMatch(entry, /thirty|Buyer|within/);
    await window.goTo(1, 1);
    await window.type('The price is fixed. ');
    await window.waitForText('The price is fixed. The Buyer');
    await window.waitForSquiggles('ten');
    await window.goToText('Buyer');
    await window.type('x');
    await window.waitForText('Bxuyer');
    await window.waitForSquiggles('thirty', 'ten');
  });

  it('in this file: the rule is silent there and goes on elsewhere', async () => {
    const { window } = await session.open(drafts);
    await window.openFile('one.txt');
    await window.waitForSquiggles('thirty', 'ten');
    await window.goToText('ten');
    await window.applyFix(/^Ignore amount-mismatch in this file/);
    await window.waitForSquiggles();
    await window.openFile('two.txt');
    await window.waitForSquiggles('ninety');
  });

  it('in this workspace: the rule is silent everywhere', async () => {
    const { window, folder } = await session.open(drafts);
    await window.openFile('two.txt');
    await window.waitForSquiggles('ninety');
    await window.goToText('ninety');
    await window.applyFix(/^Ignore amount-mismatch in this workspace/);
    await window.waitForSquiggles();
    await window.fileWith(join(folder, '.engross.json'), (text) => text.includes('amount-mismatch'));
    await window.openFile('one.txt');
    assert.match(await window.languageStatus('disagree'), /0 disagree/);
    await window.waitForSquiggles();
  });
});
