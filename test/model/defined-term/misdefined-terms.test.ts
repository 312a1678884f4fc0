import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { misdefinedTerms } from '../../../server/src/analysis/model/defined-term/misdefined-terms.ts';

describe('a term that is misspelt where it is defined', () => {
  const found = (text: string): readonly string[] =>
    misdefinedTerms(readDraft(`${text}\n`, 'plain')).map(({ text: written, meant }) => `${written} for ${meant}`);

  it('is told by the uses of the term, of two words and of one', () => {
    assert.deepEqual(
      found(
        'It is paid on the tenth day (the "Settlment Date").\n\nOn the Settlement Date it ends. No Settlement Date is a holiday.',
      ),
      ['Settlment for SETTLEMENT'],
    );
    assert.deepEqual(
      found(
        'Alder Mills, Inc. (the "Bororwer") signs.\n\nThe Borrower pays. If the Borrower\u2019s bank fails, each Borrower and the Borrower owe it.',
      ),
      ['Bororwer for BORROWER'],
    );
  });

  it('may be a short one beside other words, and one of a title that the draft uses', () => {
    const uses = 'On the Funding Date it ends. No Funding Date is a holiday.';
    assert.deepEqual(found(`It is paid in May (the "Funding Dtae").\n\n${uses}`), ['Dtae for DATE']);
    assert.deepEqual(found(`It is paid in May (the "Funding Dats").\n\n${uses}`), []);
    assert.deepEqual(
      found(
        'They signed a contract (the "Merger Argeement").\n\nThe Merger Agreement dated May 1, 2026 binds. The Merger Agreement dated May 1, 2026 ends.',
      ),
      ['Argeement for AGREEMENT'],
    );
    assert.deepEqual(
      found('Ann Lee (the "Employer Party") signs.\n\nThe Employee Party pays. Each Employee Party signs.'),
      [],
    );
  });

  it('is none where the term is used as it is defined, used but once otherwise, or where both are defined', () => {
    for (const text of [
      'It ends on May 1, 2026 (the "Settlment Date").\n\nThe Settlment Date stands. On the Settlement Date it ends. No Settlement Date is a holiday.',
      'It ends on May 1, 2026 (the "Settlment Date").\n\nOn the Settlement Date it ends.',
      'Alder (the "Lender") and Birch (the "Leader") sign.\n\nThe Lender pays the Lender, and no Lender fails.',
      'It ends on May 1, 2026 (the "Settlment Date").\n\nEvery settlment counts. On the Settlement Date it ends. No Settlement Date is a holiday.',
      'Alder (the "Leader") signs.\n\nThe Ladder stands there. A Ladder is no loan.',
    ])
      assert.deepEqual(found(text), [], text);
  });
});
