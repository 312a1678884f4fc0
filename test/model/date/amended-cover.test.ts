import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { amendedCoverDates } from '../../../server/src/analysis/model/date/amended-cover.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

/** What is said of a supplement whose cover and whose recitals date the indenture. */
function conflicts(cover: string, ...recitals: readonly string[]): readonly string[] {
  const text = [
    'ALDER MILLS, INC.',
    'SECOND SUPPLEMENTAL INDENTURE',
    'Dated as of October 12, 2026',
    'to',
    'INDENTURE',
    `Dated as of ${cover}`,
    'This SECOND SUPPLEMENTAL INDENTURE is made as of October 12, 2026 between Alder Mills, Inc. and Birch Bank, N.A.',
    ...recitals,
  ].join('\n\n');
  return amendedCoverDates(readDraft(text, 'plain')).map(({ says, wrong, right: [other] }) => {
    const there = other ? dateText(other.date.year, other.date.month, other.date.day) : '';
    return says(dateText(wrong.date.year, wrong.date.month, wrong.date.day), there);
  });
}

const executed = (date: string): string =>
  `WHEREAS, they executed an Indenture, dated as of ${date} (the "Base Indenture");`;

describe('the date of what is amended, on the cover', () => {
  it('conflicts with the text where it is a slip away and stands nowhere else', () => {
    const said = ['the Indenture is dated April 12, 2024 here but April 21, 2024 elsewhere'];
    assert.deepEqual(conflicts('April 12, 2024', executed('April 21, 2024')), said);
    assert.deepEqual(conflicts('April 21, 2024', executed('April 21, 2024')), []);
    assert.deepEqual(conflicts('April 12, 2024', executed('June 30, 2019')), []);
    assert.deepEqual(conflicts('April 12, 2024', executed('April 21, 2024'), 'It was approved on April 12, 2024.'), []);
  });

  it('conflicts with nothing where the text gives two dates, or another instrument is meant', () => {
    assert.deepEqual(conflicts('April 12, 2024', executed('April 21, 2024'), executed('April 28, 2024')), []);
    assert.deepEqual(conflicts('April 12, 2024', 'It repays the former Indenture dated as of April 21, 2024.'), []);
    assert.deepEqual(conflicts('April 12, 2024', 'It repays the Loan Agreement dated as of April 21, 2024.'), []);
  });
});
