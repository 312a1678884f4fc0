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
    name: 'in narrow cells, each name over two lines, the printed ones below both',
    text: '/s/ Daniel\nB. Crewe\n\n/s/ Stefan\nJ. Tolland\n\nDaniel\nB. Crewe, Chairman\n',
    signatures: ['/s/ Daniel B. Crewe | Daniel B. Crewe | - | -', '/s/ Stefan J. Tolland | - | - | -'],
  },
  {
    name: 'with the mark in a line of its own',
    text: '/s/\nMarcus Kale\n\nMarcus\nD. Kale, President\n',
    signatures: ['/s/ Marcus Kale | Marcus D. Kale | President | -'],
  },
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
    text: '/s/ Ludwig van der Berg\nLudwig van der Berg, Ph.D., Director\n\n/s/ Min-Jun Oh\nMin-Jun Oh\n\n/s/ William (Bill) O\u2019Dea, III\nWilliam O\u2019Dea, III, Esq.\n\n/s/ Su Wenlan\nSu Wenlan\n\n/s/ R.T. Marsh\nR. T. MARSH\n',
    signatures: [
      '/s/ Ludwig van der Berg | Ludwig van der Berg | Director | -',
      '/s/ Min-Jun Oh | Min-Jun Oh | - | -',
      '/s/ William (Bill) O\u2019Dea, III | William O\u2019Dea, III | - | -',
      '/s/ Su Wenlan | Su Wenlan | - | -',
      '/s/ R.T. Marsh | R. T. MARSH | - | -',
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
    name: 'a witness in a column of his own, and one who attests',
    text: 'ALDER MILLS, INC.\n\nWitness: /s/ Ann Lee        By: /s/ Hugo Marsh\n\nAttest:\n/s/ Bo Park\nSecretary\n',
    signatures: ['/s/ Ann Lee | - | - | -', '/s/ Hugo Marsh | - | - | -', '/s/ Bo Park | - | Secretary | -'],
  },
  {
    name: 'labels over what they announce',
    text: 'ALDER MILLS, INC.\n\nBy: /s/ Hugo Marsh\nName:\nHugo B. Marsh\nTitle:\nPresident\n',
    signatures: ['/s/ Hugo Marsh | Hugo B. Marsh | President | ALDER MILLS, INC.'],
  },
  {
    name: 'the name with the title behind its label',
    text: 'ALDER MILLS, INC.\n\nBy: /s/ Hugo Marsh\nTitle: Hugo B. Marsh, President\n',
    signatures: ['/s/ Hugo Marsh | Hugo B. Marsh | President | ALDER MILLS, INC.'],
  },
  {
    name: 'the labels above the signature',
    text: 'NAME: Hugo Marsh\nTITLE: President\nBY: /s/ Hugo Marsh\n',
    signatures: ['/s/ Hugo Marsh | Hugo Marsh | - | -'],
  },
  {
    name: 'another party in capitals, whose kind of company nobody wrote',
    text: 'ALDER MILLS, INC.\n\nBy: /s/ Hugo Marsh\nHugo Marsh, President\n\nPELLWORTH GROUP OF KENT\n\nBy: /s/ Ann Lee\nAnn Lee\n',
    signatures: ['/s/ Hugo Marsh | Hugo Marsh | President | ALDER MILLS, INC.', '/s/ Ann Lee | Ann Lee | - | -'],
  },
  {
    name: 'for a board, for the company that manages, and for a company with an article',
    text: 'ALDER MILLS, INC.\n\nBy: The Board\n/s/ Hugo Marsh\n\nBy: Alder\u2019s Own LLC\nBy: /s/ Ann Lee\n\nThe Birch Company\nBy: /s/ Bo Park\n',
    signatures: [
      '/s/ Hugo Marsh | - | - | -',
      '/s/ Ann Lee | - | - | Alder\u2019s Own LLC',
      '/s/ Bo Park | - | - | Birch Company',
    ],
  },
  {
    name: 'for another person',
    text: 'By: /s/ Hugo Marsh for Ann Lee\n',
    signatures: ['/s/ Hugo Marsh | - | - | -'],
  },
  {
    name: 'the printed name beside the signature',
    text: '/s/ Hugo Marsh            Hugo B. Marsh\nDirector\n',
    signatures: ['/s/ Hugo Marsh | Hugo B. Marsh | Director | -'],
  },
  {
    name: 'three lines of two columns',
    text: '/s/ Ann Lee               /s/ Bo Park\nAnn Lee                   Bo Park\nSecretary                 Director\n',
    signatures: ['/s/ Ann Lee | Ann Lee | Secretary | -', '/s/ Bo Park | Bo Park | Director | -'],
  },
  {
    name: 'nobody behind what is in square brackets or a figure, though a name follows',
    text: 'By: /s/ [Hugo]\nMarsh\n\nBy: /s/ Ann 5\nLee\n',
    signatures: [],
  },
  {
    name: 'titles of several offices, of a board and cut short',
    text: '/s/ Ann Lee\nAnn Lee, M.D., Chairman of the Board and Chief Executive Officer\n\n/s/ Bo Park\nBo Park, Vice-President / Treasurer\n\n/s/ Cy Young\nAsst. Vice President & General Counsel, of Kent\n\n/s/ Di Fox\nMember of the Board of Directors\n',
    signatures: [
      '/s/ Ann Lee | Ann Lee | Chairman of the Board and Chief Executive Officer | -',
      '/s/ Bo Park | Bo Park | Vice-President / Treasurer | -',
      '/s/ Cy Young | - | Asst. Vice President & General Counsel | -',
      '/s/ Di Fox | - | Member of the Board | -',
    ],
  },
  {
    name: 'names with particles, nicknames, generations and what begins no name',
    text: '/s/ Ann de la Cruz-Fox\n\n/s/ Bo \u201cBuzz\u201d Park, Sr.\n\n/s/ St. John Hale Jr., C.P.A., Esq.\n\n/s/ A. B.\n\n/s/ Cy Young Cy Young\n\n/s/ Ann - Lee\n\n/s/ Wm. Hale IV\n',
    signatures: [
      '/s/ Ann de la Cruz-Fox | - | - | -',
      '/s/ Bo \u201cBuzz\u201d Park, Sr. | - | - | -',
      '/s/ St. John Hale Jr. | - | - | -',
      '/s/ Cy Young | Cy Young | - | -',
      '/s/ Wm. Hale IV | - | - | -',
    ],
  },
  {
    name: 'labels of several words, and a company behind a label',
    text: 'WITNESS/ATTEST: /s/ Ann Lee\nBy:/s/ Bo Park\nName (please print): Bo B. Park\n\nSignature: /s/ Cy Young\nPrint Name: Cy T. Young\nCompany: Alder Mills, Inc.\n\nPer: /s/ Di Fox\n',
    signatures: [
      '/s/ Ann Lee | - | -',
      '/s/ Bo Park | Bo B. Park | -',
      '/s/ Cy Young | Cy T. Young | -',
      '/s/ Di Fox | - | -',
    ],
  },
  {
    name: 'labels without a colon, and a mark that lost a stroke',
    text: '/s/ Bo Park\nTitle    Vice President\n\n/s/ Ann Lee\nIts President\n\nBy: s/ Cy Young\n',
    signatures: ['/s/ Bo Park | - | Vice President | -', '/s/ Ann Lee | - | President | -', '/s/ Cy Young | - | - | -'],
  },
  {
    name: 'lines parted by tags',
    text: 'By: /s/ Bo Park<BR>Name: Bo B. Park<BR>Title: President\n',
    signatures: ['/s/ Bo Park | Bo B. Park | President | -'],
  },
  {
    name: 'a day beside the signature',
    text: 'Dated: May 4, 2026          /s/ Bo Park\n                            Bo B. Park\n',
    signatures: ['/s/ Bo Park | Bo B. Park | - | -'],
  },
  {
    name: 'three columns, the names over the signatures',
    text: 'Name: Ann Lee      Name: Bo Park      Name: Cy Young\n/s/ Ann Lee        /s/ Bo Park        /s/ Cy Young\n',
    signatures: ['/s/ Ann Lee | Ann Lee | -', '/s/ Bo Park | Bo Park | -', '/s/ Cy Young | Cy Young | -'],
  },
  {
    name: 'printed names in another order than the signatures, a slip among them',
    text: '/s/ Ann Lee\nBo Parks\nPresident\n\n/s/ Bo Park\nTitle: Secretary\n\n/s/ Cy Young\nAnn Leee\n',
    signatures: ['/s/ Ann Lee | Ann Leee | - | -', '/s/ Bo Park | Bo Parks | - | -', '/s/ Cy Young | - | - | -'],
  },
  {
    name: 'printed names in another order, with titles, over one of who has not signed',
    text: '/s/ Ann Lee\nBo Park, President\n\n/s/ Bo Park\nAnn Lee, Secretary\n\n____________________\nCy Young, Director\n',
    signatures: ['/s/ Ann Lee | Ann Lee | - | -', '/s/ Bo Park | Bo Park | - | -', '- | Cy Young | Director | -'],
  },
  {
    name: 'a printed name of nobody who signed, below that of the next',
    text: 'ALDER MILLS, INC.\n\n/s/ Di Fox\nBo Park\nPresident\n\n/s/ Bo Park\nCy Young\nSecretary\n',
    signatures: ['/s/ Di Fox | - | - | -', '/s/ Bo Park | Bo Park | - | -', '- | Cy Young | - | -'],
  },
  {
    name: 'two columns in which one side has not signed',
    text: 'By: ____________          /s/ Bo Park\nName: Ann Lee             Bo Park\nTitle: President          Secretary\n',
    signatures: ['/s/ Bo Park | Bo Park | Secretary | -', '- | Ann Lee | President | -'],
  },
  {
    name: 'two columns of which the second wanders too far to be one',
    text: '/s/ Ann Lee                      /s/ Bo Park\nAnn Lee              Bo Park\nSecretary          Director\n',
    signatures: ['/s/ Ann Lee | Ann Lee | - | -', '/s/ Bo Park | Bo Park | - | -'],
  },
  {
    name: 'nobody where a label has a wide gap or an office behind it',
    text: 'By: /s/ Ann Lee\nName:                              Title: President\n',
    signatures: ['/s/ Ann Lee | - | President | -'],
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

describe('a label in a signature', () => {
  /** What a line gives to the signature above it, `Ann B. Lee | President | May 4, 2026`, and who signs with it. */
  const given = (line: string): readonly string[] => {
    const text = `By: /s/ Ann Lee\n${line}\n`;
    return signaturesOf(text, 'plain').map(({ conformed, printed, title, date }, at) => {
      const day = date && text.slice(date.start, date.end);
      const signed = at === 0 || !conformed ? [] : [`/s/ ${conformed.text}`];
      return [...signed, ...[printed?.text, title?.text, day].map((part) => part ?? '-')].join(' | ');
    });
  };

  const labelled: Readonly<Record<string, readonly string[]>> = {
    'Ann B. Lee | - | -': [
      ...['Name: Ann B. Lee', 'NAME: Ann B. Lee', 'Print Name: Ann B. Lee', 'Typed or Printed Name: Ann B. Lee'],
      ...['Name (please print): Ann B. Lee', 'Name    Ann B. Lee', 'Name\tAnn B. Lee', 'By: Ann B. Lee'],
      ...['Signed: Ann B. Lee', 'Per: Ann B. Lee', 'By    Ann B. Lee', 'Name: Ann B. Lee title: President'],
    ],
    'Ann B. Lee | President | -': ['Name/Title: Ann B. Lee, President', 'Name: Ann B. Lee Title: President'],
    '- | President | -': [
      ...['Title: President', 'Title (if any): President', 'Title    President', 'Its President', 'Its\nPresident'],
    ],
    '- | - | May 4, 2026': ['Date: May 4, 2026', 'Date signed: May 4, 2026', 'Dated    May 4, 2026'],
    '- | - | -': [
      ...[
        'Name Ann B. Lee',
        'By Ann B. Lee',
        'Name - Ann B. Lee',
        'Address: Ann B. Lee',
        'Title President',
        'By',
        'Its',
      ],
      ...['Name of the one who has signed here: Ann B. Lee', 'Witness Bo Park', 'Bo s/ Park', '/t/ Bo Park'],
    ],
  };
  for (const [expected, lines] of Object.entries(labelled)) {
    for (const line of lines) it(`gives ${expected}: ${line}`, () => assert.deepEqual(given(line), [expected]));
  }

  it('opens another signature for a witness, and a mark does', () => {
    for (const line of ['Witness: Bo Park', 'Attest: Bo Park'])
      assert.deepEqual(given(line), ['- | - | -', 'Bo Park | - | -'], line);
    for (const line of ['Witness /s/ Bo Park', 's/ Bo Park', 'By: s/ Bo Park'])
      assert.deepEqual(given(line), ['- | - | -', '/s/ Bo Park | - | - | -'], line);
  });
});

describe('signatures, past their names,', () => {
  it('have the first day that stands beside them', () => {
    const days = (text: string): readonly (string | undefined)[] =>
      signaturesOf(text, 'plain').map(({ date }) => date && text.slice(date.start, date.end));
    assert.deepEqual(days('Date: May 3, 2026\nBy: /s/ Ann Lee\nDate:\nDated: May 5, 2026\nDate: May 6, 2026\n'), [
      'May 5, 2026',
    ]);
    assert.deepEqual(days('By: /s/ Ann Lee\nName: Ann Lee\n'), [undefined]);
  });

  it('span all their parts', () => {
    const text = 'ALDER MILLS, INC.\n\nBy: /s/ Hugo Marsh\nName: Hugo Marsh\nTitle: President\nDate: May 4, 2026\n';
    assert.deepEqual(
      signaturesOf(text, 'plain').map(({ at }) => text.slice(at.start, at.end)),
      ['Hugo Marsh\nName: Hugo Marsh\nTitle: President\nDate: May 4, 2026'],
    );
  });

  it('have a company by its letters alone', () => {
    const keys = signaturesOf(
      'ALDER-MILLS, INC.\n\nBy: /s/ Ann Lee\n\nAlder-Mills, Inc.\nBy: /s/ Bo Park\n',
      'plain',
    ).map(({ company }) => company?.key);
    assert.deepEqual(keys, ['ALDERMILLSINC', 'ALDERMILLSINC']);
  });
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
      named(
        'The undersigned, Ann Odell, does hereby certify that:\n1. She is the Treasurer of Harlan Quay, Inc.\n\nI, Paul H. Jerrold, certify that (a) I am the Secretary of Harlan Quay, Inc.\n',
      ),
      ['named Ann Odell | Treasurer | Harlan Quay, Inc.', 'named Paul H. Jerrold | Secretary | Harlan Quay, Inc.'],
    );
    assert.deepEqual(
      named('I, Ann Odell, the duly elected, qualified and incumbent Secretary of Harlan Quay, Inc., sign.\n'),
      ['named Ann Odell | Secretary | Harlan Quay, Inc.'],
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

  it('who are a party in person', () => {
    for (const called of [
      'Ann Odell ("Executive")',
      'Ann Odell (the "Executive")',
      'Ann Odell (\u201cEmployee\u201d)',
      'Ann Odell (hereinafter referred to as the "Consultant")',
      'Ann Odell, an individual',
    ]) {
      assert.deepEqual(
        named(`Harlan Quay, Inc. employs ${called}, from today.\n`),
        ['named Ann Odell | - | -'],
        called,
      );
    }
    for (const called of [
      'Ann Odell (Executive)',
      'Ann Odell, "Executive"',
      'Ann Odell (hereinafter referred to as the the the the the "Consultant")',
      'Ann Odell, the individual',
      'Ann Odell and an individual',
    ]) {
      assert.deepEqual(named(`Harlan Quay, Inc. employs ${called}, from today.\n`), [], called);
    }
  });

  it('who are said to hold an office, in the words of certificates', () => {
    const secretary = ['named Robert A. Brandt | Secretary | Harlan Quay, Inc.'];
    for (const link of [
      ', the duly elected',
      ', being the duly elected',
      ', as the',
      ', as',
      ',',
      ' as',
      ' is hereby elected',
      ', an',
    ]) {
      const text = `It was read when Robert A. Brandt${link} Secretary of Harlan Quay, Inc., signs.\n`;
      assert.deepEqual(named(text), secretary, link);
    }
    assert.deepEqual(
      named('Robert A. Brandt, the duly elected, qualified and acting Secretary of Harlan Quay, Inc.\n'),
      ['named Robert A. Brandt | acting Secretary | Harlan Quay, Inc.'],
    );
    for (const text of [
      'Robert A. Brandt was elected Secretary',
      'Robert A. Brandt Secretary',
      'Robert A. Brandt or the Secretary',
      'Robert A. Brandt, who once sang before the Secretary',
      'Mr. Of Robert A. Brandt; the Secretary',
    ]) {
      assert.deepEqual(
        named(`It says: ${text} signs.\n`).filter((line) => line.includes('Secretary')),
        [],
        text,
      );
    }
    assert.deepEqual(named('It is signed by its Treasurer Ann Odell and by its Secretary or another.\n'), [
      'named Ann Odell | Treasurer | -',
    ]);
  });

  it('whom the undersigned appoints, and who is the undersigned', () => {
    assert.deepEqual(named('The undersigned appoints Ann Odell and Hugo Marsh, or either of them.\n'), [
      'named Ann Odell | - | -',
      'named Hugo Marsh | - | -',
    ]);
    assert.deepEqual(named('The undersigned, Ann Odell, Treasurer of Harlan Quay, Inc., and Hugo Marsh sign.\n'), [
      'named Ann Odell | Treasurer | Harlan Quay, Inc.',
    ]);
    assert.deepEqual(named('The undersigned. Ann Odell and Hugo Marsh sign.\n'), []);
    assert.deepEqual(named('The undersigned holds Five Shares of the Company.\n'), []);
    assert.deepEqual(named('The undersigned being Ann Odell of Rye, New York.\n'), ['named Ann Odell | - | -']);
    assert.deepEqual(named('We, the undersigned, Ann Odell, certify that Hugo Marsh has signed it.\n'), [
      'named Ann Odell | - | -',
      'named Hugo Marsh | - | -',
    ]);
  });

  it('who do not appear where no notary is', () => {
    for (const text of [
      'It appeared to Ann Odell that the notes were void.',
      'Personally appeared before me. Ann Odell signed.',
      'The foregoing was acknowledged before me this day. Ann Odell signs.',
      'Harlan Quay, Inc. acknowledged this by Ann Odell and others.',
    ]) {
      assert.deepEqual(named(`${text}\n`), [], text);
    }
    assert.deepEqual(
      named('It was acknowledged to Hugo Marsh before me by Ann Odell, Treasurer of Harlan Quay, Inc.\n'),
      ['appearing Ann Odell | Treasurer | Harlan Quay, Inc.'],
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
    for (const line of ['Attn. Ann Odell, Esq. and Hugo Marsh', 'Attention Ann Odell', 'Attn: Ann Odell\nHugo Marsh'])
      assert.deepEqual(named(`${line}\n`), ['named Ann Odell | - | -'], line);
    assert.deepEqual(named('Attn: The Treasurer\nAnn Odell\n\nAttention: Claims / Ann Odell\n'), []);
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
    assert.deepEqual(named('/s/ Ruth E. Batt\nNotary Public in and for the County of Kent\n'), [
      'notary Ruth E. Batt | - | -',
    ]);
  });

  it('are appointed each alone', () => {
    for (const each of ['', 'each of ', 'any of ']) {
      assert.deepEqual(named(`The undersigned appoints ${each}Ruth E. Batt and Hugo Orr as attorneys.\n`), [
        'named Ruth E. Batt | - | -',
        'named Hugo Orr | - | -',
      ]);
    }
  });

  it('act as notaries where a certificate names them', () => {
    for (const text of [
      'I, Ruth E. Batt, a Notary Public in and for the County of Kent, certify.',
      'On May 4, 2026, before me, Ruth E. Batt, Notary Public, appeared someone.',
      'I, Ruth E. Batt, the undersigned Notary Public, certify.',
    ]) {
      assert.deepEqual(named(`${text}\n`), ['notary Ruth E. Batt | - | -'], text);
    }
    assert.deepEqual(named('I met Ruth E. Batt, a Notary Public.\n'), []);
    assert.deepEqual(named('I, Ruth E. Batt, a notary of the Company, sign.\n'), []);
  });
});
