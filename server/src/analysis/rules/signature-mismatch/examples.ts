import type { Example } from '../rule.ts';

/** What the rule finds and what it leaves alone: its page shows them, and the tests run them. */
export const examples: readonly Example[] = [
  {
    name: 'Initials, short forms and titles',
    text: `HARLAN QUAY INSTRUMENTS CORP.


By:  /s/  R. A. Brandt
     --------------------------
     Robert Allen Brandt, Jr.
     President


/s/  Bob Odell
--------------------------
Robert K. Odell, Esq., Secretary
`,
  },
  {
    name: 'A letter dropped in print',
    text: `
HARLAN QUAY INSTRUMENTS CORP.

By:  /s/  Robert A. Brandt
          ^^^^^^^^^^^^^^^^ warning: the conformed signature says Robert A. Brandt but the printed name says Robert A. Brant
     --------------------------
     Robert A. Brant, President
     ^^^^^^^^^^^^^^^ related: the printed name
`,
    fixed: ['Brandt → Brant', 'Brant → Brandt'],
  },
  {
    name: 'Another middle initial before the notary',
    text: `
/s/  Eleanor T. Vasquez
--------------------------
Eleanor T. Vasquez, President
^^^^^^^^^^^^^^^^^^ related 1: the other spelling

On this 4th day of May, 2026, before me personally appeared Eleanor F. Vasquez, President of Pellworth Data Corporation.
                                                            ^^^^^^^^^^^^^^^^^^ warning: the name is Eleanor F. Vasquez here but Eleanor T. Vasquez elsewhere
`,
    fixed: ['F. → T.', ['/s/  Eleanor T. → /s/  Eleanor F.', 'Eleanor T. Vasquez, → Eleanor F. Vasquez,']],
  },
  {
    name: 'Two letters swapped in the preamble',
    text: `
This Agreement is made between Harlan Quay Instruments Corp. and Jonathan R. Whitfeild, who lives in Ohio.
                                                                 ^^^^^^^^^^^^^^^^^^^^^ warning: the name is Jonathan R. Whitfeild here but Jonathan R. Whitfield elsewhere

/s/ Jonathan R. Whitfield
    ^^^^^^^^^^^^^^^^^^^^^ related: the other spelling
`,
    fixed: ['Whitfeild → Whitfield', 'Whitfield → Whitfeild'],
  },
  {
    name: 'A surname behind a form of address',
    text: `
This Agreement is made between Harlan Quay Instruments Corp. and John Marchetti (the "Executive").
                                                                      ^^^^^^^^^ related 1: the other spelling

The Company shall pay Mr. Marchetii a salary.
                          ^^^^^^^^^ warning: the name is Marchetii here but Marchetti elsewhere

/s/ John Marchetti
`,
    fixed: ['Marchetii → Marchetti'],
  },
  {
    name: 'A form of address of somebody else',
    text: `
This Agreement is made between Harlan Quay Instruments Corp. and John Marchetti (the "Executive").

Mr. Marchetti shall serve as President, and the Company shall pay Mr. Marchetti a salary.
    ^^^^^^^^^ related 1: the other form of address

All options of Ms. Marchetti vest when Harlan Quay Instruments Corp. is sold.
               ^^^^^^^^^^^^^ warning: it is Ms. Marchetti here but Mr. Marchetti elsewhere

Notices are sent to Mr. Marchetti at home.
`,
    fixed: ['Ms. → Mr.'],
  },
  {
    name: 'Another office before the notary',
    text: `
/s/  Eleanor T. Vasquez
--------------------------
Eleanor T. Vasquez, President
                    ^^^^^^^^^ related 1: the other title

On this 4th day of May, 2026, before me personally appeared Eleanor T. Vasquez, Vice President of Pellworth Data Corporation.
                                                                                ^^^^^^^^^^^^^^ warning: Eleanor T. Vasquez is Vice President here but President in the signature
`,
    fixed: ['Vice President → President', 'Vasquez, President → Vasquez, Vice President'],
  },
  {
    name: 'A certificate left over from another draft',
    text: `
PELLWORTH DATA CORPORATION

By:  /s/  Eleanor T. Vasquez
          ^^^^^^^^^^^^^^^^^^ related 1: who signs
     --------------------------
     President

The foregoing instrument was acknowledged before me this 4th day of May, 2026, by Simon Abara, President of Pellworth Data
                                                                                  ^^^^^^^^^^^ warning: the certificate names Simon Abara as President but Eleanor T. Vasquez signs as President
Corporation, on behalf of the corporation.
`,
    fixed: ['Simon Abara → Eleanor T. Vasquez'],
  },
  {
    name: 'Two offices of one person',
    text: '/s/ Eleanor T. Vasquez\nEleanor T. Vasquez, President and Chief Executive Officer\n\nOn this 4th day of May, 2026, before me personally appeared Eleanor T. Vasquez, President of Pellworth Data Corporation.\n',
  },
  {
    name: 'An attorney in fact, and two directors with one surname',
    text: '/s/ Jane Roe, attorney-in-fact for John Doe\n\n/s/ Daniel Marsh\nDaniel Marsh, Director\n\n/s/ Daniela Marsh\nDaniela Marsh, Director\n',
  },
];
