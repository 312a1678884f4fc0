import fc from 'fast-check';
import { describe, it } from 'mocha';
import { checkPlaceholder, checkRefusal, checkRename } from '../../harness/rename.ts';

describe('renaming a date', () => {
  const draft = `
This Agreement is made as of Apr‸il 24, 2003, and signed this 24th day of April 2003.

Given on the twenty-fourth (24th) day of April, two thousand three (2003), a Thursday: Thursday, April 24, 2003.

APRIL 24, 2003, 24 April 2003, Apr. 24, 2003, 04/24/2003, 4/24/2003, 2003-04-24. Not so April 25, 2003.
`;
  const renamed = `
This Agreement is made as of May 1, 2004, and signed this 1st day of May 2004.

Given on the first (1st) day of May, two thousand four (2004), a Saturday: Saturday, May 1, 2004.

MAY 1, 2004, 1 May 2004, May 1, 2004, 05/01/2004, 5/1/2004, 2004-05-01. Not so April 25, 2003.
`;

  for (const typed of [
    'May 1, 2004',
    '1 May 2004',
    'the 1st day of May, 2004',
    '5/1/2004',
    '2004-05-01',
    'Friday, May 1, 2004',
  ]) {
    it(`to ${typed} changes every statement of the day in its own form`, () => checkRename(draft, typed, renamed));
  }

  it('takes what is left out from the date that stands there', () => {
    const lease = 'The lease ends on April 2‸4, 2003.\n';
    checkRename(lease, '30', 'The lease ends on April 30, 2003.\n');
    checkRename(lease, '2nd', 'The lease ends on April 2, 2003.\n');
    checkRename(lease, '4/5/04', 'The lease ends on April 5, 2004.\n');
    checkRename(lease, '30/5/2004', 'The lease ends on May 30, 2004.\n');
    checkRename(lease, 'June 30', 'The lease ends on June 30, 2003.\n');
  });

  it('begins with the usual form', () => {
    checkPlaceholder('Signed this ⟦24th da‸y of April 2003⟧.\n', 'April 24, 2003');
  });

  it('is refused with the reason', () => {
    const lease = 'The lease ends on April 2‸4, 2003.\n';
    checkRefusal(lease, 'someday cannot be read as a date', 'someday');
    checkRefusal(lease, 'April has 30 days, so there is no April 31, 2003', '31');
    checkRefusal(lease, 'May 1, 2003 or May 2, 2003 cannot be read as a date', 'May 1, 2003 or May 2, 2003');
    checkRefusal(
      'Due on the twenty-fourth (25th) day of Ap‸ril, 2003.\n',
      'this date is stated twice and differs: correct that first',
    );
    checkRefusal('Due on December __‸, 2003.\n', 'this date is still open: fill it in first');
    checkRefusal(
      'From January 1-1‸5, 2003.\n',
      'January 15, 2003 shares its month or year with another date: change the two by hand',
      'February 1, 2003',
    );
  });

  it('there and back leaves the draft as it was', () => {
    const forms = [
      (m: string, d: number, y: number) => `${m} ${d}, ${y}`,
      (m: string, d: number, y: number) => `${d} ${m} ${y}`,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1583, max: 2999 }),
        (form, d, y) => {
          const old = `It ends on ${form('October', 17, 1987)} at noon.\n`;
          const other = `It ends on ${form('March', d, y)} at noon.\n`;
          const at = (text: string): string => text.replace(/ at noon/, '‸ at noon');
          checkRename(at(old), `March ${d}, ${y}`, other);
          checkRename(at(other), 'October 17, 1987', old);
        },
      ),
    );
  });
});
