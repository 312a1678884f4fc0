import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { labelDates } from '../../../server/src/analysis/model/date/label-dates.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

/** What is said of the labelled dates of a draft with some pages of text between its head and its schedule. */
const conflicts = (head: string, schedule: string, between = ''): readonly string[] => {
  const text = `${between}${'The Employee keeps the books of the Company and gives it all of his working time.\n\n'.repeat(12)}`;
  return labelDates(readDraft(`${head}\n\n${text}${schedule}\n`, 'plain')).map(({ says, wrong: { date }, right }) => {
    const [other] = right;
    const there = other ? dateText(other.date.year, other.date.month, other.date.day) : '';
    return says(dateText(date.year, date.month, date.day), there);
  });
};

const said = ['the Effective Date is March 11, 2026 here but March 1, 2026 elsewhere'];

describe('the dates behind one label', () => {
  const [first, second] = ['Effective Date: March 1, 2026', 'Effective Date: March 11, 2026'];

  it('conflict where something else that is labelled beside both is the same', () => {
    const employee = 'Employee: Simon Abara';
    assert.deepEqual(conflicts(`${employee}\n\n${first}`, `${employee}\n\n${second}`), said);
    assert.deepEqual(
      conflicts(`${first}\n${employee}`, `SCHEDULE A\n\n${employee}.\n${second}\nSalary: $90,000`),
      said,
    );
    assert.deepEqual(conflicts(`${employee}\n\n${first}`, `${employee}\n\n${first}`), []);
  });

  it('conflict where the text says the one of them too', () => {
    assert.deepEqual(conflicts(first, second, 'The term begins on March 1, 2026.\n\n'), said);
    assert.deepEqual(conflicts(second, first, 'The term begins on March 1, 2026.\n\n'), said);
    assert.deepEqual(conflicts(first, second), []);
  });

  it('are of two things where another label says so, where they are far apart or stand in one list', () => {
    const record = (who: string, date: string): string => `Employee: ${who}\n\n${date}`;
    assert.deepEqual(conflicts(record('Simon Abara', first), record('Ann Alder', second)), []);
    const same = record('Simon Abara', first);
    assert.deepEqual(conflicts(same, record('Simon Abara', 'Effective Date: April 1, 2026')), []);
    assert.deepEqual(conflicts(same, record('Simon Abara', 'Effective Date: March 1, 2027')), []);
    assert.deepEqual(conflicts(same, record('Simon Abara', 'Effective Date: March 23, 2026')), []);
    assert.deepEqual(conflicts(`${first}\n\n${second}`, 'Employee: Simon Abara', 'It is of March 1, 2026.\n\n'), []);
  });

  it('are left alone where the label says no more than that it is a date, or stands with several', () => {
    const on = (day: number): string => `Employee: Simon Abara\n\nDate: March ${day}, 2026`;
    assert.deepEqual(conflicts(on(1), on(11)), []);
    const many = [1, 12, 23, 24, 25, 26, 27].map((day) => `Vesting Date: March ${day}, 2026`).join('\n\n');
    assert.deepEqual(conflicts(many, 'Vesting Date: March 11, 2026', 'It is of March 1, 2026.\n\n'), []);
  });
});
