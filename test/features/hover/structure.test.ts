import { describe, it } from 'mocha';
import { checkHover, checkHoverIn, checkNoHover } from '../../harness/hover.ts';

const draft = `
                               LOAN AGREEMENT

This Loan Agreement (this "Agreement") is made by Osier Bank, N.A., a national
banking association (the "Bank").

1. Loans. The Bank lends on the terms of each note (a "Note").

2. Notes. Each Note is due in a year, and says so. It
<PAGE>
bears interest.

     (a) A Note is payable at the office named in it.

3. Law. Ohio law governs.

`.slice(1);

describe('hover on a reference', () => {
  it('shows the heading, where it stands and its first lines, read over the end of a page', () => {
    checkHover(
      `${draft}The ⟦Section‸ 2⟧ terms hold. See Section 2(a).\n`,
      '2. Notes (line 8)',
      'Each Note is due in a year, and says so. It bears interest. (a) A Note is payable',
      'Referred to 2 times from elsewhere.',
    );
  });

  it('shows the item that it names', () => {
    checkHover(
      `${draft}See ⟦Section 2‸(a)⟧.\n`,
      '2. Notes (a) (line 12)',
      'A Note is payable at the office named in it.',
      'Referred to once from elsewhere.',
    );
  });

  it('says that nothing else refers to a part that speaks of itself alone', () => {
    checkHover(
      `${draft}4. Place. ⟦Section‸ 4⟧ holds in Ohio.\n`,
      '4. Place (line 16)',
      'Section 4 holds in Ohio.',
      'Not referred to from elsewhere.',
    );
  });

  it('shows nothing over the heading itself, a law, or what the draft has not', () => {
    checkNoHover('Section‸ 3. Fees. The Bank takes none.\n');
    checkNoHover(`${draft}It is exempt under Section ‸2 of the Securities Act.\n`);
    checkNoHover(`${draft}See Section ‸9.\n`);
  });
});

describe('hover on a defined term', () => {
  it('shows the sentence that defines it and where', () => {
    checkHover(
      `${draft}The ⟦Ba‸nk⟧'s office is in Ohio.\n`,
      'Bank: Osier Bank, N.A., defined in line 4',
      'is made by Osier Bank, N.A., a national banking association (the “Bank”).'.replace(/[“”]/g, '"'),
    );
    checkHover(
      `${draft}All ⟦No‸tes⟧ are paid.\n`,
      'Note: defined in line 6',
      'The Bank lends on the terms of each note',
    );
  });

  it('names the party that it stands for, as the draft describes it', () => {
    checkHover(
      'Osier Corp., an Ohio corporation (the "Buyer"), and Ann Lee (the "Seller") agree.\n\nThe ⟦Bu‸yer⟧ pays.\n',
      'Buyer: Osier Corp., an Ohio corporation, defined in line 1',
    );
    checkHover('Osier Corp. (the "Buyer") and Ann Lee (the "Seller") agree.\n\nThe S‸eller pays.\n', 'Seller: defined');
  });

  it('shows the end of a long preamble, where the term stands', () => {
    const parties = 'Alder Ridge Bank, N.A., a bank with an office in Toledo, Ohio, '.repeat(12);
    checkHover(`Between ${parties}and Osier Bank, N.A. (the "Agent").\n\nThe A‸gent acts.\n`, /… .*\(the "Agent"\)\.$/);
  });

  it('reads Markdown, and gives way to the name of a company', () => {
    checkHoverIn(
      'markdown',
      'Fennel Hill LLC (the **“Seller”**) sells.\n\nThe S‸eller pays.\n',
      'Seller: Fennel Hill LLC, defined in line 1',
    );
    checkHover(`${draft}Osier B‸ank, N.A. lends.\n`, 'Called “Bank”');
  });

  it('shows nothing over a word that is none', () => {
    checkNoHover(`${draft}The river ba‸nk is steep.\n`);
    checkNoHover(`${draft}The Promissory No‸te is lost.\n`);
  });
});
