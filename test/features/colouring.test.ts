import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { colouring, readDraft, span, type Syntax } from '../../server/src/analysis/index.ts';
import { merger } from '../harness/exhibits.ts';

/** What is coloured in a text, each stretch with what it states. */
const coloured = (text: string, syntax: Syntax = 'plain', within = span(0, text.length)): readonly string[] =>
  colouring(readDraft(text, syntax), within).map(
    ({ at, stating, defines }) => `${text.slice(at.start, at.end)}: ${stating}${defines ? ' defined' : ''}`,
  );

describe('colouring', () => {
  it('tells amounts, dates, parties, persons and terms apart', () => {
    assert.deepEqual(coloured('On May 1, 2026 Osier Bank, N.A. (the "Bank") lends $5,000. The Bank is paid.\n'), [
      'May 1, 2026: date',
      'Osier Bank, N.A.: party',
      'Bank: term defined',
      '$5,000: amount',
      'Bank: term',
    ]);
    assert.deepEqual(coloured('The Notes (CUSIP 00517K AA9) are listed.\n'), ['00517K AA9: identifier']);
    assert.ok(coloured(merger).includes('Ines Calder: party'));
  });

  it('ends at the end of a line, and takes in no indent, page tag or mark of emphasis', () => {
    assert.deepEqual(coloured('It issues one thousand two\r\n     hundred (1,200) shares.\r\n'), [
      'one thousand two: amount',
      'hundred (1,200): amount',
    ]);
    const page =
      'The holders of the notes agree that the Company shall issue one thousand\n\n<PAGE>\n\ntwo hundred shares.\n';
    assert.deepEqual(coloured(page), ['one thousand: amount', 'two hundred: amount']);
    assert.deepEqual(coloured('It issues **Six Hundred** (600) shares.\n', 'markdown'), [
      'Six Hundred: amount',
      '(600): amount',
    ]);
  });

  it('leaves headings in one colour, and the words of a title', () => {
    const text = '1. Notes of the Bank\n\nThis Loan Note (this "Note") is due to Osier Bank, N.A. (the "Bank").\n';
    assert.deepEqual(coloured(text), ['Note: term defined', 'Osier Bank, N.A.: party', 'Bank: term defined']);
  });

  it('leaves numbers of sections and the marks of lists alone', () => {
    assert.deepEqual(coloured('Section 4.2(b) lists (a) one and (b) the other, on page 12.\n'), []);
  });

  it('reads the blocks of the span and no others', () => {
    const text = 'It pays $1.\n\nIt pays $2.\n\nIt pays $3.\n';
    const at = text.indexOf('$2');
    assert.deepEqual(coloured(text, 'plain', span(at, at)), ['$2: amount']);
  });
});
