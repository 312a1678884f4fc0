import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOfKind } from '../harness/facts.ts';
import { readLayouts, type Layout } from './signature-layouts.ts';

const layouts: readonly Layout[] = [
  {
    name: 'labels for name, title and date',
    text: 'Pellworth Data, Inc.,\na Nevada corporation\n\nBy: /s/ Agnes R. Dutton\nName: Agnes R. Dutton\nTitle: Executive Vice President and\n       Chief Financial Officer\nDate: May 4, 2026\n',
    signatures: [
      '/s/ Agnes R. Dutton | Agnes R. Dutton | Executive Vice President and Chief Financial Officer | Pellworth Data, Inc.',
    ],
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
    name: 'nobody where a label has a wide gap or an office behind it',
    text: 'By: /s/ Ann Lee\nName:                              Title: President\n',
    signatures: ['/s/ Ann Lee | - | President | -'],
  },
];

describe('signatures', () => readLayouts(layouts));

describe('a label in a signature', () => {
  /** What a line gives to the signature above it, `Ann B. Lee | President | May 4, 2026`, and who signs with it. */
  const given = (line: string): readonly string[] => {
    const text = `By: /s/ Ann Lee\n${line}\n`;
    return factsOfKind('signature', text).map(({ conformed, printed, title, date }, at) => {
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
