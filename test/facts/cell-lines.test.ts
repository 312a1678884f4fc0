import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { CellLine } from '../../server/src/analysis/facts/fact.ts';
import { factsOf } from '../harness/facts.ts';

function shown(line: CellLine): string {
  switch (line.holds) {
    case 'label':
      return line.text;
    case 'figure':
      return `${line.cell.value?.toFraction() ?? '?'}${line.cell.unit ? ` ${line.cell.unit.base}` : ''}`;
    case 'sign':
      return `sign ${line.unit?.base ?? 'of none'}`;
    case 'rule':
      return line.rule;
    case 'prose':
      return line.mayHoldPart ? 'prose with a figure' : 'prose';
  }
}

/** What each line of a block holds; undefined where it is no table that was written out cell by cell. */
const cells = (...lines: readonly string[]): readonly string[] | undefined =>
  factsOf(`${lines.join('\n')}\n`).flatMap(({ fact }) =>
    fact.kind === 'cell-lines' ? [fact.lines.map(shown)] : [],
  )[0];

describe('a table that was written out cell by cell', () => {
  it('has a label or a figure on each line', () => {
    assert.deepEqual(cells('Notes payable', '1,250', '(310)', 'Total', '$940', '[●]', 'N/A', '--'), [
      'Notes payable',
      '1250',
      '-310',
      'Total',
      '940 $',
      '?',
      '0',
      '0',
    ]);
  });

  it('may have signs and rules on lines of their own, and bars between', () => {
    assert.deepEqual(
      cells('Fees', '$', '1,250', '|', '12', '%', '---', 'Total', '(1,250', ')', '| |', '5', ')%', '==='),
      [
        'Fees',
        'sign $',
        '1250',
        '12',
        'sign percent',
        'single',
        'Total',
        '-1250',
        'sign of none',
        '5',
        'sign percent',
        'double',
      ],
    );
  });

  it('may be the name of a total alone, or one with a dash', () => {
    assert.deepEqual(cells('Total liabilities'), ['Total liabilities']);
    assert.deepEqual(cells('Fees', '--', 'Total', '--'), ['Fees', '0', 'Total', '0']);
    assert.equal(cells('Fees and charges'), undefined);
    assert.equal(cells('Fees', '--'), undefined);
    assert.equal(cells(`Total of ${'all and every '.repeat(5)}fees`), undefined);
  });

  it('may stand below text, where it has three figures and more', () => {
    const text = 'The Company pays what it owes. It does so now.';
    assert.deepEqual(cells(text, 'Fees', '1,250', '310', '500'), ['prose', 'Fees', '1250', '310', '500']);
    assert.equal(cells(text, 'Fees', '1,250', '310'), undefined);
    assert.deepEqual(cells('It pays all that it owes and it owes $500', 'Fees', '1,250', '310', '500'), [
      'prose with a figure',
      'Fees',
      '1250',
      '310',
      '500',
    ]);
  });

  it('has labels that end in a figure of their own', () => {
    for (const label of [
      'Fees, net of taxes of $1,250',
      'Notes at 6.75%',
      'Notes from 5.25 to 6.75',
      'Exhibit 10.12',
    ]) {
      assert.deepEqual(cells(label, '500', 'Total', '500'), [label, '500', 'Total', '500']);
    }
    assert.equal(cells('Rent for the year 1,250', '500', 'Total', '500'), undefined);
  });

  it('is none where a line holds two figures, or a figure beside its label', () => {
    assert.equal(cells('Fees', '500', 'Total', '500   600'), undefined);
    assert.equal(cells('Fees', '500   more', 'Total', '500'), undefined);
  });
});
