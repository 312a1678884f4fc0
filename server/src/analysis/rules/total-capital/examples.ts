import type { Example } from '../rule.ts';

/** What the rule finds and what it leaves alone: its page shows them, and the tests run them. */
export const examples: readonly Example[] = [
  {
    name: 'Classes that make up the total',
    text: `
The total number of shares of all classes of stock which the Corporation has authority to issue is
110,000,000, consisting of 100,000,000 shares of Common Stock, par value $0.001 per share, and
10,000,000 shares of Preferred Stock, of which 650 shares are designated as Series B Preferred Stock.
`,
  },
  {
    name: 'An increase',
    text: `
The number of authorized shares of capital stock is increased from 60,000,000 to 110,000,000, of which
50,000,000 are common stock and 10,000,000 preferred stock today.
`,
  },
  {
    name: 'Classes that make up another total',
    text: `
The total number of shares which the Corporation has authority to issue is 120,000,000, consisting of
                                                                           ^^^^^^^^^^^ warning: the classes add up to 110,000,000, 10,000,000 less than the authorized 120,000,000
100,000,000 shares of Common Stock and 10,000,000 shares of Preferred Stock.
^^^^^^^^^^^ related: common
                                       ^^^^^^^^^^ related: preferred
`,
    fixed: ['120,000,000 → 110,000,000', '100,000,000 → 110,000,000', '10,000,000 → 20,000,000'],
  },
  {
    name: 'A series beyond the preferred stock',
    text: `
The Corporation is authorized to issue a total of 11,000,000 shares, of which 10,000,000 shall be Common
Stock and 1,000,000 shall be Preferred Stock.
          ^^^^^^^^^ related 1: preferred stock authorized

Of the Preferred Stock, 1,500,000 shares are designated as Series A Preferred Stock.
                        ^^^^^^^^^ warning: 1,500,000 shares are designated Series A Preferred Stock, more than the 1,000,000 of preferred stock authorized
`,
    fixed: [],
  },
  {
    name: 'Series that together exceed the preferred stock',
    text: `
WHEREAS, the Corporation is authorized to issue 5,000,000 shares of Preferred Stock, of which 3,000,000
                                                                                              ^^^^^^^^^ related 1: Series A Preferred Stock
                                                ^^^^^^^^^ related 1: preferred stock authorized
shares have been designated Series A Preferred Stock; and

WHEREAS, the Board wishes to designate 2,500,000 shares thereof as Series B Convertible Preferred Stock;
                                       ^^^^^^^^^ warning: 5,500,000 shares are designated in all, more than the 5,000,000 of preferred stock authorized
`,
    fixed: [],
  },
  {
    name: 'A split that works out',
    text: 'A one-for-fifty (1:50) reverse split reduces the outstanding shares from 50,000,000 to approximately 1,000,000.\n',
  },
  {
    name: 'A split that does not',
    text: `
A one-for-fifty (1:50) reverse split reduces the outstanding shares from 50,000,000 to 2,500,000 shares.
                                                                                       ^^^^^^^^^ warning: 50,000,000 split 1:50 makes 1,000,000, not 2,500,000
  ^^^^^^^^^^^^^^^^^^^^ related: the ratio
                                                                         ^^^^^^^^^^ related: before the split
`,
    fixed: ['2,500,000 → 1,000,000'],
  },
  {
    name: 'A split that each share is told of in other numbers',
    text: `
In a 1-for-50 reverse split every fifteen (15) shares of Common Stock, par value $.001, shall be combined into one (1) share.
                                  ^^^^^^^^^^^^ warning: each 15 become 1 here but the split is 1:50
     ^^^^^^^^ related: the ratio
`,
    fixed: ['fifteen (15) → fifty (50)', '1-for-50 → 1-for-15'],
  },
  {
    name: 'A ratio that stands otherwise elsewhere',
    text: `
The Board has approved a one-for-fifty reverse split of the Common Stock.
                         ^^^^^^^^^^^^^ warning: the split is 50 to one here but 15 to one elsewhere

The 1-for-15 ratio of the split was approved by the stockholders at the meeting.
    ^^^^^^^^ related: 15 to one here

Upon the split every fifteen shares of Common Stock shall be combined into one share.
                     ^^^^^^^ related: 15 to one here
`,
    fixed: ['one-for-fifty → one-for-fifteen'],
  },
  {
    name: 'One par value',
    text: `
The Company has 9,000,000 shares of Common Stock, par value $.001 per share, outstanding.

Each unit is one share of the Company's Common Stock, $0.001 par value, and one warrant.
`,
  },
  {
    name: 'The stock of two companies',
    text: `
The common stock of Alder Corp., par value $.01 per share, is listed.

The common stock of Birch Corp., par value $.001 per share, is not.
`,
  },
  {
    name: 'A par value that is reduced',
    text: `
The Company's Common Stock, par value $.01 per share, is traded.

The amendment reduces the par value of the Company's Common Stock, par value $.001 per share, tomorrow.
`,
  },
  {
    name: 'Two par values',
    text: `
The Company has 9,000,000 shares of Common Stock, par value $.001 per share, outstanding.
                                                            ^^^^^ related 1: $0.001 here

Each unit is one share of Common Stock, $0.01 par value, and one warrant.
                                        ^^^^^ warning: the par value of the common stock is $0.01 here but $0.001 elsewhere
`,
    fixed: ['$0.01 → $0.001', '$.001 → $.01'],
  },
];
