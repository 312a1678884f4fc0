import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft, totalLenses, valueHints } from '../../server/src/analysis/index.ts';

/** What stands over each total, with the total. */
const lensesOf = (text: string): readonly string[] =>
  totalLenses(readDraft(text, 'plain')).map(({ at, title }) => `${text.slice(at.start, at.end)} | ${title}`);

const table = (total: string): string => `
Alder Life Insurance Company                  $7,000.00
Birch Mutual Life Insurance Company            2,500.00
Cedar Life Insurance Company                   2,500.00
Total                                        $${total}.00
`;

describe('the line over a total', () => {
  it('says that its parts add up', () => {
    assert.deepEqual(lensesOf(table('12,000')), ['$12,000.00 | adds up: 3 parts = $12,000']);
  });

  it('says what they come to instead', () => {
    assert.deepEqual(lensesOf(table('12,500')), ['$12,500.00 | does not add up: the parts come to $12,000, $500 less']);
    assert.deepEqual(lensesOf(table('11,000')), [
      '$11,000.00 | does not add up: the parts come to $12,000, $1,000 more',
    ]);
  });

  it('says what was multiplied', () => {
    const text = (total: string): string => `It pays 24 installments of $5,000 each, for a total of ${total}.\n`;
    assert.deepEqual(lensesOf(text('$120,000')), ['$120,000 | multiplies: 24 × $5,000 = $120,000']);
    assert.deepEqual(lensesOf(text('$125,000')), ['$125,000 | does not multiply: 24 × $5,000 = $120,000']);
  });

  it('says what a split leaves, whichever way its ratio is written', () => {
    const split = (ratio: string, after: string): string =>
      `A ${ratio} reverse split reduces the shares from 50,000,000 to ${after} shares.\n`;
    for (const ratio of ['one-for-fifty (1:50)', 'fifty-for-one (50:1)'])
      assert.deepEqual(lensesOf(split(ratio, '1,000,000')), [
        `1,000,000 | splits: 50,000,000 at ${ratio.startsWith('one') ? '1:50' : '50:1'} = 1,000,000`,
      ]);
    assert.deepEqual(lensesOf(split('one-for-fifty (1:50)', '1,100,000')), [
      '1,100,000 | does not split: 50,000,000 at 1:50 = 1,000,000',
    ]);
  });

  it('says nothing where nothing is added up', () => assert.deepEqual(lensesOf('It pays $500 and $600.\n'), []));
});

describe('the figures behind an amount in words', () => {
  /** The text with each hint in its place. */
  const hinted = (text: string, from = 0, to = text.length): string => {
    const hints = valueHints(readDraft(text, 'plain'), { start: from, end: to });
    return [...hints]
      .reverse()
      .reduce((shown, hint) => `${shown.slice(0, hint.at)} [${hint.text}]${shown.slice(hint.at)}`, text);
  };

  it('stand behind words alone, with their unit', () => {
    assert.equal(
      hinted('It pays one million two hundred thousand dollars in thirty days.\n'),
      'It pays one million two hundred thousand dollars [= $1,200,000] in thirty [= 30] days.\n',
    );
  });

  it('stand behind no double form and no small number', () => {
    const text = 'Within thirty (30) days it pays $50 to each of two holders in four parts.\n';
    assert.equal(hinted(text), text);
  });

  it('are given for what is in view alone', () => {
    const text = 'It pays sixty dollars.\n\nIt pays seventy dollars.\n';
    assert.equal(hinted(text, 0, 22), 'It pays sixty dollars [= $60].\n\nIt pays seventy dollars.\n');
  });
});
