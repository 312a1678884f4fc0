import type { Example } from '../rule.ts';

/** What the rule finds and what it leaves alone: its page shows them, and the tests run them. */
export const examples: readonly Example[] = [
  {
    name: 'One spelling, in text, in capitals and as a possessive',
    text: "HARLAN COMMUNICATIONS CORPORATION\n\nHarlan Communications Corporation, a Nevada corporation, amends\nHarlan Communications Corporation's Articles.\n",
  },
  {
    name: 'Two spellings of one Nevada corporation',
    text: `
Harlan Communications Corporation, a corporation organized under the laws of the State of Nevada, certifies as follows.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

The above instrument was acknowledged by the President of Harlan Communication Corporation, a Nevada corporation.
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the name is Harlan Communication Corporation here but Harlan Communications Corporation elsewhere

HARLAN COMMUNICATIONS CORPORATION
`,
    fixed: ['Communication Corporation, → Communications Corporation,'],
  },
  {
    name: 'No word of its own',
    text: `
This Agreement is made by Prescott Healthcare, LLC, which provides healthcare as other Healthcare Providers do.
                          ^^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

PRESCOTT HEALTHCATE, LLC
^^^^^^^^^^^^^^^^^^^^^^^^ warning: the name is PRESCOTT HEALTHCATE, LLC here but Prescott Healthcare, LLC elsewhere
`,
    fixed: ['HEALTHCATE → HEALTHCARE'],
  },
  {
    name: 'The word for a company misspelt',
    text: `
Birch Data Company, LLC buys, and Birch Data Company, LLC pays. No other company does.
^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

BIRCH DATA COMPNY, LLC
^^^^^^^^^^^^^^^^^^^^^^ warning: the name is BIRCH DATA COMPNY, LLC here but Birch Data Company, LLC elsewhere
`,
    fixed: ['COMPNY → COMPANY'],
  },
  {
    name: 'A small word left out',
    text: `
Bank of Alder Trust, a Delaware trust, holds the notes. They are payable at its office.
^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

Bank Alder Trust, a Delaware trust, gives notice.
^^^^^^^^^^^^^^^^ warning: the name is Bank Alder Trust here but Bank of Alder Trust elsewhere
`,
    fixed: ['Bank Alder Trust → Bank of Alder Trust', 'Bank of Alder Trust → Bank Alder Trust'],
  },
  {
    name: 'Another form over the signature',
    text: `
This Agreement is made by Alder Mills, L.P., a Delaware limited partnership (the "Seller"), and Birch Bank, N.A. (the "Buyer").
                          ^^^^^^^^^^^^^^^^^ related 1: the other spelling

IN WITNESS WHEREOF, the parties have signed this Agreement.

ALDER MILLS, LLC
^^^^^^^^^^^^^^^^ warning: the name is ALDER MILLS, LLC here but Alder Mills, L.P. elsewhere

By: /s/ Eleanor Vasquez
`,
    fixed: ['ALDER MILLS, LLC → ALDER MILLS, L.P.'],
  },
  {
    name: 'Another suffix in the text',
    text: `
This Agreement is made by Alder Mills Corp., a Nevada corporation (the "Company").
                          ^^^^^^^^^^^^^^^^^ related 1: the other spelling

The price is paid to Alder Mills Corp. at its office.

All costs are borne by Alder Mills, Inc. alone.
                       ^^^^^^^^^^^^^^^^^ warning: the name is Alder Mills, Inc. here but Alder Mills Corp. elsewhere

Notices go to Alder Mills Corp. at its office.
`,
    fixed: ['Mills, Inc. → Mills Corp.'],
  },
  {
    name: 'One word as two',
    text: `
This Agreement is made by Bluewater Lithium Corp., a Nevada corporation (the "Company").
                          ^^^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

The price is paid to Blue Water Lithium Corp. at its office.
                     ^^^^^^^^^^^^^^^^^^^^^^^^ warning: the name is Blue Water Lithium Corp. here but Bluewater Lithium Corp. elsewhere

BLUEWATER LITHIUM CORP.
`,
    fixed: ['Blue Water → Bluewater'],
  },
  {
    name: 'A party without a suffix',
    text: `
This Lease is made by Cedar Hollow Partners, a Texas general partnership (the "Landlord"), and others.
                      ^^^^^^^^^^^^^^^^^^^^^ related 1: the other spelling

All rent is paid to Cedar Hollwo Partners at its office.
                    ^^^^^^^^^^^^^^^^^^^^^ warning: the name is Cedar Hollwo Partners here but Cedar Hollow Partners elsewhere

Landlord: Cedar Hollow Partners
`,
    fixed: ['Hollwo → Hollow'],
  },
  {
    name: 'A suffix in two lengths, at the head and over the signature',
    text: `
This Agreement is made by Alder Mills Corp., a Nevada corporation (the "Company").
                          ^^^^^^^^^^^^^^^^^ related 1: the other spelling

Alder Mills Corp. pays. Alder Mills Corporation pays on time. Alder Mills Corp. signs.

ALDER MILLS CORPORATION
^^^^^^^^^^^^^^^^^^^^^^^ information: the name is ALDER MILLS CORPORATION here but Alder Mills Corp. elsewhere

By: /s/ Eleanor Vasquez
`,
    fixed: [
      'ALDER MILLS CORPORATION → ALDER MILLS CORP.',
      ['Alder Mills Corporation → Alder Mills Corp.', 'ALDER MILLS CORPORATION → ALDER MILLS CORP.'],
    ],
  },
  {
    name: 'Affiliates, numbers and former names',
    text: 'Alder Holding LLC, a Delaware limited liability company, is owned by Alder Holdings LLC, a Delaware limited liability company.\n\nCedar Fund II, L.P., a Delaware limited partnership, replaces Cedar Fund III, L.P., a Delaware limited partnership.\n\nBirch Systems, Inc., a Texas corporation, was formed as Birch System, Inc., a Nevada corporation.\n\nMaple Brand Group, Inc., a Nevada corporation, signs.\n\nIt was formerly known as Maple Brands Group, Inc., a Nevada corporation.\n',
  },
];
