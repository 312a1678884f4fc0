import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { signatureDates } from '../../../server/src/analysis/model/date/signature-dates.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

const names = ['Ann Alder', 'Beth Birch', 'Carl Cedar', 'Dora Dunn', 'Eric Elm'];

/** What is said of the dates beside the signatures of directors. */
const conflicts = (...dates: readonly string[]): readonly string[] => {
  const signatures = dates.map((date, at) => {
    const name = names[at] ?? '';
    return `/s/ ${name}          Director          ${date}\n--------------------\n${name}`;
  });
  const draft = readDraft(['POWER OF ATTORNEY', ...signatures].join('\n\n'), 'plain');
  return signatureDates(draft).map(({ says, wrong: { date }, right: [other] }) =>
    says(
      dateText(date.year, date.month, date.day),
      other ? dateText(other.date.year, other.date.month, other.date.day) : '',
    ),
  );
};

describe('the dates beside signatures', () => {
  const [usual, odd] = ['December 9, 2025', 'December 9, 2026'];

  it('conflict where one alone says another year', () => {
    const said = ['the signature is dated December 9, 2026 but the others December 9, 2025'];
    assert.deepEqual(conflicts(usual, odd, usual, usual), said);
    assert.deepEqual(conflicts(odd, usual, usual, usual), said);
    assert.deepEqual(conflicts(usual, usual, usual, usual), []);
  });

  it('are of several days by right, and of few nothing is said', () => {
    assert.deepEqual(conflicts(usual, 'December 19, 2025', usual, usual), []);
    assert.deepEqual(conflicts(usual, 'December 9, 2019', usual, usual), []);
    assert.deepEqual(conflicts(usual, 'January 9, 2026', usual, usual), []);
    assert.deepEqual(conflicts(usual, 'December 19, 2026', usual, usual), []);
    assert.deepEqual(conflicts(usual, 'as of December 9, 2026', usual, usual), []);
    assert.deepEqual(conflicts(usual, odd, odd, usual, usual), []);
    assert.deepEqual(conflicts(usual, odd, usual), []);
  });
});
