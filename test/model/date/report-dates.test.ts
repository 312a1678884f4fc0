import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { reportDates } from '../../../server/src/analysis/model/date/report-dates.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

const conflicts = (...paragraphs: readonly string[]): readonly string[] =>
  reportDates(readDraft(paragraphs.join('\n\n'), 'plain')).map(({ says, wrong, right: [other] }) => {
    const there = other ? dateText(other.date.year, other.date.month, other.date.day) : '';
    return says(dateText(wrong.date.year, wrong.date.month, wrong.date.day), there);
  });

const consent = (date: string): string =>
  `We consent to the use of our report dated ${date}, on the balance sheet of Alder Mills, Inc.`;
const further = (date: string): string => `Our report dated ${date} refers to a change in accounting.`;

describe('the date of a report', () => {
  it('conflicts where the consent goes on to speak of it', () => {
    const said = ['the report is dated February 12, 2026 here but February 21, 2026 elsewhere'];
    assert.deepEqual(conflicts(consent('February 21, 2026'), further('February 12, 2026')), said);
    assert.deepEqual(conflicts(`${consent('February 21, 2026')} ${further('February 12, 2026')}`), said);
    assert.deepEqual(conflicts(consent('February 21, 2026'), further('February 21, 2026')), []);
  });

  it('is that of another report where both are listed, where it is far away, or where another consent begins', () => {
    const [first, second] = ['February 21, 2026', 'February 12, 2026'];
    assert.deepEqual(conflicts(consent(first), consent(second), further(second)), []);
    assert.deepEqual(conflicts(consent(first), consent(second)), []);
    assert.deepEqual(conflicts(consent(first), further('May 9, 2019')), []);
    assert.deepEqual(conflicts(consent(first), consent('February 22, 2026'), further(second)), []);
    assert.deepEqual(conflicts('EXHIBIT 23.1', consent(first), 'EXHIBIT 23.2', further(second)), []);
    assert.deepEqual(conflicts(further(second), consent(first)), []);
  });

  it('takes no longer than a list of thousands of reports allows', () => {
    const many = Array.from({ length: 5000 }, (_, at) => further(`February ${(at % 28) + 1}, 2026`));
    assert.deepEqual(conflicts(consent('February 21, 2026'), ...many), []);
  });
});
