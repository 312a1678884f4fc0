import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { judge } from '../../harness/check.ts';

type Row = readonly string[];

const table = (rows: readonly Row[]): string =>
  `Schedule of the loan\n\n${rows.map((row) => row.map((one) => one.padStart(14)).join('')).join('\n')}\n`;

/** What each finding says, with its repairs. */
const found = (rows: readonly Row[]): readonly string[] =>
  judge(table(rows), 'plain').map(({ message, fixes }) => [message, ...fixes().map(({ title }) => title)].join(' | '));

/** Number, opening balance, payment, interest, principal and closing balance of a loan. */
const loan: readonly Row[] = [
  ['1', '100,000.00', '8,884.88', '1,000.00', '7,884.88', '92,115.12'],
  ['2', '92,115.12', '8,884.88', '921.15', '7,963.73', '84,151.39'],
  ['3', '84,151.39', '8,884.88', '841.51', '8,043.37', '76,108.02'],
  ['4', '76,108.02', '8,884.88', '761.08', '8,123.80', '67,984.22'],
  ['5', '67,984.22', '8,884.88', '679.84', '8,205.04', '59,779.18'],
];

const withCell = (rows: readonly Row[], row: number, column: number, text: string): readonly Row[] =>
  rows.map((cells, at) => (at === row ? cells.map((cell, n) => (n === column ? text : cell)) : cells));

describe('a balance that runs on', () => {
  it('is right', () => {
    assert.deepEqual(found(loan), []);
  });

  it('is wrong at the end of a row, as the next begins with another', () => {
    assert.deepEqual(found(withCell(loan, 2, 5, '76,180.02')), [
      'the parts add up to 76,108.02, 72 less than the stated 76,180.02 | Make the total 76,108.02',
    ]);
  });

  it('is wrong at the beginning of a row, as the one before ends with another', () => {
    assert.deepEqual(found(withCell(loan, 3, 1, '76,180.02')), [
      'the parts add up to 68,056.22, 72 more than the stated 67,984.22 | Change 76,180.02 to 76,108.02 (the balance runs on)',
    ]);
  });

  it('shows what is wrong in a row that it runs past', () => {
    assert.deepEqual(found(withCell(loan, 2, 4, '8,034.37')), [
      'the parts add up to 76,117.02, 9 more than the stated 76,108.02 | Change 8,034.37 to 8,043.37 (the balance runs on)',
    ]);
  });

  const account: readonly Row[] = [
    ['5,130.00', '64,870.00'],
    ['5,170.00', '59,700.00'],
    ['5,215.00', '54,485.00'],
    ['5,260.00', '49,225.00'],
    ['5,305.00', '43,920.00'],
    ['5,350.00', '38,570.00'],
  ];

  it('runs on from the row before where no column begins it', () => {
    assert.deepEqual(found(account), []);
    assert.deepEqual(found(withCell(account, 2, 1, '54,845.00')), [
      'the parts add up to 54,485, 360 less than the stated 54,845 | Make the total 54,485',
    ]);
    assert.deepEqual(found(withCell(account, 3, 0, '5,620.00')), [
      'the parts add up to 48,865, 360 less than the stated 49,225 | Change 5,620 to 5,260 (the balance runs on)',
    ]);
  });

  it('is none where two rows do not follow it, or a row is paid otherwise', () => {
    assert.deepEqual(found(withCell(withCell(loan, 1, 5, '84,511.39'), 3, 5, '67,894.22')), []);
    assert.deepEqual(found(withCell(account, 3, 0, '9,871.00')), []);
  });
});
