import { describe, it } from 'mocha';
import { checkFinds, checkSilent } from '../harness/check.ts';

const rule = 'identifier-mismatch';

describe('the number of a file that a draft gives in two ways', () => {
  it('is told by a digit that was lost where the other stands three times', () => {
    const consents = `
Registration Statement on Form S-3 (File No. 333-104162)
                                             ^^^^^^^^^^ related 1: the other number

The prospectus is part of the Registration Statement (File No. 333-104162).

The Registration Statement (File No. 333-104162) became effective on May 2, 2003.

We consent to the use of our report in Registration Statement No. 333-10462 on Form S-3.
                                                                  ^^^^^^^^^ warning: the file number is 333-10462 here but 333-104162 elsewhere
`;
    checkFinds(consents, rule);
  });

  it('is told of a case, an action and a loan', () => {
    checkFinds(
      `
Case No. A-16-744982-B
         ^^^^^^^^^^^^^ related 1: the other number

The parties to Case No. A-16-749482-B have settled.
                        ^^^^^^^^^^^^^ warning: the case number is A-16-749482-B here but A-16-744982-B elsewhere

Loan No. 40-117762
         ^^^^^^^^^ related 2: the other number

This Note replaces the note of Loan No. 40-171762.
                                        ^^^^^^^^^ warning: the loan number is 40-171762 here but 40-117762 elsewhere
`,
      rule,
    );
  });

  it('is that of another file where the last two digits changed places, or a digit is another', () => {
    checkSilent(
      'Registration Statement (File No. 333-104162)\n\nThe later statement (File No. 333-104126) and that of the Trust (File No. 333-104163).\n',
      rule,
    );
  });

  it('is told by a digit too many, and of several such only where one number is meant', () => {
    const often = 'The Action (Case No. 19-10234).\n\n'.repeat(3);
    checkFinds(
      `
The Action (Case No. 19-10234).
                     ^^^^^^^^ related 1: the other number

The Action (Case No. 19-10234).

The Action (Case No. 19-10234).

The Action (Case No. 19-102334).
                     ^^^^^^^^^ warning: the case number is 19-102334 here but 19-10234 elsewhere
`,
      rule,
    );
    checkSilent(`${often}${often.replaceAll('10234', '103224')}The Action (Case No. 19-10324).\n`, rule);
  });

  it('is none where a digit was lost and the other stands but once or twice', () => {
    checkSilent('A prospectus (File No. 33-104162).\n\nThe old one (File No. 33-10416).\n', rule);
  });

  it('is not told of numbers that stand side by side, nor of one that stands twice', () => {
    checkSilent('Registration Nos. 333-104162 and 333-140162\n', rule);
    const twice = 'The first (File No. 333-104162).\n\nThe second (File No. 333-140162).\n\n';
    checkSilent(`${twice}${twice}`, rule);
  });

  it('is told in a long list only of a number that stands often', () => {
    const list = Array.from({ length: 12 }, (_, n) => `Exhibit ${n + 1} (File No. 333-${(n + 2) * 17_011}).\n\n`).join(
      '',
    );
    checkSilent(`${list}Here (File No. 333-104162).\n\nThere (File No. 333-140162).\n`, rule);
  });
});

describe('a CUSIP beside an ISIN', () => {
  it('is held to it in the rows of a term sheet, the first to the first', () => {
    checkFinds(
      `
CUSIP:     00517K AA9     00517K AC5
                          ^^^^^^^^^^ related 1: the CUSIP

ISIN:      US00517KAA97   US00517KAB70
                          ^^^^^^^^^^^^ warning: ISIN US00517KAB70 is that of CUSIP 00517K AB7, not 00517K AC5
`,
      rule,
    );
  });

  it('is of another security where the issuer is another, in another order, or in another country', () => {
    checkSilent('The Common Stock (CUSIP 037833 10 0) and the Notes (ISIN US00517KAA97) are listed.\n', rule);
    checkSilent('CUSIP: 00517KAA9 and 00517KAB7\n\nISIN: US00517KAB70 and US00517KAA97\n', rule);
    checkSilent('CUSIP/ISIN: 00517K AA9 / XS0051700000\n', rule);
  });

  it('is left to its check digit where that is wrong', () => {
    checkSilent('CUSIP/ISIN: 00571K AA9 / US00517KAA97\n', rule);
  });
});
