import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOf } from '../harness/facts.ts';

/** Each definition of a text with its form: `Company called`. */
const defined = (text: string): readonly string[] =>
  factsOf(text).flatMap(({ fact }) => (fact.kind === 'definition' ? [`${fact.text} ${fact.form}`] : []));

const check = (text: string, ...expected: readonly string[]): void => assert.deepEqual(defined(text), expected, text);

describe('a definition', () => {
  it('calls so what stands before it', () => {
    check('Tallow Bridge, Inc., a Delaware corporation (the "Company"), agrees.\n', 'Company called');
    check('as amended from time to time, this “Agreement”) is signed.\n');
    check('This Note (this “Note”) is due.\n', 'Note called');
    check(
      'The buyers (each, a "Purchaser" and, collectively, the "Purchasers") pay.\n',
      'Purchaser called',
      'Purchasers called',
    );
    check('Osier Bank (together with its successors and assigns, the "Bank") lends.\n', 'Bank called');
    check('Osier Bank, hereinafter referred to as the "Bank," lends.\n', 'Bank called');
    check("the Securities Act of 1933 (the ``1933 Act'') applies.\n", '1933 Act called');
  });

  it('says what the term means', () => {
    check('"Business Day" means a day on which banks open.\n', 'Business Day means');
    check('The term "Event of Default" shall mean a default.\n', 'Event of Default means');
    check('"Closing" and "Closing Date" mean that day.\n', 'Closing means', 'Closing Date means');
    check('"Seller": Fennel Hill LLC\n', 'Seller means');
  });

  it('points at the place that says it', () => {
    check('"Notes" has the meaning set forth in Section 2.1.\n', 'Notes elsewhere');
    check('"Loans" is defined in the recitals.\n', 'Loans elsewhere');
  });

  it('joins a term that breaks over lines, and reads past marks of Markdown', () => {
    check('the day of filing (the "Effective\n   Time") comes.\n', 'Effective Time called');
    assert.deepEqual(
      factsOf('Fennel Hill LLC (the **“Seller”**) sells.\n', 'markdown').flatMap(({ fact }) =>
        fact.kind === 'definition' ? [fact.text] : [],
      ),
      ['Seller'],
    );
  });

  it('is none where words are only quoted', () => {
    check('The stock trades under the symbol "TBRI" on the exchange.\n');
    check('It is marked "Confidential" on each page.\n');
    check('the accounts (as defined in the "Plan") are kept.\n');
    check('The words "hereof" and "herein" refer to all of it.\n');
    check('It is sold "as is" (and with all faults).\n');
  });

  it('has one key in the singular, the plural and the genitive', () => {
    const keys = factsOf('(the "Company\'s Notes") (a "Company Note") (the "Parties") (a "Party")\n').flatMap(
      ({ fact }) => (fact.kind === 'definition' ? [fact.key] : []),
    );
    assert.deepEqual(keys, ['company note', 'company note', 'party', 'party']);
  });
});
