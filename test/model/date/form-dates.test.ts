import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { formDates } from '../../../server/src/analysis/model/date/form-dates.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

/** What is said of the form at the back of a warrant or a note with those words at its head. */
const conflicts = (title: string, head: string, form: string): readonly string[] => {
  const text = 'This certifies that Simon Abara may purchase shares of Cedar Yards, Inc.';
  const draft = [
    title,
    head,
    text,
    'CEDAR YARDS, INC.\n\nBy: /s/ Ann Alder\nAnn Alder, President',
    'EXERCISE FORM',
    form,
  ];
  return formDates(readDraft(`${draft.join('\n\n')}\n`, 'plain')).map(({ says, wrong: { date }, right: [own] }) =>
    says(dateText(date.year, date.month, date.day), own ? dateText(own.date.year, own.date.month, own.date.day) : ''),
  );
};

const issued = 'Issue Date: May 14, 2026';
const form = (day: string): string => `The undersigned holds the Warrant dated ${day} and exercises it.`;

describe('the date in a form at the back', () => {
  const said = ['the Warrant is dated May 4, 2026 here but May 14, 2026 elsewhere'];

  it('is held to the day of issue, whatever else the title says', () => {
    for (const title of ['WARRANT TO PURCHASE COMMON STOCK', 'COMMON STOCK PURCHASE WARRANT', 'WARRANT']) {
      assert.deepEqual(conflicts(title, issued, form('May 4, 2026')), said, title);
      assert.deepEqual(conflicts(title, issued, form('May 14, 2026')), [], title);
    }
    assert.deepEqual(
      conflicts('PROMISSORY NOTE', 'No. 7          Date: May 14, 2026', 'He assigns the Note dated May 14, 2025.'),
      ['the Note is dated May 14, 2025 here but May 14, 2026 elsewhere'],
    );
  });

  it('is of another where its day is far off, stands elsewhere, or another instrument is drafted', () => {
    const title = 'WARRANT TO PURCHASE COMMON STOCK';
    assert.deepEqual(conflicts(title, issued, form('August 2, 2026')), []);
    assert.deepEqual(conflicts(title, issued, form('May 14, 2024')), []);
    assert.deepEqual(conflicts(title, issued, `${form('May 4, 2026')} It was paid for on May 4, 2026.`), []);
    assert.deepEqual(conflicts('GUARANTY OF WARRANT', issued, form('May 4, 2026')), []);
    assert.deepEqual(conflicts('REPLACEMENT WARRANT', issued, form('May 4, 2026')), []);
    const others = 'He holds the Warrant dated May 4, 2026, issued by Birch Mills, Inc., and exercises it.';
    assert.deepEqual(conflicts(title, issued, others), []);
    assert.deepEqual(conflicts(title, issued, others.replace('Birch Mills', 'Cedar Yards')), said);
    assert.deepEqual(conflicts(title, issued, form('May 4, 2026').replace('the Warrant', 'a Warrant')), []);
  });
});
