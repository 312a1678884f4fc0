import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyEdits, diagnose, readDraft } from '../../server/src/analysis/index.ts';
import { checkFixes, checkSilent } from '../harness/check.ts';

/** The texts after each fix of the one finding of the rule. */
function fixed(text: string): readonly string[] {
  const found = diagnose(readDraft(text, 'plain')).filter(({ rule }) => rule.id === 'date-impossible');
  assert.equal(found.length, 1, text);
  return found.flatMap((finding) => finding.fixes().map(({ edits }) => applyEdits(text, edits)));
}

/** Holds a slip to being found and put right. */
function restores(text: string, right: string, wrong: string): void {
  const slipped = text.replace(right, wrong);
  assert.notEqual(slipped, text);
  assert.ok(fixed(slipped).includes(text), slipped);
}

describe('date-impossible', () => {
  it('knows a day that no month has where "day of" or an ending says that it is one', () => {
    restores('Sworn to before me this 14th day of May, 2026.\n', '14th', '34th');
    restores('The seller delivers on the 23rd of July, 2026.\n', '23rd', '32nd');
    restores('The rent is due on the 31st day of the month of May, 2026.\n', '31st', '61st');
    assert.equal(fixed('Dated as of the thirty-second day of August, two thousand and eleven.\n').length, 1);
    checkSilent('The office at 34 April Lane, and 45 May 2003 notices, and the 40th of May Company.\n');
  });

  it('knows one in a list of days without a year, which a word leads to', () => {
    const listed = 'Principal is due on March 31, June 30, Sept. 30 and December 31 of each year.\n';
    checkSilent(listed);
    restores(listed, 'June 30', 'June 31');
    restores(listed, 'Sept. 30', 'Sept. 31');
    checkSilent('Units sold were April 31, June 45, September 31, and more.\n');
  });

  it('knows a day in figures that no month has', () => {
    restores('The rent is $9,000 from 12/1/2024 to 12/31/2024.\n', '12/31', '12/32');
    restores('The rent is $9,000 from 6/1/2024 to 6/30/2024.\n', '6/30', '6/31');
    checkSilent('The drawing shows a bolt of 12/32 and the codes 12/45/2024 and 32/32/2024.\n');
  });

  it('offers a leap year for February 29, and first the one on the weekday that stands with it', () => {
    restores('This deed was executed on the 29th day of February, 2024.\n', '2024', '2023');
    restores('This deed was executed on the 29th day of February, 2024.\n', '2024', '2022');
    const text = 'The meeting is held on Thursday, February 29, 2024.\n';
    assert.equal(fixed(text.replace('2024', '2025'))[0], text);
  });

  it('offers a day a slip away that the draft states elsewhere', () => {
    const text = 'The notes mature on August 31, 2026.\n\nPayment of all notes is due on August 31, 2026 at noon.\n';
    restores(text, 'mature on August 31', 'mature on June 31');
  });
});

describe('dates that the calendar lacks', () => {
  it('keep the form in which they are written', () => {
    checkFixes(
      `
Rent falls due on SEPTEMBER 31ST, 2004 and
                  ^^^^^^^^^^^^^^^^^^^^ error: September has 30 days, so there is no September 31, 2004
on Feb. 29, 2005, but not on January 0,1900.
   ^^^^^^^^^^^^^ error: February 2005 has 28 days, so there is no February 29, 2005
                             ^^^^^^^^^^^^^^ error: days are counted from 1, so there is no January 0, 1900
`,
      [
        'Rent falls due on SEPTEMBER 30TH, 2004 and\non Feb. 29, 2005, but not on January 0,1900.\n',
        'Rent falls due on SEPTEMBER 31ST, 2004 and\non Feb. 28, 2005, but not on January 0,1900.\n',
        'Rent falls due on SEPTEMBER 31ST, 2004 and\non Mar. 1, 2005, but not on January 0,1900.\n',
        'Rent falls due on SEPTEMBER 31ST, 2004 and\non Feb. 29, 2004, but not on January 0,1900.\n',
        'Rent falls due on SEPTEMBER 31ST, 2004 and\non Feb. 29, 2005, but not on January 1,1900.\n',
      ],
    );
  });

  it('are found across lines and in words', () => {
    checkFixes(
      `
until the thirty-
          ^^^^^^^…
first day of June, 2004, or else
…^^^^^^^^^^^^^^^^^^^^^^ error: June has 30 days, so there is no June 31, 2004
`,
      ['until the thirtieth\nday of June, 2004, or else\n'],
    );
  });

  it('are no more than one in each of two leap years', () => {
    checkSilent('Between February 29, 2000 and February 29, 2004 the Notes bear interest.\n');
  });
});
