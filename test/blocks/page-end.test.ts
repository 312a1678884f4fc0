import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { joined, outline } from './cut.ts';

describe('sentences over the end of a page', () => {
  const start = 'The Lender shall give notice to the Borrower of at least three';

  it('joins the figure to its words over a tag, a page number and a running header', () => {
    for (const furniture of [
      '\n<PAGE>\n',
      '\n\n   14\n\n<PAGE>\n\n',
      '\n14\n<PAGE>\n',
      '\n\n<PAGE>   15\n',
      '\n<page>\n\n15\n\n',
      '\n\f',
      '\n\n-14-\n<PAGE>\nTerm Loan Agreement\n\n',
      '\n\nTerm Loan Agreement - Page 14\n\n<PAGE>\n\n',
      '\n\n-----------\n14\n<PAGE>\n-----------\n\n',
      '\r\n\r\n14\r\n<PAGE>\r\n',
    ]) {
      const text = `${start}${furniture}(3) Business Days before the date.\n`;
      assert.deepEqual(joined(text), [`${start} | (3) Business Days before the date.`], JSON.stringify(furniture));
    }
  });

  it('joins number words, lower case and figures', () => {
    assert.deepEqual(
      joined('The Bank shall lend Three Million Seven\n<PAGE> 16\nHundred and Fifty Thousand Dollars.'),
      ['The Bank shall lend Three Million Seven | Hundred and Fifty Thousand Dollars.'],
    );
    assert.deepEqual(joined('The Bank shall lend in all no more than Thirty-\n<PAGE> 16\nFour Thousand Dollars.'), [
      'The Bank shall lend in all no more than Thirty- | Four Thousand Dollars.',
    ]);
    assert.deepEqual(joined(`${start} days, and\n\n<PAGE>\n\nshall name the Note.`), [
      `${start} days, and | shall name the Note.`,
    ]);
    assert.deepEqual(joined(`${start} or\n\n<PAGE>\n\n$1,000 in cash.`), [`${start} or | $1,000 in cash.`]);
  });

  it('joins them through emphasis and tags within the sentence', () => {
    const page = '\n\n14\n<PAGE>\n\n';
    for (const [first, second] of [
      ['</b>', '(3) days.'],
      ['</i></b>', '(3) days.'],
      ['**', '(3) days.'],
      ['', '<b>(3)</b> days.'],
      ['', '**(3)** days.'],
    ] as const) {
      const read = outline(`${start}${first}${page}${second}\n`);
      assert.equal(read.length, 1, `${first} ${second}`);
    }
    for (const [first, second] of [
      ['</p>', '(3) days.'],
      [' ____', '(3) days.'],
      [' <Name>', '(3) days.'],
      ['.</b>', 'days.'],
      [' and', '* item'],
    ] as const) {
      const read = outline(`${start}${first}${page}${second}\n`);
      assert.notEqual(read.length, 1, `${first} ${second}`);
    }
  });

  it('leaves apart what a page end parts: a closed sentence, a heading, an item, a new paragraph', () => {
    for (const [first, second] of [
      [`${start} (3) days.`, 'the Note'],
      ['ARTICLE II', 'the Loans'],
      [`${start} days and`, '(b) the Note is paid.'],
      [`${start} days and`, '12. The Note is paid.'],
      [`${start} days`, 'The Note is paid.'],
    ]) {
      assert.deepEqual(joined(`${first}\n\n14\n\n<PAGE>\n\n${second}\n`), [first, second]);
    }
  });

  it('joins nothing over blank lines alone', () => {
    assert.deepEqual(joined(`${start}\n\n\ndays before the date.`), [start, 'days before the date.']);
    assert.deepEqual(joined('The rate is\n\ndays before the date.'), ['The rate is', 'days before the date.']);
  });

  it('does not read a rule drawn between words and figure', () => {
    assert.deepEqual(joined('for a term of two\n-------------\n(2) years.'), ['for a term of two | (2) years.']);
  });
});
