import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOfKind } from '../harness/facts.ts';
import { readLayouts, type Layout } from './signature-layouts.ts';

const layouts: readonly Layout[] = [
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
    name: 'in Markdown, with hard breaks and emphasis',
    text: '**WREN HARBOR, INC.**\n\nBy: /s/ Lydia P. Crane  \n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_  \n*Lydia P. Crane*  \nPresident\n',
    signatures: ['/s/ Lydia P. Crane | Lydia P. Crane | President | WREN HARBOR, INC.'],
    syntax: 'markdown',
  },
  {
    name: 'in Markdown, with breaks of HTML',
    text: 'WREN HARBOR, INC.\n\nBy: /s/ Lydia P. Crane<br>Name: Lydia P. Crane<br>Title: President\n',
    signatures: ['/s/ Lydia P. Crane | Lydia P. Crane | President | WREN HARBOR, INC.'],
    syntax: 'markdown',
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
    name: 'lines parted by tags',
    text: 'By: /s/ Bo Park<BR>Name: Bo B. Park<BR>Title: President\n',
    signatures: ['/s/ Bo Park | Bo B. Park | President | -'],
  },
  {
    name: 'what is under a rule and is no person',
    text: '____________________\nAuthorized Signatory\n\n____________________\nSignature of Witness\n',
    signatures: [],
  },
];

describe('signatures', () => readLayouts(layouts));

describe('signatures, past their names,', () => {
  it('have the first day that stands beside them', () => {
    const days = (text: string): readonly (string | undefined)[] =>
      factsOfKind('signature', text).map(({ date }) => date && text.slice(date.start, date.end));
    assert.deepEqual(days('Date: May 3, 2026\nBy: /s/ Ann Lee\nDate:\nDated: May 5, 2026\nDate: May 6, 2026\n'), [
      'May 5, 2026',
    ]);
    assert.deepEqual(days('By: /s/ Ann Lee\nName: Ann Lee\n'), [undefined]);
  });

  it('span all their parts', () => {
    const text = 'ALDER MILLS, INC.\n\nBy: /s/ Hugo Marsh\nName: Hugo Marsh\nTitle: President\nDate: May 4, 2026\n';
    assert.deepEqual(
      factsOfKind('signature', text).map(({ at }) => text.slice(at.start, at.end)),
      ['Hugo Marsh\nName: Hugo Marsh\nTitle: President\nDate: May 4, 2026'],
    );
  });

  it('have a company by its letters alone', () => {
    const keys = factsOfKind(
      'signature',
      'ALDER-MILLS, INC.\n\nBy: /s/ Ann Lee\n\nAlder-Mills, Inc.\nBy: /s/ Bo Park\n',
    ).map(({ company }) => company?.key);
    assert.deepEqual(keys, ['ALDERMILLSINC', 'ALDERMILLSINC']);
  });
});
