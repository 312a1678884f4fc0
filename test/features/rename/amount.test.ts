import { describe, it } from 'mocha';
import { checkPlaceholder, checkRefusal, checkRename, checkRenameAll } from '../../harness/rename.ts';

describe('renaming an amount', () => {
  const draft = `
The Company issues Six Hundred Fi‸fty (650) shares at $650.

Of the ⟦650⟧ shares ⟦six hundred and fifty (650)⟧ are Series B.
`;

  it('changes words and figures together and offers the other statements of the value', () => {
    const renamed = `
The Company issues Seven Hundred (700) shares at $650.

Of the 650 shares six hundred and fifty (650) are Series B.
`;
    for (const typed of ['700', 'Seven Hundred', 'seven hundred (700)', '700 shares', ' 700 ']) {
      checkRename(draft, typed, renamed);
    }
    checkRenameAll(
      draft,
      '725',
      `
The Company issues Seven Hundred Twenty-Five (725) shares at $650.

Of the 725 shares seven hundred and twenty-five (725) are Series B.
`,
    );
  });

  const styles: readonly (readonly [before: string, typed: string, after: string])[] = [
    [
      'One Thousand and No/100 Dollars ($1,0‸00.00)',
      '1,500.50',
      'One Thousand Five Hundred and 50/100 Dollars ($1,500.50)',
    ],
    ['six and one-ha‸lf percent (6.5%)', '7%', 'seven percent (7%)'],
    ['fifty ce‸nts ($0.50)', '$0.75', 'seventy-five cents ($0.75)'],
    ['fifty (5‸0) cents', '60', 'sixty (60) cents'],
    ['$1.‸5 million', '2', '$2 million'],
    ['$1.‸5 million', '$2.5 million', '$2.5 million'],
    ['fifteenth (15‸th) day', '20th', 'twentieth (20th) day'],
    ['fifteenth (15‸th) day', 'twenty-first', 'twenty-first (21st) day'],
    ['TEN (1‸0) DAYS', 'thirty', 'THIRTY (30) DAYS'],
    ['10‸ days', 'thirty (30)', '30 days'],
    ['one tenth of one mi‸l ($.0001)', '.0002', 'two tenths of one mil ($.0002)'],
    ['one tenth of one mi‸l ($.0001)', '.002', 'two mils ($.002)'],
    ['two hundredths of a ce‸nt ($.0002)', '$.01', 'one cent ($.01)'],
    ['one-half of one per‸cent (0.5%)', '2%', 'two percent (2%)'],
    ['one-half of one per‸cent (1/2 of 1%)', '2%', 'two percent (2%)'],
    ['nine thousand and 04 ce‸nts ($9,000.04)', '$9,100.05', 'nine thousand one hundred and 05 cents ($9,100.05)'],
    ['$1,000,0‸00', '2500000', '$2,500,000'],
  ];
  for (const [before, typed, after] of styles) {
    it(`to ${typed} makes ${after} of ${before.replace('‸', '')}`, () => {
      checkRename(`The Maker owes ${before} in all.\n`, typed, `The Maker owes ${after} in all.\n`);
    });
  }

  it('begins with the figures', () => {
    checkPlaceholder('The Maker owes ⟦Six Hundred Fifty Dol‸lars ($650.00)⟧.\n', '$650.00');
    checkPlaceholder('The holder of ⟦six‸ty-five⟧ shares votes.\n', 'sixty-five');
  });

  it('is refused where the amount says two things', () => {
    checkRefusal(
      'The holder of Six Hundred (6‸50) shares votes.\n',
      'this amount says 600 and 650: correct that first',
    );
    checkRefusal('A fee of $5,000,0‸000 is due.\n', 'this amount cannot be read as one number: correct that first');
  });

  it('is refused where no number, or one of another kind, is typed', () => {
    const fee = 'The Maker owes Six Hundred Fifty Dol‸lars ($650.00).\n';
    checkRefusal(fee, 'a lot cannot be read as one number', 'a lot');
    checkRefusal(fee, '600 or 700 cannot be read as one number', '600 or 700');
    checkRefusal(fee, '$650 and 7% do not count the same thing', '7%');
    checkRefusal('The holder of 6‸50 shares votes.\n', '650 and $700 do not count the same thing', '$700.00');
  });

  it('is refused where a number states nothing', () => {
    checkRefusal('See Section 6‸50.\n', '650 stands in a section number');
    checkRefusal('See Sections 4.2(b) and 4‸.3.\n', '4.2(b) and 4.3 stands in a section number');
    checkRefusal('As Article Thr‸ee says.\n', 'Three stands in the number of an article');
    checkRefusal('Call (616) 555-0‸142.\n', '(616) 555-0142 states no amount');
    checkRefusal('(‸a) first; (b) second\n', '(a) is the mark of an item in a list');
    checkRefusal('The holders‸ vote.\n', 'there is no name, title, defined term, date or amount here');
    checkRefusal('‸', 'there is no name, title, defined term, date or amount here');
  });
});
