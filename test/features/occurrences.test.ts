import { describe, it } from 'mocha';
import { checkOccurrences } from '../harness/occurrences.ts';

describe('occurrences', () => {
  it('of an amount are its statements in words, in figures and in both', () => {
    checkOccurrences(`
The Company issues ⟦Six Hundred Fifty (6‸50)⟧ shares. Of the ⟦650⟧ shares 600 are sold.

No more than ⟦six hundred and fifty⟧ shares are outstanding. The fee is $650, and 65 votes are cast.
`);
  });

  it('of money stand apart from those of shares', () => {
    checkOccurrences(`
The price of 650 shares is ⟦$650.0‸0⟧, that is ⟦Six Hundred Fifty Dollars⟧ or ⟦six hundred fifty and no/100 dollars ($650)⟧.
`);
  });

  it('of an amount whose statements differ are those of the statement at the caret', () => {
    checkOccurrences(`
The holder of Six Hundred (⟦6‸50⟧) shares votes ⟦650⟧ shares, not 600 shares.
`);
    checkOccurrences(`
The holder of ⟦Six Hun‸dred⟧ (650) shares votes 650 shares, not ⟦600⟧ shares.
`);
  });

  it('of a small number count the same as it, or do not say what', () => {
    checkOccurrences(`
The term is ⟦two (2‸)⟧ years. The two directors serve for ⟦two⟧ years, or ⟦two (2)⟧ of them for ⟦2⟧ years' pay.
`);
    checkOccurrences(`
The holders of ⟦650‸,000⟧ shares have ⟦650,000⟧ votes.
`);
  });

  it('of a date are all its forms', () => {
    checkOccurrences(`
This Agreement is made as of ⟦Apri‸l 24, 2003⟧, and is signed this ⟦24th day of April, 2003⟧.

On ⟦24 April 2003⟧, on April 25, 2003 and on April 24, 2004 nothing is due.
`);
  });

  it('of a name are its spellings in any case, with any suffix, and misspelt', () => {
    checkOccurrences(`
⟦HARLAN COMMUNICATIONS CORPORATION⟧

⟦Harl‸an Communications Corporation⟧, a Nevada corporation, amends ⟦Harlan Communications Corp.⟧'s Articles.

Before me came the Secretary of ⟦Harlan Communication Corporation⟧, a Nevada corporation. Harlan Energy Corporation pays.
`);
  });

  it('of a name leave out what is declared another', () => {
    const draft = (two: string): string => `
⟦Alder ‸Sales, Inc.⟧, a Texas corporation, sells.

${two}, a Texas corporation, signs.
`;
    checkOccurrences(draft('⟦Alder Slaes, Inc.⟧'));
    checkOccurrences(draft('Alder Slaes, Inc.'), [['ALDER SLAES INC', 'ALDER SALES INC']]);
  });

  it('are none where nothing is stated', () => {
    checkOccurrences('The 650 shares of Section 6‸50 are 650 shares.\n');
    checkOccurrences('The holders‸ vote.\n');
    checkOccurrences('‸');
  });

  it('of a person are the signature, the printed name and the certificate, with initials or without', () => {
    checkOccurrences(`
By: /s/ ⟦E. T. Vas‸quez⟧
Name: ⟦Eleanor T. Vasquez⟧

On May 4, 2026, before me personally appeared ⟦ELEANOR T. VASQUEZ⟧, known to me.

Attention: Simon Abara
`);
  });

  it('of a person are the full name in running text too, and no longer name', () => {
    checkOccurrences(`
By: /s/ ⟦Eleanor Vasquez⟧
Name: ⟦Eleanor Vas‸quez⟧

The Company employs ⟦Eleanor
Vasquez⟧. It employs Eleanor Vasquez Marsh and Marie Eleanor Vasquez, and Ms. Vasquez works.
`);
  });

  it('of an instrument are its heads, "this" and the bare title, and no other instrument', () => {
    checkOccurrences(`
⟦SUPPLY AND SERVICES AGREEMENT⟧

This ⟦Supply and Serv‸ices Agreement⟧ is made as of May 4, 2026 by Alder Mills, Inc.

Under the ⟦Supply and Services Agreement⟧ it pays. It ends the Restated Supply and Services Agreement and any supply and services agreement.
`);
  });

  it('of one of two instruments with one title are those of its date', () => {
    checkOccurrences(`
It amends the ⟦Loan Agree‸ment⟧ dated as of May 4, 2024. It keeps the Loan Agreement dated as of June 1, 2025.

Of the ⟦Loan Agreement⟧ dated as of May 4, 2024 nothing is left, and no Loan Agreement is new.
`);
  });
});
