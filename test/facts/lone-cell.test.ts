import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { furnitureCells, holdsLoneFigure, loneCell } from '../../server/src/analysis/facts/table/lone-cell.ts';

/** What a block of a table that was pasted cell by cell holds, in a word or two. */
function said(text: string): string {
  const line = loneCell(text);
  if (line?.holds === 'label') return `label ${line.text}`;
  if (line?.holds === 'sign') return `sign ${line.unit?.base ?? 'none'}`;
  if (line?.holds === 'figure') return `figure at ${line.cell.at.start}-${line.cell.at.end}`;
  return line?.holds ?? 'nothing';
}

describe('a cell that is all of a block', () => {
  it('is a label, without marks of emphasis', () => {
    assert.equal(said('**Alder  National\nBank**\n\n'), 'label Alder National Bank');
  });

  it('is a dash for nothing, where it stands', () => {
    assert.equal(said('  --\n'), 'figure at 2-4');
  });

  it('is a sign', () => {
    assert.deepEqual(['$\n', ')%\n', ')\n'].map(said), ['sign $', 'sign percent', 'sign none']);
  });

  it('is no sentence', () => {
    assert.equal(said('The lenders fund this. They do so at the closing.\n'), 'nothing');
  });
});

describe('page furniture within a table that is written cell by cell', () => {
  it('is figures and rules', () => {
    const lines = furnitureCells('12\n-----\n350\n=====\n');
    assert.deepEqual(
      lines.map((line) => (line.holds === 'figure' ? `figure ${line.cell.at.start}` : line.holds)),
      ['figure 0', 'rule', 'figure 9', 'rule'],
    );
  });

  it('is the end of a page as soon as one line is neither', () => {
    assert.deepEqual(furnitureCells('12\n<PAGE>\n'), [{ holds: 'page' }]);
  });
});

describe('a figure alone on its line', () => {
  it('is one in brackets or with a sign, among lines of words', () => {
    assert.ok(holdsLoneFigure('Birch Trust Company\n$1,250\n'));
    assert.ok(holdsLoneFigure('Less costs\n (64)\n'));
  });

  it('is none that stands in a line of words', () => {
    assert.ok(!holdsLoneFigure('Birch Trust Company lends 1,250\nand no more\n'));
  });
});
