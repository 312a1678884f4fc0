import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { termDays } from '../../../server/src/analysis/model/date/term-days.ts';
import { dateText } from '../../../server/src/analysis/words/calendar.ts';

/** What is said of the terms of a draft made of some paragraphs that are given two days. */
const conflicts = (...paragraphs: readonly string[]): readonly string[] =>
  termDays(readDraft(`${paragraphs.join('\n\n')}\n`, 'plain')).map(({ says, wrong: { date }, right: [other] }) =>
    says(
      dateText(date.year, date.month, date.day),
      other ? dateText(other.date.year, other.date.month, other.date.day) : '',
    ),
  );

const due = (day: string): string => `The principal is due on ${day} (the "Maturity Date").`;
const said = ['the Maturity Date is May 4, 2031 here but May 14, 2031 elsewhere'];

describe('the days of a term', () => {
  it('conflict between a line at the head of a note and its text', () => {
    const line = 'Principal: $250,000\nMaturity Date: May 14, 2031';
    assert.deepEqual(conflicts(line, due('May 4, 2031')), said);
    assert.deepEqual(conflicts(line, due('May 14, 2031')), []);
  });

  it('conflict between two places that define it, and one that repeats its day', () => {
    assert.deepEqual(conflicts('"Maturity Date" means May 14, 2031.', due('May 4, 2031')), said);
    const beside = 'Interest runs to the Maturity Date (May 4, 2031).';
    assert.deepEqual(conflicts(due('May 14, 2031'), beside), said);
  });

  it('have the day wrong that the draft says less often, wherever it stands', () => {
    const again = 'The Company pays what is due by May 14, 2031.';
    assert.deepEqual(conflicts(due('May 4, 2031'), 'Maturity Date: May 14, 2031', again), said);
  });

  it('are held to what is said without the term: a right is void, notes mature', () => {
    const right = 'The Holder may buy the shares by May 14, 2031 (the "Expiration Date").';
    const expires = ['the Expiration Date is May 14, 2031 here but May 4, 2031 elsewhere'];
    assert.deepEqual(conflicts('VOID AFTER 5:00 P.M., NEW YORK CITY TIME,\nON MAY 4, 2031', right), expires);
    const void4 = 'It may be exercised until May 4, 2031, at which time this Warrant shall become void.';
    assert.deepEqual(conflicts(right, void4), ['the Expiration Date is May 4, 2031 here but May 14, 2031 elsewhere']);
    assert.deepEqual(conflicts(due('May 14, 2031'), 'The Notes mature on May 4, 2031.'), said);
  });

  it('a year apart conflict, unless an amendment moved them', () => {
    const line = 'Maturity Date: May 14, 2031';
    assert.deepEqual(conflicts(line, due('May 14, 2030')), [
      'the Maturity Date is May 14, 2030 here but May 14, 2031 elsewhere',
    ]);
    assert.deepEqual(conflicts(line, `As amended to this day, ${due('May 14, 2030')}`), []);
  });

  it('a year apart conflict though a section near them speaks of amendments', () => {
    const first = '"Maturity Date" means May 14, 2031, the one hundred twenty-first (121st) payment date.';
    const again = 'This Agreement may be amended in writing. The Maturity Date of May 14, 2041 may not be changed.';
    assert.deepEqual(conflicts(first, again), ['the Maturity Date is May 14, 2041 here but May 14, 2031 elsewhere']);
    assert.deepEqual(conflicts(first, again.replace('may not be changed', 'is an amendment of the first one')), []);
    assert.deepEqual(conflicts(first, again.replace('may not be changed', 'was changed')), []);
  });

  it('are both meant where one is moved to the other', () => {
    const line = 'Maturity Date: May 14, 2031';
    assert.deepEqual(conflicts(line, 'The Lender extends the Maturity Date of May 4, 2031 by ten days.'), []);
  });

  it('are of two instruments where one is signed between them, or stands in an exhibit', () => {
    const signed = 'IN WITNESS WHEREOF, the parties have signed this Note on the day first above written.';
    assert.deepEqual(conflicts(due('May 14, 2031'), signed, due('May 4, 2031')), []);
    assert.deepEqual(conflicts(due('May 14, 2031'), 'EXHIBIT A\n\nFORM OF NOTE', due('May 4, 2031')), []);
  });

  it('are left alone where they are far apart, where there are three, and where all are labels', () => {
    assert.deepEqual(conflicts(due('May 14, 2031'), due('August 2, 2031')), []);
    assert.deepEqual(conflicts(due('May 14, 2031'), due('May 4, 2031'), due('May 24, 2031')), []);
    assert.deepEqual(conflicts('Maturity Date: May 14, 2031', 'Maturity Date: May 4, 2031'), []);
  });
});
