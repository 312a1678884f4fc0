import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ledgerTable } from '../../client/src/ledger-table.ts';
import type { LedgerRow } from '../../client/src/protocol.ts';

const at = (line: number): LedgerRow['places'][number] => ({
  range: { start: { line, character: 0 }, end: { line, character: 9 } },
  written: '650',
});

describe('the ledger as a table', () => {
  it('has a line for each row, with each of its lines once', () => {
    const rows: readonly LedgerRow[] = [
      { group: 'amounts', standing: 'alone', states: '7%', because: 'no counterpart in this draft', places: [at(0)] },
      {
        group: 'names',
        standing: 'agrees',
        states: 'Alder LLC',
        because: 'stands 3 times',
        places: [at(2), at(2), at(8)],
      },
    ];
    assert.equal(
      ledgerTable(rows),
      'Kind\tStanding\tThe draft states\tHeld against\tLines\r\n' +
        'amounts\tstands alone\t7%\tno counterpart in this draft\t1\r\n' +
        'names\tagrees\tAlder LLC\tstands 3 times\t3, 9\r\n',
    );
  });

  it('lets a draft hide no formula, cell or row in it', () => {
    const row: LedgerRow = {
      ...{ group: 'amounts', standing: 'disagrees', because: '-1\t=2\r\n@3' },
      ...{ states: '=HYPERLINK("x")', places: [at(0)] },
    };
    assert.equal(ledgerTable([row]).split('\r\n')[1], `amounts\tdisagrees\t'=HYPERLINK("x")\t'-1 =2 @3\t1`);
  });
});
