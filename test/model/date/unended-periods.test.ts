import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { unendedPeriods } from '../../../server/src/analysis/model/date/unended-periods.ts';

const found = (...paragraphs: readonly string[]): number =>
  unendedPeriods(readDraft(`${paragraphs.join('\n\n')}\n`, 'plain')).length;

const certifies = (day: string): string =>
  `In connection with the Annual Report of Alder Mills, Inc. on Form 10-K for the year ended ${day}, I certify as follows.`;
const signed = '/s/ Simon Abara\nSimon Abara';

describe('the period of a report', () => {
  it('has ended when what tells of it is signed', () => {
    assert.equal(found(certifies('December 31, 2025'), 'Date: March 3, 2026', signed), 0);
    assert.equal(found(certifies('December 31, 2026'), 'Date: March 3, 2026', signed), 1);
    assert.equal(found(certifies('December 31, 2026'), `${signed}\n\nOslo, Ohio\nMarch 3, 2026`), 1);
    assert.equal(
      found(certifies('December 31, 2026'), '/s/ Hale & Winter LLP\n\nHale & Winter LLP\nOslo, Ohio\nMarch 3, 2026'),
      1,
    );
    const witness = 'IN WITNESS WHEREOF, he has signed this power of attorney as of the 3rd day of March, 2026.';
    assert.equal(found(certifies('December 31, 2026'), witness, signed), 1);
  });

  it('may end soon after a power of attorney, or is still to come', () => {
    assert.equal(found(certifies('December 31, 2026'), 'Date: December 3, 2026', signed), 0);
    const first = certifies('December 31, 2026').replace('for the year', 'beginning with the year');
    assert.equal(found(first, 'Date: March 3, 2026', signed), 0);
    assert.equal(
      found('It delivers statements for the year ended December 31, 2026.', 'Date: March 3, 2026', signed),
      0,
    );
    assert.equal(found(certifies('December 31, 2026'), 'The options vest on March 3, 2026.', signed), 0);
    assert.equal(found('Date: March 3, 2026', certifies('December 31, 2026')), 0);
  });
});
