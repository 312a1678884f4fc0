import { describe, it } from 'mocha';
import { checkHover, checkHoverIn, checkHoverWithout, checkNoHover } from '../../harness/hover.ts';

describe('hover on a date', () => {
  it('shows its weekday and where the day stands again', () => {
    checkHover(
      `
IN WITNESS WHEREOF, this Certificate is signed on this ⟦24th day‸ of April, 2003⟧.

The meeting of April 24, 2003 was duly called.
`,
      'Thursday, April 24, 2003',
      'The same day stands once more:\nline 3: The meeting of April 24, 2003 was duly called.',
    );
    checkHover('Notice of the twenty-f‸ourth (24th) day of April, 2003.\n', 'Thursday, April 24, 2003');
  });

  it('says why there is no such day', () => {
    checkHover('due on ⟦Nov‸ember 31, 2006⟧ or later\n', 'November has 30 days, so there is no November 31, 2006.');
  });

  it('shows nothing over a day without a year', () => {
    checkNoHover('due on Nove‸mber 30 of each year\n');
  });

  it('names the other forms of the day, each once', () => {
    checkHover(
      `
Signed on April‸ 24, 2003.

The 24th day of April, 2003 is the Closing Date; so is APRIL 24, 2003, which is 4/24/2003.

Again the 24th day
of April, 2003.
`,
      'Also written 24th day of April, 2003; 4/24/2003.',
    );
  });

  describe('counts from the date of the draft', () => {
    const preamble = 'This Loan Agreement is made as of March 12, 2003 between Alder Mills, Inc. and Birch Bank.\n';

    it('that its preamble says', () => {
      checkHover(
        `${preamble}\nThe Loan is made on April‸ 24, 2003.\n`,
        'Thursday, April 24, 2003\n43 days after the date of this draft, March 12, 2003.',
      );
      checkHover(`${preamble}\nIt replaces that of March‸ 11, 2003.\n`, '1 day before the date of this draft');
      checkHover(`${preamble}\nIt is due on March‸ 12, 2013.\n`, '3,653 days (10 years) after the date of this draft');
      checkHover(preamble.replace('March', 'Mar‸ch'), 'Wednesday, March 12, 2003\nThe date of this draft.');
    });

    it('that stands alone at its head', () => {
      checkHover(
        `
NOTICE TO HOLDERS

Dated: March 12, 2003

Your Notes are redeemed on April‸ 11, 2003.
`,
        '30 days after the date of this draft, March 12, 2003.',
      );
    });

    it('of its testimonium', () => {
      checkHover(
        `
RESOLVED, that the meeting of April‸ 11, 2003 is confirmed.

IN WITNESS WHEREOF, the undersigned has signed this consent on the 12th day of March, 2003.
`,
        '30 days after the date of this draft, March 12, 2003.',
      );
    });

    it('where it has one', () => {
      checkHover(
        'The meeting of April‸ 11, 2003 follows that of April 1, 2003.\n',
        /^Friday, April 11, 2003\nThe same/,
      );
    });
  });

  it('says how long the period lasts that it begins or ends', () => {
    const period = 'The term commences on May 1, 2001 and ends on April 30, 2003.\n';
    const says = 'From May 1, 2001 to April 30, 2003: 2 years.';
    checkHover(period.replace('May', 'M‸ay'), says);
    checkHover(period.replace('April', 'Ap‸ril'), says);
    checkHover('from M‸ay 1, 2001 through May 31, 2001\n', 'From May 1, 2001 to May 31, 2001: 1 month.');
    checkHover('from M‸ay 1, 2001 through May 20, 2001\n', 'From May 1, 2001 to May 20, 2001: 19 days.');
  });
});

const checkNoDay = (fixture: string): void => checkHoverWithout(fixture, /\bis \w+day, /);

describe('hover on a deadline', () => {
  const defined = 'The parties agree as of April 24, 2003 (the "Effective Date") as follows.\n\n';

  it('shows its day over any of its words', () => {
    const says = '30 days after the Effective Date, April 24, 2003, is Saturday, May 24, 2003, on a weekend.';
    const clause = 'Notice is given within thirty (30) days after the Effective Date.\n';
    checkHover(`${defined}${clause.replace('thirty', 'thir‸ty')}`, '30 days: thirty', says);
    checkHover(`${defined}${clause.replace('after', 'af‸ter')}`, says);
    checkHover(`${defined}${clause.replace('Effective', 'Effe‸ctive')}`, says);
    checkHover(`${defined}Notice is given within ⟦thirty (30) days‸ after the Effective Date⟧, or later.\n`, says);
    checkNoHover(`${defined}${clause.replace('Notice', 'Not‸ice')}`);
  });

  it('counts from a date that stands there', () => {
    checkHover(
      'The holder elects within 90 days‸ of April 24, 2003.\n',
      '90 days after April 24, 2003 is Wednesday, July 23, 2003.',
    );
    checkHover(
      'Delivered five (5) days be‸fore the 24th day of April, 2003.\n',
      '5 days before April 24, 2003 is Saturday, April 19, 2003, on a weekend.',
    );
    checkHover(
      'Due three months‸ from November 30, 2003.\n',
      '3 months after November 30, 2003 is Sunday, February 29, 2004, on a weekend.',
    );
  });

  const days: readonly (readonly [phrase: string, says: string])[] = [
    ['the thirtieth (30th) day‸ following the Effective Date', '30 days after the Effective Date'],
    ['the 90th day‸ after the Effective Date', 'is Wednesday, July 23, 2003.'],
    ['the first anniversary‸ of the Effective Date', '1 year after the Effective Date'],
    ['the twenty-fifth anniversary‸ of the Effective Date', 'is Monday, April 24, 2028.'],
    ['two weeks‸ prior to the Effective Date', 'is Thursday, April 10, 2003.'],
    ['one year‸ from and after the Effective Date', 'is Saturday, April 24, 2004, on a weekend.'],
    ['six (6) months‸ immediately following the Effective Date', 'is Friday, October 24, 2003.'],
  ];
  for (const [phrase, says] of days) {
    it(`on ${phrase.replace('‸', '')}`, () => checkHover(`${defined}It ends on ${phrase}.\n`, says));
  }

  it('knows a term that is defined by its date in any of the usual ways', () => {
    const definitions = [
      '"Closing Date" means April 24, 2003.',
      'The \u201cClosing Date\u201d shall be the 24th day of April, 2003; no other day is.',
      'made on April 24, 2003 (such date being hereinafter referred to as the "Closing Date")',
      'made on April 24, 2003, (the "Closing\nDate")',
      '"Closing Date": Thursday, April 24, 2003',
    ];
    for (const definition of definitions) {
      checkHover(`${definition}\n\nDue ten days‸ after the Closing Date.\n`, 'is Sunday, May 4, 2003, on a weekend.');
    }
    checkHoverIn(
      'markdown',
      'Made on *April 24, 2003* (the **“Closing Date”**).\n\n- Due ten days‸ after the Closing Date.\n',
      'is Sunday, May 4, 2003',
    );
  });

  it('counts from the date of the draft where that is meant', () => {
    const draft = 'This Loan Agreement is made as of March 12, 2003 between Alder Mills, Inc. and Birch Bank.\n\n';
    checkHover(
      `${draft}Due 30 days‸ after the date hereof.\n`,
      '30 days after the date hereof, March 12, 2003, is Friday',
    );
    checkHover(`${draft}Due 30 days‸ from the date of this Agreement.\n`, 'is Friday, April 11, 2003.');
  });

  const nothing = [
    'within ten da‸ys after receipt of notice',
    'within ten da‸ys after the Closing Date',
    'ten Business Da‸ys after the Effective Date',
    'ten da‸ys after the Effective Time',
    'after the Effec‸tive Date',
    'within ten da‸ys. After the Effective Date',
  ];
  for (const phrase of nothing) {
    it(`says nothing of ${phrase.replace('‸', '')}`, () => {
      const fixture = `${defined}It ends ${phrase}.\n`;
      checkNoDay(fixture);
    });
  }

  it('says nothing where the term is given two days, or one on a condition', () => {
    checkNoDay(
      `${defined}Amended as of May 5, 2003 (the "Effective Date").\n\nDue ten da‸ys after the Effective Date.\n`,
    );
    checkNoDay(
      '"Closing Date" means May 5, 2003, or if later, the day of closing.\n\nDue ten da‸ys after the Closing Date.\n',
    );
  });
});
