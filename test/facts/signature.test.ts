import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { PersonName, Signature, Syntax } from '../../server/src/analysis/index.ts';
import { factsOf } from '../harness/facts.ts';

const signaturesOf = (text: string, syntax: Syntax): readonly Signature[] =>
  factsOf(text, syntax).flatMap(({ fact }) => (fact.kind === 'signature' ? [fact] : []));

/** Each signature as one line: `/s/ Ann Lee | Ann B. Lee | President | HALE CORP.`, a dash for what is not there. */
const read = (text: string, syntax: Syntax = 'plain'): readonly string[] =>
  signaturesOf(text, syntax).map(({ conformed, printed, title, company }) =>
    [conformed && `/s/ ${conformed.text}`, printed?.text, title?.text, company?.text]
      .map((part) => part ?? '-')
      .join(' | '),
  );

const personsOf = (text: string): readonly PersonName[] =>
  factsOf(text).flatMap(({ fact }) => (fact.kind === 'person' ? [fact] : []));

/** Each person who does not sign, as one line with the part, the office and the company. */
const named = (text: string): readonly string[] =>
  personsOf(text)
    .filter(({ role }) => role !== 'signatory')
    .map(({ text: name, role, title, company }) =>
      [`${role} ${name}`, title?.text, company?.text].map((part) => part ?? '-').join(' | '),
    );

interface Layout {
  readonly name: string;
  readonly text: string;
  readonly signatures: readonly string[];
  readonly syntax?: Syntax;
}

const layouts: readonly Layout[] = [
  {
    name: 'on the right of the page, with a rule between',
    text: `
                                        ODELL LANTERN CORP.


                                        By:  /s/  Miriam S. Okafor
                                           -----------------------------
                                                  Miriam S. Okafor
                                                  President
`,
    signatures: ['/s/ Miriam S. Okafor | Miriam S. Okafor | President | ODELL LANTERN CORP.'],
  },
  {
    name: 'without By, the office behind the printed name',
    text: `
                                        /s/ Tobias Renn
                                        -----------------------------
                                        Tobias Renn, Secretary
`,
    signatures: ['/s/ Tobias Renn | Tobias Renn | Secretary | -'],
  },
  {
    name: 'labels for name, title and date',
    text: 'Pellworth Data, Inc.,\na Nevada corporation\n\nBy: /s/ Agnes R. Dutton\nName: Agnes R. Dutton\nTitle: Executive Vice President and\n       Chief Financial Officer\nDate: May 4, 2026\n',
    signatures: [
      '/s/ Agnes R. Dutton | Agnes R. Dutton | Executive Vice President and Chief Financial Officer | Pellworth Data, Inc.',
    ],
  },
  {
    name: 'blank lines between its parts, as HTML leaves them',
    text: 'PELLWORTH DATA, INC.\n\n\nBy:\n\n/s/ Agnes R. Dutton\n\n\nName:\n\nAgnes R. Dutton\n\nTitle: Treasurer\n',
    signatures: ['/s/ Agnes R. Dutton | Agnes R. Dutton | Treasurer | PELLWORTH DATA, INC.'],
  },
  {
    name: 'tabs between label and name, as HTML leaves them',
    text: 'PELLWORTH DATA, INC.\n\nBy:\t \t/s/ Agnes R. Dutton\nName:\t \tAgnes R. Dutton\nIts:\t \tManager\n',
    signatures: ['/s/ Agnes R. Dutton | Agnes R. Dutton | Manager | PELLWORTH DATA, INC.'],
  },
  {
    name: 'two parties side by side',
    text: `
PELLWORTH DATA, INC.                    LORIMER WELLS LLC


By:  /s/ Agnes R. Dutton                By:  /s/ Simon Abara
     -------------------                     -------------------
     Name:  Agnes R. Dutton                  Name:  Simon Abara
     Title: President                        Title: Managing Member
`,
    signatures: [
      '/s/ Agnes R. Dutton | Agnes R. Dutton | President | PELLWORTH DATA, INC.',
      '/s/ Simon Abara | Simon Abara | Managing Member | LORIMER WELLS LLC',
    ],
  },
  {
    name: 'two parties side by side, the second column alone on some lines',
    text: `
WITNESS:                                LORIMER WELLS LLC

/s/ Hugo Marsh                          By:  /s/ Simon Abara
                                             Simon Abara
                                             Manager
`,
    signatures: ['/s/ Hugo Marsh | - | - | -', '/s/ Simon Abara | Simon Abara | Manager | LORIMER WELLS LLC'],
  },
  {
    name: 'two parties row by row, where the columns were lost',
    text: 'By:\n/s/ Agnes R. Dutton\nBy:\t \t/s/ Simon Abara\n\nName:\nAgnes R. Dutton\nName:\t \tSimon Abara\n',
    signatures: ['/s/ Agnes R. Dutton | Agnes R. Dutton | - | -', '/s/ Simon Abara | Simon Abara | - | -'],
  },
  {
    name: 'all on one line',
    text: 'BY: /s/ Agnes R. Dutton BY: /s/ Simon Abara NAME (print): Agnes R. Dutton NAME (print): Simon Abara\n',
    signatures: ['/s/ Agnes R. Dutton | Agnes R. Dutton | - | -', '/s/ Simon Abara | Simon Abara | - | -'],
  },
  {
    name: 'the printed name behind By',
    text: '/s/ Wynn Lorimer\nBy: Wynn Lorimer\nIts: CEO\n',
    signatures: ['/s/ Wynn Lorimer | Wynn Lorimer | CEO | -'],
  },
  {
    name: 'typed in capitals behind By, without a mark',
    text: 'By:            AGNES R. DUTTON\n\nPrinted Name:  Agnes R. Dutton\n\nTitle:         Vice President\n',
    signatures: ['/s/ AGNES R. DUTTON | Agnes R. Dutton | Vice President | -'],
  },
  {
    name: 'not yet signed',
    text: 'WREN HARBOR OUTFITTERS, LLC\n\nBy: ______________________\nName: Lydia P. Crane\nTitle: Manager\n',
    signatures: ['- | Lydia P. Crane | Manager | WREN HARBOR OUTFITTERS, LLC'],
  },
  {
    name: 'signed by another company that manages the party',
    text: 'WREN HARBOR LP\n\nBy: Wren Harbor GP, Inc.,\nits general partner\n\nBy: /s/ Lydia P. Crane\nLydia P. Crane, President\n',
    signatures: ['/s/ Lydia P. Crane | Lydia P. Crane | President | Wren Harbor GP, Inc.'],
  },
  {
    name: 'one officer after the other for the same company',
    text: 'WREN HARBOR BANK, N.A.\n\nBy: /s/ Lydia P. Crane\nName: Lydia P. Crane\nTitle: Vice President\n\nBy: /s/ Hugo Marsh\nName: Hugo Marsh\nTitle: Assistant Secretary\n',
    signatures: [
      '/s/ Lydia P. Crane | Lydia P. Crane | Vice President | WREN HARBOR BANK, N.A.',
      '/s/ Hugo Marsh | Hugo Marsh | Assistant Secretary | -',
    ],
  },
  {
    name: 'a name that goes on in the next line',
    text: 'By /s/ Jonathan P.\nKlugman\n\nTitle:   Senior\nVice President\n',
    signatures: ['/s/ Jonathan P. Klugman | - | Senior Vice President | -'],
  },
  {
    name: 'in Markdown, with hard breaks and emphasis',
    text: '**WREN HARBOR, INC.**\n\nBy: /s/ Lydia P. Crane  \n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_  \n*Lydia P. Crane*  \nPresident\n',
    signatures: ['/s/ Lydia P. Crane | Lydia P. Crane | President | WREN HARBOR, INC.'],
    syntax: 'markdown',
  },
  {
    name: 'in Markdown, in a table',
    text: '| WREN HARBOR, INC. | LORIMER WELLS LLC |\n| --- | --- |\n| By: /s/ Lydia P. Crane | By: /s/ Simon Abara |\n| Name: Lydia P. Crane | Name: Simon Abara |\n| Title: President | Title: Manager |\n',
    signatures: ['/s/ Lydia P. Crane | Lydia P. Crane', '/s/ Simon Abara | Simon Abara'],
    syntax: 'markdown',
  },
  {
    name: 'in Markdown, with breaks of HTML',
    text: 'WREN HARBOR, INC.\n\nBy: /s/ Lydia P. Crane<br>Name: Lydia P. Crane<br>Title: President\n',
    signatures: ['/s/ Lydia P. Crane | Lydia P. Crane | President | WREN HARBOR, INC.'],
    syntax: 'markdown',
  },
  {
    name: 'names of every kind',
    text: '/s/ Ludwig van der Berg\nLudwig van der Berg, Ph.D., Director\n\n/s/ Jae-Ho Ko\nJae-Ho Ko\n\n/s/ William (Bill) O\u2019Dea, III\nWilliam O\u2019Dea, III, Esq.\n\n/s/ Xu Qiqing\nXu Qiqing\n\n/s/ R.M. Glover\nR. M. GLOVER\n',
    signatures: [
      '/s/ Ludwig van der Berg | Ludwig van der Berg | Director | -',
      '/s/ Jae-Ho Ko | Jae-Ho Ko | - | -',
      '/s/ William (Bill) O\u2019Dea, III | William O\u2019Dea, III | - | -',
      '/s/ Xu Qiqing | Xu Qiqing | - | -',
      '/s/ R.M. Glover | R. M. GLOVER | - | -',
    ],
  },
  {
    name: 'names under rules that nobody has signed on, their own and a company\u2019s',
    text: 'ALDER MILLS, INC.\n\nBy: ____________________\n    Hugo Marsh, President\n\n____________________\nHelen R. Abbott\nOptionee\n\n____________________      ____________________\nAnn Lee                   Bo Park\n',
    signatures: [
      '- | Hugo Marsh | President | ALDER MILLS, INC.',
      '- | Helen R. Abbott | - | -',
      '- | Ann Lee | - | -',
      '- | Bo Park | - | -',
    ],
  },
  {
    name: 'what is under a rule and is no person',
    text: '____________________\nAuthorized Signatory\n\n____________________\nSignature of Witness\n',
    signatures: [],
  },
  {
    name: 'what is no person',
    text: '/s/ [ILLEGIBLE]\n\n/s/ Alder, Renn & Marsh LLP\nNew York, New York\n\n/s/ SIGNATURE\n',
    signatures: [],
  },
];

describe('signatures', () => {
  for (const { name, text, signatures, syntax } of layouts) {
    it(name, () => {
      const found = read(text, syntax ?? 'plain');
      assert.deepEqual(
        found.map((line, i) => line.split(' | ').slice(0, signatures[i]?.split(' | ').length).join(' | ')),
        signatures,
      );
    });
  }
});

describe('persons', () => {
  it('who appear before a notary', () => {
    assert.deepEqual(
      named(
        'On this 24th day of May 2026, before me, a Notary Public, personally\nappeared Robert A. Brandt, President of Harlan Quay, Inc., a\nNevada corporation, who acknowledged that he executed the above.\n',
      ),
      ['appearing Robert A. Brandt | President | Harlan Quay, Inc.'],
    );
    assert.deepEqual(
      named(
        'The foregoing instrument was acknowledged before me this 4th day of May, 2026, by ROBERT A. BRANDT, as Vice President\nof Harlan Quay, Inc., on behalf of the corporation.\n',
      ),
      ['appearing ROBERT A. BRANDT | Vice President | Harlan Quay, Inc.'],
    );
    assert.deepEqual(
      named(
        'On May 4, 2026, before me personally appeared Robert A. Brandt, personally known to me to be the President of Harlan Quay, Inc.\n',
      ),
      ['appearing Robert A. Brandt | President | Harlan Quay, Inc.'],
    );
  });

  it('who swear or certify which office they hold', () => {
    assert.deepEqual(
      named(
        'On the 4th day of May, 2026 before me personally came Robert A. Brandt, to me known, who, being by me duly sworn,\ndid depose and say that he resides at 9 Mill Road, Rye, New York; that he is the President of Harlan Quay, Inc., the\ncorporation described in the above instrument.\n',
      ),
      ['appearing Robert A. Brandt | President | Harlan Quay, Inc.'],
    );
    assert.deepEqual(
      named(
        'The undersigned, Paul H. Jerrold, hereby certifies that he is the duly elected, qualified and acting Secretary of\nHarlan Quay, Inc.\n\nI, Ann Odell, do hereby certify that I am the Treasurer of Harlan Quay, Inc.\n',
      ),
      [
        'named Paul H. Jerrold | acting Secretary | Harlan Quay, Inc.',
        'named Ann Odell | Treasurer | Harlan Quay, Inc.',
      ],
    );
    assert.deepEqual(
      named('I, Ann Odell, certify the above. Paul says that he is the Treasurer of Harlan Quay, Inc.\n'),
      ['named Ann Odell | - | -'],
    );
  });

  it('whom the text names by their office', () => {
    assert.deepEqual(
      named(
        'I, Paul H. Jerrold, the Secretary of Harlan Quay, Inc., a Nevada corporation, do hereby certify as follows.\n\nThe Company has caused this Certificate to be executed by Robert A. Brandt, its President and Chief Executive Officer.\n\nThe undersigned, Robert A. Brandt, being the President of Harlan Quay, Inc., signs.\n',
      ),
      [
        'named Paul H. Jerrold | Secretary | Harlan Quay, Inc.',
        'named Robert A. Brandt | President and Chief Executive Officer | -',
        'named Robert A. Brandt | President | Harlan Quay, Inc.',
      ],
    );
  });

  it('whom an office stands before, who are elected to one, and between whom an instrument is made', () => {
    assert.deepEqual(
      named('It is signed by its President, Robert A. Brandt, and attested by its Secretary, Ann Odell, this day.\n'),
      ['named Robert A. Brandt | President | -', 'named Ann Odell | Secretary | -'],
    );
    assert.deepEqual(
      named(
        'RESOLVED, that Robert A. Brandt be, and he hereby is, elected Treasurer.\n\nIt is resolved that Ann Odell is appointed as Secretary.\n',
      ),
      ['named Ann Odell | Secretary | -'],
    );
    assert.deepEqual(named('RESOLVED, that Robert A. Brandt be, and hereby is, elected President.\n'), [
      'named Robert A. Brandt | President | -',
    ]);
    assert.deepEqual(named('Robert A. Brandt was elected President in 1998.\n'), []);
    assert.deepEqual(
      named('This Lease is made between Robert A. Brandt and Ann Odell, and between Landlord and Tenant.\n'),
      ['named Robert A. Brandt | - | -', 'named Ann Odell | - | -'],
    );
  });

  it('who appear together before a notary', () => {
    assert.deepEqual(
      named('This instrument was acknowledged before me on May 4, 2026, by Ann T. Odell and Robert K. Odell.\n'),
      ['appearing Ann T. Odell | - | -', 'appearing Robert K. Odell | - | -'],
    );
  });

  it('who certify, of whom it is certified, and whom a power of attorney appoints', () => {
    assert.deepEqual(named('I, Paul H. Jerrold, do hereby certify that Ann Odell is the Treasurer.\n'), [
      'named Paul H. Jerrold | - | -',
      'named Ann Odell | Treasurer | -',
    ]);
    assert.deepEqual(named('We, Paul H. Jerrold and Ann Odell, hereby certify as follows.\n'), [
      'named Paul H. Jerrold | - | -',
      'named Ann Odell | - | -',
    ]);
    assert.deepEqual(
      named('Each constitutes and appoints Ann Odell, Hugo Marsh and Paul H. Jerrold, and each of them.\n'),
      ['named Ann Odell | - | -', 'named Hugo Marsh | - | -', 'named Paul H. Jerrold | - | -'],
    );
    assert.deepEqual(
      named('The officers certify that the Loan Documents are true. The Board may appoint Vice Presidents.\n'),
      [],
    );
  });

  it('whom a letter addresses', () => {
    assert.deepEqual(named('Mr. Hugo Marsh\nAlder Mills, Inc.\n\nMr. Marsh will call Mrs. Odell.\n'), [
      'named Hugo Marsh | - | -',
    ]);
  });

  it('to whose attention a notice goes', () => {
    assert.deepEqual(named('Harlan Quay, Inc.\n9 Quay Street\nAttention: Robert A. Brandt, President\n'), [
      'named Robert A. Brandt | President | -',
    ]);
    assert.deepEqual(named('Attention: Letter of Credit Unit\n\nAttn: General Counsel\n'), []);
  });

  it('keep apart what is said of offices in general', () => {
    assert.deepEqual(
      named(
        'The Chief Executive Officer, the President or a Vice President may sign. If it appeared that Material Contracts were void, the Borrower acknowledged them. Each of the Board, the Secretary and Treasurer consents.\n',
      ),
      [],
    );
  });

  it('have a key that equals whatever the case, points and accents', () => {
    const [first, second] = personsOf('/s/ José Á. Núñez-O\u2019Dea\n----------\nJOSE A NUNEZ-ODEA\n');
    assert.equal(first?.key, 'JOSE A NUNEZ ODEA');
    assert.equal(second?.key, first.key);
    assert.deepEqual([first.conformed, second?.conformed], [true, false]);
  });

  it('sign as notaries under a notary\u2019s certificate', () => {
    assert.deepEqual(named('/s/ Karyn E. Batt\nNotary Public in and for the County of Kent\n'), [
      'notary Karyn E. Batt | - | -',
    ]);
  });
});
