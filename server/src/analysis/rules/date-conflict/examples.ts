import type { Example } from '../rule.ts';

/** What the rule finds and what it leaves alone: its page shows them, and the tests run them. */
export const examples: readonly Example[] = [
  {
    name: 'The same words with two dates',
    text: `
The land is described in the ground deed recorded on June 14, 1999 in that county.
                                                     ^^^^^^^^^^^^^ related 1: the other date

The Tenant shall keep the Premises in good repair at all times.

EXHIBIT A. The parcel that is described in the ground deed recorded on June 24, 1999, less the road.
                                                                       ^^^^^^^^^^^^^ warning: the date after "deed recorded on" is June 24, 1999 here but June 14, 1999 elsewhere
`,
    fixed: ['June 24, 1999 → June 14, 1999', 'June 14, 1999 → June 24, 1999'],
  },
  {
    name: 'A day that stands once, a slip away from one that stands again and again',
    text: `
Date of Grant: February 16, 2026
               ^^^^^^^^^^^^^^^^^ information: February 16, 2026 stands here alone but February 26, 2026, a slip away, twice

This Option of February 26, 2026 is granted to Ann Alder under the plan of Cedar Yards, Inc.
               ^^^^^^^^^^^^^^^^^ related: the other date

She accepts the Option of February 26, 2026 as it stands.
`,
    fixed: [
      'February 16, → February 26,',
      [
        'This Option of February 26 → This Option of February 16',
        'the Option of February 26 → the Option of February 16',
      ],
    ],
  },
  {
    name: 'The form of a note, a year before the agreement',
    text: `
LOAN AGREEMENT

dated as of November 8, 2026
            ^^^^^^^^^^^^^^^^ related 1: the other date

The Bank shall lend the Borrower no more than $35,000,000 under the Note.

The Borrower shall keep the books of its business.

FORM OF NOTE

$35,000,000                Portland, Oregon                November 8, 2025
                                                           ^^^^^^^^^^^^^^^^ information: November 8, 2025 stands here alone but November 8, 2026, a year away, elsewhere
`,
    fixed: ['2025 → 2026', '2026 → 2025'],
  },
  {
    name: 'One date, and another for the amendment and for a former agreement',
    text: `
CREDIT AGREEMENT

dated as of April 27, 1999

This Credit Agreement (this "Agreement") is made as of the 27th day of April, 1999 between Alder Mills, Inc. and Birch Bank.

This Agreement replaces the Credit Agreement dated as of April 27, 1996 (the "Former Credit Agreement"), as amended by Amendment No. 1 to Credit Agreement dated as of April 28, 1996.

IN WITNESS WHEREOF, the parties have signed this Agreement.

FORM OF NOTE

This Note is issued under the Credit Agreement dated as of April 27, 1999 between Alder Mills, Inc. and Birch Bank.
`,
  },
  {
    name: 'A guaranty of the lease and a letter of credit agreement, with dates of their own',
    text: `
It keeps the Office Lease dated as of May 4, 2026 and the Credit Agreement dated as of May 4, 2026, each between Alder Mills, Inc. and Birch Bank.

It gave the Guaranty of Office Lease dated as of June 4, 2026, and the Letter of Credit Agreement dated as of June 5, 2026.

It pays under the Office Lease dated as of May 4, 2026 and the Credit Agreement dated as of May 4, 2026.
`,
  },
  {
    name: 'A form of the draft with another date',
    text: `
This Credit Agreement (this "Agreement") is made as of April 27, 1999 between Alder Mills, Inc. and Birch Bank.
                                                       ^^^^^^^^^^^^^^ related 1: the other date

IN WITNESS WHEREOF, the parties have signed this Agreement.

FORM OF NOTE

This Note is issued under the Credit Agreement dated as of the 22nd day of April, 1999 between Alder Mills, Inc. and Birch Bank.
                                                               ^^^^^^^^^^^^^^^^^^^^^^^ warning: the Credit Agreement is dated April 22, 1999 here but April 27, 1999 elsewhere
`,
    fixed: ['22nd → 27th', 'April 27 → April 22'],
  },
  {
    name: 'The cover and the preamble',
    text: `
LEASE AGREEMENT

dated as of May 1, 2006
            ^^^^^^^^^^^ warning: the Lease Agreement is dated May 1, 2006 here but May 11, 2006 elsewhere

This Lease Agreement is entered into as of May 11, 2006 between Cedar Yards LLC and Maple Foods, Inc.
                                           ^^^^^^^^^^^^ related: the other date
`,
    fixed: ['May 1, → May 11,', 'May 11 → May 1'],
  },
  {
    name: 'Another instrument between the same parties',
    text: `
"Existing Documents" means the Construction Loan Agreement, dated July 31, 2014, between the Borrower and Birch Bank.
                                                                  ^^^^^^^^^^^^^ related 1: the other date

"Existing Loans" means those under the Construction Loan Agreement, dated July 13, 2014, between the Borrower and Birch Bank.
                                                                          ^^^^^^^^^^^^^ warning: the Construction Loan Agreement is dated July 13, 2014 here but July 31, 2014 elsewhere
`,
    fixed: ['July 13 → July 31', 'July 31 → July 13'],
  },
  {
    name: 'The testimonium and the preamble',
    text: `
This Loan Agreement (this "Agreement") is made as of May 14, 2007 between Cedar Yards LLC and Maple Foods, Inc.
                                                     ^^^^^^^^^^^^ related 1: the other date

IN WITNESS WHEREOF, the parties have executed this Agreement as of the 24th day of May, 2007.
                                                                       ^^^^^^^^^^^^^^^^^^^^^ warning: it is executed as of May 24, 2007 but made as of May 14, 2007
`,
    fixed: ['24th → 14th', 'May 14 → May 24'],
  },
  {
    name: 'A term with two days',
    text: `
PROMISSORY NOTE

Principal: $250,000                    Maturity Date: May 14, 2031
                                                      ^^^^^^^^^^^^ related 1: the other date

Alder Mills, Inc. shall repay the principal on May 4, 2031 (the "Maturity Date").
                                               ^^^^^^^^^^^ warning: the Maturity Date is May 4, 2031 here but May 14, 2031 elsewhere

Interest runs from June 4, 2026 (the "Closing Date").
`,
    fixed: ['on May 4 → on May 14', 'Date: May 14 → Date: May 4'],
  },
  {
    name: 'What is signed together with the draft',
    text: `
This Voting Agreement (this "Agreement") is made as of May 14, 2026 by Alder Mills, Inc. and Simon Abara.
                                                       ^^^^^^^^^^^^ related 1: the other date

Concurrently with the execution of this Agreement, Alder Mills, Inc. enters into a Merger Agreement dated as of May 4, 2026.
                                                                                                                ^^^^^^^^^^^ warning: what is signed together with it is dated May 4, 2026 but it is made as of May 14, 2026
`,
    fixed: ['May 4 → May 14', 'May 14 → May 4'],
  },
  {
    name: 'An instrument called by its short name',
    text: `
The Company and the Trustee have signed an Indenture dated as of July 1, 2001 (the "Base Indenture").
                                                                 ^^^^^^^^^^^^ related 1: the other date

The Base Indenture dated as of July 1, 2010 is ratified.
                               ^^^^^^^^^^^^ warning: the Base Indenture is dated July 1, 2010 here but July 1, 2001 elsewhere
`,
    fixed: ['2010 → 2001', '2001 → 2010'],
  },
  {
    name: 'The day of issue, and a form at the back',
    text: `
WARRANT TO PURCHASE COMMON STOCK

Issue Date: May 14, 2026
            ^^^^^^^^^^^^ related 1: the other date

This certifies that Ann Alder may purchase shares of Cedar Yards, Inc.

CEDAR YARDS, INC.

By: /s/ Simon Abara

EXERCISE FORM

The undersigned holds the Warrant dated May 4, 2026 and exercises it.
                                        ^^^^^^^^^^^ warning: the Warrant is dated May 4, 2026 here but May 14, 2026 elsewhere
`,
    fixed: ['May 4 → May 14', 'May 14 → May 4'],
  },
  {
    name: 'Two leases of one landlord, two agreements of two parties',
    text: 'The Premises are held under (a) the Lease dated September 1, 2000 between Cedar Yards LLC and the Company, and (b) the Lease dated September 1, 2001 between Cedar Yards LLC and the Company.\n\nServices are rendered under the Services Agreement dated May 5, 2003 between the Company and Alder Mills, Inc.\n\nOther services are rendered under the Services Agreement dated May 6, 2003 between the Company and Birch Mills, Inc.\n',
  },
  {
    name: 'A meeting and the resolution it adopted',
    text: `
2. The Board of Directors, at a special meeting duly called and held on April 24, 2003, adopted a resolution to this effect.
                                                                        ^^^^^^^^^^^^^^ related 1: the other date

I certify that the foregoing is a true copy of the resolution adopted by the Board of Directors of Alder Mills, Inc. on April 23, 2003.
                                                                                                                        ^^^^^^^^^^^^^^ warning: the resolution is of April 23, 2003 but the special meeting of April 24, 2003
`,
    fixed: ['April 23 → April 24', 'April 24 → April 23'],
  },
  {
    name: 'Two meetings',
    text: 'The Board of Directors, at a special meeting held on April 24, 2003, approved the plan.\n\nThe Board of Directors, at a special meeting held on April 28, 2003, approved the terms.\n\nThe annual meeting of stockholders was held on May 5, 2003.\n\nThe annual meeting of stockholders was held on May 5, 2004.\n',
  },
  {
    name: 'A notary before the signing',
    text: `
IN WITNESS WHEREOF, the undersigned has signed this certificate on this 24th day of April, 2003.
                                                                        ^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other date

/s/ Ann Alder
-----------------------
Ann Alder, President

On this 14th day of April, 2003, before me, a Notary Public, personally appeared Ann Alder.
        ^^^^^^^^^^^^^^^^^^^^^^^ warning: the notary attests on April 14, 2003 what is signed on April 24, 2003
`,
    fixed: ['14th → 24th', '24th → 14th'],
  },
  {
    name: 'A notary after the signing, and a signing as of a day',
    text: 'IN WITNESS WHEREOF, the undersigned has signed this certificate on this 24th day of April, 2003.\n\n/s/ Ann Alder\n-----------------------\nAnn Alder, President\n\nOn this 28th day of April, 2003, before me, a Notary Public, personally appeared Ann Alder.\n\nIN WITNESS WHEREOF, the parties have signed this Agreement as of May 1, 2003.\n\n/s/ Ann Alder\n-----------------------\nAnn Alder, President\n\nOn this 28th day of April, 2003, before me, a Notary Public, personally appeared Ann Alder.\n',
  },
];
