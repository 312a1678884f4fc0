import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { useSession } from './session.ts';

/** What is underlined, from top to bottom; the first finding runs over a line's end. */
const slips = [
  'Tuesday',
  'One Hundred Eighty',
  'Thousand',
  'February 30, 2027',
  '$62,5000',
  'fourty',
  '7st',
  'twenty-second',
  'thirty',
];

describe('a draft with a slip in each clause', () => {
  const session = useSession('calm');

  it('is underlined clause by clause, each slip with the rule that it breaks', async () => {
    const { window } = await session.openSamples();
    await window.openFile('separation-agreement.exhibit.txt');
    const squiggles = await window.waitForSquiggles(...slips);
    await window.screenshot('rules-squiggles');
    assert.deepEqual(
      squiggles.map(({ line, severity }) => `${line} ${severity}`),
      [
        '10 error',
        '13 error',
        '14 error',
        '15 error',
        '18 warning',
        '21 warning',
        '24 warning',
        '28 error',
        '30 error',
      ],
    );
    await window.problems(/the words say \$180,000 but the figures say \$190,000/, 'rules-problems');
    assert.match(await window.languageStatus('disagree'), /[1-9]\d* checked, [1-9] disagree/);
  });

  it('has its misspelt number words corrected at one stroke, and nothing else', async () => {
    const { window } = await session.openSamples();
    await window.openFile('separation-agreement.exhibit.txt');
    await window.waitForSquiggles(...slips);
    await window.runCommand('Fix All');
    await window.waitForText('forty (40) weeks');
    await window.waitForSquiggles(...slips.filter((slip) => slip !== 'fourty'));
  });

  it('of identifiers is told, shown with what makes it one, put right and ticked', async () => {
    const { window } = await session.openSamples();
    await window.openFile('pricing-term-sheet.txt');
    await window.goTo(39, 1);
    await window.waitForSquiggles('US87641TAC53', '333-217834', '1934');
    await window.goToText('87641TAC53');
    await window.hover(/ISIN of a security/, /Its check digit is 3, but would be 0\./);
    await window.screenshot('identifiers-hover');
    await window.press('Escape');
    await window.applyFix(/^Make it US87614TAC53$/);
    await window.waitForSquiggles('333-217834', '1934');
    await window.waitForText('87614T AC5 / US87614TAC53');
  });
});
