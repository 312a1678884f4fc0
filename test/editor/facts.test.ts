import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { refusal, rename, tickAndApply, waitForAll } from './renaming.ts';
import { useSession } from './session.ts';

// Its one slip shows when it has been read.
const sale = `                        BESTCO, INC.

BestCo, Inc., a Nevada corporation (the "Company"), sells Six Hundred Fifty (650) shares on
Thursday, April 24, 2003. Of the 650 shares named in Section 650 none is BestCo, Inc.'s own.

Notice is given within ten (9) days, signed this 24th day of April, 2003, by the President of BestCo, Inc.

                        BESTCO, INC.
                        By: ________________
`;

describe('a fact', () => {
  const session = useSession('calm');

  it('is told by a hover on a name and on a date', async () => {
    const { window } = await session.open({ 'sale.txt': sale });
    await window.openFile('sale.txt');
    await window.waitForSquiggles('ten');
    await window.goToText('BestCo, Inc., a Nevada');
    await window.hover(/BestCo, Inc\.: a Nevada corporation/, /Called “Company”/, /As BESTCO, INC\. it stands 2 times/);
    await window.screenshot('hover-name');
    await window.press('Escape');
    await window.goToText('April 24, 2003');
    await window.hover(/Thursday, April 24, 2003/);
    await window.screenshot('hover-date');
  });

  it('is renamed: a company in every casing, at once and undone at once', async () => {
    const { window } = await session.open({ 'sale.txt': sale });
    await window.openFile('sale.txt');
    await window.waitForSquiggles('ten');
    await window.goToText('BESTCO');
    assert.equal(await rename(window, 'NewCo Corporation', 'rename-company'), 'BestCo, Inc.');
    const text = await waitForAll(window, 'NewCo Corporation, a Nevada corporation');
    await window.press('Control+Home');
    await window.screenshot('rename-company-done');
    assert.doesNotMatch(text, /bestco/i);
    assert.equal(text.match(/NEWCO CORPORATION\n/g)?.length, 2);
    assert.match(text, /NewCo Corporation's own\./);
    assert.match(text, /President of NewCo Corporation\.\n/);
    await window.press('Control+Z');
    await waitForAll(window, "BestCo, Inc.'s own.", 'President of BestCo, Inc.');
  });

  it('is renamed: a date in each of its forms', async () => {
    const { window } = await session.open({ 'sale.txt': sale });
    await window.openFile('sale.txt');
    await window.waitForSquiggles('ten');
    await window.goToText('24th day');
    assert.equal(await rename(window, '5/1/2004'), 'April 24, 2003');
    await waitForAll(window, 'Saturday, May 1, 2004', 'this 1st day of May, 2004');
  });

  it('is renamed: an amount in words and figures, and what else states its value as it is ticked', async () => {
    const { window } = await session.open({ 'sale.txt': sale });
    await window.openFile('sale.txt');
    await window.waitForSquiggles('ten');
    await window.goToText('Six Hundred');
    assert.equal(await rename(window, '700'), '650');
    await tickAndApply(window, /Of the/, 'rename-amount');
    await waitForAll(window, 'Seven Hundred (700)', 'Of the 700 shares named in Section 650');
  });

  it('is not renamed where a number states nothing', async () => {
    const { window } = await session.open({ 'sale.txt': sale });
    await window.openFile('sale.txt');
    await window.waitForSquiggles('ten');
    await window.goToText('650 none');
    assert.match(await refusal(window), /650 stands in a section number/);
  });
});

describe('two names', () => {
  const session = useSession('calm');

  it('are declared to be two for good, without a word of the draft', async () => {
    const { window, folder } = await session.open({
      'two.txt': 'Alder Sales, Inc., a Texas corporation, sells.\n\nAlder Slaes, Inc., a Texas corporation, signs.\n',
    });
    await window.openFile('two.txt');
    await window.waitForSquiggles('Alder Slaes, Inc.');
    await window.goToText('Alder Slaes');
    await window.applyFix(/^These are two names$/, 'two-names');
    await window.waitForSquiggles();
    const entry = await window.fileWith(join(folder, '.engross.json'), (text) => text.includes('names'));
    assert.doesNotMatch(entry, /alder/i);
  });
});

describe('today', () => {
  const session = useSession('calm');

  it('offers the day in words and figures', async () => {
    const { window } = await session.open({ 'sale.txt': `${sale}\nDated \n` });
    await window.openFile('sale.txt');
    await window.waitForSquiggles('ten');
    await window.press('Control+End', 'ArrowUp', 'End');
    await window.type('today');
    await window.acceptSuggestion(/the \S+ \(\d+\w\w\) day of \w+, two thousand/, 'today');
    const text = await waitForAll(window, 'Dated the ');
    assert.match(
      text,
      /Dated the [a-z-]+ \(\d{1,2}(?:st|nd|rd|th)\) day of [A-Z][a-z]+, two thousand [a-z -]+ \(20\d\d\)/,
    );
    await window.waitForSquiggles('ten');
  });
});
