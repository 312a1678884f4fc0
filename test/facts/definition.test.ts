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

  const called: Readonly<Record<string, readonly string[]>> = {
    '(the "1933 Act") is kept.': ['1933 Act'],
    '(the "B-2 Notes & Bonds/Loans") are kept.': ['B-2 Notes & Bonds/Loans'],
    '(the \u2018Company\u2019) agrees.': ['Company'],
    '(the "Company," as it is) agrees.': ['Company'],
    '(the "Company.") agrees.': ['Company'],
    'This ("Notes") is it.': ['Notes'],
    '(the "Buyer" or the "Company") agrees.': ['Buyer', 'Company'],
    '(the \u201cBuyer\u201d and, together with its affiliates, the \u201cGroup\u201d) agrees.': ['Buyer', 'Group'],
    '(together with Alder, Inc., the "Group") agrees.': ['Group'],
    '(referred to as the "Plan") is kept.': ['Plan'],
    'The lender, hereinafter, in all of what is said below of it, the "Bank" lends.': ['Bank'],
  };
  for (const [text, terms] of Object.entries(called)) {
    it(`calls so in: ${text}`, () => check(`${text}\n`, ...terms.map((term) => `${term} called`)));
  }

  const quoted = [
    '(the "company") agrees.',
    '(the "C") agrees.',
    '(the "Company;") agrees.',
    '(the "99") agrees.',
    "(the `Company') agrees.",
    'The Company\'s "Notes" are due.',
    '(the "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen") agrees.',
    '(together with its affiliates. The "Group" pays)',
    '(as defined by "Plan") it is kept.',
    '(referred to in the "Plan") it is kept.',
    '(but not the "Plan") it is kept.',
    '(a list) the "Plan" is kept.',
    '(a list; the "Plan") is kept.',
    '(a list: the "Plan") is kept.',
    'The lender is hereby called the "Bank" and lends.',
    'It is "not closed (the "Company")',
    'The "Notes" shall not mean it.',
    'The "Notes" shall have no value.',
    'The "Notes" has the value of it.',
    'The "Notes" is a word.',
    'The "Notes" includes bonds.',
    'The "Notes": those due.',
    'The "Notes" and bonds mean it.',
    'The "Notes" and "Bonds is what they mean.',
  ];
  for (const text of quoted) it(`is none in: ${text}`, () => check(`${text}\n`));

  const said: Readonly<Record<string, readonly string[]>> = {
    'The "Notes" denotes it.': ['Notes means'],
    'The "Notes" will mean it.': ['Notes means'],
    'The "Notes," means it.': ['Notes means'],
    'The "Notes", means it.': ['Notes means'],
    'The "Notes" or the "Bonds" mean it.': ['Notes means', 'Bonds means'],
    'The "Notes" "Bonds" mean it.': ['Bonds means'],
    '"Notes", "Bonds", "Bills" and "Stocks" mean it.': ['Notes means', 'Bonds means', 'Bills means', 'Stocks means'],
    'The term "Notes" includes bonds.': ['Notes means'],
    'It ends. "Notes" include bonds.': ['Notes means'],
    '(a) "Notes" refers to bonds.': ['Notes means'],
    '"Notes" includes bonds.': ['Notes means'],
    'The "Notes" shall have the meaning of it.': ['Notes elsewhere'],
    'The "Notes" will have the respective meanings of it.': ['Notes elsewhere'],
    'The "Notes" have the meanings given.': ['Notes elsewhere'],
    'The "Notes" are defined below.': ['Notes elsewhere'],
  };
  for (const [text, terms] of Object.entries(said)) {
    it(`says what it means in: ${text}`, () => check(`${text}\n`, ...terms));
  }

  it('has one key in the singular, the plural and the genitive', () => {
    const keys = factsOf('(the "Company\'s Notes") (a "Company Note") (the "Parties") (a "Party")\n').flatMap(
      ({ fact }) => (fact.kind === 'definition' ? [fact.key] : []),
    );
    assert.deepEqual(keys, ['company note', 'company note', 'party', 'party']);
  });
});
