import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { diagnose, ledger, readDraft } from '../../server/src/analysis/index.ts';
import { checkHover } from '../harness/hover.ts';
import { checkOccurrences } from '../harness/occurrences.ts';
import { checkRefusal, checkRename } from '../harness/rename.ts';

const notes = `
The Notes bear CUSIP No. ⟦00517K‸ AA9⟧.

CUSIP/ISIN: ⟦00517KAA9⟧ / US00517KAA97
`;

describe('an identifier in the editor', () => {
  it('is shown with what it is of, its check digit and its other places', () => {
    checkHover(
      'The Notes bear CUSIP No. ⟦00517K‸ AA9⟧.\n\nCUSIP: 00517KAA9\n',
      '00517K AA9: CUSIP of a security',
      'Its check digit, 9, comes out.',
      'The same number stands once more:',
    );
    checkHover('The Notes bear CUSIP No. 00571K‸ AA9.\n', 'Its check digit is 9, but would be 2.');
    checkHover('In Case No. A-16-744‸982-B it settled.\n', 'A-16-744982-B: case number', 'stands nowhere else');
  });

  it('is found in each grouping', () => {
    checkOccurrences(notes);
  });

  it('is renamed in each grouping, to one whose check digit comes out', () => {
    const plain = notes.replace(/[⟦⟧]/g, '');
    checkRename(plain, '00517kab7', '\nThe Notes bear CUSIP No. 00517K AB7.\n\nCUSIP/ISIN: 00517KAB7 / US00517KAA97\n');
    checkRefusal(plain, 'the check digit of 00517KAB8 would be 7, not 8', '00517KAB8');
    checkRefusal(plain, '00517KAB has 8 characters, not 9', '00517KAB');
    checkRename('Case No. A-16-74‸4982-B\n', '19-10234', 'Case No. 19-10234\n');
    checkRefusal('Case No. A-16-74‸4982-B\n', 'none yet cannot be read as a number of its kind', 'none yet');
  });

  it('is ticked in the ledger by its check digit or by another place, and crossed where it does not come out', () => {
    const draft = readDraft(
      'CUSIP/ISIN: 00517K AA9 / US00517KAA79\n\nFile No. 333-104162\n\nCase No. 19-10234, File No. 333-104162\n',
      'plain',
    );
    const { rows, counts } = ledger(draft, diagnose(draft));
    assert.deepEqual(
      rows.map(({ group, standing, states, because }) => `${group} ${standing} ${states}: ${because}`),
      [
        'identifiers disagrees US00517KAA79: the check digit of ISIN US00517KAA79 is 9, but its other characters make 1',
        'identifiers agrees 00517K AA9: the check digit agrees',
        'identifiers agrees 333-104162: stands twice',
        'identifiers alone 19-10234: no counterpart in this draft',
      ],
    );
    assert.deepEqual(counts.identifiers, { agrees: 3, disagrees: 1, alone: 1 });
  });

  it('whose finding was silenced is left alone in the ledger', () => {
    const draft = readDraft('CUSIP: 00571K AA9\n', 'plain');
    assert.deepEqual(
      ledger(draft, []).rows.map(({ standing, because }) => `${standing}: ${because}`),
      ['alone: the check digit differs; not reported'],
    );
  });
});
