import type { Example } from '../rule.ts';

/** What the rule finds and what it leaves alone: its page shows them, and the tests run them. */
export const examples: readonly Example[] = [
  {
    name: 'Acts, long leases and bonds',
    text: 'This Lease of March 1, 2003 runs from April 1, 2003 to March 31, 2102. The Trust Indenture Act of August 3, 1939 applies to the Bonds due December 1, 2097, and the patent of February 19, 1856 is excepted.\n',
  },
  {
    name: 'A year that no one meant',
    text: `
The Note of June 9, 2003 matures on June 9, 2203 unless it is paid.
                                    ^^^^^^^^^^^^ warning: the year is 2203 but the draft's other dates are of 2003
`,
    fixed: ['2203 → 2003'],
  },
  {
    name: 'A digit dropped',
    text: `
Revenue for the year ended December 31, 2015 rose from that of December 31, 2014 by 8%.

In the year ended December 31, 201, it had fallen.
                  ^^^^^^^^^^^^^^^^ warning: the year is 201 but the draft's other dates are of 2014 to 2015
`,
    fixed: ['December 31, 201, → December 31, 2014,', 'December 31, 201, → December 31, 2015,'],
  },
  {
    name: 'A past year far ahead',
    text: `
The balance sheets are those of December 31, 2018 and December 31, 2019.

The Company has delivered its statements of income for the year ended December 31, 2091.
                                                                      ^^^^^^^^^^^^^^^^^ warning: the year is 2091 but the draft's other dates are of 2018 to 2019
`,
    fixed: ['2091 → 2019'],
  },
  {
    name: 'A period that ends before it begins',
    text: `
The engagement begins on February 1, 2026 and ends on January 31, 2025.
                                                      ^^^^^^^^^^^^^^^^ warning: the period ends on January 31, 2025, before it begins on February 1, 2026
                         ^^^^^^^^^^^^^^^^ related: the beginning
`,
    fixed: ['2025 → 2027', '2026 → 2024'],
  },
  {
    name: 'A vote before its record date',
    text: `
The shareholders of record as of May 21, 2014, approved this Amendment on May 14, 2014.
                                                                          ^^^^^^^^^^^^ warning: the vote is of May 14, 2014, before its record date, May 21, 2014
                                 ^^^^^^^^^^^^ related: the record date
`,
    fixed: [],
  },
  {
    name: 'An anniversary on another day',
    text: `
This Loan Agreement (this "Agreement") is made as of May 14, 2026 (the "Closing Date") between Alder Mills, Inc. and Birch Bank.
                                                     ^^^^^^^^^^^^ related 1: the day counted from

The loan matures on May 14, 2030, being the fifth anniversary of the Closing Date.
                    ^^^^^^^^^^^^ warning: 5 years from the Closing Date, May 14, 2026, is May 14, 2031 but the anniversary is said to be May 14, 2030
`,
    fixed: ['2030 → 2031'],
  },
  {
    name: 'A report on a year that has not ended',
    text: `
We consent to the use of our report dated March 12, 2026 on the statements of Cedar Yards, Inc. for the year ended
                                          ^^^^^^^^^^^^^^ warning: the report is of March 12, 2026, before the period that it is on ended on December 31, 2026
December 31, 2026.
^^^^^^^^^^^^^^^^^ related: the end of the period
`,
    fixed: ['2026 on → 2027 on', '31, 2026 → 31, 2025'],
  },
  {
    name: 'A meeting adjourned to an earlier day',
    text: `
The meeting on December 18, 2009 was adjourned until February 17, 2009.
                                                     ^^^^^^^^^^^^^^^^^ warning: the meeting is adjourned to February 17, 2009, before the meeting of December 18, 2009
               ^^^^^^^^^^^^^^^^^ related: the meeting

It is reconvened on February 17, 2010.
`,
    fixed: ['February 17, 2009 → February 17, 2010'],
  },
  {
    name: 'A commission that had expired',
    text: `
On this 14th day of May, 2026, before me, a Notary Public, personally appeared Ann Alder.
        ^^^^^^^^^^^^^^^^^^^^^ related 1: the day of the act

My commission expires: March 31, 2025
                       ^^^^^^^^^^^^^^ warning: the notary acts on May 14, 2026, after the commission expired on March 31, 2025
`,
    fixed: ['2025 → 2027', '2026 → 2024'],
  },
  {
    name: 'A certificate of a meeting that was yet to come',
    text: `
SECOND: The Board of Directors of Alder Mills, Inc., at a meeting duly held on April 3, 2026, adopted the amendment.
                                                                               ^^^^^^^^^^^^^ related 1: what it tells of

IN WITNESS WHEREOF, the Corporation has caused this certificate to be signed this 16th day of March, 2026.
                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^ warning: it is signed on March 16, 2026, before what it tells of, of April 3, 2026

/s/ Ann Alder
`,
    fixed: ['2026. → 2027.', '2026, adopted → 2025, adopted'],
  },
  {
    name: 'A closing after its last day',
    text: `
The Closing shall take place on June 14, 2024, or on such other date as they agree, but in no event later than May 31, 2024.
                                ^^^^^^^^^^^^^ related 1: the day it is set for
                                                                                                               ^^^^^^^^^^^^ warning: it is set for June 14, 2024, after the last day for it, May 31, 2024

The financing is committed until May 14, 2024.
`,
    fixed: ['June 14 → May 14'],
  },
  {
    name: 'A supplement before its prospectus',
    text: `
PROSPECTUS SUPPLEMENT
(To Prospectus dated January 8, 2025)
                     ^^^^^^^^^^^^^^^ related 1: the prospectus

The date of this prospectus supplement is January 5, 2025.
                                          ^^^^^^^^^^^^^^^ warning: the supplement is of January 5, 2025, before its prospectus, of January 8, 2025
`,
    fixed: ['January 5, 2025 → January 5, 2026', 'January 8, 2025 → January 8, 2024'],
  },
  {
    name: 'An extension to an earlier day',
    text: `
The Lender extends the Maturity Date of the Note from June 18, 2025 to June 18, 2017, and the Borrower agrees.
                                                      ^^^^^^^^^^^^^ related 1: the day that is extended
                                                                       ^^^^^^^^^^^^^ warning: it is extended to June 18, 2017, before June 18, 2025, from which it is extended
`,
    fixed: ['to June 18, 2017 → to June 18, 2025', 'from June 18, 2025 → from June 18, 2017'],
  },
  {
    name: 'A period that has not ended',
    text: `
In connection with the Annual Report of Alder Mills, Inc. for the year ended December 31, 2026, I certify as follows.
                                                                             ^^^^^^^^^^^^^^^^^ related 1: the end of the period

Date: March 3, 2026
      ^^^^^^^^^^^^^ warning: it is signed on March 3, 2026, before the period that it tells of ended on December 31, 2026

/s/ Simon Abara
`,
    fixed: ['March 3, 2026 → March 3, 2027', 'December 31, 2026 → December 31, 2025'],
  },
  {
    name: 'A last day before the first',
    text: `
This Merger Agreement (this "Agreement") is made as of May 14, 2026 by Alder Mills, Inc. and Birch Mills, Inc.
                                                       ^^^^^^^^^^^^ related 1: the date of the draft

Each of them may terminate it if the Closing has not occurred on or before December 31, 2025.
                                                                           ^^^^^^^^^^^^^^^^^ warning: it is set for December 31, 2025, before the day on which the draft is made, May 14, 2026
`,
    fixed: ['December 31, 2025 → December 31, 2026', 'May 14, 2026 → May 14, 2025'],
  },
  {
    name: 'Dates in order, and dates that are moved',
    text: 'The stockholders of record on May 1, 2016 approved the split on May 17, 2016, payable on June 30, 2016 to holders of record on June 15, 2016.\n\nThe maturity date is changed from June 30, 2017 to May 31, 2017 in the Note dated May 1, 2016, as amended on May 3, 2016.\n',
  },
];
