import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser, readDraft, type Draft } from '../../../server/src/analysis/index.ts';
import { loneYears } from '../../../server/src/analysis/model/date/lone-years.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

const said = (draft: Draft): readonly string[] =>
  loneYears(draft).map(({ says, wrong: { date }, right }) => {
    const other = right[0]?.date;
    const there = other ? dateText(other.year, other.month, other.day) : '';
    return says(dateText(date.year, date.month, date.day), there);
  });

const filler = [
  'The Bank shall lend the Borrower no more than $35,000,000 under the Note.',
  'The Borrower shall keep the books of its business.',
  'No waiver binds the Bank unless it is in writing.',
];

const text = (...ends: readonly string[]): string => `${[ends[0], ...filler, ...ends.slice(1)].join('\n\n')}\n`;
const conflicts = (...ends: readonly string[]): readonly string[] => said(readDraft(text(...ends), 'plain'));

const made = (date: string): string => `LOAN AGREEMENT\n\ndated as of ${date}`;

describe('a date that stands once, a year away from another', () => {
  it('is pointed out where both date something', () => {
    const expected = ['May 14, 2025 stands here alone but May 14, 2026, a year away, elsewhere'];
    for (const end of [
      'Dated: May 14, 2025',
      'Date: May 14, 2025',
      'The Guaranty dated May 14, 2025 secures the Note.',
      'It is signed as of the 14th day of May, 2025.',
      'Signed this 14th day of May, 2025.',
      'FORM OF NOTE\n\n$35,000,000          Portland, Oregon          May 14, 2025',
      'NOTICE OF BORROWING\n\n                    May 14, 2025',
    ])
      assert.deepEqual(conflicts(made('May 14, 2026'), end), expected, end);
    assert.deepEqual(conflicts(made('May 14, 2025'), 'Dated: May 14, 2026', 'Accepted as of May 14, 2026.'), [
      'May 14, 2025 stands here alone but May 14, 2026, a year away, twice',
    ]);
  });

  it('is let be where something happens on the one or the other, or it stands again', () => {
    for (const end of [
      'The Borrower shall repay the Note on May 14, 2027.',
      '"Maturity Date" means May 14, 2027.',
      'The works shall be completed on or before\nMay 14, 2027, subject to Section 4.',
      'The stockholders met on May 14, 2025.',
    ])
      assert.deepEqual(conflicts(made('May 14, 2026'), end), [], end);
    const ends = ['The Note matures on May 14, 2026.', 'The Guaranty dated May 14, 2026 secures it.'];
    assert.deepEqual(conflicts(made('May 14, 2025'), ...ends), []);
    assert.deepEqual(conflicts(made('May 14, 2026'), 'Dated: May 14, 2025', made('May 14, 2025')), [
      'May 14, 2026 stands here alone but May 14, 2025, a year away, twice',
    ]);
    assert.deepEqual(
      conflicts(made('May 14, 2026'), 'As of May 14, 2026.', 'Dated: May 14, 2025', made('May 14, 2025')),
      [],
    );
  });

  it('is let be on the first and the last day of a month, two years away and where three years follow each other', () => {
    assert.deepEqual(conflicts(made('May 1, 2026'), 'Dated: May 1, 2025'), []);
    assert.deepEqual(conflicts(made('May 31, 2026'), 'Dated: May 31, 2025'), []);
    assert.deepEqual(conflicts(made('May 14, 2026'), 'Dated: May 14, 2024'), []);
    assert.deepEqual(conflicts(made('May 14, 2026'), 'Dated: May 14, 2025', 'Dated: May 14, 2024'), []);
    assert.equal(conflicts(made('May 14, 2026'), 'Dated: May 14, 2025', 'It ends on May 14, 2029.').length, 1);
  });

  it('is let be side by side in a list, in a table and in figures alone', () => {
    const list = 'The Lease dated May 14, 2026.\n\nThe Amendment to Lease dated May 14, 2027.\n';
    assert.deepEqual(said(readDraft(list, 'plain')), []);
    const table = '| Grant | Dated |\n|---|---|\n| First | May 14, 2025 |';
    assert.deepEqual(said(readDraft(text(made('May 14, 2026'), table), 'markdown')), []);
    assert.deepEqual(conflicts(made('May 14, 2026'), 'Dated: 5/14/2025'), []);
  });

  it('is followed from key to key', () => {
    const own = text(made('May 14, 2026'), 'Dated: May 14, 2025');
    const analyser = new Analyser(own, 'plain');
    const at = own.indexOf('2025');
    assert.equal(said(analyser.draft).length, 1);
    analyser.edit(own.replace('2025', '2026'), { start: at, end: at + 4, inserted: 4 });
    assert.deepEqual(said(analyser.draft), []);
    analyser.edit(own, { start: at, end: at + 4, inserted: 4 });
    assert.equal(said(analyser.draft).length, 1);
  });
});
